"""Finds the quantities in a question in words and puts marks in their place: `accelerates at <a0> for <t1>`.

The letter of a mark says what the quantity measures, so that wordings are patterns over marks. What is no quantity
stays as it is. Only the plain reading counts: a unit that has to be guessed is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.reader import ReadError
from engine.maths.units import Measure, Unfit, Unit, read
from engine.maths.units.table import dimension

LETTERS = {
    dimension(base): letter
    for base, letter in (
        ("m", "s"), ("m s^-1", "v"), ("m s^-2", "a"), ("s", "t"), ("kg m^2 s^-3 A^-1", "w"), ("A", "i"),
        ("kg m^2 s^-3 A^-2", "r"), ("kg m^2 s^-3", "p"), ("kg", "m"), ("kg m s^-2", "f"), ("kg m^2 s^-2", "e"),
        ("kg m^-1 s^-2", "y"), ("m^3", "u"), ("m^2", "z"), ("kg m^-3", "d"), ("s^-1", "h"), ("kg s^-2", "x"),
        ("mol", "n"), ("K", "k"), ("mol m^-3", "c"), ("A s", "o"), ("kg m s^-1", "j"), ("kg mol^-1", "b"),
    )
}  # fmt: skip
"""Dimension to the letter of a mark; others have `q`.

s length, v speed, a acceleration, t time, w voltage, i current, r resistance, p power, m mass, f force, e energy,
y pressure, u volume, z area, d density, h frequency, x spring constant, n amount, k temperature, c concentration,
o charge, j momentum, b molar mass.
"""
_START = re.compile(r"(?<![\w.^)·])[-−]?\d")
_STOP = re.compile(r"[,;:?!=]|\.(?!\d)|\n|\band\b|\bor\b")
_LITTLE = re.compile(r"(?<=[^\s\d])\s+(?:in|an?|am|as|at|by|has|his|is|it|its|on|so|to|was)(?!\S)")
"""Little words that could be read as units: "10 s in total" is not ten second-inches, "5 Ω has" no hour and ampere."""
LONGEST = 60  # characters of one quantity
MOST_WORDS = 6  # of one quantity
MOST_NUMBERS = 16  # in one question


@dataclass(frozen=True, slots=True)
class Marked:
    """`text` with marks `<v0>` for `quantities[0]`, which is a speed."""

    text: str
    quantities: tuple[Measure, ...]


def quantity(text: str) -> Measure | None:
    """The quantity that `text` is, when it has a number and is understood without a guess."""
    try:
        found = read(text)
    except (ReadError, Unfit):
        return None
    sure = found.number is not None and not found.cased and not found.name and not found.summed
    return found if sure else None


def mark(text: str) -> Marked:
    """`text` with every quantity (a number with its unit) marked; plain numbers stay."""
    text = re.sub(r"(?<=\d)-(?=[A-Za-zµΩ°])", " ", text)  # a 12-V battery
    text = re.sub(r"(?<=\d)( ?)ms ?\^?\{?(?:[-−]|⁻) ?([12¹²])\}?(?![\d.])", _per_second, text)
    if "\\" in text or "$" in text:
        text = re.sub(r"\\(?:text|mathrm|mbox|rm)\s*\{([^{}]*)\}", r" \1", text)
        text = re.sub(r"\\[,;: ]|~|\$", " ", text)
    out: list[str] = []
    found: list[Measure] = []
    at = 0
    starts = list(_START.finditer(text))
    if len(starts) > MOST_NUMBERS:
        return Marked(text, ())
    for start in starts:
        if start.start() < at:
            continue
        taken = _longest(text, start.start())
        if taken is None:
            continue
        measure, end = taken
        out += [text[at : start.start()], f"<{LETTERS.get(measure.unit.dimension, 'q')}{len(found)}>"]
        found.append(measure)
        at = end
    return Marked("".join([*out, text[at:]]), tuple(found))


def _closing(text: str, at: int) -> int:
    """Where the bracket closes that is open at `at`: "(g = 10 m/s^2)"; the end of the text where none is."""
    depth = 0
    for place in range(at, min(len(text), at + LONGEST + 1)):
        depth += (text[place] == "(") - (text[place] == ")")
        if depth < 0:
            return place
    return len(text)


def _per_second(match: re.Match[str]) -> str:
    """`5 ms^-1` are metres per second: nothing is counted per millisecond."""
    return " m/s" if match[2] in "1¹" else " m/s^2"


def _longest(text: str, start: int) -> tuple[Measure, int] | None:
    """The longest quantity that begins at `start`, and where it ends."""
    # A comma parts thousands inside a number; behind it a quantity ends.
    head = re.compile(r"[-−]?\d[\d,]*\d(?:\.\d+)?|[-−]?\d(?:\.\d+)?").match(text, start)
    assert head is not None
    stop = _STOP.search(text, head.end())
    closing = _closing(text, head.end())
    limit = min(closing, stop.start() if stop else len(text), start + LONGEST)
    if stop and stop[0] == "=" and (name := re.search(r"\s[A-Za-z]\w?\s*$", text[head.end() : limit])):
        limit = head.end() + name.start()  # a name, and no unit: `30 m/s u = 10 m/s`
    spaces = [m.start() for m in re.finditer(r"\s", text[:limit]) if m.start() > head.end()]
    ends = [*spaces[:MOST_WORDS], limit] if len(spaces) <= MOST_WORDS else spaces[:MOST_WORDS]
    if head.end() < limit and text[head.end()].isspace():
        ends.append(head.end() + 1)
    for end in sorted(set(ends), reverse=True):
        piece = text[start:end].strip()
        if _LITTLE.search(piece):
            continue
        measure = quantity(piece.replace("−", "-"))
        if measure is not None and measure.unit.factors:
            return measure, start + len(text[start:end].rstrip())
    return None


def unit_only(text: str) -> Unit | None:
    """The unit that a text names ("km/h"), or None when these words are none."""
    try:
        found = read(text)
    except (ReadError, Unfit):
        return None
    return found.unit if found.number is None and found.unit.factors and not found.cased else None
