"""How a model is run: sizes, threads, types. Plain settings with their limits; `native` acts on them."""

from __future__ import annotations

import os
from dataclasses import dataclass

from engine.errors import LemmaError

KV_TYPES = {"f32": "GGML_TYPE_F32", "f16": "GGML_TYPE_F16", "q8_0": "GGML_TYPE_Q8_0"}
"""Types K and V may be kept in, by their names in llama.cpp."""
BYTES_A_THREAD = 16 * 2**20
"""Weights worth a thread of their own: with less, threads wait for each other longer than they compute."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a model is run. `n_threads` None: see `default_threads`. `kv_type`: f16, f32 or q8_0."""

    n_ctx: int = 8192
    n_batch: int = 256
    n_threads: int | None = None
    n_gpu_layers: int = 0
    flash_attention: bool = True
    kv_type: str = "f16"

    def __post_init__(self) -> None:
        limits = {"n_ctx": (16, 2**20), "n_batch": (1, 4096), "n_threads": (1, 512), "n_gpu_layers": (-1, 1000)}
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if value is None and name == "n_threads":
                continue
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise LemmaError(f"{name} must be a whole number from {low} to {high}, not {value!r}.")
        if self.kv_type not in KV_TYPES:
            raise LemmaError(f"kv_type must be one of {', '.join(KV_TYPES)}, not {self.kv_type!r}.")
        if self.kv_type == "q8_0" and not self.flash_attention:
            raise LemmaError("kv_type q8_0 needs flash attention.")


def default_threads(weight_bytes: int) -> int:
    """One a physical core, but fewer for a model so small that it gains nothing by more."""
    return min(physical_cores(), max(1, weight_bytes // BYTES_A_THREAD))


def physical_cores() -> int:
    """Cores this process may use, hyper-threads not counted twice."""
    import psutil

    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    try:
        return max(1, min(cores, len(os.sched_getaffinity(0))))
    except AttributeError:  # Windows and macOS have no such call
        return cores
