"""Every rule of differentiation against the difference quotient."""

# ruff: noqa: E501
from fractions import Fraction

import pytest

from engine.maths.calculus import NoRule, derivative
from engine.maths.evaluate import value
from engine.maths.reader import read

# each with a point at which it has a value
RULES = [
    ("x^5 - 3x + 7", "1.3"), ("x^-2", "-0.7"), ("x^x", "1.7"), ("2^x", "0.4"), ("e^(x^2)", "0.6"), ("exp(3x)", "0.3"), ("sqrt(x)", "2.5"),
    ("root(x, 3)", "2.2"), ("x sin(x) cos(x)", "0.9"), ("(x+1)/(x^2+2)", "0.9"), ("3/(1+x)", "0.9"), ("5%*x^2", "1.5"), ("|x^3|", "-1.2"),
    ("tan(x)", "0.4"), ("cot(x)", "0.8"), ("sec(x)", "0.4"), ("csc(x)", "0.8"), ("arcsin(x)", "0.3"), ("arccos(x)", "0.3"),
    ("arctan(x)", "1.4"), ("arccot(x)", "1.4"), ("arcsec(x)", "1.6"), ("arcsec(x)", "-1.6"), ("arccsc(x)", "1.6"), ("arccsc(x)", "-1.6"),
    ("sinh(x)", "0.5"), ("cosh(x)", "0.5"), ("tanh(x)", "0.5"), ("coth(x)", "0.5"), ("sech(x)", "0.5"), ("csch(x)", "0.5"),
    ("arsinh(x)", "-0.5"), ("arcosh(x)", "1.5"), ("artanh(x)", "0.5"), ("arcoth(x)", "1.5"), ("arsech(x)", "0.5"), ("arcsch(x)", "0.5"),
    ("arcsch(x)", "-0.5"), ("ln|x|", "-2.5"), ("log_2(x)", "2.5"), ("log_x(7)", "2.5"), (r"\sum_{k=1}^{4} x^k", "0.7"),
    ("arctan(2x^2 + 1)", "0.7"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "point"), RULES)
def test_rule(text, point):
    tree, at, step = read(text), Fraction(point), Fraction(1, 10**8)
    slope = (value(tree, {"x": at + step}) - value(tree, {"x": at - step})) * 10**8 / 2
    assert abs(value(derivative(tree, "x"), {"x": at}) - slope) < 1e-6


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (r"\int x^2 + 1 dx", "x^2 + 1"),
        (r"\int_0^x t^2 dt", "x^2"),
        (r"\int_x^1 t^2 dt", "-x^2"),
        (r"\int_0^{x^2} x dx", "2x^3"),
        (r"\int_0^1 t^2 dt", "0"),
        (r"\frac{d}{dx} x^3", "6x"),
    ],
)
def test_integrals_and_derivatives(text, result):
    found, wanted = derivative(read(text), "x"), read(result)
    for at in (Fraction(3, 2), Fraction(-2, 5)):
        assert abs(value(found, {"x": at}) - value(wanted, {"x": at})) < 1e-12


def test_a_logarithm_without_a_base_keeps_it_open():
    assert derivative(read("log x"), "x") == read("log(e)/x")


@pytest.mark.parametrize(
    "text", ["floor(x)", "x!", r"\int_0^1 t x dt", r"\int t x dt", "max(x, 1)", r"\sum_{k=1}^{x} k"]
)
def test_no_rule(text):
    with pytest.raises(NoRule):
        derivative(read(text), "x")


def test_products_without_end_are_left_alone():
    derivative(read("x*" * 29 + "x"), "x")
    with pytest.raises(NoRule):
        derivative(read("sin(x)*" * 200 + "x"), "x")
