"""Texts with `{{...}}` in them: where the expressions stand, and the texts with the values put in.

    fill("A train goes {{d}} km: $v = \\frac{ {{d}} }{t}$.", environment)

Inside dollars a value is set as a formula, in brackets where it would otherwise be read as something else
(`$2 \\cdot {{b}}$` with b = -3, `${{a}}^2$`); outside it stands as plain text. Where the values stand is found by
`lessons.pieces`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from engine.maths.tree import Add, Neg, Num, Sym
from lessons.expressions import Environment, ExpressionError, Value, plain, read, tidy, to_latex, to_text
from lessons.pieces import Kind, Piece, split

_COMMAND = re.compile(r"\\([A-Za-z]+)\s*$")
_TIMES = frozenset(("cdot", "times", "div", "ast"))
_FUNCTIONS = frozenset(("sin", "cos", "tan", "sec", "csc", "cot", "arcsin", "arccos", "arctan", "ln", "log", "exp"))
_TIMES_NEXT = re.compile(r"\s*(?:\\(?:cdot|times|div|ast)(?![A-Za-z])|[A-Za-z0-9(/])")


@dataclass(frozen=True, slots=True)
class Blank:
    """An expression between double braces; `position` is where it stands in the text, from 0.

    `before` and `after` are the pieces of the text beside it.
    """

    expression: str
    position: int
    in_formula: bool
    before: str
    after: str


@lru_cache(maxsize=8192)
def parts(text: str) -> tuple[str | Blank, ...]:
    """The text taken apart at its values; what is not closed is plain text."""
    found: list[str | Blank] = []
    for piece in split(text)[0]:
        if piece.kind in (Kind.MATH, Kind.DISPLAY):
            sign = "$" if piece.kind is Kind.MATH else "$$"
            found += [sign, *(_part(text, inner, True) for inner in piece.inner), sign]
        else:
            found.append(_part(text, piece, False))
    return tuple(found)


def _part(text: str, piece: Piece, in_formula: bool) -> str | Blank:
    if piece.kind is Kind.TEXT:
        return piece.raw
    start, end = piece.offset, piece.offset + len(piece.raw)
    return Blank(piece.text.strip(), start + 2, in_formula, text[max(0, start - 12) : start], text[end : end + 8])


def blanks(text: str) -> tuple[Blank, ...]:
    """The expressions in a text, in order."""
    return tuple(part for part in parts(text) if isinstance(part, Blank))


def fill(text: str, environment: Environment, decimal_comma: bool = False) -> str:
    """A Markdown text with its values. Raises ExpressionError."""

    def shown(blank: Blank, value: Value) -> str:
        if blank.in_formula:
            return _bracketed(blank, value, to_latex(value, decimal_comma))
        return plain(value, decimal_comma)

    return _filled(text, environment, shown)


def fill_typed(text: str, environment: Environment, decimal_comma: bool = False) -> str:
    """A text that is an answer, as one types it, with its values. Raises ExpressionError."""
    return _filled(text, environment, lambda _, value: to_text(value, decimal_comma))


def _filled(text: str, environment: Environment, shown: Callable[[Blank, Value], str]) -> str:
    if "{{" not in text:
        return text
    out: list[str] = []
    for piece in parts(text):
        if isinstance(piece, str):
            out.append(piece)
            continue
        try:
            out.append(shown(piece, tidy(read(piece.expression, environment.names), environment)))
        except ExpressionError as error:
            raise error.within(piece.expression) from None
    return "".join(out)


def _bracketed(blank: Blank, value: Value, latex: str) -> str:
    """The formula in brackets where what stands beside it would take it apart."""
    if isinstance(value, (str, Num, Sym)):
        return latex
    before, after = blank.before.rstrip(), blank.after
    raised = after.lstrip().startswith(("^", "!"))
    loose = isinstance(value, (Neg, Add)) and _takes(before, isinstance(value, Neg))
    followed = isinstance(value, Add) and _TIMES_NEXT.match(after) is not None
    return rf"\left({latex}\right)" if raised or loose or followed else latex


def _takes(before: str, minus: bool) -> bool:
    """Whether what stands before would run into a minus sign or a sum."""
    command = _COMMAND.search(before)
    if command is not None:
        return command[1] in _TIMES or command[1] in _FUNCTIONS
    return before[-1:].isalnum() or before.endswith((")", "}}", "-", "/", "*")) or (minus and before.endswith("+"))
