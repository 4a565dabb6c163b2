"""An amount that goes up and down, and equal groups: "it was -8 degrees, went up 13 then dropped 6"."""

from __future__ import annotations

import re

from engine.maths.asking.stories.parts import NUM, nouns_fit, story
from engine.maths.question import Question

_UNIT = (
    r"(?: ?(?:degrees?(?: (?:celsius|c|centigrade))?|°c?|m|metres?|meters?|floors?|points?|euros?"
    r"|dollars?|pounds?|(?!(?:by|at|in|on|from|to|more|and|then|during|until|over|before|after"
    r"|for)\b)[a-z]+(?: (?!(?:by|at|in|on|from|to|during|until|over|before|after|for)\b)[a-z]+)?))?"
)
_WHEN = (
    r"(?:(?:in|by|at|during|until|on|till|from|over|before|after) (?:the )?(?:early )?(?:morning|noon"
    r"|night|evening|afternoon|midday|midnight|lunch(?:time)?|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|first stop|next stop|second stop|third stop|dawn|sunset|sunrise"
    r"|end of the day|day|\d{1,2} ?(?:am|pm)|start|beginning|yesterday)"
    r"|yesterday|today|overnight|at first|later|then|now|at the start|first|this morning|next)"
)
_SUBJECT = (
    r"(?:it|he|she|they|i|we|(?:the |a )?(?:temperature|temp|lift|elevator|level|water level|price"
    r"|submarine|diver|bus|balance|account|shop|baker|bakery|teacher|farmer)|[a-z]+)"
)
_START = re.compile(
    rf"(?:{_WHEN},? )?(?:(?P<who>{_SUBJECT})(?: in [a-z]+)? (?:was|is|has|had|have|starts? (?:at|with"
    r"|on|from)|started (?:at|with|on|from)|begins? (?:at|with|on)|began (?:at|with|on)|stood at"
    r"|reads?|read)(?: (?:floor|level|step|page|number))?|there (?:are|were|was|is)|(?:i |you "
    rf"|we )?(?:start|begin|starting|beginning)(?: (?:at|with|on|from))) (?:at )?(?P<v>{NUM})"
    rf"(?P<unit>{_UNIT})(?: (?:below zero))?(?: (?:in|on) (?:a|an|the|his|her|their) [a-z]+)?"
    rf"(?: {_WHEN})?"
)
_UP = (
    r"(?:ascends?|ascended|surfaces?|swims? up|swam up|drives? up|rises?|rose|risen|went up|goes up"
    r"|go up|going up|increases?|increased|climbs?|climbed|gains?|gained|gets?(?! (?:off|down|out))"
    r"|got(?! (?:off|down|out))|buys?|bought|receives?|received|finds?|found|picks?|picked|wins?|won"
    r"|earns?|earned|warms? up|warmed up|deposits?|deposited|gets? on|got on|get on|joins?|joined"
    r"|is given|are given|was given|collects?|collected|adds?|added|saves?|saved|makes?|made)"
)
_DOWN = (
    r"(?:dives?|dived|dove|descends?|descended|swims? down|drives? down|falls?|fell|fallen|drops?"
    r"|dropped|went down|goes down|go down|decreases?|decreased|sinks?|sank|loses?|lost|gives?|gave"
    r"|gives? away|gave away|sells?|sold|eats?|ate|spends?|spent|uses?|used|gets? off|got off|get off"
    r"|leaves?|left|breaks?|broke|cools?|cooled|cooled down|withdraws?|withdrew|takes? out|took out"
    r"|are sold|were sold|is sold|are eaten|were eaten|are broken|get lost|pays?|paid|throws? away"
    r"|threw away|dives?)"
)
_BY = r"(?: by| down| up| another| a further| further)*"
_TO = r"(?: (?:to|from|for|on|in|at) (?:a |an |the |his |her |my |their )?(?:[a-z]+)(?: [a-z]+)?)?"
_CHANGE = re.compile(
    rf"(?:{_WHEN},? )?(?:(?P<who>{_SUBJECT}) )?(?:{_WHEN},? )?(?:(?P<up>{_UP})"
    rf"|(?P<down>{_DOWN})){_BY} (?P<v>{NUM})(?: more| extra)?(?P<unit>{_UNIT})(?: (?:each|every|per"
    r"|an|a) (?:hour|minute|day|second|week|month|year) (?:for|over|during|in) (?:the next )?"
    rf"(?P<m>\d+) (?:hours|minutes|days|seconds|weeks|months|years))?(?P<to>{_TO})(?: away| back| off"
    rf"| on| up| down)?(?: (?:and )?{_WHEN})?"
)
_PASSIVE = re.compile(
    rf"(?:{_WHEN},? )?(?P<v>{NUM})(?: more| other| of them| of these)?(?P<unit>{_UNIT}) (?:(?P<up>get"
    r" on|got on|join|joined|come in|came in|arrive|arrived|are added|were added)|(?P<down>get off"
    r"|got off|leave|left|are sold|were sold|are eaten|were eaten|are given away|were given away"
    r"|break|broke|are broken|are lost|were lost|go home|went home|fly away|flew away|are taken out"
    rf"|were taken out|are used|were used))(?: {_WHEN})?"
)
_ASK = re.compile(
    r"(?:what|which)(?:'s|s| is| was| will be)?(?: (?:the|its|his|her|my|their))? ?(?:new |final "
    r"|total |current )?(?:(?:evening|morning|night|midday|afternoon) )?(?:temperature|temp|level"
    r"|height|floor|balance|price|amount|number|depth|altitude|elevation|position|score)(?: (?:is"
    rf"|was|will)(?: it| there)?)?(?: (?:now|then|there|{_WHEN}|it|in the end|at the end|after that"
    r"|be))*"
    rf"|what(?:'s| is| was| will)? it(?: (?:now|then|be|like|{_WHEN}))*|how (?:warm|cold|hot) (?:is"
    rf"|was) it(?: (?:now|then|{_WHEN}))?"
    rf"|how (?:many|much)(?: [a-z]+){{0,2}}? (?:are|is|does|do|did|has|have|will|were"
    r"|was)(?: (?:there|now|left|he|she|they|it|i|we|you|[a-z]+|remaining|still|over|on|the|in|bus"
    r"|have|has|end|up|with|at|then|be))*"
    r"|(?:where|what floor|which floor|what level|which level)(?: is| am| are| does| do)? (?:it|he"
    r"|she|i|you|they|we|the [a-z]+)(?: (?:now|in the end|on|at|end up|end|finish|stop|then|up"
    r"|get to|land))*"
)
_EACH_PAIR = re.compile(
    r"(?:there are |we have |a (?:hall|school|room|shop) has )?(?P<a>\d+)(?: (?P<n1>[a-z]+"
    r"(?: [a-z]+)?))? (?:seats?|holds?|have|has|with|costs?|contains?|take|takes|of) (?P<b>\d+)(?: "
    r"(?P<m1>(?!each|and|plus)[a-z]+))?(?: each| (?:people|each))?,? ?(?:and|plus) (?P<c>\d+)(?: "
    r"(?:more|other))?(?: (?P<n2>[a-z]+(?: [a-z]+)?))? (?:seats?|holds?|have|has|with|costs?"
    r"|contains?|take|takes|of) (?P<d>\d+)(?: (?P<m2>(?!each)[a-z]+))?(?: each)?"
)
_TOTAL = re.compile(
    r"how (?:many|much)(?: [a-z]+){0,2} (?:can |could |are |is |fit |does |do |will |have )?(?:(?:sit"
    r"|seated|sit down|seat|there|they|be|it|i|we|you|have|that|come to|altogether|in total|in all"
    r"|together|all together|down|at once|to|make|need|cost)(?: |$))+"
)
_GROUPS = re.compile(
    r"(?:(?:a|an|the|each|every) )?(?:(?P<who>[a-z]+) )?(?:packs?|puts?|has|have|holds?|contains?"
    r"|places?|bakes?|makes?|reads?|earns?|runs?|saves?|walks?|drinks?|gets?) (?P<a>\d+) (?P<x>[a-z]+"
    r"(?: [a-z]+)?) (?:on|in|into|per|a|every|for) ?(?:each|every)? ?(?P<box>[a-z]+)"
)
_MANY = re.compile(
    r"(?:(?:they|he|she|it|i|we|there|the|[a-z]+) )?(?:fills?|filled|has|have|are|were|uses?|used"
    r"|packs?|packed|buys?|bought|makes?|made|bakes?|baked|for|on|sells?) (?P<b>\d+) (?P<box>[a-z]+)"
)


