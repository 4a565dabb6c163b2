"""Something long that runs in the background, with a bar, an estimate and a way to stop it."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.controls import Button, label
from app.ui.direction import margins
from app.ui.i18n import tr
from app.ui.motion import BusyBar
from app.ui.status_line import duration
from app.ui.theme import Theme

FRAME_MS = 100
ESTIMATE_AFTER = 1.0  # seconds


class Job:
    """What the thread and the window share: how far it is, and whether it is wanted no more."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.done = 0
        self.total = 0
        self.began = time.monotonic()
        self._stopped = threading.Event()

    @property
    def stopped(self) -> bool:
        """Whether the user wants no more of it."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """The user wants no more of it."""
        self._stopped.set()

    def report(self, done: int, total: int) -> bool:
        """From the thread: how far it is; whether to go on."""
        self.done, self.total = done, total
        return not self.stopped

    def sentence(self) -> str:
        """What is being done, how far it is, and about how long it still takes."""
        if self.total <= 0:
            return self.what + "\N{HORIZONTAL ELLIPSIS}"
        share = min(1.0, self.done / self.total)
        passed = time.monotonic() - self.began
        text = tr("{what}: {percent} %").format(what=self.what, percent=round(100 * share))
        if passed >= ESTIMATE_AFTER and 0 < share < 1:
            left = duration(passed * (1 - share) / share)
            text = tr("{progress}, about {time} left").format(progress=text, time=left)
        return text


class JobBar(QFrame):
    """Shows a job while it runs; hidden otherwise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._job: Job | None = None
        self.text = label("", "body")
        self.bar = BusyBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = Button(theme, tr("Stop"), "stop", name="stop", tone="wrong")
        self.stop.setAccessibleName(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        words = QVBoxLayout()
        words.addWidget(self.text)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(theme.px(18), theme.px(12), theme.px(12), theme.px(12)))
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    def begin(self, job: Job) -> None:
        """Shows `job` until `end`."""
        self._job = job
        self.stop.setEnabled(True)
        self._show()
        self._timer.start()
        self.show()

    def end(self) -> None:
        """The job is over."""
        self._job = None
        self._timer.stop()
        self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self._job.stop()

    def _show(self) -> None:
        job = self._job
        if job is None:
            return
        self.text.setText(job.sentence())
        if job.total > 0:
            self.bar.set_share(job.done / job.total)
        else:
            self.bar.set_unknown()
