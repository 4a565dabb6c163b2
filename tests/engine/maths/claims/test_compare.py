"""Claims beside each other: same solutions only where the solutions are the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.claims.compare import relate
from engine.maths.claims.formula import NotAFormula, formula_of
from engine.maths.reader import read

whole = st.integers(-9, 9)
positive = st.integers(1, 9)


def relation(first, second, **options):
    return str(relate(formula_of(read(first)), formula_of(read(second)), **options).relation)


TABLE = [
    ("sqrt(x) + sqrt(x - 5) = 5", "x = 9", "same_solutions"),
    ("sqrt(x) + sqrt(x - 5) = 5", "x = 4", "wrong"),
    ("|x - 1| + |x + 1| = 4", "x = 2 or x = -2", "same_solutions"),
    ("x^5 - x - 1 = 0", "x(x^4 - 1) = 1", "same_solutions"),
    ("x^5 - x - 1 = 0", "x = 1.1673", "wrong"),
    ("(x-2)^43 (x+1/3)^60 = 0", "x = -1/3 or x = 2", "same_solutions"),
    ("2^x = 10", "x = ln(10)/ln(2)", "same_solutions"),
    ("2^x = 10", "x = 3.3219", "wrong"),
    ("x^2 < 2", "-sqrt(2) < x < sqrt(2)", "same_solutions"),
    ("x^2 < 2", "-1.41421 < x < 1.41421", "wrong"),
    ("(x-1)/(x+2) > 0", "x > 1 or x < -2", "same_solutions"),
    ("(x-1)/(x+2) >= 0", "x >= 1 or x <= -2", "roots_gained"),
    ("ln(x) < 1", "x < e", "roots_gained"),
    ("ln(x) < 1", "0 < x < e", "same_solutions"),
    ("x != 1", "x < 1 or x > 1", "same_solutions"),
    ("x y = 0", "x = 0 or y = 0", "same_solutions"),
    ("x y = 0", "x = 0", "roots_lost"),
    ("x^2 + y^2 = 1", "y = sqrt(1 - x^2)", "roots_lost"),
    ("x + y = 3 and x - y = 1", "x = 2 and y = 1", "same_solutions"),
    ("x + y = 3 and x - y = 1", "x = 1 and y = 2", "wrong"),
    ("x + y = 3 and 2x + 2y = 6", "x = 3 - y", "same_solutions"),
    ("a x^2 + b x + c = 0", "a = 0 and b = 0 and c = 0", "roots_lost"),
]


@pytest.mark.parametrize(("first", "second", "expected"), TABLE, ids=[f"{a} | {b}" for a, b, _ in TABLE])
def test_relations(first, second, expected):
    assert relation(first, second) == expected


def test_the_kind_of_number_decides():
    assert relation("x^2 = -1", "x = i or x = -i", complex_numbers=True) == "same_solutions"
    assert relation("x^2 = -1", "x = i", complex_numbers=True) == "roots_lost"
    assert relation("x^2 = 4", "x = 2", domain="positive") == "same_solutions"


def test_what_claims_nothing_is_refused():
    for text in ("x + 1", "f(x)", "(1, 2)"):
        with pytest.raises(NotAFormula):
            formula_of(read(text))


@settings(max_examples=40)
@given(whole, whole, positive, whole)
def test_quadratics_and_their_roots(a, b, k, other):
    equation = f"{k}x^2 + ({-k * (a + b)})x + ({k * a * b}) = 0"
    assert relation(equation, f"x = {a} or x = {b}") in ("same_solutions", "same_roots")
    found = relation(equation, f"x = {a} or x = {other}")
    assert (found in ("same_solutions", "same_roots")) == ({a, other} == {a, b})


@settings(max_examples=40)
@given(whole.filter(bool), whole, whole, whole)
def test_inequalities_turn_with_the_sign_of_the_coefficient(a, b, c, shift):
    solved = f"x {'<' if a > 0 else '>'} ({c - b})/({a})"
    assert relation(f"({a})x + ({b}) < {c}", solved) == "same_solutions"
    turned = solved.replace("<", "#").replace(">", "<").replace("#", ">")
    assert relation(f"({a})x + ({b}) < {c}", turned) == "wrong"
    moved = f"x {'<' if a > 0 else '>'} ({c - b + shift})/({a})"
    assert (relation(f"({a})x + ({b}) < {c}", moved) == "same_solutions") == (shift == 0)
