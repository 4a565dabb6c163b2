"""Opens the file: makes it, checks it, brings it up to date; never loses what is in it.

- damaged: set aside under another name, and the newest backup that is whole takes its place;
- newer than this program: opened to read only;
- not writable: opened to read only, with a sentence.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app.learner.store import backups
from app.learner.store.records import Store
from app.learner.store.schema import VERSION, migrate, version_of
from engine.errors import LemmaError

NAME = "lemma.db"
PATIENCE = 5.0  # seconds to wait for another program that is writing
BIG = 50_000_000  # bytes from which the whole check is made once a day only
NEWER = "This record was written by a newer Lemma; it is opened to read only."


@dataclass(frozen=True, slots=True)
class Opened:
    """The store, and sentences for the learner about what had to be done to open it."""

    store: Store
    notices: tuple[str, ...] = ()


def open_store(folder: Path, now: datetime | None = None) -> Opened:
    """Opens, or makes, the file in `folder`. Raises LemmaError where nothing at all can be kept there."""
    now = now or datetime.now(UTC)
    path = folder / NAME
    notices: list[str] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LemmaError(f"{folder} cannot be made ({error.strerror or error}).", "Choose another folder.") from None
    if path.exists() and not _whole(path, now):
        try:
            notices.append(_set_aside(path, now))
        except OSError as error:
            message = f"The record {path} is damaged and could not be set aside ({error.strerror or error})."
            raise LemmaError(message, "Move it elsewhere, and start Lemma again.") from None
    try:
        connection = _connect(path)
    except sqlite3.Error as error:
        raise LemmaError(f"{path} cannot be opened ({error}).") from None
    db = Database(connection, use_counts_table=False)
    try:
        if version_of(db) > VERSION:
            connection.close()
            return Opened(Store(Database(_read_only(path)), path, writable=False), (*notices, NEWER))
        old = version_of(db)
        if 0 < old < VERSION:
            backups.back_up(connection, path, now)  # a step back, should the new version turn out badly
        migrate(db)
        _settings(connection)
        if backups.due(path, now) and old:
            with contextlib.suppress(LemmaError):
                backups.back_up(connection, path, now)
    except sqlite3.OperationalError as error:
        connection.close()
        if "readonly" in str(error) or "unable to open" in str(error):
            if not path.exists() or not path.stat().st_size:
                raise LemmaError(f"Nothing can be written to {folder}.", "Choose another folder.") from None
            sentence = f"{folder} cannot be written to: what you do now is not kept."
            return Opened(Store(Database(_read_only(path)), path, writable=False), (*notices, sentence))
        if "full" in str(error):
            raise LemmaError(f"The disk with {folder} is full.", "Free some space.") from None
        raise LemmaError(f"{path} cannot be used ({error}).") from None
    return Opened(Store(db, path), tuple(notices))


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False, isolation_level=None)
    connection.execute("pragma foreign_keys = on")
    return connection


def _settings(connection: sqlite3.Connection) -> None:
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)


def _whole(path: Path, now: datetime) -> bool:
    """Whether the file is an undamaged database; a big one is checked to the last page once a day only."""
    marker = path.with_suffix(".checked")
    with contextlib.suppress(OSError):
        if path.stat().st_size > BIG and marker.read_text(encoding="ascii") == now.date().isoformat():
            return _readable(path, "select count(*) from sqlite_master")
    whole = _readable(path, "pragma quick_check(1)")
    if whole:
        with contextlib.suppress(OSError):
            marker.write_text(now.date().isoformat(), encoding="ascii")
    return whole


def _readable(path: Path, query: str) -> bool:
    try:
        with contextlib.closing(_connect(path)) as connection:
            row = connection.execute(query).fetchone()
            return row is not None and (row[0] == "ok" or not query.startswith("pragma"))
    except sqlite3.DatabaseError as error:
        # Locked or unreadable is not damaged.
        return isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error)


def _set_aside(path: Path, now: datetime) -> str:
    """Moves the damaged file away and puts the newest whole backup in its place; what was done, in a sentence."""
    aside = path.with_name(f"lemma-damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db")
    path.replace(aside)
    for ending in ("-wal", "-shm"):
        extra = path.with_name(path.name + ending)
        if extra.exists():
            extra.replace(aside.with_name(aside.name + ending))
    for at, copy in backups.backups(path):
        if _readable(copy, "pragma quick_check(1)"):
            shutil.copyfile(copy, path)
            return (
                f"The record was damaged and is kept as {aside.name}. "
                f"The backup of {at:%Y-%m-%d %H:%M} UTC has taken its place."
            )
    return f"The record was damaged and is kept as {aside.name}. There was no backup; a new one was begun."
