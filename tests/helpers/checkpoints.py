"""Random checkpoints in the published layout, small or full-size, and their tensors for the reference.

    made = make_checkpoint(tmp_path / "model", seed=1)
    forward(made.config, made.tensors, [1, 2, 3])        # the values as stored, BF16 rounding included

Shapes, names and dtypes are written down here on their own, not taken from `convert`: two independent lists.
Weights are scaled so that logits are of order 1 to 10 and every part of the model matters.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from convert.config import Config, LayerKind

# Every kind of layer in 8 layers: M S M S M+memory full GMU cross.
TINY = Config(
    vocab_size=512,
    hidden_size=256,
    num_hidden_layers=8,
    num_attention_heads=4,
    num_key_value_heads=2,
    intermediate_size=512,
    sliding_window=8,
)
PUBLISHED = Config(
    vocab_size=200064,
    hidden_size=2560,
    num_hidden_layers=32,
    num_attention_heads=40,
    num_key_value_heads=20,
    intermediate_size=10240,
    sliding_window=512,
    max_position_embeddings=262144,
)

O200K_PATTERN = "|".join(
    [
        r"""[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?""",
        r"""[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?""",
        r"""\p{N}{1,3}""",
        r""" ?[^\s\p{L}\p{N}]+[\r\n/]*""",
        r"""\s*[\r\n]+""",
        r"""\s+(?!\S)""",
        r"""\s+""",
    ]
)

# The published special tokens: offset from <|endoftext|> (id 199999 there), text, special.
SPECIAL_TOKENS = [
    (0, "<|endoftext|>", True),
    (19, "<|endofprompt|>", True),
    (20, "<|assistant|>", True),
    (21, "<|end|>", True),
    (22, "<|user|>", True),
    (23, "<|system|>", True),
    (24, "<|tool|>", False),
    (25, "<|/tool|>", False),
    (26, "<|tool_call|>", False),
    (27, "<|/tool_call|>", False),
    (28, "<|tool_response|>", False),
    (29, "<|tag|>", True),
]
SPECIAL_SPAN = 65  # ids from <|endoftext|> to the end of the vocabulary

CHAT_TEMPLATE = (
    "{% for message in messages %}{% if message['role'] == 'system' and 'tools' in message and "
    "message['tools'] is not none %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|tool|>' + "
    "message['tools'] + '<|/tool|>' + '<|end|>' }}{% else %}{{ '<|' + message['role'] + '|>' + "
    "message['content'] + '<|end|>' }}{% endif %}{% endfor %}{% if add_generation_prompt %}"
    "{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}"
)


@dataclass
class Made:
    folder: Path
    config: Config
    tensors: dict[str, np.ndarray]  # as stored, in float32
    special: dict[str, int]  # text -> id; empty without a tokenizer


# ---- tensors


def shapes(config: Config) -> dict[str, tuple[int, ...]]:
    """Published names and shapes (PyTorch order, out x in)."""
    h, f, d = config.hidden_size, config.intermediate_size, config.mamba_expand * config.hidden_size
    rank = -(-h // 16) if config.mamba_dt_rank == "auto" else config.mamba_dt_rank
    head, n = h // config.num_attention_heads, config.mamba_d_state
    half = config.num_hidden_layers // 2
    out: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (config.vocab_size, h)}
    for i in range(config.num_hidden_layers):
        p = f"model.layers.{i}."
        for norm in ("input_layernorm", "post_attention_layernorm"):
            out |= {p + norm + ".weight": (h,), p + norm + ".bias": (h,)}
        out |= {p + "mlp.fc1.weight": (2 * f, h), p + "mlp.fc2.weight": (h, f)}
        p += "attn."
        if i % 2 == 0 and i <= half:
            out |= {
                p + "in_proj.weight": (2 * d, h),
                p + "conv1d.weight": (d, 1, config.mamba_d_conv),
                p + "conv1d.bias": (d,),
                p + "x_proj.weight": (rank + 2 * n, d),
                p + "dt_proj.weight": (d, rank),
                p + "dt_proj.bias": (d,),
                p + "A_log": (d, n),
                p + "D": (d,),
                p + "out_proj.weight": (h, d),
            }
        elif i % 2 == 0:
            out |= {p + "in_proj.weight": (d, h), p + "out_proj.weight": (h, d)}
        else:
            rows = h if i > half + 1 else h + 2 * config.num_key_value_heads * head
            out |= {p + "Wqkv.weight": (rows, h), p + "Wqkv.bias": (rows,)}
            out |= {p + "out_proj.weight": (h, h), p + "out_proj.bias": (h,)}
            for name in ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2"):
                out[p + "inner_cross_attn." + name] = (head,)
            out[p + "inner_cross_attn.subln.weight"] = (2 * head,)
    out |= {"model.final_layernorm.weight": (h,), "model.final_layernorm.bias": (h,)}
    if not config.tie_word_embeddings:
        out["lm_head.weight"] = (config.vocab_size, h)
    return out


def stored_dtype(name: str) -> str:
    """A_log and the lambda vectors are F32, everything else is BF16."""
    return "F32" if name.endswith("A_log") or ".lambda_" in name else "BF16"


def random_tensor(name: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """float32 values of a scale at which this tensor matters and the logits stay of order 1 to 10."""
    noise = rng.standard_normal(shape, dtype=np.float32)
    if name.endswith("A_log"):
        return np.log(np.arange(1, shape[1] + 1, dtype=np.float32)) + np.float32(0.1) * noise
    if name.endswith("dt_proj.bias"):  # softplus of it spread over 0.01 .. 0.5: short and long memories
        dt = np.exp(rng.uniform(np.log(0.01), np.log(0.5), shape))
        return np.log(np.expm1(dt)).astype(np.float32)
    if ".lambda_" in name:  # the dot product of two is of order 0.3
        return np.float32(0.3**0.5 / shape[0] ** 0.25) * noise
    if name.endswith((".D", "norm.weight", "subln.weight")):
        return 1 + np.float32(0.2) * noise
    if name.endswith(".bias"):
        return np.float32(0.1) * noise
    if name in ("model.embed_tokens.weight", "lm_head.weight"):
        return np.float32(3 / shape[1] ** 0.5) * noise
    fan_in = shape[-1]
    return np.float32(fan_in**-0.5) * noise


def random_tensors(config: Config, seed: int = 0) -> dict[str, np.ndarray]:
    """All tensors of a random model in float32, rounded to what BF16 holds where BF16 is what is stored."""
    rng = np.random.default_rng(seed)
    out = {}
    for name, shape in shapes(config).items():
        value = random_tensor(name, shape, rng)
        out[name] = from_bf16(to_bf16(value)) if stored_dtype(name) == "BF16" else value
    return out


def to_bf16(x: np.ndarray) -> np.ndarray:
    """float32 -> the 16 bits of BF16, rounded to nearest even (finite values only)."""
    bits = np.ascontiguousarray(x, dtype=np.float32).view(np.uint32).copy()
    bits += np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))
    return (bits >> np.uint32(16)).astype("<u2")


def from_bf16(bits: np.ndarray) -> np.ndarray:
    return (bits.astype(np.uint32) << np.uint32(16)).view(np.float32)


# ---- safetensors


def encode(value: np.ndarray, dtype: str) -> bytes:
    if dtype == "BF16":
        return to_bf16(value).tobytes()
    return np.asarray(value).astype({"F16": "<f2", "F32": "<f4", "F64": "<f8", "I64": "<i8"}[dtype]).tobytes()


WIDTH = {"BF16": 2, "F16": 2, "F32": 4, "F64": 8, "I64": 8}


def write_safetensors(
    path: Path,
    entries: Iterable[tuple[str, str, tuple[int, ...]]],
    data: Iterator[bytes] | Iterable[bytes],
) -> None:
    """Write (name, dtype, shape) entries and their bytes, one after the other: memory holds one at a time."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for name, dtype, shape in entries:
        end = offset + WIDTH[dtype] * int(np.prod(shape, dtype=np.int64))
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little"))
        file.write(text)
        for part in data:
            file.write(part)


def write_tensors(folder: Path, tensors: Mapping[str, np.ndarray], shards: int = 2, **dtypes: str) -> None:
    """Write tensors as the published files are: `shards` files and an index, or one file for shards=1.

    `dtypes` overrides what a name is stored as (`**{"model.embed_tokens.weight": "F32"}`).
    """
    names = list(tensors)
    cuts = np.array_split(np.arange(len(names)), shards)
    weight_map, total = {}, 0
    for number, cut in enumerate(cuts, 1):
        part = [names[i] for i in cut]
        file = "model.safetensors" if shards == 1 else f"model-{number:05}-of-{shards:05}.safetensors"
        kinds = {name: dtypes.get(name, stored_dtype(name)) for name in part}
        write_safetensors(
            folder / file,
            [(name, kinds[name], tensors[name].shape) for name in part],
            (encode(tensors[name], kinds[name]) for name in part),
        )
        weight_map |= dict.fromkeys(part, file)
        total += sum(WIDTH[kinds[name]] * tensors[name].size for name in part)
    if shards > 1:
        index = {"metadata": {"total_size": total}, "weight_map": dict(sorted(weight_map.items()))}
        write_json(folder / "model.safetensors.index.json", index)


# ---- config and tokenizer


def config_json(config: Config) -> dict[str, Any]:
    """config.json as it is published: sizes of the class defaults are left out."""
    data = asdict(config)
    defaults = {name: f.default for name, f in Config.__dataclass_fields__.items()}
    for name in ("mamba_d_state", "mamba_d_conv", "mamba_expand", "mamba_dt_rank"):
        if data[name] == defaults[name]:
            del data[name]
    return data | {
        "architectures": ["Phi4FlashForCausalLM"],
        "model_type": "phi4flash",
        "hidden_act": "silu",
        "mb_per_layer": 2,
        "mlp_bias": False,
        "lm_head_bias": False,
        "bos_token_id": config.vocab_size - SPECIAL_SPAN,
        "eos_token_id": config.vocab_size - SPECIAL_SPAN,
        "pad_token_id": config.vocab_size - SPECIAL_SPAN,
        "torch_dtype": "bfloat16",
        "transformers_version": "4.46.1",
    }


def byte_letters() -> list[str]:
    """The 256 letters that stand for bytes in a byte-level BPE vocabulary, in byte order."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters, extra = {b: chr(b) for b in plain}, 0
    for b in range(256):
        if b not in letters:
            letters[b] = chr(256 + extra)
            extra += 1
    return [letters[b] for b in range(256)]


def make_vocabulary(size: int) -> tuple[dict[str, int], list[str], dict[str, int]]:
    """A byte-level BPE of `size` ids as (vocab, merges, special tokens): bytes, merges, specials.

    As published, specials take the last 65 ids, most of which have no text; nor has the id before them.
    """
    regular = size - SPECIAL_SPAN - 1
    assert regular >= 256, "a byte-level vocabulary needs at least 322 ids"
    vocab = {letter: i for i, letter in enumerate(byte_letters())}
    merges: list[str] = []
    letters = list("etaoinsrhldcumfpgwybvkxjqz0123456789Ġ+-=()") + list("ETAOINSRHLDCUMFPGWYBVKXJQZ")
    texts = list(letters)
    for left in texts:  # grows while it is read: pairs, then triples, ...
        for right in letters:
            if len(vocab) == regular:
                break
            if left + right not in vocab:
                merges.append(f"{left} {right}")
                vocab[left + right] = len(vocab)
                texts.append(left + right)
    special = {text: regular + 1 + offset for offset, text, _ in SPECIAL_TOKENS}
    return vocab, merges, special


def write_tokenizer(folder: Path, size: int) -> dict[str, int]:
    """Write all tokenizer files of the published repository; returns the special tokens."""
    vocab, merges, special = make_vocabulary(size)
    is_special = {text: flag for _, text, flag in SPECIAL_TOKENS}
    added = [
        {
            "id": number,
            "content": text,
            "single_word": False,
            "lstrip": False,
            "rstrip": text not in ("<|endoftext|>", "<|endofprompt|>"),
            "normalized": False,
            "special": is_special[text],
        }
        for text, number in special.items()
    ]
    split = {"type": "Split", "pattern": {"Regex": O200K_PATTERN}, "behavior": "Removed", "invert": True}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    write_json(
        folder / "tokenizer.json",
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": added,
            "normalizer": None,
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, byte_level]},
            "post_processor": byte_level,
            "decoder": byte_level,
            "model": {
                "type": "BPE",
                "dropout": None,
                "unk_token": None,
                "continuing_subword_prefix": "",
                "end_of_word_suffix": "",
                "fuse_unk": False,
                "byte_fallback": False,
                "vocab": vocab,
                "merges": merges,
            },
        },
    )
    end = "<|endoftext|>"
    write_json(
        folder / "tokenizer_config.json",
        {
            "add_bos_token": False,
            "add_eos_token": False,
            "add_prefix_space": False,
            "added_tokens_decoder": {str(a["id"]): {k: v for k, v in a.items() if k != "id"} for a in added},
            "bos_token": end,
            "eos_token": end,
            "pad_token": end,
            "unk_token": end,
            "chat_template": CHAT_TEMPLATE,
            "clean_up_tokenization_spaces": False,
            "model_max_length": 65536,
            "tokenizer_class": "GPT2Tokenizer",
        },
    )
    # vocab.json as published: every special token above <|end|> is one id too high there.
    shifted = {text: number + (number > special["<|end|>"]) for text, number in special.items()}
    write_json(folder / "vocab.json", vocab | shifted)
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n", encoding="utf-8")
    write_json(folder / "added_tokens.json", special)
    write_json(
        folder / "special_tokens_map.json",
        dict.fromkeys(("bos_token", "eos_token", "pad_token", "unk_token"), end),
    )
    write_json(
        folder / "generation_config.json",
        {
            "bos_token_id": special[end],
            "eos_token_id": [special["<|end|>"], special[end]],
            "pad_token_id": special[end],
        },
    )
    return special


def write_json(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


def make_checkpoint(
    folder: Path,
    config: Config = TINY,
    *,
    seed: int = 0,
    vocab_size: int | None = None,
    shards: int = 2,
    tokenizer: bool = True,
) -> Made:
    """Make a random checkpoint in `folder`; with a tokenizer it needs 323 ids."""
    if vocab_size is not None:
        config = replace(config, vocab_size=vocab_size)
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / "config.json", config_json(config))
    tensors = random_tensors(config, seed)
    write_tensors(folder, tensors, shards)
    special = write_tokenizer(folder, config.vocab_size) if tokenizer else {}
    return Made(folder, config, tensors, special)


def stream_checkpoint(
    folder: Path, config: Config = PUBLISHED, *, seed: int = 0, shards: int = 2, tokenizer: bool = True
) -> dict[str, int]:
    """As `make_checkpoint` for sizes that do not fit memory: large tensors repeat a random block."""
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / "config.json", config_json(config))
    rng, everything = np.random.default_rng(seed), shapes(config)
    names, weight_map, total = list(everything), {}, 0

    def stream(part: list[str]) -> Iterator[bytes]:
        for name in part:
            shape = everything[name]
            rows = shape[0] if len(shape) != 2 else min(shape[0], max(1, (1 << 21) // shape[1]))
            block = random_tensor(name, (rows, *shape[1:]), rng)
            for start in range(0, shape[0], rows):
                yield encode(block[: shape[0] - start], stored_dtype(name))

    for number, cut in enumerate(np.array_split(np.arange(len(names)), shards), 1):
        part, file = [names[i] for i in cut], f"model-{number:05}-of-{shards:05}.safetensors"
        write_safetensors(folder / file, [(n, stored_dtype(n), everything[n]) for n in part], stream(part))
        weight_map |= dict.fromkeys(part, file)
        total += sum(WIDTH[stored_dtype(n)] * int(np.prod(everything[n])) for n in part)
    write_json(folder / "model.safetensors.index.json", {"metadata": {"total_size": total}, "weight_map": weight_map})
    return write_tokenizer(folder, config.vocab_size) if tokenizer else {}


def kinds(config: Config) -> list[LayerKind]:
    return [config.kind(i) for i in range(config.num_hidden_layers)]
