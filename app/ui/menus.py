"""The menu bar: every command of the window, with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.ui.direction import left_to_right, mirrored
from app.ui.i18n import tr
from app.ui.places import Entry, Place
from app.ui.theme import ZOOM_STEPS, Mode, Theme


class Menus(QObject):
    """Builds the menus of `window` and keeps their ticks and states; the window connects the actions."""

    place_chosen = Signal(object)

    def __init__(self, window: QMainWindow, theme: Theme, places: Sequence[Entry]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.actions: list[QAction] = []
        """Every command, menu by menu."""
        file = self._menu(tr("&File"))
        self.new = self._action(file, tr("&New conversation"), QKeySequence(QKeySequence.StandardKey.New))
        self.open_model = self._action(file, tr("&Open model…"), QKeySequence("Ctrl+O"))
        self.history = self._action(file, tr("&History"), QKeySequence("Ctrl+H"))
        self.save_or_print = self._action(file, tr("&Save or print…"), QKeySequence("Ctrl+P"))
        file.addSeparator()
        self.quit = self._action(file, tr("&Quit"), QKeySequence("Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        edit = self._menu(tr("&Edit"))
        self.type_problem = self._action(edit, tr("&Type a problem"), QKeySequence("Ctrl+L"))
        self.stop = self._action(edit, tr("&Stop the solution"), QKeySequence("Esc"))
        edit.addSeparator()
        self.copy_markdown = self._action(edit, tr("Copy solution as &Markdown"), QKeySequence("Ctrl+Shift+C"))
        self.copy_latex = self._action(edit, tr("Copy solution as &LaTeX"), QKeySequence("Ctrl+Shift+L"))

        view = self._menu(tr("&View"))
        self._modes: dict[Mode, QAction] = {}
        group = QActionGroup(window)
        for mode, words in (
            (Mode.SYSTEM, tr("Colours like the &system")),
            (Mode.LIGHT, tr("&Light")),
            (Mode.DARK, tr("&Dark")),
        ):
            action = self._action(view, words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, mode=mode: theme.set_mode(mode))
            group.addAction(action)
            self._modes[mode] = action
        view.addSeparator()
        self.larger = self._action(view, tr("L&arger"), QKeySequence("Ctrl++"), QKeySequence("Ctrl+="))
        self.smaller = self._action(view, tr("S&maller"), QKeySequence("Ctrl+-"))
        self.normal_size = self._action(view, tr("&Normal size"), QKeySequence("Ctrl+0"))
        self.larger.triggered.connect(lambda: theme.zoom_by(1))
        self.smaller.triggered.connect(lambda: theme.zoom_by(-1))
        self.normal_size.triggered.connect(lambda: theme.set_zoom(100))
        view.addSeparator()
        self.thinking = self._action(view, tr("Show or hide the &thinking"), QKeySequence("Ctrl+T"))

        go = self._menu(tr("&Go"))
        self.places: dict[Place, QAction] = {}
        for number, entry in enumerate(places, start=1):
            action = self._action(go, f"&{entry.title}", QKeySequence(f"Ctrl+{number}"))
            action.setStatusTip(entry.about)
            action.triggered.connect(lambda _checked=False, place=entry.place: self.place_chosen.emit(place))
            self.places[entry.place] = action

        help_menu = self._menu(tr("&Help"))
        self.check = self._action(help_menu, tr("What the &check can and cannot do"), QKeySequence("F1"))
        self.keys = self._action(help_menu, tr("&Keyboard shortcuts"), QKeySequence("Shift+F1"))
        self.about = self._action(help_menu, tr("&About Lemma"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        theme.changed.connect(self.refresh)
        self.refresh()

    def mode_action(self, mode: Mode) -> QAction:
        return self._modes[mode]

    def refresh(self) -> None:
        """Ticks what is chosen; greys out what would do nothing."""
        self._modes[self._theme.mode].setChecked(True)
        self.larger.setEnabled(self._theme.zoom < ZOOM_STEPS[-1])
        self.smaller.setEnabled(self._theme.zoom > ZOOM_STEPS[0])
        self.normal_size.setEnabled(self._theme.zoom != 100)

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setAccessibleName(title.replace("&", ""))
        return menu

    def _action(self, menu: QMenu, text: str, *keys: QKeySequence) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts(list(keys))
        if keys and mirrored():  # or "Ctrl++" is drawn as "++Ctrl"
            action.setText(f"{text}\t{left_to_right(keys[0].toString(QKeySequence.SequenceFormat.NativeText))}")
        menu.addAction(action)
        self.actions.append(action)
        return action
