"""Formulas between LaTeX delimiters put in plain signs, so that a sentence around them reads like any other."""

from __future__ import annotations

import re

from engine.errors import LemmaError
from engine.maths.reader import ReadError, read
from engine.maths.render import to_text

MAX_TEXT = 600
_CHUNK = re.compile(r"\$\$(.+?)\$\$|\$([^$]+)\$|\\\((.+?)\\\)|\\\[(.+?)\\\]", re.DOTALL)
_SLOPE = re.compile(
    r"\\[dt]?frac\s*\{\s*(?:\\mathrm\{d\}|d)\s*([a-zA-Z]?)\s*\}\s*\{\s*(?:\\mathrm\{d\}|d)\s*([a-zA-Z])\s*\}\s*"
)
_NAMED = re.compile(r"([A-Za-z]'{0,2}\([^()=]{1,9}\))(?:\s*=\s*(.+))?", re.DOTALL)
"""`h(x) = ...`: a function, and no product of `h` and x."""
_END = re.compile(r"\s*([.,;:?!]*)\s*$")


def in_plain_signs(text: str) -> str:
    """The text with its delimited formulas in plain signs; a formula that cannot be read stays as it is."""
    if len(text) > MAX_TEXT or not re.search(r"\$|\\[(\[]", text):
        return text
    return re.sub(r"[ \t]+", " ", _CHUNK.sub(_plain, text))


def _plain(match: re.Match[str]) -> str:
    formula = next(group for group in match.groups() if group is not None).strip()
    if re.search(r"\\(?:text|mbox|begin|int|lim|sum)(?![A-Za-z])", formula):
        return match[0]
    end = _END.search(formula)
    mark = end[1] if end is not None else ""
    formula = formula[: end.start()] if end is not None else formula
    slope = _SLOPE.fullmatch(formula)
    if slope is not None:
        return f"d{slope[1]}/d{slope[2]}{mark}"
    named = _NAMED.fullmatch(formula)
    head = f"{named[1]} = " if named is not None else ""
    if named is not None and not named[2]:
        return f" {named[1]}{mark} "
    try:
        plain = head + to_text(read(named[2] if named is not None else formula))
    except (ReadError, LemmaError):
        return match[0]
    plain = re.sub(r"(?<![A-Za-z])([a-z])\*([a-z])(?![A-Za-z(])", _joined, plain)
    return f" {plain}{mark} "


def _joined(match: re.Match[str]) -> str:
    """A product of letters without its sign, unless it would be a word."""
    word = match[1] + match[2]
    return match[0] if word in ("at", "as", "an", "by", "in", "is", "it", "of", "on", "to", "so", "if", "do") else word
