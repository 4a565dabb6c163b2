"""A check that breaks off is a finding or an error, never a pack that passes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import LemmaError
from engine.workers.errors import RemoteError
from lessons.checking import pack as checking
from lessons.checking.collected import Collected
from lessons.client import TOO_LONG, LessonsClient
from lessons.findings import Finding
from lessons.model import Place, Problem
from tests.lessons.checking.test_problem import part

PROBLEMS = [replace(part(), id=f"p{number}") for number in range(3)]


def test_an_error_in_the_worker_is_a_finding_for_each_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def call(*_: object) -> dict[str, object]:
        raise RemoteError("Something unforeseen.", kind="InvalidOperation")

    monkeypatch.setattr(LessonsClient, "_call", call)
    found = checking.check_problems(PROBLEMS, seeds=1)
    assert [one.code for one in found] == ["check.failed"] * 3


def test_a_check_that_cannot_be_made_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> list[object]:
        raise LemmaError("The worker does not start.")

    monkeypatch.setattr(LessonsClient, "check_problem", fail)
    with pytest.raises(LemmaError, match="does not start"):
        checking.check_problems(PROBLEMS, seeds=1)


def test_a_fault_twice_in_one_variant_counts_as_one_variant() -> None:
    found = Collected()
    for seed in (1, 2):
        found.next_variant()
        for _ in range(3):
            found.add(Place("x"), "code", "Wrong.", seed=seed)
    assert "(2 of 2 variants" in found.findings()[0].message


@pytest.mark.parametrize(("times", "codes"), [(1, []), (2, ["check.limit"])])
def test_what_took_too_long_on_a_busy_machine_is_looked_at_once_more(
    monkeypatch: pytest.MonkeyPatch, times: int, codes: list[str]
) -> None:
    asked: list[str] = []

    def check(_: LessonsClient, problem: Problem, *__: object) -> list[Finding]:
        asked.append(problem.id)
        slow = problem.id == "p1" and asked.count("p1") <= times
        return [Finding(Place("x"), TOO_LONG, "It takes too long.")] if slow else []

    monkeypatch.setattr(LessonsClient, "check_problem", check)
    done: list[int] = []
    found = checking.check_problems(PROBLEMS, seeds=1, report=lambda progress: done.append(progress.done))
    assert [one.code for one in found] == codes
    assert asked[-1] == "p1" and len(asked) == 4
    assert done == [1, 2, 3]


@pytest.mark.parametrize(("seeds", "others"), [(1, 0), (33, 0), (70, 1), (1000, 1)])
def test_another_process_is_started_only_where_there_is_work_for_it(
    monkeypatch: pytest.MonkeyPatch, seeds: int, others: int
) -> None:
    """Three problems: the process that is there looks at them alone unless they have many variants."""
    made: list[LessonsClient] = []

    class Counted(LessonsClient):
        def __enter__(self) -> Counted:
            made.append(self)
            return self

    monkeypatch.setattr(checking, "LessonsClient", Counted)
    monkeypatch.setattr(LessonsClient, "check_problem", lambda *_: [])
    with LessonsClient(spare=False) as first:
        assert checking.check_problems(PROBLEMS, seeds=seeds, first=first) == []
    assert len(made) == others
