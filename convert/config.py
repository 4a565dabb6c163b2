"""The shape of a SambaY model, as the published config.json tells it.

Facts:
- Every size of the architecture is here; `kind` says what each layer is.
- What config.json may leave out has the defaults of the published configuration class.

It knows nothing of tensors, files or GGUF.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from convert.files import shown
from engine.errors import LemmaError

LAYERS_LIMIT = 512  # of llama.cpp
SIZE_LIMIT = 2**31
SIZE = f"a positive whole number below {SIZE_LIMIT}"


class LayerKind(Enum):
    MAMBA = "mamba"
    WINDOW = "sliding-window attention"
    FULL = "full attention"
    GMU = "gated memory unit"
    CROSS = "cross attention"


@dataclass(frozen=True)
class Config:
    """The shape of a model, under the names of the published config.json.

    The Mamba sizes and the norm's epsilon may be left out there, as the published file leaves them out.
    The rest must be said: the published class has defaults for it that no published checkpoint uses.
    """

    vocab_size: int
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    intermediate_size: int
    sliding_window: int | None
    mamba_d_state: int = 16
    mamba_d_conv: int = 4
    mamba_expand: int = 2
    mamba_dt_rank: int | str = "auto"  # "auto": ceil(hidden_size / 16)
    layer_norm_eps: float = 1e-5
    tie_word_embeddings: bool = True
    max_position_embeddings: int = 65536

    def __post_init__(self) -> None:
        for name in _POSITIVE:
            value = getattr(self, name)
            if not _is_size(value):
                raise LemmaError(f"config.json: {name} must be {SIZE}, not {shown(value)}.")
        if self.mamba_d_conv < 2:
            raise LemmaError("config.json: mamba_d_conv is 1; the engine needs a convolution over at least 2 tokens.")
        window, rank = self.sliding_window, self.mamba_dt_rank
        if window is not None and not _is_size(window):
            raise LemmaError(f"config.json: sliding_window must be {SIZE}, or null, not {shown(window)}.")
        if rank != "auto" and not _is_size(rank):
            raise LemmaError(f'config.json: mamba_dt_rank must be "auto" or {SIZE}, not {shown(rank)}.')
        if isinstance(self.layer_norm_eps, bool) or not isinstance(self.layer_norm_eps, int | float):
            raise LemmaError(f"config.json: layer_norm_eps must be a number, not {shown(self.layer_norm_eps)}.")
        if not 0.0 < self.layer_norm_eps < 1.0:
            raise LemmaError(f"config.json: layer_norm_eps is {self.layer_norm_eps}, not between 0 and 1.")
        heads, kv = self.num_attention_heads, self.num_key_value_heads
        if self.num_hidden_layers > LAYERS_LIMIT:
            raise LemmaError(f"config.json: num_hidden_layers is {self.num_hidden_layers}, over {LAYERS_LIMIT}.")
        if self.num_hidden_layers % 4:
            raise LemmaError(f"config.json: num_hidden_layers is {self.num_hidden_layers}, not divisible by 4.")
        if self.hidden_size % heads:
            raise LemmaError(f"config.json: hidden_size {self.hidden_size} is not divisible by {heads} heads.")
        if heads % 2 or kv % 2 or heads % kv:
            raise LemmaError(
                f"config.json: {heads} attention heads over {kv} key-value heads cannot be paired: "
                "both must be even and the first a multiple of the second."
            )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Config:
        """Read a parsed config.json; LemmaError where it describes something else than a SambaY model."""
        if data.get("model_type") != "phi4flash":
            raise LemmaError(f'config.json: model_type is {shown(data.get("model_type"))}, not "phi4flash".')
        for key, needed in _FIXED.items():
            if key in data and data[key] != needed:
                raise LemmaError(f"config.json: {key} is {shown(data[key])}; only {needed!r} is supported.")
        missing = [name for name in _REQUIRED if name not in data]
        if missing:
            raise LemmaError(f"config.json lacks {', '.join(missing)}.")
        values = {name: data[name] for name in cls.__dataclass_fields__ if name in data}
        if not isinstance(values.get("tie_word_embeddings", True), bool):
            raise LemmaError(
                f"config.json: tie_word_embeddings is {shown(data['tie_word_embeddings'])}, not a boolean."
            )
        if isinstance(values["sliding_window"], list):
            values["sliding_window"] = _window_of_list(values["sliding_window"])
        config = cls(**values)
        if isinstance(data["sliding_window"], list) and data["sliding_window"] != [
            config.window(i) for i in range(config.num_hidden_layers)
        ]:
            raise LemmaError("config.json: sliding_window is not one window at the odd layers of the lower half.")
        return config

    @property
    def half(self) -> int:
        return self.num_hidden_layers // 2

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.num_attention_heads

    @property
    def kv_size(self) -> int:
        return self.num_key_value_heads * self.head_dim

    @property
    def d_inner(self) -> int:
        return self.mamba_expand * self.hidden_size

    @property
    def dt_rank(self) -> int:
        return math.ceil(self.hidden_size / 16) if self.mamba_dt_rank == "auto" else int(self.mamba_dt_rank)

    def kind(self, layer: int) -> LayerKind:
        if layer % 2 == 0:
            return LayerKind.MAMBA if layer <= self.half else LayerKind.GMU
        if layer < self.half:
            return LayerKind.WINDOW
        return LayerKind.FULL if layer == self.half + 1 else LayerKind.CROSS

    def window(self, layer: int) -> int | None:
        return self.sliding_window if self.kind(layer) is LayerKind.WINDOW else None


_REQUIRED = [
    "vocab_size",
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "num_key_value_heads",
    "intermediate_size",
    "sliding_window",
]
_POSITIVE = [
    *_REQUIRED[:-1],
    "mamba_d_state",
    "mamba_d_conv",
    "mamba_expand",
    "max_position_embeddings",
]
# Switches of the published configuration class that would change the arithmetic; nothing published sets them.
_FIXED: dict[str, Any] = {
    "mb_per_layer": 2,
    "hidden_act": "silu",
    "mlp_bias": False,
    "lm_head_bias": False,
    "mamba_conv_bias": True,
    "mamba_proj_bias": False,
}


def _is_size(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < SIZE_LIMIT


def _window_of_list(windows: list[Any]) -> Any:
    """The one window in the expanded per-layer list that the published configuration class makes."""
    return next((w for w in windows if w is not None), None)
