"""From a declared plot and the values of its names to Data."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from engine.errors import LemmaError
from engine.maths.tree import Const, Num, walk
from lessons.expressions import Environment, ExpressionError
from lessons.findings import PackError
from lessons.model import Plot
from lessons.plots.columns import bar_columns, box_of, histogram
from lessons.plots.data import Across, Area, Axis, Bars, Box, Data, Line, Mark, Point, Scatter, Segment
from lessons.plots.declared import Declared, Item, PlotError, declare
from lessons.plots.paths import in_picture, listed, pieces_of, tidy
from lessons.plots.placing import placed
from lessons.plots.ranges import degree_ticks, fitted, pi_ticks, ticks
from lessons.plots.sampling import GRID, Function, Sampled, sample
from lessons.plots.scope import Scope, scope_of

Array = npt.NDArray[np.float64]
Fill = Callable[[str], str]

_MOST_OF_RUN = 4_000  # points of a run that are kept


def compute(declared: Declared, scope: Scope, fill: Fill = str, comma: bool = False) -> Data:
    """The plot with these values; `fill` puts values into its texts, `comma` writes 1,5 at the axes.

    Raises PlotError, which names the plot and the field.
    """
    return _Computation(declared, scope, fill, comma).data()


def filled_data(plot: Plot, *, comma: bool = False) -> Data:
    """A plot without names in it, of a page or of a variant. Raises PackError for how it is written, or PlotError."""
    declared, findings = declare(plot, frozenset())
    if findings:
        raise PackError(findings)
    return compute(declared, scope_of(Environment()), comma=comma)


@dataclass(slots=True)
class _Computation:
    declared: Declared
    scope: Scope
    fill: Fill
    comma: bool
    series: dict[str, int] = field(default_factory=dict)  # by the place of the item
    xs: list[Array] = field(default_factory=list)  # what the x-axis has to show
    ys: list[Array] = field(default_factory=list)
    clipped: list[Array] = field(default_factory=list)  # y of functions with poles

    def data(self) -> Data:
        plot = self.declared.plot
        body = plot.body
        x, y = self._range("x"), self._range("y")
        order = {id(item): place for place, item in enumerate(self.declared.items)}
        self.series = _numbered(self.declared.items)
        marks: dict[int, list[Mark]] = {}
        # what says by itself where it is comes first: functions fill the picture that the others need
        later = [item for item in self.declared.items if item.kind == "functions"]
        for item in self.declared.items:
            if item.kind != "functions":
                marks[order[id(item)]] = self._marks(item, x, y)
        x = x or self._fitted_x(later)
        for item in later:
            marks[order[id(item)]] = [self._function(item, x, y)]
        y = y or self._fitted_y()
        inside = [mark for place in sorted(marks) for mark in marks[place] if in_picture(mark, x, y)]
        drawn = placed([tidy(mark, x, y) for mark in inside], x, y)
        return Data(
            plot.id,
            self._text(plot.description, "description"),
            self._axis("x", x, self._text(body.get("x_label", ""), "x_label"), drawn),
            self._axis("y", y, self._text(body.get("y_label", ""), "y_label"), drawn),
            drawn,
            bool(body.get("equal", False)),
            body.get("axes", True) is not False,
        )

    # --- texts, numbers, ranges ---------------------------------------------------------------------------

    def _error(self, where: str, error: LemmaError) -> PlotError:
        sentence = error.sentence if isinstance(error, ExpressionError) else error.message
        return PlotError(self.declared.plot.id, where, sentence, error.hint)

    def _text(self, text: str, where: str) -> str:
        try:
            return self.fill(text) if "{{" in text else text
        except LemmaError as error:
            raise self._error(where, error) from None

    def _label(self, item: Item) -> str:
        return self._text(item.texts.get("label", ""), f"{item.where}.label")

    def _number(self, item: Item, name: str) -> float:
        try:
            return self.scope.number(item.trees[name])
        except LemmaError as error:
            raise self._error(f"{item.where}.{name}", error) from None

    def _numbers(self, item: Item, name: str) -> Array:
        try:
            return self.scope.numbers_of(item.trees[name])
        except LemmaError as error:
            raise self._error(f"{item.where}.{name}", error) from None

    def _varying(self, item: Item, name: str) -> Function:
        try:
            function = self.scope.function(item.trees[name], (item.variable,))
        except LemmaError as error:
            raise self._error(f"{item.where}.{name}", error) from None
        return lambda xs: function((xs,))

    def _range(self, name: str) -> tuple[float, float] | None:
        pair = self.declared.x if name == "x" else self.declared.y
        if pair is None:
            return None
        try:
            low, high = (self.scope.number(part) for part in pair)
        except LemmaError as error:
            raise self._error(name, error) from None
        if not (math.isfinite(low) and math.isfinite(high) and low < high and high - low > 1e-12 * abs(high)):
            sentence = f"The {name}-axis must go from a smaller number to a larger one."
            raise PlotError(self.declared.plot.id, name, sentence)
        return low, high

    def _fitted_x(self, functions: list[Item]) -> tuple[float, float]:
        for item in functions:
            ends = [self._number(item, name) for name in ("from", "to") if name in item.trees]
            self.xs.append(_finite(ends))
        known = [array for array in self.xs if len(array)]
        if not known and functions:
            return -10.0, 10.0
        if len(known) == 1 and any(item.kind in ("histogram", "bars") for item in self.declared.items):
            low, high = float(known[0].min()), float(known[0].max())
            return low - 0.02 * (high - low), high + 0.02 * (high - low)
        return fitted(known)

    def _fitted_y(self) -> tuple[float, float]:
        low, high = fitted(self.ys, self.clipped)
        if any(item.kind in ("histogram", "bars") for item in self.declared.items) and low < 0 <= min(
            (float(array.min()) for array in (*self.ys, *self.clipped) if len(array)), default=0.0
        ):
            low = 0.0  # columns stand on the axis
        return low, high

    def _axis(self, name: str, ends: tuple[float, float], label: str, marks: Iterable[Mark]) -> Axis:
        for mark in marks:
            if isinstance(mark, Bars) and mark.names and name == "x":
                middles = ((left + right) / 2 for left, right in zip(mark.left, mark.right, strict=True))
                return Axis(*ends, label, tuple(zip(middles, mark.names, strict=True)))
            if isinstance(mark, Box) and name == "y":
                return Axis(*ends, label)
        if self.declared.plot.body.get("axes") == "x" and name == "y":
            return Axis(*ends, label)
        pair = self.declared.x if name == "x" else self.declared.y
        if pair is not None and any(part == Const("pi") for tree in pair for part in walk(tree)):
            return Axis(*ends, label, pi_ticks(*ends))
        if "°" in label or "degree" in label:
            return Axis(*ends, label, degree_ticks(*ends))
        return Axis(*ends, label, ticks(*ends, comma=self.comma))

    # --- marks --------------------------------------------------------------------------------------------

    def _marks(self, item: Item, x: tuple[float, float] | None, y: tuple[float, float] | None) -> list[Mark]:
        match item.kind:
            case "areas":
                return [self._area(item, y)]
            case "lines":
                return self._across(item)
            case "curves":
                return [self._curve(item)]
            case "runs":
                return [self._run(item)]
            case "segments":
                return self._segment(item)
            case "points":
                return self._point(item)
            case "scatter":
                return [self._scatter(item)]
            case "bars":
                columns = bar_columns(
                    item.names, [self._number(item, name) for name in item.trees], self.series[item.where]
                )
                names = tuple(self._text(name, f"{item.where}.labels") for name in columns.names)
                return [self._columns(replace(columns, names=names), x)]
            case "histogram":
                return [self._columns(histogram(self._numbers(item, "data"), item.bins, x, self.series[item.where]), x)]
        values = self._numbers(item, "data")
        try:
            box = box_of(values, self.series[item.where])
        except LemmaError as error:
            raise self._error(item.where, error) from None
        self.xs.append(_finite(box.five))
        self.ys.append(np.array([0.4, 1.6]))
        return [box]

    def _columns(self, bars: Bars, x: tuple[float, float] | None) -> Bars:
        self.xs.append(np.array([*bars.left, *bars.right]))
        self.ys.append(np.array([0.0, *bars.heights]))
        return bars

    def _function(self, item: Item, x: tuple[float, float], y: tuple[float, float] | None) -> Line:
        low = max(x[0], self._number(item, "from")) if "from" in item.trees else x[0]
        high = min(x[1], self._number(item, "to")) if "to" in item.trees else x[1]
        sampled = sample(self._varying(item, "f"), low, high, y[1] - y[0] if y else 0.0)
        self._seen(sampled)
        return Line(
            "function",
            listed(sampled.pieces),
            self.series[item.where],
            self._label(item),
            "dashed" in item.flags,
            sampled.poles,
        )

    def _seen(self, sampled: Sampled) -> None:
        (self.clipped if sampled.poles else self.ys).append(sampled.typical)

    def _area(self, item: Item, y: tuple[float, float] | None) -> Area:
        low, high = sorted((self._number(item, "from"), self._number(item, "to")))
        upper = sample(self._varying(item, "f"), low, high, y[1] - y[0] if y else 0.0)
        other = Item(item.kind, item.where, {"g": item.trees.get("g", Num("0"))}, {}, frozenset())
        lower = self._varying(other, "g")
        pieces = []
        for xs, tops in upper.pieces:
            bottoms = lower(xs)
            known = np.isfinite(bottoms)
            if known.any():
                pieces.append((xs[known].tolist(), bottoms[known].tolist(), tops[known].tolist()))
                self.ys.append(bottoms[known])
        self._seen(upper)
        self.xs.append(_finite((low, high)))
        return Area(tuple(pieces), self.series[item.where], self._label(item))

    def _across(self, item: Item) -> list[Mark]:
        axis = "x" if "x" in item.trees else "y"
        value = self._number(item, axis)
        (self.xs if axis == "x" else self.ys).append(_finite((value,)))
        return [Across(axis, value, self._label(item))] if math.isfinite(value) else []

    def _curve(self, item: Item) -> Line:
        low, high = self._number(item, "from"), self._number(item, "to")
        times = np.linspace(low, high, 2 * GRID + 1) if math.isfinite(low) and math.isfinite(high) else np.empty(0)
        return self._path("curve", item, self._varying(item, "x")(times), self._varying(item, "y")(times))

    def _run(self, item: Item) -> Line:
        names, columns = tuple(self.scope.runs), tuple(self.scope.runs.values())
        try:
            x, y = (self.scope.function(item.trees[name], names)(columns) for name in ("x", "y"))
        except LemmaError as error:
            raise self._error(item.where, error) from None
        keep = slice(None, None, -(-max(len(x), 1) // _MOST_OF_RUN))
        return self._path("run", item, x[keep], y[keep])

    def _path(self, kind: str, item: Item, x: Array, y: Array) -> Line:
        known = np.isfinite(x) & np.isfinite(y)
        pieces = pieces_of(x, y)
        self.xs.append(x[known])
        self.ys.append(y[known])
        return Line(kind, listed(pieces), self.series[item.where], self._label(item), "dashed" in item.flags)

    def _segment(self, item: Item) -> list[Mark]:
        ends = [self._number(item, name) for name in ("from[1]", "from[2]", "to[1]", "to[2]")]
        if not all(map(math.isfinite, ends)):
            return []
        self.xs.append(np.array(ends[::2]))
        self.ys.append(np.array(ends[1::2]))
        x, y, to_x, to_y = ends
        return [
            Segment(
                x,
                y,
                to_x,
                to_y,
                self.series[item.where],
                self._label(item),
                "arrow" in item.flags,
                "dashed" in item.flags,
            )
        ]

    def _point(self, item: Item) -> list[Mark]:
        x, y = self._number(item, "x"), self._number(item, "y")
        if not (math.isfinite(x) and math.isfinite(y)):
            return []
        self.xs.append(np.array([x]))
        self.ys.append(np.array([y]))
        return [Point(x, y, self._label(item), "open" in item.flags)]

    def _scatter(self, item: Item) -> Scatter:
        x, y = self._numbers(item, "x"), self._numbers(item, "y")
        if len(x) != len(y):
            sentence = f"The two lists have {len(x)} and {len(y)} numbers; they must be of the same length."
            raise PlotError(self.declared.plot.id, item.where, sentence)
        known = np.isfinite(x) & np.isfinite(y)
        self.xs.append(x[known])
        self.ys.append(y[known])
        return Scatter(x[known].tolist(), y[known].tolist(), self.series[item.where])


def _numbered(items: Iterable[Item]) -> dict[str, int]:
    """A number for the colour of each item: lines first, and of these the ones that are not dashed."""
    lines = [item for item in items if item.kind in ("runs", "functions", "curves")]
    others = [item for item in items if item not in lines and item.kind not in ("lines", "points")]
    ranked = sorted(lines, key=lambda item: ("dashed" in item.flags, item.kind != "runs"))
    return {item.where: number for number, item in enumerate([*ranked, *others])}


def _finite(values: Iterable[float]) -> Array:
    return np.array([value for value in values if math.isfinite(value)], dtype=float)
