"""Practice for one learner: what comes next, and what is kept of how it went.

Joins the packs (what there is to learn), the record (what was done) and the rule of `choosing`. A problem counts once,
by the rule of `answers`; what is tried afterwards teaches, but is not kept and moves no estimate. The questions of a
quiz and of a placement are answers like any others, without help.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.learner.ability import APART, LEVELS, MIDDLE, Ability, Mastery
from app.learner.answers import Answer, Whole
from app.learner.choosing import Choice, Session, Why, next_problem
from app.learner.graph import Item, SkillGraph, pack_of
from app.learner.placement import MOST, NOT_LEARNED, Placed, Placement, Question, Said, known_before
from app.learner.placing import asked_in, placement_of, placement_to_json
from app.learner.plan import Pace, Plan, Sitting, planned
from app.learner.review import ReviewCard, first_seen, on_time, rating_of, reviewed
from app.learner.store import Attempt, Store
from app.learner.store.drafts import PLACEMENT, Draft, seen_place
from app.learner.store.values import json_text
from engine.maths.kinds import Kind
from engine.maths.verdict import Outcome
from lessons.model import Pack, Part, Problem
from lessons.quizzes import Result

GUESS = 0.08
"""Chance that somebody who has not learned a skill types the right answer all the same."""
LEAST_GUESS = 0.02
PLACED_A_DAY = 4
"""Skills taken for known that come back as reviews on one day."""
PLACED = "placed"
"""The outcome in the record of a skill that a placement took for known; its item is empty and its score the belief."""
NOT_LEARNED_NOTE = "placement.not_learned"
"""The note of a skill that the learner says they have not learned; such a row moves no estimate."""


@dataclass(frozen=True, slots=True)
class Task:
    """The next problem: a template, the seed of its variant, and why it was chosen."""

    choice: Choice
    problem: Problem
    pack: Pack
    seed: int


def graph_of(packs: Iterable[Pack]) -> SkillGraph:
    """The skills of all packs, with the templates to practise them."""
    needs: dict[str, tuple[str, ...]] = {}
    items: dict[str, list[Item]] = {}
    names: dict[str, str] = {}
    for pack in packs:
        for skill in pack.skills:
            full = f"{pack.id}/{skill.id}"
            needs[full] = skill.prerequisites
            names[full] = skill.name
        for problem in pack.problems:
            guess = max(LEAST_GUESS, math.prod(guess_of(part) for part in problem.parts))
            item = Item(problem.name, problem.difficulty, guess, len(problem.parts))
            items.setdefault(problem.skill, []).append(item)
    return SkillGraph(needs, {skill: tuple(found) for skill, found in items.items()}, names)


def guess_of(part: Part) -> float:
    """The chance of a right answer to a part by somebody who does not know."""
    if part.answer.kind.kind is Kind.CHOICE:
        right = sum(option.correct for option in part.options)
        return 1 / max(1, len(part.options)) if right == 1 else 0.5 ** max(1, len(part.options))
    if part.answer.kind.kind is Kind.ORDERING:
        return 1 / math.factorial(min(10, max(1, len(part.items))))
    if part.answer.kind.kind is Kind.MATCHING:
        return 1 / math.factorial(min(10, max(1, len(part.pairs))))
    return GUESS


def _same_day(last: datetime, now: datetime) -> bool:
    """Whether what was reviewed then is still in mind: a card moves once a day, and once in a sitting."""
    return last.date() == now.date() or abs((now - last).total_seconds()) < 3600 * APART


class Coach:
    """One sitting of one learner. `clock`, `now` from then on, gives the time in UTC; `seed` makes it repeatable."""

    def __init__(
        self, store: Store, profile: str, packs: Sequence[Pack], clock: Callable[[], datetime], seed: int = 0
    ) -> None:
        self.store = store
        self.profile = profile
        self.graph = graph_of(packs)
        last = store.attempts(profile, limit=1)
        self.session = Session(last[0].item if last else "")
        self.now = clock
        self._seed = seed
        self._problems = {problem.name: (problem, pack) for pack in packs for problem in pack.problems}
        self._read: tuple[int, int] | None = None
        self.ability = Ability()
        self.cards: dict[str, ReviewCard] = {}
        self._read_again()

    # --- practice --------------------------------------------------------------------------------------------------

    def next(self, wanted: Collection[str] = (), sitting: Sitting | None = None) -> Task | None:
        """The next problem (of the skills `wanted`, as fits the `sitting`); None where there is nothing to practise."""
        self._read_again()  # lessons and quizzes add to the record as well
        now = self.now()
        begin = sitting is None or sitting.may_begin(now)
        choice = next_problem(self.graph, self.ability, self.cards, self.session, now, self._seed, wanted, begin=begin)
        return self._task(choice) if choice is not None else None

    def _task(self, choice: Choice) -> Task:
        problem, pack = self._problems[choice.item.name]
        return Task(choice, problem, pack, self.store.next_seed(self.profile, choice.item.name))

    def again(self, problem: str, seed: int) -> Task | None:
        """The variant `seed` of a template as a task, to go on with; None where there is no such template."""
        if problem not in self._problems:
            return None
        found, pack = self._problems[problem]
        listed = (item for item in self.graph.items.get(found.skill, ()) if item.name == problem)
        item = next(listed, Item(problem, found.difficulty))
        chance = self.ability.chance(found.skill, item.level, item.name)
        return Task(Choice(found.skill, item, chance, Why.AGAIN, "You were in the middle of it."), found, pack, seed)

    def leave_out(self, problem: str) -> None:
        """Never chooses the template of that name in this sitting: it is faulty."""
        self.graph = self.graph.without([problem])

    def left_after_help(self, task: Task) -> None:
        """Help to a task was seen, and no answer given: that variant would prove nothing, and does not come again.

        Raises LemmaError where that cannot be kept.
        """
        self.store.keep_draft(self.profile, seen_place(task.problem.name), task.seed, self.now())

    def answered(self, task: Task, answer: Answer) -> Mastery:
        """Keeps the answer to a task; the mastery of its skill after it. Raises LemmaError if it is not kept.

        It is not where there is one to this variant: Answered is raised then.
        """
        self._read_again()
        skill, level = task.choice.skill, task.choice.item.level
        card = self._moved(self.cards.get(skill), level, answer)
        attempt = self._attempt(task.problem, task.pack, task.seed, answer)
        mastery = self.store.record(self.profile, attempt, card, once=True)
        self._read_again()
        self.session.add(task.choice, answer.right)
        return mastery

    def _attempt(self, problem: Problem, pack: Pack, seed: int, answer: Answer) -> Attempt:
        return Attempt(
            *(problem.name, problem.skill, problem.difficulty, pack.id, pack.version, seed),
            *(answer.part, answer.typed, answer.outcome, answer.note),
            *(answer.score, answer.hints, answer.seconds, self.now()),
        )

    def _moved(self, card: ReviewCard | None, level: int, answer: Answer) -> ReviewCard | None:
        """The card of a skill after an answer."""
        now = self.now()
        if not (answer.right or card is not None) or (card is not None and _same_day(card.last, now)):
            return card
        usual = self.store.usual_seconds(self.profile, level)
        return reviewed(card, rating_of(answer.score, answer.hints, answer.seconds, usual), now)

    def _read_again(self) -> None:
        """Reads what is known of the learner, where anything in the record has changed since it was read."""
        now = self.store.state()  # before the reading: what is written meanwhile is read the next time
        if now == self._read:
            return
        self.ability = self.store.ability(self.profile)
        self.cards = on_time(self.store.cards(self.profile), self.now())
        self._read = now

    # --- a session of so many minutes ------------------------------------------------------------------------------

    def pace(self) -> Pace:
        """How long problems take this learner."""
        return Pace({level: self.store.usual_seconds(self.profile, level) for level in LEVELS})

    def plan(self, minutes: float, sitting: Sitting | None = None, wanted: Collection[str] = ()) -> Plan:
        """What the next `minutes` would hold (of the skills `wanted`); with a `sitting`, at the pace it has shown."""
        self._read_again()
        pace = sitting.pace if sitting is not None else self.pace()
        now = self.now()
        return planned(self.graph, self.ability, self.cards, self.session, now, self._seed, minutes, pace, wanted)

    def sit_down(self, minutes: float, planned: int = 0) -> Sitting:
        """A session of that length, from now on; its plan told of so many problems."""
        return Sitting(minutes, self.pace(), self.now(), planned)

    # --- quizzes ---------------------------------------------------------------------------------------------------

    def quiz(self, result: Result) -> dict[str, Mastery]:
        """Keeps the result of a quiz, with everything a regrade needs, and each question that was answered and judged
        as an unaided attempt; the mastery of its skill.

        What was left empty, came too late or could not be judged says nothing of the learner. All of it is kept, or
        none and a LemmaError is raised.
        """
        self._read_again()
        given = {(one.question, one.part): one for one in result.responses}
        made: list[tuple[Attempt, ReviewCard | None]] = []
        cards = dict(self.cards)
        for number, question in enumerate(result.paper.questions):
            undecided = (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ, "")
            marks = [one for one in result.marks if one.question == number and one.outcome not in undecided]
            whole = Whole({one.part: float(one.possible) for one in marks})
            for one in marks:
                typed = given.get((number, one.part))
                share = float(one.earned / one.possible) if one.possible else 0.0
                words = (typed.answer if typed is not None else "", one.outcome, one.note)
                whole.add(Answer(one.part, *words, share, hints=0, seconds=0.0))
            if not any(one.possible for one in marks) or question.problem not in self._problems:
                continue
            problem, pack = self._problems[question.problem]
            answer = whole.answer()
            card = self._moved(cards.get(problem.skill), problem.difficulty, answer)
            if card is not None:
                cards[problem.skill] = card
            made.append((self._attempt(problem, pack, question.seed, answer), card))
        paper = result.paper
        taken = (paper.pack, paper.version, paper.quiz, float(result.earned), float(paper.marks))
        self.store.save_quiz(self.profile, *taken, result.to_json(), self.now(), made)
        self._read_again()
        return {attempt.skill: self.ability.mastery(attempt.skill) for attempt, _ in made}

    # --- placement -------------------------------------------------------------------------------------------------

    @property
    def is_new(self) -> bool:
        """Whether there is nothing in the record of this learner."""
        return not self.store.attempts(self.profile, limit=1)

    def placement(self) -> Placement:
        """A placement, which takes into account what is known of the learner already."""
        placement = Placement(self.graph, self._seed, known_before(self.ability))
        placement.kept = self.store.draft(self.profile, PLACEMENT)
        return placement

    def begun_placement(self) -> Placement | None:
        """The placement the learner was in the middle of, at the place where it was; None where there is none."""
        kept = self.store.draft(self.profile, PLACEMENT)
        placement = placement_of(kept, self.graph, self.now())
        if placement is not None:
            placement.kept = kept
        return placement

    @property
    def placement_begun(self) -> int:
        """How many questions of a placement are answered that the learner was in the middle of."""
        return asked_in(self.store.draft(self.profile, PLACEMENT), self.now())

    def question(self, placement: Placement) -> Task | None:
        """The next question of a placement as a task; None when it is at its end."""
        placement.graph = self.graph  # without what was found faulty
        question = placement.next()
        if question is None:
            return None
        reason = f"Question {question.number} of {MOST} at most: {self.graph.name(question.skill)}."
        return self._task(Choice(question.skill, question.item, placement.chance(question.skill), Why.PLACE, reason))

    def placement_answered(self, placement: Placement, task: Task, answer: Answer | None) -> None:
        """Takes in and keeps an answer to a question of a placement; None says "I have not learned this".

        Raises LemmaError where it cannot be kept, GoneOn where another program went on with it; it is not taken in
        then.
        """
        question = Question(len(placement.asked) + 1, task.choice.skill, task.choice.item)
        said: Said
        made: list[tuple[Attempt, ReviewCard | None]] = []
        if answer is None:
            said, made = NOT_LEARNED, [(self._finding(question.skill, 0.0, NOT_LEARNED_NOTE), None)]
        elif answer.outcome in (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ):
            said = None
        else:
            said, made = answer.score, [(self._attempt(task.problem, task.pack, task.seed, answer), None)]
        now = self.now()
        begun = placement_to_json(placement, now, [(question, said)])
        self.store.record_all(self.profile, made, Draft(PLACEMENT, begun, now), instead_of=placement.kept)
        placement.kept = json.loads(json_text(begun))
        placement.answered(question, said)
        self._read_again()

    def placed(self, placement: Placement) -> Placed:
        """Keeps what a placement found, also when it was stopped early: the skills it takes for known, as familiar.

        They come back as reviews, the latest learned first, a few a day. Raises LemmaError where it cannot be kept,
        GoneOn where another program went on with it or ended it.
        """
        found = placement.result()
        now = self.now()
        made: list[tuple[Attempt, ReviewCard | None]] = []
        cards = 0
        for skill, belief in reversed(found.known):
            card = self.cards.get(skill)
            if self.ability.mastery(skill).rank >= Mastery.FAMILIAR.rank and card is not None:
                continue
            if card is None:
                card = first_seen(1 + cards // PLACED_A_DAY, now)
                cards += 1
            made.append((self._finding(skill, belief, ""), card))
        self.store.record_all(self.profile, made, Draft(PLACEMENT, None, now), instead_of=placement.kept)
        placement.kept = None
        self._read_again()
        return found

    def _finding(self, skill: str, belief: float, note: str) -> Attempt:
        return Attempt("", skill, MIDDLE, pack_of(skill), "", 0, "", "", PLACED, note, belief, 0, 0.0, self.now())