def ask(parts: list[str]) -> Question | None:
    """A chain of changes, or equal groups put together."""
    return _chain(parts) or _two_groups(parts) or _groups(parts)


def _chain(parts: list[str]) -> Question | None:
    pieces = [
        piece
        for part in parts
        for piece in re.split(
            rf" and (?=(?:{_WHEN} )?(?:(?:it|he|she|they|i|we) )?(?:{_UP}|{_DOWN})\b)| and (?={NUM})", part
        )
    ]
    pieces = [re.sub(r"^(up|down) (?=\d)", r"goes \1 ", piece) for piece in pieces]
    if len(pieces) < 3 or _ASK.fullmatch(pieces[-1]) is None:
        return None
    start = _START.fullmatch(pieces[0])
    if start is None or not _plain(start["unit"]):
        return None
    formula = f"-{start['v']}" if "below zero" in pieces[0] else start["v"]
    owner = start["who"] or ""
    if owner in ("which", "who", "what") or any(
        re.search(r"\b(?:each|per|every)\b", piece) and not _steady(piece) for piece in pieces
    ):
        return None
    for piece in pieces[1:-1]:
        match = _CHANGE.fullmatch(piece) or _PASSIVE.fullmatch(piece)
        if match is None or not _plain(match["unit"]) or "/" in match["v"]:
            return None
        thing = _thing(match["unit"])
        if thing and thing != _thing(start["unit"]) and f"{thing} {start['v']}" not in start[0]:
            return None
        who = match.groupdict().get("who") or ""
        if (
            who
            and who not in ("it", "he", "she", "they", "i", "we", owner)
            and not re.fullmatch(r"(?:the )?(?:temperature|temp|level)", who)
        ):
            return None
        if match.groupdict().get("up") and re.search(
            r" to (?!the (?:shop|store|market))", match.groupdict().get("to") or ""
        ):
            return None
        times = f"*{match['m']}" if match.groupdict().get("m") else ""
        formula += f" {'+' if match['up'] else '-'} {match['v']}{times}"
    asked = pieces[-1]
    if re.search(
        r"\b(?:more|fewer|altogether|total|each|spend|spent|lose|lost|eat|eaten|sold|sell|give|given|rise|fall)\b",
        asked,
    ):
        return None
    return story([], [("", formula)], "What it comes to")


