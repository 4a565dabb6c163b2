"""Texts in the cells of spreadsheets: read as what they are, and never run.

A text that begins like a formula, behind whatever spaces, quotes and invisible characters, gets an apostrophe in front;
so does one that a spreadsheet would make a number or a day of (3/4 becomes the 4th of March).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_CELL = 32_000
"""Characters of a text; the usual programs take 32,767 and cut or refuse what is longer."""

_FORMULA = ("=", "+", "-", "@")
_INVISIBLE = ("C", "Z")  # the first letter of the Unicode categories of control, format and space characters
_QUOTES = frozenset("\"'`´‘’‚‛“”„‟«»‹›＂＇")
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,14}")
_MONTHS = (
    "jan january januar janvier enero gennaio feb february februar février fév febrero mar march märz mrz mars marzo "
    "apr april avril avr abril abr may mai mayo jun june juni juin junio jul july juli juillet julio "
    "aug august août aou agosto ago sep sept september septembre septiembre oct october oktober okt octobre octubre "
    "nov november novembre noviembre dec december dezember dez décembre déc diciembre dic"
)
_OF_NUMBERS = re.compile(
    rf"(?:\b|(?<=\d))(?:{'|'.join(_MONTHS.split())}|[ap]\.?m)(?:\b|(?=\d))|(?<=\d)e|[\d\s.,:/%+()'’$€£¥₹₽₩₺₪₫₴₦฿¢-]",
    re.IGNORECASE,
)
"""What numbers, times, days and sums of money are written with."""
_BOOLEAN = frozenset(("true", "false", "wahr", "falsch", "vrai", "faux"))


@lru_cache(maxsize=10_000)
def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula, a number or a day; `unguarded` gives it back.

    Line breaks become one kind, other control characters and halves of surrogate pairs a replacement character, and
    what is too long for a cell is cut.
    """
    text = _BAD.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > MAX_CELL:
        text = text[: MAX_CELL - 1] + "…"
    return f"'{text}" if _dangerous(text) else text


def unguarded(text: str) -> str:
    """The text of a cell that `guarded` made."""
    return text[1:] if text[:1] == "'" and _dangerous(text[1:]) else text


def _dangerous(text: str) -> bool:
    if text[:1] in ("'", "\t", "\n"):
        return True
    first = next((c for c in text if not _passed_over(c)), "")
    if unicodedata.normalize("NFKC", first)[:1] in _FORMULA or first == "−":
        return True
    plain = text.strip()
    if plain.casefold() in _BOOLEAN or plain.startswith("#"):  # #N/A
        return True
    if _WHOLE.fullmatch(plain) or not any(c.isdecimal() for c in plain):
        return False
    return not _OF_NUMBERS.sub("", plain)


def _passed_over(character: str) -> bool:
    """Whether some spreadsheet may look for a formula behind it."""
    return character in _QUOTES or character == "\ufffd" or unicodedata.category(character)[0] in _INVISIBLE
