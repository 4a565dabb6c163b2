"""The page for teachers: files of results brought together into one class file, as a grid, and as tables."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.learner.ability import Mastery
from app.learner.reports import class_sentences
from app.learner.reports.catalogue import Catalogue
from app.learner.reports.commands import own_catalogue
from app.learner.reports.csv_file import write_tables
from app.learner.reports.sentences import share
from app.learner.reports.tables import class_tables
from app.learner.reports.teacher import ClassReport, GridCell, Learner, class_report
from app.learner.results import classbook, merging
from app.learner.results import sentences as of_merging
from app.ui.background import Background
from app.ui.controls import Button, Card, beside, confirm_box, label
from app.ui.direction import isolated, left_to_right
from app.ui.i18n import listed, tr
from app.ui.job import Job, JobBar
from app.ui.learn.marks import LOOKS
from app.ui.page import Page
from app.ui.report_words import missed
from app.ui.sentences import told
from app.ui.settings import Settings
from app.ui.theme import Theme
from app.ui.words import mastery_word
from engine.errors import LemmaError

ENDING = ".class"
MOST = 8  # lines of each kind
ROWS = 14  # of the grid that are seen at once


@dataclass(frozen=True, slots=True)
class Class:
    """A class file as it was read: whose results are in it, and what they say together."""

    path: Path
    learners: tuple[Learner, ...]
    report: ClassReport


class Desk:
    """What the thread of the page works with."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None

    def read(self, path: Path, now: datetime) -> Class:
        """Reads a class file; one that is still to be made has nobody in it. Raises LemmaError."""
        if self._catalogue is None:
            self._catalogue = own_catalogue()
        learners: tuple[Learner, ...] = ()
        if path.exists():
            with classbook.reading(path) as book:
                learners = tuple(book.learners())
        return Class(path, learners, class_report(learners, self._catalogue, now))


@contextmanager
def desk() -> Iterator[Desk]:
    """The desk, made in the thread that uses it."""
    yield Desk()


