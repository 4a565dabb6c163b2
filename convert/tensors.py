"""The one table of tensors: what the checkpoint calls them, what the model file calls them, shapes and transforms.

Facts (published names and shapes of Phi-4-mini-flash-reasoning; GGUF names are llama.cpp's where it has one):
- Shapes are in PyTorch order (out x in); GGUF lists the same sizes in reverse.
- The mixer is called `attn` in every kind of layer, so a name means something only together with its layer.
- Values are copied, in the order they have, but for two: A = -exp(A_log), and the convolution loses a unit axis.
- The four lambda vectors of an attention layer become one number per layer, which is metadata, not a tensor.
- Vectors, the convolution and A stay F32 in every type of file. The two small projections that make the
  selective scan's dt, B and C are never quantised below 16 bits: they are 0.4 % of the model.

It knows nothing of files and of how values are quantised.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convert.config import Config, LayerKind
from convert.reference import diff_lambda
from engine.errors import LemmaError

EMBEDDING = "model.embed_tokens.weight"
OUTPUT = "lm_head.weight"

Shape = tuple[int, ...]
Row = tuple[str, str, Shape, "Keep"]  # published name, model file name, published shape, precision


class Keep(Enum):
    """How far a tensor may be quantised."""

    F32 = "float32 always"
    HALF = "16 bits at least"
    ANY = "as the type says"


@dataclass(frozen=True)
class Tensor:
    """One tensor of the model file and the published tensor it comes from."""

    source: str
    target: str
    source_shape: Shape
    keep: Keep
    layer: int | None = None  # None: belongs to no layer

    @property
    def shape(self) -> Shape:
        """The shape in the model file, rows first; a vector is one row."""
        if len(self.source_shape) == 3:  # the depthwise convolution [d_inner, 1, d_conv]
            return (self.source_shape[0], self.source_shape[2])
        return self.source_shape

    def transform(self, piece: NDArray[np.float32]) -> NDArray[np.float32]:
        """The values in the model file, from any number of rows of the published ones."""
        if self.source.endswith(".A_log"):
            with np.errstate(over="ignore"):  # refused where it is written, like every value that is not finite
                return (-np.exp(piece.astype(np.float64))).astype(np.float32)
        return piece


def table(config: Config) -> list[Tensor]:
    """Every tensor of the model file, in the order it is written."""
    h = config.hidden_size
    out = [Tensor(EMBEDDING, "token_embd.weight", (config.vocab_size, h), Keep.ANY)]
    for i in range(config.num_hidden_layers):
        for source, target, shape, keep in _layer(config, config.kind(i)):
            out.append(Tensor(f"model.layers.{i}.{source}", f"blk.{i}.{target}", shape, keep, i))
    out.append(Tensor("model.final_layernorm.weight", "output_norm.weight", (h,), Keep.F32))
    out.append(Tensor("model.final_layernorm.bias", "output_norm.bias", (h,), Keep.F32))
    if not config.tie_word_embeddings:
        out.append(Tensor(OUTPUT, "output.weight", (config.vocab_size, h), Keep.ANY))
    return out


def lambdas(config: Config) -> dict[str, Shape]:
    """The published tensors that only make up the lambda of their layer."""
    return {
        f"model.layers.{i}.attn.inner_cross_attn.lambda_{part}": (config.head_dim,)
        for i in range(config.num_hidden_layers)
        if _is_attention(config.kind(i))
        for part in ("q1", "k1", "q2", "k2")
    }


def lambda_values(config: Config, tensors: Mapping[str, ArrayLike]) -> list[float]:
    """The lambda of every layer, 0 for layers without attention."""
    return [diff_lambda(tensors, i) if _is_attention(config.kind(i)) else 0.0 for i in range(config.num_hidden_layers)]


def published(config: Config) -> dict[str, Shape]:
    """Names and shapes of all tensors that a checkpoint must hold."""
    return {tensor.source: tensor.source_shape for tensor in table(config)} | lambdas(config)


def check_names_and_shapes(config: Config, found: Mapping[str, Shape], where: Callable[[str], Path]) -> None:
    """Refuse missing, misshapen and surplus tensors; an output matrix beside a tied embedding is let through.

    `where` gives the file that a tensor lies in, or would be named in.
    """
    wanted = published(config)
    missing = [name for name in wanted if name not in found]
    if missing:
        more = f" (and {len(missing) - 1} more)" if len(missing) > 1 else ""
        raise LemmaError(f"{where(missing[0])}: tensor {missing[0]!r}{more} is missing.", "Is the checkpoint complete?")
    for name, shape in wanted.items():
        if tuple(found[name]) != shape:
            raise LemmaError(
                f"{where(name)}: tensor {name!r} has the shape {list(found[name])}; config.json asks for {list(shape)}."
            )
    surplus = sorted(found.keys() - wanted.keys() - ({OUTPUT} if config.tie_word_embeddings else set()))
    if surplus:
        more = f" (and {len(surplus) - 1} more)" if len(surplus) > 1 else ""
        raise LemmaError(
            f"{where(surplus[0])}: tensor {surplus[0]!r}{more} belongs to no layer that config.json describes.",
            "Converting without it would give another model than the published one.",
        )


def _is_attention(kind: LayerKind) -> bool:
    return kind in (LayerKind.WINDOW, LayerKind.FULL, LayerKind.CROSS)


def _layer(config: Config, kind: LayerKind) -> list[Row]:
    """One layer's tensors."""
    h, f, d, n = config.hidden_size, config.intermediate_size, config.d_inner, config.mamba_d_state
    f32, half, any_ = Keep.F32, Keep.HALF, Keep.ANY
    common: list[Row] = [
        ("input_layernorm.weight", "attn_norm.weight", (h,), f32),
        ("input_layernorm.bias", "attn_norm.bias", (h,), f32),
        ("post_attention_layernorm.weight", "ffn_norm.weight", (h,), f32),
        ("post_attention_layernorm.bias", "ffn_norm.bias", (h,), f32),
        ("mlp.fc1.weight", "ffn_up.weight", (2 * f, h), any_),  # gate | up
        ("mlp.fc2.weight", "ffn_down.weight", (h, f), any_),
    ]
    mamba: list[Row] = [
        ("attn.in_proj.weight", "ssm_in.weight", (2 * d, h), any_),  # x | z
        ("attn.conv1d.weight", "ssm_conv1d.weight", (d, 1, config.mamba_d_conv), f32),
        ("attn.conv1d.bias", "ssm_conv1d.bias", (d,), f32),
        ("attn.x_proj.weight", "ssm_x.weight", (config.dt_rank + 2 * n, d), half),  # dt | B | C
        ("attn.dt_proj.weight", "ssm_dt.weight", (d, config.dt_rank), half),
        ("attn.dt_proj.bias", "ssm_dt.bias", (d,), f32),
        ("attn.A_log", "ssm_a", (d, n), f32),
        ("attn.D", "ssm_d", (d,), f32),
        ("attn.out_proj.weight", "ssm_out.weight", (h, d), any_),
    ]
    gmu: list[Row] = [
        ("attn.in_proj.weight", "gmu_in.weight", (d, h), any_),
        ("attn.out_proj.weight", "gmu_out.weight", (h, d), any_),
    ]
    rows = h if kind is LayerKind.CROSS else h + 2 * config.kv_size
    attention: list[Row] = [
        ("attn.Wqkv.weight", "attn_qkv.weight", (rows, h), any_),  # Q | K | V, or Q alone
        ("attn.Wqkv.bias", "attn_qkv.bias", (rows,), f32),
        ("attn.inner_cross_attn.subln.weight", "attn_subln.weight", (2 * config.head_dim,), f32),
        ("attn.out_proj.weight", "attn_output.weight", (h, h), any_),
        ("attn.out_proj.bias", "attn_output.bias", (h,), f32),
    ]
    mixer = {LayerKind.MAMBA: mamba, LayerKind.GMU: gmu}.get(kind, attention)
    return common + mixer
