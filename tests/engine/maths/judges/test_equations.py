"""Equations that name a function, and equations that name y."""

import pytest

from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

XY, X = ("x", "y"), ("x",)


@pytest.mark.parametrize(
    ("variables", "expected", "given", "outcome"),
    [
        (XY, "y = 2x + 3", "f(x) = 2x + 3", "right"),
        (XY, "y = 2x + 3", "g(x) = 3 + 2x", "right"),
        (XY, "y = 2x + 3", "f(x) = 2x - 3", "wrong"),
        (XY, "y = 3", "f(x) = 3", "right"),
        (X, "f(x) = 2x + 3", "y = 2x + 3", "right"),
        (X, "f(x) = 2x + 3", "y = 2x - 3", "wrong"),
        (X, "f(x) = 2x + 3", "f(x) = 2x + 4", "wrong"),
        # a product is no function: yx = 2x + 3 is another curve, and y(x) is asked about
        (XY, "y = 2x + 3", "yx = 2x + 3", "wrong"),
        (XY, "y = 2x + 3", "xy = 2x + 3", "wrong"),
        (XY, "y = 2x + 3", "y(x) = 2x + 3", "cannot_read"),
        (XY, "y = 2x + 3", "y(x) = 2x - 3", "wrong"),
        (XY, "x y = 6", "x = 6", "wrong"),
        (XY, "x y = 6", "x(y) = 6", "right"),
        (XY, "y = 2x + 3", "f(t) = 2t + 3", "cannot_decide"),
    ],
)
def test_a_named_function(variables, expected, given, outcome):
    assert check(AnswerKind(Kind.EQUATION, variables), expected, given).outcome == outcome
