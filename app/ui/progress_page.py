"""The page of what one knows: what is known, what is fading, what was done, what comes. Nothing is counted in a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from app.learner.reports import sentences
from app.learner.reports.catalogue import Catalogue
from app.learner.reports.commands import own_catalogue
from app.learner.reports.csv_file import write_tables
from app.learner.reports.figures import learner_figures
from app.learner.reports.learner import LearnerReport, learner_report
from app.learner.reports.tables import learner_tables
from app.learner.results.device_key import device_key
from app.learner.results.form import free_path, write
from app.learner.results.making import results_of
from app.learner.store import Store
from app.ui.controls import Button, Card, beside, label
from app.ui.i18n import listed, tr
from app.ui.lessons.plot_view import PlotView
from app.ui.page import Page
from app.ui.record import Record
from app.ui.report_words import ever, pack, week, worded
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.plots.data import Data

MOST_FADING = 8
REMEMBERED = 0.98
"""What is remembered with at least this chance is not fading."""
TWO_COLUMNS = 640  # px at 100 %: below it the plots stand under each other


class ProgressPage(Page):
    """Emits `practise` where there is nothing to show yet, `who` where nobody is chosen."""

    practise = Signal()
    who = Signal()

    def __init__(self, theme: Theme, record: Record, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(theme, tr("Progress"))
        self._record = record
        self._clock = clock
        self._catalogue: Catalogue | None = None  # made and used in the thread of the record
        self.report: LearnerReport | None = None
        self.title = label(tr("What you know"), "title")
        self.rows.addWidget(self.title)
        self.rows.addWidget(self.note)
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(14))
        self.rows.addLayout(self._place)
        self.rows.addStretch(1)
        self._body: QWidget | None = None
        self._plots: list[Card] = []
        self._grid: QGridLayout | None = None
        record.changed.connect(self._changed)
        record.opened.connect(self._changed)

    def shown(self) -> None:
        """Looks at the record anew."""
        if self._record.trouble is not None:
            button = Button(self._theme, tr("Try again"), "again", name="primary", tone="on_accent")
            button.clicked.connect(self._record.start)
            self._show_empty(told(self._record.trouble), button)
            return
        if self._record.profile is None:
            button = Button(self._theme, tr("Say who you are"), "right", name="primary", tone="on_accent")
            button.clicked.connect(self.who)
            self._show_empty(tr("Lemma shows what you know once it has your name."), button)
            return
        self._record.ask(self, self._made, self._show, self.say, key="report")

    def save_tables(self, folder: Path) -> None:
        """Writes the report as tables that spreadsheets read."""

        def call(store: Store, profile: str) -> list[str]:
            report = self._made(store, profile)
            tables = learner_tables(report, store.attempts_of(profile))
            write_tables(own, tables, replace=True)
            return [f"{table.name}.csv" for table in tables]

        own = folder / f"lemma-{self._clock():%Y-%m-%d}"  # a folder of their own: nothing else is written over
        done = tr("{files} are in {folder}.")
        self._record.ask(self, call, lambda names: self.say(done.format(files=listed(names), folder=own)), self.say)

    def save_results(self, folder: Path) -> None:
        """Writes a signed file for a teacher."""

        def call(store: Store, profile: str) -> Path:
            one = next(known for known in store.profiles() if known.id == profile)
            results = results_of(store, one, self._clock(), name=one.name, since=None)
            out = free_path(folder, results)
            write(results, device_key(store.path.parent), out)
            return out

        done = tr("{file} is ready. Anyone who has the file can read it. Your conversations are not in it.")
        self._record.ask(self, call, lambda out: self.say(done.format(file=out)), self.say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _changed(self) -> None:
        if self.isVisible():
            self.shown()

    def _made(self, store: Store, profile: str) -> LearnerReport:
        if self._catalogue is None:
            self._catalogue = own_catalogue()
        one = next((known for known in store.profiles() if known.id == profile), None)
        if one is None:
            raise LemmaError(tr("This learner is no longer in the record."))
        return learner_report(store, one, self._catalogue, self._clock())

    def _show(self, report: LearnerReport) -> None:
        self.report = report
        if not report.packs:
            button = Button(self._theme, tr("Practise something"), "practise", name="primary", tone="on_accent")
            button.clicked.connect(self.practise)
            self._show_empty(tr("Nothing yet. After the first problems this page says what you know."), button)
            return
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.px(14))
        rows.addWidget(label(f"{ever(report.ever)} {week(report.week)}", "lead"))
        titles = (tr("How well"), tr("The last seven days"), tr("Week by week"), tr("What comes due"))
        self._plots = [self._plot(title, data) for title, data in zip(titles, learner_figures(report), strict=True)]
        if not any(day.skills for day in report.forecast):
            self._plots[-1] = Card(self._theme, titles[-1], [sentences.coming(report)])
            self._plots[-1].rows.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(self._theme.px(14))
        rows.addLayout(self._grid)
        for card in self._plots:
            card.setParent(body)  # so that screen readers meet them before what stands below
        if report.changes:
            changed = tr("Changed in the last seven days")
            rows.addWidget(Card(self._theme, changed, map(sentences.change, report.changes)))
        fading = [line for line in report.fading if line.recall < REMEMBERED][:MOST_FADING]
        if fading:
            rows.addWidget(Card(self._theme, tr("Fading"), map(sentences.fading, fading)))
        rows.addWidget(Card(self._theme, tr("By pack"), map(pack, report.packs)))
        buttons = []
        for text, mark, choose in (
            (tr("Save as tables"), "copy", self._choose_tables),
            (tr("A file for my teacher"), "class", self._choose_results),
        ):
            button = Button(self._theme, text, mark)
            button.clicked.connect(choose)
            buttons.append(button)
        rows.addWidget(beside(*buttons))
        self._set(body)
        self._arrange()

    def _plot(self, title: str, data: Data) -> Card:
        card = Card(self._theme, title)
        view = PlotView(self._theme)
        view.set_data(worded(data))
        card.rows.addWidget(view)
        return card

    def _arrange(self) -> None:
        """Two plots side by side where there is room."""
        if self._grid is None or not self._plots:
            return
        columns = 2 if self.viewport().width() >= self._theme.px(TWO_COLUMNS) else 1
        if self._grid.count() and self._grid.columnCount() == columns:
            return
        for number, plot in enumerate(self._plots):
            words = plot.findChild(PlotView) is None  # a card of words is as high as they are
            side = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag(0)
            self._grid.addWidget(plot, number // columns, number % columns, side)

    def _choose_tables(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder for the tables"))
        if folder:
            self.save_tables(Path(folder))

    def _choose_results(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder for the file, such as a USB stick"))
        if folder:
            self.save_results(Path(folder))

    def _show_empty(self, sentence: str, button: Button) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.px(14))
        rows.addWidget(label(sentence, "lead"))
        button.setAccessibleDescription(sentence)  # the keys come here, past what stands above
        rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._plots, self._grid = [], None
        self._set(body)
        self.setFocusProxy(button)

    def _set(self, body: QWidget) -> None:
        if self._body is not None:
            self._place.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._place.addWidget(body)
