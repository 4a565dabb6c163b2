"""How a solution ended: the verdict on the answer, or that it was stopped, failed, or gave no answer.

The headline and the colour come from the verdict's outcome and from nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from app.tutor.events import Failed, FinalVerdict
from app.ui.controls import Button, FlowLayout, Mark, label
from app.ui.i18n import tr
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import how, saying
from engine.maths.verdict import Outcome


class Ending(QFrame):
    """The last thing on the page; made by one of the class methods."""

    again = Signal()
    go_on = Signal()
    copy_markdown = Signal()
    copy_latex = Signal()
    more = Signal()  # another problem like this one

    def __init__(self, theme: Theme, mark: str, tone: str, headline: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(headline)
        self.headline = label(headline, "headline")
        self.headline.setProperty("tone", tone)
        top = QHBoxLayout()
        top.addWidget(Mark(theme, mark, tone or "muted", 26), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.headline, 1)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(top)
        theme.changed.connect(self._fit)
        self._fit()

    @classmethod
    def of_verdict(cls, theme: Theme, event: FinalVerdict, answer: str) -> Ending:
        """The verdict on `answer`, the model's (LaTeX), and where it differs what the algebra found."""
        said = saying(event.verdict.outcome)
        is_open = event.verdict.note.startswith("open.")
        self = cls(theme, said.mark, said.tone, tr("Talked about, not marked") if is_open else said.answer)
        self._say(told(event.verdict.sentence), "body")
        answers = QHBoxLayout()
        answers.setSpacing(theme.px(24))
        if answer:
            answers.addLayout(self._answer(tr("The model's answer"), answer), 1)
        if event.verdict.outcome is not Outcome.RIGHT and (event.answer_latex or event.answer_text):
            title = tr("The answer found by algebra")
            answers.addLayout(self._answer(title, event.answer_latex, event.answer_text), 1)
        self._rows.addLayout(answers)
        self._say(how(event.verdict), "small")
        more = not is_open and event.verdict.note != "question.unread"
        self._buttons(copying=True, again=tr("Solve it again"), more=more)
        return self

    @classmethod
    def unanswered(cls, theme: Theme, *, again: bool = True) -> Ending:
        """The model came to an end and named no answer."""
        self = cls(theme, "ring", "unsure", tr("No final answer"))
        self._say(tr("The model ended without saying what its answer is, so there is nothing to check."), "body")
        self._buttons(copying=True, again=tr("Solve it again") if again else "")
        return self

    @classmethod
    def stopped(cls, theme: Theme, *, copying: bool, going_on: bool = False) -> Ending:
        self = cls(theme, "stop", "", tr("Stopped"))
        self._say(tr("This solution was stopped before its end. Its answer was not checked."), "body")
        self._buttons(copying=copying, again=tr("Solve it again"), going_on=going_on)
        return self

    @classmethod
    def failed(cls, theme: Theme, event: Failed) -> Ending:
        self = cls(theme, "warning", "wrong", tr("This did not work"))
        self._say(told(event.message), "body")
        self._say(told(event.hint), "small")
        self._buttons(copying=False, again=tr("Try again"))
        return self

    def _say(self, sentence: str, role: str) -> None:
        if sentence:
            row = label(sentence, role)
            row.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._rows.addWidget(row)

    def _answer(self, title: str, latex: str, text: str = "") -> QVBoxLayout:
        """A formula under a small title; `text` where there is no LaTeX."""
        heading = label(title, "small")
        body = RichText(self._theme, size=19, later=True)
        body.whole.connect(lambda: body.setAccessibleName(f"{title}: {body.spoken_text()}"))
        body.set_text(f"\\(\\displaystyle {latex}\\)" if latex else f"`{text}`")
        group = QVBoxLayout()
        group.setSpacing(5)
        group.addWidget(heading)
        group.addWidget(body)
        group.addStretch(1)
        return group

    def _buttons(self, *, copying: bool, again: str, going_on: bool = False, more: bool = False) -> None:
        row = FlowLayout()
        if going_on:
            button = Button(self._theme, tr("Go on from here"), "right", name="go_on")
            button.setAccessibleName(tr("Go on from here"))
            button.clicked.connect(self.go_on)
            row.addWidget(button)
        if copying:
            copy = Button(self._theme, tr("Copy solution"), "copy", name="copy")
            menu = QMenu(copy)
            menu.addAction(tr("As Markdown"), self.copy_markdown.emit)
            menu.addAction(tr("As LaTeX"), self.copy_latex.emit)
            copy.setMenu(menu)
            copy.setAccessibleName(tr("Copy solution"))
            row.addWidget(copy)
        if again:
            button = Button(self._theme, again, "again", name="again")
            button.setAccessibleName(again)
            button.clicked.connect(self.again)
            row.addWidget(button)
        if more:
            button = Button(self._theme, tr("More like this"), "plus", name="more")
            button.setAccessibleName(tr("More like this"))
            button.setToolTip(tr("Another problem of this sort, as your next question"))
            button.clicked.connect(self.more)
            row.addWidget(button)
        self._rows.addLayout(row)

    def _fit(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(px(18), px(16), px(18), px(16))
        self._rows.setSpacing(px(10))
