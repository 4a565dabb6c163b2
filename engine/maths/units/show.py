"""Units as text that can be read again, and as words one says aloud."""

from __future__ import annotations

from engine.maths.units.table import BINARY, PREFIXES, UNITS
from engine.maths.units.unit import Factor, Unit

_SPOKEN = {
    "mmHg": "millimetre of mercury", "Da": "dalton", "au": "astronomical unit", "ly": "light year",
    "nmi": "nautical mile", "lbf": "pound of force", "psi": "pound per square inch", "fl oz": "fluid ounce",
    "‰": "per mille", "ppm": "part per million", "ppb": "part per billion", "rpm": "revolution per minute",
    "°C": "degree Celsius", "°F": "degree Fahrenheit", "Δ°C": "degree Celsius of difference",
    "Δ°F": "degree Fahrenheit of difference", "u": "atomic mass unit", "%": "per cent", "Torr": "torr",
    "Btu": "British thermal unit",
}  # fmt: skip
_UNCHANGED = ("hertz", "siemens", "lux", "per cent", "per mille", "horsepower", "molar")
_IRREGULAR = {"inch": "inches", "foot": "feet", "henry": "henries"}
_POWERS = {2: "square ", 3: "cubic "}


def symbol(factor: Factor) -> str:
    """One factor: `km`, `s^2`, `s^-1`."""
    power = f"^{factor.exponent}" if factor.exponent != 1 else ""
    return f"{factor.prefix}{factor.symbol}{power}"


def text(unit: Unit) -> str:
    """The unit in one line: `kg m/s^2`, `J/(mol K)`, `s^-1`; empty for a plain number."""
    above = [factor for factor in unit.factors if factor.exponent > 0]
    below = [factor for factor in unit.factors if factor.exponent < 0]
    if not above:
        return " ".join(symbol(factor) for factor in below)
    top = " ".join(symbol(factor) for factor in above)
    if not below:
        return top
    bottom = " ".join(symbol(Factor(factor.prefix, factor.symbol, -factor.exponent)) for factor in below)
    return f"{top}/({bottom})" if len(below) > 1 else f"{top}/{bottom}"


def words(unit: Unit, plural: bool = True) -> str:
    """The unit as one says it: `kilogram metres per second squared` is said `kilogram metres per square second`."""
    above = [factor for factor in unit.factors if factor.exponent > 0]
    below = [factor for factor in unit.factors if factor.exponent < 0]
    spoken = [_word(factor, plural and factor is above[-1]) for factor in above]
    if below:
        spoken += ["per", *(_word(factor, False) for factor in below)]
    return " ".join(spoken)


def _word(factor: Factor, plural: bool) -> str:
    named = UNITS[factor.symbol]
    word = _SPOKEN.get(factor.symbol) or named.names[0]
    prefix = (BINARY.get(factor.prefix) or PREFIXES[factor.prefix])[0]
    exponent = abs(factor.exponent)
    power = _POWERS.get(exponent, "") if exponent != 1 else ""
    after = f" to the power {exponent}" if exponent > 3 else ""
    if plural and word not in _UNCHANGED:
        head, _, tail = word.partition(" ")
        if head in ("degree", "pound", "revolution", "part", "millimetre"):
            word = f"{head}s {tail}".strip()
        else:
            word = _IRREGULAR.get(word) or f"{word}s"
    return f"{power}{prefix}{word}{after}"
