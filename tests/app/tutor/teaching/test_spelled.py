"""Numbers and operations in words, as the gate has to see them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tutor.teaching.spelled import in_digits


@pytest.mark.parametrize(
    ("said", "digits"),
    [
        ("five", "5"),
        ("minus three halves", "-3/2"),
        ("twenty-five percent", "25%"),
        ("one hundred and five", "105"),
        ("two thousand three hundred", "2300"),
        ("two and a half", "2 1/2"),
        ("three and three quarters", "3 3/4"),
        ("two point five", "2.5"),
        ("one two", "12"),
        ("x squared plus three", "x^2 + 3"),
        ("fifteen divided by three", "15/3"),
        ("three plus two", "3 + 2"),
        ("x equals five", "x = 5"),
        ("the square root of five", "sqrt 5"),
        ("ｘ＝５", "x=5"),
        ("٥", "5"),
        ("5\u200b2", "52"),
        ("5️⃣", "5"),
        ("fünf", "5"),
        ("veinte", "20"),
        ("dix-sept", "17"),
        ("both sides of it", "both sides of it"),
        ("often", "often"),
        ("a quarter of it", "1/4 of it"),
    ],
)
def test_words_become_digits(said: str, digits: str) -> None:
    assert in_digits(said) == digits


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(in_digits(text), str)
