"""Under a step: a quiet button that asks what can be said about it, and each thing that can, to unfold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.tutor.ways import Stopped
from app.ui.controls import Button, FlowLayout, label
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.theme import Theme
from app.ui.tutoring.words import explanation_name
from engine.errors import LemmaError

if TYPE_CHECKING:  # half a second of imports, which the window is painted without
    from app.tutor.teaching.explain import Explanation


class ExplainRow(QWidget):
    """About one step of a solution; `wanted` asks for what can be said, once. Only that is offered then."""

    wanted = Signal()

    def __init__(self, theme: Theme, problem: str, before: str, step: str, at: int, *, wrong: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.problem, self.before, self.step, self.at, self.wrong = problem, before, step, at, wrong
        self.offers: dict[str, Button] = {}
        self._texts: dict[str, QFrame] = {}
        self._known: dict[str, Explanation] | None = None
        self._asked = False
        self.button = Button(theme, "", "question", name="quiet", tone="muted")
        self.button.setCheckable(True)
        words = tr("Help with step {number}").format(number=at + 1)
        self.button.setText(tr("Help with this step"))
        self.button.setAccessibleName(words)
        self.button.toggled.connect(self._toggled)
        self.note = label("", "small")
        self.note.hide()
        self._flow = FlowLayout(gap=6)
        self._holder = QWidget()
        self._holder.setLayout(self._flow)
        self._holder.hide()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.button)
        self._rows.addWidget(self._holder)
        self._rows.addWidget(self.note)
        theme.changed.connect(self._fit)
        self._fit()

    def show_offers(self, found: Sequence[tuple[str, Explanation]]) -> None:
        """What can be said, by its name."""
        self._known = dict(found)
        self._say("" if found else tr("There is nothing more that I can say about this step."))
        for name, explanation in self._known.items():
            button = Button(self._theme, explanation_name(name), "", name="chip")
            button.setCheckable(True)
            button.toggled.connect(lambda on, name=name, one=explanation: self._unfold(name, one, on))
            self._flow.addWidget(button)
            self.offers[name] = button
        self._holder.setVisible(bool(found) and self.button.isChecked())
        if found and self.button.hasFocus():
            next(iter(self.offers.values())).setFocus()

    def failed(self, error: LemmaError) -> None:
        """Nothing came; it can be asked for again."""
        self._asked = False
        self._say(tr("Stopped.") if isinstance(error, Stopped) else error.message)
        self.button.setChecked(False)
        self.note.show()

    def _toggled(self, on: bool) -> None:
        self._holder.setVisible(on and bool(self.offers))
        for name, text in self._texts.items():
            text.setVisible(on and self.offers[name].isChecked())
        if on and self._known is None and not self._asked:
            self._asked = True
            self._say(tr("Thinking about it") + "\N{HORIZONTAL ELLIPSIS}")
            self.wanted.emit()
        else:
            self.note.setVisible(on and bool(self.note.text()))

    def _unfold(self, name: str, explanation: Explanation, on: bool) -> None:
        if name not in self._texts:
            frame = QFrame()
            frame.setObjectName("thought")
            inside = QVBoxLayout(frame)
            px = self._theme.px
            inside.setContentsMargins(px(14), px(10), px(14), px(12))
            inside.setSpacing(px(6))
            text = RichText(self._theme, size=15)
            title = explanation.title if name == "step" else explanation_name(name)
            paragraphs = "\n\n".join(paragraph.text for paragraph in explanation.paragraphs)
            text.set_text(f"**{title}**\n\n{paragraphs}")
            text.setAccessibleName(text.spoken_text())
            inside.addWidget(text)
            self._texts[name] = frame
            self._rows.addWidget(frame)
        self._texts[name].setVisible(on)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _fit(self) -> None:
        self._rows.setSpacing(self._theme.px(6))
