"""Draws a worked-out plot with Qt's painter: at once, at any size, in the colours of the theme.

`lessons.plots.Data` is complete; nothing is computed here but where a number lies on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.accessible import told_as
from app.ui.sentences import told
from app.ui.theme import Theme
from lessons.plots.data import Across, Area, Axis, Bars, Box, Data, Line, Mark, Point, Scatter, Segment
from lessons.plots.labels import plain
from lessons.plots.palette import DARK, DASHED, DASHES, LIGHT, MARKERS, Palette
from lessons.plots.summary import summary

words_of = lru_cache(maxsize=512)(plain)
"""A label as plain words: the painter draws no formulas."""
ASPECT = 0.66
_SPARSE = 40  # points of a line that stand apart
_PARTS = [number / 8 for number in range(1, 8)]  # of the way between two of them
WIDEST = 620  # px at 100 %
TICK = 5
SMALLEST, GAP = 0.7, 6  # of names below the axis: of the usual letters, and px between two


class PlotView(QWidget):
    """Shows `set_data`; screen readers get its description, and what can be read off it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._data: Data | None = None
        self._frame = QRectF()
        told_as(self, QAccessible.Role.Graphic, about=self._summary)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dressed)

    @property
    def data(self) -> Data | None:
        """What is shown."""
        return self._data

    def set_data(self, data: Data) -> None:
        """Shows another plot."""
        self._data = data
        self.setAccessibleName(data.description)
        self.setToolTip(data.description)
        self.update()

    def _summary(self) -> str:
        """What can be read off it, for those who do not see it."""
        return told(summary(self._data)) if self._data is not None and self._data.axes else ""

    def _dressed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._theme.px(WIDEST)
        return QSize(width, round(width * ASPECT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(150))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._theme.px(WIDEST)) * ASPECT)

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._data is None:
            return
        painter = QPainter(self)
        self.paint_on(painter)
        painter.end()

    def paint_on(self, painter: QPainter) -> None:
        """Draws the plot, at the size the widget has, on the screen or on paper."""
        if self._data is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(12.5))
            self._paint(painter, self._data, DARK if self._theme.dark else LIGHT)

    def _paint(self, painter: QPainter, data: Data, palette: Palette) -> None:
        width = min(self.width(), self._theme.px(WIDEST))
        whole = QRectF((self.width() - width) / 2, 0, width, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.ground))
        painter.drawRoundedRect(whole, 8, 8)
        self._frame = self._inside(whole, data, QFontMetricsF(painter.font()))
        if data.message:
            painter.setPen(QColor(palette.text))
            painter.drawText(self._frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, told(data.message))
            return
        if data.axes:
            self._axes(painter, data, palette)
        painter.save()
        painter.setClipRect(self._frame.adjusted(-1, -1, 1, 1))
        for mark in data.marks:
            self._mark(painter, data, mark, palette)
        painter.restore()
        for mark in data.marks:
            self._names(painter, data, mark, palette)
        self._legend(painter, data, palette)

    def _inside(self, whole: QRectF, data: Data, metrics: QFontMetricsF) -> QRectF:
        """The rectangle of the axes, with room for their numbers and names; square units where they are asked for."""
        line = metrics.height()
        margin = self._theme.px(12)
        if not data.axes:
            frame = whole.adjusted(margin, margin, -margin, -margin)
        else:
            numbers = max((metrics.horizontalAdvance(text) for _, text in data.y.ticks), default=0.0)
            left = margin + numbers + TICK + 3 + (line if data.y.label else 0)
            bottom = margin + line + TICK + (line if data.x.label else 0)
            frame = whole.adjusted(left, margin + line / 2, -margin - line / 2, -bottom)
        if data.equal and data.y.high > data.y.low:
            ratio = (data.x.high - data.x.low) / (data.y.high - data.y.low)
            if frame.width() / max(1.0, frame.height()) > ratio:
                spare = frame.width() - frame.height() * ratio
                frame.adjust(spare / 2, 0, -spare / 2, 0)
            else:
                spare = frame.height() - frame.width() / ratio
                frame.adjust(0, spare / 2, 0, -spare / 2)
        return frame

    def _x(self, data: Data, x: float) -> float:
        return self._frame.left() + (x - data.x.low) / (data.x.high - data.x.low) * self._frame.width()

    def _y(self, data: Data, y: float) -> float:
        place = self._frame.bottom() - (y - data.y.low) / (data.y.high - data.y.low) * self._frame.height()
        return max(-1e5, min(1e5, place))  # beyond that Qt draws nonsense

    def _at(self, data: Data, x: float, y: float) -> QPointF:
        return QPointF(max(-1e5, min(1e5, self._x(data, x))), self._y(data, y))

    def _axes(self, painter: QPainter, data: Data, palette: Palette) -> None:
        frame = self._frame
        metrics = QFontMetricsF(painter.font())
        line = metrics.height()
        grid, axis = QPen(QColor(palette.grid), 1), QPen(QColor(palette.muted), 1.2)
        text = QColor(palette.text)
        named = any(isinstance(mark, Bars) and mark.names for mark in data.marks)  # there is nothing between names
        usual, below = painter.font(), self._smaller(painter.font(), data)
        for place, label in data.x.ticks:
            words = words_of(label)
            x = self._x(data, place)
            painter.setPen(grid)
            if not named:
                painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.setPen(text)
            painter.setFont(below)
            across = QFontMetricsF(below).horizontalAdvance(words)
            painter.drawText(QPointF(x - across / 2, frame.bottom() + TICK + metrics.ascent()), words)
            painter.setFont(usual)
        for place, label in data.y.ticks:
            words = words_of(label)
            y = self._y(data, place)
            painter.setPen(grid)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(text)
            width = metrics.horizontalAdvance(words)
            painter.drawText(QPointF(frame.left() - TICK - width, y + metrics.ascent() / 2 - 2), words)
        painter.setPen(axis)
        level = self._y(data, 0.0 if data.y.low <= 0 <= data.y.high else data.y.low)
        upright = self._x(data, 0.0 if data.x.low <= 0 <= data.x.high else data.x.low)
        painter.drawLine(QPointF(frame.left(), level), QPointF(frame.right(), level))
        painter.drawLine(QPointF(upright, frame.top()), QPointF(upright, frame.bottom()))
        painter.setPen(text)
        if data.x.label:
            name = words_of(data.x.label)
            width = metrics.horizontalAdvance(name)
            painter.drawText(QPointF(frame.center().x() - width / 2, frame.bottom() + TICK + line * 1.9), name)
        if data.y.label:
            self._upright(painter, data.y, metrics)

    def _smaller(self, font: QFont, data: Data) -> QFont:
        """Letters in which no name below the axis runs into the next, down to SMALLEST of the usual ones."""
        metrics = QFontMetricsF(font)
        placed = [(self._x(data, place), metrics.horizontalAdvance(words_of(label))) for place, label in data.x.ticks]
        shares = [abs(at - before) / ((broad + wide) / 2 + GAP) for (before, broad), (at, wide) in pairwise(placed)]
        small = QFont(font)
        small.setPixelSize(round(font.pixelSize() * max(SMALLEST, min([1.0, *shares]))))
        return small

    def _upright(self, painter: QPainter, axis: Axis, metrics: QFontMetricsF) -> None:
        numbers = max((metrics.horizontalAdvance(text) for _, text in axis.ticks), default=0.0)
        painter.save()
        painter.translate(self._frame.left() - numbers - TICK - metrics.height() * 0.45, self._frame.center().y())
        painter.rotate(-90)
        name = words_of(axis.label)
        painter.drawText(QPointF(-metrics.horizontalAdvance(name) / 2, 0), name)
        painter.restore()

    def _pen(self, palette: Palette, series: int, dashed: bool, *, coloured: bool = False) -> QPen:
        width = 2.0
        figure = self._data is not None and not self._data.axes
        # The lines of a figure of geometry belong together; series are for graphs.
        pen = QPen(
            QColor(palette.text if figure and not coloured else palette.of(series)), width * self._theme.zoom / 100
        )
        several = self._data is not None and self._data.axes
        pattern: Sequence[float] = DASHED if dashed else DASHES[series % len(DASHES)] if several else ()
        if pattern:
            pen.setDashPattern(list(pattern))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _mark(self, painter: QPainter, data: Data, mark: Mark, palette: Palette) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match mark:
            case Line():
                painter.setPen(self._pen(palette, mark.series, mark.dashed))
                for xs, ys in mark.pieces:
                    painter.drawPolyline(QPolygonF([self._at(data, x, y) for x, y in zip(xs, ys, strict=True)]))
            case Across():
                pen = QPen(QColor(palette.muted), 1.3)
                pen.setDashPattern(list(DASHED))
                painter.setPen(pen)
                low, high = (data.y.low, data.y.high) if mark.axis == "x" else (data.x.low, data.x.high)
                ends = (
                    ((mark.value, low), (mark.value, high))
                    if mark.axis == "x"
                    else ((low, mark.value), (high, mark.value))
                )
                painter.drawLine(self._at(data, *ends[0]), self._at(data, *ends[1]))
            case Point():
                radius = self._theme.px(4)
                painter.setPen(QPen(QColor(palette.text), 1.6))
                painter.setBrush(QColor(palette.ground if mark.open else palette.text))
                painter.drawEllipse(self._at(data, mark.x, mark.y), radius, radius)
            case Segment():
                self._segment(painter, data, mark, palette)
            case Area():
                colour = QColor(palette.of(mark.series))
                colour.setAlphaF(0.22)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                for xs, low_ys, high_ys in mark.pieces:
                    lower = [self._at(data, x, y) for x, y in zip(xs, low_ys, strict=True)]
                    upper = [self._at(data, x, y) for x, y in zip(xs, high_ys, strict=True)]
                    painter.drawPolygon(QPolygonF([*lower, *reversed(upper)]))
            case Bars():
                for left, right, height in zip(mark.left, mark.right, mark.heights, strict=True):
                    box = QRectF(self._at(data, left, height), self._at(data, right, 0.0)).normalized()
                    self._bar(painter, box, mark, palette)
            case Box():
                self._box(painter, data, mark, palette)
            case Scatter():
                painter.setPen(QPen(QColor(palette.of(mark.series)), 1.4))
                for x, y in zip(mark.x, mark.y, strict=True):
                    self._dot(painter, self._at(data, x, y), MARKERS[mark.series % len(MARKERS)])

    def _bar(self, painter: QPainter, box: QRectF, mark: Bars, palette: Palette) -> None:
        if box.height() < 1:
            return  # none: a line on the axis would look like a few
        colour = QColor(palette.of(mark.series))
        painter.fillRect(box, QColor(palette.ground))  # else one before another would be of neither's colour
        painter.setPen(QPen(colour, 1.2))
        colour.setAlphaF(0.45)
        painter.setBrush(colour)
        painter.drawRect(box)

    def _dot(self, painter: QPainter, at: QPointF, shape: str) -> None:
        size = self._theme.px(4)
        if shape == "o":
            painter.drawEllipse(at, size, size)
            return
        corners = {"s": (45, 135, 225, 315), "^": (90, 210, 330), "D": (0, 90, 180, 270), "v": (270, 30, 150)}[shape]
        points = [
            QPointF(at.x() + 1.3 * size * math.cos(math.radians(a)), at.y() - 1.3 * size * math.sin(math.radians(a)))
            for a in corners
        ]
        painter.drawPolygon(QPolygonF(points))

    def _segment(self, painter: QPainter, data: Data, mark: Segment, palette: Palette) -> None:
        painter.setPen(self._pen(palette, mark.series, mark.dashed, coloured=mark.arrow))
        start, end = self._at(data, mark.x, mark.y), self._at(data, mark.to_x, mark.to_y)
        painter.drawLine(start, end)
        if mark.arrow and start != end:
            angle = math.atan2(end.y() - start.y(), end.x() - start.x())
            size = self._theme.px(9)
            wings = [
                QPointF(end.x() - size * math.cos(angle + turn), end.y() - size * math.sin(angle + turn))
                for turn in (0.42, -0.42)
            ]
            painter.setBrush(QColor(palette.of(mark.series)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([end, *wings]))

    def _box(self, painter: QPainter, data: Data, mark: Box, palette: Palette) -> None:
        low, first, middle, third, high = mark.five
        y, half = self._y(data, mark.at), self._theme.px(13)
        colour = QColor(palette.of(mark.series))
        painter.setPen(QPen(colour, 1.8))
        painter.drawLine(QPointF(self._x(data, low), y), QPointF(self._x(data, first), y))
        painter.drawLine(QPointF(self._x(data, third), y), QPointF(self._x(data, high), y))
        for end in (low, high):
            painter.drawLine(QPointF(self._x(data, end), y - half / 2), QPointF(self._x(data, end), y + half / 2))
        soft = QColor(colour)
        soft.setAlphaF(0.22)
        painter.setBrush(soft)
        painter.drawRect(QRectF(QPointF(self._x(data, first), y - half), QPointF(self._x(data, third), y + half)))
        painter.setPen(QPen(colour, 3))
        painter.drawLine(QPointF(self._x(data, middle), y - half), QPointF(self._x(data, middle), y + half))

    def _names(self, painter: QPainter, data: Data, mark: Mark, palette: Palette) -> None:
        """The words beside points, segments and lines across, on a ground of their own so that they can be read."""
        metrics = QFontMetricsF(painter.font())
        match mark:
            case Point(label=label) if label:
                words = words_of(label)
                at = self._at(data, mark.x, mark.y)
                gap = self._theme.px(7)
                width = metrics.horizontalAdvance(words)
                x = at.x() + gap if "e" in mark.corner else at.x() - gap - width
                y = at.y() - gap if "n" in mark.corner else at.y() + gap + metrics.ascent()
            case Segment(label=label) if label:
                words = words_of(label)
                start, end = self._at(data, mark.x, mark.y), self._at(data, mark.to_x, mark.to_y)
                angle = math.atan2(end.y() - start.y(), end.x() - start.x()) + (
                    -math.pi / 2 if mark.left else math.pi / 2
                )
                width, away = metrics.horizontalAdvance(words), self._theme.px(13)
                middle = (start + end) / 2
                x = middle.x() + (away + width / 2) * math.cos(angle) - width / 2
                y = middle.y() + away * math.sin(angle) + metrics.ascent() / 2 - 1
            case Across(label=label) if label:
                words = words_of(label)
                width = metrics.horizontalAdvance(words)
                if mark.axis == "x":
                    x, y = self._x(data, mark.value) + 5, self._frame.top() + metrics.ascent() + 2
                else:
                    x, y = self._frame.right() - width - 4, self._y(data, mark.value) - 4
            case _:
                return
        ground = QColor(palette.ground)
        ground.setAlphaF(0.75)
        painter.fillRect(QRectF(x - 2, y - metrics.ascent(), width + 4, metrics.height()), ground)
        painter.setPen(QColor(palette.text))
        painter.drawText(QPointF(x, y), words)

    def _legend(self, painter: QPainter, data: Data, palette: Palette) -> None:
        rows = [mark for mark in data.marks if isinstance(mark, Line | Area | Bars | Box | Scatter) and mark.label]
        if not rows:
            return
        metrics = QFontMetricsF(painter.font())
        line, swatch = metrics.height() * 1.15, self._theme.px(26)
        width = max(metrics.horizontalAdvance(words_of(mark.label)) for mark in rows) + swatch + 22
        box = self._free_corner(data, width, line * len(rows) + 8)
        ground = QColor(palette.ground)
        ground.setAlphaF(0.85)
        path = QPainterPath()
        path.addRoundedRect(box, 5, 5)
        painter.fillPath(path, ground)
        for at, mark in enumerate(rows):
            y = box.top() + 4 + line * (at + 0.5)
            painter.setPen(self._pen(palette, mark.series, getattr(mark, "dashed", False)))
            left = QPointF(box.left() + 8, y)
            if isinstance(mark, Scatter):
                self._dot(painter, QPointF(left.x() + swatch / 2, y), MARKERS[mark.series % len(MARKERS)])
            elif isinstance(mark, Bars):
                self._bar(painter, QRectF(left.x() + swatch / 4, y - line * 0.3, swatch / 2, line * 0.6), mark, palette)
            else:
                painter.drawLine(left, QPointF(left.x() + swatch, y))
            painter.setPen(QColor(palette.text))
            painter.drawText(QPointF(left.x() + swatch + 8, y + metrics.ascent() / 2 - 1), words_of(mark.label))

    def _free_corner(self, data: Data, width: float, height: float) -> QRectF:
        """Where the names of the marks cover the least of them: the upper right corner, if others are no better."""
        frame = self._frame
        right, bottom = frame.right() - width - 6, frame.bottom() - height - 6
        corners = [(right, frame.top() + 6), (frame.left() + 6, frame.top() + 6)]
        corners += [(right, bottom), (frame.left() + 6, bottom)]
        there = [(self._x(data, x), self._y(data, y)) for x, y in _points(data)]

        def covered(corner: tuple[float, float]) -> int:
            left, top = corner
            return sum(left <= x <= left + width and top <= y <= top + height for x, y in there)

        return QRectF(*min(corners, key=covered), width, height)


def _points(data: Data) -> Iterator[tuple[float, float]]:
    """Points of the lines, bars and scattered dots, close enough together to see what lies on them."""
    for mark in data.marks:
        match mark:
            case Line():
                for xs, ys in mark.pieces:
                    yield from zip(xs, ys, strict=True)
                    if len(xs) < _SPARSE:
                        for (x, y), (to_x, to_y) in pairwise(zip(xs, ys, strict=True)):
                            yield from ((x + (to_x - x) * part, y + (to_y - y) * part) for part in _PARTS)
            case Bars():
                for left, right, top in zip(mark.left, mark.right, mark.heights, strict=True):
                    yield from ((x, top * part) for x in (left, (left + right) / 2, right) for part in (*_PARTS, 1.0))
            case Scatter():
                yield from zip(mark.x, mark.y, strict=True)
