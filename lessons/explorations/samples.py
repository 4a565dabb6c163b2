"""Random numbers for explorations: the same for the same sliders, on every machine.

The bits come from PCG64, seeded by the ids of the exploration and the sample; what is made of them is written out here
and does not depend on how a library draws a normal number. These numbers show what chance does; nothing secret.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from engine.errors import LemmaError

Array = npt.NDArray[np.float64]

MAX_DRAWS = 2_000_000  # of one sample
MAX_COUNT = 20_000

OPTIONS: dict[str, dict[str, float]] = {
    "normal": {"mean": 0.0, "sd": 1.0},
    "uniform": {"low": 0.0, "high": 1.0},
    "exponential": {"rate": 1.0},
    "dice": {"sides": 6.0},
    "bernoulli": {"p": 0.5},
}
"""The distributions, with their numbers and what these are when left out."""

_KEPT: dict[str, Callable[[Array], Array]] = {
    "mean": lambda draws: draws.mean(axis=1),
    "median": lambda draws: np.median(draws, axis=1),
    "sum": lambda draws: draws.sum(axis=1),
    "max": lambda draws: draws.max(axis=1),
    "first": lambda draws: draws[:, 0],
}
KEPT = tuple(_KEPT)
"""What may be kept of each draw."""


def seed_of(exploration: str, sample: str) -> int:
    """The seed of a sample."""
    return int.from_bytes(hashlib.sha256(f"lemma-sample-1\n{exploration}\n{sample}".encode()).digest()[:8], "big")


def draw(distribution: str, numbers: Mapping[str, float], size: float, count: int, kept: str, seed: int) -> Array:
    """`count` numbers, each the `kept` (mean, ...) of `size` draws. Raises LemmaError where there are none."""
    options = {**OPTIONS[distribution], **numbers}
    for name, value in options.items():
        if not math.isfinite(value):
            raise LemmaError(f"The {name} of the {distribution} distribution has no value here.")
    if not (math.isfinite(size) and size == math.floor(size) and size >= 1):
        raise LemmaError("The size of a sample must be a whole number from 1 up.")
    if not 1 <= count <= MAX_COUNT or size * count > MAX_DRAWS:
        raise LemmaError(
            f"No more than {MAX_DRAWS} random numbers are drawn at once; here it would be {size * count:.0f}."
        )
    generator = np.random.Generator(np.random.PCG64(seed))
    draws = _drawn(distribution, options, (count, int(size)), generator)
    return np.asarray(_KEPT[kept](draws), dtype=float)


def _drawn(
    distribution: str, options: Mapping[str, float], shape: tuple[int, int], generator: np.random.Generator
) -> Array:
    even = generator.random(shape)  # from 0 up, below 1
    match distribution:
        case "normal":
            _at_least(options["sd"], 0.0, "The standard deviation")
            # Box and Muller
            other = generator.random(shape)
            standard: Array = np.sqrt(-2 * np.log1p(-even)) * np.cos(2 * math.pi * other)
            return options["mean"] + options["sd"] * standard
        case "uniform":
            return options["low"] + (options["high"] - options["low"]) * even
        case "exponential":
            if options["rate"] <= 0:
                raise LemmaError("The rate of an exponential distribution must be above 0.")
            return -np.log1p(-even) / options["rate"]
        case "dice":
            sides = options["sides"]
            if sides != math.floor(sides) or not 1 <= sides <= 1_000_000:
                raise LemmaError("A die has a whole number of sides.")
            return np.floor(even * sides) + 1
    _at_least(options["p"], 0.0, "A probability")
    return (even < options["p"]).astype(float)


def _at_least(value: float, least: float, what: str) -> None:
    if value < least:
        raise LemmaError(f"{what} must not be below {least:g}.")
