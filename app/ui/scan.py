r"""Finds the formulas in a model's text: `$...$`, `$$...$$`, `\(...\)`, `\[...\]`, bare environments and \boxed.

The one place that decides what is a formula, both for a finished text and for one that is still being written:
while it grows, a formula whose end has not come yet is held back, so that nobody watches raw TeX appear.
Pure text in, pieces out; knows nothing of Markdown or Qt.

Dollar signs are also money. A `$` opens a formula only if the next unescaped `$` can close it: in the same
paragraph, not followed by a digit, and with spaces inside on both sides or on neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_FORMULA = 2000  # characters; an opening sign with no end within them is taken for plain text


@dataclass(frozen=True, slots=True)
class Plain:
    """Ordinary Markdown text."""

    text: str


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula; `source` is how it stood in the text, delimiters included.

    `breadth` is the room it has, in em; 0 for the usual one, that of a column as broad as they get.
    """

    tex: str
    display: bool
    source: str
    breadth: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """The beginning of a formula whose end has not been written yet. Only ever the last piece."""

    source: str


Piece = Plain | Formula | Held

_OPENER = re.compile(r"\\\(|\\\[|\\begin\{[a-zA-Z]+\*?\}|\\boxed\s*\{|\\[^\n]|\$\$|\$|`+")
_UNFINISHED = re.compile(r"(?:\\[a-zA-Z]*(?:\{[a-zA-Z]*\*?)?|\$)\Z")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_MATHS_SIGN = re.compile(r"[\\^_=+<>*/-]|^\s*\w\s*$")
_TABLES = {"tabular", "itemize", "enumerate", "document", "center"}


def scan(text: str, *, complete: bool) -> list[Piece]:
    """The pieces of `text`, in order; their sources together are `text`. With `complete`, nothing is held."""
    pieces: list[Piece] = []
    plain_from = at = 0
    while (match := _OPENER.search(text, at)) is not None:
        start, opener = match.start(), match.group()
        formula, end = _formula_at(text, start, opener, complete)
        if formula is None:
            at = end
            continue
        if plain_from < start:
            pieces.append(Plain(text[plain_from:start]))
        pieces.append(formula)
        plain_from = at = end
    rest = text[plain_from:]
    if not complete and (tail := _UNFINISHED.search(rest)) is not None:
        if tail.start():
            pieces.append(Plain(rest[: tail.start()]))
        pieces.append(Held(tail.group()))
    elif rest:
        pieces.append(Plain(rest))
    return pieces


def _formula_at(text: str, start: int, opener: str, complete: bool) -> tuple[Formula | Held | None, int]:
    """What begins at `start` and where it ends; None where it is only text, with the place to go on from."""
    inner = start + len(opener)
    if opener[0] == "`":
        end = text.find(opener, inner)
        return None, inner if end < 0 else end + len(opener)
    if opener == "$":
        found = _dollar_end(text, inner)
    elif opener == "$$":
        found = _find(text, "$$", inner)
    elif opener == r"\(":
        found = _find(text, r"\)", inner)
    elif opener == r"\[":
        found = _find(text, r"\]", inner)
    elif opener.startswith(r"\begin"):
        name = opener[7:-1]
        if name in _TABLES:
            return None, inner
        found = _find(text, rf"\end{{{name}}}", inner)
    elif opener.startswith(r"\boxed"):
        found = _brace_end(text, inner)
    else:
        return None, inner  # an escaped character or a command that means nothing outside a formula

    if found is None:  # the end is not there; may it still come?
        rest = text[start:]
        may_come = not complete and len(rest) <= MAX_FORMULA and not (opener == "$" and _BLANK_LINE.search(rest))
        return (Held(rest), len(text)) if may_come else (None, inner)
    close, end = found
    if close < 0:
        return None, inner  # it can never be one
    source = text[start:end]
    if opener[0] == "\\" and opener not in (r"\(", r"\["):
        alone = _alone_on_line(text, start, end)
        return Formula(source, opener.startswith(r"\begin") or alone, source), end
    tex = text[inner:close].strip()
    if not tex:
        return None, end
    display = opener in ("$$", r"\[")
    return Formula(tex, display, source), end


def _find(text: str, closer: str, start: int) -> tuple[int, int] | None:
    at = text.find(closer, start, start + MAX_FORMULA)
    return None if at < 0 else (at, at + len(closer))


def _dollar_end(text: str, start: int) -> tuple[int, int] | None:
    """The closing `$` of an inline formula; (-1, start) if what stands there makes it no formula."""
    at = start
    while True:
        at = text.find("$", at, start + MAX_FORMULA)
        if at < 0:
            return None
        if text[at - 1] != "\\":
            break
        at += 1
    inside = text[start:at]
    if not inside or _BLANK_LINE.search(inside) or text[at + 1 : at + 2].isdigit():
        return -1, start
    opens, closes = inside[0].isspace(), inside[-1].isspace()
    if opens != closes or (opens and not _MATHS_SIGN.search(inside)):
        return -1, start
    return at, at + 1


def _brace_end(text: str, start: int) -> tuple[int, int] | None:
    depth = 1
    for at in range(start, min(len(text), start + MAX_FORMULA)):
        if text[at] in "{}" and text[at - 1] != "\\":
            depth += 1 if text[at] == "{" else -1
            if depth == 0:
                return at, at + 1
    return None


def _alone_on_line(text: str, start: int, end: int) -> bool:
    before = text[text.rfind("\n", 0, start) + 1 : start]
    line_end = text.find("\n", end)
    after = text[end : line_end if line_end >= 0 else len(text)]
    return not before.strip() and not after.strip(" .\t")
