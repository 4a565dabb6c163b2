"""A few simulated learners of the benchmark, so that what it measures at length cannot break unseen."""

from __future__ import annotations

import random
from datetime import UTC, datetime

from app.learner.ability import Ability
from app.learner.choosing import Session
from tests.bench.learner.policies import IN_A_ROW, ThreeInARow
from tests.bench.learner.simulate import simulate
from tests.bench.learner.worlds import WORLDS, graph

WORLD = {world.name: world for world in WORLDS}


def test_ours_keeps_more_than_random_order() -> None:
    ours, other = (simulate(WORLD["forgets"], policy, 5) for policy in ("ours", "random order"))
    assert ours.recall_44 > other.recall_44
    assert ours.days_to_half < other.days_to_half


def test_help_alone_masters_nothing() -> None:
    """Where hints give away three of five answers that would be wrong, no skill is falsely called mastered."""
    found = simulate(WORLD["takes hints"], "ours", 5)
    assert found.mastered > 0
    assert found.falsely_mastered == 0


def test_three_in_a_row_counts_the_last_answer_of_a_day() -> None:
    skills = graph(random.Random(1))
    policy = ThreeInARow(skills, 1)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    first = policy.choose(Ability(), {}, Session(), now)[0]
    for _ in range(IN_A_ROW):
        policy.answered(first, True)
    assert policy.choose(Ability(), {}, Session(), now)[0] != first, "although a new day's session is empty"
