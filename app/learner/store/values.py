"""What the record holds, as plain values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.learner.ability import Outcome
from engine.errors import LemmaError

MAX_SEED = 2**53
"""The greatest seed that is kept; there is always another after it that every program can hold."""

DAMAGED_HINT = "It is damaged. `lemma data restore` puts a backup in its place, with what can still be read of it."
"""What to do about a part of the record that makes no sense, where the file as a whole does."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One learner. A PIN keeps siblings out; it is no encryption: who can read the file can read the record."""

    id: str
    name: str
    created: datetime
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer that counted, to `part` of the variant `seed` of `item`, by version `version` of `pack`."""

    item: str
    skill: str
    level: int
    pack: str
    version: str
    seed: int
    part: str
    typed: str
    outcome: str
    note: str
    score: float
    hints: int
    seconds: float
    at: datetime

    def for_model(self) -> Outcome:
        """What the learner model is told of it."""
        at = self.at.astimezone(UTC)
        hour = at.hour + at.minute / 60
        return Outcome(self.skill, self.item, self.level, self.score, self.hints, at.date(), hour)


def sayable(text: str) -> str:
    """A text as it can be kept: halves of surrogate pairs, which no file can hold, become question marks."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def json_text(value: Any) -> str:
    """A value of JSON as it can be kept and exported, in ASCII; halves of surrogate pairs become question marks."""
    text = json.dumps(value)
    if "\\ud" in text:  # whole pairs are written so as well
        text = json.dumps(json.loads(sayable(json.dumps(value, ensure_ascii=False))))
    return text


def iso(moment: datetime) -> str:
    """A time as it is kept: UTC, with microseconds, so that texts sort as times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """The time `iso` wrote. Raises LemmaError for anything else."""
    try:
        found = datetime.fromisoformat(text)
    except (ValueError, TypeError):
        found = None
    if found is None or found.tzinfo is None:
        raise LemmaError(f"The record has a time in it that is none: {str(text)[:40]!r}.", DAMAGED_HINT)
    return found
