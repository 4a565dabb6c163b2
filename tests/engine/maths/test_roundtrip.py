"""Random trees survive being written and read again; no text at all makes the reader fail otherwise than in words."""

# ruff: noqa: E501
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.reader import Options, ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Mul,
    Neg,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Relation,
    Root,
    Sym,
    from_json,
    to_json,
)

numbers = st.integers(0, 999).map(lambda n: Num(str(n))) | st.sampled_from(["0.5", "12.25"]).map(Num)
names = st.sampled_from(["x", "y", "a", "theta", "x_1", "x_12", "v_max"]).map(Sym)
atoms = numbers | names | st.sampled_from(["pi", "e", "i"]).map(Const)


def grown(inner):
    functions = st.sampled_from(["sin", "arctan", "ln", "abs", "exp", "floor", "tanh", "sign"])
    return st.one_of(
        inner.map(Neg),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Add(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Mul(tuple(parts))),
        st.tuples(inner, inner).map(lambda p: Div(*p)),
        st.tuples(inner, inner).map(lambda p: Pow(*p)),
        st.tuples(inner, st.sampled_from(["2", "3"])).map(lambda p: Root(p[0], Num(p[1]))),
        st.tuples(functions, inner).map(lambda p: Func(p[0], (p[1],))),
        inner.map(lambda p: Func("factorial", (p,))),
        st.tuples(inner, inner).map(lambda p: Func("log", p)),
        inner.map(Percent),
        inner.map(lambda p: Derivative(p, Sym("x"), 1)),
        inner.map(lambda p: Derivative(p, Sym("t"), 2)),
        inner.map(lambda p: Integral(p, Sym("x"), None, None)),
        st.tuples(inner, inner, inner).map(lambda p: Integral(p[0], Sym("x"), p[1], p[2])),
        st.tuples(inner, atoms, st.sampled_from(["", "+", "-"])).map(lambda p: Limit(p[0], Sym("x"), p[1], p[2])),
        inner.map(lambda p: Apply("f", 1, (p,))),
        st.tuples(inner, inner).map(lambda p: PlusMinus(p[0], p[1], "+")),
    )


expressions = st.recursive(atoms, grown, max_leaves=8)
relations = st.lists(expressions, min_size=2, max_size=3).map(
    lambda parts: Relation(tuple(parts), ("=",) * (len(parts) - 1))
)
answers = st.one_of(
    expressions,
    relations,
    st.lists(relations, min_size=2, max_size=3).map(lambda parts: Logic("or", tuple(parts))),
    st.lists(expressions, min_size=2, max_size=3).map(lambda parts: Listing(tuple(parts), "{", "}")),
    st.lists(expressions, min_size=2, max_size=3).map(lambda parts: Listing(tuple(parts), "(", ")")),
)


def read_if_allowed(text):
    """The tree, or None when the random tree is beyond the limits."""
    try:
        return read(text, options=Options(mixed_numbers=True))
    except ReadError as error:
        if error.code.startswith("limit."):
            return None
        raise AssertionError(f"{text!r}: {error}") from None


@settings(max_examples=120, deadline=None)
@given(answers)
def test_typed(tree):
    again = read_if_allowed(to_text(tree))
    assert again is None or again == tree, to_text(tree)


@settings(max_examples=120, deadline=None)
@given(answers)
def test_latex(tree):
    again = read_if_allowed(to_latex(tree))
    assert again is None or again == tree, to_latex(tree)


@settings(max_examples=40, deadline=None)
@given(answers)
def test_json(tree):
    assert from_json(to_json(tree)) == tree


PIECES = ["\\frac", "{", "}", "(", ")", "[", "]", "^", "_", "|", "x", "2", "3.5", "sin", "+", "-", "*", "/", "=", "!", "%",
          "\\sqrt", "\\left", "\\right", "\\int", "dx", "d", "\\lim", "\\to", "\\text{or}", ",", ";", "'", "f", "e", "i",
          "\\pm", "½", "²", "$", " ", "\\\\", "lim", "->", "<=", "\\boxed", "\\circ", "log", "_2", "\\sum", "or", "."]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read_or_refused_in_words_and_soon(text):
    start = time.perf_counter()
    try:
        tree = read(text)
    except ReadError as error:
        assert error.sentence and 0 <= error.position <= max(1, len(text))
    else:
        to_text(tree)
        to_latex(tree)
    assert time.perf_counter() - start < 2
