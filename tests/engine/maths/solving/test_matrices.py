"""Matrices and vectors, against SymPy's own matrices and plain arithmetic."""

import math

import pytest
import sympy

from engine.maths.asking import recognise
from engine.maths.evaluate import value
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import Listing, Matrix

A, B = sympy.Matrix([[1, 2], [3, 4]]), sympy.Matrix([[0, 1], [1, 0]])
NUMBERS = [
    ("find the determinant of [[1,2],[3,4]]", -2),
    (r"What is the determinant of the matrix \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}?", -2),
    (r"\begin{vmatrix} 2 & 5 \\ 1 & 4 \end{vmatrix}", 3),
    ("det([[2,0,1],[1,3,2],[0,1,1]])", sympy.Matrix([[2, 0, 1], [1, 3, 2], [0, 1, 1]]).det()),
    ("rank of [[1,2],[2,4]]", 1),
    ("trace of the matrix [[1,2],[3,4]]", 5),
    ("find the dot product of (1,2,3) and (4,5,6)", 32),
    ("(1,2,3) · (4,-5,6)", 12),
    ("If u = (1,2) and v = (3,4), find the dot product of u and v", 11),
    ("find the length of the vector (3,4)", 5),
    ("magnitude of 3i + 4j", 5),
    ("magnitude of the vector 2i - 3j + 6k", 7),
    ("distance between (1,2) and (4,6)", 5),
    ("angle between (1,0) and (1,1)", math.pi / 4),
    ("find the angle between the vectors (1,2) and (2,1) in degrees", math.degrees(math.acos(4 / 5))),
    ("find the angle between (1,2) and (2,1) in radians", math.acos(4 / 5)),
    ("Work out the product of the row matrix [1 2 3] and the column matrix [4; 5; 6].", 32),
    ("Evaluate the determinant of the 3×3 matrix with rows (1, 2, 3), (0, 4, 5), (1, 0, 6).", 22),
    ("Find the determinant of the matrix whose first row is 1, 2 and second row is 3, 4", -2),
    ("Find the determinant of the matrix with columns (1, 3) and (2, 5)", -1),
    ("Find |A| for A = [[1,2],[3,4]]", -2),
    ("a = (1,2,3), b = (4,5,6). Find a . b", 32),
    ("a = 2i + 3j, b = i - j. find a·b", -1),
    (r"Find the value of the determinant $\begin{vmatrix} 2 & 5 \\ 1 & 4 \end{vmatrix}$.", 3),
]
GRIDS = [
    ("find the inverse of [[2,1],[5,3]]", sympy.Matrix([[2, 1], [5, 3]]).inv()),
    ("transpose of [[1,2,3],[4,5,6]]", sympy.Matrix([[1, 4], [2, 5], [3, 6]])),
    ("multiply [[1,2],[3,4]] and [[0,1],[1,0]]", A * B),
    ("[[1,2],[3,4]] * [[0,1],[1,0]]", A * B),
    (r"$\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix} + \begin{bmatrix} 0 & 1 \\ 1 & 0 \end{bmatrix}$", A + B),
    ("If A = [[1,2],[3,4]] and B = [[0,1],[1,0]], find AB", A * B),
    ("If A = [[1,2],[3,4]] and B = [[0,1],[1,0]], find BA", B * A),
    ("A = [[1,2],[3,4]], B = [[0,1],[1,0]]. Find 2A - B", 2 * A - B),
    ("Let A = [[1,2],[3,4]]. Find A^{-1}", A.inv()),
    ("A = [[1,2],[3,4]], find A^2", A**2),
    ("given A = [1 2; 3 4], find A^T", A.T),
    ("the matrix A has rows (1,2) and (3,4). Find its inverse.", A.inv()),
    (r"Given $A=\begin{pmatrix}1&2\\3&4\end{pmatrix}$ and $B=\begin{pmatrix}0&1\\1&0\end{pmatrix}$, find $AB$.", A * B),
    ("[[1,2],[3,4]] * [[0,1],[1,0]] = ?", A * B),
    ("solve [[2,1],[1,3]] x = [[3],[5]]", sympy.Matrix([[2, 1], [1, 3]]).LUsolve(sympy.Matrix([3, 5]))),
    ("Solve Ax = b where A = [[2,1],[1,3]] and b = (3, 5)", sympy.Matrix([sympy.Rational(4, 5), sympy.Rational(7, 5)])),
    ("cross product of <1,0,0> and <0,1,0>", sympy.Matrix([0, 0, 1])),
    ("a = (1,2,3), b = (0,1,2). Find a + b", sympy.Matrix([1, 3, 5])),
    ("If u = (1,2) and v = (3,4), find 2u - v", sympy.Matrix([-1, 0])),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "expected"), NUMBERS)
