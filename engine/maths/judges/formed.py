"""Judges expressions whose form is asked for: first the value, then the form."""

from __future__ import annotations

from engine.maths import forms
from engine.maths.answers import one_value
from engine.maths.judges.base import author, partly, undecided
from engine.maths.judges.expressions import expression
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.tree import (
    Node,
)
from engine.maths.verdict import Outcome, Verdict


def formed(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Right value first, then the form."""
    result = expression(kind, expected, given)
    if result.outcome is not Outcome.RIGHT:
        return result
    answer = one_value(given)
    judge = {Kind.FACTORED: forms.factored, Kind.EXPANDED: forms.expanded, Kind.SIMPLIFIED: forms.simplified}
    note = judge[kind.kind](answer)
    if (
        kind.kind is Kind.SIMPLIFIED
        and not note
        and forms.size(answer) > 2 * forms.size(author(one_value, expected)) + 3
    ):
        note = "form.not_simplified"
    if note == "form.unknown":
        return undecided(answer, note, "The value is right, but I cannot decide whether the form is.")
    return partly(answer, note, forms.SENTENCES[note]) if note else result
