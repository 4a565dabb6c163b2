"""A formula with a meaning, and a number for its letter: "a plumber charges 40 + 25h pounds for h hours".

The letter says what it counts by the noun behind it (or "after t seconds"); a number with the same noun is put in for
it. Sides of a shape may be expressions too, whose perimeter or area is asked for.
"""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked, is_plain, read_part
from engine.maths.asking.stories.parts import NUM
from engine.maths.asking.tasks import ask_evaluate, ask_form
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.tree import Node, Relation, symbols
from engine.maths.words import word_set

_FORMULA = re.compile(
    r"(?<![\w.])(?:(?P<head>[a-z])(?:\([a-z]\))? ?= ?)?(?P<body>[-−]?[\d.a-z²³^/*()]+(?: ?[-+−*/]"
    r" ?[\d.a-z²³^/*()]+)+|\d+(?:\.\d+)?[a-z])(?![\w])"
)
_NOUN = r"(?P<noun>[a-z]{2,})"
_COUNTS = re.compile(
    r"(?:(?:for|after|in|of|if|when|with|at|buys?|sells?|drives?|using|uses?|hires?|sends?|makes?"
    rf"|prints?) )?(?<![\w]){{x}} (?:(?:more )?(?:full|extra|school|whole) )?{_NOUN}|(?:where|and|if"
    rf"|when) {{x}} is (?:the )?(?:number of|time in|distance in|length in|amount of|mass in"
    rf"|weight in|temperature in|time \(in|side in|radius in) \(?{_NOUN.replace('noun', 'noun2')}"
    rf"|{{x}} (?:stands for|represents|means|is) (?:the )?(?:number of|time in"
    rf"|distance in) {_NOUN.replace('noun', 'noun3')}"
)
_VALUE = re.compile(rf"(?<![\w.])(?P<v>{NUM}) (?P<noun>[a-z]+)")
_ASKS = re.compile(
    r"(?:how (?:much|high|far|long|tall|deep|fast|big|heavy|many)|what|find|work out|calculate|determine|evaluate)\b"
)


def ask(parts: list[str]) -> Question | None:
    """The value of a formula in its context, or what the sides of a shape make."""
    return _value(parts) or _sides(parts)


def _stem(noun: str) -> str:
    return {
        "secs": "second",
        "sec": "second",
        "s": "second",
        "hrs": "hour",
        "mins": "minute",
        "people": "person",
        "km": "kilometre",
    }.get(noun, re.sub(r"(?:s)$", "", noun))


def _value(parts: list[str]) -> Question | None:
    text = ". ".join(parts)
    found = [
        match
        for match in _FORMULA.finditer(text)
        if re.search(r"\d", match["body"]) and re.search(r"[a-z]", match["body"])
    ]
    if len(found) != 1:
        return None
    tree = _read(found[0]["body"])
    if tree is None or len(symbols(tree)) != 1:
        return None
    name = next(iter(symbols(tree)))
    rest = f"{text[: found[0].start()]} # {text[found[0].end() :]}"
    counts = re.compile(_COUNTS.pattern.replace("{x}", name)).findall(rest)
    nouns = {_stem(next(word for word in groups if word)) for groups in counts}
    nouns -= {"is", "are", "and", "where", "for", "to", "of", "i", "be"}
    values = list(_VALUE.finditer(rest))
    if len(nouns) != 1 or len(values) != 1 or len(re.findall(r"\d+(?:\.\d+)?", rest)) != 1:
        return None
    at = values[0]
    if _stem(at["noun"]) not in nouns or not _ASKS.search(
        rest[max(rest.find("#"), 0) :] if rest.find("#") < at.start() else rest
    ):
        return None
    if re.search(
        r"\b(?:another|extra|more|less|fewer|twice|double|half|percent|discount|per|between|until|before"
        r"|how many (?:hours|days|minutes|seconds|people)|when (?:does|is|will))\b|%",
        rest,
    ):
        return None
    return ask_evaluate(tree, ((name, read_part(at["v"])),))


def _read(text: str) -> Node | None:
    try:
        tree = read_part(text)
    except (ReadError, NotAsked):
        return None
    return tree if is_plain(tree) else None


