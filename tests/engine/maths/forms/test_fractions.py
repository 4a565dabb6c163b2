"""One fraction, partial fractions, fractions in lowest terms."""

import pytest

from engine.maths.forms import fractions_reduced, note_of, partial_fractions, single_fraction
from engine.maths.reader import read

SINGLE = [
    ("1/n", ""),
    ("-1/2", ""),
    ("(-a)/b", ""),
    ("(x-1)/(x^2-1)", ""),
    ("((sqrt(5))^3 + 6)/15", ""),
    ("1/(1 - sqrt(2))", ""),
    ("x^(1/2)/(x+1)", ""),
    ("sin(x/2)/x", ""),
    ("x + 1", ""),
    ("a + 1/2", "form.several_fractions"),
    ("2*(1/n)", "form.several_fractions"),
    ("1/2 x", "form.several_fractions"),
    ("2x^-1", "form.several_fractions"),
    ("1/x + 1/y", "form.several_fractions"),
    ("-(1/x + 1)", "form.several_fractions"),
    ("(1/2)/(3/4)", "form.fraction_in_fraction"),
    ("1/(1 - 1/x)", "form.fraction_in_fraction"),
    ("(x + 3/2)/(x + 1)", "form.fraction_in_fraction"),
    ("a/b/c", "form.fraction_in_fraction"),
    ("1/x^-1", "form.fraction_in_fraction"),
    ("1/(1 + 1/2 x)", "form.fraction_in_fraction"),
]
PARTIAL = [
    ("1/n", ""),
    ("x + 1", ""),
    ("1/(x+1) - 1/(x-1)", ""),
    ("1/(x+1) + 1/(1-x)", ""),
    ("9/(x-4) + 28/(x-4)^2", ""),
    ("-5/(16x) + 53/(16(x-4)) + 43/(4(x-4)^2)", ""),
    ("1/(2x-2) - (x+1)/(2(x^2+1))", ""),
    ("3(1/(x+1) + 1/(x+2))", ""),
    ("(1/(x+1) + 1/(x+2))/3", ""),
    ("10/(x+3) - 2/(x+2) + x - 2", ""),
    ("(x+1)/(x^2+1)^2 + x/(x^2+1)", ""),
    ("(x-1)^-1 - (x+1)^-1", ""),
    ("1/(2a(x-a)) - 1/(2a(x+a))", ""),
    ("1/(x - sqrt(2)) - 1/(x + sqrt(2))", ""),
    ("1/(x^2-1)", "form.not_split"),
    ("1/(x(x-1))", "form.not_split"),
    ("(9x-8)/(x-4)^2", "form.not_split"),
    ("x/(x^2-2x+1)", "form.not_split"),
    ("(x^3+x)/(x^2+1)^2", "form.not_split"),
    ("1/((x-a)(x-b))", "form.not_split"),
    ("1/((x-a)(x-b)(x-c)(x-d)(x-f)(x-g))", "form.not_split"),
    ("1/(x^2-a^2)", "form.not_split"),
    ("x/(2x-1) - (x+1)/(2x+1)", "form.improper_fraction"),
    ("x^2/(x^2+1)", "form.improper_fraction"),
    ("1/(x-1) + 2/(2x-2)", "form.same_denominator"),
    ("1/(1 + 1/x)", "form.fraction_in_fraction"),
    ("1/(x-1) + 1 + 2", "form.like_terms"),
    ("sin(x)/(x-1)", "form.unknown"),
    ("1/(x^6000-1)", "form.unknown"),
]
REDUCED = [
    ("1/3", ""),
    ("-1/3", ""),
    ("(-1)/3", ""),
    ("0.5", ""),
    ("x + 1/3", ""),
    ("sqrt(3)/3", ""),
    ("cos(x)", ""),
    ("1/3 = x", ""),
    ("2/4", "form.not_lowest_terms"),
    ("1/-3", "form.not_lowest_terms"),
    ("2/-4", "form.not_lowest_terms"),
    ("-1/-3", "form.not_lowest_terms"),
    ("x + 2/6", "form.not_lowest_terms"),
    ("x - 1/-4", "form.not_lowest_terms"),
    ("3/9 = x", "form.not_lowest_terms"),
    ("x^(2/4)", "form.not_lowest_terms"),
    ("0.5/3", "form.not_worked_out"),
    ("1/sqrt(3)", "form.root_below"),
    ("1/(1+i)", "form.root_below"),
]


@pytest.mark.parametrize(("text", "note"), SINGLE)
def test_single_fraction(text, note):
    assert note_of(single_fraction(read(text))) == note


@pytest.mark.parametrize(("text", "note"), PARTIAL)
def test_partial_fractions(text, note):
    assert note_of(partial_fractions(read(text.replace("^-1", "^(-1)")), "x" if "x" in text else "n")) == note


@pytest.mark.parametrize(("text", "note"), REDUCED)
def test_fractions_reduced(text, note):
    assert note_of(fractions_reduced(read(text))) == note


def test_other_letters_are_constants():
    assert partial_fractions(read("1/(a^2-1)/(x-1)"), "x") is None
    assert note_of(partial_fractions(read("1/(a^2-1)/(x-1)"), "a")) == "form.not_split"


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (partial_fractions(read("1/(x-1) + 1/(x^2+x)"), "x"), "the fraction 1/(x^2 + x) can be split further."),
        (partial_fractions(read("1 + x/(x+1)"), "x"), "divide first in x/(x + 1): it is not a proper fraction."),
        (single_fraction(read("1/(1 - 1/x)")), "there is still the fraction 1/x inside the fraction."),
        (fractions_reduced(read("x + 4/6")), "4/6 can be reduced: divide by 2."),
    ],
)
def test_the_sentence_names_the_fraction(found, told):
    assert found.sentence == "The value is right, but " + told
