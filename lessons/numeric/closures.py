"""The closures that compiled trees are made of.

A part is a closure, or a float that is known already. A name is a `Slot`, which is a closure too; where one is an
operand of a sum, a product or a function its place is looked up there and then, which saves one call in three of a
simulation.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Closure = Callable[[Any], Any]
Part = float | Closure


@dataclass(frozen=True, slots=True)
class Slot:
    """The value at `place`."""

    place: int

    def __call__(self, slots: Any) -> Any:
        return slots[self.place]


def closure(part: Part) -> Closure:
    """`part` as the quickest closure there is for it."""
    if isinstance(part, Slot):
        return operator.itemgetter(part.place)
    return part if callable(part) else lambda _slots: part


def folded(function: Callable[..., Any], *values: Any) -> float:
    """The value of `function` now; nan where it has none."""
    try:
        return float(function(*values))
    except (ArithmeticError, ValueError, TypeError):
        return math.nan


def unary(function: Callable[[Any], Any], part: Closure) -> Closure:
    """`function` of a part."""
    if isinstance(part, Slot):
        place = part.place
        return lambda slots: function(slots[place])
    return lambda slots: function(part(slots))


def binary(function: Callable[[Any, Any], Any], left: Part, right: Part) -> Closure:
    """`function` of two parts, at least one of them a closure."""
    if not callable(left):
        of_right = closure(right)
        return lambda slots: function(left, of_right(slots))
    of_left = closure(left)
    if not callable(right):
        return lambda slots: function(of_left(slots), right)
    of_right = closure(right)
    return lambda slots: function(of_left(slots), of_right(slots))


def _in_order(left: Part, right: Part) -> tuple[Part, Part]:
    """What is known before names, names before the rest."""
    return (right, left) if _rank(right) < _rank(left) else (left, right)


def _rank(part: Part) -> int:
    return 0 if not callable(part) else 1 if isinstance(part, Slot) else 2


def product(left: Part, right: Part) -> Part:
    """The product of two parts."""
    left, right = _in_order(left, right)
    if not callable(right):
        return folded(operator.mul, left, right)
    if not callable(left):
        if isinstance(right, Slot):
            place = right.place
            return lambda slots: left * slots[place]
        return lambda slots: left * right(slots)
    if isinstance(left, Slot):
        place = left.place
        if isinstance(right, Slot):
            other = right.place
            return lambda slots: slots[place] * slots[other]
        return lambda slots: slots[place] * right(slots)
    return lambda slots: left(slots) * right(slots)


def total(left: Part, right: Part) -> Part:
    """The sum of two parts."""
    left, right = _in_order(left, right)
    if not callable(right):
        return folded(operator.add, left, right)
    if not callable(left):
        if isinstance(right, Slot):
            place = right.place
            return lambda slots: left + slots[place]
        return lambda slots: left + right(slots)
    if isinstance(left, Slot):
        place = left.place
        if isinstance(right, Slot):
            other = right.place
            return lambda slots: slots[place] + slots[other]
        return lambda slots: slots[place] + right(slots)
    return lambda slots: left(slots) + right(slots)


def quotient(top: Part, bottom: Part) -> Part:
    """The quotient of two parts whose divisor is a closure; of floats, so that a division by zero raises."""
    of_bottom = closure(bottom)
    if not callable(top):
        return lambda slots: top / of_bottom(slots)
    of_top = closure(top)
    return lambda slots: of_top(slots) / of_bottom(slots)


def whole_power(base: Closure, exponent: int) -> Closure:
    """A part to the power of a whole number from 2 up."""
    if exponent > 2:
        return unary(lambda value: value**exponent, base)
    if isinstance(base, Slot):
        place = base.place
        return lambda slots: slots[place] * slots[place]

    def squared(slots: Any) -> Any:
        value = base(slots)
        return value * value

    return squared


def compared(compare: Callable[[float, float], bool]) -> Callable[[float, float], float]:
    """1.0 or 0.0; a side without a value raises ValueError."""

    def result(left: float, right: float) -> float:
        if left != left or right != right:
            raise ValueError
        return 1.0 if compare(left, right) else 0.0

    return result


def compared_arrays(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """1.0 or 0.0, nan where a side has no value."""
    return lambda left, right: np.where(np.isnan(left) | np.isnan(right), np.nan, compare(left, right))


def chosen(condition: Closure, value: Part, otherwise: Part) -> Closure:
    """One of two parts, by the condition; only that one is worked out."""

    def result(slots: Any) -> Any:
        part = value if condition(slots) else otherwise
        if callable(part):
            return part(slots)
        if part != part:
            raise ValueError
        return part

    return result


def chosen_arrays(condition: Closure, value: Part, otherwise: Part) -> Closure:
    """Element by element one of two parts, nan where the condition has no value."""
    one, other = closure(value), closure(otherwise)

    def result(slots: Any) -> Any:
        holds = condition(slots)
        return np.where(np.isnan(holds), np.nan, np.where(holds == 1, one(slots), other(slots)))

    return result
