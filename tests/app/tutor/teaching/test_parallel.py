"""Parallel examples: the same sort of question with another answer, worked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.tutor.teaching.subject import TypedSubject
from engine.maths.verdict import Outcome


@pytest.mark.parametrize(
    "problem",
    [
        "3x + 5 = 20",
        "x^2 - 5x + 6 = 0",
        "what is 15% of 80",
        "2/3 + 1/4",
        "balance H2 + O2 -> H2O",
        "area of a circle with radius 3",
        "A car travels 120 km in 1.5 hours. What is its average speed?",
        "sin x = 1/2 for 0 <= x < 2pi",
        "limit of (x^2 - 4)/(x - 2) as x goes to 2",
        "factor x^2 + 6x + 9",
        "[[1,2],[3,4]] * [[0,1],[1,0]]",
        "median of 4, 8, 15, 16, 23, 42",
        "2^10 / 2^7",
    ],
)
def test_another_question_of_the_same_sort(problem: str, typed: Callable[[str], TypedSubject]) -> None:
    subject = typed(problem)
    example = subject.parallel()
    assert example is not None
    assert example.statement != problem
    assert len(example.steps) > 1
    other, own = subject.maths.recognise(example.statement).question, subject.question
    assert other is not None
    assert own is not None
    assert (other.task, other.kind.kind) == (own.task, own.kind.kind)
    assert subject.maths.judge(own, subject.maths.solve(other).text).outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT)
    rules = [[step.rule for step in subject.maths.worked(question).steps] for question in (own, other)]
    assert rules[0][0] == rules[1][0]


def test_a_small_decimal_stays_one(typed: Callable[[str], TypedSubject]) -> None:
    example = typed("write 0.00045 in scientific notation").parallel()
    assert example is not None
    assert "0.000" in example.statement


def test_there_is_none_for_what_the_algebra_cannot_solve(typed: Callable[[str], TypedSubject]) -> None:
    assert typed("why do cats purr").parallel() is None
