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
from engine.maths.equivalence import same_value, sample_points
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
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
    """Whether two equations have the same solutions; inequalities are compared up to a positive number."""
    if len(first.terms) != 2 or len(second.terms) != 2:
        return True if first == second else None
    if first.signs != second.signs or first.signs != ("=",):
        return _same_inequality(first, second)
    one, two = difference(first), difference(second)
    if any(isinstance(node, _UNFIT) for tree in (one, two) for node in walk(tree)):
        return True if first == second or first.terms == second.terms[::-1] else None
    names = symbols(one) | symbols(two)
    if not names:
        return None
    ratio = _constant_ratio(one, two)
    if ratio:
        return True
    if len(names) == 1:
        name = next(iter(names))
        left, right = rational_equation(first, name), rational_equation(second, name)
        if left is not None and right is not None:
            if relation_of_solutions(left, right) != "same":
                return False
            # with a solution counted twice, or the like, it is not the same equation for certain
            return True if not left.top.is_zero and left.top.monic() == right.top.monic() else None
    return _differs(first, second)


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


def _positive_ratio(one: Node, two: Node) -> bool:
    """Whether two expressions, one of which is a number times the other, have the same sign."""
    point = {name: Fraction(7 + 4 * at, 3 + at) for at, name in enumerate(sorted(symbols(one) | symbols(two)))}
    try:
        return bool(value(one, point) * value(two, point) > 0)
    except (Undefined, Unclear, NotRational):
        return False


def _differs(first: Relation, second: Relation) -> bool | None:
    """False when a solution of one was found that is none of the other, else None."""
    for this, other in ((first, second), (second, first)):
        for point in _some_solutions(this):
            if holds(this, point) is True and holds(other, point) is False:
                return False
    return None


def _some_solutions(equation: Relation) -> list[dict[str, Node]]:
    """A few solutions of an equation that is linear in one of its names, found exactly."""
    body = difference(equation)
    names = sorted(symbols(body))
    found: list[dict[str, Node]] = []
    zero, one = Num("0"), Num("1")
    for name in names:
        for shift in (2, 3, 5):
            others: dict[str, Node] = {
                other: Num(str(shift + 2 * index)) for index, other in enumerate(names) if other != name
            }
            try:
                at0 = exact(substitute(body, {**others, name: zero}))
                at1 = exact(substitute(body, {**others, name: one}))
            except (NotRational, Undefined):
                continue
            if at0 == at1:
                continue
            root = -at0 / (at1 - at0)
            if max(abs(root.numerator), root.denominator) > 10**300:
                continue
            tree: Node = Div(Num(str(abs(root.numerator))), Num(str(root.denominator)))
            found.append({**others, name: Neg(tree) if root < 0 else tree})
    return found


def _same_inequality(first: Relation, second: Relation) -> bool | None:
    flip = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
    one, two = first, second
    if one.signs[0] not in flip or two.signs[0] not in flip:
        return True if first == second else None
    if one.signs[0] in (">", ">="):
        one = Relation(one.terms[::-1], (flip[one.signs[0]],))
    if two.signs[0] in (">", ">="):
        two = Relation(two.terms[::-1], (flip[two.signs[0]],))
    if one.signs != two.signs:
        return None
    same = same_value(difference(one), difference(two))
    if same.same and not same.narrower:
        return True
    if _constant_ratio(difference(one), difference(two)) and _positive_ratio(difference(one), difference(two)):
        return True
    names = sorted(symbols(one) | symbols(two))
    for point in sample_points(names, difference(one), difference(two), "real"):
        truths = []
        for relation in (one, two):
            try:
                height = value(difference(relation), point)
            except (Undefined, Unclear, NotRational):
                break
            truths.append(_is_true(height, relation.signs[0]))
        if len(truths) == 2 and truths[0] != truths[1]:
            return False
    return None


def _is_true(height: Any, sign: str) -> bool:
    return bool({"<": height < 0, "<=": height <= 0, "=": height == 0, "!=": height != 0}[sign])
