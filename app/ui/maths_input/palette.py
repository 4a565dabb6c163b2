"""Keys for signs, folded away under a line: a button unfolds them, each puts its sign in at the cursor.

With the keyboard: Alt+Down goes from the line to the keys, the arrows between them, Enter types one and Esc goes back.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.controls import Button, FlowLayout
from app.ui.direction import left_to_right
from app.ui.i18n import tr
from app.ui.maths_input.grid import MatrixGrid
from app.ui.maths_input.keys import Key
from app.ui.maths_input.maths_line import MathsLine
from app.ui.theme import Theme


class Palette(QWidget):
    """The keys, which `toggle` (to be laid out beside the line) unfolds; they type into the line they `follow`.

    The key of matrices opens a grid below them.
    """

    def __init__(self, theme: Theme, keys: Sequence[Key], line: MathsLine | None = None) -> None:
        super().__init__()
        self._line: MathsLine | None = None
        self.toggle = Button(theme, left_to_right("√x"), name="fold")
        self.toggle.setCheckable(True)
        self.toggle.setAccessibleName(tr("Keys for mathematical signs"))
        self.toggle.setToolTip(tr("Keys for mathematical signs (Alt+Down)"))
        self.toggle.toggled.connect(self.setVisible)
        self.grid: MatrixGrid | None = None
        self._theme = theme
        holder = QWidget()
        flow = FlowLayout(gap=6)
        holder.setLayout(flow)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(6))
        self._rows.addWidget(holder)
        self.buttons: list[Button] = []
        for key in keys:
            button = Button(theme, left_to_right(key.face), name="sign")
            button.setAccessibleName(key.name)
            button.setToolTip(key.name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if not self.buttons else Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, key=key: self._type(key))
            button.installEventFilter(self)
            flow.addWidget(button)
            self.buttons.append(button)
        self.hide()
        if line is not None:
            self.follow(line)

    def follow(self, line: MathsLine) -> None:
        """From now on the keys type into `line`."""
        if line is self._line:
            return
        if self._line is not None:
            self._line.keys_wanted.disconnect(self.open)
        self._line = line
        line.keys_wanted.connect(self.open)

    def open(self) -> None:
        """Unfolds the keys and goes to the first one."""
        self.toggle.setChecked(True)
        if self.buttons:
            self._go(0)

    def _type(self, key: Key) -> None:
        if self._line is None:
            return
        if key.types:
            self._line.put(key.types)
        else:
            self.open_grid()

    def open_grid(self) -> None:
        """Shows the grid for a matrix, with the one in the line if there is one."""
        if self._line is None:
            return
        if self.grid is None:
            self.grid = MatrixGrid(self._theme)
            self.grid.finished.connect(self._take_grid)
            self.grid.left.connect(self._leave_grid)
            self._rows.addWidget(self.grid)
        self.grid.decimal_comma = self._line.decimal_comma
        self.grid.open(self._line.text())

    def _take_grid(self, matrix: str) -> None:
        if self._line is None:
            return
        if self._line.text().strip().startswith("[["):
            self._line.selectAll()
        self._line.insert_apart(matrix)
        self._leave_grid()
        self._line.setCursorPosition(0)
        if not self._line.next_place():
            self._line.end(False)

    def _leave_grid(self) -> None:
        if self.grid is not None:
            self.grid.hide()
        if self._line is not None:
            self._line.setFocus()

    def _go(self, at: int) -> None:
        """Moves to a key; Tab comes back to it."""
        at = max(0, min(at, len(self.buttons) - 1))
        for number, button in enumerate(self.buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if number == at else Qt.FocusPolicy.NoFocus)
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at = next((number for number, button in enumerate(self.buttons) if button is watched), -1)
        if at < 0:
            return False
        to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Right: -1 if to_left else 1, Qt.Key.Key_Left: 1 if to_left else -1}
        key = Qt.Key(event.key())
        if key in steps:
            self._go(at + steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key is Qt.Key.Key_Home else len(self.buttons))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(self._beside(at, down=key is Qt.Key.Key_Down))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[at].click()
        elif key is Qt.Key.Key_Escape and self._line is not None:
            self._line.setFocus()
        else:
            return False
        return True

    def _beside(self, at: int, *, down: bool) -> int:
        """The key below or above, in the rows as they are laid out."""
        here = self.buttons[at].geometry().center()
        rows = {button.geometry().top() for button in self.buttons}
        own = self.buttons[at].geometry().top()
        others = sorted((top for top in rows if (top > own if down else top < own)), reverse=not down)
        if not others:
            return at
        inside = [n for n, button in enumerate(self.buttons) if button.geometry().top() == others[0]]
        return min(inside, key=lambda n: abs(self.buttons[n].geometry().center().x() - here.x()))
