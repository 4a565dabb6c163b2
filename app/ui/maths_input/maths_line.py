"""A line to type mathematics in: templates with places, Tab to the next place, pasting tidied, a mark under a fault.

Everything that is put in goes through the line's own `insert`, so that it can be undone. Mathematics runs from left to
right in every language.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit

from app.ui.i18n import tr
from app.ui.maths_input.decimal_sign import comma_for
from app.ui.maths_input.keys import PLACE
from app.ui.maths_input.paste import pasted
from app.ui.theme import Theme

MAX_TYPED = 2_000
NO_MARK = -1


class MathsLine(QLineEdit):
    """`keys_wanted` is emitted for Alt+Down, `several_pasted` with a text of several lines where that is allowed."""

    keys_wanted = Signal()
    several_pasted = Signal(str)
    refused = Signal(str)  # a sentence on why what was pasted or dropped did not come

    def __init__(self, theme: Theme, *, pack_comma: bool | None = None, takes_lines: bool = False) -> None:
        """`pack_comma` is None where decimal signs mean nothing."""
        super().__init__()
        self._theme = theme
        self._takes_lines = takes_lines
        self._mark = NO_MARK
        self._pack_comma = pack_comma
        self.setMaxLength(MAX_TYPED)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.textChanged.connect(lambda: self.set_mark(NO_MARK))

    @property
    def decimal_comma(self) -> bool:
        """Whether a comma stands before the tenths here."""
        return self._pack_comma is not None and comma_for(self._pack_comma)

    # --- templates ----------------------------------------------------------------------------------------------

    def put(self, template: str) -> None:
        """Puts a template in at the cursor; what is selected goes into its first place, the next one is selected."""
        inside = self.selectedText()
        if self.decimal_comma:
            template = template.replace(", ", "; ")
        if inside and inside != PLACE and PLACE in template:
            template = template.replace(PLACE, inside, 1)
        elif inside and inside != PLACE and template[:1] in ("^", "°"):
            template = (inside if len(inside) == 1 else f"({inside})") + template
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        self.insert_apart(template)
        at = template.find(PLACE)
        if at >= 0:
            self.setSelection(start + at, len(PLACE))
        self.setFocus()

    def insert_apart(self, text: str) -> None:
        """Inserts, over what is selected, as a step of its own when it is undone."""
        self._apart()
        self.insert(text)
        self._apart()

    def take(self, text: str) -> None:
        """Puts `text` in the place of all there is; this can be undone."""
        self.selectAll()
        self.insert_apart(text)
        self.setFocus()

    def _apart(self) -> None:
        """What comes now is undone by itself: the line begins a new step whenever the cursor has moved."""
        at = self.cursorPosition()
        if not self.hasSelectedText() and self.text():
            self.setCursorPosition(at - 1 if at else 1)
            self.setCursorPosition(at)

    def next_place(self, *, back: bool = False) -> bool:
        """Selects the next place that is still to be filled; False where there is none."""
        text, at = self.text(), self.cursorPosition()
        if back:
            start = self.selectionStart() if self.hasSelectedText() else at
            found = text.rfind(PLACE, 0, start)
        else:
            found = text.find(PLACE, at)
        if found < 0:
            return False
        self.setSelection(found, len(PLACE))
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next place first, and out of a template that is filled."""
        if self.next_place(back=not forward) or (forward and self._leave_brackets()):
            return True
        return super().focusNextPrevChild(forward)

    def _leave_brackets(self) -> bool:
        """Steps over brackets that close right behind the cursor; False where there are none."""
        text, at = self.text(), self.cursorPosition()
        end = at
        while end < len(text) and text[end] in ")]|}":
            end += 1
        if end == at or self.hasSelectedText():
            return False
        self.setCursorPosition(end)
        return True

    # --- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.keys_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    # --- pasting ------------------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Puts the clipboard in, tidied."""
        self._put_in(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText() and not self.isReadOnly():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self._put_in(event.mimeData())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: object) -> None:
        """Qt's menu, whose Paste is ours."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())  # type: ignore[attr-defined]

    def _put_in(self, data: QMimeData | None) -> None:
        if data is not None and (why_not := unreadable(data)):
            self.refused.emit(why_not)
            return
        text = data.text()[: 10 * MAX_TYPED] if data is not None and data.hasText() else ""
        if not text.strip() or self.isReadOnly():
            return
        if self._takes_lines and "\n" in text.strip():
            self.several_pasted.emit(text)
        else:
            self.insert_apart(pasted(text, decimal_comma=self.decimal_comma))

    # --- the mark under a fault ---------------------------------------------------------------------------------

    @property
    def mark(self) -> int:
        """The character that is marked, from 0; NO_MARK where there is none."""
        return self._mark

    def set_mark(self, position: int) -> None:
        """Marks the character at `position`, or takes the mark away."""
        if position != self._mark:
            self._mark = position
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not 0 <= self._mark <= len(self.text()):
            return
        text, metrics, cursor = self.text(), self.fontMetrics(), self.cursorRect()
        x = cursor.center().x() + metrics.horizontalAdvance(text[: self._mark])
        x -= metrics.horizontalAdvance(text[: self.cursorPosition()])
        width = max(metrics.horizontalAdvance(text[self._mark : self._mark + 1]), self._theme.px(9))
        y = cursor.bottom() + self._theme.px(1)
        step, size = self._theme.px(4), self._theme.px(2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(self.rect().adjusted(step, 0, -step, 0)))
        painter.setPen(QPen(QColor(self._theme.colours.unsure), max(1.5, self._theme.px(2))))
        points = [QPointF(x + at * step / 2, y + (size if at % 2 else 0)) for at in range(round(2 * width / step) + 1)]
        painter.drawPolyline(points)
        painter.end()


def unreadable(data: QMimeData) -> str:
    """Why what is pasted or dropped cannot come; empty for what is text."""
    if data.hasUrls() or (data.hasImage() and not data.hasText()):
        return tr("A picture or a file cannot be read here. Type what stands in it.")
    return ""


def keys_hint() -> str:
    """What is said of the keys to who cannot see them."""
    return tr("Alt and Down opens keys for mathematical signs.")
