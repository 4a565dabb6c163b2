"""Amounts of money and measures as a story names them: "£3.50", "12 km", "5 m"."""

from __future__ import annotations

import re

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.render import to_text
from engine.maths.tree import Node

CURRENCIES = {
    "£": "£", "$": "$", "€": "€", "pound": "£", "pounds": "£", "quid": "£", "gbp": "£", "dollar": "$", "dollars": "$",
    "usd": "$", "bucks": "$", "euro": "€", "euros": "€", "eur": "€",
}  # fmt: skip
"""How the word or sign of a currency is written before an amount."""
SMALL = {"p": "£", "penny": "£", "pence": "£", "c": "", "cent": "", "cents": "", "ct": ""}
"""A hundredth of which currency; empty: of the one the story names."""


def amount(value: Node, unit: str, *, as_it_is: bool = False) -> str:
    """The value with its unit; money with two places where it has cents. `as_it_is` keeps the digits of the value."""
    text = to_text(value)
    if unit not in CURRENCIES.values() or not unit:
        return f"{_decimal(value, text) if not as_it_is else text} {unit}".strip()
    try:
        cents = exact(value) * 100
    except (NotRational, Undefined):
        return f"{unit}{text}"
    if as_it_is or cents.denominator != 1:
        return f"{unit}{text}"
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(int(cents)), 100)
    return f"{sign}{unit}{whole}" + (f".{rest:02d}" if rest else "")


def _decimal(value: Node, text: str) -> str:
    """A fraction whose decimal is short, as a decimal: 2.5 h and not 5/2 h."""
    if not re.fullmatch(r"-?\d+/\d+", text):
        return text
    size = exact(value)
    for places in (1, 2, 3):
        scaled = size * 10**places
        if scaled.denominator == 1:
            digits = str(abs(int(scaled))).rjust(places + 1, "0")
            return f"{'-' if size < 0 else ''}{digits[:-places]}.{digits[-places:]}"
    return text


def without_unit(text: str, unit: str) -> str:
    """An answer without the sign of money or the unit asked for, wherever it stands."""
    plain = text.strip().strip("$ ") if "$" in text and unit != "$" else text.strip()
    if unit in CURRENCIES.values() and unit:
        words = "|".join(re.escape(word) for word, sign in CURRENCIES.items() if sign == unit)
        return re.sub(rf"\\?(?:{words})(?![A-Za-z])", " ", plain, flags=re.I).strip()
    if unit:
        return re.sub(rf"(?<=[\d)}}\s])\s*(?:\\(?:text|mathrm)\{{\s*)?{re.escape(unit)}s?\b\s*\}}?", " ", plain).strip()
    return plain


__all__ = ["CURRENCIES", "SMALL", "amount", "without_unit"]
