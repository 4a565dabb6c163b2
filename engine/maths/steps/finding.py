"""What was found out about one relation of a step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from engine.maths.tree import (
    Node,
)


class Judged(Enum):
    """What was found out about one relation."""

    TRUE = "true"
    CONSISTENT = "consistent"  # names one of several solutions, or holds at the solution
    DEFINES = "defines"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class Finding:
    """What was found: a note and sentence when false, the `tree` judged, and what it was made from (`before`)."""

    judged: Judged
    note: str = ""
    sentence: str = ""
    tree: Node | None = None
    before: Node | None = None


UNKNOWN = Finding(Judged.UNKNOWN)
TRUE = Finding(Judged.TRUE)
CONSTANTS = ("C", "c", "K", "k")


def worse(first: Finding, second: Finding) -> Finding:
    """The more doubtful of two findings."""
    order = (Judged.TRUE, Judged.CONSISTENT, Judged.DEFINES, Judged.UNKNOWN, Judged.FALSE)
    if {first.judged, second.judged} == {Judged.DEFINES, Judged.TRUE}:
        return TRUE
    return max(first, second, key=lambda finding: order.index(finding.judged))
