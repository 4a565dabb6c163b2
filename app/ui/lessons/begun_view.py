"""A quiz that was begun and not handed in: how far it is, what became of its time, and how to go on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.packs.drafts import QuizDraft, answered_questions
from app.ui.controls import Button, FlowLayout, label
from app.ui.direction import left_to_right
from app.ui.i18n import tr
from app.ui.sentences import told as in_words
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.model import Pack, Quiz
from lessons.quizzes import seconds_left


class BegunView(QWidget):
    """Emits `go_on`, or `anew` where the quiz may be taken as often as one likes or the pack is another one now."""

    go_on = Signal()
    anew = Signal()

    def __init__(self, theme: Theme, pack: Pack, quiz: Quiz, draft: QuizDraft, now: datetime) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(12))
        rows.addWidget(label(quiz.title, "headline"))
        try:
            count = len(draft.paper(quiz, pack).questions)
            said, changed = self._said(quiz, draft, count, now), False
        except LemmaError as error:
            said, changed = in_words(error), True
        rows.addWidget(label(said, "body"))
        over = draft.is_over(quiz, now)
        self.on = Button(theme, tr("Hand in") if over else tr("Go on"), "right", name="primary", tone="on_accent")
        self.on.clicked.connect(self.go_on)
        self.on.setVisible(not changed)
        self.again = Button(theme, tr("Begin anew"), "", name="quiet")
        self.again.clicked.connect(self.anew)
        self.again.setVisible(changed or not quiz.attempts)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.on)
        row.addWidget(self.again)
        rows.addWidget(buttons)
        self.setFocusProxy(self.again if changed else self.on)

    @staticmethod
    def _said(quiz: Quiz, draft: QuizDraft, count: int, now: datetime) -> str:
        begun = tr("You began this quiz and answered {answered} of {count} questions.")
        told = [begun.format(answered=answered_questions(draft), count=count)]
        left = seconds_left(quiz, draft.passed(now))
        if left:
            clock = left_to_right(f"{int(left) // 60}:{int(left) % 60:02d}")
            told.append(tr("Its clock runs on, also while Lemma is closed: {time} left.").format(time=clock))
        elif left is not None:
            told.append(tr("Its time is up; the clock runs on while Lemma is closed. What you answered counts."))
        return " ".join(told)
