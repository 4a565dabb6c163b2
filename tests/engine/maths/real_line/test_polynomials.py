"""Factors and real roots of polynomials over the rational numbers."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.evaluate import NotRational, Undefined
from engine.maths.reader import read
from engine.maths.real_line.polynomials import MAX_EXPONENT, factors, fraction, height, real_roots, root_counts, roots

small = st.fractions(-5, 5, max_denominator=4)
polynomials = st.lists(st.integers(-6, 6), min_size=1, max_size=7).filter(lambda poly: poly[-1]).map(
    lambda poly: tuple(map(Fraction, poly))
)  # fmt: skip


@settings(max_examples=60)
@given(polynomials, small)
def test_the_factors_make_the_polynomial(poly, number):
    product = poly[-1]
    for factor, times in factors(poly).items():
        assert factor[-1] == 1
        product *= height(factor, number) ** times
    assert product == height(poly, number)


@settings(max_examples=60)
@given(polynomials)
def test_the_sign_changes_at_simple_roots_only(poly):
    counts = root_counts(poly)
    gap = Fraction(1, 10**20)
    for root, times in counts.items():
        below, above = (height(poly, root + step) for step in (-gap, gap))
        assert below and above and (below * above < 0) == bool(times % 2)


@given(st.lists(small, min_size=1, max_size=4), st.integers(1, 3))
def test_rational_roots_are_found_exactly(numbers, times):
    text = " ".join(f"(x - ({number}))^{times}" for number in numbers)
    top, bottom = fraction(read(text), "x")
    expected = {number: times * numbers.count(number) for number in numbers}
    assert (root_counts(top), real_roots(bottom)) == (expected, [])


def test_irrational_roots_are_known_to_many_digits():
    (cubic,) = factors((Fraction(-2), Fraction(0), Fraction(0), Fraction(1)))
    for digits in (70, 300):
        (root,) = roots(cubic, digits)
        assert 0 < abs(height(cubic, root)) < Fraction(10, 10**digits)
    assert len(roots((Fraction(-2), Fraction(0), Fraction(1)))) == 2
    assert roots((Fraction(2), Fraction(0), Fraction(1))) == ()


@pytest.mark.parametrize(
    ("text", "top", "bottom"),
    [
        ("(x^2 - 1)/(x - 1)", (-1, 0, 1), (-1, 1)),
        ("1/(1/x)", (0, 1), (1,)),
        ("50% x", (0, "1/2"), (1,)),
        ("1/x + 2/x", (3,), (0, 1)),
        ("x^-2", (1,), (0, 0, 1)),
        ("x - x", (), (1,)),
    ],
)
def test_numerator_and_denominator(text, top, bottom):
    assert fraction(read(text), "x") == tuple(tuple(map(Fraction, poly)) for poly in (top, bottom))


@pytest.mark.parametrize("text", ["sqrt(x)", "x + pi", "2^x", "sin(x)", "x + y", f"x^{MAX_EXPONENT + 1}", "x^(1/2)"])
def test_what_is_no_rational_function(text):
    with pytest.raises(NotRational):
        fraction(read(text), "x")


@pytest.mark.parametrize("text", ["x/(x - x)", "(x - x)^-1", "x + 1/0"])
def test_what_has_no_value_anywhere(text):
    with pytest.raises(Undefined):
        fraction(read(text), "x")
