"""The same as the map, as a list: packs, their skills, how well each is known and what it builds on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from app.learner.ability import Mastery
from app.packs.atlas import Atlas
from app.ui.direction import isolated
from app.ui.i18n import listed, tr
from app.ui.learn.marks import sign_icon
from app.ui.theme import Theme
from app.ui.words import mastery_word

SKILL = Qt.ItemDataRole.UserRole
NEEDS_FROM = 620  # px at 100 %: below it the column of what is needed is left out
LEAST = 260  # px at 100 %


class SkillList(QTreeWidget):
    """Shows `set_atlas`; emits `chosen` with the skill the keys are at, `opened` with one to open."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self._mastery: Mapping[str, Mastery] = {}
        self._atlas = Atlas()
        self.setAccessibleName(tr("List of the skills"))
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Skill"), tr("Known"), tr("Builds on")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMinimumHeight(theme.px(LEAST))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.header().setSectionsMovable(False)
        self.currentItemChanged.connect(self._moved)
        self.itemClicked.connect(self._activated)
        self.itemActivated.connect(self._activated)
        theme.changed.connect(self._dress)

    @property
    def current(self) -> str:
        """The skill the keys are at; empty on the name of a pack."""
        item = self.currentItem()
        return str(item.data(0, SKILL) or "") if item is not None else ""

    def set_atlas(self, atlas: Atlas, pack: str, mastery: Mapping[str, Mastery]) -> None:
        """Shows the skills of a pack, all without one."""
        at = self.current
        self.blockSignals(True)
        self.clear()
        self._items = {}
        self._atlas, self._mastery = atlas, mastery
        tops: dict[str, QTreeWidgetItem] = {}
        for skill in atlas.skills(pack):
            title = atlas.title(skill)
            if title not in tops and not pack:
                top = tops[title] = QTreeWidgetItem([title])
                font = self.font()
                font.setBold(True)
                top.setFont(0, font)
                top.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.addTopLevelItem(top)
                top.setFirstColumnSpanned(True)
            item = QTreeWidgetItem()
            item.setData(0, SKILL, skill)
            item.setText(0, atlas.graph.name(skill))
            needs = listed(isolated(atlas.graph.name(one)) for one in atlas.graph.needs(skill))
            item.setText(2, needs)
            item.setToolTip(2, needs)
            if pack:
                self.addTopLevelItem(item)
            else:
                tops[title].addChild(item)
            self._items[skill] = item
        self.expandAll()
        self.set_mastery(mastery)
        self._columns()
        if self._items:
            self.setCurrentItem(self._items.get(at) or next(iter(self._items.values())))
        self.blockSignals(False)

    def set_mastery(self, mastery: Mapping[str, Mastery]) -> None:
        """Says anew how well each is known."""
        self._mastery = mastery
        signs = {one: sign_icon(self._theme, one) for one in Mastery}
        for skill, item in self._items.items():
            known = mastery.get(skill, Mastery.NEW)
            item.setIcon(1, signs[known])
            item.setText(1, mastery_word(known))
            item.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{skill}, {mastery}").format(skill=self._atlas.graph.name(skill), mastery=mastery_word(known)),
            )

    def choose(self, skill: str) -> None:
        """Goes to a skill."""
        if skill in self._items:
            self.setCurrentItem(self._items[skill])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns()

    def _columns(self) -> None:
        wide = self.viewport().width() >= self._theme.px(NEEDS_FROM)
        header = self.header()
        self.setColumnHidden(2, not wide)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive if wide else QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        if wide:
            header.resizeSection(0, self.viewport().width() // 2)

    def _dress(self) -> None:
        self.setMinimumHeight(self._theme.px(LEAST))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self.set_mastery(self._mastery)
        self._columns()

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        skill = item.data(0, SKILL) if item is not None else None
        if skill:
            self.chosen.emit(str(skill))

    def _activated(self, item: QTreeWidgetItem) -> None:
        skill = item.data(0, SKILL)
        if skill:
            self.opened.emit(str(skill))
