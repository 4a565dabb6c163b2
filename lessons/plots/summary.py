"""What a plot shows, in sentences, worked out from its Data: offered beside the author's description.

Everything is read off the drawn lines, so it says "about"; only what lies inside the picture is told.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from lessons.plots.data import Across, Area, Bars, Box, Data, Line, Mark, Point, Scatter, Segment
from lessons.plots.labels import plain

Array = npt.NDArray[np.float64]

_MOST_PLACES = 6  # crossings or turning points that are told one by one
_MOST_LINES = 12


def summary(data: Data, decimal_comma: bool = False) -> str:
    """Sentences on the axes and on each line, point and column, in English."""
    said = _Teller(data, decimal_comma)
    sentences = list(said.axes()) if data.axes else []
    for mark in data.marks:
        sentences += said.mark(mark)
        if len(sentences) > _MOST_LINES:
            sentences.append("There is more in the picture.")
            break
    if data.message:
        sentences.append(data.message)
    return " ".join(sentences)


class _Teller:
    def __init__(self, data: Data, comma: bool) -> None:
        self.data = data
        self.comma = comma
        self.lines = sum(isinstance(mark, Line) for mark in data.marks)
        self.told = 0

    # --- numbers ------------------------------------------------------------------------------------------

    def number(self, value: float, size: float) -> str:
        """`value` to about a thousandth of `size`."""
        places = max(0, 3 - math.floor(math.log10(size))) if size > 0 else 3
        text = f"{value:.{places}f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        text = "0" if text in ("-0", "") else text
        return text.replace(".", ",") if self.comma else text

    def x(self, value: float) -> str:
        return self.number(value, self.data.x.high - self.data.x.low)

    def y(self, value: float) -> str:
        return self.number(value, self.data.y.high - self.data.y.low)

    def places(self, values: Sequence[float]) -> str:
        shown = list(dict.fromkeys(self.x(value) for value in values))
        return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"

    # --- the parts of a picture ---------------------------------------------------------------------------

    def axes(self) -> Iterator[str]:
        data = self.data
        named = any(isinstance(mark, Bars) and mark.names for mark in data.marks)
        if not named:
            label = f" ({plain(data.x.label)})" if data.x.label else ""
            yield f"The horizontal axis{label} goes from {self.x(data.x.low)} to {self.x(data.x.high)}."
        if data.y.ticks:
            label = f" ({plain(data.y.label)})" if data.y.label else ""
            yield f"The vertical axis{label} goes from {self.y(data.y.low)} to {self.y(data.y.high)}."

    def mark(self, mark: Mark) -> list[str]:
        match mark:
            case Line():
                return self.line(mark)
            case Point():
                name = f"The point {plain(mark.label)} is" if mark.label else "There is a point"
                ring = ", an open circle" if mark.open else ""
                return [f"{name} at ({self.x(mark.x)}, {self.y(mark.y)}){ring}."]
            case Segment():
                kind = "An arrow" if mark.arrow else "A line"
                name = f" {plain(mark.label)}" if mark.label else ""
                start, end = (self.x(mark.x), self.y(mark.y)), (self.x(mark.to_x), self.y(mark.to_y))
                if start == end and mark.label:  # a word written into a figure
                    return [f"{plain(mark.label)} stands at ({start[0]}, {start[1]})."]
                return [f"{kind}{name} goes from ({start[0]}, {start[1]}) to ({end[0]}, {end[1]})."]
            case Across():
                where = f"x = {self.x(mark.value)}" if mark.axis == "x" else f"y = {self.y(mark.value)}"
                name = f" ({plain(mark.label)})" if mark.label else ""
                return [f"A dashed line{name} runs across at {where}."]
            case Area():
                xs = [x for piece in mark.pieces for x in piece[0]]
                name = f" ({plain(mark.label)})" if mark.label else ""
                return [f"An area{name} is shaded from x = {self.x(min(xs))} to {self.x(max(xs))}."] if xs else []
            case Bars():
                return [self.bars(mark)]
            case Box():
                low, lower, median, upper, high = (self.x(value) for value in mark.five)
                return [f"A box plot: from {low} to {high}, quartiles {lower} and {upper}, median {median}."]
            case Scatter():
                return [self.scatter(mark)]

    def bars(self, mark: Bars) -> str:
        if mark.kind == "bars":
            parts = (f"{plain(name)} {self.y(height)}" for name, height in zip(mark.names, mark.heights, strict=True))
            return f"Bars: {', '.join(parts)}."
        if not mark.heights or max(mark.heights) == 0:
            return "A histogram without values."
        top = int(np.argmax(mark.heights))
        return (
            f"A histogram of {sum(mark.heights):.0f} values in {len(mark.heights)} columns; the highest has "
            f"{mark.heights[top]:.0f}, from {self.x(mark.left[top])} to {self.x(mark.right[top])}."
        )

    def scatter(self, mark: Scatter) -> str:
        text = f"{len(mark.x)} points"
        if len(mark.x) > 2 and np.std(mark.x) > 0 and np.std(mark.y) > 0:
            text += f"; their correlation is about {self.number(float(np.corrcoef(mark.x, mark.y)[0, 1]), 10.0)}"
        return f"{text}."

    # --- lines --------------------------------------------------------------------------------------------

    def line(self, mark: Line) -> list[str]:
        self.told += 1
        ordinal = f" {self.told}" if self.lines > 1 else ""
        name = f"The line {plain(mark.label)}" if mark.label else f"The line{ordinal}"
        pieces = [(np.asarray(xs), np.asarray(ys)) for xs, ys in mark.pieces if len(xs) > 1]
        if not pieces:
            return []
        if mark.kind != "function":
            return [self.path(name, pieces)]
        low, high = self.data.x.low, self.data.x.high
        ends = min(float(xs[0]) for xs, _ in pieces), max(float(xs[-1]) for xs, _ in pieces)
        parts = []
        if ends[0] > low + 1e-3 * (high - low) or ends[1] < high - 1e-3 * (high - low):
            parts.append(f"is there from x = {self.x(ends[0])} to {self.x(ends[1])}")
        straight = len(pieces) == 1 and len(pieces[0][0]) == 2
        if straight:
            (x, y), (to_x, to_y) = ((float(pieces[0][0][i]), float(pieces[0][1][i])) for i in (0, 1))
            slope = (to_y - y) / (to_x - x)
            way = "rises" if slope > 0 else "falls" if slope < 0 else "is level"
            parts.append(f"{way}, straight, with the slope {self.number(slope, max(abs(slope), 1e-6))}")
        parts += self.crossings(pieces)
        if mark.poles:
            parts.append(f"goes beyond all bounds at x = {self.places(mark.poles[:_MOST_PLACES])}")
        parts += self.jumps(mark, pieces)
        parts += self.turns(pieces)
        return [f"{name} {_joined(parts)}."] if parts else [f"{name} has no zeros and no turning points here."]

    def path(self, name: str, pieces: list[tuple[Array, Array]]) -> str:
        xs, ys = np.concatenate([x for x, _ in pieces]), np.concatenate([y for _, y in pieces])
        start, end = (self.x(float(xs[0])), self.y(float(ys[0]))), (self.x(float(xs[-1])), self.y(float(ys[-1])))
        return (
            f"{name} goes from ({start[0]}, {start[1]}) to ({end[0]}, {end[1]}); its heights are between "
            f"{self.y(float(ys.min()))} and {self.y(float(ys.max()))}."
        )

    def crossings(self, pieces: list[tuple[Array, Array]]) -> list[str]:
        """Where the line meets the axes."""
        zeros: list[float] = []
        upright: list[float] = []
        height = self.data.y.high - self.data.y.low
        for xs, ys in pieces:
            if np.abs(ys).max() < 1e-9 * height:
                return ["runs along the x-axis"]
            for index in np.flatnonzero((np.sign(ys[:-1]) * np.sign(ys[1:]) < 0) | (ys[:-1] == 0)):
                step = ys[index + 1] - ys[index]
                zeros.append(
                    float(xs[index] - ys[index] * (xs[index + 1] - xs[index]) / step) if step else float(xs[index])
                )
            if ys[-1] == 0:
                zeros.append(float(xs[-1]))
            if xs[0] <= 0 <= xs[-1]:
                upright.append(float(np.interp(0.0, xs, ys)))
        zeros += [x for x, y in self.extremes(pieces) if abs(y) < 1e-4 * height]
        parts = []
        if len(zeros) > _MOST_PLACES:
            parts.append(f"meets the x-axis {len(zeros)} times")
        elif zeros:
            parts.append(f"meets the x-axis at about x = {self.places(sorted(zeros))}")
        inside = [value for value in upright if self.data.y.low <= value <= self.data.y.high]
        if inside:
            parts.append(f"meets the y-axis at about y = {self.y(inside[0])}")
        return parts

    def jumps(self, mark: Line, pieces: list[tuple[Array, Array]]) -> list[str]:
        """Where a piece ends and the next one begins at another height."""
        width, height = self.data.x.high - self.data.x.low, self.data.y.high - self.data.y.low
        found = []
        for (xs, ys), (next_xs, next_ys) in itertools.pairwise(pieces):
            x = float(xs[-1])
            near = next_xs[0] - x < 1e-6 * width and abs(next_ys[0] - ys[-1]) > 1e-3 * height
            if near and not any(abs(pole - x) < 1e-6 * width for pole in mark.poles):
                found.append(x)
        if len(found) > _MOST_PLACES:
            return [f"jumps {len(found)} times"]
        return [f"jumps at x = {self.places(found)}"] if found else []

    def extremes(self, pieces: list[tuple[Array, Array]]) -> list[tuple[float, float]]:
        """Turning points inside the picture: parabolas through three samples each."""
        found = []
        for xs, ys in pieces:
            before, after = ys[1:-1] - ys[:-2], ys[2:] - ys[1:-1]
            for index in np.flatnonzero((before * after < 0) | ((before != 0) & (after == 0))) + 1:
                x, y = _vertex(xs[index - 1 : index + 2], ys[index - 1 : index + 2])
                if self.data.y.low <= y <= self.data.y.high:
                    found.append((x, y))
        return found

    def turns(self, pieces: list[tuple[Array, Array]]) -> list[str]:
        turning = self.extremes(pieces)
        if not turning:
            return []
        if len(turning) > _MOST_PLACES:
            ys = [y for _, y in turning]
            return [f"turns {len(turning)} times, between {self.y(min(ys))} and {self.y(max(ys))}"]
        shown = ", ".join(f"({self.x(x)}, {self.y(y)})" for x, y in turning)
        return [f"turns at about {shown}"]


def _vertex(xs: Array, ys: Array) -> tuple[float, float]:
    """The top of the parabola through three points, the middle one where there is none."""
    left, right = xs[0] - xs[1], xs[2] - xs[1]
    rise, fall = ys[0] - ys[1], ys[2] - ys[1]
    bottom = 2 * (rise * right - fall * left)
    if bottom == 0:
        return float(xs[1]), float(ys[1])
    shift = (rise * right**2 - fall * left**2) / bottom
    # height of the parabola there, by Newton's form
    curve = (rise * right - fall * left) / (left * right * (left - right))
    slope = (fall * left**2 - rise * right**2) / (left * right * (left - right))
    return float(xs[1] + shift), float(ys[1] + slope * shift + curve * shift**2)


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
