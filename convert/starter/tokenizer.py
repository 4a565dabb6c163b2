"""The starter's tokenizer: a byte-level BPE in the published layout, whose merges are words and never mathematics.

The pre-tokenizer is the o200k expression of the published model (llama.cpp's pre-type "gpt-4o"), so every program that
reads that model's vocabulary reads this one. Merges are built, not counted: the most frequent words of the problems
(with and without a leading space) become single tokens, letter by letter from the left, the space last; a few runs of
punctuation such as "$.\\n\\n" follow. Digits, operators, brackets and single letters therefore always are tokens of
their own. This module knows of texts, not of what they mean.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PATTERN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SPECIAL = ["<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>", "<|system|>"]
RUNS = [
    "\\frac",
    "\\cdot",
    "\\boxed",
    "\\sqrt",
    "\\text",
    "\\div",
    "\\times",
    "\n\n",
    ".\n\n",
    "$.\n\n",
    "$,",
    " $",
    "}{",
    "**",
    " \\(",
    "$$",
    "$:",
]
COMMANDS = ["frac", "cdot", "boxed", "sqrt", "text", "div", "times", "dfrac", "left", "right"]
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ '<|endoftext|>' }}{% endif %}"
)
_WORD = re.compile(r"( ?)([A-Za-z][a-z]+|[A-Z]{2,})")


def byte_letters() -> dict[int, str]:
    """The printable stand-in of every byte, as in GPT-2."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table = {b: chr(b) for b in plain}
    for b in range(256):
        if b not in table:
            table[b] = chr(256 + len(table) - len(plain))
    return table


def _spelled(text: str) -> str:
    table = byte_letters()
    return "".join(table[b] for b in text.encode())


def _apply(pieces: list[str], ranks: dict[tuple[str, str], int]) -> list[str]:
    """Byte-pair encoding of one pre-token."""
    while len(pieces) > 1:
        best = min(range(len(pieces) - 1), key=lambda i: ranks.get((pieces[i], pieces[i + 1]), 1 << 30))
        if (pieces[best], pieces[best + 1]) not in ranks:
            break
        pieces = [*pieces[:best], pieces[best] + pieces[best + 1], *pieces[best + 2 :]]
    return pieces


def build_merges(texts: Iterable[str], limit: int) -> list[tuple[str, str]]:
    """At most `limit` merges for the most frequent words of `texts`; see the module's docstring for the order."""
    counts: Counter[str] = Counter()
    for text in texts:
        for space, word in _WORD.findall(text):
            counts[space + word] += 1
    words = [*COMMANDS, *(w for w, _ in counts.most_common() if w not in COMMANDS)]
    letters: dict[tuple[str, str], int] = {}
    spaced: list[tuple[str, str]] = []
    room = limit - sum(len(r) for r in RUNS)
    for entry in words:
        word = entry.strip()
        new: list[tuple[str, str]] = []
        pieces = _apply(list(word), letters)
        while len(pieces) > 1:
            new.append((pieces[0], pieces[1]))
            pieces = [pieces[0] + pieces[1], *pieces[2:]]
        extra = [("Ġ", word)] if entry != word else []
        if len(letters) + len(spaced) + len(new) + len(extra) > room:
            continue
        for pair in new:
            letters[pair] = len(letters)
        spaced += extra
    merges = [*letters, *spaced]
    ranks = {pair: i for i, pair in enumerate(merges)}
    for run in RUNS:
        pieces = _apply([_spelled(c) for c in run], ranks)
        while len(pieces) > 1:  # from the right, so that "$.\n\n" contains ".\n\n"
            ranks[(pieces[-2], pieces[-1])] = len(merges)
            merges.append((pieces[-2], pieces[-1]))
            pieces = [*pieces[:-2], pieces[-2] + pieces[-1]]
    return merges


def make(merges: list[tuple[str, str]]) -> Any:
    """The Hugging Face tokenizer with these merges."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

    table = byte_letters()
    order = [*(b for b in range(256) if table[b] == chr(b)), *(b for b in range(256) if table[b] != chr(b))]
    vocab = {table[b]: i for i, b in enumerate(order)}
    for left, right in merges:
        vocab.setdefault(left + right, len(vocab))
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, trim_offsets=True, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in SPECIAL])
    return tokenizer


def train(texts: Iterable[str], vocab_size: int = 768) -> Any:
    """A tokenizer of `vocab_size` tokens: 256 bytes, merges, special tokens last."""
    return make(build_merges(texts, vocab_size - 256 - len(SPECIAL)))


def prompt_text(prompt: str, system: str = "") -> str:
    """The chat text up to where the assistant speaks."""
    before = f"<|system|>{system}<|end|>" if system else ""
    return f"{before}<|user|>{prompt}<|end|><|assistant|>"


def save(tokenizer: Any, folder: Path, context: int = 2048) -> None:
    """Writes the tokenizer files of the published layout."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    inner = json.loads(tokenizer.to_str())["model"]
    ids = {s: tokenizer.token_to_id(s) for s in SPECIAL}

    def write(name: str, value: Any) -> None:
        (folder / name).write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

    write("vocab.json", {k: v for k, v in inner["vocab"].items() if k not in ids})
    pairs = [m if isinstance(m, str) else " ".join(m) for m in inner["merges"]]
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(pairs) + "\n", encoding="utf-8")
    write("added_tokens.json", ids)
    end = SPECIAL[0]
    write("special_tokens_map.json", {"bos_token": end, "eos_token": end, "pad_token": end, "unk_token": end})
    decoder = {
        str(i): {
            "content": s,
            "lstrip": False,
            "normalized": False,
            "rstrip": s != end,
            "single_word": False,
            "special": True,
        }
        for s, i in ids.items()
    }
    write(
        "tokenizer_config.json",
        {
            "add_bos_token": False,
            "add_eos_token": False,
            "add_prefix_space": False,
            "added_tokens_decoder": decoder,
            "bos_token": end,
            "chat_template": CHAT_TEMPLATE,
            "clean_up_tokenization_spaces": False,
            "eos_token": end,
            "model_max_length": context,
            "pad_token": end,
            "tokenizer_class": "GPT2Tokenizer",
            "unk_token": end,
        },
    )


def load(folder: Path) -> Any:
    """The tokenizer of a folder written by `save`."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(folder / "tokenizer.json"))
