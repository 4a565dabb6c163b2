"""Which way a text runs. The interface may run from right to left while a solution, a path or a formula does not.

The direction of a text is that of its first letter (the rule of the Unicode Bidirectional Algorithm, UAX #9, P2 and
P3); what stands between isolating marks is passed over, so that a name put into a sentence never turns the sentence.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_OPENING = "\N{LEFT-TO-RIGHT ISOLATE}\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}"
_CLOSING = "\N{POP DIRECTIONAL ISOLATE}"


def mirrored() -> bool:
    """Whether the interface runs from right to left."""
    return QGuiApplication.isRightToLeft()


def direction_of(text: str, otherwise: Qt.LayoutDirection = LEFT_TO_RIGHT) -> Qt.LayoutDirection:
    """The direction of `text`; `otherwise` where it has no letters, as "3 + 4" has none."""
    depth = 0
    for character in text:
        if character in _OPENING:
            depth += 1
        elif character == _CLOSING:
            depth = max(0, depth - 1)
        elif not depth and (strong := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return LEFT_TO_RIGHT if strong == "L" else RIGHT_TO_LEFT
    return otherwise


def has_letters(text: str) -> bool:
    """Whether `text` has a direction of its own."""
    return direction_of(text, LEFT_TO_RIGHT) is direction_of(text, RIGHT_TO_LEFT)


def isolated(text: str) -> str:
    """`text` of somebody else's beside words of the interface: it runs its own way, and turns nothing around it."""
    return f"\N{FIRST STRONG ISOLATE}{text}{_CLOSING}" if mirrored() else text


def left_to_right(text: str) -> str:
    """A formula, a path or a size for the middle of a sentence of the interface: it runs from left to right."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}{_CLOSING}" if mirrored() else text


def margins(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins given for an interface from left to right, for the one in use."""
    return (right, top, left, bottom) if mirrored() else (left, top, right, bottom)
