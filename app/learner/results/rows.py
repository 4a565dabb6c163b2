"""Answers and quizzes as rows of plain values, and back, with every value checked.

A row has one form only: the same answer handed over again is the same row, and `digest` names it.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from datetime import UTC, datetime
from typing import Any

from app.learner.reports.teacher import OpenAnswer, QuizResult
from app.learner.store import Attempt
from app.learner.store.values import MAX_SEED
from engine.maths.verdict import Outcome

MAX_SHORT, MAX_TYPED = 200, 2_000  # characters
MAX_COUNT, MAX_SECONDS, MAX_MARKS = 10_000, 1e7, 1e6
MAX_OPEN = 200  # answers of a quiz that wait for a teacher
YEARS = range(1970, 2200)
_FIRST, _LAST = datetime(YEARS[0], 1, 1, tzinfo=UTC), datetime(YEARS[-1], 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)

_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}\+00:00")
_OUTCOMES = frozenset(outcome.value for outcome in Outcome)


def iso(at: datetime) -> str:
    """A time as it stands in files: UTC, to the microsecond; the nearest that a clock can show which is set right."""
    return min(_LAST, max(_FIRST, at.astimezone(UTC))).isoformat(timespec="microseconds")


def moment(text: Any) -> datetime:
    """The time `iso` wrote. Raises ValueError."""
    if not isinstance(text, str) or not _TIME.fullmatch(text):
        raise ValueError("a time is none")
    at = datetime.fromisoformat(text)
    if at.year not in YEARS:
        raise ValueError(f"the year {at.year} cannot be right")
    return at


def clean_text(text: str, most: int = MAX_TYPED) -> str:
    """A text without what does not show, at most so long; line breaks are kept, other spaces become plain ones."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c == "\n" else " " if c.isspace() else "\ufffd" for c in text)
    return text[:most]


def _short(text: str, missing: str = "-") -> str:
    return clean_text(text, MAX_SHORT).replace("\n", " ") or missing


def attempt_row(one: Attempt) -> list[Any]:
    """An answer as a row; numbers out of any sense are brought to the nearest that have some."""
    return [
        iso(one.at),
        *(_short(one.item), _short(one.skill)),
        min(5, max(1, one.level)),
        *(_short(one.pack), _short(one.version)),
        min(MAX_SEED, max(0, one.seed)),
        _short(one.part, ""),
        clean_text(one.typed),
        one.outcome if one.outcome in _OUTCOMES else Outcome.CANNOT_DECIDE.value,
        _short(one.note, ""),
        _within(one.score, 1.0),
        min(MAX_COUNT, max(0, one.hints)),
        _within(one.seconds, MAX_SECONDS),
    ]


def attempt(row: Any) -> Attempt:
    """The answer of a row. Raises ValueError or TypeError."""
    at, item, skill, level, pack, version, seed, part, typed, outcome, note, score, hints, seconds = _cells(row, 14)
    if whole(level, 5) < 1:
        raise ValueError("the level is not 1 to 5")
    if outcome not in _OUTCOMES:
        raise ValueError("there is no such outcome")
    return Attempt(
        *(short(item), short(skill), level, short(pack), short(version), whole(seed, MAX_SEED)),
        *(short(part, empty=True), _typed(typed), outcome, short(note, empty=True), number(score, 1.0)),
        *(whole(hints, MAX_COUNT), number(seconds, MAX_SECONDS), moment(at)),
    )


def quiz_row(one: QuizResult) -> list[Any]:
    """A quiz as a row; its open answers are rows in it."""
    texts = (_short(text) for text in (one.pack, one.version, one.quiz))
    marks = (_within(one.earned, MAX_MARKS), _within(one.possible, MAX_MARKS))
    return [iso(one.at), *texts, *marks, [_open_row(answer) for answer in one.undecided[:MAX_OPEN]]]


def _open_row(one: OpenAnswer) -> list[Any]:
    seed = min(MAX_SEED, max(0, one.seed))
    return [_short(one.item), seed, _short(one.part, ""), clean_text(one.typed), _within(one.marks, MAX_MARKS)]


def quiz(row: Any) -> QuizResult:
    """The quiz of a row. Raises ValueError or TypeError."""
    at, pack, version, name, earned, possible, found = _cells(row, 7)
    if not isinstance(found, list) or len(found) > MAX_OPEN:
        raise ValueError("its open answers are none, or too many")
    marks = number(earned, MAX_MARKS), number(possible, MAX_MARKS)
    return QuizResult(moment(at), short(pack), short(version), short(name), *marks, tuple(map(_open, found)))


def _open(row: Any) -> OpenAnswer:
    item, seed, part, typed, marks = _cells(row, 5)
    return OpenAnswer(
        short(item), whole(seed, MAX_SEED), short(part, empty=True), _typed(typed), number(marks, MAX_MARKS)
    )


def _typed(value: Any) -> str:
    if not isinstance(value, str) or clean_text(value) != value:
        raise ValueError("what was typed is too long, or does not show")
    return value


def digest(row: list[Any]) -> bytes:
    """What names a row: two rows with the same are the same."""
    return hashlib.blake2b(json.dumps(row, ensure_ascii=False).encode("utf-8"), digest_size=16).digest()


def short(value: Any, *, empty: bool = False) -> str:
    """A name or a code. Raises ValueError."""
    if not isinstance(value, str) or not (value or empty) or len(value) > MAX_SHORT or not value.isprintable():
        raise ValueError("a name or code is missing, too long, or does not show")
    return value


def whole(value: Any, most: int) -> int:
    """A whole number from 0 to `most`. Raises ValueError."""
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(f"a number is not within 0 to {most:,}")
    return value


def number(value: Any, most: float) -> float:
    """A number from 0 to `most`. Raises ValueError."""
    if type(value) not in (int, float) or not 0 <= value <= most:
        raise ValueError(f"a number is not within 0 to {most:g}")
    return float(value)


def _within(value: float, most: float) -> float:
    return min(most, max(0.0, round(float(value), 6))) if math.isfinite(value) else 0.0


def _cells(row: Any, count: int) -> list[Any]:
    if not isinstance(row, list) or len(row) != count:
        raise ValueError(f"it has not {count} values")
    return row
