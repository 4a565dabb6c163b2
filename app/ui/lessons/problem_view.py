"""One problem on the screen: the statement, a field for each part, what the checker says, hints and the solution.

It is given a finished variant; answers are graded by the worker. What was done is told by `attempted`, so that whoever
keeps records can.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.packs.drafts import PartDraft
from app.packs.helping import SOLUTION_PRICE, Helper
from app.tutor.teaching.attempts import is_stuck
from app.tutor.teaching.care import help_card
from app.tutor.teaching.ladder import TRY_FIRST, NotYet
from app.tutor.teaching.ladder_state import Hint, LadderState, Rung
from app.ui.aloud import announce
from app.ui.controls import Button, FlowLayout, label, set_property
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.lessons.answer_field import field_for
from app.ui.lessons.plot_view import PlotView
from app.ui.lessons.rich_page import Figure, Picture, RichPage
from app.ui.lessons.steps_pad import StepsPad, has_pad
from app.ui.lessons.worker import LessonWorker
from app.ui.maths_input import decimal_sign
from app.ui.revealing import bring_into_view
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.tutoring.care_card import CareCard
from app.ui.tutoring.words import by_words, price_words, rung_title
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.graded import Graded
from lessons.model import Plot, Problem
from lessons.variants.variant import Variant, VariantPart

TONES = {
    Outcome.RIGHT: ("right", "right"),
    Outcome.WRONG: ("wrong", "wrong"),
    Outcome.PARTLY_RIGHT: ("unsure", "partly"),
    Outcome.CANNOT_READ: ("unsure", "unsure"),
    Outcome.CANNOT_DECIDE: ("unsure", "unsure"),
}


SIGNS = {"right": "✓", "wrong": "✗", "unsure": "○"}
"""What stands before a verdict, for those who see no colours."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An answer that counted: the part, what was given, its grade, and how many hints had been seen."""

    part: str
    answer: str
    graded: Graded
    hints: int


def figures(
    theme: Theme, worker: LessonWorker, contents: Contents | None, plots: Sequence[Plot], decimal_comma: bool
) -> Figure:
    """Makes the widgets for plots, of a variant or of a page, and for the pictures of the pack."""

    def make(kind: str, name: str, description: str) -> QWidget | None:
        if kind == "media/" and contents is not None:
            try:
                return Picture(theme, contents.read(f"media/{name}"), description)
            except LemmaError:
                return label(description, "muted")
        plot = next((plot for plot in plots if kind == "plot:" and plot.id == name), None)
        if plot is None:
            return None
        view = PlotView(theme)
        view.setAccessibleName(plot.description)
        worker.ask(
            view, lambda client: client.plot(plot, decimal_comma=decimal_comma), view.set_data, lambda error: None
        )
        return view

    return make


class ProblemView(QWidget):
    """A card for one variant; with the `problem` it is made from there are pads for the learner's own steps."""

    attempted = Signal(object)  # an Attempt
    undecided = Signal(str)  # the part with an answer that could not be judged
    gave_up = Signal(str, int)  # the part whose solution was looked at, and how many hints had been seen
    solved = Signal()  # every part is right
    linked = Signal(str)  # where a link of the statement leads
    edited = Signal()  # something else stands in it now

    def __init__(
        self,
        theme: Theme,
        worker: LessonWorker,
        contents: Contents | None,
        variant: Variant,
        problem: Problem | None = None,
    ) -> None:
        super().__init__()
        self.variant = variant
        self._solved = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(14))
        figure = figures(theme, worker, contents, variant.plots, variant.decimal_comma)
        statement = RichPage(theme, size=18, figure=figure, follow=self.linked.emit)
        statement.set_text(variant.statement)
        rows.addWidget(statement)
        self._statement = statement
        self.parts = [PartView(theme, worker, part, figure) for part in variant.parts]
        for part in self.parts:
            if problem is not None:
                part.offer_hints(problem, variant)
                part.offer_pad(problem, variant)
            part.attempted.connect(self._attempted)
            part.undecided.connect(self.undecided)
            part.gave_up.connect(self.gave_up)
            part.edited.connect(self.edited)
            rows.addWidget(part)

    def begin(self, lead: str = "") -> None:
        """Goes to the first field. What is asked is said before that, after `lead`: it stands above the field."""
        asked = (lead, self._statement.spoken, self.parts[0].asked if self.parts else "")
        announce(self, " ".join(one for one in asked if one))
        if self.parts:
            self.parts[0].field.setFocus()
            bring_into_view(self.parts[0].field, self._statement)

    def drafts(self) -> dict[str, PartDraft]:
        """What stands in it, by part."""
        return {part.part.id: part.draft() for part in self.parts}

    def restore(self, drafts: Mapping[str, PartDraft]) -> None:
        """Puts back what stood in it."""
        for part in self.parts:
            if part.part.id in drafts:
                part.restore(drafts[part.part.id])

    def _attempted(self, attempt: Attempt) -> None:
        self.attempted.emit(attempt)
        if not self._solved and all(part.right for part in self.parts):
            self._solved = True
            self.solved.emit()


