"""The real line cut at numbers, and unions of intervals between them as a value.

    line = Line([(Fraction(0), "zero"), (Fraction(2), "two")])
    line.where(lambda cell: line.number(cell) ** 2 <= 4) & line.span(Span("zero", None))     [0, 2]

Cell 2k + 1 is the end number k, the even cells lie before, between and behind the ends. What cannot change its truth
within a cell needs to be tried once in each; a set is a bit for each cell, so that complement, union, intersection
and equality are exact. An end is anything that names a number; `sizes` are the numbers, exactly or to many digits.
"""

from __future__ import annotations

import math
import operator
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

E = TypeVar("E")
NEAR = Fraction(1, 10**30)  # ends that are nearer than this, or than this share of their size, may be the same


class Unsettled(Exception):
    """Two ends could not be compared, or the truth could not be told in a cell."""


@dataclass(frozen=True, slots=True)
class Span(Generic[E]):
    """The numbers from `low` to `high`; None where it goes on for ever."""

    low: E | None
    high: E | None
    low_closed: bool = False
    high_closed: bool = False


class Line(Generic[E]):
    """The line cut at `ends`, given as (size, end); of two ends that are the `same` the `better` one is kept.

    `same` is asked only of ends that are NEAR each other, and raises Unsettled where it cannot tell. `place` is the
    number of each end given, `count` the number of cells.
    """

    def __init__(
        self,
        ends: Iterable[tuple[Fraction, E]],
        same: Callable[[E, E], bool] = operator.eq,
        better: Callable[[E, E], bool] = lambda new, kept: False,
    ) -> None:
        self.sizes: list[Fraction] = []
        self.ends: list[E] = []
        self.place: dict[E, int] = {}
        for size, end in sorted(ends, key=operator.itemgetter(0)):
            near = self.sizes and abs(size - self.sizes[-1]) <= NEAR * max(Fraction(1), abs(size))
            if not (near and same(self.ends[-1], end)):
                self.sizes.append(size)
                self.ends.append(end)
            elif better(end, self.ends[-1]):
                self.sizes[-1], self.ends[-1] = size, end
            self.place[end] = len(self.ends) - 1
        self.count = 2 * len(self.ends) + 1

    def number(self, cell: int) -> Fraction:
        """The end that a cell is, else a number within the cell."""
        at = cell // 2
        if cell % 2:
            return self.sizes[at]
        return between(self.sizes[at - 1] if at else None, self.sizes[at] if at < len(self.sizes) else None)

    def where(self, truth: Callable[[int], bool], within: Intervals[E] | None = None) -> Intervals[E]:
        """The cells, of those `within` a set, for which something is true."""
        cells = range(self.count) if within is None else within.cells()
        return Intervals(self, sum(1 << cell for cell in cells if truth(cell)))

    def span(self, span: Span[E]) -> Intervals[E]:
        """An interval between two of the ends; nothing where they stand the wrong way round."""
        first = 0 if span.low is None else 2 * self.place[span.low] + (1 if span.low_closed else 2)
        last = self.count - 1
        if span.high is not None:
            last = 2 * self.place[span.high] + (1 if span.high_closed else 0)
        return Intervals(self, (1 << max(last + 1, first)) - (1 << first))

    def pieces(self, bits: int) -> list[tuple[int, int]]:
        """The connected pieces of a set given as bits, each as its first and last cell."""
        edges = bits ^ (bits << 1)  # where cells of the set begin, and the first cell behind each piece
        changes = [cell for cell in range(self.count + 1) if edges >> cell & 1]
        return [(first, behind - 1) for first, behind in zip(changes[::2], changes[1::2], strict=True)]


def between(low: Fraction | None, high: Fraction | None) -> Fraction:
    """A number strictly between two (None: infinity), a simple one where there is room for it."""
    if low is None:
        return Fraction(1 if high is None else math.ceil(high) - 1)
    if high is None:
        return Fraction(math.floor(low) + 1)
    middle = (low + high) / 2
    simple = middle.limit_denominator(1_000)
    return simple if abs(simple - middle) < (high - low) / 3 else middle


@dataclass(frozen=True, slots=True)
class Intervals(Generic[E]):
    """A union of intervals and single numbers: `bits` says which cells of its line belong to it, the lowest first.

    `~`, `&`, `|`, `-` and `^` are those of sets, two sets on one line are equal when they hold the same numbers. Raises
    ValueError where two sets are not on the same line.
    """

    line: Line[E]
    bits: int

    def __invert__(self) -> Intervals[E]:
        return Intervals(self.line, (1 << self.line.count) - 1 ^ self.bits)

    def __and__(self, other: Intervals[E]) -> Intervals[E]:
        return Intervals(self.line, self.bits & self._bits(other))

    def __or__(self, other: Intervals[E]) -> Intervals[E]:
        return Intervals(self.line, self.bits | self._bits(other))

    def __sub__(self, other: Intervals[E]) -> Intervals[E]:
        return Intervals(self.line, self.bits & ~self._bits(other))

    def __xor__(self, other: Intervals[E]) -> Intervals[E]:
        return Intervals(self.line, self.bits ^ self._bits(other))

    def _bits(self, other: Intervals[E]) -> int:
        if other.line is not self.line:
            raise ValueError("These sets are not on the same line.")
        return other.bits

    def __bool__(self) -> bool:
        return bool(self.bits)

    def __contains__(self, number: Fraction) -> bool:
        """Whether a number belongs to the set; it may be an end only where that is known exactly."""
        at = bisect_left(self.line.sizes, number)
        return bool(self.bits >> 2 * at + (number in self.line.sizes[at : at + 1]) & 1)

    @property
    def is_wide(self) -> bool:
        """Whether a whole interval belongs to it, and not single numbers only."""
        return any(cell % 2 == 0 for cell in self.cells())

    def cells(self) -> Iterator[int]:
        """The cells that belong to it, from left to right."""
        return (cell for cell in range(self.line.count) if self.bits >> cell & 1)

    def numbers(self) -> list[Fraction]:
        """One number of each of its cells."""
        return [self.line.number(cell) for cell in self.cells()]

    def spans(self) -> list[Span[E]]:
        """Its connected pieces, from left to right."""
        ends, last = self.line.ends, self.line.count - 1
        return [
            Span(
                ends[(low - 1) // 2] if low else None,
                ends[high // 2] if high < last else None,
                bool(low % 2),
                bool(high % 2),
            )
            for low, high in self.line.pieces(self.bits)
        ]
