"""Connections to a file of ours, and what can be told of it without believing it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from app.learner.store.schema import VERSION, fits, migrate, version_of

PATIENCE = 5.0  # seconds to wait for another program that is writing
PAUSE = 0.05
STEPS_BETWEEN = 10_000
"""Steps of SQLite between two looks whether a long reading is to be stopped."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection that reads and writes; the file is made when it is not there. Raises sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False, isolation_level=None)
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma trusted_schema = off")  # a file may come from anywhere
    return connection


def settle(connection: sqlite3.Connection) -> None:
    """Makes every commit last through a power cut, and readers independent of the writer. Raises sqlite3.Error."""
    connection.execute("pragma synchronous = full")
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            # SQLite does not wait by itself for the lock this needs the first time.
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(PAUSE)


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that can only read, from folders nothing can be written to as well. Raises sqlite3.Error.

    Where SQLite cannot do without writing (to take in what is in the log of a killed program, to bring an older file up
    to date), it is done in memory.
    """
    log = path.with_name(path.name + "-wal")
    ways = ["mode=ro"]
    if not (log.exists() and log.stat().st_size):
        ways.append("immutable=1")
    for way in ways:
        with contextlib.suppress(sqlite3.OperationalError):
            connection = sqlite3.connect(
                f"{path.resolve().as_uri()}?{way}", uri=True, check_same_thread=False, isolation_level=None
            )
            if version_of(Database(connection)) >= VERSION:
                return connection
            return _in_memory(connection)
    with tempfile.TemporaryDirectory(prefix="lemma-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(log, copy.with_name(log.name))
        return _in_memory(connect(copy))


def _in_memory(source: sqlite3.Connection) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    with contextlib.closing(source):
        source.backup(memory)
    migrate(Database(memory))
    memory.execute("pragma query_only = on")
    return memory


def is_full(error: Exception) -> bool:
    """Whether the disk is full, or does not do its work, as far as an error tells."""
    return "full" in str(error) or "I/O" in str(error)


def whole(path: Path, *, thorough: bool = True, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Whether the file is an undamaged record: to the last page, or only so far as it can be opened at all.

    A file that is locked or may not be read is not called damaged, nor one of which the reading was `stopped`.
    """
    # Not the quick check: it does not see answers that are missing in an index, and so in every list that is shown.
    query = "pragma integrity_check(1)" if thorough else "select count(*) from sqlite_master"
    try:
        with contextlib.closing(connect(path)) as connection:
            connection.set_progress_handler(lambda: int(stopped()), STEPS_BETWEEN)
            row = connection.execute(query).fetchone()
            return row is not None and (row[0] == "ok" or not thorough) and fits(Database(connection))
    except sqlite3.DatabaseError as error:
        return isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error)


def is_empty(path: Path) -> bool:
    """Whether there is no record, or one in which nothing was ever kept. Raises OSError where nobody may look.

    SQLite takes a file of one byte for an empty one.
    """
    if not path.exists() or path.stat().st_size <= 1:
        return True
    with contextlib.suppress(sqlite3.Error), contextlib.closing(connect(path)) as connection:
        db = Database(connection)
        return version_of(db) == 0 and fits(db)
    return False
