"""Relations as sets with trees for ends, and their truth at a number: true, false or not to be told."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.inequalities import solve_inequality
from engine.maths.intervals import Line
from engine.maths.reader import read
from engine.maths.real_line.conditions import is_true
from engine.maths.real_line.critical import branches, critical_parts
from engine.maths.real_line.line import Unsettled
from engine.maths.render import to_text
from engine.maths.tree import Logic

whole = st.integers(-5, 5)
LINEAR = st.builds("({}x + ({}))".format, whole.filter(bool), whole)
QUADRATIC = st.builds("(x^2 + ({})x + ({}))".format, whole, whole)
SIDES = st.one_of(
    LINEAR, QUADRATIC, st.builds("|{}|".format, LINEAR), st.builds("{}/{}".format, LINEAR, st.one_of(LINEAR, QUADRATIC))
)
SIGNS = st.sampled_from(("<", "<=", ">", ">=", "=", "!="))


@settings(max_examples=60)
@given(SIDES, SIGNS, SIDES, st.fractions(-9, 9, max_denominator=6))
def test_a_number_is_in_the_set_where_the_relation_is_true(left, sign, right, number):
    relation = read(f"{left} {sign} {right}")
    region = solve_inequality(relation, "x")
    if region is not None:
        assert (number in Line([region]).set(region)) == is_true(relation, "x", number)


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("x^2 < 2", "sqrt(2)", False),
        ("x^2 <= 2", "sqrt(2)", True),
        ("x^2 = 2", "sqrt(2)", True),
        ("x^2 != 2", "sqrt(2)", False),
        ("1/(x^2 - 2) != 0", "sqrt(2)", False),  # no value
        ("sqrt(x) >= 0 or x < 0", "-1", True),
        ("0 < x < 1 and x != 1/2", "1/2", False),
    ],
)
def test_truth_at_a_number(text, at, expected):
    assert is_true(read(text), "x", read(at)) is expected


def test_what_cannot_be_told_is_not_guessed():
    clear, unclear = read("x < 0"), read("f(x) < 0")
    half = Fraction(1, 2)
    assert is_true(unclear, "x", half) is None
    assert is_true(Logic("and", (unclear, clear)), "x", half) is False
    assert is_true(Logic("or", (unclear, clear)), "x", half) is None
    assert is_true(Logic("or", (unclear, clear)), "x", -half) is True


@pytest.mark.parametrize(
    ("text", "edges"),
    [
        ("(x - 1)/(x + 2)", {"x + 2"}),
        ("ln(x - 1) + sqrt(x)", {"x - 1", "x"}),
        ("x^2 + x^(-1) + (x + 3)^(1/2)", {"x", "x + 3"}),
        ("tan(2x)", {"cos(2x)"}),
        ("|x| + 1/2", set()),
    ],
)
def test_where_an_expression_may_lose_its_value(text, edges):
    body, *others = critical_parts(read(text), "x")
    assert body == read(text)
    assert {to_text(part) for part in others} == edges


def test_branches_of_absolute_values():
    found = {to_text(tree) for tree in branches(read("||x| - 2| - 1"), "x")}
    assert found == {"(x - 2) - 1", "(-x - 2) - 1", "-(x - 2) - 1", "-(-x - 2) - 1"}
    with pytest.raises(Unsettled):
        branches(read("|x| + |x - 1| + |x - 2| + |x - 3| + |x - 4|"), "x")
