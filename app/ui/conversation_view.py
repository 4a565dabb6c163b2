"""The page of a conversation: its turns under each other, the last one growing while it is written.

The view stays at the end while it is at the end, and leaves a reader alone who has scrolled up. Of a long conversation
only the last turns are built; the earlier ones come when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from app.tutor.conversation import Conversation
from app.tutor.events import Event, Finished
from app.ui.column import Column
from app.ui.controls import Button, Note
from app.ui.i18n import tr
from app.ui.solution_view import SolutionView
from app.ui.theme import Theme

BUILT = 12
"""Turns that are built at first, and how many more each time earlier ones are asked for."""


class ConversationView(QScrollArea):
    """Shows the turns of a conversation. `panes` are those that are built, by their number in it."""

    again = Signal(int)  # a turn is to be answered anew
    go_on = Signal(int)  # its answer is to be gone on with
    edit = Signal(int)  # its question is to be changed
    copied = Signal(int, str)  # a turn, "markdown" or "latex"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._conversation = Conversation()
        self._follow = True
        self._from_end: int | None = None  # px from the end at which the reader stays while something comes above
        self._memory: Note | None = None
        self.panes: dict[int, SolutionView] = {}
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
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._range_changed)
        bar.valueChanged.connect(self._scrolled)
        bar.actionTriggered.connect(self._moved_by_hand)

    @property
    def last(self) -> SolutionView | None:
        """The pane of the last turn."""
        return self.panes[max(self.panes)] if self.panes else None

    def show_conversation(self, conversation: Conversation) -> None:
        """Shows what is kept of a conversation, from its end."""
        self._clear()
        self._conversation = conversation
        self._follow, self._from_end = True, None
        self._build(max(0, len(conversation.turns) - BUILT))
        self._show_memory()

    def begin(self, conversation: Conversation) -> SolutionView:
        """Shows one more turn, the last of `conversation`; what is shown of later turns than before it is removed."""
        self._conversation = conversation
        number = len(conversation.turns) - 1
        for old in [one for one in self.panes if one >= number]:
            self._remove(old)
        self._follow, self._from_end = True, None
        pane = self._pane(number)
        self._show_memory()
        return pane

    def show_memory(self, conversation: Conversation) -> None:
        """What the model remembers of `conversation` has changed."""
        self._conversation = conversation
        self._show_memory()

    def take(self, events: Iterable[Event]) -> None:
        """Shows events of the last turn."""
        if self.last is not None:
            self.last.take(events)

    def _build(self, first: int) -> None:
        """Builds the turns from `first` to those that are built already."""
        until = min(self.panes, default=len(self._conversation.turns))
        for place, number in enumerate(range(first, until)):
            pane = self._pane(number, 1 + place)
            turn = self._conversation.turns[number]
            pane.take(turn.events)
            if turn.unfinished and not pane.done:
                pane.take([Finished(True, 0, 0, 0.0)])
        self.earlier.setVisible(first > 0)

    def _pane(self, number: int, at: int = -1) -> SolutionView:
        pane = SolutionView(self._theme, self._conversation.turns[number].asked)
        pane.again.connect(lambda: self.again.emit(number))
        pane.go_on.connect(lambda: self.go_on.emit(number))
        pane.edit.connect(lambda: self.edit.emit(number))
        pane.copied.connect(lambda form: self.copied.emit(number, form))
        self.panes[number] = pane
        rows = self._column.rows
        rows.insertWidget(rows.count() - 1 if at < 0 else at, pane)  # before the stretch
        return pane

    def _show_earlier(self) -> None:
        bar = self.verticalScrollBar()
        self._from_end = bar.maximum() - bar.value()
        self._follow = False
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

    def _clear(self) -> None:
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
        elif self._from_end is not None:
            self.verticalScrollBar().setValue(high - self._from_end)

    def _moved_by_hand(self) -> None:
        self._from_end = None

    def _scrolled(self, value: int) -> None:
        self._follow = value >= self.verticalScrollBar().maximum() - 4
