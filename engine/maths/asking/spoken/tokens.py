"""The words and signs of a formula said in words, with numbers in words put in digits.

`a` and `i` are letters of the formula only where a digit or a sign stands at them; elsewhere they are words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.number_words import VALUES

PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12,
}  # fmt: skip
_SIGNS = str.maketrans(
    {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "²": "^2 ", "³": "^3 ", "[": "(", "]": ")", "⋅": "*"}
)
_TOKEN = re.compile(
    r"(?P<number>\d+(?:\.\d+)?(?:/\d+(?![\d.]))?)|(?P<word>[A-Za-z]+(?:'[a-z]+)?)|(?P<sign>[-+*/^()=%<>≤≥,:√])|(?P<other>\S)"
)
MAX_TOKENS = 80


class NotSpoken(Exception):
    """The text is no formula in words."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign; `glued`: nothing stands between it and the token before."""

    kind: str  # number, word, letter, sign
    text: str
    glued: bool = False


def tokens(text: str) -> list[Token]:
    """The tokens of `text`, numbers in digits. Raises NotSpoken for a sign that belongs to no formula in words."""
    text = text.translate(_SIGNS)
    text = re.sub(r"(?<=[A-Za-z])-(?=[A-Za-z]{2})", " ", text)  # twenty-five, two-thirds
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "other":
            raise NotSpoken
        word = match[0]
        glued = match.start() == end and end > 0
        if kind == "word" and len(word) == 1 and (word.lower() not in "ai" or _in_formula(text, match)):
            kind = "letter"
        found.append(Token(kind, word if kind == "letter" else word.lower(), glued))
        end = match.end()
        if len(found) > MAX_TOKENS:
            raise NotSpoken
    return _in_digits(found)


def _in_formula(text: str, match: re.Match[str]) -> bool:
    """Whether a lone `a` or `i` is a letter of the mathematics: a digit or a sign is next to it."""
    before, after = text[: match.start()].rstrip(" "), text[match.end() :].lstrip(" ")
    return bool(
        re.search(r"\d$", text[: match.start()]) or re.search(r"[-+*/^=(]$", before) or re.match(r"[-+*/^=)]", after)
    )


def _in_digits(found: list[Token]) -> list[Token]:
    """Number words as numbers: `twenty five`, `three hundred and two`, `two thirds`, `a half`."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        value, after = _whole(found, at)
        if after == at and found[at].text in ("a", "one") and at + 1 < len(found) and found[at + 1].text in PARTS:
            value, after = 1, at + 1
        parts = after < len(found) and found[after].text in PARTS
        if value is not None and parts and after > at and not (value > 1 and found[after].text == "half"):
            out.append(Token("number", f"{value}/{PARTS[found[after].text]}", False))
            at = after + 1
            continue
        if value is not None and after + 1 < len(found) and found[after].text == "point":
            digits, end = "", after + 1
            while end < len(found) and (VALUES.get(found[end].text, 10) < 10 or found[end].text == "oh"):
                digits, end = f"{digits}{VALUES.get(found[end].text, 0)}", end + 1
            if digits:
                out.append(Token("number", f"{value}.{digits}", found[at].glued))
                at = end
                continue
        if value is not None and after > at:
            out.append(Token("number", str(value), found[at].glued))
            at = after
            continue
        if found[at].kind == "word" and found[at].text in PARTS and found[at].text in ("half",):
            out.append(Token("number", "1/2", False))
        else:
            out.append(found[at])
        at += 1
    return out


def _whole(found: list[Token], at: int) -> tuple[int | None, int]:
    """The whole number in words at `at` and where it ends; None when there is none. Digits count before `thirds`."""
    start = at
    if found[at].kind == "number" and at + 1 < len(found) and found[at + 1].text in PARTS and found[at].text.isdigit():
        return int(found[at].text), at + 1
    total, part = 0, None
    while at < len(found) and found[at].kind == "word":
        word = found[at].text
        if word in VALUES and (
            part is None
            or (part % 100 == 0 and part > 0)
            or (part % 10 == 0 and part % 100 >= 20 and 0 < VALUES[word] < 10)
        ):
            part = (part or 0) + VALUES[word]
        elif word == "hundred" and part is not None and 0 < part < 10:
            part *= 100
        elif word == "thousand" and part is not None:
            total, part = total + part * 1000, 0
        elif (
            word == "and"
            and part is not None
            and part % 100 == 0
            and part >= 100
            and at + 1 < len(found)
            and found[at + 1].text in VALUES
        ):
            pass
        else:
            break
        at += 1
    if part is None or at == start:
        return None, start
    return total + part, at
