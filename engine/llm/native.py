"""A model and its context through llama.cpp's low-level functions: decode at positions, save and put back states.

Facts about a SambaY model in llama.cpp, which the session relies on:

- Its recurrent state cannot be cut back: `truncate` works only right after `load`, which puts an earlier state back.
- A state saved with PARTIAL_ONLY holds the recurrent and sliding-window parts; the K/V of the full layer stay where
  they are, so they must not have been overwritten since. It is worth nothing to another context.
- What is computed behind a state put back is, bit for bit, what would have been computed without the detour, as long
  as the tokens come in the same batches. (That needs our patch to the window's cells: see engine/native/patches.)
- A decode that is aborted or fails leaves the state of its batch half written: only `load` or `clear` mends it.

Knows no text and no conversation.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from engine.errors import LemmaError
from engine.llm import library
from engine.llm.options import KV_TYPES, Options, default_threads
from engine.llm.sampler import Logits
from engine.llm.vocab import Vocab

_OK, _ABORTED = 0, 2  # what llama_decode returns


class DecodeAborted(Exception):
    """The abort callback said so in the middle of a batch."""


class DecodeFailed(LemmaError):
    """llama.cpp could not decode a batch."""


@dataclass(frozen=True, slots=True)
class State:
    """What `NativeContext.save` gives: the bytes, and the context they belong to."""

    data: Any
    owner: object

    def __len__(self) -> int:
        return len(self.data)


class NativeModel:
    """A loaded model file with its vocabulary. `on_progress` gets 0 to 1 and ends the loading by saying False."""

    def __init__(self, path: Path, options: Options, on_progress: Callable[[float], bool] | None = None) -> None:
        llama = library.load()
        self.llama: ModuleType = llama
        self.handle: Any = None
        library.forget_complaints()
        params = llama.llama_model_default_params()
        params.n_gpu_layers = options.n_gpu_layers
        if on_progress is not None:
            params.progress_callback = llama.llama_progress_callback(lambda done, _: bool(on_progress(done)))
        self.handle = llama.llama_model_load_from_file(os.fsencode(path), params)
        if not self.handle:
            raise LemmaError(f"{path.name} could not be loaded: {last_complaint()}.")
        self.vocab = Vocab(llama, self.handle)

    def close(self) -> None:
        handle, self.handle = self.handle, None
        if handle:
            self.llama.llama_model_free(handle)


class NativeContext:
    """One sequence of a model. `should_stop` is asked in the middle of long batches."""

    def __init__(self, model: NativeModel, options: Options, should_stop: Callable[[], bool]) -> None:
        llama = model.llama
        self._llama = llama
        self._handle: Any = None
        self.n_vocab = model.vocab.size
        threads = options.n_threads or default_threads(int(llama.llama_model_size(model.handle)))
        params = llama.llama_context_default_params()
        params.n_ctx = options.n_ctx
        params.n_batch = params.n_ubatch = min(options.n_batch, options.n_ctx)
        params.n_seq_max = 1
        params.n_outputs_max = 1
        params.n_threads = params.n_threads_batch = threads
        params.type_k = params.type_v = getattr(llama, KV_TYPES[options.kv_type])
        params.flash_attn_type = (
            llama.LLAMA_FLASH_ATTN_TYPE_ENABLED if options.flash_attention else llama.LLAMA_FLASH_ATTN_TYPE_DISABLED
        )
        params.swa_full = False  # else the window layers would keep everything
        params.no_perf = True
        library.forget_complaints()
        self._handle = llama.llama_init_from_model(model.handle, params)
        if not self._handle:
            raise LemmaError(
                f"There is no room for a conversation of {options.n_ctx} tokens: {last_complaint()}.",
                "Choose a shorter context.",
            )
        self._memory = llama.llama_get_memory(self._handle)
        self.n_ctx = min(options.n_ctx, int(llama.llama_n_ctx(self._handle)))
        self.n_batch = int(llama.llama_n_batch(self._handle))
        self.settings: dict[str, str | int | bool] = {
            "context": int(llama.llama_n_ctx(self._handle)),
            "batch": self.n_batch,
            "threads": threads,
            "gpu layers": options.n_gpu_layers,
            "flash attention": options.flash_attention,
            "kv type": options.kv_type,
        }
        self._batch = llama.llama_batch_init(self.n_batch, 0, 1)
        for i in range(self.n_batch):
            self._batch.n_seq_id[i] = 1
            self._batch.seq_id[i][0] = 0
        self._abort = llama.ggml_abort_callback(lambda _: bool(should_stop()))
        self._never = llama.ggml_abort_callback()

    def decode(self, tokens: Sequence[int], position: int, *, want_logits: bool, abortable: bool) -> Logits | None:
        """Decode 1 to n_batch tokens behind `position` others; a copy of the logits (n_vocab) of the last, if wanted.

        Raises DecodeAborted (only if `abortable`) and DecodeFailed; both leave the state unusable.
        """
        llama, batch = self._llama, self._batch
        batch.n_tokens = len(tokens)
        for i, token in enumerate(tokens):
            batch.token[i] = token
            batch.pos[i] = position + i
            batch.logits[i] = 0
        batch.logits[len(tokens) - 1] = int(want_logits)
        llama.llama_set_abort_callback(self._handle, self._abort if abortable else self._never, None)
        library.forget_complaints()
        status = llama.llama_decode(self._handle, batch)
        if status == _ABORTED:
            raise DecodeAborted
        if status != _OK:
            raise DecodeFailed(f"The engine could not go on ({last_complaint()}; status {status}).")
        if not want_logits:
            llama.llama_synchronize(self._handle)
            return None
        row = llama.llama_get_logits_ith(self._handle, len(tokens) - 1)
        if not row:
            raise DecodeFailed("The engine computed no result.")
        return np.ctypeslib.as_array(row, (self.n_vocab,)).astype(np.float32, copy=True)

    def save(self) -> State:
        """The recurrent and sliding-window state, to be put back into this context only."""
        return State(self._get_state(self._llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY), self)

    def load(self, state: State, position: int) -> None:
        """Put back a state saved behind `position` tokens and forget what came after them."""
        if state.owner is not self:
            raise DecodeFailed("The state belongs to another model.")
        flags = self._llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
        read = self._llama.llama_state_seq_set_data_ext(self._handle, state.data, len(state.data), 0, flags)
        if not read or not self._llama.llama_memory_seq_rm(self._memory, 0, position, -1):
            raise DecodeFailed("The engine could not go back in the conversation.")

    def save_whole(self) -> memoryview:
        """The state with everything in it, as bytes: for another context of the same model, build and settings."""
        return memoryview(self._get_state(0)).cast("B")

    def load_whole(self, data: memoryview, position: int) -> None:
        """Begin anew with the state of `save_whole` behind `position` tokens. DecodeFailed leaves nothing read."""
        self.clear()
        state = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
        read = self._llama.llama_state_seq_set_data_ext(self._handle, state, len(state), 0, 0)
        if read != len(state) or self._llama.llama_memory_seq_pos_max(self._memory, 0) != position - 1:
            self.clear()
            raise DecodeFailed("The engine could not take up a saved state.")

    def _get_state(self, flags: int) -> Any:
        size = self._llama.llama_state_seq_get_size_ext(self._handle, 0, flags)
        try:
            state = (ctypes.c_uint8 * size)()
        except MemoryError:
            raise DecodeFailed("There is no memory left to keep the state of the conversation.") from None
        if not size or self._llama.llama_state_seq_get_data_ext(self._handle, state, size, 0, flags) != size:
            raise DecodeFailed("The engine could not keep the state of the conversation.")
        return state

    def clear(self) -> None:
        """Forget everything."""
        self._llama.llama_memory_clear(self._memory, True)

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle:
            self._llama.llama_batch_free(self._batch)
            self._llama.llama_free(handle)


def last_complaint() -> str:
    """What llama.cpp complained of, as the end of a sentence, without the name of the C++ function."""
    lines = library.complaints()
    if not lines:
        return "the engine gave no reason"
    line = next((line for line in lines if "error" in line.lower()), lines[0])
    return line.split(": ", 1)[-1].removeprefix("error loading model: ").rstrip(".")[:300]
