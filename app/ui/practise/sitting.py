"""One problem after the other: why it is this one, the problem, what the answer changed, and on to the next."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.learner.ability import Mastery
from app.learner.answers import Whole, given_up, graded_answer
from app.learner.coach import Task
from app.learner.store.drafts import PRACTICE, QUESTION
from app.packs.drafts import ProblemDraft
from app.packs.keeping import whole_of
from app.ui.aloud import announce
from app.ui.controls import Button, FlowLayout, Note, label
from app.ui.i18n import tr
from app.ui.lessons.drafting import Drafting
from app.ui.lessons.problem_view import Attempt, ProblemView
from app.ui.lessons.worker import LessonWorker
from app.ui.order import tell_in_order
from app.ui.practise.coaching import Kept, Next
from app.ui.practise.waiting import Wait
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import mastery_word
from engine.errors import LemmaError
from lessons.contents import Contents
from lessons.variants.variant import Variant

OpenFiles = Callable[[str], Contents | None]
"""Opens the files of a pack, by its id, in the thread of the worker; None where they cannot be opened."""


class SittingView(QWidget):
    """Shows a task and emits `answered` with the answer to it, `next_wanted`, `not_learned` and `leave`.

    `failed` tells that the template gives no variant. What is typed is kept by `drafting` until one goes on. `names`
    are those of the skills.
    """

    answered = Signal(object, object)  # a Task, an Answer
    next_wanted = Signal()
    not_learned = Signal(object)
    skipped = Signal(object)
    helped = Signal(object)  # a Task that is left without an answer, although help was seen
    leave = Signal()
    failed = Signal(object, object)  # a Task, a LemmaError

    def __init__(
        self,
        theme: Theme,
        worker: LessonWorker,
        files: OpenFiles,
        drafting: Drafting,
        names: Collection[str],
        *,
        placing: bool,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._files = files
        self._names = names
        self._drafting = drafting
        self._placing = placing
        self._task: Task | None = None
        self._begun = 0.0
        self._done = False
        self._whole = Whole({})
        self._shown: QWidget | None = None  # the problem, the one before it, or that it is waited for
        self.right = 0
        self.count = 0
        self.changed: dict[str, Mastery] = {}
        self.problem: ProblemView | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far this session is"))
        self.where = label("", "small")
        self.end = Button(theme, tr("Stop here"), name="quiet")
        self.end.clicked.connect(self._leave)
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

    def show_next(self, found: Next) -> None:
        """Shows the task; how far it is above it. The one before it stands there until then."""
        assert found.task is not None
        task, draft = found.task, found.draft
        self._task, self._done = task, found.counted
        self._whole = draft.whole(task.problem) if draft is not None else whole_of(task.problem)
        if self.problem is not None:
            self.problem.setEnabled(False)
            self.problem = None
        elif self._shown is None:
            self._put(Wait(self._theme, tr("Writing the problem") + "\N{HORIZONTAL ELLIPSIS}"))
        self.note.hide()
        self.next.setEnabled(False)
        self.skip.setEnabled(True)
        self.reason.setText(told(found.task.choice.reason, self._names))
        if found.progress is not None:
            self.where.setText(told(found.progress.sentence))
            self.progress.setRange(0, max(1, round(60 * (found.progress.minutes + max(0.0, found.progress.left)))))
            self.progress.setValue(round(60 * found.progress.minutes))
        else:
            self.where.setText(tr("Finding out what you know"))
            self.progress.setRange(0, 20)
            self.progress.setValue(found.asked)
        self._worker.ask(
            self,
            lambda client: (client.make_variant(task.problem, task.seed), self._files(task.pack.id)),
            lambda made: self._show(task, draft, *made),
            lambda error: self._no_variant(task, error),
            key="problem",
        )

    def show_kept(self, task: Task, kept: Kept) -> None:
        """Says what the answer to the task changed."""
        if kept.after is not kept.before:
            self.changed[kept.skill] = kept.after
        if task is not self._task or not self._whole.complete:
            return  # one is going on already
        self.next.setEnabled(True)
        self._offer_next()
        words = tr("{skill}: {mastery}.")
        if kept.after is not kept.before and kept.before is not Mastery.NEW:
            words = tr("{skill}: {mastery} now, {before} before.")
        text = words.format(skill=kept.skill, mastery=mastery_word(kept.after), before=mastery_word(kept.before))
        self.note.say(text)
        self.note.show()
        announce(self.note, text)

    def _show(self, task: Task, draft: ProblemDraft | None, variant: Variant, contents: Contents | None) -> None:
        if task is not self._task:
            return
        view = ProblemView(self._theme, self._worker, contents, variant, None if self._placing else task.problem)
        self.problem = view
        view.attempted.connect(lambda attempt: self._attempted(view, attempt))
        view.undecided.connect(lambda part: self._whole.unjudged(part) if view is self.problem else None)
        view.gave_up.connect(lambda part, hints: self._gave_up(view, part, hints))
        if self._placing:  # a placement asks for answers, and nothing else
            for part in view.parts:
                part.without_help()
        self._put(view)
        self._begun = time.monotonic()
        if draft is not None:
            self._begun -= draft.seconds
            view.restore(draft.parts)
            self._answered_part()
        self._drafting.follow(QUESTION if self._placing else PRACTICE, lambda: self._draft(task, view))
        view.edited.connect(lambda: self._drafting.touch() if view is self.problem else None)
        view.solved.connect(lambda: self._drafting.drop() if view is self.problem else None)
        view.begin(f"{self.where.text()} {self.reason.text()}")

    def _put(self, view: QWidget) -> None:
        """Shows `view` where the problem stands."""
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = view
        self._place.addWidget(view)
        tell_in_order(self)

    def _draft(self, task: Task, view: ProblemView) -> object:
        parts, seconds = view.drafts(), time.monotonic() - self._begun
        words = (task.problem.name, task.pack.version, task.seed)
        return ProblemDraft(*words, parts, self._whole.answers, seconds).to_json()

    def _no_variant(self, task: Task, error: LemmaError) -> None:
        if task is self._task:
            self.failed.emit(task, error)

    # --- answers ------------------------------------------------------------------------------------------------

    def _attempted(self, view: ProblemView, attempt: Attempt) -> None:
        if view is self.problem:  # not the one before, which was being judged when one went on
            passed = time.monotonic() - self._begun
            self._whole.add(graded_answer(attempt.part, attempt.answer, attempt.graded, attempt.hints, passed))
            self._answered_part()

    def _gave_up(self, view: ProblemView, part: str, hints: int) -> None:
        if view is self.problem:
            self._whole.add(given_up(part, hints, time.monotonic() - self._begun))
            self._answered_part()

    def _answered_part(self) -> None:
        """The problem is answered when all its parts are, or when one goes on with some of them open."""
        self._drafting.touch()
        if self._done:
            self.next.setEnabled(True)
            self.skip.setEnabled(False)
            self._offer_next()
        elif self._whole.complete:
            self._keep()
        elif self._whole.begun and not self._placing:
            self.next.setEnabled(True)
            self.skip.setEnabled(False)
            self.note.say(tr("If you go on now, the parts without an answer count as left out."))
            self.note.show()

    def _offer_next(self) -> None:
        """The keys go on to the next problem; but whoever was wrong may try again, where they are."""
        if self._placing or self.problem is None or all(part.ended for part in self.problem.parts):
            self.next.setFocus()

    def show_not_kept(self, task: Task) -> None:
        """The answer to the task could not be kept: one may go on, or give it again."""
        self.count -= 1
        if task is self._task and self._done:
            self._done = False
            self.right -= self._whole.answer().right
            self.next.setEnabled(True)

    def allow_again(self) -> None:
        """What one went on to did not come: it can be asked for again."""
        self.next.setEnabled(self._done)
        self.skip.setEnabled(not self._done)

    def _keep(self) -> None:
        if self._done or self._task is None:
            return
        self._done = True
        answer = self._whole.answer()
        self.count += 1
        self.right += answer.right
        self.skip.setEnabled(False)
        self.answered.emit(self._task, answer)

    # --- going on -----------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """One goes on to something else: what was answered of the problem counts as it is."""
        if self._whole.begun and not self._placing:
            self._keep()
        self._let_go()

    def _let_go(self) -> None:
        """The problem is done with; without an answer, but with help, it is not to come again as if it were new."""
        parts = self.problem.parts if self.problem is not None else ()
        if not self._whole.begun and any(part.hints_used for part in parts):
            self.helped.emit(self._task)
        self._drafting.drop()

    def _leave(self) -> None:
        self.finish()
        self.leave.emit()

    def _next(self) -> None:
        self.next.setEnabled(False)
        self.finish()
        self.next_wanted.emit()

    def _skip(self) -> None:
        self.skip.setEnabled(False)
        self._let_go()
        if self._placing:
            self.count += 1
            self.not_learned.emit(self._task)
        else:
            self.skipped.emit(self._task)
