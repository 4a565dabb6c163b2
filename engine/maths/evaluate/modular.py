"""Rational functions modulo a large prime: a quick and certain test of sameness."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from engine.maths.evaluate.errors import NotRational, Undefined
from engine.maths.evaluate.exact import exact
from engine.maths.tree import Add, Const, Degree, Div, Mixed, Mul, Neg, Node, Num, Percent, Pow, Sym

PRIME = 2**255 - 19  # a prime that is 1 modulo 4, so that -1 has a square root
_I_MODULAR = pow(2, (PRIME - 1) // 4, PRIME)


def modular(node: Node, values: Mapping[str, int]) -> int:
    """The value of a rational function modulo PRIME, names (and `pi`, `e`) taken from `values`.

    Raises NotRational for anything but rational arithmetic with whole exponents, Undefined for a zero divisor.
    """
    match node:
        case Num():
            value = node.value
            return value.numerator * pow(value.denominator, -1, PRIME) % PRIME
        case Sym():
            return values[node.name]
        case Const():
            if node.name == "i":
                return _I_MODULAR
            if node.name in values:
                return values[node.name]
            raise NotRational
        case Neg():
            return -modular(node.arg, values) % PRIME
        case Add():
            return sum(modular(term, values) for term in node.terms) % PRIME
        case Mul():
            product = 1
            for factor in node.factors:
                product = product * modular(factor, values) % PRIME
            return product
        case Div():
            return modular(node.top, values) * _inverse(modular(node.bottom, values)) % PRIME
        case Degree():
            if "pi" not in values:
                raise NotRational
            return modular(node.arg, values) * values["pi"] * _inverse(180) % PRIME
        case Mixed() | Percent():
            value = exact(node) if isinstance(node, Mixed) else Fraction(1, 100)
            scale = value.numerator * pow(value.denominator, -1, PRIME) % PRIME
            return scale if isinstance(node, Mixed) else modular(node.arg, values) * scale % PRIME
        case Pow():
            exponent = exact(node.exponent)
            if exponent.denominator != 1 or abs(exponent) > 10**6:
                raise NotRational
            base = modular(node.base, values)
            if exponent <= 0 and base == 0:
                raise Undefined
            return pow(base, int(exponent), PRIME)
    value = exact(node)
    return value.numerator * pow(value.denominator, -1, PRIME) % PRIME


def _inverse(value: int) -> int:
    if value == 0:
        raise Undefined
    return pow(value, -1, PRIME)
