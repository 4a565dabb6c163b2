"""Matrices step by step: determinant, inverse, transpose, trace, rank and eigenvalues, and matrix equations."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.answer import DOES_NOT_EXIST
from engine.maths.solving.matrices import solve_matrix
from engine.maths.tree import Add, Const, Div, Matrix, Mul, Neg, Node, Num, Relation, Sym, symbols, walk
from engine.maths.worked import moves
from engine.maths.worked.angles import renamed
from engine.maths.worked.grids import value_of_grid
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.moves import work_out
from engine.maths.worked.other_equations import polynomial
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.several import matrix_equation
from engine.maths.worked.step import Step
from engine.maths.worked.terms import ZERO, coefficients, negated, number, tidy, total
from engine.maths.worked.writing import to_latex

Rows = Sequence[Sequence[Node]]


def matrix(question: Question) -> list[Step]:
    """The steps of a question about one matrix. Raises NotThisKind for sizes nobody works out by hand."""
    body = question.body
    if question.detail == "system":
        return matrix_equation(question)
    if question.detail == "value" and not symbols(body):
        return value_of_grid(body)
    if question.detail == "transpose" and isinstance(body, Matrix):
        title = "Write the rows as columns"
        return [Step("matrix.transpose", title, body, _transposed(body), f"{title}.")]
    if not isinstance(body, Matrix) or any(_letters(item) for item in body.items):
        raise NotThisKind
    rows = [body.items[at : at + body.columns] for at in range(0, len(body.items), body.columns)]
    if question.detail == "rank":
        return _rank(body, rows)
    if len(rows) != body.columns:
        raise NotThisKind
    match question.detail:
        case "determinant":
            return _determinant(body, rows)
        case "trace":
            title = "Add the numbers on the diagonal"
            return work_out(body, total([row[at] for at, row in enumerate(rows)]), "matrix.trace", title)
        case "inverse":
            return _inverse(body, rows)
        case "eigenvalues":
            return _eigenvalues(question, body, rows)
    raise NotThisKind


def _letters(node: Node) -> bool:
    return bool(symbols(node)) or node == Const("i")


def _transposed(body: Matrix) -> Matrix:
    items = tuple(item for at in range(body.columns) for item in body.items[at :: body.columns])
    return Matrix(items, len(body.items) // body.columns)


# --- determinant and inverse --------------------------------------------------------------------------------


def _two_by_two(a: Node, b: Node, c: Node, d: Node) -> Node:
    return Add((Mul((a, d)), Neg(Mul((b, c)))))


def _minor(rows: Rows, row: int, column: int) -> Node:
    """The determinant of two rows and columns that is left without one of each."""
    kept = [[item for at, item in enumerate(line) if at != column] for k, line in enumerate(rows) if k != row]
    return _two_by_two(*kept[0], *kept[1])


def _determinant(body: Node, rows: Rows) -> list[Step]:
    if len(rows) == 2:
        (a, b), (c, d) = rows
        title = "Multiply along the two diagonals and subtract"
        return work_out(body, _two_by_two(a, b, c, d), "matrix.determinant", title,
                       "The determinant of a matrix with rows $a, b$ and $c, d$ is $a d - b c$.")  # fmt: skip
    if len(rows) != 3:
        raise NotThisKind
    pieces: list[Node] = []
    for at in range(3):
        piece = Mul((rows[0][at], _minor(rows, 0, at)))
        pieces.append(Neg(piece) if at == 1 else piece)
    title = "Expand along the first row, with the signs plus, minus, plus"
    why = "Each number of the first row is multiplied by the determinant that is left without its row and column."
    return work_out(body, total(pieces), "matrix.determinant", title, why)


def _inverse(body: Matrix, rows: Rows) -> list[Step]:
    steps = _determinant(body, rows)
    size = last(body, steps)
    value = exact(size)
    steps[0] = Step(steps[0].rule, steps[0].title, body, steps[0].after, f"First find the determinant. {steps[0].note}")
    if value == 0:
        title = "A matrix with the determinant $0$ has no inverse"
        return [*steps, Step("matrix.no_inverse", title, body, DOES_NOT_EXIST, f"{title}.")]
    swapped: Matrix
    if len(rows) == 2:
        (a, b), (c, d) = rows
        title = "Swap the numbers on the diagonal, change the signs of the other two, and divide by the determinant"
        swapped = Matrix((d, tidy(negated(b)), tidy(negated(c)), a), 2)
    else:
        signed = [number(exact(_minor(rows, k, at)) * (-1 if (k + at) % 2 else 1)) for k in range(3) for at in range(3)]
        cofactors = Matrix(tuple(signed), 3)
        title = "Replace each number by the determinant left without its row and column, with signs like a chessboard"
        steps.append(Step("matrix.cofactors", title, body, cofactors, f"{title}, beginning with plus."))
        swapped = _transposed(cofactors)
        title = "Write the rows as columns, and divide by the determinant"
    if value == 1:
        return [*steps, Step("matrix.inverse", title, body, swapped, f"{title}, which is $1$.")]
    written = Mul((Div(Num("1"), size) if value > 0 else Neg(Div(Num("1"), number(-value))), swapped))
    steps.append(Step("matrix.inverse", title, body, written, f"{title}."))
    done = Matrix(tuple(number(exact(item) / Fraction(value)) for item in swapped.items), len(rows))
    title = f"Divide each number by ${to_latex(size)}$"
    return [*steps, Step("matrix.scale", title, written, done, f"{title}.")]


# --- rank ---------------------------------------------------------------------------------------------------


def _rank(body: Matrix, rows: Rows) -> list[Step]:
    """Row by row down to the echelon form, whose rows that are not zero are counted."""
    grid = [[exact(item) for item in row] for row in rows]
    steps: list[Step] = []
    now: Node = body

    def go(title: str, note: str) -> None:
        nonlocal now
        after = Matrix(tuple(number(item) for row in grid for item in row), body.columns)
        if to_latex(after) != to_latex(now):
            steps.append(Step("matrix.reduce", title, now, after, note))
            now = after

    top = 0
    for column in range(body.columns):
        below = [k for k in range(top, len(grid)) if grid[k][column]]
        if not below:
            continue
        if below[0] != top:
            grid[top], grid[below[0]] = grid[below[0]], grid[top]
            go("Swap two rows", f"Swap row ${top + 1}$ and row ${below[0] + 1}$.")
        said: list[str] = []
        for k in range(top + 1, len(grid)):
            times = grid[k][column] / grid[top][column]
            if times:
                grid[k] = [one - times * two for one, two in zip(grid[k], grid[top], strict=True)]
                said.append(f"${to_latex(number(times))}$ times row ${top + 1}$ from row ${k + 1}$")
        if said:
            go("Make zeros below the first number of a row", f"Subtract {', and '.join(said)}.")
        top += 1
    title = "Count the rows that are not all zeros"
    return [*steps, Step("matrix.rank", title, now, number(top), f"{title}: that number is the rank.")]


# --- eigenvalues --------------------------------------------------------------------------------------------

_HELD = "k"  # stands for the eigenvalue while the equation is solved
_LAMBDA = Sym("lambda")


def _eigenvalues(question: Question, body: Matrix, rows: Rows) -> list[Step]:
    """The characteristic equation, and its solutions."""
    if len(rows) not in (2, 3):
        raise NotThisKind
    shifted = [
        [tidy(Add((item, Neg(Sym(_HELD))))) if at == k else item for at, item in enumerate(row)]
        for k, row in enumerate(rows)
    ]
    line = moves.equation(tidy(_two_by_two(*shifted[0], *shifted[1]) if len(rows) == 2 else _along(shifted)), ZERO)
    title = "Set up the characteristic equation"
    note = f"{title}: subtract $\\lambda$ on the diagonal, and set the determinant to zero. "
    note += "The numbers that solve this are the eigenvalues."
    first = Step("matrix.characteristic", title, body, renamed_line(line), note)
    solved = solve_matrix(question)
    if any(part == Const("i") for part in walk(solved.tree)):
        more = _complex(line, solved.tree)
    else:
        more = polynomial(line, _HELD)
    return [first, *(renamed(step, _HELD, _LAMBDA) for step in more)]


def renamed_line(line: Node) -> Node:
    return renamed(Step("", "", line, line, ""), _HELD, _LAMBDA).after


def _along(rows: Rows) -> Node:
    """The determinant of three rows along the row with the most zeros."""
    at = max(range(3), key=lambda k: sum(item == ZERO for item in rows[k]))
    pieces: list[Node] = []
    for column in range(3):
        if rows[at][column] == ZERO:
            continue
        piece = Mul((rows[at][column], _minor(rows, at, column)))
        pieces.append(Neg(piece) if (at + column) % 2 else piece)
    return total(pieces)


def _complex(line: Relation, answer: Node) -> list[Step]:
    """A quadratic equation without real solutions, by the formula."""
    steps = rewrite(line, EXPAND)
    now = last(line, steps)
    assert isinstance(now, Relation)
    values = coefficients(now.terms[0], _HELD)
    if values is None or len(values) != 3 or values[2] != 1:
        raise NotThisKind
    square = values[1] ** 2 - 4 * values[0]
    root = to_latex(number(square))
    note = rf"Use the formula $\frac{{-b \pm \sqrt{{b^2 - 4ac}}}}{{2a}}$: the number under the root is ${root}$. "
    note += "It is negative, so the solutions are complex numbers, with $i$ for the root of $-1$."
    return [*steps, Step("quadratic.complex", "Use the quadratic formula", now, answer, note)]
