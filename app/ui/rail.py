"""The rail at the side of the window: one button for each page, moved over with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from app.ui.i18n import tr
from app.ui.icons import icon
from app.ui.places import Entry, Place
from app.ui.theme import Theme

WIDE, NARROW = 88, 52  # px at 100 %
MARK = 24


class Rail(QFrame):
    """Emits `chosen` with a Place; `set_place` ticks the one that is shown. `narrow` shows the marks alone."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self.buttons: dict[Place, QToolButton] = {}
        self._marks = {entry.place: entry.mark for entry in entries}
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

    def _button(self, entry: Entry) -> QToolButton:
        button = QToolButton()
        button.setText(entry.title)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to that; this tells screen readers that it is one of several
        button.setAutoRaise(True)
        button.setAccessibleName(entry.title)
        button.setAccessibleDescription(entry.about)
        button.setToolTip(entry.about)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        self._paint()

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
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if self._narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button in self.buttons.values():
            button.setToolButtonStyle(style)
            button.setIconSize(QSize(px(MARK), px(MARK)))
        self._paint()

    def _paint(self) -> None:
        colours = self._theme.colours
        for place, button in self.buttons.items():
            button.setIcon(icon(self._marks[place], colours.accent if button.isChecked() else colours.muted))
