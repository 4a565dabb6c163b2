"""Probabilities and counts: the formula worked out exactly, and a probability must lie between 0 and 1."""

from __future__ import annotations

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.tree import rational

COUNTS = ("combinations", "permutations", "arrangements", "letters")


def solve_probability(question: Question) -> Answer:
    size = exact(question.body)
    if question.detail in COUNTS:
        if size.denominator != 1 or size < 1:
            raise CannotSolve("I cannot work this out with certainty.")
        return Answer(rational(size), "worked out exactly")
    if not 0 <= size <= 1:
        raise CannotSolve("I cannot work this out with certainty.")
    how = "every outcome counted" if question.detail == "probability" else "worked out exactly"
    return Answer(rational(size), how)
