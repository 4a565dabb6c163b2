"""The same question asked in other words is the same question, and a phrase with more in it is left alone."""

import pytest

from engine.maths.asking import recognise

SAME = [
    ("Make t the subject of v = u + at", "Solve for t: v = u + a*t"),
    ("rearrange F = ma to make a the subject", "Solve for a: F = m*a"),
    ("rearrange the formula y = 3x - 2 for x", "Solve for x: y = 3x - 2"),
    ("what values of x satisfy 3x - 1 < 8?", "Solve for x: 3x - 1 < 8"),
    ("solve simultaneously x + y = 5, x - y = 1", "Solve for x, y: x + y = 5, x - y = 1"),
    ("lim as x -> 0 of |x|/x", "Find the limit: lim_(x -> 0) abs(x)/x"),
    ("what percent is 30 of 120", "Find what percent 30 is of 120"),
    ("work out 3/4 of 60", "Evaluate 3/4*60"),
    ("rationalise the denominator of 1/(sqrt(5) - 2)", "Simplify 1/(sqrt(5) - 2)"),
    ("Find the gradient of the line through (1,2) and (3,8)", "Evaluate (8 - 2)/(3 - 1)"),
    ("midpoint of the line segment joining A(2,-3) and B(8,7)", "Work out 1/2*((2, -3) + (8, 7))"),
    ("molar mass of glucose, C6H12O6", "Find the molar mass of C6H12O6"),
    ("How many ways can the letters of the word BANANA be arranged?",
     "Count the different orders of the letters BANANA"),
    ("resistors of 4 Ω, 5 Ω and 6 Ω in series, total resistance?",
     "Find the resistance R (in series): R_1 = 4 Ω, R_2 = 5 Ω, R_3 = 6 Ω"),
    ("A 12 V battery is connected across a 4 ohm resistor. Find the current.",
     "Find the current I: V = 12 V, R = 4 Ω"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "read"), SAME)
def test_other_words_for_the_same(asked, read):
    found = recognise(asked)
    assert found.question is not None, found.reason
    assert found.question.text == read


@pytest.mark.parametrize(
    "asked",
    ["make x the subject of y = 3x - 2 and z = 4", "make x the subject of y = 3x, given x > 0",
     "what values of x do not satisfy 3x - 1 < 8", "find the midpoint of (2,3), (4,5) and (8,7)",
     "slope of the line perpendicular to the line through (1,2) and (3,8)", "3/4 of 60 plus 2",
     "rationalise the numerator of sqrt(5)/2", "molar mass of water C6H12O6", "what percent is 30 of 120 and 60"],
)  # fmt: skip
def test_more_than_the_phrase_is_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")
