"""Reads mathematics, typed or in LaTeX, into an unevaluated tree. Nothing in the text is ever run.

    read("3x + 5 = 20"), read(r"\\frac{3}{4}"), read("x = 1 or x = -3")

The limits and the white list of names are in `limits`. Does not import SymPy and knows no algebra.
"""

from __future__ import annotations

import re

from engine.maths.reader.base import Options
from engine.maths.reader.bounds import TooLarge, check
from engine.maths.reader.characters import plain
from engine.maths.reader.errors import ReadError
from engine.maths.reader.lexer import KNOWN, Lexer
from engine.maths.reader.limits import MAX_LENGTH
from engine.maths.reader.parser import Parser
from engine.maths.tree import Node

__all__ = ["Options", "ReadError", "read"]

_DEFAULT = Options()
_END = " \t\r\n.,;:$"
_GOES_ON = re.compile(r"\s?\.\s?\.")


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
    if len(text) > MAX_LENGTH:
        sentence = f"This is longer than the {MAX_LENGTH} characters I read at once."
        raise ReadError("limit.length", sentence, text[:200], 0)
    typed = _without_end(text)
    lexer = Lexer(
        plain(typed, KNOWN),
        original=typed,
        decimal_comma=decimal_comma,
        scientific=options.scientific,
        recurring=options.recurring,
        names=names,
    )
    try:
        tree = Parser(lexer.text, lexer.run(), options, typed).whole()
        check(tree)
    except TooLarge as error:
        raise ReadError(error.args[0], error.args[1], text, 0) from None
    except RecursionError:
        raise ReadError("limit.depth", "There are too many things inside one another here.", text, 0) from None
    return tree


def _without_end(text: str) -> str:
    """`text` without the white space and punctuation behind it."""
    stripped = text.rstrip(_END)
    if stripped[-1:].isdigit() and _GOES_ON.match(text, len(stripped)):
        return text  # 0.333... is not 0.333
    if stripped.endswith("\\") and len(stripped) < len(text):
        return text[: len(stripped) + 1]
    if stripped.endswith(("\\left", "\\right")):
        return text.rstrip(" \t\r\n$")  # the point belongs to the bracket that is not there
    return stripped or text
