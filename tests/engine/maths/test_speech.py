"""Trees read aloud: the words a teacher says, and that no two trees are said alike."""

import itertools

import pytest

from engine.maths.reader import Options, read
from engine.maths.speech import to_words
from engine.maths.tree import (
    Add,
    Apply,
    Chemical,
    Const,
    Degree,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Quantity,
    Root,
    Sym,
)

SAID = [
    ("x^2 + 1/2", "x squared plus one half"),
    ("(x^2 + 1)/2", "the fraction x squared plus one, over two, end fraction"),
    ("x/y", "x over y"),
    ("1/(2x)", "the fraction one, over two x, end fraction"),
    ("3x + 5 = 20", "three x plus five equals 20"),
    ("x = 1 or x = -3", "x equals one or x equals minus three"),
    ("-(x+1)^2", "minus open bracket x plus one close bracket squared"),
    ("2(x+1)", "two times open bracket x plus one close bracket"),
    ("sqrt(2)/2", "the square root of two over two"),
    ("sqrt(x+1)", "the square root of x plus one, end root"),
    ("sin^2 x", "sine squared of x"),
    ("sin(x^2)", "sine of x squared"),
    ("sin 30°", "sine of 30 degrees"),
    ("ln(2x) + C", "natural log of two x plus C"),
    ("log_2 8", "log base two of eight"),
    ("x^(n+1)", "x to the power of n plus one, end power"),
    ("2^-1", "two to the power minus one"),
    ("2 1/2", "two and one half"),
    ("50%", "50 percent"),
    (r"0.1\overline{6}", "0.1 with 6 repeating"),
    ("x_1 ≤ 3", "x sub 1 is less than or equal to three"),
    (r"a_{n+1}", "a sub n plus 1 end sub"),
    ("A + a", "capital A plus a"),
    (r"\vec{a} \cdot \vec{b}", "vector a dot vector b"),
    (r"\overline{AB} = \bar{x}", "the segment A B equals x bar"),
    ("f'(x) = 2x", "f prime of x equals two x"),
    ("x = 3 ± 1", "x equals three plus or minus one"),
    ("{1, -3}", "the set one, minus three, end set"),
    ("[1, 2)", "the interval from one, included, to two, not included"),
    ("(1, 2)", "open bracket one comma two close bracket"),
    ("x ∈ (1, 2)", "x is in the interval from one, not included, to two, not included"),
    (r"\mathbb{R} \setminus \{1\}", "the real numbers without the set one, end set"),
    (r"\{x \in \mathbb{R} \mid x > 2\}", "the set of all x in the real numbers, with x is greater than two, end set"),
    ("[[1, 2], [3, 4]]", "the two by two matrix, row one: one, two; row two: three, four; end matrix"),
    (r"\begin{pmatrix} 1 \\ 2 \end{pmatrix}", "the column vector one, two, end vector"),
    ("{x if x > 0, -x otherwise}", "x, if x is greater than zero; minus x, otherwise; end of the cases"),
    ("d/dx (x^2)", "the derivative of x squared, with respect to x"),
    (r"\int_0^1 x^2 dx", "the integral from zero to one of x squared, with respect to x"),
    ("lim_(x->0+) 1/x", "the limit as x tends to zero from above, of one over x, end limit"),
    (r"\sum_{k=1}^{10} k^2", "the sum over k from one to ten, of k squared, end sum"),
    ("no solution", "no solution"),
]


@pytest.mark.parametrize(("text", "words"), SAID)
def test_words(text, words):
    assert to_words(read(text, options=Options(mixed_numbers=True))) == words


def test_units_and_formulas():
    assert to_words(Quantity(Num("9.8"), "m/s^2")) == "9.8 metres per second squared"
    assert to_words(Quantity(Num("5"), "kg")) == "five kilograms"
    assert to_words(Chemical("2 H2 + O2 -> 2 H2O")) == "2 H 2 plus O 2 gives 2 H 2 O"


X, TWO, PI = Sym("x"), Num("2"), Const("pi")
ATOMS = [X, TWO, PI]


def grown(parts):
    for part in parts:
        yield from (Neg(part), Percent(part), Degree(part), Root(part, TWO), Pow(part, TWO), Apply("f", 1, (part,)))
        yield from (Func(name, (part,)) for name in ("sin", "ln", "factorial", "abs"))
        yield from (Derivative(part, X, 1), Integral(part, X, None, None))
    for one, other in (*itertools.product(parts, ATOMS), *itertools.product(ATOMS, parts)):
        yield from (kind((one, other)) for kind in (Add, Mul))
        yield from (kind(one, other) for kind in (Div, Pow, Root))
        yield from (Add((one, Neg(other))), PlusMinus(one, other, "+"), Limit(one, X, other, ""))
        yield from (Func(name, (one, other)) for name in ("log", "binomial", "mod", "max"))


def test_no_two_trees_are_said_alike():
    once = list(dict.fromkeys(grown(ATOMS)))
    trees = dict.fromkeys((*ATOMS, *once, *grown(once)))
    assert len(trees) > 8_000
    words = {}
    for tree in trees:
        said = to_words(tree)
        assert said not in words, (said, tree, words[said])
        words[said] = tree
