"""Trees as fast real functions agree with the exact evaluator, as floats and as arrays."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.maths.evaluate import Unclear, Undefined, value
from engine.maths.reader import Options, read
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Degree,
    Div,
    Func,
    Mul,
    Neg,
    Num,
    Percent,
    Pow,
    Relation,
    Root,
    Sum,
    Sym,
    integer,
)
from lessons.numeric import MAX_NODES, NotNumeric, number, scalar, vector

ONE = [
    *("sin", "cos", "tan", "sec", "csc", "cot", "arcsin", "arccos", "arctan", "arcsec", "arccsc", "arccot"),
    *("sinh", "cosh", "tanh", "sech", "csch", "coth", "arsinh", "arcosh", "artanh", "arsech", "arcsch", "arcoth"),
    *("exp", "ln", "abs", "sign", "floor", "ceil", "factorial"),
]
SEVERAL = ["max", "min", "mod", "log", "gcd", "lcm", "binomial"]

leaves = st.one_of(
    st.integers(0, 9).map(integer),
    st.sampled_from(["0.5", "2.25", "0.1"]).map(Num),
    st.sampled_from(["x", "y"]).map(Sym),
    st.sampled_from(["pi", "e"]).map(Const),
)
small = st.sampled_from([integer(2), integer(3), integer(-1), integer(0), Div(integer(1), integer(3)), Num("0.5")])
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Neg, inner),
        st.builds(lambda a, b: Add((a, b)), inner, inner),
        st.builds(lambda a, b, c: Mul((a, b, c)), inner, inner, inner),
        st.builds(Div, inner, inner),
        st.builds(Pow, inner, small),
        st.builds(Pow, small, inner),
        st.builds(Root, inner, st.sampled_from([Num("2"), Num("3"), Num("4")])),
        st.builds(Percent, inner),
        st.builds(Degree, inner),
        st.builds(lambda name, arg: Func(name, (arg,)), st.sampled_from(ONE), inner),
        st.builds(lambda name, a, b: Func(name, (a, b)), st.sampled_from(SEVERAL), inner, inner),
        st.builds(lambda body: Sum("sum", body, Sym("y"), integer(1), integer(3)), inner),
    ),
    max_leaves=12,
)
points = st.sampled_from([Fraction(n, 4) for n in range(-12, 13)])


def found(tree, x, y):
    """The value as a float, by floats and by arrays, which must agree with each other."""
    by_arrays = vector(tree, ["x", "y"])([np.array([float(x), 0.25]), float(y)])[0]
    try:
        by_floats = float(scalar(tree, ["x", "y"])([float(x), float(y)]))
    except (ArithmeticError, ValueError):
        by_floats = math.nan
    return by_floats if math.isfinite(by_floats) else math.nan, by_arrays


@settings(max_examples=300, deadline=None)
@given(trees, points, points)
def test_agrees_with_the_exact_evaluator(tree, x, y):
    try:
        expected = value(tree, {"x": x, "y": y}, max_digits=3_000)
        nearby = value(tree, {"x": x + Fraction(1, 10**13), "y": y + Fraction(1, 10**13)}, max_digits=3_000)
    except (Undefined, Unclear):
        assume(False)
    # where the last bits of the argument decide (a jump, a huge slope), floats have no say
    assume(abs(nearby - expected) <= 1e-9 * (1 + abs(expected)) and abs(expected) < 1e60)
    # and the root of what is zero but for its last bits is no small number
    assume(expected or not any(isinstance(part, Root | Pow) for part in _walk(tree)))
    for result in found(tree, x, y):
        if math.isnan(result):
            assume(any(isinstance(part, Func | Pow) for part in _walk(tree)))  # an overflow on the way
        else:
            assert result == pytest.approx(float(expected), rel=1e-6, abs=1e-6)


def _walk(tree):
    from engine.maths.tree import walk

    return walk(tree)


@settings(max_examples=300, deadline=None)
@given(trees, points, points)
def test_floats_and_arrays_agree(tree, x, y):
    by_floats, by_arrays = found(tree, x, y)
    if math.isfinite(by_floats) and math.isfinite(by_arrays):
        assert by_arrays == pytest.approx(by_floats, rel=1e-7, abs=1e-9)


NOTHING = math.nan


@pytest.mark.parametrize(
    ("text", "x", "expected"),
    [
        ("1/x", 0, NOTHING),
        ("1/(1/x)", 0, NOTHING),
        ("sqrt(x)", -1, NOTHING),
        ("x^(1/3)", -8, -2),
        ("x^(2/3)", -8, 4),
        ("cbrt(x)", -27, -3),
        ("x^0.5", -4, NOTHING),
        ("x^x", -2, 0.25),
        ("x^x", -0.5, NOTHING),
        ("x^0", 0, NOTHING),
        ("0^x", 2, 0),
        ("0^x", -2, NOTHING),
        ("x^-2", 0, NOTHING),
        ("2^x", 0.5, math.sqrt(2)),
        ("(-2)^x", 3, -8),
        ("ln(x)", 0, NOTHING),
        ("ln(x)", -1, NOTHING),
        ("log_2(x)", 8, 3),
        ("log_x(8)", 1, NOTHING),
        ("e^x", 1000, NOTHING),
        ("arcsin(x)", 1.5, NOTHING),
        ("artanh(x)", 1, NOTHING),
        ("x!", 5, 120),
        ("x!", 0.5, NOTHING),
        ("sin(x°)", 30, 0.5),
        ("50% * x", 8, 4),
        ("1 1/2", 0, 1.5),
        ("|x|", -3, 3),
        ("floor(x)", -0.5, -1),
        ("mod(x, 3)", -1, 2),
        ("x < 2 and x > 0", 1, 1),
        ("x < 2 and x > 0", 3, 0),
        ("x < 0 or x = 3", 3, 1),
        ("0 < x < 2", 1, 1),
        ("sqrt(x) < 5", -1, NOTHING),
        (r"\begin{cases} x^2 & x > 0 \\ -1 & \text{otherwise} \end{cases}", 3, 9),
        (r"\begin{cases} x^2 & x > 0 \\ -1 & \text{otherwise} \end{cases}", -3, -1),
        (r"\begin{cases} x^2 & x > 0 \end{cases}", -3, NOTHING),
        (r"\sum_{k=0}^{5} \frac{x^k}{k!}", 1, 1 + 1 + 1 / 2 + 1 / 6 + 1 / 24 + 1 / 120),
        (r"\sum_{k=1}^{3} \sum_{j=1}^{2} x*j*k", 2, 36),
    ],
)
def test_values_and_where_there_are_none(text, x, expected):
    tree = read(text, options=Options(mixed_numbers=True))
    x = float(x)
    assert vector(tree, ["x"])([np.array([x])])[0] == pytest.approx(expected, nan_ok=True)
    try:
        by_float = scalar(tree, ["x"])([x])
    except (ArithmeticError, ValueError):
        by_float = math.nan
    assert by_float == pytest.approx(expected, nan_ok=True)
    assert number(tree, {"x": x}) == pytest.approx(expected, nan_ok=True)


def call(name, *args):
    return Apply(name, 0, tuple(args))


def test_if_works_out_one_side_only_for_each_value():
    tree = call("if", Relation((Sym("x"), integer(0)), (">",)), Func("ln", (Sym("x"),)), Neg(Sym("x")))
    assert vector(tree, ["x"])([np.array([-2.0, 0.0, 1.0])]) == pytest.approx([2, 0, 0])
    assert scalar(tree, ["x"])([-2.0]) == 2
    missing = call("if", Relation((Root(Sym("x"), Num("2")), integer(0)), (">",)), integer(1), integer(2))
    assert np.isnan(vector(missing, ["x"])([np.array([-1.0])])[0])  # not 2: the condition itself has no value


@pytest.mark.parametrize(
    ("x", "places", "expected"),
    [(2.675, 2, 2.68), (-2.5, 0, -3), (0.125, 2, 0.13), (1234.5, -2, 1200), (2.0050000001, 2, 2.01), (1.005, 2, 1.01)],
)
def test_rounding_takes_halves_away_from_zero(x, places, expected):
    tree = call("round", Sym("x"), integer(places))
    assert scalar(tree, ["x"])([x]) == pytest.approx(expected, abs=1e-12)
    assert vector(tree, ["x"])([np.array([x])])[0] == pytest.approx(expected, abs=1e-12)


def test_names_that_vary_come_before_constants_and_sums_before_both():
    tree = read(r"a*x + \sum_{x=1}^{3} x")
    assert scalar(tree, ["x"], {"a": 2.0, "x": 99.0})([5.0]) == 16


@pytest.mark.parametrize(
    "text",
    ["q + 1", "[[1, 2], [3, 4]]", "{1, 2}", "no solution", "x ± 1", r"\lim_{x \to 0} x", "i*x", "det(x)", "log(x)",
     "h(x)", r"\sum_{k=1}^{x} k", r"\sum_{k=1}^{900} \sum_{j=1}^{900} k*j"],
)  # fmt: skip
def test_what_is_no_function_of_numbers_is_refused_in_a_sentence(text):
    tree = read(text, options=Options(functions=frozenset("h")))
    for compile_it in (scalar, vector):
        with pytest.raises(NotNumeric) as caught:
            compile_it(tree, ["x"])
        assert caught.value.message.endswith(".")


def test_the_work_of_sums_is_bounded():
    body = Add((Sym("x"),) * 500)
    with pytest.raises(NotNumeric, match="too long"):
        vector(Sum("sum", body, Sym("k"), integer(1), integer(1_000)), ["x"])


def test_size_is_bounded():
    wide = Add((Sym("x"),) * (MAX_NODES + 1))
    with pytest.raises(NotNumeric, match="too many"):
        vector(wide, ["x"])
    deep = Sym("x")
    for _ in range(MAX_NODES - 1):
        deep = Neg(deep)
    try:
        vector(deep, ["x"])
    except NotNumeric as error:
        assert "inside one another" in error.message
