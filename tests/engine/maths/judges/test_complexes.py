"""Complex numbers, Cartesian and polar."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

CASES = [
    ("2-5i", "-5i + 2", "right", "answer.right"),
    ("2-5i", "2+5i", "partly_right", "complex.conjugate"),
    ("2-5i", "-2+5i", "wrong", "number.sign"),
    ("2-5i", "2+3i", "partly_right", "complex.imaginary_part"),
    ("2-5i", "2", "partly_right", "complex.imaginary_missing"),
    ("2-5i", "7-5i", "partly_right", "complex.real_part"),
    ("2-5i", "-5+2i", "wrong", "complex.swapped"),
    ("7i", "-7i", "wrong", "number.sign"),
    ("7i", "8i", "wrong", "answer.wrong"),
    ("7i", "7j", "cannot_read", "complex.letter"),
    ("2-5i", "z - 5i", "wrong", "answer.letters"),
    ("2-5i", "2-5i or 2+5i", "cannot_read", "read.several"),
    ("2-5i", "no solution", "wrong", "answer.words"),
    ("-1+i", "sqrt(2) e^(3 pi i/4)", "right", "answer.right"),
    ("-1+i", "√2 (cos 135° + i sin 135°)", "right", "answer.right"),
    ("-1+i", "√2 cis(135°)", "right", "answer.right"),
    ("-1+i", r"\sqrt{2}\angle 135^\circ", "right", "answer.right"),
    ("-1+i", "√2 cis(45°)", "partly_right", "complex.real_part"),
    ("-8", "2i * 4i", "partly_right", "form.not_worked_out"),
    ("-3+4i", "(1+2i)^2", "partly_right", "form.not_worked_out"),
    ("(1-i)/2", "1/(1+i)", "partly_right", "form.not_worked_out"),
    ("(1-i)/2", "0.5 - 0.5i", "right", "answer.right"),
    ("3i", "sqrt(-9)", "partly_right", "form.not_worked_out"),
    ("3i", "i + 2i", "partly_right", "form.not_worked_out"),
    ("3i", "i sqrt(9)", "partly_right", "form.not_worked_out"),
    ("5", "|3+4i|", "partly_right", "form.not_worked_out"),
    ("5", "2 + 3", "partly_right", "form.not_worked_out"),
    ("5+5i", "2(1+2i) + 3 + i", "partly_right", "form.not_worked_out"),
    ("5+5i", "(1+2i) + (4+3i)", "partly_right", "form.not_worked_out"),
    ("5+5i", "5(1+i)", "right", "answer.right"),
    ("2-5i", "2-5i)", "cannot_read", "syntax.bracket"),
    ("2-5i", "2 - i5", "right", "answer.right"),
    ("2-5i", "2 - 5I", "cannot_read", "complex.letter"),
    ("2-5i", "1/0", "wrong", "number.undefined"),
    ("-5i", "+-5i", "cannot_read", "read.plus_minus"),
    ("2.5-i/2", "2 1/2 - 1/2 i", "right", "answer.right"),
    ("1/3+i", "1/3 + i ≈ 0.33 + i", "right", "answer.right"),
    ("1/3+i", "0.33 + i", "partly_right", "decimal.rounded"),
    ("1/3+i", "0.34 + i", "partly_right", "complex.real_part"),
]


@pytest.mark.parametrize(("expected", "typed", "outcome", "note"), CASES)
def test_complex(expected, typed, outcome, note):
    verdict = check(AnswerKind(Kind.COMPLEX), expected, typed)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


def test_j_where_it_is_declared():
    kind = AnswerKind(Kind.COMPLEX, options=("j",))
    assert check(kind, "2 - 5j", "-5j + 2").outcome == "right"
    assert check(kind, "2 - 5j", "2 + 5j").note == "complex.conjugate"


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("5+5i", "right"),
        ("5i + 5", "right"),
        ("5(1+i)", "partly_right"),
        ("(10+10i)/2", "partly_right"),
        ("5√2 e^(i pi/4)", "partly_right"),
        ("5√2 (cos 45° + i sin 45°)", "partly_right"),
        ("5-5i", "partly_right"),
    ],
)
def test_the_form_a_plus_bi_may_be_asked_for(typed, outcome):
    verdict = check(AnswerKind(Kind.COMPLEX, options=("cartesian",)), "5+5i", typed)
    assert verdict.outcome == outcome
    if typed not in ("5+5i", "5i + 5", "5-5i"):
        assert verdict.note == "form.not_cartesian" and "a + bi" in verdict.sentence


def test_tolerance_is_a_distance_in_the_plane():
    kind = AnswerKind(Kind.COMPLEX, absolute="0.05")
    assert check(kind, "3+4i", "3.03+4.04i").outcome == "right"  # 0.05 away
    assert check(kind, "3+4i", "3.04+4.04i").outcome == "wrong"


def test_letters_of_the_question():
    kind = AnswerKind(Kind.COMPLEX, ("a", "b"))
    assert check(kind, "a + bi", "b*i + a").outcome == "right"
    assert check(kind, "a + bi", "a - bi").outcome == "wrong"


def test_a_fault_of_the_author():
    with pytest.raises(LemmaError, match="not a complex number"):
        check(AnswerKind(Kind.COMPLEX), "1/0", "1")
    with pytest.raises(LemmaError, match="a letter in it, z"):
        check(AnswerKind(Kind.COMPLEX), "z + 1", "1")


PART = st.integers(-30, 30)


@settings(max_examples=60)
@given(PART, PART, PART, PART)
def test_right_exactly_when_both_parts_agree(a, b, c, d):
    verdict = check(AnswerKind(Kind.COMPLEX), f"({a}) + ({b})i", f"({d})*i + ({c})")
    assert (verdict.outcome == "right") == ((a, b) == (c, d))