class Grid(QTableWidget):
    """As high as its rows, of which `most` px are seen at once; a bar below them has room only where there is one."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.most = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = self.horizontalHeader().height() + min(self.most, self.verticalHeader().length()) + 2 * self.frameWidth()
        wider = self.horizontalHeader().length() > self.viewport().width()
        self.setFixedHeight(high + (self.horizontalScrollBar().sizeHint().height() if wider else 0))


class ClassPage(Page):
    """One class file at a time; the last one is opened again."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        work: Background[Desk] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(theme, tr("Class"))
        self._settings = settings
        self._clock = clock
        self._work = work or Background(desk, "class", self)
        self.found: Class | None = None
        self.setAcceptDrops(True)
        self.title = label(tr("Class"), "title")
        self.rows.addWidget(self.title)
        self.lead = label(
            tr(
                "Your learners give you their results as files, for example on a USB stick. Bring them in here. The "
                "same file twice does no harm."
            ),
            "lead",
        )
        self.rows.addWidget(self.lead)
        self.new = Button(theme, tr("New class"), "plus")
        self.new.clicked.connect(self._choose_new)
        self.open = Button(theme, tr("Open a class"))
        self.open.clicked.connect(self._choose_open)
        self.bring = Button(theme, tr("Bring in results"), "plus", name="primary", tone="on_accent")
        self.bring.clicked.connect(self._choose_results)
        self.save = Button(theme, tr("Save as tables"), "table")
        self.save.clicked.connect(self._choose_folder)
        self.rows.addWidget(beside(self.bring, self.save, self.new, self.open))
        self.job = JobBar(theme)
        self.rows.addWidget(self.job)
        self.rows.addWidget(self.note)
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(14))
        self.rows.addLayout(self._place)
        self.rows.addStretch(1)
        self.grid: QTableWidget | None = None
        self._body: QWidget | None = None
        theme.changed.connect(self._colour)
        self._fit()

    def shown(self) -> None:
        """Opens the class of the last time."""
        last = self._settings.class_file
        if self.found is None and last and Path(last).is_file():
            self.open_class(Path(last))

    def new_class(self, path: Path) -> None:
        """Begins a class; its file is made by the first results. Nothing is written over."""
        path = path if path.suffix else path.with_suffix(ENDING)
        if path.exists():
            self.say(tr("{name} is already there. Choose another name.").format(name=path.name))
            return
        self.open_class(path)

    def open_class(self, path: Path) -> None:
        """Reads a class file."""
        self._work.ask(self, lambda desk: desk.read(path, self._clock()), self._show, self.say, key="open")

    def bring_in(self, paths: Sequence[Path], accepted: frozenset[merging.NewKey] = frozenset()) -> None:
        """Merges files of results (or folders of them) into the class.

        `accepted` are the new keys the teacher said yes to: each of one learner, one fingerprint and one file.
        """
        if self.found is None or self.job.busy:
            busy = tr("One thing at a time: wait for it, or stop it.")
            self.say(busy if self.job.busy else tr("Open a class first, or make a new one."))
            return
        path = self.found.path
        job = Job(tr("Bringing in results"))
        asked: list[merging.NewKey] = []

        def confirm(question: merging.NewKey) -> bool:
            asked.append(question)
            return question in accepted

        def report(done: int, total: int) -> None:
            if not job.report(done, total):
                raise LemmaError(tr("Stopped; the class is as it was."))

        def call(desk: Desk) -> tuple[merging.Merge, Class]:
            files = merging.result_files(paths)
            done = merging.merge(path, files, confirm, report)
            return done, desk.read(path, self._clock())

        def done(result: tuple[merging.Merge, Class]) -> None:
            merged, found = result
            self.job.end()
            self._fit()
            self._show(found)
            self.say("\n".join([of_merging.merged(merged, found.path.name), *map(of_merging.refused, merged.refused)]))
            for question in asked:
                if question not in accepted:
                    self._ask(question, paths, accepted)
                    break

        self.job.begin(job)
        self._fit()
        self._work.ask(self, call, done, self._failed_job)

    def take_out(self, learner: str) -> None:
        """Takes a learner out of the class file, once the teacher has said so."""
        if self.found is None:
            return
        path = self.found.path
        name = next((one.name for one in self.found.learners if one.id == learner), learner)
        box = confirm_box(self, tr("Take {name} and everything of theirs out of this class file?").format(name=name))
        yes = box.addButton(tr("Take out"), QMessageBox.ButtonRole.DestructiveRole)

        def call(desk: Desk) -> Class:
            merging.remove(path, learner)
            return desk.read(path, self._clock())

        yes.clicked.connect(lambda: self._work.ask(self, call, self._show, self.say))
        box.open()

    def save_tables(self, folder: Path) -> None:
        """Writes the report as tables that spreadsheets read."""
        found = self.found
        if found is None:
            return

        own = folder / f"{found.path.stem}-{self._clock():%Y-%m-%d}"  # its own: nothing else is written over

        def call(desk: Desk) -> int:
            tables = class_tables(found.report, found.learners)
            write_tables(own, tables, replace=True)
            return len(tables)

        self._work.ask(
            self,
            call,
            lambda count: self.say(tr("%n table(s) are in {folder}.", "", count).format(folder=own)),
            self.say,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) == 1 and paths[0].suffix == ENDING:
            self.open_class(paths[0])
        else:
            self.bring_in(paths)

    def closeEvent(self, event: object) -> None:
        self._work.close(finish=True)

    # --- what is shown ------------------------------------------------------------------------------------------

    def _show(self, found: Class) -> None:
        self.found = found
        self._settings.class_file = str(found.path)
        self.title.setText(tr("Class: {name}").format(name=found.path.stem))
        self.lead.setText(
            tr("%n learner(s) have handed over.", "", len(found.learners))
            if found.learners
            else tr("Nobody has handed over yet. Drop the files of your learners here.")
        )
        self.note.hide()
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body, self.grid = QWidget(), None
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.px(14))
        report, say = found.report, class_sentences
        if report.skills:
            self.grid = self._grid(report)
            rows.addWidget(self.grid)
        for title, lines in (
            (tr("Stuck"), [say.stuck(one) for one in report.stuck]),
            (tr("Most missed"), [line for item in report.items for line in missed(item)]),
            (tr("Quizzes"), [say.quiz(line) for line in report.quizzes]),
        ):
            if lines:
                rows.addWidget(self._card(title, lines))
        if found.learners:
            rows.addWidget(self._learners(found))
        self._place.addWidget(self._body)
        self._colour()
        self._fit()

    def _grid(self, report: ClassReport) -> Grid:
        grid = Grid(len(report.learners), len(report.skills))
        grid.setAccessibleName(tr("Skills by learner"))
        grid.setTabKeyNavigation(False)  # the arrows go from cell to cell; Tab leads out
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setHorizontalHeaderLabels(
            [
                textwrap.fill(skill.name, 18, max_lines=3, placeholder="\N{HORIZONTAL ELLIPSIS}")
                for skill in report.skills
            ]
        )
        grid.setVerticalHeaderLabels([line.name for line in report.learners])
        for row, line in enumerate(report.learners):
            for column, skill in enumerate(report.skills):
                cell = report.cell(line.id, skill.skill)
                item = QTableWidgetItem(cell_text(cell))
                item.setData(Qt.ItemDataRole.UserRole, cell.mastery.rank if cell is not None else 0)
                said = cell_text(cell) or tr("not tried")
                item.setToolTip(tr("{learner}, {skill}: {said}").format(learner=line.name, skill=skill.name, said=said))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
                grid.setItem(row, column, item)
        head = grid.horizontalHeader()
        head.setDefaultSectionSize(self._theme.px(140))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFixedHeight(3 * head.fontMetrics().lineSpacing() + self._theme.px(16))
        head.setTextElideMode(Qt.TextElideMode.ElideNone)  # it would count all lines as one
        for column, skill in enumerate(report.skills):
            heading = grid.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(told(class_sentences.skill(skill)))
        grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grid.verticalHeader().setDefaultSectionSize(self._theme.px(34))
        grid.most = ROWS * self._theme.px(34)
        bar = self._theme.px(12) if len(report.learners) > ROWS else 0
        side = grid.verticalHeader().sizeHint().width() + 2 * grid.frameWidth() + bar
        grid.setMaximumWidth(side + head.length())  # behind the last skill there is nothing
        return grid

    def _colour(self) -> None:
        """The ground of a cell follows its word, as on the map of skills; the word stands in it as well."""
        if self.grid is None:
            return
        looks, colours = [LOOKS[mastery] for mastery in Mastery], self._theme.colours
        for row in range(self.grid.rowCount()):
            for column in range(self.grid.columnCount()):
                item = self.grid.item(row, column)
                if item is not None:
                    look = looks[int(item.data(Qt.ItemDataRole.UserRole))]
                    item.setBackground(QBrush(QColor(getattr(colours, look.ground))))
                    item.setForeground(QBrush(QColor(getattr(colours, look.text))))

    def _card(self, title: str, lines: Iterable[str]) -> QWidget:
        shown = list(lines)
        card = Card(self._theme, title, shown[:MOST])
        if len(shown) > MOST:
            card.rows.addWidget(label(tr("and %n more, in the tables", "", len(shown) - MOST), "small"))
        return card

    def _learners(self, found: Class) -> QWidget:
        card = Card(self._theme, tr("Learners"))
        for line in found.report.learners:
            row = QHBoxLayout()
            row.addWidget(label(told(class_sentences.learner(line)), "body"), 1)
            button = Button(self._theme, tr("Take out"), name="quiet")
            button.setAccessibleName(tr("Take {name} out of the class").format(name=line.name))
            button.clicked.connect(lambda _=False, learner=line.id: self.take_out(learner))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            card.rows.addLayout(row)
        return card

    def _ask(self, question: merging.NewKey, paths: Sequence[Path], accepted: frozenset[merging.NewKey]) -> None:
        """Whose key it is, and which: a file name alone would say nothing of who made the file."""
        name = isolated(class_sentences.shown(question.name))
        text = tr("Is the new key {key} really that of {name}?").format(key=left_to_right(question.offered), name=name)
        more = tr(
            "{file} has results of {name} from another computer than before. This class knows {name} by the key "
            "{known}. Ask {name} about it. If you cannot, cancel: nothing of this file is taken."
        ).format(file=isolated(question.file), name=name, known=left_to_right(listed(question.known)))
        box = confirm_box(self, text, more)
        yes = box.addButton(tr("Yes, take it"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: self.bring_in(paths, accepted | {question}))
        box.open()

    def _choose_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("A new class"), "", tr("Classes") + f" (*{ENDING})")
        if name:
            self.new_class(Path(name))

    def _choose_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a class"), "", tr("Classes") + f" (*{ENDING});;*")
        if name:
            self.open_class(Path(name))

    def _choose_results(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Bring in results"), "", tr("Results") + " (*.results);;*")
        if names:
            self.bring_in([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("A folder for the tables"))
        if name:
            self.save_tables(Path(name))

    def _fit(self) -> None:
        there = self.found is not None and not self.job.busy
        first = self.found is None  # then a class comes before anything else
        for button in (self.bring, self.save):
            button.setHidden(first)
        _lift(self.new, first)
        self.bring.setEnabled(there)
        self.save.setEnabled(there and self.found is not None and bool(self.found.learners))

    def _failed_job(self, error: LemmaError) -> None:
        self.job.end()
        self._fit()
        self.say(error)


def _lift(button: Button, up: bool) -> None:
    """Makes a button the one that stands out, or one among others."""
    button.setObjectName("primary" if up else "")
    button.set_mark("plus", "on_accent" if up else "text")
    button.style().unpolish(button)
    button.style().polish(button)


def cell_text(cell: GridCell | None) -> str:
    """A cell of the grid in words: how well, and the share that was right."""
    if cell is None or cell.mastery is Mastery.NEW:
        return ""
    text = tr("{mastery}, {share}")
    return text.format(mastery=mastery_word(cell.mastery), share=share(cell.totals.right_share))
