"""Writes GGUF files of random SambaY models for the engine's tests, without the converter: two independent lists.

write_model(path, config, tensors)                          # F32, the layout the engine reads
write_model(path, config, tensors, qk_layout=None)          # leaves the layout guard out
write_model(path, config, tensors, leave_out=["gmu_in"])    # without the tensors of that name
write_model(path, config, tensors, keys={"...": 0})         # with other values of some keys
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from convert.config import Config, LayerKind
from tests.helpers.checkpoints import make_vocabulary

ARCH = "phi4flash"


def lambda_init(layer: int) -> float:
    return 0.8 - 0.6 * math.exp(-0.3 * layer)


def diff_lambda(tensors: Mapping[str, np.ndarray], layer: int) -> float:
    prefix = f"model.layers.{layer}.attn.inner_cross_attn.lambda_"
    q1, k1, q2, k2 = (np.asarray(tensors[prefix + n], dtype=np.float64) for n in ("q1", "k1", "q2", "k2"))
    return float(np.exp(q1 @ k1) - np.exp(q2 @ k2) + lambda_init(layer))


def rename(config: Config, tensors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Published names and values -> those of the file."""
    out = {
        "token_embd.weight": tensors["model.embed_tokens.weight"],
        "output_norm.weight": tensors["model.final_layernorm.weight"],
        "output_norm.bias": tensors["model.final_layernorm.bias"],
    }
    if "lm_head.weight" in tensors:
        out["output.weight"] = tensors["lm_head.weight"]
    for i in range(config.num_hidden_layers):
        names = {
            "input_layernorm.weight": "attn_norm.weight",
            "input_layernorm.bias": "attn_norm.bias",
            "post_attention_layernorm.weight": "ffn_norm.weight",
            "post_attention_layernorm.bias": "ffn_norm.bias",
            "mlp.fc1.weight": "ffn_up.weight",
            "mlp.fc2.weight": "ffn_down.weight",
        }
        match config.kind(i):
            case LayerKind.MAMBA:
                names |= {
                    "attn.in_proj.weight": "ssm_in.weight",
                    "attn.conv1d.weight": "ssm_conv1d.weight",
                    "attn.conv1d.bias": "ssm_conv1d.bias",
                    "attn.x_proj.weight": "ssm_x.weight",
                    "attn.dt_proj.weight": "ssm_dt.weight",
                    "attn.dt_proj.bias": "ssm_dt.bias",
                    "attn.A_log": "ssm_a",
                    "attn.D": "ssm_d",
                    "attn.out_proj.weight": "ssm_out.weight",
                }
            case LayerKind.GMU:
                names |= {"attn.in_proj.weight": "gmu_in.weight", "attn.out_proj.weight": "gmu_out.weight"}
            case _:
                names |= {
                    "attn.Wqkv.weight": "attn_qkv.weight",
                    "attn.Wqkv.bias": "attn_qkv.bias",
                    "attn.out_proj.weight": "attn_output.weight",
                    "attn.out_proj.bias": "attn_output.bias",
                    "attn.inner_cross_attn.subln.weight": "attn_subln.weight",
                }
        for published, ours in names.items():
            value = tensors[f"model.layers.{i}.{published}"]
            if ours == "ssm_a":
                value = -np.exp(value)
            if ours == "ssm_conv1d.weight":
                value = value[:, 0, :]
            out[f"blk.{i}.{ours}"] = value
    return out


def write_model(
    path: Path,
    config: Config,
    tensors: Mapping[str, np.ndarray],
    *,
    qk_layout: str | None = "natural",
    leave_out: Sequence[str] = (),
    replace_tensors: Mapping[str, np.ndarray] | None = None,
    keys: Mapping[str, Any] | None = None,
) -> Path:
    """Write the model in F32 with a byte-level vocabulary of config.vocab_size ids (at least 322)."""
    values: dict[str, Any] = {
        "block_count": config.num_hidden_layers,
        "context_length": config.max_position_embeddings,
        "embedding_length": config.hidden_size,
        "feed_forward_length": config.intermediate_size,
        "attention.head_count": config.num_attention_heads,
        "attention.head_count_kv": config.num_key_value_heads,
        "attention.layer_norm_epsilon": float(config.layer_norm_eps),
        "attention.sliding_window": config.sliding_window,
        "attention.qk_layout": qk_layout,
        "attention.diff_lambda": [diff_lambda(tensors, i) if i % 2 else 0.0 for i in range(config.num_hidden_layers)],
        "ssm.conv_kernel": config.mamba_d_conv,
        "ssm.inner_size": config.d_inner,
        "ssm.state_size": config.mamba_d_state,
        "ssm.time_step_rank": config.dt_rank,
        "vocab_size": config.vocab_size,
    } | dict(keys or {})
    writer = gguf.GGUFWriter(path, ARCH)
    for key, value in values.items():
        name = f"{ARCH}.{key}"
        if isinstance(value, str):
            writer.add_string(name, value)
        elif isinstance(value, list):
            writer.add_array(name, value)
        elif isinstance(value, float):
            writer.add_float32(name, value)
        elif value is not None:
            writer.add_uint32(name, value)
    vocab, merges, special = make_vocabulary(config.vocab_size)
    texts = {number: text for text, number in (vocab | special).items()}
    tokens = [texts.get(i, f"[PAD{i}]") for i in range(config.vocab_size)]
    unused, control, normal = gguf.TokenType.UNUSED, gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    types = [control if text in special else normal if i in texts else unused for i, text in enumerate(tokens)]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-4o")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(special["<|endoftext|>"])
    writer.add_eos_token_id(special["<|endoftext|>"])
    writer.add_eot_token_id(special["<|end|>"])
    writer.add_add_bos_token(False)
    for name, value in (rename(config, tensors) | dict(replace_tensors or {})).items():
        if not any(part in name for part in leave_out):
            writer.add_tensor(name, np.ascontiguousarray(value, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
