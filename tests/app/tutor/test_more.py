"""More like this: by the model when the algebra admits it, else from the template, and it says which."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.tutor.more import BY_ALGEBRA, BY_MODEL, BY_TEMPLATE, TRIES, first_problem, new_problem, request
from engine.maths.client import MathsClient


@pytest.fixture(scope="module")
def maths() -> Iterator[MathsClient]:
    with MathsClient(spare=False) as client:
        yield client


def test_a_good_suggestion_is_used(maths: MathsClient) -> None:
    prompts: list[str] = []

    def write(prompt: str, seed: int) -> str:
        prompts.append(prompt)
        return "Sure!\n**Problem:** Solve 5x - 4 = 11"

    found = new_problem(maths, "Solve 3x + 5 = 20", write, lambda: "unused")
    assert found is not None
    assert (found.statement, found.by_model, found.note) == ("Solve 5x - 4 = 11", True, BY_MODEL)
    assert found.answer is not None
    assert "3" in found.answer.text
    assert prompts == [request("Solve 3x + 5 = 20")]


def test_bad_suggestions_end_in_the_template_and_are_kept(maths: MathsClient) -> None:
    seeds: list[int] = []

    def write(prompt: str, seed: int) -> str:
        seeds.append(seed)
        return "Solve 3x + 5 = 20"

    found = new_problem(maths, "Solve 3x + 5 = 20", write, lambda: "Solve 2x = 8", seed=7)
    assert found is not None
    assert (found.statement, found.by_model, found.note) == ("Solve 2x = 8", False, BY_TEMPLATE)
    assert len(found.refused) == TRIES
    assert seeds == [7, 8, 9]


def test_without_a_model_or_a_readable_problem_the_template_is_used(maths: MathsClient) -> None:
    found = new_problem(maths, "Solve 3x + 5 = 20", None, lambda: "Solve 2x = 8")
    assert found is not None
    assert not found.by_model
    found = new_problem(maths, "Solve 3x + 5 = 20", None, None)
    assert found is not None
    assert (found.by_model, found.note) == (False, BY_ALGEBRA)
    assert found.answer is not None
    assert found.statement != "Solve 3x + 5 = 20"
    found = new_problem(maths, "Tell me about cats", lambda prompt, seed: "Solve x = 1", lambda: "Solve 2x = 8")
    assert found is not None
    assert not found.by_model
    assert new_problem(maths, "Tell me about cats", None, None) is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Solve 2x = 4\nx = 2", "Solve 2x = 4"),
        ("\n\n# Problem: Solve 2x = 4", "Solve 2x = 4"),
        ("Here is one:\n- Solve 2x = 4", "Solve 2x = 4"),
        ("", ""),
    ],
)
def test_first_problem(text: str, problem: str) -> None:
    assert first_problem(text) == problem
