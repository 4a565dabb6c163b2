"""Models of random shapes, asked in random ways: sizes, window, heads, batches, sequences, outputs, cache options.

A failure names its seed; the same seed makes the same model and the same calls.
"""

from __future__ import annotations

import numpy as np
import pytest

from convert.config import Config
from convert.reference import forward
from tests.engine.native.gguf_files import write_model
from tests.engine.native.sessions import Entry, Session, session
from tests.helpers.checkpoints import random_tensors

pytestmark = pytest.mark.native

TOLERANCE = 1e-3
BATCH = 256


def random_config(rng: np.random.Generator) -> Config:
    kv_heads = 2 * int(rng.integers(1, 4))
    heads = kv_heads * int(rng.choice([1, 1, 2, 2, 3, 4, 5]))
    head = int(rng.choice([8, 16, 20, 32, 40, 64, 96, 128]))
    while heads * head > 400:
        head //= 2
    return Config(
        vocab_size=int(rng.integers(340, 700)),
        hidden_size=heads * head,
        num_hidden_layers=int(rng.choice([4, 8, 12, 16])),
        num_attention_heads=heads,
        num_key_value_heads=kv_heads,
        intermediate_size=int(rng.choice([32, 96, 160, 224, 256, 352])),
        sliding_window=int(rng.choice([1, 2, 3, 5, 8, 13, 31, 64])),
        mamba_d_state=int(rng.choice([1, 4, 5, 8, 16, 16, 32, 64])),
        mamba_d_conv=int(rng.choice([2, 3, 4, 4, 5, 8])),
        mamba_expand=int(rng.choice([1, 2, 3])),
        mamba_dt_rank=int(rng.integers(1, 40)),
        tie_word_embeddings=bool(rng.integers(2)),
    )


def random_batch(rng: np.random.Generator, tokens: list[list[int]], done: list[int]) -> list[Entry]:
    """Some next tokens of some sequences, with all, no, the last or some outputs; now and then interleaved."""
    parts: list[list[Entry]] = []
    for sequence, ids in enumerate(tokens):
        count = min(int(rng.choice([0, 1, 1, 2, 7, 30])), len(ids) - done[sequence], BATCH // len(tokens))
        wanted = [np.zeros(count), np.ones(count), np.arange(count) == count - 1, rng.integers(0, 2, count)][
            int(rng.integers(4))
        ]
        start = done[sequence]
        parts.append([Entry(ids[start + i], start + i, sequence, bool(wanted[i])) for i in range(count)])
        done[sequence] += count
    batch = [entry for part in parts for entry in part]
    if rng.integers(3) == 0:
        queues = [iter(part) for part in parts]
        batch = [next(queues[sequence]) for sequence in rng.permutation([entry.sequence for entry in batch])]
    return batch


def check(llama, folder, seed: int) -> float:
    rng = np.random.default_rng(seed)
    config = random_config(rng)
    tensors = random_tensors(config, seed)
    path = write_model(folder / "random.gguf", config, tensors)
    tokens = [
        rng.integers(0, config.vocab_size, int(rng.integers(1, 60))).tolist() for _ in range(int(rng.integers(1, 4)))
    ]
    expected = [forward(config, tensors, ids) for ids in tokens]
    with session(
        llama,
        path,
        flash=bool(rng.integers(2)),
        n_ctx=256 * len(tokens),
        n_batch=BATCH,
        n_ubatch=int(rng.choice([1, 2, 5, 16, 64, 256])),
        n_seq_max=len(tokens),
        unified=bool(rng.integers(2)),
        swa_full=bool(rng.integers(2)),
    ) as s:
        done = [0] * len(tokens)
        while any(count < len(ids) for count, ids in zip(done, tokens, strict=True)):
            if batch := random_batch(rng, tokens, done):
                s.decode(batch)
            if rng.integers(4) == 0 and done[0]:
                reload(llama, s)
        return max((s.error(expected[i], i) for i in s.logits), default=0.0)


def reload(llama, s: Session) -> None:
    """Save sequence 0, forget it, put it back."""
    state = s.save()
    assert llama.llama_memory_seq_rm(s.memory, 0, -1, -1)
    s.restore(state)


@pytest.mark.parametrize("seed", [*range(8), 5021])  # the last one puts a sequence back beside another one
def test_random_models(llama, tmp_path, seed):
    assert check(llama, tmp_path, seed) < TOLERANCE


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8, 208))
def test_many_random_models(llama, tmp_path, seed):
    assert check(llama, tmp_path, seed) < TOLERANCE
