"""The words of the interface in the language of the user. Qt Linguist's files hold them; English is in the code."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.ui.resources import ASSETS

FOLDER = ASSETS / "translations"
NAMES = {"en": "English", "de": "Deutsch", "ar": "العربية"}
"""Each language as it calls itself."""
RIGHT_TO_LEFT = ("ar",)

_installed: list[tuple[QTranslator, bytes]] = []
"""Each with the words it reads from. Qt would map the file itself, and crash the program when that is replaced."""
_spoken = ["en"]


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text`, which stands literally in the call, in the language in use.

    `comment` tells the translator what it is about; `n` chooses the plural of a text with %n, as in
    `tr("%n problem(s)", "", count)`. Other values go in afterwards, by name: `tr("{name} is due").format(name=skill)`.
    """
    return QCoreApplication.translate("", text, comment or None, n)


def listed(parts: Iterable[str]) -> str:
    """The parts with commas between them, as the language writes them."""
    return tr(", ", "between the parts of a list").join(parts)


def languages() -> list[str]:
    """The languages there are, as BCP 47 codes."""
    return sorted(path.stem.removeprefix("lemma_") for path in FOLDER.glob("lemma_*.qm"))


def language_for(wanted: str) -> str:
    """`wanted` where there is such a language; else the first of the system's that there is; else English."""
    there = languages()
    ours = (code.partition("-")[0] for code in QLocale.system().uiLanguages())
    return next((code for code in (wanted, *ours) if code in there), "en")


def spoken_language() -> str:
    """The language in use."""
    return _spoken[0]


def speak(app: QCoreApplication, language: str) -> None:
    """Has `app` speak `language`, English where there is no such one. Widgets made before keep their words.

    The digits stay those of formulas in every language.
    """
    while _installed:
        app.removeTranslator(_installed.pop()[0])
    _spoken[0] = language if language in languages() else "en"
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)  # of the buttons that are Qt's
    for path in (Path(own) / f"qtbase_{_spoken[0]}.qm", FOLDER / "lemma_en.qm", FOLDER / f"lemma_{_spoken[0]}.qm"):
        translator, words = QTranslator(app), path.read_bytes() if path.is_file() else b""
        if translator.load(words):
            app.installTranslator(translator)
            _installed.append((translator, words))
    if isinstance(app, QGuiApplication):
        to_left = _spoken[0] in RIGHT_TO_LEFT
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
