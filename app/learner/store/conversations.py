"""Conversations and the results of quizzes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.learner.review import ReviewCard
from app.learner.store.attempts import Attempts, GoneOn
from app.learner.store.drafts import drop, quiz_place
from app.learner.store.values import Attempt, iso, json_text, moment, sayable
from app.learner.store.words import searchable
from engine.errors import LemmaError

MAX_TITLE = 1_000  # characters

MAX_WORDS = 12
"""Words of a search that are looked for."""


class Conversations(Attempts):
    """What was talked about, and how quizzes went."""

    def save_conversation(
        self, profile: str, title: str, body: Any, now: datetime, number: int | None = None, words: str = ""
    ) -> int:
        """Keeps a conversation (anything JSON can hold), a new one or an older one by its number; its number.

        `words` is what can be read in it, to be searched in; without it that is the title.
        """
        title, text, found = sayable(title)[:MAX_TITLE], json_text(body), searchable(words or title)
        with self._writing() as connection:
            if number is None:
                cursor = connection.execute(
                    "insert into conversations (profile, created, changed, title, body, words) "
                    "values (?, ?, ?, ?, ?, ?)",
                    (profile, iso(now), iso(now), title, text, found),
                )
                return int(cursor.lastrowid or 0)
            connection.execute(
                "update conversations set changed = ?, title = ?, body = ?, words = ? where id = ? and profile = ?",
                (iso(now), title, text, found, number, profile),
            )
            return number

    def conversations(self, profile: str, limit: int = 500) -> list[tuple[int, str, datetime]]:
        """Number, title and last change of a learner's conversations, the newest first."""
        query = "select id, title, changed from conversations where profile = :p order by changed desc limit :n"
        rows = self._rows(query, {"p": profile, "n": limit})
        return [(row["id"], row["title"], moment(row["changed"])) for row in rows]

    def search_conversations(self, profile: str, text: str, limit: int = 500) -> list[tuple[int, str, datetime]]:
        """Like `conversations`: those in which every word of `text` can be read, whatever its case."""
        words = searchable(text).split()[:MAX_WORDS]
        where = "".join(f" and instr(words, :w{number})" for number in range(len(words)))
        query = f"select id, title, changed from conversations where profile = :p{where} order by changed desc limit :n"
        found = {f"w{number}": word for number, word in enumerate(words)}
        rows = self._rows(query, {"p": profile, "n": limit, **found})
        return [(row["id"], row["title"], moment(row["changed"])) for row in rows]

    def conversation(self, profile: str, number: int) -> Any:
        """The body of a conversation. Raises LemmaError where there is none."""
        query = "select body from conversations where id = :n and profile = :p"
        rows = self._rows(query, {"n": number, "p": profile})
        if not rows:
            raise LemmaError("There is no such conversation.")
        return _value(rows[0]["body"])

    def remove_conversation(self, profile: str, number: int) -> None:
        """Removes a conversation; of one that is not there, nothing."""
        with self._writing() as connection:
            connection.execute("delete from conversations where id = ? and profile = ?", (number, profile))

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
        made: Iterable[tuple[Attempt, ReviewCard | None]] = (),
    ) -> None:
        """Keeps the result of a quiz, with everything a regrade needs, and its answers as attempts; it is handed in,
        and so its draft is thrown away.

        All of that is done, or nothing and a LemmaError is raised: GoneOn where another program handed in the same
        sitting.
        """
        with self._writing() as connection:
            if any(one["pack"] == pack and _same_sitting(one["result"], result) for one in self.quizzes(profile, quiz)):
                raise GoneOn
            drop(connection, profile, quiz_place(pack, quiz))
            connection.execute(
                "insert into quizzes (profile, at, pack, version, quiz, earned, possible, result) "
                "values (?, ?, ?, ?, ?, ?, ?, ?)",
                (profile, iso(now), pack, version, quiz, earned, possible, json_text(result)),
            )
            for attempt, card in made:
                self._record(connection, profile, attempt, card)

    def quizzes(self, profile: str, quiz: str = "") -> list[dict[str, Any]]:
        """The results of a learner's quizzes (of one of them), the newest first; `result` as it was kept."""
        where = "profile = :p" + (" and quiz = :q" if quiz else "")
        rows = self._rows(f"select * from quizzes where {where} order by at desc, id desc", {"p": profile, "q": quiz})
        return [{**row, "result": _value(row["result"])} for row in rows]


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise LemmaError("This part of the record is damaged and cannot be shown.") from None


def _same_sitting(one: Any, other: Any) -> bool:
    """Whether two results of a quiz come from one sitting: one paper, and one answer at the same moment."""
    try:
        begun = [(result["paper"]["seed"], result["responses"][0]) for result in (one, other)]
        return bool(begun[0] == begun[1] and begun[0][1][-1])
    except (KeyError, TypeError, IndexError):
        return False  # nothing was answered, or it is no result
