"""Straight lines through points, exactly; the equation found is put back at two places of the line."""

from __future__ import annotations

from fractions import Fraction

import sympy

from engine.maths.equivalence import same_value
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.render import to_text
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import number
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import (
    Add,
    Div,
    Listing,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    integer,
    rational,
    substitute,
)

Point = tuple[Fraction, Fraction]
CHECKED = "put back at two points of it"


def line(question: Question) -> Answer:
    """The equation of a line through two points, or through a point with a slope. Raises CannotSolve."""
    assert isinstance(question.body, Listing)
    first, second = question.body.items
    start = _point(first)
    if not isinstance(second, Listing):
        slope = exact(second)
        return _equation(start, slope)
    end = _point(second)
    if start[0] == end[0]:
        return Answer(Relation((Sym("x"), rational(start[0])), ("=",)), "both points have this x")
    return _equation(start, (end[1] - start[1]) / (end[0] - start[0]), end)


def beside(question: Question) -> Answer:
    """The parallel or perpendicular line through a point. Raises CannotSolve."""
    assert isinstance(question.body, Listing)
    rule, through = question.body.items
    assert isinstance(rule, Relation)
    x, y = _point(through)
    a, b = _sides(rule)
    if question.detail == "perpendicular":
        a, b = -b, a
    if not b:
        return Answer(Relation((Sym("x"), rational(x)), ("=",)), "the line is vertical")
    return _equation((x, y), -a / b)


def line_slope(question: Question) -> Answer:
    """The slope of a line given by an equation. Raises CannotSolve."""
    assert isinstance(question.body, Relation)
    a, b = _sides(question.body)
    if not b:
        raise CannotSolve("A vertical line has no slope.")
    return Answer(rational(-a / b), "worked out exactly")


def distance(question: Question) -> Answer:
    """The distance of two points: the theorem of Pythagoras. Raises CannotSolve."""
    assert isinstance(question.body, Listing)
    (a, b), (c, d) = (_point(item) for item in question.body.items)
    found = number(Root(rational((a - c) ** 2 + (b - d) ** 2), Num("2")))
    if same_value(Pow(found, Num("2")), rational((c - a) ** 2 + (d - b) ** 2)).same is not True:
        raise CannotSolve("I cannot confirm this distance.")
    return Answer(found, "squared again")


def _point(node: Node) -> Point:
    assert isinstance(node, Listing)
    x, y = node.items
    return exact(x), exact(y)


def _sides(rule: Relation) -> Point:
    """The numbers before x and y of an equation of a line. Raises CannotSolve."""
    left, right = (to_sympy(side) for side in rule.terms)
    poly = sympy.Poly(sympy.expand(left - right), symbol("x"), symbol("y"))
    if poly.total_degree() != 1:
        raise CannotSolve("This is not the equation of a straight line.")
    a, b = (Fraction(str(poly.coeff_monomial(symbol(name)))) for name in ("x", "y"))
    return a, b


def _equation(start: Point, slope: Fraction, end: Point | None = None) -> Answer:
    height = start[1] - slope * start[0]
    right = rational(height)
    if slope:
        rising: Node = Sym("x") if abs(slope.numerator) == 1 else Mul((integer(abs(slope.numerator)), Sym("x")))
        rising = rising if slope.denominator == 1 else Div(rising, integer(slope.denominator))
        rising = rising if slope > 0 else Neg(rising)
        last = right if height > 0 else Neg(rational(-height))
        right = Add((rising, last)) if height else rising
    end = end or (start[0] + 3, start[1] + 3 * slope)
    for x, y in (start, end):
        if exact(substitute(right, {"x": rational(x)})) != y:
            raise CannotSolve(f"I cannot confirm the line {to_text(right)}.")
    return Answer(Relation((Sym("y"), right), ("=",)), CHECKED)
