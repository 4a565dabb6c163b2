"""Writes an archive of learners' data: for people to read, and for another Lemma to take in."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from app.learner.ability import MIDDLE
from app.learner.data import form
from app.learner.data.archive import Archive
from app.learner.reports.csv_file import Cell, Table, csv_bytes
from app.learner.store import Attempt, Profile, Store
from app.learner.store.attempts import FIELDS
from app.learner.store.merging import QuizResult, Talk
from app.learner.store.values import moment
from engine.errors import LemmaError
from engine.files import whole_or_nothing

CHUNK = 5_000  # rows put together before they are packed
README = """What Lemma keeps of {names}, written on {day}.

Each learner has a folder of their own:

  attempts.csv        every answer that counted: the problem, what was typed, the verdict, hints, seconds, time (UTC)
  skills.csv          what Lemma believes of each skill: the word, and the chance (0 to 1) of a right answer to a
                      problem of middle difficulty
  reviews.csv         when each skill is due for review
  quizzes.csv         the results of quizzes
  conversations.txt   what was asked, and what Lemma answered
  preferences.txt     what was chosen
  begun.txt           what was typed and not handed in yet

Any spreadsheet opens the .csv files, any editor the .txt files. Files of Lemma itself are in the folders called
"record". Another Lemma takes everything in with

  lemma data import "{file}"

