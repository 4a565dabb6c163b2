"""Where the variables of an answer live: all real numbers, the positive ones, or declared ranges.

    Domain.of("positive"), Domain.of("x > 0"), Domain.of("0 <= x < 2 pi, n > 1")

A range bounds one name by numbers; names without one may be any real number. Does not import SymPy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.reader import ReadError, read
from engine.maths.tree import Listing, Logic, Node, Relation, Sym, symbols

WORDS = ("real", "positive", "nonzero")
MAX_LENGTH = 200
_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high` (None: without end), each end within or not. An end that is irrational is rounded."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_within: bool = False
    high_within: bool = False

    def __contains__(self, number: Fraction) -> bool:
        above = self.low is None or number > self.low or (self.low_within and number == self.low)
        return above and (self.high is None or number < self.high or (self.high_within and number == self.high))


@dataclass(frozen=True, slots=True)
class Domain:
    """`ranges` of some names, and the one of all `others`."""

    ranges: Mapping[str, Range] = field(default_factory=dict)
    others: Range = Range()

    @staticmethod
    def of(text: str) -> Domain:
        """The domain that is declared by one of WORDS or by inequalities. Raises LemmaError."""
        return _parsed(text)

    def range_of(self, name: str) -> Range:
        """The range of one name."""
        return self.ranges.get(name, self.others)

    @property
    def is_bounded(self) -> bool:
        """Whether any name has a range."""
        return bool(self.ranges) or self.others != Range()


@lru_cache(maxsize=256)
def _parsed(text: str) -> Domain:
    if text in ("real", "nonzero"):
        return Domain()
    if text == "positive":
        return Domain(others=Range(low=Fraction(0)))
    problem = LemmaError(
        f"The domain {text[:60]!r} is not one of {', '.join(WORDS)}, nor a range such as 0 <= x < 2 pi."
    )
    if len(text) > MAX_LENGTH:
        raise problem
    try:
        ranges = _ranges(read(text))
    except (ReadError, ValueError, NotRational, Undefined, Unclear, ZeroDivisionError):
        raise problem from None
    return Domain(ranges)


def _ranges(tree: Node) -> dict[str, Range]:
    found: dict[str, Range] = {}
    for relation in _relations(tree):
        for left, sign, right in zip(relation.terms, relation.signs, relation.terms[1:], strict=False):
            if sign not in _FLIPPED:
                raise ValueError
            if isinstance(right, Sym):
                left, sign, right = right, _FLIPPED[sign], left
            if not isinstance(left, Sym) or symbols(right):
                raise ValueError
            found[left.name] = _narrowed(found.get(left.name, Range()), sign, _number(right))
    if not found:
        raise ValueError
    return found


def _relations(tree: Node) -> Iterator[Relation]:
    if isinstance(tree, Relation):
        yield tree
        return
    if isinstance(tree, Logic) and tree.word == "and":
        parts = tree.parts
    elif isinstance(tree, Listing) and not tree.left:
        parts = tree.items
    else:
        raise ValueError
    for part in parts:
        yield from _relations(part)


def _number(tree: Node) -> Fraction:
    try:
        return exact(tree)
    except NotRational:
        return as_fraction(value(tree))


def _narrowed(before: Range, sign: str, number: Fraction) -> Range:
    within = sign.endswith("=")
    if sign.startswith(">"):
        after = Range(number, before.high, within, before.high_within)
    else:
        after = Range(before.low, number, before.low_within, within)
    if after.low is not None and after.high is not None and after.low >= after.high:
        raise ValueError
    return after
