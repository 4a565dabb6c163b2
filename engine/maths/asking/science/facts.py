"""Reads a text as a chain of known wordings, each of which states a fact or asks for one.

A wording is a pattern over marked text (`accelerates at <a>`); `<a>` stands for a quantity of that sort. Every word
of the text must belong to a wording, so that nothing that is said is overlooked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from engine.maths.asking.science.scan import Marked
from engine.maths.tree import Neg
from engine.maths.units import Measure


@dataclass(frozen=True, slots=True)
class Wording:
    """`gives` are the letters that the marks of the pattern stand for, in order; `states` facts said in words.

    `asks` is what the wording asks for. A letter with a minus sign (`-a`) takes the opposite of the quantity.
    """

    pattern: re.Pattern[str]
    gives: tuple[str, ...] = ()
    states: Mapping[str, int] = field(default_factory=dict)
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text says: quantities by letter, facts in words (0 for "at rest"), and the one thing it asks for."""

    given: Mapping[str, Measure]
    stated: Mapping[str, int]
    asked: str


def wording(expression: str, *gives: str, asks: str = "", **states: int) -> Wording:
    """A wording; a space is any white space, and `<v>` any mark of a speed."""
    return Wording(spaced(re.sub(r"<([a-z])>", r"<\1(\\d+)>", expression)), gives, states, asks)


def spaced(expression: str) -> re.Pattern[str]:
    """A pattern in which a space stands for any white space, and a space with ? for any or none."""
    white = expression.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(white, re.IGNORECASE)


def chain(marked: Marked, wordings: Sequence[Wording], filler: re.Pattern[str]) -> Facts | None:
    """The facts of the text, or None when a piece of it is not known or two pieces disagree."""
    text = marked.text
    measures: dict[str, tuple[Measure, bool]] = {}
    stated: dict[str, int] = {}
    asked = ""
    at = 0
    while True:
        skipped = filler.match(text, at)
        at = skipped.end() if skipped else at
        if at >= len(text):
            break
        best: tuple[Wording, re.Match[str]] | None = None
        for known in wordings:
            match = known.pattern.match(text, at)
            if match and match.end() > at and (best is None or match.end() > best[1].end()):
                best = known, match
        if best is None or (re.match(r"\w", text[best[1].end() :]) and re.search(r"\w$", best[1][0])):
            return None
        found, match = best
        at = match.end()
        marks = [int(group) for group in match.groups() if group is not None]
        for letter, mark in zip(found.gives, marks, strict=False):
            name = letter.lstrip("-")
            if name in measures or name in stated:
                return None
            measures[name] = marked.quantities[mark], letter.startswith("-")
        for name, value in found.states.items():
            if name in measures or stated.get(name, value) != value:
                return None
            stated[name] = value
        if found.asks:
            if asked:
                return None
            asked = found.asks
    final = {name: _turned(measure) if turned else measure for name, (measure, turned) in measures.items()}
    return Facts(final, stated, asked) if asked else None


def _turned(measure: Measure) -> Measure:
    return replace(measure, number=Neg(measure.value))
