"""Days of practice in a simulated world, and what is left of it a fortnight later."""

from __future__ import annotations

import random
import statistics
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.learner.ability import Ability, Mastery, Outcome
from app.learner.choosing import Choice, Session
from app.learner.review import Rating, ReviewCard, reviewed
from tests.bench.learner.policies import POLICIES
from tests.bench.learner.worlds import Learner, World, graph

DAYS, LATER = 30, 44
A_DAY = 15
START = datetime(2026, 1, 1, 16, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Result:
    """Means over the learners of one world under one policy; recall from 0 to 1.

    `mastered` are skills a learner, `falsely_mastered` the share of them recalled with less than 0.5 on day 30.
    """

    world: str
    policy: str
    learners: int
    recall_30: float
    recall_44: float
    days_to_half: float
    mastered: float
    falsely_mastered: float
    error_44: float

    def to_json(self) -> dict[str, Any]:
        """The result as plain JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class _One:
    recall_30: float
    recall_44: float
    days_to_half: float
    mastered: int
    falsely: int


def simulate(world: World, policy: str, learners: int, seed: int = 1) -> Result:
    """`learners` learners of `world`, each with a graph and chance of their own (the same for every policy)."""
    ones = [_one(world, policy, seed * 100_000 + number) for number in range(learners)]
    later = [one.recall_44 for one in ones]
    mastered = sum(one.mastered for one in ones)
    return Result(
        world.name,
        policy,
        learners,
        statistics.fmean(one.recall_30 for one in ones),
        statistics.fmean(later),
        statistics.fmean(one.days_to_half for one in ones),
        mastered / learners,
        sum(one.falsely for one in ones) / mastered if mastered else 0.0,
        statistics.stdev(later) / learners**0.5 if learners > 1 else 0.0,
    )


def _one(world: World, policy: str, seed: int) -> _One:
    skills = graph(random.Random(seed))
    learner = Learner(world, skills, random.Random(seed + 1))
    chooser = POLICIES[policy](skills, seed)
    ability = Ability()
    cards: dict[str, ReviewCard] = {}
    last = ""
    half = float(LATER)
    for day in range(DAYS):
        session = Session(last)
        now = START + timedelta(days=day)
        for _ in range(A_DAY):
            skill, item, why = chooser.choose(ability, cards, session, now)
            right, hints = learner.answer(skill, item.level, float(day))
            unaided = right and not hints
            ability.learn(Outcome(skill, item.name, item.level, float(right), hints, now.date()))
            # As the coach does: a card is moved once a day, what comes right after is still in mind.
            card = cards.get(skill)
            if (unaided or card is not None) and (card is None or card.last.date() != now.date()):
                cards[skill] = reviewed(card, Rating.Good if unaided else Rating.Again, now)
            session.add(Choice(skill, item, 0.0, why, ""), unaided)
            chooser.answered(skill, unaided)
            now += timedelta(minutes=2)
        last = session.last
        if half == LATER and learner.mean_recall(day) >= 0.5:
            half = float(day + 1)
    mastered = [skill for skill in ability.skills if ability.mastery(skill) is Mastery.MASTERED]
    falsely = sum(learner.recall(skill, DAYS) < 0.5 for skill in mastered)
    return _One(learner.mean_recall(DAYS), learner.mean_recall(LATER), half, len(mastered), falsely)
