"""What was found of two claims beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.line_verdict import LineRelation

LESS = "says_less"
"""The note of an inequality that follows from the claim before, and has more solutions."""
LESS_TRIED, SAME_TRIED = "says_less_tried", "same_tried"
"""The notes of claims with inequalities in several unknowns that follow, or say the same, wherever that was tried."""


@dataclass(frozen=True, slots=True)
class Found:
    """`relation` of the second claim to the first, `condition` under which, and the `points` that tell them apart.

    `note` says more of a relation than its name (`rounded`), empty mostly.
    """

    relation: LineRelation
    condition: str = ""
    points: tuple[str, ...] = ()
    note: str = ""

    @property
    def says_less(self) -> bool:
        """Whether the second claim follows and has more solutions."""
        return self.note in (LESS, LESS_TRIED)
