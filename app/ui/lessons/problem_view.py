"""One problem on the screen: the statement, a field for each part, what the checker says, hints and the solution.

It is given a finished variant; answers are graded by the worker. What was done is told by `attempted`, so that whoever
keeps records can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.controls import Button, FlowLayout, label, set_property
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.lessons.answer_field import field_for
from app.ui.lessons.plot_view import PlotView
from app.ui.lessons.rich_page import Figure, Picture, RichPage
from app.ui.lessons.steps_pad import StepsPad, has_pad
from app.ui.lessons.worker import LessonWorker
from app.ui.maths_input import decimal_sign
from app.ui.rich_text import RichText
from app.ui.theme import Theme
from engine.errors import LemmaError
from engine.maths.verdict import Outcome
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
    gave_up = Signal(str, int)  # the part whose solution was looked at, and how many hints had been seen
    solved = Signal()  # every part is right

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
        statement = RichPage(theme, size=18, figure=figure)
        statement.set_text(variant.statement)
        rows.addWidget(statement)
        self.parts = [PartView(theme, worker, part, figure) for part in variant.parts]
        for part in self.parts:
            if problem is not None:
                part.offer_pad(problem, variant)
            part.attempted.connect(self._attempted)
            part.gave_up.connect(self.gave_up)
            rows.addWidget(part)

    def _attempted(self, attempt: Attempt) -> None:
        self.attempted.emit(attempt)
        if not self._solved and all(part.right for part in self.parts):
            self._solved = True
            self.solved.emit()


class PartView(QFrame):
    """What is asked once."""

    attempted = Signal(object)
    gave_up = Signal(str, int)

    def __init__(self, theme: Theme, worker: LessonWorker, part: VariantPart, figure: Figure) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self.part = part
        self.right = False
        self.hints_used = 0
        self._hints = part.hints.rungs()
        self.setObjectName("card")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(theme.px(size) for size in (18, 16, 18, 16)))
        rows.setSpacing(theme.px(10))
        if part.prompt:
            prompt = RichPage(theme, figure=figure)
            prompt.set_text(part.question)
            rows.addWidget(prompt)
        self.field = field_for(theme, part, worker)
        self.field.submitted.connect(self.check)
        self.field.changed.connect(self._changed)
        rows.addWidget(self.field)
        self.check_button = Button(theme, tr("Check"), "", name="primary")
        self.check_button.clicked.connect(self.check)
        self.hint_button = Button(theme, tr("Hint"), "", name="quiet")
        self.hint_button.clicked.connect(self.hint)
        self.solution_button = Button(theme, tr("Solution"), "", name="quiet")
        self.solution_button.clicked.connect(self.show_solution)
        self.working_button = Button(theme, tr("Show my working"), "right", name="quiet")
        self.working_button.setCheckable(True)
        self.working_button.hide()
        self.working_button.toggled.connect(self._fold_working)
        holder = QWidget()
        buttons = FlowLayout()
        holder.setLayout(buttons)
        for button in (self.check_button, self.hint_button, self.solution_button, self.working_button):
            buttons.addWidget(button)
        rows.addWidget(holder)
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
        self.hints_used += 1

    def _changed(self) -> None:
        self.check_button.setEnabled(bool(self.field.answer()))

    def check(self) -> None:
        """Has the answer graded."""
        answer = self.field.answer()
        if not answer:
            return
        self.check_button.setEnabled(False)
        part = self.part
        self._worker.ask(
            self,
            lambda client: client.grade(part, answer),
            lambda graded: self._graded(answer, graded),
            self._failed,
        )

    def _failed(self, error: LemmaError) -> None:
        self._say("unsure", error.message)
        self._changed()

    def _graded(self, answer: str, graded: Graded) -> None:
        tone, _ = TONES[graded.verdict.outcome]
        latex = decimal_sign.shown(graded.verdict.read_latex, decimal_sign.comma_for(self.part.decimal_comma))
        read_as = isolated(tr("I read {answer}.").format(answer=f"${latex}$"))
        read = f" {read_as}" if latex and tone != "right" else ""
        signs = {"right": "✓", "wrong": "✗", "unsure": "○"}
        text = f"**{signs[tone]}** {graded.verdict.sentence}{read}"
        if graded.message:
            text += f"\n\n{graded.message}"
        self._say(tone, text)
        self._changed()
        if graded.verdict.outcome is Outcome.RIGHT:
            self.right = True
        if graded.counts:
            self.attempted.emit(Attempt(self.part.id, answer, graded, self.hints_used))

    def _say(self, tone: str, text: str) -> None:
        set_property(self._banner, "tone", tone)
        self.verdict.set_text(text)
        self.verdict.show()
        self._banner.show()
        self._banner.setAccessibleName(self.verdict.spoken_text())

    def hint(self) -> None:
        """Shows the next rung of the ladder."""
        found = next(self._hints, None)
        self.hint_button.setText(tr("Next hint"))
        if found is None:
            self.hint_button.setEnabled(False)
            self.hint_button.setToolTip(tr("There are no more hints."))
            return
        self.hints_used += 1
        name, text = found
        shown = RichText(self._theme)
        rungs = {"idea": tr("The idea"), "next": tr("The next step"), "numbers": tr("With your numbers")}
        shown.set_text(f"**{rungs[name]}.** {isolated(text)}")
        self.below.addWidget(shown)

    def show_solution(self) -> None:
        """Shows every step and the answer."""
        if not self.solution_button.isEnabled():
            return
        self.solution_button.setEnabled(False)
        self.hints_used += 1
        if not self.right:
            self.gave_up.emit(self.part.id, self.hints_used)
        lines = [f"{number}. {step.markdown}" for number, step in enumerate(self.part.steps, start=1)]
        shown = RichText(self._theme)
        answer = tr("The answer:")
        shown.set_text("\n".join([*lines, "", f"**{answer}** {isolated(self.part.answer)}"]))
        self.below.addWidget(shown)
