"""Partial fractions in one variable: a sum of a polynomial and of proper fractions that cannot be split.

Each denominator is a number times a power of one polynomial that cannot be factored over the rational numbers, each
numerator is of a lower degree than that polynomial, and no denominator occurs twice. Other letters are constants.
"""

from __future__ import annotations

from typing import Any

from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.polynomials import FractionInside, NotPolynomial, Polynomial, irreducible_factors, polynomial
from engine.maths.forms.terms import exponent_of, like_terms
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, rational, symbols


def partial_fractions(node: Node, variable: str) -> Finding | None:
    """What is left to do until `node` is split into partial fractions in `variable`."""
    seen: dict[Any, Node] = {}
    whole: list[Node] = []
    unknown = None
    for term in _terms(node, variable):
        top, bottom = _fraction(term)
        if variable not in symbols(bottom):
            whole.append(term)
        try:
            base, times = _base(bottom, variable)
            height = _degree(polynomial(top, variable), variable)
        except FractionInside:
            return finding("form.fraction_in_fraction", term, say="there is still a fraction inside the fraction {0}.")
        except NotPolynomial:
            unknown = finding("form.unknown")
            continue
        if base is None:
            if times > 1:
                return finding("form.not_split", term, say="the fraction {0} can be split further.")
            continue
        steps = _degree_in(base, variable)
        if height >= steps * times:
            return finding("form.improper_fraction", term, say="divide first in {0}: it is not a proper fraction.")
        if height >= steps:
            return finding("form.not_split", term, say="the fraction {0} can be split further.")
        key = (base.as_expr(), times)
        if key in seen:
            return finding("form.same_denominator", seen[key], term, say="{0} and {1} have the same denominator.")
        seen[key] = term
    if len(whole) > 1 and (found := like_terms(Add(tuple(whole)))):
        return found
    return unknown


def _terms(node: Node, variable: str) -> list[Node]:
    """The terms of a sum; a number or other constant before brackets is taken into them."""
    match node:
        case Add():
            return [term for part in node.terms for term in _terms(part, variable)]
        case Neg():
            return [Neg(term) for term in _terms(node.arg, variable)]
        case Div() if variable not in symbols(node.bottom):
            return [Div(term, node.bottom) for term in _terms(node.top, variable)]
        case Mul():
            inside = [factor for factor in node.factors if variable in symbols(factor)]
            if len(inside) == 1:
                outside = tuple(factor for factor in node.factors if factor is not inside[0])
                return [Mul((*outside, term)) for term in _terms(inside[0], variable)]
    return [node]


def _fraction(node: Node) -> tuple[Node, Node]:
    """(numerator, denominator) of a product of quotients and powers."""
    match node:
        case Neg():
            top, bottom = _fraction(node.arg)
            return Neg(top), bottom
        case Mul():
            parts = [_fraction(factor) for factor in node.factors]
            return Mul(tuple(top for top, _ in parts)), Mul(tuple(bottom for _, bottom in parts))
        case Div():
            (top, below), (bottom, above) = _fraction(node.top), _fraction(node.bottom)
            return Mul((top, above)), Mul((below, bottom))
        case Pow():
            exponent = exponent_of(node)
            if exponent is not None and exponent < 0:
                return Num("1"), Pow(node.base, rational(-exponent))
    return node, Num("1")


def _degree(found: Polynomial, variable: str) -> int:
    if any(variable in symbols(part) for part in found.atoms.values()):
        raise NotPolynomial
    return _degree_in(found.poly, variable)


def _degree_in(poly: Any, variable: str) -> int:
    place = next((at for at, gen in enumerate(poly.gens) if gen.name == variable), None)
    return 0 if place is None else max((powers[place] for powers in poly.monoms()), default=0)


def _base(bottom: Node, variable: str) -> tuple[Any, int]:
    """(the one factor of a denominator that the variable is in, how often); (None, how many different ones) else."""
    inside: dict[Any, list[Any]] = {}
    for factor, power in _powers(bottom):
        if variable not in symbols(factor):
            continue
        found = polynomial(factor, variable)
        _degree(found, variable)
        for part, times in irreducible_factors(found)[1]:
            if _degree_in(part, variable):
                part = _normal(part)
                inside.setdefault(part.as_expr(), [part, 0])[1] += times * power
    if len(inside) != 1:
        return None, len(inside)
    part, times = next(iter(inside.values()))
    return part, times


def _powers(node: Node) -> list[tuple[Node, int]]:
    """The factors of a product as written, each with its exponent."""
    match node:
        case Neg():
            return _powers(node.arg)
        case Mul():
            return [pair for factor in node.factors for pair in _powers(factor)]
        case Pow():
            exponent = exponent_of(node)
            if exponent is not None and exponent.denominator == 1 and exponent > 0:
                return [(base, power * int(exponent)) for base, power in _powers(node.base)]
    return [(node, 1)]


def _normal(part: Any) -> Any:
    """One of all the multiples of a polynomial by numbers."""
    if part.domain.is_QQ:
        return part.monic()
    return part.primitive()[1] if part.domain.is_ZZ else part
