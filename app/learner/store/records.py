"""What is kept of a learner, written and read: everything other rooms ask of the record."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app.learner.store import backups
from app.learner.store.connecting import connect
from app.learner.store.conversations import Conversations
from app.learner.store.drafts import Drafts
from app.learner.store.erasing import Erasing
from app.learner.store.file import told
from app.learner.store.merging import Merging


class Store(Merging, Conversations, Drafts, Erasing):
    """The open file. One `Store` is the one writer; it may be used from several threads. Close it when done."""

    def back_up(self, now: datetime) -> Path:
        """Copies the file; where the copy is. Nobody has to wait for it meanwhile. Raises LemmaError."""
        try:
            with closing(connect(self.path)) as connection:
                return backups.back_up(connection, self.path, now)
        except sqlite3.Error as error:
            raise told(error, self.path) from None
