"""The parts of sums and products as they were written: like terms, and the factors of a product."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import Any

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.identical import ordered
from engine.maths.forms.numbers import unsigned
from engine.maths.tree import Add, Div, Mixed, Mul, Neg, Node, Num, Percent, Pow, symbols


def exponent_of(node: Pow) -> Fraction | None:
    """The exponent where it is a rational number."""
    try:
        return exact(node.exponent)
    except (NotRational, Undefined):
        return None


def factors_of(node: Node, *, quotient: bool = False) -> list[Node] | None:
    """The factors of a product as written, powers as repeated bases; None when it is a quotient of expressions.

    With `quotient` the factors below the fraction bar count too.
    """
    match node:
        case Neg() | Percent():
            return factors_of(node.arg, quotient=quotient)
        case Mul():
            return _together(*(factors_of(factor, quotient=quotient) for factor in node.factors))
        case Div():
            if not symbols(node.bottom):
                return factors_of(node.top, quotient=quotient)
            if quotient:
                return _together(factors_of(node.top, quotient=True), factors_of(node.bottom, quotient=True))
            return None
        case Pow():
            exponent = exponent_of(node)
            if exponent is None:
                return factors_of(node.base, quotient=quotient) if symbols(node.base) else [node]
            if exponent.denominator != 1 or exponent < 1:
                return [node] if exponent > 0 else None
            return factors_of(node.base, quotient=quotient)
    return [node]


def _together(*parts: list[Node] | None) -> list[Node] | None:
    out: list[Node] = []
    for part in parts:
        if part is None:
            return None
        out += part
    return out


def term_key(node: Node) -> tuple[Any, Fraction] | None:
    """A term as (what it is of, number in front); None when that is a division by zero."""
    coefficient = Fraction(1)
    powers: dict[Any, Fraction] = defaultdict(Fraction)

    def add(part: Node, sign: int) -> bool:
        nonlocal coefficient
        match part:
            case Neg():
                coefficient = -coefficient
                return add(part.arg, sign)
            case Mul():
                return all(add(factor, sign) for factor in part.factors)
            case Div():
                return add(part.top, sign) and add(part.bottom, -sign)
            case Pow():
                exponent = exponent_of(part)
                if exponent is not None and symbols(part.base):
                    powers[ordered(part.base)] += sign * exponent
                    return True
        if symbols(part):
            powers[ordered(part)] += sign
            return True
        try:
            number = exact(part)
        except (NotRational, Undefined):
            powers[ordered(part)] += sign
            return True
        if number == 0:
            coefficient = Fraction(0)
            return sign > 0
        coefficient *= number if sign > 0 else 1 / number
        return True

    if not add(node, 1):
        return None
    return frozenset(item for item in powers.items() if item[1]), coefficient


def flat_terms(node: Node) -> list[Node]:
    """The terms of a sum, those of sums in brackets inside it too; minus signs before brackets are kept as they are."""
    if isinstance(node, Add):
        return [term for part in node.terms for term in flat_terms(part)]
    return [node]


def like_terms(node: Node) -> Finding | None:
    """Two terms of a sum that can be collected, or one that is zero."""
    seen: dict[Any, Node] = {}
    for term in flat_terms(node):
        key = term_key(term)
        if key is None:
            continue
        if key[1] == 0 and node != Num("0"):
            return finding("form.like_terms", term, say="{0} is zero and can be left out.")
        if key[0] in seen:
            first, second = seen[key[0]], term
            return finding("form.like_terms", first, unsigned(second), say="the terms {0} and {1} can be collected.")
        seen[key[0]] = term
    return None


def untidy_product(node: Node) -> Finding | None:
    """Two numbers, or the same letter twice, in one product."""
    if not isinstance(node, Mul):
        return None
    numbers, bases = 0, []
    for factor in node.factors:
        factor = unsigned(factor)
        if isinstance(factor, (Num, Mixed)) or (isinstance(factor, Div) and not symbols(factor)):
            numbers += 1
        elif symbols(factor):
            bases.append(ordered(factor.base if isinstance(factor, Pow) else factor))
    if numbers > 1:
        return finding("form.not_simplified", node, say="the numbers in {0} can be multiplied.")
    if len(set(bases)) < len(bases):
        return finding("form.not_simplified", node, say="the same thing stands twice in {0}: write it as a power.")
    return None
