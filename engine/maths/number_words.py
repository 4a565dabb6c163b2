"""Numbers said in words, as an answer: `five`, `minus twenty-five`, `three quarters`, `two and a half`.

    in_digits("The answer is three quarters")   # None: only where the words are all of the text
    in_digits("three quarters")                 # "3/4"

English, as the answers of models are. Knows no mathematics beyond that.
"""

from __future__ import annotations

import re
from fractions import Fraction

from engine.maths.spoken import PARTS, SMALL

_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = {
    **{word: int(value) for value, word in SMALL.items()},
    **{word: 13 + at for at, word in enumerate(_TEENS)},
}
VALUES = _ONES | {word: 20 + 10 * at for at, word in enumerate(_TENS)}
"""The words from zero to nineteen, and the tens."""
_LARGE = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_PARTS = {word: int(value) for value, words in PARTS.items() for word in words} | {"fourth": 4, "fourths": 4}
MAX_LENGTH = 100

WORDS = frozenset((*VALUES, *_LARGE, *_PARTS, "hundred", "minus", "negative"))
"""The words that a number in words is made of, without `and` and `a`."""


def in_digits(text: str) -> str | None:
    """The number that all of `text` says in words, in digits (`-25`, `3/4`, `2.5`); None for anything else."""
    plain = text.strip().strip(".!").strip().lower()
    if len(plain) > MAX_LENGTH or not re.fullmatch(r"[a-z]+(?:[\s-]+[a-z]+)*", plain):
        return None
    words = re.split(r"[\s-]+", plain)
    sign = "-" if words[0] in ("minus", "negative") else ""
    words = words[1:] if sign else words
    found = _value(words) if words else None
    if found is None:
        return None
    return sign + (found if isinstance(found, str) else str(found))


def _value(words: list[str]) -> str | Fraction | None:
    if "point" in words:
        return _decimal(words)
    if words[-1] in _PARTS:
        return _fraction(words)
    whole = _whole(words)
    return None if whole is None else Fraction(whole)


def _decimal(words: list[str]) -> str | None:
    """`two point five`: digit by digit behind the point."""
    at = words.index("point")
    whole = _whole(words[:at]) if at else 0
    digits = [_ONES.get("zero" if word in ("oh", "o") else word, 10) for word in words[at + 1 :]]
    if whole is None or not digits or any(digit > 9 for digit in digits):
        return None
    return f"{whole}.{''.join(map(str, digits))}"


def _fraction(words: list[str]) -> Fraction | None:
    """`three quarters`, `a half`, `two and three quarters`, `one over two` is left to the reader."""
    below = _PARTS[words[-1]]
    rest = words[:-1]
    whole = 0
    if "and" in rest:
        cut = len(rest) - 1 - rest[::-1].index("and")
        counted = _whole(rest[:cut])
        if counted is None:
            return None
        whole, rest = counted, rest[cut + 1 :]
    top = 1 if rest in ([], ["a"], ["an"]) else _whole(rest)
    if top is None or (top == 1) != (words[-1] in ("half", "fourth", *(names[0] for names in PARTS.values()))):
        return None  # "three quarter" and "one halves" are not said
    if not rest and whole:
        return None
    return whole + Fraction(top, below)


def _whole(words: list[str]) -> int | None:
    """The value of `two hundred and five thousand and six`; None for words that say no number."""
    total = 0
    group: int | None = None
    last = 10**12
    for at, word in enumerate(words):
        if word == "and":
            if at == 0 or at == len(words) - 1 or words[at - 1] not in ("hundred", *_LARGE):
                return None
        elif word == "hundred":
            if group is None or not 1 <= group <= 9:
                return None
            group *= 100
        elif word in _LARGE:
            if group is None or _LARGE[word] >= last:
                return None
            last = _LARGE[word]
            total += group * last
            group = None
        else:
            value = (
                1
                if word in ("a", "an") and words[at + 1 : at + 2] in (["hundred"], ["thousand"], ["million"])
                else None
            )
            value = VALUES.get(word, value)
            fits = (
                group is None
                or (group % 100 == 0 and group)
                or (group % 10 == 0 and group % 100 >= 20 and 0 < (value or 0) < 10)
            )
            if value is None or not fits:
                return None
            group = (group or 0) + value
    if group is None and not total:
        return None
    return total + (group or 0)
