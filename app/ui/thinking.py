"""The model's thought, folded away: a line that tells how long it is, and opens it.

Nothing of it is laid out until it is opened: most thoughts are long, and few are read.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from app.ui.controls import Button
from app.ui.direction import margins
from app.ui.i18n import tr
from app.ui.theme import Theme

LINE_SPACE = 4  # px between lines
MAX_HEIGHT = 260  # px at 100 %; a longer thought scrolls in its own frame


class ThinkingPanel(QWidget):
    """Grows by `add`; closed until the student opens it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = 0
        self._in_word = False
        self._active = True
        self._later: list[str] = []  # pieces that are not in the text yet, as long as nobody has opened it
        self._toggle = Button(theme, "", "right", name="quiet", tone="muted")
        self._toggle.setCheckable(True)
        self._toggle.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._toggle.setMinimumWidth(theme.px(120))  # in a narrow window its end is cut off, not the page
        self._toggle.toggled.connect(self._fold)
        self._frame: QFrame | None = None
        self._text: QTextEdit | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(self._toggle)
        theme.changed.connect(self._fit)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), super().sizeHint().height())

    @property
    def words(self) -> int:
        return self._words

    @property
    def open(self) -> bool:
        return self._toggle.isChecked()

    def add(self, text: str) -> None:
        """Appends a piece of the thought; keeps the end in view if it was."""
        if text:
            self._words += len(text.split()) - (self._in_word and not text[0].isspace())
            self._in_word = not text[-1].isspace()
        self._later.append(text)
        if self._text is not None:
            self._write(self._text)
        self._say()

    def finish(self) -> None:
        """The thought is over."""
        if self._active:
            self._active = False
            self._say()

    def toggle(self) -> None:
        self._toggle.toggle()

    def _say(self) -> None:
        words = tr("%n word(s)", "", self._words)
        length = tr("Thinking… {words}") if self._active else tr("Thought, {words}")
        self._toggle.setText(length.format(words=words))
        action = tr("Hide what the model thought, {words}") if self.open else tr("Show what the model thought, {words}")
        self._toggle.setAccessibleName(action.format(words=words))
        self._toggle.setToolTip(tr("What the model thought before it wrote the steps. It is not checked."))

    def _fold(self, opened: bool) -> None:
        if opened and self._frame is None:
            self._build()
        if self._frame is not None:
            self._frame.setVisible(opened)
        self._toggle.set_mark("down" if opened else "right")
        self._fit()
        self._say()

    def _build(self) -> None:
        self._frame = QFrame()
        self._frame.setObjectName("thought")
        self._text = text = QTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setUndoRedoEnabled(False)
        text.document().setDocumentMargin(0)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_SPACE, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        QTextCursor(text.document()).setBlockFormat(spaced)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setAccessibleName(tr("What the model thought"))
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(*margins(14, 10, 6, 10))
        inside.addWidget(text)
        self._rows.addWidget(self._frame)
        self._write(text)
        text.moveCursor(QTextCursor.MoveOperation.Start)
        text.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _write(self, view: QTextEdit) -> None:
        """Writes what is not in the text yet; keeps the end in view if it was."""
        bar = view.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("".join(self._later))
        self._later = []
        if at_end:
            bar.setValue(bar.maximum())

    def _fit(self) -> None:
        if self._text is None:
            return
        height = math.ceil(self._text.document().size().height()) + 2
        self._text.setFixedHeight(min(max(height, self._theme.px(30)), self._theme.px(MAX_HEIGHT)))
