"""One line of the steps pad: its number, the line, its mark as a sign with a word, and what is said of it below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.tutor.teaching.commands import SIGNS
from app.tutor.teaching.own_steps import Mark
from app.ui.controls import label, set_property
from app.ui.direction import isolated, margins
from app.ui.i18n import tr
from app.ui.maths_input.maths_line import MathsLine, keys_hint
from app.ui.maths_input.reading import Ask
from app.ui.maths_input.reading_view import ReadingView
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme

_TONES = {
    Mark.RIGHT: "right",
    Mark.LOOK: "unsure",
    Mark.WRONG: "wrong",
    Mark.AFTER_WRONG: "unsure",
    Mark.UNDECIDED: "unsure",
    Mark.UNREAD: "unsure",
}
_WITH_SENTENCE = (Mark.LOOK, Mark.WRONG, Mark.UNDECIDED, Mark.UNREAD, Mark.AFTER_WRONG)


def word(mark: Mark) -> str:
    """A mark in a word or two."""
    return {
        Mark.RIGHT: tr("follows"),
        Mark.LOOK: tr("look again"),
        Mark.WRONG: tr("does not follow"),
        Mark.AFTER_WRONG: tr("after the mistake"),
        Mark.UNDECIDED: tr("cannot decide"),
        Mark.UNREAD: tr("cannot read"),
        Mark.REMARK: tr("a remark"),
        Mark.START: tr("start"),
    }[mark]


class StepRow(QWidget):
    """Emits `edited` for every change, `moved` with -1 or 1, `removed` for Backspace in an empty line."""

    edited = Signal()
    moved = Signal(int)
    removed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, ask: Ask, pack_comma: bool) -> None:
        super().__init__()
        self.mark: Mark | None = None
        self._number = 0
        self.number = label("", "small", wrap=False)
        self.number.setMinimumWidth(theme.px(18))
        self.line = MathsLine(theme, pack_comma=pack_comma, takes_lines=True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.edited)
        self.said = label("", "small", wrap=False)
        self.said.setMinimumWidth(theme.px(132))
        self.reading = ReadingView(theme, self.line, ask, keys_hint(), lead=False)
        self.reading.hide()
        self.line.textChanged.connect(lambda text: self.reading.setVisible(bool(text.strip())))
        self.sentence = RichText(theme, size=15)
        self.sentence.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.px(8))
        across.addWidget(self.number)
        across.addWidget(self.line, 1)
        across.addWidget(self.said)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(4))
        rows.addLayout(across)
        below = QVBoxLayout()
        below.setContentsMargins(*margins(theme.px(36), 0, 0, theme.px(4)))
        below.addWidget(self.reading)
        below.addWidget(self.sentence)
        rows.addLayout(below)

    def set_number(self, number: int) -> None:
        """Which line it is, from 1."""
        self._number = number
        self.number.setText(str(number))
        self._name()

    def clear(self) -> None:
        """Nothing is said of it."""
        self.mark = None
        self._say("", "", "")

    def wait(self) -> None:
        """It is being checked."""
        self._say(tr("checking") + "…", "", "")

    def show_mark(self, mark: Mark, sentence: str) -> None:
        """The mark, and its sentence where there is something to see to."""
        self.mark = mark
        said = f"{SIGNS[mark]} {word(mark)}".strip()
        self._say(said, _TONES.get(mark, ""), told(sentence) if mark in _WITH_SENTENCE else "")

    def show_wrong(self, reasons: Sequence[str], hint: str) -> None:
        """The first line that is wrong: why, and a hint for it."""
        self.mark = Mark.WRONG
        texts = [told(reason) for reason in reasons]
        if hint:
            title = tr("A hint for this step.")
            texts.append(f"**{title}** {isolated(told(hint))}")
        self._say(f"{SIGNS[Mark.WRONG]} {word(Mark.WRONG)}", _TONES[Mark.WRONG], "\n\n".join(texts))

    def _say(self, said: str, tone: str, sentence: str) -> None:
        self.said.setText(said)
        set_property(self.said, "tone", tone)
        self.sentence.set_text(sentence)
        self.sentence.setVisible(bool(sentence))
        self._name()

    def _name(self) -> None:
        """Its name aloud: which line, how it is marked, and why."""
        mark = word(self.mark) if self.mark is not None else ""
        said = self.sentence.spoken_text() if not self.sentence.isHidden() else ""
        name = tr("Line {number}").format(number=self._number)
        self.line.setAccessibleName(". ".join(one for one in (name, mark, said) if one))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Backspace and not self.line.text():
            self.removed.emit()
        else:
            return False
        return True
