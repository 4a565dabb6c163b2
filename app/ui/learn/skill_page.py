"""One skill: its lesson, explorations, problems by level and quizzes; what it needs, and what comes after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.learner.ability import Mastery
from app.learner.graph import pack_of
from app.packs.atlas import Atlas
from app.packs.library import OpenContents
from app.tutor.teaching.writing import Write
from app.ui.column import Column
from app.ui.controls import Button, Chip, FlowLayout, Words, empty, label, set_property
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.learn.marks import Sign
from app.ui.lessons.item_view import ItemView, Shown
from app.ui.lessons.keeper import Keeper
from app.ui.lessons.preview import working_bar
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.worker import LessonWorker
from app.ui.sentences import told
from app.ui.theme import Theme
from app.ui.words import mastery_word
from engine.errors import LemmaError
from lessons.model import Pack, Problem, Quiz


class SkillPage(QScrollArea):
    """Emits `back`, `linked` with a skill to go to, and what is wanted of the one shown, by its full name."""

    back = Signal()
    linked = Signal(str)
    practise = Signal(str)
    sheet = Signal(str)
    print_page = Signal()

    def __init__(
        self, theme: Theme, worker: LessonWorker, seed: int, keeper: Keeper | None = None, write: Write | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self.skill = ""
        self._skills: frozenset[str] = frozenset()  # that there are, of every pack
        self._level: list[Problem] = []  # the problems that "another problem" goes through
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that nothing moves sideways
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = Column(theme, top=20, bottom=28, gap=12)
        column.setObjectName("content")
        rows = column.rows
        self.to_map = Button(theme, tr("All skills"), "left", name="quiet")
        self.to_map.setToolTip(tr("Back to the map (Esc)"))
        self.to_map.clicked.connect(self.back)
        rows.addWidget(self.to_map, 0, Qt.AlignmentFlag.AlignLeft)
        self.title = label("", "title")
        rows.addWidget(self.title)
        self.sign = Sign(theme, Mastery.NEW, 18)
        self.known = label("", "body")
        line = QHBoxLayout()
        line.addWidget(self.sign)
        line.addWidget(self.known, 1)
        rows.addLayout(line)
        self.links: dict[str, Button] = {}
        self._links = _held(rows)
        self.go = Button(theme, tr("Practise this skill"), "practise", name="primary", tone="on_accent")
        self.go.clicked.connect(lambda: self.practise.emit(self.skill))
        self.make_sheet = Button(theme, tr("Practice sheet"), "sheet")
        self.make_sheet.clicked.connect(lambda: self.sheet.emit(self.skill))
        self.print = Button(theme, tr("Print the lesson"), "print")
        self.print.clicked.connect(self.print_page)
        buttons, flow = _flow()
        for button in (self.go, self.make_sheet, self.print):
            flow.addWidget(button)
        rows.addWidget(buttons)
        self._nav = _held(rows)
        self.chips: dict[Shown, Button] = {}
        rows.addWidget(working_bar(worker))
        self.note = label("", "body")
        self.note.hide()
        rows.addWidget(self.note)
        self.items = ItemView(theme, worker, keeper, write)
        self.items.titled = True
        self.items.set_seed(seed)
        self.items.placed.connect(self._placed)
        self.items.linked.connect(self._follow)
        rows.addWidget(self.items)
        self.again = Button(theme, tr("Other numbers"), "again", name="quiet")
        self.again.clicked.connect(lambda: self.items.set_seed(self.items.seed + 1))
        self.another = Button(theme, tr("Another problem of this level"), "right", name="quiet")
        self.another.clicked.connect(self._another)
        for button in (self.to_map, self.again):
            set_property(button, "flush", "true")
        self._below, flow = _flow()
        flow.addWidget(self.again)
        flow.addWidget(self.another)
        rows.addWidget(self._below)
        rows.addStretch(1)
        self.setWidget(column)
        self.setFocusProxy(self.to_map)

    # --- which skill ------------------------------------------------------------------------------------------------

    def set_skill(self, atlas: Atlas, skill: str, mastery: Mapping[str, Mastery]) -> None:
        """Shows what is known of a skill before its pack is read."""
        self.skill = skill
        self._skills = frozenset(atlas.graph.prerequisites)
        self.title.setText(atlas.graph.name(skill))
        self.setAccessibleName(atlas.graph.name(skill))
        self._about = " ".join(one for one in (atlas.summaries.get(skill, ""),) if one)
        empty(self._links)
        self.links = {}
        for words, skills in ((tr("Builds on"), atlas.graph.needs(skill)), (tr("Leads to"), atlas.after(skill))):
            for one in skills:
                self.links[one] = self._link(words, one, atlas, mastery)
            if skills:
                self._links.addWidget(_led(self._theme, words, [self.links[one] for one in skills]))
        self.set_mastery(mastery)
        empty(self._nav)
        self.chips = {}
        self.items.hide()
        self._below.hide()
        self.go.setEnabled(False)
        self.make_sheet.setEnabled(False)
        self.print.setEnabled(False)
        self._say(tr("Reading the lesson") + "\N{HORIZONTAL ELLIPSIS}")
        self.verticalScrollBar().setValue(0)

    def set_mastery(self, mastery: Mapping[str, Mastery]) -> None:
        """How well it is known now."""
        known = mastery.get(self.skill, Mastery.NEW)
        self.sign.set_mastery(known)
        word = mastery_word(known)
        about = isolated(self._about) if self._about else ""
        self.known.setText(f"{word[:1].upper()}{word[1:]}. {about}".strip())

    def _link(self, words: str, skill: str, atlas: Atlas, mastery: Mapping[str, Mastery]) -> Button:
        name, word = atlas.graph.name(skill), mastery_word(mastery.get(skill, Mastery.NEW))
        chip = Button(self._theme, f"{name}  \N{MIDDLE DOT}  {word}", name="chip")
        chip.setAccessibleName(tr("{relation}: {skill}, {mastery}").format(relation=words, skill=name, mastery=word))
        chip.clicked.connect(lambda: self.linked.emit(skill))
        return chip

    # --- what is in it ----------------------------------------------------------------------------------------------

    def set_pack(self, pack: Pack, contents: OpenContents) -> None:
        """Shows the lesson of the skill, and what else the pack has for it."""
        self.items.set_pack(pack, contents)
        name = self.skill.rpartition("/")[2]
        empty(self._nav)
        self.chips = {}
        read = [(Shown("page", page.skill), tr("Lesson")) for page in pack.pages if page.skill == name]
        own = [one for one in pack.explorations if one.skill.rpartition("/")[2] == name]
        read += [(Shown("exploration", one.id), one.title) for one in own]
        do: list[tuple[Shown, str]] = []
        counts: dict[Shown, str] = {}
        for level in range(1, 6):
            problems = [one for one in self._problems() if one.difficulty == level]
            if problems:
                do.append((Shown("problem", problems[0].id), tr("Level {level}").format(level=level)))
                counts[do[-1][0]] = tr("%n problem(s)", "", len(problems))
        quizzes = [(Shown("quiz", one.id), one.title) for one in pack.quizzes if self._asks(pack, one)]
        group = QButtonGroup(self)
        for words, chips in ((tr("Read"), read), (tr("Problems"), do), (tr("Quizzes"), quizzes)):
            for what, text in chips:
                self.chips[what] = chip = self._chip(words, what, text)
                chip.setToolTip(counts.get(what, ""))
                chip.setAccessibleDescription(counts.get(what, ""))
                group.addButton(chip)
            if chips:
                self._nav.addWidget(_led(self._theme, words, [self.chips[what] for what, _ in chips]))
        self.go.setEnabled(bool(self._problems()))
        self.make_sheet.setEnabled(bool(self._problems()))
        self.print.setEnabled(any(what.sort == "page" for what, _ in read))
        self._say("")
        self.items.show()
        first = next(iter(self.chips), None)
        if first is None:
            self._say(tr("There is nothing in the pack for this skill yet."))
            self.items.hide()
        else:
            self.choose(first)

    def show_trouble(self, error: LemmaError) -> None:
        """The pack cannot be read."""
        self._say(told(error))

    def choose(self, what: Shown) -> None:
        """Shows something of the skill."""
        chip = self.chips.get(what)
        if chip is not None:
            chip.setChecked(True)
        problem = self.items.pack.problem(what.id) if self.items.pack is not None and what.sort == "problem" else None
        own = self._problems()
        self._level = [one for one in own if problem in own and problem and one.difficulty == problem.difficulty]
        self.items.show_item(what)
        self.again.setVisible(self.items.seeded)
        self.another.setVisible(len(self._level) > 1)
        self._below.setVisible(self.items.seeded)

    def _chip(self, words: str, what: Shown, text: str) -> Button:
        chip = Chip(self._theme, text)
        chip.setAccessibleName(f"{words}: {text}")
        chip.clicked.connect(lambda: self.choose(what))
        return chip

    def _problems(self) -> list[Problem]:
        pack = self.items.pack
        return [one for one in pack.problems if one.skill == self.skill] if pack is not None else []

    def _asks(self, pack: Pack, quiz: Quiz) -> bool:
        """Whether a quiz asks something of this skill."""
        name = self.skill.rpartition("/")[2]
        for draw in quiz.draws:
            problem = pack.problem(draw.problem) if draw.problem else None
            if draw.skill in (name, self.skill) or (problem is not None and problem.skill == self.skill):
                return True
        return False

    def _another(self) -> None:
        ids = [one.id for one in self._level]
        what = self.items.shown
        if what is not None and what.id in ids:
            self.items.show_item(Shown("problem", ids[(ids.index(what.id) + 1) % len(ids)]))

    def _follow(self, what: Shown) -> None:
        """Goes where a link leads: another skill is opened, a problem or an exploration shown here."""
        if what.sort == "page":
            skill = what.id if "/" in what.id else f"{pack_of(self.skill)}/{what.id}"
            if skill in self._skills:
                self.linked.emit(skill)
            else:
                self.items.say(tr("{name} belongs to a pack that is not on this computer.").format(name=what.id))
        elif "/" in what.id:
            self.items.say(tr("{name} belongs to another pack.").format(name=what.id))
        else:
            self.choose(what)

    def _placed(self) -> None:
        view = self.items.view
        if isinstance(view, ProblemView):
            view.begin()

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))


def _held(rows: QVBoxLayout) -> QVBoxLayout:
    """A place for rows that come and go. What is in it is met there by screen readers too: they go by widgets."""
    place = QWidget()
    inside = QVBoxLayout(place)
    inside.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(place)
    return inside


class _Lead(Words):
    """The word before a row of chips, as broad as the longest of them all, so that the chips stand under each other."""

    def __init__(self, text: str, beside: Button) -> None:
        super().__init__()
        self._beside = beside
        self.setProperty("role", "small")
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = (tr("Builds on"), tr("Leads to"), tr("Read"), tr("Problems"), tr("Quizzes"))
        broadest = max(self.fontMetrics().horizontalAdvance(one) for one in words)
        return QSize(broadest + 2, self._beside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _led(theme: Theme, words: str, chips: Sequence[Button]) -> QWidget:
    """A row of chips with the word before it; folded, they stay beside it."""
    both, (inside, flow) = QWidget(), _flow(8)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(10))
    for chip in chips:
        flow.addWidget(chip)
    row.addWidget(_Lead(words, chips[0]), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(inside, 1)
    return both


def _flow(gap: int = 10) -> tuple[QWidget, FlowLayout]:
    widget = QWidget()
    flow = FlowLayout(gap=gap)
    widget.setLayout(flow)
    return widget, flow
