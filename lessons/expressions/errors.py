"""The error of the expression language."""

from __future__ import annotations

from engine.errors import LemmaError


class ExpressionError(LemmaError):
    """`expression` could not be read or has no value; `sentence` says why.

    `position` is the character to look at (from 0), -1 where none can be named.
    """

    def __init__(self, sentence: str, expression: str = "", position: int = -1, hint: str = "") -> None:
        place = f" (character {position + 1})" if position >= 0 else ""
        start = f"In '{expression[:80]}': " if expression else ""
        super().__init__(f"{start}{sentence}{place}", hint)
        self.sentence = sentence
        self.expression = expression
        self.position = position

    def within(self, expression: str) -> ExpressionError:
        """The same error, naming the expression it happened in."""
        return self if self.expression else type(self)(self.sentence, expression, self.position, self.hint)


class UnknownLetter(ExpressionError):
    """A number is needed, and a letter in it is no name that has a value."""
