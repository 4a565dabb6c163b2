"""Puts a backup, or an empty record, in the place of the file, and loses nothing of what was there.

The new file is first written whole under a name of its own (`lemma-restoring-TIME.db`). From then on the matter is
decided: what was there is set aside as `lemma-set-aside-TIME.db`, with its log, and the new one takes its name. What a
kill interrupts is finished by the next program that opens the record.

Whoever has the record open shares a lock (of `lemma.lock`; it ends with its owner), and who replaces it has that lock
alone. So nobody goes on writing to a file that was set aside, not even where it is too damaged to be locked itself.
"""

from __future__ import annotations

import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from app.learner.store.backups import backups, newest_first, stamp
from app.learner.store.connecting import PATIENCE, connect, is_full, whole
from app.learner.store.schema import VERSION, migrate, version_of
from engine.errors import LemmaError
from engine.files import sync_folder, whole_or_nothing

_RESTORING, _ASIDE = "lemma-restoring-", "lemma-set-aside-"
SHORTLY = 0.5  # seconds to wait for another program that opens the record just now


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the record: when it was made, and how much is in it."""

    at: datetime
    path: Path
    learners: int
    attempts: int

    def __str__(self) -> str:
        of = f"{self.learners} learner{'s' * (self.learners != 1)}, {self.attempts:,} attempts"
        return f"{self.at:%Y-%m-%d %H:%M} UTC ({of})"


class Damaged(LemmaError):
    """The record cannot be used, and nothing was done about it: that is for the person to decide.

    `offer` is the newest backup that is whole; `restore` puts it in the place of the record, `begin_anew` an empty one.
    """

    def __init__(self, path: Path, offer: Backup | None) -> None:
        message = f"The record {path} is {'damaged' if _something(path) else 'gone'}; nothing was changed."
        if offer is not None:
            hint = f"There is a good backup of {offer}. To use it: lemma data restore"
        else:
            hint = "There is no good backup. To begin anew with what can still be read of it: lemma data restore --new"
        super().__init__(message, hint)
        self.path = path
        self.offer = offer


def _something(path: Path) -> bool:
    """Whether there is a file with anything in it; not where the folder may not be entered."""
    try:
        return path.stat().st_size > 1  # see `is_empty`
    except OSError:
        return False


def look_into(at: datetime, path: Path) -> Backup | None:
    """What is in a copy; None where it is damaged."""
    if not whole(path):
        return None
    try:
        with contextlib.closing(connect(path)) as connection:
            counts = [
                connection.execute(f"select count(*) from {one}").fetchone()[0] for one in ("profiles", "attempts")
            ]
    except sqlite3.Error:
        return None
    return Backup(at, path, *counts)


def newest_good(path: Path, now: datetime) -> Backup | None:
    """The newest copy that is whole."""
    copies = newest_first(backups(path), now)
    return next((found for at, copy in copies if (found := look_into(at, copy)) is not None), None)


def restore(path: Path, copy: Path, now: datetime) -> Path | None:
    """Puts the backup `copy` in the place of the record at `path`; where what was there is now, if there was anything.

    Raises LemmaError when the copy cannot be used or another program has the record open; then nothing was changed.
    """
    if not _something(copy) or not copy.is_file() or not whole(copy):
        raise LemmaError(f"{copy} is not there, or is damaged.", "`lemma data backups` lists the good ones.")
    try:
        with contextlib.closing(connect(copy)) as connection:
            version = version_of(Database(connection))
            connection.execute("select count(*) from profiles").fetchone()
    except sqlite3.Error as error:
        raise LemmaError(f"{copy} is no record of Lemma ({error}).") from None
    if version > VERSION:
        raise LemmaError(f"{copy} was written by a newer Lemma.", "Restore it with that one.")
    with _one_at_a_time(path):
        _alone(path)
        with whole_or_nothing(_ready(path, now)) as part:
            shutil.copyfile(copy, part)
        return _finish(path)


def begin_anew(path: Path, now: datetime) -> Path | None:
    """Puts an empty record in the place of the one at `path`; where that is now. Raises LemmaError."""
    with _one_at_a_time(path):
        _alone(path)
        try:
            with whole_or_nothing(_ready(path, now)) as part, contextlib.closing(connect(part)) as connection:
                migrate(Database(connection))
        except sqlite3.Error as error:
            hint = "Free some space." if is_full(error) else ""
            raise LemmaError(f"A new record could not be written to {path.parent} ({error}).", hint) from None
        return _finish(path)


def finish(path: Path) -> Path | None:
    """Finishes what `restore` began, if there is anything; where the old record is now. Raises LemmaError."""
    if not _begun(path):
        return None
    with _one_at_a_time(path, PATIENCE):
        return _finish(path)


def _finish(path: Path) -> Path | None:
    aside = None
    for ready in sorted(path.parent.glob(f"{_RESTORING}*.db")):
        aside = path.with_name(ready.name.replace(_RESTORING, _ASIDE))
        try:
            # The log goes first: beside another file it would be taken for that one's.
            for ending in ("-wal", "-shm", ""):
                old, new = path.with_name(path.name + ending), aside.with_name(aside.name + ending)
                if old.exists():
                    if new.exists():
                        raise FileExistsError(errno.EEXIST, f"there is a file {new.name} already")
                    old.replace(new)
            sync_folder(path.parent)
            ready.replace(path)
            sync_folder(path.parent)
        except OSError as error:
            message = f"The record {path} could not be replaced ({error.strerror or error})."
            raise LemmaError(message, "Close every other Lemma, and start it again.") from None
    return aside if aside is not None and aside.exists() else None


def _ready(path: Path, now: datetime) -> Path:
    """The name for a file that is to take the place of the record, whose counterpart is free."""
    while True:
        if not any(path.parent.glob(f"{_ASIDE}{stamp(now)}.db*")):
            return path.with_name(f"{_RESTORING}{stamp(now)}.db")
        now += timedelta(seconds=1)


def open_lock(path: Path) -> sqlite3.Connection | None:
    """Says to other programs that the record is open, until it is closed; None where nothing can be locked.

    Waits while another one replaces the record, and finishes what a killed one had begun. Raises LemmaError.
    """
    while True:
        finish(path)
        lock = _shared(path)
        if lock is None or not _begun(path):
            return lock
        lock.close()


def _shared(path: Path) -> sqlite3.Connection | None:
    lock = None
    try:
        lock = connect(_lock_of(path))
        lock.execute("begin")
        lock.execute("select count(*) from sqlite_master").fetchone()  # the lock is held as long as the transaction
        return lock
    except sqlite3.Error as error:
        if lock is not None:
            lock.close()
        if "locked" in str(error):
            raise LemmaError(f"Another Lemma is replacing the record {path}.", "Try again in a moment.") from None
        return None  # a folder nothing can be written to, in which nothing is replaced either


@contextlib.contextmanager
def _one_at_a_time(path: Path, patience: float = SHORTLY) -> Iterator[None]:
    """Keeps other programs from opening or replacing the record meanwhile. Raises LemmaError where one has it open."""
    try:
        with contextlib.closing(connect(_lock_of(path))) as lock:
            lock.execute(f"pragma busy_timeout = {round(1000 * patience)}")
            lock.execute("begin exclusive")
            yield
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise LemmaError("Another Lemma has the record open.", "Close it, and try again.") from None
        hint = "Free some space." if is_full(error) else "Close every other Lemma."
        raise LemmaError(f"The record {path} could not be replaced ({error}).", hint) from None


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")


def _begun(path: Path) -> bool:
    """Whether the record was being replaced."""
    return any(path.parent.glob(f"{_RESTORING}*.db"))


def set_aside(path: Path) -> list[Path]:
    """The files that were set aside."""
    return sorted(path.parent.glob(f"{_ASIDE}*.db"))


def _alone(path: Path) -> None:
    """Makes sure that no other program has the record open, and takes its log in. Raises LemmaError."""
    if not path.exists():
        return
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(connect(path)) as connection:
        connection.execute("pragma busy_timeout = 500")
        try:
            # Only the one connection there is may leave WAL.
            connection.execute("pragma journal_mode = delete").fetchone()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise LemmaError("Another Lemma has the record open.", "Close it, and try again.") from None
            raise
