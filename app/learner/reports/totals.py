"""Sums over answers: how many, how many right, how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LONGEST = 900.0
"""Seconds one problem counts for at most: who took longer was elsewhere meanwhile."""


@dataclass(frozen=True, slots=True)
class Totals:
    """`problems` answered: `right` at the first answer, `unaided` of those without a hint; `hints` taken; `seconds`
    spent, at most LONGEST a problem; on `days` different days, the `first` and `last` of them."""

    problems: int = 0
    right: int = 0
    unaided: int = 0
    hints: int = 0
    seconds: float = 0.0
    days: int = 0
    first: date | None = None
    last: date | None = None

    @property
    def right_share(self) -> float | None:
        """The share of right first answers, 0 to 1; None without any."""
        return self.right / self.problems if self.problems else None

    @property
    def unaided_share(self) -> float | None:
        """The share of right first answers without hints, 0 to 1; None without any."""
        return self.unaided / self.problems if self.problems else None


class Sum:
    """Adds answers up, in any order."""

    __slots__ = ("_days", "_hints", "_problems", "_right", "_seconds", "_unaided")

    def __init__(self) -> None:
        self._problems = self._right = self._unaided = self._hints = 0
        self._seconds = 0.0
        self._days: set[date] = set()

    def add(self, day: date, score: float, hints: int, seconds: float) -> None:
        """One more answer."""
        self._problems += 1
        if score >= 1:
            self._right += 1
            self._unaided += not hints
        self._hints += hints
        self._seconds += seconds if 0 <= seconds <= LONGEST else LONGEST if seconds > LONGEST else 0.0
        self._days.add(day)

    def add_all(self, other: Sum) -> None:
        """All answers of another sum."""
        self._problems += other._problems
        self._right += other._right
        self._unaided += other._unaided
        self._hints += other._hints
        self._seconds += other._seconds
        self._days |= other._days

    def totals(self) -> Totals:
        """What it comes to."""
        days = self._days
        ends = (min(days), max(days)) if days else (None, None)
        seconds = round(self._seconds, 3)
        return Totals(self._problems, self._right, self._unaided, self._hints, seconds, len(days), *ends)
