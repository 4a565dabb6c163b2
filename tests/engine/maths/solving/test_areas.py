"""Areas under and between curves, against numerical integration."""

import math

import mpmath
import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import value
from engine.maths.solving import CannotSolve, solve

SOLVED = [
    ("Find the area under y = x^2 from 0 to 3", lambda x: x * x, [0, 3]),
    ("area under the curve y = x^2 from x = 0 to x = 3", lambda x: x * x, [0, 3]),
    ("area under the curve y = 1/x between 1 and 4", lambda x: 1 / x, [1, 4]),
    ("find the area between y = x^2 and y = x", lambda x: x * x - x, [0, 1]),
    ("find the area of the region enclosed by y = x^2 and y = 2x + 3", lambda x: x * x - 2 * x - 3, [-1, 3]),
    ("area between y = x^3 and y = x", lambda x: x**3 - x, [-1, 0, 1]),
    ("area bounded by y = 4 - x^2 and the x-axis", lambda x: 4 - x * x, [-2, 2]),
    ("Find the area enclosed by y = x^2 - 4x + 3 and the x-axis", lambda x: x * x - 4 * x + 3, [1, 3]),
    ("area between the curve y = sin(x) and the x-axis from 0 to 2pi", lambda x: mpmath.sin(x),
     [0, math.pi, 2 * math.pi]),
    ("find the area bounded by y = x^2, the x-axis, x = 1 and x = 2", lambda x: x * x, [1, 2]),
    ("area between y = x^3 and the x-axis from -1 to 2", lambda x: x**3, [-1, 0, 2]),
    ("What is the area under f(x) = 3x + 1 from x = 1 to x = 2?", lambda x: 3 * x + 1, [1, 2]),
    ("calculate the area under y = e^x from 0 to 1", lambda x: mpmath.e**x, [0, 1]),
    ("area between y = x^2 - 1 and the x-axis from 0 to 2", lambda x: x * x - 1, [0, 1, 2]),
    ("What is the area of the region bounded by y = x³, the x-axis and the line x = 2?", lambda x: x**3, [0, 2]),
    ("area under sqrt(x) from 0 to 4", lambda x: mpmath.sqrt(x), [0, 4]),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "height", "edges"), SOLVED)
def test_measured(established, asked, height, edges):
    measured = mpmath.quad(lambda x: abs(height(x)), edges)
    assert math.isclose(float(value(established(asked)[1].tree)), float(measured), rel_tol=1e-7)


@pytest.mark.parametrize(
    "asked",
    [
        "area under y = x^3 from -1 to 1",
        "area between y = x^2 + 1 and the x-axis",
        "area under 1/x from 0 to 1",
        "area bounded by y = x^2 - 1, the x-axis and the line x = 3",
    ],
)
def test_not_found_without_certainty(asked):
    question = recognise(asked).question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


def test_judged(verdicts):
    assert verdicts("find the area between y = x^2 and y = x", "1/6", "-1/6", "1/3", "0.17", "1/6 + C") == [
        "right", "wrong", "wrong", "partly_right", "wrong",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "asked",
    ["area under the table", "area under y = kx from 0 to 1", "area between y = x", "area under y = x^2",
     "area under x^2 + y^2 = 1 from 0 to 1"],
)  # fmt: skip
def test_left_alone(asked):
    assert recognise(asked).question is None
