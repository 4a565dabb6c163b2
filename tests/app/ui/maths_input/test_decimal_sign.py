"""Numbers written with another decimal sign than the pack's: rewritten as the reader would have taken them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign, for_pack, shown, to_comma, to_point
from engine.maths.reader import read
from engine.maths.render import to_text


@pytest.fixture(autouse=True)
def undo():
    yield
    decimal_sign.choose(DecimalSign.PACK)


@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("1,5", "1.5"),
        ("2,50", "2.50"),
        ("x = -0,25", "x = -0.25"),
        (",5", ".5"),
        ("(1,5; 2)", "(1.5, 2)"),
        ("[[1,5; 2]; [3; 4]]", "[[1.5, 2], [3, 4]]"),
        ("(2, -1)", "(2, -1)"),
        ("1.500", "1500"),
        ("1.234.567,8", "1234567.8"),
        (r"\frac{1,5}{2}", r"\frac{1.5}{2}"),
        ("1{,}5", "1.5"),
        (r"12\,000,5", r"12\,000.5"),
        ("12,5 m/s", "12.5 m/s"),
    ],
)
def test_a_comma_becomes_a_point(typed, point):
    assert to_point(typed) == point


@pytest.mark.parametrize("typed", ["1,5", "1.500", "1.500,25", "(1,5; -2)", "{1,5; 2}", "[0; 1,5]", "x = 1,5", "3"])
def test_it_means_what_the_reader_takes_it_for(typed):
    assert to_text(read(to_point(typed))) == to_text(read(typed, decimal_comma=True))


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=3, allow_nan=False))
def test_every_number_comes_back(number):
    assert to_point(to_comma(f"x = {number:f}")) == f"x = {number:f}"


def test_a_list_comes_back():
    assert to_comma("(1.5, 2)") == "(1,5; 2)"
    assert to_point(to_comma("[[1.5, 2], [3, 4]]")) == "[[1.5, 2], [3, 4]]"


def test_the_choice_of_the_learner_is_rewritten_for_the_pack():
    assert for_pack("1,5", pack_comma=True) == "1,5"
    assert for_pack("1,5", pack_comma=False) == "1,5"
    decimal_sign.choose(DecimalSign.COMMA)
    assert for_pack("1,5", pack_comma=False) == "1.5"
    assert for_pack("1,5", pack_comma=True) == "1,5"
    decimal_sign.choose(DecimalSign.POINT)
    assert for_pack("1.5", pack_comma=True) == "1,5"


def test_what_was_read_is_shown_with_the_sign_chosen():
    assert shown(r"\left(1.5, 2\right)", comma=True) == r"\left(1{,}5; 2\right)"
    assert shown(r"x^{1.5} \, dx", comma=True) == r"x^{1{,}5} \, dx"
    assert shown("1.5", comma=False) == "1.5"
