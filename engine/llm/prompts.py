"""Messages to the tokens of a prompt, and where in them one can stop and go on.

A prompt is read in batches that begin anew wherever the words of a message begin (the first message's excepted): so
which batches it is read in follows from its messages alone, whatever was read before, and a conversation that goes
back to one of these places computes what a fresh one would, bit for bit. Knows no engine and reads nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.llm.messages import ChatMessage
from engine.llm.template import ChatTemplate
from engine.llm.thinking import OPEN

MAX_ANSWERS = 32
"""How many answers of the model are remembered with their tokens."""
MAX_TEXTS = 2048
"""How many texts are remembered with their tokens: messages, and what stands between them."""


class Vocabulary(Protocol):
    """What makes tokens: `vocab.Vocab`, or a mock."""

    def encode(self, text: str, *, control: bool) -> list[int]: ...
    def piece(self, token: int) -> bytes: ...
    def ends(self, token: int) -> bool: ...
    def beginning(self) -> list[int]: ...


@dataclass(frozen=True, slots=True)
class Prompt:
    """Tokens to answer to. `starts`: role of each message and the position its words begin at, in order.

    `thinking`: the template has opened a thought.
    """

    tokens: list[int]
    starts: tuple[tuple[str, int], ...] = ()
    thinking: bool = False

    @property
    def cuts(self) -> list[int]:
        """Where a batch must end, rising: at the start of the words of each message but the first, and at the end."""
        return sorted({*(position for _, position in self.starts[1:]), len(self.tokens)} - {0})

    @property
    def turns(self) -> list[int]:
        """Where the words of each user's message begin, the first message's included."""
        return [position for role, position in self.starts if role == "user"]

    @property
    def system(self) -> int:
        """How many tokens belong to the system prompt; 0: there is none, or nothing follows it."""
        return self.starts[1][1] if len(self.starts) > 1 and self.starts[0][0] == "system" else 0


class Encoder:
    """Makes prompts. An answer of the model given back as a message is taken with the tokens it was written in."""

    def __init__(self, vocab: Vocabulary, template: ChatTemplate) -> None:
        self._vocab = vocab
        self._template = template
        self._answers: OrderedDict[str, list[int]] = OrderedDict()
        self._texts: OrderedDict[tuple[str, bool], list[int]] = OrderedDict()  # used last at the end

    def encode(self, messages: Sequence[ChatMessage]) -> Prompt:
        """A conversation as a prompt; LemmaError for messages or a template that are none."""
        tokens = self._vocab.beginning()
        starts: list[tuple[str, int]] = []
        last = ""
        for segment in self._template.render(messages):
            if segment.message is None:
                tokens += self._encode(segment.text, control=True)
                last = segment.text
                continue
            message = messages[segment.message]
            starts.append((message["role"], len(tokens)))
            known = self._answers.get(message["content"]) if message["role"] == "assistant" else None
            tokens += known if known is not None else self._encode(segment.text, control=False)
        return Prompt(tokens, tuple(starts), last.rstrip().endswith(OPEN))

    def remember(self, text: str, tokens: list[int]) -> None:
        """What the model wrote, and in which tokens."""
        self._answers[text] = list(tokens)
        self._answers.move_to_end(text)
        while len(self._answers) > MAX_ANSWERS:
            self._answers.popitem(last=False)

    def _encode(self, text: str, *, control: bool) -> list[int]:
        """Tokens of a text, remembered: to split a conversation of 4,000 tokens anew takes a tenth of a second."""
        key = (text, control)
        if key not in self._texts:
            self._texts[key] = self._vocab.encode(text, control=control)
            while len(self._texts) > MAX_TEXTS:
                self._texts.popitem(last=False)
        self._texts.move_to_end(key)
        return self._texts[key]
