"""The page of a conversation: its turns under each other, the last one growing while it is written.

The view stays at the end while it is at the end, and leaves a reader alone who has scrolled up: what is at the top of
the page stays there, whatever comes above or below. Of a long conversation only the last turns are built; the earlier
ones come when they are asked for. Of a long solution only the steps near what is shown are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.tutor.conversation import TAUGHT, Conversation
from app.tutor.events import Event, Finished
from app.tutor.teaching.care import HelpCard
from app.tutor.ways import Way
from app.ui.column import Column
from app.ui.controls import Button, Note
from app.ui.i18n import tr
from app.ui.near import Near
from app.ui.solution_view import SolutionView
from app.ui.theme import Theme
from app.ui.tutoring.care_card import CareCard
from app.ui.tutoring.desk import Desk

if TYPE_CHECKING:
    from app.ui.tutoring.pane import TutoringPane

BUILT = 12
"""Turns that are built at first, and how many more each time earlier ones are asked for."""
MOST = 2 * BUILT
"""Turns that stay built while others come."""


class ConversationView(QScrollArea):
    """Shows the turns of a conversation. `panes` are those that are built, by their number in it."""

    again = Signal(int)  # a turn is to be answered anew
    go_on = Signal(int)  # its answer is to be gone on with
    edit = Signal(int)  # its question is to be changed
    copied = Signal(int, str)  # a turn, "markdown" or "latex"
    worked = Signal(int, object)  # what came of a turn of hints, questions or steps has changed
    explain = Signal(object)  # an ExplainRow that wants to know what can be said
    explained = Signal(int, object)  # what was said about a step of a turn, to be kept
    more = Signal(int)  # another problem like that of a turn

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._care: CareCard | None = None
        self._conversation = Conversation()
        self._follow = True
        self._stays: tuple[QWidget, int] | None = None  # what a reader has at the top, and how many px of it are above
        self._memory: Note | None = None
        self.panes: dict[int, SolutionView | TutoringPane] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that nothing moves sideways
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Conversation"))
        self._column = Column(theme, top=24, bottom=24, gap=28)
        self._column.setObjectName("content")
        self.earlier = Button(theme, tr("Show what came before"), "again", name="quiet")
        self.earlier.clicked.connect(self._show_earlier)
        self.earlier.hide()
        self._column.rows.addWidget(self.earlier)
        self._column.rows.addStretch(1)
        self.setWidget(self._column)
        self._near = Near(self, self._solutions)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._range_changed)
        bar.valueChanged.connect(self._scrolled)

    @property
    def last(self) -> SolutionView | TutoringPane | None:
        """The pane of the last turn."""
        return self.panes[max(self.panes)] if self.panes else None

    def show_conversation(self, conversation: Conversation) -> None:
        """Shows what is kept of a conversation, from its end."""
        self._clear()
        self._conversation = conversation
        self._follow = True
        self._build(max(0, len(conversation.turns) - BUILT))
        self._show_memory()

    def show_care(self, card: HelpCard) -> None:
        """Shows a card of help below everything, until something else is asked."""
        self._end_care()
        self._follow = True
        self._care = CareCard(self._theme, card)
        self._column.rows.insertWidget(self._column.rows.count() - 1, self._care)
        self._care.show()
        self._care.setFocus()

    def _end_care(self) -> None:
        if self._care is not None:
            self._column.rows.removeWidget(self._care)
            self._care.hide()
            self._care.deleteLater()
            self._care = None

    def begin(self, conversation: Conversation) -> SolutionView | TutoringPane:
        """Shows one more turn, the last of `conversation`; what is shown of later turns than before it is removed."""
        self._end_care()
        self._conversation = conversation
        number = len(conversation.turns) - 1
        for old in [one for one in self.panes if one >= number]:
            self._remove(old)
        self._follow = True
        pane = self._pane(number)
        for old in sorted(self.panes)[:-MOST]:
            self._remove(old)
        self.earlier.setVisible(min(self.panes) > 0)
        self._show_memory()
        return pane

    def show_memory(self, conversation: Conversation) -> None:
        """What the model remembers of `conversation` has changed."""
        self._conversation = conversation
        self._show_memory()

    def take(self, events: Iterable[Event]) -> None:
        """Shows events of the last turn."""
        if isinstance(self.last, SolutionView):
            self.last.take(events)
            self._near.look()

    def _build(self, first: int) -> None:
        """Builds the turns from `first` to those that are built already."""
        until = min(self.panes, default=len(self._conversation.turns))
        for place, number in enumerate(range(first, until)):
            pane = self._pane(number, 1 + place)
            turn = self._conversation.turns[number]
            if not isinstance(pane, SolutionView):
                continue
            pane.show_kept(turn.events)
            if turn.unfinished and not pane.done:
                pane.take([Finished(True, 0, 0, 0.0)])
        self.earlier.setVisible(first > 0)
        self._near.look()

    def _pane(self, number: int, at: int = -1) -> SolutionView | TutoringPane:
        turn = self._conversation.turns[number]
        pane: SolutionView | TutoringPane
        if turn.way in TAUGHT:
            from app.ui.tutoring.pane import TutoringPane  # its imports take half a second

            pane = TutoringPane(self._theme, self._desk, Way(turn.way), turn.asked, turn.work)
            pane.worked.connect(lambda work: self.worked.emit(number, work))
            pane.grown.connect(self._grown)
        else:
            pane = SolutionView(self._theme, turn.asked, turn.explained)
            pane.explained.connect(lambda said: self.explained.emit(number, said))
            pane.go_on.connect(lambda: self.go_on.emit(number))
            pane.copied.connect(lambda form: self.copied.emit(number, form))
            pane.explain.connect(self.explain)
        pane.again.connect(lambda: self.again.emit(number))
        pane.edit.connect(lambda: self.edit.emit(number))
        pane.more.connect(lambda: self.more.emit(number))
        pane.header.show_note(turn.note)
        self.panes[number] = pane
        rows = self._column.rows
        rows.insertWidget(rows.count() - 1 if at < 0 else at, pane)  # before the stretch
        return pane

    def _solutions(self) -> Iterator[tuple[QWidget, SolutionView]]:
        for _, pane in sorted(self.panes.items()):
            if isinstance(pane, SolutionView):
                yield pane, pane

    def _show_earlier(self) -> None:
        self._follow, self._stays = False, self._at_top()
        self._build(max(0, min(self.panes, default=0) - BUILT))
        self._show_memory()

    def _show_memory(self) -> None:
        """The line above which the model remembers nothing."""
        if self._memory is not None:
            self._column.rows.removeWidget(self._memory)
            self._memory.deleteLater()
            self._memory = None
        pane = self.panes.get(self._conversation.shown_from)
        if self._conversation.shown_from and pane is not None:
            self._memory = Note(self._theme, "ring", tr("The model no longer sees what stands above this line."))
            self._column.rows.insertWidget(self._column.rows.indexOf(pane), self._memory)

    def _grown(self) -> None:
        """The last turn grew by what was asked for there: its end is shown."""
        if self.sender() is self.last:
            self._follow = True

    def _clear(self) -> None:
        self._end_care()
        for number in list(self.panes):
            self._remove(number)

    def _remove(self, number: int) -> None:
        pane = self.panes.pop(number)
        self._column.rows.removeWidget(pane)
        pane.hide()
        pane.deleteLater()

    def _range_changed(self, low: int, high: int) -> None:
        if self._follow:
            self.verticalScrollBar().setValue(high)
        elif self._stays is not None and shiboken6.isValid(self._stays[0]):
            widget, above = self._stays
            self.verticalScrollBar().setValue(widget.mapTo(self._column, QPoint(0, above)).y())
        self._near.look()

    def _scrolled(self, value: int) -> None:
        self._near.look()
        self._follow = value >= self.verticalScrollBar().maximum() - 4
        self._stays = None if self._follow else self._at_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._near.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._near.look()

    def _at_top(self) -> tuple[QWidget, int] | None:
        """The first step, or other part of a turn, that is not above the page, and how many px of it are."""
        top = self.verticalScrollBar().value()
        for _, pane in sorted(self.panes.items()):
            if pane.geometry().bottom() >= top:
                parts = [one for one in pane.children() if isinstance(one, QWidget) and one.isVisible()]
                below = [one for one in parts if pane.y() + one.geometry().bottom() >= top]
                part = min(below, key=lambda one: one.y(), default=pane)
                return part, top - part.mapTo(self._column, QPoint(0, 0)).y()
        return None
