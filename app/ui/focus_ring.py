"""A ring around what has the focus where its own style shows none: texts, lists, tables, maps, pages that scroll.

It lies above the window, takes no clicks, and follows what it rings when that moves. Buttons and fields have a ring of
their own in the style sheet. What was clicked on is not ringed: who points at a thing knows where it is.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from app.ui.theme import Theme

OF_ITS_OWN = (QAbstractButton, QLineEdit, QPlainTextEdit)
WIDTH = 2  # px
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class FocusRing(QWidget):
    """Belongs to one window; shows itself by itself."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.tabbed = False  # the focus is about to move by Tab: a whole page is ringed only then
        self._ringed: QWidget | None = None
        self._by_tab = False  # whether Tab led there
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._changed)
        theme.changed.connect(self.update)

    def _changed(self, _: QWidget | None, now: QWidget | None) -> None:
        for one in self._watched:
            if shiboken6.isValid(one):
                one.removeEventFilter(self)
        self._watched, self._ringed = [], None
        window = self._window
        tabbed, self.tabbed = self.tabbed, False
        own = isinstance(now, OF_ITS_OWN) and not isinstance(now, QRadioButton | QCheckBox)
        if now is None or now.window() is not window or own or QApplication.mouseButtons():
            self.hide()
            return
        self._ringed, self._by_tab = now, tabbed
        above: QWidget | None = now
        while above is not None and above is not window:
            above.installEventFilter(self)
            self._watched.append(above)
            above = above.parentWidget()
        self._follow()

    def _is_large(self, widget: QWidget) -> bool:
        """Whether it is most of the window: a page, a map."""
        return widget.width() > self._window.width() // 2 and widget.height() > self._window.height() // 2

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return False

    def _follow(self) -> None:
        """Lies where the ringed widget is, as far as it can be seen."""
        ringed, window = self._ringed, self._window
        if ringed is None or not shiboken6.isValid(ringed) or not ringed.isVisible():
            self.hide()
            return
        if self._is_large(ringed) and not self._by_tab:
            self.hide()
            return
        outside = 0 if isinstance(ringed, QAbstractScrollArea) and ringed.width() > window.width() // 2 else 2 * WIDTH
        rect = QRect(ringed.mapTo(window, QPoint(0, 0)), ringed.size()).adjusted(-outside, -outside, outside, outside)
        above = ringed.parentWidget()
        while above is not None and above is not window:
            around = above.parentWidget()
            # Only what scrolls cuts: the ring of a field at the edge of its row goes all the way round.
            if isinstance(around, QAbstractScrollArea) and around.viewport() is above:
                rect = rect.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
            above = around
        self.setVisible(not rect.isEmpty())
        self.setGeometry(rect)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), WIDTH))
        edge = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
        painter.end()
