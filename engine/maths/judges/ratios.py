"""Judges ratios such as `3:2` and `1 : 2.5 : 4`, which an author asks for as a short text.

The order counts, and so do the numbers: `6:4` is `3:2`, but not in lowest terms. What may be a time of day (`7:15` and
`14:30`) is no ratio for certain. Knows no other texts.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction

from engine.maths.spoken import SMALL
from engine.maths.verdict import Outcome

_GROUPS = r"\d{1,3}(?:[ ,]\d{3}){1,4}(?!\d)"  # 100,000 and 100 000
_TERM = rf"(?:{_GROUPS}|\d{{1,12}}(?:[.,]\d{{1,12}})?)"
_RATIO = re.compile(rf"\s*\$?\s*{_TERM}(?:\s*(?::|∶|\\colon|\bto\b)\s*{_TERM}){{1,5}}\s*\$?\s*\.?\s*")
_OTHERWISE = re.compile(rf"\s*{_TERM}(?:\s*[/,;|÷-]\s*|\s+(?:and\s+)?){_TERM}\s*|[^:∶]*\d[^:∶]*(?:[:∶][^:∶]*\d[^:∶]*)+")
_CLOCK = re.compile(r"\s*(?:[01]?\d|2[0-3]):[0-5]\d\s*")

_DIGITS = {word: digits for digits, word in SMALL.items()}

Judged = tuple[Outcome, str, str]
"""An outcome, a note code and the sentence for the student."""

RIGHT: Judged = (Outcome.RIGHT, "answer.right", "This is right.")


def ratio(text: str) -> tuple[Fraction, ...] | None:
    """The numbers of a ratio in their order; None where the text is none."""
    if not _RATIO.fullmatch(text):
        return None
    return tuple(map(_number, re.findall(_TERM, text)))


def _number(term: str) -> Fraction:
    return Fraction(re.sub("[ ,]", "", term) if re.fullmatch(_GROUPS, term) else term.replace(",", "."))


def judge_ratio(expected: str, given: str) -> Judged | None:
    """What is to be said of `given` where `expected` is a ratio; None where it is none, or `given` says no numbers."""
    wanted = ratio(expected)
    if wanted is None:
        return None
    found = ratio(re.sub(r"[a-z]+", lambda word: _DIGITS.get(word[0], word[0]), given.lower()))
    if found is None:
        if not _OTHERWISE.fullmatch(given):
            return None
        return Outcome.CANNOT_READ, "ratio.colon", "Write the ratio with numbers and colons alone, as in 5:7."
    if found == wanted:
        return RIGHT
    if _same(found, wanted):
        if _CLOCK.fullmatch(expected) and _CLOCK.fullmatch(given):
            sentence = "This is the same ratio in other numbers, and I cannot judge whether they matter."
            return Outcome.CANNOT_DECIDE, "ratio.other_numbers", sentence
        if _lowest(wanted):
            sentence = "This is the same ratio, but it is not in lowest terms."
            return Outcome.PARTLY_RIGHT, "form.not_lowest_terms", sentence
        sentence = "This is the same ratio, but it is to be written in other numbers."
        return Outcome.PARTLY_RIGHT, "ratio.other_numbers", sentence
    if len(found) > 1 and _same(found[::-1], wanted):
        return Outcome.WRONG, "ratio.order", "This is not right: look at the order of the ratio."
    return Outcome.WRONG, "answer.wrong", "This is not right."


def _same(first: tuple[Fraction, ...], second: tuple[Fraction, ...]) -> bool:
    """Whether one ratio is a multiple of the other."""
    if len(first) != len(second) or not any(first) or not any(second):
        return False
    return all(a * sum(second) == b * sum(first) for a, b in zip(first, second, strict=True))


def _lowest(terms: tuple[Fraction, ...]) -> bool:
    return all(term.denominator == 1 for term in terms) and math.gcd(*(int(term) for term in terms)) == 1
