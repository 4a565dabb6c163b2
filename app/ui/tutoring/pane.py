"""A turn of hints, questions or marked lines: what was said, a field for the next try, and what can follow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tutor.teacher import Teacher
from app.tutor.ways import Ended, Given, Kind, Stopped, Way, Work
from app.ui.controls import Button, FlowLayout, Note, label
from app.ui.i18n import tr
from app.ui.maths_input.field import MathsField
from app.ui.problem_header import ProblemHeader
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.tutoring.care_card import CareCard
from app.ui.tutoring.desk import Desk
from app.ui.tutoring.said_view import said_view
from app.ui.tutoring.words import way_name
from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind
from engine.maths.kinds import Kind as AnswerOf

NO_IDEA = "I have no idea"
"""What the button types; it counts as a try in every language of the interface."""


class TutoringPane(QWidget):
    """Shows the `work` of one turn and goes on with it; `worked` brings the work to be kept."""

    edit = Signal()
    worked = Signal(object)
    again = Signal()
    more = Signal()
    grown = Signal()  # something was added below

    def __init__(self, theme: Theme, desk: Desk, way: Way, problem: str, work: Work | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self.way = way
        self.problem = problem
        self.work = work
        self.waiting = False
        self.setAccessibleName(way_name(way))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        # of a working the lines stand below, each with its mark
        self.header = ProblemHeader(theme, problem if way is not Way.STEPS else problem.strip().partition("\n")[0])
        self.header.edit.connect(self.edit)
        self._rows.addWidget(self.header)
        self._rows.addWidget(label(way_name(way), "small"))
        self._said = QVBoxLayout()
        self._rows.addLayout(self._said)
        self.note = Note(theme, "", "")
        self.note.hide()
        self._rows.addWidget(self.note)
        self.care: CareCard | None = None
        self.field = MathsField(theme, AnswerKind(AnswerOf.EXPRESSION), desk.read if way is Way.HINTS else None)
        self.field.line.setAccessibleName(tr("Your next line or answer"))
        self.field.line.setPlaceholderText(tr("Your next line, or the answer"))
        self.field.submitted.connect(self.give)
        self._rows.addWidget(self.field)
        self.give_button = Button(theme, tr("Check"), "", name="primary")
        self.give_button.clicked.connect(self.give)
        self.hint_button = Button(theme, "")
        self.hint_button.clicked.connect(self.hint)
        self.stuck_button = Button(theme, tr("I have no idea"), "", name="quiet")
        self.stuck_button.clicked.connect(lambda: self._give(NO_IDEA))
        self.more_button = Button(theme, tr("More like this"), "plus", name="more")
        self.more_button.clicked.connect(self.more)
        self.again_button = Button(theme, tr("Try again"), "again", name="again")
        self.again_button.clicked.connect(self.again)
        self._trying = self._beside(self.give_button, self.hint_button, self.stuck_button)
        self._rows.addWidget(self._trying)
        self._rows.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.field)
        theme.changed.connect(self._fit)
        self._fit()
        for said in work.said if work is not None else ():
            self._said.addWidget(said_view(theme, said))
        self._show_what_can_be_done()

    @staticmethod
    def _beside(*buttons: Button) -> QWidget:
        holder, flow = QWidget(), FlowLayout()
        for button in buttons:
            flow.addWidget(button)
        holder.setLayout(flow)
        return holder

    # --- what is asked of the teacher -------------------------------------------------------------------------------

    def begin(self) -> None:
        """Has the first thing said."""
        way, problem = self.way, self.problem
        self._ask(lambda teacher: teacher.begin(way, problem))

    def give(self) -> None:
        """Hands in what is typed."""
        self._give(self.field.text())

    def hint(self) -> None:
        """Asks for the next hint; from questions it leads to the ladder."""
        work, problem = self.work, self.problem
        if work is None:
            return
        if work.ladder is None:
            self._ask(lambda teacher: teacher.to_hints(problem, work))
        else:
            self._ask(lambda teacher: teacher.hint(problem, work))

    def _give(self, text: str) -> None:
        work, problem = self.work, self.problem
        if text and work is not None and not self.waiting and not self.field.isHidden():
            self._ask(lambda teacher: teacher.give(problem, work, text), typed=True)

    def _ask(self, call: Callable[[Teacher], Given], *, typed: bool = False) -> None:
        if self.waiting:
            return
        self.waiting = True
        self._say(tr("Thinking about it") + "\N{HORIZONTAL ELLIPSIS}")
        self._show_what_can_be_done()
        self._desk.ask(self, call, lambda given: self._given(given, typed=typed), self._failed)

    # --- what comes back --------------------------------------------------------------------------------------------

    def _given(self, given: Given, *, typed: bool) -> None:
        self.waiting = False
        self._say(told(given.note))
        if given.card is not None:
            self.field.line.clear()
            self._show_care(CareCard(self._theme, given.card))
        else:
            self._take(given.work)
            if typed and not given.note:
                self.field.line.clear()
        self._show_what_can_be_done()
        if not self.field.isHidden():
            self.field.setFocus()
        self.grown.emit()

    def _take(self, work: Work) -> None:
        if work == self.work:
            return
        known = len(self.work.said) if self.work is not None else 0
        self.work = work
        for said in work.said[known:]:
            self._said.addWidget(said_view(self._theme, said))
        self.worked.emit(work)

    def _show_care(self, card: CareCard) -> None:
        if self.care is not None:
            self._rows.removeWidget(self.care)
            self.care.deleteLater()
        self.care = card
        self._rows.insertWidget(self._rows.indexOf(self.note), card)
        card.show()

    def _failed(self, error: LemmaError) -> None:
        self.waiting = False
        self._say(tr("Stopped.") if isinstance(error, Stopped) else told(error))
        self._show_what_can_be_done()
        self.grown.emit()

    # --- what can be done -------------------------------------------------------------------------------------------

    def _show_what_can_be_done(self) -> None:
        work = self.work
        on = work is not None and work.ended is Ended.NO
        told = any(said.kind is not Kind.NOTE for said in work.said) if work is not None else False
        self.field.setVisible(on)
        self._trying.setVisible(on)
        for button in (self.give_button, self.hint_button, self.stuck_button):
            button.setEnabled(not self.waiting)
        self.more_button.setVisible(not on and told and self.way is not Way.STEPS)
        self.again_button.setVisible(work is None and not self.waiting)
        self.hint_button.setText(self._hint_words())

    def _hint_words(self) -> str:
        if self.work is None or self.work.ladder is None:
            return tr("Give me hints instead")
        counted = self.work.ladder.hints
        if not counted:
            return tr("Next hint")
        return tr("Next hint (so far they count as %n)", "", counted)

    def _say(self, sentence: str) -> None:
        self.note.say(sentence)
        self.note.setVisible(bool(sentence))

    def _fit(self) -> None:
        px = self._theme.px
        self._rows.setSpacing(px(12))
        self._said.setSpacing(px(10))
