"""A list of numbers, what is asked of it, and words around both that say nothing more.

`told` puts such a text in one of the wordings of `statistics`: "The marks of five pupils are 56, 72, 64, 81 and 77.
What is their mean mark?" becomes `mean of 56, 72, 64, 81, 77`.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import NUMBER_WORDS, REAL
from engine.maths.words import word_set

_LIST = re.compile(
    rf"(?<![\w.,^/(=])[\[({{]?(?P<list>{REAL}(?:(?:\s*,\s*(?:and\s+)?|\s*;\s*"
    rf"|\s+and\s+){REAL}){{2,}})[\])}}]?(?![\w^/=])"
)
_WHAT = (
    ("interquartile range", r"inter-?quartile range|\bIQR\b"),
    ("lower quartile", r"\b(?:lower|first|1st) quartile\b|\bQ_?\{?1\}?(?!\d)"),
    ("upper quartile", r"\b(?:upper|third|3rd) quartile\b|\bQ_?\{?3\}?(?!\d)"),
    ("standard deviation", r"\bstandard deviation\b"),
    ("variance", r"\bvariance\b"),
    ("mean", r"\b(?:arithmetic )?mean\b|\baverage\b"),
    ("median", r"\bmedian\b"),
    ("mode", r"\bmodal\b|\bmode\b"),
    ("range", r"\brange\b"),
)
_SIDES = (
    ("exclusive",
        r"\bwithout (?:counting|including|using|taking) the median(?: itself)?(?: (?:in"
        r"|into) (?:either|each|both)(?: of the)? hal(?:f|ves))?|\b(?:(?:leave|leaving|with|do not "
        r"include|don't include|not including|excluding|exclude|omit|omitting|without) "

                      r"(?:out )?the (?:overall )?median(?: (?:out|left out|excluded))?(?: "
                      r"(?:of|from|in) (?:both|the two|each) hal(?:ves|f))?|exclusive(?: method)?)"),
    ("inclusive",
        r"\b(?:(?:include|including|with) the (?:overall )?median (?:in (?:both|the two"
        r"|each) hal(?:ves|f))|inclusive(?: method)?)"),
    ("",
        r"\(?\b(?:where |here )?Q_?1 and Q_?3 (?:are|being)(?: taken as)? the medians of "
        r"the (?:lower and upper |two )?halves\)?|\b(?:using|taking|take|with|as|by)? ?(?:it |this "
        r"|them )?(?:as |being )?(?:the )?medians? of (?:the )?(?:(?:lower|upper|two|both|each) "
        r")?hal(?:f|ves)"),
)  # fmt: skip
"""How quartiles are found; the medians of the halves leave open what is done with the median itself."""
_SPREADS = (("sample", r"\bsample\b|\bn ?[-−] ?1\b|\bunbiased\b"), ("population", r"\bpopulation\b"))
_WORDS = word_set(
    "a an the is are was were of in for from to with and their its this these those "
    "following given what find calculate determine work out compute give"
    " state data set list number numbers value values mark marks score scores result "
    "results age ages height heights weight weights"
    " mass masses time times temperature temperatures price prices goals points "
    "length lengths observations measurements distribution"
    " pupils pupil students student people person players player children child boys "
    "girls friends workers teachers days day weeks week"
    " months games matches tests test exam exams quiz plants books trees families "
    "team class year were recorded recorded scored obtained"
    " has have here below shown consider let be as it them degrees respectively in "
    "order minutes seconds then use using by taking"
)

_TURNING = word_set(
    "deviation geometric harmonic moving trimmed absolute running mid quadratic root "
    "frequencies frequency squares cubes reciprocals logarithms differences sums "
    "products deviations weights means medians"
    " ranks less plus times minus after before adding removing removed added without "
    "new extra another missing each weighted"
    " first second even odd not except total sum product cumulative grouped interval "
    "intervals per twice half double doubled"
    " increased decreased more than correct wrong instead replaced combined two three "
    "four five six seven eight nine ten"
)


def told(text: str) -> str | None:
    """The text in one wording, or None where a word is not understood."""
    lists = [*_LIST.finditer(text)]
    if len(lists) != 1:
        return None
    items = re.split(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", lists[0]["list"])
    rest = f"{text[: lists[0].start()]} ; {text[lists[0].end() :]}"
    side = spread = ""
    for name, pattern in _SIDES:
        said = re.search(pattern, rest, re.I)
        if said is not None:
            side, rest = name, f"{rest[: said.start()]} {rest[said.end() :]}"
            break
    found: list[str] = []
    for name, pattern in _WHAT:
        if re.search(pattern, rest, re.I):
            found.append(name)
            rest = re.sub(pattern, " ", rest, count=1, flags=re.I)
    for name, pattern in _SPREADS:
        if re.search(pattern, rest, re.I):
            if spread:
                return None
            spread, rest = name, re.sub(pattern, " ", rest, count=1, flags=re.I)
    if len(found) != 1 or (spread and found[0] not in ("standard deviation", "variance")):
        return None
    if side and "quartile" not in found[0]:
        return None
    described = rest.partition(" ; ")[0].rpartition(".")[2]  # what the numbers are, in front of them
    for word in re.findall(r"[A-Za-z']+|\d+|[=+*/^%<>|]", rest):
        plain = word.lower()
        if (plain in NUMBER_WORDS and NUMBER_WORDS[plain] == len(items)) or plain == str(len(items)):
            continue
        is_named = word in described and re.fullmatch(r"[a-z]{3,}", plain) and plain not in _TURNING
        if plain not in _WORDS and not is_named:
            return None
    return f"{spread} {found[0]} of {', '.join(items)}{f' ({side})' if side else ''}".strip()
