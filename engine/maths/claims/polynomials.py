"""Rational expressions in one unknown as polynomials: coefficients, degree, real roots."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.evaluate import NotRational, Undefined
from engine.maths.real_line.polynomials import Poly, fraction, real_roots, root_counts
from engine.maths.tree import Node


def polynomial(node: Node, x: str) -> Poly | None:
    """The numerator's coefficients, lowest first, of a rational expression; None for another."""
    try:
        return fraction(node, x)[0]
    except (NotRational, Undefined):
        return None


def multiplicities(node: Node, x: str) -> dict[Fraction, int] | None:
    """Root to multiplicity of a rational expression, without the roots of its denominator; None for another."""
    try:
        top, bottom = fraction(node, x)
    except (NotRational, Undefined):
        return None
    poles = set(real_roots(bottom))
    return {root: times for root, times in root_counts(top).items() if root not in poles}


def degree_of(node: Node, x: str) -> int | None:
    """The degree of the numerator of a rational expression; None for another or for zero."""
    poly = polynomial(node, x)
    return len(poly) - 1 if poly else None


def coefficients(node: Node, x: str) -> Poly | None:
    """The coefficients of a polynomial with rational coefficients, lowest first; None for another expression."""
    try:
        top, bottom = fraction(node, x)
    except (NotRational, Undefined):
        return None
    return tuple(c / bottom[0] for c in top) if len(bottom) == 1 else None
