"""Folders of finished builds: they appear complete or not at all, one build works in them at a time, old ones go."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from engine.errors import LemmaError
from engine.native.console import Console

BUILD = re.compile(r"[0-9a-f]{16}")  # the name of a folder of a build
STAMP = "engine.json"  # in a folder of libraries: what they were built from
LIBRARY_SUFFIXES = (".so", ".dylib", ".dll")


def collect(built: Path, source: Path, folder: Path, stamp: Mapping[str, object]) -> None:
    """Put the libraries of `built` and a stamp in `folder`, and the public headers beside it, in `include`."""
    libraries = [p for p in sorted(built.iterdir()) if p.suffix in LIBRARY_SUFFIXES and not p.is_symlink()]
    if not any("llama" in p.name for p in libraries):
        raise LemmaError(f"The build left no library in {built}.")
    text = json.dumps(stamp, indent=1, sort_keys=True) + "\n"
    headers = sorted((source / "include").glob("*.h")) + sorted((source / "ggml" / "include").glob("*.h"))
    replace_folder(folder.with_name("include"), headers, text)
    replace_folder(folder, libraries, text)


def replace_folder(folder: Path, files: Sequence[Path], stamp: str) -> None:
    """Put copies of `files` and the stamp at `folder`, which appears complete or not at all.

    A running program keeps the libraries it has mapped: they are moved away, never written over.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=folder.name + ".", dir=folder.parent))
    try:
        fresh.chmod(0o755)
        for path in files:
            shutil.copy2(path, fresh / path.name)
        (fresh / STAMP).write_text(stamp, encoding="utf-8")
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            old = Path(tempfile.mkdtemp(prefix=folder.name + ".", dir=folder.parent)) / "old"
            try:
                folder.rename(old)
            except OSError as error:
                old.parent.rmdir()
                raise LemmaError(
                    f"The engine in {folder} cannot be replaced while it is in use.", "Close Lemma first."
                ) from error
            fresh.rename(folder)
            shutil.rmtree(old.parent, ignore_errors=True)
            return
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def stamp_of(folder: Path) -> str | None:
    """The hash of the build in `folder`, or None where there is no complete one."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    value = stamp.get("hash") if isinstance(stamp, dict) else None
    return value if isinstance(value, str) else None


@contextlib.contextmanager
def alone(folder: Path, console: Console) -> Iterator[None]:
    """One build at a time in `folder`; a second one waits."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+b") as file:
        waited = False
        while not try_lock(file.fileno()):
            if not waited:
                console.say("Waiting for another build to end")
            waited = True
            time.sleep(0.5)
        yield  # closing the file gives the lock back


def try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def touch(folder: Path) -> None:
    """Note that a build was used today; a cache that may not be written to is left as it is."""
    with contextlib.suppress(OSError):
        os.utime(folder)


def prune(folder: Path, keep: int) -> None:
    """Remove all but the `keep` folders of builds below `folder` that were used last."""
    found = [path for path in folder.iterdir() if path.is_dir() and BUILD.fullmatch(path.name)]
    found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for old in found[keep:]:
        shutil.rmtree(old, ignore_errors=True)
