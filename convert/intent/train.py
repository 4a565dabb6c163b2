"""A conditional log-linear model over the candidates of each text, fitted by AdaGrad with averaged weights.

Adaptive steps: Duchi, Hazan and Singer, Journal of Machine Learning Research 12 (2011). The probability of all right
candidates together is made large, since several commands may say the same.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.intent.questions import Example
from engine.maths.asking.intent.candidates import Candidate, candidates
from engine.maths.asking.intent.features import of_candidate, of_none
from engine.maths.asking.intent.prepared import prepared
from engine.maths.asking.intent.weights import SCALE

EPOCHS, STEP, DECAY = 10, 0.1, 1e-3
SEED = 20
SMALLEST = 5
"""Hundredths; smaller weights are left out, which changes nothing in what is read."""


@dataclass(frozen=True, slots=True)
class Text:
    """The candidates of a text and the last one, none of them, as sets of features, and which are right."""

    example: Example
    among: list[Candidate]
    features: list[set[str]]
    right: list[int]


def seen(example: Example) -> Text | None:
    """An example as the model sees it; None where nothing in it could be read."""
    found = prepared(example.text)
    among = candidates(found) if found is not None else []
    if found is None or not among:
        return None
    features = [*(of_candidate(found, each) for each in among), of_none(found)]
    right = [at for at, each in enumerate(among) if each.command in example.commands]
    return Text(example, among, features, right or [len(among)])


@dataclass(frozen=True, slots=True)
class Model:
    """The features that count and their weights."""

    known: dict[str, int]
    weights: NDArray[np.float64]

    def probabilities(self, text: Text) -> NDArray[np.float64]:
        """As `engine.maths.asking.intent.weights.probabilities`, shape (candidates + 1,)."""
        at, of = _rows(text, self.known)
        return _softmax(_sums(at, of, self.weights, len(text.features)))

    def save(self, file: Path) -> int:
        """Writes the weights that are not nearly zero; gives their number."""
        kept = {name: round(float(self.weights[at]) * SCALE) for name, at in sorted(self.known.items())}
        kept = {name: weight for name, weight in kept.items() if abs(weight) >= SMALLEST}
        data = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
        file.write_bytes(gzip.compress(data, 9, mtime=0))
        return len(kept)


def fit(texts: Sequence[Text]) -> Model:
    """The weights for these texts; the same texts in the same order give the same weights."""
    counts = Counter[str]()
    for text in texts:
        counts.update(set().union(*text.features))
    known = {name: at for at, name in enumerate(sorted(name for name, count in counts.items() if count > 1))}
    rows = [_rows(text, known) for text in texts]
    weights, squares = np.zeros(len(known)), np.full(len(known), 1e-2)
    total, added = np.zeros(len(known)), 0
    random = np.random.default_rng(SEED)
    for epoch in range(EPOCHS):
        for place in random.permutation(len(texts)):
            at, of = rows[place]
            text = texts[place]
            likely = _softmax(_sums(at, of, weights, len(text.features)))
            wanted = np.zeros_like(likely)
            wanted[text.right] = likely[text.right]
            wanted /= wanted.sum() + 1e-12
            touched, inverse = np.unique(at, return_inverse=True)
            slope = np.bincount(inverse, weights=(likely - wanted)[of]) + DECAY * weights[touched]
            squares[touched] += slope * slope
            weights[touched] -= STEP * slope / np.sqrt(squares[touched])
        if epoch >= EPOCHS // 2:
            total += weights
            added += 1
    return Model(known, total / added)


def _rows(text: Text, known: dict[str, int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The places of all features, and to which candidate each belongs."""
    places = [[known[name] for name in sorted(names) if name in known] for names in text.features]
    at = np.array([place for row in places for place in row], dtype=np.int64)
    return at, np.repeat(np.arange(len(places)), [len(row) for row in places])


def _sums(
    at: NDArray[np.int64], of: NDArray[np.int64], weights: NDArray[np.float64], count: int
) -> NDArray[np.float64]:
    """What speaks for each of `count` candidates, shape (count,)."""
    return np.bincount(of, weights=weights[at], minlength=count).astype(np.float64)


def _softmax(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(sums - sums.max())
    return np.asarray(powers / powers.sum())


def all_seen(examples: Iterable[Example]) -> list[Text]:
    """Those in which something could be read."""
    return [text for text in map(seen, examples) if text is not None]
