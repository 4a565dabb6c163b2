"""The first view: chips to choose a pack, the map or the list of its skills, and what is known of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.learner.ability import Mastery
from app.packs.atlas import Atlas
from app.ui.controls import Button, Chip, FlowLayout, empty, label, set_property
from app.ui.direction import isolated
from app.ui.i18n import listed, tr
from app.ui.learn.marks import Sign
from app.ui.learn.skill_list import SkillList
from app.ui.learn.skill_map import SkillMap
from app.ui.theme import Theme
from app.ui.words import mastery_word

LIST_BELOW = 640  # px at 100 %: a narrower page begins with the list
LEAST_MAP = 220  # px at 100 %
AROUND = 60  # px of the map that stay in sight around the chosen box


class Overview(QScrollArea):
    """Emits `opened` with a skill by its full name, `pack_chosen` with the id of a pack or nothing for all, `who`."""

    opened = Signal(str)
    pack_chosen = Signal(str)
    who = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._atlas = Atlas()
        self._mastery: Mapping[str, Mastery] = {}
        self._wanted = ""  # map or list, once somebody chose
        self.pack = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("content")
        self._rows = QVBoxLayout(inner)
        self.title = label(tr("What would you like to learn?"), "title")
        self.whose = label("", "small", wrap=False)
        self.ask_who = Button(theme, tr("Say who you are"), "right", name="quiet")
        self.ask_who.clicked.connect(self.who)
        whose = QWidget()
        flow = FlowLayout()
        whose.setLayout(flow)
        flow.addWidget(self.whose)
        flow.addWidget(self.ask_who)
        self.note = label("", "body")
        self.note.setProperty("tone", "wrong")
        self.note.hide()
        self._chips = QWidget()
        self._flow = FlowLayout(gap=8)
        self._chips.setLayout(self._flow)
        self.chips: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self.as_map = self._switch(tr("Map"), "map")
        self.as_list = self._switch(tr("List"), "list")
        self._rows.addWidget(self.title)
        self._rows.addWidget(whose)
        self._rows.addWidget(self.note)
        self._rows.addWidget(self._chips)
        self._rows.addLayout(self._legend())
        self.map = SkillMap(theme)
        self.list = SkillList(theme)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.map)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.both = QStackedWidget()
        self.both.addWidget(self.area)
        self.both.addWidget(self.list)
        self._rows.addWidget(self.both, 1)
        self._rows.addWidget(self._details())
        self.setWidget(inner)
        for view in (self.map, self.list):
            view.chosen.connect(self._tell)
            view.opened.connect(self.opened)
        self.map.chosen.connect(self._follow)
        theme.changed.connect(self._fit)
        self._fit()

    def _switch(self, text: str, which: str) -> Button:
        button = Button(self._theme, text, name="chip")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_as(which))
        return button

    def _legend(self) -> QHBoxLayout:
        """The signs with their words, and the switch between map and list."""
        legend = QWidget()
        flow = FlowLayout(gap=16)
        legend.setLayout(flow)
        for mastery in Mastery:
            one = QWidget()
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(Sign(self._theme, mastery))
            row.addWidget(label(mastery_word(mastery), "small", wrap=False))
            flow.addWidget(one)
        both = QHBoxLayout()
        both.addWidget(legend, 1, Qt.AlignmentFlag.AlignVCenter)
        group = QButtonGroup(self)
        for button in (self.as_map, self.as_list):
            group.addButton(button)
            both.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return both

    def _details(self) -> QFrame:
        self.card = QFrame()
        self.card.setObjectName("card")
        self.headline = label("", "headline")
        self.told = label("", "body")
        self.open = Button(self._theme, tr("Open"), "right", name="primary", tone="on_accent")
        self.open.clicked.connect(lambda: self.opened.emit(self.map.current))
        words = QVBoxLayout()
        words.addWidget(self.headline)
        words.addWidget(self.told)
        row = QHBoxLayout(self.card)
        row.setContentsMargins(*(self._theme.px(size) for size in (18, 10, 12, 10)))
        row.addLayout(words, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        return self.card

    # --- what is shown ----------------------------------------------------------------------------------------------

    def set_atlas(self, atlas: Atlas, mastery: Mapping[str, Mastery]) -> None:
        """Shows other packs."""
        self._atlas, self._mastery = atlas, mastery
        if self.pack not in atlas.packs:
            self.pack = ""
        empty(self._flow)
        self.chips = {}
        for pack, title in {"": tr("All"), **atlas.packs}.items():
            chip = Chip(self._theme, title, checked=pack == self.pack)
            chip.clicked.connect(lambda _=False, pack=pack: self.choose_pack(pack))
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self.chips[pack] = chip
        self._say(" ".join(atlas.troubles), wrong=True)
        self._show()

    def set_mastery(self, mastery: Mapping[str, Mastery]) -> None:
        """The same skills, known otherwise."""
        self._mastery = mastery
        self.map.set_mastery(mastery)
        self.list.set_mastery(mastery)
        self._tell(self.map.current)

    def choose_pack(self, pack: str) -> None:
        """Shows the skills of one pack, of all without one."""
        if pack in self.chips:
            self.pack = pack
            self.chips[pack].setChecked(True)
            self._show()
            self.pack_chosen.emit(pack)

    def show_as(self, which: str) -> None:
        """Shows the map or the list from now on."""
        self._wanted = which
        self._switched(which)
        (self.map if which == "map" else self.list).setFocus()

    def set_whose(self, sentence: str, *, ask: bool) -> None:
        """Whose record is kept; `ask` offers to say who one is."""
        self.whose.setText(sentence)
        self.ask_who.setVisible(ask)

    def go_to(self, skill: str) -> None:
        """Puts the keys on a skill."""
        self.map.choose(skill)
        self.list.choose(skill)
        self._follow(skill)

    def take_focus(self) -> None:
        """The keys go to the map, or to the list."""
        (self.map if self.both.currentWidget() is self.area else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        self.map.set_atlas(self._atlas, self.pack, self._mastery)
        self.list.set_atlas(self._atlas, self.pack, self._mastery)
        self.list.choose(self.map.current)
        self._tell(self.map.current)
        self._follow(self.map.current)

    def _switched(self, which: str) -> None:
        shown = self.area if which == "map" else self.list
        self.as_map.setChecked(which == "map")
        self.as_list.setChecked(which == "list")
        for button in (self.as_map, self.as_list):
            button.set_mark("check" if button.isChecked() else "", "accent")
        if self.both.currentWidget() is not shown:
            self.both.setCurrentWidget(shown)

    def _fit(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(px(24), px(22), px(24), px(16))
        self._rows.setSpacing(px(10))
        self.both.setMinimumHeight(px(LEAST_MAP))
        self._switched(self._wanted or ("map" if self.viewport().width() >= px(LIST_BELOW) else "list"))
        self.map.set_room(self.viewport().width() - 2 * px(24) - px(12))

    def _follow(self, skill: str) -> None:
        """Keeps the chosen box in sight."""
        box, margin = self.map.place(skill), self._theme.px(AROUND)
        if not box.isEmpty():
            for corner in (box.bottomRight(), box.topLeft()):
                self.area.ensureVisible(corner.x(), corner.y(), margin, margin)

    def _tell(self, skill: str) -> None:
        """Says what is known of a skill, what it needs and what comes after it."""
        if not skill:
            self.card.hide()
            return
        if self.map.current != skill:
            self.map.choose(skill)
            return  # it tells
        graph = self._atlas.graph
        known = mastery_word(self._mastery.get(skill, Mastery.NEW))
        self.headline.setText(graph.name(skill))
        needs = listed(isolated(graph.name(one)) for one in graph.needs(skill))
        after = listed(isolated(graph.name(one)) for one in self._atlas.after(skill))
        told = [known[:1].upper() + known[1:] + "."]
        told.append(tr("It needs {skills}.").format(skills=needs) if needs else tr("It needs nothing else."))
        if after:
            told.append(tr("After it: {skills}.").format(skills=after))
        self.told.setText(" ".join(told))
        self.open.setAccessibleName(tr("Open {skill}").format(skill=graph.name(skill)))
        self.card.show()

    def tell(self, sentence: str) -> None:
        """Says above the map what was done."""
        self._say(sentence, wrong=False)

    def _say(self, text: str, *, wrong: bool) -> None:
        set_property(self.note, "tone", "wrong" if wrong else "right")
        self.note.setText(text)
        self.note.setVisible(bool(text))
