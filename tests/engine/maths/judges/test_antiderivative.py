"""Antiderivatives: the derivative, the constant, the logarithms."""

# ruff: noqa: E501
import pytest

from engine.maths.check import check
from engine.maths.judges.antiderivative import integrated_instead
from engine.maths.judges.constants import constant_in
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import read

PLAIN = AnswerKind(Kind.ANTIDERIVATIVE, ("x",))
BARE = AnswerKind(Kind.ANTIDERIVATIVE, ("x",), constant=False)
FORMAL = AnswerKind(Kind.ANTIDERIVATIVE, ("x",), formal=True)

CASES = [
    (PLAIN, "x^2", "x^2 + X", "cannot_read", "expression.case"),
    (PLAIN, "x^2", "x^2 + const.", "right", "answer.right"),
    # the constant
    (PLAIN, "x^3/3", "x^3/3 + C", "right", "answer.right"),
    (PLAIN, "x^3/3", r"x^3/3 + C, C \in \mathbb{R}", "right", "answer.right"),
    (PLAIN, "x^3/3", "x^3/3 + C, x = 2", "cannot_read", "read.several"),
    (PLAIN, "x^3/3", r"\int x^2 dx = x^3/3 + C", "right", "answer.right"),
    (PLAIN, "x^3/3 + k", "x^3/3 + C", "right", "answer.right"),
    (PLAIN, "x^3/3", "x^3/3 - C", "right", "answer.right"),
    (PLAIN, "x^3/3", "x^3/3 + c + 1", "right", "answer.right"),
    (PLAIN, "x^3/3", "(x^3 + C)/3", "right", "answer.right"),
    (PLAIN, "x^3/3", "x^3/3 + ln(C)", "right", "answer.right"),
    (PLAIN, "x^3/3", "x^3/3", "partly_right", "antiderivative.no_constant"),
    (PLAIN, "x^3/3", "x^3/3 + C - C", "partly_right", "antiderivative.no_constant"),
    (PLAIN, "x^3/3", "x^3/3 + C^0", "partly_right", "antiderivative.no_constant"),
    (PLAIN, "x^3/3", "x^3/3 + 1", "partly_right", "antiderivative.number_for_constant"),
    (PLAIN, "(x-2)^2/2", "x^2/2 - 2x + 2", "partly_right", "antiderivative.no_constant"),
    (PLAIN, "x^3/3", "x^3/3 + C^3", "partly_right", "antiderivative.weird_constant"),
    (PLAIN, "x^3/3", "x^3/3 + C^2", "partly_right", "antiderivative.weird_constant"),
    (PLAIN, "x^3/3", "x^3/3 + |C|", "partly_right", "antiderivative.weird_constant"),
    (PLAIN, "x^3/3", "x^3/3 + e^C", "partly_right", "antiderivative.weird_constant"),
    (PLAIN, "x^3/3", "x^3/3 + C + D", "partly_right", "antiderivative.several_constants"),
    (PLAIN, "x^3/3", "C x^3/3", "wrong", "antiderivative.constant_factor"),
    (PLAIN, "x^3/3", "x^3/3 + C x", "wrong", "antiderivative.wrong"),
    (PLAIN, "a x^2/2", "a x^2/2 + C", "right", "answer.right"),
    (PLAIN, "a x^2/2", "a x^2/2 + a", "partly_right", "antiderivative.letter_taken"),
    (AnswerKind(Kind.ANTIDERIVATIVE, ("x", "c")), "x^3/3", "x^3/3 + c", "partly_right", "antiderivative.letter_taken"),
    (PLAIN, "x^(k+1)/(k+1)", "x^(k+1)/(k+1) + c", "right", "answer.right"),
    (BARE, "x^3/3", "x^3/3", "right", "answer.right"),
    (BARE, "x^3/3", "x^3/3 + 1", "right", "answer.right"),
    (BARE, "x^3/3", "x^3/3 + c^3", "right", "answer.right"),
    (BARE, "x^3/3", "x^3", "wrong", "antiderivative.factor"),
    (BARE, "x^3/3", "C x^3/3", "wrong", "antiderivative.constant_factor"),
    # the logarithms
    (PLAIN, "ln|x|", "ln|x| + C", "right", "answer.right"),
    (PLAIN, "ln|x|", "ln|2x| + C", "right", "answer.right"),
    (PLAIN, "ln|x|", "ln|k x|", "right", "answer.right"),
    (PLAIN, "ln|x|", "ln(x^2)/2 + C", "right", "answer.right"),
    (PLAIN, "ln|x|", "ln(x) + C", "partly_right", "antiderivative.absolute_value"),
    (PLAIN, "ln|x|", "ln(k x)", "partly_right", "antiderivative.absolute_value"),
    (PLAIN, "ln|x^2+7x+7|", "ln(x^2+7x+7) + C", "partly_right", "antiderivative.absolute_value"),
    (PLAIN, "ln(x)", "ln(x) + C", "right", "answer.right"),
    (PLAIN, "ln(x)", "ln|x| + C", "right", "answer.right"),
    (PLAIN, "ln(x-3) + ln(x+3)", "ln|x-3| + ln|x+3| + C", "right", "answer.right"),
    (PLAIN, "ln(x-3) + ln(x+3)", "ln|x-3| + ln(x+3) + C", "partly_right", "antiderivative.absolute_value"),
    (BARE, "ln|x|", "ln(x)", "partly_right", "antiderivative.absolute_value"),
    (FORMAL, "ln|x|", "ln(x) + C", "right", "answer.right"),
    (FORMAL, "ln|x|", "ln(x)", "partly_right", "antiderivative.no_constant"),
    (FORMAL, "ln|x|", "ln(x+1) + C", "wrong", "antiderivative.wrong"),
    (AnswerKind(Kind.ANTIDERIVATIVE, ("x",), domain="positive"), "ln|x|", "ln(x) + C", "right", "answer.right"),
    (PLAIN, "ln|x|", "log|x| + C", "cannot_read", "ambiguous.log"),
    (PLAIN, "ln|x|", "log|x+1| + C", "wrong", "antiderivative.wrong"),
    # the same in other words
    (PLAIN, "sin(x)^2/2", "-cos(2x)/4 + C", "right", "answer.right"),
    (PLAIN, "ln(x + sqrt(x^2+1))", "arsinh(x) + C", "right", "answer.right"),
    (PLAIN, "arctan(2x-3)", "arctan((x-2)/(x-1)) + C", "right", "answer.right"),
    (PLAIN, r"\int sqrt(x^2+1) dx", "x sqrt(x^2+1)/2 + arsinh(x)/2 + C", "right", "answer.right"),
    (AnswerKind(Kind.ANTIDERIVATIVE, ("t",)), "(t-1)^5/5", "(t-1)^5/5 + c", "right", "answer.right"),
    # what was done instead
    (PLAIN, "x^3/3", "2x + C", "wrong", "antiderivative.differentiated"),
    (PLAIN, "x^3/3", "x^2 + C", "wrong", "antiderivative.unchanged"),
    (PLAIN, "x^3/3", "-x^3/3 + C", "wrong", "antiderivative.sign"),
    (PLAIN, "e^(2x)/2", "e^(2x) + C", "wrong", "antiderivative.factor"),
    (PLAIN, "x^3/3", "X^3/3 + C", "cannot_read", "expression.case"),
    (PLAIN, "x^3/3", r"\int x^2 dx", "wrong", "antiderivative.not_integrated"),
    (PLAIN, "x^3/3", r"\int x^2 dx + C", "wrong", "antiderivative.not_integrated"),
    (PLAIN, "x^3/3", "C", "wrong", "antiderivative.wrong"),
    (PLAIN, "x^3/3", "sin(2x)", "wrong", "antiderivative.wrong"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "outcome", "note"), CASES)
