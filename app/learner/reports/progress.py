"""One line of progress on standard error, where a person is looking and it takes long enough to wonder."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

SHOW_AFTER = 1.0  # seconds


class ProgressLine:
    """Says how many of how many `what` are done, and about how long the rest takes."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._start = time.monotonic()
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        passed = time.monotonic() - self._start
        if not sys.stderr.isatty() or passed < SHOW_AFTER or not done:
            return
        self._shown = True
        left = passed / done * max(0, total - done)
        line = f"\r{done} of {total} {self._what}, about {left:.0f} s left"
        print(line, end="\033[K", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clears the line."""
        if self._shown:
            print("\r", end="\033[K", file=sys.stderr, flush=True)


@contextmanager
def progress(what: str) -> Iterator[ProgressLine]:
    """A line of progress, cleared at the end."""
    line = ProgressLine(what)
    try:
        yield line
    finally:
        line.end()
