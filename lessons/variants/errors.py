"""Why a variant could not be made."""

from __future__ import annotations

from engine.errors import LemmaError
from lessons.expressions import ExpressionError
from lessons.model import NOWHERE, Place


class VariantError(LemmaError):
    """A problem that gives no variant: `place` says where in the pack, `sentence` what is wrong there.

    `code` is `expression` (what stands there cannot be worked out), `where` (the conditions are not met) or
    `parameter` (a value that was given does not fit).
    """

    def __init__(self, sentence: str, place: Place = NOWHERE, code: str = "expression", hint: str = "") -> None:
        super().__init__(f"{place}: {sentence}" if place.file else sentence, hint)
        self.sentence = sentence
        self.place = place
        self.code = code

    @classmethod
    def of(cls, error: ExpressionError, place: Place) -> VariantError:
        """The same as a trouble with what stands at `place`."""
        return cls(error.message, place, hint=error.hint)
