"""Parts of an answer to pieces of the stream: with the tokens spent on each, and checkpoints behind boundaries.

Knows no engine: it is told how to keep a checkpoint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.llm.events import Piece
from engine.llm.reading import Reading
from engine.llm.thinking import Part


class Writer:
    """The pieces of one answer. `mark`: a boundary after which `keep` is called; empty: none."""

    def __init__(self, reading: Reading, mark: str, keep: Callable[[], str]) -> None:
        self.reading = reading
        self._mark = mark
        self._keep = keep
        self._spent = 0  # tokens that have not shown any text yet
        self._thoughts_closed = self._closed()

    def show(self, parts: list[Part], tokens: int) -> Iterator[Piece]:
        """Pieces for the parts that `tokens` more tokens gave; the engine stands right behind them."""
        self._spent += tokens
        place = self._keep() if tokens and self._mark and self._passed(parts) else ""
        if place and not parts:
            parts = [("answer", "")]
        for number, (kind, text) in enumerate(parts):
            yield Piece(kind, text, self._spent, place if number == len(parts) - 1 else "")
            self._spent = 0

    def finish(self) -> Iterator[Piece]:
        """What was held back to the end."""
        yield from self.show(self.reading.finish(), 0)
        if self._spent:
            yield Piece(self.reading.splitter.kind, "", self._spent)
            self._spent = 0

    def _passed(self, parts: list[Part]) -> bool:
        """Whether the answer has passed a boundary, the end of a thought being one too."""
        passed = self.reading.passes(self._mark, "".join(text for kind, text in parts if kind == "answer"))
        closed, before = self._closed(), self._thoughts_closed
        self._thoughts_closed = closed
        return passed or closed != before

    def _closed(self) -> int:
        """How many thoughts are closed."""
        splitter = self.reading.splitter
        return splitter.thoughts - (splitter.kind == "thinking")
