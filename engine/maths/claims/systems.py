"""Systems of polynomial equations: does every solution of one claim satisfy another?

Where there are finitely many solutions they are found (a Groebner basis, then one unknown after the other) and put in;
otherwise membership in the radical settles it (for complex numbers, and therefore for real ones). Only the worker
imports this module.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.claims.formula import Atom, Formula, Joined, Truth, names, put
from engine.maths.claims.several import compare_several
from engine.maths.claims.univariate import Difference, has_value, is_true
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.polynomials import real_roots
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import Node, Sym, rational, symbols

MAX_CASES = 24
MAX_TOTAL_DEGREE = 10
MAX_UNKNOWNS = 5
MAX_CHOICES = 64
MAX_TRIES = 6  # of letters that keep their names when others are given numbers

Point = dict[str, Fraction]


def is_system(formula: Formula) -> bool:
    """Whether some case of a claim has two equations or more at once."""
    return any(sum(atom.sign == "=" for atom in case) > 1 for case in cases(formula))


def cases(formula: Formula) -> list[tuple[Atom, ...]]:
    """The claim as alternatives, each a tuple of relations that hold together. Raises Unsettled."""
    match formula:
        case Truth():
            return [()] if formula.value else []
        case Atom():
            return [(formula,)]
        case Joined(word="or"):
            found = [case for part in formula.parts for case in cases(part)]
        case Joined():
            parts = [cases(part) for part in formula.parts]
            found = []
            for choice in itertools.islice(itertools.product(*parts), MAX_CASES + 1):
                found.append(tuple(atom for case in choice for atom in case))
        case _:
            raise Unsettled
    if len(found) > MAX_CASES:
        raise Unsettled
    return found


def compare_systems(first: Formula, second: Formula, domain: str = "real") -> Difference:
    """How the solutions of two claims, at least one of them a system, lie. Raises Unsettled."""
    unknowns = sorted(names(first) | names(second))
    found = Difference()
    found.forward, found.some_first, found.outside_second = _implies(first, second, unknowns, domain)
    found.backward, found.some_second, found.outside_first = _implies(second, first, unknowns, domain)
    if None in (found.forward, found.backward):
        _refute(found, first, second, unknowns, domain)
    if found.forward is None or found.backward is None:
        try:  # a point on one of them that is none of the other settles it
            tried = compare_several(first, second, unknowns, domain)
        except Unsettled:
            return found
        if found.forward is None and tried.forward is False:
            found.forward, found.outside_second = False, tried.outside_second
        if found.backward is None and tried.backward is False:
            found.backward, found.outside_first = False, tried.outside_first
    return found


def _refute(found: Difference, first: Formula, second: Formula, unknowns: list[str], domain: str) -> None:
    """Settle what does not follow by points: with numbers for so many letters that finitely many points are left."""
    size = max((sum(atom.sign == "=" for atom in case) for one in (first, second) for case in cases(one)), default=0)
    if not 0 < size < len(unknowns):
        return
    for kept in itertools.islice(itertools.combinations(unknowns, size), MAX_TRIES):
        rest = [name for name in unknowns if name not in kept]
        values: dict[str, Node] = {name: rational(Fraction(2 * at + 3, at + 2)) for at, name in enumerate(rest)}
        try:
            one, two = put(first, values), put(second, values)
            forth, back = _implies(one, two, list(kept), domain), _implies(two, one, list(kept), domain)
        except (Unsettled, NotRational, Undefined, LemmaError, sympy.PolynomialError):
            continue
        if found.forward is None and forth[0] is False and not forth[2]:
            found.forward = False
        if found.backward is None and back[0] is False and not back[2]:
            found.backward = False
        if None not in (found.forward, found.backward):
            return


def _implies(first: Formula, second: Formula, unknowns: list[str], domain: str) -> tuple[bool | None, bool, bool]:
    """Whether the first implies the second, whether the first has solutions, whether all counterexamples are where
    the second has no value."""
    verdict: bool | None = True
    some = False
    outside = False
    for case in cases(first):
        points = _points(case, unknowns)
        if points is None:
            some = True
            if not _within(case, second):
                verdict = None if verdict else verdict
            continue
        for point in points:
            if domain == "positive" and min(point.values(), default=Fraction(1)) <= 0:
                continue
            if not all(is_true(atom, point) for atom in case):
                continue
            some = True
            if not is_true(second, point):
                outside = (outside or verdict is not False) and not has_value(second, point)
                verdict = False
    return verdict, some, outside


def _polynomials(case: tuple[Atom, ...]) -> list[Any]:
    found = []
    for atom in case:
        if atom.sign != "=":
            continue
        try:
            top, bottom = sympy.fraction(sympy.together(to_sympy(atom.difference)))
        except LemmaError:
            raise Unsettled from None
        if bottom.free_symbols or not top.is_polynomial(*top.free_symbols):
            raise Unsettled
        poly = sympy.Poly(top, *sorted(top.free_symbols, key=str)) if top.free_symbols else None
        if poly is not None and (poly.total_degree() > MAX_TOTAL_DEGREE or not poly.domain.is_Exact):
            raise Unsettled
        found.append(top)
    return found


def _points(case: tuple[Atom, ...], unknowns: list[str]) -> list[Point] | None:
    """All real solutions of the equations of a case where they are finitely many; None where they are not."""
    solved = _substituted(case)
    if solved is not None and set(solved) == set(unknowns):
        return [solved]
    if sum(atom.sign == "=" for atom in case) < len(unknowns):
        return None
    if len(unknowns) > MAX_UNKNOWNS:
        raise Unsettled
    polynomials = [poly for poly in _polynomials(case) if poly != 0]
    if any(not poly.free_symbols for poly in polynomials):
        return []
    variables = [symbol(name) for name in unknowns]
    if len(polynomials) < len(variables):
        return None
    basis = sympy.groebner(polynomials, *variables, order="lex")
    if list(basis.exprs) == [1]:
        return []
    if not basis.is_zero_dimensional:
        return None
    return _back(list(basis.exprs), variables)


def _substituted(case: tuple[Atom, ...]) -> Point | None:
    """The point of a case such as `x = 2 and y = 1`."""
    found: Point = {}
    for atom in case:
        if atom.sign != "=" or not isinstance(atom.left, Sym):
            return None
        try:
            value = exact(atom.right)
        except (NotRational, Undefined):
            return None
        if found.setdefault(atom.left.name, value) != value:
            return None
    return found


def _back(basis: list[Any], variables: list[Any]) -> list[Point]:
    """The points of a lexicographic basis: the last unknown alone, then the others in turn."""
    points: list[Point] = [{}]
    for at in range(len(variables) - 1, -1, -1):
        variable = variables[at]
        following: list[Point] = []
        for point in points:
            put_in = {symbol(name): sympy.Rational(v.numerator, v.denominator) for name, v in point.items()}
            fitting = [p for p in basis if p.has(variable) and not (p.free_symbols & set(variables[:at]))]
            roots: list[Fraction] = []
            for poly in fitting:
                inserted = sympy.Poly(poly.subs(put_in), variable)
                if inserted.degree() < 1:
                    continue
                coefficients = [Fraction(int(c.p), int(c.q)) for c in reversed(inserted.all_coeffs())]
                roots = _real_roots(coefficients, exact=all(v.denominator < 10**20 for v in point.values()))
                break
            following += [{**point, variable.name: root} for root in roots]
        points = following
        if len(points) > 64:
            raise Unsettled
    return points


def _real_roots(coefficients: list[Fraction], exact: bool) -> list[Fraction]:
    if exact:
        return real_roots(tuple(coefficients))
    # the coefficients are themselves rounded: a double root may seem to be two, or none
    if len(coefficients) == 2:
        return real_roots(tuple(coefficients))
    if len(coefficients) == 3:
        c, b, a = coefficients
        if abs(b * b - 4 * a * c) < Fraction(1, 10**50):
            return [-b / (2 * a)]
        return real_roots(tuple(coefficients))
    raise Unsettled


def _put_in(case: tuple[Atom, ...]) -> tuple[tuple[Atom, ...], dict[str, Node]]:
    """The case without its equations `x = ...` for a name that stands nowhere else in them, and those values."""
    values: dict[str, Node] = {}
    rest = list(case)
    for atom in case:
        if atom.sign != "=" or not isinstance(atom.left, Sym) or atom.left.name in symbols(atom.right):
            continue
        if symbols(atom.right) & set(values) or any(atom.left.name in symbols(value) for value in values.values()):
            continue
        values[atom.left.name] = atom.right
        rest.remove(atom)
    kept = (put(atom, values) for atom in rest)
    return tuple(atom for atom in kept if isinstance(atom, Atom)), values


def _within(case: tuple[Atom, ...], second: Formula) -> bool:
    """Whether every solution of a case certainly satisfies the second claim."""
    if any(atom.sign != "=" for atom in case):
        return False
    case, values = _put_in(case)
    ideal = [poly for poly in _polynomials(case) if poly != 0]
    alternatives = cases(put(second, values))
    if any(atom.sign != "=" for other in alternatives for atom in other):
        return False
    ways = [_polynomials(other) for other in alternatives]
    count = 1
    for way in ways:
        count *= max(1, len(way))
    if not ways or count > MAX_CHOICES:
        return False
    if len({s for poly in ideal for s in poly.free_symbols}) > MAX_UNKNOWNS:
        return False
    variables = sorted({s for poly in ideal for s in poly.free_symbols}, key=str)
    for choice in itertools.product(*ways):
        product = sympy.expand(sympy.Mul(*choice))
        if product == 0:
            continue
        if not ideal:
            return False
        others = sorted(product.free_symbols | set(variables), key=str)
        if not others:
            return False
        extra = sympy.Dummy("t")
        if sympy.groebner(ideal, *others).contains(product):
            continue
        basis = sympy.groebner([*ideal, 1 - extra * product], extra, *others, order="grevlex")
        if list(basis.exprs) != [1]:
            return False
    return True
