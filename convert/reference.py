"""The SambaY language model in NumPy: what the architecture computes, and the judge of the native build.

Facts (Ren et al. 2025, "Decoder-Hybrid-Decoder Architecture for Efficient Reasoning with Long Generation",
arXiv 2507.06607, and the published configuration and modelling facts of Phi-4-mini-flash-reasoning):

- n layers, half = n / 2. Even layers are of the Mamba family, odd ones are attention:
      even i <= half       Mamba-1; layer `half` also exports MEMORY, its scan output before the gate
      odd  i <  half       differential attention in a sliding window
      i = half + 1         differential attention over everything; its K and V are shared
      even i >  half       GMU, gated memory unit: reads MEMORY of the same token
      odd  i >  half + 1   differential cross attention: its own queries, K and V of layer half + 1
- Every layer: h += mixer(LayerNorm(h)), then h += mlp(LayerNorm(h)). LayerNorm with bias, not RMSNorm.
- No positional encoding. The embedding is not scaled; usually it is the output matrix too.
- Attention projections have biases; Mamba, GMU and MLP projections have none.
- The window W includes the current token: query t sees keys t-W+1 .. t.
- Heads are striped: heads 2p and 2p+1 form the differential pair p.

Everything is float64 over the whole sequence at once; there is no cache. It knows the published tensor names
and nothing of files, GGUF or quantisation.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convert.config import Config, LayerKind
from engine.errors import LemmaError

__all__ = ["Config", "LayerKind", "diff_lambda", "forward", "lambda_init"]

Array = NDArray[np.float64]

SUBLN_EPS = 1e-5  # of the norm inside differential attention; layer_norm_eps does not reach it
SOFTPLUS_LINEAR_ABOVE = 20.0


class _Weights:
    """Tensors under one name prefix, as float64."""

    def __init__(self, tensors: Mapping[str, ArrayLike], prefix: str) -> None:
        self.tensors, self.prefix = tensors, prefix

    def __call__(self, name: str) -> Array:
        return np.asarray(self.tensors[self.prefix + name], dtype=np.float64)


def silu(x: Array) -> Array:
    """x * sigmoid(x), without overflow at either end."""
    e = np.exp(-np.abs(x))
    return np.asarray(x * np.where(x >= 0, 1.0, e) / (1.0 + e))


def softplus(x: Array) -> Array:
    """log(1 + e^x); x itself above 20, as the published kernel has it."""
    return np.where(x > SOFTPLUS_LINEAR_ABOVE, x, np.log1p(np.exp(np.minimum(x, SOFTPLUS_LINEAR_ABOVE))))


def layer_norm(x: Array, weight: Array, bias: Array, eps: float) -> Array:
    """x [T, H]: zero mean, unit (biased) variance over H, then weight and bias [H]."""
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = (centred**2).mean(axis=-1, keepdims=True)
    return np.asarray(centred / np.sqrt(variance + eps) * weight + bias)


def mlp(w: _Weights, u: Array) -> Array:
    """u [T, H] -> [T, H]. fc1's first half is the gate, and the gate is what silu is applied to."""
    gate, up = np.split(u @ w("fc1.weight").T, 2, axis=-1)  # [T, F] each
    return np.asarray((silu(gate) * up) @ w("fc2.weight").T)


def causal_conv(x: Array, weight: Array, bias: Array) -> Array:
    """Depthwise convolution over time: x [T, D], weight [D, 1, K], bias [D]; the last tap is the present."""
    taps = weight.shape[2]
    padded = np.concatenate([np.zeros((taps - 1, x.shape[1])), x])  # [T+K-1, D]
    return np.asarray(sum(weight[:, 0, k] * padded[k : k + len(x)] for k in range(taps)) + bias)


def selective_scan(x: Array, dt: Array, a: Array, b: Array, c: Array, d: Array) -> Array:
    """Mamba-1 recurrence (Gu and Dao 2023, arXiv 2312.00752) with the simplified (Euler) discretisation of B.

    x, dt [T, D]; a [D, N]; b, c [T, N]; d [D] -> y [T, D].
    """
    state = np.zeros_like(a)
    y = np.empty_like(x)
    for t in range(len(x)):
        state = np.exp(dt[t][:, None] * a) * state + (dt[t] * x[t])[:, None] * b[t]
        y[t] = state @ c[t] + d * x[t]
    return y


def mamba(config: Config, w: _Weights, u: Array) -> tuple[Array, Array]:
    """u [T, H] -> output [T, H], and the scan's output before the gate [T, d_inner] (MEMORY)."""
    x, z = np.split(u @ w("in_proj.weight").T, 2, axis=-1)  # [T, D] each
    x = silu(causal_conv(x, w("conv1d.weight"), w("conv1d.bias")))
    rank, n = config.dt_rank, config.mamba_d_state
    dt, b, c = np.split(x @ w("x_proj.weight").T, [rank, rank + n], axis=-1)  # [T, rank], [T, N], [T, N]
    dt = softplus(dt @ w("dt_proj.weight").T + w("dt_proj.bias"))  # [T, D]
    y = selective_scan(x, dt, -np.exp(w("A_log")), b, c, w("D"))
    return np.asarray((y * silu(z)) @ w("out_proj.weight").T), y


