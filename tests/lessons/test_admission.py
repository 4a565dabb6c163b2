"""Problems that a model wrote: which may be given to a student."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.maths.client import MathsClient
from engine.maths.question import Question
from lessons.admission import admit


@pytest.fixture(scope="module")
def maths() -> Iterator[MathsClient]:
    with MathsClient(spare=False) as client:
        yield client


def question(maths: MathsClient, text: str) -> Question:
    found = maths.recognise(text).question
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("like", "statement", "answer"),
    [
        ("Solve 3x + 5 = 20", "Solve 4x - 7 = 9", "x = 4"),
        ("Solve x^2 - 5x + 6 = 0", "Solve y^2 - y - 12 = 0", "y = -3 or y = 4"),
        ("Differentiate x^3 + 2x", "Differentiate 4x^5 - x", "20x^4 - 1"),
        ("Factor x^2 - 9", "Factor x^2 - 16", "(x - 4)(x + 4)"),
    ],
)
def test_a_sound_new_problem_is_admitted_with_its_answer(
    maths: MathsClient, like: str, statement: str, answer: str
) -> None:
    found = admit(maths, statement, question(maths, like))
    assert found.admitted, found.reason
    assert found.answer is not None
    assert found.question is not None
    assert maths.judge(found.question, answer).outcome == "right"


@pytest.mark.parametrize(
    ("like", "statement", "reason"),
    [
        ("Solve 3x + 5 = 20", "", "Nothing"),
        ("Solve 3x + 5 = 20", "Solve 3x + 5 = 20", "copy"),
        ("Solve 3x + 5 = 20", "Solve 3 y + 5 = 20 for y", "copy"),
        ("Solve 3x + 5 = 20", "Solve the riddle of the sphinx", "cannot read"),
        ("Solve 3x + 5 = 20", "Factor x^2 - 9", "another sort"),
        ("Solve 3x + 5 = 20", "Solve 2x + 1 = 2x + 1", "from the start"),
        ("Solve 3x + 5 = 20", "Solve 2x + 1 = 2x + 3", "from the start"),
        ("Solve 3x + 5 = 20", "Solve 3x + 5 - 2x + 7 - 11x + 4 + 9x - 3 + 2(x - 1) - 5(2x + 3) = 20 + x - 7", "longer"),
        ("Solve 3x + 5 = 20", "Solve 4x = 8. " * 60, "too long"),
    ],
)
def test_what_is_no_use_is_refused_with_a_reason(maths: MathsClient, like: str, statement: str, reason: str) -> None:
    found = admit(maths, statement, question(maths, like))
    assert not found.admitted
    assert reason in found.reason


def test_a_problem_seen_before_is_a_copy(maths: MathsClient) -> None:
    seen = question(maths, "Solve 4x - 7 = 9")
    found = admit(maths, "Solve 4x - 7 = 9", question(maths, "Solve 3x + 5 = 20"), [seen])
    assert "copy" in found.reason
