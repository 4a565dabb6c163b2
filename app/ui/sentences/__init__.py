"""What the other rooms say, in the language of the window: `told(sentence)`.

The mathematics, the lessons, the tutor and the record say their sentences in English. They are translated here, at
the border to the window, by their templates: `packaging/translations.py update` reads those out of the code, the files
of Qt Linguist hold them in the context CONTEXT, and TEMPLATES lists them for the program. Content is not told: what a
pack, a model or a person wrote stays as it was written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.ui.direction import isolated
from app.ui.i18n import FOLDER, spoken_language
from app.ui.sentences.advice import in_the_window
from app.ui.sentences.book import Book

CONTEXT = "sentences"
TEMPLATES = FOLDER / "sentences.json"


_COMMAND = re.compile(r"\blemma [a-z]|--[a-z]")
_HELD = 0xE000
"""From here on Unicode leaves signs to private use: one stands for each name while the words around it are told."""


def told(text: object, names: Collection[str] = ()) -> str:
    """A sentence of another room, or an error as one, in the language in use; as it is where it is not known.

    `names` that occur in it, of skills for example, are content and stay as they are, whatever words they are made of.
    A command that it advises becomes what is done in the window.
    """
    language, said = spoken_language(), str(text)
    commands = in_the_window() if _COMMAND.search(said) else {}
    if language == "en":
        for command, done in commands.items():
            said = said.replace(command, done)
        return said
    held = [(name, isolated(name)) for name in sorted(set(names), key=len, reverse=True) if name and name in said]
    held += [(command, done) for command, done in commands.items() if command in said]
    for number, (name, _) in enumerate(held):
        said = said.replace(name, chr(_HELD + number))
    said = _told(said, language)
    for number, (_, shown) in enumerate(held):
        said = said.replace(chr(_HELD + number), shown)
    return said


@lru_cache(maxsize=2048)
def _told(text: str, language: str) -> str:
    return _book(language).told(text)


@lru_cache(maxsize=1)
def _book(language: str) -> Book:
    """The templates in `language`, which is the one in use: the only one that Qt translates to."""
    sources = json.loads(TEMPLATES.read_text(encoding="utf-8"))
    return Book(sources, lambda source: QCoreApplication.translate(CONTEXT, source), isolated)
