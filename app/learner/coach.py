"""Practice for one learner: what comes next, and what is kept of how it went.

Joins the packs (what there is to learn), the record (what was done) and the rule of `choosing`. A problem counts once,
by its first answer that counted; what is tried afterwards teaches, but is not kept and moves no estimate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.learner.ability import Mastery
from app.learner.choosing import Choice, Session, next_problem
from app.learner.graph import Item, SkillGraph
from app.learner.review import rating_of, reviewed
from app.learner.store import Attempt, Store
from lessons.model import Pack, Problem


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
            items.setdefault(problem.skill, []).append(Item(problem.name, problem.difficulty))
    return SkillGraph(needs, {skill: tuple(found) for skill, found in items.items()}, names)


class Coach:
    """One sitting of one learner. `clock` gives the time in UTC; `seed` makes the choices repeatable."""

    def __init__(
        self, store: Store, profile: str, packs: Sequence[Pack], clock: Callable[[], datetime], seed: int = 0
    ) -> None:
        self.store = store
        self.profile = profile
        self.graph = graph_of(packs)
        self.session = Session()
        self._clock = clock
        self._seed = seed
        self._problems = {problem.name: (problem, pack) for pack in packs for problem in pack.problems}
        self.ability = store.ability(profile)
        self.cards = store.cards(profile)

    def next(self, wanted: Sequence[str] = ()) -> Task | None:
        """The next problem (of the skills `wanted`); None where there is nothing to practise."""
        choice = next_problem(self.graph, self.ability, self.cards, self.session, self._clock(), self._seed, wanted)
        if choice is None:
            return None
        problem, pack = self._problems[choice.item.name]
        return Task(choice, problem, pack, self.store.next_seed(self.profile, choice.item.name))

    def answered(
        self, task: Task, part: str, typed: str, outcome: str, note: str, score: float, hints: int, seconds: float
    ) -> Mastery:
        """Keeps the first answer to a task; the mastery of its skill after it. Raises LemmaError if it is not kept."""
        now = self._clock()
        right = score >= 1 and not hints
        skill = task.choice.skill
        # What is reviewed again the same day is still in mind: the card moves once a day.
        card = self.cards.get(skill)
        if (right or card is not None) and (card is None or card.last.date() != now.date()):
            rating = rating_of(score, hints, seconds, self.store.usual_seconds(self.profile, task.choice.item.level))
            card = reviewed(card, rating, now)
        attempt = Attempt(
            task.choice.item.name,
            skill,
            task.choice.item.level,
            task.pack.id,
            task.pack.version,
            task.seed,
            *(part, typed, outcome, note),
            *(score, hints, seconds, now),
        )
        mastery = self.store.record(self.profile, attempt, card)
        self.ability = self.store.ability(self.profile)
        if card is not None:
            self.cards[skill] = card
        self.session.add(task.choice, score >= 1)
        return mastery
