"""Shares with their 95 % confidence intervals.

One sample a question: the Wilson interval (Wilson 1927), which holds for shares near 0 and 1 and for few questions.
Several samples a question are no independent trials, so there the questions are drawn with replacement: the percentile
bootstrap over questions (a cluster bootstrap), with a fixed seed so that a report can be made again. Where every sample
is right, or none, nothing varies to be drawn: then the Wilson interval for so many questions.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

Z = 1.959964  # the 97.5 % quantile of the normal distribution
RESAMPLES = 4000
WILSON, BOOTSTRAP = "Wilson", "bootstrap over questions"


@dataclass(frozen=True, slots=True)
class Share:
    """A mean of shares with its interval; `questions` and `samples` say of how many, `method` how."""

    value: float
    low: float
    high: float
    questions: int
    samples: int
    method: str

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return asdict(self)

    def __str__(self) -> str:
        return f"{100 * self.value:.2f} % ({100 * self.low:.1f} to {100 * self.high:.1f})"


def share(by_question: Sequence[Sequence[bool]]) -> Share:
    """The mean over questions of the share of each one's samples that hold: pass@1. Questions without any fall out."""
    means = [sum(samples) / len(samples) for samples in by_question if samples]
    samples = sum(len(one) for one in by_question)
    if not means:
        return Share(math.nan, math.nan, math.nan, 0, 0, WILSON)
    value = sum(means) / len(means)
    if samples == len(means) or value in (0.0, 1.0):
        low, high = wilson(round(sum(means)), len(means))
        return Share(value, low, high, len(means), samples, WILSON)
    low, high = bootstrap(means)
    return Share(value, low, high, len(means), samples, BOOTSTRAP)


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share of `right` in `n` independent trials."""
    if n == 0:
        return 0.0, 1.0
    p, z2 = right / n, Z * Z
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    low = 0.0 if right == 0 else middle - half
    return max(0.0, low), 1.0 if right == n else min(1.0, middle + half)


def bootstrap(means: Sequence[float], resamples: int = RESAMPLES) -> tuple[float, float]:
    """The 95 % percentile interval of the mean of `means`, drawn with replacement."""
    rng = Random(0)
    drawn = sorted(sum(rng.choices(means, k=len(means))) / len(means) for _ in range(resamples))
    return drawn[int(0.025 * resamples)], drawn[min(resamples - 1, int(0.975 * resamples))]
