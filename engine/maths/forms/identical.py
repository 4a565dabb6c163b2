"""Whether two trees are the same up to the order of terms and factors, and nothing more.

Only commutativity and associativity are used: `a - b` is `-b + a` and `x (-y)` is `-x y`, but `1/2` is not `2/4`,
`x/(-y)` is not `-(x/y)`, and no number is worked out. To that end a difference is a sum with a minus sign among the
factors of a term, and a quotient a product with one over the denominator among its factors. `exp(x)` and `e^x` are
two ways to write one thing.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from engine.maths.tree import Add, Const, Div, Func, Listing, Logic, Mul, Neg, Node, Pow, SetOperation

_MINUS: tuple[Any, ...] = ("minus",)
_ANY_ORDER = frozenset(("max", "min", "gcd", "lcm"))


def identical(first: Node, second: Node) -> bool:
    """Whether the two were written alike up to the order of terms and factors."""
    return ordered(first) == ordered(second)


def ordered(node: Node) -> tuple[Any, ...]:
    """`node` as nested tuples in which terms and factors stand in a fixed order: a key that order does not change."""
    match node:
        case Add():
            return ("sum", *_sorted(_terms(node)))
        case Mul() | Div() | Neg():
            factors = _factors(node)
            return factors[0] if len(factors) == 1 else ("product", *_sorted(factors))
        case Func(name="exp", args=(power,)):
            return ordered(Pow(Const("e"), power))
        case Func(name=name) if name in _ANY_ORDER:
            return ("Func", name, *_sorted([ordered(arg) for arg in node.args]))
        case Listing(left="{"):
            return ("set", *_sorted([ordered(item) for item in node.items]))
        case Logic():
            return ("Logic", node.word, *_sorted([ordered(part) for part in node.parts]))
        case SetOperation(word=word) if word != "difference":
            return ("SetOperation", word, *_sorted([ordered(part) for part in node.parts]))
    return (type(node).__name__, *(_plain(getattr(node, field.name)) for field in fields(node)))


def _plain(value: Any) -> Any:
    if isinstance(value, Node):
        return ordered(value)
    return tuple(_plain(item) for item in value) if isinstance(value, tuple) else ("", str(value))


def _sorted(keys: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(keys, key=repr)


def _terms(node: Node) -> list[tuple[Any, ...]]:
    if isinstance(node, Add):
        return [key for term in node.terms for key in _terms(term)]
    return [ordered(node)]


def _factors(node: Node) -> list[tuple[Any, ...]]:
    match node:
        case Neg():
            return [_MINUS, *_factors(node.arg)]
        case Mul():
            return [key for factor in node.factors for key in _factors(factor)]
        case Div():
            return [*_factors(node.top), ("one over", ordered(node.bottom))]
    return [ordered(node)]
