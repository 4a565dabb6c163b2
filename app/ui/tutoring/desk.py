"""The teacher's desk: calls of the window to a teacher in a thread of its own, all of which can be stopped at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.tutor.teaching.writing import Writer
from app.tutor.ways import Stopped
from app.ui.background import Background
from engine.errors import LemmaError

if TYPE_CHECKING:  # half a second of imports, which the window is painted without
    from app.tutor.teacher import Teacher

Answer = TypeVar("Answer")


def the_teacher(writer: Writer | None = None) -> Teacher:
    """A teacher with an algebra of its own; `writer` is the model that may say things in other words."""
    from app.tutor.teacher import Teacher

    return Teacher(writer=writer)


class Desk(QObject):
    """Makes a teacher at the first call. `busy` tells when somebody begins or ends to wait. Close it at the end."""

    busy = Signal(bool)

    def __init__(self, factory: Callable[[], Teacher] = the_teacher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.factory = factory
        self._teacher: Teacher | None = None
        self._work: Background[Teacher] = Background(self._made, "teacher", self)
        self._waiting: dict[int, tuple[QObject, Callable[[LemmaError], None]]] = {}
        self._number = 0

    @contextmanager
    def _made(self) -> Iterator[Teacher]:
        with self.factory() as teacher:
            self._teacher = teacher
            yield teacher

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits."""
        return bool(self._waiting)

    def ask(
        self,
        owner: QObject,
        call: Callable[[Teacher], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[LemmaError], None],
    ) -> None:
        """Makes `call` in the thread; then `done`, or `failed` with its error, which is Stopped after `stop`."""
        self._number += 1
        number = self._number

        def made(teacher: Teacher) -> Answer:
            if number not in self._waiting:
                raise Stopped
            teacher.resume()
            return call(teacher)

        def answered(answer: Answer) -> None:
            if self._end(number):
                done(answer)

        def broken(error: LemmaError) -> None:
            if self._end(number):
                failed(error)

        self._waiting[number] = owner, failed
        owner.destroyed.connect(lambda: self._end(number))
        self._work.ask(self, made, answered, broken)
        if len(self._waiting) == 1:
            self.busy.emit(True)

    def read(self, owner: QObject, text: str, done: Callable[..., None], failed: Callable[[LemmaError], None]) -> None:
        """How a line is read while it is typed; nobody waits for it."""
        key = f"read {id(owner)}"
        self._work.ask(owner, lambda teacher: teacher.read(text), done, failed, key=key, quiet=True)

    def stop(self) -> None:
        """Whoever waits is told Stopped at once; what is going on ends soon."""
        waiting, self._waiting = self._waiting, {}
        if self._teacher is not None and waiting:
            self._teacher.stop()
        for owner, failed in waiting.values():
            if shiboken6.isValid(owner):
                failed(Stopped())
        if waiting:
            self.busy.emit(False)

    def close(self) -> None:
        """Ends the thread; nothing is answered any more."""
        self._waiting.clear()
        if self._teacher is not None:
            self._teacher.stop()
        self._work.close()

    def _end(self, number: int) -> bool:
        """One call less; whether it was still waited for."""
        if self._waiting.pop(number, None) is None:
            return False
        if not self._waiting and shiboken6.isValid(self):
            self.busy.emit(False)
        return True
