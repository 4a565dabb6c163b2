"""Less that moves, for whom movement is too much: bars of unknown length stand still, and the cursor does not blink."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QProgressBar

_reduced = [False]
_usual_flash: list[int] = []


def reduced() -> bool:
    """Whether nothing may move by itself."""
    return _reduced[0]


def reduce(on: bool) -> None:
    """From now on nothing moves by itself, or what usually does moves again."""
    _reduced[0] = on
    app = QGuiApplication.instance()
    if not isinstance(app, QApplication):
        return
    if not _usual_flash:
        _usual_flash.append(app.cursorFlashTime())
    app.setCursorFlashTime(0 if on else _usual_flash[0])
    for widget in app.allWidgets():
        if isinstance(widget, BusyBar):
            widget.fit()


class BusyBar(QProgressBar):
    """A bar that may be of unknown length: then it moves, or where nothing may move stands half full."""

    def __init__(self) -> None:
        super().__init__()
        self._unknown = False
        self.setTextVisible(False)

    def set_unknown(self) -> None:
        """Nobody knows how long it takes."""
        self._unknown = True
        self.fit()

    def set_share(self, share: float) -> None:
        """So much of it is done, from 0 to 1."""
        self._unknown = False
        self.setRange(0, 1000)
        self.setValue(round(1000 * min(max(share, 0.0), 1.0)))

    def fit(self) -> None:
        """Moves or stands still, as is wanted now."""
        if self._unknown:
            self.setRange(0, 2 if reduced() else 0)
            if reduced():
                self.setValue(1)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
