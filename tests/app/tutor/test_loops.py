"""A model that goes round in circles, and solutions that only look like it."""

import pytest

from app.tutor.loops import circling, stuttering

STEPS = ["Subtract 5.", "$3x = 15$", "Divide by 3.", "$x = 5$"]


@pytest.mark.parametrize(
    "steps",
    [["a"] * 4, [*STEPS, *["Wait."] * 4], [*STEPS, *["Let us check.", "$x = 5$"] * 4], [str(n % 6) for n in range(24)]],
)
def test_the_same_steps_over_and_over(steps):
    assert circling(steps)


@pytest.mark.parametrize(
    "steps",
    [[], ["a"] * 3, STEPS, [*STEPS, "Check.", *STEPS, "Check.", *STEPS], ["a", "b", "a", "c", "a", "d", "a", "e"]],
)
def test_steps_that_come_again_now_and_then(steps):
    assert not circling(steps)


@pytest.mark.parametrize("piece", ["hmm ", "x", "So the answer is 5, I think, or is it not? Let me see once more. "])
def test_the_same_words_without_end(piece):
    assert not stuttering(piece * (400 // len(piece)))
    assert stuttering("First I subtract 5. " + piece * (700 // len(piece)))


def test_a_long_step_is_none():
    assert not stuttering(" + ".join(f"{n}^2" for n in range(1, 200)))
    assert not stuttering("0." + "".join(str(pow(7, n, 1009) % 10) for n in range(900)))
