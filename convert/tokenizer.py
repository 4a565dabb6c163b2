"""Tokenizer files of a checkpoint, made into the vocabulary of a model file.

Facts:
- Byte-level BPE only, which llama.cpp calls "gpt2"; how text is cut before merging is its "pre" name, and the
  table below says which pre-tokenizer of tokenizer.json is which name. A wrong one gives wrong tokens silently,
  so an unknown one is refused. Where the files name none, it is the one of the published model, and a note says so.
- tokenizer.json and added_tokens.json give the ids of special tokens. vocab.json does not: the published one has
  the role tokens one id too high.
- Ids without a text become unused tokens `[PADn]`; llama.cpp needs every text once and stops at a second.
- A vocabulary of bytes alone has no merges; llama.cpp demands some, so it gets one that never applies.

It knows nothing of tensors; `convert.metadata` writes what it finds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any

from convert.files import read_json
from engine.errors import LemmaError

PUBLISHED_VOCABULARY = 200064
PUBLISHED_PRE = "gpt-4o"
PUBLISHED_TOKENS = {200019: "<|assistant|>", 200020: "<|end|>", 200021: "<|user|>", 200022: "<|system|>"}

NEVER = "Ā Ā"  # two bytes 0, which no typed text holds; what they make is no token, so they stay two
WITHOUT = "With --no-tokenizer a model file without a vocabulary is made."

_CASE = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_TAIL = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
O200K = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+{_CASE}?|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*{_CASE}?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
LLAMA3 = rf"{_CASE}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}" + _TAIL
QWEN2 = rf"{_CASE}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}" + _TAIL
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"

# (what cuts the text, one after the other; ignore_merges) -> llama.cpp's name of it
PRE_TOKENIZERS: dict[tuple[tuple[str, ...], bool], str] = {
    ((O200K,), False): PUBLISHED_PRE,
    ((LLAMA3,), True): "llama-bpe",
    ((LLAMA3,), False): "smaug-bpe",
    ((QWEN2,), False): "qwen2",
    ((GPT2,), False): "gpt-2",
    (("digits", GPT2), False): "starcoder",
}


class TokenType(IntEnum):
    """Numbers of the GGUF format."""

    NORMAL = 1
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5


@dataclass
class Vocabulary:
    """What the model file says about tokens; `special` maps bos, eos, eot, pad and unk to ids, where known."""

    pre: str
    tokens: list[str]
    types: list[int]
    merges: list[str]
    special: dict[str, int] = field(default_factory=dict)
    add_bos: bool = False
    chat_template: str | None = None
    max_length: int | None = None
    notes: list[str] = field(default_factory=list)  # what was assumed, and what the vocabulary cannot write


def read_vocabulary(folder: Path, vocab_size: int, pre: str | None = None) -> Vocabulary:
    """The vocabulary of a checkpoint folder; `pre` overrules the pre-tokenizer that its files describe."""
    config = read_optional(folder / "tokenizer_config.json")
    if (folder / "tokenizer.json").exists():
        texts, merges, added, found = _read_tokenizer_json(folder / "tokenizer.json", guess=pre is None)
    elif (folder / "vocab.json").exists() and (folder / "merges.txt").exists():
        texts, merges = read_json(folder / "vocab.json"), _read_merges(folder / "merges.txt")
        added, found = {}, None
    else:
        raise LemmaError(
            f"{folder}: has no tokenizer.json, nor vocab.json with merges.txt.",
            f"Fetch the tokenizer files. {WITHOUT}",
        )
    for number, text, special in _added_elsewhere(folder, config):
        if added.setdefault(text, (number, special))[0] != number:
            raise LemmaError(
                f"{folder}: its files disagree on the id of token {text!r}: {added[text][0]} and {number}."
            )
    tokens, types = _lay_out(folder, texts, added, vocab_size)
    notes = []
    if pre is None and found is None and not _is_published(tokens) and not _names_gpt_4o(folder):
        notes.append(
            f"{folder}: nothing says how text is cut before merging, so it is cut as for the published model "
            f"({PUBLISHED_PRE}); --pre NAME says another one, by llama.cpp's name of it"
        )
    _check(folder, tokens, merges)
    lacking = _missing_bytes(tokens)
    if lacking:
        more = f" and {len(lacking) - 1} more" if len(lacking) > 1 else ""
        notes.append(f"{folder}: no token for the byte 0x{lacking[0]:02X}{more}; the model will not see such text")
    return Vocabulary(
        pre=pre or found or PUBLISHED_PRE,
        tokens=tokens,
        types=types,
        merges=merges or [NEVER],
        special=_special_ids(folder, config, {text: i for i, text in enumerate(tokens)}),
        add_bos=config.get("add_bos_token") is True,
        chat_template=_chat_template(folder, config),
        max_length=_whole(config.get("model_max_length")),
        notes=notes,
    )


def _read_tokenizer_json(
    path: Path, *, guess: bool
) -> tuple[dict[str, Any], list[str], dict[str, tuple[int, bool]], str | None]:
    """(texts with ids, merges, added tokens with id and whether special, pre name)."""
    data = read_json(path)
    model = data.get("model")
    if not isinstance(model, dict) or model.get("type", "BPE") != "BPE" or model.get("byte_fallback"):
        raise LemmaError(f"{path}: is not a byte-level BPE tokenizer, the only kind that is supported.")
    vocab, merges = model.get("vocab"), model.get("merges")
    if not isinstance(vocab, dict) or not isinstance(merges, list):
        raise LemmaError(f"{path}: its model lacks vocab or merges.")
    normalizer = data.get("normalizer")
    if normalizer is not None and normalizer != {"type": "NFC"}:
        raise LemmaError(f"{path}: has a normalizer, which llama.cpp would leave out.")
    pairs = [merge.split(" ") if isinstance(merge, str) else merge for merge in merges]
    if not all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) and part for part in pair)
        for pair in pairs
    ):
        raise LemmaError(f"{path}: one of its merges is not a pair of texts.")
    added: dict[str, tuple[int, bool]] = {}
    entries = data.get("added_tokens") or []
    for entry in entries if isinstance(entries, list) else [None]:
        if not isinstance(entry, dict) or not isinstance(entry.get("content"), str) or _whole(entry.get("id")) is None:
            raise LemmaError(f"{path}: one of its added_tokens has no id and content.")
        added[entry["content"]] = (entry["id"], entry.get("special") is True)
    cutter = data.get("pre_tokenizer")
    pre = _pre_name(path, cutter, model.get("ignore_merges") is True) if guess and cutter is not None else None
    return vocab, [" ".join(pair) for pair in pairs], added, pre


def _pre_name(path: Path, pre_tokenizer: Any, ignore_merges: bool) -> str:
    """llama.cpp's name for what tokenizer.json says; LemmaError when it is none of the known ones."""
    cuts = _cuts(pre_tokenizer)
    name = PRE_TOKENIZERS.get((cuts, ignore_merges)) if cuts else None
    if name is None:
        raise LemmaError(
            f"{path}: its pre-tokenizer is none of {', '.join(PRE_TOKENIZERS.values())}.",
            "If llama.cpp knows it, give its name there with --pre NAME.",
        )
    return name


