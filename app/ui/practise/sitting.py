"""One problem after the other: why it is this one, the problem, what the answer changed, and on to the next."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.learner.ability import Mastery
from app.learner.coach import Answer, Task
from app.packs.keeping import given_up
from app.ui.controls import Button, FlowLayout, Note, label
from app.ui.i18n import tr
from app.ui.lessons.problem_view import Attempt, ProblemView
from app.ui.lessons.worker import LessonWorker
from app.ui.practise.coaching import Kept, Next
from app.ui.theme import Theme
from app.ui.words import mastery_word
from engine.errors import LemmaError
from lessons.contents import Contents
from lessons.variants.variant import Variant

OpenContents = Callable[[str], Contents]


class SittingView(QWidget):
    """Shows a task and emits `answered` with its first answer, `next_wanted`, `not_learned` and `leave`.

    `failed` tells that the template gives no variant.
    """

    answered = Signal(object, object)  # a Task, an Answer
    next_wanted = Signal()
    not_learned = Signal(object)
    skipped = Signal(object)
    leave = Signal()
    failed = Signal(object, object)  # a Task, a LemmaError

    def __init__(self, theme: Theme, worker: LessonWorker, *, placing: bool) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._placing = placing
        self._task: Task | None = None
        self._begun = 0.0
        self._done = False
        self._parts: set[str] = set()  # those with an answer
        self._contents: Contents | None = None
        self.right = 0
        self.count = 0
        self.changed: dict[str, Mastery] = {}
        self.problem: ProblemView | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far this session is"))
        self.where = label("", "small")
        self.end = Button(theme, tr("Stop here"), name="quiet")
        self.end.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(self.where, 1)
        head.addWidget(self.end)
        self.reason = label("", "lead")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(14))
        self._rows.addLayout(head)
        self._rows.addWidget(self.progress)
        self._rows.addWidget(self.reason)
        self._place = QVBoxLayout()
        self._rows.addLayout(self._place)
        self.note = Note(theme, "", "")
        self.note.hide()
        self._rows.addWidget(self.note)
        self.next = Button(theme, tr("Next problem"), "right", name="primary", tone="on_accent")
        self.next.clicked.connect(self._next)
        self.skip = Button(theme, tr("I have not learned this") if placing else tr("Another one"), name="quiet")
        self.skip.clicked.connect(self._skip)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.next)
        row.addWidget(self.skip)
        self._rows.addWidget(buttons)

    def show_next(self, found: Next, contents: Contents | None) -> None:
        """Shows the task; how far it is above it."""
        assert found.task is not None
        self._task, self._contents, self._done = found.task, contents, False
        self._parts.clear()
        if self.problem is not None:
            self._place.removeWidget(self.problem)
            self.problem.hide()
            self.problem.deleteLater()
            self.problem = None
        self.note.hide()
        self.next.setEnabled(False)
        self.skip.setEnabled(True)
        self.reason.setText(found.task.choice.reason)
        if found.progress is not None:
            self.where.setText(found.progress.sentence)
            self.progress.setRange(0, max(1, round(60 * (found.progress.minutes + max(0.0, found.progress.left)))))
            self.progress.setValue(round(60 * found.progress.minutes))
        else:
            self.where.setText(tr("Finding out what you know"))
            self.progress.setRange(0, 20)
            self.progress.setValue(self.count)
        task = found.task
        self._worker.ask(
            self,
            lambda client: client.make_variant(task.problem, task.seed),
            lambda variant: self._show(task, variant),
            lambda error: self._no_variant(task, error),
            key="problem",
        )

    def show_kept(self, kept: Kept) -> None:
        """Says what the answer changed."""
        self.next.setEnabled(True)
        self.next.setFocus()
        if kept.after is not kept.before:
            self.changed[kept.skill] = kept.after
        words = tr("{skill}: {mastery}.")
        if kept.after is not kept.before and kept.before is not Mastery.NEW:
            words = tr("{skill}: {mastery} now, {before} before.")
        text = words.format(skill=kept.skill, mastery=mastery_word(kept.after), before=mastery_word(kept.before))
        self.note.say(text)
        self.note.show()

    def _show(self, task: Task, variant: Variant) -> None:
        if task is not self._task:
            return
        problem = None if self._placing else task.problem
        self.problem = ProblemView(self._theme, self._worker, self._contents, variant, problem)
        self.problem.attempted.connect(self._attempted)
        self.problem.gave_up.connect(self._gave_up)
        if self._placing:  # a placement asks for answers, and nothing else
            for part in self.problem.parts:
                part.without_help()
        self._place.addWidget(self.problem)
        self._begun = time.monotonic()
        if self.problem.parts:
            self.problem.parts[0].field.setFocus()

    def _no_variant(self, task: Task, error: LemmaError) -> None:
        if task is self._task:
            self.failed.emit(task, error)

    def _attempted(self, attempt: Attempt) -> None:
        graded = attempt.graded
        score = (graded.marks or 0.0) / max(1, graded.out_of)
        verdict = graded.verdict
        self._take(
            Answer(
                *(attempt.part, attempt.answer, verdict.outcome, verdict.note),
                *(score, attempt.hints, time.monotonic() - self._begun),
            )
        )

    def _gave_up(self, part: str, hints: int) -> None:
        self._take(given_up(part, hints, time.monotonic() - self._begun))

    def _take(self, answer: Answer) -> None:
        """The first answer to each part counts. The problem is answered by the first that is not right at once and
        without help; else when all its parts are."""
        if self._done or self.problem is None or answer.part in self._parts:
            return
        self._parts.add(answer.part)
        right = answer.score >= 1 and not answer.hints
        if not right or len(self._parts) == len(self.problem.parts):
            self._keep(answer)

    def show_not_kept(self) -> None:
        """The answer could not be kept: one may go on, or give it again."""
        if self._done:
            self._done = False
            self._parts.clear()
            self.count -= 1
            self.skip.setEnabled(True)

    def _keep(self, answer: Answer) -> None:
        if self._done or self._task is None:
            return
        self._done = True
        self.count += 1
        self.right += answer.score >= 1 and not answer.hints
        self.skip.setEnabled(False)
        self.answered.emit(self._task, answer)

    def _next(self) -> None:
        self.next.setEnabled(False)
        self.next_wanted.emit()

    def _skip(self) -> None:
        self.skip.setEnabled(False)
        if self._placing:
            self.count += 1
            self.not_learned.emit(self._task)
        else:
            self.skipped.emit(self._task)
