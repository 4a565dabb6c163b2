"""How far the text of an answer was read: tokens in, parts of thought and answer out, boundaries noticed.

Can be copied, so that a checkpoint knows not only the model's state but also where its text stood. Knows no engine.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.llm.text import TextStream
from engine.llm.thinking import Part, ThinkSplitter


@dataclass
class Reading:
    """The reading of one turn. `raw` is everything written so far, tags included; `tokens` what it was made of."""

    splitter: ThinkSplitter
    stream: TextStream = field(default_factory=TextStream)
    raw: list[str] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)
    thought_tokens: int = 0
    tail: str = ""  # the end of the answer shown so far, as long as a boundary may begin in it

    def feed(self, token: int, data: bytes) -> list[Part]:
        """Take the next token, which stands for `data`; the parts that are certain now."""
        self.tokens.append(token)
        self.thought_tokens += self.splitter.kind == "thinking"
        return self._split(self.stream.feed(data))

    def finish(self) -> list[Part]:
        """The parts held back, now that nothing follows."""
        return [*self._split(self.stream.finish()), *self.splitter.finish()]

    def flush(self) -> list[Part]:
        """Let go of half a character: the engine, not the model, writes what follows."""
        return self._split(self.stream.finish())

    def passes(self, mark: str, text: str) -> bool:
        """Whether the answer, with `text` added, now passes a `mark` it had not passed before."""
        self.tail += text
        found = mark in self.tail
        if found:
            self.tail = self.tail[self.tail.rfind(mark) + len(mark) :]
        self.tail = self.tail[max(0, len(self.tail) - len(mark) + 1) :]
        return found

    def copy(self) -> Reading:
        """An independent reading at the same place."""
        return Reading(
            self.splitter.copy(),
            self.stream.copy(),
            list(self.raw),
            list(self.tokens),
            self.thought_tokens,
            self.tail,
        )

    def _split(self, text: str) -> list[Part]:
        if not text:
            return []
        self.raw.append(text)
        return self.splitter.feed(text)


def common_prefix(first: list[int], second: list[int]) -> int:
    """How many tokens two lists share at their beginning."""
    end = min(len(first), len(second))
    for start in range(0, end, 256):  # slices compare without a step of Python for each token
        stop = min(start + 256, end)
        if first[start:stop] != second[start:stop]:
            return next(i for i in range(start, stop) if first[i] != second[i])
    return end
