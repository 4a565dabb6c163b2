"""The models a person can choose from: the starter, those in the folder of models, and files elsewhere they named.

Files of a stick are copied into the folder, whole or not at all; files on the disk may stay where they are.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path

from app import paths
from engine.errors import LemmaError
from engine.files import whole_or_nothing

CHUNK = 8 << 20  # bytes
LIST = "models.json"
MAX_LIST = 1 << 20  # bytes
MAX_NAMED = 200

Progress = Callable[[int, int], bool]
"""Bytes done and bytes in all; False ends the work."""


class Origin(StrEnum):
    """Where a model file is."""

    STARTER = "starter"
    FOLDER = "folder"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file, its size in bytes and its SHA-256 if it was computed since the file last changed."""

    path: Path
    origin: Origin
    size: int
    sha256: str = ""


@dataclass(slots=True)
class _Listed:
    """What is remembered: files elsewhere, and of any file its size, its time and its hash then."""

    named: list[str] = field(default_factory=list)
    hashes: dict[str, list[object]] = field(default_factory=dict)


class Stopped(LemmaError):
    """The user stopped a copy."""

    def __init__(self) -> None:
        super().__init__("Stopped; nothing was copied.")


class Shelf:
    """The models there are. `data` is the data folder; reads and writes a small list in its folder of models."""

    def __init__(self, data: Path | None = None, starter: Path | None = None) -> None:
        self.folder = (data or paths.data()) / "models"
        self._starter = starter or paths.assets() / paths.STARTER

    def models(self) -> list[ModelFile]:
        """Every model file, the starter first; files that are gone are left out."""
        listed = self._read()
        found: dict[Path, Origin] = {}
        if self._starter.is_file():
            found[self._starter] = Origin.STARTER
        if self.folder.is_dir():
            for path in sorted(self.folder.glob("*.gguf")):
                found.setdefault(path, Origin.FOLDER)
        for named in listed.named:
            if Path(named).is_file():
                found.setdefault(Path(named), Origin.ELSEWHERE)
        return [self._model(path, origin, listed.hashes) for path, origin in found.items()]

    def name(self, path: Path) -> None:
        """Remembers a file that stays where it is. Raises LemmaError when the list cannot be written."""
        listed = self._read()
        text = str(path.absolute())
        if text not in listed.named:
            listed.named = [*listed.named, text][-MAX_NAMED:]
            self._write(listed)

    def forget(self, path: Path) -> None:
        """Leaves a named file out from now on; one in the folder is deleted. Raises LemmaError."""
        listed = self._read()
        listed.named = [one for one in listed.named if one != str(path)]
        listed.hashes.pop(str(path), None)
        if path.parent == self.folder:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise LemmaError(f"{path.name} could not be removed ({error.strerror or error}).") from None
        self._write(listed)

    def bring(self, source: Path, progress: Progress) -> Path:
        """Copies a file into the folder and says where it is now; never over another file. Raises LemmaError."""
        out = self.folder / source.name
        number = 1
        while out.exists():
            number += 1
            out = self.folder / f"{source.stem}-{number}{source.suffix}"
        try:
            size = source.stat().st_size
            self.folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(self.folder).free < size:
                raise LemmaError(
                    f"There is no room for {source.name}: it has {size / 1e9:.1f} GB.", "Free some space on the disk."
                )
            with whole_or_nothing(out) as part, source.open("rb") as reading, part.open("wb") as writing:
                done = 0
                while block := reading.read(CHUNK):
                    writing.write(block)
                    done += len(block)
                    if not progress(done, size):
                        raise Stopped
        except OSError as error:
            raise LemmaError(f"{source.name} could not be copied ({error.strerror or error}).") from None
        return out

    def hash(self, path: Path, progress: Progress) -> str:
        """The SHA-256 of a file, in hexadecimal; kept until the file changes. Raises LemmaError."""
        digest = hashlib.sha256()
        try:
            stat = path.stat()
            with path.open("rb") as reading:
                done = 0
                while block := reading.read(CHUNK):
                    digest.update(block)
                    done += len(block)
                    if not progress(done, stat.st_size):
                        raise LemmaError("Stopped.")
        except OSError as error:
            raise LemmaError(f"{path.name} could not be read ({error.strerror or error}).") from None
        listed = self._read()
        listed.hashes[str(path)] = [stat.st_size, stat.st_mtime_ns, digest.hexdigest()]
        self._write(listed)
        return digest.hexdigest()

    def _model(self, path: Path, origin: Origin, hashes: dict[str, list[object]]) -> ModelFile:
        stat = path.stat()
        known = hashes.get(str(path), [])
        fresh = len(known) == 3 and known[:2] == [stat.st_size, stat.st_mtime_ns]
        return ModelFile(path, origin, stat.st_size, str(known[2]) if fresh else "")

    def _read(self) -> _Listed:
        """The list; empty where there is none, or where it is not one: it only spares work."""
        file = self.folder / LIST
        try:
            if file.stat().st_size > MAX_LIST:
                return _Listed()
            value = json.loads(file.read_bytes())
            named = [one for one in value["named"] if isinstance(one, str)][-MAX_NAMED:]
            hashes = {name: known for name, known in value["hashes"].items() if isinstance(known, list)}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return _Listed()
        return _Listed(named, hashes)

    def _write(self, listed: _Listed) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with whole_or_nothing(self.folder / LIST) as part:
                part.write_text(json.dumps(asdict(listed)), encoding="utf-8")
        except OSError as error:
            raise LemmaError(f"{self.folder} cannot be written to ({error.strerror or error}).") from None
