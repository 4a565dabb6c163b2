"""Matrices and vectors of numbers: exact, and each answer checked by what it must satisfy."""

from __future__ import annotations

import contextlib
import itertools
from typing import Any

import sympy

from engine.maths.answers import NONE
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Undefined, as_fraction, exact, value
from engine.maths.question import Question
from engine.maths.solving.answer import DOES_NOT_EXIST, Answer, CannotSolve
from engine.maths.solving.expressions import number
from engine.maths.to_sympy import from_sympy, to_sympy
from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Div,
    Func,
    Listing,
    Logic,
    Matrix,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    integer,
    walk,
)

TWO = Num("2")


def solve_matrix(question: Question) -> Answer:
    body, detail = question.body, question.detail
    if detail == "value":
        return Answer(_tree(_evaluated(body)), "worked out exactly")
    if detail == "system":
        return _system(body)
    matrix = _evaluated(body)
    rows = matrix.rows
    match detail:
        case "determinant":
            size = matrix.det(method="berkowitz")
            _confirm(size, _leibniz(matrix))
            return Answer(_number(size), "worked out in two ways")
        case "inverse":
            if matrix.det(method="berkowitz") == 0:
                return Answer(DOES_NOT_EXIST, "the determinant is 0")
            inverse = matrix.inv(method="ADJ").applyfunc(sympy.radsimp)
            _confirm(matrix * inverse, sympy.eye(rows))
            return Answer(_tree(inverse), "multiplied back")
        case "transpose":
            return Answer(_tree(matrix.T), "rows and columns exchanged")
        case "trace":
            return Answer(_number(matrix.trace()), "worked out exactly")
        case "rank":
            return Answer(integer(_rank(matrix)), "worked out exactly, in two ways")
        case "eigenvalues":
            return _eigenvalues(matrix)
    raise CannotSolve("I cannot work this out with certainty.")


def _evaluated(tree: Node) -> Any:
    """The SymPy matrix of an expression of matrices; a vector is a column."""
    match tree:
        case Matrix():
            rows = len(tree.items) // tree.columns
            return sympy.Matrix(rows, tree.columns, [to_sympy(item) for item in tree.items])
        case Listing():
            return sympy.Matrix([to_sympy(item) for item in tree.items])
        case Neg():
            return -_evaluated(tree.arg)
        case Add():
            total = _evaluated(tree.terms[0])
            for term in tree.terms[1:]:
                total = total + _evaluated(term)
            return total
        case Mul():
            product = _evaluated(tree.factors[0])
            for factor in tree.factors[1:]:
                product = product * _evaluated(factor)
            return product
        case Div() if any(isinstance(node, (Matrix, Listing)) for node in walk(tree.top)):
            return _evaluated(tree.top) / to_sympy(tree.bottom)
        case Pow() if any(isinstance(node, Matrix) for node in walk(tree.base)):
            base, exponent = _evaluated(tree.base), int(exact(tree.exponent))
            if exponent < 0:
                if base.det(method="berkowitz") == 0:
                    raise CannotSolve("This matrix has no inverse.")
                base, exponent = base.inv(method="ADJ"), -exponent
            product = base
            for _ in range(exponent - 1):
                product = product * base
            return product
        case Func(name="transpose"):
            return _evaluated(tree.args[0]).T
        case Func(name="det"):
            return _evaluated(tree.args[0]).det(method="berkowitz")
    return to_sympy(tree)


def _confirm(one: Any, other: Any) -> None:
    gap = sympy.Matrix([one - other]) if not isinstance(one, sympy.MatrixBase) else one - other
    if any(sympy.simplify(entry) != 0 for entry in gap):
        raise CannotSolve("I cannot work this out with certainty.")


def _leibniz(matrix: Any) -> Any:
    """The determinant as the sum over all permutations."""
    total = sympy.Integer(0)
    for order in itertools.permutations(range(matrix.rows)):
        swaps = sum(order[a] > order[b] for a, b in itertools.combinations(range(matrix.rows), 2))
        product = sympy.Mul(*(matrix[row, column] for row, column in enumerate(order)))
        total += -product if swaps % 2 else product
    return sympy.expand(total)


def _rank(matrix: Any) -> int:
    """The rank, which must be that of the transposed matrix."""
    rank = matrix.rank()
    if rank != matrix.T.rank():
        raise CannotSolve("I cannot work this out with certainty.")
    return int(rank)


def _number(expression: Any) -> Node:
    return number(from_sympy(sympy.radsimp(sympy.expand(expression))))


def _tree(matrix: Any) -> Node:
    items = tuple(_number(entry) for entry in matrix)
    return Matrix(items, matrix.cols)


