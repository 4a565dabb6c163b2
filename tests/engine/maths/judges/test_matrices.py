"""Vectors and matrices in every notation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

V, M = AnswerKind(Kind.VECTOR), AnswerKind(Kind.MATRIX)

VECTORS = [
    "<4, -1, 2>",
    "[4, -1, 2]",
    "[4; -1; 2]",
    "4, -1, 2",
    "(4 -1 2)",
    "4i - j + 2k",
    r"4\mathbf{i} - \mathbf{j} + 2\mathbf{k}",
    r"4\hat{i} - \hat{j} + 2\hat{k}",
    r"\begin{pmatrix} 4 \\ -1 \\ 2 \end{pmatrix}",
    r"\langle 4, -1, 2 \rangle",
    r"\vec{v} = (4, -1, 2)",
    "a + b = (4, -1, 2)",
    "2(2, -1/2, 1)",
    "-(−4, 1, -2)",
    "[[4], [-1], [2]]",
    r"\boxed{\langle 4, -1, 2 \rangle}",
    "(4|-1|2)",
    "((4, -1, 2))",
    "(x, y, z) = (4, -1, 2)",
    "x = 4, y = -1, z = 2",
    "vector(4, -1, 2)",
]


@pytest.mark.parametrize("text", VECTORS)
def test_one_vector_in_many_notations(text):
    assert check(V, "(4, -1, 2)", text).outcome == "right"
    assert check(V, text, "(4, -1, 2)").outcome == "right"
    assert check(V, "(4, -1, 3)", text).note == "vector.components"


MATRICES = [
    "[[1, 2], [3, 4]]",
    "[1, 2; 3, 4]",
    "[1 2; 3 4]",
    "1 2\n3 4",
    "((1, 2), (3, 4))",
    "{{1, 2}, {3, 4}}",
    "matrix([1, 2], [3, 4])",
    "A = [[1, 2], [3, 4]]",
    r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}",
    r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \\ \end{pmatrix}",
    r"\left[ \begin{array}{cc} 1 & 2 \\ 3 & 4 \end{array} \right]",
    r"A^{-1} = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
    r"\boxed{\begin{pmatrix} 1 & 2 \\[2pt] 3 & 4 \end{pmatrix}}",
    r"\frac{1}{2} \begin{pmatrix} 2 & 4 \\ 6 & 8 \end{pmatrix}",
    "[[2, 4], [6, 8]]/2",
    r"\begin{pmatrix} 1 & 3 \\ 2 & 4 \end{pmatrix}^T",
    "1, 2; 3, 4",
    "1 2; 3 4",
    "[1, 2], [3, 4]",
    "[1 2]\n[3 4]",
    "[[1, 2] [3, 4]]",
    "[[1; 2]; [3; 4]]",
    r"1 & 2 \\ 3 & 4",
    "⎡1 2⎤\n⎣3 4⎦",
    "np.array([[1, 2], [3, 4]])",
]


@pytest.mark.parametrize("text", MATRICES)
def test_one_matrix_in_many_notations(text):
    assert check(M, "[[1, 2], [3, 4]]", text).outcome == "right"
    assert check(M, text, "[[1, 2], [3, 4]]").outcome == "right"
    assert check(M, "[[1, 2], [3, 5]]", text).outcome != "right"


DIFFERENT = [
    (V, "(1, 2, 3)", "(1, 2)", "wrong", "vector.dimension", 0),
    (V, "(1, 2, 3)", "(-1, -2, -3)", "wrong", "vector.sign", 0),
    (V, "(1, 2, 3)", "(1, 2, 4)", "partly_right", "vector.components", 2 / 3),
    (V, "(1, 2, 3)", "[[1, 2], [3, 4]]", "wrong", "vector.matrix", 0),
    (V, "(2, -3, 1)", "2i - 3j", "partly_right", "vector.components", 2 / 3),
    (V, "(1, 2, 3)", "6", "cannot_read", "read.matrix", None),
    (V, "(1, 2, 3)", "(1, 2, 3", "cannot_read", "syntax.bracket", None),
    (V, "(1, 2)", "(0, 0) = (1, 2)", "cannot_read", "syntax.end", None),
    (V, "(1, 2)", "(1, 2), (3, 4)", "cannot_read", "read.matrix", None),
    (V, "(1/3, 1)", "(0.333, 1)", "partly_right", "decimal.rounded", 0.5),
    (V, "(1, 2)", "(y, x) = (1, 2)", "cannot_read", "syntax.end", None),
    (V, "(1, 2)", "y = 1, x = 2", "cannot_read", "read.matrix", None),
    (V, "(1, 2)", r"\binom{1}{2}", "right", "answer.right", 1),
    (V, "(1, 2)", "(1/0, 2)", "partly_right", "vector.components", 0.5),
    (M, "[[5]]", "[5]", "right", "answer.right", 1),
    (M, "[[1, 2], [3, 4]]", "[1, 2] + [3, 4]", "cannot_read", "syntax.end", None),
    (M, "[[1, 2], [3, 4]]", "[[1, 2], [3, 4]], [[1, 2], [3, 4]]", "cannot_read", "read.matrix", None),
    (M, "[[1, 2], [3, 4]]", "[[1, 3], [2, 4]]", "wrong", "matrix.transposed", 0),
    (M, "[[1, 2, 3], [4, 5, 6]]", "[[1, 4], [2, 5], [3, 6]]", "wrong", "matrix.transposed", 0),
    (M, "[[1, 2], [3, 4]]", "[[1, 2, 0], [3, 4, 0]]", "wrong", "matrix.shape", 0),
    (M, "[[1, 2], [3, 4]]", "[[1, 2], [3, -4]]", "partly_right", "matrix.cells", 0.75),
    (M, "[[1, 2], [3, 4]]", "[[-1, -2], [-3, -4]]", "wrong", "matrix.sign", 0),
    (M, "[[1, 2], [3, 4]]", "[[5, 6], [7, 8]]", "wrong", "answer.wrong", 0),
    (M, "[[1, 2], [3, 4]]", "[[1, 2], [3]]", "cannot_read", "read.matrix_rows", None),
    (M, "[[1, 2], [3, 4]]", r"\begin{vmatrix} 1 & 2 \\ 3 & 4 \end{vmatrix}", "cannot_read", "read.matrix", None),
    (M, "[[1], [2]]", "[1, 2]", "wrong", "matrix.transposed", 0),
    (M, "[[1], [2]]", "(1, 2)", "right", "answer.right", 1),  # a tuple is neither row nor column
]


@pytest.mark.parametrize(("kind", "expected", "typed", "outcome", "note", "credit"), DIFFERENT)
def test_what_is_told(kind, expected, typed, outcome, note, credit):
    verdict = check(kind, expected, typed)
    assert (str(verdict.outcome), verdict.note) == (outcome, note)
    assert verdict.credit == (credit if credit is None else pytest.approx(credit))


def test_the_wrong_cells_are_named():
    verdict = check(M, "[[1, 2], [3, 4]]", "[[1, 7], [8, 4]]")
    assert "row 1, column 2; row 2, column 1" in verdict.sentence


def test_a_plane_vector_along_unit_vectors_has_no_third_component():
    assert check(V, "(2, -3)", "2i - 3j").outcome == "right"
    assert check(V, "(2, -3)", "2i - 3j + k").outcome == "wrong"
    assert check(V, "(2, -3, 0)", "2i - 3j").outcome == "right"


def test_expressions_in_the_cells():
    kind = AnswerKind(Kind.VECTOR, ("t",))
    assert check(kind, "(cos(2t), t^2)", "(1 - 2 sin(t)^2, t*t)").outcome == "right"
    assert check(kind, "(cos(2t), t^2)", "(1 - sin(t)^2, t*t)").note == "vector.components"


def test_tolerance_and_decimal_comma():
    kind = AnswerKind(Kind.MATRIX, absolute="0.005")
    assert check(kind, "[[1/3, 2/3]]", "[[0.33, 0.67]]").outcome == "right"
    assert check(kind, "[[1/3, 2/3]]", "[[0.33, 0.68]]").note == "matrix.cells"
    assert check(V, "(1,5; 2)", "(1,5; 2)", decimal_comma=True).outcome == "right"


def test_a_fault_of_the_author():
    with pytest.raises(LemmaError, match="not of its kind"):
        check(M, "5", "[[1]]")
    with pytest.raises(LemmaError, match="without a value"):
        check(V, "(1/0, 2)", "(1, 2)")


CELLS = st.lists(st.integers(-9, 9), min_size=4, max_size=4)


@settings(max_examples=50)
@given(CELLS, CELLS)
def test_right_exactly_when_all_cells_agree(wanted, found):
    expected = f"[[{wanted[0]}, {wanted[1]}], [{wanted[2]}, {wanted[3]}]]"
    typed = rf"\begin{{pmatrix}} {found[0]} & {found[1]} \\ {found[2]} & {found[3]} \end{{pmatrix}}"
    verdict = check(M, expected, typed)
    assert (verdict.outcome == "right") == (wanted == found)
    if verdict.outcome == "partly_right":
        assert verdict.credit == sum(a == b for a, b in zip(wanted, found, strict=True)) / 4


@pytest.mark.parametrize(
    "text", ["(1,5; 2; -3)", "(1,5, 2, -3)", "[1,5; 2; -3]", r"\begin{pmatrix} 1,5 \\ 2 \\ -3 \end{pmatrix}"]
)
def test_decimal_comma_beside_separating_ones(text):
    assert check(V, "(1,5; 2; -3)", text, decimal_comma=True).outcome == "right"
    assert check(V, "(1,5; 3; -3)", text, decimal_comma=True).outcome == "partly_right"


def test_rows_with_decimal_commas():
    assert check(M, "[[1,5; 2], [3; 4]]", "[1,5 2; 3 4]", decimal_comma=True).outcome == "right"


@pytest.mark.parametrize(
    ("kind", "expected", "given", "note"),
    [
        (Kind.MATRIX, "[[2, 2], [3, 4]]", "[[1+1, 2], [3, 4]]", "form.not_worked_out"),
        (Kind.VECTOR, "(3, 4)", "(sqrt(9), 4)", "form.not_worked_out"),
        (Kind.VECTOR, "(3, sqrt(2))", "(3, 2^(1/2))", "answer.right"),
        (Kind.VECTOR, "(2, 4)", "2(1, 2)", "answer.right"),
        (Kind.MATRIX, "[[1+1, 2], [3, 4]]", "[[1+1, 2], [3, 4]]", "answer.right"),  # the author has not either
        (Kind.MATRIX, "[[1/2, 2], [3, 4]]", "[[0.5, 2], [3, 4]]", "answer.right"),
    ],
)
def test_cells_are_worked_out_where_the_author_has(kind, expected, given, note):
    assert check(AnswerKind(kind), expected, given).note == note
