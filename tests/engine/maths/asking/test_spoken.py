"""Formulas said in words: what they become, what is asked, and where English leaves it open."""

import pytest

from engine.maths.asking import recognise


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("three to the power of 4 minus 2 squared", "Evaluate 3^4 - 2^2"),
        ("minus four times minus nine", "Evaluate (-4)(-9)"),
        ("twenty five plus one hundred and six", "Evaluate 25 + 106"),
        ("what is four fifths of 5/6", "Evaluate 4/5*(5/6)"),
        ("2 1/3 times 1 1/7", "Evaluate 2 1/3*(1 1/7)"),
        ("the product of 12 and 9", "Evaluate 12*9"),
        ("subtract 9 from 4", "Evaluate 4 - 9"),
        ("9 less 14", "Evaluate 9 - 14"),
        ("9 less than 14", "Evaluate 14 - 9"),
        ("what is 6y times (3y squared minus 5)", "Expand (6y)(3y^2 - 5)"),
        ("a number plus 8 is 21", "Solve for n: n + 8 = 21"),
        (
            "6 less than 4 times a number is the same as twice the number plus 9, find it",
            "Solve for n: 4n - 6 = 2n + 9",
        ),
        ("four more than half of w is 11, what's w", "Solve for w: 1/2*w + 4 = 11"),
        ("five times the sum of a number and 2 is 45. find the number", "Solve for n: 5(n + 2) = 45"),
        ("I pick a number, triple it, add 5 and I get 38. What was my number?", "Solve for n: 3n + 5 = 38"),
        ("a number is doubled and 9 is added, the answer is 25. what is the number", "Solve for n: 2n + 9 = 25"),
        ("what do i get if i take 9 away from 4 and then multiply all of it by minus 3", "Evaluate (4 - 9)(-3)"),
    ],
)
def test_read(typed, read):
    found = recognise(typed)
    assert found.question is not None, found.reason
    assert found.question.text == read


@pytest.mark.parametrize(
    "typed",
    [
        "the sum of 5 and 2 times 3",
        "the sum of 4 and 7 squared",
        "half of 8 plus 2",
        "the square root of 9 plus 16",
        "negative five squared",
        "a third more than 15",
        "six less than y squared minus 4",
    ],
)
def test_what_reaches_nobody_knows_how_far_is_asked_about(typed):
    found = recognise(typed)
    assert found.question is None
    assert "cannot tell" in found.reason


@pytest.mark.parametrize(
    "typed",
    [
        "a number plus 8 is 21. what is twice the number",
        "a number plus 8 is not 21",
        "a number is 4 more than another number",
        "the sum of a number and 8",
        "I think of a number, add 4, do something else and get 10",
        "5 times more than 4",
    ],
)
def test_what_is_not_understood_as_a_whole_is_left_alone(typed):
    found = recognise(typed)
    assert found.question is None, found.question.text
    assert found.reason.endswith(".")
