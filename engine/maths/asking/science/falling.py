"""Things that fall from rest or are thrown straight up: constant acceleration g, 9.8 m/s^2 where it is not given."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

from dataclasses import replace

from engine.maths.asking.science import motion
from engine.maths.asking.science.facts import Facts, Wording, chain, wording
from engine.maths.asking.science.formula_words import FILLER, FIND, GRAVITY, IT, THING
from engine.maths.asking.science.formulas import G_TOLERANCE, G
from engine.maths.asking.science.scan import Marked
from engine.maths.question import Question
from engine.maths.tree import Neg, Num, Quantity
from engine.maths.units import Unit, text

_WORDINGS: tuple[Wording, ...] = (
    *GRAVITY,
    wording(rf"(?:an?|the) <m> {THING}(?= (?:is |was )?(?:dropped|released|falls|fell))", "m"),
    wording(
        rf"(?:{IT} )?(?:is |was )?(?:dropped|released|falls|fell|falls freely)(?: (?:from rest|freely))?"
        r" from (?:an? |the top of an? )?(?:building |tower |cliff |bridge )?(?:of )?(?:height |high )?(?:of )?<s>"
        r"(?: (?:high|above the ground|tall))?",
        "s", u=0,
    ),
    wording(rf"{IT} (?:falls|fell)(?: freely)?(?: from rest)? (?:for )?<t>", "t", u=0),
    wording(
        rf"{IT} (?:is |was )?(?:thrown|kicked|fired|shot|launched|projected) (?:vertically |straight )?up(?:wards?)?"
        r"(?: into the air)?(?: (?:at|with))(?: an?| its)?(?: initial)?(?: (?:speed|velocity))?(?: of)? <v>",
        "u", up=1,
    ),
    wording(
        rf"how high (?:does|will) {IT} (?:go|rise|get)"
        rf"|{FIND} (?:the |its )?(?:maximum|greatest) height(?: (?:it reaches|reached|that it reaches))?(?: by {IT})?",
        asks="s", v=0,
    ),
    wording(
        rf"how long (?:does|will) {IT} take to reach (?:its|the) (?:maximum height|highest point|greatest height)"
        rf"|{FIND} the time to (?:reach )?(?:its|the) (?:maximum height|highest point)",
        asks="t", v=0,
    ),
    wording(rf"{IT} (?:falls|fell)(?: freely)?(?: from rest)? (?:through )?(?:a distance of )?<s>", "s", u=0),
    wording(
        rf"how long (?:does|will) {IT} take to (?:reach|hit|fall to) the ground|{FIND} the time (?:it takes )?to (?:reach|hit)"
        r" the ground|how long does it take(?: to (?:fall|land))?|when does it hit the ground",
        asks="t",
    ),
    wording(
        rf"how fast (?:is|will) {IT} (?:be )?(?:going|moving|travell?ing|falling)"
        r"(?: (?:when|just before|as) it (?:hits|reaches|lands on) the ground)?(?: then)?"
        rf"|(?:{FIND} (?:its|the)|with what) (?:final |impact )?(?:speed|velocity)"
        r"(?: (?:(?:when|just before|as) it (?:hits|reaches) the ground|does it hit the ground|at impact|of it|then))?",
        asks="v",
    ),
    wording(rf"how fast is {IT} (?:going|moving|travell?ing|falling) after falling <s>", "s", asks="v", u=0),
    wording(rf"how far (?:does|has|will) {IT} (?:fall|fallen)", asks="s"),
)  # fmt: skip


def ask(marked: Marked, requested: Unit | None) -> Question | None:
    """The question about something that falls, or None."""
    facts = chain(marked, _WORDINGS, FILLER)
    if facts is None or ("u" in facts.stated) == ("up" in facts.stated):
        return None
    return _fall(facts, requested)


def _fall(facts: Facts, requested: Unit | None) -> Question | None:
    values = {name: Quantity(measure.value, text(measure.unit)) for name, measure in facts.given.items()}
    assumed = "g" not in values
    gravity = values.pop("g", G)
    if "up" in facts.stated:
        gravity = Quantity(Neg(gravity.number), gravity.unit)
    values["a"] = gravity
    for name in ("u", "v"):
        if name in facts.stated:
            values[name] = Quantity(Num("0"), "m/s")
    values.pop("m", None)  # everything falls alike
    if facts.asked in values or len(values) != 3:
        return None
    found = motion.question(facts.asked, "motion", values, requested)
    return replace(found, kind=replace(found.kind, relative=G_TOLERANCE), function="g") if assumed else found
