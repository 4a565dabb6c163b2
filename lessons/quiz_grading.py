"""Grades the answers of a quiz through the worker: what `lessons.quizzes` asks for as a function."""

from __future__ import annotations

from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict
from lessons.client import LessonsClient
from lessons.model import Problem
from lessons.quizzes import Grade
from lessons.variants.variant import Variant

PRECISION = 10_000  # shares of marks are kept to this denominator


def grader(client: LessonsClient) -> Grade:
    """A function that grades by `client`; the variants it makes are kept while it lives."""
    made: dict[tuple[str, int], Variant] = {}

    def grade(problem: Problem, seed: int, part: str, answer: str) -> tuple[Verdict, Fraction, str]:
        key = (problem.name, seed)
        try:
            if key not in made:
                made[key] = client.make_variant(problem, seed)
            found = made[key].part(part)
            if found is None:
                raise LemmaError(f"The problem {problem.id} has no part {part}.")
            graded = client.grade(found, answer)
        except LemmaError as error:
            return Verdict(Outcome.CANNOT_DECIDE, "quiz.faulty", error.message), Fraction(0), ""
        if graded.marks is None:
            return graded.verdict, Fraction(0), ""
        share = Fraction(graded.marks / max(1, graded.out_of)).limit_denominator(PRECISION)
        return graded.verdict, share, graded.message

    return grade
