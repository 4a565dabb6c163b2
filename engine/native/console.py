"""What a person sees while the engine is built: sentences, and a line of progress with an estimate."""

from __future__ import annotations

import sys
from typing import TextIO


class Console:
    """Progress for a person: one line that changes on a terminal, a line now and then elsewhere."""

    def __init__(self, stream: TextIO | None = None, quiet: bool = False) -> None:
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty() and not quiet
        self.quiet = quiet
        self.last_share = -1.0

    def say(self, text: str) -> None:
        if not self.quiet:
            print(("\r\x1b[K" if self.live else "") + text, file=self.stream, flush=True)

    def progress(self, done: int, total: int, seconds: float) -> None:
        """`done` of `total` steps after `seconds`; the estimate is what the rest takes at that pace."""
        if self.quiet or total <= 0 or done <= 0:
            return
        share = done / total
        if not self.live and share - self.last_share < 0.1 and done < total:
            return
        self.last_share = share
        left = seconds / share - seconds
        text = f"  compiling {done}/{total}, {share:4.0%}, about {duration(left)} left"
        end = "" if self.live else "\n"
        print(("\r\x1b[K" if self.live else "") + text, end=end, file=self.stream, flush=True)

    def clear(self) -> None:
        if self.live:
            print("\r\x1b[K", end="", file=self.stream, flush=True)


def duration(seconds: float) -> str:
    """'40 s' or '3 min 20 s'; under a minute rounded up to 5 s."""
    if seconds < 60:
        return f"{max(5, round(seconds / 5) * 5)} s"
    return f"{int(seconds // 60)} min {int(seconds % 60 // 10) * 10} s"


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "it gave no reason"
