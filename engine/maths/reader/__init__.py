"""Reads mathematics, typed or in LaTeX, into an unevaluated tree. Nothing in the text is ever run.

    read("3x + 5 = 20"), read(r"\\frac{3}{4}"), read("x = 1 or x = -3")

The limits and the white list of names are in `limits`. Does not import SymPy and knows no algebra.
"""

from __future__ import annotations

import re

from engine.maths.reader.base import Options
from engine.maths.reader.bounds import TooLarge, check
from engine.maths.reader.errors import ReadError
from engine.maths.reader.lexer import Lexer
from engine.maths.reader.parser import Parser
from engine.maths.tree import Node

__all__ = ["Options", "ReadError", "read"]

_DEFAULT = Options()


def read(
    text: str,
    *,
    options: Options = _DEFAULT,
    decimal_comma: bool = False,
    names: frozenset[str] = frozenset(),
) -> Node:
    """The tree of `text`.

    `names` are names to be taken as one plain symbol: of several letters, or `e` and `i` where they are not the
    constants. `decimal_comma` reads 1,5 as one and a half (lists then need `;`). Raises ReadError, and nothing else.
    """
    text = str(text)
    stripped = text.rstrip(" \t\r\n.,;:$")
    trimmed = stripped if stripped else text
    if stripped[-1:].isdigit() and re.match(r"\s?\.\s?\.", text[len(stripped) :]):
        trimmed = text  # 0.333... is not 0.333
    if trimmed.endswith("\\") and len(trimmed) < len(text):
        trimmed = text[: len(trimmed) + 1]
    tokens = Lexer(trimmed, decimal_comma=decimal_comma, names=names).run()
    parser = Parser(trimmed, tokens, options)
    try:
        tree = parser.whole()
        check(tree)
    except TooLarge as error:
        raise ReadError(error.args[0], error.args[1], text, 0) from None
    return tree
