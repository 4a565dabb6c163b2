"""The window's side of the mathematics of lessons: calls run in a thread, answers come back to the window's.

Of several waiting calls with the same `key` only the last one is made, so that a slider that moves fast never builds up
a queue. Nothing of Qt is touched from the thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import LemmaError
from lessons.client import LessonsClient

FRAME_MS = 16
CLOSE_SECONDS = 3.0
UNEXPECTED = LemmaError("Something went wrong while working this out.", "Try it once more.")

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)


class LessonWorker(QObject):
    """Owns the client and its thread. `busy` tells when calls are waiting; close it before the program ends."""

    busy = Signal(bool)

    def __init__(self, factory: Callable[[], LessonsClient] = LessonsClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factory = factory
        self._calls: queue.SimpleQueue[tuple[int, str, Callable[[LessonsClient], object]] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        self._waiting: dict[int, tuple[QObject, Callable[[object], None], Callable[[LemmaError], None]]] = {}
        self._latest: dict[str, int] = {}
        self._number = 0
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="lessons", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._drain)

    def ask(
        self,
        owner: QObject,
        call: Callable[[LessonsClient], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[LemmaError], None],
        *,
        key: str = "",
    ) -> None:
        """Makes `call` in the thread, then `done` with its answer or `failed` with its error in the window's thread.

        Nothing is answered once `owner`, whose business it is, has been deleted.
        """
        if self._closed:
            return
        if not self._thread.is_alive():
            self._thread.start()
        self._number += 1
        if key:
            self._waiting.pop(self._latest.get(key, 0), None)
            self._latest[key] = self._number
        self._waiting[self._number] = (owner, done, failed)  # type: ignore[assignment]
        self._calls.put((self._number, key, call))
        if not self._timer.isActive():
            self._timer.start()
            self.busy.emit(True)

    def close(self) -> None:
        """Ends the thread and the processes; nothing is answered any more."""
        self._closed = True
        self._timer.stop()
        self._waiting.clear()
        self._calls.put(None)
        if self._thread.is_alive():
            self._thread.join(CLOSE_SECONDS)

    def _work(self) -> None:
        with self._factory() as client:
            while (job := self._calls.get()) is not None:
                number, _, call = job
                if self._closed:
                    return
                if number not in self._waiting:  # a later one with the same key has come
                    continue
                try:
                    answer: object = call(client)
                except LemmaError as error:
                    answer = error
                except Exception:
                    log.exception("unexpected error in a call about lessons")
                    answer = UNEXPECTED
                self._answers.put((number, answer))

    def _drain(self) -> None:
        while True:
            try:
                number, answer = self._answers.get_nowait()
            except queue.Empty:
                break
            found = self._waiting.pop(number, None)
            if found is None or not shiboken6.isValid(found[0]):
                continue
            _, done, failed = found
            if isinstance(answer, LemmaError):
                failed(answer)
            else:
                done(answer)
        if not self._waiting:
            self._timer.stop()
            self.busy.emit(False)
