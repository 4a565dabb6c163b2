"""Whether a unit that an author wrote is one, and the one that was meant where it is not.

Students may run units together (`Nm`, `kmh`); an author's unit is what all of them are measured by, so that a word
which could only be read as a product that nobody means, as `kmh` for km times h, is refused.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache

from engine.maths.reader import ReadError
from engine.maths.units import Unfit, read, worth
from engine.maths.units.show import symbol, text
from engine.maths.units.table import ALIASES, PREFIXES, UNITS
from engine.maths.units.unit import Unit
from engine.maths.units.words import Meaning, meanings

_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = (
    *("km/h", "m/s", "cm/s", "mi/h", "m/s^2", "N m", "N/m", "kg m/s", "g/mol", "mol/L", "g/L", "g/cm^3", "kg/m^3"),
    *("kWh", "W/m^2", "J/(kg K)", "L/min", "rad/s", "cm^2", "m^2", "km^2", "cm^3", "m^3", "km", "cm", "mm", "kg", "mg"),
    *("mL", "kJ", "kN", "kPa", "kW", "mA", "ms"),
)
_RUN_TOGETHER = re.compile(r"(?<![^\W\d_])ms\^?\{?[-−]")  # ms^-1, which is per millisecond
_COUNT = "A count has no unit: take the kind integer, and say in the statement what is counted."


def unit_slip(unit: str) -> tuple[str, str] | None:
    """The sentence and the hint where `unit` is none, None where it is one."""
    for word in _WORD.findall(unit.replace("^", " ")):
        first = next(iter(meanings(word)), None)
        if first is not None and first.note:
            written = _written(first)
            return f"The unit {unit[:40]!r} is not written like this.", f"Did you mean {written}? Capitals count."
        if first is not None and first.apart and not Unit.product(first.factors).quantity:
            parts = [symbol(factor) for factor in first.factors]
            quotient = f"{' '.join(parts[:-1])}/{parts[-1]}"
            hint = f"Did you mean {quotient}? A product has a space: {' '.join(parts)}."
            return f"The unit {unit[:40]!r} would be read as {' times '.join(parts)}.", hint
    if _RUN_TOGETHER.search(unit) is not None:
        hint = "Did you mean m/s? A product has a space: m s^-1."
        return f"The unit {unit[:40]!r} would be read as one per millisecond.", hint
    try:
        found = read(f"1 {unit}")
        number = worth(found.number) if found.number is not None else 1
    except (ReadError, Unfit, ArithmeticError):
        return f"I do not know the unit {unit[:40]!r}.", _guess(unit)
    if not found.unit.factors:
        return f"{unit[:40]!r} is no unit.", _COUNT
    return None if number == 1 else (f"There is a number in the unit {unit[:40]!r}.", "It belongs to the value.")


def _written(meaning: Meaning) -> str:
    return text(Unit.product(meaning.factors))


def _guess(unit: str) -> str:
    near = get_close_matches(unit.lower(), _known(), 1, 0.7)
    return f"Did you mean {_known()[near[0]]}?" if near else _COUNT


@cache
def _known() -> dict[str, str]:
    """What may have been meant: in small letters, and as it is written."""
    names = {name.lower(): unit for unit, named in UNITS.items() for name in named.names}
    prefixed = {
        (word + name).lower(): f"{prefix}{unit}"
        for unit, named in UNITS.items()
        for name in named.names[:1]
        for prefix, (word, _) in PREFIXES.items()
        if named.prefixes and prefix in ("k", "M", "c", "m", "µ")
    }
    own = {one.lower(): one for one in (*UNITS, *ALIASES, *_COMPOUND)}
    return {**prefixed, **names, **own}
