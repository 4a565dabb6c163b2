"""The command line of teaching: `lemma check-steps`. What it does is in `commands`, imported only when it runs."""

from __future__ import annotations

import argparse
from typing import Any


def register(commands: Any) -> None:
    """Adds `check-steps` to the command line."""
    steps = commands.add_parser("check-steps", help="mark every line of your own working and explain the first mistake")
    steps.add_argument(
        "file", nargs="?", default="-", help="a text file, one step on each line; - (default) reads input"
    )
    steps.add_argument(
        "--question", default="", help="what the working is for, in quotes; then the answer is judged, too"
    )
    steps.add_argument("--json", action="store_true", help="write the marks as one JSON object")
    steps.set_defaults(func=_check_steps)


def _check_steps(options: argparse.Namespace) -> int:
    from app.tutor.teaching.commands import run_check_steps

    return run_check_steps(options)
