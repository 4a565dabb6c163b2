"""What a step is drawn with: its number in a circle, its text, the badge of the check and what the check says.

Some ten widgets, a quarter of a megabyte: `StepCard` makes them where a step is near what is shown, and lets them go
where it is not. They keep nothing that the card does not know.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.controls import Button, label, set_property
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import saying, step_title
from engine.maths.verdict import Outcome, Verdict

NARROW = 560  # px at 100 %: below it the badge stands under the text
SAID_AT_ONCE = (Outcome.WRONG, Outcome.PARTLY_RIGHT)  # for the others the sentence is a click away


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


class StepContent(QWidget):
    """The widgets of one step."""

    toggled = Signal()  # the badge was pressed

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self.body = RichText(theme, later=True)
        self.badge = Badge(theme)
        self.badge.hide()
        self.badge.clicked.connect(self.toggled)
        self.sentence = label("", "small")
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sentence.hide()
        self._text = QVBoxLayout()
        self._text.addWidget(self.body)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addLayout(self._text, 1)
        self._parts.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words = QVBoxLayout()
        self._words.addLayout(self._parts)
        self._words.addWidget(self.sentence)
        self._row = QHBoxLayout(self)
        self._row.addWidget(StepNumber(theme, number), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def in_use(self) -> bool:
        """Whether a reader is at something here that would be lost with it: the keyboard, a selection."""
        focused = QApplication.focusWidget()
        at_keyboard = focused is not None and self.isAncestorOf(focused)
        return at_keyboard or self.body.textCursor().hasSelection() or self.sentence.hasSelectedText()

    def show_verdict(self, verdict: Verdict, *, open_: bool) -> None:
        """Shows the badge, and its sentence below the text where it is `open_`."""
        self.badge.show_verdict(verdict)
        self.badge.setVisible(True)
        self.sentence.setText(told(verdict.sentence))
        set_property(self.sentence, "tone", saying(verdict.outcome).tone if verdict.outcome in SAID_AT_ONCE else "")
        self.sentence.setVisible(open_)

    def add(self, below: QWidget) -> None:
        """Puts something below what the check said."""
        self._words.addWidget(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

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
