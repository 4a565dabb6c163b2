"""Parses the CommonMark of a pack's texts, with formulas and values kept as they are.

Tables are read as GitHub writes them; four spaces at the beginning of a line mean nothing, as texts in TOML files are
often indented. Every link and every tag of HTML comes through, so that it can be judged.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from lessons.pieces import Kind, Piece, split

MAX_LENGTH = 100_000  # characters of one text
FIGURES = ("plot", "example", "exploration")
"""What is shown like a picture, besides the pictures of `media`."""
_HELD = re.compile("\ue000(\\d+)\ue001")  # stands in the tokens for a formula or a value: its number


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).enable("table").disable(["code"])
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # every link is to be seen, and judged
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


class Parsed:
    """A text parsed with its formulas and values held back, so that no sign in them is taken for Markdown."""

    def __init__(self, text: str) -> None:
        self.pieces, self.slips = split(text)
        self.text = text
        self.held: list[Piece] = []
        masked: list[str] = []
        self.origin = [1]  # for each line of the masked text, the line of the text
        line = 1
        for piece in self.pieces:
            if piece.kind is Kind.TEXT:
                plain = piece.raw.replace("\ue000", "\ufffd").replace("\ue001", "\ufffd")
                masked.append(plain)
                for _ in range(plain.count("\n")):
                    line += 1
                    self.origin.append(line)
            else:
                masked.append(f"\ue000{len(self.held)}\ue001")
                self.held.append(piece)
                line += piece.raw.count("\n")
        self.tokens: list[Token] = _parser().parse("".join(masked))
        self._newlines = [match.start() for match in re.finditer("\n", text)]

    def line(self, token: Token, default: int = 1) -> int:
        """The line where a block begins, from 1."""
        if not token.map:
            return default
        return self.origin[min(token.map[0], len(self.origin) - 1)]

    def line_at(self, offset: int) -> int:
        return bisect_right(self._newlines, offset - 1) + 1

    def restored(self, text: str) -> str:
        """`text` with what was held back."""
        return _HELD.sub(lambda match: self.held[int(match[1])].raw, text)
