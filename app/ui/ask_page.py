"""The page to ask: a conversation, the field for the next problem, and the line that says what is happening."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.tutor import recording
from app.tutor.conversation import TAUGHT, Conversation
from app.tutor.events import Event, Remembers
from app.tutor.explained import Explained
from app.tutor.teaching.care import HelpCard, help_card
from app.tutor.ways import Way, Work
from app.ui.ask_box import AskBox
from app.ui.column import Column
from app.ui.controls import Button
from app.ui.conversation_view import ConversationView
from app.ui.draft import Draft
from app.ui.empty_page import EmptyPage
from app.ui.follow_ups import FollowUps
from app.ui.history import HistoryPanel
from app.ui.i18n import tr
from app.ui.kept_talk import KeptTalk
from app.ui.maths_input.ask_reading import AskReading
from app.ui.record import Record
from app.ui.runner import TutorRunner
from app.ui.settings import Settings
from app.ui.solution_view import SolutionView
from app.ui.status_line import StatusLine, ready
from app.ui.theme import Theme
from app.ui.tutoring.desk import Desk, the_teacher
from app.ui.tutoring.way_bar import WayBar

LOW = 400
"""px at 100 %: a page lower than that has no bar above it."""
BESIDE = 560
"""px at 100 %: a narrower one has no room for the list of conversations beside the one that is shown."""


class AskPage(QWidget):
    """One conversation at a time; it is kept in the record whenever something has come that must not be lost."""

    changed = Signal()  # what can be done now is something else than before

    def __init__(self, theme: Theme, runner: TutorRunner, settings: Settings, record: Record | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._runner = runner
        self._settings = settings
        self._record = record
        self._editing: int | None = None  # the turn whose question is being changed
        self._unsent = ""  # what stood in the field before that
        self.talk = KeptTalk(record, self._kept)
        self.empty = EmptyPage(theme)
        self.desk = Desk(lambda: the_teacher(runner.writer), self)
        self.view = ConversationView(theme, self.desk)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.view)
        self.ask = AskBox(theme)
        self.ways = WayBar(theme, settings.way)
        self.ask.set_way(settings.way)
        self.status = StatusLine(theme)
        self.follow_ups = FollowUps(self.desk, runner.writer, self.status)
        self.history: HistoryPanel | None = None
        self.history_button = Button(theme, tr("History"), "history", name="quiet", tone="muted")
        self.history_button.setCheckable(True)
        self.history_button.toggled.connect(self._show_history)
        self.new_button = Button(theme, tr("New conversation"), "plus", name="quiet", tone="muted")
        self.new_button.clicked.connect(self.new_conversation)
        self._bar = bar = QWidget()
        bar.setObjectName("footer")
        beside = QHBoxLayout(bar)
        beside.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
        beside.addWidget(self.history_button)
        beside.addStretch(1)
        beside.addWidget(self.new_button)
        self.history_button.setVisible(record is not None)
        self._footer = footer = Column(theme, top=4, bottom=10, gap=8, beside_bar=True)
        footer.setObjectName("footer")
        self.reading = AskReading(theme, self.ask.edit, runner.recognise)
        footer.rows.addWidget(self.reading)
        footer.rows.addWidget(self.ask)
        footer.rows.addWidget(self.ways)
        footer.rows.addWidget(self.status)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self.pages, 1)
        rows.addWidget(footer)
        rows.addStretch(0)  # below the bar, where it stands there alone
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addLayout(rows, 1)
        self.setObjectName("page")
        self.draft = Draft(self.ask.edit, settings)
        self._wire()
        self.status.wait(tr("Starting the tutor…"))
        self.setFocusProxy(self.ask)

    @property
    def conversation(self) -> Conversation:
        """What has been said."""
        return self.talk.conversation

    @property
    def solution(self) -> SolutionView | None:
        """What is shown of the last turn; None on the empty page."""
        last = self.view.last if self.pages.currentWidget() is self.view else None
        return last if isinstance(last, SolutionView) else None

    def ask_problem(self, problem: str, way: Way = Way.SOLVE, note: str = "") -> None:
        """Begins to solve `problem`, or what else is wanted with it, as the next turn.

        `note` says who wrote it where the student did not.
        """
        if self._editing is not None:
            self._branch(self._editing)
        talk = self.conversation if self._editing is None else self.conversation.until(self._editing)
        self._answer(talk.asked(problem, datetime.now(UTC), way, note))

    def _branch(self, number: int) -> None:
        """What goes on before the last turn goes on as a conversation of its own: the record keeps the other."""
        if number < len(self.conversation.turns) - 1:
            self._drop()
            self.talk.branch()

    def answer_again(self, number: int) -> None:
        """Answers turn `number` anew, without those after it."""
        self._branch(number)
        self._answer(self._asked_again(number))

    def go_on(self, number: int) -> None:
        """Goes on with the answer of turn `number` behind its last judged step, without the turns after it."""
        turn = self.conversation.turns[number]
        self._branch(number)
        kept = recording.until_last_step(turn.events)
        self._answer(self._asked_again(number).answered(kept), begun=turn.judged_steps)

    def _asked_again(self, number: int) -> Conversation:
        """The conversation as far as turn `number`, whose answer is to come; what was said of its steps still holds."""
        turn = self.conversation.turns[number]
        talk = self.conversation.until(number).asked(turn.asked, datetime.now(UTC), turn.way, turn.note)
        for said in reversed(turn.explained):
            talk = talk.explained(number, said)
        return talk

    def edit(self, number: int) -> None:
        """Puts the question of turn `number` into the field; what is sent then takes its place."""
        if self._editing is None:
            self._unsent = self.ask.text
        self._editing = number
        turn = self.conversation.turns[number]
        self.ways.choose(Way(turn.way) if turn.way in TAUGHT else Way.SOLVE)
        self.ask.set_text(turn.asked)
        self.ask.setFocus()
        self.status.notice(
            tr("Change the question and send it. What came after it goes. Esc leaves everything as it was.")
        )
        self.changed.emit()

    def leave_editing(self) -> bool:
        """The question stays as it is; whether one was being changed."""
        if self._editing is None:
            return False
        self._end_editing()
        self.status.say(ready())
        self.changed.emit()
        return True

    def _end_editing(self) -> None:
        """What was being typed before a question was changed stands there again."""
        if self._editing is not None:
            self._editing = None
            self.ask.set_text(self._unsent)

    def _edit_last(self) -> None:
        if self.conversation.turns and not self._busy:
            self.edit(len(self.conversation.turns) - 1)

    @property
    def stoppable(self) -> bool:
        """Whether there is something that Esc would end."""
        return self._busy or self._editing is not None

    @property
    def _busy(self) -> bool:
        return self._runner.busy or self.desk.is_busy

    @property
    def begun(self) -> bool:
        """Whether there is something on the page that a new conversation would clear away."""
        return self.pages.currentWidget() is self.view

    def new_conversation(self) -> None:
        """Back to the empty page; what was running is stopped."""
        running = self._busy
        self._drop()
        self.show_conversation(Conversation())
        self.ask.set_busy(False)
        if running or not self.status.waiting:
            self.status.say(ready())
        self.ask.setFocus()

    def show_conversation(self, conversation: Conversation, token: str = "") -> None:
        """Opens what was kept, in the record by its `token`; what was running is stopped."""
        self._drop()
        self._end_editing()
        self.talk.open(conversation, token)
        self.view.show_conversation(conversation)
        self.pages.setCurrentWidget(self.view if conversation.turns else self.empty)
        self.ask.set_busy(False)
        self.changed.emit()

    def open_conversation(self, number: int) -> None:
        """Opens a conversation of the record, as it was."""

        def show(token: str, conversation: Conversation) -> None:
            self.show_conversation(conversation, token)
            if self._footer.isHidden():
                self.history_button.setChecked(False)
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
            self.history.left.connect(lambda: self.history_button.setChecked(False))
            self._across.insertWidget(0, self.history)
            self.history.lower()  # screen readers meet it first too
        left = self.history.isAncestorOf(QApplication.focusWidget() or self)
        self.history.setVisible(shown)
        self._make_room()
        if shown:
            self.history.refresh()
            self.history.search.setFocus()
        elif left:
            self.ask.setFocus()

    def _make_room(self) -> None:
        """In a narrow window the list of conversations stands there by itself."""
        listed = self.history is not None and not self.history.isHidden()
        alone = listed and self.width() < self._theme.px(BESIDE)
        for one in (self.pages, self._footer, self.new_button):
            one.setVisible(not alone)

    def stop(self) -> None:
        """Asks the tutor to end the running solution; where none runs, an edited question stays as it was."""
        if self.desk.is_busy:
            self.desk.stop()
        elif not self._runner.busy:
            self.leave_editing()
        if self._runner.busy:
            self.ask.set_stopping()
            self._runner.stop()

    def copy(self, form: str, number: int | None = None) -> None:
        """Puts a solution, the last one, on the clipboard as "markdown" or "latex"."""
        pane = self.solution if number is None else self.view.panes.get(number)
        if not isinstance(pane, SolutionView) or pane.transcript.empty:
            return
        text = pane.transcript.to_latex() if form == "latex" else pane.transcript.to_markdown()
        QGuiApplication.clipboard().setText(text)
        self.status.notice(tr("Copied as LaTeX") if form == "latex" else tr("Copied as Markdown"))

    def save_or_print(self) -> None:
        """Offers the last solution, or the whole conversation, for paper."""
        from app.ui.printing.offer import offer_conversation

        profile = self._record.profile if self._record is not None else None
        who = profile.name if profile is not None else ""
        offer_conversation(self._theme, self, self.conversation, who).said.connect(self.status.notice)

    def toggle_thinking(self) -> None:
        """Unfolds or folds the thought of the last turn."""
        if self.solution is not None and self.solution.thinking is not None:
            self.solution.thinking.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window, or one with large letters, needs its height to read: what the bar has is in the menus too."""
        super().resizeEvent(event)
        self._bar.setVisible(self.height() >= self._theme.px(LOW))
        self._make_room()

    def end(self) -> None:
        """The program ends: what is written, and what is being typed, is kept."""
        self.reading.close_thread()
        self._drop()
        self.desk.close()
        self.draft.keep()

    def _wire(self) -> None:
        runner = self._runner
        self.empty.chosen.connect(self._chosen)
        self.ask.edit.recalled.connect(self._edit_last)
        self.ask.asked.connect(lambda text: self.ask_problem(text, self.ways.way))
        self.ways.chosen.connect(self._choose_way)
        self.desk.busy.connect(self._teaching)
        self.ask.stop_wanted.connect(self.stop)
        self.ask.refused.connect(self.status.notice)
        self.view.again.connect(self.answer_again)
        self.view.go_on.connect(self.go_on)
        self.view.edit.connect(self.edit)
        self.view.worked.connect(self._worked)
        self.view.explain.connect(self.follow_ups.explain)
        self.view.explained.connect(self._explained)
        self.view.more.connect(self.more_like)
        self.view.copied.connect(lambda number, form: self.copy(form, number))
        if self._record is not None:
            self._record.changed.connect(self._learner_changed)
            self._record.opened.connect(self._learner_changed)
        runner.received.connect(self._received)
        runner.ended.connect(self._ended)
        runner.loaded.connect(self._loaded)
        runner.progressed.connect(self.status.show_progress)

    def _learner_changed(self) -> None:
        """What one learner asked is not for the eyes of another; what nobody asked becomes the first one's."""
        assert self._record is not None
        now = self._record.profile.id if self._record.profile is not None else ""
        if self.talk.whose == now:
            return
        self._end_editing()
        self.draft.belong(now)
        if self.talk.whose:
            self._drop()
            self.talk.whose = now
            self.new_conversation()
        else:
            self.talk.whose = now
            self.talk.keep()

    def _answer(self, conversation: Conversation, begun: Sequence[str] = ()) -> None:
        turn = conversation.turns[-1]
        card = help_card(turn.asked)
        if card is not None:
            self._care(card)
            return
        self._drop()
        self._end_editing()
        focused = QApplication.focusWidget()
        if focused is not None and self.pages.isAncestorOf(focused):
            self.ask.setFocus()  # what had it may go, such as the button that wanted this
        if turn.way in TAUGHT:
            self._teach(conversation)
            return
        self.talk.answer(conversation)
        self.view.begin(conversation)
        self.view.take(turn.events)
        self.pages.setCurrentWidget(self.view)
        self.ask.set_busy(True)
        self.status.begin()
        self._runner.solve(turn.asked, conversation.history(), begun)
        self.changed.emit()

    def _teach(self, conversation: Conversation) -> None:
        """Begins the last turn, which is one of hints, questions or steps."""
        self.talk.say(conversation)
        pane = self.view.begin(conversation)
        self.pages.setCurrentWidget(self.view)
        assert not isinstance(pane, SolutionView)
        pane.begin()
        self.changed.emit()

    def _teaching(self, busy: bool) -> None:
        self.ask.set_busy(busy or self._runner.busy)
        self.changed.emit()

    def _worked(self, number: int, work: Work) -> None:
        self.talk.say(self.conversation.worked(number, work))

    def _explained(self, number: int, said: Explained) -> None:
        self.talk.say(self.conversation.explained(number, said))

    def more_like(self, number: int) -> None:
        """Asks another problem like that of turn `number`, in the same way, as the next turn."""
        if self._busy:
            self.status.notice(tr("Something is still going on. Stop it first (Esc)."))
            return
        self.follow_ups.more_like(self.conversation.turns[number], len(self.conversation.turns), self.ask_problem)

    def _care(self, card: HelpCard) -> None:
        """Shows the card of help, and keeps nothing of what was written."""
        self.ask.edit.clear()
        self._end_editing()
        self.draft.keep()
        self.pages.setCurrentWidget(self.view)
        self.view.show_care(card)
        self.changed.emit()

    def _choose_way(self, way: Way) -> None:
        self._settings.way = way
        self._settings.save()
        self.ask.set_way(way)

    def _chosen(self, example: str) -> None:
        self.ask_problem(example, self.ways.way if self.ways.way is not Way.STEPS else Way.SOLVE)

    def _received(self, events: list[Event]) -> None:
        if self.solution is None:
            return
        self.talk.take(events)
        if any(isinstance(event, Remembers) for event in events):
            self.view.show_memory(self.conversation)
        self.view.take(events)
        self.status.take(events)
        self.changed.emit()

    def _ended(self) -> None:
        self.ask.set_busy(False)
        self.talk.keep_answer()
        self.talk.forget_explained()
        self.changed.emit()

    def _kept(self) -> None:
        if self.history is not None and self.history.isVisible():
            self.history.refresh()

    def _loaded(self, name: str) -> None:
        self.status.show_model(name)
        if not self._runner.busy and self.status.waiting:
            self.status.say(ready())

    def _drop(self) -> None:
        """What was running is stopped; what came of it is kept."""
        self.desk.stop()
        if self._runner.busy:
            self.talk.keep_answer()
        self._runner.drop()
