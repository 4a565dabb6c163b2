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
_GAP = re.compile(
    r"(?:(?<=[-+−*×·÷/(=] )|(?<=[-+−*×·÷/(=]))(?:_{1,}|□|▢|☐|⬜|\[\s*\]|\?+)(?=\s*(?:[-+−*×·÷/)]\s*[\w(]|=\s*[-−(\w]))"
    r"|(?<=[-+−*×·÷/] )(?:_{1,}|□|▢|☐|⬜|\?+)(?=\W*$)|(?<=\d[-+−*×·÷/])(?:_{1,}|□|▢|☐|⬜|\?+)(?=\W*$)"
    r"|(?:(?<=^)|(?<=: ))(?:_{1,}|□|▢|☐|⬜|\?+)(?=\s*[-+−*×·÷/]\s*\d)|(?:□|▢|☐|⬜)"
)
_LISTED = re.compile(r"(?:gcd|lcm|hcf|gcf|lcd)\}?\s*(?:\\left)?\([\d,\s]+(?:\\right)?\)", re.I)
_VALUES = re.compile(r"\b(for (?:which|what) (?:values?|numbers?)(?: of)?) ([a-z]) is (?=\2\b)", re.I)
_KEYS = str.maketrans({"″": "''", "‴": "'''", "⁄": "/", "∕": "/"})
_EQUATION = re.compile(r"[^=<>]*[-+−*×·÷/][^=<>]*=[^=<>]+|[^=<>]+=[^=<>]*[-+−*×·÷/][^=<>]*")
_LETTER = re.compile(r"(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])")


def _with_letter(text: str) -> str:
    """`4 × □ + 1 = 29` and `3/11 = 21/?` with the letter x for the number that is looked for."""
    filled = _GAP.sub("x", text)
    if filled == text or not _EQUATION.fullmatch(text) or _LETTER.search(text) or re.search(r"x\W*x", filled):
        return text
    return filled


def plain_signs(text: str) -> str:
    """`∫₀¹` as `∫_{0}^{1}`, `eˣ` as `e^(x)`, gaps as letters, and no method of integration in front of the task.

    A list that ends in a question mark asks for its next term.
    """
    text = _LISTED.sub(lambda found: re.sub(r",(?=\S)", ", ", found[0]), text)  # no thousands: `gcd(48,180)`
    text = _VALUES.sub(r"\1 \2, is ", text.translate(_KEYS).replace(":=", "="))
    text = _with_letter(_NEXT.sub(r"next term of \1", text))
    text = _CALCULATOR.sub("", _DEGREE.sub("to the nearest whole number", text))
    text = _LIMITS.sub(lambda found: f"∫_{{{_put(found[1], _SMALL)}}}^{{{_put(found[2], _RAISED)}}}", text)
    text = _POWER.sub(lambda found: f"^({_put(found[0], _RAISED)})", text)
    return _METHOD.sub("", text)


def _put(text: str, table: dict[str, str]) -> str:
    return "".join(table[char] for char in text)
