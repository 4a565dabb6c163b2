"""The window of the lesson packs: those that come with Lemma and those that were imported."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.packs.library import Library
from app.ui.controls import Button, label
from app.ui.lessons.pack_view import PackView
from app.ui.lessons.preview import working_bar
from app.ui.lessons.worker import LessonWorker
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.contents import Contents
from lessons.model import Pack


class LessonsWindow(QMainWindow):
    """A list of packs above, and the chosen one below. Reading a pack is done in the worker's thread."""

    closed = Signal()

    def __init__(
        self, theme: Theme, library: Callable[[], Library] = Library, worker: LessonWorker | None = None
    ) -> None:
        super().__init__()
        self._library = library()
        self._worker = worker or LessonWorker(parent=self)
        self.choice = QComboBox()
        self.choice.setAccessibleName("Lesson pack")
        self.note = label("", "small")
        self.again = Button(theme, "Other numbers", "", name="quiet")
        self.again.clicked.connect(self._next_seed)
        # Everybody begins with other numbers.
        self._seed = 1 + int(time.time()) % 100_000
        bar = QHBoxLayout()
        bar.addWidget(self.choice)
        bar.addWidget(self.note, 1)
        bar.addWidget(self.again)
        above = QWidget()
        rows = QVBoxLayout(above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(bar)
        rows.addWidget(working_bar(self._worker))
        self.packs = PackView(theme, self._worker, above)
        self.packs.tree.currentItemChanged.connect(self._fit)
        self.setCentralWidget(self.packs)
        self.setWindowTitle("Lessons")
        self.resize(QSize(1180, 800))
        try:
            for entry in self._library.entries():
                self.choice.addItem(entry.title, entry)
        except LemmaError as error:
            self._failed(error)
            return
        self.choice.currentIndexChanged.connect(self._open)
        self._open()

    def _open(self) -> None:
        entry = self.choice.currentData()
        if entry is None:
            self.note.setText("There are no lesson packs.")
            return
        self.note.setText(entry.trust)
        library = self._library
        self._worker.ask(
            self,
            lambda client: (library.pack(entry.id), library.open(entry.id)),
            lambda found: self._show(*found),
            lambda error: self._failed(error),
            key="pack",
        )

    def _show(self, pack: Pack, contents: Contents) -> None:
        self.packs.set_seed(self._seed)
        self.packs.set_pack(pack, contents)
        self._fit()

    def _failed(self, error: LemmaError) -> None:
        self.note.setText(f"{error.message} {error.hint}".strip())

    def _next_seed(self) -> None:
        self._seed += 1
        self.packs.set_seed(self._seed)

    def _fit(self) -> None:
        self.again.setEnabled(self.packs.seeded)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.close()
        super().closeEvent(event)
        self.closed.emit()
