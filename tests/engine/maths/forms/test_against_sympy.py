"""What SymPy factors, expands and splits has the form asked for, and what it came from has not."""

import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.maths.forms import completed_square, expanded, factored, partial_fractions, single_fraction
from engine.maths.reader import read
from engine.maths.to_sympy import from_sympy, symbol

x, a = symbol("x"), symbol("a")
NUMBERS = st.integers(-6, 6).filter(bool)
LINEAR = st.builds(lambda m, n: m * x + n, st.integers(1, 3), NUMBERS)
BASES = st.one_of(LINEAR, LINEAR, st.integers(1, 5).map(lambda n: x**2 + n), NUMBERS.map(lambda n: x + n * a))
few = settings(max_examples=25)


def products(bases, most):
    powers = st.lists(st.tuples(bases, st.integers(1, 2)), min_size=1, max_size=most)
    return powers.map(lambda parts: sympy.Mul(*(base**times for base, times in parts)))


@few
@given(products(BASES, 3), NUMBERS)
def test_factored_and_expanded(product, number):
    product = sympy.factor(number * product)
    sum_of_terms = sympy.expand(product)
    assert factored(from_sympy(product)) is None
    assert expanded(from_sympy(sum_of_terms)) is None
    assume(product != sum_of_terms)
    assert factored(from_sympy(sum_of_terms)) is not None


@few
@given(products(LINEAR | st.just(x**2 + 1), 2), st.lists(NUMBERS, min_size=1, max_size=3))
def test_partial_fractions(below, above):
    fraction = sympy.factor(sympy.cancel(sympy.Poly(above, x).as_expr() / below))
    split = sympy.apart(fraction, x)
    assert partial_fractions(from_sympy(split), "x") is None
    assert single_fraction(from_sympy(fraction)) is None
    fractions = [term for term in sympy.Add.make_args(split) if sympy.denom(term).has(x)]
    assume(len(fractions) > 1)
    assert partial_fractions(from_sympy(fraction), "x") is not None
    assert single_fraction(from_sympy(split)) is not None


@few
@given(NUMBERS, st.fractions(-5, 5, max_denominator=4), NUMBERS)
def test_completed_square(outer, shift, number):
    assume(shift)
    square = outer * (x + sympy.Rational(shift.numerator, shift.denominator)) ** 2 + number
    assert completed_square(from_sympy(square), read("x")) is None
    assert completed_square(from_sympy(sympy.expand(square)), read("x")) is not None
