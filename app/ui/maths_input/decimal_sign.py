"""Which sign a decimal number has: the pack's, or the one the learner chose, and texts written from one to the other.

One choice for the whole program, made when it starts and in the settings. An answer is always judged, and kept, as its
pack writes numbers: what a learner types with another sign is rewritten character by character, so that digits typed
stay digits typed (2,50 keeps its three figures). No Qt here, and no mathematics.
"""

from __future__ import annotations

import re
from enum import StrEnum


class DecimalSign(StrEnum):
    """What stands before the tenths."""

    PACK = "pack"
    POINT = "point"
    COMMA = "comma"


_chosen = [DecimalSign.PACK]
_BY_POINTS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])")
_BY_COMMAS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
"""Thousands set apart, as the reader takes them."""
_COMMA = re.compile(r"(?<=\d),(?=\d)|(?<![\w)\]},.\\]),(?=\d)")
_POINT = re.compile(r"(?<=\d)\.(?=\d)|(?<![\w)\]},.\\])\.(?=\d)")
_LIST_COMMA = re.compile(r"(?<!\\)(?<!\{),")
_SHOWN_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def choose(sign: DecimalSign) -> None:
    """Makes `sign` the one of every field from now on."""
    _chosen[0] = sign


def chosen() -> DecimalSign:
    """The sign in use."""
    return _chosen[0]


def comma_for(pack_comma: bool) -> bool:
    """Whether a learner writes 1,5 for one and a half, in a pack that does or does not."""
    return pack_comma if chosen() is DecimalSign.PACK else chosen() is DecimalSign.COMMA


def for_pack(text: str, pack_comma: bool) -> str:
    """What a learner typed, with the decimal sign of the pack."""
    own = comma_for(pack_comma)
    if own == pack_comma:
        return text
    return to_point(text) if own else to_comma(text)


def to_point(text: str) -> str:
    """`(1,5; 2)` as `(1.5, 2)`, `1.000,5` as `1000.5`."""
    text = _BY_POINTS.sub(lambda found: found[0].replace(".", ""), text.replace("{,}", ","))
    return re.sub(r"(?<!\\);", ",", _COMMA.sub(".", text))


def to_comma(text: str) -> str:
    """`(1.5, 2)` as `(1,5; 2)`."""
    text = _BY_COMMAS.sub(lambda found: found[0].replace(",", ""), text)
    return _POINT.sub(",", _LIST_COMMA.sub(";", text))


def shown(latex: str, comma: bool) -> str:
    """LaTeX of the checker, whose numbers have a point, with the sign wanted."""
    if not comma:
        return latex
    separated = re.sub(r"(?<!\\), ", "; ", latex)
    return _SHOWN_POINT.sub("{,}", separated)
