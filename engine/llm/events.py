"""What a model says: its description and the events of one answer, as plain data that survives the pipe.

Knows nothing of how they come about.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

from engine.llm.thinking import Kind

Reason: TypeAlias = Literal["end", "length", "stopped", "context"]

DEFAULT_INSTRUCTION = "Please reason step by step, and put your final answer within \\boxed{}."
"""The model card's words, for files that bring none of their own."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A loaded model. `instruction` is to be added to a problem; `memory` are bytes by term, `warning` may be empty.

    `temperature` and `top_p` are what its file recommends, else the model card's.
    """

    name: str
    architecture: str
    parameters: int
    context: int
    context_trained: int
    instruction: str
    temperature: float
    top_p: float
    file_size: int
    weights: str
    memory: dict[str, int]
    memory_available: int
    warning: str


@dataclass(frozen=True, slots=True)
class Progress:
    """`what` is "load" (percent) or "prompt" (tokens): `done` of `total`."""

    what: Literal["load", "prompt"]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Prompted:
    """The prompt is read. `checkpoint` stands right before the answer."""

    tokens: int
    reused: int
    seconds: float
    checkpoint: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of the answer or the thought, never half a character; pieces of a kind join without anything between.

    `tokens` were spent on it. `checkpoint`, if not empty, stands behind `text`: `resume_from` goes on there.
    """

    kind: Kind
    text: str
    tokens: int
    checkpoint: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of an answer.

    `reason`: "end" (the model ended), "length" (max_tokens), "stopped", "context" (full); `message` says the last
    one in words. `prompt_tokens` stood before the answer, `reused_tokens` of them from before; `tokens` is the
    length of the answer. `text` is all the model wrote in this turn, thoughts and tags included: given back
    as the assistant's message of a later request, it costs nothing to read. `seed` is the one used.
    """

    reason: Reason
    prompt_tokens: int
    reused_tokens: int
    tokens: int
    prefill_seconds: float
    decode_seconds: float
    seed: int
    text: str
    message: str = ""


Event: TypeAlias = Progress | Prompted | Piece | Finished

_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in (Progress, Prompted, Piece, Finished)}


def to_json(event: Event) -> dict[str, Any]:
    """As plain values; those of the event stand apart, so that none is taken for a word of the worker's."""
    return {"type": type(event).__name__, "values": asdict(event)}


def from_json(message: dict[str, Any]) -> Event:
    event: Event = _KINDS[message["type"]](**message["values"])
    return event
