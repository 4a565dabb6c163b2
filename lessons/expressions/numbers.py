"""Exact numbers and how they are written: fractions, decimals, so many places or figures, powers of ten.

Halves are rounded away from zero, as pupils learn it. No floating-point number occurs, so that the same pack shows
the same digits on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.reader.limits import MAX_DIGITS
from engine.maths.tree import Div, Mul, Neg, Node, Num, Pow, rational, symbols
from lessons.expressions.errors import ExpressionError, UnknownLetter

MAX_PLACES = 30
_GUARD = 30  # digits beyond the rounded ones that are looked at, so that a tie is seen as one

UNCLEAR = "I cannot work this number out."
UNDEFINED = "This has no real value: look for a division by zero, or the root or logarithm of a negative number."
TOO_LONG = f"A number here has more than {MAX_DIGITS} digits."


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number; `decimal` whether a decimal number went into it, `node` how to write it, where that matters."""

    value: Fraction
    decimal: bool = False
    node: Node | None = None

    def tree(self) -> Node:
        """The number as it is written. Raises ExpressionError when it is too long."""
        if self.node is not None:
            return self.node
        if self.value.numerator.bit_length() > 1000 or self.value.denominator.bit_length() > 1000:
            raise ExpressionError(TOO_LONG)
        places = terminating(self.value) if self.decimal else None
        return rational(self.value) if places is None else with_places(self.value, places)


@lru_cache(maxsize=4096)
def _typed(text: str) -> Fraction:
    return Num(text).value


def number(node: Node) -> Number | None:
    """The number that is written by `node`: 3, -0.50, 2/3, 4.5*10^3; None for anything else."""
    match node:
        case Num():
            return Number(_typed(node.text), node.is_decimal, node)
        case Neg():
            inner = number(node.arg)
            return None if inner is None else Number(-inner.value, inner.decimal, node)
        case Div(top=Num() as top, bottom=Num() as bottom) if _typed(bottom.text):
            return Number(_typed(top.text) / _typed(bottom.text), top.is_decimal or bottom.is_decimal, node)
        case Mul(factors=(Num() as first, Pow(base=Num(text="10"), exponent=exponent))):
            power = number(exponent)
            if power is None or power.value.denominator != 1 or abs(power.value) > MAX_DIGITS:
                return None
            return Number(first.value * Fraction(10) ** int(power.value), True, node)
    return None


def real(node: Node) -> Fraction:
    """The value of a tree without letters, exactly or to forty digits and more. Raises ExpressionError."""
    known = number(node)
    if known is not None:
        return known.value
    if letters := symbols(node):
        raise UnknownLetter(f"A number is needed here, and the letter {min(letters)} has no value.")
    try:
        try:
            return exact(node)
        except NotRational:
            return as_fraction(value(node))
    except Undefined:
        raise ExpressionError(UNDEFINED) from None
    except (Unclear, RecursionError):
        raise ExpressionError(UNCLEAR) from None


def terminating(number: Fraction) -> int | None:
    """How many places the decimal number needs, None when it does not end (or needs more than MAX_PLACES)."""
    bottom, twos, fives = number.denominator, 0, 0
    while bottom % 2 == 0:
        bottom, twos = bottom // 2, twos + 1
    while bottom % 5 == 0:
        bottom, fives = bottom // 5, fives + 1
    places = max(twos, fives)
    return places if bottom == 1 and places <= MAX_PLACES else None


def nearest(number: Fraction) -> int:
    """The nearest whole number, halves away from zero."""
    doubled = 2 * abs(number.numerator) + number.denominator
    size = doubled // (2 * number.denominator)
    return -size if number < 0 else size


def with_places(number: Fraction, places: int) -> Node:
    """`number` rounded to so many decimal places, zeros kept; negative places are tens, hundreds, ..."""
    scale = Fraction(10) ** places
    size = nearest(Fraction(nearest(number * scale * 10**_GUARD), 10**_GUARD))
    digits = str(abs(size) * 10**-places if places < 0 else abs(size)).rjust(places + 1, "0")
    if len(digits) > MAX_DIGITS:
        raise ExpressionError(TOO_LONG)
    text = f"{digits[:-places]}.{digits[-places:]}" if places > 0 else digits
    return Neg(Num(text)) if size < 0 else Num(text)


def magnitude(number: Fraction) -> int:
    """The power of ten of the first digit: 2 for 345, -3 for 0.0012. `number` is not 0."""
    top, bottom = abs(number.numerator), number.denominator
    power = len(str(top)) - len(str(bottom))
    return power if Fraction(top, bottom) >= Fraction(10) ** power else power - 1


def with_figures(number: Fraction, figures: int) -> Node:
    """`number` rounded to so many significant figures."""
    if number == 0:
        return Num("0")
    places = figures - 1 - magnitude(number)
    shown = with_places(number, places)
    rounded = shown.arg if isinstance(shown, Neg) else shown
    assert isinstance(rounded, Num)
    return with_places(number, places - 1) if magnitude(rounded.value) > magnitude(number) else shown


def with_power(number: Fraction, figures: int) -> Node:
    """`number` as 4.50*10^3, with so many significant figures."""
    if number == 0:
        return Num("0")
    power = magnitude(number)
    scaled = with_places(number / Fraction(10) ** power, figures - 1)
    bare = scaled.arg if isinstance(scaled, Neg) else scaled
    if isinstance(bare, Num) and bare.value >= 10:  # 9.99 rounded up
        power += 1
        scaled = with_places(number / Fraction(10) ** power, figures - 1)
        bare = scaled.arg if isinstance(scaled, Neg) else scaled
    shown = Mul((bare, Pow(Num("10"), rational(Fraction(power)))))
    return Neg(shown) if isinstance(scaled, Neg) else shown
