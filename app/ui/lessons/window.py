"""The window of the lesson packs: those that come with Lemma and those that were imported."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.packs.library import Entry, Library, OpenContents
from app.tutor.teaching.writing import Write
from app.ui.controls import Button, label
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.pack_view import PackView
from app.ui.lessons.preview import working_bar
from app.ui.lessons.worker import LessonWorker
from app.ui.record import Record
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.model import Pack


class LessonsWindow(QMainWindow):
    """A list of packs above, and the chosen one below; what touches files is done in the worker's thread.

    The packs of the program are there at once, those that were imported as soon as their list could be read. What is
    done is kept in the `record` of whoever is learning; `write` is a model that writes new problems.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        library: Callable[[], Library] = Library,
        worker: LessonWorker | None = None,
        record: Record | None = None,
        write: Write | None = None,
    ) -> None:
        super().__init__()
        self._library = library()
        self._worker = worker or LessonWorker(parent=self)
        self._opened: list[OpenContents] = []  # by the worker, and not yet shown
        self._record = record
        self._keeper = Keeper(record, self)
        self.choice = QComboBox()
        self.choice.setAccessibleName("Lesson pack")
        self.note = label("", "small")
        self.whose = label("", "small")
        self.again = Button(theme, "Other numbers", "", name="quiet")
        self.again.clicked.connect(self._next_seed)
        # Everybody begins with other numbers.
        self._seed = 1 + int(time.time()) % 100_000
        bar = QHBoxLayout()
        bar.addWidget(self.choice)
        bar.addWidget(self.note, 1)
        bar.addWidget(self.whose)
        bar.addWidget(self.again)
        above = QWidget()
        rows = QVBoxLayout(above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(bar)
        rows.addWidget(working_bar(self._worker))
        self.packs = PackView(theme, self._worker, above, self._keeper, write)
        self.packs.tree.currentItemChanged.connect(self._fit)
        self.packs.seed_changed.connect(self._went_on)
        self._keeper.told.connect(self.packs.say)
        self.setCentralWidget(self.packs)
        self.setWindowTitle("Lessons")
        self.resize(QSize(1180, 800))
        for entry in self._library.built_in():
            self.choice.addItem(entry.title, entry)
        self.choice.currentIndexChanged.connect(self._open)
        if record is not None:
            record.opened.connect(self._say_whose)
            record.changed.connect(self._say_whose)
        self._say_whose()
        self._open()
        self._worker.ask(self, lambda _: self._imported(), self._add, self._failed)

    def _imported(self) -> tuple[list[Entry], list[str]]:
        """The imported packs, after what an interrupted import left is gone, and what had to be mended."""
        store = self._library.store
        store.tidy()
        return self._library.installed(), list(store.notices)

    def _add(self, found: tuple[list[Entry], list[str]]) -> None:
        entries, notices = found
        for entry in entries:
            self.choice.addItem(entry.title, entry)
        if notices:
            self.note.setText(" ".join(notices))

    def _say_whose(self) -> None:
        self.whose.setText(self._keeper.whose)

    def _open(self) -> None:
        entry = self.choice.currentData()
        if entry is None:
            self.note.setText("There are no lesson packs.")
            return
        self.note.setText(entry.trust)
        self._worker.ask(
            self,
            lambda _: self._read(entry.id),
            lambda found: self._show(*found),
            self._failed,
            key="pack",
        )

    def _read(self, name: str) -> tuple[Pack, OpenContents]:
        pack, contents = self._library.pack(name), self._library.open(name)
        self._opened.append(contents)
        return pack, contents

    def _show(self, pack: Pack, contents: OpenContents) -> None:
        self._opened.remove(contents)
        self._close_opened()
        self.packs.set_seed(self._seed)
        self.packs.set_pack(pack, contents)
        self._fit()

    def _close_opened(self) -> None:
        """Closes what was opened for a pack that is no longer wanted."""
        while self._opened:
            self._opened.pop().close()

    def _failed(self, error: LemmaError) -> None:
        self.note.setText(f"{error.message} {error.hint}".strip())

    def _next_seed(self) -> None:
        self._seed += 1
        self.packs.set_seed(self._seed)

    def _went_on(self, seed: int) -> None:
        self._seed = seed

    def _fit(self) -> None:
        self.again.setEnabled(self.packs.seeded)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.close()
        self._close_opened()
        self.packs.close_files()
        super().closeEvent(event)
        self.closed.emit()
