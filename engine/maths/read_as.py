"""Reads a text as an answer of a kind, only to show how it is read: nothing is judged and no answer is known.

A quantity is read with its unit, a chemical formula as one, an interval with its brackets; everything else as the
checker reads it. What the checker would ask about is asked here too.
"""

from __future__ import annotations

from engine.maths.check import read_answer
from engine.maths.chemistry import read_formula, read_reaction, show, show_reaction
from engine.maths.judges.reading import PLUS_MINUS, with_plus_minus
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError
from engine.maths.set_text import read_set
from engine.maths.speech import to_words
from engine.maths.tree import Chemical, Node, Num, Quantity
from engine.maths.units import Measure, Unfit, readings
from engine.maths.units import text as unit_text
from engine.maths.units import words as unit_words

TEXTS = (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING, Kind.SHORT_TEXT)
"""Kinds that are no mathematics: there is nothing to read."""


def read_as(text: str, kind: AnswerKind, *, decimal_comma: bool = False) -> tuple[Node, str]:
    """The tree of `text` as an answer of `kind` (none of TEXTS), and how it is said. Raises ReadError."""
    if kind.kind is Kind.QUANTITY:
        return _quantity(text, decimal_comma)
    tree = _tree(text, kind, decimal_comma)
    return tree, to_words(tree)


def _tree(text: str, kind: AnswerKind, decimal_comma: bool) -> Node:
    if kind.kind is Kind.CHEMICAL_FORMULA:
        return Chemical(show(read_formula(text)))
    if kind.kind is Kind.CHEMICAL_EQUATION:
        return Chemical(show_reaction(read_reaction(text)))
    if kind.kind is Kind.INTERVAL:
        variable = kind.variables[0] if kind.variables else "x"
        return read_set(text, decimal_comma=decimal_comma, names=frozenset(kind.names), variable=variable)
    tree = read_answer(text, kind, decimal_comma=decimal_comma)
    both = with_plus_minus(text)
    if both != text:
        at = both.index("±")
        minus = both.replace("±", "-")
        raise ReadError("ambiguous.plus_minus", PLUS_MINUS, text, text.index("+", at), readings=(both, minus))
    return tree


def _quantity(text: str, decimal_comma: bool) -> tuple[Node, str]:
    try:
        found = readings(text, decimal_comma=decimal_comma)[0]
    except Unfit as problem:
        raise ReadError(problem.args[0], problem.args[1], text, 0) from None
    if found.number is None:
        raise ReadError("units.only", "There is only a unit here: the number is missing.", text, 0)
    if not found.unit.factors:
        return found.value, to_words(found.value)
    return Quantity(found.value, unit_text(found.unit)), _said(found)


def _said(found: Measure) -> str:
    return f"{to_words(found.value)} {unit_words(found.unit, plural=found.number != Num('1'))}"
