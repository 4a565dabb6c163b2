"""Formulas as readable lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plain_math import closed, plain_math, plain_text, safe_cut


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        (r"3x + 5 = 20", "3x + 5 = 20"),
        (r"\frac{3}{4}x^{2}", "(3/4)x²"),
        (r"\frac{3}{4}", "3/4"),
        (r"\frac12", "1/2"),
        (r"x=\frac{-3 \pm \sqrt{5}}{2}", "x = (-3 ± √5)/2"),
        (r"\boxed{x = -3 \text{ or } x = 2}", "x = -3 or x = 2"),
        (r"2 \cdot 3=6", "2 · 3 = 6"),
        (r"\sin^2 x + \sin(x) + \sin x", "sin² x + sin(x) + sin x"),
        (r"\begin{cases}x+y&=3\\x-y&=1\end{cases}", "x+y = 3; x-y = 1"),
        (r"\sqrt[3]{8}", "³√8"),
        (r"x_{1} + x_{12}", "x₁ + x₁₂"),
        (r"2^{x+1}", "2^(x+1)"),
        (r"90^\circ", "90°"),
        (r"\left( x + 1 \right)^2", "( x + 1 )²"),
        (r"\{1, 2\}", "{1, 2}"),
        (r"\unknowncommand{x}", "unknowncommandx"),
    ],
)
def test_formula(tex, expected):
    assert plain_math(tex) == expected


def test_text_with_formulas_and_money():
    assert plain_text(r"**So** $x = 5$ costs $5 and $10.") == "So x = 5 costs $5 and $10."


@given(st.text(alphabet="\\{}^_$frac sqrt12x[]&", max_size=80))
def test_never_fails(tex):
    assert isinstance(plain_math(tex), str)
    assert isinstance(plain_text(tex), str)


def test_deep_nesting_is_left_as_it_was():
    tex = "{" * 500 + "x" + "}" * 500
    assert plain_math(tex) == tex


@given(st.lists(st.sampled_from(["a ", "$x^2$ ", "$$y$$ ", r"\(z\)", "\n", "**b**"]), max_size=8))
def test_an_open_formula_is_held_back(pieces):
    text = "".join(pieces)
    for end in range(len(text) + 1):
        shown = text[: safe_cut(text[:end])]
        assert shown.count("$") % 2 == 0
        assert shown.count(r"\(") == shown.count(r"\)")


@pytest.mark.parametrize(
    ("cut_off", "shown"),
    [
        (r"so $4\cdot35=14", "so 4·35 = 14"),
        (r"so \(4\cdot35", "so 4·35"),
        (r"so $$\frac{1}{2}", "so 1/2"),
        (r"so \[x^2", "so x²"),
        ("$a$ and $", "a and "),
        (r"and \[", "and "),
        ("$a$ and b", "a and b"),
    ],
)
def test_a_formula_that_was_cut_off_is_shown_as_far_as_it_came(cut_off, shown):
    assert plain_text(closed(cut_off)) == shown
