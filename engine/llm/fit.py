"""Will a model fit into memory? An estimate as a sum of terms, each with a name a user can understand.

Terms: weights; K and V of the one full-attention layer, which grow with the context; K and V of the
sliding-window layers, which do not; the recurrent states; scratch space; kept checkpoints. It warns and forbids
nothing: the system may swap, and weights are mapped from the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psutil

from engine.llm.header import Header

KV_BYTES = {"f32": 4.0, "f16": 2.0, "q8_0": 34 / 32}
"""Bytes per value of K and V, by type."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Bytes by name, and what the machine has free."""

    terms: tuple[tuple[str, int], ...]
    available: int

    @property
    def total(self) -> int:
        return sum(size for _, size in self.terms)

    @property
    def fits(self) -> bool:
        return self.total <= self.available

    def sentence(self) -> str:
        """For the user: what it needs, what there is, and what may happen."""
        needs = f"The model needs about {_gb(self.total)} of memory; {_gb(self.available)} are free"
        if self.fits:
            return f"{needs}."
        return f"{needs}. It may become very slow or stop. A shorter context or a smaller model needs less."


def estimate(
    header: Header,
    *,
    n_ctx: int,
    n_batch: int,
    kv_type: str = "f16",
    checkpoint_bytes: int = 0,
    available: int | None = None,
) -> Fit:
    """The memory a phi4flash model takes with a context of `n_ctx` tokens, from its header alone."""
    layers, width = header.number("block_count"), header.number("embedding_length")
    heads = max(1, header.number("attention.head_count", 1))
    kv_width = 2 * header.number("attention.head_count_kv", heads) * (width // heads)
    value = KV_BYTES[kv_type]
    window = header.number("attention.sliding_window")
    window_cells = min(_padded(n_ctx), _padded(window + n_batch))
    window_layers = layers // 4
    inner = header.number("ssm.inner_size", 2 * width)
    state = header.number("ssm.state_size", 16) + header.number("ssm.conv_kernel", 4) - 1
    vocabulary = header.keys.get("tokenizer.ggml.tokens", 0)
    activations = 4 * n_batch * (6 * width + 3 * inner + 3 * header.number("feed_forward_length", 4 * width))
    masks = 6 * n_batch * (_padded(n_ctx) + window_cells)
    logits = 16 * vocabulary if isinstance(vocabulary, int) else 0
    terms = (
        ("weights", sum(tensor.size for tensor in header.tensors)),
        ("conversation", int(kv_width * _padded(n_ctx) * value)),
        ("recent words", int(kv_width * window_cells * window_layers * value)),
        ("running summary", 4 * (layers // 4 + 1) * inner * state),
        ("scratch space", activations + masks + logits),
        ("points to go back to", checkpoint_bytes),
    )
    return Fit(terms, available_memory() if available is None else available)


def available_memory() -> int:
    """Bytes a new process may take: what the system has free, or less where a control group allows less."""
    free = int(psutil.virtual_memory().available)
    group = Path("/sys/fs/cgroup")
    try:
        limit = (group / "memory.max").read_text().strip()
        if limit.isdigit():
            free = min(free, max(0, int(limit) - int((group / "memory.current").read_text())))
    except (OSError, ValueError):
        pass
    return free


def _padded(cells: int) -> int:
    return -(-cells // 256) * 256


def _gb(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{max(1, round(size / 1e6))} MB"
