"""Lines about angles: degrees as radians, the acute angle that an inverse function names, a missing degree sign.

`tan(x) = 3/5` has many solutions and `x = arctan(3/5)` is one of them: all that is wanted where x is an angle of a
triangle, or acute, and a solution among others elsewhere. Does not judge equations (claims).
"""

from __future__ import annotations

import re

from engine.maths.claims.compare import relate
from engine.maths.claims.formula import Atom, Formula, join, names
from engine.maths.claims.found import Found
from engine.maths.claims.periodic import repeats
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.line_verdict import LineRelation
from engine.maths.steps.numbers import INVERSE
from engine.maths.tree import (
    Const,
    Degree,
    Div,
    Func,
    Mul,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    integer,
    rebuild,
    walk,
)

ACUTE = re.compile(r"\b(?:acute|right[- ]?(?:angled\s+)?triangle|hypotenuse|elevation|depression|sohcahtoa)\b", re.I)
"""Words after which an angle lies between 0° and 90°."""
TRIANGLE = re.compile(r"\b(?:triangle|(?:co)?sine rule|law of (?:co)?sines)\b", re.I)
"""Words after which one lies between 0° and 180°."""
_STRAIGHT = Const("pi")
_FULL_TURN = Mul((Num("2"), Const("pi")))
_RIGHT_ANGLE = Div(Const("pi"), Num("2"))


def in_radians(tree: Node) -> Node:
    """`tree` with every angle in degrees written by pi: 30° as pi/6."""
    if not isinstance(tree, Degree):
        return rebuild(tree, in_radians)
    try:
        turned = exact(tree.arg) / 180
    except (NotRational, Undefined):
        return Div(Mul((in_radians(tree.arg), Const("pi"))), Num("180"))
    size = abs(turned)
    top: Node = Const("pi") if size.numerator == 1 else Mul((integer(size.numerator), Const("pi")))
    angle = top if size.denominator == 1 else Div(top, integer(size.denominator))
    if not size:
        return Num("0")
    return Neg(angle) if turned < 0 else angle


def in_degrees(tree: Node) -> bool:
    """Whether an angle is written in degrees."""
    return any(isinstance(node, Degree) for node in walk(tree))


def without_degree_signs(tree: Node) -> Node:
    """`tree` with the number of degrees for every angle: 30° as 30."""
    return without_degree_signs(tree.arg) if isinstance(tree, Degree) else rebuild(tree, without_degree_signs)


def speaks_of_radians(tree: Node) -> bool:
    """Whether pi or a function occurs, beside which an angle without a degree sign is one in radians."""
    return any(isinstance(node, Func) or node == _STRAIGHT for node in walk(tree))


def with_degree_sign(tree: Node) -> Node | None:
    """`A ≈ 53.1°` for `A ≈ 53.1`; None where the last term is no plain number."""
    if not isinstance(tree, Relation) or not set(tree.signs) <= {"=", "~"}:
        return None
    last = tree.terms[-1]
    number = last.arg if isinstance(last, Neg) else last
    return Relation((*tree.terms[:-1], Degree(last)), tree.signs) if isinstance(number, Num) else None


def has_inverse(tree: Node) -> bool:
    """Whether an angle is named by an inverse function."""
    return any(isinstance(node, Func) and node.name in INVERSE for node in walk(tree))


def as_angle(first: Formula, second: Formula, tree: Node, said: str, domain: str) -> Found | None:
    """What is to be said of `tree`, the claim `second`, where it names one angle of those that `first` allows.

    `said` is what the remarks so far say. None where it is not the acute one, or is not written as an angle.
    """
    unknowns = names(first) | names(second)
    if len(unknowns) != 1 or not repeats(first) or not (has_inverse(tree) or in_degrees(tree) or "~" in _signs(tree)):
        return None
    angle = Sym(next(iter(unknowns)))
    if TRIANGLE.search(said) and _same_up_to(first, second, angle, _STRAIGHT, domain):
        return Found(LineRelation.SAME_SOLUTIONS)
    if not _same_up_to(first, second, angle, _RIGHT_ANGLE, domain):
        if in_degrees(tree) and _same_up_to(first, second, angle, _FULL_TURN, domain):
            return Found(LineRelation.CONDITIONAL, f"0° < {angle.name} < 360°")
        return None
    if ACUTE.search(said):
        return Found(LineRelation.SAME_SOLUTIONS)
    return Found(LineRelation.CONDITIONAL, f"an acute angle {angle.name}")


def _signs(tree: Node) -> tuple[str, ...]:
    return tree.signs if isinstance(tree, Relation) else ()


def _same_up_to(first: Formula, second: Formula, angle: Sym, end: Node, domain: str) -> bool:
    """Whether the two have the same solutions between 0 and `end`, and some."""
    within: list[Formula] = [Atom(angle, ">", Num("0")), Atom(angle, "<", end)]
    one, two = join("and", [first, *within]), join("and", [second, *within])
    return relate(one, two, domain).relation in (LineRelation.SAME_SOLUTIONS, LineRelation.SAME_ROOTS) and (
        relate(second, two, domain).relation is LineRelation.SAME_SOLUTIONS
    )
