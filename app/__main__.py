"""`lemma` and `python -m app`."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """The whole program; returns the exit code."""
    try:
        import multiprocessing  # here, and what follows, as Ctrl-C may come before everything is read

        multiprocessing.freeze_support()
        _reopen_closed()
        from app.cli import run
    except KeyboardInterrupt:
        return 130
    return run(sys.argv[1:])


def _reopen_closed() -> None:
    """Give a program that was started without standard streams (`>&-`) such that lead nowhere.

    Else the next file it opens takes such a stream's number, and what a library prints ends up in that file.
    """
    if sys.platform == "win32":  # a windowed program has none there, and needs none
        return
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)  # takes the lowest number free: the stream's own
            os.set_inheritable(nowhere, True)
            setattr(sys, name, os.fdopen(nowhere, "r" if name == "stdin" else "w", encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