def test_numbers(established, asked, expected):
    assert math.isclose(float(value(established(asked)[1].tree)), float(expected), rel_tol=1e-12)


@pytest.mark.parametrize(("asked", "expected"), GRIDS)
def test_grids(established, asked, expected):
    tree = established(asked)[1].tree
    assert isinstance(tree, (Matrix, Listing))
    columns = tree.columns if isinstance(tree, Matrix) else 1
    found = sympy.Matrix(len(tree.items) // columns, columns, [to_sympy(item) for item in tree.items])
    assert found == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("find the eigenvalues of [[2,1],[1,2]]", "lambda = 1 or lambda = 3"),
        ("eigenvalues of the matrix [[0,-1],[1,0]]", "lambda = -i or lambda = i"),
        ("eigenvalues of [[2,0,0],[0,3,4],[0,4,9]]", "lambda = 1 or lambda = 2 or lambda = 11"),
        ("inverse of [[1,2],[2,4]]", "does not exist"),
    ],
)
def test_eigenvalues_and_no_inverse(established, asked, expected):
    assert established(asked)[1].text == expected


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("inverse of [[2,1],[5,3]]", ["[[3,-1],[-5,2]]", r"\begin{pmatrix}3&-1\\-5&2\end{pmatrix}"],
         ["[[3,1],[-5,2]]", "does not exist", "1"]),
        ("inverse of [[1,2],[2,4]]", ["does not exist"], ["[[1,2],[3,4]]"]),
        ("eigenvalues of [[2,1],[1,2]]", ["1, 3", r"\lambda = 1 \text{ or } \lambda = 3"], ["1", "1, 2", "1, 3, 4"]),
        ("cross product of <1,0,0> and <0,1,0>", ["(0,0,1)", "k"], ["(0,0,-1)", "(0,0)", "0"]),
        ("angle between (1,0) and (1,1)", ["45°", "pi/4"], ["45", "30°"]),
        ("find the determinant of [[1,2],[3,4]]", ["-2"], ["2", "10", "[[1,2],[3,4]]"]),
    ],
)  # fmt: skip
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize(
    "asked",
    ["(1,2)", "[1,2]", "[[1,2],[3,4]]", "determinant of [[1,2,3],[4,5,6]]", "determinant of [[a,b],[c,d]]",
     "multiply [[1,2]] and [[1,2],[3,4],[5,6]]", "product of (1,2) and (3,4)", "cross product of (1,2) and (3,4)",
     "find AB", "If A = [[1,2],[3,4]], find AB", "add (1,2) and (1,2,3)", "angle between the hands of a clock at 3",
     "eigenvalues of 5"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("For what value of k is the matrix [[k, 6], [2, 3]] singular?", "k = 4"),
        ("Find the values of k for which det [[k,2],[8,k]] = 0", "k = -4 or k = 4"),
        ("For which values of m does the matrix [[m, 1, 0], [0, 2, 1], [1, 0, m]] have no inverse?", "no solution"),
        ("Does the matrix [[6, 4], [9, 6]] have an inverse?", "no"),
        ("Is [[1,2],[3,4]] invertible?", "yes"),
    ],
)
def test_a_determinant_decides(established, asked, answer):
    assert established(asked)[1].text.startswith(answer)


@pytest.mark.parametrize(
    "asked",
    ["For what value of k is the matrix [[k, m], [2, 3]] singular?", "Is the matrix [[1, 2, 3], [4, 5, 6]] invertible?",
     "a = (1,2,3), b = (4,5,6). Find a b", "the matrix with rows (1, 2) and (3, 4, 5)"],
)  # fmt: skip
def test_a_determinant_that_is_none_is_left_alone(asked):
    assert recognise(asked).question is None
