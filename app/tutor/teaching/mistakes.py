"""The known mistake in an answer, named: "Fractions are added over a common denominator ...".

Lines are named by `check_working`; this is for answers, where it is not always sure that one slip led there.
"""

from __future__ import annotations

import re

from app.tutor.teaching.free_lines import FREE
from app.tutor.teaching.progress import opening_line
from app.tutor.teaching.subject import Subject
from engine.maths.line_verdict import LineRelation

LOSING = frozenset(
    f"mistake.{name}"
    for name in (
        "plus_minus_forgotten",
        "absolute_one_case",
        "solution_dropped",
        "factor_dropped",
        "constant_forgotten",
    )
)
"""Mistakes that lose something and can be told from the answer alone."""
LOST = "What you have fits, but it is not all. Is there another number that fits?"


def mistake_in(subject: Subject, given: str) -> str:
    """The sentence of the known mistake in an answer, empty where none is known; it may give the answer away.

    From an equation right to its solutions there are too many steps to name one, but for solutions that were lost.
    """
    question, before = subject.question, opening_line(subject)
    if question is None or question.task in FREE or not (before or subject.expression):
        return ""
    given = as_equation(subject, given) if before else given
    line = subject.maths.check_working([before, given] if before else [given], question)[-1]
    if subject.expression or line.mistake in LOSING:
        return line.mistake_sentence
    return LOST if line.relation is LineRelation.LOST else ""


def as_equation(subject: Subject, given: str) -> str:
    """A bare number as the value of what is looked for: 6 as x = 6."""
    question = subject.question
    bare = question is not None and not subject.expression and not re.search(r"[=<>]|\\in\b", given)
    return f"{question.variables[0]} = {given}" if bare and question and len(question.variables) == 1 else given
