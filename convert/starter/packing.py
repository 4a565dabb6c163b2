"""Training batches: fresh problems as token ids, laid end to end in rows, made by a process of their own.

This module does not import PyTorch, so that the process starts quickly; it knows nothing of the model.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from convert.starter import problems, tokenizer

IGNORE = -100
"""The target of a token whose successor is not learned."""
Batch = tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], np.ndarray[Any, Any]]
"""Tokens, targets and places within the document, each [rows, length]."""


def encode(tok: Any, p: problems.Problem) -> tuple[list[int], int]:
    """Token ids of a whole chat, the end token included, and how many of them are the prompt's."""
    prompt = tok.encode(tokenizer.prompt_text(p.prompt, p.system)).ids
    return prompt + tok.encode(p.solution + "<|end|>").ids, len(prompt)


def pack(
    tok: Any, source: Iterator[problems.Problem], rows: int, length: int, pool: list[tuple[list[int], int]]
) -> Batch:
    """Rows of whole problems laid end to end: tokens, targets (solutions only) and places within the document."""
    tokens = np.zeros((rows, length), np.int64)
    targets = np.full((rows, length), IGNORE, np.int64)
    pos = np.zeros((rows, length), np.int32)
    for r in range(rows):
        at = 0
        while True:
            while len(pool) < 192:
                ids, start = encode(tok, next(source))
                if len(ids) <= length:
                    pool.append((ids, start))
            # Any problem while there is much room; the best fitting one near the end of the row.
            room = length - at
            if room > length // 2:
                pick = next((i for i, (ids, _) in enumerate(pool) if len(ids) <= room), None)
            else:
                fitting = [(len(ids), -i) for i, (ids, _) in enumerate(pool) if len(ids) <= room]
                pick = -max(fitting)[1] if fitting else None
            if pick is None:
                break
            ids, start = pool.pop(pick)
            end = at + len(ids)
            tokens[r, at:end] = ids
            targets[r, at + start - 1 : end - 1] = ids[start:]
            pos[r, at:end] = np.arange(len(ids))
            at = end
    return tokens, targets, pos


def produce(queue: Any, rows: Any, folder: str, seed: int, length: int, mixture: dict[str, float] | None) -> None:
    """The background process: packed batches into a short queue."""
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    tok = tokenizer.load(Path(folder))
    source = problems.stream(seed, mixture)
    pool: list[tuple[list[int], int]] = []
    while True:
        queue.put(pack(tok, source, rows.value, length, pool))
