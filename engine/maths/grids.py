"""Vectors and matrices as one thing: rows of cells, and how free the way is in which they were written.

    from_tree((1, 2)), from_tree(2 i - 3 j, vector=True)

The text of a vector or matrix is read in `grid_text`. Knows nothing of right or wrong.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.answers import NotUnderstood
from engine.maths.equivalence import same_value
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Listing,
    Matrix,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)

MAX_CELLS = 100
UNITS = ("i", "j", "k")


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix; `free` when it was written as a tuple, which is neither a row nor a column, or along unit vectors."""

    matrix: Matrix
    free: bool = False
    along_units: bool = False

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.matrix.items) // self.matrix.columns

    def transposed(self) -> Grid:
        """Rows for columns."""
        items, columns = self.matrix.items, self.matrix.columns
        turned = tuple(items[row * columns + column] for column in range(columns) for row in range(self.rows))
        return Grid(Matrix(turned, self.rows), self.free)

    def scaled(self, factor: Node, *, below: bool = False) -> Grid:
        """Every cell times (or, `below`, divided by) a number."""
        items = tuple(Div(item, factor) if below else Mul((factor, item)) for item in self.matrix.items)
        return Grid(Matrix(items, self.matrix.columns), self.free)


def not_understood() -> NotUnderstood:
    return NotUnderstood(
        "read.matrix", "I cannot read this as a vector or matrix: write it as in (1, 2) or [[1, 2], [3, 4]]."
    )


def along_units(tree: Node) -> Grid | None:
    """The components of a sum of multiples of i, j and k; None when it is none."""
    tree = _unit_names(tree)
    if not symbols(tree) & set(UNITS) or any(isinstance(node, (Listing, Relation, Matrix)) for node in walk(tree)):
        return None
    parts: list[Node] = []
    for unit in UNITS:
        parts.append(substitute(tree, {name: Num("1" if name == unit else "0") for name in UNITS}))
    together = Add(tuple(Mul((part, Sym(unit))) for part, unit in zip(parts, UNITS, strict=True)))
    same = same_value(tree, together)
    if same.same is not True or same.narrower:
        return None
    return Grid(Matrix(tuple(parts), 3), free=True, along_units=True)


def _unit_names(tree: Node) -> Node:
    return Sym("i") if tree == Const("i") else rebuild(tree, _unit_names)


def from_tree(tree: Node, *, vector: bool = False) -> Grid:
    """The vector or matrix that a tree is. Raises NotUnderstood."""
    match tree:
        case Matrix():
            return Grid(tree)
        case Relation() if set(tree.signs) == {"="}:
            return from_tree(tree.terms[-1], vector=vector)
        case Listing():
            return _from_listing(tree)
        case Neg():
            return from_tree(tree.arg, vector=vector).scaled(Neg(Num("1"))) if _has_grid(tree) else _units(tree, vector)
        case Mul():
            grids = [factor for factor in tree.factors if _has_grid(factor)]
            if len(grids) == 1:
                grid = from_tree(grids[0], vector=vector)
                for factor in tree.factors:
                    grid = grid if factor is grids[0] else grid.scaled(factor)
                return grid
        case Div() if _has_grid(tree.top) and not _has_grid(tree.bottom):
            return from_tree(tree.top, vector=vector).scaled(tree.bottom, below=True)
        case Pow(exponent=Sym("T")):
            return Grid(from_tree(tree.base, vector=vector).transposed().matrix)
    return _units(tree, vector)


def _units(tree: Node, vector: bool) -> Grid:
    grid = along_units(tree) if vector else None
    if grid is None:
        raise not_understood()
    return grid


def _has_grid(tree: Node) -> bool:
    return any(isinstance(node, (Matrix, Listing)) for node in walk(tree))


def _from_listing(tree: Listing) -> Grid:
    if any(part.left + part.right in ("(]", "[)") for part in (tree, *tree.items) if isinstance(part, Listing)):
        raise NotUnderstood("read.interval", "This is an interval, and a vector is expected, as in (1, 2).")
    rows = [item.items for item in tree.items if isinstance(item, Listing)]
    if rows and len(rows) != len(tree.items):
        raise not_understood()
    if rows and len({len(row) for row in rows}) != 1:
        raise NotUnderstood("read.matrix_rows", "The rows of this matrix are not equally long.")
    items = tuple(item for row in rows for item in row) if rows else tree.items
    if any(_has_grid(item) or isinstance(item, Relation) for item in items) or not items or len(items) > MAX_CELLS:
        raise not_understood()
    return Grid(Matrix(items, len(rows[0]) if rows else len(items)), free=not rows and tree.left != "[")
