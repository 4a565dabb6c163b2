"""Words that fill the places of templates where the code does not say so: of a table, of an enumeration, of a unit.

They are sources of their own, and told where one of them fills a placeholder or stands in a list. Nothing else is: a
word that stands in a name stays as it is.
"""

from __future__ import annotations

JOINERS = ("and", "or", "per", ",", ";")
"""What stands between the parts of a list."""
_UNITS = (
    *("metre", "kilometre", "centimetre", "millimetre", "micrometre", "nanometre", "inch", "foot", "mile", "yard"),
    *("gram", "kilogram", "milligram", "tonne", "pound", "millisecond", "minute", "hour", "day", "week", "year"),
    *("litre", "millilitre", "mole", "millimole", "ampere", "milliampere", "volt", "kilovolt", "millivolt", "ohm"),
    *("kiloohm", "watt", "kilowatt", "megawatt", "joule", "kilojoule", "newton", "kilonewton", "pascal", "kilopascal"),
    *("hectopascal", "coulomb", "farad", "tesla", "kelvin", "degree", "radian", "calorie", "kilowatt hour", "bar"),
)
_LENGTHS = ("metre", "kilometre", "centimetre", "millimetre")
_ODD = {"inch": "inches", "foot": "feet"}
_ALIKE = ("hertz", "kilohertz", "megahertz", "per cent")  # one and many
UNITS = (
    *(f"{power} {one}{end}" for power in ("square", "cubic") for one in _LENGTHS for end in ("", "s")),
    *(word for one in _UNITS for word in (one, _ODD.get(one, f"{one}s"))),
    *_ALIKE,
    *("degree Celsius", "degrees Celsius", "seconds"),
    *("metre per second", "metres per second", "kilometre per second", "kilometres per second"),
    *("metre per square second", "metres per square second"),  # "second" alone is also what comes after the first
)
QUANTITIES = (
    *("force", "weight", "mass", "acceleration", "gravitational acceleration", "kinetic energy", "potential energy"),
    *("elastic energy", "energy", "speed", "velocity", "height", "momentum", "work", "distance", "power", "time"),
    *("density", "volume", "pressure", "area", "spring constant", "extension", "frequency", "wavelength", "period"),
    *("charge", "current", "voltage", "resistance", "amount of substance", "temperature", "concentration"),
    *("molar mass", "length", "angle", "perimeter", "circumference", "radius", "diameter"),
)
MATHEMATICS = (
    *("true", "false", "arithmetic", "geometric", "difference", "ratio", "series", "parallel", "determinant"),
    *("increase", "decrease", "left", "right", "vector", "matrix", "inverse", "interval", "fraction", "equation"),
    *("counted", "mean", "median", "mode", "range", "sum", "product", "quotient", "head", "tail", "heads", "tails"),
    *("component {number}", "row {number}", "column {number}", "the dot product is {value}", "the lengths are {value}"),
    *(
        "the {ordinal} equation minus the {ordinal2}, divided by {value}",
        "Check",
        "counted exactly",
        "the {ordinal} equation minus the {ordinal2}",
        "a speed",
        "an area",
        "a volume",
        "a length",
        "a mass",
        "a time",
        "a force",
        "an angle",
    ),
)
REPORTS = (
    "{date} UTC ({what})",
    *("new", "started", "familiar", "proficient", "mastered", "begun"),
    *("problem", "problems", "days", "answer", "answers", "hint", "hints", "learner", "learners", "file", "files"),
    *(
        "new answer",
        "new answers",
        "review",
        "reviews",
        "attempt",
        "attempts",
        "skill",
        "skills",
        "question",
        "questions",
    ),
)
WORDS = (*UNITS, *QUANTITIES, *MATHEMATICS, *REPORTS)
