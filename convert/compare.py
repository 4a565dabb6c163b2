"""What quantisation lost: two model files of one model, on the same tokens.

Facts:
- Tokens are cut into windows that start from nothing; every token of a window but its first is predicted.
- Perplexity is e to the mean negative log-probability of the tokens that came. The divergence is KL(base || other),
  which sees what agreement on one token does not.
- Both files are open at once and read through the page cache; logits of a few tokens are held at a time.

It knows nothing of checkpoints, and trusts the engine with the arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.convert import Progress
from engine.errors import LemmaError
from engine.llm import library
from engine.llm.logits import context_params, decode, open_context, open_model
from engine.llm.vocab import Vocab

CHUNK = 64  # tokens decoded, and rows of logits held, at a time
TEXT_LIMIT = 100_000_000  # bytes


@dataclass(frozen=True)
class Comparison:
    tokens: int  # predicted
    base_perplexity: float
    other_perplexity: float
    top1: float  # share of positions where both find the same token most likely
    divergence: float  # mean KL(base || other) in nats

    @property
    def change(self) -> float:
        return self.other_perplexity / self.base_perplexity - 1


def compare(
    base: Path,
    other: Path,
    tokens: Sequence[int],
    *,
    length: int = 512,
    flash_attention: bool = True,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Comparison:
    """Run both files over `tokens` in windows of `length`; LemmaError where they cannot be compared."""
    windows = [list(tokens[i : i + length]) for i in range(0, len(tokens), length)]
    windows = [window for window in windows if len(window) > 1]
    if not windows:
        raise LemmaError("At least two tokens are needed to compare models.")
    total = sum(len(window) for window in windows)
    sums = np.zeros(4)  # log-probability of base and other, agreements, divergence
    done = 0
    with ExitStack() as stack:
        cells = min(length, len(windows[0]))
        models = [_Open(stack, path, cells, flash_attention, threads) for path in (base, other)]
        if models[0].size != models[1].size:
            raise LemmaError(f"{base.name} has {models[0].size} tokens and {other.name} {models[1].size}.")
        bad = next((token for token in tokens if not 0 <= token < models[0].size), None)
        if bad is not None:
            raise LemmaError(f"Token {bad} is not in the vocabulary, which has the ids 0 to {models[0].size - 1}.")
        for window in windows:
            for model in models:
                model.clear()
            for start in range(0, len(window), CHUNK):
                part = window[start : start + CHUNK]
                if progress:
                    progress(done, total, "")
                done += len(part)
                first, second = (model.log_probabilities(part, start) for model in models)
                sums += _score(first, second, window[start + 1 : start + 1 + len(part)])
    if progress:
        progress(total, total, "")
    count = total - len(windows)
    means = sums / count
    return Comparison(count, math.exp(-means[0]), math.exp(-means[1]), float(means[2]), float(means[3]))


def read_tokens(model: Path, *, text: Path | None, ids: Path | None, limit: int) -> list[int]:
    """Up to `limit` tokens of a text, cut by the model's own vocabulary, or of a list of numbers."""
    path = text or ids
    assert path is not None
    try:
        with path.open("rb") as file:
            data = file.read(TEXT_LIMIT + 1)
        content = data.decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise LemmaError(f"{path}: cannot be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise LemmaError(f"{path}: is not UTF-8 text (byte {error.start}).") from error
    if len(data) > TEXT_LIMIT:
        raise LemmaError(f"{path}: larger than {TEXT_LIMIT / 1e6:.0f} MB.", "A part of it is enough to measure on.")
    if text is None:
        try:
            return [int(word) for word in content.replace(",", " ").split()][:limit]
        except ValueError as error:
            raise LemmaError(f"{path}: is not a list of token ids ({error}).") from error
    llama = library.load()
    with open_model(llama, model) as handle:
        vocabulary = llama.llama_model_get_vocab(handle)
        if llama.llama_vocab_type(vocabulary) == llama.LLAMA_VOCAB_TYPE_NONE:
            raise LemmaError(f"{model.name} has no vocabulary.", "Give token ids with --tokens.")
        return Vocab(llama, handle).encode(content, control=False)[:limit]


class _Open:
    """A model file open for decoding, closed by `stack`."""

    def __init__(self, stack: ExitStack, path: Path, length: int, flash_attention: bool, threads: int | None) -> None:
        self.llama: Any = library.load()
        model = stack.enter_context(open_model(self.llama, path))
        self.size = int(self.llama.llama_vocab_n_tokens(self.llama.llama_model_get_vocab(model)))
        params = context_params(
            self.llama,
            length=length,
            batch=min(CHUNK, length),
            flash_attention=flash_attention,
            kv_type="f32",
            threads=threads,
        )
        self.context = stack.enter_context(open_context(self.llama, model, params))

    def clear(self) -> None:
        self.llama.llama_memory_clear(self.llama.llama_get_memory(self.context), True)

    def log_probabilities(self, tokens: Sequence[int], start: int) -> NDArray[np.float64]:
        """[len(tokens), vocabulary], each row what may follow that token."""
        decode(self.llama, self.context, tokens, start)
        rows = self.llama.llama_get_logits(self.context)
        logits = np.ctypeslib.as_array(rows, (len(tokens), self.size)).astype(np.float64)
        logits -= logits.max(axis=1, keepdims=True)
        out: NDArray[np.float64] = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        return out


def _score(first: NDArray[np.float64], second: NDArray[np.float64], following: Sequence[int]) -> NDArray[np.float64]:
    """Sums over the positions that have a following token; the last of a window has none."""
    count = len(following)
    first, second, rows = first[:count], second[:count], np.arange(count)
    return np.array(
        [
            first[rows, following].sum() if count else 0.0,
            second[rows, following].sum() if count else 0.0,
            (first.argmax(axis=1) == second.argmax(axis=1)).sum(),
            (np.exp(first) * (first - second)).sum(),
        ]
    )
