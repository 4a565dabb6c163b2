"""Short stories of one or two sentences that are one calculation each: parts of a group, rates, rectangles, tips.

Every line of the table is a whole story (its clauses joined by full stops) and the formula with its numbers. Groups
whose names begin with the same letter (`x1`, `x2`) have to be the same thing, in the singular or the plural.
"""

from __future__ import annotations

import re
from itertools import combinations

from engine.maths.asking.stories.parts import MONEY, NUM, money, nouns_fit, one_currency, story
from engine.maths.question import Question

_WHO = r"(?:(?:a|an|the|my|our|his|her) )?[a-z]+"
_PART = r"(?:\d+/\d+|\d+(?:\.\d+)? ?(?:%|percent))"
_U = r"(?: ?(?P<{0}>mm|cm|m|km|metres?|meters?|feet|ft|inches))?(?:²|\^2| squared)?"
_ASK = r"(?:what(?:'s| is)|find|work out|calculate|how (?:long|wide|big|large) is)(?: the| its)?"
_TABLE: tuple[tuple[re.Pattern[str], str, str, str], ...] = tuple(
    (re.compile(wording), formula, say, unit)
    for wording, formula, say, unit in (
        (
            rf"(?:there (?:are|is)|{_WHO} has) (?P<a>{NUM}) (?P<x1>[a-z]+)(?: (?:in|on|at) (?:a|the|my|our"
            rf"|his|her) [a-z]+)?\. (?P<f>{_PART}) of (?:them|the (?P<x2>[a-z]+)) (?:are|is|like|have|play"
            r"|wear|were) (?P<y1>[a-z]+)\. how many (?:(?P<y2>[a-z]+) (?:are there|are in [a-z ]+"
            r"|does [a-z ]+ have)|(?:of them |(?P<x3>[a-z]+) )?(?:are|like|have|play|wear"
            r"|were) (?P<y3>[a-z]+))",
            "{f}*{a}",
            "A part of the whole",
            "",
        ),
        (
            rf"(?:a|the|one|1|each) (?P<y1>[a-z]+) (?:needs|uses|takes|requires) (?P<f>{NUM}) (?P<u1>[a-z]+)"
            r" of (?P<m1>[a-z]+)(?: for (?:one|a|1|each) (?P<y2>[a-z]+))?(?: and (?:i am|i'm|we are) making "
            r"(?P<n2>\d+) (?P<y4>[a-z]+)(?: for [a-z ]+)?)\. how (?:much|many) (?:(?P<u2>[a-z]+)(?: of "
            r"(?P<m2>[a-z]+))?)(?: (?:do i need|altogether|in total|is needed|are needed))?",
            "{f}*{n2}",
            "So many times as much",
            "",
        ),
        (
            rf"(?:a|the|one|1|each) [a-z]+ (?:needs|uses|takes|requires) (?P<f>{NUM}) (?P<u1>[a-z]+) of "
            r"(?P<m1>[a-z]+) for (?:one|a|1|each) (?P<y2>[a-z]+)\. how (?:much|many)(?: (?P<u2>[a-z]+) of)? "
            r"(?P<m2>[a-z]+)(?: (?:do i need|does it need|is needed|are needed|do we need|do you need))? for"
            r" (?P<n>\d+) (?P<y3>[a-z]+)",
            "{f}*{n}",
            "So many times as much",
            "",
        ),
        (
            rf"{_WHO} (?:has|had|owns) (?P<a>{NUM}) (?P<x1>[a-z]+)\. (?:he|she|it|they|i|we) (?:sells?|sold"
            rf"|gives? away|gave away|eats?|ate|loses?|lost|uses?|used) (?P<f>{_PART}) of (?:them"
            r"|the (?P<x2>[a-z]+)|his (?P<x3>[a-z]+)|her (?P<x4>[a-z]+))\. how many(?: (?P<x5>[a-z]+))? "
            r"(?:are left|does (?:he|she|it) have left|do (?:they|i|we) have left|remain|has (?:he"
            r"|she) left)",
            "{a}*(1 - {f})",
            "What is left",
            "",
        ),
        (
            rf"(?:the )?perimeter of (?:a|the) square is (?P<a>{NUM}){_U.format('v1')}\. (?:how long is "
            rf"(?:each|one|its) side|{_ASK} (?:length of )?(?:(?:each|one|a|the|its) )?side(?: length)?"
            r"(?: of the square)?)",
            "{a}/4",
            "A side of a square",
            "v1",
        ),
        (
            rf"(?:the )?side (?:length )?of (?:a|the) square is (?P<a>{NUM}){_U.format('v1')}\. {_ASK}"
            r" perimeter(?: of the square)?",
            "4*{a}",
            "The perimeter of a square",
            "v1",
        ),
        (
            rf"(?:a|the) rectangle (?:is|measures) (?P<a>{NUM}){_U.format('v1')} (?:long )?(?:and"
            rf"|by) (?P<b>{NUM}){_U.format('v2')}(?: wide)?\. {_ASK} area(?: of the rectangle)?",
            "{a}*{b}",
            "The area of a rectangle",
            "v1^2",
        ),
        (
            rf"(?:a|the) rectangle (?:is|measures) (?P<a>{NUM}){_U.format('v1')} (?:long )?(?:and"
            rf"|by) (?P<b>{NUM}){_U.format('v2')}(?: wide)?\. {_ASK} perimeter(?: of the rectangle)?",
            "2*({a} + {b})",
            "The perimeter of a rectangle",
            "v1",
        ),
        (
            rf"(?:the )?area of (?:a|the) rectangle is (?P<a>{NUM})(?: and|\.) (?:its|the) (?:length"
            rf"|width) is (?P<b>{NUM})\. {_ASK} (?:other side|length|width)",
            "{a}/{b}",
            "The other side of a rectangle",
            "",
        ),
        (
            rf"(?:the )?perimeter of (?:a|the) rectangle is (?P<a>{NUM}){_U.format('v1')}(?: and|\.) (?:its"
            rf"|the) (?:length|width) is (?P<b>{NUM}){_U.format('v2')}\. {_ASK} (?:other side|length|width)",
            "{a}/2 - {b}",
            "The other side of a rectangle",
            "v1",
        ),
        (
            rf"{_WHO} (?:uses|needs|burns|consumes) (?P<a>{NUM}) ?(?P<u1>[a-z]+)(?: of (?P<m1>[a-z]+))? "
            rf"(?:per|for every|every|for) (?P<b>{NUM}) ?(?P<v1>[a-z]+)\. how (?:much|many)(?: (?P<m2>petrol"
            r"|fuel|gas|water|[a-z]+))?? (?:does (?:it|he|she)|do (?:i|we)) (?:use|need|burn) for "
            rf"(?P<c>{NUM}) ?(?P<v2>[a-z]+)",
            "{a}/{b}*{c}",
            "In proportion",
            "u1",
        ),
        (
            rf"{_WHO} (?:reads?|runs?|walks?|saves?|earns?|solves?|paints?|types?|learns?"
            rf"|swims?) (?P<a>{NUM}) (?P<x1>[a-z]+) (?:a|per|each|every) (?P<t1>day|week|hour|minute"
            r"|month)\. how many (?P<t2>days|weeks|hours|minutes|months) (?:do i need|does (?:he|she"
            r"|it) need|will it take(?: him| her| me)?|does it take(?: him| her| me)?)(?: for| to (?:read"
            rf"|run|walk|save|earn|solve|paint|type|learn|swim)) (?P<b>{NUM}) (?P<x2>[a-z]+)",
            "{b}/{a}",
            "How many times",
            "",
        ),
        (
            r"(?P<n>\d+) (?:friends|people|children|kids|students|brothers|sisters|men|women) (?:share|split"
            rf"|divide) (?:a bill of |a prize of |a cost of )?(?P<money1>{MONEY}) equally(?: between them"
            r"| among them)?\. how much does each(?: one| person| of them| friend| child)? (?:pay|get"
            r"|receive)",
            "{money1}/{n}",
            "Shared equally",
            "money",
        ),
        (
            r"(?:a|the|my|our) (?:bill|meal|lunch|dinner|taxi|haircut)(?: is| was| costs?| of| comes to"
            rf"| came to) (?P<money1>{MONEY})(?: and|\.) (?:i|we|he|she|they) (?:leaves?|left|gives?|gave"
            rf"|adds?|added) (?:a |an )?(?P<r>{NUM}) ?(?:%|percent) tip\. (?:how much do (?:i|we|they) pay"
            r"|how much does (?:he|she) pay|what (?:is|do i pay|do we pay)(?: the total)?)(?: in total"
            r"| altogether)?",
            "{money1}*(100 + {r})/100",
            "With the tip",
            "money",
        ),
        (
            r"(?:in|out of|of) (?:a (?:class|group|team) of )?(?P<a>\d+) (?P<x1>[a-z]+)\. (?P<b>\d+)"
            r"(?: of them)?(?: (?:are|like|have))? (?P<y1>[a-z]+)\. what (?:percentage|percent)(?: of (?:them"
            r"|the (?P<x2>[a-z]+)))?(?: (?:are|like|have))? (?P<y2>[a-z]+)",
            "{b}/{a}*100",
            "As a percentage",
            "%",
        ),
        (
            rf"{_WHO} (?:has|had|takes) (?P<money1>{MONEY})\. (?:he|she|i|they|we) (?:buys?|bought) (?:a |an "
            rf"|some )?[a-z]+ (?:for|that costs) (?P<money2>{MONEY}) and (?:a |an |some )?[a-z]+ (?:for"
            rf"|that costs) (?P<money3>{MONEY})\. how much(?: money| change)? (?:does (?:he|she)|do (?:i|they"
            r"|we)) have(?: left)?(?: over)?",
            "{money1} - {money2} - {money3}",
            "What is left",
            "money",
        ),
        (
            rf"{_WHO} (?:has|had|takes) (?P<money1>{MONEY})\. (?:he|she|i|they|we) (?:spends?"
            rf"|spent) (?P<money2>{MONEY}) on [a-z ]+ and (?P<money3>{MONEY}) on [a-z ]+\. how much"
            r"(?: money)? (?:does (?:he|she)|do (?:i|they|we)) have left(?: over)?",
            "{money1} - {money2} - {money3}",
            "What is left",
            "money",
        ),
        (
            rf"(?:a shop sells )?(?P<x1>[a-z]+) (?:are|at|cost) (?P<a>\d+) for (?P<money1>{MONEY})\. "
            r"(?:how much (?:do|are|is)|what (?:do|is the price of)) (?P<b>\d+) (?P<x2>[a-z]+)(?: cost)?",
            "{money1}/{a}*{b}",
            "In proportion",
            "money",
        ),
        (
            r"(?:a|the|one) (?:box|pack|packet|bag|set|carton|case|crate) of (?P<n>\d+) (?P<x1>[a-z]+)"
            rf" costs? (?P<money1>{MONEY})\. (?:how much (?:does|is) (?:one|a|each|1) (?P<x2>[a-z]+)"
            r"(?: cost)?|(?:what is|find) the (?:price|cost) of (?:one|a|each|1) (?P<x3>[a-z]+))",
            "{money1}/{n}",
            "The price of one",
            "money",
        ),
        (
            rf"(?P<a>{NUM}) ?(?P<u1>kg|g|l|litres|m|metres|km)(?: of [a-z]+)? costs? (?P<money1>{MONEY})\. "
            rf"(?:what|how much) (?:does|do|would|is) (?P<b>{NUM}) ?(?P<u2>kg|g|l|litres?|m|metres?"
            r"|km)(?: of [a-z]+)?(?: cost)?",
            "{money1}/{a}*{b}",
            "In proportion",
            "money",
        ),
        (
            rf"(?:it costs )?(?P<money1>{MONEY}) for (?P<a>\d+) (?P<x1>[a-z]+)\. (?:how much|what)(?: "
            r"(?:is it|does it cost|do they cost|would it cost))? for (?P<b>\d+) (?P<x2>[a-z]+)",
            "{money1}/{a}*{b}",
            "In proportion",
            "money",
        ),
        (
            rf"(?P<a>\d+) (?P<x1>[a-z]+) costs? (?P<money1>{MONEY})\. (?:how much|what) (?:do|does|would"
            r"|will) (?P<b>\d+) (?P<x2>[a-z]+) cost",
            "{money1}/{a}*{b}",
            "In proportion",
            "money",
        ),
        (
            rf"{_WHO} (?:needs|uses|takes|requires) (?P<a>{NUM}) ?(?P<u1>g|kg|ml|l|cups|eggs|litres)(?: of "
            r"(?P<m1>[a-z]+))? for (?P<b>\d+) (?P<x1>[a-z]+)\. how (?:much|many)(?: (?P<m2>[a-z]+))?(?: "
            r"(?:is|are) needed| do (?:i|we|you) need| does (?:he|she) need)? for (?P<c>\d+) (?P<x2>[a-z]+)",
            "{a}/{b}*{c}",
            "In proportion",
            "u1",
        ),
        (
            r"(?:a|the) (?:rope|ribbon|plank|string|wire|pipe|board|cable|stick|log) of (?:length )?"
            rf"(?P<a>{NUM}) ?(?P<v1>m|cm|metres|feet|ft|mm) is cut into (?P<n>\d+) equal (?:pieces|parts"
            r"|lengths)\. how long is (?:each|one|every)(?: (?:piece|part))?",
            "{a}/{n}",
            "Shared equally",
            "v1",
        ),
        (
            r"(?:the|a) (?:bill|cost|total|meal|gift|present) (?:is|was|comes to|came to) "
            rf"(?P<money1>{MONEY}) and (?P<n>\d+) (?:friends|people|children|girls|boys) share it"
            r"(?: equally)?\. how much does each(?: (?:one|person|friend|of them))? (?:pay|owe)",
            "{money1}/{n}",
            "Shared equally",
            "money",
        ),
        (
            rf"(?:there are )?(?P<a>{NUM}) (?P<x1>[a-z]+) in (?:a|one|each) (?P<y1>[a-z]+)\. how many "
            rf"(?P<x2>[a-z]+)(?: are)?(?: there)? in (?P<b>{NUM}) (?P<y2>[a-z]+)",
            "{a}*{b}",
            "So many times as much",
            "",
        ),
        (
            r"(?P<n1>[a-z]+) is (?P<a>\d+)(?: years old)? and (?:her|his) (?P<n2>brother|sister|friend|cousin"
            r"|wife|husband) is (?P<b>\d+) years older\. how old is (?:her|his) (?:brother|sister|friend"
            r"|cousin|wife|husband)",
            "{a} + {b}",
            "The age",
            "years",
        ),
        (
            r"(?P<n1>[a-z]+) is (?P<a>\d+)(?: years old)? and (?:her|his) (?P<n2>brother|sister|friend|cousin"
            r"|wife|husband) is (?P<b>\d+) years younger\. how old is (?:her|his) (?:brother|sister|friend"
            r"|cousin|wife|husband)",
            "{a} - {b}",
            "The age",
            "years",
        ),
        (
            rf"{_WHO} (?:charges?|costs?) (?P<money1>{MONEY}) plus (?P<money2>{MONEY}) (?:per|a|an|for each"
            r"|for every) (?P<t1>[a-z]+)\. how much (?:is it |does it cost |do (?:i|you|we) pay "
            r"|would it cost )?for (?P<b>\d+) (?P<t2>[a-z]+)",
            "{money1} + {money2}*{b}",
            "A fixed charge and so much for each",
            "money",
        ),
        (
            rf"{_WHO} (?:holds?|contains?|has|is filled with) (?P<a>\d+/\d+) (?:of )?(?:an? )?(?P<u1>[a-z]+)"
            rf"(?: of [a-z]+)?\. {_WHO} (?:drinks?|uses?|takes?|pours? out|eats?|spills?|drank|used|took"
            r"|poured out|ate|spilt) (?P<b>\d+/\d+) (?:of )?(?:an? )?(?P<u2>[a-z]+)(?: of (?:it|[a-z]+))?\. "
            r"(?:what fraction of (?:an? )?(?P<u3>[a-z]+)|how much(?: [a-z]+)?) (?:remains?|is left)(?: "
            r"(?:over|in [a-z ]+))?",
            "{a} - {b}",
            "What is left",
            "",
        ),
        (
            r"(?:the )?(?:population|value|price|rent|salary|wage|number of [a-z]+|attendance|membership)"
            rf"(?: of (?:a|an|the|my|his|her) [a-z]+)? (?:is|was) (?P<a>{NUM}) and (?:grows|increases|rises"
            rf"|goes up|grew|increased|rose) by (?P<r>{NUM}) ?(?:%|percent)(?: (?:in|over|during) (?:one|a"
            r"|the next|1) year)?\. (?:what is (?:it|the [a-z]+|the new [a-z]+|its new [a-z]+)"
            r"|find the new [a-z]+|how (?:many|much)(?: [a-z]+)? (?:is|are) (?:it|there|there then))(?: "
            r"(?:at the end of (?:that|the) year|now|then|afterwards|after (?:one|a) year))?",
            "{a}*(100 + {r})/100",
            "After the increase",
            "",
        ),
        (
            r"in (?P<n>\d+) years (?:[a-z]+) will be (?P<a>\d+)(?: years old)?\. how old is (?:he|she"
            r"|[a-z]+)(?: now)?",
            "{a} - {n}",
            "The age now",
            "years",
        ),
    )
)


