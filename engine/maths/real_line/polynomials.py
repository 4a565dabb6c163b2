"""Rational functions of one unknown over the rational numbers: their factors, and the real roots of these in order.

A polynomial is the tuple of its coefficients, lowest first, the last one not zero; zero is the empty tuple. A root is
known exactly, or to as many digits as are asked for; roots of different irreducible factors are different numbers, so
that nothing is left to rounding. Only the worker process imports this module.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import Add, Div, Mul, Neg, Node, Percent, Pow, Sym, symbols

DIGITS = 70  # to which an irrational root is known
MAX_DEGREE = 24
MAX_EXPONENT = 40

Poly = tuple[Fraction, ...]
_ONE: Poly = (Fraction(1),)


# --- from trees -----------------------------------------------------------------------------------------------


def fraction(node: Node, x: str) -> tuple[Poly, Poly]:
    """Numerator and denominator of a rational expression, nothing cancelled. Raises NotRational, Undefined."""
    if x not in symbols(node):
        return _trimmed([exact(node)]), _ONE
    match node:
        case Sym():
            return (Fraction(0), Fraction(1)), _ONE
        case Neg():
            top, bottom = fraction(node.arg, x)
            return tuple(-c for c in top), bottom
        case Percent():
            top, bottom = fraction(node.arg, x)
            return tuple(c / 100 for c in top), bottom
        case Add():
            top, bottom = (), _ONE
            for term in node.terms:
                up, down = fraction(term, x)
                if down == bottom:
                    top = _sum(top, up)
                else:
                    top, bottom = _sum(_product(top, down), _product(up, bottom)), _product(bottom, down)
            return top, bottom
        case Mul():
            return _of_factors([fraction(factor, x) for factor in node.factors])
        case Div():
            return _of_factors([fraction(node.top, x), _inverse(fraction(node.bottom, x))])
        case Pow():
            exponent = exact(node.exponent)
            if exponent.denominator != 1 or abs(exponent) > MAX_EXPONENT:
                raise NotRational
            base = fraction(node.base, x)
            return _of_factors([base if exponent > 0 else _inverse(base)] * abs(int(exponent)))
    raise NotRational


def _of_factors(parts: list[tuple[Poly, Poly]]) -> tuple[Poly, Poly]:
    top, bottom = _ONE, _ONE
    for up, down in parts:
        top, bottom = _product(top, up), _product(bottom, down)
    return top, bottom


def _inverse(whole: tuple[Poly, Poly]) -> tuple[Poly, Poly]:
    top, bottom = whole
    if not top:
        raise Undefined
    return bottom, top


def _trimmed(coefficients: list[Fraction]) -> Poly:
    while coefficients and coefficients[-1] == 0:
        coefficients.pop()
    return tuple(coefficients)


def _sum(one: Poly, two: Poly) -> Poly:
    return _trimmed([a + b for a, b in itertools.zip_longest(one, two, fillvalue=Fraction(0))])


def _product(one: Poly, two: Poly) -> Poly:
    if one == _ONE or two == _ONE:
        return two if one == _ONE else one
    if not one or not two:
        return ()
    if len(one) + len(two) > 3 * MAX_DEGREE:
        raise NotRational
    found = [Fraction(0)] * (len(one) + len(two) - 1)
    for i, a in enumerate(one):
        if a:
            for j, b in enumerate(two):
                found[i + j] += a * b
    return tuple(found)


# --- factors and roots ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Root:
    """A real number of some `size`, a root of an irreducible `factor` with leading coefficient one; of none where the
    factor is empty."""

    size: Fraction
    factor: Poly = ()


@lru_cache(maxsize=512)
def factors(poly: Poly) -> dict[Poly, int]:
    """The irreducible factors with leading coefficient one of a polynomial other than zero, and how often each
    occurs."""
    if len(poly) < 2:
        return {}
    if poly[0] == 0:
        low = next(at for at, c in enumerate(poly) if c)
        return {(Fraction(0), Fraction(1)): low, **factors(poly[low:])}
    if len(poly) == 2:
        return {(poly[0] / poly[1], Fraction(1)): 1}
    if len(poly) == 3:
        c, b = poly[0] / poly[2], poly[1] / poly[2]
        root = _rational_root(b * b - 4 * c)
        if root is None:
            return {(c, b, Fraction(1)): 1}
        first, second = (((b + sign * root) / 2, Fraction(1)) for sign in (1, -1))
        return {first: 2} if not root else {first: 1, second: 1}
    whole = sympy.Poly([sympy.Rational(c.numerator, c.denominator) for c in reversed(poly)], sympy.Symbol("x"))
    return {
        tuple(Fraction(int(c.p), int(c.q)) for c in reversed(factor.monic().all_coeffs())): times
        for factor, times in whole.factor_list()[1]
    }


@lru_cache(maxsize=512)
def roots(factor: Poly, digits: int = DIGITS) -> tuple[Fraction, ...]:
    """The real roots of an irreducible polynomial with leading coefficient one: exactly, or to so many digits."""
    if len(factor) == 2:
        return (-factor[0],)
    if len(factor) == 3:
        c, b, _ = factor
        under = b * b - 4 * c
        if under < 0:
            return ()
        root = _square_root(under, digits)
        return (-b - root) / 2, (-b + root) / 2
    whole = sympy.Poly([sympy.Rational(c.numerator, c.denominator) for c in reversed(factor)], sympy.Symbol("x"))
    found = [(low + high) / 2 for (low, high), _ in whole.intervals(eps=sympy.Rational(1, 10**digits))]
    return tuple(Fraction(int(middle.p), int(middle.q)) for middle in found)


def _rational_root(size: Fraction) -> Fraction | None:
    """The square root, where it is rational."""
    if size < 0:
        return None
    root = Fraction(math.isqrt(size.numerator), math.isqrt(size.denominator))
    return root if root * root == size else None


def _square_root(size: Fraction, digits: int) -> Fraction:
    scaled = size.numerator * size.denominator * 10 ** (2 * digits)
    return Fraction(math.isqrt(scaled), size.denominator * 10**digits)


def root_counts(poly: Poly) -> dict[Fraction, int]:
    """The different real roots of a polynomial other than zero, and how often each counts."""
    return {root: times for factor, times in factors(poly).items() for root in roots(factor)}


def real_roots(poly: Poly) -> list[Fraction]:
    """The different real roots of a polynomial other than zero."""
    return list(root_counts(poly))


def height(poly: Poly, number: Fraction) -> Fraction:
    """The value of a polynomial at a number."""
    total = Fraction(0)
    for coefficient in reversed(poly):
        total = total * number + coefficient
    return total
