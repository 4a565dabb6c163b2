"""The units Lemma knows: what each is in base units, exactly, and how it is written.

- Base units: m kg s A K mol cd, and two more so that unlike things stay apart: rad (an angle is no plain number) and
  bit. A dimension is one whole exponent for each.
- A size is a fraction times a power of pi (only angles need pi), so that conversions are exact.
- Sources: the SI Brochure (9th edition, 2019) for the SI, prefixes and units accepted beside it; NIST SP 811 for
  customary units, exact by definition there; CODATA 2022 for the two that are measured (u and Da are the same unit).
- Gallons, quarts, pints, cups and spoons are those of the United States; a calorie is the thermochemical one; a year
  has 365.25 days.

Why not pint: its import and registry cost 1.5 to 1.9 seconds at every start of a worker (measured), which starts
twice, and its degree is a rounded decimal. Knows nothing of text beyond single words (see words, reader).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

BASE = ("m", "kg", "s", "A", "K", "mol", "cd", "rad", "bit")
Dimension = tuple[int, ...]
"""The exponent of each base unit, in the order of BASE."""
NONE: Dimension = (0,) * len(BASE)


@dataclass(frozen=True, slots=True)
class Named:
    """One unit: `size` times pi to `pi` of the base units of `dimension`; `zero` is its zero point in kelvin.

    `prefixes` says which SI prefixes it takes: 'all', 'large' (kilo and up) or ''. `names` are the words for it, the
    first one preferred.
    """

    symbol: str
    names: tuple[str, ...]
    size: Fraction
    dimension: Dimension
    prefixes: str = ""
    pi: int = 0
    zero: Fraction | None = None


def dimension(text: str) -> Dimension:
    """The dimension written as `kg m s^-2`; an empty text is a plain number."""
    exponents = dict.fromkeys(BASE, 0)
    for part in text.split():
        base, _, power = part.partition("^")
        exponents[base] += int(power or "1")
    return tuple(exponents.values())


_INCH, _POUND, _G = Fraction("0.0254"), Fraction("0.45359237"), Fraction("9.80665")
_FOOT, _MILE, _GALLON = 12 * _INCH, 5280 * 12 * _INCH, 231 * _INCH**3

_ROWS: tuple[tuple[str, str, Fraction | int | str, str, str], ...] = (
    # symbol, names, size, base units, prefixes
    ("m", "metre meter", 1, "m", "all"),
    ("g", "gram gramme gm", "0.001", "kg", "all"),
    ("s", "second sec", 1, "s", "all"),
    ("A", "ampere amp", 1, "A", "all"),
    ("K", "kelvin", 1, "K", "all"),
    ("mol", "mole", 1, "mol", "all"),
    ("cd", "candela", 1, "cd", "all"),
    ("rad", "radian", 1, "rad", "all"),
    ("sr", "steradian", 1, "rad^2", ""),
    # derived
    ("Hz", "hertz", 1, "s^-1", "all"),
    ("N", "newton", 1, "kg m s^-2", "all"),
    ("Pa", "pascal", 1, "kg m^-1 s^-2", "all"),
    ("J", "joule", 1, "kg m^2 s^-2", "all"),
    ("W", "watt", 1, "kg m^2 s^-3", "all"),
    ("C", "coulomb", 1, "A s", "all"),
    ("V", "volt", 1, "kg m^2 s^-3 A^-1", "all"),
    ("F", "farad", 1, "kg^-1 m^-2 s^4 A^2", "all"),
    ("Ω", "ohm", 1, "kg m^2 s^-3 A^-2", "all"),
    ("S", "siemens", 1, "kg^-1 m^-2 s^3 A^2", "all"),
    ("Wb", "weber", 1, "kg m^2 s^-2 A^-1", "all"),
    ("T", "tesla", 1, "kg s^-2 A^-1", "all"),
    ("H", "henry henries", 1, "kg m^2 s^-2 A^-2", "all"),
    ("lm", "lumen", 1, "cd rad^2", "all"),
    ("lx", "lux", 1, "cd rad^2 m^-2", "all"),
    ("Bq", "becquerel", 1, "s^-1", "all"),
    ("Gy", "gray", 1, "m^2 s^-2", "all"),
    ("Sv", "sievert", 1, "m^2 s^-2", "all"),
    ("kat", "katal", 1, "mol s^-1", "all"),
    ("dpt", "dioptre diopter", 1, "m^-1", ""),
    ("M", "molar", 1000, "mol m^-3", "all"),
    # accepted beside the SI
    ("min", "minute min mins", 60, "s", ""),
    ("h", "hour hr hrs", 3600, "s", "all"),
    ("d", "day", 86400, "s", ""),
    ("week", "week wk", 7 * 86400, "s", ""),
    ("yr", "year", 31557600, "s", ""),
    ("L", "litre liter", "0.001", "m^3", "all"),
    ("t", "tonne", 1000, "kg", "large"),
    ("ha", "hectare", 10000, "m^2", ""),
    ("bar", "bar", 100000, "kg m^-1 s^-2", "all"),
    ("atm", "atmosphere", 101325, "kg m^-1 s^-2", ""),
    ("mmHg", "", "133.322387415", "kg m^-1 s^-2", ""),
    ("Torr", "torr", Fraction(101325, 760), "kg m^-1 s^-2", "all"),
    ("eV", "electronvolt", "1.602176634e-19", "kg m^2 s^-2", "all"),
    ("u", "dalton amu", "1.66053906892e-27", "kg", ""),
    ("Da", "", "1.66053906892e-27", "kg", "all"),
    ("Å", "angstrom ångström", "1e-10", "m", ""),
    ("au", "", 149597870700, "m", ""),
    ("ly", "lightyear", 9460730472580800, "m", "large"),
    ("cal", "calorie", "4.184", "kg m^2 s^-2", "all"),
    ("erg", "erg", "1e-7", "kg m^2 s^-2", ""),
    ("dyn", "dyne", "1e-5", "kg m s^-2", ""),
    # customary
    ("in", "inch inches", _INCH, "m", ""),
    ("ft", "foot feet", _FOOT, "m", ""),
    ("yd", "yard", 3 * _FOOT, "m", ""),
    ("mi", "mile", _MILE, "m", ""),
    ("nmi", "", 1852, "m", ""),
    ("knot", "knot", Fraction(1852, 3600), "m s^-1", ""),
    ("lb", "pound lbs lbm", _POUND, "kg", ""),
    ("oz", "ounce", _POUND / 16, "kg", ""),
    ("lbf", "", _POUND * _G, "kg m s^-2", ""),
    ("psi", "", _POUND * _G / _INCH**2, "kg m^-1 s^-2", ""),
    ("hp", "horsepower", 550 * _FOOT * _POUND * _G, "kg m^2 s^-3", ""),
    ("Btu", "btu", "1055.05585262", "kg m^2 s^-2", ""),
    ("acre", "acre", 43560 * _FOOT**2, "m^2", ""),
    ("gal", "gallon", _GALLON, "m^3", ""),
    ("qt", "quart", _GALLON / 4, "m^3", ""),
    ("pt", "pint", _GALLON / 8, "m^3", ""),
    ("cup", "cup", _GALLON / 16, "m^3", ""),
    ("fl oz", "", _GALLON / 128, "m^3", ""),
    ("tbsp", "tablespoon", _GALLON / 256, "m^3", ""),
    ("tsp", "teaspoon", _GALLON / 768, "m^3", ""),
    # information
    ("bit", "bit", 1, "bit", "large"),
    ("B", "byte", 8, "bit", "large"),
    # plain numbers
    ("%", "percent", "0.01", "", ""),
    ("‰", "", "0.001", "", ""),
    ("ppm", "", "1e-6", "", ""),
    ("ppb", "", "1e-9", "", ""),
)
_ANGLES: tuple[tuple[str, str, Fraction, str], ...] = (
    # symbol, names, size in units of pi, base units
    ("°", "degree deg", Fraction(1, 180), "rad"),
    ("arcmin", "arcminute", Fraction(1, 10800), "rad"),
    ("arcsec", "arcsecond", Fraction(1, 648000), "rad"),
    ("rev", "revolution turn", Fraction(2), "rad"),
    ("rpm", "", Fraction(1, 30), "rad s^-1"),
)
_TEMPERATURES: tuple[tuple[str, str, Fraction, Fraction], ...] = (
    # symbol, names, size of a degree, zero point in kelvin
    ("°C", "celsius degC centigrade", Fraction(1), Fraction("273.15")),
    ("°F", "fahrenheit degF", Fraction(5, 9), Fraction("459.67") * 5 / 9),
)
_DIFFERENCES = (("Δ°C", Fraction(1)), ("Δ°F", Fraction(5, 9)))  # a difference of temperatures has no zero point

UNITS: dict[str, Named] = {
    **{
        symbol: Named(symbol, tuple(names.split()), Fraction(size), dimension(base), prefixes)
        for symbol, names, size, base, prefixes in _ROWS
    },
    **{
        symbol: Named(symbol, tuple(names.split()), size, dimension(base), pi=1)
        for symbol, names, size, base in _ANGLES
    },
    **{
        symbol: Named(symbol, tuple(names.split()), size, dimension("K"), zero=zero)
        for symbol, names, size, zero in _TEMPERATURES
    },
    **{symbol: Named(symbol, (), size, dimension("K")) for symbol, size in _DIFFERENCES},
}
"""Symbol to unit."""

PREFIXES: dict[str, tuple[str, int]] = {
    "Q": ("quetta", 30), "R": ("ronna", 27), "Y": ("yotta", 24), "Z": ("zetta", 21), "E": ("exa", 18),
    "P": ("peta", 15), "T": ("tera", 12), "G": ("giga", 9), "M": ("mega", 6), "k": ("kilo", 3), "h": ("hecto", 2),
    "da": ("deca", 1), "": ("", 0), "d": ("deci", -1), "c": ("centi", -2), "m": ("milli", -3), "µ": ("micro", -6),
    "n": ("nano", -9), "p": ("pico", -12), "f": ("femto", -15), "a": ("atto", -18), "z": ("zepto", -21),
    "y": ("yocto", -24), "r": ("ronto", -27), "q": ("quecto", -30),
}  # fmt: skip
"""Symbol of a prefix to its name and power of ten."""
BINARY: dict[str, tuple[str, int]] = {"Ki": ("kibi", 10), "Mi": ("mebi", 20), "Gi": ("gibi", 30), "Ti": ("tebi", 40)}
"""Prefixes of bit and byte only, as powers of two."""

ALIASES: dict[str, tuple[tuple[str, str, int], ...]] = {
    "l": (("", "L", 1),), "ℓ": (("", "L", 1),), "sec": (("", "s", 1),), "hr": (("", "h", 1),),
    "ohm": (("", "Ω", 1),), "Ohm": (("", "Ω", 1),), "deg": (("", "°", 1),), "degC": (("", "°C", 1),),
    "degF": (("", "°F", 1),), "amu": (("", "u", 1),), "day": (("", "d", 1),), "wk": (("", "week", 1),),
    "y": (("", "yr", 1),), "b": (("", "bit", 1),), "BTU": (("", "Btu", 1),), "AU": (("", "au", 1),),
    "cc": (("c", "m", 3),), "ccm": (("c", "m", 3),), "mcg": (("µ", "g", 1),), "Cal": (("k", "cal", 1),),
    "mph": (("", "mi", 1), ("", "h", -1)), "kph": (("k", "m", 1), ("", "h", -1)),
    "kmph": (("k", "m", 1), ("", "h", -1)), "mps": (("", "m", 1), ("", "s", -1)), "fps": (("", "ft", 1), ("", "s", -1)),
    "torr": (("", "Torr", 1),), "floz": (("", "fl oz", 1),), "micron": (("µ", "m", 1),), "microns": (("µ", "m", 1),),
    "kilo": (("k", "g", 1),), "kilos": (("k", "g", 1),),
}  # fmt: skip
"""Other ways to write a unit: its factors as (prefix, symbol, exponent)."""

QUANTITIES: dict[Dimension, str] = {
    dimension(base): name
    for base, name in (
        ("", "a plain number"), ("m", "a length"), ("m^2", "an area"), ("m^3", "a volume"), ("kg", "a mass"),
        ("s", "a time"), ("m s^-1", "a speed"), ("m s^-2", "an acceleration"), ("kg m s^-2", "a force"),
        ("kg m^2 s^-2", "an energy"), ("kg m^2 s^-3", "a power"), ("kg m^-1 s^-2", "a pressure"),
        ("kg m^-3", "a density"), ("s^-1", "a frequency"), ("A", "an electric current"), ("A s", "an electric charge"),
        ("kg m^2 s^-3 A^-1", "a voltage"), ("kg m^2 s^-3 A^-2", "a resistance"), ("K", "a temperature"),
        ("mol", "an amount of substance"), ("kg mol^-1", "a molar mass"), ("mol m^-3", "a concentration"),
        ("rad", "an angle"), ("rad s^-1", "an angular speed"), ("kg m s^-1", "a momentum"),
        ("kg^-1 m^-2 s^4 A^2", "a capacitance"), ("bit", "an amount of data"), ("m^3 s^-1", "a flow"),
    )
}  # fmt: skip
"""What a dimension is the dimension of, where a student would know the word."""
