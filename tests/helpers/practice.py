"""Practice to report on: answers of learners, and the files they hand over."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.learner.ability import Mastery
from app.learner.reports.teacher import OpenAnswer, QuizResult
from app.learner.results.content import Results
from app.learner.store import Attempt
from engine.maths.kinds import AnswerKind, Kind
from lessons.model import Answer, Mistake, Option, Pack, Parameter, Part, Problem, Skill
from lessons.signing import PrivateKey

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)  # a Wednesday
FULL = Attempt(
    "p/add-1", "p/add", 1, "p", "1.0.0", 1, "", "3", "right", "", 1.0, 0, 30.0, NOW
)  # fmt: skip


def answer(days: float = 0, **changes) -> Attempt:
    """An answer so many days ago; right and unaided unless told otherwise."""
    one = replace(FULL, at=NOW - timedelta(days=days), **changes)
    return replace(one, outcome="wrong") if one.score < 1 else one


def quiz(days: float = 0, name: str = "first", earned: float = 3.0) -> QuizResult:
    return QuizResult(
        NOW - timedelta(days=days), "p", "1.0.0", name, earned, 5.0, (OpenAnswer("p/add-1", 3, "", "about four", 2.0),)
    )


def learner_id(number: int) -> str:
    return str(uuid.UUID(int=number))


def key(number: int = 1) -> PrivateKey:
    return PrivateKey(bytes([number]) * 32)


def results(number: int = 1, attempts=(), quizzes=(), name: str = "", made: datetime = NOW, words=None) -> Results:
    """What learner `number` hands over."""
    ordered = tuple(sorted(attempts, key=lambda one: one.at))
    return Results(
        learner_id(number), name or f"Learner {number}", made, None,
        words if words is not None else {"p/add": Mastery.FAMILIAR}, ordered, tuple(quizzes),
    )  # fmt: skip


def pack_with_a_mistake() -> Pack:
    """A sum, of which one mistake is listed, and a choice."""
    number = Part(
        "",
        Answer(AnswerKind(Kind.INTEGER), "a + 2"),
        mistakes=(Mistake("a - 2", message="You took {{a}} away."),),
    )
    options = (Option("a", "a cat", correct=True), Option("b", "a dog", message="It barks."), Option("c", "a cow"))
    choice = Part("", Answer(AnswerKind(Kind.CHOICE), shuffle=False), options=options)
    parameters = (Parameter("a", "int", (10, 20)),)
    problems = (
        Problem("sum", "p/sum", "p/add", 1, "?", (number,), parameters),
        Problem("pet", "p/pet", "p/add", 1, "?", (choice,)),
    )
    return Pack("p", "1.0.0", "P", "en", "MIT", ("x",), skills=(Skill("add", "Adding"),), problems=problems)
