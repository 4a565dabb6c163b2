"""What part of the plane a plot shows, and the ticks along it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

_STEPS = (1.0, 2.0, 5.0, 10.0)
_DEGREES = (1, 5, 10, 15, 30, 45, 90, 180, 360, 720)
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_PI_STEPS = tuple(Fraction(text) for text in ("1/6", "1/4", "1/3", "1/2", "1", "2", "5", "10"))


def fitted(values: Sequence[Array], clipped: Sequence[Array] = ()) -> tuple[float, float]:
    """From a little below the smallest to a little above the largest of `values`.

    Of `clipped`, values of functions with poles, only the middle counts, with as much again above and below.
    """
    lows, highs = [], []
    for array in values:
        if len(array):
            lows.append(float(np.min(array)))
            highs.append(float(np.max(array)))
    for array in clipped:
        if len(array):
            lower, upper = np.quantile(array, (0.1, 0.9))
            lows.append(max(float(np.min(array)), float(2 * lower - upper)))
            highs.append(min(float(np.max(array)), float(2 * upper - lower)))
    if not lows:
        return -1.0, 1.0
    low, high = min(lows), max(highs)
    if high - low <= 1e-9 * max(abs(low), abs(high)):
        around = abs(high) / 2 or 1.0
        return low - around, high + around
    height = high - low
    if 0 < low < 0.3 * height or -0.3 * height < high < 0:  # zero is near: show it
        low, high = min(low, 0.0), max(high, 0.0)
        height = high - low
    return low - 0.06 * height, high + 0.06 * height


def ticks(low: float, high: float, most: int = 9, comma: bool = False) -> tuple[tuple[float, str], ...]:
    """Round numbers from `low` to `high` with their texts, at most `most` of them."""
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        return ()
    step = _step((high - low) / most)
    largest = max(abs(low), abs(high))
    # one power of ten for all ticks, where plain numbers would be long
    power = math.floor(math.log10(largest)) if (largest >= 1e6 and step >= 1e4) or largest < 1e-3 else 0
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple((index * step, _tick_text(index, step, power, comma)) for index in range(first, last + 1))


def _tick_text(index: int, step: float, power: int, comma: bool) -> str:
    """`index` steps, with the places that a step needs, as so many times a power of ten."""
    if index == 0:
        return "0"
    unit = step / 10.0**power
    places = max(0, -math.floor(math.log10(unit) + 1e-9))
    text = f"{index * unit:.{places}f}" + (f"·10{str(power).translate(_SUPERSCRIPT)}" if power else "")
    text = text.replace("-", "−")
    return text.replace(".", ",") if comma else text


def degree_ticks(low: float, high: float, most: int = 9) -> tuple[tuple[float, str], ...]:
    """Ticks of an angle in degrees: 30, 45, 90, ..."""
    step = next((step for step in _DEGREES if (high - low) / step <= most), None)
    if step is None or high - low < 10:
        return ticks(low, high, most)
    places = range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)
    return tuple((float(place * step), str(place * step).replace("-", "−")) for place in places)


def _step(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in _STEPS if step * power >= least * (1 - 1e-9))


def pi_ticks(low: float, high: float, most: int = 9) -> tuple[tuple[float, str], ...]:
    """Multiples of a simple part of pi from `low` to `high`; ordinary ticks where pi is too small for that."""
    step = next((step for step in _PI_STEPS if (high - low) / (math.pi * float(step)) <= most), None)
    if step is None:
        return ticks(low, high, most)
    size = math.pi * float(step)
    first, last = math.ceil(low / size - 1e-9), math.floor(high / size + 1e-9)
    return tuple((index * size, pi_text(index * step)) for index in range(first, last + 1))


def pi_text(part: Fraction) -> str:
    """A multiple of pi: π/2, −3π/4, 2π, 0."""
    if part == 0:
        return "0"
    top = "" if abs(part.numerator) == 1 else str(abs(part.numerator))
    bottom = "" if part.denominator == 1 else f"/{part.denominator}"
    return f"{'−' if part < 0 else ''}{top}π{bottom}"
