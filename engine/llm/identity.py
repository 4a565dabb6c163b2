"""What a saved state depends on besides the tokens: the model file, the build of the engine, this processor, settings.

Facts: a state computed by another build, with other threads or in other batches may differ in its last bits, so all of
these count. Of the weights, which may be gigabytes, the header whole, samples, the size and the time of the last
change are looked at. Knows no conversation.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from engine.errors import LemmaError
from engine.llm import library
from engine.llm.header import Header
from engine.llm.native import NativeContext

SAMPLES, SAMPLE_BYTES = 128, 4096

Identity = Mapping[str, str | int | bool]


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model file's identity. `header` and `samples` are SHA-256 in hexadecimal, `changed` nanoseconds."""

    header: str
    samples: str
    size: int
    changed: int


def model_file(header: Header) -> ModelFile:
    """The identity of a model file; LemmaError when it cannot be read."""
    try:
        with header.path.open("rb") as file:
            head = hashlib.sha256(file.read(header.data_start)).hexdigest()
            samples = hashlib.sha256()
            last = max(header.data_start, header.file_size - SAMPLE_BYTES)
            for number in range(SAMPLES):
                file.seek(header.data_start + (last - header.data_start) * number // (SAMPLES - 1))
                samples.update(file.read(SAMPLE_BYTES))
        changed = header.path.stat().st_mtime_ns
    except OSError as error:
        raise LemmaError(f"{header.path} cannot be read: {error.strerror or error}.") from error
    return ModelFile(head, samples.hexdigest(), header.file_size, changed)


def identity(header: Header, context: NativeContext) -> Identity:
    """All that a state of `context`, which runs the model of `header`, depends on besides its tokens."""
    model = model_file(header)
    return {
        "model header": model.header,
        "model samples": model.samples,
        "model size": model.size,
        "model changed": model.changed,
        "engine": library.identity(),
        "processor": library.processor(),
        **context.settings,
    }
