"""One thing that was said in a turn of hints, questions or marked lines, as it stands on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.tutor.teaching.commands import SIGNS
from app.tutor.teaching.own_steps import Mark
from app.tutor.ways import Kind, Said
from app.ui.controls import Mark as Sign
from app.ui.controls import Note, label, set_property
from app.ui.direction import left_to_right, margins
from app.ui.i18n import tr
from app.ui.lessons.step_row import word
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.tutoring.words import by_words, price_words, rung_title

_MARKS = {"right": "check", "wrong": "cross", "unsure": "ring", "": ""}


def said_view(theme: Theme, said: Said) -> QWidget:
    """The widget for it; made once, never changed."""
    match said.kind:
        case Kind.TYPED:
            return _typed(said)
        case Kind.NOTE:
            return Note(theme, "warning", said.text)
        case Kind.LINE:
            return _Line(theme, said)
        case Kind.REASON | Kind.REPLY:
            return _sentence(theme, said)
    return _Card(theme, said)


def _typed(said: Said) -> QWidget:
    row = label(tr("You: {text}").format(text=left_to_right(said.text)), "body")
    row.setContentsMargins(*margins(20, 0, 0, 0))
    row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return row


def _sentence(theme: Theme, said: Said) -> QWidget:
    """A sentence with a mark before it, as wide as the page."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(*margins(theme.px(36 if said.kind is Kind.REASON else 20), 0, 0, 0))
    row.setSpacing(theme.px(8))
    if _MARKS.get(said.tone):
        row.addWidget(Sign(theme, _MARKS[said.tone], said.tone, 20), 0, Qt.AlignmentFlag.AlignTop)
    text = RichText(theme, size=15)
    text.set_text(told(said.text))
    text.setAccessibleName(text.spoken_text())
    row.addWidget(text, 1)
    return holder


class _Card(QFrame):
    """A hint, a question or the summary."""

    def __init__(self, theme: Theme, said: Said) -> None:
        super().__init__()
        self.setObjectName("banner" if said.kind is Kind.SUMMARY else "card")
        if said.kind is Kind.SUMMARY:
            set_property(self, "tone", said.tone)
        px = theme.px
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(6))
        title = rung_title(said.title) if said.kind is Kind.HINT else ""
        if title:
            head = QHBoxLayout()
            head.addWidget(label(title, "headline"), 1)
            if said.title:
                head.addWidget(label(price_words(said.price), "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(head)
        if said.more:
            rows.addWidget(label(told(said.more), "small"))
        text = RichText(theme, size=18 if said.kind is Kind.QUESTION else 16)
        text.set_text(said.text if said.by in ("author", "model") else told(said.text))
        by = by_words(said.by)
        spoken = ". ".join(piece for piece in (title, told(said.more), text.spoken_text(), by) if piece)
        text.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
        rows.addWidget(text)
        if by:
            rows.addWidget(label(by, "small"))


class _Line(QWidget):
    """A line of the learner with its number, its mark as a sign and a word, and what is said of it."""

    def __init__(self, theme: Theme, said: Said) -> None:
        super().__init__()
        px = theme.px
        mark = Mark(said.title) if said.title in tuple(Mark) else Mark.UNDECIDED
        number = label(str(said.number), "small", wrap=False)
        number.setMinimumWidth(px(24))
        text = label(left_to_right(said.text) if mark is not Mark.REMARK else said.text, "body")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        verdict = label(f"{SIGNS[mark]} {word(mark)}".strip(), "small", wrap=False)
        verdict.setProperty("tone", said.tone)
        across = QHBoxLayout()
        across.setSpacing(px(8))
        across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(text, 1)
        across.addWidget(verdict, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addLayout(across)
        if said.more and said.tone != "wrong":  # of the wrong one the reasons stand below
            more = label(told(said.more), "small")
            more.setContentsMargins(*margins(px(32), 0, 0, 0))
            rows.addWidget(more)
        name = tr("Line {number}").format(number=said.number)
        self.setAccessibleName(". ".join((name, said.text, word(mark), told(said.more))))
