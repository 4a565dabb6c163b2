"""Inequalities in one unknown: the number line is cut where anything can change, and each piece is tried.

The cuts are the zeros of the difference of both sides and every edge of its domain, all exact. Between two cuts the
sign cannot change, so one number tried there speaks for the piece; the cuts themselves are put in one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from engine.maths.answers import ALL, NONE
from engine.maths.equations import difference, holds
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.candidates import between, critical_points
from engine.maths.solving.expressions import length, number
from engine.maths.tree import Add, Listing, Logic, Neg, Node, Num, Relation, Sym, substitute, symbols

MAX_CUTS = 40


@dataclass(frozen=True, slots=True)
class Piece:
    """One interval; an end that is None is infinite."""

    low: Node | None
    low_in: bool
    high: Node | None
    high_in: bool


def solve_inequality(question: Question) -> Answer:
    variable = question.variables[0]
    body = question.body if question.within is None else Logic("and", (question.body, question.within))
    pieces = pieces_of(body, variable)
    return Answer(in_words(pieces, variable), "every zero and edge found exactly, and a number tried in each piece")


def pieces_of(condition: Node, variable: str) -> list[Piece]:
    """The numbers that satisfy relations joined by `and` and `or`, as intervals from left to right.

    Raises CannotSolve.
    """
    cuts = _sorted(_cuts(condition, variable))
    if len(cuts) > MAX_CUTS:
        raise CannotSolve("There are too many pieces to look at here.")
    gaps = between(cuts)
    if len(gaps) != len(cuts) + 1:
        raise CannotSolve("Two of the edges lie too close together for me.")
    pieces: list[Piece] = []
    for at, sample in enumerate(gaps):
        low = cuts[at - 1] if at else None
        high = cuts[at] if at < len(cuts) else None
        if is_true(condition, variable, sample):
            last = pieces[-1] if pieces else None
            if last is not None and last.high is low and last.high_in:
                pieces[-1] = Piece(last.low, last.low_in, high, False)
            else:
                pieces.append(Piece(low, False, high, False))
        if high is not None and is_true(condition, variable, high):
            last = pieces[-1] if pieces else None
            if last is not None and last.high is high:
                pieces[-1] = Piece(last.low, last.low_in, high, True)
            else:
                pieces.append(Piece(high, True, high, True))
    return pieces


def _cuts(condition: Node, variable: str) -> list[Node]:
    if isinstance(condition, Logic):
        return [cut for part in condition.parts for cut in _cuts(part, variable)]
    if isinstance(condition, Listing):
        return [cut for part in condition.items for cut in _cuts(part, variable)]
    assert isinstance(condition, Relation)
    found: list[Node] = []
    for left, right in zip(condition.terms, condition.terms[1:], strict=False):
        body = difference(Relation((left, right), ("=",)))
        found += critical_points(body, variable, _zeros)
    return found


def _zeros(body: Node, variable: str) -> list[Node]:
    if variable not in symbols(body) or same_value(body, Num("0")).same:
        return []  # of one sign, or zero, everywhere
    from engine.maths.solving.roots import candidates  # which asks here whether a solution lies in an interval

    return [number(root) for root in candidates(body, variable, stretches=True)]


def _sorted(cuts: list[Node]) -> list[Node]:
    kept: list[Node] = []
    for cut in cuts:
        try:
            as_fraction(value(cut))
        except Undefined:
            continue
        same = [at for at, other in enumerate(kept) if same_value(cut, other).same]
        if not same:
            kept.append(cut)
        elif length(cut) < length(kept[same[0]]):
            kept[same[0]] = cut
    return sorted(kept, key=lambda cut: as_fraction(value(cut)))


def is_true(condition: Node, variable: str, at: Fraction | Node) -> bool:
    """Whether relations joined by `and` and `or` hold at a number. Raises CannotSolve when it cannot be told."""
    if isinstance(condition, Logic):
        truths = [is_true(part, variable, at) for part in condition.parts]
        return all(truths) if condition.word == "and" else any(truths)
    if isinstance(condition, Listing):
        return all(is_true(part, variable, at) for part in condition.items)
    assert isinstance(condition, Relation)
    return all(
        _compared(left, right, sign, variable, at)
        for left, right, sign in zip(condition.terms, condition.terms[1:], condition.signs, strict=False)
    )


def _compared(left: Node, right: Node, sign: str, variable: str, at: Fraction | Node) -> bool:
    body: Node = Add((left, Neg(right)))
    try:
        if isinstance(at, Fraction):
            height = value(body, {variable: at})
        else:
            if sign in ("=", "!="):
                true = holds(Relation((left, right), ("=",)), {variable: at})
                if true is None:
                    raise CannotSolve("I cannot solve this with certainty.")
                if sign == "=" or true:
                    return true if sign == "=" else False
            height = value(substitute(body, {variable: at}))
    except Undefined:
        return False
    except (Unclear, NotRational):
        raise CannotSolve("I cannot solve this with certainty.") from None
    return bool(
        {
            "<": height < 0,
            "<=": height <= 0,
            ">": height > 0,
            ">=": height >= 0,
            "=": height == 0,
            "!=": height != 0,
        }[sign]
    )


def in_words(pieces: list[Piece], variable: str) -> Node:
    """The intervals as the inequality a student would write."""
    name = Sym(variable)
    if not pieces:
        return NONE
    if pieces == [Piece(None, False, None, False)]:
        return ALL
    parts: list[Node] = []
    for piece in pieces:
        below, above = "<=" if piece.low_in else "<", "<=" if piece.high_in else "<"
        if piece.low is None and piece.high is not None:
            parts.append(Relation((name, piece.high), (above,)))
        elif piece.high is None and piece.low is not None:
            parts.append(Relation((name, piece.low), (">=" if piece.low_in else ">",)))
        elif piece.low is piece.high and piece.low is not None:
            parts.append(Relation((name, piece.low), ("=",)))
        elif piece.low is not None and piece.high is not None:
            parts.append(Relation((piece.low, name, piece.high), (below, above)))
    return parts[0] if len(parts) == 1 else Logic("or", tuple(parts))
