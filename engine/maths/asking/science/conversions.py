"""Questions that convert a unit: "convert 72 km/h to m/s", "how many grams are in 2.5 kg", "what is 25 °C in °F".

Left alone: units that mean different things in different places (the gallon), a year beside days, kilobytes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.family import pattern, strip
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.science.scan import quantity
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text, unit_latex
from engine.maths.tree import Num, Quantity
from engine.maths.units import Factor, Measure, Unfit, Unit, read, text

_GIVEN = r"(?P<given>.+{lazy})"
_WANTED = r"(?P<wanted>[^,;:?]+?)"
_WORDINGS = (
    rf"(?:convert|change|turn|transform) {_GIVEN} (?:in)?to {_WANTED}",
    rf"(?:express|write|give) {_GIVEN} (?:in|as) {_WANTED}",
    rf"(?:what is|what's|how much is|calculate|find) {_GIVEN} (?:converted (?:in)?to|expressed in|in) {_WANTED}",
    rf"(?P<many>how many) {_WANTED} (?:(?:are|is)(?: there)? )?(?:in|equals?|makes?|are|is) {_GIVEN}",
    rf"{_GIVEN} =\s*(?:\?|_+) ?{_WANTED}",
    rf"{_GIVEN} (?:in|to|into) {_WANTED}",
)
_PATTERNS = tuple(pattern(wording.replace("{lazy}", lazy)) for wording in _WORDINGS for lazy in ("?", ""))
"""Each wording twice: `5 in in cm` and `5 in to m` part at the last and at the first little word."""
_BARE = (Factor("", "C"), Factor("", "F"))
_ONE = re.compile(r"(?:an?|one)\s+(?=[A-Za-z])", re.IGNORECASE)
_COOKING = frozenset(("gal", "qt", "pt", "cup", "fl oz", "tbsp", "tsp"))


def ask(question: str) -> Question | None:
    """The conversion asked for, or None. Raises NotAsked for units with more than one meaning."""
    plain = strip(question.replace("\\$", ""))
    for wording in _PATTERNS:
        match = wording.fullmatch(plain)
        if match is None:
            continue
        given, wanted = _given(match["given"]), _wanted(match["wanted"])
        if given is None or wanted is None:
            continue
        given, wanted = _temperatures(given, wanted)
        return _build(given, wanted, bool(match.groupdict().get("many")))
    return None


def _given(piece: str) -> Measure | None:
    found = quantity(_ONE.sub("1 ", piece.strip()))
    return found if found is not None and found.unit.factors else None


def _wanted(piece: str) -> Unit | None:
    try:
        found = read(piece.strip())
    except (ReadError, Unfit):
        return None
    plain = found.number is None and found.unit.factors and not found.cased and not found.name
    return found.unit if plain else None


def _temperatures(given: Measure, wanted: Unit) -> tuple[Measure, Unit]:
    """25 C to F is about degrees: coulomb and farad cannot be converted into anything like it."""
    if given.unit.fits(wanted):
        return given, wanted
    first, second = (
        Unit(tuple(replace(f, symbol=f"°{f.symbol}") if f in _BARE else f for f in unit.factors))
        for unit in (given.unit, wanted)
    )
    return (replace(given, unit=first), second) if first.fits(second) else (given, wanted)


def _build(given: Measure, wanted: Unit, many: bool) -> Question:
    if not given.unit.fits(wanted):
        raise NotAsked(f"{text(given.unit)} cannot be converted to {text(wanted)}: they measure different things.")
    _without_doubt(given.unit, wanted)
    body = Quantity(given.value if given.number is not None else Num("1"), text(given.unit))
    options = ("rounded", "unit_optional") if many else ("rounded",)
    kind = AnswerKind(Kind.QUANTITY, unit=text(wanted), options=options)
    said = f"Convert to {text(wanted)}: {to_text(body)}"
    latex = rf"{to_latex(body)} \text{{ in }} {unit_latex(text(wanted))}"
    return Question(Task.CONVERT, body, (), kind, said, latex, detail=text(wanted))


def _without_doubt(first: Unit, second: Unit) -> None:
    """Refuse units of which there are several. Raises NotAsked."""
    symbols = [{factor.symbol for factor in unit.factors} for unit in (first, second)]
    if bool(symbols[0] & _COOKING) != bool(symbols[1] & _COOKING):
        raise NotAsked("I cannot tell which gallon, pint or cup is meant: they differ from country to country.")
    if ("yr" in symbols[0]) != ("yr" in symbols[1]):
        raise NotAsked("I cannot tell whether a year has 365 or 365.25 days here.")
    data = [sorted(f.prefix for f in unit.factors if f.symbol in ("bit", "B")) for unit in (first, second)]
    if data[0] != data[1]:
        raise NotAsked("I cannot tell whether a kilobyte has 1000 or 1024 bytes here.")
