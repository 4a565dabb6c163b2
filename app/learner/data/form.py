"""What is in an archive of a learner's data, row by row, and how much of it is read.

An archive is a zip file: `lemma.json` (what is in it), `README.txt`, and for each learner a folder with tables and
texts for people and, under `record`, the files of ROWS for Lemma: one JSON object a line, as the store's dataclasses.
"""

from __future__ import annotations

import json
import math
import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import datetime
from functools import partial
from typing import Any

from app.learner.review import ReviewCard
from app.learner.store.drafts import Draft
from app.learner.store.merging import QuizResult, Talk
from app.learner.store.values import MAX_SEED, Attempt, Profile, iso
from engine.errors import LemmaError

FORMAT, VERSION = "lemma-data", 2
"""Version 2 has what was begun."""
HEAD, README = "lemma.json", "README.txt"
ROWS = ("attempts", "cards", "conversations", "quizzes", "preferences", "drafts")

MAX_ARCHIVE = 1_000_000_000  # bytes of the file
MAX_FILES = 20_000
MAX_DIRECTORY = 4_000_000  # bytes of the table of files in it
MAX_HEAD = 10_000_000
MAX_UNPACKED = 4_000_000_000
MAX_LEARNERS = 1_000
MAX_ROWS = {
    "attempts": 5_000_000, "cards": 100_000, "conversations": 100_000, "quizzes": 100_000, "preferences": 1_000,
    "drafts": 100_000,
}  # fmt: skip
MAX_LINE = 64_000_000  # bytes
MAX_TEXT = 100_000
MAX_NUMBER = 1e15
MAX_LEVEL, MAX_HINTS = 100, 100_000
DEPTH = 64
"""How deep JSON may be nested."""

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


class Refused(LemmaError):
    """An archive that is not taken in, and why."""


def from_json(text: str) -> Any:
    """The value of a text of JSON, not nested too deep and without numbers that are none. Raises ValueError."""
    if text.count("[") + text.count("{") > DEPTH:
        depth = deepest = 0
        for character in _STRING.sub("", text):
            depth += (character in "[{") - (character in "]}")
            deepest = max(deepest, depth)
        if deepest > DEPTH:
            raise ValueError(f"it is nested more than {DEPTH} deep")
    try:
        value = json.loads(text, parse_constant=_no_number)
        text.encode("utf-8")
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # halves of surrogate pairs can be written as \ud800
    except RecursionError:
        raise ValueError(f"it is nested more than {DEPTH} deep") from None
    return value


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def to_line(row: Mapping[str, Any]) -> str:
    """A row as a line of JSON."""
    return json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n"


# --- one row of each kind, to JSON and back --------------------------------------------------------------------------


def attempt_to_json(attempt: Attempt) -> dict[str, Any]:
    return {**asdict(attempt), "at": iso(attempt.at)}


def attempt_from_json(row: Mapping[str, Any]) -> Attempt:
    return Attempt(**_values(row, _ATTEMPT))


def card_to_json(skill: str, card: ReviewCard) -> dict[str, Any]:
    return {"skill": skill, **asdict(card), "due": iso(card.due), "last": iso(card.last)}


def card_from_json(row: Mapping[str, Any]) -> tuple[str, ReviewCard]:
    values = _values(row, _CARD)
    skill: str = values.pop("skill")
    card = ReviewCard(**values)
    if not (0 < card.stability <= 1e6 and 1 <= card.difficulty <= 10):
        raise ValueError("stability or difficulty is out of range")
    return skill, card


def talk_to_json(talk: Talk) -> dict[str, Any]:
    return {"created": iso(talk.created), "changed": iso(talk.changed), "title": talk.title, "body": talk.body}


def talk_from_json(row: Mapping[str, Any]) -> Talk:
    return Talk(**_values(row, _TALK))


def quiz_to_json(quiz: QuizResult) -> dict[str, Any]:
    return {**{one.name: getattr(quiz, one.name) for one in fields(quiz)}, "at": iso(quiz.at)}


def quiz_from_json(row: Mapping[str, Any]) -> QuizResult:
    return QuizResult(**_values(row, _QUIZ))


def preference_from_json(row: Mapping[str, Any]) -> tuple[str, Any]:
    values = _values(row, _PREFERENCE)
    return values["name"], values["value"]


def draft_to_json(draft: Draft) -> dict[str, Any]:
    return {"place": draft.place, "at": iso(draft.at), "body": draft.body}


def draft_from_json(row: Mapping[str, Any]) -> Draft:
    return Draft(**_values(row, _DRAFT))


def profile_to_json(profile: Profile) -> dict[str, Any]:
    """Without the PIN: another machine has its own."""
    return {"id": profile.id, "name": profile.name, "created": iso(profile.created)}


def profile_from_json(row: Mapping[str, Any]) -> Profile:
    values = _values(row, _PROFILE)
    values["id"] = str(uuid.UUID(values["id"]))
    if not values["name"].strip():
        raise ValueError("a learner has no name")
    return Profile(**values)


def _values(row: Any, kinds: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    """The values of a row, each of its kind, and no others. Raises ValueError."""
    if not isinstance(row, dict) or set(row) != set(kinds):
        raise ValueError(f"it should have {', '.join(kinds)}")
    found = {}
    for name, kind in kinds.items():
        try:
            found[name] = kind(row[name])
        except (ValueError, TypeError, OverflowError) as error:
            raise ValueError(f"{name}: {error}") from None
    return found


def _text(value: Any, most: int = MAX_TEXT) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise ValueError(f"this should be a text of at most {most:,} characters")
    return value


_name = partial(_text, most=500)


def _whole(value: Any, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(f"this should be a whole number from {least:,} to {most:,}")
    return value


_seed = partial(_whole, least=-MAX_SEED, most=MAX_SEED)
_level = partial(_whole, least=0, most=MAX_LEVEL)
_hints = partial(_whole, least=0, most=MAX_HINTS)


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or abs(value) > MAX_NUMBER:
        raise ValueError("this should be a number")
    return float(value) + 0.0  # no -0.0: SQLite keeps none


def _time(value: Any) -> datetime:
    found = datetime.fromisoformat(_text(value, 40))
    if found.tzinfo is None or not 1970 <= found.year <= 9000:
        raise ValueError("this should be a time, with its zone")
    return found


def _anything(value: Any) -> Any:
    return value


_ATTEMPT: dict[str, Callable[[Any], Any]] = {
    "item": _name, "skill": _name, "level": _level, "pack": _name, "version": _name, "seed": _seed, "part": _name,
    "typed": _text, "outcome": _name, "note": _name, "score": _number, "hints": _hints, "seconds": _number, "at": _time,
}  # fmt: skip
_CARD: dict[str, Callable[[Any], Any]] = {
    "skill": _name, "stability": _number, "difficulty": _number, "due": _time, "last": _time,
}  # fmt: skip
_TALK: dict[str, Callable[[Any], Any]] = {"created": _time, "changed": _time, "title": _text, "body": _anything}
_QUIZ: dict[str, Callable[[Any], Any]] = {
    "at": _time, "pack": _name, "version": _name, "quiz": _name, "earned": _number, "possible": _number,
    "result": _anything,
}  # fmt: skip
_PREFERENCE: dict[str, Callable[[Any], Any]] = {"name": _name, "value": _anything}
_DRAFT: dict[str, Callable[[Any], Any]] = {"place": _name, "body": _anything, "at": _time}
_PROFILE: dict[str, Callable[[Any], Any]] = {"id": _name, "name": _name, "created": _time}
