"""`lemma eval`: loads the model, puts every question to it, keeps each result at once, and writes the report.

Exit codes: 0 when all was measured, 2 for an error told in a sentence, 130 when it was stopped (the journal stays).
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

from app.paths import default_model
from app.tutor.evaluation import report
from app.tutor.evaluation.journal import Journal
from app.tutor.evaluation.questions import Item, read_questions
from app.tutor.evaluation.sample import How, Sampled, sample
from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import ModelInfo
from engine.llm.options import Options
from engine.llm.sampling import Sampling
from engine.maths.client import MathsClient

ROOM = 2048
"""Tokens of context beside those of an answer: the question, and what is named of a refuted try."""
SEED_STEP, SAMPLE_STEP = 7919, 1_000_003
QUIET_SECONDS = 60.0  # between two lines of progress where nobody looks

Make = Callable[[Item, int, int], Sampled]
"""A sample of a question: (question, number of the sample, seed)."""


def run_eval(options: argparse.Namespace) -> int:
    """Runs the command with its parsed arguments."""
    found = read_questions(options.file)
    items = list(found.items[: options.limit])
    path: Path = getattr(options, "model", None) or default_model()
    base = base_of(options.out, options.file)
    with ModelClient() as model, MathsClient() as maths:
        info, context = _load(model, path, options.max_tokens)
        how = How(
            info.instruction if options.instruction is None else options.instruction,
            Sampling(
                temperature=info.temperature if options.temperature is None else options.temperature,
                top_p=info.top_p if options.top_p is None else options.top_p,
                max_tokens=min(options.max_tokens, context),
            ),
            retries=options.tries,
            named=1 if options.tries else 0,
            plain_words=options.plain_words,
            system=options.system,
        )
        run = _description(options, found.sha256, path, info, context, how)

        def make(item: Item, number: int, seed: int) -> Sampled:
            return sample(model, maths, item, number, seed, how)

        planned = len(items) * options.samples
        with Journal(base.with_name(base.name + ".jsonl"), run, resume=options.resume) as journal:
            done: list[Sampled] = []
            try:
                measure(journal, items, options.samples, options.seed, make, Bar(planned), done)
            finally:  # stopped or broken off: what there is, is written up as well
                if done:
                    report.write(base, run, items, done, planned)
    right = report.shares(items, done)
    print(f"right in one try: {right.first}; after verify and roll back: {right.last}; in the end: {right.end}")
    print(f"called right and refuted by the file's answer: {sum(one.wrongly_right for one in done)}")
    print(f"{base}.md and {base}.json were written.")
    return 0


def base_of(out: Path | None, file: Path) -> Path:
    """The report's path without its ending; `out` may be a folder that is there."""
    if out is None or not out.name or out.is_dir():
        return (out or Path()) / f"eval-{file.stem}"
    return out.with_suffix("") if out.suffix in (".md", ".json", ".jsonl") else out


def measure(
    journal: Journal,
    items: list[Item],
    samples: int,
    seed: int,
    make: Make,
    progress: Callable[[list[Sampled]], None],
    done: list[Sampled],
) -> None:
    """All samples of all questions into `done`, those in the journal first; each is kept before the next begins.

    The first sample of every question comes before the second of any, so that a run that is cut off covers the file.
    """
    try:
        found = [Sampled.from_json(values) for values in journal.results]
    except (KeyError, TypeError):
        raise LemmaError(f"{journal.path} holds a result that cannot be read.", "Choose another --out.") from None
    wanted = {item.id for item in items}
    done += [one for one in found if one.id in wanted and one.sample < samples]
    have = {(one.id, one.sample) for one in done}
    progress(done)
    for number in range(samples):
        for index, item in enumerate(items):
            if (item.id, number) not in have:
                one = make(item, number, (seed + SAMPLE_STEP * number + SEED_STEP * index) % 2**32)
                journal.add(one.to_json())
                done.append(one)
                progress(done)


def _load(model: ModelClient, path: Path, max_tokens: int) -> tuple[ModelInfo, int]:
    wanted = Options(n_ctx=min(2**20, max_tokens + ROOM))
    info = model.inspect(path, wanted)
    if info.warning:
        print(info.warning, file=sys.stderr)
    return model.load(path, wanted), info.context


def _description(
    options: argparse.Namespace, questions: str, path: Path, info: ModelInfo, context: int, how: How
) -> dict[str, Any]:
    """What is measured, exactly: a journal of anything else is not gone on with."""
    return {
        "file": options.file.name,
        "file_sha256": questions,
        "model": info.name,
        "model_file": path.name,
        "model_sha256": _hash(path),
        "weights": info.weights,
        "lemma": metadata.version("lemma-tutor"),
        "context": context,
        "temperature": how.sampling.temperature,
        "top_p": how.sampling.top_p,
        "max_tokens": options.max_tokens,
        "instruction": how.instruction,
        "system": how.system,
        "plain_words": how.plain_words,
        "tries": how.retries + how.named,
        "seed": options.seed,
    }


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(2**22):
                digest.update(block)
    except OSError as error:
        raise LemmaError(f"{path} cannot be read: {error.strerror or error}.") from error
    return digest.hexdigest()


class Bar:
    """How far it is, how right so far, and how long it may still take: one line, drawn where a person is looking."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._began: float | None = None
        self._before = 0
        self._said = 0.0

    def __call__(self, done: list[Sampled]) -> None:
        now = time.monotonic()
        if self._began is None:
            self._began, self._before, self._said = now, len(done), now
        if not done:
            return
        line = f"{len(done)} of {self._total} samples, {sum(one.first.right for one in done) / len(done):.1%} right in"
        line += f" one try, {sum(one.last.right for one in done) / len(done):.1%} after"
        new = len(done) - self._before
        if new and len(done) < self._total:
            line += f", about {duration((now - self._began) / new * (self._total - len(done)))} left"
        if sys.stderr.isatty():
            print(f"\r{line}\033[K", end="\n" if len(done) == self._total else "", file=sys.stderr, flush=True)
        elif now - self._said > QUIET_SECONDS or len(done) == self._total:
            self._said = now
            print(line, file=sys.stderr, flush=True)


def duration(seconds: float) -> str:
    """In words, roughly: 40 s, 12 min, 3 h 20 min, 2 days 5 h."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 48 * 60:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes // 1440} days {minutes % 1440 // 60} h"
