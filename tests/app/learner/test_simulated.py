"""A few simulated learners of the benchmark, so that what it measures at length cannot break unseen."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from app.learner.ability import Ability
from app.learner.choosing import Session
from tests.bench.learner.logs import read_log
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


HEAD = "user_id\titem_id\ttimestamp\tcorrect\tskill_id"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no column user_id, item_id"),
        (HEAD, "no answers"),
        (HEAD.replace("\tskill_id", "") + "\n1\ta\t0\t1", "no column skill_id"),
        (f"{HEAD}\n1\ta\t0\t1\ts\n1\ta", "line 3: not an answer"),
        (f"{HEAD}\n1\ta\tinf\t1\ts", "line 2: not an answer"),
        (f"{HEAD}\n1\ta\t0\t7\ts", "line 2: not an answer"),
    ],
)
def test_a_log_that_is_none_is_a_sentence(tmp_path, text, said) -> None:
    path = tmp_path / "log.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=said):
        read_log(path)


def test_a_log_is_read_however_it_was_written(tmp_path) -> None:
    path = tmp_path / "log.tsv"
    path.write_bytes(f'\ufeff{HEAD}\tmore\r\n1\ta\t0\t1\ts\tx\r\n\r\n2\t"b\t1\t0.0\ts\tx\r\n'.encode())
    assert [(one.user, one.item, one.correct, one.skill) for one in read_log(path)] == [
        ("1", "a", 1, "s"),
        ("2", '"b', 0, "s"),
    ]
