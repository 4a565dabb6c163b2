"""Intervals and inequalities: the same set in any notation, and what is told when it is another one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

X = AnswerKind(Kind.INTERVAL, ("x",))

SAME = [
    ("(3, 7]", "3 < x <= 7"),
    ("(3, 7]", "7 >= x > 3"),
    ("(3, 7]", "x > 3 and x <= 7"),
    ("(3, 7]", "]3, 7]"),
    ("(3, 7]", "]3; 7]"),
    ("(3, 7]", r"x \in \left(3, 7\right]"),
    ("(3, 7]", "{x : 3 < x <= 7}"),
    ("(3, 7]", r"\left\{ x \in \mathbb{R} \mid 3 < x \leq 7 \right\}"),
    ("(3, 7]", "(3, 5] U (4, 7]"),
    ("(3, 7]", "(3, 9) ∩ [0, 7]"),
    ("(-inf, 0) U [5, inf)", "x < 0 or x >= 5"),
    ("(-inf, 0) U [5, inf)", r"(-\infty, 0) \cup [5, \infty)"),
    ("(-inf, 0) U [5, inf)", "]-∞, 0[ ∪ [5, +∞["),
    ("(-inf, 0) U [5, inf)", "(-oo, 0), [5, oo)"),
    ("(-inf, 0) U [5, inf)", "(-oo, 0) and [5, oo)"),  # on two intervals
    ("(-inf, 0) U [5, inf)", r"\mathbb{R} \setminus [0, 5)"),
    ("x != -2", "all real numbers except -2"),
    ("x != -2", "(-inf, -2) U (-2, inf)"),
    ("x != -2", "x < -2 or x > -2"),
    ("x != -2", r"\mathbb{R} \setminus \{-2\}"),
    ("x != -2", "R - {-2}"),
    ("x != -2 and x != 2", "x != ±2"),
    ("x != -2 and x != 2", "x != 2, x != -2"),
    ("x >= 4", "x is at least 4"),
    ("x >= 4", "x is greater than or equal to 4"),
    ("x > 4", "all real numbers greater than 4"),
    ("all real numbers", "(-inf, inf)"),
    ("all real numbers", "ℝ"),
    ("all real numbers", "x <= 1 or x > 1"),
    ("no solution", "{}"),
    ("no solution", "x < 1 and x > 2"),
    ("{3}", "[3, 3]"),
    ("[-sqrt(3), sqrt(3)]", "-√3 ≤ x ≤ √3"),
    ("[0, 2/3)", "0 <= x < 4/6"),
    ("[0, pi/3)", "0 <= x < 60°"),
    ("x^2 < 9", "-3 < x < 3"),
    ("|x - 1| >= 2", "(-inf, -1] U [3, inf)"),
    ("(x-1)/(x+2) <= 0", "(-2, 1]"),
    ("x^2 - 2x - 1 > 0", "x < 1 - sqrt(2) or x > 1 + sqrt(2)"),
    ("(a, b]", "a < x <= b"),
    ("(3, 7]", "x > 3, x <= 7"),  # with 'or' it would be every number
    ("(3, 7]", "x > 3 && x =< 7"),
    ("(3, 7]", "x is greater than 3 but at most 7"),
    ("(3, 7]", "3 < x <= 7, x real"),
    ("(3, 7]", "x is above 3 and no more than 7"),
    ("[3, 7)", r"[3, 7] \ {7}"),
    ("[3, 7)", "[3, 7] - {7}"),
    ("(-inf, 0) U [5, inf)", "x < 0, x >= 5"),  # no number is in both
    ("(-inf, 0) U [5, inf)", "x < 0 ∪ x >= 5"),
    ("(-inf, 0) U [5, inf)", "x<0 U x>=5"),
    ("(-inf, 0) U [5, inf)", "x < 0 || x >= 5"),
    ("(-inf, 0) U [5, inf)", "x is less than 0 or at least 5"),
    ("(-inf, 0) U [5, inf)", "R - [0, 5)"),
    ("(-inf, 0) U [5, inf)", r"R \ [0, 5)"),
    ("x >= 4", "≥ 4"),
    ("x >= 4", "x => 4"),
    ("x >= 4", "x ≮ 4"),
    ("x >= 4", "4 or more"),
    ("x >= 4", "x must be at least 4"),
    ("x >= 4", "x is not less than 4"),
    ("x >= 4", "any number that is at least 4"),
    ("x >= 4", "all real numbers x such that x >= 4"),
    ("x != -2", "x <> -2"),
    ("x != -2", "x!=-2"),
    ("x != -2", "x cannot be -2"),
    ("x != -2", "anything but -2"),
    ("x != -2", r"D = R\{-2}"),
    ("x != -2 and x != 2", "x ≠ -2, 2"),
    ("{2, 3}", "x = 2, 3"),
    ("all real numbers", "x can be any real number"),
    ("all real numbers", "everything"),
    ("no solution", "never"),
    ("x > a - 1", "(a - 1, inf)"),
]


@pytest.mark.parametrize(("expected", "typed"), SAME)
def test_the_same_set(expected, typed):
    verdict = check(X, expected, typed)
    assert verdict.outcome == "right", verdict


DIFFERENT = [
    ("(3, 7]", "(3, 7)", "partly_right", "interval.endpoint_closed"),
    ("(3, 7]", "[3, 7]", "partly_right", "interval.endpoint_open"),
    ("(3, 7]", "(3, 8]", "partly_right", "interval.boundary"),
    ("(3, 7]", "x > 3", "wrong", "interval.boundary"),
    ("(3, 7]", "(7, 3]", "wrong", "interval.order"),
    ("(3, 7]", "(4, 6)", "wrong", "answer.wrong"),
    ("x > 4", "x < 4", "wrong", "interval.direction"),
    ("x > 4", "x >= 4", "partly_right", "interval.endpoint_open"),
    ("x > 4", "x > 5", "wrong", "interval.boundary"),
    ("x > 4", "(4, ∞]", "partly_right", "interval.infinity"),
    ("x > 4", "t > 4", "cannot_read", "interval.variable"),
    ("x > 4", "4", "cannot_read", "read.interval_value"),
    ("x > 4", "no solution", "wrong", "interval.not_empty"),
    ("no solution", "x > 4", "wrong", "interval.empty"),
    ("x > 4", "2x > 8", "partly_right", "interval.not_solved"),
    ("x > 4", "2x > 9", "wrong", "interval.boundary"),
    ("-2 < x < 2", "x^2 < 4", "partly_right", "interval.not_solved"),
    ("-2 < x < 2", "|x| < 2", "partly_right", "interval.not_solved"),
    ("x > 1", "ln x > 0", "cannot_decide", "interval.not_solved"),
    ("x > 1", "ln x > 1", "wrong", "answer.wrong"),
    ("x > a + 1", "x - 1 > a", "partly_right", "interval.not_solved"),
    ("x > a + 1", "x > a - 1", "wrong", "answer.wrong"),
    ("x > a", "x > |a|", "wrong", "answer.wrong"),
    ("(-inf, 0) U [5, inf)", "x < 0", "partly_right", "interval.missing_part"),
    ("(-inf, 0) U [5, inf)", "[0, 5)", "wrong", "interval.direction"),
    ("(-inf, 0) U [5, inf)", "x < 0 and x >= 5", "partly_right", "interval.and_or"),
    ("x > 4", "x > 4, x > 5", "cannot_read", "ambiguous.comma"),
    ("x > 4", "x > 4 and x > 5", "wrong", "interval.boundary"),  # 5 and above is in both: nothing about 'or'
    ("x > 4", "x = 4", "wrong", "interval.single_numbers"),
    ("(3, 7]", "{4, 5, 6, 7}", "wrong", "interval.single_numbers"),
    ("(3, 7]", "3 < y <= 7", "cannot_read", "interval.variable"),
    ("all real numbers", "x != 0", "partly_right", "interval.missing_part"),
    ("all real numbers", "all", "cannot_read", "syntax.word"),
    ("all real numbers", "all integers", "cannot_read", "read.interval"),
    ("x >= 4", "x is no more than 4", "wrong", "interval.direction"),
    ("x >= 4", "all integers greater than or equal to 4", "cannot_read", "syntax.word"),
    ("x >= 4", "x is not at least 4", "cannot_read", "syntax.word"),
    ("x < 1 or x > 2", "x < 1 && x > 2", "partly_right", "interval.and_or"),
    ("(-sqrt(2), sqrt(2))", "|x| < sqrt(2)", "partly_right", "interval.not_solved"),
    ("(-sqrt(2), sqrt(2))", "x^2 < pi", "wrong", "answer.wrong"),
    ("x > pi/2", "2x > pi", "partly_right", "interval.not_solved"),
    ("[1, 2] U {5}", "[1, 2]", "partly_right", "interval.missing_part"),
    ("[1, 2]", "[1, 2] U {5}", "partly_right", "interval.extra_part"),
    ("x != 3", "all real numbers", "partly_right", "interval.excluded_point"),
    ("[0, sqrt(2)]", "[0, 1.414]", "partly_right", "decimal.rounded"),
    ("(3, 7]", "(3, 7", "cannot_read", "syntax.bracket"),
    ("(3, 7]", "(3, 5, 7]", "cannot_read", "read.interval_ends"),
]


@pytest.mark.parametrize(("expected", "typed", "outcome", "note"), DIFFERENT)
def test_another_set(expected, typed, outcome, note):
    verdict = check(X, expected, typed)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)


def test_where_the_variable_lies_is_asked_for():
    verdict = check(X, "(-2, 5]", "2x ∈ (-2, 5]")
    assert (str(verdict.outcome), verdict.note) == ("cannot_read", "read.not_solved")
    assert check(X, "(-2, 5]", "x ∈ (-2, 5]").outcome == check(X, "(-2, 5]", "D = (-2, 5]").outcome == "right"


def test_an_equivalent_inequality_where_the_author_allows_it():
    kind = AnswerKind(Kind.INTERVAL, ("x",), options=("equivalent",))
    assert check(kind, "x > 4", "2x > 8").outcome == "right"


def test_numbers_outside_the_declared_domain_do_not_count():
    positive = AnswerKind(Kind.INTERVAL, ("x",), domain="positive")
    assert check(positive, "x < 5", "0 < x < 5").outcome == "right"
    assert check(positive, "x < 5", "0 <= x < 5").outcome == "right"
    assert check(positive, "x < 5", "1 < x < 5").outcome != "right"
    turn = AnswerKind(Kind.INTERVAL, ("x",), domain="0 <= x < 2 pi")
    assert check(turn, "0 <= x < pi or x > 3pi/2", "(-1, π) U (3π/2, 2π]").outcome == "right"
    assert check(turn, "0 <= x < pi", "0 < x < pi").note == "interval.endpoint_closed"


def test_credit_counts_ends_and_brackets():
    assert check(X, "(3, 7]", "(3, 7)").credit == 0.75
    assert check(X, "[0,1] U [2,3] U [4,5]", "[0,1] U [2,3]").credit == pytest.approx(2 / 3)


def test_decimal_comma():
    assert check(X, "(1,5; 2,5]", "]1,5; 2,5]", decimal_comma=True).outcome == "right"
    assert check(X, "(1.5, 2.5]", "(1,5, 2,5]").outcome == "cannot_read"


def test_a_fault_of_the_author():
    with pytest.raises(LemmaError, match="not of its kind"):
        check(X, "5", "x > 5")
    with pytest.raises(LemmaError, match="larger end"):
        check(X, "(3, 1)", "x > 5")
    with pytest.raises(LemmaError, match="not a real number"):
        check(X, "(1/0, 2)", "x > 5")


ENDS = st.integers(-6, 6)
SPANS = st.tuples(ENDS, ENDS, st.booleans(), st.booleans()).filter(lambda span: span[0] < span[1])


def _contains(spans, at):
    return any(
        low < at < high or (at == low and closed_low) or (at == high and closed_high)
        for low, high, closed_low, closed_high in spans
    )


@settings(max_examples=40)
@given(st.lists(SPANS, min_size=1, max_size=3), st.lists(SPANS, min_size=1, max_size=3))
def test_right_exactly_when_the_same_numbers_are_in(wanted, found):
    brackets = " U ".join(f"{'[' if c else '('}{a}, {b}{']' if d else ')'}" for a, b, c, d in wanted)
    inequality = " or ".join(f"{a} {'<=' if c else '<'} x {'<=' if d else '<'} {b}" for a, b, c, d in found)
    same = all(_contains(wanted, half / 2) == _contains(found, half / 2) for half in range(-14, 15))
    assert (check(X, brackets, inequality).outcome == "right") == same
