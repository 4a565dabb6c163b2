"""Logits of a model file at every position of a token list: the engine's answer sheet, to hold against a reference.

    all_logits(Path("model.gguf"), [1, 2, 3], chunk=None, flash_attention=True)   # float32 [3, vocabulary]

Facts:
- Decoding in chunks must not change anything; that it does not is what the engine's tests look at.
- K and V are kept in F32 unless told otherwise: what is measured is then the model, not the rounding of its cache.
- Runs in the calling process: meant for tests and the command line, not for the program with a window.

It knows nothing of text: tokens in, numbers out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.errors import LemmaError
from engine.llm import library
from engine.llm.header import read_header

KVType = Literal["f32", "f16"]


def all_logits(
    model: Path,
    tokens: Sequence[int],
    *,
    chunk: int | None = None,
    flash_attention: bool = True,
    kv_type: KVType = "f32",
    threads: int | None = None,
    gpu_layers: int = 0,
) -> NDArray[np.float32]:
    """Logits [len(tokens), vocabulary] of one sequence, decoded `chunk` tokens at a time (None: all at once).

    `kv_type` is the type K and V are kept in; `threads` defaults to the number of processors.
    LemmaError: no tokens, a token the vocabulary does not have, more tokens than the model's context holds, a chunk
    below 1, a file that cannot be loaded, not enough memory.
    """
    ids = check_tokens(tokens)
    if chunk is not None and chunk < 1:
        raise LemmaError(f"A chunk must have at least one token, not {chunk}.")
    step = min(chunk or len(ids), len(ids))
    llama = library.load()
    with open_model(llama, model, gpu_layers=gpu_layers) as handle:
        vocabulary = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(handle))
        trained = llama.llama_model_n_ctx_train(handle)
        bad = next((i for i in ids if i >= vocabulary), None)
        if bad is not None:
            raise LemmaError(f"Token {bad} is not in the vocabulary, which has the ids 0 to {vocabulary - 1}.")
        if len(ids) > trained:
            raise LemmaError(f"{len(ids)} tokens are more than the context of the model holds: {trained}.")
        params = context_params(
            llama,
            length=len(ids),
            batch=step,
            flash_attention=flash_attention,
            kv_type=kv_type,
            threads=threads,
        )
        with open_context(llama, handle, params) as context:
            out = np.empty((len(ids), vocabulary), dtype=np.float32)
            for start in range(0, len(ids), step):
                part = ids[start : start + step]
                decode(llama, context, part, start)
                rows = llama.llama_get_logits(context)
                out[start : start + len(part)] = np.ctypeslib.as_array(rows, (len(part), vocabulary))
            return out


def check_tokens(tokens: Sequence[int]) -> list[int]:
    """Tokens as whole numbers from 0 up, at least one; LemmaError otherwise."""
    ids = []
    for token in tokens:
        if isinstance(token, bool) or not isinstance(token, int | np.integer) or token < 0:
            raise LemmaError(f"A token is a whole number from 0 up, not {token!r}.")
        ids.append(int(token))
    if not ids:
        raise LemmaError("There are no tokens to compute logits for.")
    return ids


@contextmanager
def open_model(llama: ModuleType, path: Path, *, gpu_layers: int = 0) -> Iterator[Any]:
    """A loaded llama_model, freed afterwards; LemmaError with the engine's own words where it cannot be loaded."""
    if not path.is_file():
        raise LemmaError(f"There is no model file {path}.")
    read_header(path)  # says what is broken in a file and where, which the engine does not
    params = llama.llama_model_default_params()
    params.n_gpu_layers = gpu_layers
    library.forget_complaints()
    model = llama.llama_model_load_from_file(os.fsencode(path), params)
    if not model:
        raise LemmaError(f"The model {path.name} cannot be loaded: {_reason()}.")
    try:
        yield model
    finally:
        llama.llama_model_free(model)


def context_params(
    llama: ModuleType,
    *,
    length: int,
    batch: int,
    flash_attention: bool,
    kv_type: KVType,
    threads: int | None,
) -> Any:
    """llama_context_params for `length` cells, batches of `batch` tokens in one piece, every token an output."""
    params = llama.llama_context_default_params()
    params.n_ctx = length
    params.n_batch = params.n_ubatch = batch
    params.n_threads = params.n_threads_batch = threads or os.cpu_count() or 1
    params.flash_attn_type = (
        llama.LLAMA_FLASH_ATTN_TYPE_ENABLED if flash_attention else llama.LLAMA_FLASH_ATTN_TYPE_DISABLED
    )
    try:
        number = {"f32": llama.GGML_TYPE_F32, "f16": llama.GGML_TYPE_F16}[kv_type]
    except KeyError:
        raise LemmaError(f"K and V can be kept as f32 or f16, not {kv_type!r}.") from None
    params.type_k = params.type_v = number
    params.swa_full = False
    params.no_perf = True
    return params


@contextmanager
def open_context(llama: ModuleType, model: Any, params: Any) -> Iterator[Any]:
    """A llama_context, freed afterwards."""
    library.forget_complaints()
    context = llama.llama_init_from_model(model, params)
    if not context:
        raise LemmaError(f"The engine cannot make room for {params.n_ctx} tokens: {_reason()}.")
    try:
        yield context
    finally:
        llama.llama_free(context)


def decode(llama: ModuleType, context: Any, tokens: Sequence[int], start: int) -> None:
    """Decode `tokens` of sequence 0 at positions start, start + 1, ...; all of them output logits."""
    batch = llama.llama_batch_init(len(tokens), 0, 1)
    try:
        batch.n_tokens = len(tokens)
        for i, token in enumerate(tokens):
            batch.token[i] = token
            batch.pos[i] = start + i
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = 0
            batch.logits[i] = 1
        library.forget_complaints()
        status = llama.llama_decode(context, batch)
    finally:
        llama.llama_batch_free(batch)
    if status != 0:
        raise LemmaError(
            f"The engine stopped at tokens {start} to {start + len(tokens) - 1} (status {status}): {_reason()}."
        )
    llama.llama_synchronize(context)


# What the engine puts before its words: the function they come from, the step it was at.
_PREFIX = re.compile(r"^(?:error loading model(?: \w+)?|phi4flash|[a-z_]+(?:::[a-z_~]+)*): +")


def _reason() -> str:
    """The first thing the engine called an error, else the first it complained of, in its own words."""
    lines = library.complaints()
    if not lines:
        return "the engine gave no reason"
    words = next((line for line in lines if "error" in line.lower()), lines[0])
    while match := _PREFIX.match(words):
        words = words[match.end() :]
    return re.sub(r"\s+", " ", words).rstrip(". ")


__all__ = ["KVType", "all_logits", "check_tokens", "context_params", "decode", "open_context", "open_model"]
