"""Judges points: ordered values, such as the solution of a system."""

from __future__ import annotations

from engine.maths.answers import points
from engine.maths.equivalence import same_value
from engine.maths.judges.base import author, partly, right, undecided, wrong
from engine.maths.kinds import AnswerKind
from engine.maths.tree import (
    Node,
    Words,
)
from engine.maths.verdict import Verdict


def point_answer(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    wanted = author(points, expected, kind.variables)
    return judge_points(wanted, points(given, kind.variables), given)


def judge_points(wanted: list[tuple[Node, ...]] | Words, found: list[tuple[Node, ...]] | Words, given: Node) -> Verdict:
    """Compare sets of points."""
    if isinstance(wanted, Words) or isinstance(found, Words):
        if wanted == found:
            return right(given)
        return wrong(given, "answer.wrong", "This is not right.")
    missing = list(wanted)
    extra = 0
    for point in found:
        results = [_same_point(other, point) for other in wanted]
        if True in results:
            match = wanted[results.index(True)]
            missing = [other for other in missing if other is not match]
        elif None in results:
            return undecided(given)
        else:
            extra += 1
    if not missing and not extra:
        return right(given)
    if not extra:
        return partly(given, "solutions.missing", "What is here is right, but there is another solution.")
    if not missing:
        return partly(given, "solutions.extra", "Every solution is here, but also something that is none.")
    if len(wanted) == len(found) == 1 and len(wanted[0]) == 2 and _same_point(wanted[0], found[0][::-1]):
        return wrong(given, "point.swapped", "The two values are the wrong way round.")
    return wrong(given, "answer.wrong", "This is not right.")


def _same_point(first: tuple[Node, ...], second: tuple[Node, ...]) -> bool | None:
    results = [same_value(one, other).same for one, other in zip(first, second, strict=True)]
    if False in results:
        return False
    return None if None in results else True
