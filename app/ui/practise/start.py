"""Before practice: how long it shall take, what would be in it and why, or first what the learner knows."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from app.ui.controls import Button, Chip, FlowLayout, empty, label
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.order import tell_in_order
from app.ui.practise.coaching import Outlook
from app.ui.sentences import told
from app.ui.theme import Theme

LENGTHS = (10, 20, 30, 45)
"""Minutes to choose from."""
USUAL = 20
MIXED = ", mixed"
_LINE = re.compile(r"(?P<what>[^:]+): (?P<names>.+?)(?: and (?P<more>\d+) more)?; (?P<why>[^;]+)\.")
"""A line of a plan: how many skills of which sort, their names, why they come."""


class StartView(QWidget):
    """Emits `begun` with the minutes, `resumed` to go on with a problem, or `place`; `chosen` for another length."""

    begun = Signal(int)
    resumed = Signal(int)
    place = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.minutes = USUAL
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(14))
        self.title = label(tr("What comes next, {name}").format(name=name) if name else tr("What comes next"), "title")
        rows.addWidget(self.title)
        lengths = QWidget()
        flow = FlowLayout()
        lengths.setLayout(flow)
        group = QButtonGroup(self)
        self.lengths: dict[int, Button] = {}
        for minutes in LENGTHS:
            chip = Chip(theme, tr("%n minute(s)", "", minutes), checked=minutes == USUAL)
            chip.clicked.connect(lambda _=False, minutes=minutes: self._choose(minutes))
            group.addButton(chip)
            flow.addWidget(chip)
            self.lengths[minutes] = chip
        rows.addWidget(lengths)
        self.card = QFrame()
        self.card.setObjectName("card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(*(theme.px(size) for size in (18, 16, 18, 16)))
        inside.setSpacing(theme.px(8))
        self.headline = label(tr("Looking up what is due") + "\N{HORIZONTAL ELLIPSIS}", "headline")
        inside.addWidget(self.headline)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        inside.addLayout(self._lines)
        self.begin = Button(theme, tr("Begin"), "right", name="primary", tone="on_accent")
        self.begin.setEnabled(False)
        self.begin.clicked.connect(lambda: self.begun.emit(self.minutes))
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.begin)
        self.resume = Button(theme, tr("Go on with the problem you were at"), "", name="quiet")
        self.resume.clicked.connect(lambda: self.resumed.emit(self.minutes))
        self.resume.hide()
        row.addWidget(self.resume)
        inside.addWidget(buttons)
        rows.addWidget(self.card)
        self.placing = QFrame()
        self.placing.setObjectName("card")
        inside = QVBoxLayout(self.placing)
        inside.setContentsMargins(*(theme.px(size) for size in (18, 16, 18, 16)))
        inside.setSpacing(theme.px(8))
        self.placing_title = label(tr("Find out what you know already"), "headline")
        inside.addWidget(self.placing_title)
        self.placing_text = label(
            tr(
                "Up to twenty questions from all topics. You can stop at any time. If you have not learned "
                "something yet, just say so. Then practice begins where it helps you."
            ),
            "body",
        )
        inside.addWidget(self.placing_text)
        self.place_button = Button(theme, tr("Show me some questions"), "question")
        self.place_button.clicked.connect(self.place)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.place_button)
        inside.addWidget(buttons)
        rows.addWidget(self.placing)
        self.setFocusProxy(self.begin)

    def show_outlook(self, outlook: Outlook) -> None:
        """Says what is in the session."""
        plan = outlook.plan
        title = plan.title.removesuffix(MIXED)
        self.headline.setText(told(title) if title == plan.title else tr("{plan}, mixed").format(plan=told(title)))
        empty(self._lines)
        for line in plan.lines:
            self._lines.addWidget(label(_line(line.sentence), "body"))
        if plan.ending:
            self._lines.addWidget(label(told(plan.ending), "small"))
        tell_in_order(self.card)
        self.begin.setAccessibleDescription(self.headline.text())  # the keys come here, past what stands above
        self.begin.setEnabled(bool(plan.problems))
        self.resume.setVisible(outlook.open is not None)
        if outlook.placing:
            self.placing_text.setText(tr("You have answered %n of these questions.", "", outlook.placing))
            self.place_button.setText(tr("Go on with the questions"))

    def _choose(self, minutes: int) -> None:
        self.minutes = minutes
        self.begin.setEnabled(False)
        self.chosen.emit(minutes)


def _line(sentence: str) -> str:
    """A line of the plan: its names stay as they are, what is said around them is told."""
    parts = _LINE.fullmatch(sentence)
    if parts is None:
        return told(sentence)
    apart = tr("; ", "between the parts of a list that hold commas")
    names = apart.join(map(isolated, parts["names"].split("; ")))
    if parts["more"]:
        names += " " + tr("and %n more", "", int(parts["more"]))
    return f"{told(parts['what'])}: {names}{apart}{told(parts['why'])}."
