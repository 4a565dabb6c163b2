"""Bar charts, histograms and box plots: from lists of numbers to columns and boxes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from engine.errors import LemmaError
from engine.maths.averages import quartiles
from lessons.plots.data import Bars, Box

Array = npt.NDArray[np.float64]

_WHOLE_NUMBERS = 40  # so many different whole numbers get a column each
_BAR = 0.4  # half the width of a bar; they stand at 1, 2, 3, ...


def bar_columns(names: tuple[str, ...], values: Sequence[float], series: int) -> Bars:
    """A bar for each name; one without a value has none."""
    heights = [value if math.isfinite(value) else 0.0 for value in values]
    places = range(1, len(names) + 1)
    return Bars("bars", [place - _BAR for place in places], [place + _BAR for place in places], heights, series, names)


def histogram(values: Array, bins: int, ends: tuple[float, float] | None, series: int) -> Bars:
    """How many values fall into each of `bins` columns of one width between `ends` (or smallest and largest value).

    A value on the edge of two columns counts in the right one. Without `bins` a number is chosen that fits the
    data: a column for each whole number where they are few, else about the square root of the number of values.
    """
    values = values[np.isfinite(values)]
    if not len(values):
        return Bars("histogram", [], [], [], series)
    low, high = ends or (float(values.min()), float(values.max()))
    whole = bool(np.all(values == np.round(values)))
    if not bins and whole and float(np.ptp(values)) < _WHOLE_NUMBERS:
        edges = np.arange(float(values.min()) - 0.5, float(values.max()) + 1.0)
    else:
        bins = bins or min(40, max(5, round(math.sqrt(len(values)))))
        if low == high:
            low, high = low - 0.5, high + 0.5
        edges = np.linspace(low, high, bins + 1)
    counts, edges = np.histogram(values, edges)
    return Bars("histogram", edges[:-1].tolist(), edges[1:].tolist(), counts.astype(float).tolist(), series)


def box_of(values: Array, series: int) -> Box:
    """The box plot of a list of two numbers or more. Raises LemmaError."""
    values = np.sort(values[np.isfinite(values)])
    if len(values) < 2:
        raise LemmaError("A box plot needs a list of two numbers at least.")
    lower, upper = quartiles([Fraction(float(value)) for value in values], inclusive=False)
    five = (float(values[0]), float(lower), float(np.median(values)), float(upper), float(values[-1]))
    return Box(five, 1.0, series)
