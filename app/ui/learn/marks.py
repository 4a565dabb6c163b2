"""How well a skill is known, as it is shown: a circle that fills, a ground, and the word. Never the colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.learner.ability import Mastery
from app.ui.theme import Theme

FULL = 16 * 360
"""A whole turn in Qt's sixteenths of a degree."""


@dataclass(frozen=True, slots=True)
class Look:
    """Names in the table of colours: of the ground, of the words on it, of the sign and the edge."""

    ground: str
    text: str
    sign: str


LOOKS = {
    Mastery.NEW: Look("surface", "text", "edge"),
    Mastery.STARTED: Look("unsure_soft", "text", "unsure"),
    Mastery.FAMILIAR: Look("accent_soft", "text", "accent"),
    Mastery.PROFICIENT: Look("right_soft", "text", "right"),
    Mastery.MASTERED: Look("right", "on_accent", "on_accent"),
}


def paint_sign(painter: QPainter, box: QRectF, mastery: Mastery, colour: QColor) -> None:
    """A circle, filled by as many quarters as the mastery has steps; a full one carries a tick."""
    pen = max(1.2, box.width() / 9)
    circle = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, pen))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if mastery is Mastery.MASTERED:
        at, width, height = circle.topLeft(), circle.width(), circle.height()
        corners = [(0.24, 0.52), (0.43, 0.72), (0.77, 0.3)]
        painter.drawPolyline(QPolygonF([QPointF(at.x() + x * width, at.y() + y * height) for x, y in corners]))
    elif mastery.rank:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(circle, FULL // 4, -FULL * mastery.rank // 4)
    painter.restore()


def sign_icon(theme: Theme, mastery: Mastery, size: int = 18) -> QIcon:
    """The sign as an icon on the ground of the window."""
    edge = theme.px(size) * 2
    pixmap = QPixmap(QSize(edge, edge))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_sign(painter, QRectF(2, 2, edge - 4, edge - 4), mastery, QColor(sign_colour(theme, mastery)))
    painter.end()
    return QIcon(pixmap)


def sign_colour(theme: Theme, mastery: Mastery) -> str:
    """The colour of the sign where it stands on the window's own ground."""
    name = "right" if mastery is Mastery.MASTERED else LOOKS[mastery].sign
    colour: str = getattr(theme.colours, name)
    return colour


class Sign(QWidget):
    """The sign by itself, beside its word; screen readers pass over it."""

    def __init__(self, theme: Theme, mastery: Mastery, size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self.mastery = mastery
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_mastery(self, mastery: Mastery) -> None:
        """Shows another one."""
        self.mastery = mastery
        self.update()

    def sizeHint(self) -> QSize:
        edge = self._theme.px(self._size)
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sign(painter, QRectF(self.rect()), self.mastery, QColor(sign_colour(self._theme, self.mastery)))
        painter.end()
