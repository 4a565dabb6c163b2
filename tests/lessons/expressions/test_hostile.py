"""Expressions meant to hang or crash what reads them end in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.tree import Listing, Num, integer
from lessons.expressions import Environment, ExpressionError, evaluate, holds, read, tidy, to_latex, to_text

ENVIRONMENT = Environment(
    {
        "n": Num("9"),
        "big": integer(10**290),
        "huge": Listing(tuple(integer(k) for k in range(5_000)), "", ""),
        "word": "__import__('os').system('true')",
    }
)
HOSTILE = [
    "9^9^9",
    "n^n^n",
    "n^(n^n)",
    "n^(n^(n^n))",
    "((n^n)^n)^n^n",
    "factorial(10^9)",
    "factorial(factorial(n))",
    "factorial(n*1000)",
    "binomial(10^6, 5*10^5)",
    "big*big*big*big",
    "big^50",
    "2^(10^4)",
    "exp(10^8)",
    "expand((x + y + z + a + b)^60)",
    "expand((x + 1)^100000)",
    "expand((x + 1)^60*(y + 1)^60)",
    "(sqrt(2) + sqrt(3) + sqrt(5) + sqrt(7) + pi + ln(2))^60",
    "factor(x^100000 - 1)",
    "simplify((x + y + z + a + b + c + d + f)^30)",
    "factor((x + y + z + a + b + c + d)^30 - 1)",
    "simplify((x + 1)^5000)",
    "derivative(x^x^x^x^x^x, x)",
    "sqrt(" * 60 + "2" + ")" * 60,
    "(" * 5_000 + "1" + ")" * 5_000,
    "[" * 5_000,
    "mean(" * 60 + "n" + ")" * 60,
    "sum_(k=1)^(10^9) k",
    "mean(huge)",
    "sorted(huge)",
    "round(n/7, 10^6)",
    "round(n/7, 10^4)",
    "figures(n/7, 400)",
    "item(huge, 10^20)",
    "9" * 301,
    "n" * 1_000,
    "x" + "^2" * 100,
    "__import__('os')",
    "().__class__",
    "lambda: 0",
    "molar_mass(word)",
    "word",
    "\x00",
    "\ud800",
    "",
    "   ",
    "if(if(if(n",
    "1/(n - 9)",
    "sqrt(big + 1)",
    "root(big, 100)",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:40])
def test_hostile_expressions_end_in_a_value_or_a_sentence(text):
    for work in (evaluate, tidy):
        try:
            value = work(read(text, ENVIRONMENT.names), ENVIRONMENT)
        except ExpressionError as error:
            assert error.sentence
            continue
        assert len(to_text(value)) < 40_000
        assert len(to_latex(value)) < 60_000


@pytest.mark.parametrize("text", ["n^n^n > 1", "factorial(10^6) = 1", "x > 1", "n", "huge < 1", "word < 2", "n = huge"])
def test_hostile_conditions_end_in_a_truth_value_or_a_sentence(text):
    try:
        assert holds(read(text, ENVIRONMENT.names), ENVIRONMENT) in (True, False)
    except ExpressionError as error:
        assert error.sentence


PIECES = st.sampled_from(
    ["n", "x", "huge", "word", "2", "0.5", "+", "-", "*", "/", "^", "(", ")", "[", "]", ",", "=", "<", " or ", "sqrt(",
     "round(", "mean(", "if(", "item(", "expand(", "derivative(", "scientific(", "°", "%", "!", "|", "e", "i", "pi"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_text_is_read_or_refused(text):
    try:
        node = read(text, ENVIRONMENT.names)
        to_text(tidy(node, ENVIRONMENT))
        to_text(evaluate(node, ENVIRONMENT))
    except ExpressionError as error:
        assert error.sentence
