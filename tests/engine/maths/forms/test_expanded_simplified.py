"""Expanded and simplified: what is done, and what is said to be left."""

# ruff: noqa: E501
import pytest

from engine.maths.forms import expanded, note_of, number_form, simplified
from engine.maths.reader import read

EXPANDED = [
    "7", "x", "x^2 - 1", "x^2 - a x - b x + a b", "cos(2x)", "1 + 3x + x^2", "3/2 x + 1/2", "x/2 + 1/2", "-x^2 y + 2x y^2",
    "sin(x)cos(x) + sin(x)", "2^x + 1", "x^(n+1) + x^n", "1/x + 1",
]  # fmt: skip
NOT_EXPANDED = [
    ("(x-1)(x+1)", "form.not_expanded"),
    ("x(x+3) + 2", "form.not_expanded"),
    ("(x+1)^2", "form.not_expanded"),
    ("(2x)^2 + 1", "form.not_expanded"),
    ("x^2 - (a+b)x + ab", "form.not_expanded"),
    ("-(x+1)", "form.not_expanded"),
    ("x^2 + (2x + 1)", "form.not_expanded"),
    ("(x+1)/2", "form.not_expanded"),
    ("sin(x)(cos(x)+1)", "form.not_expanded"),
    ("x^2 + x + x + 1", "form.like_terms"),
    ("x y + y x", "form.like_terms"),
    ("x^2 + 0", "form.like_terms"),
    ("2*3x", "form.not_simplified"),
    ("x*x + 1", "form.not_simplified"),
    ("x^2 - -2x", "form.not_simplified"),
    ("4x^2 + 3^2", "form.not_worked_out"),
]
SIMPLE = [
    "2x + 5", "5 + x*2", "x^6", "2sqrt(2)", "sqrt(2)*2", "1/sqrt(2)", "1/x", "x^-1", "(x+1)/(x+2)", "(x+1)^10 - 1", "sin(x)^2",
    "-3/4", "x/2", "sqrt(x^2+1)", "ln(2)", "pi/4", "(x-1)(x+2)",
]  # fmt: skip
NOT_SIMPLE = [
    ("2x + 3 + 2", "form.like_terms"),
    ("2(x+1) + 3", "form.not_simplified"),
    ("x(x+1) - x^2", "form.not_simplified"),
    ("1x", "form.not_simplified"),
    ("0*x", "form.not_simplified"),
    ("x^1", "form.not_simplified"),
    ("x^2 x^4", "form.not_simplified"),
    ("(x^2)^3", "form.not_simplified"),
    ("--x", "form.not_simplified"),
    ("x/1", "form.not_simplified"),
    ("1/(1/x)", "form.not_simplified"),
    ("(1/x + 1)/(x+2)", "form.not_simplified"),
    ("1/(2 + 3/4 x)", "form.not_simplified"),
    ("2^3 x", "form.not_worked_out"),
    ("|-3| x", "form.not_worked_out"),
    ("sqrt(8)", "form.root"),
    ("sqrt(2)sqrt(3)", "form.root"),
    ("4/sqrt(2)", "form.root"),
    ("6/8 x", "form.not_lowest_terms"),
    ("2x/(4t)", "form.not_lowest_terms"),
    ("(6x+4)/12", "form.not_lowest_terms"),
    ("(x^2-1)/(x-1)", "form.not_cancelled"),
    ("x/x^2", "form.not_cancelled"),
    ("1/(1+i)", "form.root_below"),
]


@pytest.mark.parametrize("text", EXPANDED)
def test_expanded(text):
    assert expanded(read(text)) is None


@pytest.mark.parametrize(("text", "note"), NOT_EXPANDED)
def test_not_expanded(text, note):
    assert note_of(expanded(read(text))) == note


@pytest.mark.parametrize("text", SIMPLE)
def test_simplified(text):
    assert simplified(read(text)) is None


@pytest.mark.parametrize(("text", "note"), NOT_SIMPLE)
def test_not_simplified(text, note):
    assert note_of(simplified(read(text))) == note


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2x + y + 3x", "the terms 2x and 3x can be collected."),
        ("sqrt(8) + x", "2 can be taken out of sqrt(8)."),
        ("x + 6/8", "6/8 can be reduced further."),
        ("(x^2-1)/(x-1)", "(x^2 - 1)/(x - 1) can be cancelled further: by x - 1."),
        ("2(x+1) + 3", "2(x + 1) + 3 gets shorter when the brackets are multiplied out."),
    ],
)
def test_the_sentence_names_what_is_left(text, told):
    found = simplified(read(text))
    assert found is not None
    assert found.sentence == "The value is right, but " + told


def test_a_part_too_long_to_name_is_not_named():
    found = expanded(read("(x + " + "9" * 80 + ")(x+1)"))
    assert found is not None
    assert found.sentence == "The value is right, but there are brackets left to multiply out."


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("3/4", ""), ("0.5", ""), ("-3/4", ""), ("1/-3", "form.not_lowest_terms"), ("-((-1)/3)", "form.not_lowest_terms"), ("2sqrt(3)", ""), ("6/8", "form.not_lowest_terms"),
        ("5/1", "form.not_lowest_terms"), ("-1/-3", "form.not_lowest_terms"), ("1 + 1/2", "form.not_worked_out"),
        ("2*3", "form.not_worked_out"), ("sqrt(12)", "form.root"), ("1/0", "form.not_worked_out"),
    ],
)  # fmt: skip
def test_number_form(text, note):
    assert number_form(read(text)) == note
