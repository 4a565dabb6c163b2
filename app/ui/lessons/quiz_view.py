"""A quiz on the screen: one question after the other, then the marks; each answer is kept with its time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from fractions import Fraction

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.packs.drafts import QuizDraft
from app.ui.aloud import announce
from app.ui.controls import Button, label
from app.ui.direction import isolated, left_to_right
from app.ui.i18n import tr
from app.ui.lessons.answer_field import AnswerField, field_for
from app.ui.lessons.problem_view import figures
from app.ui.lessons.rich_page import RichPage
from app.ui.lessons.worker import LessonWorker
from app.ui.order import tell_in_order
from app.ui.revealing import bring_into_view
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.model import Pack, Quiz
from lessons.quiz_grading import Grader
from lessons.quizzes import AT_ONCE, Response, Result, draw_paper, in_marks, mark_paper, seconds_left
from lessons.variants.variant import Variant

TICK_MS = 500


class QuizView(QWidget):
    """One go at a quiz; `finished` brings the Result. With a `draft` it goes on where that was left."""

    finished = Signal(object)
    edited = Signal()  # `draft` is another one now

    def __init__(
        self,
        theme: Theme,
        worker: LessonWorker,
        contents: Contents | None,
        pack: Pack,
        quiz: Quiz,
        seed: int,
        clock: Callable[[], float] = time.monotonic,
        draft: QuizDraft | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._contents = contents
        self._pack = pack
        self.quiz = quiz
        self._clock = clock
        self.paper = draft.paper(quiz, pack) if draft is not None else draw_paper(quiz, pack, seed)
        self._at = -1
        self._begun = draft.begun if draft is not None else now()
        self._started = clock()
        self._fields: list[tuple[str, AnswerField]] = []
        self.responses: list[Response] = []
        self._stood: Mapping[str, str] = {}  # in the fields of the question that comes first
        if draft is not None:
            self._at = draft.next_question(quiz) - 1
            self._started -= draft.passed(now())
            over = draft.is_over(quiz, now())
            self.responses = list(draft.left() if over else draft.responses)
            self._stood = draft.fields if self._at + 1 == draft.at else {}
        self.result: Result | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(12))
        self.place = label("", "small")
        self.left = label("", "small")
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(self.left)
        rows.addWidget(label(quiz.title, "headline", own=True))
        rows.addLayout(line)
        self._body = QVBoxLayout()
        rows.addLayout(self._body)
        self.feedback = RichText(theme)
        self.feedback.hide()
        rows.addWidget(self.feedback)
        self.next = Button(theme, tr("Next"), "", name="primary")
        self.next.clicked.connect(self.advance)
        buttons = QHBoxLayout()
        buttons.addWidget(self.next)
        buttons.addStretch()
        rows.addLayout(buttons)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        if quiz.minutes:
            self._timer.start()
        self._tick()
        if self._timer.isActive() or not quiz.minutes:  # else its time was up already
            self.advance()

    def draft(self) -> QuizDraft:
        """How far it is, to go on with."""
        fields = {part: field.state() for part, field in self._fields}
        typed = {part: field.answer() for part, field in self._fields if not self._marked_already}
        at, responses = max(0, self._at), tuple(self.responses)
        words = (self.paper.version, self.paper.seed, self._begun, at, responses)
        return QuizDraft(*words, fields, typed, self._seconds())

    @property
    def _marked_already(self) -> bool:
        """Whether what stands in the fields is among the answers."""
        return self.quiz.feedback == AT_ONCE and any(one.question == self._at for one in self.responses)

    def _seconds(self) -> float:
        return self._clock() - self._started

    def _tick(self) -> None:
        left = seconds_left(self.quiz, self._seconds())
        if left is None or self.result is not None:
            self.left.setText("")
            return
        clock = left_to_right(f"{int(left) // 60}:{int(left) % 60:02d}")
        self.left.setText(tr("{time} left").format(time=clock))
        if left <= 0 and self._at < len(self.paper.questions):
            self._keep()
            self._at = len(self.paper.questions)
            self._finish()

    def _keep(self) -> None:
        """Notes what stands in the fields now."""
        for part, field in self._fields:
            if answer := field.answer():
                self.responses.append(Response(self._at, part, answer, self._seconds()))

    def _entered(self) -> None:
        """Enter goes to what is still open here, and on where there is nothing: no question is left by mistake."""
        still = [field for _, field in self._fields if not field.answer()]
        if not still:
            self.advance()
        elif (focused := QApplication.focusWidget()) is not None and not still[0].isAncestorOf(focused):
            still[0].setFocus()

    def advance(self) -> None:
        """Keeps the answers and goes to the next question, or to the end."""
        if self.result is not None:
            return
        if self._at >= len(self.paper.questions):
            self._finish()
            return
        if self._fields and self.quiz.feedback == AT_ONCE and not self.feedback.isVisibleTo(self):
            self._keep()
            self.edited.emit()
            self._mark_now()
            return
        if self.quiz.feedback != AT_ONCE:
            self._keep()
        self.feedback.hide()
        self._at += 1
        self._clear()
        self.edited.emit()
        if self._at >= len(self.paper.questions):
            self._finish()
            return
        question = self.paper.questions[self._at]
        where = tr("Question {number} of {count}, {marks}")
        values = {"number": self._at + 1, "count": len(self.paper.questions), "marks": _marks(question.marks)}
        self.place.setText(where.format(**values))
        self.next.setEnabled(False)
        problem = self._pack.problem(question.problem)
        assert problem is not None
        at = self._at

        def shown(variant: Variant) -> None:
            if self._at == at:  # else the time is up
                self._show(variant)

        self._worker.ask(self, lambda client: client.make_variant(problem, question.seed), shown, self._failed)

    def _clear(self) -> None:
        self._fields = []
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _show(self, variant: Variant) -> None:
        figure = figures(self._theme, self._worker, self._contents, variant.plots, variant.decimal_comma)
        statement = RichPage(self._theme, size=18, figure=figure)
        statement.set_text(variant.statement)
        self._body.addWidget(statement)
        for part in variant.parts:
            if part.prompt:
                prompt = RichPage(self._theme, figure=figure)
                prompt.set_text(part.question)
                self._body.addWidget(prompt)
            field = field_for(self._theme, part, self._worker)
            field.restore(self._stood.get(part.id, ""))
            field.submitted.connect(self._entered)
            field.changed.connect(self.edited)
            self._body.addWidget(field)
            self._fields.append((part.id, field))
        tell_in_order(self)
        self._stood = {}
        asked = " ".join(one.spoken for one in self.findChildren(RichPage) if one.isVisibleTo(self))
        announce(self, f"{self.place.text()}. {asked}")
        self._fields[0][1].setFocus()
        bring_into_view(self.next, self.place)
        self.next.setText(tr("Check") if self.quiz.feedback == AT_ONCE else tr("Next"))
        self.next.setEnabled(True)

    def _failed(self, error: LemmaError) -> None:
        self._body.addWidget(label(told(error), "small"))
        self.next.setEnabled(True)

    def _mark_now(self) -> None:
        at = self._at

        def shown(result: Result) -> None:
            if self._at != at:
                return
            marks = [mark for mark in result.marks if mark.question == at]
            self.feedback.set_text(
                "\n\n".join(f"{_earned(m.earned, m.possible)}: {isolated(told(m.message))}" for m in marks)
            )
            self.feedback.show()
            bring_into_view(self.next)
            self.next.setText(tr("Go on"))
            self.next.setEnabled(True)

        self.next.setEnabled(False)
        for _, field in self._fields:  # what is said now must not be answered once more
            field.setEnabled(False)
        self._worker.ask(self, self._marked_so_far, shown, self._failed)

    def _marked_so_far(self, client: LessonsClient) -> Result:
        return mark_paper(self.paper, self.quiz, self._pack, tuple(self.responses), Grader(client).grade)

    def _marked(self, client: LessonsClient) -> Result:
        grader = Grader(client)
        return mark_paper(self.paper, self.quiz, self._pack, tuple(self.responses), grader.grade, grader.asked)

    def _finish(self) -> None:
        self._timer.stop()
        self._clear()
        self.next.hide()
        self.place.setText(tr("Marking…"))
        self._worker.ask(self, self._marked, self._done, self._not_marked)

    def _not_marked(self, error: LemmaError) -> None:
        not_marked = tr("It could not be marked.")
        why = isolated(told(error))
        self.place.setText(f"{not_marked} {why}")
        self.next.setText(tr("Try again"))
        self.next.setEnabled(True)
        self.next.show()

    def _done(self, result: Result) -> None:
        self.result = result
        self.left.setText("")
        self.place.setText(
            tr("{earned} of {marks}").format(earned=in_marks(result.earned), marks=_marks(self.paper.marks))
        )
        lines = []
        for mark in result.marks:
            name = f"{mark.question + 1}{mark.part and ' ' + mark.part}"
            message = " ".join(told(mark.message).split())  # a line break would end the row
            lines.append(f"| {name} | {_earned(mark.earned, mark.possible)} | {message} |")
        self.feedback.set_text("\n".join([tr("| question | marks | |"), "|---|---|---|", *lines]))
        self.feedback.show()
        self.feedback.setFocus()  # the button that had it is gone: else it would be outside the page
        self.finished.emit(result)


def _earned(earned: Fraction, possible: Fraction) -> str:
    return tr("{earned} of {possible}").format(earned=in_marks(earned), possible=in_marks(possible))


def _marks(count: int) -> str:
    return tr("%n mark(s)", "", count)
