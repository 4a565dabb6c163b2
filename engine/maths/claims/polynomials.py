"""Rational expressions in one unknown as polynomials, and their real roots: exactly, or to DIGITS digits."""

from __future__ import annotations

import itertools
from fractions import Fraction
from functools import lru_cache
from math import isqrt

import sympy

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import (
    Add,
    Div,
    Mul,
    Neg,
    Node,
    Pow,
    symbols,
)

DIGITS = 70  # to which an irrational root is known
MAX_DEGREE = 24


def polynomial(node: Node, x: str) -> tuple[Fraction, ...] | None:
    """The numerator's coefficients, lowest first, of a rational expression; None for another."""
    try:
        top, _ = _fraction(node, x)
    except (NotRational, Undefined):
        return None
    return tuple(top)


Poly = list[Fraction]


def _fraction(node: Node, x: str) -> tuple[Poly, Poly]:
    """Numerator and denominator of a rational expression. Raises NotRational, Undefined."""
    one = [Fraction(1)]
    if x not in symbols(node):
        return _trim([exact(node)]), one
    match node:
        case Neg():
            top, bottom = _fraction(node.arg, x)
            return [-c for c in top], bottom
        case Add():
            top, bottom = [], one
            for term in node.terms:
                up, down = _fraction(term, x)
                if down == bottom:
                    top = _sum(top, up)
                else:
                    top, bottom = _sum(_product(top, down), _product(up, bottom)), _product(bottom, down)
            return top, bottom
        case Mul():
            top, bottom = one, one
            for factor in node.factors:
                up, down = _fraction(factor, x)
                top, bottom = _product(top, up), _product(bottom, down)
            return top, bottom
        case Div():
            (a, b), (c, d) = _fraction(node.top, x), _fraction(node.bottom, x)
            if not c:
                raise Undefined
            return _product(a, d), _product(b, c)
        case Pow():
            exponent = exact(node.exponent)
            if exponent.denominator != 1 or abs(exponent) > MAX_DEGREE:
                raise NotRational
            up, down = _fraction(node.base, x)
            if exponent < 0:
                up, down = down, up
            top, bottom = one, one
            for _ in range(abs(int(exponent))):
                top, bottom = _product(top, up), _product(bottom, down)
            return top, bottom
    if type(node).__name__ == "Sym":
        return [Fraction(0), Fraction(1)], one
    raise NotRational


def _trim(poly: Poly) -> Poly:
    while poly and poly[-1] == 0:
        poly.pop()
    return poly


def _sum(one: Poly, two: Poly) -> Poly:
    return _trim([a + b for a, b in itertools.zip_longest(one, two, fillvalue=Fraction(0))])


def _product(one: Poly, two: Poly) -> Poly:
    if not one or not two:
        return []
    if len(one) + len(two) > 3 * MAX_DEGREE:
        raise NotRational
    found = [Fraction(0)] * (len(one) + len(two) - 1)
    for i, a in enumerate(one):
        if a:
            for j, b in enumerate(two):
                found[i + j] += a * b
    return found


@lru_cache(maxsize=512)
def _roots(poly: tuple[Fraction, ...]) -> tuple[tuple[Fraction, int], ...]:
    """The real roots with their multiplicities; rational ones exactly, others to DIGITS digits."""
    if len(poly) < 2:
        return ()
    if poly[0] == 0:
        low = next(at for at, c in enumerate(poly) if c)
        return ((Fraction(0), low), *_roots(poly[low:]))
    if len(poly) == 2:
        return ((-poly[0] / poly[1], 1),)
    if len(poly) == 3:
        c, b, a = poly
        under = b * b - 4 * a * c
        if under < 0:
            return ()
        if under == 0:
            return ((-b / (2 * a), 2),)
        root = _square_root(under)
        return (((-b - root) / (2 * a), 1), ((-b + root) / (2 * a), 1))
    found: list[tuple[Fraction, int]] = []
    whole = sympy.Poly([sympy.Rational(c.numerator, c.denominator) for c in reversed(poly)], sympy.Symbol("x"))
    for factor, times in whole.factor_list()[1]:
        if factor.degree() <= 2:
            small = tuple(Fraction(int(c.p), int(c.q)) for c in reversed(factor.all_coeffs()))
            found += [(root, times) for root, _ in _roots(small)]
            continue
        for (low, high), _ in factor.intervals(eps=sympy.Rational(1, 10**DIGITS)):
            middle = (low + high) / 2
            found.append((Fraction(int(middle.p), int(middle.q)), times))
    return tuple(found)


def _square_root(size: Fraction) -> Fraction:
    scaled = size.numerator * size.denominator
    if isqrt(scaled) ** 2 == scaled:
        return Fraction(isqrt(scaled), size.denominator)
    power = 10 ** (2 * DIGITS)
    return Fraction(isqrt(scaled * power), size.denominator * 10**DIGITS)


def roots_of(poly: tuple[Fraction, ...]) -> list[Fraction]:
    """The different real roots of a polynomial, coefficients lowest first."""
    return [root for root, _ in _roots(poly)]


def multiplicities(node: Node, x: str) -> dict[Fraction, int] | None:
    """Root to multiplicity of a rational expression, without the roots of its denominator; None for another."""
    try:
        top, bottom = _fraction(node, x)
    except (NotRational, Undefined):
        return None
    poles = set(roots_of(tuple(bottom)))
    return {root: times for root, times in _roots(tuple(top)) if root not in poles}


def degree_of(node: Node, x: str) -> int | None:
    """The degree of the numerator of a rational expression; None for another or for zero."""
    poly = polynomial(node, x)
    return len(poly) - 1 if poly else None


def coefficients(node: Node, x: str) -> tuple[Fraction, ...] | None:
    """The coefficients of a polynomial with rational coefficients, lowest first; None for another expression."""
    try:
        top, bottom = _fraction(node, x)
    except (NotRational, Undefined):
        return None
    return tuple(c / bottom[0] for c in top) if len(bottom) == 1 else None
