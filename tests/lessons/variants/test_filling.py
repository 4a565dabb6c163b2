"""Texts with values in them, inside formulas and outside."""

import pytest

from engine.maths.tree import Add, Div, Listing, Neg, Num
from lessons.expressions import Environment, ExpressionError
from lessons.variants import blanks, fill, fill_typed

ENVIRONMENT = Environment(
    {
        "a": Num("2"),
        "b": Neg(Num("3")),
        "q": Div(Num("1"), Num("2")),
        "s": Add((Num("2"), Neg(Num("5")))),
        "w": "50% of x_1",
        "xs": Listing((Num("3"), Num("1.5")), "", ""),
    }
)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{{a}} km in {{ b }} h", "2 km in -3 h"),
        ("{{2*a*x_1}}", r"2 · 2x\_1"),
        ("{{w}} and ${{w}}$", r"50% of x_1 and $\text{50\% of x\_1}$"),
        ("{{xs}}; ${{xs}}$", "3, 1.5; $3, 1.5$"),
        (r"costs \${{a}} and \${{b}}", r"costs \$2 and \$-3"),
        (r"$\frac{ {{b}} }{ {{a}} }$", r"$\frac{ -3 }{ 2 }$"),
        (r"$2 \cdot {{b}}$", r"$2 \cdot \left(-3\right)$"),
        ("$5 - {{b}} = 8$", r"$5 - \left(-3\right) = 8$"),
        ("$5 + {{b}}$", r"$5 + \left(-3\right)$"),
        ("$5 + {{s}}$", "$5 + 2 - 5$"),
        ("$5 - {{s}}$", r"$5 - \left(2 - 5\right)$"),
        (r"${{s}} \cdot 2$", r"$\left(2 - 5\right) \cdot 2$"),
        ("${{s}}x$", r"$\left(2 - 5\right)x$"),
        ("${{b}}^2$", r"$\left(-3\right)^2$"),
        ("${{q}}^{2}$", r"$\left(\frac{1}{2}\right)^{2}$"),
        ("${{a}}^2$", "$2^2$"),
        (r"$\sin {{b}}$", r"$\sin \left(-3\right)$"),
        (r"$x \ge {{b}}$, $x = {{b}}$", r"$x \ge -3$, $x = -3$"),
        ("${{a}}{{b}}$", r"$2\left(-3\right)$"),
        ("$({{b}}; {{a}})$", "$(-3; 2)$"),
        ("$${{a*x + b}}$$", "$$2x - 3$$"),
        ("no values", "no values"),
    ],
)
def test_values_in_texts(text, filled):
    assert fill(text, ENVIRONMENT) == filled


def test_answers_are_typed():
    assert fill_typed("x = {{b}} or x = {{q}}", ENVIRONMENT) == "x = -3 or x = 1/2"
    assert fill_typed("{{2*a}} km", ENVIRONMENT) == "2*2 km"
    assert fill_typed("{{xs}}", ENVIRONMENT, True) == "3; 1,5"


def test_where_the_expressions_stand():
    first, second = blanks("A {{a + 1}} and $x = {{b}}$.")
    assert (first.expression, first.position, first.in_formula) == ("a + 1", 4, False)
    assert (second.expression, second.in_formula) == ("b", True)


@pytest.mark.parametrize(("text", "words"), [("{{a +}}", "Something is missing"), ("{{w*2}}", "is a word")])
def test_what_cannot_be_filled_in_names_the_expression(text, words):
    with pytest.raises(ExpressionError, match=words) as caught:
        fill(text, ENVIRONMENT)
    assert caught.value.expression == text.strip("{}")
