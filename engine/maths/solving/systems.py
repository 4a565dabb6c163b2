"""Systems of equations: polynomial ones with finitely many solutions, linear ones also with free unknowns."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy

from engine.maths.answers import NONE
from engine.maths.equations import (
    difference,
    holds,
)
from engine.maths.equivalence import same_value
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import number, pretty
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import (
    Listing,
    Logic,
    Node,
    Relation,
    Sym,
    rational,
    substitute,
)


def solve_system(question: Question) -> Answer:
    equations = (
        [item for item in question.body.items if isinstance(item, Relation)]
        if isinstance(question.body, Listing)
        else []
    )
    names = question.variables
    unknowns = [symbol(name) for name in names]
    tops = []
    for equation in equations:
        top, bottom = sympy.fraction(sympy.together(to_sympy(difference(equation))))
        if not top.is_polynomial(*unknowns) or bottom.has(*unknowns):
            raise CannotSolve("I can solve systems of polynomial equations only.")
        tops.append(sympy.Poly(top, *unknowns))
    if all(top.total_degree() <= 1 for top in tops):
        points = _linear_system(tops, unknowns)
        if points is None:
            return _endless(tops, unknowns, names, equations)
    else:
        points = _polynomial_system(tops, unknowns)
    for point in points:
        values = dict(zip(names, point, strict=True))
        if any(holds(equation, values) is not True for equation in equations):
            raise CannotSolve("I cannot confirm the solution.")
    if not points:
        return Answer(NONE, "the equations contradict each other")
    shown = [
        Listing(tuple(Relation((Sym(name), item), ("=",)) for name, item in zip(names, point, strict=True)), "", "")
        for point in points
    ]
    tree: Node = shown[0] if len(shown) == 1 else Logic("or", tuple(shown))
    return Answer(tree, "substituted back", points=tuple(points))


def _rows(tops: list[Any], unknowns: list[Any]) -> tuple[Any, Any]:
    """The coefficients and the right sides."""
    matrix = sympy.Matrix([[top.coeff_monomial(x) for x in unknowns] for top in tops])
    return matrix, sympy.Matrix([-top.coeff_monomial(1) for top in tops])


def _linear_system(tops: list[Any], unknowns: list[Any]) -> list[tuple[Node, ...]] | None:
    """The one solution or none, as a list; None where there are infinitely many."""
    matrix, right = _rows(tops, unknowns)
    if not all(entry.is_Rational for entry in [*matrix, *right]):
        raise CannotSolve("I can solve linear systems with rational numbers only.")
    rank, augmented = matrix.rank(), matrix.row_join(right).rank()
    if rank < augmented:
        return []
    if rank < len(unknowns):
        return None
    solution = matrix.LUsolve(right) if matrix.is_square else matrix.gauss_jordan_solve(right)[0]
    return [tuple(rational(Fraction(int(v.p), int(v.q))) for v in solution)]


def _endless(tops: list[Any], unknowns: list[Any], names: tuple[str, ...], equations: list[Relation]) -> Answer:
    """Infinitely many solutions: some unknowns in terms of the others, which may be any numbers."""
    matrix, right = _rows(tops, unknowns)
    reduced, leading = matrix.row_join(right).rref()
    values: dict[str, Node] = {}
    for row, at in enumerate(leading):
        rest = (reduced[row, k] * unknowns[k] for k in range(len(unknowns)) if k != at)
        found = sympy.expand(reduced[row, len(unknowns)] - sum(rest))
        values[names[at]] = pretty(found, from_sympy(found))
    for equation in equations:
        left, other = (substitute(term, values) for term in equation.terms)
        if same_value(left, other).same is not True:
            raise CannotSolve("I cannot confirm the solution.")
    shown = tuple(Relation((Sym(name), value), ("=",)) for name, value in values.items())
    free = ", ".join(name for name in names if name not in values)
    tree: Node = shown[0] if len(shown) == 1 else Listing(shown, "", "")
    return Answer(tree, f"substituted back; {free} can be any number")


def _polynomial_system(tops: list[Any], unknowns: list[Any]) -> list[tuple[Node, ...]]:
    basis = sympy.groebner([top.as_expr() for top in tops], *unknowns, order="grevlex")
    if basis.exprs == [1]:
        return []
    if not basis.is_zero_dimensional:
        raise CannotSolve("This system has infinitely many solutions, which I cannot judge yet.")
    points: list[tuple[Node, ...]] = []
    for found in sympy.solve_poly_system([top.as_expr() for top in tops], *unknowns) or []:
        values = [sympy.radsimp(sympy.simplify(item)) for item in found]
        if any(item.is_real is None for item in values):
            raise CannotSolve("I cannot tell whether a solution is real.")
        if all(item.is_real for item in values):
            points.append(tuple(number(from_sympy(item)) for item in values))
    return points
