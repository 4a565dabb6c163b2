"""Reads an archive of learners' data without believing it: measured before it is read, read through before it is used.

Nothing is ever unpacked to the disk, and no file is read but those this program writes by their names.
"""

from __future__ import annotations

import hashlib
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from app.learner.data import form
from app.learner.data.form import Refused
from app.learner.store.merging import Incoming
from app.learner.store.values import Profile

_END = struct.Struct("<4sHHHHIIH")  # the last bytes of a zip file without a comment
_FOLDER = re.compile(r"learner-[0-9]{1,4}")
_BIG = 20  # bytes before the end that say, in huge archives, where to read instead


@dataclass(frozen=True, slots=True)
class Learner:
    """A learner in the archive, and the folder they are in."""

    profile: Profile
    folder: str


class Archive:
    """An archive that was opened: `learners` says who is in it. Raises Refused (also later, from `check`)."""

    def __init__(self, path: Path) -> None:
        _measure(path)
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Refused(f"{path.name} is no archive of Lemma ({error}).") from None
        self._title = path.name
        try:
            self._sizes = self._files()
            self._sums, self.learners = self._head()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def check(self) -> None:
        """Reads everything once, to the last row. Raises Refused, which names the file and line where it is wrong."""
        for learner in self.learners:
            for kind in form.ROWS:
                for _ in self.rows(learner, kind):
                    pass

    def incoming(self, learner: Learner) -> Incoming:
        """What the archive knows of a learner; the attempts are read as they are asked for."""
        return Incoming(
            learner.profile,
            self.rows(learner, "attempts"),
            dict(self.rows(learner, "cards")),
            self.rows(learner, "conversations"),
            self.rows(learner, "quizzes"),
            dict(self.rows(learner, "preferences")),
            self.rows(learner, "drafts"),
        )

    def rows(self, learner: Learner, kind: str) -> Iterator[Any]:
        """The rows of one kind. Raises Refused."""
        read = {
            "attempts": form.attempt_from_json,
            "cards": form.card_from_json,
            "conversations": form.talk_from_json,
            "quizzes": form.quiz_from_json,
            "preferences": form.preference_from_json,
            "drafts": form.draft_from_json,
        }[kind]
        name = f"{learner.folder}/record/{kind}.jsonl"
        if name not in self._sums:
            return
        for number, line in enumerate(self._lines(name), 1):
            if number > form.MAX_ROWS[kind]:
                raise self._wrong(name, f"it has more than {form.MAX_ROWS[kind]:,} rows")
            try:
                row = read(form.from_json(line))
            except ValueError as error:
                raise self._wrong(f"{name}, line {number}", str(error)) from None
            yield row

    def _lines(self, name: str) -> Iterator[str]:
        """The lines of a file, whose checksum is looked at when its end is reached."""
        found = hashlib.sha256()
        with self._open(name) as file:
            while line := file.readline(form.MAX_LINE + 1):
                if len(line) > form.MAX_LINE:
                    raise self._wrong(name, f"a line is longer than {form.MAX_LINE:,} bytes")
                found.update(line)
                try:
                    yield line.decode("utf-8")
                except UnicodeDecodeError:
                    raise self._wrong(name, "it is not written in UTF-8") from None
        if found.hexdigest() != self._sums[name]:
            raise self._wrong(name, "it is not what was exported: its checksum differs")

    @contextmanager
    def _open(self, name: str) -> Iterator[Any]:
        try:
            with self._zip.open(name) as file:
                yield file
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            # RuntimeError: encrypted
            raise self._wrong(name, f"it cannot be unpacked ({error})") from None

    def _files(self) -> dict[str, int]:
        """The sizes of all files, each there once."""
        entries = self._zip.infolist()
        sizes: dict[str, int] = {}
        for entry in entries:
            if entry.filename in sizes:
                raise self._wrong(entry.filename[:100], "it is there twice")
            sizes[entry.filename] = entry.file_size
        if len(entries) > form.MAX_FILES or sum(sizes.values()) > form.MAX_UNPACKED:
            raise Refused(f"{self._title} is too big to be an archive of Lemma.")
        return sizes

    def _head(self) -> tuple[dict[str, str], list[Learner]]:
        """The checksums of the files, and the learners, as `lemma.json` tells them."""
        if self._sizes.get(form.HEAD, form.MAX_HEAD + 1) > form.MAX_HEAD:
            raise Refused(f"{self._title} is no archive of Lemma: it has no {form.HEAD}.")
        with self._open(form.HEAD) as file:
            text: bytes = file.read(form.MAX_HEAD + 1)
        try:
            head = form.from_json(text.decode("utf-8"))
            if head["format"] != form.FORMAT:
                raise ValueError("it is an archive of something else")
            version = head["version"]
            if type(version) is not int or version > form.VERSION:
                raise Refused(f"{self._title} was written by a newer Lemma.", "Import it with that one.")
            sums = {name: head["files"][name] for name in head["files"]}
            learners = [Learner(form.profile_from_json(one["profile"]), one["folder"]) for one in head["learners"]]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._wrong(form.HEAD, str(error)) from None
        folders = [one.folder for one in learners]
        named = all(isinstance(one, str) and _FOLDER.fullmatch(one) for one in folders)
        if len(learners) > form.MAX_LEARNERS or not named:
            raise self._wrong(form.HEAD, "the learners are not what they should be")
        if len(set(folders)) < len(folders) or len({one.profile.id for one in learners}) < len(learners):
            raise self._wrong(form.HEAD, "a learner is there twice")
        allowed = {f"{folder}/record/{kind}.jsonl" for folder in folders for kind in form.ROWS}
        for name in sums:
            if name not in allowed or name not in self._sizes:
                raise self._wrong(form.HEAD, f"{str(name)[:100]!r} is not there, or no file of a learner")
        return sums, learners

    def _wrong(self, where: str, what: str) -> Refused:
        return Refused(f"{self._title} was not taken in: {where}: {what}.", "Export it again.")


def _measure(path: Path) -> None:
    """Looks at the size of the file and of its table of contents, before anything of it is read. Raises Refused."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Refused(f"{path.name} is not a file.")
        if status.st_size > form.MAX_ARCHIVE:
            raise Refused(f"{path.name} has {status.st_size:,} bytes; {form.MAX_ARCHIVE:,} are allowed.")
        with path.open("rb") as file:
            file.seek(max(0, status.st_size - _END.size - _BIG))
            end = file.read()
    except OSError as error:
        raise Refused(f"{path} cannot be read ({error.strerror or error}).") from None
    before, tail = end[: -_END.size], end[-_END.size :]
    if len(tail) < _END.size or not tail.startswith(b"PK\x05\x06") or before.startswith(b"PK\x06\x07"):
        raise Refused(f"{path.name} is no archive of Lemma: it is no zip file, or it is cut off.")
    _, _, _, here, count, size, offset, _ = _END.unpack(tail)
    placed = offset + size + _END.size <= status.st_size
    if here != count or count > form.MAX_FILES or size > form.MAX_DIRECTORY or not placed:
        raise Refused(f"{path.name} is no archive of Lemma: its table of contents is not what it should be.")
