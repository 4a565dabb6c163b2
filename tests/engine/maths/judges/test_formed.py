"""Forms as they are judged: first the value, then the form."""

import pytest

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

X = ("x",)
FACTORED, EXPANDED, SIMPLE = (AnswerKind(kind, X) for kind in (Kind.FACTORED, Kind.EXPANDED, Kind.SIMPLIFIED))
FRACTION, PARTIAL = AnswerKind(Kind.SINGLE_FRACTION, X), AnswerKind(Kind.PARTIAL_FRACTIONS, X)
SQUARE, LOWEST = AnswerKind(Kind.COMPLETED_SQUARE, X), AnswerKind(Kind.LOWEST_TERMS, X)
IDENTICAL = AnswerKind(Kind.IDENTICAL, X)

CASES = [
    (EXPANDED, "0", "0", "right", "answer.right"),
    # what the author's answer has worked out is to be worked out
    (EXPANDED, "6 + 3sqrt(7)", "9/(sqrt(7) - 2)", "partly_right", "form.root_below"),
    (EXPANDED, "9/(sqrt(7) - 2)", "9/(sqrt(7) - 2)", "right", "answer.right"),
    (EXPANDED, "6 + 3sqrt(7)", "sqrt(63) + 6", "partly_right", "form.root"),
    (EXPANDED, "x sqrt(8)", "x sqrt(8)", "right", "answer.right"),
    (EXPANDED, "6 + 3sqrt(7)", "12/2 + 3sqrt(7)", "partly_right", "form.not_worked_out"),
    (EXPANDED, "6 + 3sqrt(7)", "6 + 3*7^(1/2)", "right", "answer.right"),
    (EXPANDED, "7", "14/2", "partly_right", "form.not_worked_out"),
    (EXPANDED, "x^12", "(x^3)^4", "partly_right", "form.not_simplified"),
    (EXPANDED, "x^2/4 + x/2", "1/4 x^2 + 1/2 x", "right", "answer.right"),
    (EXPANDED, "x + 2sqrt(x) + 1", "(sqrt(x))^2 + 2sqrt(x) + 1", "partly_right", "form.not_simplified"),
    (SIMPLE, "sqrt(3)/3", "1/sqrt(3)", "partly_right", "form.root_below"),
    (SIMPLE, "sqrt(3)/3", "3^(-1/2)", "partly_right", "form.root_below"),
    (SIMPLE, "sqrt(3)/3", "sqrt(1/3)", "partly_right", "form.root"),
    (SIMPLE, "sqrt(3)/3", "tan(30°)", "partly_right", "form.not_worked_out"),
    (SIMPLE, "1/sqrt(3)", "sqrt(3)/3", "right", "answer.right"),
    (SIMPLE, "1/sqrt(3)", "1/sqrt(3)", "right", "answer.right"),
    (SIMPLE, "2sqrt(2)", "8^(1/2)", "partly_right", "form.root"),
    (SIMPLE, "2sqrt(2)", "2^(3/2)", "partly_right", "form.root"),
    (SIMPLE, "2^(3/2)", "2^(3/2)", "right", "answer.right"),
    (SIMPLE, "1/2", "sin(30°)", "partly_right", "form.not_worked_out"),
    (SIMPLE, "1/2", "2^-1", "partly_right", "form.not_worked_out"),
    (SIMPLE, "x^3/8", "(x/2)^3", "partly_right", "form.not_simplified"),
    (SIMPLE, "(x/2)^3", "(x/2)^3", "right", "answer.right"),
    (SIMPLE, "x^6", "1/x^-6", "partly_right", "form.not_simplified"),
    (SIMPLE, "ln(2)", "ln(8)/3", "partly_right", "form.not_simplified"),
    (SIMPLE, "-125x^12", "(-5x^4)^3", "partly_right", "form.not_simplified"),
    (SIMPLE, "x^-2", "1/x^2", "right", "answer.right"),
    # a whole number: as a product of primes, where the author's is one
    (FACTORED, "2^2*3*5", "2*2*3*5", "right", "answer.right"),
    (FACTORED, "2^2*3*5", "5 * 3 * 2^2", "right", "answer.right"),
    (FACTORED, "2^2*3*5", "60", "partly_right", "form.not_factored"),
    (FACTORED, "2^2*3*5", "120/2", "partly_right", "form.not_factored"),
    (FACTORED, "2^2*3*5", "2^3*3*5/2", "partly_right", "form.not_factored"),
    (FACTORED, "2^2*3*5", "4*15", "partly_right", "form.not_fully_factored"),
    (FACTORED, "2^2*3*5", "1*2^2*3*5", "partly_right", "form.not_simplified"),
    (FACTORED, "2^5", "32", "partly_right", "form.not_factored"),
    (FACTORED, "2^5", "4^2*2", "partly_right", "form.not_fully_factored"),
    (FACTORED, "2^2*3*5", "2^2*3*7", "wrong", "answer.wrong"),
    (FACTORED, "-2*3", "2*(-3)", "right", "answer.right"),
    (FACTORED, "7", "7", "right", "answer.right"),
    (FACTORED, "3*4", "2*6", "right", "answer.right"),
    (FACTORED, "3*4", "12", "partly_right", "form.not_factored"),
    (FACTORED, "12(x+1)", "12(x+1)", "right", "answer.right"),
    (EXPANDED, "0", "(x)(0)", "partly_right", "form.like_terms"),
    (SIMPLE, "-2x", "2(-x)", "partly_right", "form.not_simplified"),
    (SIMPLE, "-2x", "-2x", "right", "answer.right"),
    (SIMPLE, "x^2/y", "(x/y)*x", "partly_right", "form.not_simplified"),
    (LOWEST, "1/2", "50%", "partly_right", "number.percentage"),
    (FACTORED, "x^2 - 4", "(x-2)(x+2)", "right", "answer.right"),
    (FACTORED, "x^2 - 4", "y = (x-2)(x+2)", "cannot_read", "read.named"),
    (FACTORED, "y = x^2 - 4", "y = (x-2)(x+2)", "right", "answer.right"),
    (FACTORED, "x^2 - 4", "x^2 - 4", "partly_right", "form.not_factored"),
    (FACTORED, "x^2 - 4", "(x-2)(x+3)", "wrong", "answer.wrong"),
    (FACTORED, "x^2 - 4", "(x-2)(x+2) = 0", "wrong", "form.equation"),
    (FACTORED, "(x^2-1)/(x+2)", "(x-1)(x+1)/(x+2)", "right", "answer.right"),
    (FACTORED, "(x^2-1)/(x+2)", "(x^2-1)/(x+2)", "partly_right", "form.not_fully_factored"),
    (FACTORED, "x^2 - 4", "x(x - 4/x)", "partly_right", "form.not_factored"),
    (FACTORED, "x^3 - 1", "(x-1)(x + (1+sqrt(3)i)/2)(x + (1-sqrt(3)i)/2)", "right", "answer.right"),
    (FACTORED, "x^3 - 1", "(x-1)(x + (1+sqrt(3)i)/2)(x - (1-sqrt(3)i)/2)", "not right", ""),
    (EXPANDED, "(x+1)(x-1)", "x^2 - 1", "right", "answer.right"),
    (EXPANDED, "(x+1)(x-1)", "x^2 + 1", "wrong", "answer.wrong"),
    (EXPANDED, "(x+1)(x-1)", "x > 2", "wrong", "form.equation"),
    (SIMPLE, "x + 1", "sin(x)^2 + cos(x)^2 + x + 0x^3 + x^0 - 1", "not right", ""),
    (SIMPLE, "sin(x)", "tan(x)cos(x)", "partly_right", "form.not_simplified"),
    (SIMPLE, "sin(x)", "sin(x)", "right", "answer.right"),
    (SIMPLE, "sqrt(6)", "sqrt(2)sqrt(3)", "partly_right", "form.root"),
    (FRACTION, "1/x + 1/2", "(x+2)/(2x)", "right", "answer.right"),
    (FRACTION, "1/x + 1/2", "1/x + 1/2", "partly_right", "form.several_fractions"),
    (FRACTION, "1/x + 1/2", "2/(x+2)", "wrong", "answer.wrong"),
    (PARTIAL, "2/(x^2-1)", "1/(x-1) - 1/(x+1)", "right", "answer.right"),
    (PARTIAL, "2/(x^2-1)", "2/((x-1)(x+1))", "partly_right", "form.not_split"),
    (PARTIAL, "2/(x^2-1)", "1/(x-1) + 1/(x+1)", "wrong", "answer.wrong"),
    (PARTIAL, "1/x", "1/x = 0", "wrong", "form.equation"),
    (SQUARE, "x^2 + 2x + 3", "(x+1)^2 + 2", "right", "answer.right"),
    (SQUARE, "x^2 + 2x + 3", "x^2 + 2x + 3", "partly_right", "form.outside_the_square"),
    (SQUARE, "x^2 + 2x + 3", "(x+1)^2 + 3", "wrong", "answer.wrong"),
    (AnswerKind(Kind.COMPLETED_SQUARE, ("sin(x)",)), "sin(x)^2 - 2sin(x)", "(sin(x)-1)^2 - 1", "right", "answer.right"),
    (AnswerKind(Kind.COMPLETED_SQUARE, ("x^2",)), "x^4 - 2x^2", "(x^2-1)^2 - 1", "right", "answer.right"),
    (AnswerKind(Kind.COMPLETED_SQUARE, ("x^2",)), "x^4 - 2x^2", "x^4 - 2x^2", "partly_right", "form.no_square"),
    (LOWEST, "3/4", "3/4", "right", "answer.right"),
    (LOWEST, "3/4", "6/8", "partly_right", "form.not_lowest_terms"),
    (LOWEST, "x + 1/3", "x + 1/3", "right", "answer.right"),
    (LOWEST, "x + 1/3", "x + 2/6", "partly_right", "form.not_lowest_terms"),
    (LOWEST, "x/(2t)", "2x/(4t)", "partly_right", "form.not_lowest_terms"),
    (LOWEST, "x = 1/3", "x = 3/9", "partly_right", "form.not_lowest_terms"),
    (LOWEST, "x + 1/3", "x + 1/6", "wrong", "answer.wrong"),
    (IDENTICAL, "x(x-1)", "(-1 + x)x", "right", "answer.right"),
    (IDENTICAL, "x(x-1)", "x^2 - x", "partly_right", "form.not_identical"),
    (IDENTICAL, "x(x-1)", "x^2 + x", "wrong", "answer.wrong"),
    (IDENTICAL, "1/2", "0.5", "partly_right", "form.not_identical"),
    (IDENTICAL, "y = 2x + 1", "y = 1 + 2x", "right", "answer.right"),
    (IDENTICAL, "y = 2x + 1", "y - 1 = 2x", "partly_right", "form.not_identical"),
    (IDENTICAL, "y = 2x + 1", "y = 2x", "wrong", "answer.wrong"),
    (IDENTICAL, "y = 2x + 1", "2x + 1", "wrong", "answer.wrong"),
    (IDENTICAL, "{1, 2}", "{2, 1}", "right", "answer.right"),
    (IDENTICAL, "{1, 2}", "{2, 3}", "wrong", "answer.wrong"),
    (IDENTICAL, "no solution", "none", "right", "answer.right"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "outcome", "note"), CASES)
def test_value_and_form(kind, expected, given, outcome, note):
    verdict = check(kind, expected, given)
    if outcome == "not right":
        assert verdict.outcome != "right"
    else:
        assert (str(verdict.outcome), verdict.note) == (outcome, note)
    assert verdict.sentence.endswith((".", ")"))


def test_the_sentence_says_what_is_left():
    verdict = check(FACTORED, "3(x-1)(x+1)", "3(x^2-1)")
    assert verdict.sentence == "The value is right, but the factor x^2 - 1 can be factored further."
    verdict = check(LOWEST, "-1/3", "1/-3")
    assert verdict.sentence == "The value is right, but the minus sign of 1/(-3) is to stand before the fraction."


def test_the_letter_of_partial_fractions_is_the_declared_one():
    in_a = AnswerKind(Kind.PARTIAL_FRACTIONS, ("a",))
    text = "1/((a^2-1)(x-1))"
    assert check(PARTIAL, text, text).outcome == "right"
    assert check(in_a, text, text).note == "form.not_split"


def test_an_author_who_asks_for_the_form_of_an_equation_is_told():
    with pytest.raises(LemmaError, match="expected answer"):
        check(FACTORED, "(x-1)(x+1) = 0", "(x-1)(x+1)")
