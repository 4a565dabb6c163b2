"""Judges equations: the same solutions, up to a constant factor."""

from __future__ import annotations

from engine.errors import LemmaError
from engine.maths.equations import same_equation
from engine.maths.judges.base import right, undecided, wrong
from engine.maths.kinds import AnswerKind
from engine.maths.tree import (
    Node,
    Relation,
)
from engine.maths.verdict import Verdict


def equation(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    if not isinstance(expected, Relation):
        raise LemmaError("The expected answer is not an equation.")
    if not isinstance(given, Relation):
        return wrong(given, "equation.missing_equals", "An equation is expected, with an equals sign in it.")
    same = same_equation(expected, given)
    if same is None:
        return undecided(given)
    return right(given) if same else wrong(given, "answer.wrong", "This equation does not say the same.")
