"""The problem at the head of its solution, and how the algebra read it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.controls import label
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.theme import Theme


class ProblemHeader(QFrame):
    """The student's words as typed; `show_reading` adds the formula the check works with."""

    def __init__(self, theme: Theme, problem: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("problem")
        self._problem = label(problem.strip(), "problem")
        self._problem.setAccessibleName(tr("Problem: {problem}").format(problem=problem.strip()))
        self.reading = RichText(theme, size=15, tone="muted")
        self.reading.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(6)
        rows.addWidget(self._problem)
        rows.addWidget(self.reading)

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
                unchecked or tr("The check cannot read this kind of problem, so the answer may stay undecided.")
            )
        if unchecked and (latex or text):
            self.reading.set_text(f"{self.reading.text}. {unchecked}")
        self.reading.show()
