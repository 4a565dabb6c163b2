"""The questions the model is trained on, with the plain commands that read each rightly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("questions.jsonl")


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the set it was written for, and the commands that say the same; none where no command does."""

    text: str
    source: str
    commands: tuple[str, ...]


def examples(file: Path = FILE) -> Iterator[Example]:
    """All of a file of JSON lines."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Example(row["text"], row["source"], tuple(row["commands"]))
