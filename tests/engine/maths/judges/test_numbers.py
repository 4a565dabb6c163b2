"""Numbers with a tolerance, and the ways to type them."""

import pytest

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.judges.alone import ALONE, UNIT
from engine.maths.judges.base import NUMERIC
from engine.maths.kinds import AnswerKind, Kind

CASES = [
    # (absolute, relative, expected, given, outcome, note): bounds are included
    ("0.05", "0", "2", "2.05", "right", "answer.right"),
    ("0.05", "0", "2", "2.0501", "wrong", "decimal.precision"),
    ("0", "0.1", "3e-30", "3.3e-30", "right", "answer.right"),
    ("0", "0.1", "3e-30", "3.31e-30", "wrong", "decimal.precision"),
    ("0", "0.1", "-20", "-22", "right", "answer.right"),
    ("0", "0.1", "-20", "22", "wrong", "answer.wrong"),
    ("0.001", "0", "0.52", "52 %", "right", "answer.right"),
    ("0.5", "0", "367", "3.67x10^2", "right", "answer.right"),
    ("0.5", "0", "367", "3.67e2", "right", "answer.right"),
    ("0.01", "0", "sqrt(2)", "1.41", "right", "answer.right"),
    ("0.01", "0", "sqrt(2)", "sqrt(2)", "partly_right", "form.not_worked_out"),
    ("0.01", "0", "2.5", "2,5", "cannot_read", "ambiguous.comma"),
    ("0.01", "0", "2.5", "2·5", "cannot_read", "ambiguous.point"),
    ("0.001", "0", "3.14159", "pi", "partly_right", "form.not_worked_out"),
    ("0.001", "0", "3.15", "pi", "wrong", "answer.wrong"),
    ("0.5", "0", "1500", "1.5 E3", "right", "answer.right"),
    ("0.5", "0", "1500", "£1,500", "right", "answer.right"),
    ("0.5", "0", "1500", "1500 €", "right", "answer.right"),
    ("0.5", "0", "1500", "15€00", "cannot_read", "syntax.character"),
    ("0.01", "0", "pi", "pi ≈ 3.14", "right", "answer.right"),
    ("0.01", "0", "2.5", "5/2 = 2.5", "right", "answer.right"),
    ("0.01", "0", "2.5", "2.5 ≈ 2.6", "cannot_read", "read.chain"),
    ("0.01", "0", "2.5", "2 = 2.5", "cannot_read", "read.chain"),
    ("0.01", "0", "2.5", "5/(3-3)", "wrong", "number.undefined"),
    ("0.01", "0", "2.5", "inf", "wrong", "number.infinite"),
]


@pytest.mark.parametrize(("absolute", "relative", "expected", "given", "outcome", "note"), CASES)
def test_decimal(absolute, relative, expected, given, outcome, note):
    verdict = check(AnswerKind(Kind.DECIMAL, absolute=absolute, relative=relative), expected, given)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


def test_a_whole_number_is_whole():
    assert check(AnswerKind(Kind.INTEGER), "12", "12.").outcome == "right"
    assert check(AnswerKind(Kind.INTEGER), "12", "12.5").note == "number.not_whole"
    assert check(AnswerKind(Kind.INTEGER), "1200", "1.2e3").note == "form.not_worked_out"


