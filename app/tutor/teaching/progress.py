"""How far a learner has come: which step of the known solution their last line is, or a question made of that line.

A line on another way than the known one is no mistake: where the algebra reads it as a question with the same answer,
hints and questions go on from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.tutor.teaching.subject import KnownStep, Subject, known_steps
from app.tutor.teaching.verdict_words import judged
from engine.maths.line_verdict import LineRelation
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.verdict import Outcome

FITS = frozenset(
    (
        *(LineRelation.SAME_VALUE, LineRelation.SAME_SOLUTIONS, LineRelation.SAME_ROOTS, LineRelation.CONDITIONAL),
        *(LineRelation.GAINED, LineRelation.DERIVATIVE, LineRelation.ANTIDERIVATIVE),
    )
)
"""Relations that say a line follows from the one before."""

_AS_LINES = (Task.SOLVE, Task.SYSTEM, Task.INEQUALITY, Task.EVALUATE, Task.SIMPLIFY, Task.EXPAND, Task.FACTOR)
"""Questions whose body is itself a line of the working."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a learner stands: the steps still to come, the first of which is the next.

    `question` and `done` are what `MathsClient.hints` needs for the same place; None where there are only an author's
    steps. `line` is the line reached, typed; empty at the beginning.
    """

    ahead: tuple[KnownStep, ...]
    question: Question | None = None
    done: int = 0
    line: str = ""


def opening_line(subject: Subject) -> str:
    """The question as a line of a working, typed; empty where it is not one."""
    question = subject.question
    if question is None or question.task not in _AS_LINES or question.values:
        return ""
    return to_text(question.body)


def start(subject: Subject) -> Place:
    """The place before the first step."""
    return Place(subject.steps, subject.question, 0, opening_line(subject))


def place(subject: Subject, lines: Sequence[str]) -> Place:
    """The place after the learner's lines, of which all that are given here follow."""
    opening = subject.maths.read(opening_line(subject)).text
    for line in reversed(lines):
        if opening and subject.maths.read(line.lstrip("= ")).text == opening:
            break  # the question written down again
        found = _after(subject, line.lstrip("= "))
        if found is not None:
            return found
    return start(subject)


def _after(subject: Subject, line: str) -> Place | None:
    read = subject.maths.read(line).text
    if not read:
        return None
    same = [at for at, step in enumerate(subject.steps) if _written(subject, step.typed) == read]
    if same:
        at = same[-1] + 1
        return Place(subject.steps[at:], subject.question, at, line)
    latex = subject.maths.read(line).latex
    inside = [at for at, step in enumerate(subject.steps[:-1]) if len(latex) > 8 and latex in step.say]
    if inside:  # what a step works out on its way
        return Place(subject.steps[inside[0] + 1 :], subject.question, inside[0] + 1, line)
    own = subject.question
    if own is None or own.task not in _AS_LINES:
        return None
    other = subject.maths.recognise(line).question
    if other is None or other.variables != own.variables:
        return None
    answer = subject.maths.solve(other)
    if not answer.known or subject.maths.judge(own, answer.text).outcome is not Outcome.RIGHT:
        return None
    steps = known_steps(subject.maths.worked(other))
    return Place(steps, other, 0, line) if steps else None


def _written(subject: Subject, typed: str) -> str:
    return subject.maths.read(typed).text if typed else ""


def is_known_line(subject: Subject, text: str, steps: Sequence[KnownStep]) -> bool:
    """Whether something typed is a line one of these steps comes to."""
    read = subject.maths.read(text.lstrip("= ")).text
    return bool(read) and any(_written(subject, step.typed) == read for step in steps)


def says_answer(subject: Subject, step: KnownStep) -> bool:
    """Whether the line of a step is the answer itself, which may also stand in the question by chance."""
    return bool(step.typed) and judged(subject, step.typed).right


def follows(subject: Subject, before: str, line: str) -> LineRelation:
    """How one line stands to the one before."""
    found = subject.maths.check_working([before, line], subject.question)
    return found[-1].relation if found else LineRelation.CANNOT_DECIDE