A PIN is not in here: it is chosen anew on the other machine. Nothing in here is encrypted. Who has this file can read
it.
"""


def export(store: Store, learners: Sequence[Profile], out: Path, now: datetime, program: str = "") -> None:
    """Writes an archive of these learners to `out`. Raises LemmaError; then there is no file, or the one there was.

    What was written is read through again before it gets its name.
    """
    with whole_or_nothing(out) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, allowZip64=False) as archive:
            try:
                _Writer(store, archive, now).write(learners, out.name, program)
            except (zipfile.LargeZipFile, ValueError) as error:
                raise LemmaError(f"{out} could not be written ({error}).", "Export one learner at a time.") from None
        with Archive(part) as written:
            written.check()


class _Writer:
    def __init__(self, store: Store, archive: zipfile.ZipFile, now: datetime) -> None:
        self._store = store
        self._archive = archive
        self._now = now
        self._sums: dict[str, str] = {}

    def write(self, learners: Sequence[Profile], file: str, program: str) -> None:
        names = ", ".join(learner.name for learner in learners)
        self._text(form.README, README.format(names=names, day=f"{self._now:%Y-%m-%d}", file=file))
        folders = []
        for number, learner in enumerate(learners, 1):
            folders.append({"folder": f"learner-{number}", "profile": form.profile_to_json(learner)})
            self._learner(learner, f"learner-{number}")
        head = {
            "format": form.FORMAT, "version": form.VERSION, "program": program, "written": self._now.isoformat(),
            "learners": folders, "files": self._sums,
        }  # fmt: skip
        self._text(form.HEAD, json.dumps(head, indent=1, ensure_ascii=False))

    def _learner(self, learner: Profile, folder: str) -> None:
        store, who = self._store, learner.id
        self._table(f"{folder}/attempts.csv", FIELDS, (_cells(one, FIELDS) for one in store.attempts_of(who)))
        ability = store.ability(who)
        skills: list[list[Cell]] = [
            [skill, str(state.mastery), state.attempts, ability.chance(skill, MIDDLE)]
            for skill, state in sorted(ability.skills.items())
        ]
        self._table(f"{folder}/skills.csv", ("skill", "mastery", "attempts", "chance"), skills)
        cards = sorted(store.cards(who).items())
        reviews: list[list[Cell]] = [
            [skill, card.due, card.last, card.stability, card.difficulty] for skill, card in cards
        ]
        self._table(f"{folder}/reviews.csv", ("skill", "due", "last", "stability", "difficulty"), reviews)
        quizzes = list(self._quizzes(who))
        columns = ("at", "pack", "version", "quiz", "earned", "possible")
        self._table(f"{folder}/quizzes.csv", columns, (_cells(one, columns) for one in quizzes))
        preferences = store.preferences(who)
        self._text(f"{folder}/preferences.txt", "\n".join(_in_words(preferences)) + "\n")
        drafts = store.drafts(who)
        self._text(
            f"{folder}/begun.txt", "\n".join(_in_words({place: one.body for place, one in drafts.items()})) + "\n"
        )
        self._pieces(f"{folder}/conversations.txt", (_conversation(talk) for talk in self._talks(who)))
        self._rows(folder, "attempts", (form.attempt_to_json(one) for one in store.attempts_recorded(who)))
        self._rows(folder, "cards", (form.card_to_json(skill, card) for skill, card in cards))
        self._rows(folder, "conversations", (form.talk_to_json(talk) for talk in self._talks(who)))
        self._rows(folder, "quizzes", (form.quiz_to_json(one) for one in quizzes))
        self._rows(folder, "preferences", ({"name": name, "value": value} for name, value in preferences.items()))
        self._rows(folder, "drafts", (form.draft_to_json(one) for one in drafts.values()))

    def _talks(self, profile: str) -> Iterator[Talk]:
        """The conversations, in the order in which they were begun."""
        query = "select id, created, changed, title from conversations where profile = ? order by id"
        for row in self._store.query(query, (profile,)):
            body = self._store.conversation(profile, row["id"])
            yield Talk(moment(row["created"]), moment(row["changed"]), row["title"], body)

    def _quizzes(self, profile: str) -> Iterator[QuizResult]:
        for row in reversed(self._store.quizzes(profile)):
            values = {name: value for name, value in row.items() if name not in ("id", "profile")}
            yield QuizResult(**{**values, "at": moment(row["at"])})

    def _table(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """A table for people, put together in pieces: a record can be long."""
        head = csv_bytes(Table(name, tuple(columns), ()))
        rows = iter(rows)

        def pieces() -> Iterator[bytes]:
            yield head
            while chunk := list(islice(rows, CHUNK)):
                yield csv_bytes(Table(name, tuple(columns), chunk))[len(head) :]

        self._write(name, pieces())

    def _rows(self, folder: str, kind: str, rows: Iterable[dict[str, Any]]) -> None:
        """A file for Lemma, and its checksum."""
        name = f"{folder}/record/{kind}.jsonl"
        self._sums[name] = self._write(name, (form.to_line(row).encode("utf-8") for row in rows))

    def _pieces(self, name: str, texts: Iterable[str]) -> None:
        self._write(name, (text.encode("utf-8", errors="replace") for text in texts))

    def _text(self, name: str, text: str) -> None:
        self._pieces(name, [text])

    def _write(self, name: str, pieces: Iterable[bytes]) -> str:
        """Packs a file piece by piece; the checksum of it."""
        found = hashlib.sha256()
        info = zipfile.ZipInfo(name, self._now.timetuple()[:6])
        info.compress_type = zipfile.ZIP_DEFLATED
        with self._archive.open(info, "w") as file, io.BufferedWriter(file, 1 << 20) as buffered:
            for piece in pieces:
                found.update(piece)
                buffered.write(piece)
        return found.hexdigest()


def _cells(row: Attempt | QuizResult, columns: Sequence[str]) -> list[Cell]:
    return [getattr(row, name) for name in columns]


def _conversation(talk: Talk) -> str:
    """A conversation as text, whatever its form."""
    title = f"{talk.title}\n{talk.created:%Y-%m-%d %H:%M} UTC\n"
    return f"{title}{'-' * 40}\n" + "\n".join(_in_words(talk.body)) + "\n\n\n"


def _in_words(value: Any, level: int = 0) -> Iterator[str]:
    """Any value of JSON as lines: a name and its value, what belongs together further in."""
    space = "  " * level
    if isinstance(value, dict):
        pairs: Iterable[tuple[str, Any]] = ((f"{name}: ", one) for name, one in value.items())
    elif isinstance(value, list):
        pairs = (("- ", one) for one in value)
    else:
        yield f"{space}{_said(value)}"
        return
    for name, one in pairs:
        if isinstance(one, dict | list) and one:
            yield f"{space}{name.rstrip()}"
            yield from _in_words(one, level + 1)
        else:
            text = _said(one) if not isinstance(one, dict | list) else ""
            yield f"{space}{name}" + text.replace("\n", f"\n{space}  ")


def _said(value: Any) -> str:
    return {None: "", True: "yes", False: "no"}[value] if value is None or isinstance(value, bool) else str(value)
