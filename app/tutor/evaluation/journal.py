"""The results of a run as they come, one JSON object a line, so that a run that was cut off anywhere can go on.

The first line says what the run is (file, model, settings); going on with another one is refused. Each line is on the
disk before the next sample begins; a last line that a kill cut in half is dropped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine.errors import LemmaError
from engine.files import not_written

VERSION = 1


class Journal:
    """The file of one run, open for adding; close it (or use `with`)."""

    def __init__(self, path: Path, run: dict[str, Any], *, resume: bool) -> None:
        """`run` is what may not change between two parts of a run. LemmaError when the file is another run's."""
        self.path = path
        self.results: list[dict[str, Any]] = []
        head = {"lemma_eval": VERSION, **run}
        if path.exists() and path.stat().st_size:
            if not resume:
                raise LemmaError(f"{path} is already there.", "Go on with it by --resume, or choose another --out.")
            kept = self._read(head)
        else:
            kept = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("r+b" if path.exists() else "w+b")
            self._file.truncate(kept)
            self._file.seek(kept)
        except OSError as error:
            raise not_written(path, error) from error
        if not kept:
            self._write(head)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, result: dict[str, Any]) -> None:
        """Keeps one result, on the disk when this returns. LemmaError when it cannot be written."""
        self._write(result)
        self.results.append(result)

    def _write(self, line: dict[str, Any]) -> None:
        try:
            self._file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise not_written(self.path, error) from error

    def _read(self, head: dict[str, Any]) -> int:
        """Reads what there is; how many bytes of it are good."""
        good = 0
        for number, (line, end) in enumerate(_lines(self.path), start=1):
            try:
                values = json.loads(line)
                if not isinstance(values, dict):
                    raise ValueError
            except ValueError:
                raise LemmaError(f"{self.path}, line {number}: this is not a line of a run.") from None
            if number == 1:
                _same_run(self.path, values, head)
            elif not isinstance(values.get("id"), str) or not isinstance(values.get("sample"), int):
                raise LemmaError(f"{self.path}, line {number}: this is not a result.")
            else:
                self.results.append(values)
            good = end
        return good


def _lines(path: Path) -> Iterator[tuple[bytes, int]]:
    """The whole lines of a file, each with the place behind it."""
    at = 0
    with path.open("rb") as file:
        for line in file:
            at += len(line)
            if line.endswith(b"\n"):
                yield line, at


def _same_run(path: Path, values: dict[str, Any], head: dict[str, Any]) -> None:
    if values.get("lemma_eval") != VERSION:
        raise LemmaError(f"{path} is no journal of lemma eval.", "Choose another --out.")
    for name, value in head.items():
        if values.get(name) != value:
            raise LemmaError(
                f"{path} is of another run: {name.replace('_', ' ')} was {values.get(name)!r}, now {value!r}.",
                "Go on with the same settings, or choose another --out.",
            )
