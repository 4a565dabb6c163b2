"""Data drawn by matplotlib: a PNG picture.

The object API only (no pyplot, no global state), Agg only, never TeX. Knows nothing of how the Data came about.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import matplotlib.patheffects as effects
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch
from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

from lessons.plots.data import Across, Area, Axis, Bars, Box, Data, Line, Mark, Point, Scatter, Segment
from lessons.plots.labels import drawable
from lessons.plots.palette import DASHED, DASHES, LIGHT, MARKERS, Palette

_DPI = 100.0
_SMALL, _USUAL = 8.5, 9.5  # sizes of texts in points
_SHORT = 24  # letters of a label


def png(data: Data, width: int = 480, height: int = 320, scale: float = 1.0, palette: Palette = LIGHT) -> bytes:
    """The picture of `data` as PNG, `width` by `height` pixels times `scale` (2 for a dense screen)."""
    figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI * scale, facecolor=palette.ground)
    FigureCanvasAgg(figure)
    figure.set_layout_engine("constrained", w_pad=0.06, h_pad=0.05)
    axes = figure.add_subplot()
    _Picture(data, axes, palette).draw()
    held = io.BytesIO()
    figure.savefig(held, format="png", facecolor=palette.ground)
    return held.getvalue()


class _Picture:
    def __init__(self, data: Data, axes: Axes, palette: Palette) -> None:
        self.data = data
        self.axes = axes
        self.palette = palette
        self.halo = [effects.withStroke(linewidth=3, foreground=palette.ground)]
        self.legend: list[tuple[int, Any, str]] = []
        # one line needs no pattern to be told from others
        # In a figure of geometry every line is solid: nobody has to tell one from another.
        self.several = data.axes and sum(isinstance(mark, Line) for mark in data.marks) > 1

    def draw(self) -> None:
        """Everything."""
        data, axes = self.data, self.axes
        axes.set_xlim(data.x.low, data.x.high)
        axes.set_ylim(data.y.low, data.y.high)
        if data.equal:
            axes.set_aspect("equal", adjustable="box")
        self._frame()
        for mark in data.marks:
            self._mark(mark)
        self._legend()

    def _frame(self) -> None:
        data, axes, palette = self.data, self.axes, self.palette
        axes.set_facecolor(palette.ground)
        if not data.axes:
            axes.set_axis_off()
            return
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.grid(True, color=palette.grid, linewidth=0.8, zorder=0)
        axes.set_axisbelow(True)
        for side, axis in ((axes.xaxis, data.x), (axes.yaxis, data.y)):
            self._ticks(side, axis)
        axes.tick_params(colors=palette.muted, labelsize=_SMALL, length=0, pad=4)
        named = any(isinstance(mark, Bars) and mark.names for mark in data.marks)
        if named:
            axes.xaxis.grid(False)
        # the axes themselves, where they are in the picture, else along its edge
        across = 0.0 if data.y.low <= 0 <= data.y.high else data.y.low
        along = 0.0 if data.x.low <= 0 <= data.x.high else data.x.low
        axes.axhline(across, color=palette.muted, linewidth=1.1, zorder=1.5)
        if not named and data.y.ticks:
            axes.axvline(along, color=palette.muted, linewidth=1.1, zorder=1.5)
        for set_label, axis in ((axes.set_xlabel, data.x), (axes.set_ylabel, data.y)):
            if axis.label:
                text, maths = drawable(axis.label)
                set_label(text, color=palette.text, fontsize=_USUAL, parse_math=maths)

    def _ticks(self, side: Any, axis: Axis) -> None:
        side.set_major_locator(FixedLocator([place for place, _ in axis.ticks]))
        side.set_minor_locator(NullLocator())
        side.set_major_formatter(FixedFormatter([text for _, text in axis.ticks]))

    # --- marks --------------------------------------------------------------------------------------------

    def _mark(self, mark: Mark) -> None:
        match mark:
            case Line():
                self._line(mark)
            case Across():
                self._across(mark)
            case Point():
                self._point(mark)
            case Segment():
                self._segment(mark)
            case Area():
                self._area(mark)
            case Bars():
                self._bars(mark)
            case Box():
                self._box(mark)
            case Scatter():
                self.axes.plot(
                    mark.x, mark.y, MARKERS[mark.series % len(MARKERS)], color=self.palette.of(mark.series),
                    markersize=4.5, alpha=0.85, zorder=3,
                )  # fmt: skip

    def _pattern(self, series: int, dashed: bool) -> Any:
        dashes: Sequence[float] = DASHED if dashed else DASHES[series % len(DASHES)] if self.several else ()
        return (0, tuple(dashes)) if dashes else "solid"

    def _line(self, mark: Line) -> None:
        style = self._pattern(mark.series, mark.dashed)
        colour = self.palette.of(mark.series)
        for xs, ys in mark.pieces:
            if len(xs) == 1:
                self.axes.plot(xs, ys, "o", color=colour, markersize=4, zorder=3)
            drawn = self.axes.plot(xs, ys, color=colour, linewidth=1.9, linestyle=style, zorder=3)
        for pole in mark.poles:
            self.axes.axvline(pole, color=self.palette.muted, linewidth=0.9, linestyle=(0, (2, 3)), zorder=2)
        if mark.label and mark.pieces:
            self.legend.append((mark.series, drawn[0], mark.label))

    def _across(self, mark: Across) -> None:
        draw = self.axes.axvline if mark.axis == "x" else self.axes.axhline
        draw(mark.value, color=self.palette.muted, linewidth=1.1, linestyle=(0, DASHED), zorder=2)
        if not mark.label:
            return
        if mark.axis == "x":
            self._text(mark.label, mark.value, self.data.y.high, (4, -4), "left", "top")
        else:
            self._text(mark.label, self.data.x.high, mark.value, (-4, 3), "right", "bottom")

    def _point(self, mark: Point) -> None:
        palette = self.palette
        self.axes.plot(
            [mark.x], [mark.y], "o", markersize=6, markeredgewidth=1.6, markeredgecolor=palette.text,
            markerfacecolor=palette.ground if mark.open else palette.text, zorder=5, clip_on=False,
        )  # fmt: skip
        if mark.label:
            east, north = mark.corner.endswith("e"), mark.corner.startswith("n")
            offset = (7 if east else -7, 5 if north else -5)
            self._text(mark.label, mark.x, mark.y, offset, "left" if east else "right", "bottom" if north else "top")

    def _segment(self, mark: Segment) -> None:
        colour = self.palette.of(mark.series) if mark.arrow else self.palette.text
        style: dict[str, Any] = {
            "linewidth": 1.7,
            "color": colour,
            "zorder": 4,
            "linestyle": (0, DASHED) if mark.dashed else "solid",
        }
        if mark.arrow:
            data = self.data
            inside = data.x.low <= mark.to_x <= data.x.high and data.y.low <= mark.to_y <= data.y.high
            arrow = FancyArrowPatch(
                (mark.x, mark.y), (mark.to_x, mark.to_y), arrowstyle="-|>,head_width=0.28,head_length=0.55",
                shrinkA=0, shrinkB=0, mutation_scale=14, **style,
            )  # fmt: skip
            self.axes.add_patch(arrow)
            arrow.set_clip_on(not inside)  # a head at the edge is shown whole
        else:
            self.axes.plot([mark.x, mark.to_x], [mark.y, mark.to_y], solid_capstyle="round", **style)
        if mark.label:
            dx, dy = mark.to_x - mark.x, mark.to_y - mark.y
            wide, high = self.data.x.high - self.data.x.low, self.data.y.high - self.data.y.low
            across = (-dy / high, dx / wide)
            away = (11 if mark.left else -11) / ((across[0] ** 2 + across[1] ** 2) ** 0.5 or 1.0)
            offset = (away * across[0], away * across[1])
            side = "center" if abs(offset[0]) < 6 else "left" if offset[0] > 0 else "right"
            self._text(mark.label, (mark.x + mark.to_x) / 2, (mark.y + mark.to_y) / 2, offset, side, "center")

    def _area(self, mark: Area) -> None:
        colour = self.palette.of(mark.series)
        for index, (xs, lower, upper) in enumerate(mark.pieces):
            drawn = self.axes.fill_between(
                xs, lower, upper, facecolor=(colour, 0.22), edgecolor=(colour, 0.9), linewidth=0.9, zorder=2.2
            )
            if mark.label and not index:
                self.legend.append((mark.series, drawn, mark.label))

    def _bars(self, mark: Bars) -> None:
        widths = [right - left for left, right in zip(mark.left, mark.right, strict=True)]
        colour = self.palette.of(mark.series)
        self.axes.bar(
            mark.left, mark.heights, widths, align="edge", facecolor=(colour, 0.55), edgecolor=colour,
            linewidth=1.0, zorder=2.2,
        )  # fmt: skip

    def _box(self, mark: Box) -> None:
        low, lower, median, upper, high = mark.five
        colour, half, axes = self.palette.of(mark.series), 0.28, self.axes
        axes.fill_between(
            [lower, upper], mark.at - half, mark.at + half, facecolor=(colour, 0.25), edgecolor=colour, linewidth=1.5,
            zorder=3,
        )  # fmt: skip
        line: dict[str, Any] = {"color": colour, "linewidth": 1.6, "zorder": 3.5}
        axes.plot([low, lower], [mark.at, mark.at], **line)
        axes.plot([upper, high], [mark.at, mark.at], **line)
        for end in (low, high):
            axes.plot([end, end], [mark.at - half / 2, mark.at + half / 2], **line)
        axes.plot([median, median], [mark.at - half, mark.at + half], color=self.palette.text, linewidth=2.2, zorder=4)

    # --- texts --------------------------------------------------------------------------------------------

    def _text(self, label: str, x: float, y: float, offset: tuple[float, float], across: str, along: str) -> None:
        text, maths = drawable(label)
        note = self.axes.annotate(
            text, (x, y), offset, textcoords="offset points", ha=across, va=along, color=self.palette.text,
            fontsize=_USUAL, parse_math=maths, path_effects=self.halo, zorder=6, annotation_clip=False,
        )  # fmt: skip
        note.set_in_layout(len(text) <= _SHORT)  # a long one is cut off rather than push the axes away

    def _legend(self) -> None:
        """Labels of lines and areas in a row above the picture, where they hide nothing."""
        if not self.legend:
            return
        self.legend.sort(key=lambda entry: entry[0])
        legend = self.axes.figure.legend(
            [handle for _, handle, _ in self.legend], [""] * len(self.legend), loc="outside upper left", frameon=False,
            ncols=min(4, len(self.legend)), fontsize=_USUAL, handlelength=2.6, columnspacing=1.4, borderaxespad=0.2,
        )  # fmt: skip
        for text, (_, _, label) in zip(legend.get_texts(), self.legend, strict=True):
            shown, maths = drawable(label)
            text.set_parse_math(maths)
            text.set_text(shown)
            text.set_color(self.palette.text)
