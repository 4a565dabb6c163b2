"""Vectors and matrices step by step: each entry as a sum of products first, then as a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.maths.evaluate import value
from engine.maths.question import Question
from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Div,
    Func,
    Listing,
    Matrix,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Root,
    integer,
    symbols,
)  # fmt: skip
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, negated, tidy, total
from engine.maths.worked.writing import to_latex


def vector(question: Question) -> list[Step]:
    """Products, lengths, angles and sums of vectors with numbers. Raises NotThisKind for the others."""
    body, detail = question.body, question.detail
    if symbols(body):
        raise NotThisKind
    if detail == "value":
        return value_of_grid(body)
    one, two = _vectors(body)
    match detail:
        case "dot":
            return _number(body, _dot(one, two), "vector.dot", "Multiply the entries place by place and add")
        case "length" if two is one:
            return _number(body, _length(one), "vector.length", "Take the root of the sum of the squares")
        case "distance":
            gap = [Add((b, negated(a))) for a, b in zip(one, two, strict=True)]
            title = "Subtract the coordinates, then take the root of the sum of the squares"
            return _number(body, _length(gap), "vector.distance", title)
        case "cross" if len(one) == len(two) == 3:
            return _cross(body, one, two)
        case "angle" | "angle_degrees" | "angle_radians" | "cosine":
            return _angle(body, one, two, detail)
    raise NotThisKind


def _vectors(body: Node) -> tuple[list[Node], list[Node]]:
    if not isinstance(body, Listing):
        raise NotThisKind
    if all(isinstance(item, Listing) for item in body.items) and len(body.items) == 2:
        one, two = (list(item.items) for item in body.items if isinstance(item, Listing))
        if len(one) != len(two):
            raise NotThisKind
        return one, two
    if any(isinstance(item, Listing) for item in body.items):
        raise NotThisKind
    items = list(body.items)
    return items, items


def _dot(one: list[Node], two: list[Node]) -> Node:
    return total([Mul(pair) for pair in zip(one, two, strict=True)])


def _length(entries: Sequence[Node]) -> Node:
    return Root(total([Pow(entry, TWO) for entry in entries]), TWO)


def _number(body: Node, after: Node, rule: str, title: str) -> list[Step]:
    return [Step(rule, title, body, after, f"{title}."), *rewrite(after, EXPAND)]


def _worth(node: Node) -> Node:
    plain = tidy(node)
    return tidy(last(plain, rewrite(plain, EXPAND)))


def _each(written: Node) -> Node:
    """Every entry worked out."""
    if isinstance(written, Matrix):
        return Matrix(tuple(_worth(item) for item in written.items), written.columns)
    assert isinstance(written, Listing)
    return Listing(tuple(_worth(item) for item in written.items), written.left, written.right)


def _cross(body: Node, a: list[Node], b: list[Node]) -> list[Step]:
    written = Listing(
        tuple(
            Add((Mul((a[i], b[j])), Neg(Mul((a[j], b[i]))))) for i, j in ((1, 2), (2, 0), (0, 1))
        ), "(", ")",
    )  # fmt: skip
    title = "Multiply crosswise and subtract"
    note = r"For each place take the other two: $(a_2 b_3 - a_3 b_2, a_3 b_1 - a_1 b_3, a_1 b_2 - a_2 b_1)$."
    return [Step("vector.cross", title, body, written, f"{title}. {note}"), _done(written)]


def _done(written: Node) -> Step:
    title = "Work out every entry"
    return Step("matrix.entries", title, written, _each(written), f"{title}.")


def _angle(body: Node, one: list[Node], two: list[Node], detail: str) -> list[Step]:
    products = [_worth(part) for part in (_dot(one, two), _length(one), _length(two))]
    cosine = Div(products[0], tidy(Mul(tuple(products[1:]))))
    said = ", ".join(
        f"{word} ${to_latex(part)}$" for word, part in zip(
            ("the dot product is", "the lengths are", "and"), products, strict=True)
    ).replace(", and", " and")  # fmt: skip
    title = "The cosine of the angle is the dot product divided by both lengths"
    if detail == "cosine":
        return [Step("vector.angle", title, body, cosine, f"{title}: {said}."), *rewrite(cosine, EXPAND)]
    angle = Func("arccos", (cosine,))
    steps = [Step("vector.angle", title, body, angle, f"{title}: {said}.")]
    degrees = float(value(angle)) * 57.29577951308232
    known = abs(degrees - round(degrees)) < 1e-9
    title = "This is an angle one knows"
    if detail == "angle_radians":
        after = simplest(angle) if known else last(angle, rewrite(angle, EXPAND))
        if to_latex(after) == to_latex(angle):
            return steps
        title = title if known else "Work out the fraction"
        return [*steps, Step("vector.known_angle", title, angle, after, f"{title}.")]
    if detail == "angle_degrees" and known:
        line = Listing((angle,), "", "")
        return [*steps, Step("vector.known_angle", title, line, integer(round(degrees)), f"{title}.")]
    if detail == "angle_degrees":
        steps += rewrite(angle, EXPAND)
        turned = Div(Mul((Num("180"), last(angle, steps))), Const("pi"))
        title = r"Multiply by $\frac{180}{\pi}$ to get degrees"
        steps.append(Step("vector.degrees", title, Listing((last(angle, steps),), "", ""), turned, f"{title}."))
        return steps
    if not known:
        return steps
    shown = Degree(integer(round(degrees)))
    return [*steps, Step("vector.known_angle", title, angle, shown, f"{title}: ${to_latex(shown)}$.")]


def value_of_grid(body: Node) -> list[Step]:
    """Sums, multiples and products of matrices or vectors."""
    if isinstance(body, Pow) and body.exponent in (Num("3"), Num("4")):
        return _power(body)
    written, title = _written(body)
    done = _each(written)
    first = Step("matrix.value", title, body, written, f"{title}.")
    return [first] if to_latex(written) == to_latex(done) else [first, _done(written)]


def _power(body: Pow) -> list[Step]:
    """The square of a matrix, and that times the matrix again, or its own square."""
    base = body.base
    if not isinstance(base, Matrix):
        raise NotThisKind
    square = _each(_product(base, base))
    assert isinstance(square, Matrix)
    fourth = body.exponent == Num("4")
    line = Mul((square, square if fourth else base))
    title = "Work out the square first"
    note = f"{title}: multiply the rows by the columns. Then multiply it by {'itself' if fourth else 'the matrix'}."
    return [Step("matrix.power", title, body, line, note), *value_of_grid(line)]


def _written(node: Node) -> tuple[Node, str]:
    if isinstance(node, Add):
        parts = [_grid(term) for term in node.terms]
        return _joined(parts, lambda items: Add(items)), "Add place by place"
    if isinstance(node, Pow) and node.exponent == TWO and isinstance(node.base, Matrix):
        return _product(node.base, node.base), "Multiply the rows of the first by the columns of the second"
    if isinstance(node, Neg):
        return _joined([_grid(node.arg)], lambda items: negated(items[0])), "Turn the sign of every entry"
    if isinstance(node, Div) and not isinstance(node.bottom, (Matrix, Listing)):
        bottom = node.bottom
        return _joined([_grid(node.top)], lambda items: Div(items[0], bottom)), "Divide every entry by the number"
    if isinstance(node, Mul) and len(node.factors) == 2:
        one, two = node.factors
        if isinstance(one, Matrix) and isinstance(two, Matrix):
            return _product(one, two), "Multiply the rows of the first by the columns of the second"
        if isinstance(one, Matrix) and isinstance(two, Listing) and one.columns == len(two.items):
            column = Matrix(two.items, 1)
            return Listing(_product(one, column).items, "(", ")"), "Multiply each row of the matrix by the vector"
        if isinstance(two, Add) and any(isinstance(term, (Matrix, Listing)) for term in two.terms):
            two = _as_grid(_written(two)[0])
        if not isinstance(one, (Matrix, Listing)) and isinstance(two, (Matrix, Listing)):
            return _joined([two], lambda items: Mul((one, *items))), "Multiply every entry by the number"
    raise NotThisKind


def _grid(term: Node) -> Matrix | Listing:
    """A summand as a matrix or vector, its multiples worked out."""
    if isinstance(term, Neg):
        return _joined([_grid(term.arg)], lambda items: negated(items[0]))
    if isinstance(term, Mul):
        return _as_grid(_written(term)[0])
    return _as_grid(term)


def _as_grid(node: Node) -> Matrix | Listing:
    if not isinstance(node, (Matrix, Listing)):
        raise NotThisKind
    return node


def _joined(parts: Sequence[Matrix | Listing], combine: Callable[[tuple[Node, ...]], Node]) -> Matrix | Listing:
    first = parts[0]
    if any(type(part) is not type(first) or len(part.items) != len(first.items) for part in parts):
        raise NotThisKind
    items = tuple(combine(column) for column in zip(*(part.items for part in parts), strict=True))
    return Matrix(items, first.columns) if isinstance(first, Matrix) else Listing(items, first.left, first.right)


def _product(one: Matrix, two: Matrix) -> Matrix:
    rows = [one.items[at : at + one.columns] for at in range(0, len(one.items), one.columns)]
    columns = [two.items[at :: two.columns] for at in range(two.columns)]
    if len(columns[0]) != one.columns:
        raise NotThisKind
    entries = [total([Mul(pair) for pair in zip(row, column, strict=True)]) for row in rows for column in columns]
    return Matrix(tuple(entries), two.columns)


__all__ = ["value_of_grid", "vector"]
