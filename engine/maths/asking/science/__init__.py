"""Questions of science with units: conversions, molar masses, balancing, motion, circuits.

A question is taken only when every word and every quantity in it is understood and one thing is asked for.
"""

from __future__ import annotations

import re

from engine.maths.asking.science import (
    chemistry,
    circuits,
    conversions,
    falling,
    formal,
    formula_letters,
    formula_words,
    motion,
)
from engine.maths.asking.science.scan import mark
from engine.maths.question import Question
from engine.maths.reader import ReadError
from engine.maths.units import Unfit, Unit, read

_LONGEST = 600  # characters of a question in words
_IN_UNIT = re.compile(
    r"(?P<rest>.+\S)\s+in\s+(?P<unit>[A-Za-zΩµ°][^\s,.;?]*(?:\s?/\s?\S+| per \S+)?)\s*[?.!]*", re.DOTALL
)


def ask(text: str) -> Question | None:
    """The question of science in `text`, or None. Raises NotAsked."""
    if len(text) > _LONGEST or not re.search(r"\d|mass|molecular|balance|how many", text, re.IGNORECASE):
        return None
    found = chemistry.ask(text) or conversions.ask(text)
    if found is not None:
        return found
    requested: Unit | None = None
    ending = _IN_UNIT.fullmatch(text)
    if ending is not None and (requested := _unit(ending["unit"])) is not None:
        text = ending["rest"]
    marked = mark(text)
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
    return None


def _unit(text: str) -> Unit | None:
    """The unit asked for at the end of a question ("in km/h"), or None when these words are none."""
    try:
        found = read(text)
    except (ReadError, Unfit):
        return None
    return found.unit if found.number is None and found.unit.factors and not found.cased else None


__all__ = ["ask"]
