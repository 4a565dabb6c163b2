"""One thing of a pack as students see it: a lesson page, an exploration, a problem or a quiz."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.packs.drafts import ProblemDraft, QuizDraft
from app.packs.handout.lesson import without_title
from app.packs.library import OpenContents
from app.packs.more import More, more_like
from app.tutor.teaching.writing import Write
from app.ui.controls import Button, label
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.lessons.begun_view import BegunView
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.page_view import PageView
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.lessons.worker import LessonWorker
from app.ui.order import tell_in_order
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.model import Pack, Problem, Quiz
from lessons.quizzes import may_attempt
from lessons.variants.variant import Variant

SEEDED = ("problem", "quiz")


@dataclass(frozen=True, slots=True)
class Shown:
    """Something in a pack: a page, problem, quiz or exploration, by its sort and id."""

    sort: str
    id: str


class ItemView(QWidget):
    """Shows what `show_item` says of the pack that `set_pack` gave; `set_seed` chooses the variant.

    With a `keeper` what is done is kept; `write` is a model that writes new problems. It closes the files it shows.
    """

    seed_changed = Signal(int)  # "more like this" went on to another variant
    placed = Signal()  # something else stands here now
    linked = Signal(object)  # what a link of it leads to, as Shown; the id is one of this pack, or pack/id

    def __init__(
        self, theme: Theme, worker: LessonWorker, keeper: Keeper | None = None, write: Write | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._keeper = keeper
        self._write = write
        self.titled = False  # whether the name of the skill stands above already
        self.contents: OpenContents | None = None
        self._seed = 1
        self.pack: Pack | None = None
        self.shown: Shown | None = None
        self.view: QWidget | None = None
        self.more = Button(theme, tr("More like this"), "", name="primary")
        self.more.clicked.connect(self._next_like_this)
        self.more.hide()
        self.note = label("", "small")
        self.note.hide()
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.note, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(row)

    @property
    def seeded(self) -> bool:
        """Whether what is shown has other variants."""
        return self.shown is not None and self.shown.sort in SEEDED

    @property
    def seed(self) -> int:
        """The seed of the variant that is shown."""
        return self._seed

    def set_pack(self, pack: Pack, contents: OpenContents) -> None:
        """Takes things from another pack from now on, or from a newer state of the same."""
        self.close_files()
        self.pack, self.contents = pack, contents

    def close_files(self) -> None:
        """Closes the files of the pack; pictures that were not shown yet are not shown any more."""
        if self.contents is not None:
            self.contents.close()
            self.contents = None

    def say(self, sentence: str) -> None:
        """Says something about what is shown, below it."""
        self.note.setText(told(sentence))
        self.note.setVisible(bool(sentence))

    def set_seed(self, seed: int) -> None:
        """Shows another variant."""
        self._seed = seed
        self._show_item(self.shown, fresh=True)

    def show_item(self, what: Shown | None) -> None:
        """Shows the page, problem, quiz or exploration of that id; nothing where there is none.

        Work on a problem that was not finished is gone on with.
        """
        self._show_item(what, fresh=False)

    def _show_item(self, what: Shown | None, *, fresh: bool) -> None:
        self.shown = what
        pack = self.pack
        if pack is None or what is None:
            return
        view: QWidget | None = None
        if what.sort == "page":
            page = next((one for one in pack.pages if one.skill == what.id), None)
            if page is None:
                return
            if self.titled and (skill := pack.skill(page.skill)) is not None:
                page = replace(page, text=without_title(page.text, skill.name))
            view = PageView(self._theme, self._worker, self.contents, pack, page, self._keeper)
            view.linked.connect(self._follow)
        elif what.sort == "exploration":
            exploration = next((one for one in pack.explorations if one.id == what.id), None)
            if exploration is not None:
                view = ExplorationView(self._theme, self._worker, exploration)
        elif what.sort == "quiz":
            quiz = next(one for one in pack.quizzes if one.id == what.id)
            self._ask_for_quiz(pack, quiz)
            return
        elif (problem := pack.problem(what.id)) is not None:
            if fresh or self._keeper is None:
                self._show_problem(problem)
            else:
                self._keeper.open_problem(
                    self, pack, problem, lambda draft: self._show_problem(problem, draft) if self.pack is pack else None
                )
            return
        if view is not None:
            self._set(view)

    def _ask_for_quiz(self, pack: Pack, quiz: Quiz) -> None:
        """Begins a quiz, unless it has been taken as often as it allows."""
        what = self.shown

        def begin(earlier: int, draft: QuizDraft | None = None) -> None:
            if self.pack is not pack or self.shown != what:
                return
            if draft is not None:
                offer = BegunView(self._theme, pack, quiz, draft, datetime.now(UTC))
                offer.go_on.connect(lambda: start(draft))
                offer.anew.connect(lambda: anew(draft))
                self._set(offer)
                return
            if not may_attempt(quiz, earlier):
                said = tr("You have taken {quiz} %n time(s). That is as often as it can be taken.", "", quiz.attempts)
                if quiz.attempts == 1:
                    said = tr("You have taken {quiz} already. It can be taken once.")
                self._set(label(said.format(quiz=quiz.title), "body"))
                return
            start()

        def anew(draft: QuizDraft) -> None:
            self._seed = draft.seed + 1
            start()

        def start(draft: QuizDraft | None = None) -> None:
            try:
                view = QuizView(self._theme, self._worker, self.contents, pack, quiz, self._seed, draft=draft)
            except LemmaError as error:
                self._set(label(told(error.message), "body"))
                return
            if self._keeper is not None:
                self._keeper.watch_quiz(view, pack)
            self._set(view)

        if self._keeper is None:
            begin(0)
        else:
            self._keeper.before_quiz(self, pack, quiz, begin)

    def _show_problem(self, problem: Problem, draft: ProblemDraft | None = None) -> None:
        pack, what = self.pack, self.shown
        if what != Shown("problem", problem.id):  # something else has been chosen meanwhile
            return
        if draft is not None:
            self._seed = draft.seed
        seed = self._seed
        if draft is not None and draft.written is not None:
            self._set_problem(draft.written, draft)
            return

        def is_late() -> bool:
            """Whether something else has been chosen meanwhile."""
            return self.pack is not pack or self.shown != what

        def shown(variant: Variant) -> None:
            if not is_late():
                self._set_problem(variant, draft)

        def failed(error: LemmaError) -> None:
            if is_late():
                return
            text = RichText(self._theme)
            no_variant = tr("This problem could not be made.")
            why = isolated(told(error))
            text.set_text(f"**{no_variant}** {why}")
            self._set(text)

        self._worker.ask(self, lambda client: client.make_variant(problem, seed), shown, failed, key="problem")

    def _set_problem(self, variant: Variant, draft: ProblemDraft | None = None) -> ProblemView:
        problem = self.pack.problem(variant.problem) if self.pack is not None else None
        view = ProblemView(self._theme, self._worker, self.contents, variant, problem)
        view.solved.connect(self.more.show)
        view.linked.connect(self._follow)
        if self._keeper is not None and self.pack is not None:
            like = self.pack.problem(self.shown.id) if self.shown is not None else None
            if problem is None and like is not None:  # a model wrote it
                self._keeper.watch_written(view, self.pack, like, self._seed)
            else:
                self._keeper.watch_problem(view, self.pack, draft)
        self._set(view)
        if draft is not None:
            view.restore(draft.parts)
        return view

    def _next_like_this(self) -> None:
        """Another problem like the one that was solved."""
        view, pack, what = self.view, self.pack, self.shown
        problem = pack.problem(what.id) if pack is not None and what is not None else None
        if not isinstance(view, ProblemView) or problem is None:
            return
        variant, seed, write = view.variant, self._seed + 1, self._write
        self.more.setEnabled(False)

        def done(found: More) -> None:
            self.more.setEnabled(True)
            if self.view is not view:
                return
            self._seed = seed
            self.seed_changed.emit(seed)
            self._set_problem(found.variant).setFocus()
            self.say(found.note)

        def failed(error: LemmaError) -> None:
            self.more.setEnabled(True)
            self.say(str(error))

        self._worker.ask(view, lambda client: more_like(client, problem, variant, seed, write), done, failed)

    def _follow(self, address: str) -> None:
        """Tells what a link leads to; a skill is its lesson."""
        scheme, _, target = address.partition(":")
        own = f"{self.pack.id}/" if self.pack is not None else ""
        self.linked.emit(Shown("page" if scheme == "skill" else scheme, target.removeprefix(own)))

    def _set(self, view: QWidget) -> None:
        if self._keeper is not None and not isinstance(view, (ProblemView, QuizView)):  # these it watches
            self._keeper.left()
        self.more.hide()
        self.more.setEnabled(True)
        self.say("")
        if self.view is not None:
            self._rows.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._rows.insertWidget(0, view)
        tell_in_order(self)
        self.placed.emit()
