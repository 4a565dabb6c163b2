"""What stands around an answer does not keep it from being read, and takes no meaning from it."""

import pytest

from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

SET, POINT = AnswerKind(Kind.SOLUTION_SET, ("x",)), AnswerKind(Kind.POINT, ("x", "y"))
TWO_THREE, PLACE = "{2, 3}", "(2, -3)"

CASES = [
    (SET, TWO_THREE, "L = {2; 3}", "right"),
    (SET, TWO_THREE, r"\mathbb{L} = \{2; 3\}", "right"),
    (SET, TWO_THREE, "S = {2, 4}", "wrong"),
    (SET, TWO_THREE, "the solutions are 2 and 3", "right"),
    (SET, TWO_THREE, "Roots: 2, 3", "right"),
    (SET, TWO_THREE, "2 & 3", "right"),
    (SET, TWO_THREE, "x = 2 only", "partly_right"),
    (SET, "{3}", "x = 3 only", "right"),
    (AnswerKind(Kind.SOLUTION_SET, ("L",)), TWO_THREE, "L = {2, 3}", "right"),
    (POINT, PLACE, "(2|-3)", "right"),
    (POINT, PLACE, "P(2|-3)", "right"),
    (POINT, PLACE, "P = (2, -3)", "right"),
    (POINT, PLACE, "(-3|2)", "wrong"),
    (POINT, "(|-2|, 1)", "(|-2|, 1)", "right"),
    (POINT, "(0, 0)", "x = y = 0", "right"),
    (POINT, "(1, 1)", "x = y = 2", "wrong"),
    (POINT, "(1, 1)", "x = y", "cannot_read"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "outcome"), CASES)
def test_what_stands_around_an_answer(kind, expected, given, outcome):
    assert check(kind, expected, given).outcome == outcome
