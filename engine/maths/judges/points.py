"""Judges points: ordered values, such as the solution of a system."""

from __future__ import annotations

from engine.maths.answers import points
from engine.maths.equivalence import same_value
from engine.maths.judges.base import author, partly, right, undecided, wrong
from engine.maths.judges.rounding import rounded
from engine.maths.kinds import AnswerKind
from engine.maths.render import to_text
from engine.maths.tree import Node, Words
from engine.maths.verdict import Verdict

Point = tuple[Node, ...]


def point_answer(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Compare the points given with the author's; the order of the points does not matter, that of the values does."""
    wanted = author(points, expected, kind.variables)
    return judge_points(wanted, points(given, kind.variables), given)


def judge_points(wanted: list[Point] | Words, found: list[Point] | Words, given: Node) -> Verdict:
    """Compare sets of points. The credit is the share found, less as much for each that is none."""
    if isinstance(wanted, Words) or isinstance(found, Words):
        if wanted == found:
            return right(given)
        return wrong(given, "answer.wrong", "This is not right.")
    missing = list(wanted)
    extra: list[Point] = []
    for point in found:
        results = [_same_point(other, point) for other in wanted]
        if True in results:
            match = wanted[results.index(True)]
            missing = [other for other in missing if other is not match]
        elif None in results:
            return undecided(given)
        else:
            extra.append(point)
    if not missing and not extra:
        return right(given)
    credit = max(0.0, (len(wanted) - len(missing) - len(extra)) / len(wanted)) if wanted else 0.0
    if not extra:
        sentence = f"What is here is right, but {_shown(missing[0])} is missing."
        return partly(given, "solutions.missing", sentence, credit)
    if not missing:
        sentence = f"Every solution is here, but {_shown(extra[0])} is none."
        return (
            partly(given, "solutions.extra", sentence, credit) if credit else wrong(given, "solutions.extra", sentence)
        )
    if len(wanted) == len(found) == 1:
        return _one_point(wanted[0], found[0], given)
    return wrong(given, "answer.wrong", f"This is no solution: {_shown(extra[0])}.")


def _one_point(wanted: Point, found: Point, given: Node) -> Verdict:
    if len(wanted) == 2 and _same_point(wanted, found[::-1]):
        return wrong(given, "point.swapped", "The two values are the wrong way round.")
    pairs = list(zip(wanted, found, strict=False))
    agree = [same_value(one, other).same is True for one, other in pairs]
    if all(same or rounded(one, other) for same, (one, other) in zip(agree, pairs, strict=True)):
        return partly(given, "decimal.rounded", "This is close, but rounded: exact values are asked for.")
    if any(agree):
        share = sum(agree) / len(agree)
        return partly(given, "point.some_values", "Some of the values are right, but not all of them.", share)
    return wrong(given, "answer.wrong", "This is not right.")


def _same_point(first: Point, second: Point) -> bool | None:
    if len(first) != len(second):
        return False
    results = [same_value(one, other).same for one, other in zip(first, second, strict=True)]
    if False in results:
        return False
    return None if None in results else True


def _shown(point: Point) -> str:
    return "(" + ", ".join(to_text(value) for value in point) + ")"
