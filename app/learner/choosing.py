"""The next problem, and why it is this one.

The rule, in order:
1. an overdue skill, the most forgotten first, while reviews are at most 60 % of the session;
2. else the frontier: skills that are not familiar yet and whose prerequisites are, the readiest first; a new skill is
   kept to until it has gone well once, then up to four of them take turns; what never goes well is left for the day;
3. else whatever will be forgotten first, so that there is always something to do.
The same template never comes twice running, not even over night, unless there is no other one at all.
What is familiar comes back as a review, days apart: that is where it becomes proficient and mastered. The numbers below
were chosen in the simulations of `tests/bench/learner`, whose learners are of other families than the model.
Of the skill's templates the one is taken whose chance of success is nearest 0.78.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.learner.ability import MIDDLE, Ability, Mastery
from app.learner.graph import Item, SkillGraph
from app.learner.review import ReviewCard, due, recall

TARGET = 0.78
"""Chance of success that is aimed at: hard enough to learn, easy enough to go on (Pelanek 2016: 0.75 to 0.8)."""
REVIEW_SHARE = 0.6
TRIES = 3
"""How often a skill that does not go well is tried before another one has its turn."""
ENOUGH = 6
"""How often a skill that never goes well is tried in one session, while there is something else to do."""
MIXED = 4
"""How many new skills take turns at most."""


class Why:
    """Stable codes of the reasons."""

    REVIEW = "review"
    PLACE = "place"
    NEXT = "next"
    GO_ON = "go_on"
    MIX = "mix"
    REFRESH = "refresh"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Choice:
    """The next problem: `item` of `skill` with the estimated `chance`; `why` is a code, `reason` a sentence."""

    skill: str
    item: Item
    chance: float
    why: str
    reason: str


@dataclass(slots=True)
class Session:
    """What has been practised since the learner sat down: skills and templates in order, and how each went.

    `before` is the template that was the last one when they sat down.
    """

    before: str = ""
    skills: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    reviews: int = 0

    @property
    def last(self) -> str:
        """The template that was there last, today or before."""
        return self.items[-1] if self.items else self.before

    def add(self, choice: Choice, right: bool) -> None:
        """Notes that the problem was answered; `right` means right without help."""
        self.skills.append(choice.skill)
        self.items.append(choice.item.name)
        self.right.append(right)
        self.reviews += choice.why == Why.REVIEW


def next_problem(
    graph: SkillGraph,
    ability: Ability,
    cards: Mapping[str, ReviewCard],
    session: Session,
    now: datetime,
    seed: int,
    wanted: Collection[str] = (),
    *,
    begin: bool = True,
) -> Choice | None:
    """The next problem; None when there is nothing to practise at all.

    `wanted` limits it to these skills; without `begin` no skill is begun that is new.
    """
    there = [skill for skill in graph.order if graph.items.get(skill) and (not wanted or skill in wanted)]
    # A skill whose only template was just there waits for its turn, so that no template comes twice running.
    within = [skill for skill in there if any(item.name != session.last for item in graph.items[skill])] or there
    if not within:
        return None
    return _Rule(graph, ability, cards, session, now, seed).choose(within, begin)


def ready(ability: Ability, skill: str) -> bool:
    """Whether a skill is known well enough to build on: the word says so, which only answers to the skill can change.

    Its chance would not do: that falls with every answer to something new and hard.
    """
    return ability.mastery(skill).rank >= Mastery.FAMILIAR.rank


@dataclass(frozen=True, slots=True)
class _Rule:
    """The rule of the module, for one moment of one learner."""

    graph: SkillGraph
    ability: Ability
    cards: Mapping[str, ReviewCard]
    session: Session
    now: datetime
    seed: int

    def choose(self, within: Sequence[str], begin: bool) -> Choice:
        """The next problem of the skills `within`, of which there is at least one."""
        overdue = due({skill: self.cards[skill] for skill in within if skill in self.cards}, self.now)
        if overdue and self.session.reviews < REVIEW_SHARE * (len(self.session.items) + 1):
            return self._review(overdue)
        new = [skill for skill in self._frontier(within) if not self._is_enough(skill)]
        if not begin:
            new = [skill for skill in new if self.ability.mastery(skill) is not Mastery.NEW]
        if new:
            return self._learn(new)
        return self._review(overdue) if overdue else self._refresh(within)

    def _review(self, overdue: Sequence[str]) -> Choice:
        skill = self._other(overdue)
        state = self.ability.skills.get(skill)
        if state is not None and state.attempts == 0:
            reason = f"Your placement took {self.graph.name(skill)} for known; this shows whether it is."
        else:
            left = f"{self._left(skill):.0%}"
            reason = f"{self.graph.name(skill)} is due for review: you would still know it with a chance of {left}."
        return self._item(skill, Why.REVIEW, reason)

    def _learn(self, new: Sequence[str]) -> Choice:
        """A problem of the frontier `new`, the readiest first."""
        last = self.session.skills[-1] if self.session.skills else ""
        if last in new[:MIXED] and not self._went_well(last):
            return self._item(
                last, Why.GO_ON, f"You have begun {self.graph.name(last)}; once more, until it goes well."
            )
        places = {skill: number for number, skill in enumerate(self.session.skills)}
        turn = min(new[:MIXED], key=lambda skill: (places.get(skill, -1), new.index(skill)))
        name = self.graph.name(turn)
        if self.ability.mastery(turn) is Mastery.NEW:
            needs = [self.graph.name(need) for need in self.graph.needs(turn)]
            because = f"you know {listed(needs)}" if needs else "it needs nothing else first"
            return self._item(turn, Why.NEXT, f"{name} comes next: {because}.")
        if last and turn != last:
            reason = f"{name} again, in turn with {self.graph.name(last)}: mixed practice lasts longer."
            return self._item(turn, Why.MIX, reason)
        return self._item(turn, Why.GO_ON, f"You have begun {name}; a few more make it stay.")

    def _refresh(self, within: Sequence[str]) -> Choice:
        """Something to do although nothing is due and nothing can begin."""
        known = [one for one in within if one in self.cards or ready(self.ability, one)]
        if known:
            skill = self._other(sorted(known, key=lambda one: (self._left(one), one)))
            reason = f"No review is waiting. {self.graph.name(skill)} would fade first, so this keeps it fresh."
            return self._item(skill, Why.REFRESH, reason)
        skill = self._other(within)
        missing = [self.graph.name(need) for need in self._open_needs(skill)]
        if not missing:
            return self._item(skill, Why.REFRESH, f"{self.graph.name(skill)} is what there is to practise here.")
        what = f"{listed(missing)}, which {'is' if len(missing) == 1 else 'are'} not familiar yet"
        reason = f"{self.graph.name(skill)} builds on {what}. Have a go; the hints are there to help."
        return self._item(skill, Why.REFRESH, reason)

    def _left(self, skill: str) -> float:
        """The chance that a skill is still known; 0 for one that has no card."""
        card = self.cards.get(skill)
        return recall(card, self.now) if card is not None else 0.0

    def _open_needs(self, skill: str) -> list[str]:
        """The prerequisites that are not known yet."""
        # What cannot be practised (a skill without problems) can never be known, and so holds nobody up.
        return [
            need for need in self.graph.needs(skill) if self.graph.items.get(need) and not ready(self.ability, need)
        ]

    def _frontier(self, within: Sequence[str]) -> list[str]:
        """The skills to learn now, the readiest first: begun ones, then those with the best-known prerequisites."""
        place = {skill: number for number, skill in enumerate(self.graph.order)}

        def readiness(skill: str) -> tuple[int, float, int]:
            begun = self.ability.mastery(skill) is not Mastery.NEW
            base = min((self.ability.chance(need, MIDDLE) for need in self.graph.needs(skill)), default=1.0)
            return (0 if begun else 1, -round(base, 2), place[skill])

        learning = [skill for skill in within if not ready(self.ability, skill)]
        return sorted((skill for skill in learning if not self._open_needs(skill)), key=readiness)

    def _went_well(self, skill: str) -> bool:
        """Whether the skill was answered rightly since it was taken up, or has had three tries."""
        done = zip(self.session.skills, self.session.right, strict=True)
        tries = [right for one, right in done if one == skill]
        return any(tries) or len(tries) >= TRIES

    def _is_enough(self, skill: str) -> bool:
        """Whether a skill has been tried so often today, and never well, that another day is better."""
        done = [right for one, right in zip(self.session.skills, self.session.right, strict=True) if one == skill]
        return len(done) >= ENOUGH and not any(done)

    def _other(self, skills: Sequence[str]) -> str:
        """The first of the skills, if possible another one than the last."""
        return next((one for one in skills if one not in self.session.skills[-1:]), skills[0])

    def _item(self, skill: str, why: str, reason: str) -> Choice:
        """The template of the skill whose chance is nearest the one aimed at, those of late last."""
        rng = random.Random(f"{self.seed} {len(self.session.items)}")
        items = self.graph.items[skill]
        fresh = [item for item in items if item.name != self.session.last] or list(items)
        late = set(self.session.items[-len(items) + 1 :]) if len(items) > 1 else set()

        def distance(item: Item) -> tuple[bool, float, float]:
            chance = self.ability.chance(skill, item.level, item.name)
            return (item.name in late and len(fresh) > 2, round(abs(chance - TARGET), 3), rng.random())

        best = min(fresh, key=distance)
        return Choice(skill, best, self.ability.chance(skill, best.level, best.name), why, reason)


def listed(names: Sequence[str]) -> str:
    """Names as one says them: `a, b and c`; with semicolons where a name has a comma or an "and" of its own."""
    if any("," in name or " and " in name for name in names):
        return "; ".join(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
