"""Statements about one real number: for which numbers do they hold, and for which do two of them differ?

Every relation between rational functions changes its truth only at roots of numerators and denominators. Between two
neighbouring roots one number stands for all, so that a few values decide the whole line. Roots of different
irreducible polynomials over the rational numbers are different, so nothing is left to rounding.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any as Anything

import mpmath
import sympy

from engine.errors import LemmaError
from engine.maths.domain import Range
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.relations.formula import All, Atom, Formula, Truth, atoms
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import Const, Div, Func, Neg, Node, Pow, Root, symbols, walk

MAX_DEGREE = 24
MAX_SIZE = 200  # digits of a coefficient
MAX_PRECISION = 600  # digits to which roots are told apart

_MP = mpmath.MPContext()
_MP.dps = 2 * MAX_PRECISION
_CLOSE = _MP.mpf(10) ** -40  # an end of the domain that is irrational is rounded


SYMPY_ERRORS = (
    LemmaError, sympy.PolynomialError, sympy.CoercionFailed, NotImplementedError, ArithmeticError, TypeError,
    ValueError,
)  # fmt: skip
"""What SymPy raises on an expression that it cannot make a polynomial of."""


class NotRationalLine(Exception):
    """The statement is not one about rational functions of one number."""


@dataclass(slots=True)
class _Factors:
    """`sign * product of factor^power`: the factors are irreducible and without common roots."""

    sign: int
    powers: dict[Anything, int]  # sympy.Poly -> power; negative below the fraction bar
    below: set[Anything] = field(default_factory=set)  # of anything written below a fraction bar


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two statements differ: `only_first` and `only_second` hold somewhere alone; `ends_only`: at single points
    that are ends of intervals; `where` is such a number."""

    only_first: bool
    only_second: bool
    ends_only: bool
    where: str


def difference(first: Formula, second: Formula, name: str, within: Range) -> Difference | None:
    """How two statements about `name` differ on the real line; None when they do not. Raises NotRationalLine."""
    known = {atom: _factors(atom.body, name) for said in (first, second) for atom in atoms(said)}
    factors = {factor for parts in known.values() for factor in (*parts.powers, *parts.below)}
    points = _roots(factors)
    found: list[tuple[bool, bool, str]] = []  # (first holds, it is a single point, where)
    for place, root, single in _cells(points, within):

        def truth(atom: Atom, place: Anything = place, root: Anything = root) -> bool:
            return _holds(atom, known[atom], place, root)

        one, other = evaluate(first, truth), evaluate(second, truth)
        if one != other:
            found.append((one, single, _number(place)))
    if not found:
        return None
    return Difference(
        only_first=any(one for one, _, _ in found),
        only_second=any(not one for one, _, _ in found),
        ends_only=all(single for _, single, _ in found),
        where=f"{name} = {found[0][2]}",
    )


def _number(place: Anything) -> str:
    return f"{float(place):.6g}"


def evaluate(said: Formula, truth: Callable[[Atom], bool]) -> bool:
    """Whether a formula holds where its relations have the given truth."""
    if isinstance(said, Truth):
        return said.holds
    if isinstance(said, Atom):
        return truth(said)
    return (all if isinstance(said, All) else any)(evaluate(part, truth) for part in said.parts)


def multiplicities(atom: Atom, name: str, within: Range) -> dict[Anything, int]:
    """The factors with a real root in the domain of an equation, and how often each counts. Raises NotRationalLine."""
    parts = _factors(atom.body, name)
    return {
        factor: power
        for factor, power in parts.powers.items()
        if power > 0 and any(root is factor for _, root, _ in _cells(_roots({factor}), within))
    }


def _factors(body: Node, name: str) -> _Factors:
    _check(body, name)
    x = symbol(name)
    try:
        top, bottom = sympy.fraction(sympy.together(to_sympy(body)))
        result = _Factors(1, {})
        _multiply(result, top, x, 1)
        _multiply(result, bottom, x, -1)
        for node in walk(body):
            below = _below(node)
            if below is not None and symbols(below):
                written = _Factors(1, {})
                for part in sympy.fraction(sympy.together(to_sympy(below))):
                    _multiply(written, part, x, 1)
                result.below |= set(written.powers)
    except SYMPY_ERRORS as problem:
        raise NotRationalLine from problem
    return result


def _below(node: Node) -> Node | None:
    if isinstance(node, Div):
        return node.bottom
    return node.base if isinstance(node, Pow) and isinstance(node.exponent, Neg) else None


