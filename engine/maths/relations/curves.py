"""Equations in several unknowns as sets of points: two say the same when each follows from the other.

A statement of polynomial equations joined by 'and' and 'or' is a union of sets of common zeros. That one such set
lies in another is decided exactly, over the complex numbers, by a Groebner basis (a polynomial f is zero wherever the
g_i are when 1 belongs to the ideal of the g_i and 1 - t f). What lies in more places over the complex numbers may
still be the same over the real ones: then nothing is said.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any as Anything

import sympy

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.relations.formula import All, Any, Atom, Formula
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import Const, Func, Node, Pow, Root, symbols, walk

MAX_NAMES = 5
MAX_DEGREE = 12
MAX_TERMS = 80
MAX_PIECES = 12  # alternatives of one statement

SYMPY_ERRORS = (
    LemmaError, sympy.PolynomialError, sympy.CoercionFailed, NotImplementedError, ArithmeticError, TypeError,
    ValueError,
)  # fmt: skip
"""What SymPy raises on an expression that it cannot make a polynomial of."""


class NotPolynomial(Exception):
    """The statement is not one of polynomial equations, or is too large."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """`first_in_second` and `second_in_first`, over the complex numbers; `multiplicity`: whether single equations
    have the same factors, but not as often."""

    first_in_second: bool
    second_in_first: bool
    multiplicity: bool = False


def relationship(first: Formula, second: Formula) -> Relationship:
    """How the solutions of two statements lie. Raises NotPolynomial."""
    if isinstance(first, Atom) and isinstance(second, Atom):
        return _of_equations(first, second)
    one, other = _pieces(first), _pieces(second)
    names = sorted({name for piece in (*one, *other) for poly in piece for name in poly.free_symbols}, key=str)
    if len(names) > MAX_NAMES:
        raise NotPolynomial
    return Relationship(_within(one, other, names), _within(other, one, names))


def _of_equations(first: Atom, second: Atom) -> Relationship:
    """Two equations: compare the irreducible factors of their numerators."""
    one, other = _factors(first), _factors(second)
    return Relationship(
        set(one) <= set(other), set(other) <= set(one), multiplicity=set(one) == set(other) and one != other
    )


def _factors(equation: Atom) -> dict[Anything, int]:
    if equation.sign != "=":
        raise NotPolynomial
    top, below = _fraction(equation.body)
    imaginary = top.has(sympy.I)
    try:
        _, parts = sympy.factor_list(top, extension=[sympy.I]) if imaginary else sympy.factor_list(top)
    except SYMPY_ERRORS as problem:
        raise NotPolynomial from problem
    found: dict[Anything, int] = {}
    for factor, power in parts:
        if not factor.free_symbols:
            continue
        if below != 1 and sympy.rem(below, factor, *sorted(factor.free_symbols, key=str)) == 0:
            continue  # the equation says nothing where this is zero
        lead = sympy.Poly(factor, *sorted(factor.free_symbols, key=str)).LC()
        found[sympy.expand(factor / lead)] = int(power)
    return found


def _fraction(body: Node) -> tuple[Anything, Anything]:
    """Numerator and denominator with what is written below fraction bars; both polynomials."""
    _check(body)
    try:
        expression = to_sympy(body)
        top, bottom = sympy.fraction(sympy.together(expression))
        top = sympy.expand(top)
        poly = sympy.Poly(top, *sorted(top.free_symbols, key=str)) if top.free_symbols else None
    except SYMPY_ERRORS as problem:
        raise NotPolynomial from problem
    if poly is None or poly.total_degree() > MAX_DEGREE or len(poly.terms()) > MAX_TERMS:
        raise NotPolynomial
    for node in walk(body):
        below = getattr(node, "bottom", None)
        if isinstance(below, Node) and symbols(below):
            bottom = bottom * sympy.fraction(sympy.together(to_sympy(below)))[0]
    return top, sympy.expand(bottom)


def _check(body: Node) -> None:
    if len(symbols(body)) > MAX_NAMES:
        raise NotPolynomial
    for node in walk(body):
        if isinstance(node, (Root, Func)) and (symbols(node) or not _is_exact(node)):
            raise NotPolynomial
        if isinstance(node, Const) and node.name != "i":
            raise NotPolynomial
        if isinstance(node, Pow) and (symbols(node.exponent) or not _is_small(node.exponent)):
            raise NotPolynomial


def _is_exact(node: Node) -> bool:
    try:
        exact(node)
    except (NotRational, Undefined):
        return False
    return True


def _is_small(node: Node) -> bool:
    try:
        exponent = exact(node)
    except (NotRational, Undefined):
        return False
    return exponent.denominator == 1 and abs(exponent) <= MAX_DEGREE


def _pieces(said: Formula) -> list[list[Anything]]:
    """The alternatives of a statement, each a list of polynomials that are zero together."""
    if isinstance(said, Atom):
        if said.sign != "=":
            raise NotPolynomial
        top, bottom = _fraction(said.body)
        if bottom.free_symbols:
            raise NotPolynomial
        return [[top]]
    if isinstance(said, Any):
        found = [piece for part in said.parts for piece in _pieces(part)]
    elif isinstance(said, All):
        found = [
            [poly for piece in choice for poly in piece]
            for choice in itertools.product(*(_pieces(part) for part in said.parts))
        ]
    else:
        raise NotPolynomial
    if len(found) > MAX_PIECES:
        raise NotPolynomial
    return found


def _within(inner: list[list[Anything]], outer: list[list[Anything]], names: list[Anything]) -> bool:
    """Whether every common zero of a piece of `inner` is one of a piece of `outer`."""
    for piece in inner:
        for choice in itertools.islice(itertools.product(*outer), 400):
            product = sympy.expand(sympy.prod(choice))
            if not _vanishes(product, piece, names):
                return False
    return True


def _vanishes(poly: Anything, where: list[Anything], names: list[Anything]) -> bool:
    """Whether `poly` is zero wherever all of `where` are."""
    helper = sympy.Dummy("t")
    try:
        basis = sympy.groebner([*where, 1 - helper * poly], helper, *names, order="grevlex")
    except SYMPY_ERRORS as problem:
        raise NotPolynomial from problem
    return bool(basis.exprs == [1])


def real_points(said: Formula) -> list[dict[str, Anything]]:
    """The points of a statement that has finitely many, all real and rational ones; empty where that is not so."""
    found: list[dict[str, Anything]] = []
    for piece in _pieces(said):
        names = sorted({name for poly in piece for name in poly.free_symbols}, key=str)
        try:
            solved = sympy.solve_poly_system(piece, *names)
        except SYMPY_ERRORS:
            continue
        for values in solved or []:
            if all(item.is_Rational for item in values):
                found.append({str(name): item for name, item in zip(names, values, strict=True)})
    return found
