"""Drives the engine through the plain bindings, the way a stranger would: contexts, batches, sequences, states."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from engine.llm.logits import open_context, open_model


class Entry(NamedTuple):
    token: int
    position: int
    sequence: int = 0
    output: bool = True


def entries(
    tokens: Sequence[int], start: int = 0, sequence: int = 0, outputs: Sequence[int] | None = None
) -> list[Entry]:
    """A run of tokens; `outputs` are positions whose logits are wanted (None: all)."""
    return [
        Entry(token, start + i, sequence, outputs is None or start + i in outputs) for i, token in enumerate(tokens)
    ]


class Session:
    """A context and what was asked of it: `logits[sequence][position]` after each `decode`."""

    def __init__(self, llama: ModuleType, context: Any, vocabulary: int) -> None:
        self.llama, self.context, self.vocabulary = llama, context, vocabulary
        self.logits: dict[int, dict[int, np.ndarray]] = {}

    @property
    def memory(self) -> Any:
        return self.llama.llama_get_memory(self.context)

    def decode(self, batch_entries: Sequence[Entry]) -> None:
        llama = self.llama
        batch = llama.llama_batch_init(len(batch_entries), 0, 1)
        try:
            batch.n_tokens = len(batch_entries)
            for i, entry in enumerate(batch_entries):
                batch.token[i], batch.pos[i] = entry.token, entry.position
                batch.n_seq_id[i], batch.seq_id[i][0] = 1, entry.sequence
                batch.logits[i] = int(entry.output)
            status = llama.llama_decode(self.context, batch)
            assert status == 0, f"llama_decode returned {status}"
            for i, entry in enumerate(batch_entries):
                if entry.output:
                    row = llama.llama_get_logits_ith(self.context, i)
                    values = np.ctypeslib.as_array(row, (self.vocabulary,)).copy()
                    self.logits.setdefault(entry.sequence, {})[entry.position] = values
        finally:
            llama.llama_batch_free(batch)

    def error(self, reference: np.ndarray, sequence: int = 0, *, positions: Sequence[int] | None = None) -> float:
        """Largest difference to `reference` [T, vocabulary] over the positions seen, which must be `positions`."""
        seen = self.logits.get(sequence, {})
        if positions is not None:
            assert sorted(seen) == sorted(positions)
        assert seen
        return max(float(np.abs(row - reference[position]).max()) for position, row in seen.items())

    def save(self, sequence: int = 0, flags: int = 0) -> bytes:
        size = self.llama.llama_state_seq_get_size_ext(self.context, sequence, flags)
        buffer = (ctypes.c_uint8 * size)()
        written = self.llama.llama_state_seq_get_data_ext(self.context, buffer, size, sequence, flags)
        assert written == size
        return bytes(buffer)

    def restore(self, state: bytes, sequence: int = 0, flags: int = 0) -> None:
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        read = self.llama.llama_state_seq_set_data_ext(self.context, buffer, len(state), sequence, flags)
        assert read == len(state)


@contextmanager
def session(
    llama: ModuleType,
    path: Path,
    *,
    flash: bool | int = True,
    kv: str = "F32",
    n_ctx: int = 256,
    n_batch: int = 256,
    n_ubatch: int | None = None,
    n_seq_max: int = 1,
    unified: bool = False,
    swa_full: bool = False,
    embeddings: bool = False,
    threads: int = 1,
) -> Iterator[Session]:
    with open_model(llama, path) as model:
        params = llama.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = n_ctx, n_batch, n_ubatch or n_batch
        params.n_seq_max, params.kv_unified = n_seq_max, unified
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = int(flash)
        params.type_k = params.type_v = getattr(llama, f"GGML_TYPE_{kv}")
        params.swa_full, params.embeddings = swa_full, embeddings
        vocabulary = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
        with open_context(llama, model, params) as context:
            yield Session(llama, context, vocabulary)
