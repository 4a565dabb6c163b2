"""A worked solution is shown only when it is proven: it ends in the established answer and no step is found wrong.

`worked(question)` tries the ways one after the other and checks each with the same judges that check a model's
solution. Raises NoSteps, a sentence for the student, when none passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.judging import judge
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.solving import Answer, CannotSolve, solve
from engine.maths.solving.stories import inner
from engine.maths.steps import Steps
from engine.maths.tree import Listing, Logic, Node, Percent, Relation, Words, from_json, to_json
from engine.maths.verdict import Outcome
from engine.maths.worked.agreement import agrees
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.methods import ways
from engine.maths.worked.rewriting import TooManySteps
from engine.maths.worked.step import Step, answer_in, paragraphs
from engine.maths.worked.writing import to_latex

MAX_STEPS = 25

NO_METHOD = "I can check this kind of question, but I have no step-by-step method for it."


class NoSteps(LemmaError):
    """There is no worked solution; the message says why."""


@dataclass(frozen=True, slots=True)
class Worked:
    """`steps` from the question to `answer`, the tree of the last line."""

    steps: tuple[Step, ...]
    answer: Node

    def paragraphs(self) -> list[str]:
        """The solution as text: one paragraph a step, then the boxed answer."""
        return paragraphs(self.steps, self.answer)

    def to_json(self) -> dict[str, Any]:
        """The solution as plain JSON values."""
        return {"steps": [step.to_json() for step in self.steps], "answer": to_json(self.answer)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Worked:
        """The solution `to_json` wrote; raises KeyError or ValueError when it is not one."""
        return cls(tuple(Step.from_json(step) for step in data["steps"]), from_json(data["answer"]))


_NOT_MINE = (
    NotThisKind, TooManySteps, NoRule, CannotSolve, Undefined, Unclear, NotRational, ZeroDivisionError, OverflowError,
)  # fmt: skip


def worked(question: Question, answer: Answer | None = None, method: str = "") -> Worked:
    """The proven worked solution of `question`; `answer` is the established one when it is known already.

    Raises NoSteps when there is no established answer, no rule for the question, or none whose steps pass.
    """
    if answer is None:
        try:
            answer = solve(question)
        except CannotSolve as problem:
            raise NoSteps(problem.message) from None
    if question.task is Task.ROUNDED:
        return _rounded(question, answer, method)
    unfinished: list[Sequence[Step]] = []
    for way in ways(question, method):
        steps: Sequence[Step]
        try:
            steps = way()
        except (*_NOT_MINE, RecursionError):
            continue
        outcome = _outcome(question, answer, steps)
        if outcome is Outcome.RIGHT and _holds(question, answer, steps):
            end = answer_in(steps[-1].after)
            return Worked(tuple(steps), answer.tree if isinstance(answer.tree, Percent) else end)
        if outcome is Outcome.PARTLY_RIGHT:
            unfinished.append(steps)
    for steps in unfinished:
        finished = _finished(question, steps, answer)
        if finished is not None and _holds(question, answer, finished):
            return Worked(tuple(finished), answer.tree)
    raise NoSteps(NO_METHOD)


def _rounded(question: Question, answer: Answer, method: str) -> Worked:
    """The proven steps to the exact answer, and one that rounds it."""
    exactly = worked(inner(question), method=method)
    if isinstance(answer.tree, Words):
        return exactly
    steps = [step for step in exactly.steps if step.rule != "expression.done"]
    before = exactly.answer
    after: Node = Relation((before, answer.tree), ("~",))
    if isinstance(answer.tree, (Relation, Logic)):
        after = approximate(answer.tree)
    if to_latex(before) == to_latex(answer.tree):
        return Worked(tuple(exactly.steps), answer.tree)
    title = f"Round to {question.text.rpartition(', to ')[2]}"
    return Worked((*steps, Step("number.round", title, before, after, f"{title}.")), answer.tree)


def approximate(line: Node) -> Node:
    """`x = 0.43 or x = -0.77` as rounded numbers: with the sign of about equal."""
    if isinstance(line, Logic):
        return Logic(line.word, tuple(approximate(part) for part in line.parts))
    return Relation(line.terms, ("~",)) if isinstance(line, Relation) else line


def _outcome(question: Question, answer: Answer, steps: Sequence[Step]) -> Outcome:
    """What the judge says of the line the steps end in."""
    if not steps or len(steps) > MAX_STEPS:
        return Outcome.WRONG
    end = answer_in(steps[-1].after)
    if to_latex(end) == to_latex(answer.tree):
        return Outcome.RIGHT  # word for word: it needs no judge
    return judge(question, to_latex(end), answer).outcome


def _holds(question: Question, answer: Answer, steps: Sequence[Step]) -> bool:
    """Whether every line agrees with the answer, and the step judge finds nothing wrong in any."""
    if not all(agrees(question, answer, step.after) for step in steps):
        return False
    judges = Steps(question, answer)
    return all(judges.judge(step.paragraph()).outcome is not Outcome.WRONG for step in steps)


def _finished(question: Question, steps: Sequence[Step], answer: Answer) -> list[Step] | None:
    """One more step to the established answer, where the value is right and only its form is not final."""
    if question.task in (Task.FACTOR, Task.SOLVE, Task.SYSTEM) or question.kind.kind is Kind.ANTIDERIVATIVE:
        return None
    if isinstance(steps[-1].after, (Relation, Logic, Listing, Words)):
        return None
    title = "Write it more simply"
    return [*steps, Step("expression.simplify", title, steps[-1].after, answer.tree, f"{title}.")]
