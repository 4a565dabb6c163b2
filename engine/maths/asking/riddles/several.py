"""Two numbers, or consecutive ones: how they are called, and which of them is the larger.

The words for all of them together become one word, `them_`; each of them has its names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.nouns import Spoken
from engine.maths.asking.riddles.relations import Equation
from engine.maths.asking.riddles.value import Value

THEM = "them_"
_NOUN = r"(?:numbers|integers|parts)"
_KIND = r"(?:positive|negative|natural|whole|real|different|distinct|unknown|certain|secret|mystery)"
_CONSECUTIVE = re.compile(
    rf"\b(?:the |some )?(?:sum of )?(?:(?P<k>[2-5]) )?(?:{_KIND} )*(?:consecutive|successive|adjacent"
    r"|neighbou?ring)"
    rf" (?:{_KIND} )*(?P<parity>even |odd )?(?:{_KIND} )*{_NOUN}\b"
)
_FOLLOW = re.compile(
    rf"\b(?:the )?(?P<k>[2-5]) (?:{_KIND} )*(?P<parity>even |odd )?{_NOUN} (?:that |which )?"
    r"follow (?:1 another|each other)(?: directly)?"
)
_TWO = re.compile(rf"\b(?:(?:the|these|my|those) )?2 (?:{_KIND} )*{_NOUN}\b")
_ALL = re.compile(
    rf"\b(?:(?:the|these|those|both)(?: 2| 3| 4| 5)?(?: of)?(?: the)? {_NOUN}"
    rf"|both(?: of (?:them|these))?|they|them|these|the 2|{_NOUN})\b"
)
_PAIRED = re.compile(
    rf"\b(?:2 (?:{_KIND} )*{_NOUN}|(?:1|a) (?:number|part) is .*\b(?:another|the other|a second)\b"
    r"|the (?:first|larger|bigger|greater|smaller) (?:number )?.*\bthe (?:second|smaller|larger|other|bigger)\b"
    r"|into 2 parts)"
)
_LARGE = ("larger", "bigger", "greater", "largest", "biggest", "greatest", "highest", "higher")
_SMALL = ("smaller", "smallest", "lesser", "least", "lowest", "lower")
_NOUNS = ("number", "integer", "1", "part", "")


@dataclass(frozen=True, slots=True)
class Several:
    """The words of a text about several numbers, what they mean, and the unknowns."""

    words: tuple[str, ...]
    spoken: Spoken
    unknowns: str
    whole: bool = False
    sized: bool = False  # whether x is called the larger of two


def several(words: tuple[str, ...]) -> Several | None:
    """The text as one about several numbers; None when it is about one."""
    text = " ".join(words)
    found = _CONSECUTIVE.search(text) or _FOLLOW.search(text)
    if found:
        return _consecutive(text, found)
    letters = list(dict.fromkeys(word for word in words if len(word) == 1 and word.isalpha() and word not in "ai"))
    if len(letters) == 2 and not re.search(r"\bnumbers?\b", text):
        values = tuple(say.letter(name) for name in "xy")
        named = tuple(((name,), value) for name, value in zip(letters, values, strict=True))
        if set(letters) != {"x", "y"}:
            return None
        values = tuple(say.letter(name) for name in letters)
        named = tuple(((name,), value) for name, value in zip(letters, values, strict=True))
        return Several(_together(text), Spoken(values[0], names=named, singular=False, items=values), "".join(letters))
    return _pair(text) if _PAIRED.search(text) and not re.search(r"\b(?:third|3 numbers|3 integers)\b", text) else None


def _together(text: str) -> tuple[str, ...]:
    text = _ALL.sub(THEM, _TWO.sub(THEM, text))
    return tuple(text.split())


def _consecutive(text: str, found: re.Match[str]) -> Several | None:
    count = int(found["k"] or 0)
    if not count:
        return None
    parity = (found["parity"] or "").strip()
    first = say.letter("n")
    if parity:
        first = say.times(say.number("2"), first)
        first = say.plus(first, say.number("1")) if parity == "odd" else first
    step = 2 if parity else 1
    items = tuple(_plus(first, step * at) for at in range(count))
    start = found.start() + (found[0].find("sum of ") if "sum of " in found[0] else 0)
    text = f"{text[: found.start()]}{'the sum of ' if 'sum of ' in found[0] else ''}{THEM}{text[found.end() :]}"
    del start
    ordinals = ("first", "second", "third", "fourth", "fifth")
    names = _names((*_LARGE, "last", "higher"), items[-1]) + _names((*_SMALL,), items[0])
    for at, ordinal in enumerate(ordinals[:count]):
        names += _names((ordinal,), items[at])
    if count % 2:
        names += _names(("middle", "central", "mean"), items[count // 2])
    if count == 2:
        names += ((("the", "other"), items[1]), (("the", "other", "1"), items[1]))
    return Several(_together(text), Spoken(items[0], names=names, singular=False, items=items), "n", whole=True)


def _plus(first: Value, more: int) -> Value:
    if not more:
        return first
    odd = first.text.endswith(" + 1")
    base = say.times(say.number("2"), say.letter("n")) if odd else first
    return say.plus(base, say.number(str(more + odd)))


def _names(adjectives: tuple[str, ...], value: Value) -> tuple[tuple[tuple[str, ...], Value], ...]:
    out = []
    for adjective in dict.fromkeys(adjectives):
        for article in ("the", ""):
            for noun in _NOUNS:
                for behind in ((), ("of", THEM)):
                    name = tuple(word for word in (article, adjective, noun, *behind) if word)
                    out.append((name, value))
    return tuple(out)


def _pair(text: str) -> Several:
    x, y = say.letter("x"), say.letter("y")
    sized = len(re.findall(rf"\b(?:{'|'.join(_LARGE + _SMALL)})\b(?! than)", text)) > 1 and not re.search(
        r"\b(?:another|a second|1 of (?:them|the)|(?:1|a) (?:number|part) is|(?<!r )1 is|first)\b", text
    )
    names: tuple[tuple[tuple[str, ...], Value], ...] = ()
    if sized:
        names = _names(_LARGE, x) + _names(_SMALL, y) + ((("the", "other"), y), (("the", "other", "number"), y))
    else:
        for name in ("1 number", "1 of them_", "1 part", "a number", "the 1", "1"):
            names += ((tuple(name.split()), x),)
        names += _names(("first",), x) + _names(("second", "other"), y)
        for name in ("another number", "another", "a second number", "a second", "another 1", "a second 1"):
            names += ((tuple(name.split()), y),)
        names += _names(_LARGE, say.larger(x, y)) + _names(_SMALL, say.smaller(x, y))
    return Several(_together(text), Spoken(x, names=names, singular=False, items=(x, y)), "xy", sized=sized)


def settled(asked: Value, equations: tuple[Equation, ...]) -> Value:
    """`the larger of x and y` as x or y, where an equation says by how much one is more than the other."""
    x, y = say.letter("x"), say.letter("y")
    for left, right in equations:
        for sign in (1, -1):
            rest = [sign * (a - b) - (p - q) for a, b, p, q in zip(left.at, right.at, x.at, y.at, strict=True)]
            if max(rest) - min(rest) < 1e-6 and abs(rest[0]) > 1e-6:
                more, less = (x, y) if rest[0] < 0 else (y, x)
                if asked.text == say.larger(x, y).text:
                    return more
                if asked.text == say.smaller(x, y).text:
                    return less
    return asked
