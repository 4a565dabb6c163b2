"""The next problem, and why it is this one.

The rule, in order:
1. an overdue skill, the most forgotten first, while reviews are at most 60 % of the session;
2. else the frontier: skills that are not familiar yet and whose prerequisites are, the readiest first; a new skill is
   kept to until it has gone well once, then up to four of them take turns;
3. else whatever will be forgotten first, so that there is always something to do.
What is familiar comes back as a review, days apart: that is where it becomes proficient and mastered. The numbers below
were chosen in the simulations of `tests/bench/learner`, whose learners are of other families than the model.
Of the skill's templates the one is taken whose chance of success is nearest 0.78, never the one that was just there.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.learner.ability import MIDDLE, Ability, Mastery
from app.learner.graph import Item, SkillGraph
from app.learner.review import ReviewCard, due, recall

TARGET = 0.78
"""Chance of success that is aimed at: hard enough to learn, easy enough to go on (Pelanek 2016: 0.75 to 0.8)."""
REVIEW_SHARE = 0.6
READY = 0.55
"""Chance at a middle item of each prerequisite from which the next skill may begin."""
TRIES = 3
"""How often a skill that does not go well is tried before another one has its turn."""
MIXED = 4
"""How many new skills take turns at most."""


class Why:
    """Stable codes of the reasons."""

    REVIEW = "review"
    NEXT = "next"
    GO_ON = "go_on"
    MIX = "mix"
    REFRESH = "refresh"


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
    """What has been practised since the learner sat down: skills and templates in order, and how each went."""

    skills: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    reviews: int = 0

    def add(self, choice: Choice, right: bool) -> None:
        """Notes that the problem was answered."""
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
    wanted: Sequence[str] = (),
) -> Choice | None:
    """The next problem; None when there is nothing to practise at all. `wanted` limits it to these skills."""
    within = [skill for skill in graph.order if graph.items.get(skill) and (not wanted or skill in wanted)]
    if not within:
        return None
    rng = random.Random(f"{seed} {len(session.items)}")
    overdue = [skill for skill in due(cards, now) if skill in set(within)]
    if overdue and session.reviews < REVIEW_SHARE * (len(session.items) + 1):
        skill = next((one for one in overdue if one not in session.skills[-1:]), overdue[0])
        left = recall(cards[skill], now)
        reason = f"{graph.name(skill)} is due for review: you would still know it with a chance of {left:.0%}."
        return _item(graph, ability, skill, session, rng, Why.REVIEW, reason)
    new = _frontier(graph, ability, within)
    if new:
        return _of_frontier(graph, ability, new, session, rng)
    if overdue:
        skill = next((one for one in overdue if one not in session.skills[-1:]), overdue[0])
        return _item(graph, ability, skill, session, rng, Why.REVIEW, f"{graph.name(skill)} is due for review.")
    known = sorted((skill for skill in within if skill in cards), key=lambda one: (recall(cards[one], now), one))
    skill = next((one for one in known if one not in session.skills[-1:]), known[0] if known else within[0])
    reason = f"Nothing is due and nothing new can begin; {graph.name(skill)} is what you will forget first."
    if skill not in cards:
        reason = f"Nothing else can be practised here; {graph.name(skill)} builds on skills you do not know well yet."
    return _item(graph, ability, skill, session, rng, Why.REFRESH, reason)


def _frontier(graph: SkillGraph, ability: Ability, within: Sequence[str]) -> list[str]:
    """The skills to learn now, the readiest first: begun ones, then those with the best-known prerequisites."""

    def open_to_learn(skill: str) -> bool:
        # What cannot be practised (a skill without problems) can never be known, and so holds nobody up.
        return all(ready(ability, need) for need in graph.needs(skill) if graph.items.get(need))

    place = {skill: number for number, skill in enumerate(graph.order)}

    def readiness(skill: str) -> tuple[int, float, int]:
        begun = ability.mastery(skill) is not Mastery.NEW
        base = min((ability.chance(need, MIDDLE) for need in graph.needs(skill)), default=1.0)
        return (0 if begun else 1, -round(base, 2), place[skill])

    learning = [skill for skill in within if ability.mastery(skill).rank < Mastery.FAMILIAR.rank]
    return sorted((skill for skill in learning if open_to_learn(skill)), key=readiness)


def ready(ability: Ability, skill: str) -> bool:
    """Whether a skill is known well enough to build on."""
    return ability.mastery(skill).rank >= Mastery.FAMILIAR.rank and ability.chance(skill, MIDDLE) >= READY


def _of_frontier(
    graph: SkillGraph, ability: Ability, new: list[str], session: Session, rng: random.Random
) -> Choice | None:
    last = session.skills[-1] if session.skills else ""
    if last in new[:MIXED] and not _went_well(session, last):
        reason = f"You have begun {graph.name(last)}; once more, until it goes well."
        return _item(graph, ability, last, session, rng, Why.GO_ON, reason)
    places = {skill: number for number, skill in enumerate(session.skills)}
    turn = min(new[:MIXED], key=lambda skill: (places.get(skill, -1), new.index(skill)))
    if ability.mastery(turn) is Mastery.NEW:
        needs = [graph.name(need) for need in graph.needs(turn)]
        because = f"you know {_listed(needs)}" if needs else "it needs nothing else first"
        return _item(graph, ability, turn, session, rng, Why.NEXT, f"{graph.name(turn)} comes next: {because}.")
    if last and turn != last:
        reason = f"{graph.name(turn)} again, in turn with {graph.name(last)}: mixed practice lasts longer."
        return _item(graph, ability, turn, session, rng, Why.MIX, reason)
    reason = f"You have begun {graph.name(turn)}; a few more make it stay."
    return _item(graph, ability, turn, session, rng, Why.GO_ON, reason)


def _went_well(session: Session, skill: str) -> bool:
    """Whether the skill was answered rightly since it was taken up, or has had three tries."""
    tries = [right for one, right in zip(session.skills, session.right, strict=True) if one == skill]
    return any(tries) or len(tries) >= TRIES


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _item(
    graph: SkillGraph,
    ability: Ability,
    skill: str,
    session: Session,
    rng: random.Random,
    why: str,
    reason: str,
) -> Choice:
    items = graph.items[skill]
    fresh = [item for item in items if item.name not in session.items[-1:]] or list(items)
    recent = set(session.items[-len(items) + 1 :]) if len(items) > 1 else set()

    def distance(item: Item) -> tuple[bool, float, float]:
        chance = ability.chance(skill, item.level, item.name)
        return (item.name in recent and len(fresh) > 2, round(abs(chance - TARGET), 3), rng.random())

    best = min(fresh, key=distance)
    return Choice(skill, best, ability.chance(skill, best.level, best.name), why, reason)
