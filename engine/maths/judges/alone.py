"""A unit, a degree sign, a per cent sign or a word beside a number that is asked for alone: asked about, not marked.

    number_alone(kind, "-5", "-5 °C", again)      "Write the number alone, without a unit."
    number_alone(kind, "60", "60%", again)        "Write the number alone, without the per cent sign."

`60%` is 0.6 and `43°` is an angle of 0.75, so that both are told from the number that stands before the sign only
where that number is the answer. Knows texts and units; what a number is worth is for the caller.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

from engine.errors import LemmaError
from engine.maths.judges.base import NUMERIC, verdict
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader.limits import MAX_LENGTH
from engine.maths.reader.words import known_word
from engine.maths.spoken import PARTS, SMALL
from engine.maths.units import Unfit, readings
from engine.maths.verdict import Outcome, Verdict

Again = Callable[[str, str], Verdict]
"""Judges (expected, given) once more, without asking anything."""

DIGITS = (*NUMERIC, Kind.SIGNIFICANT_FIGURES, Kind.DECIMAL_PLACES)
"""The kinds whose answer is one number."""
ALONE, UNIT = "read.number_alone", "read.unit"
"""The notes: the number is the right one and a sign is not; there is a unit or a word, whatever the number."""
_NUMBERS = (
    *(*DIGITS, Kind.EXPRESSION, Kind.SIMPLIFIED, Kind.SINGLE_FRACTION, Kind.SOLUTION_SET, Kind.POINT, Kind.INTERVAL),
    *(Kind.EQUATION, Kind.COMPLEX, Kind.VECTOR),
)
_OPEN = (Outcome.WRONG, Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ)
_DEGREE = re.compile(
    r"\s*(?:\^\s*\{?\s*\\circ\s*\}?|\\degree\b|\\circ\b|[°º]|(?:degrees?|deg)\b\.?)(?!\s*(?-i:[CFK])\b)", re.I
)
_PER_CENT = re.compile(r"\s*(?:\\?%|per\s?cent\b|pct\b)", re.I)
_BETWEEN = re.compile(r"((?<!\\)[,;]|\bor\b|\band\b)")
_STARTS = re.compile(r"(?:(?<=[\d.)}\]$])|(?<=[A-Za-z])(?=[\s\\]))(?:[\s~]|\\[,;:! ])*(?P<unit>[A-Za-zµμΩ°º£€¥₹\\])")
MAX_STARTS = 4  # places in one answer at which a unit may begin
_WORDS = re.compile(r"(?P<number>.*[\d)}])\s+(?P<words>[A-Za-z][A-Za-z'-]+(?:\s+[A-Za-z'-]+){0,5})\s*\.?\s*")
_SHORT = re.compile(r"(?<![A-Za-z])[a-z]\s*$")
_MONEY = re.compile(r"(?:dollars?|cents?|euros?|pounds?|pence|penn(?:y|ies)|USD|EUR|GBP|p|units?|square units?)", re.I)
_ORDINAL = re.compile(r"[-+\d.,]*\d(?:st|nd|rd|th)")
_COUNT = "|".join(
    (*SMALL.values(), *(word for words in PARTS.values() for word in words), "hundred", "thousand", "million")
)
_TENS = "(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
_COMMA = re.compile(r"\s*[-+\u2212]?\s*\d*,\d+\s*\.?\s*")
_IN_WORDS = re.compile(rf"\s*(?:minus |negative )?(?:(?:an? |and )?(?:{_COUNT}|{_TENS})[\s-]*)+\.?\s*", re.I)
_NOT_WORDS = re.compile(
    r"(?:or|and|over|plus|minus|times|divided|by|squared|cubed|thirds?|halves|half|quarters?)$", re.I
)


def number_alone(kind: AnswerKind, expected: str, given: str, again: Again, result: Verdict) -> Verdict | None:
    """The question to the student where `given` is a number with a unit or a sign that was not asked for; else None.

    `result` is the verdict on `given` as it stands.
    """
    if kind.kind not in _NUMBERS or result.outcome not in _OPEN or max(len(given), len(expected)) > MAX_LENGTH:
        return None
    given, expected = (re.sub(r"[ \t]{2,}", " ", text) for text in (given, expected))
    for sign, name in ((_PER_CENT, "per cent sign"), (_DEGREE, "degree sign")):
        if sign.search(given) and not sign.search(expected) and _fits(again, expected, sign.sub("", given)):
            return _asked(ALONE, f"Write the number alone, without the {name}.", result)
        if sign.search(expected) and not sign.search(given) and _fits(again, sign.sub("", expected), given):
            return _asked(ALONE, f"Is this meant with the {name}? Then write it too.", result)
    if kind.kind in DIGITS and result.outcome is Outcome.CANNOT_READ and _COMMA.fullmatch(given):
        return _asked("ambiguous.comma", "Write decimals with a point here, as in 2.5.", result)
    if kind.kind in DIGITS and (_ORDINAL.fullmatch(given.strip()) or _IN_WORDS.fullmatch(given)):
        return _asked(UNIT, "Write the number alone, in digits.", result)
    letters = kind.kind not in DIGITS and _SHORT.search(given) and re.search(r"[A-Za-z]", expected)
    if not letters and (bare := _without_units(kind, given)) is not None:  # in 2x + 6y there is a letter too many
        if kind.kind in DIGITS or _fits(again, expected, bare):  # 0.12 m may well be 12 cm
            return _asked(UNIT, "Write the number alone, without a unit.", result)
        return None
    if kind.kind in DIGITS and result.outcome is Outcome.CANNOT_READ and _has_words(given):
        return _asked(UNIT, "Write the number alone, without words or a unit.", result)
    return None


def _fits(again: Again, expected: str, given: str) -> bool:
    try:
        return again(expected, given).outcome in (Outcome.RIGHT, Outcome.PARTLY_RIGHT)
    except LemmaError:  # what is left of the expected answer is none
        return False


def _asked(note: str, sentence: str, result: Verdict) -> Verdict:
    found = verdict(Outcome.CANNOT_READ, note, sentence)
    return Verdict(
        *(found.outcome, found.note, found.sentence, found.established),
        *(result.read_text, result.read_latex, result.read_words, found.credit),
    )


def _without_units(kind: AnswerKind, given: str) -> str | None:
    """`given` without the units behind its numbers; None where there are none, or none that is known."""
    own = {*kind.variables, *kind.names}
    parts = _BETWEEN.split(given)
    bare = [part if part in (",", ";", "or", "and") else _bare(part, own) for part in parts]
    return None if bare == parts else "".join(bare)


def _bare(part: str, own: set[str]) -> str:
    for match in itertools.islice(_STARTS.finditer(part), MAX_STARTS):
        unit = part[match.start("unit") :].strip(" .$")
        closing = ""
        while unit[-1:] and unit[-1] in ")]}" and unit.count(unit[-1]) > unit.count("([{"[")]}".index(unit[-1])]):
            unit, closing = unit[:-1].rstrip(), unit[-1] + closing
        if unit not in own and _is_unit(unit):
            return part[: match.start()] + closing
    return part


def _is_unit(text: str) -> bool:
    if _MONEY.fullmatch(text):
        return True
    try:
        measure = readings(text)[0]
    except (LemmaError, Unfit):
        return False
    angle = len(measure.unit.factors) == 1 and measure.unit.factors[0].symbol == "°"
    return measure.number is None and bool(measure.unit.factors) and not (measure.cased or angle)


def _has_words(given: str) -> bool:
    """Whether a number stands before words that mean nothing to the reader: 43 apples, 3 years old."""
    match = _WORDS.fullmatch(given)
    if match is None:
        return False
    words = match["words"].split()
    return not any(_NOT_WORDS.match(word) or known_word(word) for word in words)
