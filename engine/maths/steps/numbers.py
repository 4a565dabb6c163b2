"""Numbers, slopes and names: the small questions that judging a step asks."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.literals import SLACK, of_tree
from engine.maths.tree import (
    Add,
    Degree,
    Func,
    Neg,
    Node,
    Num,
    substitute,
    symbols,
    walk,
)

RADIANS = Fraction(17453293, 10**9)
"""One degree, rounded up."""
INVERSE = frozenset(("arcsin", "arccos", "arctan"))


def foreign(shown: tuple[Node, ...], known: set[str]) -> bool:
    return bool(frozenset().union(*(symbols(term) for term in shown)) - known)


def varies(node: Node) -> bool:
    """Whether an expression is not a constant; True when that cannot be told."""
    names = sorted(symbols(node))
    # three points: a quadratic may well have the same value at two of them
    first, *others = (
        substitute(node, {name: Num(str(by * at + start)) for at, name in enumerate(names)})
        for by, start in ((1, 2), (2, 5), (3, 11))
    )
    return any(same_value(first, other).same is not True for other in others)


def compare_numbers(left: Node, right: Node, sign: str) -> bool | None:
    """Whether a relation between numbers is true; about-equal allows for the places shown."""
    same = same_value(left, right).same
    if sign == "=":
        return same
    if sign == "!=":
        return None if same is None else not same
    try:
        gap = as_fraction(value(Add((left, Neg(right)))))
    except (Undefined, Unclear, NotRational):
        return None
    if sign == "~":
        return _about(left, right, abs(gap))
    if same is None:
        return None
    if sign in ("<=", ">="):
        return same or (gap < 0) == (sign == "<=")
    return not same and (gap < 0) == (sign == "<") if sign in ("<", ">") else None


def degrees_meant(left: Node, right: Node) -> bool:
    """Whether an angle is rounded in degrees: `arctan(3/5) = 30.96°`, or `arctan(3/5) ≈ 30.96` without the sign."""
    if any(isinstance(node, Degree) for side in (left, right) for node in walk(side)):
        return compare_numbers(left, right, "~") is True
    if not any(isinstance(node, Func) and node.name in INVERSE for node in walk(left)) or of_tree(right) is None:
        return False
    return compare_numbers(left, Degree(right), "~") is True


def _about(left: Node, right: Node, gap: Fraction) -> bool | None:
    for node in (right, left):
        unit = RADIANS if isinstance(node, Degree) else Fraction(1)  # rounded in degrees, worth its radians
        literal = of_tree(node.arg if isinstance(node, Degree) else node)
        if literal is not None:
            if gap <= literal.half_unit * SLACK * unit:
                return True
            size = max(abs(literal.value), literal.half_unit) * unit
            return False if gap > size / 10 else None
    return None
