"""Judges lowest terms: of a number, and of every fraction in an expression or equation."""

from __future__ import annotations

from dataclasses import replace

from engine.maths import forms
from engine.maths.judges.base import partly
from engine.maths.judges.equations import equation
from engine.maths.judges.expressions import expression
from engine.maths.judges.numbers import number
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.tree import Div, Node, Percent, Relation, symbols, walk
from engine.maths.verdict import Outcome, Verdict


def _in_percent(tree: Node) -> bool:
    return any(isinstance(node, Percent) for node in walk(tree))


def reduced(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """A number is judged as one; with letters in the author's answer, first the value, then every fraction."""
    if not symbols(expected):
        result = number(kind, expected, given)
        if result.outcome is Outcome.RIGHT and _in_percent(given) and not _in_percent(expected):
            return partly(
                given, "number.percentage", "The value is right, but a fraction is asked for, without per cent."
            )
        found = forms.fractions_reduced(given)
        return replace(result, sentence=found.sentence) if found and found.note == result.note else result
    judge = equation if isinstance(expected, Relation) else expression
    result = judge(replace(kind, kind=Kind.EXPRESSION), expected, given)
    if result.outcome is not Outcome.RIGHT:
        return result
    found = forms.fractions_reduced(given)
    for part in walk(given):
        if found is None and isinstance(part, Div) and symbols(part):
            found = forms.fraction_form(part)
    return result if found is None else partly(given, found.note, found.sentence)
