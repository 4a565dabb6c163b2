"""Whole arguments: contradictions, coefficients, logarithms of both sides, complex numbers, improper integrals."""

import pytest

from engine.maths.line_verdict import LineRelation
from engine.maths.working import judge_lines

S, V, E, N, L, C = "start", "same_value", "same_solutions", "roots_gained", "roots_lost", "conditional"
D, W, A, Y = "derivative", "wrong", "antiderivative", "definition"
ARGUMENTS = [
    # from what is never true
    (["1 = 2", "no solution"], [S, E]),
    (["1 = 2", "all real numbers"], [S, W]),
    (["2 + 3 = 6"], [W]),
    (["1 = 2"], [W]),
    (["80 > 90", "x = 3"], [W, Y]),
    (["2 < 1", "no solution"], [S, E]),
    (["x + 1 = x + 2", "1 = 1"], [S, W]),
    (["x = 4", "4 + 1 = 5", "5 = 5"], [S, V, V]),
    (["x^2 + 4 = 0", "x^2 = -5"], [S, W]),
    (["x^2 + 4 = 0", "x^2 = -4", "no solution"], [S, E, E]),
    (["A and not A", "false"], [S, V]),
    # coefficients
    (["x^2 + 6x + 5 = (x+p)^2 + q", "2p = 6 and p^2 + q = 5", "p = 3 and q = -4"], [S, C, E]),
    (["x^2 + 6x + 5 = (x+p)^2 + q", "2p = 6", "p^2 + q = 5", "p = 3", "q = -4"], [S, C, N, N, N]),
    (["x^2 + 6x + 5 = (x+p)^2 + q", "2p = 6", "p = 3", "q = 4"], [S, C, E, W]),
    (["5x + 1 = A(x+2) + B(x-1)", "A + B = 5 and 2A - B = 2"], [S, W]),
    (["1 = A(x+2) + B(x+1)", "let x = -1", "1 = A", "let x = -2", "1 = -B"], [S, Y, E, Y, E]),
    # sides one by one
    (["y = a e^(k t)", "ln y = ln a + k t", "k = (ln y - ln a)/t"], [S, C, E]),
    (["y = a e^(k t)", "ln y = a + k t"], [S, W]),
    (["log(x) + log(x-3) = 1", "x^2 - 3x = 10"], [S, C]),
    (["log(x) = 2", "x = 100", "log(y) = 1", "y = e"], [S, C, "cannot_decide", W]),
    # complex numbers
    (["z = e^(i x)", "z^2 = e^(2 i x)"], [S, N]),
    (["w = (z - i)/(z + i)", "w(z + i) = z - i", "z(w - 1) = -i - i w"], [S, E, E]),
    (["w(z + i) = z - i", "z(w - 1) = i - i w"], [S, W]),
    (["x = (e^(iy) - e^(-iy))/(2i)", "x = sin(y)"], [S, E]),
    (["x + y i = 3 + 2i", "x = 3 and y = 2"], [S, C]),
    (["x + y i = 3 + 2i", "x = 2 and y = 3"], [S, W]),
    # solutions written down, taken back, numbered; letters that are given numbers
    (["x^2 = 9", "x = 3 or x = -3 or x = 5", "x = 3 or x = -3"], [S, W, E]),
    (["x - 3 = 2", "(x-3)^2 = 4", "x = 5 or x = 1", "x = 5"], [S, N, E, E]),
    (["(x - 2)(x - 3) = 0", "x₁ = 2, x₂ = 3"], [S, E]),
    (["(x - 2)(x - 3) = 0", "x₁ = 2, x₂ = 4"], [S, W]),
    (["x^2-5x+6 = 0", "a = 1, b = -5, c = 6", "D = 25 - 24 = 1", "x = (5 ± 1)/2"], [S, Y, Y, E]),
    (["5x - 3 = 2x + 9 ⇒ 3x = 12 ⇒ x = 4"], [E]),
    (["5x - 3 = 2x + 9 ⇒ 3x = 13 ⇒ x = 4"], [W]),
    (["20% of 50 = 10"], [S]),
    (["3x + 2y = 12", "x = 2 : 6 +", "y = 3"], [S, "cannot_read", "cannot_decide"]),
    # two letters
    (["2x + 3y = 12", "y = 4 - 3x"], [S, W]),
    (["F = 9C/5 + 32", "F - 32 = 9C/6"], [S, W]),
    (["2x + 3y = 12", "x - y = 1"], [S, "cannot_decide"]),  # the second of a system
    (["a + b = 2m and a b = g^2", "b = 2m - a and a(2m - a) = g^2"], [S, E]),
    (["a + b = 2m and a b = g^2", "b = 2m + a and a(2m - a) = g^2"], [S, W]),
]
CALCULUS = [
    (["x^2 + y^2 = 25", "2x + 2y dy/dx = 0", "dy/dx = -x/y"], [S, D, E]),
    (["x^2 + y^2 = 25", "2x + 2y y' = 0", "y' = -x/y"], [S, D, E]),
    (["x^2 + y^2 = 25", "2x + 2y dy/dx = 25"], [S, W]),
    (["y = x^x", "ln y = x ln x", "y'/y = ln x + 1", "y' = y (ln x + 1)"], [S, C, D, E]),
    (["y = x^x", "ln y = x ln x", "y'/y = ln x - 1"], [S, C, W]),
    (["1/y dy/dx = 2x", "ln|y| = x^2 + c"], [S, A]),
    (["1/y dy/dx = 2x", "ln|y| = x^3 + c"], [S, W]),
    ([r"y = \int e^{2x} dx", "y = e^(2x)/3 + c"], [S, W]),
    ([r"\int_1^\infty 1/x^2 dx", r"= \lim_{t\to\infty} \int_1^t 1/x^2 dx", r"= \lim_{t\to\infty} (1 - 1/t)", "= 1"],
     [S, V, V, V]),
    ([r"\int_{-\infty}^0 x e^x dx", r"= \lim_{t\to-\infty} \int_t^0 x e^x dx", "= 1"], [S, V, W]),
    ([r"\lim_{t\to\infty} \int_{-1}^t 1/x^2 dx", "= -1"], [S, "cannot_decide"]),  # there is a pole on the way
    ([r"\int_1^t 1/x^2 dx", "= 1 - 1/t"], [S, V]),
    ([r"\int_1^t 1/x^2 dx", "= 1 + 1/t"], [S, W]),
    ([r"\int_0^1 e^{x^2} dx", "= 2"], [S, "cannot_decide"]),
    (["x^2 + y(x)^2 = 25", "2x + 2y(x) = 0"], [S, W]),  # y(x) depends on x, and is no product
    (["int_0^2 3x^2 dx", "[x^3]_0^2", "8"], [S, V, V]),
    (["int_0^2 3x^2 dx", "[x^3]_0^2", "6"], [S, V, W]),
    (["int_0^2 3x^2 dx", "[6x]_0^2"], [S, W]),
    ([r"\int_0^\pi \sin x\,dx", r"= \left[-\cos x\right]_0^{\pi}", "= 2"], [S, V, V]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), ARGUMENTS, ids=[" | ".join(lines) for lines, _ in ARGUMENTS])
