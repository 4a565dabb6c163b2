"""Random numbers: always the same ones, of the right distribution, never too many."""

import math

import numpy as np
import pytest

from engine.errors import LemmaError
from lessons.explorations.samples import KEPT, OPTIONS, draw, seed_of


def many(distribution, **numbers):
    return draw(distribution, numbers, 1, 20_000, "first", seed_of("test", distribution))


@pytest.mark.parametrize(
    ("distribution", "numbers", "mean", "sd"),
    [
        ("normal", {"mean": 10, "sd": 2}, 10, 2),
        ("uniform", {"low": -1, "high": 3}, 1, 4 / math.sqrt(12)),
        ("exponential", {"rate": 0.5}, 2, 2),
        ("dice", {"sides": 6}, 3.5, math.sqrt(35 / 12)),
        ("bernoulli", {"p": 0.3}, 0.3, math.sqrt(0.21)),
    ],
)
def test_distributions(distribution, numbers, mean, sd):
    values = many(distribution, **numbers)
    assert values.mean() == pytest.approx(mean, abs=4 * sd / math.sqrt(20_000))
    assert values.std() == pytest.approx(sd, rel=0.03)


def test_shapes():
    normal = many("normal")
    assert np.mean(np.abs(normal) < 1) == pytest.approx(0.6827, abs=0.015)
    assert np.mean(np.abs(normal) < 2) == pytest.approx(0.9545, abs=0.01)
    assert set(many("dice")) == {1, 2, 3, 4, 5, 6}
    counts = np.bincount(many("dice", sides=4).astype(int))[1:]
    assert counts == pytest.approx([5000] * 4, abs=300)
    assert np.mean(many("exponential") > 1) == pytest.approx(1 / math.e, abs=0.015)


def test_the_first_numbers_are_these_on_every_machine():
    values = draw("normal", {}, 1, 3, "first", seed_of("pendulum", "means"))
    assert values == pytest.approx(FIRST, abs=1e-12)
    assert draw("dice", {}, 5, 4, "sum", 7).tolist() == DICE


FIRST = [-1.289756297671876, -0.014672338933391, 0.340058696751379]
DICE = [19, 20, 13, 25]


@pytest.mark.parametrize("kept", KEPT)
def test_what_is_kept_of_each_draw(kept):
    draws = np.array([draw("dice", {}, 1, 12, "first", 3)]).reshape(4, 3)
    expected = {
        "mean": draws.mean(axis=1), "median": np.median(draws, axis=1), "sum": draws.sum(axis=1),
        "max": draws.max(axis=1), "first": draws[:, 0],
    }[kept]  # fmt: skip
    assert draw("dice", {}, 3, 4, kept, 3) == pytest.approx(expected)


def test_a_mean_spreads_less_than_what_it_is_the_mean_of():
    assert draw("normal", {}, 25, 2_000, "mean", 1).std() == pytest.approx(0.2, rel=0.05)


@pytest.mark.parametrize(
    ("distribution", "numbers", "size", "count"),
    [
        ("dice", {}, 1e6, 400),
        ("dice", {}, 2.5, 4),
        ("dice", {}, 0, 4),
        ("dice", {}, math.nan, 4),
        ("dice", {}, 1, 10**6),
        ("dice", {"sides": 2.5}, 1, 4),
        ("normal", {"sd": -1}, 1, 4),
        ("normal", {"mean": math.inf}, 1, 4),
        ("exponential", {"rate": 0}, 1, 4),
    ],
)
def test_what_cannot_be_drawn_is_said(distribution, numbers, size, count):
    with pytest.raises(LemmaError):
        draw(distribution, numbers, size, count, "mean", 1)


def test_every_distribution_can_be_drawn_as_it_is():
    for distribution in OPTIONS:
        assert len(draw(distribution, {}, 2, 3, "mean", 1)) == 3
