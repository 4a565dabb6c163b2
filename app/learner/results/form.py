"""A file of results as bytes: lines of text anybody can look at, signed as a whole.

    lemma results 1
    key: ...                     the public key of the installation that wrote it (base64)
    signature: ...               over the next line, which has the checksums of all the others
    {"attempts": ...}            the manifest: who, when, from when on, words, packs, counts and SHA-256
    ["2026-03-01T...", ...]      one line for each answer, the oldest first
    ["2026-03-01T...", ...]      one line for each quiz

Everything that is read is bounded before it is believed: size, lines, their length, texts, numbers, times. JSON is
written in one way only (`_canonical`), so that one content is one manifest.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from app.learner.ability import Mastery
from app.learner.reports.teacher import QuizResult
from app.learner.results import rows
from app.learner.results.content import Results, clean_name, file_name
from app.learner.store import Attempt
from engine.errors import LemmaError
from engine.files import whole_or_nothing
from lessons.file_names import shown
from lessons.signing import PrivateKey, holds

CONTEXT = b"lemma results manifest, version 1\n"
FORMAT = 1
MAX_FILE = 100_000_000  # bytes
MAX_ATTEMPTS, MAX_QUIZZES = 200_000, 10_000
MAX_MANIFEST, MAX_ATTEMPT, MAX_QUIZ = 1_000_000, 20_000, 2_000_000  # bytes of a line
MAX_WORDS = 10_000
COPY_AGAIN = "Copy it again, or ask for a new one."

_HEAD = re.compile(
    rb"lemma results (?P<format>[0-9]{1,4})\n"
    rb"key: (?P<key>[A-Za-z0-9+/]{43}=)\nsignature: (?P<signature>[A-Za-z0-9+/]{86}==)\n"
)
KEY = re.compile("[A-Za-z0-9+/]{43}=")
"""A public key as base64."""
_LEARNER = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class RefusedResults(LemmaError):
    """A file that is not taken; the message begins with its name."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Results that were read, the public key (base64) that signed them, and the SHA-256 of their manifest."""

    results: Results
    key: str
    digest: str


def to_bytes(results: Results, key: PrivateKey) -> bytes:
    """The file. Raises LemmaError where there is more than a file may hold."""
    attempts = _section(rows.attempt_row(one) for one in results.attempts)
    quizzes = _section(rows.quiz_row(one) for one in results.quizzes)
    manifest = _canonical(
        {
            "learner": results.learner,
            "name": results.name,
            "made": rows.iso(results.made),
            "since": rows.iso(results.since) if results.since is not None else None,
            "packs": results.packs,
            "words": {skill: word.value for skill, word in results.words.items()},
            "attempts": {"count": len(results.attempts), "sha256": hashlib.sha256(attempts).hexdigest()},
            "quizzes": {"count": len(results.quizzes), "sha256": hashlib.sha256(quizzes).hexdigest()},
        }
    )
    counts = (len(results.attempts) <= MAX_ATTEMPTS, len(results.quizzes) <= MAX_QUIZZES)
    if not all(counts) or len(manifest) > MAX_MANIFEST or len(attempts) + len(quizzes) > MAX_FILE - 2 * MAX_MANIFEST:
        message = f"{len(results.attempts):,} answers are more than one file holds."
        raise LemmaError(message, "Hand over a part of them: --since DAY.")
    signature = base64.b64encode(key.signature(CONTEXT, manifest))
    head = b"lemma results %d\nkey: %s\nsignature: %s\n" % (FORMAT, key.public.encode(), signature)
    return head + manifest + b"\n" + attempts + quizzes


def write(results: Results, key: PrivateKey, path: Path) -> None:
    """Writes the file, whole or not at all. Raises LemmaError."""
    data = to_bytes(results, key)
    with whole_or_nothing(path) as part:
        part.write_bytes(data)


def read(path: Path) -> Signed:
    """The results in a file, with everything checked. Raises RefusedResults, which names the file and the reason."""
    try:
        return from_bytes(_limited(path))
    except _Refusal as error:
        raise RefusedResults(f"{shown(path.name)}: {error.reason}", error.hint) from None


def from_bytes(data: bytes) -> Signed:
    """The results in these bytes; see `read`."""
    head = _HEAD.match(data)
    if head is None:
        _not_results(data)
    if int(head["format"]) != FORMAT:
        _refuse("it was made by a newer Lemma.", "Bring this Lemma up to date.")
    end = data.find(b"\n", head.end(), head.end() + MAX_MANIFEST + 1)
    if end < 0:
        _damaged()
    raw = data[head.end() : end]
    key, proof = head["key"].decode("ascii"), base64.b64decode(head["signature"])
    if base64.b64encode(base64.b64decode(key)).decode("ascii") != key or not holds(key, CONTEXT, raw, proof):
        _refuse("its signature does not hold: it was changed after it was made, or damaged.", COPY_AGAIN)
    manifest = _Manifest(raw)
    lines = data[end + 1 :]
    if lines.count(b"\n") != manifest.attempts + manifest.quizzes or (lines and not lines.endswith(b"\n")):
        _damaged()
    place = _after_lines(lines, manifest.attempts)
    first, second = lines[:place], lines[place:]
    if [hashlib.sha256(part).hexdigest() for part in (first, second)] != manifest.digests:
        _damaged()
    results = Results(
        manifest.learner,
        manifest.name,
        manifest.made,
        manifest.since,
        manifest.words,
        tuple(_each(first, rows.attempt, "answer", MAX_ATTEMPT)),
        tuple(_each(second, rows.quiz, "quiz", MAX_QUIZ)),
    )
    if results.packs != manifest.packs:
        _refuse("the packs it names are not those of its answers.")
    return Signed(results, key, hashlib.sha256(raw).hexdigest())


