"""Signs that stand for others in a question: limits of an integral in small digits, raised letters."""

from __future__ import annotations

import re

_SMALL = dict(zip("₀₁₂₃₄₅₆₇₈₉₋₊", "0123456789-+", strict=True))
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵃᵇᶜᵈᵉᵏᵐⁿᵖᵗˣʸᶻ", "0123456789-+abcdekmnptxyz", strict=True))
_LIMITS = re.compile(f"∫([{''.join(_SMALL)}]+)([{''.join(_RAISED)}]+)")
_POWER = re.compile(f"(?<=[\\w)])[{''.join(_RAISED)}]*[ᵃᵇᶜᵈᵉᵏᵐⁿᵖᵗˣʸᶻ][{''.join(_RAISED)}]*")
_METHOD = re.compile(
    r"^\W*(?:please )?(?:use|using|by|apply|applying|with)(?: the)?(?: method of)?"
    r" (?:integration by parts|integration by substitution|an? (?:suitable "
    r")?substitution|(?:the )?substitution [a-z] ?= ?[^,;]{1,30}?"
    r"|partial fractions|by parts)(?: (?:or otherwise|twice))?,? (?:to )?(?=(?:find"
    r"|evaluate|calculate|compute|integrate|work out|determine|show)\b)",
    re.I,
)

_NEXT = re.compile(
    r"^\s*((?:[-−]?\d+(?:\.\d+)?(?:/\d+)?\s*,\s*){3,}[-−]?\d+(?:\.\d+)?(?:/\d+)?)\s*,\s*(?:\?+|_+|x\?|\.{3}\s*\?)\s*$"
)
_DEGREE = re.compile(r"\b(?:correct )?to the nearest degree\b", re.I)
_CALCULATOR = re.compile(r"^\W*without (?:using )?a calculator,?\s*", re.I)


def plain_signs(text: str) -> str:
    """`∫₀¹` as `∫_{0}^{1}`, `eˣ` as `e^(x)`, and no method of integration in front of the task.

    A list that ends in a question mark asks for its next term.
    """
    text = _NEXT.sub(r"next term of \1", text)
    text = _CALCULATOR.sub("", _DEGREE.sub("to the nearest whole number", text))
    text = _LIMITS.sub(lambda found: f"∫_{{{_put(found[1], _SMALL)}}}^{{{_put(found[2], _RAISED)}}}", text)
    text = _POWER.sub(lambda found: f"^({_put(found[0], _RAISED)})", text)
    return _METHOD.sub("", text)


def _put(text: str, table: dict[str, str]) -> str:
    return "".join(table[char] for char in text)
