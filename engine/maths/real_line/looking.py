"""Zeros found by looking along the number line, for expressions beyond polynomials and roots."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction

from engine.maths.calculus import NoRule, derivative
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.quick import NotQuick, function_of, real
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.polynomials import DIGITS
from engine.maths.tree import Func, Node, symbols, walk

MAX_LOOKED_FOR = 16  # zeros of a periodic function, those nearest to zero
MAX_DIGITS = 2_000  # to which a height is worked out: more would take seconds
RANGE = 16  # within which a periodic function is looked at, times its scale
MAX_SCALE = 10_000.0  # how much slower than sin(x) a wave may be


@dataclass(slots=True)
class Zeros:
    """Points in which all real zeros are; `complete` is False where only a part of the number line was looked at."""

    points: list[Fraction] = field(default_factory=list)
    complete: bool = True

    def add(self, other: Zeros) -> None:
        """Take in the points of another."""
        self.points += other.points
        self.complete = self.complete and other.complete


def _grid(periodic: bool, scale: float) -> list[float]:
    steps = [at * 0.0625 + 0.0077 for at in range(-RANGE * 16, RANGE * 16 + 1)]
    if periodic:
        return steps if scale == 1 else sorted({*steps, *(step * scale for step in steps)})
    wide = [RANGE * 1.25**at for at in range(1, 90)]
    near = [0.05 / 1.6**at for at in range(1, 40)]
    return sorted({*steps, *wide, *near, *(-size for size in wide), *(-size for size in near), 0.0})


def _scale(node: Node, x: str) -> float:
    """How much slower than sin(x) the slowest wave in an expression is: 57.3 for sin(pi x/180); at least 1."""
    slowest = 1.0
    for part in walk(node):
        if isinstance(part, Func) and x in symbols(part):
            try:
                inside = function_of(part.args[0])
            except NotQuick:
                continue
            ends = [real(inside, {x: at}) for at in (0.5, 1.5)]
            slope = abs(ends[1] - ends[0]) if ends[0] is not None and ends[1] is not None else 0.0
            if 1 / MAX_SCALE < slope < 1:
                slowest = max(slowest, 1 / slope)
    return slowest


def looked_for(node: Node, x: str, periodic: bool) -> Zeros:
    """Zeros found along the number line: changes of sign, and places where the expression only touches zero."""
    try:
        function = function_of(node)
    except NotQuick:
        raise Unsettled from None
    scale = _scale(node, x) if periodic else 1.0
    heights = [(at, height) for at in _grid(periodic, scale) if (height := real(function, {x: at})) is not None]
    places: list[tuple[float, ...]] = []
    for (a, one), (b, two) in itertools.pairwise(heights):
        if one == 0:
            places.append((a,))
        elif (one < 0) != (two < 0):
            places.append((a, b))
    found: list[Fraction] = []
    for place in sorted(places, key=lambda place: abs(place[0]))[:MAX_LOOKED_FOR]:
        found += _refined(node, x, place)
    touching = [
        b
        for (a, one), (b, two), (c, three) in zip(heights, heights[1:], heights[2:], strict=False)
        if abs(two) < min(abs(one), abs(three)) and one * two > 0 and two * three > 0 and c - a < scale
    ]
    for start in sorted(touching, key=abs)[:MAX_LOOKED_FOR]:
        found += _touching(node, x, start, scale)
    return Zeros(_different(found), complete=False)


def _refined(node: Node, x: str, start: tuple[float, ...]) -> Iterator[Fraction]:
    """The zero between two numbers, or near one: a simple fraction where that is one, else DIGITS digits of it."""
    near = _bisected(node, x, start)
    if near is None:
        return
    for simple in (Fraction(round(near)), Fraction(near).limit_denominator(720)):
        if abs(float(simple) - near) < 1e-9 * max(1.0, abs(near)):
            with suppress(*_NO_VALUE):
                if _value(node, x, simple) == 0:
                    yield simple
                    return
    step = 1e-13 * max(1.0, abs(near))
    one, two = Fraction(near - step), Fraction(near + step)
    scale = 10 ** (DIGITS + 15)
    try:
        before, after = (_value(node, x, point) for point in (one, two))
        for _ in range(12):
            if after == before or abs(two - one) < Fraction(1, 10 ** (DIGITS + 5)):
                break
            one, two, before = two, two - after * (two - one) / (after - before), after
            two = Fraction(round(two * scale), scale)
            after = _value(node, x, two)
    except _NO_VALUE:
        return
    if abs(two - Fraction(near)) <= Fraction(1, 10**6) * max(1, abs(int(near))) and abs(after) < Fraction(1, 10**50):
        yield two


def _value(node: Node, x: str, at: Fraction) -> Fraction:
    return as_fraction(value(node, {x: at}, max_digits=MAX_DIGITS))


_NO_VALUE = (Undefined, Unclear, NotRational, ZeroDivisionError, OverflowError)


def _bisected(node: Node, x: str, start: tuple[float, ...]) -> float | None:
    """The zero to ordinary precision."""
    if len(start) == 1:
        return start[0]
    function = function_of(node)
    low, high = start
    below = real(function, {x: low})
    if below is None:
        return None
    for _ in range(70):
        middle = (low + high) / 2
        height = real(function, {x: middle})
        if height is None:
            return None
        if height == 0:
            return middle
        if (height < 0) == (below < 0):
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _touching(node: Node, x: str, start: float, scale: float) -> Iterator[Fraction]:
    try:
        slope = derivative(node, x)
    except NoRule:
        return
    for point in _refined(slope, x, (start - 0.05 * scale, start + 0.05 * scale)):
        with suppress(*_NO_VALUE):
            if abs(_value(node, x, point)) < Fraction(1, 10**45):
                yield point


def _different(points: list[Fraction]) -> list[Fraction]:
    kept: list[Fraction] = []
    for point in sorted(points):
        if not kept or abs(point - kept[-1]) > Fraction(1, 10**30):
            kept.append(point)
    return kept
