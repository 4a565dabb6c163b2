"""One step of a solution: its number, its text with drawn formulas, and what the check said of it.

A card is awake, with everything in it drawn, or asleep: a frame as high as it was, that knows its text and has nothing
drawn. A page of hundreds of steps keeps those near what is shown awake (see near.py); only a step that is finished,
and at which nobody is doing anything, falls asleep.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui.aloud import announce, spoken_words, whole_sentences
from app.ui.controls import set_property
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.step_content import SAID_AT_ONCE, Badge, StepContent
from app.ui.theme import TEXT_PX, Theme
from app.ui.transcript import without_number
from app.ui.tutoring.explain_row import ExplainRow
from app.ui.words import saying, step_title
from engine.maths.verdict import Verdict

UNLIMITED = (1 << 24) - 1  # QWIDGETSIZE_MAX
DRESSED = ("wrong",)  # the tones of which the style sheet knows something for a card
HELP = 34  # px at 100 % that the offer of help takes


@dataclass(frozen=True, slots=True)
class _Height:
    """How high a card is where it is `width` wide and everything is `zoom` percent large; measured, or a guess."""

    px: float
    width: int
    zoom: int
    measured: bool

    def at(self, width: int, zoom: int) -> int:
        """The same text in another column, about."""
        return max(1, round(self.px * (zoom / self.zoom) ** 2 * self.width / max(1, width)))


class StepCard(QFrame):
    """A step while it is written and after; `awake` unless it is made asleep, for a step that is there already."""

    def __init__(self, theme: Theme, number: int, *, awake: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.number = number
        self.verdict: Verdict | None = None
        self.setObjectName("card")
        self._source = ""
        self._whole = self._told = 0  # characters of whole sentences, and of those that were announced
        self._shown = ("", True)
        self._complete = False
        self._done = False
        self._sentence_open = False
        self._help: Callable[[], ExplainRow] | None = None
        self._height: _Height | None = None  # of when it last was awake
        self._content: StepContent | None = None
        self.help: ExplainRow | None = None
        """The offer of help below the step, where there is one and the card is awake."""
        self._rows: QVBoxLayout | None = None
        if awake:
            self.wake()

    @property
    def source(self) -> str:
        """The text as the model wrote it so far."""
        return self._source

    @property
    def done(self) -> bool:
        """Whether nothing more will be written here."""
        return self._done

    @property
    def awake(self) -> bool:
        """Whether it is drawn."""
        return self._content is not None

    @property
    def whole(self) -> bool:
        """Whether all of it is drawn, and no formula is waited for."""
        return self._content is not None and not self._content.body.waits

    @property
    def measured(self) -> bool:
        """Whether its height is known and no guess."""
        return self._height is not None and self._height.measured

    @property
    def body(self) -> RichText:
        """The text of the step; a card that is asleep wakes for it."""
        return self.wake().body

    @property
    def badge(self) -> Badge:
        """The verdict as a mark and a word; a card that is asleep wakes for it."""
        return self.wake().badge

    @property
    def sentence(self) -> QLabel:
        """What the check said; a card that is asleep wakes for it."""
        return self.wake().sentence

    def wake(self) -> StepContent:
        """Draws what is in the card, if it is not drawn."""
        if self._content is not None:
            return self._content
        self._content = content = StepContent(self._theme, self.number)
        content.toggled.connect(self._toggle_sentence)
        content.body.whole.connect(self._drawn)
        if self._rows is None:
            self._rows = QVBoxLayout(self)
            self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(content)
        if self._height is not None:  # no lower than it was until its formulas are there
            self.setMinimumHeight(self._height.at(self.width(), self._theme.zoom))
        self.setMaximumHeight(UNLIMITED)
        self.setAccessibleDescription("")
        self._shown = ("", True)
        self._write()
        if self.verdict is not None:
            content.show_verdict(self.verdict, open_=self._sentence_open)
        self._offer()
        content.show()
        if not content.body.waits:
            self._drawn()
        self._name()
        return content

    def sleep(self) -> bool:
        """Lets go of everything that is drawn; whether it did: not while it is written, or somebody is at it."""
        content = self._content
        if content is None:
            return True
        helping = self.help is not None and self.help.button.isChecked()
        if not self._done or content.in_use or helping:
            return False
        if self.isVisible() and not content.body.waits:  # else it was not laid out
            self._height = _Height(self.height(), self.width(), self._theme.zoom, measured=True)
        self.setAccessibleDescription(content.body.spoken_text())
        self._content = self.help = None
        self.fit()
        assert self._rows is not None
        self._rows.removeWidget(content)
        content.hide()
        content.deleteLater()
        return True

    def add(self, text: str) -> None:
        """Takes a piece of text; `refresh` shows it."""
        self._source += text

    def finish(self, *, cut_off: bool = False) -> None:
        """Nothing more will be written here; a text that was `cut_off` keeps its half a formula back for good."""
        if not self._done:
            self._done = True
            self._complete = not cut_off
            self.refresh()
            self._name()
            self.fit()

    def refresh(self) -> None:
        """Shows what has come since the last time: all of it, or sentence by sentence where that is wanted."""
        if self._content is None or not self._write():
            return
        if self._theme.by_sentence and self.isVisible():  # what is kept is not read out when it is opened again
            source = self._source if self._done else self._source[: self._whole]
            announce(self._content.body, spoken_words(source[self._told :]))
            self._told = len(source)

    def show_verdict(self, verdict: Verdict) -> None:
        """The check has said this."""
        self.verdict = verdict
        self._sentence_open = bool(verdict.sentence) and verdict.outcome in SAID_AT_ONCE
        was_done = self._done
        self.finish()
        tone = saying(verdict.outcome).tone
        if tone in DRESSED or self.property("tone"):  # dressing a widget anew takes a moment
            set_property(self, "tone", tone)
        if self._content is not None:
            self._content.show_verdict(verdict, open_=self._sentence_open)
        if was_done:
            self._name()
        if self._content is not None and self._theme.by_sentence and self.isVisible():
            announce(self, self.accessibleName())

    def offer(self, build: Callable[[], ExplainRow]) -> None:
        """Offers help below what the check said: `build` makes the offer, whenever the card is drawn."""
        self._help = build
        if self._content is not None:
            self._offer()
        elif self._height is not None:
            now = self._height
            self._height = _Height(now.px + self._theme.px(HELP), now.width, now.zoom, now.measured)
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _write(self) -> bool:
        """Writes the text as far as it is to be shown; whether that is more than was shown."""
        assert self._content is not None
        source = self._source
        if self._theme.by_sentence and not self._done:
            self._whole = whole_sentences(source, self._whole)
            source = source[: self._whole]
        wanted = (source, self._complete)
        if wanted == self._shown:
            return False
        self._shown = wanted
        text = without_number(source, self.number, complete=self._complete)
        self._content.body.set_text(text.strip("\n"), complete=self._complete)
        return True

    def _offer(self) -> None:
        if self._help is not None and self.help is None and self._content is not None:
            self.help = self._help()
            self._content.add(self.help)
            self.help.show()

    def _toggle_sentence(self) -> None:
        if self.verdict is not None and self.verdict.sentence and self._content is not None:
            self._sentence_open = not self._sentence_open
            self._content.sentence.setVisible(self._sentence_open)

    def _drawn(self) -> None:
        """All of it is there: it is as high as it wants to be."""
        self.setMinimumHeight(0)
        self._name()

    def _name(self) -> None:
        said = step_title(self.verdict) if self.verdict else tr("being written")
        self.setAccessibleName(tr("Step {number}: {said}").format(number=self.number, said=said))
        if self._content is not None:
            step = tr("Step {number}").format(number=self.number)  # its text is told once it is whole
            body = self._content.body
            body.setAccessibleName(f"{step}. {body.spoken_text()}" if self._done else step)

    def fit(self) -> None:
        """The column, or the size of everything, has changed: a card that is asleep takes on a height like its own.

        It is as high as it was, or as a text like its own is in a column like this one.
        """
        if self._content is not None or not self._done:
            return
        if self._height is None:
            self._height = _Height(self._guess(), max(1, self.width()), self._theme.zoom, measured=False)
        self.setFixedHeight(self._height.at(self.width(), self._theme.zoom))

    def _guess(self) -> float:
        """How high a text like its own is, in px: lines of so many letters, and formulas in lines of their own."""
        scale = self._theme.zoom / 100
        letters = max(20.0, (self.width() / scale - 180) / (0.48 * TEXT_PX))
        height = 29.0 + (HELP if self._help is not None else 0)
        for paragraph in self._source.split("\n\n"):
            if paragraph.startswith(("$$", r"\[")):
                height += 56 + 30 * paragraph.count(r"\\")
            else:
                height += 9 + 25 * int(1 + len(paragraph) / letters)
        return height * scale
