"""The preview of a pack for its author: everything as students see it, redrawn when a file is saved.

What is wrong with the files is listed above; a pack that cannot be read at all keeps showing its last good state.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QProgressBar,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls import Button, label
from app.ui.icons import application_icon
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.page_view import PageView
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.lessons.worker import LessonWorker
from app.ui.rich_text import RichText
from app.ui.settings import Settings, default_path
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.build import open_contents
from lessons.contents import Contents
from lessons.findings import Finding, PackError, Severity
from lessons.model import Exploration, Pack, Page, Problem, Quiz
from lessons.reading import read_pack
from lessons.variants.variant import Variant

SETTLE_MS = 250  # editors write a file in several steps
PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Shown:
    """Something in the list: a page, problem, quiz or exploration, by its sort and id."""

    sort: str
    id: str


class Preview(QMainWindow):
    """The window; `path` is a folder or a .lesson file."""

    def __init__(self, theme: Theme, path: Path, worker: LessonWorker | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._path = path
        self._worker = worker or LessonWorker(parent=self)
        self.pack: Pack | None = None
        self._contents: Contents | None = None
        self.shown: Shown | None = None
        self.view: QWidget | None = None
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName("What is in the pack")
        self.tree.currentItemChanged.connect(self._chosen)
        self.findings = RichText(theme)
        self.findings.setAccessibleName("What is wrong")
        self.seed = QSpinBox()
        self.seed.setRange(1, 1_000_000)
        self.seed.setAccessibleName("Seed: which variant is shown")
        self.seed.setPrefix("Seed ")
        self.seed.valueChanged.connect(lambda: self._show())
        self.again = Button(theme, "Other numbers", "", name="quiet")
        self.again.clicked.connect(lambda: self.seed.setValue(self.seed.value() + 1))
        self.working = QProgressBar()
        self.working.setRange(0, 0)
        self.working.setTextVisible(False)
        self.working.setAccessibleName("Working it out")
        keeps_its_place = self.working.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.working.setSizePolicy(keeps_its_place)
        self.working.hide()
        self._worker.busy.connect(self.working.setVisible)
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda: self._settle.start())
        self._watcher.fileChanged.connect(lambda: self._settle.start())
        self.reload()

    def _build(self) -> None:
        theme = self._theme
        self.resize(QSize(1180, 800))
        bar = QHBoxLayout()
        self.title = label("", "headline")
        bar.addWidget(self.title, 1)
        bar.addWidget(self.seed)
        bar.addWidget(self.again)
        self._column = QVBoxLayout()
        self._column.addStretch()
        inner = QWidget()
        inner.setObjectName("content")
        inner.setMaximumWidth(theme.px(820))
        inner.setLayout(self._column)
        outer = QWidget()
        outer.setObjectName("page")
        centred = QHBoxLayout(outer)
        centred.addStretch(1)
        centred.addWidget(inner, 20)
        centred.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(outer)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.addLayout(bar)
        rows.addWidget(self.working)
        rows.addWidget(self.findings)
        rows.addWidget(self.area, 1)
        split = QSplitter()
        split.addWidget(self.tree)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(290), theme.px(890)])
        self.setCentralWidget(split)
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, lambda: theme.zoom_by(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: theme.zoom_by(-1)),
            (QKeySequence("Ctrl+R"), self.reload),
            (QKeySequence("Ctrl+Right"), lambda: self.seed.setValue(self.seed.value() + 1)),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(keys, self, act)

    # --- reading ----------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the pack again and shows the same thing anew."""
        try:
            contents = open_contents(self._path)
            pack, findings = read_pack(contents)
        except PackError as error:
            self._tell(list(error.findings))
            self._watch()
            return
        except LemmaError as error:
            self.findings.set_text(f"**{error.message}** {error.hint}")
            self._watch()
            return
        self._tell(findings)
        self._watch()
        if pack is None:
            return
        self.pack, self._contents = pack, contents
        self.title.setText(f"{pack.title} {pack.version}")
        self.setWindowTitle(f"{pack.title} - preview")
        self._list(pack)
        self._show(keep=True)

    def _tell(self, findings: list[Finding]) -> None:
        signs = {Severity.ERROR: "✗", Severity.WARNING: "○"}
        rows = [
            f"- {signs[one.severity]} `{one.place}` {one.message} {one.hint}".rstrip().replace("\n", " ")
            for one in findings[:8]
        ]
        if len(findings) > len(rows):
            rows.append(f"- and {len(findings) - len(rows)} more: `lemma pack check {self._path.name}`")
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

    def _list(self, pack: Pack) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        for skill in pack.skills:
            top = QTreeWidgetItem([skill.name])
            self.tree.addTopLevelItem(top)
            for page in pack.pages:
                if page.skill == skill.id:
                    self._entry(top, "Lesson", Shown("page", page.skill))
            for problem in pack.problems:
                if problem.skill == f"{pack.id}/{skill.id}":
                    self._entry(top, f"{problem.id} ({problem.difficulty})", Shown("problem", problem.id))
            for exploration in pack.explorations:
                if exploration.skill.rpartition("/")[2] == skill.id:
                    self._entry(top, exploration.title, Shown("exploration", exploration.id))
        if pack.quizzes:
            top = QTreeWidgetItem(["Quizzes"])
            self.tree.addTopLevelItem(top)
            for quiz in pack.quizzes:
                self._entry(top, quiz.title, Shown("quiz", quiz.id))
        self.tree.expandAll()
        self.tree.blockSignals(False)
        item = self._item(self.shown) or self._first()
        if item is not None:
            self.tree.blockSignals(True)
            self.tree.setCurrentItem(item)
            self.tree.blockSignals(False)
            self.shown = item.data(0, PLACE)

    @staticmethod
    def _entry(top: QTreeWidgetItem, text: str, what: Shown) -> None:
        item = QTreeWidgetItem([text])
        item.setData(0, PLACE, what)
        top.addChild(item)

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        children = (top.child(at) for top in tops if top is not None for at in range(top.childCount()))
        return [child for child in children if child is not None]

    def _item(self, what: Shown | None) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if what is not None and item.data(0, PLACE) == what), None)

    def _first(self) -> QTreeWidgetItem | None:
        return next(iter(self._items()), None)

    # --- showing ----------------------------------------------------------------------------------------------

    def choose(self, sort: str, name: str) -> None:
        """Shows the page, problem, quiz or exploration of that id."""
        item = self._item(Shown(sort, name))
        if item is not None:
            self.tree.setCurrentItem(item)

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        what = item.data(0, PLACE) if item is not None else None
        if isinstance(what, Shown):
            self.shown = what
            self._show()

    def _show(self, *, keep: bool = False) -> None:
        if self.pack is None or self.shown is None:
            return
        pack, what = self.pack, self.shown
        place = self.area.verticalScrollBar().value() if keep else 0
        self.seed.setEnabled(what.sort in ("problem", "quiz"))
        self.again.setEnabled(what.sort in ("problem", "quiz"))
        view: QWidget | None = None
        if what.sort == "page":
            page: Page = next(one for one in pack.pages if one.skill == what.id)
            view = PageView(self._theme, self._worker, self._contents, pack, page)
        elif what.sort == "exploration":
            exploration: Exploration = next(one for one in pack.explorations if one.id == what.id)
            view = ExplorationView(self._theme, self._worker, exploration)
        elif what.sort == "quiz":
            quiz: Quiz = next(one for one in pack.quizzes if one.id == what.id)
            try:
                view = QuizView(self._theme, self._worker, self._contents, pack, quiz, self.seed.value())
            except LemmaError as error:
                view = label(error.message, "body")
        elif (problem := pack.problem(what.id)) is not None:
            self._show_problem(problem, place)
            return
        if view is not None:
            self._set(view, place)

    def _show_problem(self, problem: Problem, place: int) -> None:
        seed = self.seed.value()

        def shown(variant: Variant) -> None:
            self._set(ProblemView(self._theme, self._worker, self._contents, variant), place)

        def failed(error: LemmaError) -> None:
            text = RichText(self._theme)
            text.set_text(f"**This problem gives no variant.** {error.message} {error.hint}")
            self._set(text, place)

        self._worker.ask(self, lambda client: client.make_variant(problem, seed), shown, failed, key="problem")

    def _set(self, view: QWidget, place: int) -> None:
        if self.view is not None:
            self._column.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._column.insertWidget(0, view)
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))

    def close_worker(self) -> None:
        """Ends the processes behind the window."""
        self._worker.close()


def run(path: Path) -> int:
    """Opens the preview of the pack at `path` and stays until it is closed."""
    app = QApplication.instance() or QApplication(["lemma"])
    assert isinstance(app, QApplication)
    QCoreApplication.setApplicationName("lemma")
    app.setApplicationDisplayName("Lemma")
    app.setWindowIcon(application_icon())
    settings = Settings(default_path())
    theme = Theme(settings.mode, settings.zoom)
    theme.attach(app)
    window = Preview(theme, path)
    window.show()
    try:
        return app.exec()
    finally:
        window.close_worker()
        sys.stdout.flush()
