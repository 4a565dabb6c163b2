"""Taking files of results into a class file: each is taken or refused by itself, and it is told what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.learner.results.classbook import Classbook, changing
from app.learner.results.content import SUFFIX
from app.learner.results.form import RefusedResults, Signed, read
from engine.errors import LemmaError
from lessons.file_names import shown
from lessons.signing import fingerprint


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was taken: whose, and what it brought that was not in the class before.

    `joined` says that the learner is new in the class, `namesake` that somebody else there has the same name.
    """

    file: str
    learner: str
    name: str
    attempts: int
    quizzes: int
    joined: bool
    namesake: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken: `reason` begins with its name."""

    file: str
    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Merge:
    """What became of each file, in the order they were given."""

    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class NewKey:
    """What only the teacher can decide: whether a learner's results may come from another installation than so far."""

    file: str
    name: str
    known: tuple[str, ...]
    offered: str

    @property
    def text(self) -> str:
        """The question."""
        return (
            f"{self.file}: the results of {self.name} were made by another installation than before "
            f"({self.offered}, known is {', '.join(self.known)}). Has {self.name} another computer now?"
        )


Confirm = Callable[[NewKey], bool]
Progress = Callable[[int, int], None]
"""Files done, and how many there are."""


def result_files(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant: each folder stands for the files of results in it. Raises LemmaError."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        try:
            inside = sorted(one for one in path.iterdir() if one.suffix == SUFFIX and not one.name.startswith("."))
        except OSError as error:
            raise LemmaError(f"{path} cannot be read ({error.strerror or error}).") from None
        if not inside:
            raise LemmaError(f"There are no files of results (*{SUFFIX}) in {path}.")
        found += inside
    return list(dict.fromkeys(found))


def merge(path: Path, files: Sequence[Path], confirm: Confirm | None = None, progress: Progress | None = None) -> Merge:
    """Merges files of results into the class file at `path`, a new one where there is none.

    `confirm` is asked about a known learner's new key; without it such a file is refused. Raises LemmaError where
    the class file itself cannot be used; it is then as it was.
    """
    taken: list[Taken] = []
    refused: list[Refused] = []
    with changing(path) as book:
        for number, file in enumerate(files, start=1):
            try:
                taken.append(_take(book, shown(file.name), read(file), confirm))
            except RefusedResults as error:
                refused.append(Refused(shown(file.name), error.message, error.hint))
            if progress is not None:
                progress(number, len(files))
    return Merge(tuple(taken), tuple(refused))


def _take(book: Classbook, file: str, signed: Signed, confirm: Confirm | None) -> Taken:
    results = signed.results
    known = book.keys(results.learner)
    if known and signed.key not in known:
        question = NewKey(file, results.name, tuple(map(fingerprint, known)), fingerprint(signed.key))
        if confirm is None or not confirm(question):
            message = (
                f"{file}: {results.name} is known in this class with the key {', '.join(question.known)}; "
                f"this file has another one, {question.offered}."
            )
            raise RefusedResults(message, "If it is really theirs, merge it again with --accept-new-keys.")
    added = book.add(signed)
    name = results.name.casefold()
    namesake = any(one.id != results.learner and one.name.casefold() == name for one in book.members())
    return Taken(
        *(file, results.learner, results.name, added.attempts, added.quizzes),
        joined=not known,
        namesake=namesake,
    )


def remove(path: Path, named: str) -> str:
    """Takes the learner that `named` means (a name, an id or its beginning) out of the class file; their name.

    Raises LemmaError where nobody or more than one is meant.
    """
    with changing(path) as book:
        members = book.members()
        wanted = named.strip().casefold()
        found = [one for one in members if one.name.casefold() == wanted]
        found = found or [one for one in members if len(wanted) >= 4 and one.id.startswith(wanted)]
        if len(found) != 1:
            among = found or members
            names = ", ".join(f"{shown(one.name)} ({shown(one.id[:6])})" for one in among) or "nobody"
            if not found:
                raise LemmaError(f"There is no learner {named} in {path}.", f"There are: {names}.")
            raise LemmaError(f"There are {len(found)} learners called {named}: {names}.", "Name one by the id.")
        book.remove(found[0].id)
    return found[0].name
