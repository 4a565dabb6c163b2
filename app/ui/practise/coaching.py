"""The coach of whoever is learning, as the page uses it: every call is made in the thread of the record."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.learner.ability import Mastery
from app.learner.answers import Answer
from app.learner.coach import Coach, Task, graph_of
from app.learner.graph import pack_of
from app.learner.placement import Placed, Placement
from app.learner.plan import Plan, Progress, Sitting
from app.learner.store import Store
from app.learner.store.drafts import QUESTION
from app.packs.drafts import ProblemDraft, problem_draft
from app.packs.keeping import is_kept
from app.packs.working import begun_problem, settle
from app.ui.record import Record
from engine.errors import LemmaError
from lessons.model import Pack


@dataclass(frozen=True, slots=True)
class Outlook:
    """What could be done now: the plan, and what the learner was in the middle of.

    That is a problem, and how many questions of a placement they have answered.
    """

    plan: Plan
    open: ProblemDraft | None = None
    placing: int = 0


@dataclass(frozen=True, slots=True)
class Next:
    """The next problem with how far the sitting is; None for a task: it has come to its end.

    `draft` is what was done of it before; when it is `counted` the answer is in the record already. In a placement
    so many questions are `asked` already.
    """

    task: Task | None
    progress: Progress | None = None
    draft: ProblemDraft | None = None
    counted: bool = False
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """What an answer changed: the skill by its name, and its word before and after."""

    skill: str
    before: Mastery
    after: Mastery


class Coaching(QObject):
    """One learner and the packs they study. `failed` brings what could not be done."""

    failed = Signal(object)

    def __init__(
        self,
        record: Record,
        packs: Sequence[Pack],
        parent: QObject | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._packs = packs
        self._wanted: tuple[str, ...] = ()
        self._clock = clock
        self._coach: Coach | None = None
        self._plan: Plan | None = None  # that was told last
        self._sitting: Sitting | None = None
        self._placement: Placement | None = None

    def _with(self, store: Store, profile: str) -> Coach:
        """In the thread of the record."""
        if self._coach is None or self._coach.profile != profile:
            self._coach = Coach(store, profile, self._packs, self._clock, random.randrange(2**31))
            self._plan = None
        return self._coach

    def _planned(self, minutes: float) -> int:
        """How many problems the learner was told that so many minutes would hold."""
        return self._plan.problems if self._plan is not None and self._plan.minutes == minutes else 0

    def outlook(self, minutes: float, done: Callable[[Outlook], None]) -> None:
        """What `minutes` would hold."""

        def call(store: Store, profile: str) -> Outlook:
            coach = self._with(store, profile)
            begun = begun_problem(coach)
            draft = begun[1] if begun is not None else None
            self._plan = coach.plan(minutes)
            return Outlook(self._plan, draft, coach.placement_begun)

        self._record.ask(self, call, done, self.failed.emit, key="outlook")

    def covers(self, pack: str) -> bool:
        """Whether a pack, by its id, is among those that are studied."""
        return any(one.id == pack for one in self._packs)

    def sit_down(self, minutes: float, done: Callable[[Next], None], wanted: Sequence[str] = ()) -> None:
        """Begins a sitting (of the skills `wanted` alone); answers with its first problem.

        What was answered of the problem the learner was in the middle of counts as it is.
        """

        def call(store: Store, profile: str) -> Next:
            coach = self._with(store, profile)
            settle(coach)
            self._placement = None
            self._wanted = tuple(wanted)
            self._sitting = coach.sit_down(minutes, 0 if wanted else self._planned(minutes))
            return self._next(coach)

        self._record.ask(self, call, done, self.failed.emit)

    def resume(self, minutes: float, done: Callable[[Next], None]) -> None:
        """Begins a sitting with the problem the learner was in the middle of; with another where it is gone."""

        def call(store: Store, profile: str) -> Next:
            coach = self._with(store, profile)
            self._placement, self._wanted = None, ()
            self._sitting = coach.sit_down(minutes, self._planned(minutes))
            begun = begun_problem(coach)
            if begun is None:
                settle(coach)
                return self._next(coach)
            task, draft = begun
            counted = is_kept(store, profile, task.problem, task.seed)
            return Next(task, self._sitting.progress(self._clock()), draft, counted)

        self._record.ask(self, call, done, self.failed.emit)

    def place(self, done: Callable[[Next], None]) -> None:
        """Begins to find out what the learner knows, or goes on with it; answers with the question that is open."""

        def call(store: Store, profile: str) -> Next:
            coach = self._with(store, profile)
            self._sitting, self._placement = None, coach.begun_placement() or coach.placement()
            found = self._next(coach)
            draft = problem_draft(store.draft(profile, QUESTION))
            if found.task is None or draft is None or not draft.is_of(found.task.problem, found.task.pack):
                return found
            return replace(found, draft=draft) if draft.seed == found.task.seed else found

        self._record.ask(self, call, done, self.failed.emit)

    def next(self, done: Callable[[Next], None]) -> None:
        """The next problem of what was begun."""
        self._record.ask(self, lambda store, profile: self._next(self._with(store, profile)), done, self.failed.emit)

    def _next(self, coach: Coach) -> Next:
        if self._placement is not None:
            return Next(coach.question(self._placement), asked=len(self._placement.asked))
        now = self._clock()
        sitting = self._sitting
        if sitting is None or sitting.is_over(now):
            return Next(None, sitting.progress(now) if sitting is not None else None)
        return Next(coach.next(self._wanted, sitting), sitting.progress(now))

    def left_after_help(self, task: Task) -> None:
        """Help to a task was seen, and no answer given."""
        self._record.ask(
            self,
            lambda store, profile: self._with(store, profile).left_after_help(task),
            lambda _: None,
            self.failed.emit,
        )

    def leave_out(self, task: Task, done: Callable[[Next], None]) -> None:
        """The template is faulty: another one."""

        def call(store: Store, profile: str) -> Next:
            coach = self._with(store, profile)
            coach.leave_out(task.problem.name)
            return self._next(coach)

        self._record.ask(self, call, done, self.failed.emit)

    def answered(
        self, task: Task, answer: Answer, done: Callable[[Kept], None], failed: Callable[[LemmaError], None]
    ) -> None:
        """Keeps the answer to a problem; `failed` brings why it was not kept."""

        def call(store: Store, profile: str) -> Kept:
            coach = self._with(store, profile)
            skill = task.choice.skill
            before = coach.ability.mastery(skill)
            if self._placement is not None:
                coach.placement_answered(self._placement, task, answer)
            else:
                coach.answered(task, answer)
                if self._sitting is not None:
                    self._sitting.answered(task.choice, answer.score >= 1, self._clock())
            return Kept(coach.graph.name(skill), before, coach.ability.mastery(skill))

        self._record.ask(self, call, done, failed)

    def not_learned(self, task: Task, done: Callable[[Next], None]) -> None:
        """In a placement: the learner has not learned this yet."""

        def call(store: Store, profile: str) -> Next:
            coach = self._with(store, profile)
            if self._placement is not None:
                coach.placement_answered(self._placement, task, None)
            return self._next(coach)

        self._record.ask(self, call, done, self.failed.emit)

    def placed(self, done: Callable[[list[str]], None]) -> None:
        """Keeps what a placement found, and tells it in sentences."""

        def call(store: Store, profile: str) -> list[str]:
            coach = self._with(store, profile)
            if self._placement is None:
                return []
            found: Placed = coach.placed(self._placement)
            self._placement = None
            return found.sentences(coach.graph)

        self._record.ask(self, call, done, self.failed.emit)


def studied(packs: Sequence[Pack], chosen: Sequence[str]) -> list[Pack]:
    """The packs that were chosen, and those they build on; all where none was chosen, or none of them is there."""
    ids = {pack.id for pack in packs}
    wanted = {one for one in chosen if one in ids}
    if not wanted:
        return list(packs)
    graph = graph_of(packs)
    own = [skill for skill in graph.order if pack_of(skill) in wanted]
    below = {pack_of(need) for skill in own for need in graph.below(skill)}
    return [pack for pack in packs if pack.id in wanted | below]
