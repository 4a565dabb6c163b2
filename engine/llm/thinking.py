"""`<think>` and `</think>` as the model writes them: ordinary text, split over pieces as it falls.

Tells a student's answer from the model's thought. The tags themselves are not part of either, nor is the white
space right after one or at the very start. Knows no tokens.
"""

from __future__ import annotations

import copy
from typing import Literal, TypeAlias

OPEN = "<think>"
CLOSE = "</think>"
CLOSING_TEXT = "\n</think>\n\n"
"""What the engine writes in the model's place when the thinking budget is spent."""

Kind: TypeAlias = Literal["thinking", "answer"]
Part: TypeAlias = tuple[Kind, str]


class ThinkSplitter:
    """Feed text, get parts; joined by kind they do not depend on how the text was split.

    `thinking=True` starts inside a thought (a template may have opened it in the prompt). A closing tag without an
    opening one is dropped; an opening tag inside a thought is part of the thought.
    """

    def __init__(self, *, thinking: bool = False) -> None:
        self.kind: Kind = "thinking" if thinking else "answer"
        self.thoughts = int(thinking)  # how many thoughts were opened
        self._held = ""
        self._fresh = True  # nothing shown since the last tag: white space is dropped

    def feed(self, text: str) -> list[Part]:
        """The parts that are certain now; what may become a tag waits."""
        self._held += text
        parts: list[Part] = []
        while True:
            tags = (CLOSE,) if self.kind == "thinking" else (OPEN, CLOSE)
            found = [(at, tag) for tag in tags if (at := self._held.find(tag)) >= 0]
            if not found:
                break
            at, tag = min(found)
            self._show(self._held[:at], parts)
            self._held = self._held[at + len(tag) :]
            self.kind = "thinking" if tag == OPEN else "answer"
            self.thoughts += tag == OPEN
            self._fresh = True
        keep = max(_overlap(self._held, tag) for tag in tags)
        self._show(self._held[: len(self._held) - keep], parts)
        self._held = self._held[len(self._held) - keep :]
        return parts

    def finish(self) -> list[Part]:
        """What was held back: it did not become a tag."""
        parts: list[Part] = []
        self._show(self._held, parts)
        self._held = ""
        return parts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ThinkSplitter) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> ThinkSplitter:
        """An independent splitter in the same state."""
        return copy.copy(self)

    def _show(self, text: str, parts: list[Part]) -> None:
        if self._fresh:
            text = text.lstrip()
        if text:
            self._fresh = False
            parts.append((self.kind, text))


def _overlap(text: str, tag: str) -> int:
    """Length of the longest end of `text` that is a start of `tag`, short of the whole tag."""
    return next((n for n in range(min(len(text), len(tag) - 1), 0, -1) if text.endswith(tag[:n])), 0)
