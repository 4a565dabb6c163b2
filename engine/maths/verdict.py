"""What the checker says of an answer, in a form that can be stored, sent as JSON and shown.

Knows nothing of how a verdict was reached; it only names the possible ones.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """The five things that can be said of an answer."""

    RIGHT = "right"
    WRONG = "wrong"
    PARTLY_RIGHT = "partly_right"
    CANNOT_READ = "cannot_read"
    CANNOT_DECIDE = "cannot_decide"


class Established(StrEnum):
    """How a verdict was reached."""

    COMPARED = "compared"  # with the author's answer
    SUBSTITUTED = "substituted"  # put back into the question
    RECOMPUTED = "recomputed"  # the answer was worked out independently by algebra
    CONSISTENT = "consistent"  # agrees only with the steps it came from
    NOT_ESTABLISHED = "not_established"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement of one answer.

    `read_text`, `read_latex` and `read_words` (as one says it aloud) are the answer as it was read, empty when it
    could not be. `note` is a stable code such as `form.not_factored`; `sentence` is the same for the student.
    `credit` is the share of the answer that is right, from 0 to 1: 1 for right, 0 for wrong, what the kind defines
    for partly right; None where nothing was judged.
    """

    outcome: Outcome
    note: str
    sentence: str
    established: Established = Established.NOT_ESTABLISHED
    read_text: str = ""
    read_latex: str = ""
    read_words: str = ""
    credit: float | None = None

    def to_json(self) -> dict[str, Any]:
        """The verdict as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Verdict:
        """The verdict `to_json` wrote; raises KeyError or ValueError when it is not one."""
        return cls(
            outcome=Outcome(data["outcome"]),
            note=str(data["note"]),
            sentence=str(data["sentence"]),
            established=Established(data["established"]),
            read_text=str(data["read_text"]),
            read_latex=str(data["read_latex"]),
            read_words=str(data.get("read_words", "")),
            credit=None if data.get("credit") is None else float(data["credit"]),
        )
