"""The packs a learner has taken in, in a folder of the program's data.

    packs/_index.json               what is there, and whose key is remembered: the commit point
    packs/<id>/<version>.lesson     every version ever taken in, so that old variants can be replayed

A pack counts once the index names it. The index is replaced in one step, after the archive is safe on the disk, so a
crash leaves either the old state or the new one; what else it leaves is removed by `tidy`. Whoever changes or reads
the index holds a lock file. (`_` begins no id.) It knows nothing of what packs teach: whether one is any good is for
the `check` it is given.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import filelock

from engine.errors import LemmaError
from engine.files import not_written, remove_stale, sync_folder, whole_or_nothing
from lessons import build
from lessons.archive import MAX_ARCHIVE, ArchiveContents, open_archive
from lessons.contents import Contents
from lessons.findings import Finding, PackError, Severity
from lessons.folder import FolderContents
from lessons.index import DamagedIndex, Index, Record, Version, read_index, write_index
from lessons.trust import Decision, Known, Newcomer, Question, decide, numbers

PATIENCE = 20.0  # seconds to wait for another process
SUFFIX = ".lesson"

Check = Callable[[Contents], Sequence[Finding]]
Confirm = Callable[[Question], bool]


class Outcome(StrEnum):
    """What came of an import."""

    NEW = "new"
    UPDATED = "updated"
    ALREADY_HERE = "already here"
    OLDER = "older"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Imported:
    """A pack that was taken in (or, after a no to a question, not); `warnings` are what the check found besides."""

    outcome: Outcome
    id: str
    version: str
    title: str
    key: str
    warnings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that is here: the version in use, and all that are kept, oldest first. `key` is "" if unsigned."""

    id: str
    version: str
    title: str
    key: str
    imported: str
    versions: tuple[str, ...]


