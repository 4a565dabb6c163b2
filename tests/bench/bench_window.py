"""What the window costs: `python -m tests.bench.bench_window [--tokens 30000] [--runs 5]`.

Its start (a process of its own each time, until the first paint), going to each page for the first time and again, and
a solution of 30,000 tokens streamed at 200 a second: the CPU time its thread takes in a frame, and how long Esc takes.
CPU time is what the window can be blamed for; the time of day beside it says how busy the machine was. And the memory
that the window has after 10,000, 20,000 and 30,000 tokens, streamed as fast as it takes them. And a kept conversation
of as many tokens, opened and scrolled through.
Writes build/bench/window.json and window.md. No screen is needed.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
START = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(time.time() - float(sys.argv[1]), time.process_time(), flush=True)
            os._exit(0)
        return False

import app.__main__
from app import cli
original = QApplication.exec
def watched(*_):
    first = First()
    QApplication.instance().installEventFilter(first)
    return original()
QApplication.exec = watched
cli.run(["window"])
"""


def start(runs: int) -> list[tuple[str, str, str]]:
    """From the start of the process to the first paint of the window."""
    wall, cpu = [], []
    with tempfile.TemporaryDirectory() as home:
        names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
        environment = {**os.environ, **{name: f"{home}/{name}" for name in names}}
        for _ in range(runs):
            command = [sys.executable, "-c", START, str(time.time())]
            output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True).stdout
            seconds, used = output.split()
            wall.append(1000 * float(seconds))
            cpu.append(1000 * float(used))
    return [row("start to the first paint", cpu, wall)]


def row(what: str, cpu: Sequence[float], wall: Sequence[float]) -> tuple[str, str, str]:
    """Median and slowest of both, in ms."""
    return (what, *(f"{statistics.median(one):,.0f} ({max(one):,.0f})" for one in (cpu, wall)))


def pages() -> list[tuple[str, str, str]]:
    """Going to each page: the first time, when it is built, and the times after that."""
    from PySide6.QtWidgets import QApplication

    from app.ui.places import Place
    from tests.app.ui import soak, tour

    rows = []
    with tempfile.TemporaryDirectory() as folder:
        window = tour.open_all(theme(), Path(folder))
        window.resize(1280, 720)
        window.show()
        window.start()
        soak.wait(2000)
        gc.freeze()

        def go(place: Place) -> tuple[float, float]:
            soak.wait(300)
            cpu, wall = time.thread_time(), time.monotonic()
            window.go(place)
            QApplication.processEvents()
            return 1000 * (time.thread_time() - cpu), 1000 * (time.monotonic() - wall)

        first = {place: go(place) for place in Place}
        again: dict[Place, list[tuple[float, float]]] = {place: [] for place in Place}
        for _ in range(5):
            for place in Place:
                again[place].append(go(place))
        for place in Place:
            rows.append(row(f"{place.value}, built", [first[place][0]], [first[place][1]]))
            rows.append(row(f"{place.value}, again", *zip(*again[place], strict=True)))
        tour.end(window)
    return rows


