"""One mathematics worker for all tests of teaching, and subjects to teach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.tutor.teaching.subject import PartSubject, TypedSubject
from engine.maths.kinds import AnswerKind, Kind
from lessons.client import LessonsClient
from lessons.model import Answer, Derived, Hints, Mistake, Option, Parameter, Part, Problem, Step

SHARE = Problem(
    "share",
    "p/share",
    "p/equations",
    2,
    "Tom thinks of a number. He multiplies it by ${{a}}$ and adds ${{b}}$. He gets ${{t}}$. Which number is it?",
    (
        Part(
            "",
            Answer(AnswerKind(Kind.INTEGER), "s"),
            hints=Hints(
                ("Write the story as an equation.",),
                ("Undo what Tom did last.",),
                ("First take ${{b}}$ away from ${{t}}$.",),
            ),
            mistakes=(Mistake("a*s", message="You have only taken away what was added. What did Tom do before that?"),),
            steps=(Step("Take away {{b}}.", "a*n = a*s"), Step("Divide by {{a}}.", "n = s")),
        ),
    ),
    (Parameter("a", "int", (3, 9)), Parameter("b", "int", (20, 30)), Parameter("s", "int", (11, 19))),
    derived=(Derived("t", "a*s + b"),),
)
PICK = Problem(
    "pick",
    "p/pick",
    "p/choosing",
    1,
    "Which of these is a prime number?",
    (
        Part(
            "",
            Answer(AnswerKind(Kind.CHOICE, options=("a", "b", "c"))),
            hints=Hints(("A prime has exactly two divisors.",)),
            options=(Option("a", "fifty-one"), Option("b", "fifty-three", True), Option("c", "fifty-seven")),
        ),
    ),
)


@pytest.fixture(scope="package")
def client() -> Iterator[LessonsClient]:
    with LessonsClient(spare=False) as found:
        yield found


@pytest.fixture
def typed(client: LessonsClient) -> Callable[[str], TypedSubject]:
    return lambda problem: TypedSubject(client, problem)


@pytest.fixture
def part(client: LessonsClient) -> Callable[..., PartSubject]:
    def made(problem: Problem, statement: str = "", hints: Hints | None = None) -> PartSubject:
        if statement:
            problem = replace(problem, statement=statement)
        if hints is not None:
            problem = replace(problem, parts=(replace(problem.parts[0], hints=hints),))
        variant = client.make_variant(problem, 1)
        return PartSubject(client, problem, variant, variant.parts[0])

    return made
