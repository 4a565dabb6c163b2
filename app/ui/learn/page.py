"""The page to learn: the map of all skills, and one skill when it is opened.

The small tables of the packs are read in the background, milliseconds for all of them; a pack itself when one of its
skills is opened.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.learner.ability import Mastery
from app.learner.graph import pack_of
from app.learner.store import Store
from app.packs.atlas import Atlas, atlas_of
from app.packs.handout.lesson import lesson_handout
from app.packs.handout.model import Handout
from app.packs.handout.sheet import With, practice_sheet
from app.packs.library import Entry, Library, OpenContents
from app.tutor.teaching.writing import Writer
from app.ui.aloud import announce
from app.ui.background import Background
from app.ui.column import Column
from app.ui.controls import Button, label
from app.ui.i18n import tr
from app.ui.learn.overview import Overview
from app.ui.learn.skill_page import SkillPage
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.worker import LessonWorker
from app.ui.printing.dialog import Make, PrintDialog, SheetOptions, terms
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError
from lessons.client import LessonsClient
from lessons.model import Pack


class LearnPage(QWidget):
    """Emits `practise` with a skill to practise, `packs_wanted` and `who` where a pack or a learner is missing."""

    practise = Signal(str)
    packs_wanted = Signal()
    who = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        record: Record | None = None,
        worker: LessonWorker | None = None,
        library: Callable[[], Library] = Library,
        writer: Writer | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._record = record
        self._make_library = library
        self._entries: list[Entry] = []  # and the rest of these is used in the thread alone
        self._library: Library | None = None
        self._opened: list[OpenContents] = []  # by the thread, and not yet shown
        self._shelf: Background[None] = Background(_nothing, "learn", self)
        self._worker = worker or LessonWorker(parent=self, writer=writer)
        self._keeper = Keeper(record, self)
        self._keeper.told.connect(self._told)
        self._pack = ""  # to be shown when the packs are known
        self._skill = ""
        self.atlas: Atlas | None = None
        self.mastery: Mapping[str, Mastery] = {}
        self.setObjectName("page")
        self.setAccessibleName(tr("Learn"))
        self._stack = QStackedWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)
        self.overview = Overview(theme)
        self.overview.opened.connect(self.show_skill)
        self.overview.who.connect(self.who)
        # Everybody begins with other numbers.
        seed = 1 + int(time.time()) % 100_000
        self.skill = SkillPage(theme, self._worker, seed, self._keeper, self._worker.write)
        self.skill.back.connect(self.back)
        self.skill.linked.connect(self.show_skill)
        self.skill.practise.connect(self.practise)
        self.skill.sheet.connect(self.offer_sheet)
        self.skill.print_page.connect(self.offer_lesson)
        self.empty = _Empty(theme, self.packs_wanted.emit)
        for view in (self.overview, self.skill, self.empty):
            self._stack.addWidget(view)
        self.setFocusProxy(self.overview)
        shortcut = QShortcut(QKeySequence("Alt+Left"), self, self.back)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if record is not None:
            record.opened.connect(self._changed)
            record.changed.connect(self._changed)
        self._say_whose()

    # --- from outside -----------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Looks what packs there are now, and how well everything is known."""
        self._shelf.ask(self, lambda _: self._read_atlas(), self._show_atlas, self.empty.show_trouble, key="atlas")
        self._look()

    def show_pack(self, pack: str) -> None:
        """Shows the skills of a pack, now or when the packs are known."""
        self.back()
        self._pack = pack
        self._follow_wishes()

    def show_skill(self, skill: str) -> None:
        """Opens a skill, by its full name, now or when the packs are known."""
        self._skill = skill
        self._follow_wishes()

    def back(self) -> None:
        """From a skill to the map, with the keys on that skill."""
        if self._stack.currentWidget() is not self.skill:
            return
        self._stack.setCurrentWidget(self.overview)
        self.setFocusProxy(self.overview)
        if self.overview.pack not in ("", pack_of(self.skill.skill)):
            self.overview.choose_pack(pack_of(self.skill.skill))
        self.overview.go_to(self.skill.skill)
        self.overview.take_focus()

    # --- on paper ---------------------------------------------------------------------------------------------------

    def save_or_print(self) -> PrintDialog | None:
        """Offers what is shown for paper: the lesson, else a practice sheet of the skill or the pack."""
        if self._stack.currentWidget() is self.skill:
            shown = self.skill.items.shown
            return self.offer_lesson() if shown is not None and shown.sort == "page" else self.offer_sheet()
        return self.offer_sheet(self.overview.pack or self.overview.map.current)

    def offer_sheet(self, of: str = "") -> PrintDialog | None:
        """Offers a practice sheet of a skill (the one shown without one) or of a whole pack."""
        of = of or self.skill.skill
        if self.atlas is None or not of:
            return None
        whole = of in self.atlas.packs
        pack_id, skill = (of, "") if whole else (pack_of(of), of)
        options = SheetOptions()

        def make(done: Callable[[Handout], None], failed: Callable[[LemmaError], None]) -> None:
            count, seed, behind = options.count.value(), options.seed.value(), With(options.behind.currentData())

            def with_pack(found: tuple[Pack, OpenContents]) -> None:
                pack, contents = found
                self._opened.remove(contents)

                def call(client: LessonsClient) -> Handout:
                    with contents:
                        return practice_sheet(
                            client, pack, contents, skill=skill, count=count, seed=seed, behind=behind, terms=terms()
                        )

                self._worker.ask(options, call, done, failed)

            self._shelf.ask(options, lambda _: self._read_pack(pack_id), with_pack, failed)

        name = self.atlas.packs[of] if whole else self.atlas.graph.name(of)
        return self._offer(tr("Practice sheet: {name}").format(name=name), make, options)

    def offer_lesson(self) -> PrintDialog | None:
        """Offers the lesson of the skill that is shown."""
        pack = self.skill.items.pack
        name = self.skill.skill.rpartition("/")[2]
        page = next((one for one in pack.pages if one.skill == name), None) if pack is not None else None
        if pack is None or page is None:
            return None

        def make(done: Callable[[Handout], None], failed: Callable[[LemmaError], None]) -> None:
            contents, words = self.skill.items.contents, terms()
            self._worker.ask(self, lambda client: lesson_handout(client, pack, page, contents, words), done, failed)

        return self._offer(self.skill.title.text(), make)

    def _offer(self, title: str, make: Make, options: QWidget | None = None) -> PrintDialog:
        dialog = PrintDialog(self._theme, self, title, make, options)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.said.connect(self.skill.items.say)
        dialog.said.connect(self.overview.tell)
        dialog.open()
        return dialog

    # --- reading ----------------------------------------------------------------------------------------------------

    def _read_atlas(self) -> Atlas:
        """In the thread. A library reads a pack once: where there are others than before, a new one is made."""
        library = self._library or self._make_library()
        entries = library.entries()
        if entries != self._entries and self._entries:
            library = self._make_library()
        self._library, self._entries = library, entries
        return atlas_of(library)

    def _read_pack(self, name: str) -> tuple[Pack, OpenContents]:
        """In the thread."""
        library = self._library or self._make_library()
        pack, contents = library.pack(name), library.open(name)
        self._opened.append(contents)
        return pack, contents

    def _show_atlas(self, atlas: Atlas) -> None:
        waited = self.hasFocus()
        if atlas != self.atlas:
            self.atlas = atlas
            self.overview.set_atlas(atlas, self.mastery)
        if not atlas.graph.order:
            self.empty.say(" ".join(atlas.troubles) or tr("There are no lesson packs on this computer."))
            self._stack.setCurrentWidget(self.empty)
            self.setFocusProxy(self.empty.button)
        elif self._stack.currentWidget() is self.empty:
            self._stack.setCurrentWidget(self.overview)
            self.setFocusProxy(self.overview)
        if waited and self._stack.currentWidget() is self.overview:
            self.overview.take_focus()
        self._follow_wishes()

    def _follow_wishes(self) -> None:
        """Shows the pack or the skill that was asked for, once the packs are known."""
        if self.atlas is None:
            return
        pack, self._pack = self._pack, ""
        skill, self._skill = self._skill, ""
        if pack:
            self.overview.choose_pack(pack)
        if skill in self.atlas.graph.prerequisites:
            self._open(skill)

    def _open(self, skill: str) -> None:
        assert self.atlas is not None
        self.skill.set_skill(self.atlas, skill, self.mastery)
        self._stack.setCurrentWidget(self.skill)
        self.setFocusProxy(self.skill)
        self.skill.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.skill, f"{self.skill.title.text()}. {self.skill.known.text()}")
        name = pack_of(skill)
        self._shelf.ask(
            self,
            lambda _: self._read_pack(name),
            lambda found: self._show_pack(skill, *found),
            lambda error: self.skill.show_trouble(error) if self.skill.skill == skill else None,
            key="pack",
        )

    def _show_pack(self, skill: str, pack: Pack, contents: OpenContents) -> None:
        self._opened.remove(contents)
        self._close_opened()
        if self.skill.skill == skill:
            self.skill.set_pack(pack, contents)
        else:
            contents.close()

    def _close_opened(self) -> None:
        """Closes what was opened for a skill that is no longer wanted."""
        while self._opened:
            self._opened.pop().close()

    # --- what is known ----------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """The record has: what is not shown is looked at when it is."""
        self._say_whose()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        """Asks the record how well everything is known."""
        self._say_whose()
        if self._record is None or self._record.profile is None:
            self._set_mastery({})
            return
        self._record.ask(
            self, _mastery, self._set_mastery, lambda error: self._told(told(error.message)), key="mastery"
        )

    def _set_mastery(self, mastery: Mapping[str, Mastery]) -> None:
        if mastery != self.mastery:
            self.mastery = mastery
            self.overview.set_mastery(mastery)
            if self.skill.skill:
                self.skill.set_mastery(mastery)

    def _told(self, sentence: str) -> None:
        self.skill.items.say(sentence)
        if self._record is not None and self._record.profile is not None:
            self._record.ask(self, _mastery, self._set_mastery, lambda error: None, key="mastery")

    def _say_whose(self) -> None:
        nobody = self._record is None or self._record.profile is None
        self.overview.set_whose(self._keeper.whose, ask=nobody and self._record is not None)

    # --- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.skill:
            self.back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.back()

    def closeEvent(self, event: object) -> None:
        self._keeper.stop()
        self._shelf.close()
        self._worker.close()
        self._close_opened()
        self.skill.items.close_files()
        self.closed.emit()


