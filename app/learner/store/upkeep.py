"""What is done for the file once a day: it is read through, and copied. Of a big file in the background."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

from app.learner.store import backups
from app.learner.store.connecting import connect, whole
from engine.errors import LemmaError

BIG = 20_000_000  # bytes; reading through that much takes a tenth of a second
EVERY = 1_800.0  # seconds between two looks whether a new day has begun
DAMAGED = "damaged"


def marker_of(path: Path) -> Path:
    """The file with the day of the last check, or the word that it went badly."""
    return path.with_suffix(".checked")


def is_big(path: Path) -> bool:
    """Whether the file is too big to be read through while somebody waits."""
    try:
        return path.stat().st_size > BIG
    except OSError:
        return False


def usable(path: Path) -> bool:
    """Whether the file may be worked with: a small one is read through, of a big one the last check is believed."""
    if is_big(path) and _marked(path) != DAMAGED:
        return whole(path, thorough=False)
    good = whole(path)
    if good and _marked(path) == DAMAGED:
        marker_of(path).unlink(missing_ok=True)
    return good


def keep_up(path: Path, now: datetime, stop: threading.Event | None = None) -> list[str]:
    """Reads the file through and copies it, where that was not done today; what the person has to know."""
    stop = stop or threading.Event()
    if is_big(path) and _marked(path) != now.date().isoformat():
        good = whole(path, stopped=stop.is_set)
        if stop.is_set():
            return []
        with contextlib.suppress(OSError):
            marker_of(path).write_text(now.date().isoformat() if good else DAMAGED, encoding="ascii")
        if not good:
            return ["The record is damaged; start Lemma again to put a backup in its place."]
    if not backups.due(path, now):
        return []
    try:
        with contextlib.closing(connect(path)) as connection:
            backups.back_up(connection, path, now, stop.is_set)
    except sqlite3.Error as error:
        return [f"There is no backup of today yet ({error})."]
    except LemmaError as error:
        return [] if stop.is_set() else [str(error)]
    return []


class Upkeep:
    """`keep_up` in the background, as long as the record is open: at once where `at_once`, then whenever a day is over.

    `stop` waits until it has stopped, a second or two at most.
    """

    def __init__(self, path: Path, now: datetime, *, at_once: bool) -> None:
        self.notices: list[str] = []
        self._stop = threading.Event()
        self._first = threading.Event()
        arguments = (path, now if at_once else None)
        self._thread = threading.Thread(target=self._run, args=arguments, name="upkeep", daemon=True)
        self._thread.start()

    def _run(self, path: Path, now: datetime | None) -> None:
        if now is not None:
            self.notices += keep_up(path, now, self._stop)
        self._first.set()
        while not self._stop.wait(EVERY):
            self.notices += keep_up(path, datetime.now(UTC), self._stop)

    def wait(self, seconds: float | None = None) -> bool:
        """Waits until what was to be done at once is done; whether it is."""
        return self._first.wait(seconds)

    def stop(self) -> None:
        """Ends it; a copy that was not finished is made next time."""
        self._stop.set()
        self._thread.join()


def _marked(path: Path) -> str:
    try:
        return marker_of(path).read_text(encoding="ascii")[:40]
    except (OSError, ValueError):
        return ""
