"""Ways to write a number: rounded, in scientific notation, as an ordinary number; against Python's decimals."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.asking import recognise
from engine.maths.evaluate import exact
from engine.maths.judging import judge
from engine.maths.solving import solve

STEPS = {"whole number": 1, "ten": 10, "hundred": 100, "thousand": 1_000, "tenth": Fraction(1, 10),
         "hundredth": Fraction(1, 100)}  # fmt: skip


def answer(asked):
    question = recognise(asked).question
    assert question is not None, asked
    return solve(question)


@settings(max_examples=40, deadline=None)
@given(st.decimals("0.01", "99999", places=3), st.sampled_from(sorted(STEPS)))
def test_rounded_to_the_nearest(number, word):
    step = STEPS[word]
    near = int((Fraction(number) / step * 2 + 1) // 2) * step  # halves upwards
    assert exact(answer(f"round {number} to the nearest {word}").tree) == near


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 10**9), st.integers(1, 6))
def test_rounded_to_significant_figures(number, digits):
    if number < 10 ** (digits - 1):
        assert recognise(f"round {number} to {digits} significant figures").question is None
        return
    place = Decimal(10) ** (len(str(number)) - digits)
    near = (Decimal(number) / place).quantize(Decimal(1), ROUND_HALF_UP) * place
    assert exact(answer(f"round {number} to {digits} significant figures").tree) == Fraction(near)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 99999), st.integers(-12, 12))
def test_scientific_notation(digits, power):
    number = Decimal(digits).scaleb(power)
    mantissa, _, exponent = f"{number:e}".partition("e")
    tree = answer(f"write {number:f} in scientific notation").tree
    assert exact(tree.factors[0]) == Fraction(mantissa) and exact(tree.factors[1]) == Fraction(10) ** int(exponent)
    ordinary = answer(f"write {mantissa} x 10^{exponent} as an ordinary number")
    assert Fraction(ordinary.text) == Fraction(number)


JUDGED = [
    ("write 0.00045 in scientific notation", "4.5x10^-4", "answer.right"),
    ("write 0.00045 in scientific notation", "4.50 × 10⁻⁴", "answer.right"),
    ("write 0.00045 in scientific notation", "45x10^-5", "form.not_scientific"),
    ("write 0.00045 in scientific notation", "0.00045", "form.not_scientific"),
    ("write 0.00045 in scientific notation", "4.5x10^-3", "number.power_of_ten"),
    ("write 45000 in standard form", "4.5*10^4", "answer.right"),
    ("write 1.5 in scientific notation", "1.5", "form.not_scientific"),
    ("write 6.02 x 10^5 as an ordinary number", "602,000", "answer.right"),
    ("write 6.02 x 10^5 as an ordinary number", "6.02x10^5", "form.not_ordinary"),
    ("round 4567 to 2 significant figures", "4.6x10^3", "answer.right"),
    ("round 4567 to 2 significant figures", "4500", "answer.wrong"),
    ("round 7.96 to the nearest tenth", "8.0", "answer.right"),
    ("round 7.96 to the nearest tenth", "8", "places.too_few"),
    ("round 3478 to the nearest hundred", "3500", "answer.right"),
]


@pytest.mark.parametrize(("asked", "typed", "note"), JUDGED)
def test_how_it_is_written_counts(asked, typed, note):
    assert judge(recognise(asked).question, typed).note == note


@pytest.mark.parametrize(
    "asked",
    ["write 4.5 x 10^4 in standard form",  # it means the one thing here and the other there
     "round -2.5 to the nearest integer", "round 23 and 48 to the nearest ten", "round 3.14 to the nearest cent",
     "write x^2 in standard form", "write 0 in scientific notation", "write 3/4 in scientific notation",
     "write 123 in scientific notation and round", "round 45 to the nearest multiple of 7"],
)  # fmt: skip
def test_near_misses_are_left_alone(asked):
    assert recognise(asked).question is None
