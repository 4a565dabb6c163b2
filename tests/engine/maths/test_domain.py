"""Domains an author declares."""

from fractions import Fraction

import pytest

from engine.errors import LemmaError
from engine.maths.domain import Domain
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.sampling import sample_points
from engine.maths.tree import Num

INSIDE = [
    ("positive", "x", Fraction(1, 9), True),
    ("positive", "x", Fraction(0), False),
    ("real", "x", Fraction(-5), True),
    ("x > 0", "x", Fraction(-1), False),
    ("x > 0", "y", Fraction(-1), True),
    ("0 <= x < 2 pi", "x", Fraction(0), True),
    ("0 <= x < 2 pi", "x", Fraction(6), True),
    ("0 <= x < 2 pi", "x", Fraction(7), False),
    ("x >= 1, n > 2", "n", Fraction(2), False),
    ("3 > x", "x", Fraction(3), False),
    ("x > 1 and x < 2", "x", Fraction(5, 2), False),
]


@pytest.mark.parametrize(("text", "name", "number", "inside"), INSIDE)
def test_range(text, name, number, inside):
    assert (number in Domain.of(text).range_of(name)) is inside


@pytest.mark.parametrize("text", ["", "integers", "x > y", "x + 1 > 0", "x = 2", "x > 3, x < 1", "x >", "x" * 300])
def test_what_is_no_domain_is_refused_where_it_is_declared(text):
    with pytest.raises(LemmaError):
        AnswerKind(Kind.EXPRESSION, ("x",), domain=text)


@pytest.mark.parametrize("text", ["positive", "0 <= x < 1", "x < -3, y > 10"])
def test_samples_lie_in_the_domain(text):
    within = Domain.of(text)
    points = sample_points(["x", "y"], Num("1"), Num("7"), text)
    assert len(points) >= 20
    assert all(number in within.range_of(name) for point in points for name, number in point.items())
