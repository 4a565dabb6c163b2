"""Names and numbers as one types them and as LaTeX."""

from __future__ import annotations

import re

from engine.maths.reader.limits import GREEK
from engine.maths.tree import ACCENTS, SEGMENT

_LETTERS = re.compile("[A-Za-z]+")
_MARKS = {mark: command for command, mark in ACCENTS.items()}


def written_number(text: str, latex: bool) -> str:
    """The digits of a Num; those that repeat for ever have a line over them."""
    head, bracket, period = text.rstrip(")").partition("(")
    if not bracket:
        return text
    if latex:
        return rf"{head}\overline{{{period}}}"
    return head + "".join(digit + SEGMENT for digit in period)


def written_name(name: str, latex: bool) -> str:
    """The name of a Sym, with its subscript."""
    stem, _, below = name.partition("_")
    if not latex:
        short = len(below) == 1 or below.isdigit()
        return stem + (("_" + below if short else f"_({below})") if below else "")
    stem = _stem(stem)
    if below in GREEK or not below.isalnum():
        below = _LETTERS.sub(lambda run: "\\" + run[0] + " " if run[0] in GREEK else run[0], below).strip()
    elif len(below) > 1 and not below.isdigit():
        below = rf"\text{{{below}}}"
    return f"{stem}_{{{below}}}" if below else stem


def _stem(stem: str) -> str:
    """The letters of a name in LaTeX, with the mark over them."""
    if len(stem) > 2 and stem[1] == stem[-1] and stem[1::2] == stem[1] * (len(stem) // 2):
        return rf"\{'overline' if stem[1] == SEGMENT else 'overrightarrow'}{{{stem[::2]}}}"
    if stem[-1:] in _MARKS:
        return rf"\{_MARKS[stem[-1]]}{{{_stem(stem[:-1])}}}"
    if len(stem) <= 1:
        return stem
    return "\\" + stem if stem in GREEK or stem in ("ell", "hbar") else rf"\mathit{{{stem}}}"
