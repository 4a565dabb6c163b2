"""Garbage is collected in the window's thread alone.

A cycle of objects may hold widgets; collected in another thread it takes them apart there, which Qt does not bear: it
holds a lock of Qt and waits for the interpreter's, while the window's thread holds that one and waits for Qt's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """From now on collects by a timer of the thread it is made in, by the usual thresholds, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Leaves the collecting as it was before, and no widget to whichever thread collects next."""
        self._timer.stop()
        gc.collect()
        if self._was_enabled:
            gc.enable()


def collect() -> None:
    """Collects the oldest generation whose threshold is passed."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
