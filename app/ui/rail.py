"""The rail at the side of the window: one button for each page, moved over with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
)

from app.ui.i18n import tr
from app.ui.icons import paint
from app.ui.places import Entry, Place
from app.ui.theme import Theme

WIDE, NARROW = 88, 52  # px at 100 %
MARK, EDGE, GAP = 24, 8, 3  # of a button: its mark, what is free above and below, and between mark and words
LETTERS = 12
UNAVAILABLE = 0.4  # of the ink, while none can be chosen


class RailButton(QPushButton):
    """A page: its mark above its name, or the mark alone. Screen readers meet it as one of several to choose from.

    (A QToolButton could draw this by itself, but is told as a box to tick.)
    """

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__(entry.title)
        self._theme = theme
        self._mark = entry.mark
        self._narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group sees to that; this tells screen readers that it is one of several
        self.setAutoDefault(False)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(entry.about)
        self.setToolTip(entry.about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Shows the mark alone, or with the name below it."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        below = 0 if self._narrow else px(GAP) + QFontMetrics(self._letters()).height()
        return QSize(px(MARK), 2 * px(EDGE) + px(MARK) + below)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, colours = self._theme.px, self._theme.colours
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        pointed_at = self.isEnabled() and self.underMouse()
        colour = colours.accent if self.isChecked() else colours.text if pointed_at else colours.muted
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else UNAVAILABLE)
        mark = QRectF((self.width() - px(MARK)) / 2, px(EDGE), px(MARK), px(MARK))
        paint(painter, mark, self._mark, colour)
        if not self._narrow:
            painter.setFont(self._letters())
            painter.setPen(QColor(colour))
            below = QRect(0, px(EDGE) + px(MARK) + px(GAP), self.width(), self.height())
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(below, top | Qt.TextFlag.TextHideMnemonic, self.text())
        painter.end()

    def _letters(self) -> QFont:
        return self._theme.font(LETTERS, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)


class Rail(QFrame):
    """Emits `chosen` with a Place; `set_place` ticks the one that is shown. `narrow` shows the marks alone."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self.buttons: dict[Place, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._rows = QVBoxLayout(self)
        for entry in entries:
            if entry.place is Place.SETTINGS:
                self._rows.addStretch(1)
            self._rows.addWidget(self._button(entry))
        if entries[-1].place is not Place.SETTINGS:
            self._rows.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    def _button(self, entry: Entry) -> RailButton:
        button = RailButton(self._theme, entry)
        button.clicked.connect(lambda _checked=False, place=entry.place: self.chosen.emit(place))
        self._group.addButton(button)
        self.buttons[entry.place] = button
        return button

    @property
    def narrow(self) -> bool:
        """Whether only the marks are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Shows the marks alone, or with their words."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def set_place(self, place: Place | None) -> None:
        """Ticks the button of a page; none while something else is shown."""
        if place is None:
            self._group.setExclusive(False)
            for button in self.buttons.values():
                button.setAutoExclusive(False)
                button.setChecked(False)
                button.setAutoExclusive(True)
            self._group.setExclusive(True)
        else:
            self.buttons[place].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        focused = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(NARROW if self._narrow else WIDE))
        edge = px(6)
        self._rows.setContentsMargins(edge, px(10), edge, px(10))
        self._rows.setSpacing(px(4))
        for button in self.buttons.values():
            button.set_narrow(self._narrow)
