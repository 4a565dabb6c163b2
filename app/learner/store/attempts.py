"""Attempts, and what they say of a learner: estimates and review cards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from app.learner.ability import Ability, Mastery
from app.learner.review import ReviewCard
from app.learner.store.drafts import Draft, body_in, put, seen_place
from app.learner.store.estimates import MODEL, rating_from_text, rating_to_text, state_from_text, state_to_text
from app.learner.store.file import StoreFile, told
from app.learner.store.values import MAX_SEED, Attempt, iso, moment, sayable
from engine.errors import LemmaError

PAGE = 2_000  # attempts read at a time
MAX_TYPED = 20_000  # characters of an answer that are kept; no checker reads as many
FIELDS = tuple(field.name for field in fields(Attempt))
INSERT_ATTEMPT = (
    f"insert into attempts (profile, {', '.join(FIELDS)}) values (:profile, {', '.join(f':{name}' for name in FIELDS)})"
)
INSERT_CARD = (
    "insert or replace into cards (profile, skill, stability, difficulty, due, last) values (?, ?, ?, ?, ?, ?)"
)


ANY = object()
"""For a draft that takes the place of whatever is there."""


class Answered(LemmaError):
    """There is an answer to this variant already, by another program on the same record."""

    def __init__(self) -> None:
        super().__init__("This problem was answered in another Lemma meanwhile. Only the first answer counts.")


class GoneOn(LemmaError):
    """What was begun was gone on with, or ended, by another program on the same record."""

    def __init__(self) -> None:
        super().__init__(
            "Another Lemma has gone on with this meanwhile. What was answered there counts.",
            "Close one of the two, and open it here anew.",
        )


class Attempts(StoreFile):
    """The attempts of the file."""

    def ability(self, profile: str) -> Ability:
        """What is known of a learner: kept with every attempt, so that no history has to be read."""
        with self._lock:
            if self._kept_by(profile) == MODEL:
                with suppress(ValueError, TypeError):
                    return self._kept(profile)
            if not self.writable:
                return self._recomputed(profile)
            with self._writing() as connection:
                return self._renew(connection, profile)

    def record(self, profile: str, attempt: Attempt, card: ReviewCard | None = None, *, once: bool = False) -> Mastery:
        """Keeps an attempt, what it changes in the estimates, and the skill's card; the mastery after it.

        When this returns the attempt is on the disk. Raises LemmaError, and then nothing of it is kept; Answered where
        it may be there `once` and there is one to its variant already.
        """
        with self._writing() as connection:
            if once and self.is_recorded(profile, attempt.item, attempt.seed):
                raise Answered
            return self._record(connection, profile, attempt, card)

    def record_all(
        self,
        profile: str,
        made: Iterable[tuple[Attempt, ReviewCard | None]],
        draft: Draft | None = None,
        instead_of: Any = ANY,
    ) -> None:
        """Keeps attempts that belong together (of a placement), and the draft that goes with them: all, or none and a
        LemmaError.

        `instead_of` is the body of the draft that is replaced, as it was kept: GoneOn where another one is there.
        """
        with self._writing() as connection:
            if draft is not None and instead_of is not ANY and body_in(self, profile, draft.place) != instead_of:
                raise GoneOn
            for attempt, card in made:
                self._record(connection, profile, attempt, card)
            if draft is not None:
                put(connection, profile, draft)

    def _record(
        self, connection: sqlite3.Connection, profile: str, attempt: Attempt, card: ReviewCard | None
    ) -> Mastery:
        # Read in here: another program may have added to it.
        ability = None
        if self._kept_by(profile) == MODEL:
            with suppress(ValueError, TypeError):
                # An answer reads and changes the general rating and those of its own skill and item, no others.
                ability = self._kept(profile, attempt.skill, attempt.item)
        ability = ability or self._renew(connection, profile)
        mastery = ability.learn(attempt.for_model())
        connection.execute(INSERT_ATTEMPT, attempt_row(profile, attempt))
        _keep(connection, profile, ability, attempt.skill, attempt.item)
        if card is not None:
            connection.execute(INSERT_CARD, card_row(profile, attempt.skill, card))
        return mastery

    def _kept_by(self, profile: str) -> int:
        """The rule by which the kept estimates were made."""
        rows = self._rows("select model from profiles where id = :id", {"id": profile})
        if not rows:
            raise LemmaError("There is no such learner.")
        return int(rows[0]["model"])

    def _kept(self, profile: str, skill: str | None = None, item: str | None = None) -> Ability:
        """The kept estimates, or only the general one with those of one skill and one item."""
        params = {"p": profile, "skill": skill, "item": item}
        ability = Ability()
        (row,) = self._rows("select ability from profiles where id = :p", params)
        ability.general = rating_from_text(row["ability"])
        query = "select skill, state from skill_states where profile = :p"
        for row in self._rows(query + (" and skill = :skill" if skill is not None else ""), params):
            ability.skills[row["skill"]] = state_from_text(row["state"])
        query = "select item, rating from item_ratings where profile = :p"
        for row in self._rows(query + (" and item = :item" if item is not None else ""), params):
            ability.items[row["item"]] = rating_from_text(row["rating"])
        return ability

    def _recomputed(self, profile: str) -> Ability:
        """The estimates made from the attempts, in the order in which they were recorded."""
        sql = f"select {', '.join(FIELDS)} from attempts not indexed where profile = :p order by id"
        try:
            cursor = self._db.conn.execute(sql, {"p": profile})
            return Ability.of(_attempt(dict(zip(FIELDS, row, strict=True))).for_model() for row in cursor)
        except sqlite3.Error as error:
            raise told(error, self.path) from None

    def _renew(self, connection: sqlite3.Connection, profile: str) -> Ability:
        """Makes the estimates anew from the attempts, and keeps them."""
        ability = self._recomputed(profile)
        for table in ("skill_states", "item_ratings"):
            connection.execute(f"delete from {table} where profile = ?", (profile,))
        _keep(connection, profile, ability)
        return ability

    def attempts(self, profile: str, skill: str = "", limit: int = 1_000) -> list[Attempt]:
        """The last attempts of a learner (on one skill), the newest first."""
        where = "profile = :profile" + (" and skill = :skill" if skill else "")
        query = f"select * from attempts where {where} order by at desc, id desc limit :limit"
        rows = self._rows(query, {"profile": profile, "skill": skill, "limit": limit})
        return [_attempt(row) for row in rows]

    def attempts_of(self, profile: str, since: datetime | None = None) -> Iterator[Attempt]:
        """Every attempt of a learner (since a time), the oldest first, read a page at a time.

        What is recorded meanwhile comes too; nobody has to wait while this is gone through.
        """
        sql = "select * from attempts where profile = :profile and (at, id) > (:at, :id) order by at, id limit :limit"
        place = {"at": iso(since) if since is not None else "", "id": -1}
        while True:
            rows = self.query(sql, {"profile": profile, "limit": PAGE, **place})
            yield from (_attempt(row) for row in rows)
            if len(rows) < PAGE:
                return
            place = {"at": rows[-1]["at"], "id": rows[-1]["id"]}

    def attempts_recorded(self, profile: str) -> Iterator[Attempt]:
        """Every attempt in the order in which it was recorded, the one the estimates follow."""
        sql = "select * from attempts not indexed where profile = :p and id > :id order by id limit :limit"
        last = -1
        while rows := self.query(sql, {"p": profile, "id": last, "limit": PAGE}):
            yield from (_attempt(row) for row in rows)
            last = rows[-1]["id"]

    def count(self, profile: str) -> int:
        """How many attempts there are."""
        return int(self._rows("select count(*) as n from attempts where profile = :p", {"p": profile})[0]["n"])

    def is_recorded(self, profile: str, item: str, seed: int) -> bool:
        """Whether there is an attempt at the variant `seed` of a template."""
        query = "select 1 from attempts where profile = :p and item = :i and seed = :s limit 1"
        return bool(self._rows(query, {"p": profile, "i": item, "s": seed}))

    def next_seed(self, profile: str, item: str) -> int:
        """A seed of a template that the learner has neither answered nor seen help to."""
        query = "select max(seed) as last from attempts where profile = :p and item = :i and seed < :most"
        last = int(self._rows(query, {"p": profile, "i": item, "most": MAX_SEED})[0]["last"] or 0)
        query = "select body from drafts where profile = :p and place = :place"
        for row in self._rows(query, {"p": profile, "place": seen_place(item)}):
            if str(row["body"]).isdecimal():
                last = max(last, min(MAX_SEED - 1, int(row["body"][:20])))
        return 1 + last

    def usual_seconds(self, profile: str, level: int, of: int = 20) -> float:
        """The median time of the last right answers at a level; 0 where there are fewer than five."""
        # Of the last ones only: whoever is never right at a level has no usual time there, however long the record.
        query = (
            "select seconds from (select seconds, score from attempts where profile = :p and level = :l "
            "order by at desc limit :last) where score >= 1 and seconds > 0 limit :n"
        )
        params = {"p": profile, "l": level, "last": 20 * of, "n": of}
        found = sorted(row["seconds"] for row in self._rows(query, params))
        return float(found[len(found) // 2]) if len(found) >= 5 else 0.0

    def cards(self, profile: str) -> dict[str, ReviewCard]:
        """The review cards of a learner, by skill."""
        rows = self._rows("select * from cards where profile = :p", {"p": profile})
        return {
            row["skill"]: ReviewCard(row["stability"], row["difficulty"], moment(row["due"]), moment(row["last"]))
            for row in rows
        }


def attempt_row(profile: str, attempt: Attempt) -> dict[str, Any]:
    """What INSERT_ATTEMPT takes."""
    return {**asdict(attempt), "profile": profile, "at": iso(attempt.at), "typed": sayable(attempt.typed)[:MAX_TYPED]}


def card_row(profile: str, skill: str, card: ReviewCard) -> tuple[Any, ...]:
    """What INSERT_CARD takes."""
    return (profile, skill, card.stability, card.difficulty, iso(card.due), iso(card.last))


def _attempt(row: Mapping[str, Any]) -> Attempt:
    return Attempt(**{**{name: row[name] for name in FIELDS}, "at": moment(row["at"])})


def _keep(
    connection: sqlite3.Connection, profile: str, ability: Ability, skill: str | None = None, item: str | None = None
) -> None:
    """Keeps the estimates, or only the general one with those of one skill and one item."""
    connection.execute(
        "update profiles set ability = ?, model = ? where id = ?", (rating_to_text(ability.general), MODEL, profile)
    )
    skills = ability.skills if skill is None else [skill] if skill in ability.skills else []
    connection.executemany(
        "insert or replace into skill_states (profile, skill, state) values (?, ?, ?)",
        ((profile, one, state_to_text(ability.skills[one])) for one in skills),
    )
    items = ability.items if item is None else [item] if item in ability.items else []
    connection.executemany(
        "insert or replace into item_ratings (profile, item, rating) values (?, ?, ?)",
        ((profile, one, rating_to_text(ability.items[one])) for one in items),
    )
