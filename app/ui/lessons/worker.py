"""The window's side of the mathematics of lessons: calls run in a thread, answers come back to the window's.

A model that says hints in other words is asked in the same thread. Whatever else is asked for does not wait for it:
the hint is shown as it was known then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from app.tutor.teaching.writing import Borrowed, Writer
from app.ui.background import Background
from engine.errors import LemmaError
from lessons.client import LessonsClient

Answer = TypeVar("Answer")


class LessonWorker(Background[LessonsClient]):
    """Owns the client and its thread. `busy` tells when calls are waiting; close it before the program ends."""

    def __init__(
        self,
        factory: Callable[[], LessonsClient] = LessonsClient,
        parent: QObject | None = None,
        writer: Writer | None = None,
    ) -> None:
        """`writer` is shared with the rest of the program, and not closed here."""
        super().__init__(factory, "lessons", parent)
        self.write = Borrowed(writer) if writer is not None else None

    def ask(
        self,
        owner: QObject,
        call: Callable[[LessonsClient], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[LemmaError], None],
        *,
        key: str = "",
        quiet: bool = False,
    ) -> None:
        """As `Background.ask`; a text that a model is writing is ended."""
        if self.write is not None:
            self.write.stop()
        super().ask(owner, call, done, failed, key=key, quiet=quiet)

    def close(self, *, finish: bool = False) -> None:
        """As `Background.close`."""
        if self.write is not None:
            self.write.stop()
        super().close(finish=finish)
