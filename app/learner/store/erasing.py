"""Takes a learner out, so that no byte of theirs stays: not in the file, not in its log, not in a backup.

What was begun is noted beside the file (`lemma.erasing`, with nothing in it but the learner's id), and finished when
the record is opened the next time, should the program be killed on the way or the disk be full.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from app.learner.store.backups import backups, folder_of
from app.learner.store.connecting import is_full
from app.learner.store.file import StoreFile
from app.learner.store.restoring import set_aside
from engine.errors import LemmaError
from engine.files import remove_stale, whole_or_nothing

MAX_NOTE = 100_000  # bytes
LATER = "It is finished when Lemma is next started: alone, and with some space on the disk."
"""What is done about an erasing that did not come to its end."""


class Erasing(StoreFile):
    """Erasing learners."""

    def erase(self, profile: str) -> list[Path]:
        """Removes a learner and everything of theirs; the damaged files it could not be removed from, which may still
        hold some of it.

        Raises LemmaError where it was not done completely; what is left is then done when the record is next opened.
        """
        if not self._rows("select id from profiles where id = :id", {"id": profile}):
            raise LemmaError("There is no such learner.")
        if not self.writable:
            raise LemmaError("The record is opened to read only; nothing can be erased.")
        while self.before_closing:  # a backup may be on its way
            self.before_closing.pop()()
        with whole_or_nothing(self._note) as part:
            part.write_text("\n".join([*self._noted(), profile]), encoding="ascii")
        return self._erase_noted()

    def finish_erasing(self) -> list[str]:
        """Goes on with what `erase` began, if there is anything; what the person has to know."""
        if not self.writable or not self._noted():
            return []
        try:
            self._erase_noted()
        except LemmaError as error:
            return [f"A learner was erased, but not from everywhere yet: {error}"]
        return []

    @property
    def _note(self) -> Path:
        return self.path.with_suffix(".erasing")

    def _noted(self) -> list[str]:
        try:
            if self._note.stat().st_size <= MAX_NOTE:
                return self._note.read_text(encoding="ascii").split()
        except (OSError, ValueError):
            pass
        return []

    def _erase_noted(self) -> list[Path]:
        """Erases who is noted: first from the record, which makes it so, then from the copies, then every trace."""
        learners = self._noted()
        with self._writing() as connection:
            _delete(connection, learners)
        with self._lock:
            try:
                self._rewrite()
            except sqlite3.Error as error:
                why = "Another Lemma has it open" if "locked" in str(error) else str(error)
                raise LemmaError(
                    f"The record no longer has them, but its file has traces of it. {why}.", LATER
                ) from None
        for folder in (self.path.parent, folder_of(self.path)):  # a restore, or a backup, that was killed
            remove_stale(folder, ".lemma*.part")
        left = []
        damaged = set_aside(self.path)
        for copy in (*(file for _, file in backups(self.path)), *damaged):
            try:
                with closing(sqlite3.connect(copy, isolation_level=None)) as old:
                    old.execute("pragma journal_mode = delete")
                    old.execute("begin immediate")
                    _delete(old, learners)
                    old.execute("commit")
                    old.execute("vacuum")
            except sqlite3.Error as error:
                if copy not in damaged and not _no_database(error):
                    message = f"The record no longer has them, but the backup {copy} may. {error}."
                    raise LemmaError(message, LATER if is_full(error) else f"{LATER} Or remove that file.") from None
                left.append(copy)
        with suppress(OSError):
            self._note.unlink()
        return left

    def _rewrite(self) -> None:
        """Writes the file anew without its empty pages, and empties its log. Raises sqlite3.Error."""
        for statement in ("pragma wal_checkpoint(truncate)", "vacuum", "pragma wal_checkpoint(truncate)"):
            row = self._db.conn.execute(statement).fetchone()
            if row is not None and row[0]:  # SQLite tells it, but raises nothing
                raise sqlite3.OperationalError("the log is locked by a reader")


def _no_database(error: sqlite3.Error) -> bool:
    return "not a database" in str(error) or "malformed" in str(error)


def _delete(connection: sqlite3.Connection, learners: list[str]) -> None:
    """Deletes learners from every table that knows learners, in a file of any version."""
    tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
    who = [(learner,) for learner in learners]
    for table in tables:
        name = '"' + table.replace('"', '""') + '"'
        if any(column[1] == "profile" for column in connection.execute(f"pragma table_info({name})")):
            connection.executemany(f"delete from {name} where profile = ?", who)
    if "profiles" in tables:
        connection.executemany("delete from profiles where id = ?", who)
