"""Questions of science with units: conversions, molar masses, balancing, motion, circuits.

A question is taken only when every word and every quantity in it is understood and one thing is asked for.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.family import NUMBER_WORDS
from engine.maths.asking.science import (
    chemistry,
    circuits,
    conversions,
    falling,
    formal,
    formula_letters,
    formula_words,
    gathered_laws,
    gathered_motion,
    motion,
)
from engine.maths.asking.science.gathered import gather
from engine.maths.asking.science.scan import mark, unit_only
from engine.maths.kinds import Kind
from engine.maths.question import Question
from engine.maths.units import Unit

_LONGEST = 600  # characters of a question in words
_IN_UNIT = re.compile(
    r"(?P<rest>.+\S)\s+in\s+(?P<unit>[A-Za-zΩµ°][^\s,.;?]*(?:\s?/\s?\S+| per \S+)?)\s*[?.!]*", re.DOTALL
)

_DIGITS = re.compile(
    r"[\s,.;]*\(?(?:and )?(?:(?:giv(?:e|ing)|stat(?:e|ing)|writ(?:e|ing)|round(?:ed"
    r"|ing)?|express(?:ing)?|leav(?:e|ing))(?: (?:your|the|it))*"
    r"(?: (?:final )?answers?)?(?: (?:correct|rounded|accurate))?|correct|accurate|rounded|answer)? ?\b(?:to|with|in)"
    r" (?P<n>[1-8]|one|two|three|four|five|six) (?P<what>significant (?:figures?"
    r"|digits?)|sig\.? ?figs?|s\.? ?f\b|decimal places?"
    r"|d\.? ?p\b)\.?\)?[\s.?!]*$",
    re.IGNORECASE,
)
_MOTION = re.compile(
    r"\b(?:v\s*(?:\^\{?2\}?|²)\s*=\s*u\s*(?:\^\{?2\}?|²)\s*\+\s*2\s?\*?\s?a\s?\*?\s?s|v\s*=\s*u\s*\+\s*a\s?\*?\s?t"
    r"|s\s*=\s*u\s?\*?\s?t\s*\+\s*(?:½|1/2|0\.5|\(1/2\))\s?\*?\s?a\s?\*?\s?t\s*(?:\^\{?2\}?|²))(?!\w)"
)
"""The equations of motion, where a text names the one to use: any other gives the same."""


def ask(text: str) -> Question | None:
    """The question of science in `text`, or None. Raises NotAsked."""
    digits = _DIGITS.search(text)
    if digits is None:
        return _ask(text)
    found = _ask(text[: digits.start()])
    if found is None or found.kind.kind is not Kind.QUANTITY:
        return None
    number = int(digits["n"]) if digits["n"].isdigit() else NUMBER_WORDS[digits["n"].lower()]
    figures = digits["what"].lower().startswith("s")
    word = f"{'significant figure' if figures else 'decimal place'}{'s' * (number != 1)}"
    kind = replace(found.kind, options=(*found.kind.options, f"{'figures' if figures else 'places'}:{number}"))
    return replace(found, kind=kind, text=f"{found.text}, to {number} {word}")


def _ask(text: str) -> Question | None:
    """`ask` for a text that does not say how the answer is to be rounded."""
    if len(text) > _LONGEST or not re.search(r"\d|mass|molecular|balance|how many", text, re.IGNORECASE):
        return None
    found = chemistry.ask(text) or conversions.ask(text)
    if found is not None:
        return found
    requested: Unit | None = None
    ending = _IN_UNIT.fullmatch(text)
    if ending is not None and (requested := unit_only(ending["unit"])) is not None:
        text = ending["rest"]
    marked = mark(_with_units(_MOTION.sub(" ", text)))
    if not marked.quantities:
        return None
    for family in (
        formal.ask,
        formula_letters.ask,
        motion.ask,
        circuits.ask,
        falling.ask,
        formula_words.ask,
    ):
        question = family(marked, requested)
        if question is not None:
            return question
    parts = gather(marked)
    if parts is None:
        return None
    for reading in (gathered_laws.circuit, gathered_motion.ask, gathered_laws.formula):
        question = reading(parts, requested)
        if question is not None:
            return question
    return None


_GRAVITY = re.compile(r"\bg ?= ?(?P<g>10|9\.81?)(?! ?(?:m|N)\b)(?![\d.])")
_KILOWATT_HOURS = re.compile(
    r"\bhow many (?:kWh|kilowatt[- ]?hours)(?: of (?:energy|electricity))? (does|is|are|will|would|did|do)\b",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"(?<![\w.])(?P<list>\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*)(?P<and>,? and |, )(?P<last>\d+(?:\.\d+)?) ?"
    r"(?P<unit>ohms?|Ω|kΩ)(?!\w)"
)


def _with_units(text: str) -> str:
    """`g = 10` with its unit, and `3, 4 and 5 ohms` with the unit at each."""
    text = re.sub(r"\bfrom (?:0|zero|rest)(?= to \d+(?:\.\d+)? ?m/s)", "from 0 m/s", text)
    text = _KILOWATT_HOURS.sub(r"how much energy in kWh \1", text)
    text = _GRAVITY.sub(lambda match: f"g = {match['g']} m/s^2", text)
    return _LIST.sub(
        lambda match: (
            ", ".join(f"{size} {match['unit']}" for size in match["list"].split(", "))
            + f"{match['and']}{match['last']} {match['unit']}"
        ),
        text,
    )


__all__ = ["ask"]
