"""Implications between inequalities in several unknowns are decided exactly."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.claims.compare import relate
from engine.maths.claims.formula import formula_of
from engine.maths.claims.linear import NotLinear, can_be_true, implies
from engine.maths.claims.univariate import is_true
from engine.maths.line_verdict import LineRelation
from engine.maths.reader import read

R = LineRelation


def claim(text):
    return formula_of(read(text))


@pytest.mark.parametrize(
    ("first", "second", "forward", "backward"),
    [
        ("a > b and c > 0", "a c > b c", True, False),
        ("a > b and c > 0", "a/c > b/c", True, False),
        ("a > b and c < 0", "a c > b c", False, False),
        ("a > b", "a c > b c", False, False),
        ("x > y > 0", "1/x < 1/y", True, False),
        ("x > y", "1/x < 1/y", False, False),
        ("a > b > 0", "a^2 > b^2", True, False),
        ("a^2 > b^2", "a > b", False, False),
        ("2a + b > 3 and a < 1", "b > 1", True, False),
        ("x + y < 4 and x - y < 2", "x < 3", True, False),
        ("x + y < 4 and x - y < 2", "x < 2.999", False, False),
        ("x + y <= 4 and x - y <= 2", "x <= 3", True, False),
        ("x + y = 5 and x - y = 1", "x > y", True, False),
        ("x >= y and y >= x", "x = y", True, True),
        ("x < y", "-2x > -2y", True, True),
        ("a b > 0", "(a > 0 and b > 0) or (a < 0 and b < 0)", True, True),
        ("a b > 0", "a > 0 and b > 0", False, True),
        ("x/y > 1", "x > y", False, False),
        ("(x - y)^2 > 0", "x != y", True, True),
        ("(x - y)^2 >= 0", "x > 0", False, True),
    ],
)
def test_both_directions(first, second, forward, backward):
    from engine.maths.working.lines import read_line

    one, two = (formula_of(read_line(text).tree) for text in (first, second))
    assert (implies(one, two), implies(two, one)) == (forward, backward)


def test_where_the_letters_are_positive():
    assert implies(claim("a > b"), claim("1/a < 1/b"), "positive")
    assert not implies(claim("a > b"), claim("1/a < 1/b"))


@pytest.mark.parametrize("text", ["x^2 + y^2 > 1", "sqrt(x) > y", "2^x > y", "abs(x) < y"])
def test_what_is_no_product_of_linear_factors_is_left(text):
    with pytest.raises(NotLinear):
        implies(claim(text), claim("x > y"))


def test_a_divisor_is_a_condition_and_no_slip():
    found = relate(claim("x y/x > 2"), claim("y > 2"))
    assert (found.relation, found.condition) == (R.CONDITIONAL, "x ≠ 0")


NUMBERS = st.integers(-3, 3)
SIDES = st.tuples(NUMBERS, NUMBERS, NUMBERS).map(lambda row: f"({row[0]})*x + ({row[1]})*y + ({row[2]})")
CLAIMS = st.builds(lambda left, sign, right: f"({left})*({right}) {sign} 0", SIDES, st.sampled_from("<>"), SIDES)
PLACES = [Fraction(n, 2) for n in range(-7, 8)]


@settings(max_examples=40, deadline=None)
@given(st.lists(CLAIMS, min_size=1, max_size=2), CLAIMS)
def test_no_point_contradicts_what_is_said_to_follow(given_, follows):
    from engine.maths.claims.formula import join

    first, second = join("and", [claim(text) for text in given_]), claim(follows)
    try:
        said = implies(first, second)
        empty = not can_be_true(first)
    except NotLinear:
        return
    for x, y in product(PLACES, repeat=2):
        values = {"x": x, "y": y}
        if is_true(first, values):
            assert not empty
            assert not said or is_true(second, values)
