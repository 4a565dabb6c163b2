"""What is read of an answer while it is typed: as its kind, without judging it."""

import pytest

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.read_as import TEXTS, read_as
from engine.maths.reader import ReadError
from engine.maths.render import to_latex

CASES = [
    (Kind.QUANTITY, "12 m/s", r"12\,\mathrm{m/s}", "twelve metres per second"),
    (Kind.QUANTITY, "5 °C", r"5\,\mathrm{^{\circ}C}", "five degrees Celsius"),
    (Kind.QUANTITY, "12", "12", "twelve"),
    (Kind.CHEMICAL_FORMULA, "SO4^2-", r"\mathrm{SO_{4}^{2-}}", "S O 4 2 minus"),
    (Kind.CHEMICAL_EQUATION, "2 H2 + O2 -> 2 H2O", r"\mathrm{2\,H_{2} + O_{2} \rightarrow 2\,H_{2}O}", None),
    (Kind.INTERVAL, "]1, 2]", None, None),
    (Kind.INTERVAL, "x > 3", "x > 3", "x is greater than three"),
    (Kind.SOLUTION_SET, "x1 = 2, x2 = 3", "x_{1} = 2, x_{2} = 3", None),
    (Kind.RATIONAL, "3 1/2", r"3\frac{1}{2}", "three and one half"),
    (Kind.SIGNIFICANT_FIGURES, "2.50", "2.50", None),
    (Kind.MATRIX, "[[1, 2], [3, 4]]", r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", None),
    (Kind.EXPRESSION, "sqrt(x)/2", r"\frac{\sqrt{x}}{2}", "the square root of x over two"),
]


@pytest.mark.parametrize(("kind", "text", "latex", "words"), CASES)
def test_it_is_read_as_its_kind(kind, text, latex, words):
    tree, said = read_as(text, AnswerKind(kind, ("x",)))
    assert to_latex(tree)
    if latex is not None:
        assert to_latex(tree) == latex
    if words is not None:
        assert said == words


@pytest.mark.parametrize(
    ("kind", "text", "code", "position"),
    [
        (Kind.QUANTITY, "12 m/", "syntax.end", 5),
        (Kind.QUANTITY, "5 foo", "units.unknown", 2),
        (Kind.QUANTITY, "m/s", "units.only", 0),
        (Kind.CHEMICAL_FORMULA, "Xx2", "chemistry.element", 0),
        (Kind.EXPRESSION, "x^", "syntax.end", 2),
        (Kind.INTERVAL, "x > ", "syntax.end", 3),
    ],
)
def test_what_cannot_be_read_yet_has_its_place(kind, text, code, position):
    with pytest.raises(ReadError) as found:
        read_as(text, AnswerKind(kind, ("x",)))
    assert (found.value.code, found.value.position) == (code, position)


def test_plus_minus_typed_as_two_signs_is_asked_about():
    with pytest.raises(ReadError) as found:
        read_as("x = +-2", AnswerKind(Kind.SOLUTION_SET, ("x",)))
    assert found.value.ambiguous
    assert (found.value.position, found.value.readings) == (4, ("x = ±2", "x = -2"))


def test_a_decimal_comma_is_read_where_it_is_one():
    tree, _ = read_as("1,5 m", AnswerKind(Kind.QUANTITY), decimal_comma=True)
    assert to_latex(tree) == r"1.5\,\mathrm{m}"


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in TEXTS])
@pytest.mark.parametrize("text", ["", "x", "12", "(", "9^9^9^9", "{" * 300, "[[1,2],[3", "±", "\x00", "a" * 5000])
def test_nothing_that_is_typed_breaks_it(kind, text):
    try:
        tree, words = read_as(text, AnswerKind(kind, ("x",)))
    except ReadError as error:
        assert error.sentence and 0 <= error.position <= len(text)
    else:
        assert to_latex(tree) and words
