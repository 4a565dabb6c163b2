"""Separated variables: `1/y dy = 2x dx` as an equation with a derivative, `1/y dy/dx = 2x`.

Only the text is changed; whether it follows is for others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_D = r"(?<![A-Za-z\\])(?:\\(?:mathrm|text)\s*\{\s*d\s*\}|d)\s?(?P<name>[a-zA-Z])(?![A-Za-z_(/])"
_ABOVE = r"(?<![A-Za-z\\])d\s?(?P<name>[a-zA-Z])\s*/\s*(?!d)"
_FRACTION = r"\\[dt]?frac\s*\{\s*d\s?(?P<name>[a-zA-Z])\s*\}\s*(?=\{(?!\s*d))"
_SPACES = r"(?:\\[,;:! ]|~)"
MAX_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Separated:
    """The line with a derivative in it, and the letters: the one that depends, and the one it depends on."""

    text: str
    letters: tuple[str, str]


def with_derivative(text: str) -> Separated | None:
    """`text` with a derivative for its two differentials, one on each side; None for anything else."""
    if len(text) > MAX_LENGTH or text.count("=") != 1 or "int" in text or "∫" in text:
        return None
    sides = [re.sub(_SPACES, " ", side).strip(" $.") for side in text.split("=")]
    above, below = _taken(sides[0]), _taken(sides[1])
    if above is None or below is None:
        return None
    (left, y), (right, x) = above, below
    return None if x == y else Separated(rf"({left}) \cdot \frac{{d{y}}}{{d{x}}} = {right}", (y, x))


def _taken(side: str) -> tuple[str, str] | None:
    """A side without its differential, and the letter of that: `2x`, x for `2x dx`; `1/y`, y for `dy/y`."""
    for pattern, instead in ((_FRACTION, r"\\frac{1}"), (_ABOVE, "1/"), (_D, "")):
        places = list(re.finditer(pattern, side))
        if len(places) == 1:
            rest = re.sub(pattern, instead, side).strip(" *")
            rest = re.sub(r"\\cdot\s*$", "", rest).strip()
            alone = re.search(r"(?<![A-Za-z\\])d\s?[a-zA-Z](?![A-Za-z])", rest)
            return None if alone else (rest or "1", places[0]["name"])
    return None
