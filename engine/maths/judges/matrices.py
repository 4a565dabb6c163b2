"""Judges vectors and matrices: the shape first, then cell by cell.

The credit of a matrix of the right shape is the share of right cells. A vector may be written as a row, a column, a
tuple or along i, j, k; for a matrix only a tuple is neither a row nor a column.
"""

from __future__ import annotations

from fractions import Fraction

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.answers import NotUnderstood
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.grid_text import read_grid
from engine.maths.grids import Grid, from_tree
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.judges.numbers import no_value
from engine.maths.judges.reading import Unreadable
from engine.maths.judges.rounding import real_value, rounded
from engine.maths.kinds import EQUIVALENT, AnswerKind, Kind
from engine.maths.reader import ReadError
from engine.maths.tree import Add, Div, Listing, Mul, Neg, Node, Num, Words, symbols
from engine.maths.verdict import Verdict

SHOWN = 4  # wrong cells that are named


def grid_text(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Read both, in whatever notation, and judge them."""
    vector = kind.kind is Kind.VECTOR
    names = frozenset(name for name in kind.variables if len(name) > 1 or (name == "e")) | frozenset(kind.names)
    try:
        target = read_grid(expected, decimal_comma=decimal_comma, names=names, vector=vector)
    except NotUnderstood as problem:
        raise LemmaError(f"The expected answer is not of its kind: {problem.args[1]}") from None
    try:
        answer = read_grid(given, decimal_comma=decimal_comma, names=names, vector=vector)
    except ReadError as error:
        raise Unreadable(error) from None
    return _judge(kind, target, answer)


def grid(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge two trees."""
    vector = kind.kind is Kind.VECTOR
    if isinstance(given, Words):
        return wrong(given, "answer.words", f"A {kind.kind} is expected here.")
    try:
        target = from_tree(expected, vector=vector)
    except NotUnderstood as problem:
        raise LemmaError(f"The expected answer is not of its kind: {problem.args[1]}") from None
    return _judge(kind, target, from_tree(given, vector=vector))


def _judge(kind: AnswerKind, target: Grid, answer: Grid) -> Verdict:
    if any(no_value(cell) is not None for cell in target.matrix.items):
        raise LemmaError("In the expected answer there is a cell without a value.")
    if kind.kind is Kind.VECTOR:
        return _vector(kind, target, answer)
    line = 1 in (answer.rows, answer.matrix.columns)
    if answer.free and line and (answer.rows, answer.matrix.columns) != (target.rows, target.matrix.columns):
        answer = answer.transposed()
    if (answer.rows, answer.matrix.columns) == (target.rows, target.matrix.columns):
        return _cells(kind, target, answer)
    turned = target.transposed()
    if (answer.rows, answer.matrix.columns) == (turned.rows, turned.matrix.columns) and _all_right(
        kind, turned, answer
    ):
        return wrong(answer.matrix, "matrix.transposed", "Rows and columns are the wrong way round.")
    sentence = (
        f"A matrix with {_count(target.rows, 'row')} and {_count(target.matrix.columns, 'column')} is expected, "
        f"not one with {_count(answer.rows, 'row')} and {_count(answer.matrix.columns, 'column')}."
    )
    return wrong(answer.matrix, "matrix.shape", sentence)


def _count(many: int, name: str) -> str:
    return f"{many} {name}{'' if many == 1 else 's'}"


def _vector(kind: AnswerKind, target: Grid, answer: Grid) -> Verdict:
    shown = Listing(answer.matrix.items, "(", ")")
    for side in (target, answer):
        if 1 not in (side.rows, side.matrix.columns):
            if side is target:
                raise LemmaError("The expected answer is not a vector.")
            return wrong(answer.matrix, "vector.matrix", "A vector is expected here, not a matrix.")
    wanted, found = list(target.matrix.items), list(answer.matrix.items)
    for longer, shorter, side in ((found, wanted, answer), (wanted, found, target)):
        # 2i - 3j has no third component in the plane, and the third one 0 in space
        while side.along_units and len(longer) > len(shorter) and _is_zero(longer[-1]):
            longer.pop()
    if len(wanted) != len(found):
        sentence = f"A vector with {_count(len(wanted), 'component')} is expected, not with {len(found)}."
        return wrong(shown, "vector.dimension", sentence)
    result = _compare(kind, wanted, found, shown, "vector", [f"component {at + 1}" for at in range(len(wanted))])
    along = result.note == "form.not_worked_out" and answer.along_units  # 4i - j is no calculation
    return right(shown) if along else result


def _is_zero(cell: Node) -> bool:
    return not symbols(cell) and same_value(cell, Num("0")).same is True


def _cells(kind: AnswerKind, target: Grid, answer: Grid) -> Verdict:
    columns = target.matrix.columns
    places = [f"row {row + 1}, column {column + 1}" for row in range(target.rows) for column in range(columns)]
    wanted, found = list(target.matrix.items), list(answer.matrix.items)
    square = target.rows == columns and columns > 1
    if square and _all_right(kind, target.transposed(), answer) and not _all_right(kind, target, answer):
        return wrong(answer.matrix, "matrix.transposed", "Rows and columns are the wrong way round.")
    return _compare(kind, wanted, found, answer.matrix, "matrix", places)


def _all_right(kind: AnswerKind, target: Grid, answer: Grid) -> bool:
    return all(_cell(kind, *pair) for pair in zip(target.matrix.items, answer.matrix.items, strict=True))


def _cell(kind: AnswerKind, wanted: Node, found: Node) -> bool | None:
    """Whether one cell is right."""
    absolute, relative = Fraction(kind.absolute), Fraction(kind.relative)
    if (absolute or relative) and not symbols(wanted) | symbols(found):
        try:
            aim, gap = real_value(wanted), real_value(Add((wanted, Neg(found))))
        except (Undefined, Unclear, NotRational):
            return same_value(wanted, found).same
        return abs(gap) <= max(absolute, relative * abs(aim))
    if no_value(found) is not None:
        return False
    same = same_value(wanted, found, domain=kind.domain)
    return None if same.same and same.narrower else same.same


def _unfinished(wanted: Node, found: Node) -> bool:
    """Whether a cell holds a calculation, 1 + 1, where the author has its result.

    A product may come from the notation: 2(1, 3) and 4i - j are vectors as well.
    """
    plain = forms.unsigned(found)
    if symbols(found) or not forms.is_literal(wanted) or forms.is_literal(found) or isinstance(plain, (Mul, Div)):
        return False
    return forms.number_form(found) == "form.not_worked_out"


def _compare(
    kind: AnswerKind, wanted: list[Node], found: list[Node], shown: Node, family: str, places: list[str]
) -> Verdict:
    results = [_cell(kind, one, other) for one, other in zip(wanted, found, strict=True)]
    if all(results):
        undone = [at for at, (one, other) in enumerate(zip(wanted, found, strict=True)) if _unfinished(one, other)]
        if not undone or EQUIVALENT in kind.options:
            return right(shown)
        named = "; ".join(places[at] for at in undone[:SHOWN])
        sentence = f"The values are right, but not everything is worked out to the end: look at {named}."
        return partly(shown, "form.not_worked_out", sentence, 1 - len(undone) / (2 * len(results)))
    bad = [at for at, result in enumerate(results) if result is False]
    if not bad:
        return undecided(shown)
    good = sum(result is True for result in results)
    if all(same_value(wanted[at], Neg(found[at])).same for at in range(len(wanted))):
        return wrong(shown, f"{family}.sign", "This is not right: every sign is the other way round.")
    if all(rounded(wanted[at], found[at]) for at in bad):
        return partly(shown, "decimal.rounded", "This is close, but rounded: exact values are asked for.")
    if not good:
        return wrong(shown, "answer.wrong", "This is not right.")
    named = "; ".join(places[at] for at in bad[:SHOWN]) + (" and others" if len(bad) > SHOWN else "")
    what = "cells" if family == "matrix" else "components"
    return partly(shown, f"{family}.{what}", f"Not everything is right here: look at {named}.", good / len(results))
