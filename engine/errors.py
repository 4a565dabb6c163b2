"""The one error root of Lemma.

Whatever a user may meet is a `LemmaError`: a sentence that says what is wrong and where, and, where there is
something to do about it, a second sentence that says what. Anything else that escapes is a defect.
"""

from __future__ import annotations


class LemmaError(Exception):
    """An error told to the user as `message`, with an optional `hint` on what to do next."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()
