"""Puts the formulas of a text that are said in words into signs, wherever they stand: "x squared minus five x".

The longest stretch of words that the grammar of spoken formulas reads as a whole is replaced; everything else stays.
What has two readings is refused there (NotAsked) and so here.
"""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.spoken.grammar import Grammar
from engine.maths.asking.spoken.tokens import PARTS, NotSpoken, tokens
from engine.maths.number_words import VALUES
from engine.maths.words import word_set

_NUMERALS = frozenset(VALUES) | frozenset(PARTS) | word_set("hundred thousand point")
_LINKS = word_set(
    "plus minus times multiplied divided over by squared cubed to the power of all negative equals is equal half root"
    " square cube sqrt and a take away takeaway raised sum product quotient lots"
)
_TELLING = _NUMERALS | word_set(
    "plus minus times multiplied divided squared cubed over negative power equals sqrt root lots takeaway"
)
"""Words one of which a spoken formula has."""
_OUTER = word_set("and a is of to the by all equal take away over sum product quotient times root square cube")
"""Words with which no formula ends, and most of which begin none."""
_BEGINS = word_set("the a minus negative square cube sqrt root half sum product quotient") | _NUMERALS
_BEHIND_NUMBERS = word_set(
    "and from by to with into is in out percent off on then when for as go goes into please"
    " what whats how which factorise factorize factor expand simplify solve find work calculate evaluate differentiate"
    " give tell help can could do thanks but if"
)
_ITEM = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*(?:'[a-z]+)?|\d+(?:\.\d+)?|[-+*/^()=×÷²³−]|\s+|.", re.DOTALL)
_POWER = re.compile(r"\bto the [a-z]+$", re.IGNORECASE)
_POWERED = re.compile(r"\s*(?:to the (?:power\b|[a-z]+th\b|\d)|(?:all )?(?:squared|cubed)\b)", re.IGNORECASE)
_MAX_TRIED = 60


def in_signs(text: str) -> str:
    """The text with its spoken formulas in signs. Raises NotAsked where one has two readings."""
    if not re.search(r"[A-Za-z]{3}", text):
        return text
    items = _ITEM.findall(text)
    out: list[str] = []
    at = tried = 0
    while at < len(items):
        end = _stretch(items, at)
        done = ""
        while end > at and tried < _MAX_TRIED:
            part = "".join(items[at:end])
            if not _telling(items[at:end]):
                break
            tried += 1
            done = _read(part) if part.lower() != "zero" else ""
            numeral = items[end - 1].lower().split("-")[-1] in _NUMERALS and not _POWER.search(part)
            if _POWERED.match("".join(items[end : end + 6])):
                done = ""  # the second x of `x^2 - x to the fourth`
            if (numeral or re.fullmatch(r"\d+", done)) and not _stands_alone(items, end):
                done = ""  # the two of `two brackets`
            if done:
                break
            end -= 1
            while end > at and items[end - 1].isspace():
                end -= 1
        if done:
            out.append(done)
            at = end
        else:
            out.append(items[at])
            at += 1
            while at < len(items) and re.search(r"[A-Za-z0-9.)]$", items[at - 1]) and not items[at].isspace():
                out.append(items[at])  # the middle of something begins no formula
                at += 1
    return "".join(out)


def _stretch(items: list[str], at: int) -> int:
    """Where the words and signs that may belong to one spoken formula end."""
    first = items[at].lower()
    if not (first in _BEGINS or first.split("-")[0] in _NUMERALS or re.fullmatch(r"\d.*|[a-z(−-]", first)):
        return at
    end = at
    while end < len(items):
        item = items[end].lower()
        words = item.split("-")
        if not (
            item.isspace()
            or re.fullmatch(r"\d+(?:\.\d+)?|[-+*/^()=×÷²³−]|[a-z]", item)
            or all(word in _LINKS or word in _NUMERALS for word in words)
        ):
            break
        end += 1
    while end > at and (items[end - 1].isspace() or items[end - 1].lower() in _OUTER):
        end -= 1
    return end


def _stands_alone(items: list[str], end: int) -> bool:
    """Whether a single number in words is one: `double twelve`, and not the two of `two brackets`."""
    after = "".join(items[end : end + 2]).strip().lower()
    return not re.match(r"[a-z]{2}", after) or after in _BEHIND_NUMBERS


def _telling(items: list[str]) -> bool:
    return any(word in _TELLING for item in items for word in item.lower().split("-"))


def _read(part: str) -> str:
    """A part in signs; empty where it is no formula as a whole."""
    if part.count("(") != part.count(")"):
        return ""
    try:
        grammar = Grammar(tokens(part))
        formula = grammar.relation()
    except (NotSpoken, RecursionError):
        return ""
    except NotAsked:
        if re.search(r"[-+*/^=]", part):
            return ""
        raise
    return formula if grammar.done and not grammar.unknown and formula.strip() != part.strip() else ""
