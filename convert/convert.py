"""From a published checkpoint to a model file.

Facts:
- Memory holds a few pieces of one tensor (16 MiB of float32 each), whatever the size of the model.
- The file is written beside its final name and renamed at the end; on any error nothing is left.
- Every check that needs no tensor values comes before the first byte is written.

It knows no arithmetic: `convert.tensors` says what goes where, `convert.quantise` what it becomes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import numpy as np
from gguf import GGMLQuantizationType as Q
from gguf import GGUFWriter

from convert import metadata, quantise
from convert.checkpoint import Checkpoint
from convert.files import check_output, check_space
from convert.metadata import About
from convert.quantise import Encoder
from convert.tensors import EMBEDDING, OUTPUT, Tensor, check_names_and_shapes, table
from convert.tokenizer import read_vocabulary
from engine.errors import LemmaError
from engine.files import whole_or_nothing
from engine.llm import library

SPACE_MARGIN = 1 << 20  # bytes to have free beyond what will be written

Progress = Callable[[int, int, str], None]  # bytes written, bytes to write, tensor


@dataclass(frozen=True)
class Report:
    """What a conversion made."""

    out: Path
    tensors: int
    parameters: int
    nbytes: int
    notes: list[str]  # what had to be done in another way than asked for, and what the vocabulary lacks


def convert(
    src: Path,
    out: Path,
    type: str,
    *,
    about: About | None = None,
    pre: str | None = None,
    tokenizer: bool = True,
    force: bool = False,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Report:
    """Write the checkpoint in folder `src` to the model file `out`.

    type       one of quantise.TYPES
    pre        llama.cpp's name of the pre-tokenizer, where the files do not say a known one
    tokenizer  False: a file without a vocabulary, for measuring only
    Raises LemmaError, and then has changed nothing.
    """
    kind = quantise.file_type(type)
    check_output(out, force=force)
    checkpoint = Checkpoint(src)
    if _belongs_to(src, out):
        raise LemmaError(f"{out} is a file of the checkpoint itself.")
    tensors = table(checkpoint.config)
    check_names_and_shapes(checkpoint.config, {n: e.shape for n, e in checkpoint.entries.items()}, checkpoint.where)
    _check_tied(checkpoint)
    vocabulary = read_vocabulary(src, checkpoint.config.vocab_size, pre) if tokenizer else None
    keys = metadata.build(checkpoint, vocabulary, about or About(), int(kind.number))
    if pre is not None:
        _check_pre(keys, pre)
    kinds, notes = quantise.plan(type, tensors)
    notes += vocabulary.notes if vocabulary else []
    sizes = {t.target: quantise.nbytes(t.shape, kinds[t.target]) for t in tensors}
    total = sum(sizes.values())
    if quantise.needs_library(list(kinds.values())):
        quantise.load_library()
    check_space(out.parent, total + metadata.nbytes(keys, len(tensors)) + SPACE_MARGIN)

    done = 0
    with whole_or_nothing(out) as part, Encoder(threads) as encoder:
        writer = GGUFWriter(part, metadata.ARCHITECTURE)
        try:
            metadata.add_to(writer, keys)
            for t in tensors:
                writer.add_tensor_info(t.target, t.shape, np.dtype(np.float32), sizes[t.target], kinds[t.target])
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_ti_data_to_file()
            for t in tensors:
                if progress:
                    progress(done, total, t.target)
                writer.write_tensor_data(_Streamed(sizes[t.target], _encoded(checkpoint, t, kinds[t.target], encoder)))
                done += sizes[t.target]
            if progress:
                progress(total, total, "")
        finally:
            writer.close()
    parameters = sum(int(np.prod(t.shape, dtype=np.int64)) for t in tensors)
    return Report(out, len(tensors), parameters, out.stat().st_size, notes)


def _belongs_to(src: Path, out: Path) -> bool:
    """Whether `out` is a file that the checkpoint came with; an earlier model file may lie beside it."""
    if not out.exists() or not any(file.is_file() and file.samefile(out) for file in src.iterdir()):
        return False
    with out.open("rb") as file:
        return file.read(4) != b"GGUF"


def _check_pre(keys: dict[str, metadata.Value], pre: str) -> None:
    """Ask llama.cpp, where it is built, for the name that was given by hand: it reads a file of metadata alone."""
    try:
        llama = library.load()
    except library.EngineMissing:
        return
    with TemporaryDirectory(prefix="lemma-") as folder:
        path = Path(folder) / "names.gguf"
        writer = GGUFWriter(path, metadata.ARCHITECTURE)
        metadata.add_to(writer, keys)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        writer.close()
        params = llama.llama_model_default_params()
        params.vocab_only = True
        library.forget_complaints()
        model = llama.llama_model_load_from_file(os.fsencode(path), params)
    if not model:
        why = next(iter(library.complaints()), "").rpartition(": ")[0].rpartition(": ")[2]
        raise LemmaError(
            f"llama.cpp cannot read this vocabulary with the pre-tokenizer {pre!r}{f' ({why})' if why else ''}.",
            "Give one of its own names, such as gpt-4o, gpt-2 or llama-bpe.",
        )
    llama.llama_model_free(model)


class _Streamed:
    """What gguf-py asks of an array to write it, over pieces that are made as they are written."""

    def __init__(self, nbytes: int, pieces: Iterator[np.ndarray]) -> None:
        self.nbytes, self.pieces = nbytes, pieces

    def tofile(self, file: BinaryIO) -> None:
        written = 0
        for piece in self.pieces:
            file.write(piece.data)
            written += piece.nbytes
        assert written == self.nbytes, "a tensor's bytes do not add up"


def _encoded(checkpoint: Checkpoint, tensor: Tensor, kind: Q, encoder: Encoder) -> Iterator[np.ndarray]:
    for piece in checkpoint.pieces(tensor.source):
        values = tensor.transform(piece)
        where = f"{checkpoint.where(tensor.source)}: tensor {tensor.source!r}"
        if values is not piece and not np.isfinite(values).all():
            raise LemmaError(f"{where} gives a value that is not finite.")
        try:
            yield from encoder(values, kind)
        except LemmaError as error:
            raise LemmaError(f"{where}: {error.message}", error.hint) from error


def _check_tied(checkpoint: Checkpoint) -> None:
    """A stored output matrix beside a tied embedding is left out, but only if it is the same."""
    if not checkpoint.config.tie_word_embeddings or OUTPUT not in checkpoint.entries:
        return
    if checkpoint.entries[OUTPUT].shape == checkpoint.entries[EMBEDDING].shape and all(
        np.array_equal(a, b) for a, b in zip(checkpoint.pieces(OUTPUT), checkpoint.pieces(EMBEDDING), strict=True)
    ):
        return
    raise LemmaError(
        f"{checkpoint.where(OUTPUT)}: tensor {OUTPUT!r} differs from {EMBEDDING!r}, "
        "but config.json says that they are one (tie_word_embeddings)."
    )
