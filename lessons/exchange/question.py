"""A question as other programs write it, between their formats and ours; and what could not be taken over.

Texts are Markdown in the rules of FORMAT.md, with mathematics between dollars. Knows no file format.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Sort(StrEnum):
    """What a question asks for."""

    CHOICE = "choice"
    NUMBER = "number"
    MATCHING = "matching"
    SHORT = "short text"
    MATHEMATICS = "mathematics"  # an expression, compared by algebra


@dataclass(frozen=True, slots=True)
class Offered:
    """An option, or an accepted or expected answer; `credit` from 0 (wrong) to 1 (right)."""

    text: str
    credit: Decimal = Decimal(0)
    feedback: str = ""
    tolerance: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Question:
    """`where` says which it is in its source ("question 3, Capitals"); `category` is the path of its folder there.

    `offered` are the options of a choice or the answers of the other sorts, `pairs` those of a matching, `unit` the
    unit of a number. `hints` go from vague to plain; `explanation` is shown with the solution.
    """

    where: str
    sort: Sort
    text: str
    title: str = ""
    category: tuple[str, ...] = ()
    offered: tuple[Offered, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    shuffle: bool = True
    hints: tuple[str, ...] = ()
    explanation: str = ""
    difficulty: int = 3


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the source that is not in the pack: `where`, `what` it is, and `why`."""

    where: str
    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}: {self.why}"


class Unfit(Exception):
    """Something that cannot be taken over; its one argument says why, in words for `left_out`."""


@dataclass(slots=True)
class Brought:
    """What a source gave: questions, pictures by their name in `media/`, and what was left out, in its order."""

    questions: list[Question] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)

    def leave(self, where: str, what: str, why: str) -> None:
        """Notes that `what` was not taken over."""
        self.left_out.append(LeftOut(where, what, why))
