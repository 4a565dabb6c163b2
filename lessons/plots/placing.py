"""Where the labels of points and segments stand, so that they hide as little as possible.

Sizes are guessed for a picture of the usual shape; a painter may do better, but need not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from lessons.plots.data import Across, Line, Mark, Point, Segment
from lessons.plots.labels import plain

Array = npt.NDArray[np.float64]
Ends = tuple[float, float]

_LETTER, _HIGH, _AWAY = 0.017, 0.07, 0.012  # of the width and height of the picture
_CORNERS = {"ne": (1, 1), "nw": (-1, 1), "se": (1, -1), "sw": (-1, -1)}
_MOST = 40  # labels that are looked at


def placed(marks: Sequence[Mark], x: Ends, y: Ends) -> tuple[Mark, ...]:
    """`marks` with the places of their labels chosen."""
    labelled = [mark for mark in marks if isinstance(mark, (Point, Segment)) and mark.label]
    if not labelled or len(labelled) > _MOST:
        return tuple(marks)
    busy = _busy(marks, x, y)
    middle = _middle(marks)
    taken: list[Array] = []
    out: list[Mark] = []
    for mark in marks:
        if isinstance(mark, Point) and mark.label:
            corner, box = _corner(mark, busy, taken, x, y)
            taken.append(box)
            mark = replace(mark, corner=corner)
        elif isinstance(mark, Segment) and mark.label:
            dx, dy = mark.to_x - mark.x, mark.to_y - mark.y
            # away from the middle of the figure
            turned = dx * (middle[1] - mark.y) - dy * (middle[0] - mark.x)
            mark = replace(mark, left=turned <= 0)
        out.append(mark)
    return tuple(out)


def _middle(marks: Sequence[Mark]) -> tuple[float, float]:
    ends = [
        point for mark in marks if isinstance(mark, Segment) for point in ((mark.x, mark.y), (mark.to_x, mark.to_y))
    ]
    return (float(np.mean([x for x, _ in ends])), float(np.mean([y for _, y in ends]))) if ends else (0.0, 0.0)


def _busy(marks: Sequence[Mark], x: Ends, y: Ends) -> Array:
    """Points of all that is drawn, as parts of the picture, one row each."""
    found: list[tuple[Array, Array]] = []
    even = np.linspace(0, 1, 60)
    for mark in marks:
        if isinstance(mark, Line):
            for xs, ys in mark.pieces:
                if len(xs) == 2:
                    found.append((xs[0] + (xs[1] - xs[0]) * even, ys[0] + (ys[1] - ys[0]) * even))
                else:
                    found.append((np.asarray(xs)[::4], np.asarray(ys)[::4]))
        elif isinstance(mark, Segment):
            found.append((mark.x + (mark.to_x - mark.x) * even, mark.y + (mark.to_y - mark.y) * even))
        elif isinstance(mark, Point):
            found.append((np.full(6, mark.x), np.full(6, mark.y)))
        elif isinstance(mark, Across):
            along = (y if mark.axis == "x" else x)[0] + even * np.ptp(y if mark.axis == "x" else x)
            level = np.full(60, mark.value)
            found.append((level, along) if mark.axis == "x" else (along, level))
    across = np.concatenate([each for each, _ in found])
    up = np.concatenate([each for _, each in found])
    return np.column_stack(((across - x[0]) / (x[1] - x[0]), (up - y[0]) / (y[1] - y[0])))


def _corner(point: Point, busy: Array, taken: list[Array], x: Ends, y: Ends) -> tuple[str, Array]:
    """The corner of a point where the fewest other things are, and the box of its label there."""
    at = np.array([(point.x - x[0]) / (x[1] - x[0]), (point.y - y[0]) / (y[1] - y[0])])
    size = np.array([_LETTER * max(1, len(plain(point.label))) + _AWAY, _HIGH])
    best, least, box_there = "ne", float("inf"), np.zeros((2, 2))
    for corner, (right, up) in _CORNERS.items():
        near = at + np.array([_AWAY * right, _AWAY * up])
        far = near + size * (right, up)
        box = np.array([np.minimum(near, far), np.maximum(near, far)])
        inside = np.count_nonzero(((busy >= box[0]) & (busy <= box[1])).all(axis=1))
        outside = 200 * np.count_nonzero((box[0] < -0.02) | (box[1] > 1.02))
        over = 60 * sum(bool(((box[0] < other[1]) & (box[1] > other[0])).all()) for other in taken)
        if (cost := float(inside + outside + over)) < least:
            best, least, box_there = corner, cost, box
    return best, box_there
