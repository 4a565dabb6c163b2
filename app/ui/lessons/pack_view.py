"""Everything in one pack: a list on the left, and what was chosen on the right, as students see it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.packs.library import OpenContents
from app.packs.more import More, more_like
from app.tutor.teaching.writing import Write
from app.ui.controls import Button, label
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.page_view import PageView
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.quiz_view import QuizView
from app.ui.lessons.worker import LessonWorker
from app.ui.rich_text import RichText
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.model import Pack, Problem, Quiz
from lessons.quizzes import may_attempt
from lessons.variants.variant import Variant

PLACE = Qt.ItemDataRole.UserRole
SEEDED = ("problem", "quiz")


@dataclass(frozen=True, slots=True)
class Shown:
    """Something in the list: a page, problem, quiz or exploration, by its sort and id."""

    sort: str
    id: str


class PackView(QSplitter):
    """Shows `set_pack`; `set_seed` chooses the variant of problems and quizzes. `above` is put over the right side.

    With a `keeper` what is done is kept; `write` is a model that writes new problems. It closes the files it shows.
    """

    seed_changed = Signal(int)  # "more like this" went on to another variant

    def __init__(
        self,
        theme: Theme,
        worker: LessonWorker,
        above: QWidget,
        keeper: Keeper | None = None,
        write: Write | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._keeper = keeper
        self._write = write
        self._contents: OpenContents | None = None
        self._seed = 1
        self.pack: Pack | None = None
        self.shown: Shown | None = None
        self.view: QWidget | None = None
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName("What is in the pack")
        self.tree.currentItemChanged.connect(self._chosen)
        self._column = QVBoxLayout()
        self.more = Button(theme, "More like this", "", name="primary")
        self.more.clicked.connect(self._next_like_this)
        self.more.hide()
        self.note = label("", "small")
        self.note.hide()
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.note, 1)
        self._column.addLayout(row)
        self._column.addStretch()
        inner = QWidget()
        inner.setObjectName("content")
        inner.setMaximumWidth(theme.px(820))
        inner.setLayout(self._column)
        outer = QWidget()
        outer.setObjectName("page")
        centred = QHBoxLayout(outer)
        centred.addStretch(1)
        centred.addWidget(inner, 20)
        centred.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(outer)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.addWidget(above)
        rows.addWidget(self.area, 1)
        self.addWidget(self.tree)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.setSizes([theme.px(290), theme.px(890)])

    @property
    def seeded(self) -> bool:
        """Whether what is shown has other variants."""
        return self.shown is not None and self.shown.sort in SEEDED

    def set_pack(self, pack: Pack, contents: OpenContents) -> None:
        """Shows another pack, or a newer state of the same: then what was shown is shown anew, at its place."""
        self.close_files()
        self.pack, self._contents = pack, contents
        self._list(pack)
        self._show(keep=True)

    def close_files(self) -> None:
        """Closes the files of the pack; pictures that were not shown yet are not shown any more."""
        if self._contents is not None:
            self._contents.close()
            self._contents = None

    def say(self, sentence: str) -> None:
        """Says something about what is shown, below it."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def set_seed(self, seed: int) -> None:
        """Shows another variant."""
        self._seed = seed
        self._show()

    def choose(self, sort: str, name: str) -> None:
        """Shows the page, problem, quiz or exploration of that id."""
        item = self._item(Shown(sort, name))
        if item is not None:
            self.tree.setCurrentItem(item)

    # --- the list -----------------------------------------------------------------------------------------------

    def _list(self, pack: Pack) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        for skill in pack.skills:
            top = QTreeWidgetItem([skill.name])
            self.tree.addTopLevelItem(top)
            for page in pack.pages:
                if page.skill == skill.id:
                    self._entry(top, "Lesson", Shown("page", page.skill))
            own = [problem for problem in pack.problems if problem.skill == f"{pack.id}/{skill.id}"]
            for problem in sorted(own, key=lambda one: one.difficulty):
                self._entry(top, f"{problem.id.replace('-', ' ')} ({problem.difficulty})", Shown("problem", problem.id))
            for exploration in pack.explorations:
                if exploration.skill.rpartition("/")[2] == skill.id:
                    self._entry(top, exploration.title, Shown("exploration", exploration.id))
        if pack.quizzes:
            top = QTreeWidgetItem(["Quizzes"])
            self.tree.addTopLevelItem(top)
            for quiz in pack.quizzes:
                self._entry(top, quiz.title, Shown("quiz", quiz.id))
        if self.tree.topLevelItemCount() <= 6:
            self.tree.expandAll()
        item = self._item(self.shown) or next(iter(self._items()), None)
        self.shown = item.data(0, PLACE) if item is not None else None
        if item is not None:
            self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)

    @staticmethod
    def _entry(top: QTreeWidgetItem, text: str, what: Shown) -> None:
        item = QTreeWidgetItem([text])
        item.setData(0, PLACE, what)
        top.addChild(item)

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        children = (top.child(at) for top in tops if top is not None for at in range(top.childCount()))
        return [child for child in children if child is not None]

    def _item(self, what: Shown | None) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if what is not None and item.data(0, PLACE) == what), None)

    # --- what was chosen ----------------------------------------------------------------------------------------

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        what = item.data(0, PLACE) if item is not None else None
        if isinstance(what, Shown):
            self.shown = what
            self._show()

    def _show(self, *, keep: bool = False) -> None:
        if self.pack is None or self.shown is None:
            return
        pack, what = self.pack, self.shown
        place = self.area.verticalScrollBar().value() if keep else 0
        view: QWidget | None = None
        if what.sort == "page":
            page = next(one for one in pack.pages if one.skill == what.id)
            view = PageView(self._theme, self._worker, self._contents, pack, page)
        elif what.sort == "exploration":
            exploration = next(one for one in pack.explorations if one.id == what.id)
            view = ExplorationView(self._theme, self._worker, exploration)
        elif what.sort == "quiz":
            quiz = next(one for one in pack.quizzes if one.id == what.id)
            self._ask_for_quiz(pack, quiz, place)
            return
        elif (problem := pack.problem(what.id)) is not None:
            self._show_problem(problem, place)
            return
        if view is not None:
            self._set(view, place)

    def _ask_for_quiz(self, pack: Pack, quiz: Quiz, place: int) -> None:
        """Begins a quiz, unless it has been taken as often as it allows."""
        what = self.shown

        def begin(earlier: int) -> None:
            if self.pack is not pack or self.shown != what:
                return
            if not may_attempt(quiz, earlier):
                times = "once" if quiz.attempts == 1 else f"{quiz.attempts} times"
                self._set(label(f"{quiz.title} can be taken {times}, and has been.", "body"), place)
                return
            try:
                view = QuizView(self._theme, self._worker, self._contents, pack, quiz, self._seed)
            except LemmaError as error:
                self._set(label(error.message, "body"), place)
                return
            if self._keeper is not None:
                self._keeper.watch_quiz(view, pack)
            self._set(view, place)

        if self._keeper is None or not quiz.attempts:
            begin(0)
        else:
            self._keeper.taken(self, pack, quiz, begin)

    def _show_problem(self, problem: Problem, place: int) -> None:
        seed, pack, what = self._seed, self.pack, self.shown

        def is_late() -> bool:
            """Whether something else has been chosen meanwhile."""
            return self.pack is not pack or self.shown != what

        def shown(variant: Variant) -> None:
            if not is_late():
                self._set_problem(variant, place)

        def failed(error: LemmaError) -> None:
            if is_late():
                return
            text = RichText(self._theme)
            text.set_text(f"**This problem gives no variant.** {error.message} {error.hint}")
            self._set(text, place)

        self._worker.ask(self, lambda client: client.make_variant(problem, seed), shown, failed, key="problem")

    def _set_problem(self, variant: Variant, place: int) -> ProblemView:
        view = ProblemView(self._theme, self._worker, self._contents, variant)
        view.solved.connect(self.more.show)
        if self._keeper is not None and self.pack is not None:
            self._keeper.watch_problem(view, self.pack)
        self._set(view, place)
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
            self._set_problem(found.variant, 0).setFocus()
            self.say(found.note)

        def failed(error: LemmaError) -> None:
            self.more.setEnabled(True)
            self.say(f"{error.message} {error.hint}".strip())

        self._worker.ask(view, lambda client: more_like(client, problem, variant, seed, write), done, failed)

    def _set(self, view: QWidget, place: int) -> None:
        self.more.hide()
        self.more.setEnabled(True)
        self.say("")
        if self.view is not None:
            self._column.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._column.insertWidget(0, view)
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))
