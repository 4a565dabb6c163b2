"""Keeps what a learner does in the lessons: the views tell it, and it asks the record in the background."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.learner.ability import Mastery
from app.learner.answers import Answer, given_up, graded_answer
from app.learner.store import Store
from app.learner.store.drafts import example_place, problem_place, quiz_place
from app.packs.drafts import PartDraft, ProblemDraft, QuizDraft, begun_quiz, problem_draft
from app.packs.keeping import keep_answer, keep_quiz, times_taken, whole_of
from app.ui.i18n import tr
from app.ui.lessons.drafting import Drafting
from app.ui.lessons.problem_view import Attempt, PartView, ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.words import mastery_word
from engine.errors import LemmaError
from lessons.model import Pack, Problem, Quiz
from lessons.quizzes import Result


class Keeper(QObject):
    """`told` says in a sentence what was kept, or why not. Without a record, or a learner, nothing is."""

    told = Signal(str)

    def __init__(
        self,
        record: Record | None,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._clock = clock
        self._seconds = seconds
        self.drafting = Drafting(record, self, clock)
        self._examples: list[Drafting] = []  # of the page that is shown
        self._leave: Callable[[], None] | None = None

    @property
    def whose(self) -> str:
        """Whose record is kept, as a sentence."""
        profile = self._record.profile if self._record is not None else None
        if profile is None:
            return tr("Nothing is kept: no learner is chosen.")
        return tr("What you do here is kept for {name}.").format(name=profile.name)

    def watch_problem(self, view: ProblemView, pack: Pack, draft: ProblemDraft | None = None) -> None:
        """Keeps the answer to the problem when it is complete, or left; and until then what is typed.

        `draft` is what was done of it before.
        """
        self.left()
        problem = pack.problem(view.variant.problem)
        if problem is None or self._record is None:
            return
        seed, clock = view.variant.seed, self._clock
        begun = self._seconds() - (draft.seconds if draft is not None else 0.0)
        whole = draft.whole(problem) if draft is not None else whole_of(problem)
        done = False

        def keep(then: Callable[[Mastery | None], None] = self._kept) -> None:
            nonlocal done
            if done or not whole.begun or self._record is None:
                return
            done, answer = True, whole.answer()
            self._record.ask(
                self,
                lambda store, profile: keep_answer(store, profile, pack, problem, seed, answer, clock),
                then,
                self._not_kept,
            )

        def leave() -> None:
            keep(self._kept_if_new)

        def is_shown() -> bool:
            return self._leave is leave

        def take(answer: Answer) -> None:
            if is_shown():
                whole.add(answer)
                self.drafting.touch()
                if whole.complete:
                    keep()

        def edited() -> None:
            if is_shown():
                self.drafting.touch()

        def solved() -> None:
            if is_shown():
                self.drafting.drop()

        def attempted(attempt: Attempt) -> None:
            passed = self._seconds() - begun
            take(graded_answer(attempt.part, attempt.answer, attempt.graded, attempt.hints, passed))

        def body() -> object:
            words = (problem.name, pack.version, seed)
            return ProblemDraft(*words, view.drafts(), whole.answers, self._seconds() - begun).to_json()

        view.attempted.connect(attempted)
        view.undecided.connect(whole.unjudged)
        view.gave_up.connect(lambda part, hints: take(given_up(part, hints, self._seconds() - begun)))
        self._leave = leave
        self.drafting.follow(problem_place(problem.name), body)
        view.edited.connect(edited)
        view.solved.connect(solved)
        if whole.complete:  # it was answered before, and may not have been kept
            leave()

    def left(self) -> None:
        """Something else is shown now: what was answered of a problem counts as it is."""
        leave, self._leave = self._leave, None
        if leave is not None:
            leave()
        self.stop()

    def stop(self) -> None:
        """Keeps what was typed of what is shown, and follows it no more."""
        self.drafting.stop()
        while self._examples:
            drafting = self._examples.pop()
            drafting.stop()
            drafting.deleteLater()

    def watch_written(self, view: ProblemView, pack: Pack, like: Problem, seed: int) -> None:
        """Keeps what is typed at a problem that a model wrote like the variant `seed` of a template.

        What it is answered counts nowhere.
        """
        self.left()

        def body() -> object:
            words = (like.name, pack.version, seed)
            return ProblemDraft(*words, view.drafts(), written=view.variant).to_json()

        def leave() -> None:
            """There is nothing to keep but the draft."""

        self._leave = leave
        self.drafting.follow(problem_place(like.name), body)
        view.edited.connect(lambda: self.drafting.touch() if self._leave is leave else None)
        view.solved.connect(lambda: self.drafting.drop() if self._leave is leave else None)

    def watch_example(
        self,
        part: PartView,
        pack: Pack,
        problem: Problem,
        seed: int,
        restore: Callable[[PartDraft], None],
    ) -> None:
        """Keeps what is typed in `part` of a worked example until it is right; `restore` puts back what was."""
        drafting, place, name = Drafting(self._record, self, self._clock), example_place(problem.name), part.part.id
        self._examples.append(drafting)

        def body() -> object:
            return ProblemDraft(problem.name, pack.version, seed, {name: part.draft()}).to_json()

        def begin(draft: ProblemDraft | None) -> None:
            if drafting not in self._examples:  # something else is shown by now
                return
            if draft is not None and name in draft.parts and not part.field.answer():
                restore(draft.parts[name])
            drafting.follow(place, body)
            if part.field.answer():  # typed meanwhile
                drafting.touch()

        part.edited.connect(drafting.touch)
        part.attempted.connect(lambda _: drafting.drop() if drafting in self._examples and part.right else None)
        self._open(part, place, pack, problem, begin)

    def open_problem(
        self, owner: QObject, pack: Pack, problem: Problem, then: Callable[[ProblemDraft | None], None]
    ) -> None:
        """The work on a problem that was not finished; None where there is none, or the pack is another one now."""
        self._open(owner, problem_place(problem.name), pack, problem, then)

    def _open(
        self, owner: QObject, place: str, pack: Pack, problem: Problem, then: Callable[[ProblemDraft | None], None]
    ) -> None:
        """The draft of a place; None where there is none, or it is of another version."""

        def call(store: Store, profile: str) -> ProblemDraft | None:
            draft = problem_draft(store.draft(profile, place))
            return draft if draft is not None and draft.is_of(problem, pack) else None

        if self._record is None or self._record.profile is None:
            then(None)
        else:
            self._record.ask(owner, call, then, lambda _: then(None), key=f"open {place}")

    def watch_quiz(self, view: QuizView, pack: Pack) -> None:
        """Keeps the result when the quiz is at its end, and until then how far it is."""
        self.left()
        self.drafting.follow(quiz_place(pack.id, view.quiz.id), lambda: view.draft().to_json())
        view.edited.connect(self.drafting.touch)
        self.drafting.touch()  # the clock runs from now on
        self.drafting.flush()

        def finished(result: Result) -> None:
            self.drafting.stop()  # it is thrown away with what is kept now
            if self._record is None:
                return
            clock = self._clock
            self._record.ask(
                self,
                lambda store, profile: keep_quiz(store, profile, pack, result, clock),
                lambda _: self.told.emit(tr("The result is kept.")),
                self._not_kept,
            )

        view.finished.connect(finished)

    def before_quiz(
        self, owner: QObject, pack: Pack, quiz: Quiz, then: Callable[[int, QuizDraft | None], None]
    ) -> None:
        """How often the learner has taken a quiz, and how far they are when they have begun it; 0 for nobody."""
        if self._record is None or self._record.profile is None:
            then(0, None)
            return
        self._record.ask(
            owner,
            lambda store, profile: (
                times_taken(store, profile, pack.id, quiz.id),
                begun_quiz(store, profile, pack.id, quiz.id),
            ),
            lambda found: then(*found),
            self._not_kept,
            key="quiz",
        )

    def _kept_if_new(self, mastery: Mastery | None) -> None:
        if mastery is not None:
            self._kept(mastery)

    def _kept(self, mastery: Mastery | None) -> None:
        known = tr("You have answered this one before. Only the first answer counts.")
        self.told.emit(known if mastery is None else tr("This skill: {mastery}.").format(mastery=mastery_word(mastery)))

    def _not_kept(self, error: LemmaError) -> None:
        self.told.emit(told(error))
