"""Types of model files: which tensor gets which, and values into bytes.

Facts:
- F32, F16, BF16 and Q8_0 are made with gguf-py in NumPy. The other types take the quantiser of our own native
  library, row by row and straight from the checkpoint: the values go through no other type on their way.
- The mixes (which tensors of a Q4_K_M are Q6_K) are llama.cpp's: llama_tensor_get_type in llama-quant.cpp. The
  embedding, which usually is the output matrix too, gets Q6_K.
- A row that is no multiple of the type's block (256 values for K types, 32 for the others) takes the next type
  that fits, as there.

It knows nothing of files. Tensors are told apart by the names and `Keep` of `convert.tensors`.
"""

from __future__ import annotations

import ctypes
import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

import numpy as np
from gguf import GGML_QUANT_SIZES, quants
from gguf import GGMLQuantizationType as Q
from gguf import LlamaFileType as F
from numpy.typing import NDArray

from convert.tensors import Keep, Tensor
from engine.errors import LemmaError


@dataclass(frozen=True)
class FileType:
    """A type of model file: its number in the metadata, the type of most matrices, and of those with more bits."""

    number: int
    most: Q
    more: Q | None = None  # in the mixes: for some of attn_qkv and ffn_down
    output: Q | None = None  # the embedding and the output matrix


TYPES: dict[str, FileType] = {
    "f32": FileType(F.ALL_F32, Q.F32),
    "f16": FileType(F.MOSTLY_F16, Q.F16),
    "bf16": FileType(F.MOSTLY_BF16, Q.BF16),
    "q8_0": FileType(F.MOSTLY_Q8_0, Q.Q8_0),
    "q6_k": FileType(F.MOSTLY_Q6_K, Q.Q6_K, output=Q.Q6_K),
    "q5_k_m": FileType(F.MOSTLY_Q5_K_M, Q.Q5_K, Q.Q6_K, Q.Q6_K),
    "q5_k_s": FileType(F.MOSTLY_Q5_K_S, Q.Q5_K, output=Q.Q6_K),
    "q5_0": FileType(F.MOSTLY_Q5_0, Q.Q5_0, output=Q.Q6_K),
    "q4_k_m": FileType(F.MOSTLY_Q4_K_M, Q.Q4_K, Q.Q6_K, Q.Q6_K),
    "q4_k_s": FileType(F.MOSTLY_Q4_K_S, Q.Q4_K, Q.Q5_K, Q.Q6_K),
    "q4_0": FileType(F.MOSTLY_Q4_0, Q.Q4_0, output=Q.Q6_K),
}
IN_NUMPY = (Q.F32, Q.F16, Q.BF16, Q.Q8_0)
FALLBACKS = {Q.Q4_K: Q.Q5_0, Q.Q5_K: Q.Q5_1, Q.Q6_K: Q.Q8_0}
HALF_LIMIT = 65504.0  # the largest float16, which also is what the blocks' scales are kept in


def file_type(name: str) -> FileType:
    if name not in TYPES:
        raise LemmaError(f"{name!r} is not a type of model file.", f"Choose one of {', '.join(TYPES)}.")
    return TYPES[name]


def plan(name: str, tensors: Sequence[Tensor]) -> tuple[dict[str, Q], list[str]]:
    """The type of every tensor by its name in the model file, and notes on those that had to take another one."""
    chosen, out = file_type(name), dict[str, Q]()
    misfits: dict[tuple[Q, Q, int], list[str]] = {}
    for role in ("attn_qkv", "ffn_down"):
        of_role = [t for t in tensors if f".{role}." in t.target and t.keep is Keep.ANY]
        for i, tensor in enumerate(of_role):
            out[tensor.target] = _with_more_bits(name, chosen, role, i, len(of_role))
    tied = not any(t.target == "output.weight" for t in tensors)
    for tensor in tensors:
        if tensor.keep is Keep.F32 or chosen.most is Q.F32:
            out[tensor.target] = Q.F32
        elif tensor.keep is Keep.HALF:
            out[tensor.target] = chosen.most if chosen.most is Q.BF16 else Q.F16
        else:
            wanted = out.get(tensor.target, chosen.most)
            if tensor.target == "output.weight" or (tied and tensor.target == "token_embd.weight"):
                wanted = chosen.output or chosen.most
            width = tensor.shape[-1]
            out[tensor.target] = _that_fits(wanted, width)
            if out[tensor.target] is not wanted:
                misfits.setdefault((wanted, out[tensor.target], width), []).append(tensor.target)
    notes = [
        f"{names[0]}{f' and {len(names) - 1} more' if names[1:] else ''}: rows of {width} values do not fit "
        f"{wanted.name}, written as {taken.name}"
        for (wanted, taken, width), names in misfits.items()
    ]
    return out, notes


