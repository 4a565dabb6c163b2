"""Questions about motion in a line with constant acceleration.

The letters: u initial velocity, v final velocity, a acceleration, t time, s distance. A question is taken when every
word of it is known, one of the five is asked for and three others are given (for constant speed, two).
"""

from __future__ import annotations

import re

from engine.maths.asking.science.facts import Facts, Wording, chain, wording
from engine.maths.asking.science.scan import Marked
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text, unit_latex
from engine.maths.tree import Num, Quantity, Sym
from engine.maths.units import Unit, text, worth

UNITS = {"u": "m/s", "v": "m/s", "a": "m/s^2", "t": "s", "s": "m"}
NAMES = {
    "u": ("u", "v", "v_0", "v_i"), "v": ("v", "v_f", "V"), "a": ("a",), "t": ("t", "T"), "s": ("s", "d", "x", "S", "D"),
}  # fmt: skip
"""The letters an answer may be named by."""
WORDS = {"u": "initial velocity", "v": "final velocity", "a": "acceleration", "t": "time", "s": "distance"}

_THING = (
    r"(?:car|train|ball|bus|bike|bicycle|cyclist|runner|object|body|particle|plane|aeroplane|airplane|truck|lorry"
    r"|rocket|sprinter|athlete|motorbike|motorcycle|motorcyclist|skier|sledge|sled|boat|vehicle|scooter|tram|trolley"
    r"|van|driver|skater|horse|dog|cart|toy car|racing car|sports car|block|snail|person|man|woman|boy|girl|student"
    r"|walker|jogger|cheetah|ship|tractor|taxi|cab)"
)
_IT = rf"(?:it|(?:the|an?) {_THING}|he|she)"
_EVENLY = r"(?:(?: uniformly| constantly| steadily)?)"
_GO = r"(?:travel|move|go|drive|run|walk|cycle|fly|ride|roll)"
_GOES = r"(?:travels|moves|goes|drives|runs|walks|cycles|flies|rides|rolls)"
_GOING = r"(?:travell?ing|moving|going|driving|running|walking|cycling|flying|riding|rolling)"
_SPEED = r"(?:speed|velocity)"
_OF = rf"(?: of (?:the|an?) {_THING})?"
_FIND = r"(?:what is|what's|what was|what will be|find|calculate|determine|work out|compute|give|state)"

