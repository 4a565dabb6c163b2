"""Unknown functions, integrals and limits as parts that are compared without knowing what they are worth.

`f(x + 1) - f(x)` is the same as `f(1 + x) - f(x)` whatever f is. Each unknown function is replaced by one fixed
rational function with large random coefficients, so that two expressions that agree then agree for every f; that
they differ is not proof, as nothing is known of f. Each integral, limit or derivative becomes a new letter, the same
one for those whose parts are the same. Does not import SymPy.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from engine.maths.tree import (
    Add,
    Apply,
    Derivative,
    Div,
    Integral,
    Limit,
    Mul,
    Node,
    Num,
    Pow,
    Sym,
    rebuild,
    substitute,
    symbols,
)

_BOUND = (Integral, Limit, Derivative)
_POWERS = (0, 1, 3, 8)


def without_functions(tree: Node) -> Node:
    """`tree` with every unknown function replaced by a fixed rational one of its arguments."""
    tree = rebuild(tree, without_functions)
    if not isinstance(tree, Apply):
        return tree
    if not tree.args:
        return Sym(f"{tree.name}({tree.primes})")
    result: Node = Num(str(_random(tree, "all")))
    for place, arg in enumerate(tree.args):
        top = Add(tuple(Mul((Num(str(_random(tree, f"{place} {power}"))), _power(arg, power))) for power in _POWERS))
        below = Add((Pow(arg, Num("2")), Num(str(_random(tree, f"{place} below")))))
        result = Mul((result, Div(top, below)))
    return result


def _power(arg: Node, power: int) -> Node:
    return Num("1") if power == 0 else arg if power == 1 else Pow(arg, Num(str(power)))


def _random(function: Apply, what: str) -> int:
    """A number from 1,000 to about a million that depends on the function and `what` alone."""
    key = f"{function.name} {function.primes} {len(function.args)} {what}"
    return 1_000 + int.from_bytes(hashlib.sha256(key.encode()).digest()[:3], "big") % 10**6


def without_bound(first: Node, second: Node, same: Callable[[Node, Node], bool]) -> tuple[Node, Node]:
    """Both trees with integrals, limits and derivatives replaced by letters; `same` says whether two parts agree."""
    known: list[tuple[Node, Sym]] = []

    def letter(node: Node) -> Node:
        for other, name in known:
            if _alike(node, other, same):
                return name
        known.append((node, Sym(f"part {len(known) + 1}")))
        return known[-1][1]

    def replaced(node: Node) -> Node:
        return letter(node) if isinstance(node, _BOUND) else rebuild(node, replaced)

    return replaced(first), replaced(second)


def _alike(one: Node, other: Node, same: Callable[[Node, Node], bool]) -> bool:
    if isinstance(one, Derivative) and isinstance(other, Derivative):
        return one.order == other.order and one.variable == other.variable and same(one.body, other.body)
    if isinstance(one, Integral) and isinstance(other, Integral):
        if (one.lower is None) != (other.lower is None):
            return False
        if one.lower is None or other.lower is None or one.upper is None or other.upper is None:
            return one.variable == other.variable and same(one.body, other.body)
        body = _renamed(other, one.variable)
        return (
            body is not None and same(one.lower, other.lower) and same(one.upper, other.upper) and same(one.body, body)
        )
    if isinstance(one, Limit) and isinstance(other, Limit):
        body = _renamed(other, one.variable)
        return body is not None and one.side == other.side and same(one.point, other.point) and same(one.body, body)
    return False


def _renamed(node: Integral | Limit, variable: Sym) -> Node | None:
    """The body in terms of another variable; None where that name is taken."""
    if node.variable == variable:
        return node.body
    return None if variable.name in symbols(node.body) else substitute(node.body, {node.variable.name: variable})
