"""Taking expressions apart and putting them together: what the faulty rewritings are made of."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from fractions import Fraction
from typing import Any

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, Relation, Root, rational, symbols

ZERO, ONE, TWO = Num("0"), Num("1"), Num("2")
MAX_VARIANTS = 160

Rule = Callable[[Node], Iterable[Node]]


def everywhere(tree: Node, rule: Rule) -> Iterator[Node]:
    """The tree with `rule` applied at one place, for every place and every result of the rule."""
    yield from itertools.islice(_everywhere(tree, rule), MAX_VARIANTS)


def _everywhere(tree: Node, rule: Rule) -> Iterator[Node]:
    yield from rule(tree)
    build: Any = type(tree)
    values = [getattr(tree, field.name) for field in fields(tree)]
    for at, value in enumerate(values):
        if isinstance(value, Node):
            for changed in _everywhere(value, rule):
                yield build(*values[:at], changed, *values[at + 1 :])
        elif isinstance(value, tuple):
            for place, item in enumerate(value):
                if isinstance(item, Node):
                    for changed in _everywhere(item, rule):
                        inner = (*value[:place], changed, *value[place + 1 :])
                        yield build(*values[:at], inner, *values[at + 1 :])


def negative(node: Node) -> Node:
    """Minus `node`."""
    return node.arg if isinstance(node, Neg) else Neg(node)


def is_negative(node: Node) -> bool:
    """Whether a term is written with a minus in front."""
    if isinstance(node, Neg):
        return True
    return isinstance(node, Mul) and is_negative(node.factors[0])


def terms_of(node: Node) -> list[Node]:
    """The terms of a sum; a minus before brackets is carried in."""
    if isinstance(node, Add):
        return [term for part in node.terms for term in terms_of(part)]
    if isinstance(node, Neg) and isinstance(node.arg, (Add, Neg)):
        return [negative(term) for term in terms_of(node.arg)]
    return [node]


def total(terms: Iterable[Node]) -> Node:
    """The sum of terms."""
    kept = [term for term in terms if term != ZERO]
    return ZERO if not kept else kept[0] if len(kept) == 1 else Add(tuple(kept))


def factors_of(node: Node) -> list[Node]:
    """The factors of a product; a minus in front is a factor of its own."""
    if isinstance(node, Mul):
        return [factor for part in node.factors for factor in factors_of(part)]
    if isinstance(node, Neg):
        return [Neg(ONE), *factors_of(node.arg)]
    return [node]


def product(factors: Iterable[Node]) -> Node:
    """The product of factors."""
    kept = [factor for factor in factors if factor != ONE]
    return ONE if not kept else kept[0] if len(kept) == 1 else Mul(tuple(kept))


def number(node: Node) -> Fraction | None:
    """The value of a rational number without letters, else None."""
    if symbols(node):
        return None
    try:
        return exact(node)
    except (NotRational, Undefined):
        return None


def split(term: Node) -> tuple[Fraction, Node]:
    """A term as its coefficient and the rest: -3x^2/4 is (-3/4, x^2)."""
    value = number(term)
    if value is not None:
        return value, ONE
    if isinstance(term, Neg):
        coefficient, rest = split(term.arg)
        return -coefficient, rest
    if isinstance(term, Div):
        below = number(term.bottom)
        if below:
            coefficient, rest = split(term.top)
            return coefficient / below, rest
        coefficient, rest = split(term.top)
        return coefficient, Div(rest, term.bottom)
    if isinstance(term, Mul):
        coefficient = Fraction(1)
        rest_factors: list[Node] = []
        for factor in term.factors:
            size, rest = split(factor) if isinstance(factor, (Neg, Num, Div, Mul)) else (Fraction(1), factor)
            coefficient *= size
            rest_factors.append(rest)
        return coefficient, product(rest_factors)
    return Fraction(1), term


def times(coefficient: Fraction, rest: Node) -> Node:
    """A coefficient times the rest."""
    if rest == ONE:
        return rational(coefficient)
    if coefficient == 1:
        return rest
    return Neg(rest) if coefficient == -1 else Mul((rational(coefficient), rest))


def power(base: Node, exponent: Node) -> Node:
    """A power, simply written where the exponent is 0 or 1."""
    return ONE if exponent == ZERO else base if exponent == ONE else Pow(base, exponent)


def base_and_exponent(factor: Node) -> tuple[Node, Node]:
    """A factor as a power: x is x^1, a square root the power 1/2."""
    if isinstance(factor, Pow):
        return factor.base, factor.exponent
    if isinstance(factor, Root):
        return factor.arg, Div(ONE, factor.index)
    return factor, ONE


def sides(tree: Node) -> tuple[Node, str, Node] | None:
    """Left side, sign and right side of a relation of two sides."""
    if isinstance(tree, Relation) and len(tree.terms) == 2:
        return tree.terms[0], tree.signs[0], tree.terms[1]
    return None


def relation(left: Node, sign: str, right: Node) -> Relation:
    """A relation of two sides."""
    return Relation((left, right), (sign,))