def gmu(w: _Weights, u: Array, memory: Array) -> Array:
    """u [T, H], memory [T, d_inner] -> [T, H]. The projection is the gate; memory stays linear."""
    return np.asarray((silu(u @ w("in_proj.weight").T) * memory) @ w("out_proj.weight").T)


def lambda_init(layer: int) -> float:
    """Ye et al. 2024 (arXiv 2410.05258), with the absolute layer index counted from 0."""
    return 0.8 - 0.6 * math.exp(-0.3 * layer)


def diff_lambda(tensors: Mapping[str, ArrayLike], layer: int) -> float:
    """How much of the second attention map layer `layer` subtracts: one number for all its heads."""
    w = _Weights(tensors, f"model.layers.{layer}.attn.inner_cross_attn.")
    first = math.exp(float(w("lambda_q1") @ w("lambda_k1")))
    second = math.exp(float(w("lambda_q2") @ w("lambda_k2")))
    return first - second + lambda_init(layer)


def visible(length: int, window: int | None) -> NDArray[np.bool_]:
    """mask[t, s]: query t may see key s; only the last `window` tokens, the current one included."""
    distance = np.arange(length)[:, None] - np.arange(length)[None, :]
    return np.asarray((distance >= 0) & (distance < (window if window is not None else length)))


def attention_map(q: Array, k: Array, mask: NDArray[np.bool_]) -> Array:
    """softmax(q k^T / sqrt(d)) under the mask: q, k [T, d] -> [T, T]."""
    scores = np.where(mask, q @ k.T / math.sqrt(q.shape[-1]), -np.inf)
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(scores / scores.sum(axis=-1, keepdims=True))


def diff_attention(config: Config, w: _Weights, q: Array, k: Array, v: Array, lam: float, layer: int) -> Array:
    """Differential attention: q [T, heads, d], k and v [T, kv heads, d] -> [T, H].

    Query pair p (heads 2p, 2p+1) reads the key-value pair p // (heads / kv heads). Both maps use both values.
    """
    length, d, group = len(q), config.head_dim, config.num_attention_heads // config.num_key_value_heads
    mask, subln = visible(length, config.window(layer)), w("inner_cross_attn.subln.weight")
    out = np.empty((length, config.num_attention_heads // 2, 2 * d))
    for p in range(out.shape[1]):
        r = p // group
        value = v[:, 2 * r : 2 * r + 2].reshape(length, 2 * d)
        first = attention_map(q[:, 2 * p], k[:, 2 * r], mask)
        second = attention_map(q[:, 2 * p + 1], k[:, 2 * r + 1], mask)
        o = first @ value - lam * (second @ value)  # [T, 2d]
        o = o / np.sqrt((o**2).mean(axis=-1, keepdims=True) + SUBLN_EPS) * subln
        out[:, p] = o * (1.0 - lambda_init(layer))
    return np.asarray(out.reshape(length, -1) @ w("out_proj.weight").T + w("out_proj.bias"))


def forward(config: Config, tensors: Mapping[str, ArrayLike], tokens: Sequence[int] | NDArray[Any]) -> Array:
    """Logits [T, vocab_size] of token ids [T]; `tensors` maps the published names to arrays."""
    ids = np.asarray(tokens, dtype=np.int64)
    if ids.ndim != 1 or ids.size == 0 or ids.min() < 0 or ids.max() >= config.vocab_size:
        raise LemmaError(f"Tokens must be a non-empty list of numbers from 0 to {config.vocab_size - 1}.")
    top = _Weights(tensors, "")
    embedding = tensors["model.embed_tokens.weight"]
    h = np.asarray(np.asarray(embedding)[ids], dtype=np.float64)  # [T, H]
    length, d, eps = len(ids), config.head_dim, config.layer_norm_eps
    memory: Array = np.empty(0)
    shared: tuple[Array, Array] = memory, memory

    for i in range(config.num_hidden_layers):
        layer, kind = f"model.layers.{i}.", config.kind(i)
        w = _Weights(tensors, layer + "attn.")
        norm_in, norm_post = layer + "input_layernorm.", layer + "post_attention_layernorm."
        u = layer_norm(h, top(norm_in + "weight"), top(norm_in + "bias"), eps)
        if kind is LayerKind.MAMBA:
            mixed, scanned = mamba(config, w, u)
            if i == config.half:
                memory = scanned  # [T, d_inner]
        elif kind is LayerKind.GMU:
            mixed = gmu(w, u, memory)
        else:
            qkv = u @ w("Wqkv.weight").T + w("Wqkv.bias")  # [T, H] or [T, H + 2 kv]: rows are Q | K | V
            q, k, v = np.split(qkv, [config.hidden_size, config.hidden_size + config.kv_size], axis=-1)
            if kind is LayerKind.CROSS:
                k, v = shared
            else:
                k, v = k.reshape(length, -1, d), v.reshape(length, -1, d)
            if kind is LayerKind.FULL:
                shared = k, v
            mixed = diff_attention(config, w, q.reshape(length, -1, d), k, v, diff_lambda(tensors, i), i)
        h = h + mixed
        u = layer_norm(h, top(norm_post + "weight"), top(norm_post + "bias"), eps)
        h = h + mlp(_Weights(tensors, layer + "mlp."), u)

    h = layer_norm(h, top("model.final_layernorm.weight"), top("model.final_layernorm.bias"), eps)
    output = top("model.embed_tokens.weight" if config.tie_word_embeddings else "lm_head.weight")
    return np.asarray(h @ output.T)