class PartView(QFrame):
    """What is asked once."""

    attempted = Signal(object)
    undecided = Signal(str)
    gave_up = Signal(str, int)
    edited = Signal()

    def __init__(self, theme: Theme, worker: LessonWorker, part: VariantPart, figure: Figure) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self.part = part
        self.right = False
        self.asked = ""  # what its prompt says, in words
        self._waits = False  # for a hint
        self._counted = 0  # for the hints of the ladder
        self._counted_else = 0  # for the solution, and for help with one's own steps
        self._done = self._unjudged = False  # before it was restored; whether there was an answer that was not judged
        self._task: tuple[Problem, Variant] | None = None
        self._helper: Helper | None = None  # made and used in the thread of the worker only
        self._ladder: LadderState | None = None  # how far its hints are
        self.setObjectName("card")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(theme.px(size) for size in (18, 16, 18, 16)))
        rows.setSpacing(theme.px(10))
        if part.prompt:
            prompt = RichPage(theme, figure=figure)
            prompt.set_text(part.question)
            self.asked = prompt.spoken
            rows.addWidget(prompt)
        self.field = field_for(theme, part, worker)
        self.field.submitted.connect(self.check)
        self.field.changed.connect(self._changed)
        rows.addWidget(self.field)
        self.check_button = Button(theme, tr("Check"), "", name="primary")
        self.check_button.clicked.connect(self.check)
        self.hint_button = Button(theme, tr("Hint"))
        self.hint_button.clicked.connect(self.hint)
        self.hint_button.hide()
        self.stuck_button = Button(theme, tr("I have no idea"), "", name="quiet")
        self.stuck_button.clicked.connect(self.stuck)
        self.stuck_button.hide()
        self.solution_button = Button(theme, tr("Solution"), "", name="quiet")
        self.solution_button.clicked.connect(self.show_solution)
        self.working_button = Button(theme, tr("Show my working"), "right", name="quiet")
        self.working_button.setCheckable(True)
        self.working_button.hide()
        self.working_button.toggled.connect(self._fold_working)
        holder = QWidget()
        buttons = FlowLayout()
        holder.setLayout(buttons)
        for button in self._beside():
            buttons.addWidget(button)
        rows.addWidget(holder)
        self.note = label("", "small")
        self.note.hide()
        rows.addWidget(self.note)
        self.pad: StepsPad | None = None
        self._pad_for: tuple[Problem, Variant] | None = None
        self._pad_place = QVBoxLayout()
        rows.addLayout(self._pad_place)
        self.verdict = RichText(theme)
        self.verdict.hide()
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        self._banner.hide()
        inside = QVBoxLayout(self._banner)
        inside.addWidget(self.verdict)
        rows.addWidget(self._banner)
        self.below = QVBoxLayout()
        rows.addLayout(self.below)
        self._changed()

    def _beside(self) -> tuple[Button, ...]:
        hints = self.hint_button, self.stuck_button
        return (self.check_button, *hints, self.solution_button, self.working_button)

    @property
    def hints_used(self) -> int:
        """What the hints, and the solution, that were seen count for."""
        return self._counted + self._counted_else

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to try here: it is right, or its solution was looked at."""
        return self.right or self._done or not self.solution_button.isEnabled()

    def offer_hints(self, problem: Problem, variant: Variant) -> None:
        """Offers the ladder of hints."""
        self._task = problem, variant
        self.hint_button.show()

    def without_help(self) -> None:
        """Only the answer counts here: neither hints nor the solution are offered."""
        for button in (self.hint_button, self.solution_button, self.working_button):
            button.hide()

    def offer_pad(self, problem: Problem, variant: Variant) -> None:
        """Offers a pad for the learner's own steps, where the answer is one that has them."""
        if has_pad(self.part):
            self._pad_for = problem, variant
            self.working_button.show()

    def _fold_working(self, unfolded: bool) -> None:
        self.working_button.set_mark("down" if unfolded else "right")
        self.working_button.setText(tr("Hide my working") if unfolded else tr("Show my working"))
        if self.pad is None and self._pad_for is not None:
            self.pad = StepsPad(self._theme, self._worker, *self._pad_for, self.part)
            self.pad.taken.connect(self._take)
            self.pad.helped.connect(self._helped)
            self.pad.edited.connect(self.edited)
            self._pad_place.addWidget(self.pad)
        if self.pad is not None:
            self.pad.setVisible(unfolded)
            if unfolded:
                self.pad.focus()

    def _take(self, answer: str) -> None:
        """A line of the working becomes the answer; it is checked when the learner says so."""
        self.field.give(answer)
        self.field.setFocus()

    def _helped(self) -> None:
        self._counted_else += 1
        self.edited.emit()

    def _changed(self) -> None:
        self.check_button.setEnabled(bool(self.field.answer()))
        self.edited.emit()

    def draft(self) -> PartDraft:
        """What stands here, and what the help that was seen counts for."""
        lines = self.pad.lines() if self.pad is not None else []
        kept = tuple(lines) if any(lines) else ()
        return PartDraft(self.field.state(), kept, self.hints_used, self.ended, self._unjudged, self._ladder)

    def restore(self, draft: PartDraft) -> None:
        """Puts back what stood here, the hints that were seen with it."""
        self._done, self._unjudged = draft.done, draft.unjudged
        if draft.ladder is not None and self._task is not None:
            self._ladder, self._counted = draft.ladder, draft.ladder.hints
            for hint in draft.ladder.used:
                self._show_hint(hint)
        self._counted_else = max(0, draft.hints - self._counted)
        if draft.lines and self._pad_for is not None:
            self.working_button.setChecked(True)
            if self.pad is not None:
                self.pad.restore(draft.lines)
        self.field.restore(draft.typed)

    def check(self) -> None:
        """Has the answer graded."""
        answer = self.field.answer()
        if not answer:
            return
        card = help_card(answer)
        if card is not None:  # before anything else is done with it
            self.field.give("")
            self.below.addWidget(CareCard(self._theme, card))
            return
        if is_stuck(answer) and self._task is not None:
            self.stuck()
            return
        if self.check_button.hasFocus():
            self.field.setFocus()  # where one goes on, and not to what stands behind the button
        self.check_button.setEnabled(False)
        self._worker.ask(
            self,
            lambda client: self._grade(client, answer),
            lambda found: self._graded(answer, *found),
            self._failed,
        )

    def _grade(self, client: LessonsClient, answer: str) -> tuple[Graded, str, LadderState | None]:
        """In the thread of the worker: the grade, what is said of a line that is no answer but follows, the ladder."""
        graded = client.grade(self.part, answer)
        helper = self._the_helper(client)
        return (graded, helper.graded(answer, graded), helper.state) if helper is not None else (graded, "", None)

    def _the_helper(self, client: LessonsClient) -> Helper | None:
        if self._helper is None and self._task is not None:
            self._helper = Helper(client, *self._task, self.part, self._worker.write, self._ladder)
        return self._helper

    def _failed(self, error: LemmaError) -> None:
        self._say("unsure", told(error.message))
        self._changed()

    def _graded(self, answer: str, graded: Graded, on_the_way: str = "", ladder: LadderState | None = None) -> None:
        self._ladder = ladder
        tone, _ = TONES[graded.verdict.outcome]
        latex = decimal_sign.shown(graded.verdict.read_latex, decimal_sign.comma_for(self.part.decimal_comma))
        read_as = isolated(tr("I read {answer}.").format(answer=f"${latex}$"))
        read = f" {read_as}" if latex and tone != "right" else ""
        text = f"**{SIGNS[tone]}** {told(graded.verdict.sentence)}{read}"
        if graded.message:
            text += f"\n\n{told(graded.message)}"
        if on_the_way:
            text += f"\n\n{told(on_the_way)}"
        self._note("")
        self._say(tone, text)
        self._changed()
        if graded.verdict.outcome is Outcome.RIGHT:
            self.right = True
        if graded.counts:
            self.attempted.emit(Attempt(self.part.id, answer, graded, self.hints_used))
        elif graded.verdict.outcome is Outcome.CANNOT_DECIDE:
            self._unjudged = True
            self.undecided.emit(self.part.id)
            self.edited.emit()

    def _say(self, tone: str, text: str) -> None:
        set_property(self._banner, "tone", tone)
        self.verdict.set_text(text)
        self.verdict.show()
        self._banner.show()
        self._banner.setAccessibleName(self.verdict.spoken_text())
        bring_into_view(self._banner)
        announce(self._banner, self.verdict.spoken_text().lstrip("".join(SIGNS.values()) + " "))

    def hint(self) -> None:
        """Shows the next rung of the ladder, if there was a try since the last."""
        self._help(lambda helper: helper.hint())

    def stuck(self) -> None:
        """Not knowing is a try, too: the next rung."""

        def call(helper: Helper) -> Hint | NotYet:
            helper.stuck()
            return helper.hint()

        self._help(call)

    def _help(self, call: Callable[[Helper], Hint | NotYet]) -> None:
        if self._task is None or self._waits or not self.hint_button.isEnabled():
            return
        self._waits = (
            True  # the button stays as it is: one that is switched off hands the keys to the next, the solution
        )

        def made(client: LessonsClient) -> tuple[Hint | NotYet, LadderState]:
            helper = self._the_helper(client)
            assert helper is not None
            return call(helper), helper.state

        if self._worker.write is not None and self._worker.write.ready:  # a model may take some seconds
            self._note(tr("Thinking about it") + "\N{HORIZONTAL ELLIPSIS}")
        self._worker.ask(self, made, lambda found: self._helped_with(*found), self._no_help)

    def _helped_with(self, found: Hint | NotYet, ladder: LadderState) -> None:
        self._waits = False
        self._ladder, self._counted = ladder, ladder.hints
        self.edited.emit()
        if isinstance(found, NotYet):
            self._note(found.sentence)
            self._let_go(self.hint_button, self.field, found.sentence != TRY_FIRST)
            self.hint_button.setEnabled(found.sentence == TRY_FIRST)
            self.stuck_button.setVisible(found.sentence == TRY_FIRST)
            return
        self._let_go(self.stuck_button, self.hint_button)
        self.stuck_button.hide()
        self._note("")
        self._let_go(self.hint_button, self.field, found.rung is Rung.SOLUTION)
        shown = self._show_hint(found)
        bring_into_view(shown)
        announce(self, shown.spoken_text())
        if found.rung is Rung.SOLUTION:
            self._give_up()

    @staticmethod
    def _let_go(button: Button, to: QWidget, ending: bool = True) -> None:
        """Where `button`, about to end, has the keys, they go `to` what comes next, and not to its neighbour."""
        if ending and button.hasFocus():
            to.setFocus()

    def _show_hint(self, found: Hint) -> RichText:
        """Puts a hint below, and what may come after it."""
        self.hint_button.setEnabled(found.rung is not Rung.SOLUTION)
        self.hint_button.setText(tr("Next hint"))
        shown = RichText(self._theme)
        by = by_words(found.by)
        who = f"\n\n*{by}*" if by else ""
        text = found.text if found.by in ("author", "model") else told(found.text)
        shown.set_text(f"**{rung_title(found.rung)}** ({price_words(found.price)})\n\n{text}{who}")
        self.below.addWidget(shown)
        if found.rung is Rung.SOLUTION:
            self.solution_button.setEnabled(False)
        return shown

    def _no_help(self, error: LemmaError) -> None:
        self._waits = False
        self._note(told(error))

    def _note(self, sentence: str) -> None:
        self.note.setText(told(sentence))
        self.note.setVisible(bool(sentence))
        announce(self.note, self.note.text())

    def _give_up(self) -> None:
        if not self.right:
            self.gave_up.emit(self.part.id, self.hints_used)

    def show_solution(self) -> None:
        """Shows every step and the answer."""
        if not self.solution_button.isEnabled():
            return
        for button in (self.solution_button, self.hint_button, self.stuck_button):
            self._let_go(button, self.field)
        self.solution_button.setEnabled(False)
        self.hint_button.setEnabled(False)
        self.stuck_button.hide()
        self._counted_else += SOLUTION_PRICE
        self._give_up()
        lines = [f"{number}. {step.markdown}" for number, step in enumerate(self.part.steps, start=1)]
        shown = RichText(self._theme)
        title, answer = tr("Solution"), tr("The answer:")
        shown.set_text("\n".join([f"**{title}**", "", *lines, "", f"**{answer}** {isolated(self.part.answer)}"]))
        self.below.addWidget(shown)
        bring_into_view(shown)
        announce(self, shown.spoken_text())
