"""The problem at the head of its solution, and how the algebra read it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.controls import Button, label
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.markdown import escaped
from app.ui.rich_text import RichText
from app.ui.scan import Formula, Plain, scan
from app.ui.sentences import told
from app.ui.theme import Theme

LONG = 300  # characters; a longer question is no headline


class ProblemHeader(QFrame):
    """The student's words as typed, which `edit` asks to change; `show_reading` adds the formula of the check."""

    edit = Signal()

    def __init__(self, theme: Theme, problem: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("problem")
        self._problem = _written(theme, problem.strip())
        self.reading = RichText(theme, size=15, tone="muted", later=True)
        self.reading.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(6)
        self.edit_button = Button(theme, tr("Edit"), "practise", name="quiet", tone="muted")
        self.edit_button.setAccessibleName(tr("Edit this question"))
        self.edit_button.setToolTip(tr("Change this question; what came after it goes"))
        self.edit_button.clicked.connect(self.edit)
        head = QHBoxLayout()
        head.addWidget(self._problem, 1)
        head.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        self.note = label("", "small")
        self.note.hide()
        rows.addWidget(self.note)
        rows.addWidget(self.reading)

    def show_note(self, sentence: str) -> None:
        """Says who wrote the problem, where it was not the student."""
        self.note.setText(told(sentence))
        self.note.setVisible(bool(sentence))

    def show_reading(self, text: str, latex: str, unchecked: str = "") -> None:
        """Tells what the check took the question for, so that a misreading is seen before the answer.

        `unchecked` says why no answer is known beforehand to check against.
        """
        read_as = tr("The check reads this as {problem}")
        if latex:
            self.reading.set_text(read_as.format(problem=f"\\({latex}\\)"))
        elif text:
            self.reading.set_text(read_as.format(problem=f"`{text.replace('`', ' ')}`"))
        else:
            self.reading.set_text(
                told(unchecked) or tr("The check cannot read this kind of problem, so the answer may stay undecided.")
            )
        if unchecked and (latex or text):
            self.reading.set_text(f"{self.reading.text}. {isolated(told(unchecked))}")
        self.reading.show()


def _written(theme: Theme, problem: str) -> QWidget:
    """The words of the student as they are; formulas in them that were written in TeX, as formulas."""
    pieces = scan(problem, complete=True)
    if not any(isinstance(one, Formula) for one in pieces):
        plain = label(problem, "problem" if len(problem) <= LONG else "body")
        plain.setAccessibleName(tr("Problem: {problem}").format(problem=problem))
        return plain
    words = RichText(theme, size=20 if len(problem) <= LONG else 15, later=True)
    source = "".join(one.source if not isinstance(one, Plain) else escaped(one.text) for one in pieces)
    words.whole.connect(lambda: words.setAccessibleName(tr("Problem: {problem}").format(problem=words.spoken_text())))
    words.set_text(source)
    return words
