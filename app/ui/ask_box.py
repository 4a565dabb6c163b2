"""Where a problem is typed: a field that grows with its lines, and one button that solves or stops."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit

from app.tutor.ways import Way
from app.ui.controls import Button, set_property
from app.ui.direction import RIGHT_TO_LEFT, direction_of, margins, mirrored
from app.ui.i18n import tr
from app.ui.maths_input.maths_line import unreadable
from app.ui.theme import Theme
from app.ui.tutoring.words import placeholder, send_word, way_about

MAX_LENGTH = 4000  # characters of a problem; a tutor takes no more either
MOST_PASTED = 5 * MAX_LENGTH  # what is too long can be cut here; of a whole book laying out its lines takes a while
MAX_LINES = 6  # shown at once; more scroll


class ProblemEdit(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a new line, Up in an empty field wants the last question back."""

    sent = Signal()
    recalled = Signal()  # Up, where there is nothing in it
    focused = Signal(bool)
    refused = Signal(str)  # a sentence on why what was pasted or dropped did not come

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self._example = ""
        self.set_example(tr("Type a problem, for example 3x + 5 = 20"))
        self.setAccessibleName(tr("Problem"))
        self.setAccessibleDescription(tr("Enter solves the problem, Shift and Enter begins a new line."))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._runs: Qt.LayoutDirection | None = None
        self.textChanged.connect(self._turn)
        self._turn()
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if why_not := unreadable(source):
            self.refused.emit(why_not)
        elif len(source.text()) > MOST_PASTED:
            self.refused.emit(_too_long(len(source.text())))
        else:
            super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def set_example(self, text: str) -> None:
        """What stands in the field while it is empty: the whole of `text`, or where that is too long its beginning."""
        self._example = text
        short = re.split("[,،:]", text)[0]
        room, letters = self.viewport().width(), self.fontMetrics()
        self.setPlaceholderText(text if letters.horizontalAdvance(text) < room else short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_example(self._example)

    def _turn(self) -> None:
        """Lines run as what is typed, a formula from left to right; an empty one as those of the interface."""
        text = self.toPlainText()
        now = direction_of(text) if text or not mirrored() else RIGHT_TO_LEFT
        if now is self._runs:
            return
        self._runs = now
        runs = QTextOption(Qt.AlignmentFlag.AlignRight if now is RIGHT_TO_LEFT else Qt.AlignmentFlag.AlignLeft)
        runs.setTextDirection(now)
        runs.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(runs)

    def fit(self) -> None:
        """As high as its lines, up to a limit."""
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(min(lines, MAX_LINES) * self.fontMetrics().lineSpacing() + 2)


class AskBox(QFrame):
    """Emits `asked` with a problem, or `stop_wanted` while one is being solved."""

    asked = Signal(str)
    stop_wanted = Signal()
    refused = Signal(str)  # a sentence on why nothing happened

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._busy = False
        self.setObjectName("ask")
        self.edit = ProblemEdit()
        self.edit.sent.connect(self._send)
        self.edit.refused.connect(self.refused)
        self.edit.focused.connect(lambda on: set_property(self, "focused", "true" if on else "false"))
        self.edit.textChanged.connect(self._enable)
        self.solve = Button(theme, tr("Solve"), "send", name="primary", tone="on_accent")
        self.solve.setToolTip(tr("Solve the problem (Enter)"))
        self.solve.setAccessibleName(tr("Solve"))
        self.solve.clicked.connect(self._send)
        self.stop = Button(theme, tr("Stop"), "stop", name="stop", tone="wrong")
        self.stop.setToolTip(tr("Stop the solution (Esc)"))
        self.stop.setAccessibleName(tr("Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.solve, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.edit)
        theme.changed.connect(self._fit)
        self._fit()
        self._enable()

    @property
    def text(self) -> str:
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Puts a problem into the field, the cursor behind it; Ctrl+Z brings back what stood there."""
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.edit.setTextCursor(cursor)

    def set_way(self, way: Way) -> None:
        """What is done with what is sent: the words of the button and of the empty field follow."""
        word = send_word(way)
        self.solve.setText(word)
        self.solve.setAccessibleName(word)
        enter = tr("Enter")
        self.solve.setToolTip(f"{way_about(way)} ({enter})")
        self.edit.set_example(placeholder(way))

    def set_busy(self, busy: bool) -> None:
        """Changes Solve into Stop and back, and keeps the keyboard where it was."""
        if busy == self._busy:
            return
        had_focus = self.solve.hasFocus() or self.stop.hasFocus()
        self._busy = busy
        self.stop.setEnabled(True)
        self.stop.setText(tr("Stop"))
        self.stop.setVisible(busy)
        self.solve.setVisible(not busy)
        if had_focus:
            (self.stop if busy else self.edit).setFocus()

    def set_stopping(self) -> None:
        """Stop was asked for and is on its way."""
        self.stop.setEnabled(False)
        self.stop.setText(tr("Stopping…"))

    def _send(self) -> None:
        text = self.text
        if not text:
            return
        if self._busy:
            self.refused.emit(tr("A solution is being written. Stop it first (Esc), then send this one."))
        elif len(text) > MAX_LENGTH:
            self.refused.emit(_too_long(len(text)))
        else:
            self.edit.clear()
            self.asked.emit(text)

    def _enable(self) -> None:
        self.solve.setEnabled(bool(self.text))

    def _fit(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(*margins(px(16), px(8), px(8), px(8)))
        self._row.setSpacing(px(10))
        self.edit.fit()


def _too_long(count: int) -> str:
    too_long = tr("This is too long: {count} characters, and at most {most} can be read.")
    return too_long.format(count=count, most=MAX_LENGTH)
