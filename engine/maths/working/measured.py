"""Lines with units in them: `F = 5 kg * 2 m/s^2`, then `F = 10 N`; `5 km = 500 m` is wrong.

Only where every side is a number with a unit and one of the units can be nothing else (km, m/s, N): `3 m + 2 m` is
left to the algebra, to which m is a letter.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from engine.errors import LemmaError
from engine.maths.claims.found import Found
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.line_verdict import LineRelation
from engine.maths.reader.limits import GREEK_LETTERS
from engine.maths.units import Measure, Unfit, read, same
from engine.maths.units.convert import figures_agreed, nearly

R = LineRelation
MAX_LENGTH = 160
LEAST_FIGURES = 2  # of an amount that is called another one rounded
_HEAD = re.compile(
    r"\s*(?:(?P<name>(?:\\[A-Za-z]+|[^\W\d_]{1,12})(?:_\{?\w+\}?)?)\s*)?(?P<about>=|≈|\\approx(?![A-Za-z]))"
)
_NUMBER = r"\d\s*(?:\\[,;: ]|~)*(?:\\(?:text|mathrm)\{\s*)?"
_CERTAIN = re.compile(
    _NUMBER + r"(?:km|cm|mm|nm|kg|mg|min|hours?|seconds?|minutes?|kN|kJ|MJ|kW|kWh|mV|mA|ohms?|Ω|Pa|kPa|hPa|Hz|mol|mL|ml"
    r"|°\s?[CF]|m\s?/\s?s|m\s?s\^|g\s?/\s?)(?![A-Za-z])"
)
_BELOW = re.compile(r"/\s*(\d+(?:\.\d+)?\s*[A-Za-zΩ°][\wΩ°/^²³]*)")  # 12 V / 4 Ω is divided by all of 4 Ω
_FORMULA = re.compile(r"\s*\(?\s*(?:\\[dt]?frac\s*\{\s*)?(?!pi\b|sqrt\b)[^\W\d_](?!\w*\s*\{)")
"""A side that begins with a letter: no quantity begins so."""
_NUMBERED = re.compile(r"\d(?:\s|\\[,;: ]|~)*(?:\\(?:text|mathrm)|[kcmµMG]?[mgNJWVA]\b(?!\s*[A-Za-z]))")
"""A number with what is certainly a unit."""
_LIKELY = re.compile(_NUMBER + r"(?<=[\d }])\s+[NJWVA](?![A-Za-z(])")


@dataclass(frozen=True, slots=True)
class Measured:
    """The quantities of one line, from left to right, and the name before them."""

    name: str
    sides: tuple[Measure, ...]
    about: bool

    @property
    def is_true(self) -> bool | None:
        """Whether all sides are the same; None when that cannot be told, or they differ by a rounding."""
        results = [_compared(one, other, self.about) for one, other in itertools.pairwise(self.sides)]
        return False if False in results else None if None in results else True


def measured(text: str, *, expected: bool | None = False) -> Measured | None:
    """The quantities of a line; None where it is not certain that they are some.

    `expected`: the line before had some; None: it was algebra, in which N and V are letters.
    """
    certain = bool(expected) or bool(_CERTAIN.search(text))
    if len(text) > MAX_LENGTH or not (certain or (expected is not None and _LIKELY.search(text))):
        return None
    head = _HEAD.match(text)
    body = text[head.end() :] if head else text
    about = bool(re.search(r"≈|\\approx", text))
    sides: list[Measure] = []
    written = re.split(r"=|≈|\\approx(?![A-Za-z])", body)
    for at, side in enumerate(written):
        letters = bool(head) and not sides and at < len(written) - 1  # F = m g = 2 kg * 9.81 m/s^2 may begin with some
        if letters and _FORMULA.match(side):
            continue
        found = _quantity(side)
        if found is None and letters and not _NUMBERED.search(side):
            continue  # 1/2 m v^2
        if found is None:
            return None
        sides.append(found)
    if not certain and any(not one.unit.fits(other.unit) for one, other in itertools.pairwise(sides)):
        return None  # 3 V = 12 W may be about letters
    return Measured(_plain(head["name"] or "") if head else "", tuple(sides), about)


def _quantity(side: str) -> Measure | None:
    """A number with a unit that is meant for sure; None for anything else."""
    try:
        found = read(_BELOW.sub(r"/(\1)", side.strip(" .$")))
    except (LemmaError, Unfit, RecursionError):
        return None
    return None if found.number is None or found.cased or not found.unit.factors or found.name else found


def _plain(name: str) -> str:
    """A name as the reader has it: rho for ρ and for \\rho, m_1 for m_{1}."""
    first = name.removeprefix("\\")
    first = "".join(GREEK_LETTERS.get(char, char) for char in first)
    return first.replace("{", "").replace("}", "")


def has_units(text: str) -> bool:
    """Whether a number with what can be nothing but a unit stands in a line, which the algebra takes for letters."""
    return _CERTAIN.search(text) is not None


def follows(before: Measured | None, after: Measured) -> Found:
    """What is to be said of a line of quantities after another."""
    if after.is_true is False:
        return Found(R.WRONG, note="other_amount")
    pairs = list(itertools.pairwise(after.sides))
    if before is not None and not (after.name and before.name != after.name):
        pairs.insert(0, (before.sides[-1], after.sides[0]))
    results = [_compared(one, other, after.about) for one, other in pairs]
    if False in results:
        return Found(R.WRONG, note="other_amount")
    if None in results:
        rounded = all(equal or _rounded(*pair) for equal, pair in zip(results, pairs, strict=True))
        return Found(R.SAME_VALUE, note="rounded") if rounded else Found(R.CANNOT_DECIDE)
    return Found(R.SAME_VALUE if pairs else R.START)


def _rounded(first: Measure, second: Measure) -> bool:
    """Whether the second amount is the first one rounded, to no less than two figures."""
    try:
        return figures_agreed(first.value, first.unit, second) >= LEAST_FIGURES
    except (NotRational, Undefined, Unclear):
        return False


def _compared(first: Measure, second: Measure, about: bool) -> bool | None:
    try:
        equal = same(first, second)
        if equal is False and first.unit.fits(second.unit) and (nearly(first, second) or nearly(second, first)):
            return True if about else None
    except (NotRational, Undefined, Unclear, LemmaError):
        return None
    return equal
