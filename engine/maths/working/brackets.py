"""The antiderivative in brackets, `[x^3/3]_0^1`: not only its value between the limits must be right.

`[x^4/3]_0^1` is worth 1/3 as well, and is no step of `int_0^1 x^2 dx`. The reader gives the value alone, so that the
bracket is looked for in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.errors import LemmaError
from engine.maths.calculus import NoRule, derivative
from engine.maths.reader import read
from engine.maths.tree import Integral, Node, Relation, symbols
from engine.maths.working.values import same

MAX_LENGTH = 300
_SIZE = r"(?:\\(?:left|right|[bB]igg?[lr]?)\s*)?"
_END = r"_(?:\{[^{}]{1,30}\}|\S)\s*\^(?:\{[^{}]{1,30}\}|\S+)"
_BRACKET = re.compile(rf"\s*{_SIZE}\[(?P<inside>[^=]{{1,120}}?){_SIZE}\]\s*{_END}\s*")
_BAR = re.compile(rf"\s*(?:\\left\s*\.)?(?P<inside>[^=|]{{1,120}}?){_SIZE}\|\s*{_END}\s*")


def is_wrong_bracket(text: str, trees: Sequence[Node | None]) -> bool:
    """Whether a line puts limits to what is no antiderivative of the one integral that `trees` hold."""
    if len(text) > MAX_LENGTH or "_" not in text or "^" not in text:
        return False
    terms = [
        term for tree in trees if tree is not None for term in (tree.terms if isinstance(tree, Relation) else (tree,))
    ]
    integrals = {term for term in terms if isinstance(term, Integral) and term.lower is not None}
    if len(integrals) != 1:
        return False
    (integral,) = integrals
    for part in text.strip(" $").split("="):
        match = _BRACKET.fullmatch(part) or _BAR.fullmatch(part)
        if match is None or r"\int" in part or "∫" in part:
            continue
        try:
            inside = read(match["inside"])
            if symbols(inside) != {integral.variable.name}:
                return False
            return same(derivative(inside, integral.variable.name), integral.body) is False
        except (LemmaError, NoRule):
            return False
    return False
