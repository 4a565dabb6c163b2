"""Which messages of a long conversation still fit: the rule by which the oldest turns are left out.

The system prompt and the last turn always stay. Whenever a turn would make the conversation longer than the room,
the oldest turns are left out until at most half of the room is taken: so turns are left out rarely, each time many,
and in between the conversation only grows, which is what the checkpoints of a session make cheap. The rule follows
from the sizes of the turns alone: asked again with more turns, it leaves out the same ones until the room is full
again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.llm.messages import ChatMessage
from engine.llm.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Fitting:
    """Which messages to send (`kept`, their numbers, rising), the tokens they take as a prompt, and the room left.

    `room` is how many tokens an answer may have; below 1 when not even the last turn fits.
    """

    kept: tuple[int, ...]
    tokens: int
    room: int


def fit(
    messages: Sequence[ChatMessage], encode: Callable[[Sequence[ChatMessage]], Prompt], n_ctx: int, answer_tokens: int
) -> Fitting:
    """Which messages leave room for an answer of `answer_tokens` in a context of `n_ctx`."""
    prompt = encode(messages)
    users = [i for i, message in enumerate(messages) if message["role"] == "user"]
    first = 0
    if users:
        ends = [*prompt.turns[1:], len(prompt.tokens)]
        sizes = [end - start for start, end in zip(prompt.turns, ends, strict=True)]
        first = first_turn(sizes, prompt.turns[0], n_ctx - answer_tokens)
    while True:
        start = users[first] if first else 0
        kept = [i for i, message in enumerate(messages) if i >= start or message["role"] == "system"]
        tokens = len(encode([messages[i] for i in kept]).tokens)
        if tokens <= n_ctx - answer_tokens or first + 1 >= len(users):
            return Fitting(tuple(kept), tokens, n_ctx - tokens)
        first += 1


def first_turn(sizes: Sequence[int], fixed: int, room: int) -> int:
    """The number of the first turn to send; `sizes` are tokens a turn, `fixed` those in front of all turns."""
    first, total = 0, fixed
    for number, size in enumerate(sizes):
        total += size
        if total > room:
            while first < number and total > room // 2:
                total -= sizes[first]
                first += 1
    return first
