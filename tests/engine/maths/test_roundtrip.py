"""Random trees survive being written and read again; no text at all makes the reader fail otherwise than in words."""

# ruff: noqa: E501

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.maths.reader import Options, ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.speech import to_words
from engine.maths.tree import (
    Add,
    Apply,
    Cases,
    Const,
    Degree,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Matrix,
    Mul,
    Neg,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Relation,
    Root,
    SetBuilder,
    SetOperation,
    Sum,
    Sym,
    Words,
    from_json,
    substitute,
    symbols,
    to_json,
)

numbers = st.integers(0, 999).map(lambda n: Num(str(n))) | st.sampled_from(["0.5", "12.25", "0.(3)", "1.2(45)"]).map(
    Num
)
names = st.sampled_from(
    [
        "x",
        "y",
        "a",
        "theta",
        "x_1",
        "x_12",
        "v_max",
        "a_n+1",
        "x_i,j",
        "x\u0304",
        "v\u20d7",
        "v\u20d7_1",
        "theta\u0302",
        "A\u0305B\u0305",
    ]
).map(Sym)
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
        inner.map(Degree),
        inner.map(lambda p: Func("norm", (p,))),
        inner.map(lambda p: Func("conjugate", (p,))),
        st.tuples(inner, inner).map(lambda p: Func("mod", p)),
        st.tuples(st.sampled_from(["sum", "product"]), inner, inner, inner).map(
            lambda p: Sum(p[0], p[1], Sym("k"), p[2], p[3])
        ),
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
small = st.recursive(atoms, grown, max_leaves=3)
matrices = st.tuples(st.integers(1, 3), st.integers(1, 3)).flatmap(
    lambda size: st.lists(small, min_size=size[0] * size[1], max_size=size[0] * size[1]).map(
        lambda items: Matrix(tuple(items), size[1])
    )
)
squares = st.integers(1, 3).flatmap(
    lambda size: st.lists(small, min_size=size**2, max_size=size**2).map(lambda items: Matrix(tuple(items), size))
)
conditions = st.one_of(
    st.tuples(small, st.sampled_from(["=", "!=", "<", ">", "<=", ">="]), small).map(
        lambda p: Relation((p[0], p[2]), (p[1],))
    ),
    st.tuples(small, small, small).map(lambda p: Relation(p, ("<", "<="))),
)
named_sets = st.sampled_from(["no solution", "all real numbers", "all integers", "all complex numbers"]).map(Words)
basic_sets = st.one_of(
    named_sets,
    st.sampled_from(["A", "B"]).map(Sym),
    st.lists(small, min_size=1, max_size=3).map(lambda items: Listing(tuple(items), "{", "}")),
    st.tuples(small, small, st.sampled_from(["()", "(]", "[)", "[]"])).map(lambda p: Listing((p[0], p[1]), *p[2])),
    st.tuples(st.sampled_from(["x", "n"]).map(Sym), conditions).map(lambda p: SetBuilder(*p)),
    st.tuples(named_sets, conditions).map(lambda p: SetBuilder(Relation((Sym("x"), p[0]), ("in",)), p[1])),
    conditions.map(lambda c: SetBuilder(Mul((Num("2"), Sym("n"))), c)),
)
sets = st.recursive(
    basic_sets,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["union", "intersection"]), st.lists(inner, min_size=2, max_size=3)).map(
            lambda p: SetOperation(p[0], tuple(p[1]))
        ),
        st.tuples(inner, inner).map(lambda p: SetOperation("difference", p)),
    ),
    max_leaves=4,
)
cases = st.lists(st.tuples(small, conditions), min_size=1, max_size=3).flatmap(
    lambda rows: st.booleans().map(
        lambda last: Cases(
            tuple(row[0] for row in rows),
            (*(row[1] for row in rows[:-1]), Words("otherwise") if last else rows[-1][1]),
        )
    )
)
membership = st.tuples(small, st.sampled_from(["in", "notin"]), sets)
new_answers = st.one_of(
    matrices,
    squares.map(lambda m: Func("det", (m,))),
    matrices.map(lambda m: Func("transpose", (m,))),
    st.tuples(small, matrices).map(Mul),
    st.tuples(matrices, matrices).map(Add),
    squares.map(lambda m: Pow(m, Neg(Num("1")))),
    st.tuples(st.sampled_from(["dot", "cross"]), st.sampled_from(["a\u20d7", "b\u20d7"]).map(Sym)).map(
        lambda p: Func(p[0], (p[1], Sym("v\u20d7")))
    ),
    sets.filter(lambda s: not isinstance(s, Words)),
    membership.map(lambda p: Relation((p[0], p[2]), (p[1],))),
    st.tuples(sets, st.sampled_from(["subset", "subseteq", "supset", "supseteq"]), sets).map(
        lambda p: Relation((p[0], p[2]), (p[1],))
    ),
    cases,
    cases.map(lambda c: Relation((Apply("f", 0, (Sym("x"),)), c), ("=",))),
)
answers = st.one_of(
    expressions,
    relations,
    new_answers,
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


@settings(max_examples=70)
@given(answers)
def test_typed(tree):
    again = read_if_allowed(to_text(tree))
    assert again is None or again == tree, to_text(tree)


@settings(max_examples=70)
@given(answers)
def test_latex(tree):
    again = read_if_allowed(to_latex(tree))
    assert again is None or again == tree, to_latex(tree)


@settings(max_examples=60)
@given(answers)
def test_json_and_names(tree):
    assert from_json(to_json(tree)) == tree
    renamed = substitute(tree, {"y": Sym("z"), "a": Num("1")})
    assert symbols(renamed) == {"z" if name == "y" else name for name in symbols(tree) - {"a"}}
    assert substitute(tree, {}) == tree


@settings(max_examples=60)
@given(answers)
def test_every_tree_has_words(tree):
    words = to_words(tree)
    assert words and not set(words) & set("\\^_{}*=<>|")


PIECES = ["\\frac", "{", "}", "(", ")", "[", "]", "^", "_", "|", "x", "2", "3.5", "sin", "+", "-", "*", "/", "=", "!", "%",
          "\\sqrt", "\\left", "\\right", "\\int", "dx", "d", "\\lim", "\\to", "\\text{or}", ",", ";", "'", "f", "e", "i",
          "\\pm", "½", "²", "$", " ", "\\\\", "lim", "->", "<=", "\\boxed", "\\circ", "log", "_2", "\\sum", "or", "."]  # fmt: skip


@settings(max_examples=400)
@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read_or_refused_in_words(text):
    try:
        tree = read(text)
    except ReadError as error:
        assert error.sentence and 0 <= error.position <= max(1, len(text))
    else:
        to_text(tree)
        to_latex(tree)


@pytest.mark.parametrize(
    "text", ["x" + "!" * 45, "f(" * 45 + "x" + ")" * 45, r"\vec{a} \times (" * 45 + r"\vec{b}" + ")" * 45]
)
def test_deep_trees_cost_no_powers_of_two(text):
    """Each part is written once, for its strength and for its text: written twice a level, these would never end."""
    tree = read(text)
    assert read(to_text(tree)) == read(to_latex(tree)) == tree
    assert to_words(tree)