def _cuts(pre_tokenizer: Any) -> tuple[str, ...] | None:
    """The regular expressions that a pre-tokenizer cuts with, in turn; None where it does anything else."""
    steps = pre_tokenizer
    if isinstance(steps, dict):
        steps = steps.get("pretokenizers") if steps.get("type") == "Sequence" else [steps]
    cuts: list[str] = []
    for step in steps if isinstance(steps, list) else []:
        match step:
            case {"type": "Split", "pattern": {"Regex": str(regex)}} if _keeps_all(step):
                cuts.append(regex.replace("\r", r"\r").replace("\n", r"\n"))
            case {"type": "Digits", "individual_digits": True}:
                cuts.append("digits")
            case {"type": "ByteLevel", "add_prefix_space": False}:
                cuts += [GPT2] if step.get("use_regex", True) else []
            case _:
                return None
    return tuple(cuts)


def _keeps_all(split: Mapping[str, Any]) -> bool:
    """Whether a Split keeps every character, as pieces that match its pattern."""
    return (split.get("behavior"), split.get("invert", False)) in (("Isolated", False), ("Removed", True))


def _read_merges(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise LemmaError(f"{path}: cannot be read ({error}).") from error
    merges = [line for line in lines if line and not line.startswith("#version")]
    bad = next((line for line in merges if line.count(" ") != 1), None)
    if bad is not None:
        raise LemmaError(f"{path}: {bad[:80]!r} is not a pair of texts.")
    return merges


def _added_elsewhere(folder: Path, config: Mapping[str, Any]) -> list[tuple[int, str, bool]]:
    """(id, text, special) from added_tokens.json and tokenizer_config.json."""
    out = []
    decoder = config.get("added_tokens_decoder")
    for number, entry in (decoder if isinstance(decoder, dict) else {}).items():
        if not number.isdecimal() or not isinstance(entry, dict) or not isinstance(entry.get("content"), str):
            raise LemmaError(
                f"{folder / 'tokenizer_config.json'}: added_tokens_decoder {number[:20]!r} is not a token."
            )
        out.append((int(number), entry["content"], entry.get("special") is True))
    known = {text for _, text, _ in out}
    for text, number in read_optional(folder / "added_tokens.json").items():
        if _whole(number) is None:
            raise LemmaError(f"{folder / 'added_tokens.json'}: token {text!r} has no id.")
        # Alone, this file does not say which tokens are special; roles and ends look like <|this|>.
        out.append((number, text, text.startswith("<|") and text.endswith("|>") and text not in known))
    return out


def _lay_out(
    folder: Path, texts: Mapping[str, Any], added: Mapping[str, tuple[int, bool]], vocab_size: int
) -> tuple[list[str], list[int]]:
    """Tokens and types by id, added tokens over what the vocabulary says of the same text or id."""
    tokens: list[str | None] = [None] * vocab_size
    types = [int(TokenType.UNUSED)] * vocab_size

    def put(text: str, number: Any, kind: TokenType) -> None:
        if _whole(number) is None or number >= vocab_size:
            raise LemmaError(
                f"{folder}: token {text[:80]!r} has the id {str(number)[:30]}; config.json counts {vocab_size} tokens."
            )
        if tokens[number] is not None:
            raise LemmaError(f"{folder}: id {number} is both {tokens[number]!r} and {text[:80]!r}.")
        tokens[number], types[number] = text, int(kind)

    for text, (number, special) in added.items():
        put(text, number, TokenType.CONTROL if special else TokenType.USER_DEFINED)
    for text, number in texts.items():
        if text not in added:
            put(text, number, TokenType.NORMAL)
    used = set(tokens)
    filled = [text if text is not None else f"[PAD{number}]" for number, text in enumerate(tokens)]
    for number, name in enumerate(filled):
        if tokens[number] is None and name in used:
            raise LemmaError(f"{folder}: the text {name} is needed for id {number}, but is another token.")
    return filled, types


def _check(folder: Path, tokens: list[str], merges: list[str]) -> None:
    known = set(tokens)
    for merge in merges:
        first, second = merge.split(" ")
        if not {first, second, first + second} <= known:
            raise LemmaError(f"{folder}: the merge {merge[:80]!r} makes or takes a text that is no token.")
    if len(tokens) == PUBLISHED_VOCABULARY:
        for number, text in PUBLISHED_TOKENS.items():
            if tokens[number] != text:
                raise LemmaError(f"{folder}: token {number} is {tokens[number]!r}; it must be {text!r}.")


def byte_letters() -> dict[str, int]:
    """The letters that byte-level BPE writes bytes with: printable ones stand for themselves."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    rest = [byte for byte in range(256) if byte not in set(plain)]
    return {chr(byte): byte for byte in plain} | {chr(256 + n): byte for n, byte in enumerate(rest)}


def _missing_bytes(tokens: list[str]) -> list[int]:
    """Bytes that occur in texts and cannot be written: llama.cpp leaves them out of the prompt without a word."""
    known = set(tokens)
    return [byte for letter, byte in byte_letters().items() if letter not in known and _in_utf8(byte)]


def _in_utf8(byte: int) -> bool:
    return byte not in (0xC0, 0xC1) and byte < 0xF5


def _special_ids(folder: Path, config: Mapping[str, Any], ids: Mapping[str, int]) -> dict[str, int]:
    """Ids of bos, eos, eot, pad and unk: by text where the tokenizer says so, else by the generation settings."""
    generation, texts = (
        read_optional(folder / "generation_config.json"),
        read_optional(folder / "special_tokens_map.json"),
    )
    out: dict[str, int] = {}
    for role in ("bos", "eos", "pad", "unk"):
        value = config.get(f"{role}_token") or texts.get(f"{role}_token")
        text = value.get("content") if isinstance(value, dict) else value
        number = ids.get(text) if isinstance(text, str) else None
        if isinstance(text, str) and number is None:
            raise LemmaError(f"{folder}: its {role} token {text!r} is not in the vocabulary.")
        if number is None and role != "eos":
            number = _whole(generation.get(f"{role}_token_id"))
        if number is not None and number < len(ids):
            out[role] = number
    value = generation.get("eos_token_id")
    listed = [_whole(end) for end in (value if isinstance(value, list) else [value])]
    ends = [end for end in listed if end is not None and end < len(ids)]
    if "eos" not in out and ends:
        out["eos"] = ends[-1]
    turn_ends = [end for end in ends if end != out.get("eos")]
    named = [ids[text] for text in ("<|end|>", "<|im_end|>", "<|eot_id|>") if text in ids]
    if turn_ends or named:
        out["eot"] = (turn_ends or named)[0]
    return out


def _chat_template(folder: Path, config: Mapping[str, Any]) -> str | None:
    """The template that turns messages into text; a file of its own is the newer habit and wins."""
    path = folder / "chat_template.jinja"
    if path.exists():
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise LemmaError(f"{path}: cannot be read ({error}).") from error
    template = config.get("chat_template")
    if isinstance(template, list):  # several by name
        named = {t.get("name"): t.get("template") for t in template if isinstance(t, dict)}
        template = named.get("default")
    return template if isinstance(template, str) else None


def _is_published(tokens: list[str]) -> bool:
    return (
        len(tokens) == PUBLISHED_VOCABULARY
        and tokens[199999] == "<|endoftext|>"
        and tokens[200018] == "<|endofprompt|>"
    )


def _names_gpt_4o(folder: Path) -> bool:
    """Whether config.json says that texts are cut as the published model's: its AutoTokenizer is Xenova/gpt-4o."""
    names = read_optional(folder / "config.json").get("auto_map")
    return isinstance(names, dict) and names.get("AutoTokenizer") == "Xenova/gpt-4o"


def read_optional(path: Path) -> dict[str, Any]:
    """The object in a JSON file, empty when there is no such file."""
    return read_json(path) if path.exists() else {}


def _whole(value: Any) -> int | None:
    return value if type(value) is int and value >= 0 else None
