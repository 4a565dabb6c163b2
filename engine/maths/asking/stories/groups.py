"""Groups of the same size, and what comes or goes: "18 rows of 24 seats, 37 of them are broken; how many are left".

Every clause is one of: so many groups of so many things, things that come, things that go, a price for each, sharing
into equal parts. What is counted has a noun, and clauses about other nouns leave the story alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.asking.parts import read_part
from engine.maths.asking.stories.parts import MONEY, NUM, money, nouns_fit, one_currency, story
from engine.maths.evaluate import exact
from engine.maths.question import Question
from engine.maths.words import word_set

_STOP = (
    r"(?!(?:each|every|per|of|with|at|for|in|on|and|are|is|were|was|to|from|cost|costs|costing"
    r"|containing|holding|that|which|left|more|how|by|have|has|had|into|among|between)\b)"
)
_N = rf"{_STOP}[a-z][a-z'-]*(?: {_STOP}[a-z][a-z'-]*)?"
_WHO = rf"(?:(?:a|an|the|my|our|his|her|their|each|one|this) )?[a-z']+(?: {_STOP}[a-z]+)?"
_HAVE = (
    r"(?:in (?:a|the|our|my) [a-z]+(?: [a-z]+)? there (?:are|were)|has|have|had|contains?|buys?"
    r"|bought|gets?|got|packs?|packed|makes?|made|bakes?|baked|holds?|sells?|sold|orders?|ordered"
    r"|owns?|uses?|used|there (?:are|were|is|was)|collects?|collected|plants?|planted|prints?|printed"
    r"|carries|carried|puts?|fills?|filled|needs?|'ve bought|ve bought|'ve got|ve got|reads?|read"
    r"|runs?|ran|works?|worked|drives?|walks?|swims?|saves?|saved|earns?|earned|receives?|arranges?"
    r"|arranged|sets? (?:up|out)|builds?|built|eats?|drinks?|i)"
)
_EACH = (
    r"(?: (?:each|apiece|a piece|in each|on each|in it|in every one|every one|every|in each one"
    r"|per [a-z]+|in each [a-z]+|on each [a-z]+))?"
)
_OF = (
    r"(?:of|with|containing|holding|each with|each of|each having|each holding|each containing"
    r"|(?:which|that)(?: each| all)? (?:hold|have|contain|has|holds)|each (?:hold|have|contain|has"
    r"|holds|contains|seats?|seat)|full of|with room for|by|at|for|that seat|seating|carrying)"
)
_PRODUCT = re.compile(
    rf"(?:{_WHO} (?:{_HAVE} )?|{_HAVE} )?(?:(?:exactly|a total of) )?(?P<a>{NUM}) (?P<x>{_N}) {_OF} "
    rf"(?P<b>{NUM}) (?P<y>{_N}){_EACH}"
)
_PRICED = re.compile(
    rf"(?:{_WHO} (?:{_HAVE} )?|{_HAVE} )?(?P<a>{NUM}) (?P<x>{_N})(?: (?:at|for|costing|which cost"
    rf"|that cost|priced at|cost|are|of))? (?P<b>{MONEY}) (?:each|apiece|a piece|every one|per [a-z]+"
    r"|an? [a-z]+)"
)
_COST_EACH = re.compile(
    rf"(?:{_WHO}|they|it) (?:costs?|cost|is|are)(?: priced at)? (?P<b>{MONEY}) (?:each|apiece|a piece"
    rf"|every one|per [a-z]+)|(?:each|every|one|a|an|the) (?P<x>{_N}) (?:costs?|is"
    rf"|at) (?P<b2>{MONEY})"
)
_SIZE = re.compile(
    rf"(?:each|every|one|a|an) (?P<x>{_N}) (?:has|have|holds?|contains?|seats?|costs?|needs?|takes?"
    rf"|can hold|weighs|carries|gets|fits|there are)(?: room for)? (?P<b>{NUM}) (?P<y>{_N})"
    rf"|(?:there are )?(?P<b2>{NUM}) (?P<y2>{_N}) (?:(?:in|on|for|to|at) (?:each|every)"
    rf"|per) (?P<x2>{_N})"
)
_START = re.compile(
    rf"(?:{_WHO} (?:{_HAVE} )?|{_HAVE} )(?P<a>{NUM}) (?P<y>{_N})(?: (?:in|on|at|for|to) (?:the|a|an"
    rf"|his|her|my|their) {_N})?"
)
_COUNT = re.compile(rf"(?P<a>{NUM}) (?P<y>{_N})")
_GONE = (
    r"(?:broken|sold|eaten|empty|absent|used|lost|missing|gone|rotten|spoiled|damaged|taken|reserved"
    r"|thrown away|given away|stolen|faulty|bad|cracked|torn|burnt|closed|unusable|ill|sick|away"
    r"|removed|borrowed|out|burst|spilled|late)"
)
_REMOVES = (
    r"(?:sells?|sold|eats?|ate|loses?|lost|gives?(?: away)?|gave(?: away)?|uses?|used|breaks?|broke"
    r"|throws? away|threw away|spends?|spent|removes?|removed|takes?(?: away| out)?|took(?: away"
    r"| out)?|drops?|dropped|burns?|burnt|reads?|read|drinks?|drank|donates?|donated|leaves?|left|go"
    r"|went|cuts? off|misses|cancels?|cancelled)"
)
_ADDS = (
    r"(?:buys?|bought|gets?|got|finds?|found|adds?|added|receives?|received|is given|are given"
    r"|was given|bakes?|baked|makes?|made|wins?|won|collects?|collected|brings?|brought|picks?|picked"
    r"|borrows?|borrowed)"
)
_WHAT = rf"(?: (?:of (?:them|these|those|the (?P<of>{_N}))|(?P<y>{_N})))?"
_LESS = re.compile(
    rf"(?:but |and |if |then )?(?P<c>{NUM}){_WHAT} (?:(?:are|were|is|was|get|got|have|had|go"
    rf"|turn out to be)(?: been| found to be)? (?:{_GONE})|{_REMOVES}|leave|stay away|break|fall off"
    r"|die|died|broke)(?: (?:home|early|away|off|on the way|so far|today|in the shop|by lunch))?"
    rf"|(?:{_WHO} )?{_REMOVES} (?P<c2>{NUM})(?: of (?:them|these|those)| (?P<y2>{_N}))?(?: (?:away|to"
    r"|for|on|at|in|of) [a-z ]+)?"
)
_MORE = re.compile(
    rf"(?:and |then )?(?:{_WHO} )?{_ADDS} (?:another )?(?P<c>{NUM})(?: more| extra)?(?: (?P<y>{_N}))?"
    rf"|(?:and |plus )?(?P<c2>{NUM}) (?:more|extra|other|single|loose|spare|additional)(?: "
    rf"(?P<y2>{_N}))?(?: (?:arrive|are added|come|join|were added|are bought|came|are put in"
    r"|as well))?"
)
_SHARED = re.compile(
    rf"(?:(?:they|{_WHO}) )?(?:are |is |were |was )?(?:shares?|shared|splits?|split|divides?|divided"
    r"|packs?|packed|puts?|put|arranges?|arranged)(?: (?:them|it|these|this|all of them|up"
    r"|out))*(?: equally| evenly)? (?:between|among|amongst|into|in|onto|by|with)(?: (?:boxes|bags"
    rf"|groups|packs|rows|teams|packets|sets|trays|piles|bundles|jars|shelves) of)? (?P<d>{NUM})(?: "
    rf"(?P<who>{_N}))?(?: equally| evenly)?"
)
_CHANGE = (
    r"(?:how (?:much|many)(?: is| was| does)? ?change|(?:what|find|work out|calculate)(?: is| was"
    r"|'s)? (?:the|my|his|her) change)(?: (?:does|do|did|will|should|would|is|from|he|she|i|they|we"
    r"|get|receive|back|have|there|be|given|due|a|an|the|note|to|expect|left|will))*(?: ?"
    rf"(?P<t>{MONEY}))?(?: note| bill)?(?: (?:do|does|will|should) (?:i|he|she|we|they) (?:get|have"
    r"|receive)(?: back)?)?"
)
_FILL = (
    r"(?: (?:is|are|were|was|does|do|did|will|can|has|have|would|remains?|there|he|she|it|they|i|we"
    r"|you|be|get|gets|had|left|over|now|altogether|in|all|total|still|remaining|used|use|sold"
    r"|unbroken|usable|not|broken|available|together|sit|make|makes|need|needed|pay|cost|spend"
    r"|receive|each|on (?:it|the [a-z]+)|in (?:it|the [a-z]+)|child|person|one|friend|box|with|him"
    r"|her|them|for|that|this|come|to|of|them|eat|bake|packed|read|people|fit|the|a|unsold|good"
    r"|present|made|earn|run|empty|free|full|fresh|that are|must|own|buy|pack|fill|plant|whole"
    r"|everyone|student|pupil))*"
)
_ASK_MANY = re.compile(
    rf"how (?P<how>many|much)(?: (?P<y>[a-z]+(?: [a-z]+)??))??{_FILL}|(?:what|find|work out"
    r"|calculate)(?: is| was|'s)? (?:the|my|his|her) (?:total number of (?P<y3>[a-z]+)|total(?: cost"
    rf"| price| amount)?|cost|bill){_FILL}"
)
_ASK_CHANGE = re.compile(_CHANGE)
_PAID = re.compile(
    rf"(?:{_WHO}|and) (?:pays?|paid|gives?|hands over|handed over|has|had|use[sd]?)(?: [a-z]+)?? "
    rf"(?:with |using )?(?:a |an )?(?P<t>{MONEY})(?: note| bill)?|(?:pays?|paying) with (?:a "
    rf"|an )?(?P<t2>{MONEY})(?: note| bill)?"
)
_EACH_OF = re.compile(
    rf"(?:{_WHO} )?(?:gives?|gave|sends?|sent|hands?|handed)(?: out)? (?P<c>{NUM})(?: (?P<y>{_N}))?"
    rf" to each of (?:(?:his|her|the|their|my|our) )?(?P<n>{NUM}) (?P<who>{_N})"
)
_TIME = r"(?:hour|minute|day|week|month|year|second|lesson|night|term|mile|km|kilometre|metre)"
_RATE = re.compile(
    rf"(?:{_WHO} |it |he |she |they |i |and )?(?P<verb>[a-z]+s?(?: (?:out|in|up))?) (?:(?P<m>{MONEY})"
    rf"|(?P<r>{NUM}) (?P<y>{_N})) (?:an?|each|every|per|in (?:an?|one|each)) (?P<t>{_TIME})"
)
_LEVEL = re.compile(
    rf"(?:{_WHO} |it )(?:holds?|contains?|is|has|starts? (?:with|at)|was|had) (?:(?P<m>{MONEY})"
    rf"|(?P<r>{NUM}) (?P<y>{_N}?)(?: (?:tall|long|high|deep|of [a-z]+))?)(?: (?:tall|long|high|deep"
    r"|of [a-z]+|in it|in (?:the|his|her) [a-z]+))?"
)
_AFTER = re.compile(
    rf"(?:how (?:much|many|tall|long|high|deep|far)|what)(?: [a-z']+){{0,7}}? (?:in|for|after|over"
    rf"|during) (?P<n>{NUM}) (?P<t>{_TIME})s?(?: (?:of work|in total|altogether))?"
)
_GAINS = frozenset(
    (
        "grows",
        "rises",
        "gains",
        "saves",
        "collects",
        "adds",
        "receives",
        "fills",
        "climbs",
        "earns",
        "gets",
        "pours in",
        "puts in",
        "pays in",
    )
)
_LOSES = frozenset(
    (
        "leaks",
        "loses",
        "uses",
        "burns",
        "drops",
        "falls",
        "sinks",
        "spends",
        "shrinks",
        "drains",
        "drips",
        "eats",
        "drinks",
        "leaks out",
        "flows out",
    )
)
_TIMES = word_set("hours hour minutes days day weeks week years km kg m")


@dataclass(slots=True)
class _Sum:
    formula: str = ""
    noun: str = ""
    unit: str = ""
    size: tuple[str, str, str] | None = None  # what one group holds: group, number, thing
    count: tuple[str, str] | None = None
    paid: str = ""
    gone: bool = False
    shared: bool = False


def ask(parts: list[str]) -> Question | None:
    """A story of equal groups."""
    if len(parts) < 2 or re.search(
        r"\b(?:than|twice|half|percent|ratio|average|mean|speed|fraction|probability|chance|consecutive)\b|%|\d+/\d+",
        " ".join(parts),
    ):
        return None
    rate = _at_a_rate(parts)
    if rate is not None:
        return rate
    told = _Sum()
    parts = [
        re.sub(rf"^each of (?:the )?({NUM}) ({_N}) (has|have|holds?|gets?|contains?|needs?)", r"\1 \2 with", part)
        for part in parts
    ]
    pieces = [
        piece
        for part in parts[:-1]
        for whole in re.split(
            rf" and (?=(?:\d|if \d|there are|each |every |(?:(?:he|she|they|i|we) )?(?:{_REMOVES}|{_ADDS}"
            r"|pays?|paid|shares?|packs?|puts?|splits?|divides?) ))",
            part,
        )
        for piece in re.split(
            r"(?<=[a-z]) (?:are|is|were|was) (?=(?:shared|divided|split|packed|put|arranged) )", whole
        )
    ]
    for piece in pieces:
        if not _told(piece, told):
            return None
    return _asked(parts[-1], told)


def _at_a_rate(parts: list[str]) -> Question | None:
    """So much each hour, for so many hours, with or without what there was at first."""
    asked = _AFTER.fullmatch(parts[-1])
    if asked is None or re.search(r"\b(?:more|less|fewer|each|faster|speed|average)\b", parts[-1]):
        return None
    pieces = [piece for part in parts[:-1] for piece in re.split(r" and (?=(?:it )?[a-z]+s? (?:[£$€]|\d))", part)]
    rate = _RATE.fullmatch(pieces[-1]) if pieces else None
    if rate is None or rate["t"] != asked["t"] or not _counts(rate["y"]):
        return None
    amount, unit = money(rate["m"]) if rate["m"] else (rate["r"], "")
    formula = f"{amount}*{asked['n']}"
    if len(pieces) == 1:
        if rate["verb"] in _LOSES and re.search(r"\b(?:left|remain)", parts[-1]):
            return None
        return story([], [("", formula)], "Altogether", unit=unit)
    level = _LEVEL.fullmatch(pieces[0]) if len(pieces) == 2 else None
    if level is None or not _counts(level["y"]) or (rate["verb"] in _GAINS) == (rate["verb"] in _LOSES):
        return None
    first, other = money(level["m"]) if level["m"] else (level["r"], "")
    if bool(level["m"]) != bool(rate["m"]) or (level["y"] and rate["y"] and _stem(level["y"]) != _stem(rate["y"])):
        return None
    of_all = re.search(
        r"\b(?:left|remains?|remaining|still|tall|long|high|deep|altogether|in total)\b|\bdoes .* have\b"
        r"|\bis (?:there|in)\b",
        parts[-1],
    )
    if of_all is None or re.search(
        r"\b(?:more|has [a-z ]*(?:ed|en|n|ost|ent))\b|\bdoes [a-z ]+ (?!have\b)[a-z]+$",
        re.sub(r" (?:in|for|after|over|during) .*", "", parts[-1]),
    ):
        return None  # what came or went is asked for
    total = f"{first} {'+' if rate['verb'] in _GAINS else '-'} {formula}"
    if exact(read_part(total)) < 0:
        return None
    return story([], [("", total)], "After that time", unit=one_currency(unit, other))


def _counts(noun: str | None) -> bool:
    """Whether a noun is a thing or a unit, and no word about numbers."""
    return noun in ("cm", "m", "km", "kg", "g", "metres", "litres", "degrees") or nouns_fit(noun)


def _fits(noun: str | None, told: _Sum) -> bool:
    return not noun or not told.noun or _stem(noun) == _stem(told.noun)


def _stem(noun: str) -> str:
    return re.sub(r"(?:es|s)$", "", noun.split()[-1])


def _told(piece: str, told: _Sum) -> bool:
    """Whether a clause was understood and put into the sum."""
    piece = re.sub(r"^(?:i've|we've|they've) ", "i ", piece)
    if not told.formula and (match := _PRICED.fullmatch(piece)):
        value, told.unit = money(match["b"])
        told.formula, told.noun = f"{match['a']}*{value}", "money"
        return nouns_fit(match["x"])
    if not told.formula and (match := _PRODUCT.fullmatch(piece)) and nouns_fit(match["x"], match["y"]):
        told.formula, told.noun = f"{match['a']}*{match['b']}", match["y"]
        return match["x"] not in _TIMES and _stem(match["x"]) != _stem(match["y"])
    if told.formula and (match := _PAID.fullmatch(piece)):
        told.paid = match["t"] or match["t2"]
        return told.noun == "money"
    if not told.formula and told.size is None and (match := _SIZE.fullmatch(piece)):
        told.size = (match["x"] or match["x2"], match["b"] or match["b2"], match["y"] or match["y2"])
        return nouns_fit(told.size[0], told.size[2]) and _together(told)
    if told.formula and (match := _SHARED.fullmatch(piece)):
        if told.shared or not nouns_fit(match["who"]):
            return False
        told.formula, told.shared = f"({told.formula})/{match['d']}", True
        return True
    if told.formula and (match := _EACH_OF.fullmatch(piece)):
        told.formula += f" - {match['c']}*{match['n']}"
        told.gone = True
        return told.noun != "money" and not told.shared and _fits(match["y"], told) and nouns_fit(match["who"])
    if told.formula and (match := _LESS.fullmatch(piece)):
        told.formula += f" - {match['c'] or match['c2']}"
        told.gone = True
        return told.noun != "money" and not told.shared and all(_fits(match[name], told) for name in ("of", "y", "y2"))
    if told.formula and (match := _MORE.fullmatch(piece)):
        told.formula += f" + {match['c'] or match['c2']}"
        return told.noun != "money" and not told.shared and all(_fits(match[name], told) for name in ("y", "y2"))
    if not told.formula and (match := _START.fullmatch(piece) or _COUNT.fullmatch(piece)) and nouns_fit(match["y"]):
        if told.size is not None and _stem(told.size[0]) == _stem(match["y"]):
            told.count = (match["a"], match["y"])
            return _together(told)
        if told.count is None and told.size is None:
            told.count = (match["a"], match["y"])
            return True
    if told.count and told.size is None and not told.formula and (match := _COST_EACH.fullmatch(piece)):
        value, told.unit = money(match["b"] or match["b2"])
        told.formula, told.noun = f"{told.count[0]}*{value}", "money"
        return _fits(match["x"], _Sum(noun=told.count[1]))
    if (
        told.count is None
        and told.size is None
        and not told.formula
        and (match := _COST_EACH.fullmatch(piece))
        and match["x"]
    ):
        value, told.unit = money(match["b2"])
        told.size = (match["x"], value, "money")
        return nouns_fit(match["x"])
    if told.count and not told.formula:
        told.formula, told.noun, told.count = told.count[0], told.count[1], None
        return _told(piece, told)
    return False


def _together(told: _Sum) -> bool:
    """The groups and what each holds, once both are known."""
    if told.size is not None and told.count is not None:
        if _stem(told.size[0]) != _stem(told.count[1]):
            return False
        told.formula, told.noun = f"{told.count[0]}*{told.size[1]}", told.size[2]
        told.size = told.count = None
    return True


def _asked(part: str, told: _Sum) -> Question | None:
    change = _ASK_CHANGE.fullmatch(part)
    match = change or _ASK_MANY.fullmatch(part)
    if match is None or not told.formula or told.size or told.count:
        return None
    if told.noun == "money" or change:
        paid = told.paid or (change["t"] if change else "")
        if told.noun != "money" or bool(change) != bool(paid) or (not change and match["y"] not in (None, "money")):
            return None
        if not change:
            return story([], [("", told.formula)], "The cost", unit=told.unit)
        value, unit = money(paid)
        return story([], [("", f"{value} - {told.formula}")], "The change", unit=one_currency(told.unit, unit))
    noun = match["y"] or match["y3"]
    if noun and not nouns_fit(noun):
        return None
    if noun and not _fits(noun, told) and not told.shared:
        return None
    if told.formula.isdigit() or (
        told.gone
        and re.search(r"\b(?:altogether|in total|in all|together|sold|eat|used?|broken)\b", part)
        and not re.search(r"left|remain|not|be used", part)
    ):
        return None
    if not told.gone and not told.shared and re.search(r"\b(?:left|remain|unsold|change)\b", part):
        return None
    if told.shared != bool(
        re.search(
            r"\beach\b|\bboxes\b|\bbags\b|\bgroups\b|\bpacks\b|\brows\b|\bteams\b|\bpackets\b|\bone\b"
            r"|\btrays\b|\bpiles\b",
            part,
        )
    ):
        return None
    result = exact(read_part(told.formula))
    if result < 0 or (told.shared and result.denominator != 1):
        return None
    return story([], [("", told.formula)], "How many")
