"""Statistics of a list, against the standard library."""

import math
import statistics
from fractions import Fraction

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import value

DEV = (2, 4, 4, 4, 5, 5, 7, 9)
SOLVED = [
    ("Find the mean of 3, 5, 7, 9", statistics.mean([3, 5, 7, 9])),
    ("What is the average of 3 and 8?", 5.5),
    ("mean: 1.5, 2.5, 3.5", 2.5),
    ("What is the mean of -2, 0 and 5", 1),
    ("the scores are 70, 80, 95. What is the mean?", Fraction(245, 3)),
    ("median of 7, 1, 3", 3),
    ("Given the data 4, 8, 15, 16, 23, 42, find the median", statistics.median([4, 8, 15, 16, 23, 42])),
    ("For the numbers 3, 9, 12, what is the range?", 9),
    ("Find the mode of the data set {2, 4, 4, 5, 9}", 4),
    ("calculate the sample standard deviation of 2, 4, 4, 4, 5, 5, 7, 9", statistics.stdev(DEV)),
    ("population standard deviation of 2, 4, 4, 4, 5, 5, 7, 9", statistics.pstdev(DEV)),
    ("population variance of 1, 2, 3, 4", statistics.pvariance([1, 2, 3, 4])),
    ("Find the variance of 2, 4, 6 using n - 1", statistics.variance([2, 4, 6])),
    ("standard deviation (n-1) of 2, 4, 6", statistics.stdev([2, 4, 6])),
    ("Find the standard deviation of the sample 2, 4, 6", statistics.stdev([2, 4, 6])),
    ("lower quartile of 1, 2, 3, 4, 5, 6, 7, 8", statistics.median([1, 2, 3, 4])),
    ("first quartile of 1,2,3,4,5 (exclusive)", statistics.median([1, 2])),
    ("first quartile of 1,2,3,4,5 (inclusive)", statistics.median([1, 2, 3])),
    ("upper quartile of 5, 3, 1, 7 ", 6),
    ("interquartile range of the data 3, 5, 7, 8, 9, 11, 15 with the median left out", 11 - 5),
    ("IQR of 1 2 3 4 5 6", 3),
    ("maximum of 3, 9, 2", 9),
    ("The heights of four plants are 12, 15, 9 and 20. What is their mean height?", 14),
    ("Six players have shirt numbers 4, 7, 9, 4, 11, 4. State the mode.", 4),
    ("IQR of 1, 3, 5, 7, 9, 11, 13 (leave the median out of both halves)", 8),
    ("Find the lower quartile of 2, 4, 6, 8, 10, 12 using the median of the lower half.", 4),
    ("Q1 of 11, 3, 7, 5, 9, 1, 13 without counting the median in either half", 3),
    (
        "interquartile range of 5, 7, 8, 10, 13, 15, 20, 22 (Q1 and Q3 are the medians of the lower and upper halves)",
        10,
    ),
]


@pytest.mark.parametrize(("asked", "expected"), SOLVED)
def test_worked_out(established, asked, expected):
    assert math.isclose(float(value(established(asked)[1].tree)), float(expected), rel_tol=1e-12)


def test_every_mode_is_named(established, verdicts):
    assert established("mode of 2, 4, 4, 5, 5")[1].text == "{4, 5}"
    assert verdicts("mode of 2, 4, 4, 5, 5", "4 and 5", "4", "4, 5, 2") == ["right", "partly_right", "partly_right"]


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("median of 7, 1, 3", ["3", "The median is 3", "median = 3"], ["7", "mean = 3", "1"]),
        ("population variance of 1, 2, 3, 4", ["1.25", "5/4"], ["5/3", "1.3"]),
        ("sample standard deviation of 2, 4, 6", ["2"], ["sqrt(8/3)", "4"]),
    ],
)
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize(
    "asked",
    ["Five pupils scored 3, 5, 7 and 9. What is the mean?",
     "The scores 3, 5, 7 have mean 5. What is the new mean after 9?",
     "Find the median of 3, 5, 7 and the mean of 2, 4, 6", "The squares of 3, 5, 7: find the mean of the numbers",
     "standard deviation of 2, 4, 6", "variance of 1, 2, 3", "first quartile of 1,2,3,4,5", "range of x^2",
     "Find the mean and median of 1, 2, 3", "average of 1,000, 2,000",
     "mean of 3", "mean of a, b, c", "mean of 3, , 5", "sample mean of 2, 4 (n - 1)", "the weighted mean of 1, 2, 3",
     "mean of 1, 2, ..., 10"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("The mean of the four numbers 5, 8, x and 12 is 9. Find x.", "x = 11"),
        ("The average of 2, 4, y, 10 is 5. What is y?", "y = 4"),
    ],
)
def test_a_number_missing_from_a_mean_is_an_equation(established, asked, answer):
    assert established(asked)[1].text == answer


def test_a_missing_number_needs_as_many_numbers_as_are_said():
    assert recognise("The mean of the five numbers 5, 8, x and 12 is 9. Find x.").question is None
