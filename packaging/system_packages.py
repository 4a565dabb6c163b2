"""Finds what Lemma needs of the operating system and is missing; installs it where it may.

Runs before anything else is there, so it uses the standard library alone. On Debian and its descendants, root gets
the packages installed; anyone else is shown the one line to run and the set-up stops (exit code 1). On other
systems it only says what is missing.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable


def _library(name: str) -> Callable[[], bool]:
    """A check that the dynamic linker finds the shared library `name`."""

    def present() -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return present


def _program(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


# Debian package -> how its presence shows. The libraries are what a bare Debian 12 lacks for Qt's
# "offscreen" (tests) and "xcb" (windows) platforms.
NEEDED: dict[str, Callable[[], bool]] = {
    "build-essential": lambda: all(shutil.which(name) for name in ("g++", "make", "patch")),
    "python3-venv": lambda: importlib.util.find_spec("ensurepip") is not None,
    "libgl1": _library("libGL.so.1"),
    "libegl1": _library("libEGL.so.1"),
    "libxkbcommon0": _library("libxkbcommon.so.0"),
    "libdbus-1-3": _library("libdbus-1.so.3"),
    "libfontconfig1": _library("libfontconfig.so.1"),
    "libglib2.0-0": _library("libglib-2.0.so.0"),
    "libxcb-cursor0": _library("libxcb-cursor.so.0"),
    "libxcb-icccm4": _library("libxcb-icccm.so.4"),
    "libxcb-image0": _library("libxcb-image.so.0"),
    "libxcb-keysyms1": _library("libxcb-keysyms.so.1"),
    "libxcb-render-util0": _library("libxcb-render-util.so.0"),
    "libxcb-shape0": _library("libxcb-shape.so.0"),
    "libxcb-xkb1": _library("libxcb-xkb.so.1"),
    "libxkbcommon-x11-0": _library("libxkbcommon-x11.so.0"),
}


def main() -> int:
    """Exit code 0 when everything is there (or was installed), 1 with a sentence otherwise."""
    if not ((3, 11) <= sys.version_info[:2] <= (3, 13)):
        print(
            f"Lemma needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}. "
            "Name another one with: make run PYTHON=python3.12",
            file=sys.stderr,
        )
        return 1
    if not sys.platform.startswith("linux"):
        return 0
    missing = [package for package, present in NEEDED.items() if not present()]
    if not missing:
        return 0
    line = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(missing)
    if shutil.which("apt-get") is None:
        print(f"Missing on this system (Debian's names): {' '.join(missing)}", file=sys.stderr)
        return 1
    if os.geteuid() != 0:
        print(f"Some system packages are missing. Install them with:\n  sudo sh -c '{line}'", file=sys.stderr)
        return 1
    print(f"Installing system packages: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing],
    ):
        if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode != 0:
            print(f"That did not work: {' '.join(command)}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
