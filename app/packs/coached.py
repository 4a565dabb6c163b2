"""Practice chosen for one learner, in the terminal: a placement to begin with, a plan for so many minutes, the record.

What is asked and why comes from `app.learner.coach`; how it is asked is `practice`.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from app.learner.ability import Mastery
from app.learner.coach import Coach, Task
from app.learner.placement import Placement
from app.learner.plan import Sitting, check_minutes
from app.learner.review import forecast
from app.learner.store.attempts import Answered
from app.learner.store.drafts import PRACTICE, QUESTION
from app.learner.who import opened_learner
from app.packs.drafts import PartDraft, ProblemDraft, problem_draft
from app.packs.keeping import is_kept
from app.packs.library import Library
from app.packs.practice import COMMANDS, NOT_LEARNED, STOP, Faulty, Left, Practice
from app.packs.shelf import usable_packs
from app.packs.working import Working, begun_problem, settle
from engine.errors import LemmaError
from lessons.model import Pack

FAULTS = 5
"""Problems that cannot be asked one after the other, from which it is no longer the problems' fault."""
DECLINED = "placement.declined"
"""The preference of a learner who did not want a placement; it is not offered again."""
YES = ("yes", "y")
ME, PROBLEMS = "me", 20
"""Who is learning, and how many problems, where nothing is said."""


def run_coached(practice: Practice, options: argparse.Namespace) -> tuple[int, int]:
    """`lemma practice` with a record: places, or practises `options.minutes` or `options.problems`."""
    library = Library()
    packs = usable_packs(library, lambda entry, error: practice.say(f"{entry.title} is left out: {error.message}"))
    pack = library.find_pack(options.pack) if options.pack else None
    if pack is not None:  # the one that was named, also where another of the same id is installed
        packs = [*(one for one in packs if one.id != pack.id), pack]
    wanted = wanted_skills([pack] if pack is not None else packs, options.skill) if pack or options.skill else ()
    with opened_learner(options.learner or ME, new=True, tell=practice.say) as (store, profile):
        coached = Coached(practice, Coach(store, profile.id, packs, lambda: datetime.now(UTC)))
        if options.place:
            return coached.place()
        if not coached.offer_placement():
            return 0, 0
        if options.minutes:
            return coached.sit(options.minutes, wanted)
        return coached.problems(options.problems or PROBLEMS, wanted)


def wanted_skills(packs: Sequence[Pack], named: str) -> tuple[str, ...]:
    """The skills of these packs that `named` means, by its id or with that of its pack; all where nothing is named.

    Raises LemmaError where there is none.
    """
    names = [(f"{pack.id}/{skill.id}", skill.id) for pack in packs for skill in pack.skills]
    found = tuple(name for name, short in names if named in ("", name, short))
    if not found:
        if len(packs) == 1:
            raise LemmaError(f"{packs[0].title} has no skill {named}.", f"It has: {', '.join(n for _, n in names)}.")
        raise LemmaError(f"No pack has a skill {named}.", "`lemma pack list` names the packs.")
    return found


