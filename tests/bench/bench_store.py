"""What a long record costs: `python -m tests.bench.bench_store`.

A record of one learner with a million attempts at the problems of the packs that come with Lemma, beside one with a
thousand. Each number is taken in a process of its own, after the system was told to forget what it has read of the
file: opening it, making the coach, the first problem and the next ones, keeping an answer, a report's query of a week.
Then what goes on in the background meanwhile. Writes build/bench/store.json and store.md.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fsrs import Rating

from app.learner.answers import Answer
from app.learner.coach import Coach
from app.learner.review import reviewed
from app.learner.store import NAME, Attempt, open_store
from app.learner.store.attempts import INSERT_ATTEMPT, INSERT_CARD, attempt_row, card_row
from app.packs.library import Library
from app.packs.shelf import usable_packs
from lessons.model import Pack
from tests.bench.table import write

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
RUNS = 5
BACKGROUND = "check and copy of the day, in the background"


def packs() -> list[Pack]:
    """As the program reads them, to practise with."""
    return usable_packs(Library(), lambda entry, error: print(entry.title, error, file=sys.stderr))


def history(count: int, of: Sequence[Pack]) -> Iterator[Attempt]:
    """Answers over the last three years, three in four of them right."""
    rng = random.Random(7)
    problems = [(pack, problem) for pack in of for problem in pack.problems]
    step = timedelta(days=1095) / count
    for number in range(count):
        pack, problem = rng.choice(problems)
        right = rng.random() < 0.75
        yield Attempt(
            problem.name, problem.skill, problem.difficulty, pack.id, pack.version, number + 1, "", f"x = {number}",
            "right" if right else "wrong", "", float(right), int(rng.random() < 0.1), 60 * rng.random(),
            NOW - timedelta(days=1096) + number * step,
        )  # fmt: skip


def build(folder: Path, count: int, of: Sequence[Pack]) -> None:
    """A record of that many attempts, with a card for each skill."""
    store = open_store(folder, NOW).store
    learner = store.add_profile("A", NOW).id
    with store._writing() as connection:
        connection.executemany(INSERT_ATTEMPT, (attempt_row(learner, one) for one in history(count, of)))
        for skill in {problem.skill for pack in of for problem in pack.problems}:
            card = reviewed(None, Rating.Good, NOW - timedelta(days=3))
            connection.execute(INSERT_CARD, card_row(learner, skill, card))
    store.ability(learner)
    store.close()


def forget(path: Path) -> None:
    """Tells the system to drop what it has read of a file, where it can be told."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def measure(folder: Path, answers: int) -> dict[str, float]:
    """Milliseconds of each thing, in this process, once."""
    of = packs()
    forget(folder / NAME)
    times: dict[str, float] = {}
    began = time.perf_counter()

    def took(name: str) -> None:
        nonlocal began
        times[name] = 1000 * (time.perf_counter() - began)
        began = time.perf_counter()

    opened = open_store(folder, NOW)
    took("open")
    store = opened.store
    learner = store.profiles()[0].id
    coach = Coach(store, learner, of, lambda: NOW, seed=os.getpid())
    took("coach ready")
    task = coach.next()
    took("first problem")
    following, kept = [], []
    for number in range(answers):
        assert task is not None
        began = time.perf_counter()
        coach.answered(task, Answer("", "x = 1", "right", "", float(number % 4 > 0), 0, 20.0))
        took("")
        kept.append(times.pop(""))
        task = coach.next()
        took("")
        following.append(times.pop(""))
    times["next problem"], times["next problem, slowest"] = statistics.median(following), max(following)
    times["answer kept"] = statistics.median(kept)
    began = time.perf_counter()
    week = {"p": learner, "since": (NOW - timedelta(days=7)).isoformat()}
    store.query(
        "select skill, count(*), avg(score) from attempts where profile = :p and at >= :since group by skill", week
    )
    took("report of a week")
    if opened.upkeep is not None:
        opened.upkeep.wait()
        took(BACKGROUND)
    store.close()
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description="What a long record costs.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 1_000_000])
    parser.add_argument("--answers", type=int, default=20)
    parser.add_argument("--folder", type=Path, help="where to make the records (default: a temporary folder)")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure is not None:
        print(json.dumps(measure(options.measure, options.answers)))
        return
    with tempfile.TemporaryDirectory() as temporary:
        columns = []
        of = packs()
        for size in options.sizes:
            folder = (options.folder or Path(temporary)) / str(size)
            if not (folder / NAME).exists():
                build(folder, size, of)
            runs = []
            for _ in range(RUNS):
                command = [sys.executable, "-m", "tests.bench.bench_store", "--measure", str(folder)]
                output = subprocess.run([*command, "--answers", str(options.answers)], stdout=-1, check=True).stdout
                runs.append(json.loads(output))
            columns.append((size, (folder / NAME).stat().st_size, runs))
    names = list(dict.fromkeys(name for _, _, runs in columns for run in runs for name in run))
    rows = [["file, MB", *(f"{space / 1e6:,.1f}" for _, space, _ in columns)]]
    for name in names:
        row = []
        for _, _, runs in columns:
            found = [run[name] for run in runs]
            # Done once a day: by the first of the runs.
            row.append(
                f"{max(found):,.0f}" if name == BACKGROUND else f"{statistics.median(found):,.1f} ({max(found):,.1f})"
            )
        rows.append([f"{name}, ms", *row])
    write(options.out, "store", ["median (slowest)", *(f"{size:,} attempts" for size in options.sizes)], rows)


if __name__ == "__main__":
    main()
