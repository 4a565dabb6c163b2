"""Questions about one function: found by algebra, and each result confirmed in another way.

A vertex by the symmetry around it, a tangent by the slope of short chords, an inverse by putting one function into the
other, a quotient by multiplying back, a domain by trying numbers.
"""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction
from typing import Any

import sympy

from engine.maths import forms
from engine.maths.answers import NONE
from engine.maths.calculus import derivative
from engine.maths.claims.polynomials import coefficients
from engine.maths.equations import count_real, rational_equation, real_roots_only
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.solving import lines
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.domains import domain_of
from engine.maths.solving.expressions import number, pretty
from engine.maths.solving.inverses import inverse_of
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
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
    Sym,
    Words,
    integer,
    rational,
    substitute,
    symbols,
    walk,
)  # fmt: skip

TRIED = 40  # numbers at which a domain is tried
STEP = Fraction(1, 10**12)  # half of a short chord


def solve_curve(question: Question) -> Answer:
    """The established answer. Raises CannotSolve."""
    return _SOLVERS[question.detail](question)


def _coefficients(question: Question) -> tuple[Fraction, Fraction, Fraction]:
    """a, b, c of the quadratic function a x^2 + b x + c. Raises CannotSolve."""
    found = coefficients(question.body, question.variables[0])
    if found is None or len(found) != 3:
        raise CannotSolve("This is not a quadratic function with plain numbers in it.")
    c, b, a = found
    return a, b, c


def _height(question: Question, at: Fraction) -> Fraction:
    return exact(substitute(question.body, {question.variables[0]: rational(at)}))


def _vertex_of(question: Question) -> tuple[Fraction, Fraction, Fraction]:
    """The leading coefficient and the two coordinates of the vertex."""
    a, b, c = _coefficients(question)
    x = -b / (2 * a)
    y = _height(question, x)
    even = all(_height(question, x - step) == _height(question, x + step) for step in (Fraction(1), Fraction(7, 3)))
    if not even or y != c - b * b / (4 * a):
        raise CannotSolve("I cannot confirm the vertex.")
    return a, x, y


def _vertex(question: Question) -> Answer:
    a, x, y = _vertex_of(question)
    if question.detail == ("maximum_point" if a > 0 else "minimum_point"):
        raise CannotSolve(f"This parabola has no {question.detail.replace('_', ' ')}.")
    point = (rational(x), rational(y))
    return Answer(Listing(point, "(", ")"), "the function is the same on both sides of it", points=(point,))


def _axis(question: Question) -> Answer:
    _, x, _ = _vertex_of(question)
    tree = Relation((Sym(question.variables[0]), rational(x)), ("=",))
    return Answer(tree, "the function is the same on both sides of it")


def _extreme(question: Question) -> Answer:
    a, _, y = _vertex_of(question)
    if (a < 0) != (question.detail == "maximum"):
        raise CannotSolve(f"This function has no {question.detail}: it grows without bound.")
    return Answer(rational(y), "the value at the vertex, which the function takes on both sides alike")


def _range(question: Question) -> Answer:
    found = coefficients(question.body, _name(question))
    if found is None or len(found) != 3:
        raise CannotSolve("I can find the range of quadratic functions only.")
    question = Question(
        question.task, question.body, (_name(question),), question.kind, question.text, question.latex, detail="vertex"
    )
    a, _, y = _vertex_of(question)
    tree = Relation((Sym("y"), rational(y)), (">=" if a > 0 else "<=",))
    return Answer(tree, "from the vertex, and whether the parabola opens upwards")


def _name(question: Question) -> str:
    return next(iter(symbols(question.body)))


def shifted(name: str, by: Fraction) -> Node:
    """`x - 3` for the name x and -3."""
    if not by:
        return Sym(name)
    return Add((Sym(name), rational(by) if by > 0 else Neg(rational(-by))))


def scaled(factor: Fraction, node: Node) -> Node:
    """`3*node`, without the factor where it is 1 or -1."""
    if abs(factor) == 1:
        return node if factor > 0 else Neg(node)
    return Mul((rational(factor), node)) if factor > 0 else Neg(Mul((rational(-factor), node)))