class Store:
    """The packs in `data`/packs. `notices` are sentences for the person about repairs that had to be made."""

    def __init__(self, data: Path) -> None:
        """Touches nothing yet; the folder is made by the first import."""
        self.folder = data / "packs"
        self._index = self.folder / "_index.json"
        self.notices: list[str] = []

    def import_pack(self, path: Path, *, check: Check, confirm: Confirm) -> Imported:
        """Takes in the archive (or folder) at `path`, once verified, trusted, checked, and questions answered.

        Raises PackError with what is wrong with the pack, LemmaError where it cannot be kept; then nothing changed.
        """
        self._prepare()
        part = self._copied(path)
        try:
            with ArchiveContents(part, title=path.name) as contents:
                manifest = build.verified(contents)
                new = Newcomer(manifest.id, manifest.version, manifest.sha256, build.signer(contents, manifest) or "")
                with self._locked() as index:
                    _decided(new, index)  # refuses early: checking takes long
                findings = check(contents)
            errors = [finding for finding in findings if finding.severity is Severity.ERROR]
            if errors:
                raise PackError(errors)
            outcome = self._admitted(part, new, manifest.title, confirm)
        finally:
            part.unlink(missing_ok=True)
        return Imported(outcome, new.id, new.version, manifest.title, new.key, tuple(findings))

    def installed(self) -> tuple[Installed, ...]:
        """All packs that are here, by id."""
        with self._locked() as index:
            return tuple(
                Installed(
                    name,
                    record.version,
                    record.versions[record.version].title,
                    record.key,
                    record.versions[record.version].imported,
                    tuple(sorted(record.versions, key=numbers)),
                )
                for name, record in sorted(index.items())
                if record.versions
            )

    def open(self, name: str, version: str = "") -> ArchiveContents:
        """The contents of a pack by its id, of the version in use if none is given. Raises LemmaError, PackError."""
        path, shown = self._found(name, version)
        return ArchiveContents(path, title=shown)

    def remove(self, name: str, *, forget: bool = False) -> None:
        """Removes all versions of a pack; its key stays remembered unless `forget`. Raises LemmaError."""
        with self._locked() as index:
            record = index.get(name)
            if record is None or not (record.versions or forget):
                raise _not_here(name)
            if forget:
                del index[name]
            else:
                index[name] = replace(record, versions={})
            write_index(self._index, index)
            with contextlib.suppress(OSError):  # as in tidy
                self._remove_unlisted(index)

    def export(self, name: str, out: Path, version: str = "") -> Path:
        """Copies the archive of a pack to `out`, a file or a folder, and gives its path. Raises LemmaError."""
        path, _ = self._found(name, version)
        if out.is_dir():
            out = out / f"{name}-{path.stem}{SUFFIX}"
        with whole_or_nothing(out) as part:
            shutil.copyfile(path, part)
        return out

    def tidy(self) -> None:
        """Removes what interrupted imports left; to be called when the program starts. Raises LemmaError."""
        # What cannot be removed now (Windows keeps open files) harms nobody and is removed another time.
        with self._locked() as index, contextlib.suppress(OSError):
            remove_stale(self.folder, "_incoming.*.part")
            remove_stale(self.folder, ".*.part")
            self._remove_unlisted(index)

    def _prepare(self) -> None:
        """Makes the folder, with an empty index, so that from then on a missing index is a lost one."""
        try:
            is_new = not self.folder.is_dir()
            self.folder.mkdir(parents=True, exist_ok=True)
            if is_new:
                sync_folder(self.folder.parent)
        except OSError as error:
            raise not_written(self.folder, error) from error
        self.tidy()

    def _copied(self, path: Path) -> Path:
        """A copy of the archive, or what is built from the folder, which nobody else changes meanwhile."""
        try:
            descriptor, name = tempfile.mkstemp(f".{os.getpid()}.part", "_incoming.", self.folder)
            os.close(descriptor)
            part = Path(name)
            try:
                if path.is_dir():
                    build.build(FolderContents(path), part)
                else:
                    _copy(path, part)
            except BaseException:
                part.unlink()
                raise
            return part
        except OSError as error:
            raise not_written(self.folder, error) from error

    def _admitted(self, part: Path, new: Newcomer, title: str, confirm: Confirm) -> Outcome:
        """Decides, asks and commits. Nothing is locked while the person thinks, so it is decided anew afterwards."""
        answered: set[Question] = set()
        while True:
            with self._locked() as index:
                question = _decided(new, index).question
                if question is None or question in answered:
                    return self._commit(part, new, title, index)
            if not confirm(question):
                return Outcome.DECLINED
            answered.add(question)

    def _commit(self, part: Path, new: Newcomer, title: str, index: Index) -> Outcome:
        """Moves the archive to its place, then replaces the index, which makes it count."""
        old = index.get(new.id)
        kept = dict(old.versions) if old else {}
        was_here = new.version in kept
        now = datetime.now(UTC).isoformat(timespec="seconds")
        kept[new.version] = kept.get(new.version) or Version(new.sha256, now, title[:200])
        path = self._path(new.id, new.version)
        try:
            path.parent.mkdir(exist_ok=True)
            sync_folder(self.folder)
            part.replace(path)
            sync_folder(path.parent)
            write_index(self._index, index | {new.id: Record(new.key, new.version, kept)})
        except (OSError, LemmaError) as error:
            # What the index names by now must stay, even if it could not be made to last.
            with contextlib.suppress(OSError, LemmaError, DamagedIndex):
                self._remove_unlisted(read_index(self._index))
            raise not_written(path, error) if isinstance(error, OSError) else error from None
        if old is None or not old.versions:
            return Outcome.NEW
        if old.version == new.version and was_here:
            return Outcome.ALREADY_HERE
        return Outcome.OLDER if numbers(new.version) < numbers(old.version) else Outcome.UPDATED

    def _found(self, name: str, version: str) -> tuple[Path, str]:
        """The archive of a version that is here, and how to call it."""
        with self._locked() as index:
            record = index.get(name)
            if record is None or not record.versions:
                raise _not_here(name)
            version = version or record.version
            if version not in record.versions:
                have = ", ".join(sorted(record.versions, key=numbers))
                raise LemmaError(f"There is no version {version[:40]} of {name} here.", f"There is {have}.")
            return self._path(name, version), f"{name} {version}"

    def _path(self, name: str, version: str) -> Path:
        return self.folder / name / (version + SUFFIX)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[Index]:
        """The index, while nobody else reads or changes it; repaired if it has to be."""
        if not self.folder.is_dir():
            yield {}
            return
        try:
            lock = filelock.FileLock(self.folder / "_lock", timeout=PATIENCE)
            lock.acquire()
        except filelock.Timeout as error:
            raise LemmaError("Another Lemma is busy with the lesson packs.", "Try again in a moment.") from error
        except OSError as error:
            raise not_written(self.folder, error) from error
        try:
            try:
                index = read_index(self._index)
            except DamagedIndex as damage:
                index = self._rebuilt(str(damage))
            yield index
        finally:
            lock.release()

    def _rebuilt(self, damage: str) -> Index:
        """A new index from the archives that are there, the damaged one set aside."""
        index: Index = {}
        try:
            archives = sorted(self.folder.glob(f"*/*{SUFFIX}"))
            for path in archives:
                self._adopt(path, index)
            if self._index.exists():
                self._index.replace(self._index.with_name("_index.damaged.json"))
                aside = ", and the damaged list set aside as _index.damaged.json"
            else:
                aside = ""
        except OSError as error:
            raise not_written(self._index, error) from error
        write_index(self._index, index)
        if archives or aside:
            self.notices.append(
                f"The list of lesson packs was damaged ({damage}): it was made anew from the {len(index)} found in "
                f"{self.folder}{aside}. Keys of packs that had been removed are forgotten."
            )
        return index

    def _adopt(self, path: Path, index: Index) -> None:
        """Adds an archive to the index if it is whole and what its place says; else sets it aside."""
        try:
            with ArchiveContents(path) as contents:
                manifest = build.verified(contents)
                key = build.signer(contents, manifest) or ""
            if path != self._path(manifest.id, manifest.version):
                raise LemmaError("It is in the wrong place.")
        except LemmaError as error:
            path.replace(path.with_name(path.name + ".damaged"))
            self.notices.append(f"{path.name} of {path.parent.name} was set aside: {error.message}")
            return
        when = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")
        old = index.get(manifest.id, Record("", "0.0.0"))
        version = max(old.version, manifest.version, key=numbers)
        versions = {**old.versions, manifest.version: Version(manifest.sha256, when, manifest.title[:200])}
        index[manifest.id] = Record(key if version == manifest.version and key else old.key or key, version, versions)

    def _remove_unlisted(self, index: Index) -> None:
        """Removes archives the index does not name, and folders with nothing in them. The lock is held."""
        if not self.folder.is_dir():
            return
        for folder in self.folder.iterdir():
            if not folder.is_dir():
                continue
            record = index.get(folder.name)
            for path in folder.glob(f"*{SUFFIX}"):
                if record is None or path.name.removesuffix(SUFFIX) not in record.versions:
                    path.unlink(missing_ok=True)
            if record is None or not record.versions:
                with contextlib.suppress(OSError):  # not empty: something of somebody else's
                    folder.rmdir()


def _copy(path: Path, part: Path) -> None:
    """Copies an archive, as far as it is not too long, and waits until it is on the disk."""
    with open_archive(path) as source, part.open("wb") as copy:
        left = MAX_ARCHIVE
        while block := source.read(min(left, 1 << 20)):
            copy.write(block)
            left -= len(block)
        copy.flush()
        os.fsync(copy.fileno())


def _decided(new: Newcomer, index: Index) -> Decision:
    """What trust says of a newcomer; raises PackError where it refuses."""
    record = index.get(new.id)
    known = None
    if record is not None:
        versions = {number: version.sha256 for number, version in record.versions.items()}
        known = Known(record.key, record.version, versions)
    decision = decide(new, known)
    if decision.refused is not None:
        raise PackError([decision.refused])
    return decision


def _not_here(name: str) -> LemmaError:
    return LemmaError(f"There is no lesson pack {name[:80]} here.", "See `lemma pack list`.")
