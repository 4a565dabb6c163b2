"""Ticks and the part of the plane that is shown."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.plots.ranges import degree_ticks, fitted, pi_ticks, ticks


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (0, 10, ["0", "2", "4", "6", "8", "10"]),
        (-1, 1, ["−1.0", "−0.5", "0", "0.5", "1.0"]),
        (0, 0.003, ["0", "0.0005", "0.0010", "0.0015", "0.0020", "0.0025", "0.0030"]),
        (0, 40_000_000, ["0", *(f"{half}·10⁷" for half in ("0.5", "1.0", "1.5", "2.0", "2.5", "3.0", "3.5", "4.0"))]),
        (0, 3e-6, ["0", *(f"{half}·10⁻⁶" for half in ("0.5", "1.0", "1.5", "2.0", "2.5", "3.0"))]),
        (
            999_997,
            1_000_001,
            [
                "999997.0",
                "999997.5",
                "999998.0",
                "999998.5",
                "999999.0",
                "999999.5",
                "1000000.0",
                "1000000.5",
                "1000001.0",
            ],
        ),
        (1990, 2025, ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"]),
    ],
)
def test_ticks(low, high, texts):
    assert [text for _, text in ticks(low, high)] == texts


def test_a_decimal_comma_and_parts_of_pi_and_degrees():
    assert [text for _, text in ticks(0, 1, comma=True)][1] == "0,2"
    assert [text for _, text in pi_ticks(-math.pi, math.pi)] == [
        "−π", "−3π/4", "−π/2", "−π/4", "0", "π/4", "π/2", "3π/4", "π",
    ]  # fmt: skip
    assert [text for _, text in degree_ticks(0, 360)] == ["0", "45", "90", "135", "180", "225", "270", "315", "360"]


@given(st.floats(-1e6, 1e6), st.floats(1e-4, 1e6))
def test_ticks_lie_inside_are_few_and_all_different(low, size):
    found = ticks(low, low + size)
    assert 1 <= len(found) <= 10
    assert all(low - 1e-6 * size <= place <= low + size * (1 + 1e-6) for place, _ in found)
    assert len({text for _, text in found}) == len(found)


@given(st.floats(-1e5, 1e5), st.floats(1e-3, 1e4))
def test_what_a_tick_says_is_where_it_is(low, size):
    for place, text in ticks(low, low + size):
        if "·" not in text:
            assert float(text.replace("−", "-")) == pytest.approx(place, abs=1e-4 * size)


def test_a_pole_does_not_flatten_everything_else():
    x = np.linspace(-5, 5, 481)
    x = x[x != 0]
    low, high = fitted([], [1 / x])
    assert -10 < low < -2 and 2 < high < 10


def test_zero_is_shown_when_it_is_near_and_one_value_gets_room():
    assert fitted([np.array([1.0, 10.0])])[0] < 0
    assert fitted([np.array([100.0, 110.0])])[0] > 90
    low, high = fitted([np.array([5.0])])
    assert low < 5 < high
    assert fitted([]) == (-1, 1)
