"""Quantities: numbers with units, read from text, converted exactly, written and said.

    read("72 km/h"), converted(Num("72"), km_h, m_s), text(unit)

`table` holds the units, `words` what a single word can mean, `lexer` and `reader` turn text into a `Measure`,
`convert` compares and converts. Does not judge answers (judges.quantities).
"""

from __future__ import annotations

from engine.maths.units.convert import converted, from_base, in_base, same, worth
from engine.maths.units.measure import Measure, Unfit
from engine.maths.units.reader import read, readings
from engine.maths.units.show import text, words
from engine.maths.units.unit import Factor, Unit

__all__ = [
    "Factor", "Measure", "Unfit", "Unit", "converted", "from_base", "in_base", "read", "readings", "same", "text",
    "words", "worth",
]  # fmt: skip
