"""Practice of one learner over the packs, with the record behind it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.learner.ability import Mastery
from app.learner.coach import Coach, graph_of
from app.learner.store import open_store
from engine.maths.kinds import AnswerKind, Kind
from lessons.model import Answer, Pack, Part, Problem, Skill

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def pack() -> Pack:
    answer = Answer(AnswerKind(Kind.INTEGER), "1")
    skills = (Skill("add", "Adding"), Skill("times", "Times", prerequisites=("p/add",)))
    problems = tuple(
        Problem(f"{skill}-{level}", f"p/{skill}-{level}", f"p/{skill}", level, "?", (Part("", answer),))
        for skill in ("add", "times")
        for level in range(1, 6)
    )
    return Pack("p", "1.2.0", "P", "en", "MIT", ("x",), skills=skills, problems=problems)


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def coach(tmp_path: Path):
    store = open_store(tmp_path, NOW).store
    clock = Clock()
    coach = Coach(store, store.add_profile("A", NOW).id, [pack()], clock)
    coach.clock = clock  # type: ignore[attr-defined]
    yield coach
    store.close()


def test_the_graph_joins_skills_and_templates() -> None:
    graph = graph_of([pack()])
    assert graph.needs("p/times") == ("p/add",)
    assert len(graph.items["p/add"]) == 5
    assert graph.name("p/times") == "Times"


def test_a_learner_goes_from_nothing_to_mastered_over_days(coach: Coach) -> None:
    seen: list[str] = []
    seeds: set[tuple[str, int]] = set()
    for _ in range(10):
        for _ in range(8):
            task = coach.next()
            assert task is not None
            assert (task.problem.name, task.seed) not in seeds, "every variant is a fresh one"
            seeds.add((task.problem.name, task.seed))
            coach.answered(task, "", "1", "right", "", 1.0, 0, 20.0)
            seen.append(task.choice.skill)
        coach.clock.now += timedelta(days=3)  # type: ignore[attr-defined]
    assert seen[0] == "p/add"
    assert set(seen) == {"p/add", "p/times"}
    assert coach.ability.mastery("p/add") is Mastery.MASTERED
    again = Coach(coach.store, coach.profile, [pack()], coach.clock)  # type: ignore[attr-defined]
    assert again.ability.mastery("p/add") is Mastery.MASTERED
    assert again.cards == coach.cards
    (last,) = coach.store.attempts(coach.profile, limit=1)
    assert (last.pack, last.version) == ("p", "1.2.0")


def test_hinted_and_wrong_answers_bring_a_known_skill_back_soon(coach: Coach) -> None:
    task = coach.next()
    assert task is not None
    coach.answered(task, "", "1", "right", "", 1.0, 0, 20.0)
    due = coach.cards[task.choice.skill].due
    coach.clock.now = due  # type: ignore[attr-defined]
    task = coach.next()
    assert task is not None
    assert task.choice.why == "review"
    coach.answered(task, "", "2", "wrong", "", 0.0, 0, 20.0)
    assert coach.cards[task.choice.skill].due - coach.clock.now <= timedelta(days=2)  # type: ignore[attr-defined]


def test_the_first_wrong_answer_to_a_new_skill_makes_no_card(coach: Coach) -> None:
    task = coach.next()
    assert task is not None
    coach.answered(task, "", "2", "wrong", "", 0.0, 0, 20.0)
    assert coach.cards == {}
    assert coach.store.count(coach.profile) == 1
