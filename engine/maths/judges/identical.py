"""Judges whether an answer is written as the author wrote it, up to the order of terms and factors."""

from __future__ import annotations

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.answers import NotUnderstood
from engine.maths.calculus import NoRule
from engine.maths.equations import same_equation
from engine.maths.equivalence import same_value
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.judges.sets import compare_values
from engine.maths.kinds import AnswerKind
from engine.maths.tree import Listing, Logic, Matrix, Node, Relation, SetOperation, Words
from engine.maths.verdict import Verdict

_NOT_VALUES = (Relation, Logic, Listing, Matrix, SetOperation, Words)


def identical(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Right when written alike; partly right when only the value is the same."""
    if forms.identical(expected, given):
        return right(given)
    same = _same(kind, expected, given)
    if same is None:
        sentence = "This is not written as it is asked for here, and I cannot tell whether its value is right."
        return undecided(given, "form.not_identical_unknown", sentence)
    if same:
        return partly(given, "form.not_identical", forms.SENTENCES["form.not_identical"])
    return wrong(given, "answer.wrong", "This is not right.")


def _same(kind: AnswerKind, expected: Node, given: Node) -> bool | None:
    """Whether the two say the same, however they are written; of sets and lists only what is written alike."""
    if isinstance(expected, Relation) and isinstance(given, Relation):
        try:
            return same_equation(expected, given)
        except (LemmaError, NotUnderstood, NoRule):
            return None
    if isinstance(expected, Listing) and isinstance(given, Listing) and expected.left == given.left == "{":
        missing, extra, decided = compare_values(list(expected.items), list(given.items))
        return not missing and not extra if decided else None
    if isinstance(expected, _NOT_VALUES) or isinstance(given, _NOT_VALUES):
        return False if type(expected) is not type(given) else None
    return same_value(expected, given, domain=kind.domain).same
