"""The class file: what the learners of a class handed over, in one SQLite file that can be copied as it is.

Facts:
- it is never changed in place: a change is made in a copy, which then takes its place in one step. A crash leaves the
  file as it was; there is never a second file that belongs to it;
- answers and quizzes are named by their content: a row that is there already is not added again;
- of several files of a learner the one made last says the name and the words;
- it is as untrusted as any file: other tables, triggers or damaged pages are refused.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from functools import cache
from pathlib import Path
from typing import Any

from app.learner.ability import Mastery
from app.learner.reports.teacher import Learner
from app.learner.results import rows
from app.learner.results.form import KEY, Signed
from app.learner.store import Attempt
from engine.errors import LemmaError
from engine.files import not_written, whole_or_nothing

APPLICATION = 0x4C6D_436C
VERSION = 1
MAX_FILE = 4_000_000_000  # bytes

_ATTEMPT = "item, skill, level, pack, version, seed, part, typed, outcome, note, score, hints, seconds, at"
_QUIZ = "at, pack, version, quiz, earned, possible, undecided"
_TABLES = (
    "create table learners (id text primary key, name text not null, made text not null, digest text not null) strict",
    """create table keys (
        learner text not null references learners (id), key text not null, primary key (learner, key)) strict""",
    """create table words (
        learner text not null references learners (id), skill text not null, word text not null,
        primary key (learner, skill)) strict""",
    """create table attempts (
        learner text not null references learners (id), digest blob not null,
        item text not null, skill text not null, level integer not null, pack text not null, version text not null,
        seed integer not null, part text not null, typed text not null, outcome text not null, note text not null,
        score real not null, hints integer not null, seconds real not null, at text not null,
        primary key (learner, digest)) strict, without rowid""",
    """create table quizzes (
        learner text not null references learners (id), digest blob not null,
        at text not null, pack text not null, version text not null, quiz text not null,
        earned real not null, possible real not null, undecided text not null,
        primary key (learner, digest)) strict, without rowid""",
)


@dataclass(frozen=True, slots=True)
class Member:
    """A learner of the class: `made` is when the newest file was made, `keys` (base64) whose files are taken."""

    id: str
    name: str
    made: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """What a file brought that was not there."""

    attempts: int
    quizzes: int


class Classbook:
    """An open class file. Make one with `reading` or `changing`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self._path = path

    # --- what is in it ------------------------------------------------------------------------------------------

    def members(self) -> list[Member]:
        """The learners, by name."""
        keys: dict[str, list[str]] = {}
        for learner, key in self._rows("select learner, key from keys order by key"):
            keys.setdefault(learner, []).append(self._key(key))
        found = [
            Member(name_id, name, made, tuple(keys.get(name_id, ())))
            for name_id, name, made in self._rows("select id, name, made from learners")
        ]
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def keys(self, learner: str) -> list[str]:
        """The keys whose files are taken for a learner; none for one who is not here."""
        return [self._key(row[0]) for row in self._rows("select key from keys where learner = ? order by key", learner)]

    def _key(self, key: str) -> str:
        if not KEY.fullmatch(key):
            raise _damaged(self._path, "a key in it is none")
        return key

    def learners(self, zone: tzinfo | None = None) -> list[Learner]:
        """Everything that is known of the learners, for a report. Raises LemmaError where a value is none."""
        try:
            return [self._learner(member, zone) for member in self.members()]
        except (ValueError, TypeError, RecursionError) as error:
            raise _damaged(self._path, str(error)) from None

    def _learner(self, member: Member, zone: tzinfo | None) -> Learner:
        words = self._rows("select skill, word from words where learner = ?", member.id)
        attempts = self._rows(f"select {_ATTEMPT} from attempts where learner = ? order by at, digest", member.id)
        quizzes = self._rows(f"select {_QUIZ} from quizzes where learner = ? order by at, digest", member.id)
        return Learner(
            member.id,
            member.name,
            [Attempt(*(*row[:-1], rows.moment(row[-1]))) for row in attempts],
            {skill: Mastery(word) for skill, word in words},
            [rows.quiz([*row[:-1], json.loads(row[-1])]) for row in quizzes],
            rows.moment(member.made).astimezone(zone).date(),
        )

    # --- changing it --------------------------------------------------------------------------------------------

    def add(self, signed: Signed) -> Added:
        """Takes in what is new of a file; the same file again adds nothing."""
        results, made = signed.results, rows.iso(signed.results.made)
        learner = results.learner
        known = self._rows("select made, digest from learners where id = ?", learner)
        if not known:
            row = (learner, results.name, made, signed.digest)
            self._db.execute("insert into learners (id, name, made, digest) values (?, ?, ?, ?)", row)
        if not known or (made, signed.digest) > known[0]:
            row = (results.name, made, signed.digest, learner)
            self._db.execute("update learners set name = ?, made = ?, digest = ? where id = ?", row)
            self._db.execute("delete from words where learner = ?", (learner,))
            words = [(learner, skill, word.value) for skill, word in results.words.items()]
            self._db.executemany("insert into words (learner, skill, word) values (?, ?, ?)", words)
        self._db.execute("insert or ignore into keys (learner, key) values (?, ?)", (learner, signed.key))
        attempts = [(learner, rows.digest(row), *row[1:], row[0]) for row in map(rows.attempt_row, results.attempts)]
        quizzes = [
            (learner, rows.digest(row), *row[:-1], json.dumps(row[-1])) for row in map(rows.quiz_row, results.quizzes)
        ]
        return Added(self._insert("attempts", _ATTEMPT, attempts), self._insert("quizzes", _QUIZ, quizzes))

    def _insert(self, table: str, columns: str, found: list[tuple[object, ...]]) -> int:
        before = self._db.total_changes
        marks = ", ".join("?" * (columns.count(",") + 3))
        self._db.executemany(f"insert or ignore into {table} (learner, digest, {columns}) values ({marks})", found)
        return self._db.total_changes - before

    def remove(self, learner: str) -> None:
        """Takes a learner out; no byte of theirs is in the file that is kept."""
        for table in ("words", "keys", "attempts", "quizzes"):
            self._db.execute(f"delete from {table} where learner = ?", (learner,))
        self._db.execute("delete from learners where id = ?", (learner,))
        self._db.commit()
        self._db.execute("vacuum")

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise _damaged(self._path, str(error)) from None


