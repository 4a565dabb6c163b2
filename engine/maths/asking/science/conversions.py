"""Questions that convert a unit: "convert 72 km/h to m/s", "how many grams are in 2.5 kg", "what is 25 °C in °F".

Left alone: units that mean different things in different places (the gallon), a year beside days, kilobytes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking.family import pattern, strip
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.science.gathered import understood
from engine.maths.asking.science.scan import mark, quantity
from engine.maths.evaluate import exact
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text, unit_latex
from engine.maths.tree import Num, Quantity, rational
from engine.maths.units import Factor, Measure, Unfit, Unit, read
from engine.maths.units import text as as_text
from engine.maths.words import word_set

_GIVEN = r"(?P<given>.+{lazy})"
_WANTED = r"(?P<wanted>[^,;:?]+?)"
_WORDINGS = (
    rf"(?:convert|change|turn|transform) {_GIVEN} (?:in)?to {_WANTED}",
    rf"(?:express|write|give) {_GIVEN} (?:in|as) {_WANTED}",
    rf"(?:what is|what's|how (?:much|long|far|heavy) is|calculate|find) {_GIVEN} "
    rf"(?:converted (?:in)?to|expressed in|in) {_WANTED}",
    rf"(?P<many>how many) {_WANTED} (?:(?:are|is)(?: there)? )?(?:in|equals?|makes?|are|is) {_GIVEN}",
    rf"{_GIVEN} =\s*(?:\?|_+) ?{_WANTED}",
    rf"{_GIVEN} (?:=|is|equals|are|makes?) (?P<many>how many) {_WANTED}",
    rf"{_GIVEN} (?:in|to|into) {_WANTED}",
)
_PATTERNS = tuple(pattern(wording.replace("{lazy}", lazy)) for wording in _WORDINGS for lazy in ("?", ""))
"""Each wording twice: `5 in in cm` and `5 in to m` part at the last and at the first little word."""
_WRITTEN = re.compile(
    r"[\s,]*(?:and )?(?:\(?(?:giv(?:e|ing)|leav(?:e|ing)|writ(?:e|ing)|express(?:ing)?"
    r"|with) )?(?:your |the )?(?:answer )?"
    r"(?:(?P<standard>(?:in|as|using) (?:standard (?:index )?form|scientific notation|the form .*))"
    r"|(?:π|pi|\\pi) in (?:your|the) answer|(?:as |in )?(?:an? )?(?:exact )?(?:multiple"
    r"|in terms|terms) of (?:π|pi|\\pi)|exactly)\)?$",
    re.IGNORECASE,
)
_EQUAL = re.compile(
    r"[\s,;.:]*\(?(?:(?:given(?: that)?|using|use|take|if|where|note that) )?(?P<one>(?:\d[\d.]*|an?|one) [A-Za-z]+)"
    r" ?(?:=|≈|is|\\approx) ?(?P<other>\d[\d.]* ?[A-Za-z]+)\)?(?=[\s,.;]|$)",
    re.IGNORECASE,
)
_IT = re.compile(
    r"(?P<before>.+?)[.,;]\s+(?:and |then )?(?:what is|what's|convert|express|write"
    r"|change|give|find|state|calculate"
    r"|how (?:long|far|much|heavy|tall|fast|many) (?:is|was))"
    r" (?:it|this|that|the same|the [a-z]+)"
    r"(?: (?P<what>[a-z]+))? (?:in|to|into|as) (?P<wanted>[^,;:?]+)",
    re.IGNORECASE | re.DOTALL,
)
_SAID = word_set(
    "travels travelling moving moves going at speed density length distance time mass "
    "weight volume area pressure energy power temperature"
    " journey trip film lesson flight walk car train runner given measured limit about metal liquid is has weighs long "
    "tall high wide lasts takes flies runs light wind sound"
)
_MEASURED = word_set(
    "speed density length distance time mass weight volume area pressure energy power "
    "temperature height width quantity value velocity"
)
_BARE = (Factor("", "C"), Factor("", "F"))
_ONE = re.compile(r"(?:an?|one)\s+(?=[A-Za-z])", re.IGNORECASE)
_COOKING = frozenset(("gal", "qt", "pt", "cup", "fl oz", "tbsp", "tsp"))


def ask(question: str) -> Question | None:
    """The conversion asked for, or None. Raises NotAsked for units with more than one meaning."""
    joined = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", question.replace("\\$", ""))
    plain, standard = _tail(strip(joined))
    plain, factor = _factor(plain)
    plain = _said_before(plain)
    for wording in _PATTERNS:
        match = wording.fullmatch(plain)
        if match is None:
            continue
        given, wanted = _given(match["given"]), _wanted(match["wanted"])
        if given is None or wanted is None:
            continue
        given, wanted = _temperatures(given, wanted)
        many = bool(match.groupdict().get("many"))
        if factor is not None:
            return _by_factor(given, wanted, factor, many=many)
        found = _build(given, wanted, many)
        return replace(found, function="standard form", text=f"{found.text}, in standard form") if standard else found
    return None


def _tail(text: str) -> tuple[str, bool]:
    """(the text without how the answer is written, whether that is the standard form)."""
    found = _WRITTEN.search(text)
    return (text[: found.start()], bool(found["standard"])) if found else (text, False)


def _factor(text: str) -> tuple[str, tuple[Measure, Measure] | None]:
    """(the text without it, what a unit is said to be in another): `(1 mile = 1.609 km)`."""
    found = _EQUAL.search(text)
    if found is None:
        return text, None
    one, other = quantity(_ONE.sub("1 ", found["one"].strip())), quantity(found["other"].strip())
    if one is None or other is None:
        return text, None
    return strip(f"{text[: found.start()]} {text[found.end() :]}"), (one, other)


def _said_before(text: str) -> str:
    """`A density is given as 2.7 g/cm^3. Write it in kg/m^3` as `convert 2.7 g/cm^3 to kg/m^3`."""
    found = _IT.fullmatch(text)
    if found is None:
        return text
    marked = mark(found["before"])
    said = re.search(r"<[a-z]\d+>", marked.text)
    if len(marked.quantities) != 1 or said is None:
        return text
    if not understood(marked.text.lower(), _SAID) or (found["what"] and found["what"].lower() not in _MEASURED):
        return text
    measure = marked.quantities[0]
    return f"convert {to_text(measure.value)} {as_text(measure.unit)} to {found['wanted']}"


def _by_factor(given: Measure, wanted: Unit, factor: tuple[Measure, Measure], *, many: bool) -> Question | None:
    """A conversion with the factor that the question gives. Raises NotAsked."""
    one, other = factor
    sizes = exact(one.value), exact(other.value)
    if (given.unit, wanted) == (one.unit, other.unit):
        size = sizes[1] / sizes[0]
    elif (given.unit, wanted) == (other.unit, one.unit):
        size = sizes[0] / sizes[1]
    else:
        raise NotAsked("I cannot tell how the units given belong together.")
    found = _plain(given, wanted, many)
    said = f"{to_text(Quantity(one.value, as_text(one.unit)))} = {to_text(Quantity(other.value, as_text(other.unit)))}"
    return replace(found, values=(("factor", rational(size)),), text=f"{found.text}, with {said}")


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
        raise NotAsked(
            f"{as_text(given.unit)} cannot be converted to {as_text(wanted)}: they measure different things."
        )
    _without_doubt(given.unit, wanted)
    return _plain(given, wanted, many)


def _plain(given: Measure, wanted: Unit, many: bool) -> Question:
    body = Quantity(given.value if given.number is not None else Num("1"), as_text(given.unit))
    options = ("rounded", "unit_optional") if many else ("rounded",)
    kind = AnswerKind(Kind.QUANTITY, unit=as_text(wanted), options=options)
    said = f"Convert to {as_text(wanted)}: {to_text(body)}"
    latex = rf"{to_latex(body)} \text{{ in }} {unit_latex(as_text(wanted))}"
    return Question(Task.CONVERT, body, (), kind, said, latex, detail=as_text(wanted))


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
