"""Statistics of a list, exactly, each worked out in two ways where there are two."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from engine.maths.averages import median, quartiles
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import number
from engine.maths.tree import Listing, Num, Root, rational

TWO = Num("2")


def solve_statistics(question: Question) -> Answer:
    assert isinstance(question.body, Listing)
    values = sorted(exact(item) for item in question.body.items)
    what = question.detail
    if what == "mode":
        return _mode(values)
    if what.endswith(("variance", "deviation")):
        return _spread(values, what)
    if "quartile" in what:
        low, high = quartiles(values, inclusive=what.endswith("inclusive"))
        size = low if what.startswith("lower") else high if what.startswith("upper") else high - low
        return Answer(rational(size), "put in order and halved")
    n = len(values)
    found = {
        "mean": sum(values, Fraction(0)) / n,
        "median": median(values),
        "range": values[-1] - values[0],
        "maximum": values[-1],
        "minimum": values[0],
        "total": sum(values, Fraction(0)),
    }[what]
    if what == "mean" and sum((value - found for value in values), Fraction(0)) != 0:
        raise CannotSolve("I cannot work this out with certainty.")
    return Answer(rational(found), "worked out exactly")


def _mode(values: list[Fraction]) -> Answer:
    counts = Counter(values)
    most = max(counts.values())
    if most == 1 or (len(counts) > 1 and len(set(counts.values())) == 1):
        raise CannotSolve("No number here is more frequent than the others.")
    modes = [rational(value) for value in sorted(counts) if counts[value] == most]
    tree = modes[0] if len(modes) == 1 else Listing(tuple(modes), "{", "}")
    return Answer(tree, "counted", tuple(modes))


def _spread(values: list[Fraction], what: str) -> Answer:
    n = len(values)
    mean = sum(values, Fraction(0)) / n
    squares = sum(((value - mean) ** 2 for value in values), Fraction(0))
    if squares != sum((value * value for value in values), Fraction(0)) - n * mean * mean:
        raise CannotSolve("I cannot work this out with certainty.")
    variance = rational(squares / (n if what.startswith("population") else n - 1))
    tree = variance if what.endswith("variance") else number(Root(variance, TWO))
    return Answer(tree, "worked out exactly, in two ways")
