"""Takes in what another record knew of learners: all of it or nothing, and the same a second time changes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Any

from app.learner.review import ReviewCard
from app.learner.store.attempts import FIELDS, INSERT_ATTEMPT, INSERT_CARD, Attempts, attempt_row, card_row
from app.learner.store.drafts import Draft, put
from app.learner.store.profiles import MAX_NAME, Profiles
from app.learner.store.values import Attempt, Profile, iso, moment, sayable
from app.learner.store.words import words_in

_COLUMNS = ", ".join(FIELDS)


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as another record kept it."""

    created: datetime
    changed: datetime
    title: str
    body: Any


@dataclass(frozen=True, slots=True)
class QuizResult:
    """The result of a quiz as another record kept it."""

    at: datetime
    pack: str
    version: str
    quiz: str
    earned: float
    possible: float
    result: Any


@dataclass(frozen=True)
class Incoming:
    """One learner of another record: the attempts in the order in which they were recorded."""

    profile: Profile
    attempts: Iterable[Attempt] = ()
    cards: Mapping[str, ReviewCard] = field(default_factory=dict)
    conversations: Iterable[Talk] = ()
    quizzes: Iterable[QuizResult] = ()
    preferences: Mapping[str, Any] = field(default_factory=dict)
    drafts: Iterable[Draft] = ()


@dataclass(slots=True)
class Merged:
    """What came of it: how the learner is called here, whether they were new, and how much was new of what."""

    name: str
    new: bool
    attempts: int = 0
    known: int = 0
    conversations: int = 0
    quizzes: int = 0


class Merging(Profiles, Attempts):
    """Taking in learners of another record."""

    def merge(self, learners: Iterable[Incoming]) -> list[Merged]:
        """Adds what is not here yet; a learner is known by their id. Raises LemmaError, and then nothing was added.

        The later of two review cards stays, the later of two states of a conversation and of what was begun, and what
        the learner has chosen here. Estimates are made anew from all attempts, which are then in the order of their
        times.
        """
        with self._writing() as connection:
            return [self._merge(connection, one) for one in learners]

    def _merge(self, connection: sqlite3.Connection, incoming: Incoming) -> Merged:
        learner = incoming.profile.id
        here = {profile.id: profile.name for profile in self.profiles()}
        merged = Merged(here.get(learner, ""), learner not in here)
        if merged.new:
            merged.name = _free(incoming.profile.name, {name.casefold() for name in here.values()})
            connection.execute(
                "insert into profiles (id, name, created) values (?, ?, ?)",
                (learner, merged.name, iso(incoming.profile.created)),
            )
        self._merge_attempts(connection, incoming, merged)
        cards = self.cards(learner)
        for skill, card in incoming.cards.items():
            if skill not in cards or cards[skill].last < card.last:
                connection.execute(INSERT_CARD, card_row(learner, skill, card))
        merged.conversations = _merge_conversations(connection, learner, incoming.conversations)
        merged.quizzes = _merge_quizzes(connection, learner, incoming.quizzes)
        connection.executemany(
            "insert or ignore into preferences (profile, name, value) values (?, ?, ?)",
            ((learner, name, json.dumps(value)) for name, value in incoming.preferences.items()),
        )
        _merge_drafts(connection, learner, incoming.drafts)
        return merged

    def _merge_attempts(self, connection: sqlite3.Connection, incoming: Incoming, merged: Merged) -> None:
        learner = incoming.profile.id
        mine = connection.execute(f"select {_COLUMNS} from attempts where profile = ?", (learner,))
        known = Counter(_mark(row) for row in mine)

        def fresh() -> Iterator[dict[str, Any]]:
            for attempt in incoming.attempts:
                row = attempt_row(learner, attempt)
                mark = _mark([row[name] for name in FIELDS])
                if known[mark] > 0:
                    known[mark] -= 1
                    merged.known += 1
                else:
                    merged.attempts += 1
                    yield row

        before = known.total()
        connection.executemany(INSERT_ATTEMPT, fresh())
        if merged.attempts and before:
            # Two histories become one: in the order of the times.
            connection.execute(
                f"create temp table together as select {_COLUMNS} from attempts where profile = ? order by at, id",
                (learner,),
            )
            connection.execute("delete from attempts where profile = ?", (learner,))
            connection.execute(
                f"insert into attempts (profile, {_COLUMNS}) select ?, {_COLUMNS} from together order by rowid",
                (learner,),
            )
            connection.execute("drop table together")
        if merged.attempts or merged.new:
            self._renew(connection, learner)


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number when it is another learner's."""
    name = "".join(c for c in " ".join(name.split()) if c.isprintable())[:MAX_NAME].strip() or "?"
    found, number = name, 2
    while found.casefold() in taken:
        ending = f" ({number})"
        found, number = name[: MAX_NAME - len(ending)] + ending, number + 1
    return found


def _mark(row: Iterable[Any]) -> bytes:
    """Sixteen bytes that stand for an attempt with all its values."""
    return blake2b(repr(tuple(row)).encode("utf-8"), digest_size=16).digest()


def _merge_conversations(connection: sqlite3.Connection, learner: str, talks: Iterable[Talk]) -> int:
    """Adds conversations; one is known by when it was begun (the first begun then, the second, ...)."""
    query = "select id, created, changed from conversations where profile = ? order by id"
    here: dict[str, list[tuple[int, str]]] = {}
    for number, created, changed in connection.execute(query, (learner,)).fetchall():
        here.setdefault(created, []).append((number, changed))
    added = 0
    for talk in talks:
        created, changed = iso(talk.created), iso(talk.changed)
        text = json.dumps(talk.body)
        same = here.get(created, [])
        if not same:
            connection.execute(
                "insert into conversations (profile, created, changed, title, body, words) values (?, ?, ?, ?, ?, ?)",
                (learner, created, changed, sayable(talk.title), text, words_in(talk.title, talk.body)),
            )
            added += 1
            continue
        number, last = same.pop(0)
        if moment(last) < talk.changed:
            connection.execute(
                "update conversations set changed = ?, title = ?, body = ?, words = ? where id = ?",
                (changed, sayable(talk.title), text, words_in(talk.title, talk.body), number),
            )
            added += 1
    return added


def _merge_drafts(connection: sqlite3.Connection, learner: str, drafts: Iterable[Draft]) -> None:
    """Adds what was begun, in places where nothing is begun here, or nothing later."""
    here = dict(connection.execute("select place, at from drafts where profile = ?", (learner,)).fetchall())
    for draft in drafts:
        if draft.body is not None and here.get(draft.place, "") < iso(draft.at):
            put(connection, learner, draft)


def _merge_quizzes(connection: sqlite3.Connection, learner: str, results: Iterable[QuizResult]) -> int:
    names = "at, pack, version, quiz, earned, possible, result"
    here = Counter(connection.execute(f"select {names} from quizzes where profile = ?", (learner,)).fetchall())
    added = 0
    for one in results:
        row = (iso(one.at), one.pack, one.version, one.quiz, one.earned, one.possible, json.dumps(one.result))
        if here[row] > 0:
            here[row] -= 1
        else:
            connection.execute(
                f"insert into quizzes (profile, {names}) values (?, ?, ?, ?, ?, ?, ?, ?)", (learner, *row)
            )
            added += 1
    return added
