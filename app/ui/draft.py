"""What is being typed is written down while it is typed, so that it is there again whatever ends the program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.tutor.teaching.care import help_card
from app.ui.settings import Settings

DRAFT_MS = 200
"""How long after a key it is written down, at the latest: what comes meanwhile goes with it."""


class Draft(QObject):
    """Keeps the text of `edit` in the settings, for each learner apart; but not one that a card of help answers.

    Whoever typed last may have a PIN: what they typed is shown when they are there, and to nobody else.
    """

    def __init__(self, edit: QPlainTextEdit, settings: Settings) -> None:
        super().__init__(edit)
        self._edit = edit
        self._settings = settings
        self._whose = ""
        if settings.learner and (text := settings.draft_of("")):  # kept before drafts were somebody's
            settings.keep_draft(settings.learner, text)
            settings.keep_draft("", "")
        self._show()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep)
        edit.textChanged.connect(lambda: self._timer.isActive() or self._timer.start())

    def keep(self) -> None:
        """Writes down what stands there now."""
        self._timer.stop()
        text = self._edit.toPlainText()
        self._settings.keep_draft(self._whose, text if help_card(text) is None else "")
        self._settings.save()

    def belong(self, learner: str) -> None:
        """The field is this learner's from now on; what stands there unsent becomes theirs where it was nobody's."""
        mine = self._edit.toPlainText() if not self._whose else ""
        self.keep()
        if mine:
            self._settings.keep_draft("", "")
        self._whose = learner
        if mine:
            self.keep()
        else:
            self._show()

    def _show(self) -> None:
        self._edit.setPlainText(self._settings.draft_of(self._whose))
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
