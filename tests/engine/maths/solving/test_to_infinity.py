"""Limits and integrals to infinity with exponential functions."""

import math

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import value
from engine.maths.solving import CannotSolve, solve
from engine.maths.worked.proof import worked

LIMITS = [
    ("lim x->infinity e^(-x)", "0"),
    ("lim x->infinity e^x", "infinity"),
    ("lim x->-infinity e^x", "0"),
    ("limit of x e^(-x) as x goes to infinity", "0"),
    ("lim x->infinity x^2/e^x", "0"),
    ("lim x->infinity x - e^x", "-infinity"),
    ("lim x->infinity (2e^x + 1)/(e^x - 3)", "2"),
    ("lim n->infinity 5(0.8)^n + 3", "3"),
    ("lim n->infinity 2^n/3^n", "0"),
    (r"\lim_{t\to\infty} 20(1-e^{-t/5})", "20"),
]


@pytest.mark.parametrize(("asked", "written"), LIMITS)
def test_limits(established, asked, written):
    assert established(asked)[1].text == written


INTEGRALS = [
    (r"\int_0^\infty e^{-x} dx", 1),
    (r"\int_0^\infty x e^{-x} dx", 1),
    (r"\int_0^\infty e^{-2x} dx", 1 / 2),
    (r"\int_{-\infty}^{0} e^{2x} dx", 1 / 2),
    (r"\int_1^\infty e^{-x} dx", math.exp(-1)),
    (r"\int_0^\infty 3e^{-x/2} dx", 6),
    (r"\int_0^\infty e^{-x} \cos x dx", 1 / 2),
    (r"\int_0^\infty \frac{1}{e^x} dx", 1),
]


@pytest.mark.parametrize(("asked", "expected"), INTEGRALS)
def test_integrals(established, asked, expected):
    assert abs(float(value(established(asked)[1].tree)) - expected) < 1e-12


@pytest.mark.parametrize(
    "asked",
    [
        r"\int_0^\infty \frac{e^{-x}}{x} dx",
        "lim x->infinity sin(x)",
        "lim x->infinity e^x sin(x)",
    ],
)
def test_not_without_certainty(asked):
    question = recognise(asked).question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize(
    "asked",
    [
        "lim x->infinity x^2/e^x",
        "lim x->infinity e^x/x^3",
        "lim x->-infinity x e^x",
        "lim n->infinity 5(0.8)^n + 3",
        "lim x->infinity 5/(1 + e^(-x))",
        "integrate e^(-2x) from 0 to infinity",
        r"\sum_{n=0}^{\infty} (1/2)^n",
    ],
)
def test_with_steps(asked):
    question = recognise(asked).question
    assert question is not None
    assert worked(question).steps