def test_antiderivative(kind, expected, given, outcome, note):
    verdict = check(kind, expected, given)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)
    assert verdict.sentence.endswith(".")


def test_the_factor_is_named():
    verdict = check(PLAIN, "sin(3x)/3", "sin(3x) + C")
    assert "its derivative is 3 times what was to be integrated" in verdict.sentence


@pytest.mark.parametrize(
    ("answer", "how"),
    [
        ("x^2 + c", "added"), ("ln(x^2 e^c)", "added"), ("x^2 - c", "scaled"), ("(x^2 + c)/3", "scaled"), ("ln|c x|", "logarithm"),
        ("x^2 + c^3", "weird"), ("c x^2", "factor"), ("x^2 + c - c", "none"), ("x^2 + floor(c)", "unclear"),
    ],
)  # fmt: skip
def test_how_a_letter_stands_in_an_answer(answer, how):
    assert str(constant_in(read(answer), "x", "c")) == how


def test_integrating_where_a_derivative_was_asked_for_is_seen():
    assert integrated_instead(read("3x^2"), read("x^4/4 + C"), "x")
    assert not integrated_instead(read("3x^2"), read("3x^2"), "x")
    assert not integrated_instead(read("3x^2"), read("6x"), "x")
    assert not integrated_instead(read("e^x"), read("e^x"), "x")
