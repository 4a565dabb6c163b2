"""Keeps what is typed and not handed in yet, some moments after it is typed, in the record of whoever types it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.learner.store import Store
from app.ui.record import Record
from engine.errors import LemmaError

KEEP_MS = 200
"""How long it takes at most until what is typed is on its way to the disk."""

log = logging.getLogger(__name__)


class Drafting(QObject):
    """One place of a learner at a time; without a record, or a learner, nothing is kept."""

    def __init__(
        self,
        record: Record | None,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._clock = clock
        self._place = ""
        self._whose = ""
        self._body: Callable[[], Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self._keep)

    def follow(self, place: str, body: Callable[[], Any]) -> None:
        """From now on `touch` keeps what `body` gives as the draft of `place`."""
        self.stop()
        profile = self._record.profile if self._record is not None else None
        if profile is not None:
            self._place, self._whose, self._body = place, profile.id, body

    def touch(self) -> None:
        """Something was typed: it is kept soon."""
        if self._body is not None and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keeps now what was typed since."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        if self._body is not None:
            place, body, now = self._place, self._body(), self._clock()
            self._ask(lambda store, profile: store.keep_draft(profile, place, body, now))

    def drop(self) -> None:
        """Throws the draft away that is followed, and follows it no more."""
        self._timer.stop()
        if self._body is not None:
            place = self._place
            self._ask(lambda store, profile: store.drop_draft(profile, place))
            self._body = None

    def stop(self) -> None:
        """Keeps what was typed, and follows it no more."""
        self.flush()
        self._body = None

    def _ask(self, call: Callable[[Store, str], None]) -> None:
        record = self._record
        if record is not None and record.profile is not None and record.profile.id == self._whose:
            record.ask(self, call, lambda _: None, _not_kept, key=f"draft {self._place}")


def _not_kept(error: LemmaError) -> None:
    """Not at every letter: whoever reads this page has been told that nothing can be kept, or will be at the answer."""
    log.warning("a draft was not kept: %s", error)
