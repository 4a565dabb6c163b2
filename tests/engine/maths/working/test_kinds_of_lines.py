"""Lines about remainders, matrices, separated variables, renamed constants, and systems written on one line."""

import pytest

from engine.maths.asking import recognise
from engine.maths.line_verdict import LineRelation as R
from engine.maths.working import judge_lines
from engine.maths.working.congruent import congruence
from engine.maths.working.separated import with_derivative

M, N = r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", r"\begin{pmatrix} 0 & 1 \\ 1 & 0 \end{pmatrix}"

TABLE = [
    # remainders
    (["3x ≡ 2 (mod 7)", "x ≡ 3 (mod 7)"], R.SAME_SOLUTIONS),
    (["3x ≡ 2 (mod 7)", "x ≡ 4 (mod 7)"], R.WRONG),
    (["4x ≡ 2 (mod 6)", "2x ≡ 1 (mod 3)", r"x \equiv 2 \pmod{3}"], R.SAME_SOLUTIONS),
    (["4x ≡ 2 (mod 6)", "2x ≡ 1 (mod 6)"], R.WRONG),
    (["x^2 ≡ 1 (mod 8)", "x ≡ 1 (mod 8)"], R.LOST),
    (["x ≡ 1 (mod 8)", "x^2 ≡ 1 (mod 8)"], R.GAINED),
    (["17 ≡ 3 (mod 7)"], R.START),
    (["17 ≡ 4 (mod 7)"], R.WRONG),
    # matrices
    ([f"{M} {N}", r"\begin{pmatrix} 2 & 1 \\ 4 & 3 \end{pmatrix}"], R.SAME_VALUE),
    ([f"{M} {N}", r"\begin{pmatrix} 3 & 4 \\ 1 & 2 \end{pmatrix}"], R.WRONG),  # the other way round
    ([f"{M} + {N}", r"\begin{pmatrix} 1 & 3 \\ 4 & 4 \end{pmatrix}"], R.SAME_VALUE),
    ([f"{M}^2", r"\begin{pmatrix} 1 & 4 \\ 9 & 16 \end{pmatrix}"], R.WRONG),
    ([f"{M}^2", r"\begin{pmatrix} 7 & 10 \\ 15 & 22 \end{pmatrix}"], R.SAME_VALUE),
    (["2[[1,2],[3,4]]", "[[2,4],[6,8]]"], R.SAME_VALUE),
    (["2[[1,2],[3,4]]", "[[2,2],[3,4]]"], R.WRONG),
    ([rf"\det{M}", "1*4 - 2*3", "-2"], R.SAME_VALUE),
    ([rf"\det{M}", "1*4 + 2*3"], R.WRONG),
    # separated variables
    (["dy/dx = 2x y", "1/y dy = 2x dx", "ln|y| = x^2 + C", "y = A e^{x^2}"], R.SAME_SOLUTIONS),
    (["dy/dx = 2x y", r"\frac{dy}{y} = 2x \, dx", "∫ 1/y dy = ∫ 2x dx", "ln|y| = x^2 + C"], R.ANTIDERIVATIVE),
    (["dy/dx = 2x y", "y dy = 2x dx"], R.WRONG),
    (["dy/dx = 2x y", "∫ y dy = ∫ 2x dx"], R.WRONG),
    (["dy/dx = 2x y", "∫ 1/y dy = ∫ 2x dx", "ln|y| = 2x^2 + C"], R.WRONG),
    (["y' = 3y", "dy/y = 3 dx", "ln|y| = 3x + C", "y = A e^{3x}"], R.SAME_SOLUTIONS),
    # constants with new names
    (["y^2/2 = x^2/2 + C", "y^2 = x^2 + K"], R.SAME_SOLUTIONS),
    (["ln|y| = x + C", "y = A e^x"], R.SAME_SOLUTIONS),
    (["y^2/2 = x^2/2 + C", "y^2 = 2x^2 + K"], R.WRONG),
    # two equations on the first line
    (["y = 2x + 1, y = x + 4", "2x + 1 = x + 4", "x = 3"], R.SAME_SOLUTIONS),
    (["y = 2x + 1, y = x + 4", "2x + 1 = x + 3"], R.WRONG),
    (["x^2 = 9", "x = 3, x = -3"], R.SAME_SOLUTIONS),  # values, not a system
    # terms of a sequence, antiderivatives in brackets
    (["a_n = 3 + 2(n-1)", "a_10 = 3 + 18", "a_10 = 21"], R.SAME_VALUE),
    (["a_n = 3 + 2(n-1)", "a_10 = 3 + 20"], R.WRONG),
    (["a_1 = 3", "a_2 = 5", "a_3 = 7"], R.DEFINITION),
    (["∫_0^1 x^2 dx", "[x^3/3]_0^1", "1/3"], R.SAME_VALUE),
    (["∫_0^1 x^2 dx", "[x^4/3]_0^1"], R.WRONG),  # worth 1/3 as well
    ([r"\int_0^1 x^2 dx = \left[\frac{x^2}{3}\right]_0^1 = \frac13"], R.WRONG),
    (["∫_0^1 x e^x dx", "[x e^x]_0^1 - ∫_0^1 e^x dx", "1"], R.SAME_VALUE),
    (["1 1/2 + 2/3", "3/2 + 2/3", "13/6"], R.SAME_VALUE),
]


@pytest.mark.parametrize(("lines", "last"), TABLE, ids=[" | ".join(lines) for lines, _ in TABLE])
def test_last_line(lines, last):
    found = judge_lines(lines, calculus=True)
    assert found[-1].relation is last
    assert R.WRONG not in [one.relation for one in found[:-1]]


@pytest.mark.parametrize("text", ["x = 3", "17 mod 5 = 2", "x y ≡ 1 (mod 7)", "x ≡ 1/2 (mod 7)", "x ≡ 1 (mod 0)"])
def test_what_is_no_congruence_of_one_letter(text):
    assert congruence(text) is None


@pytest.mark.parametrize(
    "text", ["y = 2x", "dy = 2x", "dy = 2x dy", "∫ dy = ∫ dx", "d = 2", "dy dz = dx", "dy/dx = 2x"]
)
def test_what_is_no_pair_of_differentials(text):
    assert with_derivative(text) is None


@pytest.mark.parametrize(
    ("asked", "lines", "last"),
    [
        ("derivative of x e^x", ["e^x + x e^x", "(1 + x) e^x"], R.SAME_VALUE),
        ("derivative of x e^x", ["e^x + x e^x", "(2 + x) e^x"], R.WRONG),  # the second derivative
        ("second derivative of x^3", ["3x^2", "6x"], R.DERIVATIVE),
    ],
)
def test_no_more_derivatives_than_asked(asked, lines, last):
    question = recognise(asked).question
    assert judge_lines(lines, question=question, calculus=True)[-1].relation is last


@pytest.mark.parametrize("text", ["x|_0^" * 300, "x|_{x=2}^{x=3}" * 50, "[" * 12 + "x" + "]_0^2" * 12])
def test_limits_of_limits_are_refused_before_they_grow(text):
    assert judge_lines([text])[0].relation is R.CANNOT_READ


def test_high_powers_leave_remainders_at_once():
    found = congruence("(((x^60)^60)^60)^60 ≡ 1 (mod 997)")
    assert found is not None and 1 in found.remainders
