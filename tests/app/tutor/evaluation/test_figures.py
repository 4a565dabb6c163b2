"""Confidence intervals against known values."""

import math

import pytest

from app.tutor.evaluation.figures import BOOTSTRAP, WILSON, share, wilson


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (1, 3, 0.0615, 0.7923), (0, 0, 0.0, 1.0)],
)
def test_wilson_intervals(right, n, low, high):
    assert wilson(right, n) == pytest.approx((low, high), abs=1e-4)


def test_one_sample_a_question_is_a_plain_share():
    found = share([[True]] * 8 + [[False]] * 2)
    assert (found.value, found.questions, found.samples, found.method) == (0.8, 10, 10, WILSON)


def test_several_samples_are_a_mean_over_questions_whatever_their_number():
    found = share([[True, False], [True, True, True], [False], []])
    assert found.value == pytest.approx(0.5)
    assert (found.questions, found.samples, found.method) == (3, 6, BOOTSTRAP)


def test_samples_that_agree_within_a_question_do_not_narrow_the_interval():
    few, many = share([[one] for one in (True, False) * 20]), share([[one] * 16 for one in (True, False) * 20])
    assert many.value == few.value
    assert many.high - many.low > 0.8 * (few.high - few.low)
    assert many == share([[one] * 16 for one in (True, False) * 20])  # a report can be made again


def test_nothing_but_right_answers_is_not_certainty():
    assert share([[True, True]] * 5).low < 0.6
    assert math.isnan(share([]).value)
