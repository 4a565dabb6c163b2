"""What exam papers say around the task: in which form, how exact, and what changes nothing.

`demands("... giving your answer to 2 decimal places")` gives the text without it and the demand, which is put into the
question or, where it cannot be, refused: it is never passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_COUNTS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
}
_N = r"(?P<n>[1-6]|one|two|three|four|five|six)"
_GIVE = (
    r"(?:,? ?(?:and |then )?(?:please )?(?:give|giving|write|writing|leave|leaving|state|stating"
    r"|express|expressing|with|round|rounding|rounded|put|putting|i need|i want|need)(?: me)?"
    r"(?: (?:your|the|both|all|each|my|final|exact|it|its|result|results))*(?: ?(?:answers?"
    r"|solutions?|results?|values?|roots?|x|it))?(?: (?:correct|rounded|accurate|exact|off))?[, ]*"
    r"|,? ?(?:correct|rounded|accurate|answers?(?: (?:correct|rounded))?|solutions?)[, ]*|,? ?)"
)
_PLACES = re.compile(
    rf"{_GIVE}\b(?:to|with|in|at|on)? ?{_N} (?:decimal places?|decimals?|d\.? ?p\.?(?![a-z])"
    r"|places? (?:after|behind) the (?:decimal )?(?:point|comma)|digits? after the (?:decimal )?"
    r"(?:point|comma))",
    re.I,
)
_FIGURES = re.compile(
    rf"{_GIVE}\b(?:to|with|in|at)? ?{_N} (?:significant figures?|sig\.? ?figs?|s\.? ?f\.?(?![a-z])"
    r"|significant digits?)",
    re.I,
)
_NEAREST = re.compile(
    rf"{_GIVE}\bto the nearest (?P<step>tenth|hundredth|thousandth|whole number|integer|penny|cent|p)\b", re.I
)
_NEAREST_PLACES = {
    "tenth": 1,
    "hundredth": 2,
    "thousandth": 3,
    "penny": 2,
    "cent": 2,
    "p": 2,
    "whole number": 0,
    "integer": 0,
}
_FRACTION = re.compile(
    rf"{_GIVE}\b(?:as|like|in|to|into)(?: the form of)? (?:a |an |one )?(?:single |simplified "
    r"|common |proper )?fraction(?: (?:in|to)(?: its| the)? (?:simplest|lowest) (?:form|terms))?",
    re.I,
)
_SIMPLEST = re.compile(
    rf"{_GIVE}\b(?:in|to|into)(?: its| the| their)? (?:simplest|lowest|most simplified"
    r"|fully simplified|simplified|reduced|exact|standard) (?:form|terms|surd form)s?"
    rf"|,? ?as simpl[ey] as (?:possible|you can|it gets)|{_GIVE}\bas far as (?:it goes|possible"
    rf"|you can)|{_GIVE}\bexactly\b",
    re.I,
)
_MIXED = re.compile(
    rf"{_GIVE}\b(?:as|into|in|to|like) (?:a )?mixed (?:number|fraction|numeral)s?(?: (?:in|to)(?: its"
    r"| the)? (?:simplest|lowest) (?:form|terms))?",
    re.I,
)
_EXACT = (
    r"(?:exact|in exact|in surd) (?:form|answers?|values?)(?: (?:only|please))?|(?:(?:in|over"
    r"|for) (?:the )?)?(?:real(?: numbers?| solutions?| values?)?|reals)(?: only)?|(?:give|giving"
    r"|write|with|leave)?(?: your| the)*(?: ?answers?)? in (?:the )?form \(?[a-dpqkmn] ?(?:±|\+|-"
    r"|\+/-|\+-) ?[a-dpqkmn]? ?√ ?\(?[a-dpqkmn]\)?\)?(?: ?/ ?[a-d])?(?:,? where .{1,40}(?:integers?"
    r"|rational|whole numbers?|constants?)(?: to be found)?)?"
)
"""How an exact answer is asked for."""
_HARMLESS = re.compile(
    r",? ?(?:,? ?\b(?:and )?(?:you must )?(?:show(?:ing)? (?:me )?(?:all |your |every |each |the "
    r"|full |clear )*(?:working(?: out)?|work|steps?|method|how)(?: clearly| please| in full)?"
    r"|without (?:using )?(?:a )?calculator|no calculators?(?: allowed| please)?|(?:with"
    r"|using) (?:full |all )?(?:working|steps)|step[- ]by[- ]step"
    r"|hence or otherwise|(?:and )?(?:leave|leaving|keep|give|giving|with)(?: (?:your|the|any"
    r"|all))*(?: ?(?:answers?|surds?|roots?|π|pi|square roots?|result))?(?: (?:in|as|an exact answer"
    r"|exact answer|exact|in terms of|in surd form|in exact form|in the answer|π|pi|the answer|surds?"
    r"|it))*|"
    + _EXACT
    + r"|by any method|using any (?:suitable )?method|in full|urgent(?:ly)?|asap|as soon as possible"
    r"|right now|quick(?:ly)?|for my (?:homework|class|exam|test|son|daughter|kid)|for homework"
    r"|(?:by|using|use|with|do it by)(?: the)? (?:factoring|factori[sz]ing|factori[sz]ation"
    r"|completing the square|quadratic formula|formula|difference of (?:two )?squares|distributive "
    r"(?:law|property)|foil(?: method)?|chain rule|product rule|power rule|quotient rule|substitution"
    r"|elimination|first principles|bidmas|bodmas|pemdas|order of operations|balance method"
    r"|cross multiplication|cross multiplying)(?: method)?"
    r"|and simplify(?: (?:it|fully|completely|the answer|your answer|the result))?|(?:and )?"
    r"(?:explain|justify|check)(?: (?:your|the|each|every|how|why))*(?: ?(?:answers?|steps?|reasoning"
    r"|method|working|work|reasons?))?(?: (?:fully|clearly|briefly))?))(?=[\s.,;:!?)]*$)",
    re.I,
)
_FRONT = re.compile(
    r"^((?:giving|leaving|writing|expressing|stating|rounding) (?:your |the |all |any )*(?:answers?"
    r"|results?|solutions?|it)[^,.:;=]{3,60}), (?=[A-Za-z])",
    re.I,
)
_METHODS_FIRST = re.compile(
    r"^(?:(?:hence|otherwise|hence or otherwise|(?:and )?(?:leave|leaving|keep|give|giving|with)(?: "
    r"(?:your|the|any|all))*(?: ?(?:answers?|surds?|roots?|π|pi|square roots?|result))?(?: (?:in|as"
    r"|exact|in terms of|in surd form|in exact form|in the answer|π|pi|the answer|surds?|it))*|"
    + _EXACT
    + r"|by|using|use|with|apply|applying|pemdas|bidmas|bodmas|foil|urgent|quick(?:ly)?|easy|hard|next"
    r"|maths?|algebra|calculus|homework|hw|real quick)(?: (?:the|a|method|rule|law|of|question"
    r"|problem|one|help|or otherwise|factoring|factori[sz]ing|factori[sz]ation|completing|square"
    r"|quadratic|formula|"
    r"bidmas|bodmas|pemdas|order|operations|distributive|property|foil|chain|product|power|quotient"
    r"|difference|squares|two|substitution|elimination))*)\s*[,:]\s*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Demand:
    """How the answer is to be given: `places` or `figures` behind it, or as a `fraction` or `simplest`."""

    what: str
    digits: int = 0


def demands(text: str) -> tuple[str, tuple[Demand, ...]]:
    """The text without what is said about the answer, and that."""
    found: list[Demand] = []
    for what, pattern in (
        ("mixed", _MIXED),
        ("places", _PLACES),
        ("figures", _FIGURES),
        ("nearest", _NEAREST),
        ("fraction", _FRACTION),
        ("simplest", _SIMPLEST),
    ):
        match = pattern.search(text)
        if match is None or not _beside(text, match, what):
            continue
        digits = 0
        if what in ("places", "figures"):
            digits = _COUNTS[match["n"].lower()]
        elif what == "nearest":
            what, digits = "places", _NEAREST_PLACES[match["step"].lower()]
        found.append(Demand(what, digits))
        text = f"{text[: match.start()]} {text[match.end() :]}".strip(" ,;")
    return text, tuple(found)


def _beside(text: str, match: re.Match[str], what: str) -> bool:
    """Whether the phrase stands at the end, or between commas: in `round 3.14 to 2 d.p.` it is the task."""
    before = text[: match.start()]
    if what == "simplest" and "standard" not in match[0].lower():  # `write 45000 in standard form` is a task
        return re.match(r"\s*(?:[.,;:!?)]|$)", text[match.end() :]) is not None
    if re.search(
        r"^\W*(?:please |can you |could you )*(?:round|write|express|convert|change|turn|correct|put|give"
        r"|reduce|simplify|rewrite)\b(?:[^,;.]|\.(?=\d))*$",
        before,
        re.I,
    ):
        return False
    return re.match(r"\s*(?:[.,;:!?)]|$|please|thanks|pls)", text[match.end() :], re.I) is not None


def without_harmless(text: str) -> str:
    """The text without how it is to be worked and shown, at its end and before a colon."""
    before = None
    front = _FRONT.match(text)
    if front:
        text = f"{text[front.end() :].rstrip(' .')}, {front[1]}"
    while before != text:
        before = text
        text = _HARMLESS.sub("", text).strip(" ,;")
        text = _METHODS_FIRST.sub("", text)
    return text
