"""AUC, log loss and calibration of chances given to what then happened."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

CLIP = 1e-6


def auc(happened: Sequence[int], chances: Sequence[float]) -> float:
    """The area under the ROC curve: the chance that a right answer was given a higher chance than a wrong one."""
    order = sorted(range(len(chances)), key=chances.__getitem__)
    ranks = 0.0
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and chances[order[end]] == chances[order[at]]:
            end += 1
        middle = (at + end + 1) / 2  # ranks count from 1, ties share theirs
        ranks += middle * sum(happened[order[place]] for place in range(at, end))
        at = end
    right = sum(happened)
    wrong = len(happened) - right
    return (ranks - right * (right + 1) / 2) / (right * wrong) if right and wrong else math.nan


def log_loss(happened: Sequence[int], chances: Sequence[float]) -> float:
    """The mean of -ln of the chance given to what happened."""
    total = 0.0
    for one, chance in zip(happened, chances, strict=True):
        p = min(1 - CLIP, max(CLIP, chance))
        total -= math.log(p if one else 1 - p)
    return total / len(happened)


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers given a chance from `low` to `low` + 0.1: how many, the mean chance, the share that was right."""

    low: float
    count: int
    expected: float
    happened: float


def calibration(happened: Sequence[int], chances: Sequence[float]) -> list[Bin]:
    """Ten bins by chance, the empty ones left out."""
    bins: list[list[tuple[int, float]]] = [[] for _ in range(10)]
    for one, chance in zip(happened, chances, strict=True):
        bins[min(9, int(chance * 10))].append((one, chance))
    return [
        Bin(at / 10, len(rows), sum(p for _, p in rows) / len(rows), sum(y for y, _ in rows) / len(rows))
        for at, rows in enumerate(bins)
        if rows
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance between chance and share, weighted by how many answers there were."""
    total = sum(one.count for one in bins)
    return sum(one.count * abs(one.expected - one.happened) for one in bins) / total
