"""A published checkpoint: a folder with config.json and its tensors in one or several safetensors files.

Facts:
- One file is `model.safetensors`, or has any name; several come with `model.safetensors.index.json`, which says
  what lies where.
- Index and files must agree on every tensor, and no tensor may lie in two files.
- Nothing is kept in memory: rows are read when they are asked for, and refused when they are not finite.

It knows no names or shapes of SambaY tensors (see `convert.tensors`) and nothing of GGUF.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.config import Config
from convert.files import read_json, shown
from convert.safetensors import Entry, open_file, read_header, read_rows
from engine.errors import LemmaError

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
PIECE = 1 << 22  # values read at a time: 16 MiB of float32


class Checkpoint:
    """The configuration and the tensors of a folder.

    config  Config
    raw     config.json as it is
    entries published tensor name -> Entry
    """

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise LemmaError(f"{folder}: no such folder.", "Give the folder that holds config.json.")
        self.folder = folder
        self.raw: dict[str, Any] = read_json(folder / "config.json")
        try:
            self.config = Config.from_dict(self.raw)
        except LemmaError as error:
            raise LemmaError(f"{folder}: {error.message}", error.hint) from error
        self.entries = _entries(folder)

    def where(self, name: str) -> Path:
        """The file that a tensor lies in; for one that is nowhere, the file that should say where."""
        if name in self.entries:
            return self.entries[name].file
        files = {entry.file for entry in self.entries.values()}
        return self.folder / INDEX if (self.folder / INDEX).exists() or len(files) != 1 else files.pop()

    def pieces(self, name: str) -> Iterator[NDArray[np.float32]]:
        """A tensor from its first row to its last in pieces of float32 [rows, row size], all values finite."""
        entry = self.entries[name]
        rows = entry.shape[0] if entry.shape else 1
        step = max(1, PIECE // max(1, entry.row_size))
        with open_file(entry.file) as file:
            for start in range(0, rows, step):
                piece = read_rows(file, entry, start, min(rows, start + step))
                # A NaN or an infinity anywhere shows in the extremes.
                if not (np.isfinite(piece.max()) and np.isfinite(piece.min())):
                    bad = int(np.flatnonzero(~np.isfinite(piece))[0]) + start * entry.row_size
                    raise LemmaError(
                        f"{entry.file}: tensor {name!r} holds {piece.flat[bad - start * entry.row_size]} "
                        f"(value {bad}), which is not a finite float32."
                    )
                yield piece

    def tensor(self, name: str) -> NDArray[np.float32]:
        """A whole tensor as float32 of its published shape."""
        return np.concatenate(list(self.pieces(name))).reshape(self.entries[name].shape)


def _entries(folder: Path) -> dict[str, Entry]:
    if (folder / INDEX).exists():
        return _indexed(folder)
    if (folder / SINGLE).exists():
        return read_header(folder / SINGLE)
    files = sorted(folder.glob("*.safetensors"))
    if len(files) == 1:  # of several, one alone lacks tensors, which is said of it
        return read_header(files[0])
    if files:
        raise LemmaError(f"{folder}: has several safetensors files and no {INDEX}.", "Fetch that file too.")
    raise LemmaError(
        f"{folder}: has neither {SINGLE} nor {INDEX}.",
        "Other formats (such as pytorch_model.bin) are not read, as they can carry programs.",
    )


def _indexed(folder: Path) -> dict[str, Entry]:
    index = folder / INDEX
    places = read_json(index).get("weight_map")
    if not isinstance(places, dict) or not all(isinstance(file, str) for file in places.values()):
        raise LemmaError(f"{index}: has no weight_map of tensor names to files.")
    out: dict[str, Entry] = {}
    for file in sorted(set(places.values())):
        possible = file.isprintable() and len(os.fsencode(file)) < 256 and not any(sign in file for sign in "/\\:")
        if not possible or not file.endswith(".safetensors"):
            raise LemmaError(f"{index}: names {shown(file)}, which is not a safetensors file of this folder.")
        if not (folder / file).is_file():
            raise LemmaError(f"{index}: names {file}, which is missing.", "Fetch that file too.")
        for name, entry in read_header(folder / file).items():
            if name in out:
                raise LemmaError(f"{folder / file}: tensor {name!r} lies also in {out[name].file.name}.")
            if places.get(name) != file:
                said = f"in {places[name]}" if name in places else "nowhere"
                raise LemmaError(f"{index}: tensor {name!r} lies in {file}, but the index says {said}.")
            out[name] = entry
    lost = sorted(places.keys() - out.keys())
    if lost:
        raise LemmaError(f"{index}: tensor {shown(lost[0])} is not in {places[lost[0]]}, where the index says it is.")
    return out
