"""Differential equations in time steps: the classical Runge-Kutta method of fourth order with a fixed step.

Each rate is a closure of floats (lessons.numeric.scalar): the loop is plain Python, which is quicker for two to eight
variables than arrays of that length would be. The error of the method shrinks with the fourth power of the step.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MAX_STEPS = 20_000
MAX_VARIABLES = 8

Rates = Callable[[list[float]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Run:
    """What a simulation gave: `columns[0]` the times, then one column a variable, all of one length.

    `stopped` is empty, or a sentence that says why it ended early.
    """

    columns: tuple[list[float], ...]
    stopped: str = ""


def run(rates: Rates, start: Sequence[float], until: float, step: float) -> Run:
    """Integrate from time 0 to `until`, in steps of `step` > 0; the last one is shortened to end exactly there.

    `rates` gets the state with the time first, `[t, x_1, ..., x_n]`, and gives the rates `[1, x_1', ..., x_n']`: the
    time is a variable like the others, whose rate is 1. More than MAX_STEPS steps are not made; where a rate has no
    value (a division by zero) or the state grows beyond all bounds, the run ends.
    """
    now = [0.0, *map(float, start)]
    if not math.isfinite(sum(now)):
        return Run(([],) * len(now), "The simulation has no beginning: a starting value is not a number.")
    if not (math.isfinite(until) and step > 0):
        return Run(tuple([x] for x in now), "The simulation has no end: the time it runs until is not a number.")
    whole = max(0, math.floor(min(until / step, MAX_STEPS + 1) + 1e-9))
    rest = until - whole * step
    sizes = [step] * min(whole, MAX_STEPS) + ([rest] if rest > 1e-9 * step and whole < MAX_STEPS else [])
    rows, why = [now], ""
    try:
        for size in sizes:
            now = _after(rates, now, size)
            rows.append(now)
    except OverflowError:
        why = "the values grow beyond all bounds"
    except (ArithmeticError, ValueError, TypeError):  # a negative number to a fractional power is complex in Python
        why = "the next step has no value, as in a division by zero"
    if not why and whole > MAX_STEPS:
        why = f"more than {MAX_STEPS} steps are not made"
    times, *columns = map(list, zip(*rows, strict=True))
    # many small additions lose digits that a product keeps
    times = [index * step for index in range(len(times))]
    if not why and len(sizes) > whole:
        times[-1] = until
    return Run((times, *columns), f"The simulation ends at {times[-1]:.4g}: {why}." if why else "")


def _after(rates: Rates, now: list[float], size: float) -> list[float]:
    """The state one step later. Raises ArithmeticError or ValueError where there is none."""
    half, sixth = size / 2, size / 6
    one = rates(now)
    two = rates([x + half * k for x, k in zip(now, one, strict=True)])
    three = rates([x + half * k for x, k in zip(now, two, strict=True)])
    four = rates([x + size * k for x, k in zip(now, three, strict=True)])
    then = [x + sixth * (a + 2 * (b + c) + d) for x, a, b, c, d in zip(now, one, two, three, four, strict=True)]
    if not math.isfinite(sum(then)):
        raise OverflowError
    return then
