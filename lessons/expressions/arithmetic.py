"""Sums, products, quotients, powers and roots of values: exact numbers are computed, letters are kept.

Numbers that stand together in a sum or product with letters are worked out (x + 2 + 3 is x + 5, 2*3x is 6x, 6x/4 is
3x/2); like terms and brackets are not touched. What is worked out knows whether a decimal number went into it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from engine.maths.tree import (
    Add,
    Apply,
    Degree,
    Derivative,
    Div,
    Integral,
    Limit,
    Listing,
    Matrix,
    Mul,
    Neg,
    Node,
    Pow,
    Root,
    symbols,
    walk,
)
from lessons.expressions.building import negative, power_of, product_of, quotient_of, sum_of
from lessons.expressions.errors import ExpressionError
from lessons.expressions.numbers import UNDEFINED, Number, number
from lessons.expressions.sums import TooMany, sums
from lessons.expressions.sums import tree as sum_tree

Operand = Number | Node
"""An exact number with its mark, or another tree."""

MAX_POWER_BITS = 12_000
_KEPT = (Degree, Apply, Listing, Matrix, Integral, Derivative, Limit)
"""What is no number: an angle, a list, a matrix (whose factors may not change places), what is still to be done."""


def tree(part: Operand) -> Node:
    """An operand as a tree."""
    return part.tree() if isinstance(part, Number) else part


def constant(part: Operand) -> bool:
    """A number, rational or not, that can be worked out with others."""
    return isinstance(part, Number) or (not symbols(part) and not any(isinstance(n, _KEPT) for n in walk(part)))


def worked(node: Node, decimal: bool) -> Operand:
    """A tree without letters as an exact number where it is one, else multiplied out where that is short."""
    try:
        shown = sum_tree(sums(node))
    except TooMany:
        return node
    known = number(shown)
    return Number(known.value, decimal) if known is not None else shown


def _all_worked(build: Callable[[tuple[Node, ...]], Node], parts: Sequence[Operand]) -> Operand:
    return worked(build(tuple(tree(part) for part in parts)), _marked(parts))


def _marked(parts: Sequence[Operand]) -> bool:
    return any(part.decimal for part in parts if isinstance(part, Number))


def _zero(part: Operand) -> bool:
    return isinstance(part, Number) and part.value == 0


# --- sums ------------------------------------------------------------------------------------------------


def total(parts: Sequence[Operand]) -> Operand:
    """The sum."""
    numbers = [part for part in parts if isinstance(part, Number)]
    if len(numbers) == len(parts):
        return Number(sum((part.value for part in numbers), Fraction(0)), _marked(parts))
    if (angles := _degrees(parts)) is not None:
        return _in_degrees(sum(angles, Fraction(0)))
    constants = [part for part in parts if constant(part)]
    if len(constants) == len(parts):
        return _all_worked(Add, parts)
    terms: list[Node] = []
    for part in parts:
        if len(constants) < 2 or not constant(part):
            terms.append(tree(part))
        elif part is constants[0]:  # the others are in it
            terms.append(tree(total(constants)))
    return sum_of([piece for term in terms for piece in (term.terms if isinstance(term, Add) else (term,))])


def _degrees(parts: Sequence[Operand]) -> list[Fraction] | None:
    """The numbers of degrees when all of the parts are angles in degrees."""
    found: list[Fraction] = []
    for part in parts:
        bare = part.arg if isinstance(part, Neg) else part
        known = number(bare.arg) if isinstance(bare, Degree) else None
        if known is None:
            return None
        found.append(-known.value if isinstance(part, Neg) else known.value)
    return found


def _in_degrees(value: Fraction) -> Node:
    size = Degree(Number(abs(value), value.denominator != 1).tree())
    return Neg(size) if value < 0 else size


# --- products --------------------------------------------------------------------------------------------


def product(parts: Sequence[Operand]) -> Operand:
    """The product."""
    value = Fraction(1)
    for part in parts:
        value *= part.value if isinstance(part, Number) else 1
    others = [part for part in parts if not isinstance(part, Number)]
    if not others:
        return Number(value, _marked(parts))
    if len(others) == 1 and (angles := _degrees(others)) is not None:
        return _in_degrees(value * angles[0])
    if all(constant(part) for part in parts):
        return _all_worked(Mul, parts)
    minus, factors = _flat(parts)
    constants = [part for part in factors if constant(part) and not isinstance(part, Add)]
    coefficient = constants[0] if len(constants) == 1 else product(constants) if constants else None
    if coefficient is not None and _zero(coefficient):
        return Number(Fraction(0), _marked(parts))
    rest = [tree(part) for part in factors if not constant(part) or isinstance(part, Add)]
    first = [] if coefficient is None else [tree(coefficient)]
    front = first[0].factors if first and isinstance(first[0], Mul) and number(first[0]) is None else tuple(first)
    shown = product_of([*front, *rest])
    return negative(shown) if minus else shown


def _flat(parts: Sequence[Operand]) -> tuple[bool, list[Operand]]:
    """The factors of the factors, and whether there is a minus sign in front of it all."""
    minus = False
    factors: list[Operand] = []
    for part in parts:
        if isinstance(part, Neg):
            minus, part = not minus, part.arg
        inner = part.factors if isinstance(part, Mul) and number(part) is None else (part,)
        factors += [number(one) or one if isinstance(one, Node) else one for one in inner]
    return minus, factors


def quotient(top: Operand, bottom: Operand) -> Operand:
    """The quotient. Raises ExpressionError for a division by zero."""
    if _zero(bottom):
        raise ExpressionError("There is a division by zero here.")
    if isinstance(bottom, Number):
        if isinstance(top, Number):
            return Number(top.value / bottom.value, top.decimal or bottom.decimal)
        if (angles := _degrees([top])) is not None:
            return _in_degrees(angles[0] / bottom.value)
    if constant(top) and constant(bottom):
        return worked(Div(tree(top), tree(bottom)), _marked((top, bottom)))
    if _zero(top):
        return top
    if isinstance(bottom, Number) and isinstance(top, Node):
        bare = top.arg if isinstance(top, Neg) else top
        factors = bare.factors if isinstance(bare, Mul) else (bare,)
        first = number(factors[0])
        if first is not None and len(factors) > 1:
            shown = _reduced(first, bottom, factors[1:])
            return negative(shown) if isinstance(top, Neg) else shown
    return quotient_of(tree(top), tree(bottom))


def _reduced(first: Number, bottom: Number, others: Sequence[Node]) -> Node:
    """first * others / bottom with the two numbers reduced: 6x/4 is 3x/2."""
    value = first.value / bottom.value
    if first.decimal or bottom.decimal:
        return product_of([Number(value, True).tree(), *others])
    above = product_of([Number(Fraction(abs(value.numerator))).tree(), *others])
    shown = quotient_of(above, Number(Fraction(value.denominator)).tree())
    return negative(shown) if value < 0 else shown


# --- powers ----------------------------------------------------------------------------------------------


def power(base: Operand, exponent: Operand) -> Operand:
    """The power. Raises ExpressionError where it has no value or is too large."""
    if isinstance(exponent, Number) and exponent.value.denominator == 1 and isinstance(base, Number):
        whole = int(exponent.value)
        if base.value == 0 and whole <= 0:
            raise ExpressionError(UNDEFINED)
        if base.value in (0, 1, -1):
            return Number(base.value if whole % 2 else base.value**2, base.decimal)
        bits = max(base.value.numerator.bit_length(), base.value.denominator.bit_length())
        if bits * abs(whole) > MAX_POWER_BITS:
            raise ExpressionError("The numbers here get too large for me to compute.")
        return Number(base.value**whole, base.decimal)
    if constant(base) and constant(exponent):
        return worked(Pow(tree(base), tree(exponent)), _marked((base,)))
    return power_of(tree(base), tree(exponent))


def root(arg: Node, index: Node) -> Operand:
    """The root. Raises ExpressionError where it has no value."""
    node = Root(arg, index)
    if not constant(arg) or not constant(index):
        return node
    known = number(arg)
    return worked(node, known is not None and known.decimal)
