"""Checks a whole pack: what its files say, then every template, in worker processes that can be killed."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from engine.errors import LemmaError
from lessons import media
from lessons.checking import SEEDS
from lessons.client import TOO_LONG, LessonsClient
from lessons.contents import Contents
from lessons.findings import Finding, PackError, Severity
from lessons.model import Pack, Place, Problem
from lessons.quizzes import draw_paper
from lessons.reading import Elsewhere, read_pack
from lessons.reading_level import reading_findings

WORKERS = 2
BASE_DEADLINE, SEED_DEADLINE = 30.0, 3.0
"""Seconds that checking one template may take, and for each of its seeds."""
MAX_AGAIN = 3
"""Templates that took too long and are looked at once more."""
WORTH_A_PROCESS = 100
"""Variants that take about as long to check as another process takes to start."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` templates; `problem` was the last one."""

    done: int
    total: int
    problem: str


MAX_PIXELS = 8_000_000_000  # bytes of all pictures, unpacked; some seconds of work

Report = Callable[[Progress], None]


def check_pack(
    contents: Contents,
    *,
    seeds: int = SEEDS,
    workers: int = WORKERS,
    report: Report | None = None,
    stopped: Callable[[], bool] = lambda: False,
    elsewhere: Elsewhere | None = None,
) -> tuple[Pack | None, list[Finding]]:
    """The pack in `contents` and everything found wrong with it, errors first, each in the order of the files.

    `seeds` variants of each template are looked at; what is used of other packs is looked up `elsewhere`. Where the
    files themselves are at fault nothing is generated.
    """
    pack, findings = read_pack(contents, elsewhere)
    if pack is None or any(finding.severity is Severity.ERROR for finding in findings):
        return pack, _sorted(findings)
    findings = [*findings, *reading_findings(pack), *_quizzes(pack), *_pictures(pack, contents)]
    with LessonsClient(spare=False) as client:
        if pack.plots or pack.explorations:
            findings += client.check_figures(pack, BASE_DEADLINE + 10 * len(pack.explorations))
        findings += check_problems(
            pack.problems, seeds=seeds, workers=workers, report=report, stopped=stopped, first=client
        )
    return pack, _sorted(findings)


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda one: (one.severity is Severity.WARNING, one.place.file, one.place.line))


def _pictures(pack: Pack, contents: Contents) -> list[Finding]:
    """Pictures that are not what their names say (reading one judges it), and those that would take long to show."""
    found: list[Finding] = []
    pixels = 0
    for name in pack.media:
        path = name if name.startswith("media/") else f"media/{name}"
        try:
            pixels += media.unpacked(contents.read(path))
        except PackError as error:
            found += error.findings
        except media.MediaError as error:
            found.append(Finding(Place(path), error.code, error.message, error.hint))
        if pixels > MAX_PIXELS:
            sentence = f"The pictures up to this one have more than {MAX_PIXELS // 10**9} GB of pixels."
            return [*found, Finding(Place(path), "media.pixels", sentence, "Make them smaller, or two packs of it.")]
    return found


def _quizzes(pack: Pack) -> list[Finding]:
    found = []
    for quiz in pack.quizzes:
        try:
            draw_paper(quiz, pack, 1)
        except LemmaError as error:
            found.append(Finding(quiz.place, "quiz.empty", error.message, error.hint))
    return found


def check_problems(
    problems: Sequence[Problem],
    *,
    seeds: int = SEEDS,
    workers: int = WORKERS,
    report: Report | None = None,
    stopped: Callable[[], bool] = lambda: False,
    first: LessonsClient | None = None,
) -> list[Finding]:
    """What is wrong with the `problems`, by several processes at once where they are many; `first` is one to use.

    One that takes too long is looked at once more when the others are done, as the machine may have been busy (only the
    first MAX_AGAIN of them); then it is at fault.
    """
    waiting: queue.SimpleQueue[Problem] = queue.SimpleQueue()
    for problem in problems:
        waiting.put(problem)
    deadline = BASE_DEADLINE + SEED_DEADLINE * seeds
    findings: list[Finding] = []
    slow: list[tuple[Problem, list[Finding]]] = []
    failures: list[Exception] = []
    done = 0
    lock = threading.Lock()

    def work(client: LessonsClient | None) -> None:
        try:
            with nullcontext(client) if client is not None else LessonsClient(spare=False) as own:
                check_those_waiting(own)
        except Exception as error:
            failures.append(error)

    def check_those_waiting(client: LessonsClient) -> None:
        nonlocal done
        while not stopped():
            try:
                problem = waiting.get_nowait()
            except queue.Empty:
                return
            found = client.check_problem(problem, seeds, deadline)
            with lock:
                if any(one.code == TOO_LONG for one in found):
                    slow.append((problem, found))
                    continue
                findings.extend(found)
                done += 1
                if report is not None:
                    report(Progress(done, len(problems), problem.id))

    others = min(workers, len(problems), len(problems) * seeds // WORTH_A_PROCESS) - 1
    threads = [threading.Thread(target=work, args=(client,), daemon=True) for client in (first, *[None] * others)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:  # what was not looked at must not pass for good
        raise failures[0]
    for number, (problem, found) in enumerate(slow):
        if number < MAX_AGAIN and not stopped():
            with LessonsClient(spare=False) as client:
                found = client.check_problem(problem, seeds, deadline)
        findings.extend(found)
        done += 1
        if report is not None:
            report(Progress(done, len(problems), problem.id))
    return findings
