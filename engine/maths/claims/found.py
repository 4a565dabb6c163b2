"""What was found of two claims beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.line_verdict import LineRelation

LESS = "says_less"
"""The note of an inequality that follows from the claim before, and has more solutions."""


@dataclass(frozen=True, slots=True)
class Found:
    """`relation` of the second claim to the first, `condition` under which, and the `points` that tell them apart.

    `note` says more of a relation than its name (`rounded`), empty mostly.
    """

    relation: LineRelation
    condition: str = ""
    points: tuple[str, ...] = ()
    note: str = ""
