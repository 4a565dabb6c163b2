"""LaTeX of the lines of a worked solution: as `render` writes it, with fewer brackets and more multiplication dots.

A line is only rewritten when it is read back as the same tree, so nothing here can change what a line says.
"""

from __future__ import annotations

import re
from functools import lru_cache

from engine.maths import render
from engine.maths.reader import ReadError, read
from engine.maths.tree import Derivative, Integral, Limit, Node, Sym, rebuild, walk

_HEAVY = (Derivative, Integral, Limit)


@lru_cache(maxsize=4096)
def to_latex(node: Node) -> str:
    """`node` as LaTeX without dollars, as it is shown in a worked solution."""
    plain = render.to_latex(node)
    if "\\frac" not in plain and "\\lim" not in plain and "\\int" not in plain:
        return plain
    shown = _with_dots(_unbracketed(node))
    if shown == plain:
        return plain
    try:
        return shown if read(shown) == read(plain) else plain
    except (ReadError, RecursionError):
        return plain


def _unbracketed(node: Node) -> str:
    """Derivatives and integrals in sums and products without brackets around them."""
    held: list[str] = []

    def replaced(part: Node) -> Node:
        if isinstance(part, _HEAVY):
            held.append(render.to_latex(part))
            return Sym(f"zeta_{900 + len(held)}")
        return rebuild(part, replaced)

    if isinstance(node, _HEAVY) or not any(isinstance(part, _HEAVY) for part in walk(node)):
        return render.to_latex(node)
    text = render.to_latex(replaced(node))
    for at, inner in enumerate(held, start=1):
        place = rf"\zeta_{{{900 + at}}}"
        name = re.escape(place)
        text = re.sub(rf"({name}) *(?=[^-+=}} ),&\\]|\\(?!right|\}}|cdot|,))", r"\1 \\cdot ", text)
        text = re.sub(rf"(?<=[\w}})])\s*({name})", r" \\cdot \1", text)
        text = text.replace(place, inner)
    return text


def _with_dots(text: str) -> str:
    """A dot between fractions, and between a fraction and what follows, so that they do not run into each other."""
    return re.sub(r"\} \\frac", r"} \\cdot \\frac", text)
