"""What is told to a screen reader by itself, and where a text that is being written comes to the end of a sentence.

Told is what a person would else have to look for: each sentence of a solution where it is written sentence by sentence,
what the check says, and how it ended.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.ui.scan import Formula, Held, Plain, scan
from app.ui.speech import spoken

_MARKS = re.compile(r"[*_`#>]+")
_END = re.compile(r"[.!?:;][\"')\]*_]*(?=\s)|\n")


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say `text` when it has said what it is saying; nothing where there is none."""
    if text.strip() and QAccessible.isActive():
        send(widget, text.strip())


def send(widget: QWidget, text: str) -> None:
    """Gives the words to the system."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def spoken_words(text: str) -> str:
    """Markdown with formulas as it is said: the formulas in words, and no signs of Markdown."""
    said = [
        _MARKS.sub("", one.text) if isinstance(one, Plain) else spoken(_tex(one)) for one in scan(text, complete=True)
    ]
    return " ".join(" ".join(said).split())


def _tex(piece: Formula | Held) -> str:
    return piece.tex if isinstance(piece, Formula) else piece.source


def whole_sentences(text: str, since: int = 0) -> int:
    """How many characters of a growing text make whole sentences; `since` is what was found before.

    A sentence ends with a mark before a space, with a line, or with a formula in a line of its own.
    """
    at = end = since
    for piece in scan(text[since:], complete=False):
        if isinstance(piece, Plain):
            for match in _END.finditer(piece.text):
                end = at + match.end()
            at += len(piece.text)
        else:
            at += len(piece.source)
            if isinstance(piece, Formula) and piece.display:
                end = at
    return end
