"""Two claims about one unknown, compared by the numbers for which they are true.

The number line is cut where anything can change; between two cuts one number speaks for all. Only the worker imports
this module.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from engine.maths.claims.formula import Atom, Formula, Joined, Letter, Not, Truth, atoms
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.real_line.line import Intervals, Line, Span, Unsettled
from engine.maths.real_line.looking import Zeros
from engine.maths.real_line.truth import compared_at
from engine.maths.real_line.zeros import critical_points
from engine.maths.tree import Func, Sum, walk

NEAR = Fraction(1, 10**40)  # two irrational cuts that are nearer than this are one
SIMPLE = 10**20  # a number with a larger denominator stands for an irrational one
WHOLE = 25  # whole numbers that are tried
_WHOLE = ("factorial", "binomial")
MAX_DIGITS = 6_000
TINY = Fraction(1, 10**45)  # what is smaller than this there is zero


@dataclass(slots=True)
class Difference:
    """Where two claims differ: `forward` whether the first implies the second, `backward` the contrary; None: unknown.

    `lost` and `gained` are points (or numbers standing for a whole interval: `wide`) for which only the first or only
    the second is true; `outside_first` and `outside_second`: whether all of them are where the other has no value.
    `some` and `any_second`: whether the first, the second is ever true. `complete`: the whole line was looked at.
    """

    forward: bool | None = None
    backward: bool | None = None
    lost: list[Fraction] = field(default_factory=list)
    gained: list[Fraction] = field(default_factory=list)
    lost_wide: bool = False
    gained_wide: bool = False
    outside_first: bool = False  # what is gained lies where the first has no value
    outside_second: bool = False  # what is lost lies where the second has no value
    some_first: bool = False
    some_second: bool = False
    complete: bool = True


def is_true(formula: Formula, values: dict[str, Fraction]) -> bool:
    """Whether a claim is true at a point; where a side has no value it is not. Raises Unsettled."""
    match formula:
        case Truth():
            return formula.value
        case Atom():
            return _holds(formula, values)
        case Joined(word="and"):
            return all(is_true(part, values) for part in formula.parts)
        case Joined():
            return any(is_true(part, values) for part in formula.parts)
        case Not():
            return not is_true(formula.part, values)
        case Letter():
            raise Unsettled
    raise Unsettled


def _holds(atom: Atom, values: dict[str, Fraction]) -> bool:
    rounded = any(number.denominator > SIMPLE for number in values.values())
    zero_below = TINY if rounded else Fraction(0)
    true = compared_at(atom.difference, atom.sign, values, max_digits=MAX_DIGITS, zero_below=zero_below)
    if true is None:
        raise Unsettled
    return true


def has_value(formula: Formula, values: dict[str, Fraction]) -> bool:
    """Whether every relation of a claim has two sides with a value at a point."""
    for atom in atoms(formula):
        try:
            value(atom.difference, values, max_digits=MAX_DIGITS)
        except (Undefined, Unclear, NotRational):
            return False
    return True


def compare(first: Formula, second: Formula, x: str, domain: str = "real") -> Difference:
    """How the solutions of two claims about `x` lie. Raises Unsettled."""
    cuts = Zeros()
    for formula in (first, second):
        for atom in atoms(formula):
            cuts.add(critical_points(atom.difference, x))
    inside = _inside(cuts.points, domain)
    one, two = (_where(formula, x, inside) for formula in (first, second))
    lost, gained = one - two, two - one
    found = Difference(
        forward=not lost,
        backward=not gained,
        lost=lost.numbers(),
        gained=gained.numbers(),
        lost_wide=lost.is_wide,
        gained_wide=gained.is_wide,
        some_first=bool(one),
        some_second=bool(two),
        complete=cuts.complete,
    )
    found.outside_second = bool(lost) and not any(has_value(second, {x: point}) for point in found.lost)
    found.outside_first = bool(gained) and not any(has_value(first, {x: point}) for point in found.gained)
    if not cuts.complete and not (found.some_first or found.some_second):
        raise Unsettled  # two equations without a solution in sight need not be the same
    return found


def compare_whole(first: Formula, second: Formula, x: str) -> Difference:
    """How the solutions lie among the whole numbers, for factorials and sums that have values only there."""
    parts = [node for formula in (first, second) for atom in atoms(formula) for node in walk(atom.difference)]
    if not any(isinstance(node, Sum) or (isinstance(node, Func) and node.name in _WHOLE) for node in parts):
        raise Unsettled
    found = Difference(True, True)
    for size in range(WHOLE):
        one, two = (is_true(formula, {x: Fraction(size)}) for formula in (first, second))
        found.some_first |= one
        found.some_second |= two
        if one != two:
            (found.lost if one else found.gained).append(Fraction(size))
    if not (found.some_first or found.some_second):
        raise Unsettled
    found.forward, found.backward = not found.lost, not found.gained
    return found


def _inside(points: list[Fraction], domain: str) -> Intervals[Fraction]:
    """The domain, on the line cut at points some of which are known to many digits only."""
    ends = [*points, Fraction(0)] if domain == "positive" else points

    def same(kept: Fraction, new: Fraction) -> bool:
        return new - kept < NEAR

    def simpler(new: Fraction, kept: Fraction) -> bool:
        return new.denominator < kept.denominator

    line = Line(((end, end) for end in ends), same, simpler)
    return line.span(Span(Fraction(0) if domain == "positive" else None, None))


def _where(formula: Formula, x: str, inside: Intervals[Fraction]) -> Intervals[Fraction]:
    line = inside.line
    return line.where(lambda cell: is_true(formula, {x: line.number(cell)}), inside)
