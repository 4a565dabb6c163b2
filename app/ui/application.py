"""Starts the program with a window, and ends it.

The window is painted before the tutor is built, so that it is there at once however long the model takes.
Knows nothing of models: whoever calls `run` brings a function that makes a tutor.
"""

from __future__ import annotations

import argparse
import gc
import logging
import signal
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app import paths
from app.tutor.events import Event, Failed, Finished
from app.ui.collecting import Collector
from app.ui.controls import Box
from app.ui.i18n import language_for, speak, tr
from app.ui.icons import application_icon
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.preparing import Preparation
from app.ui.record import Record
from app.ui.runner import TutorFactory, TutorLike, TutorRunner
from app.ui.settings import Settings, default_path
from app.ui.theme import Theme
from app.ui.typesetter import Typesetter

if TYPE_CHECKING:
    from app.learner.store import Opened

SMOKE_PROBLEM = "3x + 5 = 20"
SMOKE_SECONDS = 180
ANEW = 1000
"""The exit status of a window that is to be made anew."""
WARM_MS = 800  # after the window: then formulas are got ready for, while the tutor still loads
PREPARE_MS = 1200  # and then the other pages
SWITCH_SECONDS = 0.001
"""How long a thread keeps the interpreter while another one waits for it. With the usual 5 ms, a page that is built
while something is read in the background would wait as long each time it asks Qt for anything."""
SIGNAL_MS = 250  # how often Python gets a chance to see Ctrl-C

log = logging.getLogger(__name__)


def run(tutor_factory: TutorFactory, argv: Sequence[str] = ()) -> int:
    """Opens the window and stays until it is closed; gives the exit status. `argv` is without the program's name."""
    options = _parse(argv)
    for_show = options.smoke or options.screenshot is not None
    _log_to_file(None if for_show else paths.logs() / "lemma.log")
    app = QApplication.instance() or QApplication([sys.argv[0] if sys.argv else "lemma"])
    assert isinstance(app, QApplication)
    QCoreApplication.setApplicationName("lemma")
    app.setApplicationDisplayName("Lemma")
    app.setDesktopFileName("lemma")
    app.setWindowIcon(application_icon())

    sys.setswitchinterval(SWITCH_SECONDS)
    collector = Collector(app)
    settings = Settings(None if for_show or options.safe else default_path())
    status = _run_window(app, settings, tutor_factory, options)
    while status == ANEW:
        status = _run_window(app, settings, tutor_factory, options, Place.SETTINGS)
    collector.stop()
    return status


def _run_window(
    app: QApplication,
    settings: Settings,
    tutor_factory: TutorFactory,
    options: argparse.Namespace,
    place: Place = Place.ASK,
) -> int:
    """Opens the window at `place`; gives the exit status, ANEW where it is wanted in another language."""
    for_show = options.smoke or options.screenshot is not None
    speak(app, "en" if for_show else language_for(settings.language))
    theme = Theme(settings.mode, settings.zoom, settings.face)
    theme.attach(app)
    theme.set_still(settings.still)
    theme.set_by_sentence(settings.by_sentence)
    typesetter = Typesetter()
    theme.typesetter = typesetter if options.screenshot is None else None  # a picture waits for its formulas
    chosen = Path(settings.model) if settings.model and not options.named else None

    def tutor() -> TutorLike:
        """With the model that was chosen in the window, if its file is still there."""
        made = tutor_factory()
        if chosen is not None and chosen.is_file():
            made.open_model(chosen)
        return made

    runner = TutorRunner(tutor)
    record = None if for_show else Record(settings, _open_record)
    window = MainWindow(theme, runner, settings, record)
    window.language_chosen.connect(lambda: app.exit(ANEW))
    if place is not Place.ASK:
        window.go(place)
    window.show()
    app.setQuitOnLastWindowClosed(True)
    errors = _ErrorReporter(window)
    errors.install()
    breaker = _end_on_interrupt(app)
    status = 1
    if options.safe:
        window.setWindowTitle(tr("Lemma (safe mode)"))
        window.asking.status.notice(
            tr("Safe mode: Lemma started without your settings and your model. They are kept for the next start.")
        )
    gc.freeze()  # what is there stays; a search through all of it would hold a frame up
    QTimer.singleShot(0, window.start)  # after the first paint
    QTimer.singleShot(WARM_MS, typesetter.start)
    pages = [partial(window.prepare, one) for one in (Place.LEARN, Place.SETTINGS)]  # the others are built in no time
    preparation = Preparation(lambda: runner.busy, pages, window)
    if not for_show:
        QTimer.singleShot(PREPARE_MS, preparation.start)
    if for_show:
        _Demonstration(window, runner, options.problem or SMOKE_PROBLEM, options.screenshot)
    try:
        status = app.exec()
    finally:
        breaker.stop()
        errors.remove()
        if status == ANEW:
            app.setQuitOnLastWindowClosed(False)  # it is not the last one
            window.close()
        if window.isVisible():  # ended by a signal or a demonstration, not by being closed
            window.remember()
            window.hide()
        window.asking.end()
        runner.close()
        typesetter.close()
        if record is not None:
            record.close()
        shiboken6.delete(window)  # now, and not at some point while the interpreter goes down
        shiboken6.delete(theme)
    return status


