"""Formulas laid out in a process of their own, so that no frame of the window waits for one.

Laying one out is some 10 ms of Python, often more: in a thread it would hold the interpreter, which the window needs.
What needs a formula says so (`want`) and is told when it is there; `formulas` has it then. Only a few are with the
process at a time, so that what nobody waits for any more (its page is gone) is never done. Many may wait for the same
formula: those that are told draw for a part of a frame, the others in the next ones.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, QTimer

from app.ui import formulas
from app.ui.background import Background
from app.ui.settling import settle
from app.ui.typesetting import Drawing
from engine.errors import LemmaError
from engine.workers import DeadlineExceeded, Worker, WorkerDied

AT_ONCE = 4  # formulas given to the process before it has answered
FRAME_MS = 33  # how often what has come is drawn: each time the page is laid out anew
BUDGET = 0.008  # seconds of a frame for those who draw what has come
DEADLINE = 20.0  # seconds for one; its work is bounded, the time it takes on a busy machine is not
MEMORY_LIMIT = 2**30

Key = tuple[str, bool, int]
"""TeX, whether it stands in a line of its own, and the room it has, as `formulas` knows it."""

log = logging.getLogger(__name__)


class Answers(Protocol):
    """What lays formulas out: a `Worker`."""

    def call(self, method: str, params: dict[str, Any], *, deadline: float | None = None) -> dict[str, Any]:
        """The answer to `typeset`: a `Drawing` as JSON, or null."""


def worker() -> AbstractContextManager[Answers]:
    """The process, which starts with the first formula."""
    return Worker("app.ui.typesetting:serve_formulas", name="formula", memory_limit=MEMORY_LIMIT)


class Typesetter(QObject):
    """Has formulas laid out in the order in which they are wanted. Close it before the program ends."""

    def __init__(
        self, parent: QObject | None = None, factory: Callable[[], AbstractContextManager[Answers]] = worker
    ) -> None:
        super().__init__(parent)
        self._work: Background[Answers] = Background(factory, "formulas", self)
        self._wanted: dict[Key, dict[QObject, Callable[[], None]]] = {}
        self._given: set[Key] = set()
        self._killed: set[Key] = set()  # formulas in the middle of which the process ended
        self._told: dict[QObject, Callable[[], None]] = {}  # who is to draw what has come, in order
        self._telling = QTimer(self)
        self._telling.setInterval(FRAME_MS)
        self._telling.timeout.connect(self._tell)
        self._answered = False  # the process works
        self._broken = False  # it does not: formulas are laid out where they are drawn

    @property
    def idle(self) -> bool:
        """Whether nobody waits for a formula."""
        return not (self._wanted or self._told)

    def is_ready(self, tex: str, display: bool, breadth: int = 0) -> bool:
        """Whether the formula can be drawn without waiting for it; also where nothing will ever come of waiting."""
        return self._broken or formulas.is_known(tex, display, breadth)

    def want(self, owner: QObject, tex: str, display: bool, came: Callable[[], None], breadth: int = 0) -> None:
        """Has the formula laid out; `came` is called once it is, unless `owner`, whose business it is, is gone."""
        self._wanted.setdefault((tex, display, breadth), {})[owner] = came
        self._give()

    def start(self) -> None:
        """Starts the process, so that the first formula finds it ready."""
        self.want(self, "x", False, lambda: None)

    def close(self) -> None:
        """Ends the process; nothing is told any more."""
        self._wanted.clear()
        self._told.clear()
        self._work.close()

    def _give(self) -> None:
        if self._broken or len(self._given) >= AT_ONCE:
            return
        for key in [one for one in self._wanted if one not in self._given]:
            if len(self._given) >= AT_ONCE:
                return
            if not any(shiboken6.isValid(owner) for owner in self._wanted[key]):
                del self._wanted[key]
                continue
            self._given.add(key)
            params = {"tex": key[0], "display": key[1], "breadth": key[2]}
            self._work.ask(
                self,
                lambda process, params=params: process.call("typeset", params, deadline=DEADLINE),  # type: ignore[misc]
                lambda answer, key=key: self._came(key, answer),  # type: ignore[misc]
                lambda error, key=key: self._failed(key, error),  # type: ignore[misc]
            )

    def _came(self, key: Key, answer: dict[str, Any]) -> None:
        self._answered = True
        drawing = answer["drawing"]
        self._learn(key, Drawing(**drawing) if drawing is not None else None)
        self._has_come(key)

    def _failed(self, key: Key, error: LemmaError) -> None:
        if isinstance(error, WorkerDied) and key not in self._killed:  # it need not be the formula's fault
            self._killed.add(key)
            self._given.discard(key)
            self._give()
            return
        if self._answered or isinstance(error, DeadlineExceeded):  # this formula was too much for it
            self._learn(key, None)
            self._has_come(key)
            return
        log.error("the process for formulas does not start", exc_info=error)
        self._broken = True
        for one in list(self._wanted):
            self._has_come(one)

    def _learn(self, key: Key, drawing: Drawing | None) -> None:
        tex, display, breadth = key
        formulas.learn(tex, display, drawing, breadth)

    def _has_come(self, key: Key) -> None:
        self._given.discard(key)
        self._told.update(self._wanted.pop(key, {}))
        self._give()
        if not self._telling.isActive():
            self._telling.start()

    def _tell(self) -> None:
        began = time.monotonic()
        while self._told and time.monotonic() - began < BUDGET:
            owner = next(iter(self._told))
            came = self._told.pop(owner)
            if shiboken6.isValid(owner):
                came()
        settle()
        if not self._told:
            self._telling.stop()
