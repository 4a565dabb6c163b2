"""What one written unit word can mean: `km`, `kilometres`, `Nm`, `KG`.

The case of letters matters (mW and MW, k and K), so a word in the wrong case is not silently taken for another unit:
its meaning comes with a note. Knows single words; how they stand together is for the reader.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from engine.maths.units.table import ALIASES, BINARY, PREFIXES, UNITS
from engine.maths.units.unit import Factor

CASE = "units.case"
PLURAL = "units.plural"
RUN_TOGETHER = "ambiguous.run_together"

PHRASES: dict[str, str] = {
    "degrees celsius": "°C", "degree celsius": "°C", "degrees c": "°C", "deg c": "°C", "deg celsius": "°C",
    "degrees centigrade": "°C", "degrees fahrenheit": "°F", "degree fahrenheit": "°F", "degrees f": "°F",
    "deg f": "°F", "delta degc": "Δ°C", "delta degf": "Δ°F", "delta_degc": "Δ°C", "delta_degf": "Δ°F",
    "celsius degrees": "Δ°C", "fahrenheit degrees": "Δ°F",
    "fl oz": "fl oz", "fl. oz.": "fl oz", "fluid ounces": "fl oz", "fluid ounce": "fl oz", "light years": "ly",
    "light-years": "ly", "light year": "ly", "nautical miles": "nmi", "nautical mile": "nmi",
    "atomic mass units": "u", "atomic mass unit": "u", "astronomical units": "au", "astronomical unit": "au",
    "electron volts": "eV", "electron volt": "eV", "pounds force": "lbf", "pound force": "lbf",
    "metric tons": "t", "metric ton": "t", "metric tonnes": "t", "metric tonne": "t", "mm hg": "mmHg",
    "per cent": "%", "arc minutes": "arcmin", "arc minute": "arcmin", "arc seconds": "arcsec", "arc second": "arcsec",
    "parts per million": "ppm", "parts per billion": "ppb", "miles per hour": "mph",
    "revolutions per minute": "rpm",
}  # fmt: skip
"""Several words that are one unit, in lower case."""
_PIECES = ("N", "m", "s", "J", "W", "V", "A", "C", "K", "kg", "g", "h", "F", "Pa", "mol", "L", "T", "Hz", "rad", "lb",
           "lbf", "ft", "in", "cm", "mm", "km", "Ω")  # fmt: skip
"""What may stand in a word that runs several units together."""
MAX_WORD = 24


@dataclass(frozen=True, slots=True)
class Meaning:
    """One meaning of a word: a product of `factors`, and the `note` where it is not simply what was written.

    `apart`: whether these are several units run together, so that a power behind the word is the last one's (Nm^2).
    """

    factors: tuple[Factor, ...]
    note: str = ""
    apart: bool = False


def meanings(word: str) -> list[Meaning]:
    """What `word` can mean, the plain meaning first; empty when nothing."""
    if len(word) > MAX_WORD:
        return []
    word = word.replace("μ", "µ").replace("Ω", "Ω")
    plain = _exact(word) or _named(word)
    found = [Meaning(plain)] if plain else []
    splits = [] if _named(word) else _splits(word)
    if not plain and splits:
        fewest = min(len(split) for split in splits)
        first = next(split for split in splits if len(split) == fewest)
        found.append(Meaning(first, apart=True))
        splits = [split for split in splits if split != first]
    if len(word) > 2 and word[-1] == "s" and _exact(word[:-1]) and not _named(word):
        found.append(Meaning(_exact(word[:-1]), PLURAL))
    cases = [factors for factors in _by_case().get(word.lower(), ()) if all(m.factors != factors for m in found)]
    if not found and len(cases) > 1:
        return [Meaning(factors, "ambiguous.unit_case") for factors in cases]
    found += [Meaning(factors, CASE) for factors in cases]
    found += [Meaning(split, RUN_TOGETHER, apart=True) for split in splits if all(m.factors != split for m in found)]
    return found[:8]


@functools.cache
def _symbols() -> dict[str, tuple[Factor, ...]]:
    """Every symbol with every prefix it takes; one of its own goes before a prefixed one (min is no milli-inch)."""
    known: dict[str, tuple[Factor, ...]] = {}
    for symbol, unit in UNITS.items():
        for prefix, (_, power) in PREFIXES.items():
            if prefix and (unit.prefixes == "all" or (unit.prefixes == "large" and power >= 3)):
                known[prefix + symbol] = (Factor(prefix, symbol),)
                if prefix == "µ":
                    known["u" + symbol] = (Factor(prefix, symbol),)
        if symbol in ("bit", "B"):
            known |= {prefix + symbol: (Factor(prefix, symbol),) for prefix in BINARY}
    for alias in ("l", "ohm", "Ohm"):
        base = ALIASES[alias][0][1]
        known |= {
            prefix + alias: (Factor("µ" if prefix == "u" else prefix, base),) for prefix in (*PREFIXES, "u") if prefix
        }
    known |= {alias: tuple(Factor(*parts) for parts in factors) for alias, factors in ALIASES.items()}
    known |= {symbol: (Factor("", symbol),) for symbol in UNITS}
    return known


@functools.cache
def _words() -> dict[str, tuple[Factor, ...]]:
    """Every name in lower case, with the prefixes written out: kilometres."""
    known: dict[str, tuple[Factor, ...]] = {}
    for symbol, unit in UNITS.items():
        for name in unit.names:
            prefixes = [("", "")]
            if unit.prefixes and len(name) > 2:
                prefixes += [
                    (p, word) for p, (word, power) in PREFIXES.items() if p and (power > 2 or unit.prefixes == "all")
                ]
            if symbol in ("bit", "B"):
                prefixes += [(p, word) for p, (word, _) in BINARY.items()]
            for prefix, word in prefixes:
                for ending in ("", "s", "es") if len(name) > 2 else ("",):
                    known.setdefault((word + name + ending).lower(), (Factor(prefix, symbol),))
    return known


@functools.cache
def _by_case() -> dict[str, tuple[tuple[Factor, ...], ...]]:
    """The units whose symbol differs from a word only in the case of its letters, for common prefixes."""
    common = ("", "k", "M", "G", "m", "µ", "u", "n", "c", "d", "h")
    found: dict[str, dict[tuple[Factor, ...], None]] = {}
    for symbol, factors in _symbols().items():
        if all(factor.prefix in common for factor in factors):
            found.setdefault(symbol.lower(), {})[factors] = None
    return {key: tuple(values) for key, values in found.items()}


def _exact(word: str) -> tuple[Factor, ...]:
    return _symbols().get(word, ())


def _named(word: str) -> tuple[Factor, ...]:
    lower = word.lower()
    known = _words().get(lower, ())
    # Short names (gm, sec, hr) are symbols in all but name; `Ha`, `KAT` in the wrong case are for `_by_case`.
    return known if len(word) > 2 or lower == word else ()


def _splits(word: str) -> list[tuple[Factor, ...]]:
    """The ways to take a word apart into two or three units."""
    found: list[tuple[Factor, ...]] = []

    def go(at: int, parts: tuple[Factor, ...]) -> None:
        if at == len(word):
            if len(parts) > 1:
                found.append(parts)
            return
        if len(parts) == 3:
            return
        for end in range(at + 1, min(len(word), at + 4) + 1):
            piece = word[at:end]
            prefixed = not parts and len(piece) > 1 and piece[1:] in _PIECES
            if (piece in _PIECES or prefixed) and (parts or piece != "K"):  # Kg is kg in the wrong case
                go(end, (*parts, *_exact(piece)))

    if len(word) <= 8 and re.fullmatch(r"[A-Za-zµΩ]+", word):
        go(0, ())
    return found
