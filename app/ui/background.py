"""Work that may take a moment, done in a thread of its own; answers come back to the window's thread.

One thread and one resource (a client, an open file), made when the first call comes and given back at the end. Of
several waiting calls with the same `key` only the last one is made, so that a slider that moves fast never builds up a
queue. Nothing of Qt is touched from the thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.i18n import tr
from engine.errors import LemmaError

FRAME_MS = 16
CLOSE_SECONDS, LEAVE_SECONDS = 3.0, 0.3
"""How long closing waits for what is still to be written, and for what nobody wants any more."""

Resource = TypeVar("Resource")
Answer = TypeVar("Answer")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Waiting:
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[LemmaError], None]


class Background(QObject, Generic[Resource]):
    """Owns the resource that `factory` makes, and its thread. Close it before the program ends.

    A factory that fails answers the call that waits for it with its error, and is tried again at the next one.
    `busy` tells when calls are waiting that somebody waits for.
    """

    busy = Signal(bool)

    def __init__(
        self, factory: Callable[[], AbstractContextManager[Resource]], name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._factory = factory
        self._calls: queue.SimpleQueue[tuple[int, Callable[[Resource], object]] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        self._waiting: dict[int, _Waiting] = {}
        self._latest: dict[str, int] = {}
        self._number = 0
        self._awaited: set[int] = set()  # the calls that `busy` tells of
        self._closed = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._drain)

    def ask(
        self,
        owner: QObject,
        call: Callable[[Resource], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[LemmaError], None],
        *,
        key: str = "",
        quiet: bool = False,
    ) -> None:
        """Makes `call` in the thread, then `done` with its answer or `failed` with its error in the window's thread.

        Nothing is answered once `owner`, whose business it is, has been deleted. `busy` tells nothing of `quiet` calls.
        """
        if self._closed:
            return
        if not self._thread.is_alive():
            self._thread.start()
        self._number += 1
        if key:
            self._waiting.pop(self._latest.get(key, 0), None)
            self._awaited.discard(self._latest.get(key, 0))
            self._latest[key] = self._number
        self._waiting[self._number] = _Waiting(owner, done, failed)
        self._calls.put((self._number, call))
        if not self._timer.isActive():
            self._timer.start()
        if not quiet:
            self._awaited.add(self._number)
            if len(self._awaited) == 1:
                self.busy.emit(True)

    def close(self, *, finish: bool = False) -> None:
        """Ends the thread and gives the resource back; nothing is answered any more.

        `finish`: what was asked for is still done (a file is written); else it is dropped.
        """
        if self._closed:
            return
        self._closed = not finish
        self._calls.put(None)
        if self._thread.is_alive():
            self._thread.join(CLOSE_SECONDS if finish else LEAVE_SECONDS)
        self._closed = True
        self._timer.stop()
        self._waiting.clear()

    def _work(self) -> None:
        while (job := self._calls.get()) is not None:
            try:
                resource = self._factory()
                with resource as opened:
                    self._call(opened, job)
                    while (job := self._calls.get()) is not None:
                        self._call(opened, job)
                return
            except Exception as error:
                if job is None:
                    log.exception("giving back what was used in the background")
                    return
                self._answers.put((job[0], _told(error)))

    def _call(self, resource: Resource, job: tuple[int, Callable[[Resource], object]]) -> None:
        number, call = job
        if self._closed or number not in self._waiting:  # a later one with the same key has come
            return
        try:
            answer: object = call(resource)
        except Exception as error:
            answer = _told(error)
        self._answers.put((number, answer))

    def _drain(self) -> None:
        while True:
            try:
                number, answer = self._answers.get_nowait()
            except queue.Empty:
                break
            found = self._waiting.pop(number, None)
            if number in self._awaited:
                self._awaited.discard(number)
                if not self._awaited:
                    self.busy.emit(False)
            if found is None or not shiboken6.isValid(found.owner):
                continue
            if isinstance(answer, LemmaError):
                found.failed(answer)
            else:
                found.done(answer)
        if not self._waiting:
            self._timer.stop()


def _told(error: Exception) -> LemmaError:
    if isinstance(error, LemmaError):
        return error
    log.error("unexpected error in the background", exc_info=error)
    return LemmaError(
        tr("Something went wrong inside Lemma."), tr("Try it once more. The details are in the log file.")
    )
