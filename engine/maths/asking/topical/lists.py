"""Statistics of numbers that stand among words: one list, or values with their frequencies, and one thing asked."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.family import NUMBER_WORDS
from engine.maths.asking.free.meaning import _WORLD, may_matter
from engine.maths.asking.topical.pieces import Pieces
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.words import word_set

MAX_LISTED = 120
_WHAT: tuple[tuple[str, str], ...] = (
    ("interquartile range", r"\binter-?quartile range\b|\biqr\b"),
    ("lower quartile", r"\b(?:lower|first|1st) quartile\b|\bq1\b"),
    ("upper quartile", r"\b(?:upper|third|3rd) quartile\b|\bq3\b"),
    ("standard deviation", r"\b(?:standard|std) dev(?:iation|n)?\b|\bs\.?d\b"),
    ("variance", r"\bvariance\b"),
    ("mean", r"\b(?:arithmetic |sample )?mean\b|\baverage\b"),
    ("median", r"\bmedian\b|\bmiddle (?:value|number)\b"),
    ("mode", r"\bmodal (?:value|score|number|mark|size)\b|\bmode\b|\bmost (?:common|frequent) (?:value|number|score|size)\b"
             r"|\b(?:value|number|score|size) (?:that )?(?:occurs|appears) most(?: often)?\b"),
    ("range", r"\brange\b"),
)  # fmt: skip
_UNITS = word_set("cm mm m km kg g mg s sec min mins h hr hrs mm ml l years year minutes hours seconds days pounds euros"
                  " c goals points metres meters grams celsius degrees people marks pages")  # fmt: skip
_WORDS = (
    word_set(
        "data set list numbers values value number mark marks score scores result results sample population observations"
        " measurements distribution dataset figures recorded following here below shown given there were was arithmetic"
        " statistics of each during per week month team group class order ascending frequency frequencies times"
        " time height heights weight weights age ages mass masses length lengths temperature temperatures price prices cost costs hourly"
        " scored scoring shows show showing recorded sold counted measured took taken obtained earned ran player players shop store"
        " daily weekly monthly pay wage earn earned friends speed distance exam quiz test tests"
        " respectively occurs occurring with table average mean size sizes shoe rolled total whole"
    )
    | _UNITS
)
_TURNING = re.compile(
    r"\b(?:(?:geometric|harmonic|moving|trimmed|running|quadratic) (?:mean|average)|mean (?:absolute )?deviation|squares?|cubes?|reciprocals?|differences?|sums?|products?|deviations? of|means|medians|ranks|less|plus|times each"
    r"|minus|adding|removing|removed|added|without|new|extra|another|missing|weighted|even|odd|not|except|cumulative"
    r"|grouped|intervals?|twice|half|double[ds]?|increased?|decreased?|correct|wrong|instead|replaced|combined|joins"
    r"|leaves|percentile|outliers?|first \w+ (?:numbers|primes)|if each)\b"
)  # fmt: skip


def statistic(found: Pieces) -> str | None:
    """`mean of 4, 8, 15`: one list of numbers and the name of what is asked."""
    lists = found.of("TB")
    if not lists and not found.formulas:
        return _of_first(found.skeleton)
    if (
        not lists
        or len(lists) > 2
        or found.of("DJZXRCGE")
        or set(map(found.text, found.of("L"))) - {"x", "f"}
        or _TURNING.search(found.skeleton)
    ):
        return None
    items = _values(found, lists)
    if items is None:
        return None
    rest = found.skeleton
    for each in found.of("N"):
        said = re.search(rf"\b{each}\b", rest)
        if said is None or found.text(each) not in (str(len(items)), str(len(set(items)))):
            return None
    asked, rest = _asked(rest)
    side = re.search(r"\b(population|sample)\b", rest)
    if len(asked) != 1 or (asked[0] in ("variance", "standard deviation") and side is None):
        return None
    if any(NUMBER_WORDS[word] not in (1, len(items), len(set(items))) for word in rest.split() if word in NUMBER_WORDS):
        return None
    known = _WORDS | _WORLD | frozenset(word for word, size in NUMBER_WORDS.items() if size == len(items))
    described = re.findall(r"[a-z]+", rest.split(lists[0])[0])
    if not say_nothing_more(
        re.findall(r"(?<!\S)[a-z][a-z'-]*", rest), known | frozenset(word for word in described if not may_matter(word))
    ):
        return None
    named = f"{side[1]} " if side is not None and asked[0] in ("variance", "standard deviation") else ""
    return f"{named}{asked[0]} of {', '.join(items)}"


_FIRST = re.compile(
    r"(?:what is |find |calculate |work out |give )?(?:the )?(?P<what>mean|median|average|range) of (?:the )?first (?P<n>two|three|four|five|six|seven|eight|nine|ten)"
    r" (?P<sort>prime|odd|square|cube|even) numbers ?\W*"
)


def _of_first(skeleton: str) -> str | None:
    """`the mean of the first five prime numbers`."""
    match = _FIRST.fullmatch(skeleton)
    if match is None or match["sort"] == "even":  # 0 is even too
        return None
    many = NUMBER_WORDS[match["n"]]
    numbers = {
        "prime": [2, 3, 5, 7, 11, 13, 17, 19, 23, 29], "odd": [*range(1, 20, 2)],
        "square": [n * n for n in range(1, 11)], "cube": [n**3 for n in range(1, 11)],
    }[match["sort"]][:many]  # fmt: skip
    return f"{match['what']} of {', '.join(map(str, numbers))}"


def _asked(rest: str) -> tuple[list[str], str]:
    """What is asked for, and the words without it."""
    found = []
    for name, pattern in _WHAT:
        if re.search(pattern, rest):
            found.append(name)
            rest = re.sub(pattern, " ", rest)
    return found, rest


def _values(found: Pieces, lists: list[str]) -> list[str] | None:
    """The numbers, each as often as its frequency says."""
    texts = [re.sub(r"°|^[\[({]|[\])}]$", "", found.text(name)) for name in lists]
    if any("..." in text for text in texts):
        return None
    items = [[item.strip() for item in re.split(r"[,;]", text)] for text in texts]
    if any(not re.fullmatch(r"-?\d+(?:\.\d+)?(?:/\d+)?", item) for row in items for item in row) or len(items[0]) < 2:
        return None
    if len(items) == 1:
        return items[0] if "frequenc" not in found.skeleton else None
    letters = {found.text(name): name for name in found.of("L")}
    if "f" in letters and "frequenc" not in found.skeleton:  # x: 1, 2, 3 and f: 4, 5, 6
        at = found.skeleton.index
        if len(items[0]) != len(items[1]) or not at(lists[0]) < at(letters["f"]) < at(lists[1]):
            return None
        return _repeated(items[0], items[1])
    if re.search(rf"\bnumber of [a-z]+ :? ?{lists[1]}", found.skeleton) and len(items[0]) == len(items[1]):
        return _repeated(items[0], items[1])
    if "frequenc" not in found.skeleton or len(items[0]) != len(items[1]):
        return None
    at = found.skeleton.index
    values, counts = items if at("frequenc") > at(lists[0]) else items[::-1]
    return _repeated(values, counts)


def _repeated(values: list[str], counts: list[str]) -> list[str] | None:
    if any(not count.isdigit() for count in counts) or sum(map(int, counts)) > MAX_LISTED:
        return None
    return [value for value, count in zip(values, counts, strict=True) for _ in range(int(count))]


__all__ = ["statistic"]
