"""A lesson page: its text, plots, pictures, explorations, and worked examples that the student completes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.packs.drafts import PartDraft
from app.ui.controls import Button, label
from app.ui.i18n import tr
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.problem_view import PartView, figures
from app.ui.lessons.rich_page import RichPage
from app.ui.lessons.worker import LessonWorker
from app.ui.rich_text import RichText
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.contents import Contents
from lessons.model import Pack, Page, Problem
from lessons.variants.variant import Variant

EXAMPLE_SEED = 1


class PageView(QWidget):
    """One page of a pack; emits `linked` with where a link of it leads."""

    linked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        worker: LessonWorker,
        contents: Contents | None,
        pack: Pack,
        page: Page,
        keeper: Keeper | None = None,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._theme = theme
        self._worker = worker
        self._contents = contents
        self._pack = pack
        self._drawn = figures(theme, worker, contents, pack.plots, pack.decimal_comma)
        self.body = RichPage(theme, figure=self._figure, follow=self.linked.emit)
        self.body.set_text(page.text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.body)

    def _figure(self, kind: str, name: str, description: str) -> QWidget | None:
        if kind == "exploration:":
            found = next((one for one in self._pack.explorations if one.id == name), None)
            return ExplorationView(self._theme, self._worker, found) if found else None
        if kind == "example:":
            problem = self._pack.problem(name)
            if problem is None:
                return None
            example = ExampleView(self._theme, self._worker, self._contents, problem)
            example.ready.connect(lambda: self._keep(example, problem))
            return example
        return self._drawn(kind, name, description)

    def _keep(self, example: ExampleView, problem: Problem) -> None:
        if self._keeper is not None and example.part is not None:
            self._keeper.watch_example(example.part, self._pack, problem, EXAMPLE_SEED, example.restore)


class ExampleView(QFrame):
    """A worked example: the steps come one at a time, and the last one is the student's.

    It is `ready` when its variant is made.
    """

    ready = Signal()

    def __init__(self, theme: Theme, worker: LessonWorker, contents: Contents | None, problem: Problem) -> None:
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._contents = contents
        self._problem = problem
        self.setObjectName("banner")
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(theme.px(8))
        self._rows.addWidget(label(tr("Example"), "headline"))
        self.steps: list[str] = []
        self.part: PartView | None = None
        worker.ask(self, lambda client: client.make_variant(problem, EXAMPLE_SEED), self._show, self._failed)

    def _failed(self, error: LemmaError) -> None:
        self._rows.addWidget(label(told(error.message), "small"))

    def _show(self, variant: Variant) -> None:
        figure = figures(self._theme, self._worker, self._contents, variant.plots, variant.decimal_comma)
        statement = RichPage(self._theme, figure=figure)
        statement.set_text(variant.statement)
        self._rows.addWidget(statement)
        part = variant.parts[0]
        self.steps = [step.markdown for step in part.steps[:-1]]
        self._shown = RichText(self._theme)
        self._rows.addWidget(self._shown)
        self._count = 0
        self.more = Button(self._theme, tr("Next step"), "down", name="quiet")
        self.more.clicked.connect(self.next_step)
        self._rows.addWidget(self.more)
        self.part = PartView(self._theme, self._worker, part, figure)
        self.part.offer_hints(self._problem, variant)
        self.part.hide()
        self._rows.addWidget(self.part)
        self.next_step()
        self.ready.emit()

    def restore(self, draft: PartDraft) -> None:
        """Puts back what stood in the student's step; with that, all the others are shown."""
        while self._count < len(self.steps):
            self.next_step()
        if self.part is not None:
            self.part.restore(draft)

    def next_step(self) -> None:
        """Shows one step more; after the last but one the student goes on."""
        if self._count < len(self.steps):
            self._count += 1
            lines = [f"{number}. {step}" for number, step in enumerate(self.steps[: self._count], start=1)]
            self._shown.set_text("\n".join(lines))
        if self._count >= len(self.steps) and self.part is not None:
            self.more.hide()
            self.part.show()
