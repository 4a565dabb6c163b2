"""A check that breaks off is a finding or an error, never a pack that passes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import LemmaError
from engine.workers.errors import RemoteError
from lessons.checking import pack as checking
from lessons.checking.collected import Collected
from lessons.client import LessonsClient
from lessons.model import Place
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