EXACT = [
    (Kind.RATIONAL, "1/3", "1/3 ≈ 0.333", "right", "answer.right"),
    (Kind.RATIONAL, "1/3", "0.333 ≈ 1/3", "partly_right", "decimal.rounded"),
    (Kind.RATIONAL, "1/3", "33 1/3 %", "right", "answer.right"),
    (Kind.RATIONAL, "1/3", "33.3%", "partly_right", "decimal.rounded"),
    (Kind.RATIONAL, "1/3", "33%", "wrong", "answer.wrong"),
    (Kind.RATIONAL, "2/3", "0.6666", "partly_right", "decimal.rounded"),
    (Kind.RATIONAL, "2/3", "0.666", "wrong", "answer.wrong"),
    (Kind.RATIONAL, "3/4", "0.7499", "wrong", "answer.wrong"),
    (Kind.RATIONAL, "1/3", "1/0", "wrong", "number.undefined"),
    (Kind.INTEGER, "0", "0/0", "wrong", "number.undefined"),
    (Kind.INTEGER, "-7", "+-7", "cannot_read", "ambiguous.plus_minus"),
    (Kind.INTEGER, "-7", "x = +-7", "cannot_read", "ambiguous.plus_minus"),
    (Kind.INTEGER, "-7", "0+-7", "partly_right", "form.not_worked_out"),
    (Kind.SOLUTION_SET, "{-3}", "x = +-3", "cannot_read", "ambiguous.plus_minus"),
    (Kind.SOLUTION_SET, "{-3, 3}", "x = +-3", "cannot_read", "ambiguous.plus_minus"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "outcome", "note"), EXACT)
def test_exact_numbers(kind, expected, given, outcome, note):
    verdict = check(AnswerKind(kind, ("x",) if kind is Kind.SOLUTION_SET else ()), expected, given)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


WITH_A_UNIT = [
    # a unit, a sign or a word beside a number that is asked for alone: asked about where the number is right
    (Kind.INTEGER, "-5", "-5 °C", UNIT, "without a unit"),
    (Kind.INTEGER, "43", "43°", ALONE, "without the degree sign"),
    (Kind.INTEGER, "43", "43^{\\circ}", ALONE, "without the degree sign"),
    (Kind.INTEGER, "43", "44°", "number.not_whole", "not right"),
    (Kind.INTEGER, "60", "60%", ALONE, "without the per cent sign"),
    (Kind.INTEGER, "60", "60 per cent", ALONE, "without the per cent sign"),
    (Kind.INTEGER, "60", "61%", "number.not_whole", "not right"),
    (Kind.RATIONAL, "3/4", "3/4 %", ALONE, "without the per cent sign"),
    (Kind.RATIONAL, "3/4", "75%", "answer.right", "right"),
    (Kind.RATIONAL, "60%", "60", ALONE, "Then write it too"),
    (Kind.INTEGER, "12", "12 cm", UNIT, "without a unit"),
    (Kind.INTEGER, "12", "120 mm", UNIT, "without a unit"),
    (Kind.INTEGER, "12", "12\\,\\mathrm{cm}", UNIT, "without a unit"),
    (Kind.INTEGER, "12", "$12$ cm^2", UNIT, "without a unit"),
    (Kind.INTEGER, "12", "12 apples", UNIT, "without words"),
    (Kind.INTEGER, "12", "12 years old", UNIT, "without words"),
    (Kind.INTEGER, "12", "12 dollars", UNIT, "without a unit"),
    (Kind.INTEGER, "12", "12th", UNIT, "in digits"),
    (Kind.INTEGER, "0", "zero", UNIT, "in digits"),
    (Kind.RATIONAL, "3/4", "three quarters", UNIT, "in digits"),
    (Kind.INTEGER, "-7", "minus seven", UNIT, "in digits"),
    (Kind.INTEGER, "12", "12 or 13", "read.several", "one value"),
    (Kind.INTEGER, "12", "12x", "answer.letters", "a letter"),
    (Kind.INTEGER, "12", "4 squared", "answer.wrong", "not right"),
    (Kind.LOWEST_TERMS, "3/4", "3/4 m", UNIT, "without a unit"),
    (Kind.SIGNIFICANT_FIGURES, "9.81", "9.81 m/s^2", UNIT, "without a unit"),
    (Kind.DECIMAL_PLACES, "9.81", "9.81%", ALONE, "without the per cent sign"),
    (Kind.EXPRESSION, "2x", "2x cm", UNIT, "without a unit"),
    (Kind.EXPRESSION, "2x", "3x cm", "expression.unknown_letters", "does not belong"),
    (Kind.EXPRESSION, "30°", "30", ALONE, "Then write it too"),
    (Kind.SOLUTION_SET, "{30, 150}", "30°, 150°", ALONE, "without the degree sign"),
    (Kind.SOLUTION_SET, "{30, 150}", "30°, 160°", "answer.wrong", "no solution"),
    (Kind.POINT, "(1, 2)", "x = 1 cm, y = 2 cm", UNIT, "without a unit"),
    (Kind.INTERVAL, "x > 3", "x > 3 kg", UNIT, "without a unit"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "note", "said"), WITH_A_UNIT)
