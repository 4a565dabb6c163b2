"""Same, different, or honestly undecided."""

import pytest

from engine.maths.equivalence import differ_at, same_value
from engine.maths.reader import read

CASES = [
    ("x^2 - 1", "(x-1)(x+1)", True),
    ("(x+1)^1000", "(x+1)^999 (x+1)", True),
    ("sin(x)^2 + cos(x)^2", "1", True),
    ("sqrt(2)^2", "2", True),
    ("1/sqrt(2)", "sqrt(2)/2", True),
    ("sqrt(3 + 2 sqrt(2))", "1 + sqrt(2)", True),
    ("sqrt(x^2)", "|x|", True),
    ("sqrt(x^2)", "x", False),
    ("tan x", "sin x / cos x", True),
    ("exp(2x)", "exp(x)^2", True),
    ("x^x", "e^(x ln x)", True),
    ("arcsin x + arccos x", "pi/2", True),
    ("e^(i pi)", "-1", True),
    ("log_2 8", "3", True),
    ("sin(7 pi)", "0", True),
    ("cbrt(-8)", "-2", True),
    ("sqrt(2) + 10^-1000", "sqrt(2)", False),
    ("ln(x+1)", "ln(x+1) + 10^-40", False),
    ("pi", "3.14159265358979323846264338327950288419716939937510", False),
    ("6.12*10^-6", "6.12*10^-2", False),
    ("1 - 1/e", "1 + 1/e", False),
    ("|x - 50|", "50 - x", False),
    ("|x - 10^8|", "10^8 - x", False),
    ("floor(x)", "x", False),
    ("sin(pi x)", "0", False),
    ("sin(500 pi x)", "sin(pi x)", False),
    ("(-2)^(n+1)", "(-2)^n", False),
    ("(a^b)^c", "a^(b c)", None),
    ("x + exp(-5000)", "x", None),
    ("log 100", "2", None),
    ("1/0", "1/0 + 1", None),
    ("f(2)", "f(3)", None),
    ("f(x+1) - f(x)", "f(1+x) - f(x)", True),
    ("f(x)^2 - f(x)", "f(x) (f(x) - 1)", True),
    (r"\int_0^1 x^2 dx + 1", r"1 + \int_0^1 t^2 dt", True),
    (r"\int_0^1 x^2 dx", r"\int_0^2 x^2 dx", None),
    ("binomial(n+1, k+1)", "binomial(n, k) + binomial(n, k+1)", True),
    ("binomial(n+1, k)", "binomial(n, k) + binomial(n, k+1)", False),
    ("n!", "n (n-1)!", True),
    ("(-1)^n x", "(-1)^n x + sin(pi x)", False),
    ("e^(i x)", "cos x + i sin x", True),
    ("e^(199 i t)", "e^(200 i t)", False),
    ("2 ln a + ln b", "ln(a^2 b)", True),
]


@pytest.mark.parametrize(("first", "second", "same"), CASES)
def test_same_value(first, second, same):
    one, two = read(first), read(second)
    assert same_value(one, two).same is same
    assert same_value(two, one).same is same


def test_a_function_of_whole_numbers_may_be_written_as_one_of_all():
    assert same_value(read(r"\sum_{k=1}^{n} k^2"), read("n(n+1)(2n+1)/6")).same is True
    assert same_value(read("(-1)^n"), read("cos(pi n)")).same is True
    assert same_value(read("cos(pi n)"), read("(-1)^n")).same is None


def test_narrower_says_where_a_value_is_missing():
    assert same_value(read("ln(x^2)"), read("2 ln x")).narrower
    assert not same_value(read("2 ln x"), read("ln(x^2)")).narrower


@pytest.mark.parametrize(
    ("one", "other", "domain", "place"),
    [
        ("e^x", "e^x + 1", "real", "x = 2"),
        ("x^2", "2^x", "real", "x = 1"),  # they agree at 2
        ("sin(pi x)", "0", "real", "x = 0.5"),
        ("sqrt(1 - x)", "sqrt(1 + x)", "0 < x < 1", "x = 0.5"),
        ("ln(x y)", "ln(x)", "positive", "x = 2, y = 3"),
    ],
)
def test_the_place_where_two_differ_is_simple(one, other, domain, place):
    assert differ_at(read(one), read(other), domain) == place
