"""Writes a trained starter as a Hugging Face folder in the published layout of phi4flash checkpoints.

`python -m convert.starter.export CHECKPOINT FOLDER`. Then `lemma model convert FOLDER OUT.gguf`.
Storage follows the published checkpoint: A_log and the lambda vectors in float32, all else in bfloat16. This module
knows nothing of training.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from convert.starter import evaluate, tokenizer
from convert.starter.model import Config, SambaY


def config_of(cfg: Config, tok: Any, context: int) -> dict[str, Any]:
    """config.json with every key of the published one and the Mamba sizes, which that leaves to class defaults."""
    end = tok.token_to_id("<|endoftext|>")
    return {
        "architectures": ["Phi4FlashForCausalLM"],
        "attention_dropout": 0.0,
        "auto_map": {
            "AutoConfig": "configuration_phi4flash.Phi4FlashConfig",
            "AutoModelForCausalLM": "modeling_phi4flash.Phi4FlashForCausalLM",
            "AutoTokenizer": "Xenova/gpt-4o",
        },
        "bos_token_id": end,
        "embd_pdrop": 0.0,
        "eos_token_id": end,
        "hidden_act": "silu",
        "hidden_size": cfg.hidden_size,
        "initializer_range": 0.02,
        "intermediate_size": cfg.intermediate_size,
        "layer_norm_eps": cfg.layer_norm_eps,
        "lm_head_bias": False,
        "mamba_conv_bias": True,
        "mamba_d_conv": cfg.mamba_d_conv,
        "mamba_d_state": cfg.mamba_d_state,
        "mamba_dt_rank": cfg.dt_rank,
        "mamba_expand": cfg.mamba_expand,
        "mamba_proj_bias": False,
        "max_position_embeddings": context,
        "mb_per_layer": 2,
        "mlp_bias": False,
        "model_type": "phi4flash",
        "num_attention_heads": cfg.num_attention_heads,
        "num_hidden_layers": cfg.num_hidden_layers,
        "num_key_value_heads": cfg.num_key_value_heads,
        "pad_token_id": end,
        "resid_pdrop": 0.0,
        "sliding_window": cfg.sliding_window,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
        "transformers_version": "4.46.1",
        "use_cache": True,
        "vocab_size": cfg.vocab_size,
    }


def stored(name: str, tensor: Tensor) -> Tensor:
    """A tensor in the dtype of the published checkpoint."""
    exact = name.endswith("A_log") or ".lambda_" in name
    return tensor.detach().to(torch.float32 if exact else torch.bfloat16).contiguous()


def write(model: SambaY, tok: Any, folder: Path, context: int = 2048) -> None:
    """Everything the folder needs; two shards, the second from the first GMU layer on."""
    from safetensors.torch import save_file  # type: ignore[import-not-found,unused-ignore]

    folder.mkdir(parents=True, exist_ok=True)
    cfg = model.cfg
    shards: list[dict[str, Tensor]] = [{}, {}]
    for name, tensor in model.state_dict().items():
        layer = int(name.split(".")[2]) if ".layers." in name else -1
        late = layer > cfg.half + 1 or "final_layernorm" in name
        shards[late][name] = stored(name, tensor)
    names = [f"model-{i:05d}-of-00002.safetensors" for i in (1, 2)]
    for name, shard in zip(names, shards, strict=True):
        save_file(shard, str(folder / name), metadata={"format": "pt"})
    where = {t: name for name, shard in zip(names, shards, strict=True) for t in shard}
    size = sum(t.numel() * t.element_size() for shard in shards for t in shard.values())
    end, stop = tok.token_to_id("<|endoftext|>"), tok.token_to_id("<|end|>")
    files = {
        "config.json": config_of(cfg, tok, context),
        "generation_config.json": {
            "_from_model_config": True,
            "bos_token_id": end,
            "eos_token_id": [stop, end],
            "pad_token_id": end,
            "do_sample": False,
            "transformers_version": "4.46.1",
        },
        "model.safetensors.index.json": {"metadata": {"total_size": size}, "weight_map": dict(sorted(where.items()))},
    }
    for name, value in files.items():
        (folder / name).write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    tokenizer.save(tok, folder, context)


def main(argv: list[str] | None = None) -> None:
    """Exports a checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tokenizer", type=Path, help="default: beside the checkpoint")
    parser.add_argument("--context", type=int, default=2048)
    args = parser.parse_args(argv)
    tok = tokenizer.load(args.tokenizer or args.checkpoint.parent / "tokenizer")
    write(evaluate.load(args.checkpoint), tok, args.folder, args.context)
    print(f"{args.folder}: {sum(p.stat().st_size for p in args.folder.iterdir()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
