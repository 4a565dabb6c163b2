"""What the pages need is loaded after the start, so that the first visit to each is as quick as any other.

Loading it is half a second of Python. What the pages work with knows nothing of Qt and is loaded in a thread; the
pages themselves after it, in the window's thread, a piece at a time and none while a solution is written; those that
take long to build are built.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain

from PySide6.QtCore import QObject, QTimer

WORKED_WITH = (
    "app.learner.coach",
    "app.packs.helping",
    "app.packs.working",
    "app.tutor.teaching.commands",
    "app.packs.atlas",
    "app.packs.handout.lesson",
    "app.packs.handout.sheet",
    "app.packs.more",
    "app.packs.shelf",
    "lessons.checking.pack",
    "lessons.plots.palette",
    "lessons.quiz_grading",
    "app.learner.reports.commands",
    "app.learner.reports.class_sentences",
    "app.learner.results.classbook",
    "app.learner.results.device_key",
    "app.learner.results.making",
    "app.learner.results.merging",
    "app.learner.results.sentences",
    "app.learner.data.exporting",
    "app.models.shelf",
    "app.models.speed",
    "app.tutor.choice",
    "convert.service",
)
"""What brings all with it that the pages work with, those that are gone to first at its head."""
PAGES = (
    "app.ui.maths_input.field",
    "app.ui.lessons.answer_field",
    "app.ui.lessons.plot_view",
    "app.ui.lessons.steps_pad",
    "app.ui.lessons.problem_view",
    "app.ui.practise.page",
    "app.ui.learn.skill_map",
    "app.ui.learn.overview",
    "app.ui.lessons.quiz_view",
    "app.ui.lessons.item_view",
    "app.ui.learn.skill_page",
    "app.ui.printing.dialog",
    "app.ui.learn.page",
    "app.ui.progress_page",
    "app.ui.packs_page",
    "app.ui.models_page",
    "app.ui.class_page",
    "app.ui.settings_page",
)
"""The pages, and first what of them takes long by itself."""
PIECE_MS = 40  # from one piece to the next

log = logging.getLogger(__name__)


class Preparation(QObject):
    """Loads all that while the window is idle and then does `more`; `busy` says when it is not. Begins with `start`."""

    def __init__(
        self, busy: Callable[[], bool], more: Iterable[Callable[[], object]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._busy = busy
        self._pieces: Iterator[Callable[[], object]] = chain((partial(import_module, name) for name in PAGES), more)
        self._thread = threading.Thread(target=_load, name="preparing", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(PIECE_MS)
        self._timer.timeout.connect(self._piece)

    @property
    def done(self) -> bool:
        """Whether everything is loaded."""
        return not self._timer.isActive() and self._thread.ident is not None

    def start(self) -> None:
        """Begins, once."""
        if self._thread.ident is None:
            self._thread.start()
            self._timer.start()

    def _piece(self) -> None:
        if self._thread.is_alive() or self._busy():
            return
        piece = next(self._pieces, None)
        if piece is None:
            self._timer.stop()
        else:
            piece()


def _load() -> None:
    for name in WORKED_WITH:
        try:
            import_module(name)
        except Exception:  # whoever needs it will say so to whom it concerns
            log.exception("loading %s ahead of time", name)
