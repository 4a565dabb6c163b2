"""Numbers in words: what is one is read, what only looks like one is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.number_words import in_digits

TABLE = [
    ("five", "5"), ("minus twenty-five", "-25"), ("twenty five", "25"), ("negative seven", "-7"), ("zero", "0"),
    ("a hundred", "100"), ("two hundred and five", "205"), ("one thousand two hundred", "1200"),
    ("three million and one", "3000001"), ("three quarters", "3/4"), ("one half", "1/2"), ("a third", "1/3"),
    ("two and a half", "5/2"), ("two point five", "2.5"), ("minus zero point one", "-0.1"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "digits"), TABLE)
def test_numbers(words, digits):
    assert in_digits(words) == digits
    assert in_digits(f" {words.capitalize()}. ") == digits


@pytest.mark.parametrize(
    "text",
    ["", "none", "five five", "twenty twenty", "and five", "five and", "three quarter", "one halves", "hundred",
     "ten hundred", "thousand million", "one of five", "five apples", "x", "5", "twenty-first", "point", "minus",
     "five point", "five point ten", "two and", "six and seven", "twenty zero", "fifteen five"],
)  # fmt: skip
def test_what_is_no_number(text):
    assert in_digits(text) is None


def spelt(number):
    ones = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
    ]
    ones += ["seventeen", "eighteen", "nineteen"]
    tens = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if number < 20:
        return ones[number]
    if number < 100:
        return tens[number // 10] + (f"-{ones[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{ones[number // 100]} hundred" + (f" and {spelt(number % 100)}" if number % 100 else "")
    return f"{spelt(number // 1000)} thousand" + (f" {spelt(number % 1000)}" if number % 1000 else "")


@given(st.integers(0, 999_999))
def test_every_number_is_read_as_it_is_spelt(number):
    assert in_digits(spelt(number)) == str(number)
