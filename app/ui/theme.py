"""How the program looks at this moment: light or dark, how large, and in which letters.

One `Theme` is shared by every widget. Whoever paints something by itself listens to `changed`; everything else
follows the palette and the style sheet, both made here from the table in colours.py.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import motion
from app.ui.colours import DARK, LIGHT, Colours
from app.ui.direction import mirrored
from app.ui.resources import FONTS
from app.ui.stylesheet import stylesheet

if TYPE_CHECKING:
    from app.ui.typesetter import Typesetter

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)  # percent
TEXT_PX = 16  # running text at 100 %
DYSLEXIC_SCALE = 0.86
ARABIC = "Noto Sans Arabic"
"""The letters that the other faces lack."""


class Face(StrEnum):
    """The letters there are; the second is made for readers with dyslexia."""

    USUAL = "Inter"
    DYSLEXIC = "OpenDyslexic"


class Mode(StrEnum):
    """What the user chose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The current colours and sizes; `changed` is emitted after the application has taken them on."""

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, zoom: int = 100, face: Face = Face.USUAL) -> None:
        super().__init__()
        self._face = face
        self._by_sentence = False
        self._mode = mode
        self._zoom = zoom if zoom in ZOOM_STEPS else 100
        self._app: QApplication | None = None
        self.colours: Colours = LIGHT
        self.typesetter: Typesetter | None = None
        """What lays formulas out for those that do not wait for them; without one they do."""

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def zoom(self) -> int:
        """The size of everything, in percent."""
        return self._zoom

    @property
    def face(self) -> Face:
        """The letters everything is set in."""
        return self._face

    def set_face(self, face: Face) -> None:
        if face is not self._face:
            self._face = face
            self._apply()

    @property
    def still(self) -> bool:
        """Whether nothing moves by itself."""
        return motion.reduced()

    def set_still(self, still: bool) -> None:
        if still != motion.reduced():
            motion.reduce(still)
            self.changed.emit()

    @property
    def by_sentence(self) -> bool:
        """Whether a solution that is being written is shown, and told to screen readers, sentence by sentence."""
        return self._by_sentence

    def set_by_sentence(self, by_sentence: bool) -> None:
        if by_sentence != self._by_sentence:
            self._by_sentence = by_sentence
            self.changed.emit()

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def attach(self, app: QApplication) -> None:
        """Loads the fonts and dresses `app`, now and whenever something changes."""
        self._app = app
        _load_fonts()
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._apply()

    def set_zoom(self, percent: int) -> None:
        if percent in ZOOM_STEPS and percent != self._zoom:
            self._zoom = percent
            self._apply()

    def zoom_by(self, steps: int) -> None:
        """Goes up or down the ladder of sizes, staying on it."""
        at = ZOOM_STEPS.index(self._zoom) + steps
        self.set_zoom(ZOOM_STEPS[min(max(at, 0), len(ZOOM_STEPS) - 1)])

    def px(self, size: float) -> int:
        """A length given for 100 %, at the current zoom."""
        return max(1, round(size * self._zoom / 100)) if size else 0

    def text_px(self, size: float) -> int:
        """The size of letters given for 100 % and Inter. OpenDyslexic is large on its body, and made smaller."""
        return self.px(size * (DYSLEXIC_SCALE if self._face is Face.DYSLEXIC else 1))

    def font(self, size: float = TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface face at `size` px for 100 %."""
        font = QFont()
        own = [self._face.value, Face.USUAL.value]
        font.setFamilies([ARABIC, *own] if mirrored() else [*own, ARABIC])  # the first one says how high a line is
        font.setPixelSize(self.text_px(size))
        font.setWeight(weight)
        return font

    def fixed_font(self, size: float = TEXT_PX * 0.9) -> QFont:
        """The face for code and for TeX that could not be drawn."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self.px(size))
        return font

    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        if self._app is None:
            return
        hints = QGuiApplication.styleHints()
        wanted = {
            Mode.SYSTEM: Qt.ColorScheme.Unknown,
            Mode.LIGHT: Qt.ColorScheme.Light,
            Mode.DARK: Qt.ColorScheme.Dark,
        }[self._mode]
        hints.setColorScheme(wanted)  # title bars and native dialogs follow too
        scheme = hints.colorScheme() if self._mode is Mode.SYSTEM else wanted
        self.colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        self._app.setStyleSheet("")  # a sheet in place of another one dresses a widget once for each one it stands in
        self._app.setFont(self.font(14))
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours, self.px, self.text_px, mirrored=mirrored()))
        self.changed.emit()


@cache
def _load_fonts() -> None:
    """Makes our fonts known to Qt, once: each time again would have every text laid out anew."""
    for file in sorted(FONTS.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette(colours: Colours) -> QPalette:
    """The colours in Qt's roles, for what the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.wrong),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, colours.sunken),
        (role.Mid, colours.border),
        (role.Dark, colours.edge),
        (role.Shadow, colours.edge),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette
