"""The engine in this process, random models of several shapes, and what the float64 reference says of each."""

from __future__ import annotations

import os

# Many small matrices: threads cost more than they bring, and very much more on a busy machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from convert.config import Config
from convert.reference import forward
from engine.llm import library
from tests.engine.native.gguf_files import write_model
from tests.helpers.checkpoints import TINY, random_tensors

SMALL = replace(TINY, vocab_size=384)

SHAPES: dict[str, Config] = {
    # 8 layers, GQA 2, head 64, window shorter than the prompt
    "tiny": SMALL,
    # 12 layers, GQA 1, head 32, window longer than the prompt, another vocabulary
    "twelve": replace(
        SMALL,
        vocab_size=515,
        hidden_size=128,
        num_hidden_layers=12,
        num_key_value_heads=4,
        intermediate_size=224,
        sliding_window=64,
    ),
    # 16 layers, GQA 4, head 32, very short window
    "sixteen": replace(SMALL, num_hidden_layers=16, num_attention_heads=8, num_key_value_heads=2, sliding_window=3),
    # head 128, own output matrix, odd rank, FFN an odd multiple of 32, state, kernel and expansion unlike the published
    "odd": replace(
        SMALL,
        num_attention_heads=2,
        intermediate_size=352,
        sliding_window=16,
        mamba_dt_rank=7,
        mamba_d_state=8,
        mamba_d_conv=3,
        mamba_expand=3,
        tie_word_embeddings=False,
        layer_norm_eps=1e-3,
    ),
    # three pairs of heads per K/V pair, head 24: nothing is a power of two
    "uneven": replace(
        SMALL, hidden_size=288, num_attention_heads=12, num_key_value_heads=4, sliding_window=10, mamba_d_state=12
    ),
    # no cross layers at all
    "four": replace(SMALL, num_hidden_layers=4),
    # no window
    "windowless": replace(SMALL, sliding_window=None),
}


@dataclass
class Case:
    """A model file, a prompt and the reference's logits for it."""

    path: Path
    config: Config
    tensors: dict[str, np.ndarray]
    tokens: list[int]
    expected: np.ndarray  # [T, vocabulary], float64

    def reference(self, tokens: list[int]) -> np.ndarray:
        return forward(self.config, self.tensors, tokens)


@dataclass
class Cases:
    folder: Path
    made: dict[tuple[str, int], Case] = field(default_factory=dict)

    def __call__(self, name: str, length: int = 40) -> Case:
        if (name, length) not in self.made:
            config = SHAPES[name]
            tensors = random_tensors(config, seed=len(name))
            path = self.folder / f"{name}.gguf"
            if not path.exists():
                write_model(path, config, tensors)
            tokens = np.random.default_rng(length).integers(0, config.vocab_size, length).tolist()
            self.made[name, length] = Case(path, config, tensors, tokens, forward(config, tensors, tokens))
        return self.made[name, length]


@pytest.fixture(scope="session")
def llama() -> ModuleType:
    try:
        return library.load()
    except library.EngineMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Cases:
    return Cases(tmp_path_factory.mktemp("models"))
