"""From a typed text to its words and formulas, without what only says where it stands: `hw 3a)`, `task 6`, `Year 8`."""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.frame.pieces import NotApart, Pieces, pieces
from engine.maths.asking.frame.said import in_signs
from engine.maths.asking.frame.typed import as_written
from engine.maths.asking.free.latex import in_plain_signs
from engine.maths.asking.free.respelled import respelled
from engine.maths.asking.free.typed import as_typed
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.signs import plain_signs
from engine.maths.number_words import VALUES

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


def _power(match: re.Match[str]) -> str:
    """`x to the fifth` as `x^5`."""
    return f"^{_POWERS.index(match[1].lower()) + 2}"


def _raised(match: re.Match[str]) -> str:
    return f"raise ({match[1]})^{_POWERS.index(match[2].lower()) + 2}"


def _listed(match: re.Match[str]) -> str:
    """`gcd(72,108)` with its comma apart, which is no thousand's."""
    return f"{match[1]} {match[2].replace(',', ' , ')} "


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
        # derivatives by their signs
        (r"\b[a-z] ?(?:''|″|′′|’’)(?: ?\([a-z]\))?(?! ?= ?[^\s?_.]|\w|\()", " second derivative "),
        (r"\b[fghpqsuvy](?:'|′|’)(?:\([a-z]\))?(?! ?= ?[^\s?_.]|\w|\(|')", " derivative "),
        # habits of writing
        (r"(?<=[\d)]) *-+> *(?=[A-Za-z]{3})", " , "),
        (r"\bat the origin\b", "at x = 0"),
        (r"\\(gcd|lcm)\b", r" \1 "),
        (r"\*\*", "^"),
        (r"\\(?:mathrm|text|operatorname)\{([a-z]+)\}", r" \1 "),
        (r"^([^=]*[\d)²³⁴a-z]) ([a-z] ?= ?[-−]?\d+(?:[./]\d+)?)(?=\W*$)", r"\1 , \2"),
        (r"=\s*(?=[A-Za-z]{3})(?!\s*(?:sin|cos|tan|sqrt|cbrt|log|exp)\b)", " , "),
        (r"\b(dis[a-z]{4,10} [^,;?!]{1,20}?) over(?= ?\()", r"\1 across"),
        (r"\b(the|this|that|which|next|last|first|second|other|right|[a-z]{3,}est|least|most) one\b", r"\1"),
        (r"\bone (?=(?:should|must|can|could|may|might|has|would|needs)\b)", "i "),
        (
            r"\b(at|in|through) (?:the )?(?:point )?\( ?([-−]?\d+(?:\.\d+)?) ?, ?[-−]?\d+(?:\.\d+)? ?\)",
            r"\1 x = \2",
        ),
        (r"(?<=\d) n (?=[-−]?\d)", " and "),
        (r"\b(how|want|need|have|got|like) 2 (?=[a-z]{2})", r"\1 to "),
        (r"(?<![\d.,])(\d{1,3})((?: \d{3})+)(?![\d.,]\d| ?[-+*/^=×÷(])", _in_thousands),
        (r"(?:,? (?:over|in|on) |\s*∈\s*)(?:the )?(?:set )?[ℝℚℤℕ](?![\w])", " "),
        (r"= ?\?(?=.*[A-Za-z]{3})", " , "),
        (rf"\braise ([-−]\d+) to the ({'|'.join(_POWERS)}) power", _raised),
        (r"\braise ([-−]\d+) to the power(?: of)? (\d+)", r"raise (\1)^\2"),
        (rf"(?:(?<=\b[a-z])|(?<=\d)|(?<=\))) to the ({'|'.join(_POWERS)})(?: power)?\b", _power),
        (rf"\bto the ({'|'.join(_POWERS)}) power", _to_the_power),
        (r"\b(?:foil|multiply|expand) (?:these|those|the) (?:two|2)\b", "expand"),
        (r"(?:(?<=\)) ?m|(?<=[\d)]) ?[cmk]m)[²³](?![\w])", " "),
        (rf"\b(?:{_DIVISOR})(?![a-z])", " gcd "),
        (rf"\b(?:{_MULTIPLE})(?![a-z])", " lcm "),
        (r"(?<=[\d)a-z]) ([a-z]['′]{0,2}\(-?\d+\))(?= ?=| ?\?| ?$)", r" , \1"),
        (r"\\,", " "),
        (r"\b(gcd|lcm) ?\(([^()]*)\)", _listed),
        (r"(?<=\d) ?°(?: ?[CF]\b)?", " degrees"),
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


_ONES = "|".join(word for word, value in VALUES.items() if 1 < value < 10)
_TEENS = "|".join(word for word, value in VALUES.items() if 10 <= value < 20)
_TENS = "|".join(word for word, value in VALUES.items() if value >= 20)
_COUNTED = re.compile(
    rf"(?<!hundred )(?<!hundred and )(?<!point )\b(?:(?:{_TENS})(?:[- ](?:one|{_ONES}))?|{_TEENS}|{_ONES})\b"
    r"(?!-| (?:of|numbers?|terms?|fractions?|decimals?|digits?|integers?|values?|places?|ways?"
    r"|steps?|questions?|problems?|results?|answers?|factors?|multiples?|figures?"
    r"|decimal|whole|consecutive|different|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
    r"|quarters?|hundred|thousand|million|point|and)\b)",
    re.IGNORECASE,
)
"""Things that are counted in words: `six loaves`, in a text about nothing but numbers."""
_UNIT = re.compile(r"(?<=\d) ([msglh])[²³]?(?=[\s,.?!;)]|$)(?! ?[-−+*/^=(])")
_FORMULA = re.compile(
    r"=|\b(?:simplif|collect|expan|factor|differenti|deriv|solve|express|terms?\b|plus\b|minus\b|times\b)",
    re.IGNORECASE,
)


def _without_units(text: str) -> str:
    """The lengths and times of a story without letters for their units, where these are nothing else."""
    for letter in set(_UNIT.findall(text)) if not _FORMULA.search(text) else ():
        alone = rf"(?<![A-Za-z\\'])\b{letter}[²³]?(?![A-Za-z])"
        if not re.search(rf"[-−+*/^=(] ?{alone}|{alone} ?[-−+*/^=(]", text):
            text = re.sub(alone, "", text)
    return text


def prepared(text: str) -> Pieces | None:
    """The pieces of a text; None where it is too long or has signs that are no formula."""
    if len(text) > MAX_TEXT:
        return None
    text = in_plain_signs(plain_signs(text))
    text = _ORDINAL.sub(lambda match: _POWERS[int(match[1]) - 2] if match[1] != "1" else "first", text)
    for pattern, instead in _REPLACED:
        text = pattern.sub(instead, text)
    text = _without_units(text)
    text = _ASKED_BEHIND.sub(r"\g<equation> , \g<letter>", text)
    text = as_written(respelled(as_typed(text))[0])
    try:
        found = pieces(text)
        if all(name[0] in "QN" for name in found.formulas):
            found = pieces(_COUNTED.sub(_in_digits, in_signs(text)))
    except (NotApart, NotAsked):
        return None
    return found if found.formulas else None


def _in_digits(match: re.Match[str]) -> str:
    """`thirty-six` and `two` as numbers."""
    return str(sum(VALUES[word] for word in re.split("[- ]", match[0].lower())))