def nbytes(shape: tuple[int, ...], kind: Q) -> int:
    """Bytes of a tensor; its rows are a whole number of blocks."""
    block, size = GGML_QUANT_SIZES[kind]
    return math.prod(shape) // int(block) * int(size)


def needs_library(kinds: Sequence[Q]) -> bool:
    return any(kind not in IN_NUMPY for kind in kinds)


class Encoder:
    """Turns rows of float32 into the bytes of a type, on `threads` threads. Use as a context manager."""

    def __init__(self, threads: int | None = None) -> None:
        self.threads = threads or os.cpu_count() or 1
        self.pool = ThreadPoolExecutor(self.threads)

    def __enter__(self) -> Encoder:
        return self

    def __exit__(self, *_: object) -> None:
        self.pool.shutdown()

    def __call__(self, rows: NDArray[np.float32], kind: Q) -> list[NDArray[np.uint8]]:
        """rows [n, width] -> consecutive bytes of them. A value too large for the type is refused."""
        if kind is Q.F32:
            return [_bytes(rows)]
        if kind is not Q.BF16 and rows.size and max(rows.max(), -rows.min()) > HALF_LIMIT:
            raise LemmaError(f"a value is too large for {kind.name}.", "Use --type bf16 or f32.")
        encode = _in_numpy if kind in IN_NUMPY else _in_library
        parts = np.array_split(rows, min(self.threads, len(rows)))
        return list(self.pool.map(lambda part: encode(part, kind), parts))


def _with_more_bits(name: str, chosen: FileType, role: str, i: int, count: int) -> Q:
    """The type of the i-th of `count` tensors of a role that the mixes favour."""
    if chosen.more is None:
        return chosen.most
    if name == "q4_k_s":
        return chosen.more if i < (4 if role == "attn_qkv" else count // 8) else chosen.most
    favoured = i < count // 8 or i >= 7 * count // 8 or (i - count // 8) % 3 == 2
    return chosen.more if favoured else chosen.most


def _that_fits(kind: Q, width: int) -> Q:
    if width % GGML_QUANT_SIZES[kind][0] == 0:
        return kind
    smaller = FALLBACKS.get(kind, kind)
    return smaller if width % GGML_QUANT_SIZES[smaller][0] == 0 else Q.F16


def _bytes(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(values).view(np.uint8).reshape(-1)


def _in_numpy(rows: NDArray[np.float32], kind: Q) -> NDArray[np.uint8]:
    return _bytes(quants.quantize(np.ascontiguousarray(rows), kind))


def _in_library(rows: NDArray[np.float32], kind: Q) -> NDArray[np.uint8]:
    """size_t ggml_quantize_chunk(type, src, dst, start, nrows, n_per_row, imatrix) of ggml.h."""
    rows = np.ascontiguousarray(rows)
    out = np.empty(nbytes(rows.shape, kind), dtype=np.uint8)
    written = _quantiser()(int(kind), rows.ctypes.data, out.ctypes.data, 0, rows.shape[0], rows.shape[1], None)
    if written != out.size:
        raise LemmaError(f"the native library wrote {written} bytes of {kind.name} where {out.size} were due.")
    return out


def load_library() -> None:
    """LemmaError where the native library, or its quantiser, is missing."""
    _quantiser()


@cache
def _quantiser() -> Callable[..., int]:
    from engine.llm import library

    library.load()  # the library itself, before parts of it are asked for by name
    names = ("libggml-base.so", "libggml-base.dylib", "ggml-base.dll", "libggml-base.dll")
    path = next((p for name in names if (p := library.library_dir() / name).exists()), None)
    if path is None:
        raise LemmaError(f"{library.library_dir()}: has no ggml-base library.", "Build the engine again.")
    function = ctypes.CDLL(str(path)).ggml_quantize_chunk
    pointer, wide = ctypes.c_void_p, ctypes.c_int64
    function.argtypes = [ctypes.c_int, pointer, pointer, wide, wide, wide, pointer]
    function.restype = ctypes.c_size_t
    return function