def opened(tutor):
    """A window on a tutor, and its runner; garbage is collected as in the program."""
    from app.ui.collecting import Collector
    from app.ui.main_window import MainWindow
    from app.ui.runner import TutorRunner
    from app.ui.settings import Settings
    from tests.app.ui import soak

    runner = TutorRunner(lambda: tutor)
    window = MainWindow(theme(), runner, Settings(None))
    Collector(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    runner.start()
    window.theme.typesetter.start()
    soak.wait(1000)
    gc.freeze()
    return window, runner


def memory(kind: str, count: int) -> list[tuple[str, str, str]]:
    """MB in use after each third of `count` tokens, all of them streamed, every formula a new one."""
    from tests.app.ui import soak

    events = getattr(soak, kind)(count, count)
    tutor = soak.SteadyTutor(events, 1000)
    window, _ = opened(tutor)
    marks = [len(events) // 3, 2 * len(events) // 3, len(events)]
    used: list[str] = []

    def look(share: float) -> None:
        if tutor.given >= marks[len(used)] and len(used) < 2:
            used.append(f"{soak.resident():.0f}")

    soak.run(window, tutor, 600, look)
    used.append(f"{soak.resident():.0f}")
    thirds = " / ".join(f"{part * count // 3:,}" for part in (1, 2, 3))
    return [(f"{kind.replace('_', ' ')}: memory after {thirds} tokens, MB", " / ".join(used), "")]


def stream(kind: str, count: int, tail: int) -> list[tuple[str, str, str]]:
    """The last `tail` of `count` tokens, and then Esc."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from tests.app.ui import soak

    events = getattr(soak, kind)(count, tail)
    tail = min(tail, len(events))
    tutor = soak.SteadyTutor(events[-tail:], 200, events[:-tail])
    window, runner = opened(tutor)
    frames = soak.run(window, tutor, (tail - 100) / 200)
    cpu, wall = time.thread_time(), time.monotonic()
    stopped = window.asking.ask.stop.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    while runner.busy:
        soak.wait(5)
    esc = (1000 * (time.thread_time() - cpu), 1000 * (time.monotonic() - wall))
    what = f"{kind.replace('_', ' ')}, {tail:,} of {count:,} tokens"
    share = soak.Frames.share
    over = [sum(one > 50 for one in each) for each in (frames.cpu, frames.wall)]
    rows = [
        (
            f"{what}: frame, median / 99 % / longest",
            *(f"{share(one, 0.5):.0f} / {share(one, 0.99):.0f} / {max(one):.0f}" for one in (frames.cpu, frames.wall)),
        ),
        (f"{what}: frames over 50 ms, of {len(frames.cpu):,}", *map(str, over)),
    ]
    if stopped:
        rows.append(row(f"{what}: Esc to the end", [esc[0]], [esc[1]]))
    runner.close()
    window.close()
    return rows


def kept(count: int) -> list[tuple[str, str, str]]:
    """A kept conversation of `count` tokens in steps is opened, and then scrolled through in leaps."""
    from datetime import UTC, datetime

    from app.tutor.conversation import Conversation
    from app.tutor.recording import Recording
    from tests.app.ui import fake_tutor as fake
    from tests.app.ui import soak

    recording = Recording()
    for event in [fake.STARTED, *soak.thought(2 * count // 3), *soak.many_steps(count, count), *fake.GOOD[-3:]]:
        recording.take(event)
    talk = Conversation().asked("3x + 5 = 20", datetime(2026, 1, 1, tzinfo=UTC)).answered(recording.events)
    window, _ = opened(fake.FakeTutor())
    ticker = soak.Ticker()
    ticker.start()
    soak.wait(200)
    window.asking.show_conversation(talk)
    cards = window.asking.solution.cards.values()
    while not all(card.awake or card.measured for card in cards):
        soak.wait(100)
    bar = window.asking.view.verticalScrollBar()
    shown = len(ticker.frames.cpu)
    for place in (0, bar.maximum() // 2, bar.maximum() // 3, bar.maximum()):
        bar.setValue(place)
        soak.wait(500)
    frames = ticker.stop()
    what = f"kept conversation of {len(cards)} steps"
    used = f"{soak.resident():.0f}"
    return [
        (f"{what}, opened: longest frame", *(f"{max(one[:shown]):.0f}" for one in (frames.cpu, frames.wall))),
        (f"{what}, scrolled: longest frame", *(f"{max(one[shown:]):.0f}" for one in (frames.cpu, frames.wall))),
        (f"{what}: memory, MB", used, ""),
    ]


def theme():
    """An application and a theme."""
    from PySide6.QtWidgets import QApplication

    from app.ui.i18n import speak
    from app.ui.theme import Mode, Theme
    from app.ui.typesetter import Typesetter

    app = QApplication.instance() or QApplication([])
    speak(app, "en")
    made = Theme(Mode.LIGHT)
    made.attach(app)
    made.typesetter = Typesetter(made)
    return made


def main() -> None:
    from tests.bench.table import write

    parser = argparse.ArgumentParser(description="What the window costs.")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=30_000)
    parser.add_argument(
        "--streamed", type=int, default=4_000, help="of these, at 200 a second; what was before is there"
    )
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    parser.add_argument("--part", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    parts = {"pages": pages}
    for kind in ("one_step", "many_steps", "thought"):
        parts[kind] = lambda kind=kind: stream(kind, options.tokens, options.streamed)
    for kind in ("one_step", "many_steps", "thought", "mixed"):
        parts[f"memory of {kind}"] = lambda kind=kind: memory(kind, options.tokens)
    parts["kept"] = lambda: kept(options.tokens)
    if options.part:
        print(json.dumps(parts[options.part]()), flush=True)
        os._exit(0)
    rows = start(options.runs)
    for part in parts:  # each in a process of its own
        command = [sys.executable, "-m", "tests.bench.bench_window", "--part", part]
        command += ["--tokens", str(options.tokens), "--streamed", str(options.streamed)]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
        rows += [tuple(one) for one in json.loads(output.splitlines()[-1])]
    write(options.out, "window", ["median (slowest), ms", "CPU time", "time of day"], rows)


if __name__ == "__main__":
    main()
