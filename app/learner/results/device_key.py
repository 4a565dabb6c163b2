"""The key of this installation: made when results are first handed over, kept beside the record for its owner alone.

Whoever copies the data folder copies the key. It proves that files come from one installation, nothing about persons.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import filelock

from engine.errors import LemmaError
from engine.files import not_written, sync_folder
from lessons.signing import PrivateKey, create_key, load_key

NAME = "device.key"
PATIENCE = 10.0  # seconds to wait for another program that is making it


def device_key(folder: Path) -> PrivateKey:
    """The key in the data folder, made if there is none. Raises LemmaError."""
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(path.with_name(f".{NAME}.lock"), timeout=PATIENCE):
            if not path.exists() or not path.stat().st_size:
                _make(path)
    except filelock.Timeout:
        raise LemmaError(f"Another Lemma is busy with {path}.", "Try again.") from None
    except OSError as error:
        raise not_written(path, error) from None
    try:
        return load_key(path)
    except LemmaError as error:
        hint = "If it cannot be restored, remove it: a new key is made, which your teacher has to accept once."
        raise LemmaError(error.message, hint) from None


def _make(path: Path) -> None:
    """Makes the key under another name first: a crash leaves no half of a key."""
    part = path.with_name(f".{NAME}.part")
    part.unlink(missing_ok=True)
    try:
        create_key(part)
        part.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
