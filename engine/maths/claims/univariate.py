"""Two claims about one unknown, compared by the numbers for which they are true.

The number line is cut where anything can change; between two cuts one number speaks for all. Only the worker imports
this module.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from engine.maths.claims.formula import Atom, Formula, Joined, Letter, Not, Truth, atoms
from engine.maths.claims.points import Unknown, Zeros
from engine.maths.claims.zeros import breakpoints
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.tree import Func, Node, Sum, walk

NEAR = Fraction(1, 10**40)  # two irrational cuts that are nearer than this are one
SIMPLE = 10**20  # a number with a larger denominator stands for an irrational one
WHOLE = 25  # whole numbers that are tried
_WHOLE = ("factorial", "binomial")
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
    """Whether a claim is true at a point; where a side has no value it is not. Raises Unknown."""
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
            raise Unknown
    raise Unknown


def _height(node: Node, values: dict[str, Fraction]) -> Any:
    return value(node, values, max_digits=6_000)


def _holds(atom: Atom, values: dict[str, Fraction]) -> bool:
    try:
        height = _height(atom.difference, values)
    except Undefined:
        return False
    except (Unclear, NotRational):
        raise Unknown from None
    rounded = any(number.denominator > SIMPLE for number in values.values())
    zero = bool(height == 0 or (rounded and abs(as_fraction(height)) < TINY))
    below = height < 0 and not zero
    return bool(
        {"=": zero, "!=": not zero, "<": below, "<=": below or zero, ">": not below and not zero, ">=": not below}[
            atom.sign
        ]
    )


def has_value(formula: Formula, values: dict[str, Fraction]) -> bool:
    """Whether every relation of a claim has two sides with a value at a point."""
    for atom in atoms(formula):
        try:
            _height(atom.difference, values)
        except (Undefined, Unclear, NotRational):
            return False
    return True


def compare(first: Formula, second: Formula, x: str, domain: str = "real") -> Difference:
    """How the solutions of two claims about `x` lie. Raises Unknown."""
    cuts = Zeros()
    for formula in (first, second):
        for atom in atoms(formula):
            cuts.add(breakpoints(atom.difference, x))
    points = _cuts(cuts.points, domain)
    found = Difference(True, True, complete=cuts.complete)
    for point, wide in _places(points, domain):
        values = {x: point}
        one, two = is_true(first, values), is_true(second, values)
        found.some_first |= one
        found.some_second |= two
        if one and not two:
            found.forward = False
            found.outside_second = (found.outside_second or not found.lost) and not has_value(second, values)
            found.lost.append(point)
            found.lost_wide |= wide
        elif two and not one:
            found.backward = False
            found.outside_first = (found.outside_first or not found.gained) and not has_value(first, values)
            found.gained.append(point)
            found.gained_wide |= wide
    if not cuts.complete and not (found.some_first or found.some_second):
        raise Unknown  # two equations without a solution in sight need not be the same
    return found


def compare_whole(first: Formula, second: Formula, x: str) -> Difference:
    """How the solutions lie among the whole numbers, for factorials and sums that have values only there."""
    parts = [node for formula in (first, second) for atom in atoms(formula) for node in walk(atom.difference)]
    if not any(isinstance(node, Sum) or (isinstance(node, Func) and node.name in _WHOLE) for node in parts):
        raise Unknown
    found = Difference(True, True)
    for size in range(WHOLE):
        one, two = (is_true(formula, {x: Fraction(size)}) for formula in (first, second))
        found.some_first |= one
        found.some_second |= two
        if one != two:
            (found.lost if one else found.gained).append(Fraction(size))
    if not (found.some_first or found.some_second):
        raise Unknown
    found.forward, found.backward = not found.lost, not found.gained
    return found


def _cuts(points: list[Fraction], domain: str) -> list[Fraction]:
    kept: list[Fraction] = []
    for point in sorted(points):
        if domain == "positive" and point <= 0:
            continue
        if kept and point - kept[-1] < NEAR:
            if point.denominator < kept[-1].denominator:
                kept[-1] = point  # the exact one of two
            continue
        kept.append(point)
    return kept


def _places(cuts: list[Fraction], domain: str) -> list[tuple[Fraction, bool]]:
    """Every cut, and one number within each interval between and beyond them."""
    if domain == "positive":
        cuts = [Fraction(0), *cuts]
    if not cuts:
        return [(Fraction(0), True), (Fraction(1), True)]
    found = [(cuts[0] - 1, True)] if domain != "positive" else []
    for at, cut in enumerate(cuts):
        if domain != "positive" or cut > 0:
            found.append((cut, False))
        if at + 1 < len(cuts):
            between = (cut + cuts[at + 1]) / 2
            gap = cuts[at + 1] - cut
            simple = between.limit_denominator(1_000)
            found.append((simple if abs(simple - between) < gap / 3 else between, True))
    beyond = cuts[-1] + 1
    found.append((Fraction(int(beyond) + 1), True))
    return found
