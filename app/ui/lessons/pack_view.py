"""Everything in one pack: a list on the left, and what was chosen on the right, as students see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.packs.library import OpenContents
from app.ui.i18n import tr
from app.ui.lessons.item_view import ItemView, Shown
from app.ui.lessons.worker import LessonWorker
from app.ui.theme import Theme
from lessons.model import Pack

PLACE = Qt.ItemDataRole.UserRole


class PackView(QSplitter):
    """Shows `set_pack`; `set_seed` chooses the variant of problems and quizzes. `above` is put over the right side."""

    seed_changed = Signal(int)  # "more like this" went on to another variant

    def __init__(self, theme: Theme, worker: LessonWorker, above: QWidget) -> None:
        super().__init__()
        self._place = 0  # px from the top at which the page is shown next
        self.items = ItemView(theme, worker)
        self.items.seed_changed.connect(self.seed_changed)
        self.items.placed.connect(self._scroll)
        self.items.linked.connect(self._follow)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("What is in the pack"))
        self.tree.currentItemChanged.connect(self._chosen)
        inner = QWidget()
        inner.setObjectName("content")
        inner.setMaximumWidth(theme.px(820))
        column = QVBoxLayout(inner)
        column.addWidget(self.items)
        column.addStretch(1)  # all of it: a view in which something may grow would take half
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
        return self.items.seeded

    @property
    def view(self) -> QWidget | None:
        """What is shown."""
        return self.items.view

    def set_pack(self, pack: Pack, contents: OpenContents) -> None:
        """Shows another pack, or a newer state of the same: then what was shown is shown anew, at its place."""
        self.items.set_pack(pack, contents)
        self._place = self.area.verticalScrollBar().value()
        self._list(pack)
        self.items.show_item(self.items.shown)

    def close_files(self) -> None:
        """Closes the files of the pack; pictures that were not shown yet are not shown any more."""
        self.items.close_files()

    def set_seed(self, seed: int) -> None:
        """Shows another variant."""
        self.items.set_seed(seed)

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
                    self._entry(top, tr("Lesson"), Shown("page", page.skill))
            own = [problem for problem in pack.problems if problem.skill == f"{pack.id}/{skill.id}"]
            for problem in sorted(own, key=lambda one: one.difficulty):
                self._entry(top, f"{problem.id.replace('-', ' ')} ({problem.difficulty})", Shown("problem", problem.id))
            for exploration in pack.explorations:
                if exploration.skill.rpartition("/")[2] == skill.id:
                    self._entry(top, exploration.title, Shown("exploration", exploration.id))
        if pack.quizzes:
            top = QTreeWidgetItem([tr("Quizzes")])
            self.tree.addTopLevelItem(top)
            for quiz in pack.quizzes:
                self._entry(top, quiz.title, Shown("quiz", quiz.id))
        if self.tree.topLevelItemCount() <= 6:
            self.tree.expandAll()
        item = self._item(self.items.shown) or next(iter(self._items()), None)
        self.items.shown = item.data(0, PLACE) if item is not None else None
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
            self._place = 0
            self.items.show_item(what)

    def _follow(self, what: Shown) -> None:
        item = self._item(what)
        if item is not None:
            self.tree.setCurrentItem(item)
            return
        said = tr("{name} belongs to another pack.") if "/" in what.id else tr("There is no lesson on {name} yet.")
        self.items.say(said.format(name=what.id))

    def _scroll(self) -> None:
        place, self._place = self._place, 0
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))
