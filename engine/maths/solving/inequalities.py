"""Inequalities in one unknown: every zero and edge of the two sides exactly, and the pieces of the line between."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.answers import ALL, NONE
from engine.maths.equivalence import same_value
from engine.maths.evaluate import Undefined, value
from engine.maths.question import Question
from engine.maths.real_line import conditions
from engine.maths.real_line.line import Span, Unsettled
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.candidates import critical_points
from engine.maths.solving.expressions import length, number
from engine.maths.tree import Logic, Node, Num, Relation, Sym, symbols

Piece = Span[Node]
"""An interval with ends that can be written down."""


def solve_inequality(question: Question) -> Answer:
    variable = question.variables[0]
    body = question.body if question.within is None else Logic("and", (question.body, question.within))
    pieces = pieces_of(body, variable)
    return Answer(in_words(pieces, variable), "every zero and edge found exactly, and a number tried in each piece")


def pieces_of(condition: Node, variable: str) -> list[Piece]:
    """The numbers that satisfy relations joined by `and` and `or`, as intervals from left to right.

    Raises CannotSolve.
    """
    try:
        found = conditions.solution_set(condition, variable, _ends, lambda new, kept: length(new) < length(kept))
    except Unsettled:
        raise CannotSolve("I cannot solve this with certainty.") from None
    return found.spans()


def _ends(body: Node, variable: str) -> list[Node]:
    return [end for end in critical_points(body, variable, _zeros) if _is_real(end)]


def _zeros(body: Node, variable: str) -> list[Node]:
    if variable not in symbols(body) or same_value(body, Num("0")).same:
        return []  # of one sign, or zero, everywhere
    from engine.maths.solving.roots import candidates  # which asks here whether a solution lies in an interval

    return [number(root) for root in candidates(body, variable, stretches=True)]


def _is_real(end: Node) -> bool:
    try:
        value(end)
    except Undefined:
        return False
    return True


def is_true(condition: Node, variable: str, at: Fraction | Node) -> bool:
    """Whether relations joined by `and` and `or` hold at a number. Raises CannotSolve when it cannot be told."""
    true = conditions.is_true(condition, variable, at)
    if true is None:
        raise CannotSolve("I cannot solve this with certainty.")
    return true


def in_words(pieces: list[Piece], variable: str) -> Node:
    """The intervals as the inequality a student would write."""
    name = Sym(variable)
    if not pieces:
        return NONE
    parts: list[Node] = []
    for piece in pieces:
        below, above = "<=" if piece.low_closed else "<", "<=" if piece.high_closed else "<"
        if piece.low is None and piece.high is None:
            return ALL
        if piece.low is None and piece.high is not None:
            parts.append(Relation((name, piece.high), (above,)))
        elif piece.high is None and piece.low is not None:
            parts.append(Relation((name, piece.low), (">=" if piece.low_closed else ">",)))
        elif piece.low is piece.high and piece.low is not None:
            parts.append(Relation((name, piece.low), ("=",)))
        elif piece.low is not None and piece.high is not None:
            parts.append(Relation((piece.low, name, piece.high), (below, above)))
    return parts[0] if len(parts) == 1 else Logic("or", tuple(parts))
