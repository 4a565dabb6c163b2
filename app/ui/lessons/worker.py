"""The window's side of the mathematics of lessons: calls run in a thread, answers come back to the window's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.background import Background
from lessons.client import LessonsClient


class LessonWorker(Background[LessonsClient]):
    """Owns the client and its thread. `busy` tells when calls are waiting; close it before the program ends."""

    def __init__(self, factory: Callable[[], LessonsClient] = LessonsClient, parent: QObject | None = None) -> None:
        super().__init__(factory, "lessons", parent)
