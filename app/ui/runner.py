"""Runs a tutor in a thread of its own, so that the window never waits.

The worker thread only ever puts into a queue; a timer of the window's thread empties it every 33 ms and hands
the events over in one piece. Nothing of Qt is touched from the worker. One job at a time, in order: building the
tutor, opening a model, solving.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.tutor.events import Event, Failed, Finished, Progress
from app.tutor.teaching.writing import Writer, WriterOfNow
from app.ui.i18n import tr
from engine.errors import LemmaError
from engine.llm.messages import ChatMessage
from engine.maths.question import Recognition

FRAME_MS = 33
MOST_EVENTS = 60  # of one frame; the others wait for the next, so that a window held up catches up in small steps
GENTLE_SECONDS = 1.0  # for the tutor to end by itself when the window closes
CLOSE_SECONDS = 3.0  # after it was told to close

log = logging.getLogger(__name__)


class TutorLike(Protocol):
    """What the window needs of a tutor. All is called from one worker thread; `recognise`, `stop`, `close` from any."""

    @property
    def model_name(self) -> str:
        """The model in use, in words; empty while none is."""

    @property
    def model_path(self) -> Path | None:
        """The file of the model in use."""

    def warm(self) -> Iterator[Progress]:
        """Loads the model if it is not loaded; raises LemmaError if it cannot."""

    def solve(self, problem: str, history: Sequence[ChatMessage] = (), begun: Sequence[str] = ()) -> Iterator[Event]:
        """The events of one solution, as they happen; blocks in between. `begun` are the steps there are already."""

    @property
    def writer(self) -> Writer | None:
        """What writes short texts for teaching, from any thread; None where nothing can."""

    def stop(self) -> None:
        """Ends the running solution soon."""

    def recognise(self, problem: str) -> Recognition:
        """The question in what is being typed; from any thread, while a solution runs too."""

    def open_model(self, path: Path) -> None:
        """Uses another model file from now on; `warm` loads it."""

    def close(self) -> None:
        """Ends whatever is running and gives everything back; may be called twice."""


TutorFactory = Callable[[], TutorLike]


class _Run:
    """One solution in the making."""

    def __init__(self, problem: str, history: Sequence[ChatMessage], begun: Sequence[str]) -> None:
        self.problem = problem
        self.history = history
        self.begun = begun
        self.stopped = threading.Event()
        self.dropped = False
        self.left_out = False  # events that came before a stop and were too many to show then
        self.last: Finished | Failed | None = None  # of those


class TutorRunner(QObject):
    """The window's side of the tutor. `busy` is true from `solve` until `ended`."""

    received = Signal(list)  # events of the current solution, in order
    ended = Signal()  # no event of the current solution will follow
    progressed = Signal(object)  # a Progress while no solution is asked for
    loaded = Signal(str)  # the tutor is there; the name of its model
    load_failed = Signal(str, str)  # message, hint

    def __init__(self, factory: TutorFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factory = factory
        self._tutor: TutorLike | None = None
        self.writer: Writer = WriterOfNow(self._words)
        self._run: _Run | None = None
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._outbox: queue.SimpleQueue[tuple[str, object, object]] = queue.SimpleQueue()
        self._pending = 0  # jobs given and not yet answered by "done"
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="tutor", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def busy(self) -> bool:
        return self._run is not None

    @property
    def model_path(self) -> Path | None:
        """The file of the model in use; None while none is."""
        return self._tutor.model_path if self._tutor is not None else None

    def start(self) -> None:
        """Begins to build the tutor; call it once the window is on the screen."""
        if not self._thread.is_alive() and not self._closed:
            self._thread.start()
            self._submit(self._build)

    def solve(self, problem: str, history: Sequence[ChatMessage] = (), begun: Sequence[str] = ()) -> None:
        """Begins a solution; what was running before is stopped and its events are dropped."""
        self.drop()
        run = self._run = _Run(problem, history, begun)
        self._submit(lambda: self._solve(run))

    def stop(self) -> None:
        """Asks the running solution to end; its last events still come.

        Where the window is so far behind that more than those of one frame are waiting, the others are left out: the
        solution then ends where the student saw it when it was stopped.
        """
        if self._run is not None:
            self._run.stopped.set()
            self._stop_tutor()

    def drop(self) -> None:
        """Ends the running solution; nothing more is heard of it."""
        if self._run is not None:
            self._run.dropped = True
            self.stop()
            self._run = None

    def recognise(self, problem: str) -> Recognition:
        """The question in what is being typed, read by the tutor's algebra; from any thread, it may take a moment."""
        tutor = self._tutor
        return Recognition(None) if tutor is None or self._closed else tutor.recognise(problem)

    def open_model(self, path: Path) -> None:
        """Changes the model after whatever is running; answered by `loaded` or `load_failed`."""
        self._submit(lambda: self._open(path))

    def close(self) -> None:
        """Stops everything; what does not end by itself soon is ended from here."""
        if self._closed:
            return
        self._closed = True
        self.drop()
        self._timer.stop()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(GENTLE_SECONDS)
        if self._thread.is_alive():
            self._close_tutor()
            self._thread.join(CLOSE_SECONDS)

    def _words(self) -> Writer | None:
        return self._tutor.writer if self._tutor is not None and not self._closed else None

    def _submit(self, job: Callable[[], None]) -> None:
        if self._closed:
            return
        self._pending += 1
        self._jobs.put(job)
        self._timer.start()

    def _drain(self) -> None:
        """Hands over what has come since the last frame."""
        events: list[Event] = []
        ended = False
        later: list[Callable[[], None]] = []
        run = self._run
        while len(events) < MOST_EVENTS or run is None or run.stopped.is_set():
            try:
                kind, one, other = self._outbox.get_nowait()
            except queue.Empty:
                break
            match kind:
                case "event" if run is not None and one is run:
                    run.left_out = run.left_out or len(events) >= MOST_EVENTS
                    if not run.left_out:
                        events.append(other)  # type: ignore[arg-type]
                    elif isinstance(other, Finished | Failed):
                        run.last = other
                case "ended" if run is not None and one is run:
                    ended = True
                    if run.left_out:
                        events.append(_as_stopped(run.last))
                case "loaded":
                    later.append(lambda name=one: self.loaded.emit(name))  # type: ignore[misc]
                case "load_failed":
                    later.append(lambda m=one, h=other: self.load_failed.emit(m, h))  # type: ignore[misc]
                case "progress" if run is not None:
                    events.append(one)  # type: ignore[arg-type]
                case "progress":
                    later.append(lambda event=one: self.progressed.emit(event))  # type: ignore[misc]
                case "done":
                    self._pending -= 1
                case _:
                    pass
        if events:
            self.received.emit(events)
        if ended:
            self._run = None
            self.ended.emit()
        for announce in later:
            announce()
        if self._pending == 0 and self._outbox.empty():
            self._timer.stop()

    # From here on: the worker thread.

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not self._closed:
                job()
            self._outbox.put(("done", None, None))
        self._close_tutor()

    def _build(self) -> None:
        try:
            self._prepare(self._the_tutor())
        except Exception as error:
            self._outbox.put(("load_failed", *_words(error)))

    def _open(self, path: Path) -> None:
        try:
            tutor = self._the_tutor()
            tutor.open_model(path)
            self._prepare(tutor)
        except Exception as error:
            self._outbox.put(("load_failed", *_words(error)))

    def _the_tutor(self) -> TutorLike:
        if self._tutor is None:
            self._tutor = self._factory()
        return self._tutor

    def _prepare(self, tutor: TutorLike) -> None:
        for event in tutor.warm():
            if self._closed:
                return
            self._outbox.put(("progress", event, None))
        self._outbox.put(("loaded", tutor.model_name, None))

    def _solve(self, run: _Run) -> None:
        try:
            finished = False
            if not run.stopped.is_set():
                tutor = self._the_tutor()
                told = False
                for event in tutor.solve(run.problem, run.history, run.begun):
                    self._outbox.put(("event", run, event))
                    finished = finished or isinstance(event, Finished | Failed)
                    if run.stopped.is_set() and not told:  # it may have been asked before it had begun
                        told = True
                        tutor.stop()
                self._outbox.put(("loaded", tutor.model_name, None))
            if not finished:
                self._outbox.put(("event", run, Finished(run.stopped.is_set(), 0, 0, 0.0)))
        except Exception as error:
            self._outbox.put(("event", run, Failed(*_words(error))))
        self._outbox.put(("ended", run, None))

    # From here on: either thread.

    def _close_tutor(self) -> None:
        tutor = self._tutor
        if tutor is not None:
            try:
                tutor.close()
            except Exception:
                log.exception("closing the tutor")

    def _stop_tutor(self) -> None:
        tutor = self._tutor
        if tutor is not None:
            try:
                tutor.stop()
            except Exception:
                log.exception("stopping the tutor")


def _as_stopped(last: Finished | Failed | None) -> Finished | Failed:
    """The end of a solution whose last events were left out."""
    if isinstance(last, Finished):
        return replace(last, stopped=True)
    return last or Finished(True, 0, 0, 0.0)


def _words(error: Exception) -> tuple[str, str]:
    """An error as a sentence and a hint; what is no LemmaError is a defect and goes to the log."""
    if isinstance(error, LemmaError):
        return error.message, error.hint
    log.error("unexpected error in the tutor", exc_info=error)
    return (
        tr("Something went wrong inside Lemma."),
        tr("This is a mistake in the program; the details are in its log file."),
    )
