"""One solution on the page: the problem, the folded thought, a card for each step, and how it ended.

It takes the events of a solution as they come, in batches of one frame. A finished step is drawn once; only the
step being written is drawn again, and less often if drawing it takes long. Steps of a solution that is there already
are made asleep: whoever shows the page wakes those near what is shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tutor.events import (
    Care,
    Event,
    Failed,
    FinalAnswer,
    FinalVerdict,
    Finished,
    ModelFailed,
    Notice,
    Progress,
    Started,
    StepChecked,
    StepRetracted,
    StepStarted,
    StepText,
    Thinking,
    Worked,
)
from app.tutor.explained import Explained
from app.ui.aloud import announce
from app.ui.controls import Note
from app.ui.ending import Ending
from app.ui.i18n import tr
from app.ui.problem_header import ProblemHeader
from app.ui.sentences import told
from app.ui.settling import settle
from app.ui.step_card import StepCard
from app.ui.theme import Theme
from app.ui.thinking import ThinkingPanel
from app.ui.transcript import Transcript
from app.ui.tried_panel import Tried, TriedPanel
from app.ui.tutoring.care_card import CareCard
from app.ui.tutoring.explain_row import ExplainRow
from app.ui.worked_panel import WorkedPanel
from engine.maths.verdict import Outcome

DRAWING_SHARE = 4  # after a drawing that took t, the next one waits 4 t,
LONGEST_WAIT = 0.25  # but no longer than so many seconds


class SolutionView(QWidget):
    """Shows one solution; `transcript` is the same as data. It scrolls in whatever it stands in."""

    again = Signal()
    go_on = Signal()
    edit = Signal()
    copied = Signal(str)  # "markdown" or "latex"
    explain = Signal(object)  # an ExplainRow that wants to know what can be said
    explained = Signal(object)  # Explained: what was said about a step, to be kept
    more = Signal()

    def __init__(self, theme: Theme, problem: str, explained: Iterable[Explained] = ()) -> None:
        """`explained` is what was said about its steps before."""
        super().__init__()
        self._kept = {one.place: one for one in explained}
        self._theme = theme
        self.transcript = Transcript(problem)
        self.cards: dict[int, StepCard] = {}
        self.thinking: ThinkingPanel | None = None
        self.ending: Ending | None = None
        self.worked: WorkedPanel | None = None
        self.tried: dict[int, TriedPanel] = {}
        self._growing: dict[int, StepCard] = {}  # the cards in which something is being written
        self._cared = False
        self._opening = False  # what is taken is there already, and nothing that is being written
        self._offered = False  # help with the steps
        self._worked_rows: list[ExplainRow] = []
        self._waiting: Note | None = None
        self._next_drawing = 0.0
        self.setAccessibleName(tr("Solution"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._fit)
        self._fit()
        self.header = ProblemHeader(theme, problem)
        self.header.edit.connect(self.edit)
        self._rows.addWidget(self.header)
        self._wait(tr("Getting ready"))
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.refresh)

    @property
    def done(self) -> bool:
        return self.transcript.finished is not None or self.transcript.failed is not None

    @property
    def explain_rows(self) -> list[ExplainRow]:
        """The offers of help with its steps, in order, of those that are drawn."""
        return [card.help for card in self.cards.values() if card.help is not None] + self._worked_rows

    def show_kept(self, events: Iterable[Event]) -> None:
        """Applies events of a solution that is there already; its steps are asleep."""
        self._opening = True
        self.take(events)
        self._opening = False

    def _offer_help(self) -> None:
        """Below every step of a solution that is done: what can be said about it."""
        self._offered = True
        problem, before = self.transcript.problem, ""
        if self.transcript.final is not None and self.transcript.final.verdict.note.startswith("open."):
            return  # of a proof or an essay the algebra knows no steps
        final = self.transcript.final.verdict if self.transcript.final is not None else None
        for number, card in sorted(self.cards.items()):
            wrong = card.verdict is not None and card.verdict.outcome is Outcome.WRONG
            if final is not None and number == max(self.cards):  # below the step that gives it, of the answer, too
                wrong = wrong or final.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT)
            row = partial(ExplainRow, self._theme, problem, before, card.source, number - 1, wrong=wrong)
            card.offer(partial(self._explain_row, row))
            before = card.source
        before = ""
        for at, step in enumerate(self.transcript.worked[:-1] if self.worked is not None else ()):
            assert self.worked is not None
            row = partial(ExplainRow, self._theme, problem, before, step, at, worked=True)
            self._worked_rows.append(self._explain_row(row))
            self.worked.offer(at, self._worked_rows[-1])
            before = step

    def _explain_row(self, build: Callable[[], ExplainRow]) -> ExplainRow:
        """An offer of help, with what was said there before."""
        row = build()
        row.wanted.connect(lambda: self.explain.emit(row))
        if (row.worked, row.at) in self._kept:
            row.restore(self._kept[row.worked, row.at])
        row.changed.connect(self._keep)
        return row

    def _keep(self, said: Explained) -> None:
        self._kept[said.place] = said
        self.explained.emit(said)

    @contextmanager
    def _laid_out_at_once(self) -> Iterator[None]:
        """What is added meanwhile is laid out at its end: each widget that is shown would have all steps laid out."""
        self._rows.setEnabled(False)
        try:
            yield
        finally:
            self._rows.setEnabled(True)
            self._rows.update()
            settle()

    def take(self, events: Iterable[Event]) -> None:
        """Applies a batch of events and draws what they changed."""
        with self._laid_out_at_once():
            for event in events:
                self.transcript.apply(event)
                self._apply(event)
            self.refresh()

    def refresh(self) -> None:
        """Draws the step being written, unless the last drawing was so slow that it must wait."""
        now = time.monotonic()
        if now < self._next_drawing:
            if not self._late.isActive():
                self._late.start(int((self._next_drawing - now) * 1000) + 1)
            return
        for card in self._growing.values():
            card.refresh()
        self._growing = {number: card for number, card in self._growing.items() if not card.done}
        took = time.monotonic() - now
        self._next_drawing = now + took + min(DRAWING_SHARE * took, LONGEST_WAIT)

    def _apply(self, event: Event) -> None:
        match event:
            case Progress():
                what = told(event.what[:1].upper() + event.what[1:])
                if event.total > 0:
                    what = tr("{what}: {percent} %").format(what=what, percent=100 * event.done // event.total)
                self._wait(what)
            case Started():
                self._wait(tr("Reading the problem"))
                self.header.show_reading(event.question_text, event.question_latex, event.unchecked)
            case Notice():
                self._append(Note(self._theme, "warning", told(f"{event.message} {event.hint}".rstrip())))
            case ModelFailed():
                self._wait("")
                self._append(Note(self._theme, "warning", told(event.sentence)))
            case Thinking():
                self._wait("")
                if self.thinking is None:
                    self.thinking = ThinkingPanel(self._theme)
                    self._rows.insertWidget(1, self.thinking)
                    self.thinking.show()
                self.thinking.add(event.text)
            case StepStarted():
                self._finish_writing()
                self._card(event.step)
            case StepText():
                self._card(event.step).add(event.text)
            case StepChecked():
                self._card(event.step).show_verdict(event.verdict)
            case StepRetracted():
                self._retract(event)
            case FinalAnswer():
                self._finish_writing()
            case FinalVerdict():
                self._finish_writing()
                self._end(Ending.of_verdict(self._theme, event, self.transcript.answer))
            case Worked():
                self._wait("")
                if self.worked is not None:
                    self._remove(self.worked)
                self.worked = WorkedPanel(self._theme, event.paragraphs)
                self._append(self.worked)
            case Finished():
                self._finish_writing(cut_off=event.stopped)
                if event.stopped and self.transcript.final is None:
                    self._end(
                        Ending.stopped(self._theme, copying=not self.transcript.empty, going_on=self.transcript.goes_on)
                    )
                elif self.transcript.final is None and not self._cared:
                    self._end(Ending.unanswered(self._theme))
                if not self._offered:
                    self._offer_help()
            case Failed():
                self._finish_writing(cut_off=True)
                self._end(Ending.failed(self._theme, event))
            case Care():
                self._cared = True
                self._wait("")
                self._append(CareCard(self._theme, event.card))

    def _card(self, number: int) -> StepCard:
        if number not in self.cards:
            self._wait("")
            if self.thinking is not None:
                self.thinking.finish()
            self.cards[number] = card = StepCard(self._theme, number, awake=not self._opening)
            self._append(card)
            self._growing[number] = card
        return self.cards[number]

    def _finish_writing(self, *, cut_off: bool = False) -> None:
        for card in self._growing.values():
            card.finish(cut_off=cut_off)
        self._growing = {}
        if self.thinking is not None:
            self.thinking.finish()

    def _retract(self, event: StepRetracted) -> None:
        """Takes back the step and all after it, and keeps them folded where they stood."""
        texts = event.texts
        if not texts:
            texts = tuple(card.source for number, card in sorted(self.cards.items()) if number >= event.step)
        tries: list[Tried] = []
        for number in [n for n in self.cards if n >= event.step]:
            self._growing.pop(number, None)
            self._remove(self.cards.pop(number))
        for number in [n for n in self.tried if n >= event.step]:
            tries += self.tried[number].tries
            self._remove(self.tried.pop(number))
        if self.ending is not None:
            self._remove(self.ending)
            self.ending = None
        tries.append(Tried(texts, event.answer, event.reason))
        panel = TriedPanel(self._theme, event.step, tries, self.transcript.retractions[event.step])
        self.tried[event.step] = panel
        self._append(panel)

    def _wait(self, what: str) -> None:
        """Says in the page what is being waited for, as long as there is nothing else to read; "" ends it."""
        if self._waiting is not None and not what:
            self._remove(self._waiting)
            self._waiting = None
        elif self._waiting is not None:
            self._waiting.say(what + "\N{HORIZONTAL ELLIPSIS}")
        elif what and not self.cards and self.thinking is None:
            self._waiting = Note(self._theme, "", what + "\N{HORIZONTAL ELLIPSIS}")
            self._append(self._waiting)

    def _end(self, ending: Ending) -> None:
        self._wait("")
        if self.ending is not None:
            self._remove(self.ending)
        self.ending = ending
        ending.again.connect(self.again)
        ending.more.connect(self.more)
        ending.go_on.connect(self.go_on)
        ending.copy_markdown.connect(lambda: self.copied.emit("markdown"))
        ending.copy_latex.connect(lambda: self.copied.emit("latex"))
        self._append(ending)
        if self.isVisible():
            announce(self, ending.accessibleName())

    def _append(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        if not self._opening:  # else it comes with all the others
            widget.show()

    def _remove(self, widget: QWidget) -> None:
        self._rows.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _fit(self) -> None:
        self._rows.setSpacing(self._theme.px(12))
        for card in self.cards.values():
            card.fit()
