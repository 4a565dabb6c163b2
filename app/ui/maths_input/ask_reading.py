"""Above the field to ask: the formula in what is being typed, small, where it is recognised as a question.

Nothing is said of what is not: most of what people ask is words. The tutor's own algebra reads it, in a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.ui.background import Background
from app.ui.controls import label
from app.ui.i18n import tr
from app.ui.maths_input.reading import Typing
from app.ui.rich_text import RichText
from app.ui.theme import Theme
from engine.maths.client import Reading
from engine.maths.question import Recognition

MOST = 1_000
"""Characters of what is still looked at while somebody types."""


class AskReading(QWidget):
    """Follows `edit`; `recognise` is called in a thread of its own. Close it before what it calls is gone."""

    def __init__(self, theme: Theme, edit: QPlainTextEdit, recognise: Callable[[str], Recognition]) -> None:
        super().__init__()
        self._edit = edit
        self._theme = theme
        self._known = False
        self._background: Background[Callable[[str], Recognition]] = Background(
            lambda: nullcontext(recognise), "reading what is asked", self
        )
        self.typing = Typing(self._ask, self)
        self.typing.read.connect(self._read)
        self.typing.paused.connect(self._paused)
        self.typing.cleared.connect(self._clear)
        self._lead = label(tr("Read as"), "small", wrap=False)
        self.formula = RichText(theme)
        self.formula.setAccessibleName(tr("Read as"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._lead)
        self._row.addWidget(self.formula, 1)
        self.hide()
        edit.textChanged.connect(self._typed)
        theme.changed.connect(self._fit)
        self._fit()

    def close_thread(self) -> None:
        """Ends the thread; nothing is read any more."""
        self._background.close()

    def _typed(self) -> None:
        text = self._edit.toPlainText()
        self.typing.typed(text if len(text) <= MOST else "")

    def _ask(self, owner: object, text: str, done: Callable[[Reading], None], failed: Callable[..., None]) -> None:
        def call(recognise: Callable[[str], Recognition]) -> Reading:
            question = recognise(text).question
            return Reading(latex=question.latex if question is not None else "")

        self._background.ask(self, call, done, failed, key="read")

    def _read(self, text: str, reading: Reading) -> None:
        self._known = bool(reading.latex)
        if reading.latex:
            self.formula.set_text(f"${reading.latex}$")
            said = self.formula.spoken_text()
            self.setAccessibleName(tr("Read as: {formula}").format(formula=said))
            self.show()
        elif self.typing.paused_now:
            self.hide()

    def _paused(self) -> None:
        if not self._known:
            self.hide()

    def _clear(self) -> None:
        self._known = False
        self.hide()

    def _fit(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(16), 0, px(16), 0)
        self._row.setSpacing(px(8))
