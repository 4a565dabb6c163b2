"""The same up to the order of terms and factors, and nothing else."""

# ruff: noqa: E501
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.maths.forms import identical
from engine.maths.reader import read
from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, Pow, Sym, rebuild

SAME = [
    ("z + x + y", "(x + y) + z"), ("1 - 2", "+1 - 2"), ("2 - 1", "-1 + 2"), ("-x y", "x(-y)"), ("-(x y)", "(-x)y"), ("a - b", "-b + a"),
    ("1/(2x+1)", "1/(1+2x)"), ("((x+1)(x-1))/(x(x-1))", "((x+1)/(x(x-1)))(x-1)"), ("(b+a)/1", "(a+b)/1"), ("e^x", "exp(x)"),
    ("-1/2", "(-1)/2"), ("y = 2x + 1", "y = 1 + 2x"), ("{1, 2, 3}", "{3, 1, 2}"), ("x = 1 or x = 2", "x = 2 or x = 1"),
    ("max(a, b)", "max(b, a)"), ("sin(a+b)", "sin(b+a)"), ("x^(a+b)", "x^(b+a)"), (r"\sum_{k=0}^{3} k^n", r"\sum_{k=0}^{3} k^n"),
]  # fmt: skip
DIFFERENT = [
    ("1/2", "2/4"), ("1/2", "0.5"), ("4", "4.0"), ("4", "2^2"), ("sqrt(8)", "2sqrt(2)"), ("3^(1/2)", "sqrt(3)"), ("x", "X"),
    ("a^2 b^(-3)", "a^2/b^3"), ("x^(1/2)", "x^(2/4)"), ("2x + 1", "1 + x"), ("5x + x^2", "x(x+5)"), ("(x-1)^2", "(1-x)^2"),
    ("-(x/y)", "x/(-y)"), ("1/(x-1)", "-1/(1-x)"), ("x", "x + 0"), ("x", "1x"), ("(a+b)/2", "(1/2)(a+b)"), ("e^(2x)", "exp(x)^2"),
    ("x", "--x"), ("a - b", "b - a"), ("a/b", "b/a"), ("a^b", "b^a"), ("x y", "x + y"), ("2x", "x + x"), ("log(a, b)", "log(b, a)"),
    ("y = 2x + 1", "2x + 1"), ("-a - b", "-(a+b)"), ("a/b/c", "a/(b c)"), ("(1, 2)", "(2, 1)"), ("(1, 2)", "[1, 2]"), ("x < 1", "x > 1"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), SAME)
def test_identical(first, second):
    assert identical(read(first), read(second))


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_not_identical(first, second):
    assert not identical(read(first), read(second))


LEAVES = st.one_of(st.sampled_from("xyz").map(Sym), st.integers(0, 30).map(lambda n: Num(str(n))))


def _grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=2, max_size=4).map(tuple)
    return st.one_of(
        several.map(Add), several.map(Mul), inner.map(Neg), st.builds(Div, inner, inner), st.builds(Pow, inner, inner),
        inner.map(lambda arg: Func("sin", (arg,))),
    )  # fmt: skip


TREES = st.recursive(LEAVES, _grown, max_leaves=12)


def _shuffled(node: Node, generator) -> Node:
    node = rebuild(node, lambda child: _shuffled(child, generator))
    match node:
        case Add():
            return Add(tuple(generator.sample(node.terms, len(node.terms))))
        case Mul():
            return Mul(tuple(generator.sample(node.factors, len(node.factors))))
    return node


@given(TREES, st.randoms(use_true_random=False))
def test_order_does_not_matter(tree, generator):
    assert identical(tree, _shuffled(tree, generator))


@given(TREES, TREES)
def test_anything_more_matters(tree, other):
    assert not identical(tree, Add((tree, Num("0"))))
    assert not identical(tree, Mul((tree, Num("1"))))
    assert not identical(Div(tree, other), Div(other, tree)) or identical(tree, other)
    assert identical(tree, other) == identical(other, tree)
