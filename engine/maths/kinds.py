"""The kinds of answer an author can ask for. A kind is declared, never guessed from the answer.

Knows no algebra: `check` does the judging.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from engine.errors import LemmaError


class Kind(StrEnum):
    """What sort of thing the answer is, and which form it must have."""

    INTEGER = "integer"
    RATIONAL = "rational"  # an exact fraction or whole number; a decimal only when it is exact
    DECIMAL = "decimal"  # within a tolerance
    EXPRESSION = "expression"
    EQUATION = "equation"
    SOLUTION_SET = "solution_set"
    POINT = "point"  # ordered values, such as the solution of a system
    ANTIDERIVATIVE = "antiderivative"
    FACTORED = "factored"
    EXPANDED = "expanded"
    SIMPLIFIED = "simplified"
    LOWEST_TERMS = "lowest_terms"


DOMAINS = ("real", "positive", "nonzero")


@dataclass(frozen=True, slots=True)
class AnswerKind:
    """A kind with what it needs to know.

    `variables`: the names an answer may contain, in order (for `point` the unknowns, for `solution_set` and
    `antiderivative` the one variable). `absolute` and `relative`: tolerances of `decimal`, as decimal text.
    `domain`: where the variables live: real, positive or nonzero.
    Raises LemmaError for a tolerance that is no number or an unknown domain.
    """

    kind: Kind
    variables: tuple[str, ...] = ()
    absolute: str = "0"
    relative: str = "0"
    domain: str = "real"

    def __post_init__(self) -> None:
        if self.domain not in DOMAINS:
            raise LemmaError(f"The domain {self.domain!r} is not one of {', '.join(DOMAINS)}.")
        for text in (self.absolute, self.relative):
            try:
                negative = len(text) > 40 or Fraction(text) < 0
            except (ValueError, ZeroDivisionError):
                negative = True
            if negative:
                raise LemmaError(f"The tolerance {text[:40]!r} is not a number from 0 up.")

    def to_json(self) -> dict[str, Any]:
        """The kind as plain JSON values."""
        return {**asdict(self), "variables": list(self.variables)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> AnswerKind:
        """The kind `to_json` wrote; raises KeyError, ValueError or LemmaError when it is not one."""
        return cls(
            kind=Kind(data["kind"]),
            variables=tuple(str(name) for name in data.get("variables", ())),
            absolute=str(data.get("absolute", "0")),
            relative=str(data.get("relative", "0")),
            domain=str(data.get("domain", "real")),
        )
