"""What is never read, because a number, a letter or a mark in it has two meanings, or because it is cut off."""

from __future__ import annotations

import re

from engine.maths.asking.missing import asks_for_else

_GOES_ON = re.compile(r"\d\.\d+\s?(?:\.{2,}|…)(?! [A-Za-z]{3})")
_MARKS_OR_FACTOR = re.compile(r"(?:[A-Za-z]{3}.*[\w)]|=.*[\w)]|\d) \(\d{1,2}\)\s*$", re.DOTALL)
_ARTICLE_OR_LETTER = re.compile(
    r"\b(?:square|cube|root|double|half|reciprocal) of a (?:minus|plus|times|over) \d", re.IGNORECASE
)
_UNBRACKETED = re.compile(
    r"\b\d*[a-z] ?[-+−] ?\d+ (?:times|multiplied by) \d*[a-z] ?[-+−] ?\d+(?![)\w])", re.IGNORECASE
)
_CUT_OFF = re.compile(
    r"\d.*\b(?:and|plus|minus|times|between|than)[\s?!.…]*$|(?:%|\b(?:percent|half|sum|product|quotient)) of[\s?!.…]*$",
    re.IGNORECASE | re.DOTALL,
)
_OVER = re.compile(
    r"(?<![\w.^)\]}])(?P<top>\d{1,9}) ?[/÷] ?(?P<bottom>\d{1,9})(?P<letter>[abcknpqrtuvwxyz])(?![A-Za-z])"
    r"|(?<![\w.^)\]}])(?P<above>\d{1,9}) ?[/÷] ?(?P<below>\d{1,9}) ?\((?=[^()]*[-+−*×])"
)
"""`1/2x` and `8 ÷ 2(2 + 2)`, where what is below may end before or after the factor."""


def why_not(text: str) -> str:
    """Why a text is not read in any way; empty where it may be."""
    if _GOES_ON.search(text):
        return "I cannot tell how this number goes on. Write it as a fraction, as in 1/3."
    if _MARKS_OR_FACTOR.search(text):
        return "I cannot tell whether the number in brackets at the end is a factor, or the marks."
    if _ARTICLE_OR_LETTER.search(text):
        return "I cannot tell whether a is a letter here. Write it with signs, as in (a - 3)^2."
    if _UNBRACKETED.search(text):
        return "I cannot tell what is multiplied. Write brackets around it, as in (x + 2)(x + 3)."
    if _CUT_OFF.search(text):
        return "The end of this is missing: something must follow the last word."
    return _two_fractions(text) or asks_for_else(text)


def _two_fractions(text: str) -> str:
    """The question which of two fractions is meant. `2/3(x + 1)` is none: its fraction is a number below 1."""
    for found in _OVER.finditer(text):
        top, bottom = found["top"] or found["above"], found["bottom"] or found["below"]
        factor = found["letter"] or "(...)"
        if found["letter"] or int(top) >= int(bottom):
            one, other = f"({top}/{bottom}){factor}", f"{top}/({bottom}{factor})"
            return f"I cannot tell how far this fraction reaches: write {one}, or {other}."
    return ""
