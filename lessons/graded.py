"""What came of grading an answer: the verdict, the marks, the author's message. Plain data, no mathematics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.maths.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Graded:
    """The verdict, and `marks` out of `out_of`; None where nothing was marked (unreadable, or undecided).

    `message` is the author's for a mistake that was expected, as Markdown; empty without one. `mistake` is its place in
    the part's list, -1 without one.
    """

    verdict: Verdict
    marks: float | None
    out_of: int
    message: str = ""
    mistake: int = -1

    @property
    def counts(self) -> bool:
        """Whether this was an attempt; an answer that could not be read is none."""
        return self.marks is not None

    def to_json(self) -> dict[str, Any]:
        """The grade as plain JSON values."""
        return {
            "verdict": self.verdict.to_json(),
            "marks": self.marks,
            "out_of": self.out_of,
            "message": self.message,
            "mistake": self.mistake,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Graded:
        """The grade `to_json` wrote; raises KeyError or ValueError when it is not one."""
        marks = data["marks"]
        return cls(
            Verdict.from_json(data["verdict"]),
            None if marks is None else float(marks),
            int(data["out_of"]),
            str(data["message"]),
            int(data["mistake"]),
        )
