"""Lists of numbers: sums, means, medians, spreads. Quartiles are medians of the halves without the middle value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cmp_to_key

from engine.maths.averages import quartiles
from engine.maths.tree import Add, Div, Listing, Mul, Neg, Node, Num, Root, integer
from lessons.expressions.comparing import compare, order_of
from lessons.expressions.errors import ExpressionError
from lessons.expressions.numbers import Number, number
from lessons.expressions.sums import sums
from lessons.expressions.sums import tree as sum_tree

MAX_ITEMS = 1_000

Value = Number | Node


def _numbers(items: Sequence[Node]) -> list[Number]:
    """The items when all of them are rational. Raises ExpressionError for lists of others."""
    found = [number(item) for item in items]
    if any(item is None for item in found):
        raise ExpressionError("Only numbers can stand in this list.")
    return [item for item in found if item is not None]


def _some(items: Sequence[Node], fewest: int = 1) -> Sequence[Node]:
    if len(items) < fewest:
        raise ExpressionError(f"The list needs {fewest} numbers at least.")
    if len(items) > MAX_ITEMS:
        raise ExpressionError(f"The list has more than {MAX_ITEMS} items.")
    return items


def _exactly(node: Node, items: Sequence[Node]) -> Value:
    shown = sum_tree(sums(node))
    known = number(shown)
    return Number(known.value, _decimal(items)) if known is not None else shown


def _decimal(items: Sequence[Node]) -> bool:
    return any(known.decimal for known in (number(item) for item in items) if known is not None)


def _total(items: Sequence[Node]) -> Value:
    known = [number(item) for item in _some(items)]
    if all(known):
        return Number(sum((item.value for item in known if item), Fraction(0)), _decimal(items))
    return _exactly(Add(tuple(items)), items)


def _mean(items: Sequence[Node]) -> Value:
    total = _total(items)
    if isinstance(total, Number):
        return Number(total.value / len(items), total.decimal)
    return _exactly(Div(total, integer(len(items))), items)


def ordered(items: Sequence[Node]) -> list[Node]:
    """The items, smallest first."""
    return sorted(_some(items), key=cmp_to_key(order_of))


def _median(items: Sequence[Node]) -> Value:
    rising, half = ordered(items), len(items) // 2
    if len(items) % 2:
        return number(rising[half]) or rising[half]
    return _mean(rising[half - 1 : half + 1])


def _mode(items: Sequence[Node]) -> Value:
    values = [item.value for item in _numbers(_some(items))]
    counts = Counter(values)
    most = max(counts.values())
    modes = [Number(value, _decimal(items)) for value in sorted(counts) if counts[value] == most]
    return modes[0] if len(modes) == 1 else Listing(tuple(mode.tree() for mode in modes), "", "")


def _range(items: Sequence[Node]) -> Value:
    rising = ordered(items)
    return _exactly(Add((rising[-1], Neg(rising[0]))), items)


def _squares(items: Sequence[Node], below: int) -> Value:
    mean = _mean(items)
    if isinstance(mean, Number):
        total = sum(((item.value - mean.value) ** 2 for item in _numbers(items)), Fraction(0))
        return Number(total / below, mean.decimal)
    squares = [Mul((gap, gap)) for gap in (Add((item, Neg(mean))) for item in items)]
    return _exactly(Div(Add(tuple(squares)), integer(below)), items)


def _variance(items: Sequence[Node]) -> Value:
    return _squares(items, len(_some(items, 2)) - 1)


def _pvariance(items: Sequence[Node]) -> Value:
    return _squares(items, len(_some(items)))


def _root(value: Value, items: Sequence[Node]) -> Value:
    return _exactly(Root(value.tree() if isinstance(value, Number) else value, Num("2")), items)


def count(items: Sequence[Node], value: Node) -> Number:
    """How often `value` is in the list."""
    return Number(Fraction(sum(compare("=", item, value) for item in items)))


def quartile(items: Sequence[Node], which: int) -> Value:
    """The first, second or third quartile."""
    if which == 2:
        return _median(items)
    values = sorted(item.value for item in _numbers(_some(items, 2)))
    return Number(quartiles(values, inclusive=False)[which // 2], _decimal(items))


OF_LIST: dict[str, Callable[[Sequence[Node]], Value]] = {
    "length": lambda items: Number(Fraction(len(items))),
    "sum": _total,
    "mean": _mean,
    "median": _median,
    "mode": _mode,
    "range": _range,
    "variance": _variance,
    "pvariance": _pvariance,
    "stdev": lambda items: _root(_variance(items), items),
    "pstdev": lambda items: _root(_pvariance(items), items),
    "sorted": lambda items: Listing(tuple(ordered(items)), "", ""),
}
"""The functions of one list."""
