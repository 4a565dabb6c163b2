"""Exact arithmetic with roots, constants and letters: whatever way a number is written, it stays the same number."""

import mpmath
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
from engine.maths.tree import Add, Const, Degree, Div, Func, Mul, Neg, Node, Num, Pow, Root, Sym, integer, rational
from engine.maths.tree import substitute as put
from lessons.expressions import Environment, ExpressionError, evaluate, read, to_text
from lessons.expressions.sums import TooMany, sums, tree

SMALL = st.integers(-6, 12).map(integer)
LEAVES = st.one_of(
    SMALL,
    st.fractions(-3, 3, max_denominator=6).map(rational),
    st.integers(2, 40).map(lambda n: Root(Num(str(n)), Num("2"))),
    st.integers(2, 30).map(lambda n: Root(Num(str(n)), Num("3"))),
    st.sampled_from([Const("pi"), Const("e"), Num("0.25"), Func("ln", (Num("2"),))]),
    st.sampled_from([0, 30, 45, 60, 90, 120, 135, 210, 300, 20]).flatmap(
        lambda angle: st.sampled_from(["sin", "cos", "tan"]).map(lambda name: Func(name, (Degree(integer(angle)),)))
    ),
)


def _grow(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        several.map(Add),
        several.map(Mul),
        inner.map(Neg),
        st.tuples(inner, inner).map(lambda pair: Div(*pair)),
        st.tuples(inner, st.integers(-2, 3)).map(lambda pair: Pow(pair[0], integer(pair[1]))),
        inner.map(lambda node: Root(node, Num("2"))),
        inner.map(lambda node: Func("abs", (node,))),
    )


NUMBERS = st.recursive(LEAVES, _grow, max_leaves=7)


@given(NUMBERS)
def test_numbers_keep_their_value(node):
    try:
        expected = value(node, max_digits=600)
        assume(abs(expected) < 10**30)
    except (Undefined, Unclear):
        assume(False)
    try:
        shown = evaluate(node, Environment())
    except ExpressionError as error:  # only what is too long; a number that has a value is never said to have none
        assert "value" not in error.sentence, to_text(node)
        return
    gap = abs(value(shown, max_digits=600) - expected)
    assert gap <= mpmath.mpf(10) ** -25 * (1 + abs(expected)), to_text(shown)
    assert evaluate(read(to_text(shown)), Environment()) == shown or gap == 0 or abs(gap) < 1e-25


COMPLEX = st.recursive(
    st.one_of(SMALL, st.just(Const("i"))),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(Add),
        st.tuples(inner, inner).map(Mul),
        st.tuples(inner, inner).map(lambda pair: Div(*pair)),
        st.tuples(inner, st.integers(-3, 4)).map(lambda pair: Pow(pair[0], integer(pair[1]))),
    ),
    max_leaves=6,
)


@given(COMPLEX)
def test_complex_numbers_keep_their_value(node):
    try:
        expected = value(node, allow_complex=True)
    except (Undefined, Unclear):
        assume(False)
    shown = evaluate(node, Environment())
    assert abs(value(shown, allow_complex=True) - expected) <= 1e-25 * (1 + abs(expected)), to_text(shown)


LETTERS = st.recursive(
    st.one_of(SMALL, st.sampled_from([Sym("x"), Sym("y"), Root(Num("2"), Num("2"))])),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(Add),
        st.tuples(inner, inner).map(Mul),
        inner.map(Neg),
        st.tuples(inner, SMALL).map(lambda pair: Div(*pair)),
        st.tuples(inner, st.integers(0, 3)).map(lambda pair: Pow(pair[0], integer(pair[1]))),
    ),
    max_leaves=8,
)


@given(LETTERS, st.fractions(1, 3, max_denominator=5), st.fractions(-3, -1, max_denominator=5))
def test_multiplying_out_keeps_the_value(node, x, y):
    point = {"x": rational(x), "y": rational(y)}
    try:
        expanded = tree(sums(node))
    except TooMany:
        return
    except ExpressionError:
        assume(False)
    try:
        assert exact(put(expanded, point)) == exact(put(node, point))
    except NotRational:
        gap = Add((put(expanded, point), Neg(put(node, point))))
        assert abs(value(gap)) < 1e-20
    except Undefined:
        assume(False)
    assert expanded == tree(sums(expanded))  # once is enough
