"""The ways under the field: what is wanted of Lemma with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.tutor.ways import Way
from app.ui.controls import Button, FlowLayout
from app.ui.direction import mirrored
from app.ui.i18n import tr
from app.ui.theme import Theme
from app.ui.tutoring.words import way_about, way_name


class WayBar(QWidget):
    """One stop for Tab, at the way that is chosen; the arrow keys choose another. Emits `chosen` with it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, way: Way = Way.SOLVE) -> None:
        super().__init__()
        self.way = way
        self.setAccessibleName(tr("What Lemma does with it"))
        self._group = QButtonGroup(self)
        self.buttons: dict[Way, Button] = {}
        flow = FlowLayout(gap=6)
        for one in Way:
            button = _Choice(theme, way_name(one), name="way", tone="muted")
            button.setCheckable(True)
            button.setToolTip(way_about(one))
            button.setAccessibleName(way_name(one))
            button.setAccessibleDescription(way_about(one))
            button.moved.connect(lambda by, one=one: self._move(one, by))
            button.toggled.connect(lambda on, one=one: self._toggled(one, on))
            self._group.addButton(button)
            flow.addWidget(button)
            self.buttons[one] = button
        self.setLayout(flow)
        self.buttons[way].setChecked(True)
        self._stops()

    def choose(self, way: Way) -> None:
        """Chooses a way."""
        self.buttons[way].setChecked(True)

    def _toggled(self, way: Way, on: bool) -> None:
        if on and way is not self.way:
            self.way = way
            self._stops()
            self.chosen.emit(way)

    def _stops(self) -> None:
        for way, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if way is self.way else Qt.FocusPolicy.ClickFocus)

    def _move(self, way: Way, by: int) -> None:
        ways = list(self.buttons)
        other = self.buttons[ways[(ways.index(way) + by) % len(ways)]]
        other.setChecked(True)
        other.setFocus(Qt.FocusReason.TabFocusReason)


class _Choice(Button):
    """A way; the arrow keys ask for the one beside it."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if mirrored() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored() else Qt.Key.Key_Left
        if event.key() in (onward, Qt.Key.Key_Down):
            self.moved.emit(1)
        elif event.key() in (back, Qt.Key.Key_Up):
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)
