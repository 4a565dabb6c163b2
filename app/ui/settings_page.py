"""The page of the settings: who learns, how it looks, and where what is theirs is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from app import paths
from app.learner.data.archive import Archive
from app.learner.data.exporting import export
from app.learner.store import Profile, Store
from app.learner.store.merging import Merged
from app.ui.controls import Button, Card, Chip, FlowLayout, confirm_box, empty, label
from app.ui.i18n import NAMES, languages, tr
from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign
from app.ui.page import Page
from app.ui.record import Record
from app.ui.sentences import told
from app.ui.theme import ZOOM_STEPS, Face, Mode, Theme
from engine.errors import LemmaError

Key = TypeVar("Key")


class SettingsPage(Page):
    """Emits `new_learner` when somebody else is to be welcomed, `language_chosen` for another language.

    `language` is the one that was chosen, empty for the system's.
    """

    new_learner = Signal()
    language_chosen = Signal(str)
    decimal_chosen = Signal(object)  # a DecimalSign

    def __init__(
        self,
        theme: Theme,
        record: Record | None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        language: str = "",
    ) -> None:
        super().__init__(theme, tr("Settings"))
        self._language = language
        self._record = record
        self._clock = clock
        self.rows.addWidget(label(tr("Settings"), "title"))
        self.rows.addWidget(self.note)
        self.learners = QVBoxLayout()
        self.learners.setSpacing(theme.px(8))
        if record is not None:
            self.rows.addWidget(self._card(tr("Who is learning"), self.learners))
            record.changed.connect(self._show_learners)
            record.opened.connect(self._show_learners)
        self.rows.addWidget(self._card(tr("How it looks"), self._look()))
        if record is not None:
            self.rows.addWidget(self._card(tr("What is yours"), self._data()))
        self.rows.addStretch(1)
        theme.changed.connect(self._tick)
        self._tick()
        self._show_learners()

    # --- who is learning ----------------------------------------------------------------------------------------

    def _show_learners(self) -> None:
        record = self._record
        if record is None:
            return
        empty(self.learners)
        if not record.profiles:
            nobody = tr("Nobody yet. A name is all it takes.")
            self.learners.addWidget(label(nobody if record.trouble is None else told(record.trouble), "body"))
        for profile in record.profiles:
            self.learners.addWidget(self._learner(record, profile))
        somebody = tr("Somebody else learns here too") if record.profiles else tr("Say who you are")
        add = Button(self._theme, somebody, "plus")
        add.clicked.connect(self.new_learner)
        self.learners.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        pins = tr(
            "A PIN keeps others from learning under your name. It does not lock your files: anyone who can open "
            "them can read them."
        )
        self.learners.addWidget(label(pins, "small"))

    def _learner(self, record: Record, profile: Profile) -> QWidget:
        own = record.profile is not None and record.profile.id == profile.id
        row = QWidget()
        flow = FlowLayout()
        row.setLayout(flow)
        name = tr("{name} (learning now)") if own else "{name}"
        flow.addWidget(label(name.format(name=profile.name), "body", wrap=False))
        actions: list[tuple[str, Callable[[], None]]] = []
        if not own:
            actions.append((tr("Switch to"), lambda: self.choose(profile)))
        actions.append((tr("Rename"), lambda: self._allowed(profile, lambda: self._ask_name(profile))))
        pin = tr("Change the PIN") if profile.has_pin else tr("Set a PIN")
        actions.append((pin, lambda: self._allowed(profile, lambda: self._ask_pin(profile))))
        actions.append((tr("Erase"), lambda: self._allowed(profile, lambda: self.erase(profile))))
        for text, act in actions:
            button = Button(self._theme, text, name="quiet")
            button.setAccessibleName(f"{text}: {profile.name}")
            button.clicked.connect(act)
            flow.addWidget(button)
        return row

    def choose(self, profile: Profile, pin: str | None = None) -> None:
        """Lets somebody else learn; their PIN is asked for if they have one."""
        if self._record is None:
            return
        if profile.has_pin and pin is None:
            pin = self._pin(tr("The PIN of {name}").format(name=profile.name))
            if pin is None:
                return
        self._record.unlock(profile, pin or "", lambda right: None if right else self._wrong_pin())

    def _allowed(self, profile: Profile, act: Callable[[], None]) -> None:
        """Does `act` to a learner, whose PIN is asked for first if they have one."""
        record = self._record
        if record is None:
            return
        if not profile.has_pin:
            act()
            return
        pin = self._pin(tr("The PIN of {name}").format(name=profile.name))
        if pin is not None:
            typed = pin
            record.do(
                self,
                lambda store: store.unlock(profile.id, typed),
                lambda right: act() if right else self._wrong_pin(),
                self.say,
            )

    def _pin(self, question: str) -> str | None:
        """A PIN that is typed without being seen; None where it is not given."""
        return self._typed(question, hidden=True)

    def _typed(self, question: str, text: str = "", *, hidden: bool = False) -> str | None:
        """What is answered to a question; None where it is not."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle("Lemma")
        dialog.setLabelText(question)
        dialog.setTextValue(text)
        if hidden:
            dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.resize(self._theme.px(380), dialog.sizeHint().height())  # which makes its layout
        layout, edge = dialog.layout(), self._theme.px(20)
        if layout is not None:
            layout.setContentsMargins(edge, edge, edge, edge)
            layout.setSpacing(self._theme.px(10))
        given = dialog.exec() == QInputDialog.DialogCode.Accepted
        return dialog.textValue() if given else None

    def _wrong_pin(self) -> None:
        self.say(tr("This is not the PIN."))

    def rename(self, profile: Profile, name: str) -> None:
        """Calls a learner by another name."""
        if self._record is not None:
            self._record.change(lambda store: store.rename(profile.id, name), self.say, lambda _: self.say(""))

    def set_pin(self, profile: Profile, pin: str) -> None:
        """Gives a learner a PIN, or takes it away."""
        if self._record is not None:
            self._record.change(lambda store: store.set_pin(profile.id, pin), self.say, lambda _: self.say(""))

    def erase(self, profile: Profile) -> None:
        """Removes a learner and everything of theirs, once they have said so."""
        text = tr("Erase {name} and everything of theirs, here and in the backups? It cannot be undone.")
        more = tr("To keep a copy, cancel and save everything first.")
        box = confirm_box(self, text.format(name=profile.name), more, QMessageBox.Icon.Warning)
        yes = box.addButton(tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._erase(profile))
        box.open()

    def _erase(self, profile: Profile) -> None:
        record = self._record
        if record is None:
            return

        def said(left: list[Path]) -> None:
            record.forget_typed(profile)
            text = tr("{name} was erased.").format(name=profile.name)
            if left:
                still = tr("These files are damaged and may still hold something. Delete them yourself: {files}")
                text = f"{text} {still.format(files=', '.join(map(str, left)))}"
            self.say(text)

        record.change(lambda store: store.erase(profile.id), self.say, said)

    def _ask_name(self, profile: Profile) -> None:
        name = self._typed(tr("Another name"), profile.name)
        if name is not None:
            self.rename(profile, name)

    def _ask_pin(self, profile: Profile) -> None:
        pin = self._pin(tr("A new PIN; empty for none"))
        if pin is None:
            return
        if pin and pin != self._pin(tr("The new PIN once more")):
            self.say(tr("The two PINs are not the same. Nothing was changed."))
            return
        self.set_pin(profile, pin)

    # --- how it looks -------------------------------------------------------------------------------------------

    def _look(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(self._theme.px(10))
        self.modes: dict[Mode, Button] = {}
        self.zooms: dict[int, Button] = {}
        self.faces: dict[Face, Button] = {}
        self.languages: dict[str, Button] = {}
        modes = {Mode.SYSTEM: tr("Like the system"), Mode.LIGHT: tr("Light"), Mode.DARK: tr("Dark")}
        self._choice(rows, tr("Colours"), self.modes, modes, self._theme.set_mode)
        faces = {Face.USUAL: tr("Usual"), Face.DYSLEXIC: tr("For readers with dyslexia")}
        self._choice(rows, tr("Letters"), self.faces, faces, self._theme.set_face)
        zooms = {zoom: f"{zoom} %" for zoom in ZOOM_STEPS}
        self._choice(rows, tr("Size of everything"), self.zooms, zooms, self._theme.set_zoom)
        self.motions: dict[bool, Button] = {}
        motions = {False: tr("Usual"), True: tr("Reduced: nothing moves by itself")}
        self._choice(rows, tr("Motion"), self.motions, motions, self._theme.set_still)
        self.writings: dict[bool, Button] = {}
        writings = {False: tr("As it comes"), True: tr("Sentence by sentence, read out by screen readers")}
        self._choice(rows, tr("While a solution is written"), self.writings, writings, self._theme.set_by_sentence)
        names = {"": tr("Like the system"), **{code: NAMES[code] for code in languages()}}
        self._choice(rows, tr("Language"), self.languages, names, self._choose_language)
        self.languages[self._language if self._language in self.languages else ""].setChecked(True)
        self.decimals: dict[DecimalSign, Button] = {}
        signs = {DecimalSign.PACK: tr("As the lessons write them"), DecimalSign.POINT: "1.5", DecimalSign.COMMA: "1,5"}
        self._choice(rows, tr("Decimal numbers in answers"), self.decimals, signs, self.decimal_chosen.emit)
        self.decimals[decimal_sign.chosen()].setChecked(True)
        return rows

    def _choose_language(self, code: str) -> None:
        if code != self._language:
            self._language = code
            self.language_chosen.emit(code)

    def _choice(
        self,
        rows: QVBoxLayout,
        title: str,
        chips: dict[Key, Button],
        words: dict[Key, str],
        choose: Callable[[Key], None],
    ) -> None:
        """Adds a row of things to choose from, below its title; each is told with that."""
        rows.addWidget(label(title, "small"))
        row = QWidget()
        flow = FlowLayout()
        row.setLayout(flow)
        group = QButtonGroup(row)
        for key, text in words.items():
            chip = Chip(self._theme, text)
            chip.setAccessibleName(f"{title}: {text}")
            chip.clicked.connect(lambda _=False, key=key: choose(key))
            group.addButton(chip)
            flow.addWidget(chip)
            chips[key] = chip
        rows.addWidget(row)

    def _tick(self) -> None:
        self.modes[self._theme.mode].setChecked(True)
        self.zooms[self._theme.zoom].setChecked(True)
        self.faces[self._theme.face].setChecked(True)
        self.motions[self._theme.still].setChecked(True)
        self.writings[self._theme.by_sentence].setChecked(True)

    # --- what is yours ------------------------------------------------------------------------------------------

    def _data(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(self._theme.px(8))
        try:
            found = paths.where()
            where = tr("Everything is kept in {folder}. {why}").format(folder=found.folder, why=told(found.why))
        except LemmaError as error:
            where = told(error)
        text = label(where, "body")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(text)
        rows.addWidget(
            label(tr("It stays on this computer. Lemma never goes online, and there is no account."), "small")
        )
        row = QWidget()
        flow = FlowLayout()
        row.setLayout(flow)
        self.save = Button(self._theme, tr("Save everything as a file"), "copy")
        self.save.clicked.connect(self._choose_export)
        self.take = Button(self._theme, tr("Bring in a saved file"), "plus")
        self.take.clicked.connect(self._choose_import)
        for button in (self.save, self.take):
            flow.addWidget(button)
        rows.addWidget(row)
        return rows

    def save_everything(self, out: Path) -> None:
        """Writes everything of whoever is learning (of all, if nobody is) to an archive a person can read."""
        record = self._record
        if record is None:
            return
        own = record.profile

        def call(store: Store) -> Path:
            learners = [own] if own is not None else store.profiles()
            export(store, learners, out, self._clock(), metadata.version("lemma-tutor"))
            return out

        record.do(self, call, lambda done: self.say(tr("{file} is ready.").format(file=done)), self.say)

    def bring_in(self, path: Path) -> None:
        """Takes in what such a file holds; what is here already is not doubled."""
        record = self._record
        if record is None:
            return

        def call(store: Store) -> list[Merged]:
            with Archive(path) as archive:
                archive.check()
                return store.merge(archive.incoming(one) for one in archive.learners)

        def said(found: list[Merged]) -> None:
            words = tr("{name}: {count} answers added, {known} were here already.")
            self.say(" ".join(words.format(name=one.name, count=one.attempts, known=one.known) for one in found))

        record.change(call, self.say, said)

    def _choose_export(self) -> None:
        name = f"lemma-{self._clock():%Y-%m-%d}.zip"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save everything as a file"), name, "*.zip")
        if path:
            self.save_everything(Path(path))

    def _choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Bring in a saved file"), "", "*.zip")
        if path:
            self.bring_in(Path(path))

    # --- the page -----------------------------------------------------------------------------------------------

    def _card(self, title: str, inside: QVBoxLayout) -> QWidget:
        card = Card(self._theme, title)
        card.rows.addLayout(inside)
        return card
