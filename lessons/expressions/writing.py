"""Values as text and as LaTeX, with a decimal point or a decimal comma."""

from __future__ import annotations

import re

from engine.maths import render
from engine.maths.tree import Listing, Node, Num, rebuild
from engine.maths.worked.writing import to_latex as worked_latex
from lessons.expressions.environment import Value

_POINT = "\ue000"  # stands for the decimal comma until the commas of lists are semicolons
_SPECIAL = re.compile(r"[\\{}$%#&_^~]")
_BEFORE_MINUS = re.compile(r"(?<=\d)(?=\\left\(-)")  # 6(-3) is clearer with a sign
_ESCAPED = {"\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}"}


def to_text(value: Value, decimal_comma: bool = False) -> str:
    """`value` as one types it; words as they are. With a decimal comma, lists have semicolons."""
    if isinstance(value, str):
        return value
    if not decimal_comma:
        return render.to_text(value)
    return render.to_text(_held(value)).replace(",", ";").replace(_POINT, ",")


def to_latex(value: Value, decimal_comma: bool = False) -> str:
    """`value` as LaTeX without dollars; words as text."""
    if isinstance(value, str):
        return r"\text{" + _SPECIAL.sub(lambda char: _ESCAPED.get(char[0], "\\" + char[0]), value) + "}"
    shown = _BEFORE_MINUS.sub(r" \\cdot ", worked_latex(value))
    if not decimal_comma:
        return shown
    if _has_list(value):
        shown = shown.replace(", ", "; ")
    return re.sub(r"(?<=\d)\.(?=\d)", "{,}", shown)


def _held(node: Node) -> Node:
    if isinstance(node, Num):
        return Num(node.text.replace(".", _POINT))
    return rebuild(node, _held)


def _has_list(node: Node) -> bool:
    return isinstance(node, Listing) or ", " in render.to_text(node)


_SIGNS = {"pi": "π", "infinity": "∞", "sqrt": "√"}
_NAMES = re.compile(r"(?<![A-Za-z])(?:pi|infinity|sqrt(?=\())(?![A-Za-z])")


def plain(value: Value, decimal_comma: bool = False) -> str:
    """`value` as it stands in a sentence of Markdown: signs for names such as pi, nothing that would be emphasis."""
    if isinstance(value, str):
        return value
    text = _NAMES.sub(lambda found: _SIGNS[found[0]], to_text(value, decimal_comma))
    return re.sub(r"(?<=\d)\(-", "*(-", text).replace("*", " · ").replace("_", r"\_")
