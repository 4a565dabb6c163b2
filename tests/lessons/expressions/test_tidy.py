"""What `{{...}}` shows: values put in, signs tidied, nothing worked out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import Add, Div, Listing, Mul, Neg, Node, Num, Pow, Sym, integer, rational, substitute
from lessons.expressions import Environment, ExpressionError, evaluate, plain, read, tidy, to_latex, to_text

ENVIRONMENT = Environment(
    {
        "one": Num("1"),
        "zero": Num("0"),
        "a": Num("2"),
        "b": Neg(Num("3")),
        "d": Num("6"),
        "q": Div(Num("2"), Num("3")),
        "half": Num("0.50"),
        "speed_car": Num("60"),
        "v_0": Num("4"),
        "animal": "cat & dog",
        "data": Listing((Num("3"), Num("5"), Num("8.5")), "", ""),
        "f": Add((Mul((Num("2"), Sym("x"))), Num("1"))),
        "m": Neg(Mul((Num("2"), Sym("x")))),
    }
)
CASES = [
    ("one*x + b", "x - 3"),
    ("one + b", "1 - 3"),
    ("x - b", "x + 3"),
    ("d - b", "6 + 3"),
    ("-b", "3"),
    ("-(b*x)", "3x"),
    ("one*x", "x"),
    ("-one*x", "-x"),
    ("b*x", "-3x"),
    ("a*x^2 + zero*x + b", "2x^2 - 3"),
    ("zero*x + d", "6"),
    ("zero*x", "0"),
    ("zero*x + zero*y", "0"),
    ("x + zero", "x"),
    ("d + zero", "6 + 0"),
    ("x^one", "x"),
    ("x^zero", "1"),
    ("a^one", "2"),
    ("x/one", "x"),
    ("x/b", "-x/3"),
    ("b/d", "-3/6"),
    ("b/d*x", "-3/6*x"),
    ("b^2", "(-3)^2"),
    ("d*b", "6(-3)"),
    ("b*d", "-3*6"),
    ("one*d", "1*6"),
    ("one*sqrt(a)", "sqrt(2)"),
    ("3 + 4", "3 + 4"),
    ("6/8", "6/8"),
    ("a*d + 1", "2*6 + 1"),
    ("q*x", "2/3*x"),
    ("q^2", "(2/3)^2"),
    ("half*x", "0.50x"),
    ("(x - b)*(x - a)", "(x + 3)(x - 2)"),
    ("2*f", "2(2x + 1)"),
    ("d - f", "6 - (2x + 1)"),
    ("d + f", "6 + 2x + 1"),
    ("x + (a + b)", "x + (2 - 3)"),
    ("d*m", "6(-2x)"),
    ("m*d", "-2x*6"),
    ("x = a or x = b", "x = 2 or x = -3"),
    ("b < x <= a", "-3 < x ≤ 2"),
    ("(a, b)", "(2, -3)"),
    ("[b, a)", "[-3, 2)"),
    ("{a, b}", "{2, -3}"),
    ("[[a, b], [0, 1]]", "[[2, -3], [0, 1]]"),
    ("[data, a]", "[3, 5, 8.5, 2]"),
    ("data", "3, 5, 8.5"),
    ("abs(b)", "abs(-3)"),
    ("sin(b°)", "sin(-3°)"),
    ("e^(b*x)", "e^(-3x)"),
    ("int_0^d a*x dx", "int_(0)^(6) 2x dx"),
    ("speed_car/v_0", "60/4"),
    ("g(x) = a*x", "g(x) = 2x"),
    ("round(q, 2)", "0.67"),
    ("round(q, 1) + one", "0.7 + 1"),
    ("animal", "cat & dog"),
]


@pytest.mark.parametrize(("text", "shown"), CASES, ids=lambda text: text)
def test_values_are_put_in_and_signs_tidied(text, shown):
    assert to_text(tidy(read(text, ENVIRONMENT.names), ENVIRONMENT)) == shown


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("one*x + b", "x - 3"),
        ("d*b", r"6 \cdot \left(-3\right)"),
        ("q*x", r"\frac{2}{3} x"),
        ("x/b", r"-\frac{x}{3}"),
        ("animal", r"\text{cat \& dog}"),
        ("speed_car*x", "60x"),
    ],
)
def test_formulas(text, latex):
    assert to_latex(tidy(read(text, ENVIRONMENT.names), ENVIRONMENT)) == latex


@pytest.mark.parametrize(
    ("text", "typed", "latex"),
    [
        ("half*x + 1.25", "0,50x + 1,25", "0{,}50x + 1{,}25"),
        ("(half, a)", "(0,50; 2)", r"\left(0{,}50; 2\right)"),
        ("data", "3; 5; 8,5", "3; 5; 8{,}5"),
        ("x + a", "x + 2", "x + 2"),
    ],
)
def test_a_decimal_comma_and_lists_with_semicolons(text, typed, latex):
    value = tidy(read(text, ENVIRONMENT.names), ENVIRONMENT)
    assert to_text(value, True) == typed
    assert to_latex(value, True) == latex


def test_plain_text_has_nothing_that_markdown_would_take_for_emphasis():
    assert plain(tidy(read("a*d*b + v_0*x_1", ENVIRONMENT.names), ENVIRONMENT)) == r"2 · 6 · (-3) + 4x\_1"


def test_a_word_is_no_number():
    with pytest.raises(ExpressionError, match="is a word"):
        tidy(read("2*animal", ENVIRONMENT.names), ENVIRONMENT)


NUMBERS = st.one_of(
    st.integers(-9, 9).map(integer),
    st.fractions(min_value=-3, max_value=3, max_denominator=6).map(rational),
    st.sampled_from([Num("0.5"), Neg(Num("1.0")), Num("1.0"), Num("0.0")]),
)


def _grow(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        several.map(Add),
        several.map(Mul),
        inner.map(Neg),
        st.tuples(inner, inner).map(lambda pair: Div(*pair)),
        st.tuples(inner, st.integers(0, 3)).map(lambda pair: Pow(pair[0], integer(pair[1]))),
    )


TREES = st.recursive(st.one_of(st.sampled_from([Sym(name) for name in "abcxy"]), NUMBERS), _grow, max_leaves=10)


@given(TREES, st.tuples(NUMBERS, NUMBERS, NUMBERS), st.fractions(1, 5, max_denominator=7), st.fractions(-5, -1))
def test_tidying_never_changes_the_value(node, values, x, y):
    environment = Environment(dict(zip("abc", values, strict=True)))
    point = {"x": rational(x), "y": rational(y)}
    put_in = substitute(substitute(node, {name: environment[name] for name in "abc"}), point)
    try:
        expected = exact(put_in)
    except (Undefined, NotRational):
        return
    shown = tidy(node, environment)
    assert exact(substitute(shown, point)) == expected
    again = read(to_text(shown))
    assert exact(substitute(again, point)) == expected


@given(TREES, st.tuples(NUMBERS, NUMBERS, NUMBERS), st.fractions(1, 5, max_denominator=7), st.fractions(-5, -1))
def test_working_out_never_changes_the_value(node, values, x, y):
    environment = Environment(dict(zip("abc", values, strict=True)))
    point = {"x": rational(x), "y": rational(y)}
    put_in = substitute(substitute(node, {name: environment[name] for name in "abc"}), point)
    try:
        expected = exact(put_in)
        value = evaluate(node, environment)
    except (Undefined, NotRational, ExpressionError):
        return
    assert exact(substitute(value, point)) == expected
    assert exact(substitute(read(to_text(value)), point)) == expected
