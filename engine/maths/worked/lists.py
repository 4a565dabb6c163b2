"""Lists of numbers: what statistics says about them.

The first line of each says with the student's numbers what the word means; the rest is arithmetic.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.tree import Add, Div, Listing, Mul, Node, Pow, Root
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.moves import work_out
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import TWO, negated, number, total
from engine.maths.worked.writing import to_latex

MAX_NUMBERS = 15
MAX_GROUPED = 200
"""Numbers of which only the mean is worked out, each of them times how often it occurs."""


def statistics(question: Question) -> list[Step]:
    """Mean, median, mode, quartiles, range, total, variance and standard deviation. Raises NotThisKind for others."""
    body, what = question.body, question.detail
    if not isinstance(body, Listing) or not 1 <= len(body.items) <= MAX_GROUPED:
        raise NotThisKind
    items = list(body.items)
    if len(items) > MAX_NUMBERS:
        if what != "mean":
            raise NotThisKind
        return _grouped_mean(body, items)
    ordered = sorted(items, key=exact)
    if what == "mean":
        return _mean(body, items)
    if what == "total":
        return work_out(body, total(items), "statistics.total", "Add all the numbers")
    if what in ("median", "range", "maximum", "minimum"):
        steps = _in_order(body, items, ordered)
        return [*steps, *_of_ordered(last(body, steps), ordered, what)]
    if "quartile" in what:
        return _quartile(body, items, ordered, what)
    if what == "mode":
        return _mode(body, items)
    if what.endswith(("variance", "deviation")):
        return _spread(body, items, what)
    raise NotThisKind


def _in_order(body: Node, items: Sequence[Node], ordered: Sequence[Node]) -> list[Step]:
    if list(items) == list(ordered):
        return []
    title = "Put the numbers in order"
    return [Step("statistics.order", title, body, Listing(tuple(ordered), "", ""), f"{title}.")]


def _quartile(body: Node, items: Sequence[Node], ordered: Sequence[Node], what: str) -> list[Step]:
    """The median of a half, or the difference of both; the middle number is in both halves or in none."""
    steps = _in_order(body, items, ordered)
    now = last(body, steps)
    half = len(ordered) // 2
    more = len(ordered) % 2 if what.endswith("inclusive") else 0
    halves = [Listing(tuple(part), "", "") for part in (ordered[: half + more], ordered[len(ordered) - half - more :])]
    middle = ""
    if len(ordered) % 2:
        middle = ", with the middle number in both halves" if more else ", leaving the middle number out"
    if what.startswith("interquartile"):
        found = [_of_ordered(part, part.items, "median") for part in halves]
        low, high = (last(part, one) for part, one in zip(halves, found, strict=True))
        title = "Subtract the median of the lower half from the median of the upper half"
        why = f"The halves are ${to_latex(halves[0])}$ and ${to_latex(halves[1])}${middle}."
        return [*steps, *work_out(now, Add((high, negated(low))), "statistics.quartiles", title, why)]
    word, part = ("lower", halves[0]) if what.startswith("lower") else ("upper", halves[1])
    title = f"Take the {word} half of the numbers"
    steps.append(Step("statistics.half", title, now, part, f"{title}{middle}. Its median is the {word} quartile."))
    return [*steps, *_of_ordered(part, part.items, "median")]


def _mean(body: Node, items: Sequence[Node]) -> list[Step]:
    count = number(len(items))
    after = Div(total(list(items)), count)
    return work_out(body, after, "statistics.mean", f"Add the numbers and divide by how many there are, ${len(items)}$")


def _grouped_mean(body: Node, items: Sequence[Node]) -> list[Step]:
    """Of many numbers, of which there are few different ones."""
    counts = Counter(exact(item) for item in items)
    if len(counts) > MAX_NUMBERS:
        raise NotThisKind
    parts: list[Node] = [
        Mul((number(size), number(many))) if many > 1 else number(size) for size, many in sorted(counts.items())
    ]
    title = f"Add each number times how often it occurs, and divide by how many there are, ${len(items)}$"
    return work_out(body, Div(total(parts), number(len(items))), "statistics.mean", title)


def _of_ordered(line: Node, ordered: Sequence[Node], what: str) -> list[Step]:
    n = len(ordered)
    if what == "range":
        title = "Subtract the smallest number from the largest"
        return work_out(line, Add((ordered[-1], negated(ordered[0]))), "statistics.range", title)
    if what in ("maximum", "minimum"):
        word, found = ("last", ordered[-1]) if what == "maximum" else ("first", ordered[0])
        title = f"Take the {word} number"
        return [Step(f"statistics.{what}", title, line, found, f"{title}.")]
    if n % 2:
        title = f"Take the number in the middle: there are ${n // 2}$ before it and ${n // 2}$ after it"
        return [Step("statistics.median", title, line, ordered[n // 2], f"{title}.")]
    middle = ordered[n // 2 - 1 : n // 2 + 1]
    title = f"Take the mean of the two numbers in the middle, ${to_latex(middle[0])}$ and ${to_latex(middle[1])}$"
    return work_out(line, Div(Add(tuple(middle)), TWO), "statistics.median", title)


def _mode(body: Node, items: Sequence[Node]) -> list[Step]:
    counts = Counter(exact(item) for item in items)
    most = max(counts.values())
    modes = [number(value) for value in sorted(counts) if counts[value] == most]
    if len(modes) != 1:
        title = "Look for the numbers that occur most often"
        listed = ", ".join(f"${to_latex(mode)}$" for mode in modes)
        note = f"{title}: {listed} occur ${most}$ times each, more often than any other."
        return [Step("statistics.mode", title, body, Listing(tuple(modes), "{", "}"), note)]
    title = "Look for the number that occurs most often"
    note = f"{title}: ${to_latex(modes[0])}$ occurs ${most}$ times, more often than any other."
    return [Step("statistics.mode", title, body, modes[0], note)]


def _spread(body: Node, items: Sequence[Node], what: str) -> list[Step]:
    """Mean, squares of the distances from it, their mean; the root of that for a deviation."""
    steps = _mean(body, items)
    steps[0] = Step(steps[0].rule, steps[0].title, body, steps[0].after, f"First find the mean. {steps[0].note}")
    mean = last(body, steps)
    squares = total([Pow(Add((item, negated(mean))), TWO) for item in items])
    population = what.startswith("population")
    by = len(items) if population else len(items) - 1
    if by < 1:
        raise NotThisKind
    inner: Node = Div(squares, number(by)) if by > 1 else squares
    title = "Square the distance of each number from the mean, add the squares, and divide by their number"
    if not population:
        title = f"Square the distance of each number from the mean, add the squares, and divide by ${by}$, one less"
        title += " than there are numbers"
    after = inner
    if what.endswith("deviation"):
        after = Root(inner, TWO)
        title += ". The standard deviation is the root of that"
    steps.append(Step("statistics.spread", "Square the distances from the mean", body, after, f"{title}."))
    steps += rewrite(after, EXPAND)
    return _shortened(steps)


def _shortened(steps: list[Step]) -> list[Step]:
    if len(steps) > 25:
        raise NotThisKind
    return steps
