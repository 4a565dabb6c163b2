"""What a hint ladder has come to, as plain data: the hints that were shown, with their prices, and the tries.

What is read back may come from a file of any origin: it is checked value by value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Rung(StrEnum):
    """The rungs from the vaguest to the plainest."""

    IDEA = "idea"
    NEXT = "next"
    NUMBERS = "numbers"
    PARALLEL = "parallel"
    SOLUTION = "solution"


PRICES: Mapping[Rung, int] = {Rung.IDEA: 1, Rung.NEXT: 1, Rung.NUMBERS: 1, Rung.PARALLEL: 1, Rung.SOLUTION: 2}
"""What a rung costs, in the `hints` the learner model counts. A sentence that fits every problem costs nothing."""

TITLES: Mapping[Rung, str] = {
    Rung.IDEA: "The idea",
    Rung.NEXT: "The next step",
    Rung.NUMBERS: "The next step, with your numbers",
    Rung.PARALLEL: "A problem like yours, worked",
    Rung.SOLUTION: "The whole solution",
}


@dataclass(frozen=True, slots=True)
class Hint:
    """A rung as it was shown (Markdown); `by` is author, algebra, model or lemma (a sentence that always fits).

    `refused` are the texts that did not pass the gate, as (by, code); the texts themselves are not kept. `source` is
    the hint that a model said in other words, empty where nobody did.
    """

    rung: Rung
    text: str
    by: str
    price: int
    refused: tuple[tuple[str, str], ...] = ()
    source: str = ""

    @property
    def title(self) -> str:
        """What stands over it."""
        return TITLES[self.rung]


@dataclass(frozen=True, slots=True)
class LadderState:
    """What is kept of a ladder: the hints shown, the tries, and the lines that were found to follow."""

    used: tuple[Hint, ...] = ()
    tries: int = 0
    tried: bool = True  # since the last hint; the first is free
    last: str = ""
    lines: tuple[str, ...] = ()
    solved: bool = False

    @property
    def hints(self) -> int:
        """What the learner model counts."""
        return sum(hint.price for hint in self.used)

    @property
    def finished(self) -> bool:
        """Whether the solution was shown or the answer found."""
        return self.solved or any(hint.rung is Rung.SOLUTION for hint in self.used)

    def to_json(self) -> dict[str, Any]:
        """The state as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> LadderState:
        """The state `to_json` wrote; raises KeyError, TypeError or ValueError when it is not one."""
        used = tuple(
            Hint(
                Rung(one["rung"]),
                str(one["text"]),
                str(one["by"]),
                _price(one["price"]),
                tuple((str(by), str(why)) for by, why in one["refused"]),
                str(one.get("source", "")),
            )
            for one in data["used"]
        )
        lines = tuple(str(line) for line in data["lines"])
        return cls(used, int(data["tries"]), bool(data["tried"]), str(data["last"]), lines, bool(data["solved"]))


def _price(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= max(PRICES.values()):
        raise ValueError("no rung has that price")
    return value
