"""One step of a solution: its number, its text with drawn formulas, and what the check said of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.aloud import announce, spoken_words, whole_sentences
from app.ui.controls import Button, label, set_property
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.transcript import without_number
from app.ui.words import saying, step_title
from engine.maths.verdict import Outcome, Verdict

NARROW = 560  # px at 100 %: below it the badge stands under the text
_SAID_AT_ONCE = (Outcome.WRONG, Outcome.PARTLY_RIGHT)  # for the others the sentence is a click away


class StepNumber(QWidget):
    """The number in a circle."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(28), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(colours.accent))
        painter.setFont(self._theme.font(14, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Badge(Button):
    """The verdict on a step, as a mark and a word; pressing it shows or hides the sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", name="badge", tone="muted")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_verdict(self, verdict: Verdict) -> None:
        said = saying(verdict.outcome)
        self.setText(step_title(verdict))
        set_property(self, "tone", said.tone)
        self.set_mark(said.mark, said.tone)
        said_of = told(verdict.sentence)
        self.setToolTip(said_of)
        self.setAccessibleDescription(tr("Shows or hides what the check says"))
        self.setAccessibleName(f"{step_title(verdict)}. {said_of}")


class StepCard(QFrame):
    """A step while it is written and after."""

    def __init__(self, theme: Theme, number: int) -> None:
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
        self.body = RichText(theme, later=True)
        self.body.whole.connect(self._name)
        self.badge = Badge(theme)
        self.badge.hide()
        self.badge.clicked.connect(self._toggle_sentence)
        self.sentence = label("", "small")
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sentence.hide()
        text = QVBoxLayout()
        text.addWidget(self.body)
        self._text = text
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addLayout(text, 1)
        self._parts.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words = QVBoxLayout()
        self._words.addLayout(self._parts)
        self._words.addWidget(self.sentence)
        self._row = QHBoxLayout(self)
        self._row.addWidget(StepNumber(theme, number), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        theme.changed.connect(self._fit)
        self._fit()
        self._name()

    @property
    def source(self) -> str:
        """The text as the model wrote it so far."""
        return self._source

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

    def refresh(self) -> None:
        """Shows what has come since the last time: all of it, or sentence by sentence where that is wanted."""
        source = self._source
        if self._theme.by_sentence and not self._done:
            self._whole = whole_sentences(source, self._whole)
            source = source[: self._whole]
        wanted = (source, self._complete)
        if wanted != self._shown:
            self._shown = wanted
            text = without_number(source, self.number, complete=self._complete)
            self.body.set_text(text.strip("\n"), complete=self._complete)
            if self._theme.by_sentence and self.isVisible():  # what is kept is not read out when it is opened again
                announce(self.body, spoken_words(source[self._told :]))
                self._told = len(source)

    def show_verdict(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.finish()
        self.badge.show_verdict(verdict)
        self.badge.setVisible(True)
        self.sentence.setText(told(verdict.sentence))
        tone = saying(verdict.outcome).tone
        set_property(self.sentence, "tone", tone if verdict.outcome in _SAID_AT_ONCE else "")
        set_property(self, "tone", tone)
        self.sentence.setVisible(bool(verdict.sentence) and verdict.outcome in _SAID_AT_ONCE)
        self._name()
        if self._theme.by_sentence and self.isVisible():
            announce(self, self.accessibleName())

    def offer(self, below: QWidget) -> None:
        """Puts something below what the check said."""
        self._words.addWidget(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _toggle_sentence(self) -> None:
        if self.verdict is not None and self.verdict.sentence:
            self.sentence.setVisible(self.sentence.isHidden())

    def _name(self) -> None:
        said = step_title(self.verdict) if self.verdict else tr("being written")
        self.setAccessibleName(tr("Step {number}: {said}").format(number=self.number, said=said))
        step = tr("Step {number}").format(number=self.number)  # its text is told once it is whole
        self.body.setAccessibleName(f"{step}. {self.body.spoken_text()}" if self._done else step)

    def _fit(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(14), px(13), px(14), px(13))
        self._row.setSpacing(px(14))
        self._words.setSpacing(px(6))
        self._text.setContentsMargins(0, px(3), 0, 0)
        self._turn()

    def _turn(self) -> None:
        """In a narrow window the badge stands under the text."""
        px = self._theme.px
        narrow = self.width() < px(NARROW)
        self._parts.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(px(8 if narrow else 14))
