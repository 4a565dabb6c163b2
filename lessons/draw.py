"""Random numbers that are the same on every machine, and the parameters of a problem drawn with them.

The numbers, so that anybody can make them again: draw number k (from 0) of what is named W, for the problem with the
full name P and the seed S, is the SHA-256 of the UTF-8 text

    lemma-draw-1 <newline> P <newline> S <newline> W <newline> k

its first eight bytes taken as a whole number, highest byte first. For one of n equally likely cases 0 ... n - 1 the
draw is thrown away when it is not below the greatest multiple of n up to 2^64, and the next one is taken; else the case
is its remainder by n. W is the name of a parameter, or `options a`, `rights a` for shuffling in part `a`. Shuffling is
Fisher-Yates from the last place down: place i (from the end to 1) changes with one of the i + 1 places up to it.

A parameter whose draw does not meet the conditions is drawn again with the numbers that follow. There is no
floating-point number here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cmp_to_key
from math import gcd
from typing import TypeVar

from engine.maths.reader.limits import MAX_DIGITS
from engine.maths.tree import Listing, Node, integer, rational
from lessons.expressions import Environment, ExpressionError, Value, as_list, read, worth
from lessons.expressions.comparing import order_of
from lessons.expressions.numbers import MAX_PLACES, terminating, with_places
from lessons.model import Bound, Parameter

Item = TypeVar("Item")

_SPAN = 1 << 64
_WRITTEN = re.compile(r"[+-]?\d{1,40}(?:[./]\d{1,40})?", re.ASCII)
MAX_LIST = 200
MAX_TRIES = 1_000  # of a list that may have no number twice


class Stream:
    """The draws of one thing of one variant."""

    def __init__(self, problem: str, seed: int, what: str) -> None:
        self._head = f"lemma-draw-1\n{problem}\n{seed}\n{what}\n"
        self._next = 0

    def below(self, count: int) -> int:
        """One of 0 ... count - 1, all equally likely; `count` is at most 2^64."""
        limit = _SPAN - _SPAN % count
        while True:
            digest = hashlib.sha256(f"{self._head}{self._next}".encode()).digest()
            self._next += 1
            found = int.from_bytes(digest[:8], "big")
            if found < limit:
                return found % count

    def choice(self, items: Sequence[Item]) -> Item:
        """One of the items."""
        return items[self.below(len(items))]

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """The items in another order."""
        mixed = list(items)
        for place in range(len(mixed) - 1, 0, -1):
            other = self.below(place + 1)
            mixed[place], mixed[other] = mixed[other], mixed[place]
        return mixed


def drawer(parameter: Parameter, stream: Stream) -> Callable[[], tuple[Value, bool]]:
    """What draws a value of `parameter` each time it is called, and whether it is a decimal number.

    Raises ExpressionError where its table makes no sense (a range without numbers, an expression that cannot be read).
    """
    if parameter.kind == "int":
        return _integers(parameter, stream)
    if parameter.kind == "decimal":
        return _decimals(parameter, stream)
    if parameter.kind == "fraction":
        return _fractions(parameter, stream)
    if parameter.kind == "one_of":
        choices = [value_of(value) for value in _some(parameter, parameter.values)]
        return lambda: stream.choice(choices)
    if parameter.kind == "word":
        words = [str(value) for value in _some(parameter, parameter.values)]
        return lambda: (stream.choice(words), False)
    if parameter.kind == "list" and parameter.element is not None:
        return _lists(parameter, parameter.element, stream)
    raise ExpressionError(f"I do not know the kind of parameter '{parameter.kind}'.")


def value_of(value: Bound) -> tuple[Value, bool]:
    """A number or an expression of the table as a value, and whether it is a decimal number. Raises ExpressionError."""
    if isinstance(value, str):
        try:
            found, decimal = worth(read(value), Environment())
        except ExpressionError as error:
            raise error.within(value) from None
        return as_list(found), decimal
    _bounded(value)
    if isinstance(value, int):
        return integer(value), False
    return with_places(Fraction(value), _shown_places(value)), True


def _bounded(value: int | Decimal) -> None:
    """Raises ExpressionError for numbers that nobody means."""
    if isinstance(value, int):
        fits = value.bit_length() <= 1_000
    else:
        fits = value.is_finite() and int(value.as_tuple().exponent) >= -MAX_PLACES and value.adjusted() <= MAX_DIGITS
    if not fits:
        raise ExpressionError("There is a number here that is too long, or none at all.")


def _some(parameter: Parameter, items: Sequence[Item]) -> Sequence[Item]:
    if not items:
        raise ExpressionError(f"The parameter {parameter.name} has nothing to choose from.")
    return items


def _number(value: Bound, parameter: Parameter) -> Fraction:
    if not isinstance(value, str):
        _bounded(value)
        return Fraction(value)
    try:
        if not _WRITTEN.fullmatch(value.strip()):
            raise ValueError
        return Fraction(value.strip())
    except (ValueError, ZeroDivisionError):
        raise ExpressionError(f"The parameter {parameter.name} needs numbers, not '{value[:40]}'.") from None


class _Range:
    """low, low + step, ... up to high, without the numbers left out."""

    def __init__(self, parameter: Parameter, default_step: Fraction) -> None:
        if len(parameter.values) != 2:
            raise ExpressionError(f"The parameter {parameter.name} needs its lowest and its highest number.")
        low, high = (_number(value, parameter) for value in parameter.values)
        self.step = default_step if parameter.step is None else _number(parameter.step, parameter)
        if self.step <= 0:
            raise ExpressionError(f"The step of the parameter {parameter.name} must be above 0.")
        self.low, self.count = low, int((high - low) // self.step) + 1
        left_out = {
            place
            for place in ((_number(value, parameter) - low) / self.step for value in parameter.excluded)
            if place.denominator == 1 and 0 <= place < self.count
        }
        self.left_out = sorted(int(place) for place in left_out)
        if self.count > 1 << 60:
            raise ExpressionError(f"There are too many numbers between the bounds of the parameter {parameter.name}.")
        if self.count - len(self.left_out) < 1:
            raise ExpressionError(f"There is no number between the bounds of the parameter {parameter.name}.")

    def draw(self, stream: Stream) -> Fraction:
        place = stream.below(self.count - len(self.left_out))
        for gone in self.left_out:
            place += gone <= place
        return self.low + place * self.step


def _integers(parameter: Parameter, stream: Stream) -> Callable[[], tuple[Value, bool]]:
    numbers = _Range(parameter, Fraction(1))
    if numbers.low.denominator != 1 or numbers.step.denominator != 1:
        raise ExpressionError(f"The parameter {parameter.name} needs whole numbers.")
    return lambda: (integer(int(numbers.draw(stream))), False)


def _places(value: Bound | None, parameter: Parameter) -> int:
    """The decimal places a number of the table is written with, or needs."""
    if isinstance(value, str):
        needed = terminating(_number(value, parameter))
        if needed is None:
            raise ExpressionError(f"The parameter {parameter.name} needs decimal numbers, not '{value[:40]}'.")
        return needed
    return _shown_places(value) if isinstance(value, Decimal) else 0


def _shown_places(value: Decimal) -> int:
    _bounded(value)
    return max(0, -int(value.as_tuple().exponent))


def _decimals(parameter: Parameter, stream: Stream) -> Callable[[], tuple[Value, bool]]:
    shown = max(_places(value, parameter) for value in (*parameter.values, parameter.step))
    numbers = _Range(parameter, Fraction(1, 10**shown))
    return lambda: (with_places(numbers.draw(stream), shown), True)


def _fractions(parameter: Parameter, stream: Stream) -> Callable[[], tuple[Value, bool]]:
    if len(parameter.values) != 2:
        raise ExpressionError(f"The parameter {parameter.name} needs its lowest and its highest number.")
    low, high = (_number(value, parameter) for value in parameter.values)
    left_out = {_number(value, parameter) for value in parameter.excluded}
    found: list[Fraction] = []
    for below in _some(parameter, sorted(set(parameter.denominators))):
        if not 2 <= below <= 1_000 or (high - low) * below > 100_000:
            raise ExpressionError(f"The denominators of the parameter {parameter.name} go from 2 to 1000.")
        first, last = -int(-low * below // 1), int(high * below // 1)
        found += [Fraction(top, below) for top in range(first, last + 1) if gcd(top, below) == 1]
    kept = _some(parameter, [value for value in found if value not in left_out])
    return lambda: (rational(stream.choice(kept)), False)


def _lists(parameter: Parameter, element: Parameter, stream: Stream) -> Callable[[], tuple[Value, bool]]:
    fewest, most = parameter.length
    if not 1 <= fewest <= most <= MAX_LIST:
        raise ExpressionError(f"The list {parameter.name} needs a length from 1 to {MAX_LIST}.")
    one = drawer(element, stream)

    def draw() -> tuple[Value, bool]:
        length = fewest + stream.below(most - fewest + 1)
        items: list[Node] = []
        decimal = False
        tries = 0
        while len(items) < length:
            value, marked = one()
            if isinstance(value, str):
                raise ExpressionError(f"The list {parameter.name} is made of numbers, not of words.")
            if parameter.distinct and value in items:
                tries += 1
                if tries > MAX_TRIES:
                    raise ExpressionError(f"There are not {length} different numbers for the list {parameter.name}.")
                continue
            items.append(value)
            decimal = decimal or marked
        if parameter.sorted:
            items.sort(key=cmp_to_key(order_of))
        return Listing(tuple(items), "", ""), decimal

    return draw
