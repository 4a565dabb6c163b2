"""Matrix expressions worked out cell by cell, as trees: products, sums, multiples, powers, transposes, determinants.

    worked("[[1, 2], [3, 4]] * (1, 1)")     # [[1*1 + 2*1], [3*1 + 4*1]]

Nothing is simplified: the cells are compared by whoever asks. A vector in round brackets beside a matrix is a column.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.components import is_tuple
from engine.maths.tree import Add, Div, Func, Listing, Matrix, Mul, Neg, Node, Num, Pow, Sym, walk

MAX_POWER = 5
MAX_DET = 4  # rows of a determinant
MAX_CELLS = 36


def has_matrix(tree: Node) -> bool:
    """Whether a matrix occurs."""
    return any(isinstance(node, Matrix) for node in walk(tree))


def worked(tree: Node) -> Matrix | None:
    """The matrix that an expression is worth; None where it is none, or its shapes do not fit."""
    match tree:
        case Matrix():
            return tree if len(tree.items) <= MAX_CELLS and not any(map(has_matrix, tree.items)) else None
        case Listing() if is_tuple(tree):
            return Matrix(tree.items, 1)
        case Neg(arg=arg):
            return _each(worked(arg), Neg)
        case Add(terms=terms):
            return _sum([worked(term) for term in terms])
        case Mul(factors=factors):
            return _product(factors)
        case Div(top=top, bottom=bottom) if not _is_grid(bottom):
            return _each(worked(top), lambda cell: Div(cell, bottom))
        case Pow(base=base, exponent=Sym(name="T")):
            return _transposed(worked(base))
        case Pow(base=base, exponent=Num() as exponent) if not exponent.is_decimal:
            count = int(exponent.value)
            return _product((base,) * count) if 1 <= count <= MAX_POWER else None
        case Func(name="transpose", args=(arg,)):
            return _transposed(worked(arg))
    return None


def determinant(tree: Node) -> Node | None:
    """The determinant that `tree` asks for, by its first row; None for anything else."""
    if not (isinstance(tree, Func) and tree.name == "det" and len(tree.args) == 1):
        return None
    grid = worked(tree.args[0])
    if grid is None or grid.columns**2 != len(grid.items) or grid.columns > MAX_DET:
        return None
    return _laplace([list(grid.items[at : at + grid.columns]) for at in range(0, len(grid.items), grid.columns)])


def _laplace(rows: list[list[Node]]) -> Node:
    if len(rows) == 1:
        return rows[0][0]
    terms: list[Node] = []
    for at, cell in enumerate(rows[0]):
        part = Mul((cell, _laplace([row[:at] + row[at + 1 :] for row in rows[1:]])))
        terms.append(Neg(part) if at % 2 else part)
    return Add(tuple(terms))


def _is_grid(node: Node) -> bool:
    return has_matrix(node) or (isinstance(node, Listing) and is_tuple(node))


def _each(grid: Matrix | None, change: Callable[[Node], Node]) -> Matrix | None:
    return None if grid is None else Matrix(tuple(change(cell) for cell in grid.items), grid.columns)


def _transposed(grid: Matrix | None) -> Matrix | None:
    if grid is None:
        return None
    rows = len(grid.items) // grid.columns
    return Matrix(tuple(grid.items[row * grid.columns + at] for at in range(grid.columns) for row in range(rows)), rows)


def _sum(parts: list[Matrix | None]) -> Matrix | None:
    grids = [part for part in parts if part is not None]
    if len(grids) != len(parts) or len({(len(grid.items), grid.columns) for grid in grids}) != 1:
        return None
    return Matrix(tuple(Add(cells) for cells in zip(*(g.items for g in grids), strict=True)), grids[0].columns)


def _product(factors: tuple[Node, ...]) -> Matrix | None:
    grids: list[Matrix] = []
    scalars: list[Node] = []
    for factor in factors:
        grid = worked(factor) if _is_grid(factor) or isinstance(factor, (Add, Mul, Neg)) else None
        if grid is None and _is_grid(factor) and determinant(factor) is None:
            return None
        if grid is None:
            scalars.append(determinant(factor) or factor)
        else:
            grids.append(grid)
    if not grids:
        return None
    now = grids[0]
    for other in grids[1:]:
        rows, inner = len(now.items) // now.columns, now.columns
        if len(other.items) // other.columns != inner or rows * other.columns > MAX_CELLS:
            return None
        cells = [
            Add(tuple(Mul((now.items[r * inner + k], other.items[k * other.columns + c])) for k in range(inner)))
            for r in range(rows)
            for c in range(other.columns)
        ]
        now = Matrix(tuple(cells), other.columns)
    return _each(now, lambda cell: Mul((*scalars, cell))) if scalars else now
