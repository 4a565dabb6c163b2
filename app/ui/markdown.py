"""A model's text to Markdown tokens with its formulas taken out: what the document writer needs, and no HTML.

HTML in the text stays text; links and images are kept as their words only, since nothing here may be fetched.
Each formula stands in the tokens as one character of the private-use area. Knows nothing of Qt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.ui.scan import Formula, Held, Plain, scan

FIRST_MARK = 0xE000
LAST_MARK = 0xF8FF
_PRIVATE = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")
_LOOSE_END = re.compile(r"[*_`~#>\s]+\Z")


@dataclass(frozen=True, slots=True)
class Parsed:
    """The block tokens of a text, the formulas in order of their marks, and whether a formula is held back."""

    tokens: list[Token]
    formulas: list[Formula]
    held: bool

    def formula(self, character: str) -> Formula | None:
        """The formula that `character` stands for, or None for an ordinary character."""
        index = ord(character) - FIRST_MARK
        return self.formulas[index] if 0 <= index < len(self.formulas) else None


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": 20})
    return parser.enable(["table", "strikethrough"])


def parse(text: str, *, complete: bool = True) -> Parsed:
    """Parses `text`; unless `complete`, its unfinished end (half a formula, an open `**`) is kept back."""
    formulas: list[Formula] = []
    out: list[str] = []
    held = False
    for piece in scan(_PRIVATE.sub("\N{REPLACEMENT CHARACTER}", text), complete=complete):
        match piece:
            case Plain(text=plain):
                out.append(plain)
            case Formula() if FIRST_MARK + len(formulas) <= LAST_MARK:
                out.append(chr(FIRST_MARK + len(formulas)))
                formulas.append(piece)
            case Formula(source=source):
                out.append(source)
            case Held():
                held = True
    source = "".join(out)
    if not complete:
        source = _close_emphasis(source)
    return Parsed(_parser().parse(source), formulas, held)


def _close_emphasis(source: str) -> str:
    """Closes a `**` that is still open in the last paragraph, so that its stars do not flash up."""
    source = _LOOSE_END.sub("", source)
    last = source.rpartition("\n\n")[2]
    return source + "**" if last.count("**") % 2 else source
