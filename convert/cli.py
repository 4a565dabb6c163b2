"""`lemma model convert` and `lemma model compare`: arguments, progress and sentences for the terminal.

`register` hangs both on a parser that someone else owns; errors are left to it, as LemmaError.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TextIO

from engine.errors import LemmaError

SILENT = 2.0  # seconds of work before a progress line appears
BETWEEN = 0.2  # seconds between two updates of it


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `convert` and `compare`; each sets `func`, which takes the parsed arguments and returns an exit code."""
    # Not from convert.quantise: a help page must not wait for NumPy.
    types = ["f32", "f16", "bf16", "q8_0", "q6_k", "q5_k_m", "q5_k_s", "q5_0", "q4_k_m", "q4_k_s", "q4_0"]
    convert = subparsers.add_parser(
        "convert",
        help="make a model file (GGUF) from a published checkpoint",
        description="Make a model file (GGUF) from a folder with config.json, safetensors and tokenizer files.",
    )
    convert.add_argument("src", metavar="SRC", type=Path, help="folder of the checkpoint")
    convert.add_argument("out", metavar="OUT.gguf", type=Path, help="file to write")
    convert.add_argument(
        "--type", type=str.lower, choices=types, default="q4_k_m", help="type of the weights (default: q4_k_m)"
    )
    convert.add_argument("--force", action="store_true", help="replace OUT.gguf if it is there")
    convert.add_argument("--verify", action="store_true", help="read the file again and compare it with SRC")
    convert.add_argument("--no-tokenizer", action="store_true", help="leave the vocabulary out (for measuring only)")
    convert.add_argument("--pre", metavar="NAME", help="llama.cpp's name of the pre-tokenizer, where it is unknown")
    convert.add_argument("--name", metavar="NAME", help="name of the model (default: the folder's)")
    convert.add_argument("--instruction", metavar="TEXT", help="sentence to put after every problem ('' for none)")
    convert.set_defaults(func=run_convert)

    compare = subparsers.add_parser(
        "compare",
        help="measure what quantisation lost",
        description="Perplexity and agreement of two model files of one model on the same text.",
    )
    compare.add_argument("base", metavar="BASE.gguf", type=Path, help="the better file, such as F32 or BF16")
    compare.add_argument("other", metavar="OTHER.gguf", type=Path, help="the file to judge")
    text = compare.add_mutually_exclusive_group(required=True)
    text.add_argument("--text", metavar="FILE", type=Path, help="UTF-8 text to measure on")
    text.add_argument(
        "--tokens", metavar="FILE", type=Path, help="token ids to measure on, separated by blanks or commas"
    )
    compare.add_argument("--length", type=int, default=512, help="tokens of one window (default: 512)")
    compare.add_argument("--windows", type=int, default=16, help="windows to measure at most (default: 16)")
    compare.add_argument("--threads", type=int, help="threads to compute with (default: all processors)")
    compare.set_defaults(func=run_compare)


def run_convert(args: argparse.Namespace) -> int:
    from convert.convert import convert
    from convert.metadata import About
    from convert.verify import verify

    about = About(args.name, args.instruction)
    with _terminable():
        bar = ProgressLine("Writing")
        report = convert(
            args.src,
            args.out,
            args.type,
            about=about,
            pre=args.pre,
            tokenizer=not args.no_tokenizer,
            force=args.force,
            progress=bar,
        )
        for note in report.notes:
            print(f"Note: {note}.", file=sys.stderr)
        print(
            f"{report.out}: {report.tensors} tensors, {report.parameters:,} parameters, {report.nbytes / 1e6:,.1f} MB"
        )
        if args.verify:
            result = verify(args.src, args.out, about=about, progress=ProgressLine("Verifying"))
            errors = ", ".join(f"{kind} {error:.2%}" for kind, error in result.error.items())
            print(f"Verified: {result.tensors} tensors and {result.keys} keys; relative error by type: {errors}")
    return 0


def run_compare(args: argparse.Namespace) -> int:
    from convert.compare import compare, read_tokens

    if args.length < 2 or args.windows < 1 or (args.threads is not None and args.threads < 1):
        raise LemmaError("--length must be at least 2, --windows and --threads at least 1.")
    tokens = read_tokens(args.base, text=args.text, ids=args.tokens, limit=args.length * args.windows)
    bar = ProgressLine("Measuring")
    result = compare(args.base, args.other, tokens, length=args.length, threads=args.threads, progress=bar)
    print(f"{result.tokens} tokens predicted in windows of {args.length}")
    print(f"perplexity of {args.base.name}: {result.base_perplexity:.4f}")
    print(f"perplexity of {args.other.name}: {result.other_perplexity:.4f} ({result.change:+.2%})")
    print(f"same most likely token: {result.top1:.2%}")
    print(f"mean KL divergence: {result.divergence:.5f} nats")
    return 0


class ProgressLine:
    """One line on standard error that says how far the work is, once it has taken two seconds."""

    def __init__(self, what: str, stream: TextIO | None = None) -> None:
        self.what, self.stream = what, stream or sys.stderr
        self.begin = time.monotonic()
        self.last = 0.0
        self.shown = False

    def __call__(self, done: int, total: int, detail: str) -> None:
        now = time.monotonic()
        finished = done >= total
        if now - self.begin < SILENT or (now - self.last < BETWEEN and not finished):
            return
        if finished and not self.shown:
            return
        self.last, self.shown = now, True
        share = done / total if total else 1.0
        left = (now - self.begin) * (1 - share) / share if share > 0 else 0.0
        rest = f"about {_duration(left)} left" if not finished else f"took {_duration(now - self.begin)}"
        line = f"{self.what}: {share:4.0%}, {rest}  {detail}"
        if self.stream.isatty():
            self.stream.write("\r\x1b[K" + line[:110] + ("\n" if finished else ""))
        elif finished:  # a log wants one line
            self.stream.write(line.rstrip() + "\n")
        self.stream.flush()


def _duration(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole} s" if whole < 120 else f"{whole // 60} min {whole % 60} s"


@contextmanager
def _terminable() -> Iterator[None]:
    """Let a polite end of the process, or of its terminal, unwind, so that no half-written file stays."""

    def end(number: int, _: FrameType | None) -> None:
        raise SystemExit(128 + number)

    numbers = [signal.SIGTERM] if sys.platform == "win32" else [signal.SIGTERM, signal.SIGHUP]
    try:
        before = [(number, signal.signal(number, end)) for number in numbers]
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
