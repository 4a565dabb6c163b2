"""The window: the rail at its side, the pages beside it, the menus; wired to a tutor.

A page is built when it is first shown, so that the window is there at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QWidget

import lessons
from app.ui.about import about_dialog, check_dialog, keys_dialog
from app.ui.ask_page import AskPage
from app.ui.background import Background
from app.ui.controls import Box
from app.ui.focus_ring import FocusRing
from app.ui.i18n import tr
from app.ui.maths_input import decimal_sign
from app.ui.maths_input.decimal_sign import DecimalSign
from app.ui.menus import Menus
from app.ui.order import move_focus
from app.ui.places import Place, entries
from app.ui.rail import Rail
from app.ui.record import Record
from app.ui.revealing import Revealing
from app.ui.runner import TutorRunner
from app.ui.sentences import told
from app.ui.settings import Settings
from app.ui.theme import Theme
from app.ui.welcome_page import WelcomePage
from engine.errors import LemmaError

if TYPE_CHECKING:
    from app.learner.store import Damaged

FIRST_SIZE = (1080, 760)
SMALLEST = (420, 420)
NARROW = 760  # px at 100 %: below it the rail shows its marks alone

Builder = Callable[["MainWindow"], QWidget]
"""Makes a page. It may have methods `shown()`, called each time it is shown, and `close()`, at the end."""


def _learn(window: MainWindow) -> QWidget:
    from app.ui.learn.page import LearnPage

    page = LearnPage(window.theme, window.record, writer=window.writer)
    page.packs_wanted.connect(lambda: window.go(Place.PACKS))
    page.who.connect(window.choose_who)
    page.practise.connect(window.practise_skill)
    return page


def _practise(window: MainWindow) -> QWidget:
    from app.ui.practise.page import PractisePage

    assert window.record is not None
    page = PractisePage(window.theme, window.record, writer=window.writer)
    page.who.connect(window.choose_who)
    page.progress_wanted.connect(lambda: window.go(Place.PROGRESS))
    return page


def _progress(window: MainWindow) -> QWidget:
    from app.ui.progress_page import ProgressPage

    assert window.record is not None
    page = ProgressPage(window.theme, window.record)
    page.practise.connect(lambda: window.go(Place.PRACTISE))
    page.who.connect(window.choose_who)
    return page


def _models(window: MainWindow) -> QWidget:
    from app.ui.models_page import ModelsPage

    page = ModelsPage(window.theme, used=window.model)
    page.wanted.connect(window.open_model)
    window.model_changed.connect(page.set_used)
    return page


def _packs(window: MainWindow) -> QWidget:
    from app.ui.packs_page import PacksPage

    page = PacksPage(window.theme)
    page.opened.connect(window.learn_from)
    return page


def _class(window: MainWindow) -> QWidget:
    from app.ui.class_page import ClassPage

    return ClassPage(window.theme, window.settings)


def _settings(window: MainWindow) -> QWidget:
    from app.ui.settings_page import SettingsPage

    page = SettingsPage(window.theme, window.record, language=window.settings.language)
    page.language_chosen.connect(window.choose_language)
    page.decimal_chosen.connect(window.choose_decimal)
    page.new_learner.connect(window.ask_who)
    return page


BUILDERS: Mapping[Place, Builder] = {
    Place.PRACTISE: _practise,
    Place.LEARN: _learn,
    Place.PROGRESS: _progress,
    Place.PACKS: _packs,
    Place.MODELS: _models,
    Place.CLASS: _class,
    Place.SETTINGS: _settings,
}
"""How each page but the first is made."""
OF_A_LEARNER = (Place.PRACTISE, Place.PROGRESS)
"""The pages that need a record."""


class MainWindow(QMainWindow):
    """Everything a student sees. It owns neither the theme nor the tutor's runner, but closes the latter."""

    model_changed = Signal(object)  # the file of the model that writes now
    language_chosen = Signal()  # whoever made the window makes it anew

    def __init__(
        self,
        theme: Theme,
        runner: TutorRunner,
        settings: Settings,
        record: Record | None = None,
        builders: Mapping[Place, Builder] = BUILDERS,
    ) -> None:
        """Without a `record` nothing is kept, and the pages that need one are not there."""
        super().__init__()
        self.theme = theme
        self.record = record
        self.settings = settings
        decimal_sign.choose(settings.decimal_sign)
        self.welcome: WelcomePage | None = None
        self.model: Path | None = None  # whose model writes
        self._opening: Path | None = None
        self._runner = runner
        self.writer = runner.writer  # what may say things in other words, for every page
        self._builders = {
            place: build for place, build in builders.items() if record is not None or place not in OF_A_LEARNER
        }
        self.setWindowTitle("Lemma")
        self.setMinimumSize(*SMALLEST)
        self.asking = AskPage(theme, runner, settings, record)
        shown = [entry for entry in entries() if entry.place is Place.ASK or entry.place in self._builders]
        self.rail = Rail(theme, shown)
        self.rail.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.asking)
        self.pages: dict[Place, QWidget] = {Place.ASK: self.asking}
        self.place = Place.ASK
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self._ring = FocusRing(theme, self)
        self._revealing = Revealing(self)
        self.menus = Menus(self, theme, shown)
        self._wire()
        if record is not None:
            record.opened.connect(self._opened)
            record.noticed.connect(self._notice)
            record.failed.connect(self._not_kept)
        self._restore()
        self.rail.set_place(self.place)
        self._update_actions()
        self.asking.setFocus()

    def go(self, place: Place) -> QWidget:
        """Shows a page, building it if it was not shown before; the page. Ends the welcome."""
        self._drop_welcome()
        page = self.pages.get(place)
        if page is None:
            try:
                page = self._build(place)
            except LemmaError as error:  # such as a data folder on a disk that is not there
                self.go(Place.ASK)
                self._notice(told(error))
                return self.asking
        self.place = place
        self._stack.setCurrentWidget(page)
        self.rail.set_place(place)
        shown = getattr(page, "shown", None)
        if shown is not None:
            shown()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update_actions()
        return page

    def prepare(self, place: Place) -> None:
        """Builds a page before anybody goes to it; what stands in the way is said to who does."""
        if place in self._builders and place not in self.pages:
            with suppress(LemmaError):
                self._build(place)

    def _build(self, place: Place) -> QWidget:
        page = self.pages[place] = self._builders[place](self)
        self._stack.addWidget(page)
        return page

    def learn_from(self, pack: str) -> None:
        """Shows the skills of a pack on the page to learn."""
        show = getattr(self.go(Place.LEARN), "show_pack", None)
        if show is not None:
            show(pack)

    def practise_skill(self, skill: str) -> None:
        """Practises one skill on the page to practise; whoever is nobody is asked for a name first."""
        if Place.PRACTISE in self._builders:
            practise = getattr(self.go(Place.PRACTISE), "practise_skill", None)
            if practise is not None:
                practise(skill)

    def start(self) -> None:
        """Begins what may take a moment; to be called once the window is on the screen."""
        self._runner.start()
        if self.record is not None:
            self.record.start()

    def ask_problem(self, problem: str) -> None:
        """Begins to solve `problem` on the page to ask."""
        self.go(Place.ASK)
        self.asking.ask_problem(problem)

    def choose_model(self) -> None:
        """Asks for a model file and opens it."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open a model"), self.settings.model_folder, tr("Models (*.gguf);;All files (*)")
        )
        if name:
            self.open_model(Path(name))

    def open_model(self, path: Path) -> None:
        """Uses the model file `path` from now on."""
        self.settings.model_folder = str(path.parent)
        self.asking.status.wait(tr("Opening {name}…").format(name=path.name))
        self._opening = path
        self._runner.open_model(path)

    def choose_decimal(self, sign: DecimalSign) -> None:
        """Numbers in answers are written with that sign from now on."""
        self.settings.decimal_sign = sign
        self.settings.save()
        decimal_sign.choose(sign)

    def choose_language(self, code: str) -> None:
        """Speaks another language, empty for the system's, from the next window on."""
        self.settings.language = code
        self.settings.save()
        self.language_chosen.emit()

    def _model_loaded(self) -> None:
        if self._opening is not None:
            self.settings.model, self._opening = str(self._opening), None
        if self.model != self._runner.model_path:
            self.model = self._runner.model_path
            self.model_changed.emit(self.model)

    def remember(self) -> None:
        """Writes down where the window stands."""
        self.settings.geometry = self.saveGeometry()
        self.settings.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        self.hide()  # ending the tutor may take a moment that nobody needs to watch
        for place, page in self.pages.items():
            if place is not Place.ASK:
                page.close()
        self.asking.end()
        self._runner.close()
        if self.record is not None:
            self.record.close()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._ring.tabbed = self._revealing.tabbed = True
        return move_focus(self, forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.set_narrow(self.width() < self.theme.px(NARROW))

    def _wire(self) -> None:
        runner, menus, asking = self._runner, self.menus, self.asking
        asking.changed.connect(self._update_actions)
        runner.loaded.connect(self._model_loaded)
        runner.load_failed.connect(self._load_failed)
        menus.new.triggered.connect(self._new)
        menus.history.triggered.connect(self._history)
        menus.open_model.triggered.connect(self.choose_model)
        menus.save_or_print.triggered.connect(self._save_or_print)
        menus.quit.triggered.connect(self.close)
        menus.type_problem.triggered.connect(self._type)
        menus.stop.triggered.connect(asking.stop)
        menus.copy_markdown.triggered.connect(lambda: asking.copy("markdown"))
        menus.copy_latex.triggered.connect(lambda: asking.copy("latex"))
        menus.thinking.triggered.connect(asking.toggle_thinking)
        menus.check.triggered.connect(lambda: check_dialog(self.theme, self).open())
        menus.keys.triggered.connect(lambda: keys_dialog(self.theme, menus.actions, self).open())
        menus.about.triggered.connect(lambda: about_dialog(self.theme, self).open())
        menus.place_chosen.connect(self.go)
        self.theme.changed.connect(self._remember_theme)
        self.theme.changed.connect(self._fit)

    def _opened(self) -> None:
        """The learners are known: whoever is new is welcomed."""
        assert self.record is not None
        if not self.record.profiles and not self.asking.conversation.turns:
            self.ask_who()

    def choose_who(self) -> None:
        """Asks who of the learners is here, where there are some; else for the name of the first."""
        if self.record is not None and self.record.profiles and Place.SETTINGS in self._builders:
            self.go(Place.SETTINGS)
        else:
            self.ask_who()

    def ask_who(self) -> None:
        """Asks for the name of a new learner."""
        if self.record is None or self.welcome is not None:
            return
        titles = {f"lemma.{name}": title for name, title in lessons.BUILT_IN_PACKS.items()}
        self.welcome = WelcomePage(self.theme, self.record, titles)
        self.welcome.done.connect(lambda: self.go(Place.PRACTISE if Place.PRACTISE in self._builders else Place.ASK))
        self.welcome.skipped.connect(lambda: self.go(Place.ASK))
        self._stack.addWidget(self.welcome)
        self._stack.setCurrentWidget(self.welcome)
        self.rail.set_place(None)
        self.rail.setEnabled(False)
        self.welcome.setFocus()

    def _drop_welcome(self) -> None:
        if self.welcome is not None:
            self._stack.removeWidget(self.welcome)
            self.welcome.deleteLater()
            self.welcome = None
            self.rail.setEnabled(True)

    def _notice(self, sentence: str) -> None:
        self.asking.status.notice(told(sentence))

    def _damaged(self, error: Damaged) -> None:
        """The record cannot be used: what to do about it is for the person to say. Nothing is lost either way."""
        from app.learner.data.salvaging import recover

        box = Box(QMessageBox.Icon.Warning, told(error.message), parent=self)
        now = datetime.now(UTC)
        offer = error.offer
        if offer is not None:
            box.setInformativeText(tr("There is a good backup of {backup}.").format(backup=told(offer)))
            use = box.addButton(tr("Use the backup"), QMessageBox.ButtonRole.AcceptRole)
            use.clicked.connect(lambda: self._repair(lambda: recover(error.path, offer.path, now)))
        else:
            box.setInformativeText(tr("There is no good backup."))
        anew = box.addButton(tr("Begin a new record and keep this one"), QMessageBox.ButtonRole.ActionRole)
        anew.clicked.connect(lambda: self._repair(lambda: recover(error.path, None, now)))
        box.addButton(tr("Do nothing now"), QMessageBox.ButtonRole.RejectRole)
        box.open()

    def _repair(self, call: Callable[[], list[str]]) -> None:
        work: Background[None] = Background(nullcontext, "repair", self)

        def done(said: list[str]) -> None:
            work.close()
            assert self.record is not None
            self.record.start()
            self._notice(" ".join(map(told, said)))

        work.ask(self, lambda _: call(), done, self._not_kept)

    def _not_kept(self, error: LemmaError) -> None:
        from app.learner.store import Damaged

        if isinstance(error, Damaged):
            self._damaged(error)
            return
        self.asking.status.notice(told(error))

    def _new(self) -> None:
        self.go(Place.ASK)
        self.asking.new_conversation()

    def _history(self) -> None:
        self.go(Place.ASK)
        self.asking.history_button.toggle()

    def _save_or_print(self) -> None:
        offer = getattr(self.pages[self.place], "save_or_print", None)
        if offer is not None:
            offer()

    def _type(self) -> None:
        self.go(Place.ASK)
        self.asking.ask.setFocus()

    def _restore(self) -> None:
        if not self.settings.geometry.isEmpty() and self.restoreGeometry(self.settings.geometry):
            return
        self.resize(*FIRST_SIZE)

    def _remember_theme(self) -> None:
        self.settings.mode = self.theme.mode
        self.settings.zoom = self.theme.zoom
        self.settings.face = self.theme.face
        self.settings.still = self.theme.still
        self.settings.by_sentence = self.theme.by_sentence

    def _load_failed(self, message: str, hint: str) -> None:
        self._opening = None
        if self._runner.busy:
            return  # the solution that waits for the tutor will meet the same, and say it on its page
        self.asking.status.say(tr("The tutor could not start"))
        box = Box(QMessageBox.Icon.Warning, told(message), QMessageBox.StandardButton.Ok, self)
        box.setInformativeText(told(hint))
        box.open()

    def _update_actions(self) -> None:
        view = self.asking.solution
        here = self.place is Place.ASK
        something = here and view is not None and not view.transcript.empty
        self.menus.history.setEnabled(self.record is not None)
        self.menus.new.setEnabled(not here or self.asking.begun)
        self.menus.stop.setEnabled(self.asking.stoppable)
        self.menus.copy_markdown.setEnabled(something)
        to_print = self.place is Place.LEARN or (here and bool(self.asking.conversation.turns))
        self.menus.save_or_print.setEnabled(to_print)
        self.menus.copy_latex.setEnabled(something)
        self.menus.thinking.setEnabled(here and view is not None and view.thinking is not None)