def ask(parts: list[str]) -> Question | None:
    """A story of the table."""
    text = ". ".join(parts)
    for wording, formula, say, unit in _TABLE:
        match = wording.fullmatch(text)
        if match is not None and (question := _question(match, formula, say, unit)) is not None:
            return question
    return None


def _question(match: re.Match[str], formula: str, say: str, unit: str) -> Question | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    for one, other in combinations(groups, 2):
        if (
            one[:-1] == other[:-1]
            and one[-1].isdigit()
            and not one.startswith("money")
            and _stem(groups[one]) != _stem(groups[other])
        ):
            return None
    if not nouns_fit(*(value for name, value in groups.items() if name[0] in "xym" and not name.startswith("money"))):
        return None
    amounts = {name: money(value) for name, value in groups.items() if name.startswith("money")}
    values = {name: amounts[name][0] if name in amounts else value for name, value in groups.items()}
    if "f" in values:
        part = re.match(r"[\d./]+", values["f"])
        assert part is not None
        values["f"] = f"({part[0]}/100)" if re.search("%|percent", values["f"]) else f"({part[0]})"
    if "t1" in groups and "a" in groups and int(groups["b"]) % int(groups["a"]):
        return None  # a day more or less: it would have to be rounded
    shown = {"money": one_currency(*(sign for _, sign in amounts.values()))}.get(unit, unit)
    if unit in ("v1", "v1^2", "u1"):
        shown = groups.get(unit[:2], "") + (unit[2:] if groups.get(unit[:2]) else "")
    return story([], [("", formula.format(**values))], say, unit=shown)


def _stem(word: str) -> str:
    return re.sub(r"(?:es|s)$", "", word)
