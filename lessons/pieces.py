"""The pieces of an author's text: plain Markdown, `{{values}}`, and formulas between dollars.

    found, slips = split("A train goes {{d}} km: $v = {{d}}/t$.")

One rule for all that look into texts: whoever puts values in, checks or shows a text takes its pieces from here.
`\\$` and `\\{` are signs that mean nothing; a value ends at the first `}}`, a formula may not go over an empty line.
Knows neither Markdown nor what an expression is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece is."""

    TEXT = "text"
    VALUE = "value"
    MATH = "math"  # between single dollars, in the line
    DISPLAY = "display"  # between double dollars, on its own


@dataclass(frozen=True, slots=True)
class Piece:
    """`text` is what stands inside the signs (of TEXT, as it was written, backslashes and all), `offset` where the
    piece begins in the whole text, `raw` the piece with its signs. `inner`: the texts and values of a formula.
    """

    kind: Kind
    text: str
    raw: str
    offset: int
    inner: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """Signs that do not fit together, at an offset of the text; `message` and `hint` are for the author."""

    offset: int
    code: str
    message: str
    hint: str


MAX_FORMULA = 4_000  # characters
MAX_VALUE = 2_000
MAX_SLIPS = 50  # told of one text

_SIGN = re.compile(r"\\.|\{\{|\}\}|\$\$?", re.DOTALL)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_DOLLAR = "A dollar sign that is none is written \\$."
_SPACES = "In LaTeX, leave a space between braces of its own: \\frac{ {{a}} }{2}."


def split(text: str) -> tuple[list[Piece], list[Slip]]:
    """The pieces of a text, which together are the text, and what does not fit. What is not closed is plain text."""
    slips: list[Slip] = []
    return _split(text, 0, slips, formulas=True), slips


def _split(text: str, offset: int, slips: list[Slip], *, formulas: bool) -> list[Piece]:
    """The pieces of `text`, which begins at `offset` of the whole; in a formula there are no dollars."""
    found: list[Piece] = []
    start = at = 0

    def plain(end: int) -> None:
        if end > start:
            found.append(Piece(Kind.TEXT, text[start:end], text[start:end], offset + start))

    while len(slips) < MAX_SLIPS and (match := _SIGN.search(text, at)) is not None:
        sign, here = match[0], match.start()
        at = match.end()
        if sign == "{{":
            piece = _value(text, here, offset, slips)
        elif sign == "}}" and formulas:
            slips.append(Slip(offset + here, "text.braces", "There are two closing braces here, but none before.", ""))
            continue
        elif sign in ("$", "$$") and formulas:
            piece = _formula(text, here, sign, slips)
        else:
            continue
        if piece is not None:
            plain(here)
            found.append(piece)
            start = at = here + len(piece.raw)
    plain(len(text))
    return found


def _value(text: str, here: int, offset: int, slips: list[Slip]) -> Piece | None:
    end = text.find("}}", here + 2, here + 2 + MAX_VALUE)
    inside = text[here + 2 : end] if end >= 0 else ""
    if text.startswith("{{{", here):
        slips.append(Slip(offset + here, "text.braces", "There are three opening braces in a row here.", _SPACES))
    elif end < 0 or "{{" in inside or _EMPTY_LINE.search(inside):
        slips.append(
            Slip(offset + here, "text.braces", "The two braces opened here are not closed.", "Write {{name}}.")
        )
        return None
    elif not inside.strip():
        slips.append(Slip(offset + here, "text.braces", "There is nothing between these braces.", "Write {{name}}."))
    if end < 0:
        return None
    return Piece(Kind.VALUE, inside, text[here : end + 2], offset + here)


def _formula(text: str, here: int, sign: str, slips: list[Slip]) -> Piece | None:
    """The formula that begins at `here`, up to the same sign."""
    bound = min(len(text), here + MAX_FORMULA)
    limit = _EMPTY_LINE.search(text, here, bound)
    bound = limit.start() if limit else bound
    at = here + len(sign)
    while (match := _SIGN.search(text, at, bound)) is not None:
        at = match.end()
        if match[0] == "{{":  # a dollar inside a value closes nothing
            end = text.find("}}", at, bound)
            at = at if end < 0 else end + 2
        elif match[0].startswith("$"):
            break
    if match is None or len(match[0]) < len(sign):
        words = "two dollar signs" if sign == "$$" else "dollar sign"
        verb = "are" if sign == "$$" else "is"
        slips.append(Slip(here, "text.dollar", f"The {words} opened here {verb} not closed.", _DOLLAR))
        return None
    inside = text[here + len(sign) : match.start()]
    if not inside.strip():
        slips.append(Slip(here, "text.dollar", "There is nothing between these dollar signs.", _DOLLAR))
    elif sign == "$" and inside[0].isspace() != inside[-1].isspace() and inside[0] != "\n":
        slips.append(Slip(here, "text.dollar", f"Is {_short(inside)} a formula? It has a space at one end.", _DOLLAR))
    inner = tuple(_split(inside, here + len(sign), slips, formulas=False))
    depth = _depth("".join(piece.text for piece in inner if piece.kind is Kind.TEXT))
    if depth:
        which = "opening" if depth > 0 else "closing"
        slips.append(
            Slip(
                here,
                "text.braces",
                f"There is an {which} brace too many in this formula.".replace("an c", "a c"),
                _SPACES,
            )
        )
    kind = Kind.DISPLAY if sign == "$$" else Kind.MATH
    return Piece(kind, inside, text[here : match.start() + len(sign)], here, inner)


def _depth(tex: str) -> int:
    """How many braces of a formula are left open; below 0 where one is closed too many."""
    depth = 0
    for match in re.finditer(r"\\.|[{}]", tex, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth < 0:
            return depth
    return depth


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")
