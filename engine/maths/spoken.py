"""The words of mathematics read aloud, in English: tables only."""

from __future__ import annotations

from engine.maths.tree import ACCENTS

SMALL = {
    str(value): word
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}
PARTS = {
    "2": ("half", "halves"), "3": ("third", "thirds"), "4": ("quarter", "quarters"), "5": ("fifth", "fifths"),
    "6": ("sixth", "sixths"), "7": ("seventh", "sevenths"), "8": ("eighth", "eighths"), "9": ("ninth", "ninths"),
    "10": ("tenth", "tenths"),
}  # fmt: skip
"""A denominator: of one, and of several."""
ORDINALS = {
    "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth", "7": "seventh", "8": "eighth",
    "9": "ninth", "10": "tenth",
}  # fmt: skip
MARKS = {
    ACCENTS["vec"]: "vector", ACCENTS["bar"]: "bar", ACCENTS["hat"]: "hat", ACCENTS["tilde"]: "tilde",
    ACCENTS["dot"]: "dot", ACCENTS["ddot"]: "double dot", "\u0305": "bar",
}  # fmt: skip
RELATIONS = {
    "=": "equals", "!=": "is not equal to", "<": "is less than", ">": "is greater than",
    "<=": "is less than or equal to", ">=": "is greater than or equal to", "~": "is about", "in": "is in",
    "->": "tends to", "notin": "is not in", "subset": "is a proper subset of", "subseteq": "is a subset of",
    "supset": "contains as a proper subset", "supseteq": "contains as a subset",
}  # fmt: skip
SET_WORDS = {"union": "union", "intersection": "intersected with", "difference": "without"}
NAMED_SETS = {
    "no solution": "the empty set", "all real numbers": "the real numbers", "all integers": "the integers",
    "all natural numbers": "the natural numbers", "all rational numbers": "the rational numbers",
    "all complex numbers": "the complex numbers",
}  # fmt: skip
_SIDES = {"sin": "sine", "cos": "cosine", "tan": "tangent", "sec": "secant", "csc": "cosecant", "cot": "cotangent"}
FUNCTIONS = {
    **{name: f"{word} of" for name, word in _SIDES.items()},
    **{f"arc{name}": f"arc {word} of" for name, word in _SIDES.items()},
    **{f"{name}h": f"hyperbolic {word} of" for name, word in _SIDES.items()},
    **{f"ar{name}h": f"inverse hyperbolic {word} of" for name, word in _SIDES.items()},
    "ln": "natural log of", "log": "log of", "exp": "the exponential of", "sign": "the sign of",
    "gcd": "the greatest common divisor of", "lcm": "the least common multiple of", "max": "the maximum of",
    "min": "the minimum of", "transpose": "the transpose of", "trace": "the trace of", "adjugate": "the adjugate of",
}  # fmt: skip
UNITS = {
    "m": ("metre", "metres"), "km": ("kilometre", "kilometres"), "cm": ("centimetre", "centimetres"),
    "mm": ("millimetre", "millimetres"), "g": ("gram", "grams"), "kg": ("kilogram", "kilograms"),
    "mg": ("milligram", "milligrams"), "t": ("tonne", "tonnes"), "s": ("second", "seconds"),
    "ms": ("millisecond", "milliseconds"), "min": ("minute", "minutes"), "h": ("hour", "hours"),
    "L": ("litre", "litres"), "mL": ("millilitre", "millilitres"), "N": ("newton", "newtons"),
    "J": ("joule", "joules"), "kJ": ("kilojoule", "kilojoules"), "W": ("watt", "watts"),
    "kW": ("kilowatt", "kilowatts"),
    "V": ("volt", "volts"), "A": ("ampere", "amperes"), "mA": ("milliampere", "milliamperes"), "Ω": ("ohm", "ohms"),
    "C": ("coulomb", "coulombs"), "F": ("farad", "farads"), "Hz": ("hertz", "hertz"), "Pa": ("pascal", "pascals"),
    "kPa": ("kilopascal", "kilopascals"), "K": ("kelvin", "kelvins"), "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "mol": ("mole", "moles"),
    "eV": ("electronvolt", "electronvolts"),
    "T": ("tesla", "teslas"), "rad": ("radian", "radians"),
}  # fmt: skip
"""A unit symbol: one of it (below a fraction bar), and several."""
