"""What is known of one conversation: the tokens that were read, what follows them, and the places to go back to.

A context holds the state of one conversation. Another one that was left (a hint asked for in words of its own, another
problem) is kept beside it with its whole state, a few at a time, so that coming back to it costs a copy and not reading
it again. Knows no engine.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.llm.checkpoints import Checkpoint, Checkpoints
from engine.llm.reading import Reading, common_prefix
from engine.llm.sampler import Logits

MAX_PARKED = 4
PARKED_BYTES = 128 * 2**20
"""Bytes all conversations that were left may have together, their checkpoints included."""
MIN_PARKED = 64
"""Tokens of a conversation worth keeping."""


@dataclass
class Conversation:
    """`batches`: the ends of the batches the `tokens` were read in. `logits` follow the last token, if known.

    `reading` is that of the answer the tokens end in. `whole`: its state while another conversation is in the context.
    """

    checkpoints: Checkpoints
    tokens: list[int] = field(default_factory=list)
    batches: list[int] = field(default_factory=list)
    logits: Logits | None = None
    reading: Reading | None = None
    whole: memoryview | None = None

    def reach(self, target: list[int]) -> tuple[int, Checkpoint | None]:
        """How many tokens of `target` need not be read, and the state to put back for that (None: the present one)."""
        common = common_prefix(self.tokens, target)
        if common == len(self.tokens) and (common < len(target) or self.logits is not None):
            return common, None
        best = self.checkpoints.latest(common, need_logits_at=len(target))
        return (best.position, best) if best is not None else (0, None)

    def twin(self) -> Conversation:
        """The same conversation once more, to go another way."""
        return Conversation(
            self.checkpoints.branch(), list(self.tokens), list(self.batches), self.logits, self.reading, None
        )

    @property
    def size(self) -> int:
        """Bytes its states take."""
        return len(self.whole or b"") + sum(place.size for place in self.checkpoints)


class Parked:
    """The conversations that were left, the one left last at the end."""

    def __init__(self, max_count: int = MAX_PARKED, max_bytes: int = PARKED_BYTES) -> None:
        self._max_count, self._max_bytes = max_count, max_bytes
        self._items: list[Conversation] = []

    def add(self, conversation: Conversation) -> None:
        """Keep one that has its whole state; its checkpoints and those left longest ago make room."""
        self._items.append(conversation)
        conversation.checkpoints.shrink(self._max_bytes // 2 - len(conversation.whole or b""))
        while len(self._items) > self._max_count or sum(item.size for item in self._items) > self._max_bytes:
            self._items.pop(0)

    def take(self, conversation: Conversation) -> None:
        """It is no longer kept here."""
        self._items = [item for item in self._items if item is not conversation]

    def best(self, target: list[int]) -> tuple[int, Conversation | None]:
        """The one that has read most of `target`, and how much of it."""
        found = max(self._items, key=lambda item: item.reach(target)[0], default=None)
        return (found.reach(target)[0], found) if found is not None else (0, None)

    def with_checkpoint(self, name: str) -> Conversation | None:
        """The one that has a checkpoint of that name."""
        return next((item for item in self._items if item.checkpoints.has(name)), None)

    def clear(self) -> None:
        self._items.clear()
