"""Lines made ready to be painted: broken where they leap, and with no more points and digits than can be seen."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from lessons.plots.data import Across, Area, Line, Mark, Point, Segment

Array = npt.NDArray[np.float64]

_BEYOND = 20  # heights of the picture above and below it that a line may go


def pieces_of(x: Array, y: Array) -> list[tuple[Array, Array]]:
    """A path in pieces: broken where it has no value and where it leaps."""
    if not len(x):
        return []
    known = np.isfinite(x) & np.isfinite(y)
    cuts = np.flatnonzero(~known[:-1] | ~known[1:] | _leaps(x, y)) + 1
    parts = zip(np.split(x, cuts), np.split(y, cuts), np.split(known, cuts), strict=True)
    return [(xs, ys) for xs, ys, shown in parts if shown.all()]


def _leaps(x: Array, y: Array) -> npt.NDArray[np.bool_]:
    """Where a path leaps: much further than it goes at most places, and across a good part of the picture."""
    far = np.zeros(max(0, len(x) - 1), dtype=bool)
    with np.errstate(invalid="ignore"):
        for whole in (x, y):
            step = np.abs(np.diff(whole))
            known = step[np.isfinite(step)]
            if len(known) > 20:
                usual = float(np.quantile(known, 0.9))
                far |= (step > 20 * usual) & (step > 0.1 * float(np.nanmax(whole) - np.nanmin(whole)))
    return far


def listed(pieces: Iterable[tuple[Array, Array]]) -> tuple[tuple[list[float], list[float]], ...]:
    """Pieces as plain numbers."""
    return tuple((xs.tolist(), ys.tolist()) for xs, ys in pieces)


def in_picture(mark: Mark, x: tuple[float, float], y: tuple[float, float]) -> bool:
    """Whether a mark is to be seen at all: a point, a line across or a segment may lie wholly outside."""
    if isinstance(mark, Point):
        return _within(mark.x, mark.x, x) and _within(mark.y, mark.y, y)
    if isinstance(mark, Across):
        return _within(mark.value, mark.value, x if mark.axis == "x" else y)
    if isinstance(mark, Segment):
        return _within(mark.x, mark.to_x, x) and _within(mark.y, mark.to_y, y)
    return True


def _within(one: float, other: float, ends: tuple[float, float]) -> bool:
    edge = 1e-6 * (ends[1] - ends[0])
    return max(one, other) >= ends[0] - edge and min(one, other) <= ends[1] + edge


def tidy(mark: Mark, x: tuple[float, float], y: tuple[float, float]) -> Mark:
    """The mark with no more digits than can be seen, and nothing far outside the picture."""
    if isinstance(mark, Line):
        return replace(mark, pieces=tuple(_straightened(_rounded(piece[0], x), _rounded(piece[1], y))
                                          for piece in mark.pieces))  # fmt: skip
    if isinstance(mark, Area):
        pieces = tuple((_rounded(xs, x), _rounded(low, y), _rounded(high, y)) for xs, low, high in mark.pieces)
        return replace(mark, pieces=pieces)
    return mark


def _rounded(values: list[float], ends: tuple[float, float]) -> list[float]:
    size = ends[1] - ends[0]
    places = 6 - math.floor(math.log10(size))
    array = np.clip(values, ends[0] - _BEYOND * size, ends[1] + _BEYOND * size)
    rounded: list[float] = (np.round(array, places) if abs(places) < 300 else array).tolist()
    return rounded


def _straightened(xs: list[float], ys: list[float]) -> tuple[list[float], list[float]]:
    """A piece that is a straight line needs its ends only."""
    if len(xs) < 3 or xs[-1] == xs[0]:
        return xs, ys
    x, y = np.asarray(xs), np.asarray(ys)
    line = y[0] + (y[-1] - y[0]) * (x - x[0]) / (x[-1] - x[0])
    straight = np.all(np.diff(x) > 0) and np.max(np.abs(y - line)) <= 3e-6 * max(float(np.ptp(y)), abs(float(y[0])))
    return ([xs[0], xs[-1]], [ys[0], ys[-1]]) if straight else (xs, ys)