class Coached:
    """One sitting of one learner."""

    def __init__(self, practice: Practice, coach: Coach) -> None:
        self._practice = practice
        self._coach = coach
        self._say = practice.say
        self._faults = 0

    # --- placement -------------------------------------------------------------------------------------------------

    def offer_placement(self) -> bool:
        """Offers a new learner a placement, once, and to go on with one that was begun; False when they have had enough
        altogether.
        """
        store, profile = self._coach.store, self._coach.profile
        begun = self._coach.begun_placement()
        if begun is not None:
            self._say(_so_far(begun))
            try:
                wanted = self._practice.read("Type yes to go on with it, anything else to use what it found so far: ")
            except Left:
                return False
            if wanted.casefold() in YES:
                self.place()
            else:
                self._tell_placed(begun)
            return True
        if not self._coach.is_new or store.preference(profile, DECLINED):
            return True
        self._say(
            "Welcome. A short placement finds out where to begin: up to twenty questions, and you can stop at any time."
        )
        try:
            wanted = self._practice.read("Type yes to take it, anything else to begin at the beginning: ")
        except Left:
            return False
        if wanted.casefold() in YES:
            self.place()
        else:
            store.set_preference(profile, DECLINED, True)
            self._say("As you like. 'lemma practice --place' does it later.")
        return True

    def place(self) -> tuple[int, int]:
        """A placement, to its end or until the learner stops it; what was found counts either way.

        One that was begun is gone on with.
        """
        begun = self._coach.begun_placement()
        placement = begun or self._coach.placement()
        right = tried = 0
        words = {NOT_LEARNED: "I have not learned this", STOP: "enough; what was found so far counts"}
        if begun is not None:
            self._say(f"{_so_far(begun)} It goes on from there.")
        self._practice.introduce(words)
        self._say("There are no hints here, and no harm in a wrong answer: it only shows where to begin.")
        try:
            while (task := self._coach.question(placement)) is not None:
                self._say(f"\n{task.choice.reason}")
                try:
                    answered = self._practice.once(task.problem, task.seed, self._work(task, QUESTION))
                except Faulty as fault:
                    self._leave_out(task, fault)
                    continue
                self._faults = 0
                self._coach.placement_answered(placement, task, answered.answer if answered is not None else None)
                tried += 1
                right += answered is not None and answered.right
        except Left:
            pass
        self._tell_placed(placement)
        return right, tried

    def _tell_placed(self, placement: Placement) -> None:
        """Keeps what a placement found, and says it."""
        self._drop(QUESTION)
        self._say("")
        for sentence in self._coach.placed(placement).sentences(self._coach.graph):
            self._say(sentence)

    # --- drafts ----------------------------------------------------------------------------------------------------

    def _work(self, task: Task, place: str, draft: ProblemDraft | None = None) -> Working:
        """Work on a task, kept in that place as it goes on; gone on with where it is there already."""
        store, profile = self._coach.store, self._coach.profile
        if draft is None:
            draft = problem_draft(store.draft(profile, place))
            if draft is not None and (not draft.is_of(task.problem, task.pack) or draft.seed != task.seed):
                draft = None
        work = Working(task.problem, task.pack.version, task.seed, draft)

        def changed() -> None:
            with suppress(LemmaError):  # it is told when the answer is to be kept
                store.keep_draft(profile, place, work.draft().to_json(), self._coach.now())

        work.changed = changed
        return work

    def _drop(self, place: str) -> None:
        with suppress(LemmaError):
            self._coach.store.drop_draft(self._coach.profile, place)

    def _begun(self, wanted: Collection[str]) -> tuple[Task, ProblemDraft] | None:
        """The problem the learner was in the middle of, to go on with; where that is not wanted now it is settled."""
        begun = begun_problem(self._coach)
        if begun is not None and (not wanted or begun[0].choice.skill in wanted):
            open_parts = [part for part in begun[0].problem.parts if not begun[1].parts.get(part.id, PartDraft()).done]
            if open_parts:
                return begun
        settle(self._coach)
        return None

    # --- practice --------------------------------------------------------------------------------------------------

    def problems(self, count: int, wanted: Collection[str] = ()) -> tuple[int, int]:
        """So many problems; how many parts were right, and how many were tried."""
        self._practice.introduce(COMMANDS)
        right = tried = done = 0
        task, draft = self._begun(wanted) or (None, None)
        while done < count and (task := task or self._next(wanted)) is not None:
            self._say(f"\n{task.choice.reason}")
            of_task = self._ask(task, draft)
            task = draft = None
            if of_task is None:
                continue
            done += 1
            right, tried = right + of_task.right, tried + of_task.tried
            if of_task.left:
                break
        return right, tried

    def sit(self, minutes: float, wanted: Collection[str] = ()) -> tuple[int, int]:
        """A session of so many minutes: its plan first, then problems to a good end."""
        check_minutes(minutes)
        plan = self._coach.plan(minutes, wanted=wanted)
        for text in (plan.title + ".", *(f"  - {line.sentence}" for line in plan.lines), plan.ending):
            self._say(text)
        self._practice.introduce(COMMANDS)
        sitting = self._coach.sit_down(minutes, plan.problems)
        before = {skill: self._coach.ability.mastery(skill) for skill in self._coach.graph.order}
        right = tried = 0
        task, draft = self._begun(wanted) or (None, None)
        while not sitting.is_over(self._coach.now()) and (task := task or self._next(wanted, sitting)) is not None:
            self._say(f"\n[{sitting.progress(self._coach.now()).sentence}] {task.choice.reason}")
            choice, of_task = task.choice, self._ask(task, draft)
            task = draft = None
            if of_task is None:
                continue
            if of_task.tried:
                sitting.answered(choice, of_task.right == of_task.tried, self._coach.now())
            right, tried = right + of_task.right, tried + of_task.tried
            if of_task.left:
                break
        self._end(sitting, before)
        return right, tried

    def _end(self, sitting: Sitting, before: dict[str, Mastery]) -> None:
        """What the session was, and what is to come."""
        progress = sitting.progress(self._coach.now())
        minutes, problems = max(1, round(progress.minutes)), progress.problems
        self._say(
            f"\nThat was {'one minute' if minutes == 1 else f'{minutes} minutes'}, "
            f"{'one problem' if problems == 1 else f'{problems} problems'}."
        )
        for skill, was in before.items():
            now = self._coach.ability.mastery(skill)
            if now.rank > was.rank:
                self._say(f"  {self._coach.graph.name(skill)}: {now}, was {was}.")
        due = forecast(self._coach.cards, self._coach.now(), 2)[1][1]
        if due:
            self._say(f"Tomorrow {'one review is' if due == 1 else f'{due} reviews are'} due.")

    def _next(self, wanted: Collection[str], sitting: Sitting | None = None) -> Task | None:
        task = self._coach.next(wanted, sitting)
        if task is None:
            self._say("There is nothing to practise.")
        return task

    def _ask(self, task: Task, draft: ProblemDraft | None = None) -> _OfTask | None:
        """Asks a task and keeps its answer, as soon as there is one to every part; None where it is faulty."""
        found = _OfTask()
        skill, coach = task.choice.skill, self._coach
        was = coach.ability.mastery(skill)
        work = self._work(task, PRACTICE, draft)
        kept = draft is not None and is_kept(coach.store, coach.profile, task.problem, task.seed)
        keep_draft = work.changed

        def keep() -> None:
            nonlocal kept
            if not kept:
                kept = True
                self._keep(task, work)

        def changed() -> None:
            keep_draft()
            if work.whole.complete:
                keep()

        def finish() -> None:
            if work.whole.begun:  # what was not answered, although it was asked for, was left out
                keep()
            elif work.draft().helped:
                with suppress(LemmaError):
                    coach.left_after_help(task)
            self._drop(PRACTICE)

        work.changed = changed
        try:
            for answered in self._practice.problem(task.problem, task.seed, work):
                if answered is None:
                    found.left = True
                    break
                found.right += answered.judged and answered.right
                found.tried += answered.judged
        except Faulty as fault:
            self._drop(PRACTICE)
            self._leave_out(task, fault)
            return None
        except BaseException:  # broken off: what was answered counts all the same
            finish()
            raise
        finish()
        now = coach.ability.mastery(skill)
        if now is not was:
            self._say(f"{coach.graph.name(skill)}: {now}.")
        self._faults = 0
        return found

    def _keep(self, task: Task, work: Working) -> None:
        """Keeps the answer to a task; where that cannot be done it is said, and practice goes on with other ones."""
        try:
            self._coach.answered(task, work.whole.answer())
        except Answered as error:
            self._say(error.message)
        except LemmaError as error:
            self._coach.leave_out(task.problem.name)
            self._say(f"{error.message} {error.hint}".strip())

    def _leave_out(self, task: Task, fault: Faulty) -> None:
        """Says that a problem is faulty, and never chooses it again. Raises it when there are too many."""
        self._faults += 1
        if self._faults >= FAULTS:
            raise fault
        self._coach.leave_out(task.problem.name)
        self._say(f"{fault.message} Another one instead.")


def _so_far(placement: Placement) -> str:
    answered = len(placement.asked)
    return f"You began a placement and answered {'one question' if answered == 1 else f'{answered} questions'}."


class _OfTask:
    """How one task went: parts right and tried, and whether the learner has had enough."""

    def __init__(self) -> None:
        self.right = self.tried = 0
        self.left = False
