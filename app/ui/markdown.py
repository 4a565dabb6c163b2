"""A model's text to Markdown tokens with its formulas taken out: what the document writer needs, and no HTML.

HTML in the text stays text; links and images are kept as their words only, since nothing here may be fetched.
Each formula stands in the tokens as one character of the private-use area. Knows nothing of Qt.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.ui.scan import Formula, Held, Piece, Plain, scan

FIRST_MARK = 0xE000
LAST_MARK = 0xF8FF
PRIVATE = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")
_MARKUP = re.compile(r"[\\`*_{}\[<>#|~]|^\s*[-+](?=\s)|(?<=\d)[.)](?=\s)|&(?=\w|#)")
_LOOSE_END = re.compile(r"[*_`~#>\s]+\Z")
MOST_GROWING = 6000
"""Characters of a growing text whose shape may still change: a block that is longer is cut, so that no drawing is."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """The block tokens of a text, the formulas in order of their marks, and whether a formula is held back.

    `settled`: how many characters at the beginning of a growing text stay as they are whatever comes; 0 if none.
    """

    tokens: list[Token]
    formulas: list[Formula]
    held: bool
    settled: int = 0

    def formula(self, character: str) -> Formula | None:
        """The formula that `character` stands for, or None for an ordinary character."""
        index = ord(character) - FIRST_MARK
        return self.formulas[index] if 0 <= index < len(self.formulas) else None


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": 20})
    return parser.enable(["table", "strikethrough"])


def parse(text: str, *, complete: bool = True, ready: Callable[[Formula], bool] = lambda formula: True) -> Parsed:
    """Parses `text`; unless `complete`, its unfinished end (half a formula, an open `**`) is kept back.

    So is, complete or not, what comes from the first formula on that is not `ready` to be drawn. All are asked.
    """
    formulas: list[Formula] = []
    out: list[str] = []
    held = False
    pieces = scan(PRIVATE.sub("\N{REPLACEMENT CHARACTER}", text), complete=complete)
    late = [at for at, piece in enumerate(pieces) if isinstance(piece, Formula) and not ready(piece)]
    if late:
        pieces, complete = [*pieces[: late[0]], Held("")], False
    for piece in pieces:
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
    if complete:
        return Parsed(_parser().parse(source), formulas, held)
    tokens = _parser().parse(_close_emphasis(source))
    return Parsed(tokens, formulas, held, _settled(source, tokens, pieces))


def escaped(text: str) -> str:
    """Words that are no Markdown, as Markdown that shows them as they are, line by line."""
    lines = (_MARKUP.sub(_as_itself, line) for line in text.split("\n"))
    return "\\\n".join(lines)


def _as_itself(found: re.Match[str]) -> str:
    return "&#91;" if found[0] == "[" else "\\" + found[0]  # with a backslash it would open a formula


def _settled(source: str, tokens: list[Token], pieces: list[Piece]) -> int:
    """The characters before the last block, in the text that `pieces` are of; `source` has one for each formula."""
    if "\r" in source:  # the parser counts lines otherwise
        return 0
    starts = [token.map[0] for token in tokens if token.level == 0 and token.nesting >= 0 and token.map]
    at = 0
    for _ in range(starts[-1] if starts else 0):
        at = source.index("\n", at) + 1
    if at == 0 and len(source) > MOST_GROWING:
        at = max(source.rfind("\n", 0, len(source) // 2), source.rfind(" ", 0, len(source) // 2)) + 1
    before = 0
    for piece in pieces:
        if isinstance(piece, Plain):
            if len(piece.text) >= at:
                return before + at
            at -= len(piece.text)
            before += len(piece.text)
        elif at > 0:
            at -= 1
            before += len(piece.source)
    return before if at == 0 else 0


def _close_emphasis(source: str) -> str:
    """Closes a `**` that is still open in the last paragraph, so that its stars do not flash up."""
    source = _LOOSE_END.sub("", source)
    last = source.rpartition("\n\n")[2]
    return source + "**" if last.count("**") % 2 else source
