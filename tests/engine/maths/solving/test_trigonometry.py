"""Trigonometric equations on an interval: each solution put back, and the sign changes counted between."""

import itertools
import math

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import value
from engine.maths.solving import CannotSolve, solve

TURN = 2 * math.pi
D = math.pi / 180

# wording, difference of the sides, interval, scale of the unknown, the solutions as written
SOLVED = [
    ("solve sin x = 1/2 for 0 <= x < 2pi", lambda x: math.sin(x) - 0.5, TURN, "x = pi/6 or x = 5pi/6"),
    (r"Solve $2\sin x = 1$ for $0 \le x < 2\pi$.", lambda x: 2 * math.sin(x) - 1, TURN, "x = pi/6 or x = 5pi/6"),
    ("solve 2cos(x) = sqrt(3) on [0, 2pi]", lambda x: 2 * math.cos(x) - 3**0.5, TURN, "x = pi/6 or x = 11pi/6"),
    ("solve 2sin(x)^2 - sin(x) - 1 = 0, 0 ≤ x ≤ 2π", lambda x: (2 * math.sin(x) + 1) * (math.sin(x) - 1), TURN,
     "x = pi/2 or x = 7pi/6 or x = 11pi/6"),
    ("solve sin x = cos x for 0 <= x <= 2pi", lambda x: math.sin(x) - math.cos(x), TURN, "x = pi/4 or x = 5pi/4"),
    ("solve cos(2x) = cos(x) on [0, 2pi)", lambda x: math.cos(2 * x) - math.cos(x), TURN,
     "x = 0 or x = 2pi/3 or x = 4pi/3"),
    ("find all solutions of sin^2 x = 3/4 in the interval [0, 2π)", lambda x: math.sin(x) ** 2 - 0.75, TURN,
     "x = pi/3 or x = 2pi/3 or x = 4pi/3 or x = 5pi/3"),
    ("on the interval [0, 2pi], solve 2 cos x + 1 = 0", lambda x: 2 * math.cos(x) + 1, TURN, "x = 2pi/3 or x = 4pi/3"),
    ("for 0 < x < pi solve sin(3x) = 0", lambda x: math.sin(3 * x), math.pi, "x = pi/3 or x = 2pi/3"),
    ("sin(x + pi/3) = cos(x) for 0 <= x <= 2pi", lambda x: math.sin(x + math.pi / 3) - math.cos(x), TURN,
     "x = pi/12 or x = 13pi/12"),
    ("solve cos(x/2) = 1/2 for 0 <= x <= 4pi", lambda x: math.cos(x / 2) - 0.5, 2 * TURN, "x = 2pi/3 or x = 10pi/3"),
    ("solve sin x = 1/3 for 0 <= x <= 2pi", lambda x: math.sin(x) - 1 / 3, TURN,
     "x = arcsin(1/3) or x = pi - arcsin(1/3)"),
    ("sin x = 2 for 0 <= x <= 2pi", lambda x: math.sin(x) - 2, TURN, "no solution"),
    ("sin 2x = 1/2 on [0, 360°)", lambda x: math.sin(2 * x * D) - 0.5, 360, "x = 15 or x = 75 or x = 195 or x = 255"),
    ("cos x = 0 between 0 and 360 degrees", lambda x: math.cos(x * D), 360, "x = 90 or x = 270"),
    ("Solve tan x = 1 in the interval 0° ≤ x ≤ 360°", lambda x: math.sin(x * D) - math.cos(x * D), 360,
     "x = 45 or x = 225"),
    ("solve sin(x + 30°) = 1/2 for 0 <= x <= 360", lambda x: math.sin((x + 30) * D) - 0.5, 360,
     "x = 0 or x = 120 or x = 360"),
    ("Find all values of x between 0 and 360 degrees such that 2 cos x = 1", lambda x: 2 * math.cos(x * D) - 1, 360,
     "x = 60 or x = 300"),
    ("Find θ in radians, 0 ≤ θ < 2π, if 2 cos θ = −√2.", lambda x: 2 * math.cos(x) + 2**0.5, TURN,
     "theta = 3pi/4 or theta = 5pi/4"),
    ("sin 2x = 0 for 0 ≤ x ≤ π, all solutions please", lambda x: math.sin(2 * x), math.pi,
     "x = 0 or x = pi/2 or x = pi"),
    ("solve cos(θ) = -1/2 where 0 ≤ θ < 360", lambda x: math.cos(x * D) + 0.5, 360, "theta = 120 or theta = 240"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "gap", "end", "written"), SOLVED)
def test_solved_and_true(established, asked, gap, end, written):
    _, answer = established(asked)
    assert answer.text == written
    roots = [float(value(root)) for root in answer.values]
    assert all(abs(gap(root)) < 1e-9 and -1e-9 <= root <= end + 1e-9 for root in roots)
    heights = [gap(end * (step + 0.31) / 4_000) for step in range(4_000)]
    crossings = sum(before * after < 0 for before, after in itertools.pairwise(heights))
    assert crossings <= len(roots)


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("solve sin x = 1/2 for 0 <= x < 2pi", ["pi/6, 5pi/6", "30°, 150°"], ["pi/6", "pi/6, 7pi/6", "30, 150"]),
        ("sin 2x = 1/2 on [0, 360°)", ["15°, 75°, 195°, 255°", "x = 15, 75, 195, 255"], ["15, 75", "15, 75, 195, 250"]),
        ("sin x = 2 for 0 <= x <= 2pi", ["no solution"], ["pi/2", "arcsin(2)"]),
    ],
)
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize(
    "asked", ["solve sin(x) = 1/2", "sin x + x = 1 for 0 <= x <= pi", "sin x = 0 between 0 and 360 degrees"]
)
def test_not_solved_without_certainty(asked):
    question = recognise(asked).question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize(
    "asked",
    ["sin x = 0.4 for 0 <= x <= 6", "2 sin x = 1, 0 < x < 90 degrees, in radians",
     "sin x = 1/2 for 0° <= x <= 2pi", "sin x = 1/2 for 0 <= y <= 2pi",
     "sin(x + 30) = 1/2 for 0 <= x <= 360", "sin x + cos y = 1 on [0, 2pi]"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("asked", "many"),
    [
        ("How many solutions does cos x = 0.3 have for 0° ≤ x ≤ 720°?", "4"),
        ("How many solutions does sin x = 2 have for 0 <= x <= 2pi?", "0"),
        ("How many real solutions does |3x − 1| = −2 have?", "0"),
    ],
)
def test_solutions_are_counted(established, asked, many):
    assert established(asked)[1].text == many
