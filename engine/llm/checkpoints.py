"""Points of a conversation one can go back to, bounded in number and bytes.

A recurrent state cannot be cut back, only put back: so a checkpoint holds a copy of it. It stands behind `position`
tokens and is worth something only while those tokens are still the conversation's: going back behind a checkpoint
makes it void. Knows no engine: a state is bytes of some length.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.errors import LemmaError
from engine.llm.sampler import Logits

MAX_CHECKPOINTS = 64
MAX_BYTES = 384 * 2**20


class UnknownCheckpoint(LemmaError):
    """A checkpoint that was dropped, became void or never was."""

    def __init__(self) -> None:
        super().__init__("That place in the conversation is no longer kept.", "Ask again from the start.")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state behind `position` tokens. `logits` follow the last of them (None: one token must be read again).

    `reading` is how far the text of the answer was read, None in a prompt. `turn`: kept longer than the others.
    """

    id: str
    position: int
    state: Any
    logits: Logits | None
    reading: Any
    turn: bool

    @property
    def size(self) -> int:
        return len(self.state) + (self.logits.nbytes if self.logits is not None else 0)


class Checkpoints:
    """The checkpoints of one conversation, oldest position first."""

    def __init__(self, max_count: int = MAX_CHECKPOINTS, max_bytes: int = MAX_BYTES) -> None:
        self._max_count, self._max_bytes = max_count, max_bytes
        self._items: list[Checkpoint] = []
        # Numbers start anew in a new process: the prefix tells its checkpoints from those of the last one.
        self._epoch, self._made = secrets.token_hex(4), 0

    def __iter__(self) -> Iterator[Checkpoint]:
        return iter(self._items)

    def add(self, position: int, state: Any, logits: Logits | None, reading: Any, *, turn: bool) -> str:
        """Keep one more and return its id; the oldest within a turn, then the oldest of all, make room."""
        self._made += 1
        new = Checkpoint(f"{self._epoch}.{self._made}", position, state, logits, reading, turn)
        self._items.append(new)
        while len(self._items) > 1 and (
            len(self._items) > self._max_count or sum(item.size for item in self._items) > self._max_bytes
        ):
            others = self._items[:-1]
            self._items.remove(next((item for item in others if not item.turn), others[0]))
        return new.id

    def get(self, name: str) -> Checkpoint:
        """The checkpoint of that id, or UnknownCheckpoint."""
        for item in self._items:
            if item.id == name:
                return item
        raise UnknownCheckpoint

    def latest(self, position: int, *, need_logits_at: int = -1) -> Checkpoint | None:
        """The last one at or before `position`; one that stands at `need_logits_at` must have logits."""
        usable = (
            item
            for item in reversed(self._items)
            if item.position <= position and (item.position != need_logits_at or item.logits is not None)
        )
        return next(usable, None)

    def forget_after(self, position: int) -> None:
        """Drop those that stand behind `position`: the conversation goes another way there."""
        self._items = [item for item in self._items if item.position <= position]

    def clear(self) -> None:
        self._items.clear()
