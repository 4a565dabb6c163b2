"""The error of the reader."""

from __future__ import annotations

from engine.errors import LemmaError

NO_CONGRUENCE = "I cannot work with congruences: write the remainder, as in 7 mod 3."


def rewritten(text: str, start: int, end: int, replacement: str) -> str:
    """`text` with what stands from `start` to `end` replaced."""
    return text[:start] + replacement + text[end:]


class ReadError(LemmaError):
    """`text` could not be read; `position` (from 0) is the character to look at and `code` says what kind of trouble.

    Codes that begin with `ambiguous.` mean that the text can be read in two ways: the student is asked, not marked.
    `readings` are then the same text rewritten without doubt, one for each way, to choose from.
    """

    def __init__(
        self, code: str, message: str, text: str, position: int, hint: str = "", readings: tuple[str, ...] = ()
    ) -> None:
        position = max(0, min(position, len(text)))
        super().__init__(f"{message} (character {position + 1})", hint)
        self.code = code
        self.text = text
        self.position = position
        self.sentence = message
        self.readings = readings

    @property
    def ambiguous(self) -> bool:
        """Whether the text has two readings rather than none."""
        return self.code.startswith("ambiguous.")

    def pointer(self) -> str:
        """Two lines: the text around the trouble and a mark below the character."""
        start = max(0, self.position - 40)
        piece = self.text[start : start + 80].replace("\n", " ")
        return f"{piece}\n{' ' * (self.position - start)}^"
