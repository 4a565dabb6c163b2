"""Circuits and formulas of one line by the units in a text: 9 A from a 230 V supply is a question about P = V I.

Every quantity plays the part its unit gives it; what is asked is named; one law must have just these letters.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import itertools
import re

from engine.maths.asking.family import NUMBER_WORDS
from engine.maths.asking.science import circuits
from engine.maths.asking.science.formula_letters import SORT
from engine.maths.asking.science.formulas import FORMULAS, G, question
from engine.maths.asking.science.gathered import Gathered, understood
from engine.maths.asking.science.scan import LETTERS
from engine.maths.question import Question
from engine.maths.tree import Quantity
from engine.maths.units import Unit, text
from engine.maths.words import word_set

_CIRCUIT_SORTS = {"V": "w", "I": "i", "R": "r", "P": "p", "Q": "o", "E": "e", "t": "t"}
_CIRCUIT_NAMES = {
    "voltage": "V", "current": "I", "resistance": "R", "power": "P", "charge": "Q", "energy": "E", "work": "E", "time": "t",
    **{f"={letter}": letter for letter in "VIRPQEt"}, "=U": "V", "=W": "E",
}  # fmt: skip
_CIRCUIT_WORDS = word_set(
    "circuit battery cell supply source mains resistor resistors lamp lamps bulb bulbs heater kettle wire toaster iron motor device component"
    " appliance element loop electric electrical power current voltage potential difference resistance charge energy work rating"
    " p.d pd emf connected joined placed wired arranged attached carries carrying carry draws drawing draw drawn flows flow flowing"
    " passes pass passing passed transferred transfers transfer dissipated dissipates consumed consumes consume supplied"
    " supplies supply drives driving delivered delivers deliver produced produces converted converts operates operating operated works working"
    " runs running run rated left switched turned light point drop across both them together combination network seconds minutes"
    " stores store stored moves moved move cross-section ohmic simple made up up heat heating generated total whole along"
    " gives give normal operation applied apply has push pushes needed laptop phone charger microwave hairdryer oven torch computer television tv lightbulb"
)
_LAW_WORDS = {
    "force": "force needed give gives given acts acting act applied exerted exerts produces produced accelerate accelerates accelerating"
    " acceleration mass object body block trolley car box resultant net cause causes push pushes pull pulls",
    "weight": "weight mass weigh gravitational field strength earth object body",
    "kinetic_energy": "kinetic energy mass speed velocity moving moves travelling traveling travels running runs object body ball car",
    "potential_energy": "gravitational potential energy mass height lifted raised above ground gained gains gain stored object body shelf",
    "momentum": "momentum mass speed velocity moving moves travelling traveling travels running runs object body ball car",
    "work": "work done force moves moving moved pushes pushing pushed pulls pulling pulled distance box object direction same",
    "power": "power work done energy transferred transfers uses used output machine motor developed develops",
    "density": "density mass volume metal liquid block cube object substance material sample solid",
    "pressure": "pressure force area acts acting exerted exerts applied over surface",
    "spring": "spring constant force extension stretched stretches extends extended hooke law newton",
    "wave": "wave waves wavelength frequency speed velocity travels travelling sound light water radio",
    "frequency": "frequency period wave pendulum oscillation vibration time",
}
_LAW_NAMES = {
    "force": ("F",), "weight": ("F_g",), "mass": ("m",), "acceleration": ("a",), "kinetic energy": ("E_k",),
    "potential energy": ("E_p",), "momentum": ("p",), "work": ("W",), "power": ("P",), "energy": ("W",), "time": ("t",),
    "density": ("rho",), "volume": ("V",), "pressure": ("p_A",), "area": ("A",), "frequency": ("f",), "wavelength": ("lambda",),
    "speed": ("v",), "period": ("T",), "spring constant": ("k",), "extension": ("x",), "distance": ("s",), "height": ("h",),
}  # fmt: skip
_MANY = re.compile(rf"\b(?P<many>{'|'.join(NUMBER_WORDS)})(?= (?:identical |equal )?(?:<r|resistors?|lamps?|bulbs?))")
_HOW = re.compile(r"\b(?:in (?:a )?)?(series|parallel)(?: circuit| combination| arrangement)?\b")
_ONE_OF_THEM = re.compile(
    r"\b(?:the|in|through|across|by) (?:the )?<r|\beach (?:resistor|lamp|bulb|branch)\b|\b(?:first|second|larger|smaller)\b"
)


def circuit(parts: Gathered, requested: Unit | None) -> Question | None:
    """The question about a circuit, or None."""
    rest, unit = parts.rest, requested or parts.unit
    letter = _CIRCUIT_NAMES.get(parts.asked, "")
    sorts = {name: parts.marks(sort) for name, sort in _CIRCUIT_SORTS.items()}
    electric = any(sorts[name] for name in "VIRQ") or letter in ("V", "I", "R", "Q") or (
        letter in ("P", "E") and {name for name, marks in sorts.items() if marks} <= {"P", "E", "t"}
    )  # fmt: skip
    if not letter or not electric or len(parts.marks()) != sum(map(len, sorts.values())):
        return None
    how = {found[1] for found in _HOW.finditer(rest)}
    many = _MANY.search(rest)
    resistors = sorts.pop("R")
    if len(resistors) > 2 and len(how) == 2:
        return _network(parts, resistors, sorts, letter, unit)
    if any(len(marks) > 1 for marks in sorts.values()) or len(how) > 1:
        return None
    chosen = _chosen(parts, resistors)
    if chosen is not None:
        resistors = resistors[:-1] if chosen < len(resistors) - 1 or resistors[-1] != resistors[chosen] else resistors
    if (
        many
        and len(resistors) == 1
        and re.search(r"identical|equal|each|<r\d+>[a-z -]*(?:resistors|lamps|bulbs)", rest)
    ):
        resistors = resistors * NUMBER_WORDS[many["many"]]
    if many and NUMBER_WORDS[many["many"]] != len(resistors):
        return None
    values = {name: _quantity(parts, marks[0]) for name, marks in sorts.items() if marks}
    plain = _MANY.sub(" ", _HOW.sub(" ", rest))
    plain = re.sub(
        r"(?<=<r)(\d+>[a-z -]*?) each\b|\b(?:identical|equal)\b(?= )", r"\1" if "each" in plain else " ", plain
    )
    plain = re.sub(r"\bthen (?=[.;,]|$)|\b[viprqet] ?= ?(?=<)|\b[a-z]\b(?= ?= ?\?)", " ", plain)
    if not understood(plain, _CIRCUIT_WORDS) or (
        unit is not None and LETTERS.get(unit.dimension) != _CIRCUIT_SORTS[letter]
    ):
        return None
    if len(resistors) > 1:
        many_values = {f"R_{at}": _quantity(parts, number) for at, number in enumerate(resistors, 1)}
        if chosen is not None:
            return _one_of_several(letter, next(iter(how), ""), {**many_values, **values}, chosen + 1, unit)
        if (
            len(how) != 1
            or len(resistors) > circuits.MAX_RESISTORS
            or _ONE_OF_THEM.search(rest.split(";")[-1])
            or letter in values
        ):
            return None
        wanted = {"R": set(), "I": {"V"}, "V": {"I"}}.get(letter)
        if wanted is None or set(values) != wanted:
            return None
        return circuits.question(letter, how.pop(), {**many_values, **values}, unit)
    if resistors:
        values["R"] = _quantity(parts, resistors[0])
    if how or letter in values or not 2 <= len(values) <= 3:
        return None
    if frozenset({*values, letter}) not in circuits.LAWS:
        return None
    return circuits.question(letter, "circuit", values, unit)


def _chosen(parts: Gathered, resistors: list[int]) -> int | None:
    """The place of the one resistor that is asked about behind the question: it was named before."""
    if len(resistors) < 3 or not re.match(
        rf" ?(?:across|through|in|by|of) (?:the )?<r{resistors[-1]}>", parts.rest.split(";", 1)[-1]
    ):
        return None
    asked = _quantity(parts, resistors[-1])
    same = [at for at, number in enumerate(resistors[:-1]) if _quantity(parts, number) == asked]
    return same[0] if len(same) == 1 else None


def _one_of_several(
    letter: str, how: str, values: dict[str, Quantity], place: int, unit: Unit | None
) -> Question | None:
    """What is asked of one of several resistors: its voltage in series, its current in parallel."""
    given = {name for name in values if "_" not in name}
    if how == "series" and letter == "I" and given == {"V"}:
        return circuits.question("I", "series", values, unit)  # it is the same everywhere
    if how == "series" and letter == "V" and given == {"V"}:
        return circuits.question("V", "series", values, unit, of=place)
    if how == "parallel" and letter == "I" and given == {"V"}:
        return circuits.question("I", "circuit", {"V": values["V"], "R": values[f"R_{place}"]}, unit)
    return None


_GROUP = r"(?:an? |the )?(?P<{0}><r\d+>)(?: (?:resistors?|lamps?|bulbs?))?"
_NETWORKS = tuple(
    (shape, re.compile(wording, re.I))
    for shape, wording in (
        ("series", rf"{_GROUP.format('a')},? (?:(?:is |are )?(?:connected |joined |placed |wired )?)?in series with (?:an?|the) (?:parallel )?(?:pair|combination|arrangement|network)? ?(?:of )?{_GROUP.format('b')} (?:and|with|,) {_GROUP.format('c')}(?: (?:connected )?in parallel)?"),
        ("series", rf"{_GROUP.format('b')} (?:and|,) {_GROUP.format('c')} (?:are )?(?:connected |joined |placed |wired )?in parallel,?(?: and)?(?: (?:this|the) (?:combination|pair) is)?(?: then)?(?: connected| joined| placed)? in series with {_GROUP.format('a')}"),
        ("parallel", rf"{_GROUP.format('b')} (?:and|,) {_GROUP.format('c')} (?:are )?(?:connected |joined |placed |wired )?in series,?(?: and)?(?: (?:this|the) (?:combination|pair) is)?(?: then)?(?: connected| joined| placed)? in parallel with {_GROUP.format('a')}"),
    )
)  # fmt: skip
"""One resistor beside two that are together; the first word says how it stands to the two."""


def _network(
    parts: Gathered, resistors: list[int], sorts: dict[str, list[int]], letter: str, unit: Unit | None
) -> Question | None:
    """Three resistors, two of them together in the other way, and their resistance."""
    if (
        letter != "R"
        or len(resistors) != 3
        or any(sorts.values())
        or re.search(r"\b(?:each|identical|internal)\b", parts.rest)
    ):
        return None
    for shape, wording in _NETWORKS:
        found = wording.search(parts.rest)
        if found is None or not understood(
            f"{parts.rest[: found.start()]} {parts.rest[found.end() :]}", _CIRCUIT_WORDS
        ):
            continue
        values = {f"R_{at}": _quantity(parts, int(found[name][2:-1])) for at, name in enumerate("abc", 1)}
        return circuits.question("R", f"{shape}_pair", values, unit)
    return None


def _quantity(parts: Gathered, number: int) -> Quantity:
    measure = parts.quantities[number]
    return Quantity(measure.value, text(measure.unit))


def formula(parts: Gathered, requested: Unit | None) -> Question | None:
    """The question that one formula answers, or None."""
    unit = requested or parts.unit
    given = parts.marks()
    sorts = sorted(parts.rest[parts.rest.index(f"{number}>") - 1] for number in given)
    ways: list[tuple[str, str, tuple[str, ...]]] = []
    for asked, (name, letters) in itertools.product(_LAW_NAMES.get(parts.asked, ()), FORMULAS.items()):
        if name not in _LAW_WORDS or asked not in letters:
            continue
        for free in ((), ("g",)):
            rest = tuple(letters - {asked, *free})
            if set(free) <= letters and sorted(SORT[letter] for letter in rest) == sorts:
                ways.append((name, asked, rest))
    if len(ways) != 1:
        return None
    name, asked, letters_given = ways[0]
    plain = re.sub(r"\b(?:[a-z]|rho|lambda|λ|ρ) ?= ?(?=<)", " ", parts.rest)
    if not understood(plain, word_set(_LAW_WORDS[name])) or len({SORT[letter] for letter in letters_given}) != len(
        given
    ):
        return None
    by_sort = {parts.rest[parts.rest.index(f"{number}>") - 1]: number for number in given}
    values = {letter: _quantity(parts, by_sort[SORT[letter]]) for letter in sorted(letters_given)}
    assumed = "g" in FORMULAS[name] and "g" not in values and asked != "g"
    if assumed:
        values["g"] = G
    if unit is not None and LETTERS.get(unit.dimension) != SORT[asked]:
        return None
    return question(asked, name, values, unit, assumed=assumed)