def plus(node: Node, by: Fraction) -> Node:
    """`node + 3`, without the term where it is 0."""
    return node if not by else Add((node, rational(by) if by > 0 else Neg(rational(-by))))


def _completed_square(question: Question) -> Answer:
    a, x, y = _vertex_of(question)
    name = question.variables[0]
    tree = plus(scaled(a, Pow(shifted(name, -x), Num("2"))), y)
    if same_value(question.body, tree).same is not True or forms.completed_square(tree, Sym(name)) is not None:
        raise CannotSolve("I cannot complete the square here with certainty.")
    return Answer(tree, "multiplied out again")


def _partial_fractions(question: Question) -> Answer:
    name = question.variables[0]
    found = from_sympy(sympy.apart(sympy.together(to_sympy(question.body)), symbol(name)))
    same = same_value(question.body, found)
    if same.same is not True or forms.partial_fractions(found, name) is not None:
        raise CannotSolve("I cannot split this into partial fractions with certainty.")
    quotients = [term for term in getattr(found, "terms", ()) if any(isinstance(node, Div) for node in walk(term))]
    if not isinstance(found, Add) or not any(name in symbols(node) for node in quotients):
        raise CannotSolve("There is nothing to split here.")
    return Answer(found, "added up again")


def _divided(question: Question) -> tuple[Node, Node]:
    """Quotient and remainder of two polynomials. Raises CannotSolve."""
    assert isinstance(question.body, Div)
    top, bottom = question.body.top, question.body.bottom
    x = symbol(question.variables[0])
    over, under = (sympy.Poly(to_sympy(side), x, domain="QQ") for side in (top, bottom))
    if under.degree() < 1 or over.degree() < under.degree():
        raise CannotSolve("I expected to divide by a polynomial whose degree is not higher.")
    quotient, rest = (from_sympy(part.as_expr()) for part in sympy.div(over, under))
    again = Add((Mul((quotient, bottom)), rest))
    if same_value(top, again).same is not True or sympy.div(over, under)[1].degree() >= under.degree():
        raise CannotSolve("I cannot confirm this division.")
    return quotient, rest


def _division(question: Question) -> Answer:
    quotient, rest = _divided(question)
    how = "multiplied back"
    if question.detail == "quotient":
        return Answer(quotient, how)
    if question.detail == "remainder":
        return Answer(rest, how)
    assert isinstance(question.body, Div)
    if rest == Num("0"):
        return Answer(quotient, how, (quotient, rest))
    tree = Add((quotient, Div(rest, question.body.bottom)))
    written = f"{to_text(quotient)}, remainder {to_text(rest)}"
    latex = rf"{to_latex(quotient)} \quad \text{{remainder }} {to_latex(rest)}"
    return Answer(tree, how, (quotient, rest), written=written, written_latex=latex)


def _place(question: Question) -> tuple[Node, Node, Node]:
    """The place on the curve, its height and the slope there. Raises CannotSolve."""
    values = dict(question.values)
    at = number(values["x"])
    height = number(substitute(question.body, {"x": at}))
    if "y" in values and same_value(height, values["y"]).same is not True:
        raise CannotSolve("This point does not lie on the curve.")
    slope = number(substitute(derivative(question.body, "x"), {"x": at}))
    before, after = (substitute(question.body, {"x": Add((at, rational(step)))}) for step in (-STEP, STEP))
    chord = as_fraction(value(Add((after, Neg(before))))) / (2 * STEP)
    size = as_fraction(value(slope))
    if abs(chord - size) > Fraction(1, 10**6) * max(Fraction(1), abs(size)):
        raise CannotSolve("I cannot confirm the slope here.")
    return at, height, slope


def _slope(question: Question) -> Answer:
    return Answer(_place(question)[2], "the slope of very short chords agrees")


def _line_at(question: Question) -> Answer:
    at, height, slope = _place(question)
    if question.detail == "normal":
        if slope == Num("0"):
            return Answer(Relation((Sym("x"), at), ("=",)), "the tangent is level there")
        slope = number(Neg(Div(Num("1"), slope)))
    intercept = number(Add((height, Neg(Mul((slope, at))))))
    line = Add((Mul((slope, Sym("x"))), intercept))
    tree = Relation((Sym("y"), pretty(sympy.expand(to_sympy(line)), line)), ("=",))
    if same_value(substitute(tree.terms[1], {"x": at}), height).same is not True:
        raise CannotSolve("I cannot confirm this line.")
    return Answer(tree, "it passes through the point, and the slope of very short chords agrees")