_FILLER = re.compile(
    r"(?:[\s,.;:!?$]+|\b(?:and|then|that|which|while|where|if|suppose|assume|assuming|given that|given|now|when"
    r"|uniformly|steadily|constant acceleration|the acceleration is constant|its acceleration is constant"
    r"|in a straight line|along a straight (?:road|line|track)|on a straight (?:road|track)|straight)\b)+",
    re.IGNORECASE,
)
_WORDINGS: tuple[Wording, ...] = (
    wording(rf"(?:an?|the) {_THING}|(?:it|he|she)\b"),
    wording(
        r"(?:starts?|starting|started|begins?|beginning)(?: to move| moving| off| out)? (?:from|at) rest"
        r"|(?:(?:is|was) )?(?:initially )?at rest(?: initially)?|(?:moves?|moving)? ?from rest",
        u=0,
    ),
    wording(rf"(?:accelerat(?:es|ed|ing|e)|speeds up){_EVENLY} from rest", u=0),
    wording(rf"(?:accelerat(?:es|ed|ing|e)|speeds up|decelerat(?:es|ed|ing)|slows(?: down)?|brakes){_EVENLY}"),
    wording(
        rf"(?:to )?(?:(?:(?:ac|de)celerat(?:es|ed|ing|e)|speeds? up|slows?(?: down)?|brakes?|goes?){_EVENLY}"
        rf"|(?:increases|changes|reduces|decreases) its {_SPEED}) from <v> to <v>",
        "u", "v",
    ),
    wording(rf"(?:to )?(?:accelerat(?:es|ed|ing|e)|speeds? up|goes?){_EVENLY} from rest to <v>", "v", u=0),
    wording(
        rf"(?:decelerat(?:es|ed|ing)|slows(?: down)?|brakes){_EVENLY} from <v> to (?:rest|a stop|a standstill)",
        "u", v=0,
    ),
    wording(
        rf"accelerat(?:es|ed|ing|e){_EVENLY} (?:at|by|with)(?: an?)?(?: constant| uniform| steady)?"
        r"(?: (?:rate|acceleration))?(?: of)? <a>",
        "a",
    ),
    wording(
        r"(?:(?:moves |moving )?(?:with|has|having|at|its|the) )?(?:an? )?(?:constant |uniform |steady )?"
        r"acceleration(?: of| is)? <a>",
        "a",
    ),
    wording(
        rf"(?:decelerat(?:es|ed|ing|e)|slows(?: down)?|brakes){_EVENLY} (?:at|by|with)(?: an?)?(?: constant| uniform"
        r"| steady)?(?: (?:rate|deceleration))?(?: of)? <a>",
        "-a",
    ),
    wording(r"(?:with|has|having|at)(?: an?)?(?: constant| uniform)? deceleration of <a>", "-a"),
    wording(rf"(?:(?:with|has|having|at) |its |the )?(?:an )?initial {_SPEED}(?: of| is)? <v>", "u"),
    wording(rf"(?:(?:is|was) )?(?:initially )?{_GOING}(?: at| with)(?: an?)?(?:(?: initial)? {_SPEED} of)? <v>", "u"),
    wording(
        rf"(?:{_GOES}|(?:is|was) {_GOING}|{_GOING})(?: at| with) an? (?:constant|steady|uniform) {_SPEED} of <v>",
        "u", a=0,
    ),
    wording(rf"{_GOES}(?: at| with)(?: an?(?: average)? {_SPEED} of)? <v>", "u", a=0),
    wording(r"(?:for|in|during|after|within|lasting)(?: an?| the)?(?: (?:time|period|interval)(?: of)?)? <t>", "t"),
    wording(r"(?:takes|took) <t>(?: to do (?:this|so|that))?", "t"),
    wording(r"<t> later", "t"),
    wording(r"at(?: an?)?(?: constant| uniform| steady)?(?: (?:rate|acceleration))?(?: of)? <a>", "a"),
    wording(rf"(?:(?:accelerat(?:es|ed|ing|e)|speeds up){_EVENLY} )?from <v>", "u"),
    wording(
        rf"(?:over|for|in|through|within|{_GOES}|covers|covering|travell?ing|after(?: travelling| covering)?)"
        r"(?: an?| the)?(?: distance(?: of)?)? <s>",
        "s",
    ),
    wording(
        rf"(?:(?:and|until it|to) )?(?:reach(?:es|ing)?|reached|attains?)(?: an?(?: final)? {_SPEED} of)? <v>", "v"
    ),
    wording(rf"(?:(?:with|has|having|to)(?: an?)? |its |the )?final {_SPEED} (?:of|is) <v>", "v"),
    wording(
        r"(?:and |before |until (?:it )?|to )?(?:comes?|coming|came) to (?:rest|a stop|a halt|a standstill)"
        r"|(?:is|was) brought to (?:rest|a stop)|(?:until (?:it )?|and |to )stops?|before (?:it stops|stopping)"
        r"|to (?:rest|a stop)",
        v=0,
    ),
    # questions
    wording(
        rf"how far (?:does|will|did|has|can|must) {_IT} (?:{_GO}|travell?ed|gone|moved)"
        r"(?: (?:in|during) (?:this|that) time| by then)?",
        asks="s",
    ),
    wording(rf"how far (?:does|will) {_IT} {_GO} in <t>", "t", asks="s"),
    wording(
        rf"{_FIND}(?: the| its)?(?: total)? (?:distance|displacement)(?: (?:that )?{_IT}? ?(?:travell?ed|covered|moved"
        rf"|travels|covers|moves))?(?: by {_IT})?(?: (?:in|during) (?:this|that) time)?",
        asks="s",
    ),
    wording(rf"(?:what|which|how much) distance (?:does|will|did) {_IT} (?:travel|cover)", asks="s"),
    wording(rf"how fast (?:is|will) {_IT} (?:be )?{_GOING}(?: then| at the end)?", asks="v"),
    wording(rf"how fast (?:is|will) {_IT} (?:be )?{_GOING} after <t>", "t", asks="v"),
    wording(
        rf"{_FIND} (?:its|the) final {_SPEED}{_OF}"
        rf"|{_FIND} (?:its|the) {_SPEED}{_OF} (?:then|at the end)"
        rf"|what {_SPEED} (?:does|will) {_IT} reach",
        asks="v",
    ),
    wording(rf"{_FIND} (?:its|the)(?: final)? {_SPEED}{_OF} after <t>", "t", asks="v"),
    wording(rf"{_FIND} (?:its|the)(?: final)? {_SPEED}{_OF} after (?:travelling |covering )?<s>", "s", asks="v"),
    wording(rf"{_FIND} (?:its|the|the {_THING}'s)(?: average)? {_SPEED}{_OF}", asks="speed"),
    wording(
        rf"how (?:long|much time) (?:does|will|did) (?:it|this|that|{_IT}) take"
        rf"|{_FIND} the time(?: taken| needed| it takes)?|for how long (?:does|did) {_IT} (?:accelerate|brake|{_GO})",
        asks="t",
    ),
    wording(rf"how (?:long|much time) (?:does|will) {_IT} take(?: {_IT})? to (?:{_GO}|cover) <s>", "s", asks="t"),
    wording(rf"{_FIND} (?:its|the)(?: average| constant| uniform)? acceleration{_OF}", asks="a"),
    wording(rf"{_FIND} (?:its|the)(?: average| constant| uniform)? deceleration{_OF}", asks="deceleration"),
    wording(rf"{_FIND} (?:its|the) initial {_SPEED}{_OF}", asks="u"),
)  # fmt: skip


