"""The words of the interface in the language of the user. Qt Linguist's files hold them; English is in the code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from app.ui.resources import ASSETS

FOLDER = ASSETS / "translations"


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text`, which stands literally in the call, in the language in use.

    `comment` tells the translator what it is about; `n` chooses the plural of a text with %n, as in
    `tr("%n problem(s)", "", count)`. Other values go in afterwards, by name: `tr("{name} is due").format(name=skill)`.
    """
    return QCoreApplication.translate("", text, comment or None, n)


def languages() -> list[str]:
    """The languages there are, as BCP 47 codes."""
    return sorted(path.stem.removeprefix("lemma_") for path in FOLDER.glob("lemma_*.qm"))


def speak(app: QCoreApplication, language: str) -> None:
    """Has `app` speak `language`, English where there is no such one. Widgets made before keep their words."""
    for code in ("en", language):
        path = FOLDER / f"lemma_{code}.qm"
        if path.is_file():
            translator = QTranslator(app)
            if translator.load(str(path)):
                app.installTranslator(translator)
