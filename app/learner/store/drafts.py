"""What is typed and not handed in yet: one draft for each place, kept as it is typed, so that no kill loses it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.learner.store.file import StoreFile
from app.learner.store.values import iso, json_text, moment

MAX_DRAFT = 200_000
"""Characters of a draft; a longer one is not kept."""
PRACTICE = "practice"
"""The place of the problem that is being practised."""
PLACEMENT, QUESTION = "placement", "placement question"
"""The places of a placement that was begun, and of its question that is open."""


def quiz_place(pack: str, quiz: str) -> str:
    """The place of a quiz that was begun."""
    return f"quiz {pack}/{quiz}"


def problem_place(problem: str) -> str:
    """The place of a problem, by its full name, of a lesson."""
    return f"problem {problem}"


def example_place(problem: str) -> str:
    """The place of a worked example of a lesson page, by the full name of its problem."""
    return f"example {problem}"


def seen_place(item: str) -> str:
    """The place of the last variant of a template to which help was seen and no answer given, by its seed."""
    return f"seen {item}"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is kept in a place from `at` on, together with something else; None as `body`: it is thrown away."""

    place: str
    body: Any
    at: datetime


class Drafts(StoreFile):
    """The drafts of the file."""

    def keep_draft(self, profile: str, place: str, body: Any, now: datetime) -> None:
        """Keeps a draft (anything JSON can hold) in the place of the one before. Raises LemmaError."""
        with self._writing() as connection:
            put(connection, profile, Draft(place, body, now))

    def draft(self, profile: str, place: str) -> Any:
        """The draft of a place; None where there is none, or it is damaged."""
        return body_in(self, profile, place)

    def drafts(self, profile: str) -> dict[str, Draft]:
        """Every draft of a learner that can be read, by its place."""
        rows = self._rows("select place, at from drafts where profile = :p order by place", {"p": profile})
        found = (Draft(row["place"], self.draft(profile, row["place"]), moment(row["at"])) for row in rows)
        return {one.place: one for one in found if one.body is not None}

    def drop_draft(self, profile: str, place: str) -> None:
        """Throws a draft away; nothing where there is none. Raises LemmaError."""
        params = {"p": profile, "place": place}
        if self._rows("select 1 from drafts where profile = :p and place = :place", params):
            with self._writing() as connection:
                drop(connection, profile, place)


def body_in(file: StoreFile, profile: str, place: str) -> Any:
    """The body of the draft in a place; None where there is none, or it is damaged."""
    params = {"p": profile, "place": place}
    rows = file._rows("select body from drafts where profile = :p and place = :place", params)
    try:
        return json.loads(rows[0]["body"]) if rows else None
    except (ValueError, RecursionError):
        return None


def put(connection: sqlite3.Connection, profile: str, draft: Draft) -> None:
    """Keeps a draft, or throws it away, in a transaction."""
    if draft.body is None:
        drop(connection, profile, draft.place)
        return
    text = json_text(draft.body)
    if len(text) <= MAX_DRAFT:
        connection.execute(
            "insert or replace into drafts (profile, place, at, body) values (?, ?, ?, ?)",
            (profile, draft.place, iso(draft.at), text),
        )


def drop(connection: sqlite3.Connection, profile: str, place: str) -> None:
    """Throws a draft away in a transaction."""
    connection.execute("delete from drafts where profile = ? and place = ?", (profile, place))
