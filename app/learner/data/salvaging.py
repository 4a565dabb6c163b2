"""What can still be read of a damaged record and is not in the backup that took its place: taken over into it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from app.learner.data import form
from app.learner.store import Profile, Store, open_store
from app.learner.store.attempts import FIELDS
from app.learner.store.connecting import connect, whole
from app.learner.store.merging import Incoming, Merged
from app.learner.store.restoring import begin_anew, restore
from engine.errors import LemmaError

Row = TypeVar("Row")


def recover(path: Path, copy: Path | None, now: datetime) -> list[str]:
    """Puts the backup `copy` (None: an empty record) in the place of the record at `path`, and takes over what a
    damaged one still shows; what was done, in sentences.

    Raises LemmaError; then the record is what it was, or the copy has taken its place and nothing more was taken over.
    """
    what = "An empty record" if copy is None else f"The backup {copy.name}"
    aside = begin_anew(path, now) if copy is None else restore(path, copy, now)
    if aside is None:
        return [f"{what} has taken its place."]
    said = [f"{what} has taken its place. What was there is now {aside}."]
    if whole(aside) and _makes_sense(aside):
        return said  # somebody wants to go back, not to have it all again
    with closing(open_store(path.parent, now).store) as store:
        for merged in salvage(store, aside):
            if merged.attempts or merged.conversations or merged.quizzes:
                said.append(f"From the damaged one: {told_of(merged)}.")
    return said


def told_of(merged: Merged) -> str:
    """What was taken in of a learner, in words."""
    counts = ((merged.attempts, "attempt"), (merged.conversations, "conversation"), (merged.quizzes, "quiz result"))
    parts = [f"{count:,} {what}{'s' * (count != 1)}" for count, what in counts if count or what == "attempt"]
    known = f" ({merged.known:,} more were here already)" if merged.known else ""
    return f"{merged.name}, {'new here' if merged.new else 'here already'}: {', '.join(parts)} taken in{known}"


def salvage(store: Store, damaged: Path) -> list[Merged]:
    """Adds to `store` what is in the file `damaged` and not in the store yet; what came of it, for each learner.

    Review cards and estimates follow from the attempts, or stay as they were in the backup. Raises LemmaError where
    nothing can be written; that nothing can be read any more is no error.
    """
    found: list[Merged] = []
    with suppress(sqlite3.Error, OSError):
        uri = f"{damaged.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.execute("pragma trusted_schema = off")
            connection.execute("pragma writable_schema = on")  # so that a file that was cut off is read at all
            connection.row_factory = sqlite3.Row
            for profile in list(_read(connection, "profiles", _profile)):
                learner = Incoming(
                    profile,
                    _read(connection, "attempts", _attempt, profile.id),
                    conversations=_read(connection, "conversations", _talk, profile.id),
                    quizzes=_read(connection, "quizzes", _quiz, profile.id),
                )
                found += store.merge([learner])
    return found


def _makes_sense(path: Path) -> bool:
    """Whether every row of a file that is whole can be read: SQLite knows pages, and not what stands in them."""
    made = {"profiles": _profile, "attempts": _attempt, "conversations": _talk, "quizzes": _quiz}
    try:
        with closing(connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            there = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
            for table in made.keys() & there:
                for row in connection.execute(f"select * from {table}"):
                    made[table](dict(row))
    except (sqlite3.Error, ValueError, KeyError, TypeError, LemmaError):
        return False
    return True


def _read(
    connection: sqlite3.Connection, table: str, made: Callable[[dict[str, Any]], Row], profile: str = ""
) -> Iterator[Row]:
    """The rows that can be read: from the first on until the damage, then from the last back to it."""
    last = 0
    for order in ("asc", "desc"):
        try:
            for row in connection.execute(f"select rowid as place, * from {table} not indexed order by rowid {order}"):
                if order == "desc" and row["place"] <= last:
                    return
                last = row["place"] if order == "asc" else last
                values = dict(row)
                if profile and values.get("profile") != profile:
                    continue
                with suppress(ValueError, KeyError, TypeError, LemmaError):
                    yield made(values)
        except sqlite3.Error:
            continue
        else:
            return


def _profile(row: dict[str, Any]) -> Profile:
    return form.profile_from_json({name: row[name] for name in ("id", "name", "created")})


def _attempt(row: dict[str, Any]) -> Any:
    return form.attempt_from_json({name: row[name] for name in FIELDS})


def _talk(row: dict[str, Any]) -> Any:
    kept = {name: row[name] for name in ("created", "changed", "title")}
    return form.talk_from_json({**kept, "body": form.from_json(row["body"])})


def _quiz(row: dict[str, Any]) -> Any:
    kept = {name: row[name] for name in ("at", "pack", "version", "quiz", "earned", "possible")}
    return form.quiz_from_json({**kept, "result": json.loads(row["result"])})
