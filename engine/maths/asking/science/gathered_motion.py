"""Motion in a line by what a text says of each quantity: "car at 20 m/s brakes at 4 m/s^2, stopping distance?"."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from engine.maths.asking.science import motion
from engine.maths.asking.science.formulas import G_TOLERANCE, G
from engine.maths.asking.science.gathered import Gathered, after, before, understood
from engine.maths.asking.science.scan import LETTERS
from engine.maths.question import Question
from engine.maths.tree import Neg, Num, Quantity
from engine.maths.units import Unit, text, worth
from engine.maths.words import word_set

_WORDS = word_set(
    "car train ball bus bike bicycle cyclist runner object body particle plane aeroplane airplane truck lorry rocket"
    " sprinter athlete motorbike motorcycle skier boat vehicle van driver stone rock apple coin person swimmer drone"
    " travel travels travelling traveling traveled travelled move moves moving moved go goes going gone drive drives driving drove run runs"
    " running ran ride rides riding rode walk walks walking walked cycle cycles cycling cycled fly flies flying flew roll rolls"
    " rolling rolled slide slides sliding cover covers covered covering jogs jogging swims swimming sails sailing"
    " start starts starting started begin begins beginning speed speeds velocity accelerate accelerates accelerating accelerated"
    " acceleration constant constantly uniform uniformly steady steadily straight line road track level horizontal runway along"
    " deceleration decelerates decelerating decelerate decelerated brake brakes braking braked slow slows slowing slowed down"
    " reach reaches reaching reached attain attains until distance displacement time long stop stops stopping"
    " take off takeoff lift leaves traffic lights ground air resistance ignoring ignore neglecting neglect negligible ignored neglected"
    " gravity gravitational due field strength fall falls falling freely free fell vertically upward upwards up into"
    " height high hit hits hitting strike strikes lands land landing just highest point maximum reach gets rises top increases increasing"
    " increase decreases decreasing brought coming comes come safely complete later passed passes long tall above"
    " initial final travelled sound light water us sun earth moon signal back again returns return lightning equations motion suvat equation formula"
)
_STOPS = re.compile(
    r"(?:(?:before|until|and|to|when|while)\s+)?(?:it |she |he |the [a-z]+ )?(?:comes?|came|coming|brought|bring|brings) (?:it |the [a-z]+ )?to (?:a )?(?:complete )?(?:rest|stop|halt|standstill)"
    r"|\bto (?:a )?(?:complete )?(?:rest|stop|halt|standstill)\b|\b(?:before|until|when) (?:it |she |he |the [a-z]+ )?(?:stops|stopping|is at rest)\b|\band (?:then )?stops\b"
)
_RESTS = re.compile(
    r"\b(?:initially |starting |starts? |started |which starts |begins? |beginning )?(?:from|at) (?:rest|a standstill)\b(?: initially)?|\b(?:initially )?stationary(?: initially)?\b|\bfrom stationary\b"
)
_DROPPED = re.compile(r"\b(?:drops?|dropped|released|let go|falls?(?: freely)?|fell|falling(?: freely)?|free fall)\b")
_UP = re.compile(
    r"\b(?:thrown|throws?|projected|launched|fired|shot|kicked|hit|tossed|throwing)\b(?: (?:an?|the) [a-z]+)?(?: (?:vertically|straight|directly))*,? up(?:wards?)?\b(?: vertically)?(?: into the air)?"
)
_DOWN = re.compile(
    r"\b(?:thrown|throws?|projected|launched|tossed)\b(?: (?:an?|the) [a-z]+)?(?: (?:vertically|straight|directly))*,? down(?:wards?)?\b(?: vertically)?"
)
_BRAKES = re.compile(r"\b(?:brak\w+|decelerat\w+|slow(?:s|ed|ing)?(?: down)?|retard\w+|decreas\w+|reduc\w+)\b")
_GAINS = re.compile(r"\b(?:accelerat\w+|speeds up|speeding up|increas\w+)\b")
_FROM = re.compile(
    r"\b(?:from|off|of) (?:the top of )?(?:an?|the) (?:cliff|tower|building|bridge|roof|balcony|window|ledge|tree)\b(?: of height(?= <))?"
)
_STEADY = re.compile(
    r"\b(?:constant|steady|uniform) (?:speed|velocity)\b(?: of)?|\bsteadily at\b|\b(?:at|a) (?:a )?(?:constant|steady|uniform) (?=<v)"
)
_PHASE = re.compile(r"<v\d+>[^;]*<[ts]\d+>[^;]*?(?:\b(?:brak|decelerat|slow|retard|accelerat|speeds up)|<a)")
"""A speed for a time or a way, and then something else."""
_AVERAGE = re.compile(r"\b(?:average|mean) (?:speed|velocity)\b")
_TOP = re.compile(
    r"\b(?:the |its )?(?:highest|top|maximum)(?: point| height)?\b|\breach(?:es)? a height of\b|\b(?:max|greatest) height\b"
)
_RETURNS = re.compile(
    r"\b(?:returns?|comes? back|falls? back|is back|be back|gets? back|back)\b(?: down)?(?: (?:to|on|at|in) (?:the |its |your |his |her )?"
    r"(?:ground|thrower|hands?|thrower's hand|starting point|point of projection|start|it started))?"
    r"|\b(?:until|before) it (?:hits|reaches|lands on) the ground\b|\btotal time (?:in the air|of flight)\b|\btime of flight\b"
)
_GROUND = re.compile(r"\b(?:reach(?:es)?|hits?|hitting|lands? on|strikes?|strike|to) the ground\b|\blands?\b")
_GRAVITY = re.compile(
    r"\bg ?=? ?(?:as |is |to be )?$|\bgravity(?: is| as| of| =)?$|\bgravitational (?:field strength|acceleration)(?: is| as| of| =)?$"
)
_INITIAL = re.compile(
    r"\b(?:initial\w*|from|original\w*|starting|starts|starts off)\b(?: (?:a|an|of|at|with|speed|velocity|is|was|=))*$|\bu =$"
)
_FINAL = re.compile(
    r"\b(?:final\w*|reach\w*|attains?|until|to|up to|needs|lands|hits)\b(?: (?:a|an|of|at|with|speed|velocity|is|was|the|its|ground|=|it|travels|moves|goes))*$|\bv =$"
)
_GOING = re.compile(
    r"\b(?:travel\w*|mov\w+|going|driv\w+|rid\w+|runn?\w*|cycl\w+|fly\w*|thrown|throws?|projected|launched|fired|shot|kicked|tossed|up|upwards?|down|downwards?|at|with)\b(?: (?:a|an|of|at|with|speed|velocity|is|was|vertically|straight|into|the|air))*$"
)


_SORTS = {"u": "v", "v": "v", "a": "a", "t": "t", "s": "s"}


@dataclass(slots=True)
class _Motion:
    """The letters that are known, and what a text says besides."""

    values: dict[str, Quantity] = field(default_factory=dict)
    stated: set[str] = field(default_factory=set)


def ask(parts: Gathered, requested: Unit | None) -> Question | None:
    """The question of motion, or None where a word or a role is not certain."""
    rest = parts.rest
    sorts = {letter: parts.marks(letter) for letter in "vats"}
    if set(parts.marks()) != set().union(*sorts.values()) or max(map(len, sorts.values())) > 2:
        return None
    free = bool(_DROPPED.search(rest))
    up, down = bool(_UP.search(rest)), bool(_DOWN.search(rest))
    if _PHASE.search(rest) or free + up + down > 1 or (_BRAKES.search(rest) and _GAINS.search(rest)):
        return None
    gravity, rates = _gravity(parts, sorts["a"])
    falls = free or up or down
    if (
        (falls and (rates or _BRAKES.search(rest) or _GAINS.search(re.sub("acceleration due to gravity", "", rest))))
        or (gravity is not None and not falls)
        or len(rates) > 1
    ):
        return None
    found = _Motion()
    for letter, number in [("a", number) for number in rates]:
        found.values[letter] = _quantity(parts, number)
    if rates and (_BRAKES.search(rest) or parts.asked == "deceleration"):
        size = found.values["a"]
        if worth(size.number) <= 0:
            return None
        found.values["a"] = Quantity(Neg(size.number), size.unit)
    if not _stated(parts, found, falls=falls, up=up):
        return None
    if falls:
        given = gravity if gravity is not None else G
        found.values["a"] = Quantity(Neg(given.number), given.unit) if up else given
    if not _speeds(parts, sorts["v"], found, falls=falls) or not _plain(parts, sorts, found):
        return None
    if not understood(_FROM.sub(" ", _without_facts(rest)) if free else _without_facts(rest), _WORDS):
        return None
    if up and re.search(r"\b(?:cliff|building|tower|roof|bridge|balcony|window|ledge|top|from)\b(?! the ground)", rest):
        return None
    question = _question(parts, found, requested or parts.unit, falls=falls, steady="steady" in found.stated)
    if question is not None and falls and gravity is None:
        question = replace(question, kind=replace(question.kind, relative=G_TOLERANCE), function="g")
    return question


def _quantity(parts: Gathered, number: int) -> Quantity:
    measure = parts.quantities[number]
    return Quantity(measure.value, text(measure.unit))


def _gravity(parts: Gathered, marks: list[int]) -> tuple[Quantity | None, list[int]]:
    """(g where it is given, the other accelerations)."""
    ours = [number for number in marks if _GRAVITY.search(before(parts.rest, number))]
    others = [number for number in marks if number not in ours]
    return (_quantity(parts, ours[0]) if len(ours) == 1 else None), others if len(ours) < 2 else marks


def _stated(parts: Gathered, found: _Motion, *, falls: bool, up: bool) -> bool:
    """Puts in what is said in words; False where it contradicts itself."""
    rest = parts.rest
    zero = Quantity(Num("0"), "m/s")
    stops = bool(_STOPS.search(rest)) or (parts.asked in ("distance", "time") and bool(_asked_to_stop(parts)))
    rests = bool(_RESTS.search(_STOPS.sub(" ", rest)))
    if stops and falls:
        return False
    if rests or (falls and not up and not _DOWN.search(rest)):
        if up or _DOWN.search(rest):
            return False
        found.values["u"] = zero
    if stops:
        found.values["v"] = zero
    if up and parts.asked == "time" and _RETURNS.search(f"{parts.how} {rest}"):
        found.stated.add("returns")
        return not (rests or stops or _TOP.search(rest))
    if up and (parts.asked == "height" or _TOP.search(rest)):
        found.values["v"] = zero
    elif _TOP.search(rest) and falls:
        return False
    if _GROUND.search(rest) and (not falls or up) and not re.search(r"\bleaves the ground\b", rest):
        return False
    steady = bool(_STEADY.search(rest))
    if steady:
        if found.values:
            return False
        found.stated.add("steady")
    if _AVERAGE.search(rest) or parts.asked == "average speed":
        found.stated.add("average")
    return True


def _asked_to_stop(parts: Gathered) -> bool:
    """Whether the words that asked were of stopping: they are taken out of `rest`."""
    return "stop" in parts.how or "brak" in parts.how


def _speeds(parts: Gathered, marks: list[int], found: _Motion, *, falls: bool) -> bool:
    """Gives every speed its letter; False where that is not certain."""
    rest = parts.rest
    if "steady" in found.stated or "average" in found.stated:
        if len(marks) > 1:
            return False
        if marks:
            found.values["u"] = _quantity(parts, marks[0])
        return True
    if len(marks) == 1 and not found.values and not (_BRAKES.search(rest) or _GAINS.search(rest) or falls):
        words = before(rest, marks[0])
        found.values["u"] = _quantity(parts, marks[0])  # it goes at this speed all the time
        return _GOING.search(words) is not None and not (_INITIAL.search(words) or _FINAL.search(words))
    hard: dict[str, int] = {}
    soft: list[int] = []
    for number in marks:
        words = before(rest, number)
        initially = after(rest, number, 1).startswith("initially")
        if initially or _INITIAL.search(words):
            letter = "u"
        elif _FINAL.search(words):
            letter = "v"
        else:
            soft.append(number)
            continue
        if letter in hard or letter in found.values:
            return False
        hard[letter] = number
    for letter, number in hard.items():
        found.values[letter] = _quantity(parts, number)
    if len(soft) > 1:
        return False
    for number in soft:
        free = [letter for letter in "uv" if letter not in found.values]
        words = before(rest, number)
        if free == ["v"] or free == ["u"]:
            letter = free[0]
            if letter == "u" and not (_GOING.search(words) or words == ""):
                return False
            if letter == "v" and re.search(r"\bat$", words) and not re.search(r"\b(?:travel|mov|go|fly|runn)", words):
                return False
        elif (
            free
            and _GOING.search(words)
            and (_is_first(parts, number) or re.search(r"\b(?:when|while|initially|was)\b", words))
        ):
            letter = "u"
        else:
            return False
        found.values[letter] = _quantity(parts, number)
    return True


def _is_first(parts: Gathered, number: int) -> bool:
    """Whether a mark stands before all others but that of g."""
    marks = [one for one in parts.marks() if not _GRAVITY.search(before(parts.rest, one))]
    return bool(marks) and marks[0] == number


def _plain(parts: Gathered, sorts: dict[str, list[int]], found: _Motion) -> bool:
    """Gives the time and the distance their letters; False where there are two of them."""
    for letter in "ts":
        if len(sorts[letter]) > 1:
            return False
        if sorts[letter]:
            found.values[letter] = _quantity(parts, sorts[letter][0])
    return True


def _without_facts(rest: str) -> str:
    for fact in (_STOPS, _RETURNS, _RESTS, _DROPPED, _UP, _DOWN, _STEADY, _AVERAGE, _TOP):
        rest = fact.sub(" ", rest)
    rest = re.sub(r"\b[uvats] ?= ?(?=<)|\bg ?=? ?(?=<)", " ", rest)
    return re.sub(
        r"\bthen (?=[.;,]|$)|\b(?:after|within) (?:(?:travelling|traveling|moving|covering|falling) )?(?:a distance of )?(?=<[ts])|\bat (?:a|the) (?:constant |steady )?rate of (?=<a)|\bat the end of this time\b|\b(?:just )?(?:before|as|when) (?:it|the [a-z]+) (?:hits|reaches|strikes|lands on) the (?:ground|water|floor)\b",
        " ",
        rest,
    )


def _question(parts: Gathered, found: _Motion, unit: Unit | None, *, falls: bool, steady: bool) -> Question | None:
    values, asked = found.values, parts.asked
    names = {"distance": "s", "height": "s", "time": "t", "acceleration": "a", "deceleration": "a",
             "initial speed": "u", "final speed": "v", "speed": "v", "average speed": "v",
             "=u": "u", "=v": "v", "=a": "a", "=t": "t", "=s": "s", "=d": "s"}  # fmt: skip
    if asked not in names or (asked == "height" and not falls):
        return None
    letter, detail = names[asked], "motion"
    if steady or "average" in found.stated:
        if set(values) - {"u", "s", "t"} or asked not in ("distance", "time", "speed", "average speed"):
            return None
        detail, letter = "average_speed", names[asked]
        values = {("v" if name == "u" else name): value for name, value in values.items()}
        if steady and asked == "average speed":
            return None
    elif asked == "deceleration":
        detail = "deceleration"
    elif asked == "speed":
        if set(values) == {"s", "t"} and not falls:
            detail = "average_speed"
        elif falls and "v" in values and "u" not in values:
            letter = "u"
        elif "a" not in values or "u" not in values:
            return None
    if (
        not falls
        and detail == "motion"
        and set(values) == {"u", "t"}
        and letter == "s"
        and not (_BRAKES.search(parts.rest) or _GAINS.search(parts.rest))
    ):
        detail, values = "average_speed", {"v": values["u"], "t": values["t"]}
    elif (
        not falls
        and detail == "motion"
        and set(values) == {"u", "s"}
        and letter == "t"
        and not (_BRAKES.search(parts.rest) or _GAINS.search(parts.rest))
    ):
        detail, values = "average_speed", {"v": values["u"], "s": values["s"]}
    if "returns" in found.stated:
        speed = values.get("u")
        if speed is None or letter != "t" or set(values) != {"u", "a"}:
            return None
        values["v"] = Quantity(Neg(speed.number), speed.unit)
        detail = "return"
    if letter in values or len(values) != (2 if detail == "average_speed" else 3):
        return None
    if unit is not None and LETTERS.get(unit.dimension) != _SORTS[letter]:
        return None
    return motion.question(letter, detail, values, unit)
