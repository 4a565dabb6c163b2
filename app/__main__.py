"""`lemma` and `python -m app`."""

from __future__ import annotations

import multiprocessing
import sys

from app.cli import run


def main() -> int:
    """The whole program; returns the exit code."""
    multiprocessing.freeze_support()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
