"""What is kept of a learner, written and read. One `Store` is the one writer; it may be used from several threads."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.learner.ability import Ability, Mastery, Outcome, Rating, SkillState
from app.learner.review import ReviewCard
from app.learner.store.backups import backups
from engine.errors import LemmaError

MAX_NAME = 60
SCRYPT = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 2**20, "dklen": 32}
"""RFC 7914 parameters: about 50 ms and 32 MB for each guess."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One learner. A PIN keeps siblings out; it is no encryption: who can read the file can read the record."""

    id: str
    name: str
    created: datetime
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer that counted, to `part` of the variant `seed` of `item`, by version `version` of `pack`."""

    item: str
    skill: str
    level: int
    pack: str
    version: str
    seed: int
    part: str
    typed: str
    outcome: str
    note: str
    score: float
    hints: int
    seconds: float
    at: datetime

    def for_model(self) -> Outcome:
        """What the learner model is told of it."""
        return Outcome(self.skill, self.item, self.level, self.score, self.hints, self.at.astimezone(UTC).date())


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Store:
    """The open file at `path`. What is written is on the disk when a call returns. Close it when done."""

    def __init__(self, db: Database, path: Path, *, writable: bool = True) -> None:
        self._db = db
        self.path = path
        self.writable = writable
        self._lock = threading.RLock()

    def close(self) -> None:
        """Closes the file."""
        with self._lock:
            self._db.conn.close()

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
                raise _told(error, self.path) from None
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        if self._db.conn.in_transaction:
            self._db.conn.execute("rollback")

    def _rows(self, query: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        with self._lock:
            try:
                return list(self._db.query(query, dict(params or {})))
            except sqlite3.Error as error:
                raise _told(error, self.path) from None

    # --- profiles -----------------------------------------------------------------------------------------------

    def add_profile(self, name: str, now: datetime, pin: str = "") -> Profile:
        """A new learner. Raises LemmaError for a name that is empty or taken."""
        name = self._free_name(name)
        salt = secrets.token_bytes(16) if pin else b""
        profile = Profile(str(uuid.uuid4()), name, now, bool(pin))
        row = {
            "id": profile.id, "name": name, "created": _iso(now),
            "pin_salt": salt, "pin_hash": _hashed(pin, salt) if pin else b"",
        }  # fmt: skip
        with self._writing() as connection:
            connection.execute(
                "insert into profiles (id, name, created, pin_salt, pin_hash) "
                "values (:id, :name, :created, :pin_salt, :pin_hash)",
                row,
            )
        return profile

    def profiles(self) -> list[Profile]:
        """Every learner, in the order they came."""
        rows = self._rows("select id, name, created, length(pin_hash) as pin from profiles order by created, rowid")
        return [
            Profile(row["id"], row["name"], datetime.fromisoformat(row["created"]), bool(row["pin"])) for row in rows
        ]

    def unlock(self, profile: str, pin: str) -> bool:
        """Whether `pin` is the one of the profile; always true where there is none."""
        rows = self._rows("select pin_salt, pin_hash from profiles where id = :id", {"id": profile})
        if not rows:
            return False
        salt, known = rows[0]["pin_salt"] or b"", rows[0]["pin_hash"] or b""
        return not known or hmac.compare_digest(_hashed(pin, salt), known)

    def rename(self, profile: str, name: str) -> None:
        """Calls a learner by another name. Raises LemmaError for one that is empty or another learner's."""
        name = self._free_name(name, profile)
        with self._writing() as connection:
            connection.execute("update profiles set name = ? where id = ?", (name, profile))

    def _free_name(self, name: str, own: str = "") -> str:
        """`name` without superfluous spaces. Raises LemmaError when it is empty, or that of another than `own`."""
        name = " ".join(name.split())[:MAX_NAME]
        if not name:
            raise LemmaError("A name is needed.", "Any will do: a nickname, or an initial.")
        if any(one.name.casefold() == name.casefold() and one.id != own for one in self.profiles()):
            raise LemmaError(f"There is a learner called {name} already.", "Add an initial to tell the two apart.")
        return name

    def erase(self, profile: str) -> None:
        """Removes a learner and everything of theirs, so that no byte of it stays in the file or its backups.

        A file that was set aside as damaged is left as it is. Raises LemmaError where something may have stayed.
        """
        with self._writing() as connection:
            _delete(connection, profile)
        for _, copy in backups(self.path):
            try:
                with closing(sqlite3.connect(copy, isolation_level=None)) as old:
                    _delete(old, profile)
                    old.execute("vacuum")
            except sqlite3.Error as error:
                raise LemmaError(f"It may still be in the backup {copy} ({error}).", "Remove that file.") from None
        with self._lock:
            try:
                self._db.conn.execute("pragma wal_checkpoint(truncate)")
                self._db.conn.execute("vacuum")
                self._db.conn.execute("pragma wal_checkpoint(truncate)")
            except sqlite3.Error as error:
                raise _told(error, self.path) from None

    # --- attempts, and what they say -----------------------------------------------------------------------------

    def ability(self, profile: str) -> Ability:
        """What is known of a learner: kept with every attempt, so that no history has to be read."""
        rows = self._rows("select ability from profiles where id = :id", {"id": profile})
        if not rows:
            raise LemmaError("There is no such learner.")
        return ability_from_json(json.loads(rows[0]["ability"]))

    def record(self, profile: str, attempt: Attempt, card: ReviewCard | None = None) -> Mastery:
        """Keeps an attempt, what it changes in the estimates, and the skill's card; the mastery after it.

        When this returns the attempt is on the disk. Raises LemmaError, and then nothing of it is kept.
        """
        row = {**asdict(attempt), "profile": profile, "at": _iso(attempt.at)}
        names = ", ".join(row)
        with self._writing() as connection:
            ability = self.ability(profile)  # read in here: another program may have added to it
            mastery = ability.learn(attempt.for_model())
            connection.execute(f"insert into attempts ({names}) values ({', '.join(f':{name}' for name in row)})", row)
            connection.execute(
                "update profiles set ability = ? where id = ?", (json.dumps(ability_to_json(ability)), profile)
            )
            if card is not None:
                connection.execute(
                    "insert or replace into cards (profile, skill, stability, difficulty, due, last) "
                    "values (?, ?, ?, ?, ?, ?)",
                    (profile, attempt.skill, card.stability, card.difficulty, _iso(card.due), _iso(card.last)),
                )
        return mastery

    def attempts(self, profile: str, skill: str = "", limit: int = 1_000) -> list[Attempt]:
        """The last attempts of a learner (on one skill), the newest first."""
        where = "profile = :profile" + (" and skill = :skill" if skill else "")
        query = f"select * from attempts where {where} order by at desc, id desc limit :limit"
        rows = self._rows(query, {"profile": profile, "skill": skill, "limit": limit})
        return [
            Attempt(**{**{key: row[key] for key in row if key not in ("id", "profile")}, "at": _moment(row["at"])})
            for row in rows
        ]

    def count(self, profile: str) -> int:
        """How many attempts there are."""
        return int(self._rows("select count(*) as n from attempts where profile = :p", {"p": profile})[0]["n"])

    def next_seed(self, profile: str, item: str) -> int:
        """A seed of a template that the learner has not had yet."""
        query = "select max(seed) as last from attempts where profile = :p and item = :i"
        return 1 + int(self._rows(query, {"p": profile, "i": item})[0]["last"] or 0)

    def usual_seconds(self, profile: str, level: int, of: int = 20) -> float:
        """The median time of the last right answers at a level; 0 where there are fewer than five."""
        query = (
            "select seconds from attempts where profile = :p and level = :l and score >= 1 and seconds > 0 "
            "order by at desc limit :n"
        )
        found = sorted(row["seconds"] for row in self._rows(query, {"p": profile, "l": level, "n": of}))
        return float(found[len(found) // 2]) if len(found) >= 5 else 0.0

    def cards(self, profile: str) -> dict[str, ReviewCard]:
        """The review cards of a learner, by skill."""
        rows = self._rows("select * from cards where profile = :p", {"p": profile})
        return {
            row["skill"]: ReviewCard(row["stability"], row["difficulty"], _moment(row["due"]), _moment(row["last"]))
            for row in rows
        }

    # --- conversations and quizzes --------------------------------------------------------------------------------

    def save_conversation(self, profile: str, title: str, body: Any, now: datetime, number: int | None = None) -> int:
        """Keeps a conversation (anything JSON can hold), a new one or an older one by its number; its number."""
        with self._writing() as connection:
            if number is None:
                cursor = connection.execute(
                    "insert into conversations (profile, created, changed, title, body) values (?, ?, ?, ?, ?)",
                    (profile, _iso(now), _iso(now), title, json.dumps(body)),
                )
                return int(cursor.lastrowid or 0)
            connection.execute(
                "update conversations set changed = ?, title = ?, body = ? where id = ? and profile = ?",
                (_iso(now), title, json.dumps(body), number, profile),
            )
            return number

    def conversations(self, profile: str, limit: int = 500) -> list[tuple[int, str, datetime]]:
        """Number, title and last change of a learner's conversations, the newest first."""
        query = "select id, title, changed from conversations where profile = :p order by changed desc limit :n"
        rows = self._rows(query, {"p": profile, "n": limit})
        return [(row["id"], row["title"], _moment(row["changed"])) for row in rows]

    def conversation(self, profile: str, number: int) -> Any:
        """The body of a conversation. Raises LemmaError where there is none."""
        query = "select body from conversations where id = :n and profile = :p"
        rows = self._rows(query, {"n": number, "p": profile})
        if not rows:
            raise LemmaError("There is no such conversation.")
        return json.loads(rows[0]["body"])

    def save_quiz(
        self,
        profile: str,
        pack: str,
        version: str,
        quiz: str,
        earned: float,
        possible: float,
        result: Any,
        now: datetime,
    ) -> None:
        """Keeps the result of a quiz, with everything a regrade needs."""
        with self._writing() as connection:
            connection.execute(
                "insert into quizzes (profile, at, pack, version, quiz, earned, possible, result) "
                "values (?, ?, ?, ?, ?, ?, ?, ?)",
                (profile, _iso(now), pack, version, quiz, earned, possible, json.dumps(result)),
            )

    def quizzes(self, profile: str, quiz: str = "") -> list[dict[str, Any]]:
        """The results of a learner's quizzes (of one of them), the newest first; `result` as it was kept."""
        where = "profile = :p" + (" and quiz = :q" if quiz else "")
        rows = self._rows(f"select * from quizzes where {where} order by at desc, id desc", {"p": profile, "q": quiz})
        return [{**row, "result": json.loads(row["result"])} for row in rows]


def _delete(connection: sqlite3.Connection, profile: str) -> None:
    """Deletes a learner from a file of this version or an earlier one."""
    there = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
    for table in ("attempts", "cards", "conversations", "quizzes"):
        if table in there:
            connection.execute(f"delete from {table} where profile = ?", (profile,))
    connection.execute("delete from profiles where id = ?", (profile,))


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _hashed(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **SCRYPT)


def _told(error: sqlite3.Error, path: Path) -> LemmaError:
    """What to tell of an error of the database."""
    text = str(error)
    if "full" in text:
        return LemmaError("The disk is full; this was not kept.", "Free some space and try it again.")
    if "readonly" in text or "read-only" in text:
        return LemmaError(f"{path.parent} cannot be written to; this was not kept.")
    if "locked" in text:
        return LemmaError("Another Lemma is writing to the same record; this was not kept.", "Close one of them.")
    return LemmaError(f"The record could not be used ({text}).")


def ability_to_json(ability: Ability) -> dict[str, Any]:
    """The estimates as plain JSON values."""

    def rating(one: Rating) -> list[float]:
        return [round(one.value, 6), round(one.answers, 3), round(one.recent, 6)]

    return {
        "general": rating(ability.general),
        "skills": {
            name: [
                *rating(state.rating),
                *(state.attempts, round(state.right, 3), round(state.wrong, 3), state.unaided_right),
                [day.isoformat() for day in state.right_days],
                state.mastery.value,
            ]
            for name, state in ability.skills.items()
        },
        "items": {name: rating(one) for name, one in ability.items.items()},
    }


def ability_from_json(data: Mapping[str, Any]) -> Ability:
    """The estimates `ability_to_json` wrote."""
    ability = Ability()
    if not data:
        return ability
    ability.general = Rating(*data["general"])
    for name, row in data["skills"].items():
        *first, attempts, right, wrong, unaided, days, word = row
        ability.skills[name] = SkillState(
            Rating(*first),
            attempts,
            right,
            wrong,
            unaided,
            tuple(date.fromisoformat(day) for day in days),
            Mastery(word),
        )
    ability.items = {name: Rating(*row) for name, row in data["items"].items()}
    return ability
