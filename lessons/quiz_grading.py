"""Grades the answers of a quiz through the worker: what `lessons.quizzes` asks for as functions."""

from __future__ import annotations

import hashlib
import json
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.verdict import Outcome, Verdict
from lessons.client import LessonsClient
from lessons.model import Problem
from lessons.variants.variant import Variant

PRECISION = 10_000  # shares of marks are kept to this denominator


class Grader:
    """Grades by `client`; the variants it makes are kept while it lives."""

    def __init__(self, client: LessonsClient) -> None:
        self._client = client
        self._made: dict[tuple[str, int], Variant] = {}

    def _variant(self, problem: Problem, seed: int) -> Variant:
        key = (problem.name, seed)
        if key not in self._made:
            self._made[key] = self._client.make_variant(problem, seed)
        return self._made[key]

    def grade(self, problem: Problem, seed: int, part: str, answer: str) -> tuple[Verdict, Fraction, str]:
        """The verdict, the share of the marks and the message; a faulty template is nobody's wrong answer."""
        try:
            found = self._variant(problem, seed).part(part)
            if found is None:
                raise LemmaError(f"The problem {problem.id} has no part {part}.")
            graded = self._client.grade(found, answer)
        except LemmaError as error:
            return Verdict(Outcome.CANNOT_DECIDE, "quiz.faulty", error.message), Fraction(0), ""
        if graded.marks is None:
            return graded.verdict, Fraction(0), graded.message
        share = Fraction(graded.marks / max(1, graded.out_of)).limit_denominator(PRECISION)
        return graded.verdict, share, graded.message

    def asked(self, problem: Problem, seed: int) -> str:
        """A fingerprint of what a student sees of a variant; empty where there is none."""
        try:
            variant = self._variant(problem, seed)
        except LemmaError:
            return ""
        parts = [
            [part.id, part.prompt, part.kind.unit, *sorted((one.id, one.text) for one in (*part.options, *part.rights))]
            for part in variant.parts
        ]
        plots = [[plot.id, plot.description] for plot in variant.plots]
        text = json.dumps([variant.statement, parts, plots], ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:16]
