"""Where an expression is zero or ceases to have a value: every number is found, and what is not certain is said."""

from fractions import Fraction

import pytest

from engine.maths.reader import read
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.zeros import critical_points


@pytest.mark.parametrize(
    ("text", "numbers", "complete"),
    [
        ("(x - 1)(x + 2)^3", (1, -2), True),
        ("x^2 - 2", (2**0.5, -(2**0.5)), True),
        ("x^5 - x - 1", (1.1673039782614187,), True),
        ("(x - 1)/(x^2 - 9)", (1, 3, -3), True),
        ("|x - 1| + |x + 1| - 4", (2, -2, 1, -1), True),
        ("sqrt(2x + 3) - sqrt(x + 1) - 1", (3, -1, -1.5), True),
        ("x ln(x) - x", (0, 2.718281828459045), False),
        ("2^x - 10", (3.321928094887362,), False),
        ("sin(x)", (0, 3.141592653589793, -3.141592653589793), False),
        ("cos(x) - 1", (0, 6.283185307179586), False),  # touches zero only
    ],
)
def test_critical_points(text, numbers, complete):
    found = critical_points(read(text), "x")
    assert found.complete is complete
    for number in numbers:
        assert any(abs(point - Fraction(number)) < Fraction(1, 10**12) for point in found.points), number


@pytest.mark.parametrize("text", ["floor(x) - 1/2", "f(x)"])
def test_what_cannot_be_told(text):
    with pytest.raises(Unsettled):
        critical_points(read(text), "x")