@contextmanager
def reading(path: Path) -> Iterator[Classbook]:
    """The class file at `path`, to read. Raises LemmaError where there is none, or it is not one, or damaged."""
    with closing(_opened(path)) as connection:
        yield Classbook(connection, path)


class _NothingNew(Exception):
    """What was done changed nothing, so nothing has to be kept."""


@contextmanager
def changing(path: Path) -> Iterator[Classbook]:
    """The class file at `path` (a new one where there is none), to change: what is done counts when all is done.

    Raises LemmaError, and then the file is as it was. Where nothing changes it is not touched, nor a new one made.
    """
    state = _state(path)
    try:
        with whole_or_nothing(path) as part:
            if state is not None:
                _opened(path).close()
                shutil.copyfile(path, part)
            with closing(sqlite3.connect(part)) as connection:
                connection.execute("pragma journal_mode = off")  # the copy as a whole is what may be lost
                connection.execute("pragma synchronous = off")
                connection.execute("pragma secure_delete = on")
                if state is None:
                    _make(connection)
                before = connection.total_changes
                yield Classbook(connection, path)
                connection.commit()
                if connection.total_changes == before:
                    raise _NothingNew
            if _state(path) != state:
                message = f"{path} was changed by another program meanwhile; it is as that left it."
                raise LemmaError(message, "Do it once more.")
    except _NothingNew:
        return
    except sqlite3.Error as error:
        if "full" in str(error):
            raise LemmaError(f"{path}: the disk is full; nothing was kept.", "Free some space.") from None
        raise LemmaError(f"{path}: cannot be changed ({error}).") from None


def _state(path: Path) -> tuple[int, int, int] | None:
    """What tells one state of a file from another; None where there is no file."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise not_written(path, error) from None
    return status.st_ino, status.st_mtime_ns, status.st_size


def _make(connection: sqlite3.Connection) -> None:
    connection.execute(f"pragma application_id = {APPLICATION}")
    connection.execute(f"pragma user_version = {VERSION}")
    for statement in _TABLES:
        connection.execute(statement)


def _schema(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("select sql from sqlite_master where sql is not null")}


@cache
def _expected() -> set[str]:
    """The schema of this version, as SQLite writes it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _make(connection)
        return _schema(connection)


def _opened(path: Path) -> sqlite3.Connection:
    """The file, once it has been found to be a whole class file of this version."""
    if not path.is_file():
        raise LemmaError(f"There is no class file {path}.", "One is made with `lemma class merge CLASSFILE FILES`.")
    if path.stat().st_size > MAX_FILE:
        raise LemmaError(f"{path} is too large for a class file.")
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute("pragma trusted_schema = off")
        (application,) = connection.execute("pragma application_id").fetchone()
        (version,) = connection.execute("pragma user_version").fetchone()
        if application != APPLICATION:
            raise LemmaError(f"{path} is not a class file of Lemma.", "Name another file, or a new one.")
        if version > VERSION:
            raise LemmaError(f"{path} was made by a newer Lemma.", "Bring this Lemma up to date.")
        if _schema(connection) != _expected():
            raise _damaged(path, "its tables are not those of a class file")
        (found,) = connection.execute("pragma quick_check(1)").fetchone()
        if found != "ok":
            raise _damaged(path, str(found).splitlines()[0][:200])
    except sqlite3.Error as error:
        connection.close()
        if "not a database" in str(error):
            raise LemmaError(f"{path} is not a class file of Lemma.", "Name another file, or a new one.") from None
        raise _damaged(path, str(error)) from None
    except BaseException:
        connection.close()
        raise
    return connection


def _damaged(path: Path, why: str) -> LemmaError:
    return LemmaError(f"{path} is damaged ({why}).", "Take a copy of it, or merge the files of results into a new one.")
