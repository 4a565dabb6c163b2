"""Relations joined by 'and' and 'or', as trees: are they true at a number, and for which numbers?

The ends of the sets found are trees, so that they can be written down. Only the worker process imports this module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from fractions import Fraction

from engine.maths.equations import difference, holds
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.real_line.line import Intervals, Line, Unsettled
from engine.maths.real_line.truth import SIGNS, compared, compared_at
from engine.maths.tree import Listing, Logic, Node, Relation, substitute

MAX_ENDS = 60

Ends = tuple[list[tuple[Fraction, Node]], Callable[[Node, Node], bool]]
"""What a `Line` is made of: each end with its size, and whether two of them are the same."""


def sized_ends(trees: Iterable[Node], values: Mapping[str, Fraction] | None = None) -> Ends:
    """Numbers that are trees as ends of a `Line`, with `values` for the letters in them.

    Raises Unsettled where they are too many, or one has no real value.
    """
    distinct = list(dict.fromkeys(trees))
    if len(distinct) > MAX_ENDS:
        raise Unsettled
    sizes = {end: size_of(end, values) for end in distinct}

    def same(kept: Node, end: Node) -> bool:
        found = same_value(kept, end).same
        if values and found is False and sizes[kept] == sizes[end]:
            return True  # equal for these values
        if found is None or (values and not found):
            raise Unsettled
        return found

    return [(size, end) for end, size in sizes.items()], same


def size_of(end: Node, values: Mapping[str, Fraction] | None = None) -> Fraction:
    """A number exactly where it is rational, else to many digits. Raises Unsettled where it has no real value."""
    try:
        if not values:
            with suppress(NotRational):
                return exact(end)
        return as_fraction(value(end, values))
    except (Undefined, Unclear, NotRational):
        raise Unsettled from None


def solution_set(
    condition: Node,
    x: str,
    critical: Callable[[Node, str], list[Node]],
    better: Callable[[Node, Node], bool] = lambda new, kept: False,
) -> Intervals[Node]:
    """The numbers for which relations hold; `critical` gives all numbers at which an expression can change its sign.

    Raises Unsettled, and what `critical` raises.
    """
    pairs = list(dict.fromkeys((left, right) for left, _, right in comparisons(condition)))
    ends = [end for pair in pairs for end in critical(difference(Relation(pair, ("=",))), x)]
    line = Line(*sized_ends(ends), better)

    def truth(cell: int) -> bool:
        found = is_true(condition, x, line.ends[cell // 2] if cell % 2 else line.number(cell))
        if found is None:
            raise Unsettled
        return found

    return line.where(truth)


def comparisons(condition: Node) -> Iterator[tuple[Node, str, Node]]:
    """Every (left side, sign, right side) in relations that are joined."""
    if isinstance(condition, Relation):
        yield from zip(condition.terms, condition.signs, condition.terms[1:], strict=False)
    for part in _parts(condition):
        yield from comparisons(part)


def _parts(condition: Node) -> tuple[Node, ...]:
    if isinstance(condition, Listing):
        return condition.items
    return condition.parts if isinstance(condition, Logic) else ()


def is_true(condition: Node, x: str, at: Fraction | Node) -> bool | None:
    """Whether relations joined by 'and' and 'or' hold at a number; None where that cannot be told.

    A relation with a side that has no value there does not hold.
    """
    if isinstance(condition, Relation):
        truths = [_holds(left, sign, right, x, at) for left, sign, right in comparisons(condition)]
    elif parts := _parts(condition):
        truths = [is_true(part, x, at) for part in parts]
    else:
        return None
    deciding = isinstance(condition, Logic) and condition.word == "or"  # one such part settles the whole
    if deciding in truths:
        return deciding
    return None if None in truths else not deciding


def _holds(left: Node, sign: str, right: Node, x: str, at: Fraction | Node) -> bool | None:
    if sign not in SIGNS:
        return None
    equation = Relation((left, right), ("=",))
    if isinstance(at, Fraction):
        return compared_at(difference(equation), sign, {x: at})
    equal = holds(equation, {x: at})
    if equal is None or equal:
        return None if equal is None else compared(0, sign)
    return compared_at(substitute(difference(equation), {x: at}), sign)
