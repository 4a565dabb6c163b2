"""A file that appears whole or not at all, whatever happens while it is written; and the home folder.

It knows nothing of what is in the files.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import platformdirs
import psutil

from engine.errors import LemmaError

DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextlib.contextmanager
def whole_or_nothing(out: Path) -> Iterator[Path]:
    """Gives a temporary path beside `out`, which becomes `out` at the end and vanishes on any exception.

    Only a kill leaves it behind, as `.NAME.PID.part`; the next run for the same `out` removes it. Raises LemmaError,
    and at once where `out` is a device or a pipe, which a file must not take the place of.
    """
    if out.exists() and not (out.is_file() or out.is_dir()):
        raise LemmaError(f"{out}: is not a file.", "Name a file to write.")
    remove_stale(out.parent, f".{_escaped(out.name)}.*.part")
    part = out.parent / f".{out.name}.{os.getpid()}.part"
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(out)
        sync_folder(out.parent)
    except OSError as error:
        raise not_written(out, error) from error
    finally:
        with contextlib.suppress(OSError):  # a folder that is read only holds none, and says so by an error
            part.unlink(missing_ok=True)


def not_written(out: Path, error: OSError) -> LemmaError:
    """What to tell of an `error` while `out` was written."""
    if error.errno in DISK_FULL:
        return LemmaError(f"{out}: the disk is full; nothing was kept.", "Free some space.")
    return LemmaError(f"{out}: cannot be written ({error.strerror or error}).")


def at_home(path: Path, whose: str) -> Path:
    """The path with the person's folder in place of a `~` (or `~name`) in front; `whose` begins the sentence.

    Raises LemmaError where nobody has that name, or the system knows no home of the one who runs this.
    """
    try:
        return path.expanduser()
    except RuntimeError:
        raise LemmaError(f"{whose} {path}, but there is no such home folder.", "Name the folder in full.") from None


def platform_folder(kind: Literal["data", "config", "log", "cache"]) -> Path:
    """This system's folder for what programs keep of that kind, Lemma's part of it. It need not be there yet.

    Raises LemmaError where the system knows no home of the one who runs this.
    """
    folder: Callable[..., Path] = getattr(platformdirs, f"user_{kind}_path")
    try:
        return folder("lemma", appauthor=False)
    except RuntimeError:
        raise LemmaError(
            "This system knows no home folder for you, where Lemma could keep its files.", "Set HOME."
        ) from None


def remove_stale(folder: Path, pattern: str) -> None:
    """Removes the temporary files `...PID.part` that fit `pattern` and whose process is gone."""
    for stale in folder.glob(pattern):
        pid = stale.name.split(".")[-2]
        if pid.isdecimal() and not psutil.pid_exists(int(pid)):
            stale.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system lets a folder be synced."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _escaped(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
