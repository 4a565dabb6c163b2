"""The open file: one connection that writes, one that can only read, and what to tell of their errors.

It knows nothing of learners.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.learner.store.values import DAMAGED_HINT
from engine.errors import LemmaError

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}


class StoreFile:
    """The open file at `path`. What is written is on the disk when a call returns. Close it when done."""

    def __init__(self, db: Database, path: Path, *, writable: bool = True) -> None:
        self._db = db
        self.path = path
        self.writable = writable
        self._lock = threading.RLock()
        self._reading = threading.RLock() if writable else self._lock
        self._reader: sqlite3.Connection | None = None
        self.before_closing: list[Callable[[], None]] = []
        self.after_closing: list[Callable[[], None]] = []

    def close(self) -> None:
        """Closes the file."""
        while self.before_closing:
            self.before_closing.pop()()
        with self._reading:
            if self._reader is not None:
                self._reader.close()
                self._reader = None
        with self._lock:
            self._db.conn.close()
        while self.after_closing:
            self.after_closing.pop()()

    def query(self, sql: str, params: Mapping[str, Any] | Sequence[Any] = ()) -> list[dict[str, Any]]:
        """The rows of one `select`, by column name. It can only read: whatever else it is, is refused.

        Waits for no writer and holds none up; sees what was on the disk when it began. Raises LemmaError.
        """
        with self._reading:
            connection = self._connection_to_read()
            connection.set_authorizer(_only_reading)
            try:
                cursor = connection.execute(sql, params)
                names = [column[0] for column in cursor.description or ()]
                return [dict(zip(names, row, strict=True)) for row in cursor]
            except sqlite3.ProgrammingError as error:
                raise LemmaError(f"The record could not be asked ({error}).") from None
            except sqlite3.Error as error:
                if "not authorized" in str(error) or "prohibited" in str(error):
                    raise LemmaError("A query can only read the record.") from None
                raise told(error, self.path) from None
            finally:
                connection.set_authorizer(None)

    def _connection_to_read(self) -> sqlite3.Connection:
        if not self.writable:
            return self._db.conn
        if self._reader is None:
            uri = f"{self.path.resolve().as_uri()}?mode=ro"
            try:
                self._reader = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
            except sqlite3.Error as error:
                raise told(error, self.path) from None
        return self._reader

    def state(self) -> tuple[int, int]:
        """Compared with an earlier one: whether anything was written since, by this program or by another.

        Asks for no page of the file. Raises LemmaError.
        """
        with self._lock:
            try:
                (others,) = self._db.conn.execute("pragma data_version").fetchone()
                return self._db.conn.total_changes, int(others)
            except sqlite3.Error as error:
                raise told(error, self.path) from None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing. Raises LemmaError where it cannot be kept."""
        if not self.writable:
            raise LemmaError("The record is opened to read only; nothing can be kept.")
        with self._lock:
            connection = self._db.conn
            try:
                connection.execute("begin immediate")
                yield connection
                connection.execute("commit")
            except sqlite3.Error as error:
                self._roll_back()
                raise told(error, self.path) from None
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        if self._db.conn.in_transaction:
            self._db.conn.execute("rollback")

    def _rows(self, query: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """Rows as the writing connection sees them: inside a transaction, with what it has written so far."""
        with self._lock:
            try:
                return list(self._db.query(query, dict(params or {})))
            except sqlite3.Error as error:
                raise told(error, self.path) from None


def _only_reading(action: int, *_: object) -> int:
    return sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY


def told(error: sqlite3.Error, path: Path) -> LemmaError:
    """What to tell of an error of the database."""
    text = str(error)
    if "full" in text:
        return LemmaError("The disk is full; this was not kept.", "Free some space and try it again.")
    if "I/O" in text:
        return LemmaError(f"The disk with {path.parent} is full, or fails; this was not kept.", "Free some space.")
    if "readonly" in text or "read-only" in text:
        return LemmaError(f"{path.parent} cannot be written to; this was not kept.")
    if "locked" in text:
        return LemmaError("Another Lemma is writing to the same record; this was not kept.", "Close one of them.")
    return LemmaError(f"The record could not be used ({text}).", DAMAGED_HINT if _is_damage(error) else "")


def _is_damage(error: sqlite3.Error) -> bool:
    return "decode" in str(error) or "malformed" in str(error) or not isinstance(error, sqlite3.OperationalError)
