"""Bytes of tokens to text: a character split over tokens is held back until it is whole.

Knows no tokens and no tags: `vocab` gives the bytes, `thinking` reads the text.
"""

from __future__ import annotations

import codecs


class TextStream:
    """An incremental UTF-8 decoder: whatever the split, the pieces join to `bytes.decode("utf-8", "replace")`."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, data: bytes) -> str:
        """The text that is certain now; the start of an unfinished character waits for its rest."""
        return self._decoder.decode(data)

    def finish(self) -> str:
        """What was held back, as U+FFFD, since its rest will not come."""
        return self._decoder.decode(b"", final=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TextStream) and self._decoder.getstate() == other._decoder.getstate()

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> TextStream:
        """An independent stream in the same state."""
        other = TextStream()
        other._decoder.setstate(self._decoder.getstate())
        return other
