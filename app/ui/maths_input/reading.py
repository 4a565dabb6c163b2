"""What is read of a line while it is typed: asked a moment after the last key, and only the last request counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import LemmaError
from engine.maths.client import Reading

TYPING_MS = 120
"""How long after the last key it is read."""
PAUSE_MS = 800
"""How long after the last key it is said that something is missing."""

Ask = Callable[[QObject, str, Callable[[Reading], None], Callable[[LemmaError], None]], None]
"""(owner, text, done, failed): has a text read somewhere else than in the window's thread."""


class Typing(QObject):
    """Hand it each new text with `typed`; it emits `read` with (text, Reading), `paused`, and `cleared`."""

    read = Signal(str, object)
    paused = Signal()
    cleared = Signal()

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._text = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_MS)
        self._soon.timeout.connect(self._request)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.paused)

    @property
    def paused_now(self) -> bool:
        """Whether nobody has typed for a while."""
        return bool(self._text) and not self._pause.isActive()

    def typed(self, text: str) -> None:
        """There is a new text."""
        self._text = text
        if text.strip():
            self._soon.start()
            self._pause.start()
        else:
            self._soon.stop()
            self._pause.stop()
            self.cleared.emit()

    def _request(self) -> None:
        text = self._text
        self._ask(self, text, lambda reading: self._done(text, reading), lambda error: None)

    def _done(self, text: str, reading: Reading) -> None:
        if text == self._text:
            self.read.emit(text, reading)
