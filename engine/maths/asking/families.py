"""The families of questions in words, in the order they are tried. A new family is one line here.

Each takes the cleaned text as a whole or answers None; see `family`.
"""

from __future__ import annotations

from engine.maths.asking import (
    areas,
    composed,
    congruences,
    curves,
    endless,
    geometry,
    inequalities,
    integers,
    lines,
    matrices,
    notation,
    numbers,
    odes,
    probability,
    ranges,
    riddles,
    science,
    sequences,
    statements,
    statistics,
    stories,
)
from engine.maths.asking.family import Family

FAMILIES: tuple[Family, ...] = (
    statements.ask,
    ranges.ask,
    congruences.ask,
    matrices.ask,
    odes.ask,
    areas.ask,
    composed.ask,
    lines.ask,
    curves.ask,
    sequences.ask,
    endless.ask,
    statistics.ask,
    notation.ask,
    numbers.ask,
    geometry.ask,
    probability.ask,
    science.ask,
    integers.ask,
    inequalities.ask,
    riddles.ask,
    stories.ask,
)
