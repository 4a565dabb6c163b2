"""Compares values, and the functions that come down to comparing: greatest, least, whole parts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from engine.maths.evaluate import Unclear, Undefined, value
from engine.maths.tree import Add, Listing, Neg, Node, Relation, integer, symbols
from lessons.expressions.environment import Value
from lessons.expressions.errors import ExpressionError, UnknownLetter
from lessons.expressions.numbers import UNDEFINED, Number, number, real
from lessons.expressions.sums import as_number, sums


def compare(sign: str, left: Value, right: Value) -> bool:
    """Whether `left sign right` is true. Raises ExpressionError where that cannot be told."""
    if sign in ("in", "notin"):
        if not isinstance(right, Listing):
            raise ExpressionError("Behind 'in' a list is needed.")
        return any(compare("=", left, item) for item in right.items) == (sign == "in")
    if isinstance(left, str) or isinstance(right, str):
        if sign not in ("=", "!="):
            raise ExpressionError("Words can only be the same (=) or not (!=).")
        return (left == right) == (sign == "=")
    for side in (left, right):
        if isinstance(side, Listing) and sign not in ("=", "!="):
            raise ExpressionError("Lists can only be the same (=) or not (!=).")
    if isinstance(left, Listing) or isinstance(right, Listing):
        return _same_lists(left, right) == (sign == "=")
    if unknown := symbols(left) ^ symbols(right):
        raise UnknownLetter(f"The letter {min(unknown)} has no value here.")
    if symbols(left):
        return _alike(left, right) == (sign == "=") if sign in ("=", "!=") else _refuse(left)
    order = order_of(left, right)
    tests = {"=": order == 0, "!=": order != 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}
    if sign not in tests:
        raise ExpressionError("A condition is written with =, !=, <, >, <= or >=.")
    return tests[sign]


def _refuse(left: Node) -> bool:
    raise UnknownLetter(f"The letter {min(symbols(left))} has no value here.")


def _same_lists(left: Node, right: Node) -> bool:
    if not isinstance(left, Listing) or not isinstance(right, Listing) or len(left.items) != len(right.items):
        return False
    return all(compare("=", one, other) for one, other in zip(left.items, right.items, strict=True))


def _alike(left: Node, right: Node) -> bool:
    if left == right:
        return True
    if isinstance(left, Relation) or isinstance(right, Relation):
        return False
    from engine.maths.equivalence import same_value  # imports SymPy: only where two expressions are compared

    same = same_value(left, right).same
    if same is None:
        raise ExpressionError("I cannot tell whether these two are the same.")
    return same


def order_of(left: Node, right: Node) -> int:
    """-1, 0 or 1, as the number `left` is less than, equal to or greater than `right`."""
    one, other = number(left), number(right)
    if one is not None and other is not None:
        return (one.value > other.value) - (one.value < other.value)
    gap = Add((left, Neg(right)))
    found = as_number(sums(gap))
    if found is not None:
        return (found > 0) - (found < 0)
    try:
        size = value(gap)
    except Undefined:
        raise ExpressionError(UNDEFINED) from None
    except Unclear:
        raise ExpressionError("I cannot compare these two numbers.") from None
    return int(size > 0) - int(size < 0)


def stepped(name: str, args: Sequence[Node]) -> Number | Node:
    """max, min, floor, ceil, sign or mod of numbers that are not all rational."""
    if name in ("max", "min"):
        best = args[0]
        for arg in args[1:]:
            if order_of(arg, best) * (1 if name == "max" else -1) > 0:
                best = arg
        return number(best) or best
    if name == "sign":
        return Number(Fraction(order_of(args[0], integer(0))))
    if name == "mod":
        raise ExpressionError("mod is for rational numbers.")
    approximate = real(args[0])
    return Number(Fraction(math.floor(approximate) if name == "floor" else math.ceil(approximate)))
