"""Factored: which products are, and what is said of those that are not."""

# ruff: noqa: E501
import pytest

from engine.maths.forms import factored
from engine.maths.reader import read

FACTORED = [
    "12", "2^2*3", "x", "x^2", "x^2 y", "3(x+2)", "-3(x-4)(x+1)", "3(4-x)(x+1)", "-2*3k(4b-k-1)", "2(x+0.5)", "x^2 - 2", "x^2 + 1",
    "(x-1)(x^2+x+1)", "(x-a)^6000", "(a-b)(a+b)", "(2a)(ab-1)", "t(2x+1)", "(x+2)(x+2)", "(x-sqrt(2))(x+sqrt(2))",
    "(x-1)(x + (1+sqrt(3)i)/2)(x + (1-sqrt(3)i)/2)", "(sin(x)-1)(sin(x)+1)", "(e^x-1)(e^x+1)", "x e^x (x+1)",
    "(x/2-1)(x/2+1)", "pi(x+1)", "x(x + a(b+1))", "(x+pi)(x+1)", "ln(x)(ln(x)+1)", "x(x+1)%",
]  # fmt: skip

UNFINISHED = [
    ("2x - 2", "form.not_factored"),
    ("x^2 - 1", "form.not_factored"),
    ("x^3 - x^2", "form.not_factored"),
    ("a x + a", "form.not_factored"),
    ("i x - 2i", "form.not_factored"),
    ("x^2 + 2sqrt(2)x + 2", "form.not_factored"),
    ("sin(x)^2 - 1", "form.not_factored"),
    ("e^(2x) - 1", "form.not_factored"),
    ("pi x + pi", "form.not_factored"),
    ("a(x+y) + b(x+y)", "form.not_factored"),
    ("(x+1)/x", "form.not_factored"),
    ("x^-1 (x+1)", "form.not_factored"),
    ("x(x - 4 + 4/x)", "form.not_factored"),
    ("2(x^2 - 3x)", "form.not_fully_factored"),
    ("3y(y^2 - 2y - 8)", "form.not_fully_factored"),
    ("(x^2-1)(x^2+1)", "form.not_fully_factored"),
    ("(x^2-1)^3", "form.not_fully_factored"),
    ("(x^2-1)*1", "form.not_fully_factored"),
    ("(x^2-1)^n", "form.not_fully_factored"),
    ("(x^2-1)/2", "form.not_factored"),
    ("(x^2-1)%", "form.not_factored"),
    ("sqrt(2)(x^2-1)", "form.not_fully_factored"),
    ("x(2x-6)", "form.common_factor"),
    ("(2x-2)(x+1)/2", "form.common_factor"),
    ("x(sqrt(2)x + sqrt(2))", "form.common_factor"),
    ("(x+x+2)(x-1)", "form.like_terms"),
    ("(x+1-x)(x-1)", "form.like_terms"),
    ("(x+0)(x-1)", "form.like_terms"),
    ("2(x+1) + 3x", "form.like_terms"),
    ("x(2(y+1) + 3y)", "form.like_terms"),
]


@pytest.mark.parametrize("text", FACTORED)
def test_factored(text):
    assert factored(read(text)) is None


@pytest.mark.parametrize(("text", "note"), UNFINISHED)
def test_not_factored(text, note):
    found = factored(read(text))
    assert found is not None
    assert found.note == note


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("(x^2-1)(x+3)", "the factor x^2 - 1 can be factored further."),
        ("x(2x-6)", "the terms of 2x - 6 have 2 as a common factor."),
        ("2(x^2-3x)", "x is a common factor of the terms of x^2 - 3x."),
        ("2(sin(x)^2-3sin(x))", "sin(x) is a common factor of the terms of sin(x)^2 - 3sin(x)."),
        ("(x+x+2)(x-1)", "the terms x and x can be collected."),
        ("3(x - 4 + 4/x)", "there is a fraction with a letter below it in the factor x - 4 + 4/x."),
    ],
)
def test_the_sentence_names_the_factor(text, told):
    found = factored(read(text))
    assert found is not None
    assert found.sentence == "The value is right, but " + told


def test_a_quotient_is_factored_above_and_below_when_it_may_be_one():
    assert factored(read("(x-1)(x+1)/(x+2)"), quotient=True) is None
    found = factored(read("(x-1)/(x^2-4)"), quotient=True)
    assert found is not None
    assert found.note == "form.not_fully_factored"


@pytest.mark.parametrize(
    "text",
    [
        "(" + "+".join("abcdfghjklmnopqrstuvwxyz") + ")^3 - 1",
        "(x^20 - y^20 + z^20)^3 + 1",
        "x^6000 - 1",
        "x + sqrt(x)",
        "sin(x) + cos(x)",
        "|x| + x",
    ],
)
def test_what_cannot_be_settled_is_unknown(text):
    found = factored(read(text))
    assert found is not None
    assert found.note == "form.unknown"
