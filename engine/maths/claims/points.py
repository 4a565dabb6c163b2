"""Points on the number line, and what is raised where they cannot be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction


class Unknown(Exception):
    """It cannot be told where this is zero."""


@dataclass(slots=True)
class Zeros:
    """Points in which all real zeros are; `complete` is False where only a part of the number line was looked at."""

    points: list[Fraction] = field(default_factory=list)
    complete: bool = True

    def add(self, other: Zeros) -> None:
        """Take in the points of another."""
        self.points += other.points
        self.complete = self.complete and other.complete
