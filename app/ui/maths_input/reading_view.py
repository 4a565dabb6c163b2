"""The formula as it is read, drawn under the line it is typed in, and a quiet note where it cannot be read.

While somebody types, what could be read last stays as it is; the note comes after a pause. Where a text can be read in
two ways, both are offered to choose from.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.aloud import announce
from app.ui.controls import Button, FlowLayout, empty, label
from app.ui.direction import left_to_right
from app.ui.i18n import spoken_language, tr
from app.ui.maths_input.decimal_sign import shown
from app.ui.maths_input.keys import PLACE
from app.ui.maths_input.maths_line import NO_MARK, MathsLine
from app.ui.maths_input.reading import Ask, Typing
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.maths.client import Reading

ROW = 30  # px kept free for one line, so that nothing jumps at the first key


class ReadingView(QWidget):
    """Follows `line`; what it reads is drawn, said, and marked in the line."""

    chosen = Signal(str)  # one of two readings, as it is typed

    def __init__(self, theme: Theme, line: MathsLine, ask: Ask, describe: str = "", *, lead: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._line = line
        self._describe = describe
        self._with_lead = lead
        self._good = ""  # the text that was read last
        self._fault: Reading | None = None
        self.typing = Typing(ask, self)
        self.typing.read.connect(self._read)
        self.typing.paused.connect(self._paused)
        self.typing.cleared.connect(self._clear)
        self._lead = label(tr("Read as"), "small", wrap=False)
        self._lead.hide()
        self.formula = RichText(theme)
        self.formula.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formula.hide()
        self.note = label("", "small")
        self.note.hide()
        self.choices = QWidget()
        self.choices.setLayout(FlowLayout())
        self.choices.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._lead)
        row.addWidget(self.formula, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(row)
        rows.addWidget(self.note)
        rows.addWidget(self.choices)
        rows.addStretch(1)
        self._row = row
        line.textChanged.connect(self._typed)
        line.refused.connect(self._refuse)
        theme.changed.connect(self._fit)
        self._fit()
        self._say("")

    def _typed(self, text: str) -> None:
        self._fault = None
        self.note.hide()
        self._offer(())
        self.typing.typed(text)

    def _read(self, text: str, reading: Reading) -> None:
        if reading.error or not reading.latex:
            self._fault = reading
            if self.typing.paused_now:
                self._paused()
            return
        self._fault, self._good = None, text
        self._draw(shown(reading.latex, self._line.decimal_comma), reading.words)

    def _paused(self) -> None:
        """Nobody has typed for a while: now it is said what is missing."""
        if self._fault is None:
            return
        text, fault = self._line.text(), self._fault
        if not (self._good and text.startswith(self._good)):
            self._draw("", "")
        if PLACE in text:
            said = tr("Fill in the □: Tab goes to the next one.")
            self._line.set_mark(text.index(PLACE))
        else:
            said = told(f"{fault.error} {fault.hint}".strip())
            if fault.code.startswith("internal") or fault.code.startswith("limit.time"):
                return  # nothing that the learner could mend
            self._line.set_mark(min(fault.position, len(text)) if fault.position or not fault.readings else NO_MARK)
        self.note.setText(said)
        self.note.show()
        self._offer(fault.readings)
        self._say(said)

    def _refuse(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()
        self._say(sentence)
        announce(self._line, sentence)

    def _clear(self) -> None:
        self._fault, self._good = None, ""
        self._draw("", "")

    def _draw(self, latex: str, words: str) -> None:
        self.formula.set_text(f"${latex}$" if latex else "")
        self.formula.setVisible(bool(latex))
        self._lead.setVisible(bool(latex) and self._with_lead)
        said = words if spoken_language() == "en" else self.formula.spoken_text()
        self._say(tr("Read as: {formula}").format(formula=said) if latex else "")

    def _say(self, text: str) -> None:
        """For screen readers: beside the line itself, so that it is heard where one types."""
        self.setAccessibleName(text)
        both = (f"{text}." if text and text[-1] not in ".?!" else text, self._describe)
        self._line.setAccessibleDescription(" ".join(one for one in both if one))

    def _offer(self, readings: tuple[str, ...]) -> None:
        layout = self.choices.layout()
        assert layout is not None
        empty(layout)
        self.choices.setVisible(bool(readings))
        for text in readings[:4]:
            chip = Button(self._theme, left_to_right(text), name="chip")
            chip.setAccessibleName(tr("I mean {formula}").format(formula=text))
            chip.clicked.connect(lambda _=False, text=text: self._choose(text))
            layout.addWidget(chip)

    def _choose(self, text: str) -> None:
        self._line.take(text)
        self.chosen.emit(text)

    def _fit(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self.setMinimumHeight(self._theme.px(ROW))
