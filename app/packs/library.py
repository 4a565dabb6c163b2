"""The packs that are there to learn from: those that come with the program, and those a person has taken in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from threading import Lock

import lessons
from app import paths
from engine.errors import LemmaError
from lessons.archive import ArchiveContents
from lessons.build import open_contents
from lessons.contents import Contents
from lessons.findings import PackError, Severity
from lessons.folder import FolderContents
from lessons.model import Pack
from lessons.reading import Elsewhere, read_pack
from lessons.store import Store
from lessons.trust import label

BUILT_IN = "comes with Lemma"
OpenContents = ArchiveContents | FolderContents
"""Files of a pack that somebody has to close."""

_reading = Lock()  # two pages that want the packs at the same time: the second waits and has them


class Origin(StrEnum):
    """Where a pack is from."""

    BUILT_IN = "built in"
    INSTALLED = "installed"


@dataclass(frozen=True, slots=True)
class Entry:
    """A pack by its id and version, before it is read; `trust` says in words who stands for it."""

    id: str
    version: str
    title: str
    origin: Origin
    trust: str


def built_in_folder() -> Path:
    """The folder of the packs that come with the program, one folder each."""
    return Path(lessons.__file__).parent / "packs"


class Library:
    """All packs by id. Reading one takes a moment; it is done once, of those of the program once for all libraries."""

    def __init__(self, data: Path | None = None) -> None:
        self.store = Store(data or paths.data())
        self._read: dict[tuple[str, str], Pack] = {}

    def entries(self) -> list[Entry]:
        """Every pack there is: those of the program in the order of learning, then the others by id."""
        return [*self.built_in(), *self.installed()]

    def built_in(self) -> list[Entry]:
        """The packs of the program, in the order of learning."""
        return [Entry(name, "", _title(name), Origin.BUILT_IN, BUILT_IN) for name in self._built_in()]

    def installed(self) -> list[Entry]:
        """The packs that were taken in, by id. Raises LemmaError; may wait for another process."""
        return [
            Entry(pack.id, pack.version, pack.title, Origin.INSTALLED, label(pack.key))
            for pack in self.store.installed()
        ]

    @staticmethod
    def _built_in() -> list[str]:
        order = lessons.BUILT_IN_PACKS
        return [f"lemma.{name}" for name in order if (built_in_folder() / name / "pack.toml").is_file()]

    def open(self, name: str, version: str = "") -> OpenContents:
        """The files of the pack with that id. Raises LemmaError where there is none."""
        if name in self._built_in():
            return FolderContents(built_in_folder() / name.removeprefix("lemma."))
        return self.store.open(name, version)

    def pack(self, name: str, version: str = "") -> Pack:
        """The pack with that id, read. Raises LemmaError where there is none or it cannot be used."""
        if name in self._built_in():
            with _reading:
                return _of_the_program(built_in_folder() / name.removeprefix("lemma."))
        key = (name, version)
        if key not in self._read:
            with self.open(name, version) as contents:
                self._read[key] = usable(contents)
        return self._read[key]

    def elsewhere(self) -> Elsewhere:
        """The packs that another one may build on. What cannot be listed is not looked up."""
        try:
            ids = [entry.id for entry in self.entries()]
        except LemmaError:
            ids = self._built_in()
        return Elsewhere(ids, self.pack)

    def find(self, named: str) -> tuple[Pack, OpenContents]:
        """The pack that `named` means: an id, the last part of a built-in one, a folder, a file; close its files.

        Raises LemmaError.
        """
        path = Path(named)
        if path.suffix == ".lesson" or path.exists():
            contents = open_contents(path)
            try:
                return usable(contents), contents
            except BaseException:
                contents.close()
                raise
        names = [entry.id for entry in self.entries()]
        name = next((one for one in (named, f"lemma.{named}") if one in names), "")
        if not name:
            raise LemmaError(f"There is no pack {named}.", f"There are: {', '.join(names)}.")
        return self.pack(name), self.open(name)

    def find_pack(self, named: str) -> Pack:
        """The pack that `named` means, as in `find`, without its files. Raises LemmaError."""
        pack, contents = self.find(named)
        contents.close()
        return pack


def usable(contents: Contents) -> Pack:
    """The pack in `contents`. Raises PackError with what keeps it from being used; without a pack there is an error."""
    pack, findings = read_pack(contents)
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors or pack is None:
        raise PackError(errors)
    return pack


@cache
def _of_the_program(folder: Path) -> Pack:
    """The pack in a folder that does not change while the program runs. Raises PackError, and tries again then."""
    with FolderContents(folder) as contents:
        return usable(contents)


def _title(name: str) -> str:
    return lessons.BUILT_IN_PACKS[name.removeprefix("lemma.")]
