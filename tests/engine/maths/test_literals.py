"""How numbers are typed, and how precise they claim to be."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.literals import NotANumber, figures, literal
from engine.maths.reader import read

FIGURES = [
    ("7", 1, 1, 0),
    ("4000", 1, 4, 0),
    ("4001", 4, 4, 0),
    ("4010", 3, 4, 0),
    ("400.", 3, 3, 0),
    ("40.0", 3, 3, 1),
    ("0.040", 2, 2, 3),
    (".5", 1, 1, 1),
    ("0", 1, 1, 0),
    ("0.0", 1, 1, 1),
    ("0.000", 3, 3, 3),
    ("007", 1, 1, 0),
    ("-(5.20)", 3, 3, 2),
    ("1.60e-19", 3, 3, 2),
    ("1.60E+19", 3, 3, 2),
    ("3.20x10^2", 3, 3, 2),
    ("3.20 × 10⁻²", 3, 3, 2),
    (r"3.20 \times 10^{-2}", 3, 3, 2),
    ("20*10^3", 1, 2, 0),
    ("9.8 m/s^2", 2, 2, 1),
    ("9.8*m/s^2", 2, 2, 1),
    ("12,300", 3, 5, 0),
    ("1 234.50", 6, 6, 2),
    ("45.0 %", 3, 3, 1),
    ("T = 21.5", 3, 3, 1),
]


@pytest.mark.parametrize(("text", "fewest", "most", "decimals"), FIGURES)
def test_figures(text, fewest, most, decimals):
    assert figures(text) == (fewest, most, decimals)


@pytest.mark.parametrize(
    "text", ["", "x", "pi", "1/3", "2+3", "--3", "1 2", "1,5", "3e", "3e2.5", "2.3e4^k", "1e9999999", "4 5.5.5"]
)
def test_what_is_no_number(text):
    with pytest.raises(NotANumber):
        figures(text)


def test_decimal_comma():
    assert figures("1.234,50", decimal_comma=True) == (6, 6, 2)
    assert literal("1 234,5", decimal_comma=True).value == Fraction("1234.5")
    assert literal("0,123") is None  # no group of thousands begins with 0


def test_a_small_e_is_a_power_of_ten_between_digits():
    assert literal("1.5e3").value == 1500
    assert literal("1.5e-3").places == 4


@given(st.integers(-(10**12), 10**12), st.integers(0, 9))
def test_value_and_digits_survive(number, places):
    text = f"{'-' if number < 0 else ''}{abs(number) // 10**places}"
    if places:
        text += f".{abs(number) % 10**places:0{places}d}"
    found = literal(text)
    assert found.value == Fraction(number, 10**places)
    assert found.decimals == places
    assert found.tree() == read(text)


@given(st.text(max_size=60))
def test_any_text_is_a_number_or_none(text):
    for comma in (False, True):
        found = literal(text, decimal_comma=comma)
        assert found is None or found.figures[0] <= found.figures[1]