def _eigenvalues(matrix: Any) -> Answer:
    x = sympy.Symbol("lambda")
    poly = sympy.Poly(sympy.expand((matrix - x * sympy.eye(matrix.rows)).det(method="berkowitz")), x)
    found = sympy.roots(poly)
    if sum(found.values()) != matrix.rows:
        raise CannotSolve("The eigenvalues cannot be written exactly.")
    values: list[Node] = []
    for root in found:
        tree = from_sympy(sympy.radsimp(sympy.expand(root)))
        imaginary = any(node == Const("i") for node in walk(tree))
        if not imaginary:
            tree = number(tree)
        if same_value(_characteristic(matrix, tree), Num("0")).same is not True:
            raise CannotSolve("I cannot confirm the eigenvalues.")
        values.append(tree)
    if not any(node == Const("i") for tree in values for node in walk(tree)):
        values.sort(key=lambda tree: as_fraction(value(tree)))
    equations = tuple(Relation((Sym("lambda"), root), ("=",)) for root in values)
    tree = equations[0] if len(equations) == 1 else Logic("or", equations)
    return Answer(tree, "put into the characteristic equation", tuple(values))


def _characteristic(matrix: Any, at: Node) -> Node:
    """det(A - lambda I) at a number, as a tree."""
    n = matrix.rows
    total: list[Node] = []
    for order in itertools.permutations(range(n)):
        swaps = sum(order[a] > order[b] for a, b in itertools.combinations(range(n), 2))
        factors: list[Node] = []
        for row, column in enumerate(order):
            entry = from_sympy(matrix[row, column])
            factors.append(Add((entry, Neg(at))) if row == column else entry)
        product: Node = Mul(tuple(factors))
        total.append(Neg(product) if swaps % 2 else product)
    return Add(tuple(total))


def _system(body: Node) -> Answer:
    assert isinstance(body, Listing)
    matrix, right = _evaluated(body.items[0]), _evaluated(body.items[1])
    if matrix.rank() < matrix.row_join(right).rank():
        return Answer(NONE, "the equations contradict each other")
    if matrix.rank() < matrix.cols:
        raise CannotSolve("This system has infinitely many solutions, which I cannot judge yet.")
    solution = matrix.LUsolve(right).applyfunc(sympy.radsimp)
    _confirm(matrix * solution, right)
    items = tuple(_number(entry) for entry in solution)
    return Answer(Listing(items, "(", ")"), "put back into the equations", items)


# --- vectors --------------------------------------------------------------------------------------------------


def solve_vector(question: Question) -> Answer:
    body, detail = question.body, question.detail
    assert isinstance(body, Listing) or detail == "value"
    if detail == "value":
        matrix = _evaluated(body)
        items = tuple(_number(entry) for entry in matrix)
        return Answer(Listing(items, "(", ")"), "worked out exactly", items)
    assert isinstance(body, Listing)
    if detail == "length":
        return Answer(number(_length(body.items)), "worked out exactly")
    one, two = body.items
    assert isinstance(one, Listing) and isinstance(two, Listing)
    dot = number(_dot(one.items, two.items))
    match detail:
        case "dot":
            return Answer(dot, "worked out exactly")
        case "distance":
            gap = tuple(Add((b, Neg(a))) for a, b in zip(one.items, two.items, strict=True))
            return Answer(number(_length(gap)), "worked out exactly")
        case "cross":
            return _cross(one.items, two.items)
    lengths = [number(_length(vector.items)) for vector in (one, two)]
    if Num("0") in lengths:
        raise CannotSolve("There is no angle with a vector of length 0.")
    cosine = number(Div(dot, Mul(tuple(lengths))))
    if detail == "cosine":
        return Answer(cosine, "worked out exactly")
    angle = Func("arccos", (cosine,))
    degrees: Node = Div(Mul((angle, Num("180"))), Const("pi"))
    if detail == "angle_degrees":
        with contextlib.suppress(CannotSolve, Undefined, NotRational):
            degrees = number(degrees)
        return Answer(degrees, "worked out exactly")
    if detail == "angle":
        try:
            exact_degrees = number(degrees)
            exact(exact_degrees)
            return Answer(Degree(exact_degrees), "worked out exactly")
        except (CannotSolve, Undefined, NotRational):
            return Answer(angle, "worked out exactly")
    return Answer(number(angle) if same_value(cosine, cosine).same else angle, "worked out exactly")


def _dot(one: tuple[Node, ...], two: tuple[Node, ...]) -> Node:
    return Add(tuple(Mul((a, b)) for a, b in zip(one, two, strict=True)))


def _length(items: tuple[Node, ...]) -> Node:
    return Root(Add(tuple(Pow(item, TWO) for item in items)), TWO)


def _cross(one: tuple[Node, ...], two: tuple[Node, ...]) -> Answer:
    items = tuple(number(Add((Mul((one[b], two[c])), Neg(Mul((one[c], two[b])))))) for b, c in ((1, 2), (2, 0), (0, 1)))
    for vector in (one, two):
        if same_value(_dot(items, vector), Num("0")).same is not True:
            raise CannotSolve("I cannot work this out with certainty.")
    return Answer(Listing(items, "(", ")"), "at right angles to both vectors", items)
