"""The models a person can choose from: the starter, and those in the folder of models.

A file from a stick or elsewhere on the disk is copied into the folder, whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app import paths
from engine.errors import LemmaError
from engine.files import whole_or_nothing

CHUNK = 8 << 20  # bytes
LIST = "models.json"
MAX_LIST = 1 << 20  # bytes
SUFFIX = ".gguf"  # what is listed in the folder

Progress = Callable[[int, int], bool]
"""Bytes done and bytes in all; False ends the work."""


class Origin(StrEnum):
    """Where a model file is."""

    STARTER = "starter"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file, its size in bytes and its SHA-256 if it was computed since the file last changed."""

    path: Path
    origin: Origin
    size: int
    sha256: str = ""


class Stopped(LemmaError):
    """The user stopped a copy."""

    def __init__(self) -> None:
        super().__init__("Stopped; nothing was copied.")


class Shelf:
    """The models there are. `data` is the data folder; a small list of hashes is kept in its folder of models."""

    def __init__(self, data: Path | None = None, starter: Path | None = None) -> None:
        self.folder = (data or paths.data()) / "models"
        self._starter = starter or paths.assets() / paths.STARTER

    def models(self) -> list[ModelFile]:
        """Every model file, the starter first; files that are gone are left out."""
        hashes = self._read()
        found: dict[Path, Origin] = {}
        if self._starter.is_file():
            found[self._starter] = Origin.STARTER
        if self.folder.is_dir():
            for path in sorted(self.folder.glob(f"*{SUFFIX}")):
                found.setdefault(path, Origin.FOLDER)
        return [self._model(path, origin, hashes) for path, origin in found.items()]

    def remove(self, path: Path) -> None:
        """Deletes a model of the folder; any other file stays. Raises LemmaError."""
        if path.parent == self.folder:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise LemmaError(f"{path.name} could not be removed ({error.strerror or error}).") from None
        hashes = self._read()
        if hashes.pop(str(path), None) is not None:
            self._write(hashes)

    def bring(self, source: Path, progress: Progress) -> Path:
        """Copies a file into the folder and says where it is now; never over another file. Raises LemmaError.

        The copy is named `.gguf` whatever the file was called, as only such files are listed.
        """
        name = source.stem if source.suffix.lower() == SUFFIX else source.name
        out = self.folder / f"{name}{SUFFIX}"
        number = 1
        while out.exists():
            number += 1
            out = self.folder / f"{name}-{number}{SUFFIX}"
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
        hashes = self._read()
        hashes[str(path)] = [stat.st_size, stat.st_mtime_ns, digest.hexdigest()]
        self._write(hashes)
        return digest.hexdigest()

    def _model(self, path: Path, origin: Origin, hashes: dict[str, list[object]]) -> ModelFile:
        stat = path.stat()
        known = hashes.get(str(path), [])
        fresh = len(known) == 3 and known[:2] == [stat.st_size, stat.st_mtime_ns]
        return ModelFile(path, origin, stat.st_size, str(known[2]) if fresh else "")

    def _read(self) -> dict[str, list[object]]:
        """Of each file its size, its time and its hash then; empty where the list is none: it only spares work."""
        file = self.folder / LIST
        try:
            if file.stat().st_size > MAX_LIST:
                return {}
            value = json.loads(file.read_bytes())
            return {name: known for name, known in value["hashes"].items() if isinstance(known, list)}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}

    def _write(self, hashes: dict[str, list[object]]) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with whole_or_nothing(self.folder / LIST) as part:
                part.write_text(json.dumps({"hashes": hashes}), encoding="utf-8")
        except OSError as error:
            raise LemmaError(f"{self.folder} cannot be written to ({error.strerror or error}).") from None
