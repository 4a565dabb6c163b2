"""The mathematics process forbids itself what mathematics does not need: programs, sockets, and files to write.

The reader runs nothing of what it reads; should a fault in it or in a library ever change that, the audit hook here
still refuses (PEP 578). It cannot be taken off again. Reading stays allowed below the folders the program itself is
loaded from, as modules are imported when they are first needed. Knows nothing of mathematics.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

FORBIDDEN = (
    *("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile"),
    *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod", "os.chown", "os.truncate"),
    *(
        "os.putenv",
        "os.unsetenv",
        "os.listdir",
        "os.scandir",
        "os.kill",
        "shutil.",
        "tempfile.",
        "pty.",
        "ctypes.dlopen",
    ),
    *(
        "ftplib.",
        "http.",
        "urllib.",
        "smtplib.",
        "sqlite3.",
        "webbrowser.",
        "winreg.",
        "pickle.",
        "signal.pthread_kill",
    ),
)
"""Beginnings of the names of audit events."""
_OF_IMPORTS = ("os.listdir", "os.scandir", "ctypes.dlopen")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Forbidden(PermissionError):
    """Something was tried that the mathematics process may not do."""


def _roots() -> tuple[str, ...]:
    """The folders that program code is read from."""
    own = str(Path(__file__).resolve().parents[2])
    found = {sys.prefix, sys.base_prefix, getattr(sys, "_MEIPASS", ""), own, *(path for path in sys.path if path)}
    return tuple(os.path.realpath(folder) + os.sep for folder in found if folder and Path(folder).is_dir())


def forbid() -> None:
    """From now on this process may compute, import and talk to its parent, and nothing else."""
    roots = _roots()
    frozen = os.path.realpath(sys.executable) if getattr(sys, "frozen", False) else None  # holds the modules itself

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = args
            if isinstance(path, int):
                return  # a pipe or file that is open already
            writing = isinstance(flags, int) and flags & _WRITING
            name = os.path.realpath(os.fsdecode(path))
            if writing or not (name.startswith(roots) or name == frozen):
                raise Forbidden("The mathematics process may not open files.")
        elif event.startswith(FORBIDDEN) and not (event in _OF_IMPORTS and _own(args, roots)):
            raise Forbidden(f"The mathematics process may not do this: {event}.")

    sys.addaudithook(hook)


def _own(args: tuple[Any, ...], roots: tuple[str, ...]) -> bool:
    """Whether a folder or library is the program's own, which importing lists and loads; None is the process itself."""
    path = args[0] if args else None
    if path is None:
        return True
    if not isinstance(path, (str, bytes, os.PathLike)):
        return False
    name = os.fsdecode(path)  # "libc.so.6" is looked for everywhere, so it is nobody's own
    return Path(name).is_absolute() and f"{os.path.realpath(name)}{os.sep}".startswith(roots)