def test_arguments(lines, expected):
    assert [str(found.relation) for found in judge_lines(lines)] == expected


@pytest.mark.parametrize(("lines", "expected"), CALCULUS, ids=[" | ".join(lines) for lines, _ in CALCULUS])
def test_calculus(lines, expected):
    assert [str(found.relation) for found in judge_lines(lines, calculus=True)] == expected


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("x = 2 is not allowed", "comment"),
        ("x = -1 does not work", "comment"),
        ("By Pythagoras c^2 = 9 + 16", "start"),
        ("So the answer is not x = 3", "comment"),
        ("hypotenuse c = 5", "start"),
        ("if x = 3", "cannot_read"),
    ],
)
def test_words_around_a_statement(line, kind):
    assert judge_lines([line])[0].relation == kind


@pytest.mark.parametrize(
    ("lines", "condition"),
    [
        (["A = πr²", "r = √(A/π)"], "r ≥ 0"),
        (["c^2 = a^2 + b^2", "c = sqrt(a^2 + b^2)"], "c ≥ 0"),
        (["E = 1/2 m v^2", "v = sqrt(2E/m)"], "v ≥ 0 and m ≠ 0"),
    ],
)
def test_a_root_of_a_formula_says_which_sign_it_takes(lines, condition):
    found = judge_lines(lines)[-1]
    assert (found.relation, found.condition) == (LineRelation.CONDITIONAL, condition)


@pytest.mark.parametrize(
    "lines",
    [
        ["A = πr²", "r = √(A π)"],
        ["x^2 - 2xy = 0", "x = sqrt(2xy)"],
        ["x^2 = 9", "x = sqrt(9)"],
        ["a^2 = b^2", "a = b"],
    ],
)
def test_a_root_that_loses_more_or_is_wrong_is_not_excused(lines):
    assert judge_lines(lines)[-1].relation in (LineRelation.LOST, LineRelation.WRONG)


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["C(8,3)", "8*7*6/6", "56"], LineRelation.SAME_VALUE),
        (["C(8,3) = 56"], LineRelation.START),
        (["{}^8C_3 = 55"], LineRelation.WRONG),
        (["8P3 = 336"], LineRelation.START),
        (["8P3 = 56"], LineRelation.WRONG),
        ([r"\int_0^2 3x^2 dx", "x^3|_0^2", "8 - 0"], LineRelation.SAME_VALUE),
        ([r"\int_0^2 3x^2 dx = x^3 \Big|_0^2 = 8"], LineRelation.START),
        ([r"\int_0^2 3x^2 dx = x^3 \Big|_0^2 = 9"], LineRelation.WRONG),
        ([r"\int_1^2 2x dx", r"x^2\Big|_{x=1}^{x=2}", "3"], LineRelation.SAME_VALUE),
    ],
)
def test_choices_and_bars_with_limits(lines, last):
    assert judge_lines(lines)[-1].relation is last


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["A = P(1 + r)^n", "(1 + r)^n = A/P"], LineRelation.CONDITIONAL),
        (["A = P(1 + r)^n", "r^n = A/P"], LineRelation.WRONG),
        (["y = sqrt(x - a)", "y = sqrt(x) - sqrt(a)"], LineRelation.WRONG),
        (["y = sqrt(x - a)", "x = y^2 + a"], LineRelation.GAINED),
        (["y = a b^x", "x = ln(y/a)/ln(b)"], LineRelation.CONDITIONAL),
        (["sqrt(x y) = z", "sqrt(x) sqrt(y) = z"], LineRelation.CONDITIONAL),
        (["sqrt(x + y) = z", "sqrt(x) + sqrt(y) = z"], LineRelation.WRONG),
        (["ln(x) + ln(y) = ln(z)", "x + y = z"], LineRelation.WRONG),
        (["N = N_0 e^(-k t)", "t = ln(N/N_0)/k"], LineRelation.WRONG),
    ],
)
def test_where_one_line_has_no_value_nothing_is_excused(lines, last):
    assert judge_lines(lines)[-1].relation is last
