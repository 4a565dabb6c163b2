"""Questions about simple circuits: Ohm's law, electric power, resistors in series and in parallel.

The letters: V voltage, I current, R resistance, P power; several resistors are R_1, R_2, ... A question is taken when
every word of it is known.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import NUMBER_WORDS, whole
from engine.maths.asking.science.facts import Facts, chain, spaced, wording
from engine.maths.asking.science.scan import Marked
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text, unit_latex
from engine.maths.tree import Quantity, Sym
from engine.maths.units import Unit, text

UNITS = {"V": "V", "I": "A", "R": "Ω", "P": "W", "Q": "C", "E": "J", "t": "s"}
LAWS = frozenset(
    frozenset(letters) for letters in ("VIR", "PVI", "PIR", "PVR", "QIt", "EQV", "EPt", "EVIt", "EIRt", "EVRt")
)
"""The letters that one law of a circuit connects."""
NAMES = {"V": ("V", "U"), "I": ("I",), "R": ("R", "R_T", "R_t", "R_eq", "R_total", "R_ges"), "P": ("P",),
         "Q": ("Q", "q"), "E": ("E", "W"), "t": ("t",)}  # fmt: skip
WORDS = {"V": "voltage", "I": "current", "R": "resistance", "P": "power", "Q": "charge", "E": "energy",
         "t": "time"}  # fmt: skip
MAX_RESISTORS = 8

_FIND = r"(?:what is|what's|what will be|find|calculate|determine|work out|compute)"
_RESISTOR = r"(?:resistor|resistance|lamp|bulb|light bulb|heater|wire|device|component|load|appliance|coil|motor)"
_SOURCE = r"(?:battery|cell|supply|power supply|source|voltage source|power source|mains supply)"
_VOLTAGE = r"(?:voltage|potential difference|p\.d\.|pd)"
_FILLER = re.compile(
    r"(?:[\s,.;:!?$]+|\b(?:and|then|that|which|if|suppose|given that|given|when|with|has|is|in a circuit)\b)+",
    re.IGNORECASE,
)
_WORDINGS = (
    wording(rf"(?:an?|the) {_RESISTOR}"),
    wording(rf"(?:an?|the) (?:resistor|resistance|{_RESISTOR} (?:of|with)(?: a)?(?: resistance of)?) <r>", "R"),
    wording(rf"(?:an?|the|through an?) <r> {_RESISTOR}", "R"),
    wording(r"(?:(?:with|has|having|of|an?|the|its) )*resistance(?: of| is)? <r>", "R"),
    wording(r"(?:(?:carr(?:ies|ying)|has|with|draws|drawing|takes|when|an?|the|its) )*current (?:of|is) <i>", "I"),
    wording(r"(?:carries|carrying|draws|drawing|takes) <i>", "I"),
    wording(r"(?:(?:passes|flows|flowing|passing|is flowing) )?through (?:an?|the) <r> resistor", "R"),
    wording(rf"(?:(?:passes|flows|flowing|passing|is flowing) )?through (?:it|the {_RESISTOR}|an? {_RESISTOR})"),
    wording(rf"(?:passes|flows|flowing|passing) through (?:an?|the) {_RESISTOR} of(?: resistance)? <r>", "R"),
    wording(rf"(?:(?:with|has|having|of|an?|the|its) )*{_VOLTAGE} (?:of|is) <w>", "V"),
    wording(rf"(?:(?:is|are) )?(?:connected|attached|joined) (?:to|across) (?:an?|the) <w>(?: {_SOURCE})?", "V"),
    wording(rf"(?:(?:is|are) )?(?:connected|attached|joined) (?:to|across) (?:an?|the) {_SOURCE} of <w>", "V"),
    wording(rf"(?:an?|the) <w> {_SOURCE}", "V"),
    wording(r"(?:(?:is )?applied )?across (?:it|the resistor|a resistor)"),
    wording(r"(?:is )?connected (?:to|across)|supplies|drives"),
    wording(r"(?:across|in|by|of) (?:an?|the) <r> resistor", "R"),
    wording(r"(?:(?:with|has|having|of|an?|the|its) )*power(?: rating)? (?:of|is) <p>", "P"),
    wording(rf"(?:an?|the) <p>(?: <w>)? {_RESISTOR}", "P", "V"),
    wording(r"(?:operates|works|runs|operating|working|used) (?:at|on|from)(?: a)? <w>(?: supply)?", "V"),
    wording(r"(?:is )?rated(?: at)? <p>", "P"),
    # questions
    wording(
        rf"(?:{_FIND} (?:the|its) current|what current (?:flows|passes)|how much current (?:flows|passes|does it draw))"
        rf"(?: (?:flowing |(?:that|which) flows |passing )?(?:through (?:it|the {_RESISTOR})|in (?:it|the circuit)))?"
        r"(?: it draws)?",
        asks="I",
    ),
    wording(
        rf"(?:{_FIND} the {_VOLTAGE}|what {_VOLTAGE} is (?:needed|required))(?: (?:drop )?across"
        rf" (?:it|the {_RESISTOR}))?",
        asks="V",
    ),
    wording(rf"{_FIND} (?:the|its) resistance(?: of (?:it|(?:an?|the) {_RESISTOR}))?", asks="R"),
    wording(
        rf"(?:{_FIND} (?:the|its) power|how much power)(?: (?:dissipated|used|consumed|delivered|produced"
        rf"|is dissipated|does it use))?(?: (?:in|by|of) (?:it|the {_RESISTOR}))?",
        asks="P",
    ),
)
_LIST = r"(?:an?\s+)?<r\d+>(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*\|\|\s*)(?:an?\s+)?<r\d+>)+"
_MANY = rf"(?:(?P<count>{'|'.join(NUMBER_WORDS)}|\d)|several|the)? ?(?:resistors|resistances|lamps)?"
_HOW = r"(?P<how>series|parallel)"
_TOTAL = r"(?:total|equivalent|combined|overall|effective|net)(?: circuit)? resistance"
_COMBINED = tuple(
    spaced(expression)
    for expression in (
        rf"{_FIND} the {_TOTAL} (?:of|for)(?: {_MANY})?(?: of)? ?(?P<list>{_LIST})(?: resistors?)?"
        rf"(?: (?:that are |which are )?(?:connected|joined|placed|wired|put))? in {_HOW}",
        rf"{_MANY}(?: ?(?:of|with)(?: resistances?)?(?: of)?)? ?(?P<list>{_LIST})(?: resistors?)? (?:are )?"
        rf"(?:(?:connected|joined|placed|wired|put) )?in {_HOW}"
        rf"(?: (?:to|with|across) an? <w(?P<volts>\d+)>(?: {_SOURCE})?)?[,.;]? (?:and )?(?:{_FIND}"
        rf" (?:the|their) )?(?:{_TOTAL}|(?P<current>(?:total )?current"
        rf"(?: (?:in the circuit|drawn from the {_SOURCE}|from the {_SOURCE}))?))",
    )
)


def ask(marked: Marked, requested: Unit | None) -> Question | None:
    """The question about a circuit in words, or None."""
    plain = re.sub(r"[\s?.!]+$", "", marked.text.strip())
    for expression in _COMBINED:
        match = expression.fullmatch(plain)
        if match is not None:
            return _combined(marked, match, requested)
    facts = chain(marked, _WORDINGS, _FILLER)
    return build(facts, requested) if facts is not None else None


def _combined(marked: Marked, match: re.Match[str], requested: Unit | None) -> Question | None:
    """Resistors in series or in parallel."""
    groups = match.groupdict()
    marks = [int(mark) for mark in re.findall(r"<r(\d+)>", match["list"])]
    count = groups.get("count")
    if count and whole(count) != len(marks):
        return None
    volts, current = groups.get("volts"), bool(groups.get("current"))
    if len(marks) > MAX_RESISTORS or bool(volts) != current:
        return None
    values = {
        f"R_{number}": Quantity(marked.quantities[mark].value, text(marked.quantities[mark].unit))
        for number, mark in enumerate(marks, 1)
    }
    if volts:
        measure = marked.quantities[int(volts)]
        values["V"] = Quantity(measure.value, text(measure.unit))
    return question("I" if current else "R", match["how"].lower(), values, requested)


def build(facts: Facts, requested: Unit | None) -> Question | None:
    """The question that the facts make, or None when they do not say enough."""
    values = {name: Quantity(measure.value, text(measure.unit)) for name, measure in facts.given.items()}
    if frozenset({*values, facts.asked}) not in LAWS or facts.asked in values:
        return None
    return question(facts.asked, "circuit", values, requested)


HOW = {
    "series_pair": " (R_1 in series with R_2 and R_3, which are in parallel)",
    "parallel_pair": " (R_1 in parallel with R_2 and R_3, which are in series)",
}


def question(asked: str, detail: str, values: dict[str, Quantity], requested: Unit | None, *, of: int = 0) -> Question:
    """The question in one plain wording; `of` is the number of the one resistor whose voltage is asked for."""
    ordered = tuple(values.items())
    known = ", ".join(f"{letter} = {to_text(value)}" for letter, value in ordered)
    latex = r",\; ".join(f"{letter} = {to_latex(value)}" for letter, value in ordered)
    unit = text(requested) if requested else ""
    kind = AnswerKind(Kind.QUANTITY, unit=unit, options=("rounded",), names=NAMES[asked])
    how = HOW.get(detail, f" (in {detail})" if detail != "circuit" else "")
    name = f"{asked}_{of}" if of else asked
    said = f"Find the {WORDS[asked]} {name}{f' in {unit}' if unit else ''}{how}: {known}"
    latex = rf"{latex}, \quad {asked} = {{?}}" + (rf"\,{unit_latex(unit)}" if unit else "")
    latex = latex.replace(rf"\quad {asked} =", rf"\quad {to_latex(Sym(name))} =")
    return Question(Task.PHYSICS, Sym(name), (name,), kind, said, latex, ordered, detail=detail)
