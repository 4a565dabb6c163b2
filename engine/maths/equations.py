"""Equations as statements: do two say the same, which numbers satisfy one, what are its real roots exactly.

An equation is turned into "numerator = 0 where no denominator is 0". For polynomial and rational equations every
answer is exact (SymPy's factorisation and Sturm's theorem over the rational numbers); beyond them roots are looked
for only where a certain answer is possible. Only the worker process imports this module.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
from engine.maths.relations import compare
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Mul,
    Neg,
    Node,
    Num,
    PlusMinus,
    Pow,
    Relation,
    Root,
    Words,
    children,
    substitute,
    symbols,
    walk,
)

MAX_DEGREE = 40
_UNFIT = (Relation, Listing, Words, Apply, PlusMinus, Integral, Limit, Derivative)


def difference(equation: Relation) -> Node:
    """Left side minus right side."""
    left, right = equation.terms[0], equation.terms[1]
    return left if right == Num("0") else Add((left, Neg(right)))


def holds(equation: Relation, values: dict[str, Node]) -> bool | None:
    """Whether an equation is true with `values` put in; None when it cannot be decided.

    A value at which one side is undefined does not satisfy it.
    """
    left, right = (substitute(term, values) for term in equation.terms[:2])
    if symbols(left) | symbols(right):
        same = same_value(left, right)
        return None if same.narrower else same.same
    try:
        return bool(exact(left) == exact(right))
    except NotRational:
        pass
    except Undefined:
        return False
    try:
        value(left)
        value(right)
    except Undefined:
        return False
    except (Unclear, NotRational):
        return None
    return same_value(left, right).same


def degree(node: Node, variable: str) -> int:
    """An upper bound of the degree of the numerator and denominator of a rational expression together."""
    if variable not in symbols(node):
        return 0
    match node:
        case Add():
            return (
                sum(degree(term, variable) for term in node.terms)
                if _has_quotient(node)
                else max(degree(term, variable) for term in node.terms)
            )
        case Mul():
            return sum(degree(factor, variable) for factor in node.factors)
        case Div():
            return degree(node.top, variable) + degree(node.bottom, variable)
        case Pow():
            try:
                exponent = abs(exact(node.exponent))
            except (NotRational, Undefined):
                return 10**6
            return int(degree(node.base, variable) * max(exponent, Fraction(1)))
    inner = [degree(child, variable) for child in children(node)]
    return max(inner, default=1)


def _has_quotient(node: Node) -> bool:
    return any(
        isinstance(part, Div) or (isinstance(part, Pow) and isinstance(part.exponent, Neg)) for part in walk(node)
    )


@dataclass(frozen=True, slots=True)
class Rational:
    """The equation `top = 0`, in one variable over the rational numbers, without the roots of `bottom`."""

    top: Any  # sympy.Poly
    bottom: Any


def rational_equation(equation: Relation, variable: str) -> Rational | None:
    """The polynomial form of an equation with rational coefficients; None when it has none or is too large."""
    body = difference(equation)
    if any(isinstance(node, _UNFIT) for node in walk(body)) or symbols(body) - {variable}:
        return None
    for node in walk(body):
        if isinstance(node, (Root, Func, Const)) and (symbols(node) or not _is_exact(node)):
            return None
        if isinstance(node, Pow) and symbols(node.exponent):
            return None
    if degree(body, variable) > MAX_DEGREE:
        return None
    try:
        expression = to_sympy(body)
    except LemmaError:
        return None
    x = symbol(variable)
    if expression.has(sympy.zoo, sympy.nan, sympy.oo):
        return None
    top, bottom = sympy.fraction(sympy.together(expression))
    try:
        top, bottom = sympy.Poly(top, x), sympy.Poly(bottom, x)
    except sympy.PolynomialError:
        return None
    if not all(poly.domain.is_ZZ or poly.domain.is_QQ for poly in (top, bottom)):
        return None
    return Rational(top, bottom * _written_denominators(body, x))


def _is_exact(node: Node) -> bool:
    try:
        exact(node)
    except (NotRational, Undefined):
        return False
    return True


def _written_denominators(node: Node, x: Any) -> Any:
    """The product of all denominators as written: where one is zero the equation says nothing."""
    product = sympy.Poly(1, x)
    for part in walk(node):
        below: Node | None = None
        if isinstance(part, Div):
            below = part.bottom
        elif isinstance(part, Pow) and isinstance(part.exponent, Neg):
            below = part.base
        if below is not None and symbols(below):
            top, bottom = sympy.fraction(sympy.together(to_sympy(below)))
            product = product * sympy.Poly(top, x) * sympy.Poly(bottom, x)
    return product


def real_roots_only(poly: Any, without: Any) -> Any:
    """The square-free part of `poly` without the roots of `without`."""
    poly = poly.sqf_part() if poly.degree() > 0 else poly
    common = poly.gcd(without)
    while common.degree() > 0:
        poly = poly.quo(common)
        common = poly.gcd(without)
    return poly


def count_real(poly: Any) -> int:
    """How many different real roots a polynomial that is not zero has (Sturm)."""
    return int(poly.count_roots()) if poly.degree() > 0 else 0


def relation_of_solutions(first: Rational, second: Rational) -> str:
    """How the real solutions of two equations lie: same, fewer, more, other (`second` as seen from `first`)."""
    if first.top.is_zero or second.top.is_zero:
        if first.top.is_zero and second.top.is_zero:
            return "same"
        return "more" if second.top.is_zero else "fewer"
    one = real_roots_only(first.top, first.bottom)
    two = real_roots_only(second.top, second.bottom)
    common = one.gcd(two)
    only_one, only_two = count_real(one.quo(common)), count_real(two.quo(common))
    if not only_one and not only_two:
        return "same"
    if not only_two:
        return "fewer"
    return "more" if not only_one else "other"


def same_equation(first: Relation, second: Relation) -> bool | None:
    """Whether two equations or inequalities have the same solutions, each as often; None when it cannot be decided."""
    try:
        found = compare(first, second)
    except NotUnderstood:
        return True if first == second else None
    return None if found.same and found.how == "multiplicity" else found.same


def _constant_ratio(one: Node, two: Node) -> bool:
    """Whether `one` is a number other than zero times `two`, as expressions."""
    generator = [Fraction(7, 3), Fraction(11, 5), Fraction(13, 7), Fraction(17, 11), Fraction(19, 13), Fraction(29, 17)]
    names = sorted(symbols(one) | symbols(two))
    if len(names) > len(generator):
        return False
    point: dict[str, Node] = {
        name: Div(Num(str(size.numerator)), Num(str(size.denominator)))
        for name, size in zip(names, generator, strict=False)
    }
    first, second = substitute(one, point), substitute(two, point)
    try:
        if value(first) == 0 or value(second) == 0:
            return False
    except (Undefined, Unclear, NotRational):
        return False
    same = same_value(Mul((one, second)), Mul((two, first)))
    return same.same is True and not same.narrower