def _steady(piece: str) -> bool:
    """Whether a clause says so much each hour, and for how many."""
    match = _CHANGE.fullmatch(piece)
    return match is not None and match["m"] is not None


def _thing(unit: str | None) -> str:
    """What is counted, in the singular; empty for degrees and the like."""
    word = re.sub(r"\b(?:degrees?|celsius|c|more|of them|others?)\b|°c?", "", unit or "").strip()
    return word.rstrip("s")


def _plain(unit: str | None) -> bool:
    return nouns_fit(re.sub(r"degrees?|celsius|°c?|metres?|meters?|points?", "", unit or ""))


def _two_groups(parts: list[str]) -> Question | None:
    match = _EACH_PAIR.fullmatch(parts[0])
    if match is None or len(parts) != 2 or _TOTAL.fullmatch(parts[1]) is None:
        return None
    if not re.search(r"altogether|in total|in all|together|sit|fit|seat", parts[1]):
        return None
    if not nouns_fit(match["n1"], match["n2"], match["m1"], match["m2"]):
        return None
    return story([], [("", f"{match['a']}*{match['b']} + {match['c']}*{match['d']}")], "Altogether")


def _groups(parts: list[str]) -> Question | None:
    """Groups of the same size, some of it taken away or added in the end."""
    first = _GROUPS.fullmatch(parts[0])
    if first is None or len(parts) not in (3, 4):
        return None
    second = _MANY.fullmatch(parts[1])
    if (
        second is None
        or second["box"].rstrip("s") not in (first["box"], first["box"].rstrip("s"))
        or not nouns_fit(first["x"], first["box"])
    ):
        return None
    formula = f"{first['a']}*{second['b']}"
    asked = parts[-1]
    if len(parts) == 4:
        change = _PASSIVE.fullmatch(parts[2]) or _CHANGE.fullmatch(parts[2])
        if (
            change is None
            or "/" in change["v"]
            or (change.groupdict().get("unit") or "").strip().rstrip("s") not in ("", first["x"].rstrip("s"), "of them")
        ):
            return None
        formula += f" {'+' if change['up'] else '-'} {change['v']}"
        if not re.fullmatch(
            rf"how many(?: {re.escape(first['x'])})? (?:are|is|were|do they have|does (?:it|he|she) have"
            r"|remain|are there)(?: (?:left|left over|remaining|there|now|still))*",
            asked,
        ):
            return None
    elif not re.fullmatch(
        rf"how many(?: {re.escape(first['x'])})?(?: (?:is|are|does|do|will|did))?(?: (?:that|there|it|he"
        r"|she|they|i|we|have|has|altogether|in total|in all|make|pack|packed|sell))*",
        asked,
    ):
        return None
    return story([], [("", formula)], "Altogether")
