"""Choosing the next token: llama.cpp's sampler chain, made from settings, over a row of logits of our own.

The same seed, settings and logits give the same tokens. Knows no model.
"""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import LemmaError
from engine.llm.sampling import Sampling

PENALTY_WINDOW = 64
"""How many of the latest tokens `repeat_penalty` looks at."""
NEGLIGIBLE = 20.0
"""A token so far below the likeliest (in logits, at temperature 1) is out: 200,000 of them together have a chance of
4e-4 at most, and the chain takes 4.5 ms a token to look at all of so large a vocabulary."""

Logits = npt.NDArray[np.float32]


class Sampler:
    """A llama.cpp sampler chain over logits of `n_vocab` values; `llama` is the llama_cpp module. Close it."""

    def __init__(self, llama: Any, sampling: Sampling, n_vocab: int) -> None:
        self._llama = llama
        self._items = np.zeros(n_vocab, dtype=[("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])
        self._ids = np.arange(n_vocab, dtype=np.int32)
        warmth = max(1.0, sampling.temperature) if sampling.temperature else 0.0
        self._below = NEGLIGIBLE * warmth if sampling.repeat_penalty == 1.0 else np.inf
        self._chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        for step in _steps(llama, sampling.seeded(), n_vocab):
            if not step:
                self.close()
                raise LemmaError("The engine does not accept these sampling settings.")
            llama.llama_sampler_chain_add(self._chain, step)

    def sample(self, logits: Logits) -> int:
        """The token chosen for a row of logits (float32, n_vocab); LemmaError when they are not numbers."""
        top = logits.max()
        if np.isnan(top):
            raise LemmaError(
                "The model computed something that is not a number.", "Its file may be damaged, or not suit this build."
            )
        ids = np.flatnonzero(logits >= top - self._below) if np.isfinite(self._below) else self._ids
        items = self._items[: len(ids)]
        items["id"] = ids
        items["logit"] = logits[ids]
        array = self._llama.llama_token_data_array(
            data=items.ctypes.data_as(self._llama.llama_token_data_p),
            size=len(items),
            selected=-1,
            sorted=False,
        )
        self._llama.llama_sampler_apply(self._chain, ctypes.byref(array))
        token = int(array.data[array.selected].id)
        self._llama.llama_sampler_accept(self._chain, token)
        return token

    def close(self) -> None:
        chain, self._chain = self._chain, None
        if chain is not None:
            self._llama.llama_sampler_free(chain)


def _steps(llama: Any, sampling: Sampling, n_vocab: int) -> list[Any]:
    steps = []
    if sampling.repeat_penalty != 1.0:
        steps.append(llama.llama_sampler_init_penalties(n_vocab, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0))
    if sampling.temperature == 0:
        return [*steps, llama.llama_sampler_init_greedy()]
    if sampling.top_k:
        steps.append(llama.llama_sampler_init_top_k(sampling.top_k))
    if sampling.top_p < 1:
        steps.append(llama.llama_sampler_init_top_p(sampling.top_p, 1))
    if sampling.min_p > 0:
        steps.append(llama.llama_sampler_init_min_p(sampling.min_p, 1))
    steps.append(llama.llama_sampler_init_temp(sampling.temperature))
    steps.append(llama.llama_sampler_init_dist(sampling.seed))
    return steps
