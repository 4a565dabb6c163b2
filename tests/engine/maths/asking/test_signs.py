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


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("4 × □ + 1 = 29", "Solve for x: 4x + 1 = 29"),
        ("3/11 = 21/?", "Solve for x: 3/11 = 21/x"),
        ("12 - __ = 5", "Solve for x: 12 - x = 5"),
        ("? + 7 = 15", "Solve for x: x + 7 = 15"),
        ("?/8 = 3/4", "Solve for x: x/8 = 3/4"),
        ("3 + 4 = ? + 2", "Solve for x: 3 + 4 = x + 2"),
        ("what is 3 + 4 = ?", "Evaluate 3 + 4"),
        ("5 + 6 = ___", "Evaluate 5 + 6"),
        ("x + 3 = ?", "Simplify x + 3"),
    ],
)
def test_a_gap_in_an_equation_is_the_number_looked_for(typed, read):
    question = recognise(typed).question
    assert question is not None
    assert question.text == read


@pytest.mark.parametrize(
    "typed", ["1/2x when x = 4", "8 ÷ 2(2 + 2)", "6/2(1+2)", "solve 1/2x + 3 = 7", "expand 12/4(x + 2)"]
)
def test_a_fraction_with_two_ends_is_asked_about(typed):
    found = recognise(typed)
    assert found.question is None
    assert found.reason.startswith("I cannot tell how far this fraction reaches")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("expand 2/3(6x - 9)", "Expand 2/3*(6x - 9)"),
        ("solve ½x + 3 = 7", "Solve for x: 1/2*x + 3 = 7"),
        ("solve (1/2)x + 3 = 7", "Solve for x: 1/2*x + 3 = 7"),
        ("3/4 of 20", "Evaluate 3/4*20"),
        ("gcd(48,180)", "Evaluate gcd(48, 180)"),
        (r"$\gcd(48,180)$", "Evaluate gcd(48, 180)"),
    ],
)
def test_fractions_and_lists_with_one_meaning_are_read(typed, read):
    question = recognise(typed).question
    assert question is not None
    assert question.text == read


@pytest.mark.parametrize("typed", ["15 % of??", "Find the HCF of 24 and", "what is 5 squared minus"])
def test_what_is_cut_off_is_said_to_be(typed):
    found = recognise(typed)
    assert found.question is None
    assert found.reason.startswith("The end of this is missing")


def test_the_value_of_a_derivative_without_a_function_is_not_guessed():
    assert recognise("whats the derivative at 2").question is None
