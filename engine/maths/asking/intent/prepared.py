"""From a typed text to its words and formulas, without what only says where it stands: `hw 3a)`, `task 6`, `Year 8`."""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.frame.pieces import NotApart, Pieces, pieces
from engine.maths.asking.frame.typed import as_written
from engine.maths.asking.free.latex import in_plain_signs
from engine.maths.asking.free.respelled import respelled
from engine.maths.asking.free.typed import as_typed
from engine.maths.asking.parts import NotAsked

MAX_TEXT = 300
_PLACES = (
    r"(?:hw|homework|q|qu|ques|question|ex|exercises?|tasks?|no|nr|problem|part|page|pg|year|grade|class|chapter|ch"
    r"|unit|worksheet|sheet|section|lesson|item|aufgabe)"
)
_ITS_NUMBER = r"\.? ?(?:no\.? ?|nr\.? ?|number )?\d{1,3}(?:\.\d{1,2})?"
_ITS_LETTER = r"(?: ?\(?[a-h]\)?(?![a-z(^*/+=-]))?"
# the names of the two in the languages of those who type them
_DIVISOR = r"\\operatorname\{gcd\}|g\.? ?c\.? ?[dfm]\.?|h\.? ?c\.? ?[fd]\.?|ggt|pgcd|mcd|m\.c\.d\.|mdc"
_MULTIPLE = r"\\operatorname\{lcm\}|l\.? ?c\.? ?[md]\.?|kgv|ppcm|mcm|m\.c\.m\.|mmc"
_POWERS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _to_the_power(match: re.Match[str]) -> str:
    return f"to the power {_POWERS.index(match[1].lower()) + 2}"


def _raised(match: re.Match[str]) -> str:
    return f"raise ({match[1]})^{_POWERS.index(match[2].lower()) + 2}"


def _in_thousands(match: re.Match[str]) -> str:
    """`4 378` without its space."""
    return match[0].replace(" ", "")


_REPLACED: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        # labels of exercises and books
        (rf"\b{_PLACES}{_ITS_NUMBER}{_ITS_LETTER}(?!\d*[-+*/^=×÷.])[).:]?", " "),
        (r"\b(?:q|hw|ex)\d{1,3} ?[a-h](?=[ ).:])[).:]?", " "),
        (r"^\W*\d{1,2} ?[a-h]?[).](?= ?[A-Za-z$\\(])", " "),
        (r"^\W*\(?[a-h]\)(?= )", " "),
        (r"\b\d{1,3}(?:st|nd|rd|th) (?=grade|year|class|form|question|exercise|problem|task)", " "),
        (r"\((?:\d{1,2}|one|two|three|four|five|six) (?:marks?|points?|pts?)\)", " "),
        # habits of writing
        (r"(?<=\d) n (?=[-−]?\d)", " and "),
        (r"\b(how|want|need|have|got|like) 2 (?=[a-z]{2})", r"\1 to "),
        (r"(?<![\d.,])(\d{1,3})((?: \d{3})+)(?![\d.,]\d| ?[-+*/^=×÷(])", _in_thousands),
        (r"(?:,? (?:over|in|on) |\s*∈\s*)(?:the )?(?:set )?[ℝℚℤℕ](?![\w])", " "),
        (r"= ?\?(?=.*[A-Za-z]{3})", " , "),
        (rf"\braise ([-−]\d+) to the ({'|'.join(_POWERS)}) power", _raised),
        (r"\braise ([-−]\d+) to the power(?: of)? (\d+)", r"raise (\1)^\2"),
        (rf"\bto the ({'|'.join(_POWERS)}) power", _to_the_power),
        (r"(?:(?<=\)) ?m|(?<=[\d)]) ?[cmk]m)[²³](?![\w])", " "),
        (rf"\b(?:{_DIVISOR})(?![a-z])", " gcd "),
        (rf"\b(?:{_MULTIPLE})(?![a-z])", " lcm "),
        (r"(?<=[\d)a-z]) ([a-z]['′]{0,2}\(-?\d+\))(?= ?=| ?\?| ?$)", r" , \1"),
        (r"\\(?:mathrm|text|operatorname)\{([a-z]+)\}", r" \1 "),
        (r"\\,", " "),
        # signs of other countries
        (r"(?<=[\d)]):(?=\()|(?<=\)):(?=\d)", " ÷ "),
        (r"\\equiv(?![A-Za-z])|≡", "="),
    )
)
_ORDINAL = re.compile(r"\b([1-9])(?:st|nd|rd|th)\b(?! (?:grade|year|class|form|question|exercise|problem|task))")
_ASKED_BEHIND = re.compile(
    r"(?P<equation>=[^=?,.;]*?\d) (?P<letter>[a-z])(?= ?(?:= ?\?|=$|\?|equals?\b|is\b))", re.IGNORECASE
)
"""`x^2 = 49 x?`: the letter that is asked for, and no factor."""


def prepared(text: str) -> Pieces | None:
    """The pieces of a text; None where it is too long or has signs that are no formula."""
    if len(text) > MAX_TEXT:
        return None
    text = in_plain_signs(text)
    text = _ORDINAL.sub(lambda match: _POWERS[int(match[1]) - 2] if match[1] != "1" else "first", text)
    for pattern, instead in _REPLACED:
        text = pattern.sub(instead, text)
    text = _ASKED_BEHIND.sub(r"\g<equation> , \g<letter>", text)
    try:
        found = pieces(as_written(respelled(as_typed(text))[0]))
    except (NotApart, NotAsked):
        return None
    return found if found.formulas else None