_LENGTH = r"(?: ?(?:cm|m|mm|km|metres?|meters?|units?|inches|feet|ft))?"
_SIDES = re.compile(
    r"(?:(?:the )?(?:sides?|lengths?)(?: of the sides)? of (?:a|the) (?P<s1>rectangle|triangle"
    r"|square) (?:are|is|have lengths?|measure)|(?:an? |the )?(?P<s2>rectangle|triangle|square"
    r"|rectangular \w+) (?:has|with|whose)(?: its)?(?: sides?| side lengths?| sides of lengths?"
    r"| dimensions| a length| length)?(?: are| is| of| lengths?| measuring)?|(?:an? "
    r"|the )?(?P<s3>rectangle|rectangular \w+|square) (?:is|measures)) (?P<list>.+)"
)
_ASKED = word_set(
    "write give find what is express work out state show calculate determine simplify form expand down an a the its"
    " simplified expression formula for it as of me simplest fully expanded in terms x y n b perimeter area this"
    " rectangle triangle square quadratic polynomial without brackets multiplied possible simply trinomial no metres"
    " cm m centimetres answer your and leave shape garden paddock field room units"
)
"""Words with which the perimeter or the area of such a shape is asked for."""
_TAIL = re.compile(
    r"(?:brackets? (?:multiplied out|expanded|removed)|(?:give|write|leave)?(?: your)?(?: the)? ?"
    r"(?:answer )?(?:in|as) (?:its )?(?:simplest|expanded|simplified)(?: form)?|(?:expanded"
    r"|simplified)(?: and simplified)?|(?:expand|simplify)(?: (?:and|simplify|your|the|answer|it"
    r"|fully))*)"
)


def _sides(parts: list[str]) -> Question | None:
    """The perimeter or the area of a shape whose sides are expressions."""
    text = re.sub(
        r",? (?:all )?(?:measured )?in (?:cm|m|metres|centimetres|mm|km),(?= (?:are|is))", "", ", ".join(parts)
    )
    whole = re.match(
        r"(.+?)[,.;]? ((?:what is|find|write|give|express|work out|state|show|calculate|determine"
        r"|simplify|form|expand) .+)$",
        text,
    )
    if whole is None:
        return None
    sides, asked = _SIDES.fullmatch(whole[1].strip(" ,.")), whole[2]
    while (tail := re.match(r"(.+?), (.+)$", asked)) and _TAIL.fullmatch(tail[2].strip()):
        asked = tail[1]
    words = set(re.findall(r"[a-z]+", asked))
    if sides is None or not words <= _ASKED or len(words & {"perimeter", "area"}) != 1:
        return None
    shape = next(word for word in sides.group("s1", "s2", "s3") if word).split()[0]
    listed = [
        re.sub(
            rf"{_LENGTH}(?: (?:long|wide|high))?$",
            "",
            re.sub(
                r"^(?:a |its |the )?(?:length|width|and|side|sides|of|is|=| )+(?= |\d|\(|[a-z] |[a-z]$)",
                "",
                item.strip(),
            ),
        ).strip()
        for item in re.split(r",? and |, | by ", sides["list"])
    ]
    trees = [_read(item) for item in listed]
    count = {"rectangle": 2, "rectangular": 2, "triangle": 3, "square": 1}[shape]
    if len(listed) != count or any(tree is None or isinstance(tree, (Relation,)) for tree in trees):
        return None
    if not any(symbols(tree) for tree in trees if tree is not None) or any(
        re.search(r"[a-z]{2}", item) for item in listed
    ):
        return None
    if "perimeter" in words:
        formula = {3: "({0}) + ({1}) + ({2})", 2: "2*({0}) + 2*({1})", 1: "4*({0})"}[count].format(*listed)
        return ask_form(Task.SIMPLIFY, Kind.SIMPLIFIED, read_part(formula))
    if count == 3:
        return None
    formula = {2: "({0})*({1})", 1: "({0})^2"}[count].format(*listed)
    return ask_form(Task.EXPAND, Kind.EXPANDED, read_part(formula))
