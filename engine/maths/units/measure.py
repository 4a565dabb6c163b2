"""What the reader of quantities gives: a number, a unit, and how they were written."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.tree import Node, Num
from engine.maths.units.unit import Unit


class Unfit(Exception):
    """The text was read but is no quantity; `args` are a note code and a sentence."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What was read: `number` times `unit`. `number` is None where only a unit was written.

    `typed` are the digits of the number where it is one literal (perhaps times a power of ten), else empty: for
    counting figures. `name` is the name in `v = 5 m/s`. `cased` are the words that were in the wrong case.
    `note` says what this reading assumes, empty for the plain one.
    """

    number: Node | None
    unit: Unit
    typed: str = ""
    name: str = ""
    cased: tuple[str, ...] = ()
    note: str = ""
    summed: bool = False

    @property
    def value(self) -> Node:
        """The number, 1 where there is none."""
        return self.number if self.number is not None else Num("1")
