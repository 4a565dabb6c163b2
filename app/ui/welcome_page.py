"""The first start: a name, what is studied, and off to the first problem. Nothing of it needs reading first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from app.ui.column import Column
from app.ui.controls import Button, Chip, FlowLayout, label
from app.ui.empty_page import Emblem
from app.ui.i18n import tr
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.theme import Theme
from engine.errors import LemmaError

MAX_NAME = 60
STUDIES = "studies"
"""The preference with the ids of the packs a learner studies; empty means all."""


class WelcomePage(QScrollArea):
    """Emits `done` once the learner is in the record, with the packs that were picked."""

    done = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, record: Record, packs: Mapping[str, str]) -> None:
        super().__init__()
        self._record = record
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that nothing moves sideways
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Welcome"))
        column = Column(theme, top=32, bottom=32, gap=12)
        column.setObjectName("content")
        title = label(tr("Welcome to Lemma"), "title")
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(tr("Any name will do: a nickname, or an initial"))
        self.name.setAccessibleName(tr("Your name"))
        self.name.textChanged.connect(self._changed)
        self.name.returnPressed.connect(self._begin)
        chips = QWidget()
        flow = FlowLayout()
        chips.setLayout(flow)
        chips.setAccessibleName(tr("What do you study?"))
        self.chips: dict[str, Button] = {}
        for pack, name in packs.items():
            chip = Chip(theme, name)
            chip.setAccessibleName(name)
            flow.addWidget(chip)
            self.chips[pack] = chip
        self.problem = label("", "small")
        self.problem.setProperty("tone", "wrong")
        self.problem.hide()
        self.begin = Button(theme, tr("Begin with a problem"), "right", name="primary", tone="on_accent")
        self.begin.clicked.connect(self._begin)
        self.later = Button(theme, tr("Just look around"), name="quiet")
        self.later.clicked.connect(self.skipped)
        kept = label(
            tr("What you do is kept on this computer alone. Lemma never goes online, and needs no account."), "small"
        )
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.begin)
        row.addWidget(self.later)
        rows = column.rows
        rows.addStretch(2)
        rows.addWidget(Emblem(theme, 56))
        rows.addWidget(title)
        rows.addSpacing(theme.px(8))
        rows.addWidget(label(tr("What may I call you?"), "headline"))
        rows.addWidget(self.name)
        rows.addSpacing(theme.px(8))
        rows.addWidget(label(tr("What do you study? Pick one or more, or none for all of it."), "headline"))
        rows.addWidget(chips)
        rows.addSpacing(theme.px(12))
        rows.addWidget(self.problem)
        rows.addWidget(buttons)
        rows.addWidget(kept)
        rows.addStretch(3)
        self.setWidget(column)
        self.setFocusProxy(self.name)
        self._changed()

    @property
    def picked(self) -> list[str]:
        """The packs that are picked."""
        return [pack for pack, chip in self.chips.items() if chip.isChecked()]

    def _changed(self) -> None:
        self.begin.setEnabled(bool(self.name.text().strip()))
        self.problem.hide()

    def _begin(self) -> None:
        name = self.name.text().strip()
        if not name:
            return
        self.begin.setEnabled(False)
        self._record.changed.connect(self._added)
        self._record.add(name, "", self._failed, {STUDIES: self.picked})

    def _added(self) -> None:
        self._record.changed.disconnect(self._added)
        self.done.emit()

    def _failed(self, error: LemmaError) -> None:
        self._record.changed.disconnect(self._added)
        self.problem.setText(told(error))
        self.problem.show()
        self.begin.setEnabled(True)
