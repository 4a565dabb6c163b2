"""Equations with π, logarithms of numbers and degrees in them, common factors, and what has no value."""

import pytest

from engine.maths.asking import recognise
from engine.maths.render import to_text
from engine.maths.worked.proof import NoSteps, worked
from tests.engine.maths.worked.test_proof import check


@pytest.mark.parametrize(
    ("asked", "last"),
    [
        ("5x = 12 ln(2)", "x = 12ln(2)/5"),
        ("x ln 2 = ln 8", "x = 3"),
        ("3x + pi = 5", "x = (5 - pi)/3"),
        ("pi r^2 = 49 pi", "r = -7 or r = 7"),
        ("4/3 pi r^3 = 36 pi", "r = 3"),
        ("ln(x^2 + 1) = 2", "x = -sqrt(e^2 - 1) or x = sqrt(e^2 - 1)"),
        ("2x + 54° = 90°", "x = 18°"),
        ("x^2 e^x = 4 e^x", "x = -2 or x = 2"),
        ("x e^(2x) = e^(2x)", "x = 1"),
        ("x ln x = ln x", "x = 1"),
        ("x^(1/10) = x", "x = 0 or x = 1"),
        ("x = sqrt(-9)", "no solution"),
        ("x = log_2(-8)", "no solution"),
        ("ln(-2)", "does not exist"),
        ("Evaluate 5/(x - 2) at x = 2", "does not exist"),
        ("evaluate (x^2 - 4)/(x - 2) at x = 2", "does not exist"),
        ("x + y + z = 3, x - y = 0, 2x + z = 3", "y = x, z = 3 - 2x"),
        ("x + 2y + 3z = 4, 2x + 4y + 6z = 8, 3x + 6y + 9z = 12", "x = 4 - 2y - 3z"),
        ("[[2, 4], [6, 8]]/2", "[[1, 2], [3, 4]]"),
        ("-(-4, 1, -2)", "(4, -1, 2)"),
        (r"\int^b_a x dx", "b^2/2 - a^2/2"),
        (r"\int_0^{x^2} x dx", "x^4/2"),
        pytest.param(r"\int_0^\infty x e^{-x} dx", "1", marks=pytest.mark.slow),
        pytest.param(r"\int_0^\infty e^{-x} \cos x dx", "1/2", marks=pytest.mark.slow),
        ("integrate 1/(e^x + e^(-x))", "arctan(e^x) + C"),
        ("integrate 1/cosh(x)", "2arctan(e^x) + C"),
        ("lim x->infinity (2e^x + 1)/(e^x - 3)", "2"),
        ("lim x->infinity (e^(2x) + 1)/(e^x - 3)", "infinity"),
        ("lim x->infinity (x^2 + 1)/(e^x - 3)", "0"),
        ("lim x->infinity x - e^x", "-infinity"),
    ],
)
def test_it_is_worked_and_ends_so(asked, last):
    question = recognise(asked).question
    assert question is not None
    assert to_text(worked(question).steps[-1].after) == last
    check(asked)


def test_what_no_rule_fits_has_no_steps_and_no_wrong_ones():
    question = recognise("x^6000 - x^6001 = x^5999").question
    assert question is not None
    with pytest.raises(NoSteps):
        worked(question)
