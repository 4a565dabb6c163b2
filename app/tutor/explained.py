"""What was said about one step of a solution when it was asked for: kept with its turn, shown again with it.

What is read back may come from a file of any origin: it is checked value by value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.tutor.teaching.explanation import Explanation

MAX_TEXT = 50_000  # characters of a step
NAMES = ("step", "way", "simpler", "wrong")
"""What can be asked about a step."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What can be said about step `at` (from 0): one of the model's, or (`worked`) of the algebra's own solution.

    `step` is its text: what was said holds for no other. `offers` are (name, explanation); `unfolded` are the names of
    those that are shown, `open` whether any is.
    """

    at: int
    step: str
    worked: bool = False
    offers: tuple[tuple[str, Explanation], ...] = ()
    unfolded: tuple[str, ...] = ()
    open: bool = True

    @property
    def place(self) -> tuple[bool, int]:
        """Which step it is about."""
        return self.worked, self.at

    def said(self, name: str, explanation: Explanation) -> Explained:
        """With this in the place of what was said under `name`."""
        return replace(self, offers=tuple((one, explanation if one == name else old) for one, old in self.offers))

    @property
    def words(self) -> list[str]:
        """What can be read of it."""
        return [paragraph.text for name, one in self.offers if name in self.unfolded for paragraph in one.paragraphs]

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        offers = [{"name": name, "explanation": one.to_json()} for name, one in self.offers]
        where = {"at": self.at, "step": self.step, "worked": self.worked}
        return {**where, "offers": offers, "unfolded": list(self.unfolded), "open": self.open}

    @classmethod
    def from_json(cls, value: Any) -> Explained:
        """What `to_json` wrote; raises KeyError, TypeError or ValueError for anything else."""
        at, step, worked, shown = value["at"], value["step"], value["worked"], value["open"]
        offers, unfolded = value["offers"], value["unfolded"]
        if not isinstance(at, int) or isinstance(at, bool) or not isinstance(step, str) or len(step) > MAX_TEXT:
            raise ValueError
        if not (isinstance(worked, bool) and isinstance(shown, bool)):
            raise ValueError
        if len(offers) > len(NAMES) or not all(one in NAMES for one in (*unfolded, *(one["name"] for one in offers))):
            raise ValueError
        found = tuple((str(one["name"]), Explanation.from_json(one["explanation"])) for one in offers)
        return cls(at, step, worked, found, tuple(unfolded), shown)
