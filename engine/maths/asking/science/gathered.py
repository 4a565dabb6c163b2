"""Reads a question of physics by what is in it: its quantities, what is said of each, and the one thing asked for.

This is for texts that no chain of wordings fits. Every word must still be known to say nothing more: it belongs to
the words of the subject, or it is a noun behind an article that does not change what is meant. Which quantity plays
which part is told by its unit, and by the words around it where the unit leaves it open.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.asking.science.scan import Marked, unit_only
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.units import Measure, Unit
from engine.maths.words import word_set

NOUNS: dict[str, str] = {
    "initial speed": r"(?:initial|starting|original|launch) (?:speed|velocity)|(?:speed|velocity) of (?:projection|launch)|(?:take-?off|launch) (?:speed|velocity)",
    "final speed": r"(?:final|impact) (?:speed|velocity)|(?:speed|velocity) (?:at|on) impact|(?:speed|velocity) at the end",
    "average speed": r"(?:average|mean) (?:speed|velocity)",
    "speed": r"(?:constant |steady |uniform |wave )?(?:speed|velocity)",
    "acceleration": r"(?:constant |uniform |average )?acceleration",
    "deceleration": r"(?:constant |uniform |average )?(?:deceleration|retardation)",
    "distance": r"(?:total |minimum |shortest |least )?(?:stopping |braking )?(?:distance|displacement)|(?:minimum |shortest |least )?(?:runway length|length of (?:the )?runway)",
    "height": r"(?:maximum |greatest |max\.? |highest )?height",
    "time": r"(?:total )?(?:stopping |braking )?time",
    "voltage": r"(?:total |supply |battery |terminal )?(?:voltage|potential difference|p\.d\.|pd|e\.m\.f\.|emf)",
    "current": r"(?:total |electric |supply |battery )?current",
    "resistance": r"(?:total |equivalent |combined |overall |effective |net |electrical )*resistance",
    "power": r"(?:total |electrical |electric |output |useful )*power(?: rating| output)?",
    "charge": r"(?:total |electric |electrical )*charge",
    "energy": r"(?:total |electrical |electric |thermal |heat )*energy|electrical work",
    "kinetic energy": r"kinetic energy|k\.?e\.?(?= )",
    "potential energy": r"(?:gravitational )?potential energy|g\.?p\.?e\.?(?= )",
    "work": r"work(?: done)?",
    "momentum": r"momentum",
    "force": r"(?:resultant |net |average |constant )*force",
    "weight": r"weight",
    "mass": r"mass",
    "density": r"density",
    "volume": r"volume",
    "pressure": r"pressure",
    "area": r"(?:surface |contact )?area",
    "frequency": r"frequency",
    "wavelength": r"wavelength",
    "period": r"(?:time )?period",
    "spring constant": r"spring constant|stiffness",
    "extension": r"extension",
}  # fmt: skip
"""What may be asked for, and how it is called; the longer names first where one ends in another."""
_NAMES = "|".join(f"(?P<n{at}>{names})" for at, names in enumerate(NOUNS.values()))
_LEAD = (
    r"(?:what(?:'s| is| was| are| will be| must be| would be| were)?|which|find|calculate|determine|work out|compute|(?<!s )give|state|evaluate|estimate|obtain|how much)"
    r"(?: (?:the|its|her|his|their|this|an?|size of|magnitude of|value of|needed|required))*"
)
_WHO = r"(?:it|he|she|(?:the|an?) [a-z]+(?: [a-z]+)?)"
_HOW: dict[str, str] = {
    "distance": rf"how far (?:does|will|did|has|can|must|would) {_WHO} (?:travel|move|go|drive|run|walk|cycle|ride|roll|slide|travell?ed|gone|moved|fall|fallen|take off)(?: before (?:it )?(?:stops|stopping|coming to rest))?|how far (?:away |apart |off )?(?:is|are|was) (?:it|he|she|the [a-z]+)|how far (?=before|to|until|in|after|from)|how far (?:does|will|can|did|would) (?:an?|the) (?=[a-z]+ (?:travell?ing|moving|going|driving|running|cycling|flying|walking|at|with) )|how many (?:kilo)?met(?:re|er)s (?:does|will|did) (?:it|he|she|(?:the|an?) [a-z]+) (?:travel|cover|go|move)",
    "height": rf"how (?:high|tall) (?:is|was) (?:the|this) [a-z]+|how high (?:does|will|can|did) {_WHO} (?:go|rise|get|reach|climb|travel)",
    "time": rf"how (?:long|much time) (?:does|will|did|must|would|is|was) (?:{_WHO}|this|that)(?: take| needed| required)?|how (?:many (?:seconds|minutes|hours)|long)(?= (?:to|until|before|for|does|will|did|is|are)\b)|when (?:does|will) {_WHO} (?=hit|reach|land|stop)",
    "speed": rf"how fast (?:is|will|was|does|must|should|did) {_WHO}(?: be)?(?: (?:going|moving|travell?ing|falling|travel|move|go|run))?|with what (?:speed|velocity)",
    "acceleration": r"at what rate (?:does|did|is|must) (?:it|he|she|(?:the|an?) [a-z]+) (?:accelerat(?:e|ing))",
    "energy": r"how many (?:kilo|mega)?joules(?: of energy)?",
    "charge": r"how many coulombs(?: of charge)?",
    "power": r"how many (?:kilo)?watts(?: of power)?",
    "current": r"how many amp(?:ere)?s",
    "voltage": r"how many volts",
    "weight": rf"(?:what|how much) does {_WHO} weigh",
}  # fmt: skip
_HOWS = "|".join(f"(?P<h{at}>{words})" for at, words in enumerate(_HOW.values()))
_ASKED = re.compile(rf"\b(?:{_HOWS}|{_LEAD} (?:{_NAMES}))(?![a-z<])", re.I)
_BARE = re.compile(
    rf"(?:^|(?<=[.,;:?!])\s*)(?:and |so |then )?(?:the |its )?(?:{_NAMES})(?=\s*[?.]*\s*$|\s*=\s*\??\s*$)", re.I
)
_FIRST = re.compile(
    rf"^\W*(?:the )?(?:{_NAMES})(?= (?:of|for|in|when|if|needed|required|through|across|used|drawn)\b)", re.I
)
_LETTER = re.compile(
    r"(?:\b(?i:find|calculate|determine|compute|work out|what is|what's|solve for|to find|for)\s+(?P<l0>[a-zA-Z])(?![\w'=(])(?!\s*(?:=|<))"
    r"|(?<![\w])(?P<l1>[a-zA-Z])\s*=\s*(?:\?|$))"
)
"""A letter that is asked for: `find v`, `Q = ?`."""
_ANOTHER = re.compile(
    rf"(?:\band|&|,)\s+(?:also |then )?(?:the |its |his |her )?(?:{_NAMES})(?!\w)(?! ?(?:=|(?:\w+ ){{0,4}}<))", re.I
)
_UNIT = re.compile(r"\(?\bin (?:units of )?(?P<unit>[A-Za-zΩµ°][^\s,;?<>()]*(?: per [a-z]+)?)\)?", re.I)
TURNING = word_set(
    "other another same half quarter twice thrice double triple last next remaining previous difference ratio relative"
    " opposite wind slope hill incline ramp friction angle circle bend curve return efficiency internal percent percentage"
    " change rate extra second third fourth fifth resistance drag lag reaction thinking delay time halfway journey trip"
    " rain order way reverse average mean each every both rest start end beginning moment instant maximum minimum"
    " pair ones two three four five six seven eight nine ten first initial final middle minute hour day week year"
    " not no never without except less more per after before back again away increased reduced decreased doubled"
    " halved only nearly almost additional pulley moon mars planet cliff collision angle horizontal resultant component ladder lens mirror orbit"
)
"""Nouns and adjectives that may change what is meant: none of them may stand behind an article unless it is known."""
ARTICLES = word_set("a an the his her its this that my your our their")
_BEFORE_NOUN = word_set(
    "of by for does do did will to through across from when if is which was are has have using with and that"
)
_HARMLESS = word_set(
    "a an the is are was were be been being of in at on for with to from by and it its he she his her that which this"
    " has have had does do did will would can if when while where there their given suppose assume assuming taking"
    " take takes took use using used uses let find calculate what how as per through over during so must needs need"
    " needed required just please known value values answer your give having only between"
)


@dataclass(frozen=True, slots=True)
class Gathered:
    """A question by its parts: `rest` is the marked text without what asks, in lower case (marks keep their letter).

    `asked` is a key of NOUNS, or a letter behind `=`, `how` the words that ask, `unit` the unit the answer is asked for in.
    """

    rest: str
    asked: str
    how: str
    quantities: tuple[Measure, ...]
    unit: Unit | None

    def marks(self, letter: str = "") -> list[int]:
        """The places of the quantities of this sort in `quantities`, in the order of the text."""
        return [int(number) for sort, number in re.findall(r"<([a-z])(\d+)>", self.rest) if letter in ("", sort)]


def gather(marked: Marked) -> Gathered | None:
    """The parts of a question, or None where not exactly one thing is asked for."""
    text = re.sub(r"\s+", " ", marked.text).strip()
    found = [*_ASKED.finditer(text)] or [*_BARE.finditer(text)] or [*_FIRST.finditer(text)]
    found = found or [*_LETTER.finditer(text)]
    if len(found) != 1:
        return None
    asked = _noun(found[0])
    # A stop, so that the words before the question and behind it do not run together.
    rest = f"{text[: found[0].start()]} ; {text[found[0].end() :]}"
    if _ANOTHER.search(rest.replace(" ; ", " ", 1) if found[0].start() == 0 else rest):
        return None
    unit: Unit | None = None
    for match in _UNIT.finditer(rest):
        unit = unit_only(match["unit"].rstrip("."))
        if unit is not None:
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
            break
    rest = re.sub(r"(?<=[a-z])'s\b", "", re.sub(r"\s+", " ", rest.replace("’", "'").lower()))
    return Gathered(rest, asked, found[0][0].lower(), marked.quantities, unit)


def _noun(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if letter := groups.get("l0") or groups.get("l1"):
        return f"={letter}"
    for at, name in enumerate(NOUNS):
        if groups.get(f"n{at}"):
            return name
    return next(name for at, name in enumerate(_HOW) if groups.get(f"h{at}"))


def understood(rest: str, words: frozenset[str]) -> bool:
    """Whether no word of `rest` says more: all are harmless, of `words`, or nouns. No number may be left."""
    tokens: list[str] = re.findall(r"<[a-z]\d+>|[^\W\d_]+(?:['-][^\W\d_]+)*|\d[\d.,]*|[^\s\w]", rest)
    if any(token[0].isdigit() for token in tokens):
        return False
    if any(token in "+*/^%°×÷√<>≤≥|[]{}" for token in tokens if len(token) == 1):
        return False
    strange: list[tuple[int, str]] = []
    for at, token in enumerate(tokens):
        if not token[0].isalpha() or token in _HARMLESS or token in words:
            continue
        if token in TURNING:
            return False
        if not _in_noun(tokens, at, words):
            strange.append((at, token))
    named = [token for at, token in strange if at == 0 or tokens[at - 1] in (".", ";")]  # who begins the sentence
    others = [token for at, token in strange if token not in named]
    return say_nothing_more(named, words, 1) and say_nothing_more(others, words, 0)


def _in_noun(tokens: list[str], at: int, words: frozenset[str]) -> bool:
    """Whether the word is one of at most two behind an article, which itself stands where something is named."""
    for back in (1, 2):
        if at - back < 0:
            return False
        word = tokens[at - back]
        if word in ARTICLES:
            return at - back == 0 or tokens[at - back - 1] in _BEFORE_NOUN or not tokens[at - back - 1][0].isalnum()
        if word[0] == "<":  # a <p> kettle
            continue
        if not word[0].isalpha() or (word in words and back == 1 and word in _HARMLESS):
            return False
    return False


def before(rest: str, number: int, reach: int = 5) -> str:
    """Up to `reach` words right before a mark, back to the last stop or quantity."""
    head = rest[: re.search(rf"<[a-z]{number}>", rest).start()]  # type: ignore[union-attr]
    head = re.split(r"[.;:!?>]|, (?=[a-z]+ )", head)[-1]
    return " ".join(head.replace(",", " ").split()[-reach:])


def after(rest: str, number: int, reach: int = 3) -> str:
    """Up to `reach` words right behind a mark."""
    tail = rest[re.search(rf"<[a-z]{number}>", rest).end() :]  # type: ignore[union-attr]
    return " ".join(re.split(r"[.;:!?<,]", tail)[0].split()[:reach])