def _open_record() -> Opened:
    from app.learner.store import open_record  # in the thread of the record: the window is painted before

    return open_record()


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="lemma", description="Opens the window of Lemma.")
    parser.add_argument("--smoke", action="store_true", help="solve one problem, close, and say by the exit status")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="solve one problem, save a picture, close")
    parser.add_argument(
        "--named", action="store_true", help="the model was named: the one chosen last time is not used"
    )
    parser.add_argument("--problem", default="", help="the problem for --smoke and --screenshot")
    parser.add_argument("--safe", action="store_true", help="without the settings and the model chosen in the window")
    return parser.parse_args(list(argv))


class _Demonstration(QObject):
    """Solves one problem and ends the program: 0 if the solution came to its end, 1 if not."""

    def __init__(self, window: MainWindow, runner: TutorRunner, problem: str, picture: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._picture = picture
        self._last: Event | None = None
        runner.received.connect(self._received)
        runner.ended.connect(lambda: QTimer.singleShot(200, self._finish))
        QTimer.singleShot(SMOKE_SECONDS * 1000, self._finish)
        QTimer.singleShot(0, lambda: window.ask_problem(problem))

    def _received(self, events: list[Event]) -> None:
        self._last = events[-1]

    def _finish(self) -> None:
        well = isinstance(self._last, Finished) and not self._last.stopped
        if self._picture is not None and not self._window.grab().save(str(self._picture)):
            well = False
            _print(f"The picture could not be written to {self._picture}.")
        view = self._window.asking.solution
        final = view.transcript.final if view is not None else None
        if final is not None:
            _print(f"{final.verdict.outcome}: {final.verdict.sentence}")
        elif isinstance(self._last, Failed):
            _print(f"{self._last.message} {self._last.hint}".rstrip())
        elif not well:
            _print("The solution did not come to its end.")
        QApplication.exit(0 if well else 1)


class _ErrorReporter:
    """Turns an error that nobody caught into a line in the log and a sentence on the screen."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shown = False
        self._old = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        sys.excepthook = self._report
        threading.excepthook = lambda args: log.error(
            "unexpected error in thread %s", args.thread, exc_info=args.exc_value
        )

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._old

    def _report(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        log.critical("unexpected error", exc_info=(kind, error, where))
        if self._shown:
            return
        self._shown = True  # once is enough: the same error may come with every repaint
        wrong = tr("Something went wrong inside Lemma.")
        box = Box(QMessageBox.Icon.Warning, wrong, QMessageBox.StandardButton.Ok, self._window)
        box.setInformativeText(tr("You can go on working. The details are in the log file."))
        box.open()


def _end_on_interrupt(app: QApplication) -> QTimer:
    """Lets Ctrl-C in the terminal end the program; the timer gives Python a turn while Qt waits."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, lambda *_: app.exit(130))
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(SIGNAL_MS)
    return timer


def _log_to_file(path: Path | None) -> None:
    """Warnings and errors go to the log file; without one, or where it cannot be written, nowhere new."""
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, mode="w", encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(handler)


def _print(line: str) -> None:
    if sys.stdout is not None:  # a windowed program on Windows has none
        print(line, flush=True)
