"""What a learner works on, with what is known about it: the answer, the steps, the author's hints.

Two kinds: a typed question that the algebra solved by itself (`TypedSubject`), and a part of a problem of a lesson pack
(`PartSubject`), for which the author answers and the algebra helps out where it can read the statement and finds the
same answer. Knows nothing of how hints, questions and explanations are chosen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from app.tutor.teaching.free_lines import FREE
from app.tutor.teaching.gate import Gate, Secret
from app.tutor.teaching.open_tasks import OpenTask, before_words, open_task
from app.tutor.teaching.parallel import Example, parallel_question
from app.tutor.teaching.picks import PICKED, pairs, picked
from engine.errors import LemmaError
from engine.maths.client import EstablishedAnswer, MathsClient, WorkedSolution
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.verdict import Outcome, Verdict
from lessons.client import LessonsClient
from lessons.model import Problem
from lessons.variants.variant import Variant, VariantPart

_BOXED = re.compile(r"\$\\boxed\{(.*)\}\$\.?\s*$", re.DOTALL)
ANOTHER = 7919
"""What is added to a seed for another example."""
WITH_SIGNS = (
    *(Kind.EQUATION, Kind.SOLUTION_SET, Kind.POINT, Kind.INTERVAL, Kind.CHOICE, Kind.ORDERING, Kind.MATCHING),
    *(Kind.SHORT_TEXT, Kind.CHEMICAL_EQUATION),
)
"""Kinds of answers that hold a relation sign themselves, or are no mathematics."""


@dataclass(frozen=True, slots=True)
class KnownStep:
    """A step of the known solution.

    `title` is a fragment ("Subtract $5$ from both sides"), `say` the sentence, `latex` its formulas, `typed` the line
    after it as one types it (empty where there is none), `rule` the algebra's code for it (empty for an author's).
    `before` is the line it starts from, typed.
    """

    title: str
    say: str
    latex: tuple[str, ...] = ()
    typed: str = ""
    rule: str = ""
    before: str = ""

    @property
    def markdown(self) -> str:
        """The step as it is shown."""
        return "\n".join([piece for piece in (self.say, *(f"$${line}$$" for line in self.latex)) if piece])


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with the message an author has for this mistake (Markdown, often empty)."""

    verdict: Verdict
    message: str = ""

    @property
    def right(self) -> bool:
        """Whether the answer is right."""
        return self.verdict.outcome is Outcome.RIGHT


class Subject(Protocol):
    """What teaching needs to know of a problem."""

    @property
    def maths(self) -> MathsClient:
        """The algebra."""
        ...

    @property
    def statement(self) -> str:
        """Markdown; of a part the statement and its prompt."""
        ...

    @property
    def gate(self) -> Gate:
        """What may be shown before the answer was found."""
        ...

    @property
    def by(self) -> str:
        """Who worked the known solution: author or algebra."""
        ...

    @property
    def task(self) -> OpenTask | None:
        """The proof or essay that is asked for; None for what can be marked."""
        ...

    @property
    def expression(self) -> bool:
        """Whether an expression or a number is asked for, so that of a line only what stands last is the answer."""
        ...

    @property
    def question(self) -> Question | None:
        """The question as the algebra reads it, where its answer is the known one."""
        ...

    @property
    def steps(self) -> tuple[KnownStep, ...]:
        """The known solution; empty where there is none."""
        ...

    @property
    def answer(self) -> str:
        """The known answer as Markdown; empty where there is none."""
        ...

    @property
    def closing(self) -> str:
        """The answer as it stands at the end of the steps."""
        ...

    def judge(self, given: str) -> Judged:
        """The verdict on an answer."""
        ...

    def authored(self, rung: str) -> tuple[str, ...]:
        """The author's hints for a rung (idea, next, numbers)."""
        ...

    def parallel(self, number: int = 0) -> Example | None:
        """Another problem of the same sort, worked; `number` asks for a different one."""
        ...


def known_steps(worked: WorkedSolution) -> tuple[KnownStep, ...]:
    """The steps of a worked solution of the algebra, without those between two lines."""
    return tuple(
        KnownStep(step.title, step.note, tuple(step.lines()), to_text(step.after), step.rule, to_text(step.before))
        for step in worked.steps
    )


