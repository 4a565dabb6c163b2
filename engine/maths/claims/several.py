"""Two claims about several unknowns, compared by fixing all but one of them at numbers chosen without regard to them.

Each piece of a curve or surface shows itself on some such line; what holds on all lines tried is taken to hold, as for
functions in `equivalence`. Systems of equations, whose solutions such lines miss, are in `systems`.
"""

from __future__ import annotations

import random
from fractions import Fraction

from engine.maths.claims.formula import Atom, Formula, Joined, Truth, join, names, put
from engine.maths.claims.univariate import Difference, compare, is_true
from engine.maths.real_line.line import Unsettled
from engine.maths.tree import Node, rational

LINES = {1: 3, 2: 3, 3: 2}  # for each unknown, by how many there are; one where there are more
MAX_NAMES = 8
_SCALES = (Fraction(1), Fraction(3), Fraction(1, 4), Fraction(8))
_SMALL = (Fraction(1, 10), Fraction(1, 25), Fraction(1, 12), Fraction(1, 100))


def compare_several(first: Formula, second: Formula, unknowns: list[str], domain: str = "real") -> Difference:
    """How the solutions of two claims about `unknowns` lie. Raises Unsettled."""
    if len(unknowns) > MAX_NAMES:
        raise Unsettled
    total = Difference(True, True)
    seen = tried = decided = shared = 0
    plain = domain == "positive"
    for scales, positive, more in ((_SCALES, plain, 0), (_SMALL, plain, 0), (_SCALES, True, 2), (_SMALL, True, 2)):
        if more and (shared or plain or not (total.outside_first or total.outside_second)):
            break  # else nothing was met but places where one of the two has no value: look where both may have one
        if seen and not more:
            continue  # else none of the lines met anything: try nearer to the origin
        generator = random.Random(5)
        for at, unknown in enumerate(unknowns):
            for line in range(LINES.get(len(unknowns), 1 + (at < 2)) + more):
                values: dict[str, Node] = {}
                for other in unknowns:
                    size = Fraction(generator.randrange(3, 60), generator.choice((7, 9, 11, 13)))
                    size *= scales[line + at & 3]
                    negative = not positive and (line == 1 or generator.random() < 0.4)
                    values[other] = rational(-size if negative else size)
                del values[unknown]
                tried += 1
                try:
                    one = compare(settled(put(first, values)), settled(put(second, values)), unknown, domain)
                except Unsettled:
                    continue
                decided += 1
                seen += one.some_first or one.some_second
                shared += bool((one.forward and one.some_first) or (one.backward and one.some_second))
                _take_in(total, one)
            if total.forward is False and total.backward is False and not (total.outside_first or total.outside_second):
                return total
    if not seen or 2 * decided < tried:
        raise Unsettled
    return total


def settled(formula: Formula) -> Formula:
    """The formula with what holds of numbers alone decided."""
    if isinstance(formula, Joined):
        parts = [settled(part) for part in formula.parts]
        deciding = Truth(formula.word == "or")
        if deciding in parts:
            return deciding
        return join(formula.word, [part for part in parts if not isinstance(part, Truth)])
    if isinstance(formula, Atom) and not names(formula):
        return Truth(is_true(formula, {}))
    return formula


def _take_in(total: Difference, one: Difference) -> None:
    if one.forward is False:
        total.outside_second = (total.outside_second or total.forward is not False) and one.outside_second
        total.forward = False
        total.lost += one.lost
        total.lost_wide |= one.lost_wide
    if one.backward is False:
        total.outside_first = (total.outside_first or total.backward is not False) and one.outside_first
        total.backward = False
        total.gained += one.gained
        total.gained_wide |= one.gained_wide
    total.some_first |= one.some_first
    total.some_second |= one.some_second
    total.complete &= one.complete