def test_a_unit_nobody_asked_for(kind, expected, given, note, said):
    variables = ("x", "y") if kind is Kind.POINT else ("x",) if kind not in NUMERIC else ()
    verdict = check(AnswerKind(kind, variables, digits=3 if kind is Kind.SIGNIFICANT_FIGURES else 2), expected, given)
    assert verdict.note == note and said in verdict.sentence
    assert (verdict.outcome == "cannot_read") == (note in (ALONE, UNIT, "read.several"))


@pytest.mark.parametrize(
    ("kind", "expected", "said"),
    [
        (Kind.INTEGER, "3/4", "not a whole number"),
        (Kind.INTEGER, "sqrt(2)", "not a whole number"),
        (Kind.INTEGER, "3x", "a letter in it, x"),
        (Kind.RATIONAL, "1/0", "not a number"),
        (Kind.RATIONAL, "none", "not a number"),
        (Kind.RATIONAL, "2i", "not a real number"),
        (Kind.DECIMAL, "inf", "not a number"),
        (Kind.DECIMAL, "3±1", "two numbers"),
    ],
)
def test_a_fault_of_the_author(kind, expected, said):
    with pytest.raises(LemmaError, match=said):
        check(AnswerKind(kind), expected, "7")


@pytest.mark.parametrize(
    ("kind", "expected", "given", "note"),
    [
        (Kind.RATIONAL, "1/3", "1/3 ≈ 0.333", "answer.right"),
        (Kind.RATIONAL, "1/3", "1/3 ≈ 0.5", "read.chain"),
        (Kind.EXPRESSION, "sqrt(2)", "sqrt(2) ≈ 1.414", "answer.right"),
        (Kind.EXPRESSION, "sqrt(2)", "x = sqrt(2) ≈ 1.5", "read.chain"),
        (Kind.SOLUTION_SET, "x = sqrt(2)", "x = sqrt(2) ≈ 1.41", "answer.right"),
        (Kind.SOLUTION_SET, "x = sqrt(2) or x = 3", "x = sqrt(2) ≈ 1.41 or x = 3", "answer.right"),
        (Kind.SOLUTION_SET, "x = sqrt(2)", "x = sqrt(2) ≈ 1.5", "read.chain"),
        (Kind.SOLUTION_SET, "x = sqrt(2)", "x ≈ 1.41", "decimal.rounded"),
        (Kind.EXPRESSION, "5", "five", "answer.right"),
        (Kind.EXPRESSION, "5", "six", "answer.wrong"),
        (Kind.SOLUTION_SET, "x = -5", "x = minus five", "answer.right"),
        (Kind.POINT, "(1, 2)", "(1, 2]", "read.interval"),
        (Kind.VECTOR, "(1, 2)", "[1, 2)", "read.interval"),
        (Kind.EQUATION, "A = pi r^2", "A/r^2 = pi", "answer.right"),
        (Kind.EQUATION, "A = pi r^2", "A/r = pi", "answer.wrong"),
        (Kind.EXPRESSION, "56", "C(8, 3)", "answer.right"),
    ],
)
def test_what_stands_beside_an_exact_answer(kind, expected, given, note):
    names = ("x", "y") if kind is Kind.POINT else ("x",)
    assert check(AnswerKind(kind, names), expected, given).note == note
