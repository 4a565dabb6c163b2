"""Is a model file what its checkpoint says? Every tensor and every key, read again from both.

Facts:
- F32, F16 and BF16 must be exactly the rounded values of the checkpoint.
- Of the other types every value must lie within a share of the largest value of its block: the shares below are
  a little over what the types can lose, and far under what a wrong tensor, row or byte order would show.

It uses gguf-py's reader and decoders, and nothing of what wrote the file but the table and the metadata.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGMLQuantizationType as Q
from gguf import GGUFReader, quants
from numpy.typing import NDArray

from convert import metadata
from convert.checkpoint import Checkpoint
from convert.convert import Progress
from convert.metadata import About, Value
from convert.quantise import TYPES, plan
from convert.tensors import Tensor, check_names_and_shapes, table
from convert.tokenizer import read_vocabulary
from engine.errors import LemmaError

# Largest error of a value, as a share of the largest magnitude among the BLOCK values around it.
SHARE = {Q.Q8_0: 0.01, Q.Q6_K: 0.08, Q.Q5_K: 0.15, Q.Q5_1: 0.15, Q.Q5_0: 0.15, Q.Q4_K: 0.3, Q.Q4_0: 0.3}
BLOCK = 32


@dataclass
class Verified:
    """What was compared; `error` is the relative root mean square error by type."""

    tensors: int = 0
    keys: int = 0
    error: dict[str, float] = field(default_factory=dict)


def verify(src: Path, gguf: Path, *, about: About | None = None, progress: Progress | None = None) -> Verified:
    """Compare a model file with the checkpoint folder it was made from; LemmaError at the first difference.

    Without `about`, the name and the instruction may be anything.
    """
    checkpoint = Checkpoint(src)
    tensors = table(checkpoint.config)
    check_names_and_shapes(checkpoint.config, {n: e.shape for n, e in checkpoint.entries.items()}, checkpoint.where)
    try:
        reader = GGUFReader(gguf)
        found = {key: each.contents() for key, each in reader.fields.items() if not key.startswith("GGUF.")}
    except OSError as error:
        raise LemmaError(f"{gguf}: cannot be read ({error.strerror or error}).") from error
    except Exception as error:  # gguf-py raises whatever its parsing stumbles over
        raise LemmaError(f"{gguf}: is not a readable GGUF file ({error}).") from error
    result = Verified(tensors=len(tensors), keys=len(found))
    kinds = _check_keys(checkpoint, gguf, found, about, tensors)

    stored = {each.name: each for each in reader.tensors}
    if stored.keys() != kinds.keys():
        odd = sorted(stored.keys() ^ kinds.keys())[0]
        raise LemmaError(f"{gguf}: tensor {odd!r} is {'not expected' if odd in stored else 'missing'}.")
    squares: dict[Q, list[float]] = {}
    done, total = 0, sum(int(each.n_bytes) for each in reader.tensors)
    for tensor in tensors:
        each, kind = stored[tensor.target], kinds[tensor.target]
        if progress:
            progress(done, total, tensor.target)
        shape = tuple(int(n) for n in reversed(each.shape))
        if each.tensor_type != kind or shape != tensor.shape:
            raise LemmaError(
                f"{gguf}: tensor {tensor.target!r} is {each.tensor_type.name} {list(shape)}; "
                f"it should be {kind.name} {list(tensor.shape)}."
            )
        _check_values(checkpoint, gguf, tensor, kind, each.data, squares.setdefault(kind, [0.0, 0.0]))
        done += int(each.n_bytes)
    if progress:
        progress(total, total, "")
    result.error = {kind.name: (lost / of) ** 0.5 if of else 0.0 for kind, (lost, of) in squares.items()}
    return result


def _check_keys(
    checkpoint: Checkpoint, gguf: Path, found: dict[str, Any], about: About | None, tensors: list[Tensor]
) -> dict[str, Q]:
    """Compare the metadata; gives the type that each tensor must have."""
    if found.get("general.architecture") != metadata.ARCHITECTURE:
        raise LemmaError(f"{gguf}: its architecture is {found.get('general.architecture')!r}.")
    number = found.get("general.file_type")
    name = next((name for name, kind in TYPES.items() if kind.number == number), None)
    if name is None:
        raise LemmaError(f"{gguf}: its general.file_type is {number!r}, which Lemma does not write.")
    with_tokens = found.get("tokenizer.ggml.model") != "none"
    vocabulary = None
    if with_tokens:  # the file's own pre name, which may have been given by hand
        vocabulary = read_vocabulary(
            checkpoint.folder, checkpoint.config.vocab_size, str(found.get("tokenizer.ggml.pre"))
        )
    free = set() if about else {"general.name", "lemma.instruction"}
    wanted = metadata.build(checkpoint, vocabulary, about or About(), TYPES[name].number)
    for key in sorted((wanted.keys() | found.keys()) - free - {"general.architecture"}):
        if key not in wanted or key not in found or not _same(wanted[key], found[key]):
            has = f"is {str(found[key])[:80]}" if key in found else "is missing"
            should = f"it should be {str(wanted[key])[:80]}" if key in wanted else "it should not be there"
            raise LemmaError(f"{gguf}: the key {key} {has}; {should}.")
    return plan(name, tensors)[0]


def _same(wanted: Value, found: Any) -> bool:
    if isinstance(wanted, float) or (isinstance(wanted, list) and wanted and isinstance(wanted[0], float)):
        return np.array_equal(np.asarray(wanted, np.float32), np.asarray(found, np.float32))
    return bool(wanted == found)


def _check_values(
    checkpoint: Checkpoint, gguf: Path, tensor: Tensor, kind: Q, data: NDArray[Any], squares: list[float]
) -> None:
    """Compare one tensor; adds the squares of errors and of values to `squares`."""
    rows = data.reshape(tensor.shape[0], -1)
    start = 0
    for piece in checkpoint.pieces(tensor.source):
        wanted = tensor.transform(piece)
        found = quants.dequantize(np.ascontiguousarray(rows[start : start + len(piece)]), kind).reshape(wanted.shape)
        start += len(piece)
        if kind in SHARE:
            largest = np.abs(wanted).reshape(-1, BLOCK).max(axis=1, keepdims=True)
            if kind.name.endswith("_K"):  # their blocks are of 256 values with common scales
                largest = largest.reshape(-1, 8).max(axis=1).repeat(8)[:, None]
            good = np.abs(found - wanted).reshape(-1, BLOCK) <= SHARE[kind] * largest
        else:
            rounded = quants.dequantize(quants.quantize(np.ascontiguousarray(wanted), kind), kind)
            good = found == rounded.reshape(wanted.shape)
        if not good.all():
            at = int(np.flatnonzero(~good)[0])
            raise LemmaError(
                f"{gguf}: tensor {tensor.target!r} has {found.flat[at]:.6g} where {tensor.source!r} has "
                f"{wanted.flat[at]:.6g} (value {at + (start - len(piece)) * wanted.shape[1]}), "
                f"which {kind.name} does not explain."
            )
        squares[0] += float(np.square(found - wanted, dtype=np.float64).sum())
        squares[1] += float(np.square(wanted, dtype=np.float64).sum())
