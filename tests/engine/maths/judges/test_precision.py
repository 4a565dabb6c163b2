"""Significant figures and decimal places: what is right, and what is told of the rest."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.judges.precision import magnitude
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.literals import literal

FIGURES = [
    # (figures, accuracy, expected, given, outcome, note)
    (3, None, "pi", "3.14", "right", "answer.right"),
    (3, None, "pi", "3.1", "partly_right", "sigfigs.too_few"),
    (3, None, "pi", "3.142", "partly_right", "sigfigs.too_many"),
    (4, None, "pi", "3.141", "partly_right", "sigfigs.rounding"),
    (3, None, "pi", "3.24", "wrong", "answer.wrong"),
    (3, None, "pi", "-3.14", "wrong", "number.sign"),
    (3, None, "pi", "pi", "partly_right", "sigfigs.not_decimal"),
    (3, None, "1/7", "0.143", "right", "answer.right"),
    (3, None, "1/7", "1/7", "partly_right", "sigfigs.not_decimal"),
    (3, None, "1/7", "1/8", "wrong", "answer.wrong"),
    (3, None, "0.02045", "0.0205", "right", "answer.right"),  # a half is rounded away from zero
    (3, None, "-0.02045", "-0.0205", "right", "answer.right"),
    (3, None, "0.02045", "0.0204", "partly_right", "sigfigs.rounding"),
    (2, None, "997", "1000", "right", "sigfigs.right_within_range"),
    (2, None, "997", "1.0*10^3", "right", "answer.right"),
    (3, None, "6.626e-34", "6.63x10^-34", "right", "answer.right"),
    (3, None, "6.626e-34", "6.63x10^-33", "wrong", "number.power_of_ten"),
    (3, None, "299792458", "300000000", "right", "sigfigs.right_within_range"),
    (3, None, "0.500", "50.0%", "right", "answer.right"),
    (3, None, "2.50", "x = 2.50", "cannot_read", "read.named"),
    (3, None, "x = 2.50", "x = 2.50", "right", "answer.right"),
    (3, None, "x = 2.50", "y = 2.50", "cannot_read", "read.named"),
    (3, None, "2.50", "≈ 2.50", "right", "answer.right"),
    (3, None, "2.50", r"\boxed{2.50}", "right", "answer.right"),
    (3, None, "2.50", r"\boxed{-2.50 \times 10^{0}}", "wrong", "number.sign"),
    (3, None, "2.50", "2.5", "partly_right", "sigfigs.too_few"),
    (2, None, "81", "82", "wrong", "answer.wrong"),  # a whole number, so that nothing was rounded
    (4, 2, "12.3456", "12.30", "right", "answer.right"),
    (4, 2, "12.3456", "12.3", "partly_right", "sigfigs.too_few"),
    (4, 2, "12.3456", "12.60", "wrong", "answer.wrong"),
    (2, 0, "0", "0.034", "right", "answer.right"),
    (2, 0, "0", "340", "right", "answer.right"),
    (2, 0, "0", "300", "partly_right", "sigfigs.too_few"),
    (2, 0, "0", "3.4 kg", "right", "answer.right"),
    (3, None, "0", "0.000", "right", "answer.right"),
    (3, None, "0", "0.001", "wrong", "answer.wrong"),
    (3, None, "2.5", "two", "cannot_read", "read.unit"),
    (3, None, "1/7", "1/7 = 0.143", "right", "answer.right"),
    (3, None, "1/7", "x = 0.142857 ≈ 0.143", "cannot_read", "read.named"),
    (3, None, "1/7", "1/7 ≈ 0.14", "partly_right", "sigfigs.too_few"),
    (3, None, "1/7", "1/7 ≈ 0.15", "cannot_read", "read.chain"),
    (3, None, "1996", "2001", "wrong", "answer.wrong"),  # not 1996 rounded, though it rounds to 2000 too
    (3, None, "0.0123456", "0.01233", "wrong", "answer.wrong"),
    (3, None, "0.0123456", "0.01230", "partly_right", "sigfigs.too_many"),
    (2, None, "-2.5", "+-2.5", "cannot_read", "read.plus_minus"),
    (3, None, "2.5", "2.50 or 3.50", "cannot_read", "read.several"),
]


@pytest.mark.parametrize(("digits", "accuracy", "expected", "typed", "outcome", "note"), FIGURES)
def test_significant_figures(digits, accuracy, expected, typed, outcome, note):
    verdict = check(AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=digits, accuracy=accuracy), expected, typed)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


PLACES = [
    (2, "2/3", "0.67", "right", "answer.right"),
    (2, "2/3", "0.66", "partly_right", "places.rounding"),
    (2, "2/3", "0.667", "partly_right", "places.too_many"),
    (2, "2/3", "0.7", "partly_right", "places.too_few"),
    (2, "5", "5.00", "right", "answer.right"),
    (2, "5", "5", "partly_right", "places.too_few"),
    (0, "7.5", "8", "right", "answer.right"),
    (0, "-7.5", "-8", "right", "answer.right"),
    (4, "0.00123", "1.2e-3", "right", "answer.right"),
    (1, "12.5%", "12.5%", "right", "answer.right"),
    (3, "0.125", "12.5%", "right", "answer.right"),
    (2, "1.25", "1.35", "wrong", "answer.wrong"),
]


@pytest.mark.parametrize(("digits", "expected", "typed", "outcome", "note"), PLACES)
def test_decimal_places(digits, expected, typed, outcome, note):
    verdict = check(AnswerKind(Kind.DECIMAL_PLACES, digits=digits), expected, typed)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


def test_a_name_the_author_declared_may_stand_before_the_number():
    kind = AnswerKind(Kind.SIGNIFICANT_FIGURES, ("x",), digits=3)
    for typed in ("x = 0.143", "x_1 = 0.143", "x = 1/7 ≈ 0.143", r"\boxed{x = 0.143}", "0.143"):
        assert check(kind, "1/7", typed).note == "answer.right", typed
    assert check(kind, "1/7", "y = 0.143").note == "read.named"


def test_more_figures_may_be_welcome():
    kind = AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=3, options=("at_least",))
    assert check(kind, "pi", "3.14159").outcome == "right"
    assert check(kind, "pi", "3.1").note == "sigfigs.too_few"
    assert check(kind, "pi", "3.1471").outcome != "right"


def test_decimal_comma():
    kind = AnswerKind(Kind.DECIMAL_PLACES, digits=2)
    assert check(kind, "2/3", "0,67", decimal_comma=True).outcome == "right"


def test_the_author_says_how_many():
    with pytest.raises(LemmaError, match="figures"):
        check(AnswerKind(Kind.SIGNIFICANT_FIGURES), "1", "1")
    with pytest.raises(LemmaError, match="not a number"):
        check(AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=2), "x", "1")


def test_numbers_too_long_to_write_out():
    kind = AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=2)
    assert check(kind, "1.2e9000", "1.2e9000").outcome == "right"
    assert check(kind, "1.2e9000", "1.3e9000").outcome == "wrong"
    assert magnitude(literal("9.99e-5000").value) == -5000


@settings(max_examples=150)
@given(st.decimals("0.001", "99999", places=5), st.integers(1, 6), st.integers(-2, 2), st.booleans())
def test_right_exactly_when_rounded_half_up_to_the_digits_asked_for(target, digits, off, negative):
    unit = Decimal(1).scaleb(target.adjusted() - digits + 1)
    rounded = target.quantize(unit, rounding=ROUND_HALF_UP)
    typed = rounded + off * unit
    assume(typed.adjusted() == rounded.adjusted() == target.adjusted())
    sign = "-" if negative else ""
    verdict = check(AnswerKind(Kind.SIGNIFICANT_FIGURES, digits=digits), f"{sign}{target}", f"{sign}{typed:e}")
    assert (verdict.outcome == "right") == (off == 0)
