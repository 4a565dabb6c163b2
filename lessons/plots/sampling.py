"""A function as polylines: broken at poles and jumps, ending exactly where the function ends.

An even grid finds the shape; where it meets the edge of the domain, a jump or a pole, the place is closed in on by
halving. Steep but continuous stretches stay whole: their jump vanishes while it is halved, that of a pole does not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Function = Callable[[Array], Array]

GRID = 480  # intervals
_FINE_GRID = 3_840  # for what goes up and down often
_OFTEN = 60  # turns
_HALVINGS = 30
_HUGE = 1e9  # heights of the picture
_MAX_SPOTS = 400  # edges, jumps and peaks looked at


@dataclass(frozen=True, slots=True)
class Sampled:
    """`pieces` of x and y; `poles` where it grows beyond all bounds; `typical` the y of the grid, finite ones only."""

    pieces: tuple[tuple[Array, Array], ...]
    poles: tuple[float, ...]
    typical: Array


def sample(function: Function, low: float, high: float, height: float = 0.0) -> Sampled:
    """`function` from `low` to `high`; `height` of the picture in units of y, 0 when it is not known yet."""
    if not low < high:
        xs = np.array([low])
        return _of_point(xs, function(xs)) if low == high else Sampled((), (), np.empty(0))
    xs = np.linspace(low, high, GRID + 1)
    ys = function(xs)
    if np.count_nonzero(np.diff(np.sign(np.diff(ys))) > 0) > _OFTEN:
        xs = np.linspace(low, high, _FINE_GRID + 1)
        ys = function(xs)
    known = np.isfinite(ys)
    if not known.any():
        return Sampled((), (), np.empty(0))
    scale = height or _spread(ys[known])
    known &= np.abs(ys - np.median(ys[known])) < _HUGE * scale  # a sample that hit a pole but for rounding
    breaks = _Breaks(function, xs, ys, known, scale)
    return Sampled(_cut(xs, ys, known, breaks), tuple(sorted(breaks.poles)), ys[known])


def _of_point(xs: Array, ys: Array) -> Sampled:
    return Sampled(((xs, ys),), (), ys) if np.isfinite(ys).all() else Sampled((), (), np.empty(0))


def _spread(ys: Array) -> float:
    """The height of the middle of the values, which poles do not stretch."""
    lower, upper = np.quantile(ys, (0.1, 0.9))
    return float(upper - lower) or float(np.ptp(ys)) or 1.0


class _Breaks:
    """Where a grid of samples has to be cut: `inserted[i]` are the points to end and to begin with after sample i."""

    def __init__(self, function: Function, xs: Array, ys: Array, known: npt.NDArray[np.bool_], scale: float) -> None:
        self.function = function
        self.scale = scale
        self.poles: list[float] = []
        self.inserted: dict[int, tuple[list[tuple[float, float]], list[tuple[float, float]]]] = {}
        self._edges(xs, ys, known)
        self._jumps(xs, ys, known)
        self._peaks(xs, ys, known)

    def _edges(self, xs: Array, ys: Array, known: npt.NDArray[np.bool_]) -> None:
        """Between a sample with a value and one without: the last point that has one."""
        where = np.flatnonzero(known[:-1] != known[1:])[:_MAX_SPOTS]
        if not len(where):
            return
        inside = np.where(known[where], xs[where], xs[where + 1])
        outside = np.where(known[where], xs[where + 1], xs[where])
        first, history = inside.copy(), []
        value = np.where(known[where], ys[where], ys[where + 1])
        for turn in range(_HALVINGS):
            middle = (inside + outside) / 2
            found = self.function(middle)
            has = np.isfinite(found)
            inside, value = np.where(has, middle, inside), np.where(has, found, value)
            outside = np.where(has, outside, middle)
            if turn % 10 == 9:
                history.append(value.copy())
        grows = self._unbounded(history)
        for place, index in enumerate(where):
            # a few points on the way, as a root begins steeply
            way = inside[place] + (first[place] - inside[place]) * np.array([0.25, 1 / 16, 1 / 64])
            points = list(zip(way.tolist(), self.function(way).tolist(), strict=True))
            points = [point for point in points if np.isfinite(point[1]) and inside[place] != first[place]]
            points.append((float(inside[place]), float(value[place])))
            left, right = (points, []) if known[index] else ([], points[::-1])
            self.inserted[int(index)] = (left, right)
            if grows[place]:
                self._pole(float(outside[place]))

    def _jumps(self, xs: Array, ys: Array, known: npt.NDArray[np.bool_]) -> None:
        """Between two samples far apart: whether the line between them may be drawn."""
        with np.errstate(invalid="ignore"):
            steps = np.abs(np.diff(ys))
            beside = np.maximum(np.append(steps[1:], 0.0), np.insert(steps[:-1], 0, 0.0))
            alone = (steps > 1e-6 * self.scale) & (steps > 8 * beside)  # a small step of a staircase
            where = np.flatnonzero(known[:-1] & known[1:] & ((steps > 0.02 * self.scale) | alone))
        if len(where) > _MAX_SPOTS:
            where = where[np.argsort(-np.abs(np.diff(ys))[where])[:_MAX_SPOTS]]
        if not len(where):
            return
        left, right, low, high = xs[where], xs[where + 1], ys[where], ys[where + 1]
        gap, lows, highs = np.abs(high - low), [], []
        hole = np.zeros(len(where), dtype=bool)
        for turn in range(_HALVINGS):
            middle = (left + right) / 2
            found = self.function(middle)
            hole |= ~np.isfinite(found)
            in_left = np.abs(found - low) >= np.abs(high - found)
            move_right, move_left = in_left & ~hole, ~in_left & ~hole
            right, high = np.where(move_right, middle, right), np.where(move_right, found, high)
            left, low = np.where(move_left, middle, left), np.where(move_left, found, low)
            if turn % 10 == 9:
                lows.append(low.copy())
                highs.append(high.copy())
            if turn == 9 and not (hole | (np.abs(high - low) > 0.1 * gap)).any():
                return  # all of them continuous
        broken = hole | (np.abs(high - low) > 0.2 * gap)
        grows = self._unbounded(lows) | self._unbounded(highs)
        for place in np.flatnonzero(broken):
            self.inserted[int(where[place])] = (
                [(float(left[place]), float(low[place]))],
                [(float(right[place]), float(high[place]))],
            )
            if grows[place] or (hole[place] and abs(high[place] - low[place]) > 100 * self.scale):
                self._pole(float((left[place] + right[place]) / 2))

    def _peaks(self, xs: Array, ys: Array, known: npt.NDArray[np.bool_]) -> None:
        """Poles between samples of one sign, as of 1/x^2: a peak that grows and grows when one looks closer."""
        size = np.where(known, np.abs(ys), -1.0)
        peak = (size[1:-1] >= size[:-2]) & (size[1:-1] >= size[2:]) & (size[1:-1] > self.scale)
        for index in np.flatnonzero(peak)[:20] + 1:
            if int(index) in self.inserted or int(index) - 1 in self.inserted:
                continue  # the place is known
            left, right, top = xs[index - 1], xs[index + 1], size[index]
            history = []
            for turn in range(12):
                close = np.linspace(left, right, 9)
                found = np.abs(self.function(close))
                if not np.isfinite(found).all():
                    break
                best = int(np.argmax(found))
                top = found[best]
                left, right = close[max(best - 1, 0)], close[min(best + 1, 8)]
                if turn % 4 == 3:
                    history.append(np.array([top]))
            if len(history) == 3 and self._unbounded(history)[0]:
                at = float((left + right) / 2)
                before = int(index) if at >= xs[index] else int(index) - 1
                edge = [(at, float(np.sign(ys[index]) * top))]
                self.inserted.setdefault(before, (edge, edge))
                self._pole(at)

    def _unbounded(self, history: list[Array]) -> npt.NDArray[np.bool_]:
        """Whether the values at three depths of halving go on growing."""
        first, second, third = history
        with np.errstate(invalid="ignore", over="ignore"):
            earlier, later = np.abs(second - first), np.abs(third - second)
            grows: npt.NDArray[np.bool_] = (later > 0.5 * earlier) & (later > 0.05 * self.scale)
        return grows

    def _pole(self, at: float) -> None:
        if not any(abs(at - known) < 1e-9 * (1 + abs(at)) for known in self.poles):
            self.poles.append(at)


def _cut(xs: Array, ys: Array, known: npt.NDArray[np.bool_], breaks: _Breaks) -> tuple[tuple[Array, Array], ...]:
    """The samples in pieces, with what was found at the breaks put in."""
    pieces: list[tuple[Array, Array]] = []
    ends = sorted(breaks.inserted)
    start, before = 0, np.empty((0, 2))
    for end in [*ends, len(xs) - 1]:
        left, right = breaks.inserted.get(end, ([], []))
        inner = np.column_stack((xs[start : end + 1], ys[start : end + 1]))[known[start : end + 1]]
        points = np.concatenate((before, inner, np.array(left).reshape(-1, 2)))
        if len(points):
            pieces.append((points[:, 0], points[:, 1]))
        start, before = end + 1, np.array(right).reshape(-1, 2)
    if len(before):
        pieces.append((before[:, 0], before[:, 1]))
    return tuple(pieces)
