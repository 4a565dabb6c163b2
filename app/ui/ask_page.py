"""The page to ask: a conversation, the field for the next problem, and the line that says what is happening."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.tutor import recording
from app.tutor.conversation import Conversation
from app.tutor.events import Event, FinalVerdict, Remembers, StepChecked, StepRetracted
from app.tutor.recording import Recording
from app.ui.ask_box import AskBox
from app.ui.column import Column
from app.ui.controls import Button
from app.ui.conversation_view import ConversationView
from app.ui.empty_page import EmptyPage
from app.ui.history import HistoryPanel
from app.ui.i18n import tr
from app.ui.maths_input.ask_reading import AskReading
from app.ui.record import Record
from app.ui.runner import TutorRunner
from app.ui.settings import Settings
from app.ui.solution_view import SolutionView
from app.ui.status_line import StatusLine, ready
from app.ui.theme import Theme

DRAFT_MS = 400
"""How long after the last key what is being typed is written down."""


class AskPage(QWidget):
    """One conversation at a time; it is kept in the record whenever something has come that must not be lost."""

    changed = Signal()  # what can be done now is something else than before

    def __init__(self, theme: Theme, runner: TutorRunner, settings: Settings, record: Record | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._runner = runner
        self._settings = settings
        self._record = record
        self._token = str(uuid.uuid4())  # of this conversation in this run
        self._recording = Recording()
        self._editing: int | None = None  # the turn whose question is being changed
        self.conversation = Conversation()
        self.empty = EmptyPage(theme)
        self.view = ConversationView(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.view)
        self.ask = AskBox(theme)
        self.status = StatusLine(theme)
        self.history: HistoryPanel | None = None
        self.history_button = Button(theme, tr("History"), "history", name="quiet", tone="muted")
        self.history_button.setCheckable(True)
        self.history_button.toggled.connect(self._show_history)
        self.new_button = Button(theme, tr("New conversation"), "plus", name="quiet", tone="muted")
        self.new_button.clicked.connect(self.new_conversation)
        bar = QWidget()
        bar.setObjectName("footer")
        beside = QHBoxLayout(bar)
        beside.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
        beside.addWidget(self.history_button)
        beside.addStretch(1)
        beside.addWidget(self.new_button)
        self.history_button.setVisible(record is not None)
        footer = Column(theme, top=4, bottom=10, gap=8, beside_bar=True)
        footer.setObjectName("footer")
        self.reading = AskReading(theme, self.ask.edit, runner.recognise)
        footer.rows.addWidget(self.reading)
        footer.rows.addWidget(self.ask)
        footer.rows.addWidget(self.status)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self.pages, 1)
        rows.addWidget(footer)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addLayout(rows, 1)
        self.setObjectName("page")
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self._keep_draft)
        self._wire()
        self.ask.set_text(settings.draft)
        self.status.wait(tr("Starting the tutor…"))
        self.setFocusProxy(self.ask)

    @property
    def solution(self) -> SolutionView | None:
        """What is shown of the last turn; None on the empty page."""
        return self.view.last if self.pages.currentWidget() is self.view else None

    def ask_problem(self, problem: str) -> None:
        """Begins to solve `problem` as the next turn."""
        talk = self.conversation if self._editing is None else self.conversation.until(self._editing)
        self._answer(talk.asked(problem, datetime.now(UTC)))

    def answer_again(self, number: int) -> None:
        """Answers turn `number` anew; the turns after it go."""
        turn = self.conversation.turns[number]
        self._answer(self.conversation.until(number).asked(turn.asked, datetime.now(UTC), turn.way))

    def go_on(self, number: int) -> None:
        """Goes on with the answer of turn `number` behind its last judged step; the turns after it go."""
        turn = self.conversation.turns[number]
        kept = recording.until_last_step(turn.events)
        talk = self.conversation.until(number).asked(turn.asked, datetime.now(UTC), turn.way).answered(kept)
        self._answer(talk, begun=turn.judged_steps)

    def edit(self, number: int) -> None:
        """Puts the question of turn `number` into the field; what is sent then takes its place."""
        self._editing = number
        self.ask.set_text(self.conversation.turns[number].asked)
        self.ask.setFocus()
        self.status.notice(tr("What you send takes its place, and what came after it goes. Esc keeps it as it was."))
        self.changed.emit()

    def leave_editing(self) -> bool:
        """The question stays as it is; whether one was being changed."""
        if self._editing is None:
            return False
        self._editing = None
        self.ask.edit.clear()
        self.status.say(ready())
        self.changed.emit()
        return True

    @property
    def stoppable(self) -> bool:
        """Whether there is something that Esc would end."""
        return self._runner.busy or self._editing is not None

    def new_conversation(self) -> None:
        """Back to the empty page; what was running is stopped."""
        running = self._runner.busy
        self._drop()
        self.show_conversation(Conversation())
        self.ask.set_busy(False)
        if running or not self.status.waiting:
            self.status.say(ready())
        self.ask.setFocus()

    def show_conversation(self, conversation: Conversation) -> None:
        """Opens what was kept; what was running is stopped."""
        self._drop()
        self._editing = None
        self._token = str(uuid.uuid4())
        self.conversation = conversation
        self.view.show_conversation(conversation)
        self.pages.setCurrentWidget(self.view if conversation.turns else self.empty)
        self.changed.emit()

    def open_conversation(self, number: int) -> None:
        """Opens a conversation of the record, as it was."""

        def show(token: str, conversation: Conversation) -> None:
            self.show_conversation(conversation)
            self._token = token
            self.ask.setFocus()

        if self._record is not None:
            self._record.open_conversation(self, number, show)

    def _show_history(self, shown: bool) -> None:
        if self._record is None:
            return
        if self.history is None:
            self.history = HistoryPanel(self._theme, self._record)
            self.history.chosen.connect(self.open_conversation)
            self.history.removed.connect(self._record.forget_conversation)
            self._across.insertWidget(0, self.history)
        self.history.setVisible(shown)
        if shown:
            self.history.refresh()
            self.history.search.setFocus()

    def stop(self) -> None:
        """Asks the tutor to end the running solution; where none runs, an edited question stays as it was."""
        if not self._runner.busy:
            self.leave_editing()
        else:
            self.ask.set_stopping()
            self._runner.stop()

    def copy(self, form: str, number: int | None = None) -> None:
        """Puts a solution, the last one, on the clipboard as "markdown" or "latex"."""
        pane = self.solution if number is None else self.view.panes.get(number)
        if pane is None or pane.transcript.empty:
            return
        text = pane.transcript.to_latex() if form == "latex" else pane.transcript.to_markdown()
        QGuiApplication.clipboard().setText(text)
        self.status.notice(tr("Copied as LaTeX") if form == "latex" else tr("Copied as Markdown"))

    def toggle_thinking(self) -> None:
        """Unfolds or folds the thought of the last turn."""
        if self.solution is not None and self.solution.thinking is not None:
            self.solution.thinking.toggle()

    def end(self) -> None:
        """The program ends: what is written, and what is being typed, is kept."""
        self.reading.close_thread()
        self._drop()
        self._keep_draft()

    def _wire(self) -> None:
        runner = self._runner
        self.empty.chosen.connect(self._chosen)
        self.ask.asked.connect(self.ask_problem)
        self.ask.stop_wanted.connect(self.stop)
        self.ask.edit.textChanged.connect(self._draft.start)
        self.ask.refused.connect(self.status.notice)
        self.view.again.connect(self.answer_again)
        self.view.go_on.connect(self.go_on)
        self.view.edit.connect(self.edit)
        self.view.copied.connect(lambda number, form: self.copy(form, number))
        runner.received.connect(self._received)
        runner.ended.connect(self._ended)
        runner.loaded.connect(self._loaded)
        runner.progressed.connect(self.status.show_progress)

    def _answer(self, conversation: Conversation, begun: Sequence[str] = ()) -> None:
        self._drop()
        self._editing = None
        self.conversation = conversation
        kept = conversation.turns[-1].events
        self._recording = Recording(kept)
        self.view.begin(conversation).take(kept)
        self.pages.setCurrentWidget(self.view)
        self.ask.set_busy(True)
        self.status.begin()
        self._keep(conversation)
        self._runner.solve(conversation.turns[-1].asked, conversation.history(), begun)
        self.changed.emit()

    def _chosen(self, example: str) -> None:
        self.ask.edit.clear()
        self.ask_problem(example)

    def _received(self, events: list[Event]) -> None:
        if self.solution is None:
            return
        for event in events:
            self._recording.take(event)
            if isinstance(event, Remembers):
                self.conversation = self.conversation.remembered(event.turns)
                self.view.show_memory(self.conversation)
        self.view.take(events)
        self.status.take(events)
        if any(isinstance(event, StepChecked | StepRetracted | FinalVerdict) for event in events):
            self._keep_answer()
        self.changed.emit()

    def _ended(self) -> None:
        self.ask.set_busy(False)
        self._keep_answer()
        self.changed.emit()

    def _keep_answer(self) -> None:
        if self.conversation.turns:
            self.conversation = self.conversation.answered(self._recording.events)
            self._keep(self.conversation)

    def _keep(self, conversation: Conversation) -> None:
        if self._record is not None:
            self._record.keep_conversation(self._token, conversation, self._kept)

    def _kept(self) -> None:
        if self.history is not None and self.history.isVisible():
            self.history.refresh()

    def _keep_draft(self) -> None:
        self._draft.stop()
        self._settings.draft = self.ask.edit.toPlainText()
        self._settings.save()

    def _loaded(self, name: str) -> None:
        self.status.show_model(name)
        if not self._runner.busy and self.status.waiting:
            self.status.say(ready())

    def _drop(self) -> None:
        """What was running is stopped; what came of it is kept."""
        if self._runner.busy:
            self._keep_answer()
        self._runner.drop()