class _Refusal(Exception):
    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


def _refuse(reason: str, hint: str = "") -> NoReturn:
    raise _Refusal(reason, hint)


def _damaged() -> NoReturn:
    _refuse("it is damaged: a part of it is missing or was changed.", COPY_AGAIN)


def _not_results(data: bytes) -> NoReturn:
    if not data:
        _refuse("it is empty.", "Perhaps the stick was pulled out too soon. " + COPY_AGAIN)
    if data.startswith(b"lemma results "):
        _refuse("it is damaged: its first lines are not as they were written.", COPY_AGAIN)
    _refuse("it is no file of results.", "Results are made with `lemma results export FILE`.")


def _limited(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            _refuse("it is not a file.")
        if status.st_size > MAX_FILE:
            _refuse(f"it has {status.st_size:,} bytes; {MAX_FILE:,} are allowed.")
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except FileNotFoundError:
        _refuse("there is no such file.")
    except OSError as error:
        _refuse(f"it cannot be read ({error.strerror or error}).")
    if len(data) > MAX_FILE:
        _refuse(f"it grew beyond {MAX_FILE:,} bytes while it was read.")
    return data


class _Manifest:
    """The manifest, once every part of it has been found to be what it should be."""

    def __init__(self, raw: bytes) -> None:
        data = _json(raw, "its manifest")
        names = {"learner", "name", "made", "since", "packs", "words", "attempts", "quizzes"}
        try:
            if not isinstance(data, dict) or data.keys() != names or _canonical(data) != raw:
                raise ValueError("its fields are not those of this version")
            self.learner = data["learner"]
            if not isinstance(self.learner, str) or not _LEARNER.fullmatch(self.learner):
                raise ValueError("the learner's id is none")
            self.name = data["name"]
            if not isinstance(self.name, str) or not self.name or clean_name(self.name) != self.name:
                raise ValueError("the learner's name is none")
            self.made = rows.moment(data["made"])
            self.since = None if data["since"] is None else rows.moment(data["since"])
            self.packs = {rows.short(pack): [rows.short(one) for one in found] for pack, found in data["packs"].items()}
            if len(data["words"]) > MAX_WORDS:
                raise ValueError("there are too many skills")
            self.words = {rows.short(skill): Mastery(word) for skill, word in data["words"].items()}
            sections = (data["attempts"], data["quizzes"])
            self.digests = [str(section["sha256"]) for section in sections]
            self.attempts, self.quizzes = (rows.whole(section["count"], MAX_ATTEMPTS) for section in sections)
            if self.quizzes > MAX_QUIZZES:
                raise ValueError("there are too many quizzes")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            _refuse(f"its manifest cannot be used ({error}).")


def _each(
    lines: bytes, made: Callable[[Any], Attempt] | Callable[[Any], QuizResult], what: str, most: int
) -> Iterable[Any]:
    for number, line in enumerate(lines.split(b"\n")[:-1], start=1):
        where = f"its {what} number {number}"
        if len(line) > most:
            _refuse(f"{where} is too long.")
        try:
            yield made(_json(line, where))
        except (ValueError, TypeError) as error:
            _refuse(f"{where} cannot be used ({error}).")


def _json(raw: bytes, where: str) -> Any:
    try:
        return json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        _refuse(f"{where} is not JSON as Lemma writes it.")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _section(found: Iterable[list[Any]]) -> bytes:
    return b"".join(_canonical(row) + b"\n" for row in found)


def _canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("utf-8")


def _after_lines(data: bytes, count: int) -> int:
    """The place behind the first `count` lines."""
    place = 0
    for _ in range(count):
        place = data.index(b"\n", place) + 1
    return place


def free_path(named: Path, results: Results) -> Path:
    """Where the file goes, `named` or in that folder: never over anything but an earlier file of the same learner.

    Raises LemmaError.
    """
    if not named.is_dir():
        if not _free(named, results):
            raise LemmaError(f"{named} is already there.", "Name another file.")
        return named
    path = named / file_name(results)
    if _free(path, results):
        return path
    path = path.with_stem(f"{path.stem}-{results.learner[:6]}")  # somebody of the same name was here before
    if not _free(path, results):
        raise LemmaError(f"{path} is already there.", "Name another folder.")
    return path


def _free(path: Path, results: Results) -> bool:
    try:
        return not path.exists() or read(path).results.learner == results.learner
    except RefusedResults:
        return False
