"""A pad for a learner's own lines under a problem: each is checked when Enter ends it, and marked where it stands.

The rule is that of `lemma check-steps` (tutor.teaching.own_steps); it runs in the worker. The first wrong line gets its
reasons and a hint, which do not hold the answer. Whether the last line answers the question is not said here: it is
taken as the answer with Ctrl+Enter and then checked like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.tutor.teaching.own_steps import Mark, MarkedLine, StepsReport, check_for
from app.tutor.teaching.subject import WITH_SIGNS, PartSubject
from app.ui.controls import Button, FlowLayout, label
from app.ui.i18n import tr
from app.ui.lessons.step_row import StepRow
from app.ui.lessons.worker import LessonWorker
from app.ui.maths_input.decimal_sign import comma_for, to_point
from app.ui.maths_input.keys import NO_KEYS, keys_for_working
from app.ui.maths_input.palette import Palette
from app.ui.maths_input.paste import lines_of
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from engine.maths.client import Reading
from lessons.client import LessonsClient
from lessons.model import Problem
from lessons.variants.variant import Variant, VariantPart

MOST_LINES = 40
_WORST_FIRST = (Mark.WRONG, Mark.UNREAD, Mark.UNDECIDED, Mark.LOOK, Mark.AFTER_WRONG, Mark.RIGHT, Mark.START)


def has_pad(part: VariantPart) -> bool:
    """Whether a working of this answer has lines that can be checked."""
    return part.kind.kind not in NO_KEYS and not part.kind.kind.value.startswith("chemical")


class StepsPad(QFrame):
    """Lines for one part; emits `taken` with the last one as an answer, `helped` when a hint was shown, `edited`."""

    taken = Signal(str)
    helped = Signal()
    edited = Signal()

    def __init__(
        self, theme: Theme, worker: LessonWorker, problem: Problem, variant: Variant, part: VariantPart
    ) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._task = problem, variant, part
        self._subject: PartSubject | None = None  # made and used in the thread of the worker only
        self._hints: set[str] = set()
        self.rows: list[StepRow] = []
        self.setObjectName("banner")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(theme.px(size) for size in (16, 12, 16, 12)))
        inside.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(label(tr("One step on each line. Enter checks it."), "small"), 1)
        self.palette_keys = Palette(theme, keys_for_working(part.kind.kind, (*part.kind.variables, *part.kind.names)))
        head.addWidget(self.palette_keys.toggle)
        inside.addLayout(head)
        inside.addWidget(self.palette_keys)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        inside.addLayout(self._lines)
        self.note = label("", "small")
        self.note.hide()
        inside.addWidget(self.note)
        self.take = Button(theme, tr("Take the last line as my answer"), "", name="quiet")
        self.take.setToolTip(tr("Take the last line as my answer (Ctrl+Enter)"))
        self.take.clicked.connect(self.take_last)
        buttons = QWidget()
        flow = FlowLayout()
        buttons.setLayout(flow)
        flow.addWidget(self.take)
        inside.addWidget(buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.take_last)
        self._add(0)
        self._edited()

    def focus(self) -> None:
        """Goes to the last line."""
        self.rows[-1].line.setFocus()

    def lines(self) -> list[str]:
        """What is written, line by line."""
        return [row.line.text().strip() for row in self.rows]

    def restore(self, lines: Sequence[str]) -> None:
        """Puts lines back that were written before; Enter checks them."""
        for number, line in enumerate(lines[:MOST_LINES]):
            row = self.rows[number] if number < len(self.rows) else self._add(number)
            row.line.setText(line)

    # --- the lines ----------------------------------------------------------------------------------------------

    def _add(self, at: int) -> StepRow:
        row = StepRow(self._theme, self._read, self._task[2].decimal_comma)
        row.line.returnPressed.connect(lambda: self._completed(row))
        row.line.several_pasted.connect(lambda text: self._pasted(row, text))
        row.edited.connect(lambda: self._edited(row))
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self._remove(row))
        row.entered.connect(lambda: self.palette_keys.follow(row.line))
        self.rows.insert(at, row)
        self._lines.insertWidget(at, row)
        self.palette_keys.follow(row.line)
        self._number()
        return row

    def _number(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            row.set_number(number)

    def _completed(self, row: StepRow) -> None:
        if not row.line.text().strip():
            return
        at = self.rows.index(row)
        if at + 1 == len(self.rows) and len(self.rows) < MOST_LINES:
            self._add(at + 1)
        if at + 1 < len(self.rows):
            self.rows[at + 1].line.setFocus()
        self.check()

    def _pasted(self, row: StepRow, text: str) -> None:
        """Several lines at once: the first goes where the cursor is, the others below."""
        lines = lines_of(text)[: MOST_LINES - len(self.rows) + 1]
        for line in lines[:-1]:
            row.line.insert_apart(line)
            row = self._add(self.rows.index(row) + 1)
        if lines:
            row.line.insert_apart(lines[-1])
        row.line.setFocus()
        self.check()

    def _move(self, row: StepRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].line.setFocus()

    def _remove(self, row: StepRow) -> None:
        """An empty line goes, unless it is the only one."""
        at = self.rows.index(row)
        if len(self.rows) == 1:
            return
        self.rows.remove(row)
        self._lines.removeWidget(row)
        above = self.rows[max(0, at - 1)]
        self.palette_keys.follow(above.line)
        above.line.setFocus()
        row.hide()
        row.deleteLater()
        self._number()
        self._edited(above)

    def _edited(self, row: StepRow | None = None) -> None:
        """What was said of a line, and of those after it, no longer holds."""
        if row in self.rows:
            for later in self.rows[self.rows.index(row) :]:
                later.clear()
        self.take.setEnabled(any(self.lines()))
        self.edited.emit()

    # --- checking -----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Has every line marked."""
        lines = self.lines()
        given = [self._in_points(line) for line in lines]
        if not any(given):
            return
        self.note.hide()
        for row, line in zip(self.rows, lines, strict=True):
            if line and row.mark is None:
                row.wait()
        text = "\n".join(given)
        self._worker.ask(
            self,
            lambda client: self._checked(client, text),
            lambda report: self._show(lines, report),
            lambda error: self._failed(error),
            key=f"steps {id(self)}",
        )

    def _checked(self, client: LessonsClient, text: str) -> StepsReport:
        """In the thread of the worker."""
        if self._subject is None:
            self._subject = PartSubject(client, *self._task)
        return check_for(client, text, self._subject)

    def _show(self, lines: list[str], report: StepsReport) -> None:
        if lines != self.lines()[: len(lines)]:
            return  # something was changed meanwhile: Enter checks it again
        if report.card is not None:
            self.note.setText("\n".join((report.card.title, *report.card.sentences, *report.card.places)))
            self.note.show()
            for row in self.rows:
                row.clear()
            return
        found: dict[int, MarkedLine] = {}
        for marked in report.lines:
            known = found.get(marked.number)
            if known is None or _rank(marked.mark) < _rank(known.mark):
                found[marked.number] = marked
        wrong = report.lines[report.wrong.line].number if report.wrong is not None else 0
        for number, row in enumerate(self.rows, start=1):
            if number not in found:
                row.clear()
            elif report.wrong is not None and number == wrong:
                row.show_wrong(report.wrong.reasons, report.wrong.hint)
                self._count(report.wrong.hint)
            else:
                row.show_mark(found[number].mark, found[number].sentence)

    def _count(self, hint: str) -> None:
        """A hint is help, once."""
        if hint and hint not in self._hints:
            self._hints.add(hint)
            self.helped.emit()

    def _failed(self, error: LemmaError) -> None:
        for row in self.rows:
            row.clear()
        self.note.setText(told(error))
        self.note.show()

    def _read(
        self,
        owner: object,
        text: str,
        done: Callable[[Reading], None],
        failed: Callable[[LemmaError], None],
    ) -> None:
        given = self._in_points(text)
        key = f"read {id(owner)}"
        self._worker.ask(self, lambda client: client.read(given), done, failed, key=key, quiet=True)

    def _in_points(self, line: str) -> str:
        """A line as the step checker reads it, whose numbers have a point."""
        return to_point(line) if comma_for(self._task[2].decimal_comma) else line

    # --- the answer ---------------------------------------------------------------------------------------------

    def take_last(self) -> None:
        """The last line becomes the answer: all of it, or what stands behind its last equals sign."""
        written = [line for line in self.lines() if line]
        if not written:
            return
        last = written[-1]
        if self._task[2].kind.kind not in WITH_SIGNS:
            last = last.rpartition("=")[2].strip()
        self.taken.emit(last)


def _rank(mark: Mark) -> int:
    return _WORST_FIRST.index(mark) if mark in _WORST_FIRST else len(_WORST_FIRST)
