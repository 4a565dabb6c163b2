"""Which CommonMark a text of a pack may hold, and what it refers to.

    slips, mentions = check(text, Room.PROBLEM)

No HTML; pictures of `media/`, and figures `plot:`, `example:`, `exploration:`; links lead to skills, problems and
explorations only; headings on pages, which begin with their title. Formulas are left to whoever draws them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from markdown_it.token import Token

from lessons.links import LINKS
from lessons.markdown_parsing import FIGURES, MAX_LENGTH, Parsed
from lessons.pieces import Kind


class Room(StrEnum):
    """Where a text stands, and with it what it may hold."""

    PAGE = "page"
    PROBLEM = "problem"
    EXPLORATION = "exploration"


_NO_FORMULA = re.compile(
    r"\\(?:[egx]?def|let|futurelet|(?:re)?new(?:command|environment|theorem)|providecommand|Declare[A-Za-z]+|csname"
    r"|catcode|loop|write|input|include(?:graphics|only)?|usepackage|require|href|url|html[A-Za-z]*|class|cssId|style)"
    r"(?![A-Za-z])"
)
_FIGURES_IN = {Room.PAGE: FIGURES, Room.PROBLEM: ("plot",), Room.EXPLORATION: ()}


@dataclass(frozen=True, slots=True)
class TextSlip:
    """What a text may not hold, at a line of it (from 1)."""

    line: int
    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """What a text refers to: `scheme` is media, plot, example, exploration, skill or problem."""

    scheme: str
    target: str
    line: int


def check(text: str, room: Room) -> tuple[list[TextSlip], list[Mention]]:
    """What the text may not hold, and what it refers to, both in its order."""
    if len(text) > MAX_LENGTH:
        hint = "Make it shorter."
        return [
            TextSlip(1, "text.too_long", f"This text has {len(text):,} characters; {MAX_LENGTH:,} are allowed.", hint)
        ], []
    parsed = Parsed(text)
    slips = [TextSlip(parsed.line_at(slip.offset), slip.code, slip.message, slip.hint) for slip in parsed.slips]
    slips += _commands(parsed)
    if room is Room.PAGE:
        slips += _values_on_page(parsed)
    mentions: list[Mention] = []
    line = 1
    for token in parsed.tokens:
        line = parsed.line(token, line)
        if token.type == "html_block":
            slips.append(_html(line, parsed.restored(token.content)))
        elif token.type == "heading_open" and room is not Room.PAGE:
            hint = "For a number sign at the beginning of a line write \\#."
            slips.append(TextSlip(line, "text.heading", "Headings are for lesson pages.", hint))
        at = line
        for child in token.children or ():
            at += child.type in ("softbreak", "hardbreak")
            at += parsed.restored(child.content).count("\n") if child.type == "text" else 0
            if child.type == "html_inline":
                slips.append(_html(at, parsed.restored(child.content)))
            elif child.type in ("image", "link_open"):
                found = _mention(parsed, child, at, room)
                (slips if isinstance(found, TextSlip) else mentions).append(found)  # type: ignore[arg-type]
    if room is Room.PAGE:
        slips += _title_slips(parsed)
    return sorted(slips, key=lambda slip: slip.line), mentions


def _html(line: int, tag: str) -> TextSlip:
    shown = tag.strip().split("\n")[0][:40]
    hint = "Write it in Markdown; mathematics such as a < b stands between dollars, and a bare sign is written \\<."
    return TextSlip(line, "text.html", f"There is HTML here: {shown}.", hint)


def _commands(parsed: Parsed) -> Iterator[TextSlip]:
    """Formulas that define commands, which may never end, or reach out of the text."""
    for piece in parsed.pieces:
        if piece.kind in (Kind.MATH, Kind.DISPLAY) and (found := _NO_FORMULA.search(piece.text)):
            hint = "Write the formula out: a pack defines no commands, and nothing in it leads out of it."
            yield TextSlip(parsed.line_at(piece.offset), "text.command", f"{found[0]} cannot stand in a formula.", hint)


def _values_on_page(parsed: Parsed) -> Iterator[TextSlip]:
    for piece in parsed.pieces:
        if piece.kind is Kind.VALUE:
            hint = "Values are put into problems and explorations only; a page may show a problem: ![](example:id)."
            yield TextSlip(parsed.line_at(piece.offset), "text.value", f"{piece.raw[:40]} stands on a page.", hint)


def _title_slips(parsed: Parsed) -> Iterator[TextSlip]:
    first = next((token for token in parsed.tokens), None)
    if first is None or first.type != "heading_open" or first.tag != "h1":
        yield TextSlip(1, "page.title", "A page begins with its title.", "Write # and the title on the first line.")


def _mention(parsed: Parsed, token: Token, line: int, room: Room) -> Mention | TextSlip:
    address = parsed.restored(str(token.attrs.get("src" if token.type == "image" else "href", "")))
    scheme, _, target = address.partition(":")
    shown = address[:60]
    if token.type == "link_open":
        if scheme not in LINKS or not target:
            hint = (
                "Links lead to skills, problems and explorations: [see ratios](skill:ratios), [try it](problem:id), "
                "[move it](exploration:id). Nothing here opens an address of the web: write it as plain text."
            )
            return TextSlip(line, "text.link", f"This link leads to {shown or 'nothing'}.", hint)
        return Mention(scheme, target, line)
    if address.startswith("media/"):
        if not parsed.restored(token.content).strip():
            hint = "Say in the square brackets what is to be seen: ![a train at a station](media/train.png)."
            return TextSlip(line, "text.description", f"The picture {shown} has no description.", hint)
        return Mention("media", address, line)
    if scheme in FIGURES and target:
        if scheme not in _FIGURES_IN[room]:
            where = {Room.PROBLEM: "on pages", Room.EXPLORATION: "on pages and in problems"}[room]
            hint = "The plots of an exploration are always shown." if room is Room.EXPLORATION else ""
            return TextSlip(line, "text.figure", f"![]({shown}) can stand {where} only.", hint)
        return Mention(scheme, target, line)
    hint = (
        "A picture lies in media: ![what is to be seen](media/train.png). Others: plot:id, example:id, exploration:id."
    )
    return TextSlip(line, "text.picture", f"There is no picture {shown!r} that could be shown.", hint)
