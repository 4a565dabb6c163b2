"""Reading one safetensors file: the header with every claim checked, and rows of tensors as float32.

Facts (the safetensors format, https://github.com/huggingface/safetensors#format):
- 8 bytes little-endian header length, that many bytes of JSON, then the data of all tensors without gaps.
- The package of that name cannot give BF16 to NumPy, hence this reader.
- Files are read in pieces, not memory-mapped: a file cut short meanwhile is an error and not a signal.

It knows nothing of models: any names and shapes go.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from convert.files import parse_json
from engine.errors import LemmaError

HEADER_LIMIT = 100_000_000  # bytes, as in the format's own implementation
NAME_LIMIT = 200  # characters of the name of a tensor
LFS_POINTER = b"version "  # how the little text begins that stands for a file Git LFS has not fetched
DIMENSIONS_LIMIT = 8

# What a weight may be stored as. BF16 is float32 without its lower 16 bits.
READABLE = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}
WIDTHS = {"BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "I16": 2, "U16": 2, "I32": 4, "U32": 4}
WIDTHS |= {"I64": 8, "U64": 8, "F16": 2, "BF16": 2, "F32": 4, "F64": 8}


@dataclass(frozen=True)
class Entry:
    """One tensor in a file."""

    name: str
    file: Path
    dtype: str
    shape: tuple[int, ...]
    offset: int  # of its first byte in the file

    @property
    def row_size(self) -> int:
        return math.prod(self.shape[1:])

    @property
    def nbytes(self) -> int:
        return math.prod(self.shape) * WIDTHS[self.dtype]


def read_header(path: Path) -> dict[str, Entry]:
    """Every tensor of a file by name; LemmaError naming file and tensor where anything does not add up."""
    try:
        if path.exists() and not path.is_file():  # opening a pipe would wait for ever
            raise LemmaError(f"{path}: is not a file.")
        size = path.stat().st_size
        with path.open("rb") as file:
            begin_of_file = _exactly(file, 8, path)
            if begin_of_file == LFS_POINTER:
                raise LemmaError(f"{path}: only stands for a file that Git LFS keeps.", "Fetch it with: git lfs pull")
            length = int.from_bytes(begin_of_file, "little")
            if length > HEADER_LIMIT:
                raise LemmaError(f"{path}: its header claims {length} bytes; the limit is {HEADER_LIMIT}.")
            if 8 + length > size:
                raise LemmaError(f"{path}: truncated inside its header ({size} bytes).")
            header = parse_json(_exactly(file, length, path), f"{path} (header)")
    except OSError as error:
        raise LemmaError(f"{path}: cannot be read ({error.strerror or error}).") from error
    header.pop("__metadata__", None)
    start = 8 + length
    spans = {name: _entry(path, name, value, start) for name, value in header.items()}
    position = 0
    for entry, end in sorted(spans.values(), key=lambda span: (span[0].offset, span[1])):
        begin = entry.offset - start
        if begin < position:
            raise LemmaError(f"{path}: tensor {entry.name!r} overlaps the one before it.")
        if begin > position:
            raise LemmaError(f"{path}: {begin - position} bytes before tensor {entry.name!r} belong to nothing.")
        position = end
    if start + position > size:
        missing = start + position - size
        raise LemmaError(f"{path}: truncated, {missing} bytes are missing.", "Fetch the file again.")
    if start + position < size:
        raise LemmaError(f"{path}: {size - start - position} bytes at its end belong to no tensor.")
    return {name: entry for name, (entry, _) in spans.items()}


def open_file(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise LemmaError(f"{path}: cannot be read ({error.strerror or error}).") from error


def read_rows(file: BinaryIO, entry: Entry, start: int, stop: int) -> NDArray[np.float32]:
    """Rows [start, stop) of a tensor as float32 [stop - start, row size]; a 1-D tensor has rows of one value."""
    if entry.dtype not in READABLE:
        raise LemmaError(
            f"{entry.file}: tensor {entry.name!r} is stored as {entry.dtype}, which is not supported.",
            f"Weights must be one of {', '.join(READABLE)}.",
        )
    width = WIDTHS[entry.dtype] * entry.row_size
    try:
        file.seek(entry.offset + start * width)
        data = _exactly(file, (stop - start) * width, entry.file)
    except OSError as error:
        raise LemmaError(f"{entry.file}: cannot be read ({error.strerror or error}).") from error
    raw = np.frombuffer(data, dtype=READABLE[entry.dtype]).reshape(stop - start, entry.row_size)
    if entry.dtype == "BF16":
        bits: NDArray[np.uint32] = np.left_shift(raw, 16, dtype=np.uint32)
        return bits.view(np.float32)
    with np.errstate(over="ignore"):  # what does not fit becomes infinite, and the caller refuses that
        return raw.astype(np.float32)


def _entry(path: Path, name: str, value: Any, start: int) -> tuple[Entry, int]:
    """The entry of one header item, and where its data ends counted from the start of the data."""
    if len(name) > NAME_LIMIT:
        raise LemmaError(f"{path}: a tensor has a name of {len(name)} characters; the limit is {NAME_LIMIT}.")
    where = f"{path}: tensor {name!r}"
    if not isinstance(value, dict) or not {"dtype", "shape", "data_offsets"} <= value.keys():
        raise LemmaError(f"{where} lacks its dtype, shape or data_offsets.")
    dtype, shape, offsets = value["dtype"], value["shape"], value["data_offsets"]
    if not isinstance(dtype, str) or dtype not in WIDTHS:
        raise LemmaError(f"{where} has the unknown dtype {str(dtype)[:50]!r}.")
    if not _sizes(shape) or len(shape) > DIMENSIONS_LIMIT:
        raise LemmaError(f"{where} has a shape that is not a list of up to {DIMENSIONS_LIMIT} sizes.")
    if not _sizes(offsets) or len(offsets) != 2 or offsets[0] > offsets[1]:
        raise LemmaError(f"{where} has data_offsets that are not a start and an end.")
    if offsets[1] - offsets[0] != math.prod(shape) * WIDTHS[dtype]:
        raise LemmaError(
            f"{where} has {offsets[1] - offsets[0]} bytes; {dtype} {shape} takes {math.prod(shape) * WIDTHS[dtype]}."
        )
    return Entry(name, path, dtype, tuple(shape), start + offsets[0]), offsets[1]


def _sizes(value: Any) -> bool:
    return isinstance(value, list) and all(type(n) is int and 0 <= n < 2**63 for n in value)


def _exactly(file: BinaryIO, count: int, path: Path) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise LemmaError(f"{path}: truncated, {count - len(data)} bytes are missing.", "Fetch the file again.")
    return data
