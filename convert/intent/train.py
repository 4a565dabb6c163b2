"""A conditional log-linear model over the candidates of each text, fitted by AdaGrad with averaged weights.

Adaptive steps: Duchi, Hazan and Singer, Journal of Machine Learning Research 12 (2011). The probability of all right
candidates together is made large, since several commands may say the same.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.intent.questions import Example
from engine.maths.asking.intent import needed
from engine.maths.asking.intent.candidate import Candidate
from engine.maths.asking.intent.candidates import candidates
from engine.maths.asking.intent.features import of_candidate, of_none
from engine.maths.asking.intent.prepared import prepared
from engine.maths.asking.intent.weights import SCALE

EPOCHS, STEP, DECAY = 10, 0.1, 1e-3
SEED = 20
SMALLEST = 10
"""Hundredths; smaller weights are left out, which changes nothing in what is read."""


@dataclass(frozen=True, slots=True)
class Text:
    """The candidates of a text, the features of each and of none of them, and which of them are right.

    `at` are the numbers of all features, and `of` the candidates they belong to, both of shape (features of all,);
    `needed` is the probability from which on a candidate is read.
    """

    example: Example
    among: list[Candidate]
    at: NDArray[np.int32]
    of: NDArray[np.int32]
    right: list[int]
    needed: float


@dataclass(frozen=True, slots=True)
class Seen:
    """The texts in which something could be read, and the names of all their features by their numbers."""

    texts: list[Text]
    names: list[str]


def all_seen(examples: Iterable[Example]) -> Seen:
    """The examples as the model sees them."""
    numbers: dict[str, int] = {}
    texts = [text for text in (_seen(each, numbers) for each in examples) if text is not None]
    return Seen(texts, list(numbers))


def _seen(example: Example, numbers: dict[str, int]) -> Text | None:
    """One example; None where nothing in it could be read. New features get the next numbers."""
    found = prepared(example.text)
    among = candidates(found) if found is not None else []
    if found is None or not among:
        return None
    rows = [sorted(of_candidate(found, each)) for each in among] + [sorted(of_none(found))]
    at = np.array([numbers.setdefault(name, len(numbers)) for row in rows for name in row], dtype=np.int32)
    of = np.repeat(np.arange(len(rows), dtype=np.int32), [len(row) for row in rows])
    right = [place for place, each in enumerate(among) if each.command in example.commands]
    return Text(example, among, at, of, right or [len(among)], needed(found))


@dataclass(frozen=True, slots=True)
class Model:
    """The weight of each feature, 0 for one that says nothing: shape (features,)."""

    weights: NDArray[np.float64]

    def probabilities(self, text: Text) -> NDArray[np.float64]:
        """As `engine.maths.asking.intent.weights.probabilities`, shape (candidates + 1,)."""
        return _softmax(_sums(text, self.weights))

    def save(self, names: list[str], file: Path) -> int:
        """Writes the weights that are not nearly zero; gives their number."""
        kept = {name: round(float(weight) * SCALE) for name, weight in sorted(zip(names, self.weights, strict=True))}
        kept = {name: weight for name, weight in kept.items() if abs(weight) >= SMALLEST}
        data = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
        file.write_bytes(gzip.compress(data, 9, mtime=0))
        return len(kept)


def fit(texts: Sequence[Text], features: int) -> Model:
    """The weights of so many features for these texts; the same texts in the same order give the same weights.

    A feature of a single text stays without weight.
    """
    counts = np.zeros(features, dtype=np.int64)
    for text in texts:
        counts[np.unique(text.at)] += 1
    known = counts > 1
    weights, squares = np.zeros(features), np.full(features, 1e-2)
    total, added = np.zeros(features), 0
    random = np.random.default_rng(SEED)
    for epoch in range(EPOCHS):
        for place in random.permutation(len(texts)):
            text = texts[place]
            likely = _softmax(_sums(text, weights))
            wanted = np.zeros_like(likely)
            wanted[text.right] = likely[text.right]
            wanted /= wanted.sum() + 1e-12
            touched, inverse = np.unique(text.at, return_inverse=True)
            slope = np.bincount(inverse, weights=(likely - wanted)[text.of]) + DECAY * weights[touched]
            slope[~known[touched]] = 0.0
            squares[touched] += slope * slope
            weights[touched] -= STEP * slope / np.sqrt(squares[touched])
        if epoch >= EPOCHS // 2:
            total += weights
            added += 1
    return Model(total / added)


def _sums(text: Text, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """What speaks for each candidate, and last for none of them, shape (candidates + 1,)."""
    return np.bincount(text.of, weights=weights[text.at], minlength=len(text.among) + 1).astype(np.float64)


def _softmax(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(sums - sums.max())
    return np.asarray(powers / powers.sum())
