"""The column in which everything is read: centred, and never wider than a line is comfortable to read."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.direction import margins
from app.ui.theme import Theme

WIDTH = 760  # px at 100 %; leaves about 75 characters to the text of a step
SIDE = 20  # px of air beside it in a narrow window

SCROLL_BAR = 12  # px at 100 %; the style sheet makes it so


class Column(QWidget):
    """A widget whose `rows` lie in the middle of it."""

    def __init__(self, theme: Theme, *, top: int = 0, bottom: int = 0, gap: int = 12, beside_bar: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._top, self._bottom, self._gap = top, bottom, gap
        self._beside_bar = beside_bar  # leave the room that a scroll bar takes in the page above
        self.rows = QVBoxLayout(self)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        bar = px(SCROLL_BAR) if self._beside_bar else 0
        side = max(min(px(SIDE), 24), (self.width() - bar - px(WIDTH)) // 2)
        self.rows.setContentsMargins(*margins(side, px(self._top), side + bar, px(self._bottom)))
        self.rows.setSpacing(px(self._gap))
