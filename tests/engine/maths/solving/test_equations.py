"""Equations beyond polynomials: all real solutions, put back in plain floating-point arithmetic."""

import math

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import value
from engine.maths.solving import CannotSolve, solve

ABSOLUTE = [
    ("|x - 3| = 5", lambda x: abs(x - 3) - 5, "x = -2 or x = 8"),
    ("|x-1| + |x+2| = 5", lambda x: abs(x - 1) + abs(x + 2) - 5, "x = -3 or x = 2"),
    ("|x-1| = |2x+3|", lambda x: abs(x - 1) - abs(2 * x + 3), "x = -4 or x = -2/3"),
    ("|x^2-4| = 3x", lambda x: abs(x * x - 4) - 3 * x, "x = 1 or x = 4"),
    ("||x|-2| = 1", lambda x: abs(abs(x) - 2) - 1, "x = -3 or x = -1 or x = 1 or x = 3"),
    ("|2x-1| + 3 = 0", lambda x: 1.0, "no solution"),
    ("|3x-1|/2 = 4", lambda x: abs(3 * x - 1) / 2 - 4, "x = -7/3 or x = 3"),
]
EXPONENTIAL = [
    ("2^x = 8", lambda x: 2**x - 8, "x = 3"),
    ("4^x - 3*2^x + 2 = 0", lambda x: 4**x - 3 * 2**x + 2, "x = 0 or x = 1"),
    ("e^(2x) - 5e^x + 6 = 0", lambda x: math.exp(2 * x) - 5 * math.exp(x) + 6, "x = ln(2) or x = ln(3)"),
    ("9^x = 27^(x-1)", lambda x: 9**x - 27 ** (x - 1), "x = 3"),
    ("3^(x+1) + 3^x = 36", lambda x: 3 ** (x + 1) + 3**x - 36, "x = 2"),
    ("(1/2)^x = 8", lambda x: 0.5**x - 8, "x = -3"),
    ("2^(x^2-3x) = 1/4", lambda x: 2 ** (x * x - 3 * x) - 0.25, "x = 1 or x = 2"),
    ("e^x = -2", lambda x: 1.0, "no solution"),
    ("e^x + e^(-x) = 2", lambda x: math.exp(x) + math.exp(-x) - 2, "x = 0"),
    ("5^x = 12", lambda x: 5**x - 12, "x = ln(12)/ln(5)"),
    ("2^x = 3^(x+1)", lambda x: 2**x - 3 ** (x + 1), "x = ln(3)/(ln(2) - ln(3))"),
    ("x e^x = 0", lambda x: x * math.exp(x), "x = 0"),
]
LOGARITHMIC = [
    ("ln x + ln(x-1) = ln 6", lambda x: math.log(x) + math.log(x - 1) - math.log(6), "x = 3"),
    ("ln(x)^2 - 3ln(x) + 2 = 0", lambda x: math.log(x) ** 2 - 3 * math.log(x) + 2, "x = e or x = e^2"),
    ("log_2(x) + log_2(x-2) = 3", lambda x: math.log2(x) + math.log2(x - 2) - 3, "x = 4"),
    ("log_3(x+2) - log_3(x) = 2", lambda x: math.log(x + 2, 3) - math.log(x, 3) - 2, "x = 1/4"),
    ("2ln(x) = ln(x+6)", lambda x: 2 * math.log(x) - math.log(x + 6), "x = 3"),
    ("log_5(x^2 - 4x) = 1", lambda x: math.log(x * x - 4 * x, 5) - 1, "x = -1 or x = 5"),
    ("ln(x) = ln(-x)", lambda x: 1.0, "no solution"),
]
RADICAL = [
    ("sqrt(x+3) = x - 3", lambda x: math.sqrt(x + 3) - x + 3, "x = 6"),
    ("sqrt(2x+3) - sqrt(x+1) = 1", lambda x: math.sqrt(2 * x + 3) - math.sqrt(x + 1) - 1, "x = -1 or x = 3"),
    ("sqrt(x) = x - 6", lambda x: math.sqrt(x) - x + 6, "x = 9"),
    ("x - 5sqrt(x) + 6 = 0", lambda x: x - 5 * math.sqrt(x) + 6, "x = 4 or x = 9"),
    ("cbrt(2x-1) = 3", lambda x: (2 * x - 1) ** (1 / 3) - 3, "x = 14"),
    ("sqrt(x^2+9) = x + 1", lambda x: math.sqrt(x * x + 9) - x - 1, "x = 4"),
    ("sqrt(x) = -2", lambda x: 1.0, "no solution"),
]


@pytest.mark.parametrize(("asked", "gap", "written"), ABSOLUTE + EXPONENTIAL + LOGARITHMIC + RADICAL)
def test_solved_and_true(established, asked, gap, written):
    _, answer = established(asked)
    assert answer.text == written
    roots = [float(value(root)) for root in answer.values]
    assert all(abs(gap(root)) < 1e-9 for root in roots)
    assert changes_of_sign(gap, -30, 30) <= len(roots)


def changes_of_sign(gap, low, high):
    """How often a function crosses zero, so that a solution that was missed would be seen."""
    count, before = 0, 0
    for step in range(6_001):
        x = low + (high - low) * (step + 0.37) / 6_000
        try:
            here = gap(x)
        except (ValueError, OverflowError, ZeroDivisionError):
            before = 0
            continue
        here = here.real if isinstance(here, complex) else here
        sign = (here > 0) - (here < 0)
        count += before * sign < 0
        before = sign
    return count


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("|x - 3| = 5", "x = 8, -2", ["x = 8", "x = 8 or x = 2", "x = -8, 2"]),
        ("ln x + ln(x-1) = ln 6", "3", ["x = 3 or x = -2", "-2"]),
        ("sqrt(x+3) = x - 3", "x = 6", ["x = 1 or x = 6", "x = 1", "no solution"]),
        ("5^x = 12", "log_5(12)", ["12/5", "1.5", "ln(12/5)"]),
        ("e^x = -2", "no solution", ["ln(-2)", "x = -ln(2)"]),
    ],
)
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, right) == ["right"]
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize("asked", ["2^x + x = 3", "|x| = x", "x^x = 4", "ln x = x - 2"])
def test_not_solved_without_certainty(asked):
    question = recognise(asked).question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize("asked", ["log x = 2", "2^2x = 16", "sqrt 2x = 4", "|x = 3", "solve e^2x = 4"])
def test_left_alone(asked):
    assert recognise(asked).question is None
