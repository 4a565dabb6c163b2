"""Save or print: what is on the paper is chosen, then where it goes. Making it happens behind the window's back."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.packs.handout.model import Handout, Terms
from app.packs.handout.sheet import MOST, With
from app.ui.controls import Button, FlowLayout, label
from app.ui.i18n import tr
from app.ui.printing.pages import Pages
from app.ui.printing.pdf import RESOLUTION, painting, saving
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError

Make = Callable[[Callable[[Handout], None], Callable[[LemmaError], None]], None]
"""Makes a handout in the background, then tells the first; or the second why it cannot be."""
USUAL = 10
GREATEST_SEED = 1_000_000
FRAME = 0.02  # seconds of work before the window is served


def terms() -> Terms:
    """The words on paper in the language of the interface."""
    return Terms(
        name=tr("Name"),
        date=tr("Date"),
        answers=tr("Answers"),
        example=tr("Example"),
        answer=tr("Answer"),
        plot=tr("Plot"),
        picture=tr("Picture"),
        put_in_order=tr("Put these in order: write 1, 2, 3 before them."),
        match=tr("Match each number with a letter."),
        several=tr("More than one may be right."),
        again=tr("To print the same sheet again: {count} problems, sheet number {seed}."),
    )


class SheetOptions(QWidget):
    """How many problems a practice sheet has, what stands behind them, and which numbers are in them."""

    def __init__(self) -> None:
        super().__init__()
        self.count = QSpinBox()
        self.count.setRange(1, MOST)
        self.count.setValue(USUAL)
        self.behind = QComboBox()
        for words, value in (
            (tr("None"), With.NOTHING),
            (tr("On a page of their own"), With.ANSWERS),
            (tr("With every step"), With.STEPS),
        ):
            self.behind.addItem(words, value)
        self.behind.setCurrentIndex(1)
        self.seed = QSpinBox()
        self.seed.setRange(1, GREATEST_SEED)
        self.seed.setValue(random.randrange(1, 10_000))
        self.seed.setToolTip(tr("The same number gives the same sheet again."))
        for box in (self.count, self.seed):
            box.lineEdit().setTextMargins(8, 0, 8, 0)  # the style sheet's padding does not reach it
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, control in (
            (tr("Problems"), self.count),
            (tr("Answers"), self.behind),
            (tr("Sheet number"), self.seed),
        ):
            control.setAccessibleName(words)
            control.setAccessibleDescription(words)  # some systems take what is chosen for its name
            form.addRow(label(words, "body", wrap=False), control)


class TurnOptions(QWidget):
    """The last solution, or the whole conversation."""

    def __init__(self, several: bool) -> None:
        super().__init__()
        self.which = QComboBox()
        self.which.addItem(tr("The last solution"), False)
        if several:
            self.which.addItem(tr("The whole conversation"), True)
        self.which.setAccessibleName(tr("What to print"))
        self.which.setAccessibleDescription(tr("What to print"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.which)

    @property
    def whole(self) -> bool:
        """Whether all of it is wanted."""
        return bool(self.which.currentData())


class PrintDialog(QDialog):
    """Asks how, has the handout made by `make`, and saves or prints it; `said` tells in a sentence what was done."""

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, title: str, make: Make, options: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._name = title
        self._work: Iterator[float] | None = None
        self._done = ""  # what was done, as a sentence
        self.options = options
        self.setWindowTitle(tr("Save or print"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(theme.px(size) for size in (22, 18, 22, 18)))
        rows.setSpacing(theme.px(12))
        rows.addWidget(label(title, "headline"))
        if options is not None:
            rows.addWidget(options)
        self.pdf = Button(theme, tr("Save as PDF"), name="primary")
        self.markdown = Button(theme, tr("Save as Markdown"))
        self.paper = Button(theme, tr("Print") + "\N{HORIZONTAL ELLIPSIS}")
        self.cancel = Button(theme, tr("Cancel"), name="quiet")
        self.pdf.clicked.connect(lambda: self._save(".pdf"))
        self.markdown.clicked.connect(lambda: self._save(".md"))
        self.paper.clicked.connect(lambda: self._begin(self._print))
        self.cancel.clicked.connect(self.reject)
        buttons = QWidget()
        flow = FlowLayout()
        buttons.setLayout(flow)
        for button in (self.pdf, self.markdown, self.paper, self.cancel):
            flow.addWidget(button)
        self.note = label("", "body")
        self.note.setProperty("tone", "wrong")
        self.note.hide()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Making it"))
        self.bar.hide()
        rows.addWidget(self.bar)
        rows.addWidget(self.note)
        rows.addWidget(buttons)
        rows.addStretch(1)
        self.setMinimumWidth(theme.px(620))

    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if layout is not None:  # by itself it is as high as if it were as narrow as it can be
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def _save(self, ending: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = tr("PDF (*.pdf)") if ending == ".pdf" else tr("Markdown (*.md)")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save"), str(Path(folder) / f"{_plain(self._name)}{ending}"), kinds
        )
        if name:
            out = Path(name)
            if out.suffix.lower() != ending:
                out = out.with_name(out.name + ending)
            self.save_to(out)

    def save_to(self, out: Path) -> None:
        """Makes the handout and writes it; PDF or Markdown by the ending."""

        def write(handout: Handout) -> Iterator[float]:
            yield from saving(handout, out)
            self._done = tr("{file} is ready.").format(file=out)

        self._begin(write)

    def _print(self, handout: Handout) -> Iterator[float]:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(handout.title)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        printer.setResolution(RESOLUTION)
        printer.setFullPage(True)
        pages = Pages(handout, printer.pageLayout().pageSize(), at_once=False)
        yield from painting(pages, printer, printer.resolution())
        self._done = tr("Sent to the printer.")

    def _begin(self, use: Callable[[Handout], Iterator[float]]) -> None:
        """Has the handout made; then uses it a bit at a time, says what was done and closes."""
        self._busy(True)
        self._done = ""

        def done(handout: Handout) -> None:
            if shiboken6.isValid(self) and self.isVisible():  # else it was closed meanwhile
                self._work = use(handout)
                self._go_on()

        def failed(error: LemmaError) -> None:
            if shiboken6.isValid(self):
                self._failed(error)

        self._make(done, failed)

    def _go_on(self) -> None:
        """Works for a frame, then lets the window breathe."""
        work = self._work
        if work is None:
            return
        until = time.monotonic() + FRAME
        try:
            self.bar.setRange(0, 1000)
            while True:
                self.bar.setValue(round(1000 * next(work)))
                if time.monotonic() >= until:
                    break
        except StopIteration:
            self._work = None
            self._busy(False)
            if self._done:
                self.said.emit(self._done)
                self.accept()
        except LemmaError as error:
            self._failed(error)
        else:
            QTimer.singleShot(0, self, self._go_on)

    def _failed(self, error: LemmaError) -> None:
        self._work = None
        self._busy(False)
        self.note.setText(told(error))
        self.note.show()

    def done(self, result: int) -> None:
        """Closing it ends what is going on; a file that is not finished is not there."""
        work, self._work = self._work, None
        if isinstance(work, Generator):
            work.close()
        super().done(result)

    def _busy(self, busy: bool) -> None:
        self.note.hide()
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        for button in (self.pdf, self.markdown, self.paper):
            button.setEnabled(not busy)


def _plain(name: str) -> str:
    """A name that every system takes for a file's."""
    return "".join(one if one.isalnum() or one in " -_" else "-" for one in name).strip(" -")[:60] or "lemma"
