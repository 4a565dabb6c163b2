"""Streams a long solution into the real window and measures what its thread did: for the soak test and the benchmark.

A frame is what happens between two ticks of a 16 ms timer of the window's thread. On a shared machine the time of day
between them says how busy others were, so each frame has two numbers: CPU time of the window's own thread (what the
window can be blamed for; a frame is never shorter than it), and the time of day.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer

from app.tutor.events import Event, FinalAnswer, Finished, StepChecked, StepStarted, StepText, Thinking
from tests.app.ui import fake_tutor as fake

TICK_MS = 16
WORDS = (
    "We now look at the equation $2x + {n} = {m}$ and subtract ${n}$ on both sides, which gives $2x = {m} - {n}$. "
    "So the term with $x$ stands alone, and **half of it** is what we want.\n\n"
    "$$x_{{{n}}} = \\frac{{{m} - {n}}}{{2}}$$\n\n"
)
KNOWN = 12  # numbers in the formulas of what came before, so that they are drawn once and then known


def tokens(text: str) -> list[str]:
    """Pieces of about four characters, as a tokenizer makes them."""
    return [text[at : at + 4] for at in range(0, len(text), 4)]


def prose(count: int, fresh: int = 0) -> list[str]:
    """That many tokens of a solution, words and formulas; each formula of the last `fresh` tokens is a new one."""
    out: list[str] = []
    number = 0
    while len(out) < count:
        number += 1
        known = len(out) < count - fresh
        out += tokens(WORDS.format(n=number % KNOWN + 2 if known else number, m=5 if known else 2 * number + 1))
    return out[:count]


def thought(count: int, fresh: int = 0) -> list[Event]:
    """A thought of that many tokens."""
    return [Thinking(one) for one in prose(count, fresh)]


def one_step(count: int, fresh: int = 0) -> list[Event]:
    """One step that never ends: the worst case of drawing what has changed."""
    return [StepStarted(1), *(StepText(1, one) for one in prose(count, fresh))]


def many_steps(count: int, fresh: int = 0, each: int = 100) -> list[Event]:
    """Steps of `each` tokens, each one checked."""
    events: list[Event] = []
    text = prose(count, fresh)
    for number, at in enumerate(range(0, count, each), start=1):
        events.append(StepStarted(number))
        events += [StepText(number, one) for one in text[at : at + each]]
        events.append(StepChecked(number, fake.RIGHT))
    return events


def mixed(count: int, fresh: int = 0) -> list[Event]:
    """As a reasoning model writes: two thirds thought, then steps."""
    return [*thought(2 * count // 3), *many_steps(count - 2 * count // 3, fresh)]


def joined(events: Sequence[Event]) -> list[Event]:
    """The same with the pieces of a text in one, as they are when a conversation is opened again."""
    out: list[Event] = []
    for event in events:
        last = out[-1] if out else None
        if isinstance(event, Thinking) and isinstance(last, Thinking):
            out[-1] = Thinking(last.text + event.text)
        elif isinstance(event, StepText) and isinstance(last, StepText):
            out[-1] = StepText(last.step, last.text + event.text)
        else:
            out.append(event)
    return out


class SteadyTutor(fake.FakeTutor):
    """Gives `before` at once, then `script` at `rate` events a second, however long the window takes."""

    def __init__(self, script: Sequence[Event], rate: float, before: Sequence[Event] = ()) -> None:
        super().__init__()
        self.script, self.rate, self.before = script, rate, joined(before)
        self.go = threading.Event()
        self.waits = False  # for it: what came before has been given
        self.given = 0  # events of the script so far

    def solve(self, problem: str, history: object = (), begun: object = ()) -> Iterator[Event]:
        self._stop.clear()
        self.asked.append(problem)
        yield fake.STARTED
        yield from self.before
        self.waits = True
        self.go.wait(600)
        began = time.monotonic()
        for number, event in enumerate(self.script):
            if self._stop.wait(max(0.0, began + number / self.rate - time.monotonic())):
                yield Finished(True, 31, number, self.rate)
                return
            yield event
            self.given = number + 1
        yield FinalAnswer("x = 5")
        yield fake.GOOD[-2]
        yield Finished(False, 31, len(self.script), self.rate)


@dataclass
class Frames:
    """What was measured: milliseconds of each frame, and megabytes of memory over time (share of the run, MB)."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    memory: list[tuple[float, float]] = field(default_factory=list)

    @staticmethod
    def share(values: Sequence[float], part: float) -> float:
        """The value below which `part` of them lie."""
        return sorted(values)[min(len(values) - 1, int(part * len(values)))] if values else 0.0

    def grown(self) -> float:
        """MB by which the memory grew between a tenth of the run and its end."""
        early = next((used for at, used in self.memory if at >= 0.1), 0.0)
        return self.memory[-1][1] - early if self.memory else 0.0


class Ticker(QObject):
    """Measures frames from `start` until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.frames = Frames()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._cpu, self._wall = time.thread_time(), time.monotonic()
        self._timer.start()

    def stop(self) -> Frames:
        self._timer.stop()
        return self.frames

    def _tick(self) -> None:
        cpu, wall = time.thread_time(), time.monotonic()
        self.frames.cpu.append(1000 * (cpu - self._cpu))
        self.frames.wall.append(1000 * (wall - self._wall))
        self._cpu, self._wall = cpu, wall


def resident() -> float:
    """MB of memory this process has in use now; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


def wait(milliseconds: int) -> None:
    """Lets the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run(window, tutor: SteadyTutor, seconds: float, meanwhile: Callable[[float], None] = lambda share: None) -> Frames:
    """Asks for a solution and measures it while it streams, for at most `seconds`.

    `meanwhile` is called about four times a second with the share of the time that has passed.
    """
    ticker = Ticker()
    window.ask_problem("3x + 5 = 20")
    while not tutor.waits:
        wait(50)
    shown = -1
    typesetter = window.theme.typesetter
    while shown != (shown := window.asking.solution.sizeHint().height()) or not (typesetter is None or typesetter.idle):
        wait(300)  # what came before is drawn
    tutor.go.set()
    began = time.monotonic()
    ticker.start()
    while window._runner.busy and time.monotonic() - began < seconds:
        wait(250)
        share = min(1.0, (time.monotonic() - began) / seconds)
        ticker.frames.memory.append((share, resident()))
        meanwhile(share)
    return ticker.stop()
