"""Keeps what a learner does in the lessons: the views tell it, and it asks the record in the background."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.learner.ability import Mastery
from app.learner.coach import Answer
from app.packs.keeping import given_up, keep_answer, keep_quiz, times_taken
from app.ui.i18n import tr
from app.ui.lessons.problem_view import Attempt, ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.record import Record
from app.ui.words import mastery_word
from engine.errors import LemmaError
from lessons.model import Pack, Quiz
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

    @property
    def whose(self) -> str:
        """Whose record is kept, as a sentence."""
        profile = self._record.profile if self._record is not None else None
        if profile is None:
            return tr("Nothing is kept: no learner is chosen.")
        return tr("Kept for {name}.").format(name=profile.name)

    def watch_problem(self, view: ProblemView, pack: Pack) -> None:
        """Keeps the first answer that counts, or that the solution was looked at before there was one."""
        problem = pack.problem(view.variant.problem)
        if problem is None or self._record is None:
            return
        begun = self._seconds()
        done = False

        def keep(answer: Answer) -> None:
            nonlocal done
            if done or self._record is None:
                return
            done = True
            seed, clock = view.variant.seed, self._clock
            self._record.ask(
                self,
                lambda store, profile: keep_answer(store, profile, pack, problem, seed, answer, clock),
                self._kept,
                self._not_kept,
            )

        def attempted(attempt: Attempt) -> None:
            graded = attempt.graded
            score = (graded.marks or 0.0) / max(1, graded.out_of)
            verdict = graded.verdict
            passed = self._seconds() - begun
            keep(Answer(attempt.part, attempt.answer, verdict.outcome, verdict.note, score, attempt.hints, passed))

        view.attempted.connect(attempted)
        view.gave_up.connect(lambda part, hints: keep(given_up(part, hints, self._seconds() - begun)))

    def watch_quiz(self, view: QuizView, pack: Pack) -> None:
        """Keeps the result when the quiz is at its end."""

        def finished(result: Result) -> None:
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

    def taken(self, owner: QObject, pack: Pack, quiz: Quiz, then: Callable[[int], None]) -> None:
        """How often the learner has taken a quiz; 0 where nobody is known."""
        if self._record is None or self._record.profile is None:
            then(0)
            return
        self._record.ask(
            owner,
            lambda store, profile: times_taken(store, profile, pack.id, quiz.id),
            then,
            self._not_kept,
            key="quiz",
        )

    def _kept(self, mastery: Mastery | None) -> None:
        known = tr("This variant was in the record already; only its first answer counts.")
        self.told.emit(known if mastery is None else tr("This skill: {mastery}.").format(mastery=mastery_word(mastery)))

    def _not_kept(self, error: LemmaError) -> None:
        self.told.emit(str(error))
