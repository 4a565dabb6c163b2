"""Metadata of a model file: what llama.cpp and Lemma read before the tensors.

Facts:
- `phi4flash.attention.diff_lambda` has one number per layer; the raw vectors are not written.
- `phi4flash.attention.qk_layout` = "natural" says that query and key rows stand as published. Files of another
  converter have the same names and shapes with rows in another order; ours must be told apart.
- Head counts are the published ones. `ssm.group_count` is left out: it would change the size of the state.
- `general.sampling.*` are written only where generation_config.json says how to sample; the published one does not.
- The published config.json promises 262144 tokens of context; the model card and the tokenizer say 65536.

It knows nothing of tensors but the lambda vectors, and writes nothing.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass

from gguf import GGUFValueType, GGUFWriter

from convert.checkpoint import Checkpoint
from convert.config import Config
from convert.tensors import lambda_values, lambdas
from convert.tokenizer import PUBLISHED_VOCABULARY, Vocabulary, read_optional
from engine.errors import LemmaError

ARCHITECTURE = "phi4flash"
PUBLISHED_NAME = "Phi-4-mini-flash-reasoning"
PUBLISHED_CONTEXT = 65536
FLOAT32_LIMIT = 3.4028234e38

Value = str | bool | int | float | list[str] | list[int] | list[float]


@dataclass(frozen=True)
class About:
    """What the person converting may say about the model."""

    name: str | None = None
    instruction: str | None = None  # goes after every problem; None: the model card's own, "": none at all


def build(checkpoint: Checkpoint, vocabulary: Vocabulary | None, about: About, file_type: int) -> dict[str, Value]:
    """All keys but `general.architecture`, in the order they are written. Floats are F32, whole numbers U32."""
    keys: dict[str, Value] = {}
    keys["general.type"] = "model"
    keys["general.name"] = about.name or _name(checkpoint)
    licence = _licence(checkpoint)
    if licence:
        keys["general.license"] = licence
    keys["general.file_type"] = file_type
    keys["general.quantization_version"] = 2
    if about.instruction is not None:
        keys["lemma.instruction"] = about.instruction
    keys |= _sampling(checkpoint)
    keys |= {f"{ARCHITECTURE}.{key}": value for key, value in _shape(checkpoint, vocabulary).items()}
    keys |= {f"tokenizer.{key}": value for key, value in _tokenizer(vocabulary).items()}
    for key, value in keys.items():
        _check_text(checkpoint, key, value)
    return keys


def _sampling(checkpoint: Checkpoint) -> dict[str, Value]:
    """How the checkpoint asks to be sampled, by its generation settings; what they leave open stays open."""
    settings = read_optional(checkpoint.folder / "generation_config.json")
    if settings.get("do_sample") is False:
        return {"general.sampling.temp": 0.0}
    names = {"temperature": ("temp", 2.0), "top_p": ("top_p", 1.0)}
    return {
        f"general.sampling.{short}": float(settings[name])
        for name, (short, most) in names.items()
        if isinstance(settings.get(name), (int, float)) and 0 <= settings[name] <= most
    }


def add_to(writer: GGUFWriter, keys: dict[str, Value]) -> None:
    """Hand the keys to gguf-py, whose own methods leave out empty texts."""
    for key, value in keys.items():
        writer.add_key_value(key, value, *_types(value))


def nbytes(keys: dict[str, Value], tensors: int) -> int:
    """At least as many bytes as the header takes, with the names of so many tensors."""
    values = [item for value in keys.values() for item in (value if isinstance(value, list) else [value])]
    return sum(8 + len(item.encode()) if isinstance(item, str) else 8 for item in values) + 128 * (len(keys) + tensors)


def _shape(checkpoint: Checkpoint, vocabulary: Vocabulary | None) -> dict[str, Value]:
    config = checkpoint.config
    context = _context(config, vocabulary)
    return {
        "context_length": context,
        "embedding_length": config.hidden_size,
        "block_count": config.num_hidden_layers,
        "feed_forward_length": config.intermediate_size,
        "vocab_size": config.vocab_size,
        "attention.head_count": config.num_attention_heads,
        "attention.head_count_kv": config.num_key_value_heads,
        "attention.layer_norm_epsilon": float(config.layer_norm_eps),
        # Without a window every layer sees everything, which is a window as long as the context.
        "attention.sliding_window": config.sliding_window or context,
        "attention.diff_lambda": _lambdas(checkpoint),
        "attention.qk_layout": "natural",
        "ssm.conv_kernel": config.mamba_d_conv,
        "ssm.inner_size": config.d_inner,
        "ssm.state_size": config.mamba_d_state,
        "ssm.time_step_rank": config.dt_rank,
    }


def _lambdas(checkpoint: Checkpoint) -> list[float]:
    vectors = {name: checkpoint.tensor(name) for name in lambdas(checkpoint.config)}
    try:
        values = lambda_values(checkpoint.config, vectors)
    except OverflowError:
        values = [math.inf]
    if max(map(abs, values)) > FLOAT32_LIMIT:
        raise LemmaError(f"{checkpoint.folder}: the lambda vectors of a layer give a value beyond float32.")
    return values


def _tokenizer(vocabulary: Vocabulary | None) -> dict[str, Value]:
    if vocabulary is None:
        return {"ggml.model": "none"}
    names = {"bos": "bos", "eos": "eos", "eot": "eot", "pad": "padding", "unk": "unknown"}
    keys: dict[str, Value] = {
        "ggml.model": "gpt2",
        "ggml.pre": vocabulary.pre,
        "ggml.tokens": vocabulary.tokens,
        "ggml.token_type": vocabulary.types,
        "ggml.merges": vocabulary.merges,
        "ggml.add_bos_token": vocabulary.add_bos,
        "ggml.add_eos_token": False,
    }
    keys |= {f"ggml.{names[role]}_token_id": number for role, number in vocabulary.special.items()}
    if vocabulary.chat_template is not None:
        keys["chat_template"] = vocabulary.chat_template
    return keys


def _check_text(checkpoint: Checkpoint, key: str, value: Value) -> None:
    """JSON can spell halves of characters, which no file can hold."""
    try:
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise LemmaError(f"{checkpoint.folder}: {key} would hold {ascii(text)[:80]}, which is not text.") from error


def _types(value: Value) -> tuple[GGUFValueType, GGUFValueType | None]:
    scalars = {bool: GGUFValueType.BOOL, int: GGUFValueType.UINT32, float: GGUFValueType.FLOAT32}
    scalars[str] = GGUFValueType.STRING
    if isinstance(value, list):
        kind = type(value[0]) if value else str
        return GGUFValueType.ARRAY, GGUFValueType.INT32 if kind is int else scalars[kind]
    return scalars[type(value)], None


def _context(config: Config, vocabulary: Vocabulary | None) -> int:
    longest = config.max_position_embeddings
    if vocabulary is not None and vocabulary.max_length is not None and 0 < vocabulary.max_length < longest:
        return vocabulary.max_length
    return min(longest, PUBLISHED_CONTEXT) if _is_published(config) else longest


def _is_published(config: Config) -> bool:
    return (config.vocab_size, config.hidden_size, config.num_hidden_layers) == (PUBLISHED_VOCABULARY, 2560, 32)


def _name(checkpoint: Checkpoint) -> str:
    return (
        PUBLISHED_NAME
        if _is_published(checkpoint.config)
        else os.fsencode(checkpoint.folder.resolve().name).decode(errors="replace")
    )


def _licence(checkpoint: Checkpoint) -> str | None:
    """The licence in the head of the model card; the published model is under MIT."""
    try:
        head = (checkpoint.folder / "README.md").read_text(encoding="utf-8", errors="replace")[:10_000]
    except OSError:
        head = ""
    found = re.match(r"---\n(?:.*\n)*?license:[ \t]*([\w.-]+)[ \t]*\n", head)
    if found:
        return found.group(1)
    return "mit" if _is_published(checkpoint.config) else None
