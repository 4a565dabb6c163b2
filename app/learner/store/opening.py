"""Opens the file: makes it, checks it, brings it up to date; never loses what is in it.

- damaged or gone: `Damaged` is raised with the newest good backup as an offer, and nothing is touched;
- newer than this program: opened to read only;
- not writable, or the disk full: opened to read only, with a sentence;
- another program is writing: waits PATIENCE seconds, then says so.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app import paths
from app.learner.store import backups, restoring, upkeep
from app.learner.store.connecting import connect, connect_to_read, is_empty, is_full, settle
from app.learner.store.records import Store
from app.learner.store.schema import VERSION, migrate, version_of
from engine.errors import LemmaError

NAME = "lemma.db"
NEWER = "This record was written by a newer Lemma; it is opened to read only."


@dataclass(frozen=True, slots=True)
class Opened:
    """The store, and sentences for the learner about what had to be done to open it.

    `upkeep` goes on in the background until the store is closed; of a file that is only read there is none.
    """

    store: Store
    notices: tuple[str, ...] = ()
    upkeep: upkeep.Upkeep | None = None


def open_record(now: datetime | None = None) -> Opened:
    """Opens, or makes, the record of this installation, wherever it is kept. Raises LemmaError."""
    where = paths.where()
    opened = open_store(where.folder, now)
    return Opened(opened.store, (*((where.notice,) if where.notice else ()), *opened.notices), opened.upkeep)


def open_store(folder: Path, now: datetime | None = None) -> Opened:
    """Opens, or makes, the file in `folder`.

    Raises Damaged where a backup should take its place, LemmaError where nothing at all can be kept there.
    """
    now = now or datetime.now(UTC)
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LemmaError(f"{folder} cannot be made ({error.strerror or error}).", "Choose another folder.") from None
    try:
        lock = restoring.open_lock(path)
    except OSError as error:  # a folder that may not be entered
        raise LemmaError(f"{folder} cannot be used ({error.strerror or error}).", "Choose another folder.") from None
    try:
        opened = _checked(path, now)
    except BaseException:
        if lock is not None:
            lock.close()
        raise
    if lock is not None:
        opened.store.after_closing.append(lock.close)
    return opened


def _checked(path: Path, now: datetime) -> Opened:
    """Opens the file, if it is not damaged; see `open_store`."""
    folder = path.parent
    try:
        gone = is_empty(path)
        damaged = bool(backups.backups(path)) if gone else not upkeep.usable(path)
    except OSError as error:  # a folder that may not be entered
        raise LemmaError(f"{folder} cannot be used ({error.strerror or error}).", "Choose another folder.") from None
    if damaged:
        raise restoring.Damaged(path, restoring.newest_good(path, now))
    try:
        return _opened(path, now)
    except sqlite3.OperationalError as error:
        if _unwritable(error):
            return _reading(path, f"{folder} cannot be written to: what you do now is not kept.")
        if "locked" in str(error) or "busy" in str(error):
            raise LemmaError(f"Another Lemma is busy with the record {path}.", "Try again in a moment.") from None
        if is_full(error):  # a log needs room before anything is written
            return _reading(path, f"The disk with {folder} is full, or fails: what you do now is not kept.")
        raise restoring.Damaged(path, restoring.newest_good(path, now)) from None
    except sqlite3.Error:
        raise restoring.Damaged(path, restoring.newest_good(path, now)) from None


def _opened(path: Path, now: datetime) -> Opened:
    connection = connect(path)
    try:
        db = Database(connection, use_counts_table=False)
        old = version_of(db)
        if old > VERSION:
            connection.close()
            return _reading(path, NEWER)
        settle(connection)
        if 0 < old < VERSION:
            backups.back_up(connection, path, now)  # a step back, should the new version turn out badly
        migrate(db)
        _probe(connection)
    except BaseException:
        connection.close()
        raise
    store = Store(db, path)
    try:
        notices = tuple(store.finish_erasing())
        big = upkeep.is_big(path)
        if old and not big:
            notices += tuple(upkeep.keep_up(path, now))
        background = upkeep.Upkeep(path, now, at_once=big)
        store.before_closing.append(background.stop)
        return Opened(store, notices, background)
    except BaseException:
        store.close()
        raise


def _probe(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.OperationalError where nothing can be written; that another program is writing is no reason."""
    try:
        connection.execute("begin immediate")
        connection.execute("rollback")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise


def _unwritable(error: sqlite3.Error) -> bool:
    return "readonly" in str(error) or "unable to open" in str(error)


def _reading(path: Path, notice: str) -> Opened:
    """The file opened to read only. Raises LemmaError where there is nothing to read."""
    if not path.exists() or not path.stat().st_size:
        raise LemmaError(f"Nothing can be written to {path.parent}.", "Choose another folder.")
    try:
        connection = connect_to_read(path)
    except (sqlite3.Error, OSError) as error:
        raise LemmaError(f"{path} cannot be read ({error}).") from None
    with contextlib.suppress(sqlite3.Error):
        return Opened(Store(Database(connection, use_counts_table=False), path, writable=False), (notice,))
    raise LemmaError(f"{path} cannot be read.")
