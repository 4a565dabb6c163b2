"""The header of a GGUF file, read with limits, before llama.cpp sees the file.

A model file comes from outside: every count and length in it is checked against a limit and against the size of the
file, so that a broken or hostile one costs a sentence. Knows the format and what Lemma can run; computes nothing.

Layout (little endian): "GGUF", version u32, tensor count u64, key count u64, keys (string, type u32, value),
tensors (string, rank u32, dimensions u64 each, type u32, offset u64), padding, data.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType

from engine.errors import LemmaError

MAX_KEYS = 4096
MAX_TENSORS = 65536
MAX_NAME = 256
MAX_STRING = 16 * 2**20
MAX_ARRAY = 4 * 2**20
MAX_DIMENSION = 2**40

ARCHITECTURE = "phi4flash"

_STRING, _ARRAY = 8, 9
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as the header lists it: dimensions innermost first, size and offset in bytes from the data's start."""

    name: str
    shape: tuple[int, ...]
    type: str
    size: int
    offset: int


@dataclass(frozen=True, slots=True)
class Header:
    """Keys (arrays of strings only as their length, under `name`) and tensors of a file of `file_size` bytes.

    The weights begin at byte `data_start`.
    """

    path: Path
    file_size: int
    keys: dict[str, Any]
    tensors: tuple[Tensor, ...]
    data_start: int

    def number(self, key: str, default: int = 0) -> int:
        """A whole number of the architecture's own keys; LemmaError when there is something else under the key."""
        value = self.keys.get(f"{self.architecture}.{key}", default)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**40:
            raise LemmaError(f"{self.path.name}: {self.architecture}.{key} is not a sensible number.")
        return value

    @property
    def architecture(self) -> str:
        return self.text("general.architecture")

    def text(self, key: str, default: str = "") -> str:
        """A text, or the default when the key is absent or holds something else."""
        value = self.keys.get(key, default)
        return value if isinstance(value, str) else default

    def fraction(self, key: str, most: float, default: float) -> float:
        """A number from 0 to `most`, or the default when the key is absent or holds something else."""
        value = self.keys.get(key, default)
        sensible = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= most
        return round(float(value), 6) if sensible else default

    @property
    def parameters(self) -> int:
        """How many weights the tensors hold."""
        return sum(prod(tensor.shape) for tensor in self.tensors)


class _Reader:
    """A cursor over the bytes of a file; every step is checked against their end."""

    def __init__(self, data: mmap.mmap, name: str) -> None:
        self._data = data
        self._name = name
        self.at = 0

    def fail(self, what: str) -> LemmaError:
        return LemmaError(
            f"{self._name} is not a usable model file: {what} (at byte {self.at}).", "Fetch or convert it again."
        )

    def take(self, count: int) -> bytes:
        if count > len(self._data) - self.at:
            raise self.fail("it ends too early")
        self.at += count
        return self._data[self.at - count : self.at]

    def one(self, code: str) -> Any:
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]

    def count(self, code: str, limit: int, what: str) -> int:
        number = int(self.one(code))
        if number > limit:
            raise self.fail(f"{number} {what}, and at most {limit} are allowed")
        return number

    def string(self, limit: int) -> str:
        return self.take(self.count("Q", limit, "characters in one text")).decode("utf-8", "replace")

    def value(self) -> Any:
        kind = self.one("I")
        if kind == _STRING:
            return self.string(MAX_STRING)
        if kind == _ARRAY:
            return self.array()
        if kind not in _SCALARS:
            raise self.fail(f"an unknown kind of value ({kind})")
        return self.one(_SCALARS[kind])

    def array(self) -> Any:
        kind = self.one("I")
        length = self.count("Q", MAX_ARRAY, "values in one list")
        if kind == _STRING:  # token texts and merges: 200,000 of them that nobody asks for here
            for _ in range(length):
                self.take(self.count("Q", MAX_STRING, "characters in one text"))
            return length
        if kind not in _SCALARS:
            raise self.fail(f"an unknown kind of list ({kind})")
        code = f"<{length}{_SCALARS[kind]}"
        return struct.unpack(code, self.take(struct.calcsize(code)))


def read_header(path: Path) -> Header:
    """The header of a GGUF file; LemmaError, naming the file, for one that is not whole or not GGUF."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            if size < 24:
                raise LemmaError(f"{path.name} is not a model file: it has only {size} bytes.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _read(_Reader(data, path.name), path, size)
    except FileNotFoundError:
        raise LemmaError(f"There is no file {path}.") from None
    except (OSError, ValueError) as error:
        raise LemmaError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}.") from error


def _read(reader: _Reader, path: Path, size: int) -> Header:
    if reader.take(4) != b"GGUF":
        raise LemmaError(f"{path.name} is not a GGUF model file.", "Lemma makes one with: lemma model convert")
    version = reader.one("I")
    if version not in (2, 3):
        raise reader.fail(f"format version {version}, and only 2 and 3 are known")
    n_tensors = reader.count("Q", MAX_TENSORS, "tensors")
    n_keys = reader.count("Q", MAX_KEYS, "keys")
    keys = {}
    for _ in range(n_keys):
        key = reader.string(MAX_NAME)
        keys[key] = reader.value()
    tensors = tuple(_tensor(reader) for _ in range(n_tensors))
    alignment = keys.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 1 <= alignment <= 2**20:
        raise reader.fail("a wrong alignment")
    start = -(-reader.at // alignment) * alignment
    for tensor in tensors:
        if start + tensor.offset + tensor.size > size:
            raise LemmaError(
                f"{path.name} is cut off: its tensor {tensor.name} ends beyond the end of the file.",
                "Fetch or convert it again.",
            )
    return Header(path, size, keys, tensors, start)


def _tensor(reader: _Reader) -> Tensor:
    name = reader.string(MAX_NAME)
    shape = tuple(
        reader.count("Q", MAX_DIMENSION, "values in one dimension")
        for _ in range(reader.count("I", 4, "dimensions in one tensor"))
    )
    number = reader.one("I")
    try:
        kind = GGMLQuantizationType(number)
    except ValueError:
        raise reader.fail(f"tensor {name} has an unknown type ({number})") from None
    block, block_bytes = GGML_QUANT_SIZES[kind]
    count = prod(shape)
    if count % block:
        raise reader.fail(f"tensor {name} does not have whole blocks")
    return Tensor(name, shape, kind.name, count // block * block_bytes, reader.one("Q"))


def check_runnable(header: Header) -> None:
    """LemmaError unless the file is a SambaY model in Lemma's own layout.

    The layout guard: another converter writes the same names and shapes with the rows of Q and K in another order,
    which would run and be wrong.
    """
    name = header.path.name
    if header.architecture != ARCHITECTURE:
        said = header.architecture[:40] or "nothing"
        raise LemmaError(
            f"{name} is a model of another kind ({said}); Lemma runs SambaY models ({ARCHITECTURE}).",
            "Convert a SambaY checkpoint with: lemma model convert",
        )
    if header.text(f"{ARCHITECTURE}.attention.qk_layout") != "natural":
        raise LemmaError(
            f"{name} does not say that its attention rows are in natural order, so its answers would be wrong.",
            "It was made by another converter: convert the checkpoint with: lemma model convert",
        )
    layers = header.number("block_count")
    lambdas = header.keys.get(f"{ARCHITECTURE}.attention.diff_lambda")
    if not layers or not isinstance(lambdas, tuple) or len(lambdas) != layers:
        raise LemmaError(f"{name} lacks the attention constants of its {layers} layers.", "Convert it again.")
    if not header.tensors:
        raise LemmaError(f"{name} holds no weights.", "Convert it again.")