def _check(body: Node, name: str) -> None:
    """Only rational arithmetic of `name`, small enough."""
    if symbols(body) - {name}:
        raise NotRationalLine
    degree = 1
    for node in walk(body):
        if isinstance(node, (Root, Func, Const)) and (symbols(node) or not _is_exact(node)):
            raise NotRationalLine
        if isinstance(node, Pow):
            if symbols(node.exponent):
                raise NotRationalLine
            try:
                exponent = exact(node.exponent)
            except (NotRational, Undefined):
                raise NotRationalLine from None
            if symbols(node.base):
                if exponent.denominator != 1:
                    raise NotRationalLine
                degree *= max(1, abs(int(exponent)))
    if degree > MAX_DEGREE:
        raise NotRationalLine


def _is_exact(node: Node) -> bool:
    try:
        exact(node)
    except (NotRational, Undefined):
        return False
    return True


def _multiply(result: _Factors, expression: Anything, x: Anything, direction: int) -> None:
    poly = sympy.Poly(expression, x)
    if not (poly.domain.is_ZZ or poly.domain.is_QQ) or poly.degree() > MAX_DEGREE:
        raise NotRationalLine
    if poly.is_zero:
        raise NotRationalLine
    if max(len(str(number)) for number in poly.all_coeffs()) > MAX_SIZE:
        raise NotRationalLine
    lead, parts = poly.factor_list()
    sign = -1 if lead < 0 else 1
    for factor, power in parts:
        result.powers[factor] = result.powers.get(factor, 0) + direction * power
    result.sign *= sign


def _roots(factors: set[Anything]) -> list[tuple[Anything, Anything]]:
    """(the root as a number, its factor), in order, of polynomials without common roots."""
    counts = {factor: factor.count_roots() for factor in factors if factor.degree() > 0}
    digits = 60
    while digits <= MAX_PRECISION:
        found = [
            (_MP.mpf(str(root)), factor)
            for factor, count in counts.items()
            if count
            for root in _real(factor, count, digits)
        ]
        found.sort(key=lambda pair: pair[0])
        gaps = [abs(b[0] - a[0]) for a, b in itertools.pairwise(found)]
        if all(gap > _MP.mpf(10) ** (-digits // 3) for gap in gaps):
            return found
        digits *= 3
    raise NotRationalLine


def _real(factor: Anything, count: int, digits: int) -> list[Anything]:
    """The real roots of one irreducible polynomial to so many digits."""
    if factor.degree() == 1:
        a, b = factor.all_coeffs()
        return [sympy.Rational(-b, a).evalf(digits)]
    try:
        roots = factor.nroots(n=digits, maxsteps=200)
    except sympy.polys.polyerrors.PolynomialError as problem:
        raise NotRationalLine from problem
    real = sorted(roots, key=lambda root: abs(sympy.im(root)))[:count]
    return [sympy.re(root) for root in real]


def _cells(points: list[tuple[Anything, Anything]], within: Range) -> list[tuple[Anything, Anything, bool]]:
    """(a number, the factor it is a root of or None, whether it is a single point) for every piece of the line."""
    values = [root for root, _ in points]
    low, high = (None if end is None else _MP.mpf(end.numerator) / end.denominator for end in (within.low, within.high))
    # an end of the domain that is also a root counts once
    ends = [end for end in (low, high) if end is not None and not any(abs(end - root) < _CLOSE for root in values)]
    marks = sorted([*values, *ends])
    cells: list[tuple[Anything, Anything, bool]] = [(root, factor, True) for root, factor in points]
    cells += [(end, None, True) for end in ends]
    if not marks:
        cells.append((_MP.mpf(0), None, False))
    else:
        cells += [(marks[0] - 1, None, False), (marks[-1] + 1, None, False)]
        cells += [((a + b) / 2, None, False) for a, b in itertools.pairwise(marks)]

    def inside(number: Anything) -> bool:
        above = low is None or number > low + _CLOSE or (within.low_within and abs(number - low) <= _CLOSE)
        below = high is None or number < high - _CLOSE or (within.high_within and abs(number - high) <= _CLOSE)
        return bool(above and below)

    return [cell for cell in cells if inside(cell[0])]


def _holds(atom: Atom, parts: _Factors, place: Anything, root: Anything) -> bool:
    """Whether a relation holds at one number, which is a root of `root` or of none of the factors."""
    if root is not None and (root in parts.below or parts.powers.get(root, 0) < 0):
        return False
    if root is not None and parts.powers.get(root, 0) > 0:
        return atom.sign in ("=", "<=")
    if atom.sign in ("=", "!="):
        return atom.sign == "!="
    sign = parts.sign
    for factor, power in parts.powers.items():
        if power % 2 and _value(factor, place) < 0:
            sign = -sign
    return sign < 0


def _value(factor: Anything, place: Anything) -> Anything:
    total = _MP.mpf(0)
    for number in factor.all_coeffs():
        total = total * place + _MP.mpf(int(number.p)) / int(number.q)
    return total
