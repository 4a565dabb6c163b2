"""States of system prompts on disk, so that a new process need not read the same one again.

    store.put(tokens, batches, save)       # writes <folder>/<key>.prompt, drops the oldest files over the limit
    store.get(tokens)                      # the same again, or None

File (little endian): "LEMMASTATE", format u16, header length u32, header (JSON: identity, SHA-256 of the tokens, ends
of the batches they were read in), state length u64, state, SHA-256 of all before it.

A file is used only when everything agrees: the checksum, the format, the identity (model, build, settings) and the
tokens. Any other is deleted and said to the log, and the prompt is read again: a wrong state would give wrong
answers without a word. The tokens themselves are not written. Knows no engine: a state is bytes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import struct
import tempfile
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import LemmaError
from engine.llm.identity import Identity

log = logging.getLogger(__name__)

MAGIC = b"LEMMASTATE"
FORMAT = 1
SUFFIX = ".prompt"
MAX_BYTES = 256 * 2**20
"""Bytes all files together may have."""
MIN_TOKENS = 48
"""Shorter prompts are quicker read than fetched."""
STALE_SECONDS = 3600.0
"""A file half written so long ago was left by a process that was killed."""

_HEAD = struct.Struct("<10sHI")
_LENGTH = struct.Struct("<Q")
_SUM = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Stored:
    """A state behind some tokens, and the ends of the batches they were read in (the last: their number)."""

    state: memoryview
    batches: list[int]


class _Refused(Exception):
    """Why a file is not used."""


class PromptStore:
    """Files of one `folder`, of at most `max_bytes` together; `identity` is what the states depend on.

    Nothing here raises: a disk that is full or may not be written to only means that prompts are read again.
    """

    def __init__(self, folder: Path, identity: Identity, max_bytes: int = MAX_BYTES) -> None:
        self._folder = folder
        self._identity = dict(identity)
        self._max_bytes = max_bytes

    def get(self, tokens: Sequence[int]) -> Stored | None:
        """The state behind `tokens`, or None."""
        path = self._path(tokens)
        try:
            data = memoryview(path.read_bytes())
        except OSError:
            return None
        try:
            stored = self._read(data, tokens)
        except _Refused as reason:
            log.warning("The saved state %s is not used: %s.", path.name, reason)
            self.forget(tokens)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # what was used last is dropped last
        return stored

    def put(self, tokens: Sequence[int], batches: Sequence[int], save: Callable[[], memoryview]) -> None:
        """Keep the state that `save` gives; does nothing for a short prompt, one that is there already, a large one."""
        path = self._path(tokens)
        if len(tokens) < MIN_TOKENS or path.exists():
            return
        fresh: Path | None = None
        try:
            parts = self._parts(tokens, batches, save())
            size = sum(map(len, parts))
            if size > self._max_bytes:
                return
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(size)
            descriptor, name = tempfile.mkstemp(prefix=".", suffix=SUFFIX, dir=self._folder)
            fresh = Path(name)
            with os.fdopen(descriptor, "wb") as file:
                for part in parts:
                    file.write(part)
            fresh.replace(path)
        except (OSError, LemmaError) as error:
            log.warning("The state of a system prompt could not be saved: %s.", error)
            if fresh is not None:
                with contextlib.suppress(OSError):
                    fresh.unlink()

    def forget(self, tokens: Sequence[int]) -> None:
        """Drop the file of `tokens`, if there is one."""
        with contextlib.suppress(OSError):
            self._path(tokens).unlink()

    def _parts(self, tokens: Sequence[int], batches: Sequence[int], state: memoryview) -> list[bytes | memoryview]:
        """What a file consists of, the checksum last."""
        text = json.dumps(self._header(tokens) | {"batches": list(batches)}, sort_keys=True).encode()
        parts: list[bytes | memoryview] = [_HEAD.pack(MAGIC, FORMAT, len(text)), text, _LENGTH.pack(len(state)), state]
        total = hashlib.sha256()
        for part in parts:
            total.update(part)
        return [*parts, total.digest()]

    def _header(self, tokens: Sequence[int]) -> dict[str, Any]:
        return {"identity": self._identity, "tokens": hashlib.sha256(array("i", tokens).tobytes()).hexdigest()}

    def _path(self, tokens: Sequence[int]) -> Path:
        """One file a prompt and identity."""
        text = json.dumps([FORMAT, self._header(tokens)], sort_keys=True)
        return self._folder / (hashlib.sha256(text.encode()).hexdigest()[:32] + SUFFIX)

    def _read(self, data: memoryview, tokens: Sequence[int]) -> Stored:
        """The parts of a file, checked; _Refused with the reason otherwise."""
        if len(data) < _HEAD.size + _LENGTH.size + _SUM:
            raise _Refused("it is cut off")
        if hashlib.sha256(data[:-_SUM]).digest() != data[-_SUM:]:
            raise _Refused("it is damaged")
        magic, version, length = _HEAD.unpack_from(data)
        if (magic, version) != (MAGIC, FORMAT):
            raise _Refused(f"it has another format ({version})")
        at = _HEAD.size + length
        try:
            header = json.loads(bytes(data[_HEAD.size : at]))
            (size,) = _LENGTH.unpack_from(data, at)
            expected = self._header(tokens)
            different = [name for name in expected if header[name] != expected[name]]
            batches = [int(end) for end in header["batches"]]
        except (ValueError, KeyError, TypeError, struct.error):
            raise _Refused("its header cannot be read") from None
        if different:
            raise _Refused(f"it was made with another {different[0]}")
        at += _LENGTH.size
        if at + size + _SUM != len(data) or batches[-1:] != [len(tokens)] or batches != sorted(set(batches)):
            raise _Refused("its header does not fit its contents")
        return Stored(data[at : at + size], batches)

    def _make_room(self, size: int) -> None:
        """Delete what was used longest ago until `size` more bytes fit, and what others left half written."""
        files = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):
                about = path.stat()
                if not path.name.startswith("."):
                    files.append((about.st_mtime_ns, about.st_size, path))
                elif time.time() - about.st_mtime > STALE_SECONDS:
                    path.unlink()
        files.sort()
        total = sum(length for _, length, _ in files)
        for _, length, path in files:
            if total + size <= self._max_bytes:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                total -= length
