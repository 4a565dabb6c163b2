"""Numbers with a tolerance, and the ways to type them."""

import pytest

from engine.errors import LemmaError
from engine.maths.check import check
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
    ("0.01", "0", "2.5", "2,5", "cannot_read", "read.several"),
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
