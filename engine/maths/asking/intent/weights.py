"""How much each feature speaks for its task: a log-linear model, trained by `convert/intent`."""

from __future__ import annotations

import gzip
import json
from functools import cache
from math import exp
from pathlib import Path

from engine.maths.asking.frame.pieces import Pieces
from engine.maths.asking.intent.candidate import Candidate
from engine.maths.asking.intent.features import of_candidate, of_none

FILE = Path(__file__).with_name("weights.json.gz")
SCALE = 100
"""Weights are kept as whole hundredths."""


@cache
def _weights() -> dict[str, int]:
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        weights: dict[str, int] = json.load(file)
    return weights


def probabilities(found: Pieces, among: list[Candidate]) -> list[float]:
    """How likely each candidate is meant, and last, that none of them is; they add up to 1."""
    weights = _weights()
    sums = [sum(weights.get(feature, 0) for feature in of_candidate(found, each)) for each in among]
    sums.append(sum(weights.get(feature, 0) for feature in of_none(found)))
    top = max(sums)
    powers = [exp((each - top) / SCALE) for each in sums]
    total = sum(powers)
    return [power / total for power in powers]
