"""The few marks of the program, drawn here so that they take any colour and size.

Each is one path in a box of 24 units; strokes are 2 units with round ends. Nothing here depends on a font.
"""

from __future__ import annotations

import atexit
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.direction import mirrored
from app.ui.resources import ICON

_STROKES = {
    "check": "M5 12.5 L10 17.5 L19 7",
    "cross": "M7 7 L17 17 M17 7 L7 17",
    "ring": "M12 5.5 a6.5 6.5 0 1 1 0 13 a6.5 6.5 0 1 1 0 -13",
    "half": "M12 5.5 a6.5 6.5 0 1 1 0 13 a6.5 6.5 0 1 1 0 -13 M12 5.5 V18.5 M15 7 V17",
    "question": "M9 9.2 a3.1 3.1 0 1 1 4.6 2.8 c-1.2 0.7 -1.6 1.2 -1.6 2.4 M12 18 v0.1",
    "send": "M12 19 V6 M6 11.5 L12 5.5 L18 11.5",
    "right": "M9.5 6.5 L15 12 L9.5 17.5",
    "left": "M14.5 6.5 L9 12 L14.5 17.5",
    "down": "M6.5 9.5 L12 15 L17.5 9.5",
    "copy": "M9 9 h10 v10 h-10 z M5.5 15 v-9.5 h9.5",
    "again": "M18.5 9 A7 7 0 1 0 19 13.5 M19 4.5 V9.2 H14.3",
    "plus": "M12 6 V18 M6 12 H18",
    "print": "M8 9 V4.8 h8 V9 M8 16.5 H5 V9 h14 v7.5 h-3 M8 13.8 h8 v5.4 h-8 z",
    "sheet": "M6.5 4.8 h7.5 l3.5 3.5 v10.9 h-11 z M9.8 11.5 h4.4 M9.8 15 h4.4",
    "table": "M5 6 h14 v12 h-14 z M5 10 h14 M10.5 6 v12",
    "history": "M12 5 a7 7 0 1 1 -6.6 4.7 M5 5.5 v4.4 h4.4 M12 8.5 V12.5 L14.8 14.3",
    "search": "M10.5 5 a5.5 5.5 0 1 1 -0.01 0 M14.6 14.6 L19 19",
    "trash": "M5 7.5 h14 M9 7.5 V5.5 h6 v2 M7 7.5 l0.8 11.5 h8.4 l0.8 -11.5 M10.4 10.5 v5.5 M13.6 10.5 v5.5",
    "ask": "M5 5.5 h14 v10 h-8 l-4 3.5 v-3.5 h-2 z M9 9 h6 M9 12 h4",
    "practise": "M5 19 l0.8 -3.8 L15.5 5.5 l3 3 L8.8 18.2 Z M13.5 7.5 l3 3",
    "learn": "M12 7 c-2 -1.4 -4.5 -1.6 -7 -1.2 v11.6 c2.5 -0.4 5 -0.2 7 1.2 c2 -1.4 4.5 -1.6 7 -1.2 v-11.6 "
    "c-2.5 -0.4 -5 -0.2 -7 1.2 z M12 7 v11.6",
    "progress": "M5 19 V12 M10 19 V5 M15 19 V9 M20 19 V14",
    "packs": "M12 4.5 L19 8 V16 L12 19.5 L5 16 V8 Z M5 8 L12 11.5 L19 8 M12 11.5 V19.5",
    "models": "M7.5 7.5 h9 v9 h-9 z M10 7.5 v-3 M14 7.5 v-3 M10 19.5 v-3 M14 19.5 v-3 M7.5 10 h-3 M7.5 14 h-3 "
    "M19.5 10 h-3 M19.5 14 h-3",
    "class": "M9 11.5 a3 3 0 1 1 0.01 0 M3.8 18.5 c0 -6 10.4 -6 10.4 0 M16 11 a2.4 2.4 0 1 0 -0.9 -4.6 "
    "M16.6 14 c2.4 0.2 3.8 1.8 3.8 4.3",
    "settings": "M5 7.5 h7 M16 7.5 h3 M5 16.5 h3 M12 16.5 h7 M14 5.2 a2.3 2.3 0 1 1 -0.01 0 "
    "M10 14.2 a2.3 2.3 0 1 1 -0.01 0",
    "warning": "M12 5 L20 18.5 H4 Z M12 10 V13.5 M12 16 v0.1",
}
_ONWARD = {"right": "left", "left": "right"}
"""What points the way of reading, where that is from right to left. """
_FILLED = {"stop": "M6.5 5 h11 l1.5 1.5 v11 l-1.5 1.5 h-11 l-1.5 -1.5 v-11 z"}


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    if name in _FILLED:
        body = f'<path d="{_FILLED[name]}" fill="{colour}"/>'
    else:
        body = (
            f'<path d="{_STROKES[name]}" fill="none" stroke="{colour}" stroke-width="2" '
            'stroke-linecap="round" stroke-linejoin="round"/>'
        )
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{body}</svg>'
    return QSvgRenderer(QByteArray(svg.encode()))


def paint(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draws the mark `name` into `rect`; one that points onward points the way the interface is read."""
    _renderer(_ONWARD.get(name, name) if mirrored() else name, colour).render(painter, rect)


def icon(name: str, colour: str, muted: str = "") -> QIcon:
    """The mark as an icon at the sizes buttons use; `muted` is its colour while the button is disabled."""
    return _icon(_ONWARD.get(name, name) if mirrored() else name, colour, muted)


@lru_cache(maxsize=200)
def _icon(name: str, colour: str, muted: str) -> QIcon:
    """A long solution has many buttons with the same few marks."""
    result = QIcon()
    for edge in (16, 20, 24, 32, 48, 64):
        result.addPixmap(_pixmap(name, colour, edge))
        if muted:
            result.addPixmap(_pixmap(name, muted, edge), QIcon.Mode.Disabled)
    return result


atexit.register(_icon.cache_clear)  # no pixmap may outlive the application


def _pixmap(name: str, colour: str, edge: int) -> QPixmap:
    pixmap = QPixmap(QSize(edge, edge))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return pixmap


def application_icon() -> QIcon:
    """The mark of Lemma itself, at the sizes window managers ask for."""
    renderer = QSvgRenderer(str(ICON))
    result = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(QSize(edge, edge))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result
