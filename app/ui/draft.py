"""What is being typed is written down while it is typed, so that it is there again whatever ends the program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit

from app.tutor.teaching.care import help_card
from app.ui.settings import Settings

DRAFT_MS = 200
"""How long after a key it is written down, at the latest: what comes meanwhile goes with it."""


class Draft(QObject):
    """Keeps the text of `edit` in the settings; but not one that a card of help answers."""

    def __init__(self, edit: QPlainTextEdit, settings: Settings) -> None:
        super().__init__(edit)
        self._edit = edit
        self._settings = settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep)
        edit.textChanged.connect(lambda: self._timer.isActive() or self._timer.start())

    def keep(self) -> None:
        """Writes down what stands there now."""
        self._timer.stop()
        text = self._edit.toPlainText()
        self._settings.draft = text if help_card(text) is None else ""
        self._settings.save()
