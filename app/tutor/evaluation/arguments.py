"""The command line of `lemma eval`. Kept apart from what it does, which imports the model and the algebra."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import Any

MAX_TOKENS = 32768
"""The length the model card's figures were measured with."""


INSTRUCTION = "what follows each question, or with {question} in it what stands around it (default: the model's own)"


def register(commands: Any) -> None:
    """Adds `eval` to the command line."""
    parser = commands.add_parser("eval", help="measure a model on a file of questions and answers")
    parser.add_argument("file", type=Path, help="JSON lines: MATH-500, AIME, GSM8K, or question and answer")
    parser.add_argument("--model", type=Path, metavar="MODEL", default=argparse.SUPPRESS, help="the model file")
    parser.add_argument("--samples", type=_positive, default=1, help="samples of each question (default 1)")
    parser.add_argument("--temperature", type=_share(2.0), help="default: the model's own, else 0.6")
    parser.add_argument("--top-p", type=_share(1.0), help="default: the model's own, else 0.95")
    parser.add_argument("--max-tokens", type=_positive, default=MAX_TOKENS, help=f"of a sample (default {MAX_TOKENS})")
    parser.add_argument("--instruction", help=INSTRUCTION)
    parser.add_argument("--system", default="", help="a system message before each question (default: none)")
    parser.add_argument("--plain-words", action="store_true", help="reword recognised questions, as lemma solve does")
    parser.add_argument(
        "--tries", type=_natural, default=6, help="times something refuted is written again (default 6)"
    )
    parser.add_argument("--seed", type=_natural, default=0, help="the first seed (default 0)")
    parser.add_argument("--limit", type=_positive, help="only the first so many questions")
    parser.add_argument("--out", type=Path, metavar="REPORT", help="REPORT.md, .json and .jsonl (default: eval-FILE)")
    parser.add_argument("--resume", action="store_true", help="go on with a run that was broken off")
    parser.set_defaults(func=_eval)


def _eval(options: argparse.Namespace) -> int:
    code: int = import_module("app.tutor.evaluation.commands").run_eval(options)
    return code


def _natural(text: str) -> int:
    value = int(text)
    if not 0 <= value < 2**31:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value


def _positive(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 10**6:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def _share(most: float) -> Any:
    def number(text: str) -> float:
        value = float(text)
        if not 0 <= value <= most:
            raise argparse.ArgumentTypeError(f"must be between 0 and {most:g}")
        return value

    return number
