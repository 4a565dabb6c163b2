"""Puts trees together the way they are written: signs in front, no factor 1, no term 0, no power 1.

The value never changes. Numbers are left alone among themselves (3 + 4 stays, and so does 1*5): only signs and what
nobody writes beside letters, roots and functions are tidied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, symbols
from lessons.expressions.numbers import number

ZERO, ONE = Num("0"), Num("1")


def _is(node: Node, value: Node) -> bool:
    """Whether `node` is the number 0 or 1, however it is written (1.0)."""
    return isinstance(node, Num) and node.value == value.value if isinstance(value, Num) else False


def negative(node: Node) -> Node:
    """Minus `node`."""
    if isinstance(node, Neg):
        return node.arg
    return node if _is(node, ZERO) else Neg(node)


def sum_of(terms: Iterable[Node]) -> Node:
    """The sum; zeros go where there are letters in it."""
    kept = list(terms)
    if len(kept) > 1 and any(_is(term, ZERO) for term in kept) and any(number(term) is None for term in kept):
        kept = [term for term in kept if not _is(term, ZERO)]
    if not kept:
        return ZERO
    return kept[0] if len(kept) == 1 else Add(tuple(kept))


def product_of(factors: Sequence[Node]) -> Node:
    """The product; the sign of its first factor goes in front of it."""
    minus = False
    kept: list[Node] = []
    bare = all(number(factor) is not None for factor in factors)
    for at, factor in enumerate(factors):
        if isinstance(factor, Neg) and (at == 0 or _is(factor.arg, ONE)) and not (bare and at):
            minus, factor = not minus, factor.arg
        kept.append(factor)
    if not bare:
        if any(_is(factor, ZERO) for factor in kept):
            return ZERO
        kept = [factor for factor in kept if not _is(factor, ONE)] or [ONE]
        if kept and isinstance(kept[0], Neg):  # 1*(-3)*x
            minus, kept[0] = not minus, kept[0].arg
    shown = kept[0] if len(kept) == 1 else Mul(tuple(kept))
    return negative(shown) if minus else shown


def quotient_of(top: Node, bottom: Node) -> Node:
    """The quotient, its sign in front; nothing is reduced."""
    minus = False
    if isinstance(bottom, Neg):
        minus, bottom = not minus, bottom.arg
    if isinstance(top, Neg):
        minus, top = not minus, top.arg
    shown = top if _is(bottom, ONE) else Div(top, bottom)
    if _is(top, ZERO) and symbols(bottom):
        return ZERO
    return negative(shown) if minus else shown


def power_of(base: Node, exponent: Node) -> Node:
    """The power; the first is not written, and letters to the power 0 are 1."""
    if _is(exponent, ONE):
        return base
    if _is(exponent, ZERO) and symbols(base):
        return ONE
    return Pow(base, exponent)
