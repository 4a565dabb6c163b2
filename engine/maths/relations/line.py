"""Statements about one real number: for which numbers do they hold, and for which do two of them differ?

Every relation between rational functions changes its truth only at roots of numerators and denominators. The truth at
a root is known from its factor, between two roots from the signs of the factors: nothing is left to rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.domain import Range
from engine.maths.evaluate import NotRational, Undefined
from engine.maths.real_line.critical import denominators
from engine.maths.real_line.line import Intervals, Line, Span, Unsettled
from engine.maths.real_line.polynomials import DIGITS, MAX_DEGREE, Poly, Root, factors, fraction, height, roots
from engine.maths.relations.formula import All, Atom, Formula, Truth, atoms
from engine.maths.tree import Node, symbols

MAX_SIZE = 10**200  # of a coefficient
PRECISIONS = (DIGITS, 300, 600)  # digits to which roots are told apart
_CLOSE = Fraction(1, 10**40)  # an end of the domain that is irrational is rounded


class NotRationalLine(Exception):
    """The statement is not one about rational functions of one number."""


@dataclass(frozen=True, slots=True)
class _Factors:
    """`sign * product of factor^power`: the factors are irreducible and without common roots."""

    sign: int
    powers: dict[Poly, int]  # negative below the fraction bar
    below: frozenset[Poly]  # of anything written below a fraction bar


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
    inside = _inside({factor for parts in known.values() for factor in (*parts.powers, *parts.below)}, within)
    line = inside.line

    def where(said: Formula) -> Intervals[Root]:
        return line.where(lambda cell: evaluate(said, lambda atom: _holds(atom.sign, known[atom], line, cell)), inside)

    one, other = where(first), where(second)
    differing = one ^ other
    if not differing:
        return None
    shown = min(differing.cells(), key=lambda cell: (cell % 2 == 0, cell))  # an end says more than a number beside it
    return Difference(
        only_first=bool(one - other),
        only_second=bool(other - one),
        ends_only=not differing.is_wide,
        where=f"{name} = {float(line.number(shown)):.6g}",
    )


def evaluate(said: Formula, truth: Callable[[Atom], bool]) -> bool:
    """Whether a formula holds where its relations have the given truth."""
    if isinstance(said, Truth):
        return said.holds
    if isinstance(said, Atom):
        return truth(said)
    return (all if isinstance(said, All) else any)(evaluate(part, truth) for part in said.parts)


def multiplicities(atom: Atom, name: str, within: Range) -> dict[Poly, int]:
    """The factors with a real root in the domain of an equation, and how often each counts. Raises NotRationalLine."""
    parts = _factors(atom.body, name)
    inside = _inside(parts.powers, within)
    rooted = {inside.line.ends[cell // 2].factor for cell in inside.cells() if cell % 2}
    return {factor: power for factor, power in parts.powers.items() if power > 0 and factor in rooted}


def _factors(body: Node, name: str) -> _Factors:
    if symbols(body) - {name}:
        raise NotRationalLine
    try:
        top, bottom = fraction(body, name)
        written = [fraction(below, name) for below in denominators(body)]
    except (NotRational, Undefined):
        raise NotRationalLine from None
    if not top:
        raise NotRationalLine
    powers: dict[Poly, int] = {}
    for poly, direction in ((top, 1), (bottom, -1)):
        for factor, power in _factored(poly).items():
            powers[factor] = powers.get(factor, 0) + direction * power
    unfit = frozenset(factor for pair in written for poly in pair for factor in _factored(poly))
    return _Factors(1 if (top[-1] > 0) == (bottom[-1] > 0) else -1, powers, unfit)


def _factored(poly: Poly) -> dict[Poly, int]:
    if len(poly) > MAX_DEGREE + 1 or any(max(abs(c.numerator), c.denominator) > MAX_SIZE for c in poly):
        raise NotRationalLine
    return factors(poly)


def _inside(polys: Iterable[Poly], within: Range) -> Intervals[Root]:
    """The domain, on the line cut at its ends and at all roots of irreducible polynomials."""
    low, high = (None if end is None else Root(end) for end in (within.low, within.high))
    span = Span(low, high, within.low_within, within.high_within)
    domain = [end for end in (low, high) if end is not None]
    for digits in PRECISIONS:

        def same(kept: Root, new: Root, close: Fraction = Fraction(2, 10**digits)) -> bool:
            gap = abs(new.size - kept.size)
            if kept.factor and new.factor and gap <= close:
                raise Unsettled  # they are different, but which is the smaller?
            return not (kept.factor and new.factor) and gap < _CLOSE

        ends = [*domain, *(Root(size, factor) for factor in polys for size in roots(factor, digits))]
        try:
            line = Line(((end.size, end) for end in ends), same, better=lambda new, kept: bool(new.factor))
        except Unsettled:
            continue
        return line.span(span)
    raise NotRationalLine


def _holds(sign: str, parts: _Factors, line: Line[Root], cell: int) -> bool:
    """Whether a relation between factors and zero holds in a cell of a line that is cut at all roots of the factors."""
    root = line.ends[cell // 2].factor if cell % 2 else ()
    power = parts.powers.get(root, 0)
    if root in parts.below or power < 0:
        return False
    if power > 0:
        return sign in ("=", "<=")
    if sign in ("=", "!="):
        return sign == "!="
    number = line.number(cell)
    minus = sum(power % 2 and height(factor, number) < 0 for factor, power in parts.powers.items())
    return (parts.sign < 0) != bool(minus % 2)
