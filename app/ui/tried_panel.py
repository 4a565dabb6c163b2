"""What was written and taken back, folded away: a line that says so, and unfolds what it was and why it went."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui.controls import Button, label
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import retracted


@dataclass(frozen=True, slots=True)
class Tried:
    """One try: the steps that went, the answer if it was that which was refuted, and the reason, a sentence."""

    texts: tuple[str, ...]
    answer: str
    reason: str


class TriedPanel(QWidget):
    """Stands where step `step` was taken back; `tries` are all the tries that went from here on."""

    def __init__(self, theme: Theme, step: int, tries: list[Tried], times: int) -> None:
        super().__init__()
        self._theme = theme
        self.tries = tries
        self._said = retracted(step, times)
        self.toggle = Button(theme, "", "right", name="quiet", tone="muted")
        self.toggle.setCheckable(True)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggle.setMinimumWidth(theme.px(120))  # in a narrow window its end is cut off, not the page
        self.toggle.toggled.connect(self._fold)
        self.frame: QFrame | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.toggle)
        self._say()

    @property
    def text(self) -> str:
        """The line that is always there."""
        return self._said

    def _say(self) -> None:
        opened = self.toggle.isChecked()
        self.toggle.setText(self._said)
        action = tr("Hide what was tried.") if opened else tr("Show what was tried.")
        self.toggle.setAccessibleName(f"{self._said} {action}")
        self.toggle.setToolTip(action)

    def _fold(self, opened: bool) -> None:
        if opened and self.frame is None:
            self.frame = self._build()
            self._rows.addWidget(self.frame)
        if self.frame is not None:
            self.frame.setVisible(opened)
        self.toggle.set_mark("down" if opened else "right")
        self._say()

    def _build(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("thought")
        rows = QVBoxLayout(frame)
        px = self._theme.px
        rows.setContentsMargins(px(14), px(10), px(14), px(12))
        rows.setSpacing(px(8))
        for number, tried in enumerate(self.tries, start=1):
            one_of_many = tr("Try {number}, taken back").format(number=number)
            heading = one_of_many if len(self.tries) > 1 else tr("Taken back")
            rows.addWidget(label(heading, "small"))
            for text in tried.texts:
                body = RichText(self._theme, size=15, tone="muted", struck=True, later=True)
                body.set_text(text)
                rows.addWidget(body)
            if tried.answer:
                body = RichText(self._theme, size=15, tone="muted", later=True)
                body.set_text(tr("Its answer was {answer}.").format(answer=f"\\({tried.answer}\\)"))
                rows.addWidget(body)
            why = label(told(tried.reason), "small")
            why.setProperty("tone", "wrong")
            rows.addWidget(why)
        return frame
