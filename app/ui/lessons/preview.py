"""The preview of a pack for its author: everything as students see it, redrawn when a file is saved.

What is wrong with the files is listed above; a pack that cannot be read at all keeps showing its last good state.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QSize, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QProgressBar, QSpinBox, QVBoxLayout, QWidget

from app.packs.library import OpenContents
from app.ui.controls import Button, label
from app.ui.i18n import language_for, speak, tr
from app.ui.icons import application_icon
from app.ui.lessons.pack_view import PackView
from app.ui.lessons.worker import LessonWorker
from app.ui.motion import BusyBar
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.settings import Settings, default_path
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.build import open_contents
from lessons.findings import Finding, PackError, Severity
from lessons.model import Pack
from lessons.reading import read_pack

SETTLE_MS = 250  # editors write a file in several steps
MAX_SHOWN = 8  # findings


def working_bar(worker: LessonWorker) -> QProgressBar:
    """A thin line that moves while the worker has something to do; it keeps its place while it has not."""
    bar = BusyBar()
    bar.set_unknown()
    bar.setAccessibleName(tr("Working it out"))
    keeps_its_place = bar.sizePolicy()
    keeps_its_place.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(keeps_its_place)
    bar.hide()
    worker.busy.connect(bar.setVisible)
    return bar


class Preview(QMainWindow):
    """The window; `path` is a folder or a .lesson file."""

    def __init__(self, theme: Theme, path: Path, worker: LessonWorker | None = None) -> None:
        super().__init__()
        self._path = path
        self._worker = worker or LessonWorker(parent=self)
        self.title = label("", "headline")
        self.findings = RichText(theme)
        self.findings.setAccessibleName(tr("What is wrong"))
        self.seed = QSpinBox()
        self.seed.setRange(1, 1_000_000)
        self.seed.setAccessibleName(tr("Seed: which variant is shown"))
        self.seed.setPrefix(tr("Seed") + " ")
        self.again = Button(theme, tr("Other numbers"), "", name="quiet")
        self.again.clicked.connect(self.next_seed)
        bar = QHBoxLayout()
        bar.addWidget(self.title, 1)
        bar.addWidget(self.seed)
        bar.addWidget(self.again)
        above = QWidget()
        rows = QVBoxLayout(above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(bar)
        rows.addWidget(working_bar(self._worker))
        rows.addWidget(self.findings)
        self.packs = PackView(theme, self._worker, above)
        self.packs.tree.currentItemChanged.connect(self._fit)
        self.seed.valueChanged.connect(self.packs.set_seed)
        self.packs.seed_changed.connect(self._went_on)
        self.setCentralWidget(self.packs)
        self.resize(QSize(1180, 800))
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, lambda: theme.zoom_by(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: theme.zoom_by(-1)),
            (QKeySequence("Ctrl+R"), self.reload),
            (QKeySequence("Ctrl+Right"), self.next_seed),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(keys, self, act)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda: self._settle.start())
        self._watcher.fileChanged.connect(lambda: self._settle.start())
        self.reload()

    @property
    def view(self) -> QWidget | None:
        """What is shown on the right."""
        return self.packs.view

    def choose(self, sort: str, name: str) -> None:
        """Shows the page, problem, quiz or exploration of that id."""
        self.packs.choose(sort, name)

    def next_seed(self) -> None:
        """Another variant of what is shown."""
        self.seed.setValue(self.seed.value() + 1)

    def _went_on(self, seed: int) -> None:
        self.seed.blockSignals(True)
        self.seed.setValue(seed)
        self.seed.blockSignals(False)

    def _fit(self) -> None:
        self.seed.setEnabled(self.packs.seeded)
        self.again.setEnabled(self.packs.seeded)

    def reload(self) -> None:
        """Reads the pack again and shows the same thing anew."""
        pack: Pack | None = None
        contents: OpenContents | None = None
        try:
            contents = open_contents(self._path)
            pack, findings = read_pack(contents)
            self._tell(findings)
        except PackError as error:
            self._tell(list(error.findings))
        except LemmaError as error:
            self.findings.set_text(f"**{told(error.message)}** {told(error.hint)}")
            self.findings.show()
        self._watch()
        if pack is None and contents is not None:
            contents.close()
        if pack is not None and contents is not None:
            self.title.setText(f"{pack.title} {pack.version}")
            self.setWindowTitle(tr("{pack} - preview").format(pack=pack.title))
            self.packs.set_pack(pack, contents)
            self._fit()

    def _tell(self, findings: list[Finding]) -> None:
        signs = {Severity.ERROR: "✗", Severity.WARNING: "○"}
        rows = [
            f"- {signs[one.severity]} `{one.place}` {told(f'{one.message} {one.hint}')}".rstrip().replace("\n", " ")
            for one in findings[:MAX_SHOWN]
        ]
        if len(findings) > len(rows):
            more = tr("and %n more", "", len(findings) - len(rows))
            rows.append(f"- {more}: `lemma pack check {self._path.name}`")
        self.findings.set_text("\n".join(rows))
        self.findings.setVisible(bool(rows))

    def _watch(self) -> None:
        """Watches every folder and file of the pack; new ones are found as their folder changes."""
        wanted = [self._path]
        if self._path.is_dir():
            wanted += [item for item in self._path.rglob("*") if not item.name.startswith(".")]
        paths = [str(path) for path in wanted if path.exists()]
        old = set(self._watcher.files() + self._watcher.directories())
        if gone := old - set(paths):
            self._watcher.removePaths(list(gone))
        if new := set(paths) - old:
            self._watcher.addPaths(sorted(new))

    def close_worker(self) -> None:
        """Ends the processes behind the window."""
        self._worker.close()
        self.packs.close_files()


def run(path: Path) -> int:
    """Opens the preview of the pack at `path` and stays until it is closed."""
    app = QApplication.instance() or QApplication(["lemma"])
    assert isinstance(app, QApplication)
    QCoreApplication.setApplicationName("lemma")
    app.setApplicationDisplayName("Lemma")
    app.setWindowIcon(application_icon())
    settings = Settings(default_path())
    speak(app, language_for(settings.language))
    theme = Theme(settings.mode, settings.zoom, settings.face)
    theme.attach(app)
    window = Preview(theme, path)
    window.show()
    try:
        return app.exec()
    finally:
        window.close_worker()
        sys.stdout.flush()