class _Empty(Column):
    """Says that there is nothing to learn from, and what to do about it."""

    def __init__(self, theme: Theme, packs: Callable[[], None]) -> None:
        super().__init__(theme, top=28, bottom=28, gap=14)
        self.setObjectName("content")
        self.rows.addWidget(label(tr("Nothing to learn from yet"), "title"))
        self.sentence = label("", "lead")
        self.rows.addWidget(self.sentence)
        self.button = Button(theme, tr("Bring in a pack"), "packs", name="primary", tone="on_accent")
        self.button.clicked.connect(packs)
        self.rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch(1)

    def say(self, sentence: str) -> None:
        self.sentence.setText(told(sentence))

    def show_trouble(self, error: LemmaError) -> None:
        """Not even the packs can be listed."""
        self.say(told(error))
        parent = self.parentWidget()
        if isinstance(parent, QStackedWidget):
            parent.setCurrentWidget(self)


def _mastery(store: Store, profile: str) -> dict[str, Mastery]:
    """In the thread of the record: the word for every skill that was begun."""
    ability = store.ability(profile)
    return {skill: ability.mastery(skill) for skill in ability.skills}


@contextmanager
def _nothing() -> Iterator[None]:
    """The library is made by the first call: making it can fail, and is then tried again."""
    yield None