class TypedSubject:
    """A question that was typed; `known` says whether the algebra has its answer."""

    def __init__(self, maths: MathsClient, problem: str) -> None:
        self.maths = maths
        self.statement = problem.strip()
        self.by = "algebra"
        self.task = open_task(self.statement)
        recognition = maths.recognise(self.statement)
        if recognition.question is None and (asked := before_words(self.statement)) not in ("", self.statement):
            recognition = maths.recognise(asked)
        self.unread = recognition.reason
        self._read = recognition.question
        self.established = maths.solve(self._read) if self._read is not None else EstablishedAnswer()

    @property
    def known(self) -> bool:
        """Whether the algebra has established the answer."""
        return self.established.known

    @property
    def question(self) -> Question | None:
        """The question as it was read; None where it could not be read or answered."""
        return self._read if self.known else None

    @cached_property
    def gate(self) -> Gate:
        """What may be shown before the answer was found."""
        wordings = (self.established.text, f"${self.established.latex}$") if self.known else ()
        shown = [self.statement]
        if self._read is not None:  # of what was put in words the formula is half the answer, and nobody has seen it
            shown.append(self._read.text if self._read.task in FREE else f"${self._read.latex}$")
        return Gate(self.maths, Secret(self.question, wordings), shown)

    @property
    def expression(self) -> bool:
        """Whether an expression or a number is asked for."""
        solving = (Task.SOLVE, Task.SYSTEM, Task.INEQUALITY, Task.ODE)
        return self._read is not None and self._read.task not in solving and self._read.kind.kind not in WITH_SIGNS

    @cached_property
    def _worked(self) -> WorkedSolution:
        return self.maths.worked(self.question) if self.question is not None else WorkedSolution()

    @cached_property
    def steps(self) -> tuple[KnownStep, ...]:
        """The algebra's steps."""
        return known_steps(self._worked)

    @property
    def answer(self) -> str:
        """The established answer."""
        return f"${self.established.latex}$" if self.known else ""

    @property
    def closing(self) -> str:
        """The answer in the form the steps come to; in words, or with its unit, as it was established."""
        boxed = _BOXED.search(self._worked.paragraphs[-1]) if self._worked.paragraphs else None
        return f"${boxed[1]}$" if boxed is not None and "\\text" not in self.answer else self.answer

    def judge(self, given: str) -> Judged:
        """The verdict on an answer; nothing is marked where the question is a proof or an essay, or was not read."""
        if self.task is not None:
            return Judged(self.task.verdict)
        if self._read is None:
            return Judged(Verdict(Outcome.CANNOT_DECIDE, "question.unread", self.unread))
        return Judged(self.maths.judge(self._read, given))

    def authored(self, rung: str) -> tuple[str, ...]:
        """Nobody wrote hints for a typed question."""
        return ()

    def parallel(self, number: int = 0) -> Example | None:
        """The same question with other numbers, solved and worked by the algebra."""
        if self.question is None:
            return None
        return parallel_question(self.maths, self.statement, self.question, number)


class PartSubject:
    """A part of a variant of a problem."""

    def __init__(self, client: LessonsClient, problem: Problem, variant: Variant, part: VariantPart) -> None:
        self.maths: MathsClient = client
        self.client = client
        self._problem = problem
        self.variant = variant
        self.part = part
        self.statement = "\n\n".join(text for text in (variant.statement, part.prompt) if text)
        self.by = "author" if part.steps else "algebra"
        # an author who declares what is compared asks for nothing open
        self.task = open_task(self.statement) if part.kind.kind is Kind.SHORT_TEXT else None

    @cached_property
    def gate(self) -> Gate:
        """What may be shown before the answer was found."""
        part = self.part
        shown = [self.variant.statement, part.prompt, *(one.prompt for one in self.variant.parts)]
        if part.kind.kind in PICKED:
            right, wrong = picked(part)
            choices = [option.text for option in (*part.options, *part.rights)]
            return Gate(self.maths, Secret(None, (), right, wrong), [*shown, *choices])
        wordings = tuple(dict.fromkeys((part.expected, part.typed, part.answer)))
        return Gate(self.maths, Secret((part.kind, part.expected), wordings), shown)

    @cached_property
    def question(self) -> Question | None:
        """The statement as the algebra reads it, where its answer is the author's."""
        if self.part.kind.kind in PICKED or len(self.variant.parts) > 1:
            return None
        question = self.maths.recognise(_unmarked(self.statement)).question
        if question is None:
            return None
        own = self.maths.solve(question)
        return question if own.known and self.judge(own.text).right else None

    @property
    def expression(self) -> bool:
        """Whether an expression or a number is asked for."""
        return self.part.kind.kind not in WITH_SIGNS

    @cached_property
    def steps(self) -> tuple[KnownStep, ...]:
        """The author's steps, else the algebra's."""
        found, before = [], ""
        for step in self.part.steps:
            found.append(KnownStep("", step.say, (step.latex,) if step.latex else (), step.typed, "", before))
            before = step.typed or before
        if found or self.question is None:
            return tuple(found)
        return known_steps(self.maths.worked(self.question))

    @property
    def answer(self) -> str:
        """The author's answer; of choices with the letters they are shown with."""
        part = self.part
        if part.kind.kind is Kind.CHOICE:
            return "; ".join(f"{letter}) {text}" for letter, text in picked(part)[0])
        if part.kind.kind is Kind.ORDERING:
            return picked(part)[0][0][1]
        if part.kind.kind is Kind.MATCHING:
            return "; ".join(f"{left} – {right}" for left, right in pairs(part))
        return part.answer

    @property
    def closing(self) -> str:
        """The author's answer."""
        return self.answer

    def judge(self, given: str) -> Judged:
        """The grade of an answer; of choices the letters as they are shown (a c), of pairs 1b 2a."""
        from app.packs.practice import as_ids  # here, as practice itself uses ladders

        if self.task is not None:
            return Judged(self.task.verdict)
        graded = self.client.grade(self.part, as_ids(self.part, given))
        return Judged(graded.verdict, graded.message)

    def authored(self, rung: str) -> tuple[str, ...]:
        """The author's hints for a rung."""
        return tuple(text for name, text in self.part.hints.rungs() if name == rung)

    def parallel(self, number: int = 0) -> Example | None:
        """Another variant, worked by its author; where the author wants none, none."""
        if not self.part.hints.parallel:
            return None
        try:
            other = self.client.make_parallel(self._problem, self.variant.seed + number * ANOTHER)
        except LemmaError:  # a template that runs out of variants
            return None
        same = other.part(self.part.id) if other is not None else None
        if other is None or same is None or not same.steps:
            return None
        statement = "\n\n".join(text for text in (other.statement, same.prompt) if text)
        answer = PartSubject(self.client, self._problem, other, same).answer
        return Example(statement, tuple(step.markdown for step in same.steps), answer)


def _unmarked(markdown: str) -> str:
    """A statement as somebody would type it: without emphasis and the dollars of formulas."""
    return re.sub(r"\*\*|__", "", markdown)