_SECOND_PHASE = re.compile(
    r"\b(?:then|before|after that|afterwards|and|but)(?: it| he| she| the \w+)?"
    r" (?=then\b|brak|decelerat|slow|accelerat|speed)"
    r"|\bthen (?=\w+s\b)(?!it takes\b|what is\b)",
    re.IGNORECASE,
)

_REACHED = re.compile(rf"<a\d+>.*<t\d+>.*\b(?:is|was|be) (?:now )?{_GOING}(?: at| with)", re.IGNORECASE | re.DOTALL)
"""Behind an acceleration and its time, how fast it goes is no initial speed."""

_SLOWS = re.compile(r"\b(?:decelerat|brak|slow)\w*", re.IGNORECASE)


def ask(marked: Marked, requested: Unit | None) -> Question | None:
    """The question about motion in words, or None."""
    facts = chain(marked, _WORDINGS, _FILLER)
    later = _SECOND_PHASE.search(marked.text)
    if later and len(re.findall(r"<[a-z]\d+>", marked.text[: later.start()])) > 1:
        return None  # what is said before belongs to another part of the motion
    if facts is None or _REACHED.search(marked.text):
        return None
    rate = facts.given.get("a")
    if rate is not None and worth(rate.value) > 0 and _SLOWS.search(marked.text):
        return None  # slower at a rate that was not read as one
    return build(facts, requested)


def build(facts: Facts, requested: Unit | None) -> Question | None:
    """The question that the facts make, or None when they do not say enough."""
    values = {name: Quantity(measure.value, text(measure.unit)) for name, measure in facts.given.items()}
    for name, value in facts.stated.items():
        values[name] = Quantity(Num(str(value)), UNITS[name])
    asked, detail = facts.asked, "motion"
    if asked == "speed":
        # Distance over time: the average speed; in any other case the word leaves open which speed is meant.
        if set(values) != {"s", "t"}:
            return None
        asked, detail = "v", "average_speed"
    elif asked == "deceleration":
        asked, detail = "a", "deceleration"
    steady = facts.stated.get("a") == 0
    if steady:
        if "v" in values or asked == "v":
            return None
        detail = "constant_speed"
    enough = 2 if detail == "average_speed" else 3
    if asked in values or not set(values) <= set(UNITS) or len(values) < enough:
        return None
    return question(asked, detail, values, requested)


def question(asked: str, detail: str, values: dict[str, Quantity], requested: Unit | None) -> Question:
    """The question in one plain wording."""
    ordered = tuple((name, values[name]) for name in UNITS if name in values)
    names = {("deceleration", "a"): "deceleration", ("average_speed", "v"): "speed"}
    name = names.get((detail, asked), WORDS[asked])
    known = ", ".join(f"{letter} = {to_text(value)}" for letter, value in ordered)
    latex = r",\; ".join(f"{letter} = {to_latex(value)}" for letter, value in ordered)
    unit = text(requested) if requested else ""
    kind = AnswerKind(Kind.QUANTITY, unit=unit, options=("rounded",), names=NAMES[asked])
    said = f"Find the {name} {asked}{f' in {unit}' if unit else ''}: {known}"
    latex = rf"{latex}, \quad {asked} = {{?}}" + (rf"\,{unit_latex(unit)}" if unit else "")
    return Question(Task.PHYSICS, Sym(asked), (asked,), kind, said, latex, ordered, detail=detail)
