"""A constant with another name: `y^2 = x^2 + K` after `y^2/2 = x^2/2 + C`, `y = A e^x` after `ln|y| = x + C`.

Each line says what its constant is in terms of the variables. They describe the same curves when one of the two is a
function of the other, that is when their gradients are parallel everywhere.
"""

from __future__ import annotations

from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import is_zero, same_value
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Relation, substitute, symbols

CONSTANTS = frozenset(("C", "c", "K", "k", "A", "B", "D"))
_ZERO = Num("0")


def is_constant(name: str) -> bool:
    """Whether a letter is one that constants of integration are called by: C, K, A, C_1."""
    return name.partition("_")[0] in CONSTANTS


def renames_constant(first: Node | None, second: Node) -> bool:
    """Whether the second equation is the first with another constant in the place of its own."""
    if not (isinstance(first, Relation) and isinstance(second, Relation)):
        return False
    if first.signs != ("=",) or second.signs != ("=",):
        return False
    gone, new = symbols(first) - symbols(second), symbols(second) - symbols(first)
    kept = sorted(symbols(first) & symbols(second))
    if len(gone) != 1 or len(new) != 1 or len(kept) != 2 or not all(map(is_constant, gone | new)):
        return False
    try:
        one, other = _solved(first, next(iter(gone))), _solved(second, next(iter(new)))
        if one is None or other is None:
            return False
        x, y = kept
        cross = Add((
            Mul((derivative(one, x), derivative(other, y))),
            Neg(Mul((derivative(one, y), derivative(other, x)))),
        ))  # fmt: skip
        moves = [derivative(other, name) for name in kept]
        return same_value(cross, _ZERO).same is True and not any(is_zero(slope) for slope in moves)
    except NoRule:
        return False


def _solved(line: Relation, name: str) -> Node | None:
    """What the constant is; None where the equation is not linear in it."""
    gap = Add((line.terms[0], Neg(line.terms[1])))
    front = derivative(gap, name)
    if same_value(derivative(front, name), _ZERO).same is not True:
        return None
    at_zero = substitute(gap, {name: _ZERO})
    return Div(Neg(at_zero), substitute(front, {name: _ZERO}))