def _discriminant(question: Question) -> Answer:
    a, b, c = _coefficients(question)
    found = b * b - 4 * a * c
    if found != Fraction(str(sympy.discriminant(sympy.Poly(to_sympy(question.body), symbol(question.variables[0]))))):
        raise CannotSolve("I cannot confirm the discriminant.")
    return Answer(rational(found), "worked out exactly")


def _real_roots(question: Question) -> Answer:
    assert isinstance(question.body, Relation)
    found = rational_equation(question.body, question.variables[0])
    if found is None or found.top.is_zero:
        return _counted(question)
    rest: Any = real_roots_only(found.top, found.bottom)
    return Answer(integer(count_real(rest)), "different ones counted exactly")


def _counted(question: Question) -> Answer:
    """How many solutions an equation has that is no polynomial one: it is solved. Raises CannotSolve."""
    from engine.maths.solving import solve  # which leads here

    kind = AnswerKind(Kind.SOLUTION_SET, question.variables)
    found = solve(replace(question, task=Task.SOLVE, kind=kind, detail=""))
    if found.tree == NONE:
        return Answer(Num("0"), "solved exactly: there is none")
    if not found.values or any(symbols(root) for root in found.values):
        raise CannotSolve("I cannot count these solutions with certainty.")
    return Answer(integer(len(found.values)), "solved exactly and counted")


def _y_intercept(question: Question) -> Answer:
    if isinstance(question.body, Relation):
        x, y = (symbol(name) for name in ("x", "y"))
        left, right = (to_sympy(side) for side in question.body.terms)
        poly = sympy.Poly((left - right).subs(x, 0), y)
        if poly.degree() != 1:
            raise CannotSolve("I expected the equation of a line.")
        a, b = poly.all_coeffs()
        found = number(from_sympy(-b / a))
        sides = (substitute(side, {"x": Num("0"), "y": found}) for side in question.body.terms)
        if same_value(*sides).same is not True:
            raise CannotSolve("I cannot confirm this.")
        return Answer(found, "put back into the equation", (found,))
    found = number(substitute(question.body, {question.variables[0]: Num("0")}))
    return Answer(found, "the value at 0", (found,))


def _inverse(question: Question) -> Answer:
    return Answer(inverse_of(question.body, question.variables[0]), "each function undoes the other")


def _composed(question: Question) -> Answer:
    tree = question.body
    return Answer(pretty(to_sympy(tree), tree), "compared with one function put into the other at many points")


def _domain(question: Question) -> Answer:
    name = question.variables[0]
    tree, holds_at = domain_of(question.body, name)
    generator = random.Random(7)
    for _ in range(TRIED):
        at = Fraction(generator.randrange(-80, 81), generator.choice((1, 2, 3, 5)))
        try:
            value(question.body, {name: at})
            defined = True
        except Undefined:
            defined = False
        except (Unclear, NotRational):
            continue
        if defined != holds_at(at):
            raise CannotSolve("I cannot confirm this domain.")
    return Answer(tree, "the parts that need something, and numbers tried", (tree,) if isinstance(tree, Words) else ())


_SOLVERS = {
    "vertex": _vertex, "minimum_point": _vertex, "maximum_point": _vertex, "axis": _axis,
    "maximum": _extreme, "minimum": _extreme, "range": _range,
    "completed_square": _completed_square, "partial_fractions": _partial_fractions, "quotient_remainder": _division,
    "quotient": _division, "remainder": _division, "tangent": _line_at, "normal": _line_at, "slope": _slope,
    "discriminant": _discriminant, "real_roots": _real_roots, "real_roots_any": _real_roots,
    "y_intercept": _y_intercept, "inverse": _inverse, "domain": _domain, "composed": _composed,
    "line": lines.line, "parallel": lines.beside, "perpendicular": lines.beside, "line_slope": lines.line_slope,
    "distance": lines.distance,
}  # fmt: skip
