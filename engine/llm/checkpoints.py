"""Points of a conversation one can go back to, bounded in number and bytes.

A recurrent state cannot be cut back, only put back: so a checkpoint holds a copy of it. It stands behind `position`
tokens and is worth something only while those tokens are still the conversation's: going back behind a checkpoint
makes it void.

Over the budget, states are dropped in this order, the oldest of a group first:

1. places on the way through a long prompt,
2. steps of answers to earlier questions,
3. ends of earlier prompts,
4. starts of turns but for the newest `KEPT_TURNS`,
5. steps of the answer being written,
6. starts of the newest turns, then the end of the newest prompt.

The end of the system prompt and the newest state of all are never dropped. A checkpoint whose state was dropped is
still a place: going back there costs reading again what stands between it and the nearest state before it.

Knows no engine: a state is bytes of some length.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from engine.errors import LemmaError
from engine.llm.sampler import Logits

MAX_CHECKPOINTS = 64
MAX_BYTES = 384 * 2**20
MAX_PLACES = 512
"""Checkpoints remembered without their state."""
KEPT_TURNS = 4


class Kind(Enum):
    """What a checkpoint is the end of: see the order above."""

    WAY = "way"
    STEP = "step"
    PROMPT = "prompt"
    TURN = "turn"
    SYSTEM = "system"


class UnknownCheckpoint(LemmaError):
    """A checkpoint that became void, never was, or is of another model or process."""

    def __init__(self) -> None:
        super().__init__("That place in the conversation is no longer kept.", "Ask again from the start.")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state behind `position` tokens, None once it was dropped. `logits` follow the last of them, if known.

    `reading` is how far the text of the answer was read, None in a prompt.
    """

    id: str
    position: int
    state: Any
    logits: Logits | None
    reading: Any
    kind: Kind

    @property
    def size(self) -> int:
        """Bytes it takes."""
        if self.state is None:
            return 0
        return len(self.state) + (self.logits.nbytes if self.logits is not None else 0)


class Checkpoints:
    """The checkpoints of one conversation, oldest position first."""

    def __init__(self, max_count: int = MAX_CHECKPOINTS, max_bytes: int = MAX_BYTES) -> None:
        self._max_count, self._max_bytes = max_count, max_bytes
        self._items: list[Checkpoint] = []
        # Numbers start anew with every model and process: the prefix tells its checkpoints from those of another.
        self._epoch, self._made = secrets.token_hex(4), 0

    def __iter__(self) -> Iterator[Checkpoint]:
        """Those that have their state."""
        return (item for item in self._items if item.state is not None)

    def add(self, position: int, state: Any, logits: Logits | None, reading: Any, kind: Kind) -> str:
        """Keep one more, which stands behind all others, and return its id; states are dropped to make room."""
        self._made += 1
        new = Checkpoint(f"{self._epoch}.{self._made}", position, state, logits, reading, kind)
        if kind is Kind.WAY:  # one is enough
            self._items = [item for item in self._items if item.kind is not Kind.WAY]
        self._items.append(new)
        self._make_room(self._max_bytes)
        return new.id

    def shrink(self, max_bytes: int) -> None:
        """Drop states, by the order above, until the others take at most `max_bytes`."""
        self._make_room(max_bytes)

    def branch(self) -> Checkpoints:
        """The same checkpoints in a list of its own; those made from now on have other names."""
        other = Checkpoints(self._max_count, self._max_bytes)
        other._items = list(self._items)
        return other

    def _make_room(self, max_bytes: int) -> None:
        while self._too_many(max_bytes) and (victim := self._next_victim()) is not None:
            self._items[self._items.index(victim)] = replace(victim, state=None, logits=None)
        dropped = [item for item in self._items if item.state is None]
        for item in dropped[: max(0, len(dropped) - MAX_PLACES)]:
            self._items.remove(item)

    def get(self, name: str) -> Checkpoint:
        """The checkpoint of that id, with or without its state, or UnknownCheckpoint."""
        for item in self._items:
            if item.id == name:
                return item
        raise UnknownCheckpoint

    def has(self, name: str) -> bool:
        """Whether there is a checkpoint of that id."""
        return any(item.id == name for item in self._items)

    def latest(self, position: int, *, need_logits_at: int = -1) -> Checkpoint | None:
        """The last state at or before `position`; one that stands at `need_logits_at` must have logits."""
        usable = (
            item
            for item in reversed(self._items)
            if item.state is not None
            and item.position <= position
            and (item.position != need_logits_at or item.logits is not None)
        )
        return next(usable, None)

    def forget_after(self, position: int) -> None:
        """Drop those that stand behind `position`: the conversation goes another way there."""
        self._items = [item for item in self._items if item.position <= position]

    def clear(self) -> None:
        self._items.clear()

    def _too_many(self, max_bytes: int) -> bool:
        kept = list(self)
        return len(kept) > self._max_count or sum(item.size for item in kept) > max_bytes

    def _next_victim(self) -> Checkpoint | None:
        """The state to drop next, by the order at the top of this module."""
        candidates = [item for item in list(self)[:-1] if item.kind is not Kind.SYSTEM]
        answered = max((item.position for item in self._items if item.kind is Kind.PROMPT), default=-1)
        turns = [item.position for item in candidates if item.kind is Kind.TURN]
        newest_turns = set(turns[-KEPT_TURNS:])

        def group(item: Checkpoint) -> int:
            if item.kind is Kind.STEP:
                return 5 if item.position >= answered else 2
            if item.kind is Kind.PROMPT:
                return 7 if item.position >= answered else 3
            if item.kind is Kind.TURN:
                return 6 if item.position in newest_turns else 4
            return 1

        return min(candidates, key=group, default=None)
