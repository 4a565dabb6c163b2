"""Signs that stand for others: limits of integrals in small digits, raised letters, a base in words."""

import pytest

from engine.maths.asking import recognise
from engine.maths.asking.signs import plain_signs
from engine.maths.solving import solve


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("∫₀¹ x dx", "∫_{0}^{1} x dx"),
        ("∫₋₁² x³ dx", "∫_{-1}^{2} x³ dx"),
        ("x eˣ", "x e^(x)"),
        ("e²ˣ + eʸ", "e^(2x) + e^(y)"),
        ("x² + 3x", "x² + 3x"),
        ("Use integration by parts to find ∫ x dx", "find ∫ x dx"),
        ("Use the quadratic formula to solve x^2 = 4", "Use the quadratic formula to solve x^2 = 4"),
        ("2, 4, 6, 8, ?", "next term of 2, 4, 6, 8"),
        ("f(2, 4) = ?", "f(2, 4) = ?"),
    ],
)
def test_only_these_signs_change(typed, plain):
    assert plain_signs(typed) == plain


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Use integration by parts to find ∫₀¹ x eˣ dx.", "1"),
        ("Evaluate ∫ from 0 to 2 of (3x² + 2x) dx", "12"),
        ("Find the exact value of ∫ from 2 to 6 of 1/(x−1) dx.", "ln(5)"),
        ("∫ (2x+1)^3 dx, x from 0 to 1", "10"),
        ("log base 3 of 1/27 = ?", "-3"),
        ("log(x) + log(x - 3) = 1 (base 10), find x", "x = 5"),
        (r"Without a calculator, find $\log_8 16$.", "4/3"),
        ("Find all angles between 0° and 360° for which 5 tan x = 8, to the nearest degree.", "x = 58 or x = 238"),
    ],
)
def test_a_question_with_them_is_answered(asked, answer):
    question = recognise(asked).question
    assert question is not None
    assert solve(question).text == answer


def test_a_bare_logarithm_still_needs_its_base():
    assert recognise("log(x) + log(x - 3) = 1, find x").question is None
