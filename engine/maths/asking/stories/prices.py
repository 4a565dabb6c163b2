"""Money: reduced and raised prices, a fixed charge with so much for each, two purchases, the price of several."""

from __future__ import annotations

import re

from engine.maths.asking.stories.parts import MONEY, money, nouns_fit, one_currency, story
from engine.maths.question import Question

_ITEM = r"(?:(?:a|an|the|my|one|this|some|pair of) )*(?P<item>[a-z]+(?: of [a-z]+)?(?: [a-z]+)?)"
_RATE = r"(?P<rate>\d+(?:\.\d+)?) ?(?:%|percent|per cent)"
_PRICE = re.compile(
    rf"{_ITEM} (?:was|is|costs?|cost|priced at|is priced at|costing|of|for|normally costs"
    rf"|usually costs|that costs)(?: originally| normally| usually)? (?P<v>{MONEY})|(?P<v2>{MONEY}) "
    r"(?:for )?(?:a |an |the )?(?P<item2>[a-z]+(?: [a-z]+)?)|(?:the )?(?:original |normal |usual "
    r"|old |full )?price (?:of (?:a |an |the )?(?P<item3>[a-z]+(?: [a-z]+)?) )?(?:was"
    rf"|is) (?P<v3>{MONEY})"
)
_CUT = re.compile(
    r"(?:in (?:a|the) sale )?(?:(?:it|its|it's|its price|the price|the shop|they|everything|there"
    r"|price)(?: is|'s| was| are| gets?| got| has| gives?| takes?| take)? )?(?:(?:now|then) )?(?:a "
    r"|an |another |by another |by )?(?:(?P<down>(?:reduced|discounted|on sale (?:for|at)|cut"
    r"|lowered|decreased|goes down|drops|dropped|falls|fell|went down|off|sale of)(?: by)?"
    r"(?: another| a further)? )|(?P<up>(?:increased|raised|goes up|rises|rose|went up"
    rf"|put up)(?: by)?(?: another| a further)? ))?{_RATE}(?P<off> (?:off|discount|reduction|cheaper"
    r"|less))?(?P<tax> (?:vat|tax|sales tax|tip|service charge|increase|more|surcharge)(?: is added"
    r"| added| on top)?)?(?: of (?:the|this|that|its) (?:new|reduced|sale|lower|first|resulting) "
    r"(?:price|amount))?(?: (?:in|on|at|during|for) (?:the|a|this) (?:sale|sales|shop|store"
    r"|winter sale|summer sale|coupon|voucher))?(?: (?:is|gets) (?:taken off|added|applied))?"
    r"(?: of it| of the price| on it)?"
)
_PAY = re.compile(
    r"(?:what|how much)(?:'s|s| is| do| does| did| will| would| must)?(?: (?:the|its|his|her))?(?: "
    r"(?:new|final|sale|end|reduced|total))*(?: ?(?:price|cost|bill|amount|it|i|you|one|we|he"
    r"|she))?(?: (?:pay|cost|now|have to pay|to pay|be|is it|is it now|pay for it|pay now|in the end"
    r"|at the end|altogether|in total|i|you|do|need to pay))*"
    r"|(?:find|calculate|work out|give)?(?: me)?(?: the| its)? ?(?:new|final|sale|reduced|end) (?:price|cost)"
)
_ONE_LINE = re.compile(
    rf"{_ITEM} (?:was|is|costs?|cost|of|for|costing|priced at) (?P<v>{MONEY})(?: (?:and )?(?:is|gets"
    r"|was|its|it's|with|has)(?: (?:a|an|now))?)? (?P<rest>.*\d+ ?(?:%|percent|per cent).*)"
)
_AMOUNT = rf"(?:{MONEY}|\d+(?:\.\d+)?)"
_PLAN = re.compile(
    r"(?:(?:a |an |the |my )?(?P<what>[a-z]+(?: [a-z]+)?)(?: (?:costs?|charges?|is|plan|has|takes"
    rf"|asks)|)(?::)? )?(?:a (?:fixed |basic |flat |call-?out )?(?:fee|charge) of )?(?P<f>{_AMOUNT})"
    r"(?: (?:a|per|each|every) (?:month|day|week|year|ride|visit|hour))?(?: (?:fixed|flat|basic"
    r"|call-?out|base|standing|booking|delivery|to start(?: with)?|to join|to enter|to rent"
    rf"|at the start|for starting))?(?: (?:fee|charge|fare))? ?(?:plus|and|\+|with) (?P<r>{_AMOUNT}) "
    r"(?:per|for each|for every|a|each|an|every) (?P<x>[a-z]+)"
)
_BILL = re.compile(
    r"(?:(?:the|my|his|her|their|a|one|our|this) )?(?:bill|total|i|he|she|we|ride|trip|cost"
    r"|total cost|job|[a-z]+)(?: (?:was|is|came to|comes to|costs?|paid|pays|payed"
    rf"|of))+ (?P<t>{_AMOUNT})(?: (?:in total|altogether|this month|last month|for (?:a|the"
    r"|one) [a-z]+))?"
)
_HOW_MANY = re.compile(
    r"(?:how many|how much) (?P<x>[a-z]+)(?: (?:did|do|does|was|were|is|are|can|could|has|have))?(?: "
    r"(?:i|you|he|she|they|it|we|the|that|[a-z]+))?(?: (?:send|sent|drive|drove|use|used|go|went"
    r"|travel|travelled|work|worked|get|have|ride|long|there|buy|call|called|in total|that|is that"
    r"|was that|the [a-z]+|it|rent|rented))*"
)
_TWO = re.compile(
    r"(?:(?:i|we|he|she|they|[a-z]+) (?:bought|buys?|paid for|pays for) )?(?P<a>\d+|a|an"
    r"|one) (?P<x>[a-z]+(?: [a-z]+)?) (?:and|plus|with|\+) (?P<b>\d+|a|an|one) (?P<y>[a-z]+"
    r"(?: [a-z]+)?) (?:costs?|cost|are|is|for|come to|together cost|cost together"
    rf"|makes?) (?P<t>{MONEY})(?: together| altogether| in total)?"
)
_EACH = re.compile(
    r"(?:(?:what|how much)(?:'s|s| is| are| does| do)?(?: the)? ?(?:price|cost|prices"
    r"|costs)?(?: of)? ?(?:each|one of each|one|each one|both|they each|each thing|each item"
    r"|them)(?: cost| item| thing| one)*|price of each(?: one| item)?|(?:find|work out) the (?:price"
    r"|cost)s? of (?:each|both|one of each)(?: one| item)?"
    r"|(?:(?:what|how much)(?:'s|s| is| does| do)?|find|what is)(?: the)?(?: (?:price|cost) of)?(?: "
    r"(?:a|an|one|1))? (?P<item>[a-z]+(?: [a-z]+)??)(?: (?:cost|costs))?(?: and (?:(?:a|an|one"
    r"|1) )?(?P<item2>[a-z]+(?: [a-z]+)??)(?: cost)?)?)"
)
_SEVERAL = re.compile(rf"(?:if )?(?P<a>\d+) (?P<x>[a-z]+(?: [a-z]+)?) (?:costs?|cost|are|for) (?P<t>{MONEY}|\d+\.\d\d)")
_HOW_MUCH = re.compile(
    r"(?:(?:what|how much)(?:'s| is| are| do| does| would| will)?(?: the)?(?: (?:price|cost) of)?"
    r"|what do) (?P<b>\d+|a|an|one)(?: (?P<x>[a-z]+(?: [a-z]+)?))?(?: cost| costs| be)?"
)


def ask(parts: list[str]) -> Question | None:
    """Questions about prices."""
    for kind in (_plan, _two, _several, _change_due, _before, _changed):
        question = kind(parts)
        if question is not None:
            return question
    return None


def _split(parts: list[str]) -> list[str]:
    return [
        piece
        for part in parts
        for piece in re.split(
            r" and (?=(?:its|it's|it is|then|by|is|the price|another|what|how) )| (?=what do |how much )"
            rf"| and (?=(?:is )?(?:reduced|{_RATE.replace('?P<rate>', '')}))",
            part,
        )
        if piece
    ]


def _changed(parts: list[str]) -> Question | None:
    """A price and the percentages it changes by, one after the other."""
    if not re.search(MONEY, " ".join(parts)):
        return None
    offer = re.fullmatch(rf"(?:sale:? )?{_RATE} off (?:(?:a|an|the) )?(?P<v>{MONEY}) (?P<item>[a-z]+)", parts[0])
    if offer:
        parts = [f"a {offer['item']} costs {offer['v']}", f"it is reduced by {offer['rate']}%", *parts[1:]]
    pieces = _split(parts)
    factors, value, unit = "", "", ""
    asked = False
    for at, piece in enumerate(pieces):
        piece = re.sub(r"^(?:and|then|is|by) (?=.*\d)", "", piece) if at else piece
        if not value:
            rest = ""
            match = _PRICE.fullmatch(piece)
            if match is None:
                line = _ONE_LINE.fullmatch(piece)
                if line is None or not nouns_fit(line["item"]):
                    return None
                value, unit = money(line["v"])
                rest = line["rest"]
            else:
                if not nouns_fit(match["item"], match["item2"], match["item3"]):
                    return None
                value, unit = money(match["v"] or match["v2"] or match["v3"])
            if rest:
                pieces[at] = piece = rest
            else:
                continue
        cut = _CUT.fullmatch(piece)
        if cut is not None:
            down, up = bool(cut["down"] or cut["off"]), bool(cut["up"] or cut["tax"])
            if down == up:
                if not factors or down:
                    return None
                down, up = "100 -" in factors, "100 +" in factors  # `and then by another 10 %` goes on as before
            factors += f"*(100 {'-' if down else '+'} {cut['rate']})/100"
        elif _PAY.fullmatch(piece) and piece.strip():
            if re.search(r"\bsave|discount\b", piece):
                return None
            asked = True
        else:
            return None
    if not value or not factors or not asked:
        return None
    return story([], [("", f"{value}{factors}")], "The new price", unit=unit)


def _plan(parts: list[str]) -> Question | None:
    """A fixed charge and so much for each: how many were used for this bill."""
    if len(parts) == 4 and re.fullmatch(r"[a-z]+(?: [a-z]+)?", parts[0]):
        parts = parts[1:]
    if len(parts) == 2:
        asked = re.fullmatch(
            r"(how many [a-z]+) (?:can|could|did|do|does) (?:i|you|he|she|they|we|it)(?: [a-z]+)? (?:for"
            rf"|with|in total for) ({MONEY})(?: in total)?",
            parts[1],
        )
        parts = [parts[0], f"the bill is {asked[2]}", asked[1]] if asked else parts
    if len(parts) != 3:
        return None
    plan, bill, many = _PLAN.fullmatch(parts[0]), _BILL.fullmatch(parts[1]), _HOW_MANY.fullmatch(parts[2])
    if plan is None or bill is None or many is None or not nouns_fit(plan["what"]):
        return None
    if not nouns_fit(plan["x"]) and plan["x"] not in ("km", "kilometre", "kilometer", "hour", "minute", "metre"):
        return None
    if plan["x"].rstrip("s") != many["x"].rstrip("s") and (plan["x"], many["x"]) not in (
        ("km", "kilometres"),
        ("kilometre", "km"),
        ("mile", "miles"),
    ):
        return None
    (fixed, one), (rate, two), (total, three) = money(plan["f"]), money(plan["r"]), money(bill["t"])
    one_currency(one, two, three)
    return story(
        [f"{fixed} + {rate}*n = {total}"], [("", "n")], f"The number n of {many['x']}", detail="positive", variables="n"
    )


def _two(parts: list[str]) -> Question | None:
    """Two purchases of the same two things."""
    pieces = parts
    if len(pieces) != 3:
        return None
    first, second, asked = _TWO.fullmatch(pieces[0]), _TWO.fullmatch(pieces[1]), _EACH.fullmatch(pieces[2])
    if first is None or second is None or asked is None:
        return None
    names = [_singular(first["x"]), _singular(first["y"])]
    others = [_singular(second["x"]), _singular(second["y"])]
    if names[0] == names[1] or sorted(names) != sorted(others) or not nouns_fit(*names):
        return None
    (total, one), (sum2, two) = money(first["t"]), money(second["t"])
    unit = one_currency(one, two)
    counts = {others[0]: _count(second["a"]), others[1]: _count(second["b"])}
    equations = [
        f"{_count(first['a'])}*x + {_count(first['b'])}*y = {total}",
        f"{counts[names[0]]}*x + {counts[names[1]]}*y = {sum2}",
    ]
    wanted = [(names[0], "x"), (names[1], "y")]
    items = [_singular(re.sub(r" tickets?$", "", item)) for item in (asked["item"], asked["item2"]) if item]
    if items and items != ["each"]:
        if not set(items) <= set(names):
            return None
        wanted = [(name, letter) for name, letter in wanted if name in items]
        wanted = wanted if len(wanted) > 1 else [("", wanted[0][1])]
    return story(
        equations,
        wanted,
        f"Prices, where x is one {names[0]} and y one {names[1]}",
        unit=unit,
        detail="positive",
        variables="xy",
    )


def _several(parts: list[str]) -> Question | None:
    """`5 pens cost £4, how much do 8 cost?`"""
    if len(parts) == 1:
        parts = re.split(r" (?=how much |what (?:do|does|is|would) )", parts[0])
    if len(parts) != 2:
        return None
    known, asked = _SEVERAL.fullmatch(parts[0]), _HOW_MUCH.fullmatch(parts[1])
    if known is None or asked is None or not nouns_fit(known["x"]) or known["a"] == "0":
        return None
    if asked["x"] and _singular(asked["x"]) != _singular(known["x"]):
        return None
    value, unit = money(known["t"])
    return story([], [("", f"{value}/{known['a']}*{_count(asked['b'])}")], f"The price of {asked['b']}", unit=unit)


_COSTS = re.compile(
    rf"(?:(?:a|an|one|each|the) )?(?P<item>[a-z]+(?: of [a-z]+)?) (?:costs?|is|are) (?P<v>{MONEY})"
    r"(?: each)?(?: and (?P<rest>.+))?"
)
_BUYS = re.compile(
    r"(?:i|he|she|we|they|[a-z]+) (?:buys?|bought|get|gets|take|takes) (?P<n>\d+)(?: (?P<item>[a-z]+"
    r"(?: of [a-z]+)?)| of them)?"
)
_PAYS = re.compile(
    rf"(?:(?:i|he|she|we|they) )?(?:pays?|paid) (?:with|using) (?:a |an )?(?P<v>{MONEY})(?: (?:note|bill))?"
)
_CHANGE_ASKED = re.compile(
    r"(?:how much|what)(?: is the)? change (?:do|does|did|will|should|would)?(?: (?:i|he|she|we"
    r"|they))?(?: (?:get|receive|have|be given|get back))?(?: back)?|what (?:is|will be) (?:the|my"
    r"|his|her) change"
)


def _change_due(parts: list[str]) -> Question | None:
    """`a pack costs £3, i buy 7 packs and pay with a £50 note, how much change do i get`"""
    pieces = [
        piece
        for part in parts
        for piece in re.split(
            r" and (?=(?:(?:i|he|she|we|they) )?(?:buys?|bought|pays?|paid|gets?) )| (?=how much change"
            r"|what is the change)",
            part,
        )
    ]
    if len(pieces) != 4:
        return None
    costs, buys, pays = _COSTS.fullmatch(pieces[0]), _BUYS.fullmatch(pieces[1]), _PAYS.fullmatch(pieces[2])
    if costs is None or costs["rest"] or buys is None or pays is None or not _CHANGE_ASKED.fullmatch(pieces[3]):
        return None
    item = re.sub(r" of .*", "", costs["item"])
    if not nouns_fit(item) or (buys["item"] and _singular(re.sub(r" of .*", "", buys["item"])) != _singular(item)):
        return None
    (price, one), (note, two) = money(costs["v"]), money(pays["v"])
    return story([], [("", f"{note} - {buys['n']}*{price}")], "The change", unit=one_currency(one, two))


_WENT = re.compile(
    r"(?:(?:the |a |its |my )?(?:price|cost|rent|bill|salary|value|it|[a-z]+)(?: of (?:a |an "
    r"|the )?[a-z]+)? )?(?:(?P<up>went up|goes up|rose|has risen|increased|was increased|was raised"
    r"|is increased|is raised|has gone up)|(?P<down>went down|goes down|fell|has fallen|dropped"
    r"|decreased|was reduced|was decreased|is reduced|was cut|has dropped|is discounted"
    rf"|was discounted))(?: by)? {_RATE}"
    rf"|after (?:a |an )?{_RATE.replace('rate', 'rate2')} (?:(?P<up2>increase|rise|raise)"
    r"|(?P<down2>discount|reduction|decrease|cut))"
)
_NOW = re.compile(
    r"(?:and )?(?:now )?(?:it |the price |the [a-z]+ )?(?:is |it is |its |it's |costs? |now "
    rf"|has become |to )*(?P<v>{MONEY}|\d+(?:\.\d+)?)(?: now)?"
)
_WAS = re.compile(
    r"(?:what|how much)(?: was| were| did)?(?: (?:it|the|its))?(?: (?:original|old|first|starting"
    r"|previous|initial|normal|full|cost))*(?: (?:price|cost|value|it))?(?: (?:before|originally"
    r"|at first|was it|cost|to begin with|the (?:rise|increase|sale|reduction|discount)|was))*"
)


def _before(parts: list[str]) -> Question | None:
    """The price before a change in percent that is known, and the price after it."""
    pieces = [
        piece
        for part in parts
        for piece in re.split(r" and (?=now |is now |it is now |it now )| (?=to [£$€]?\d)", part)
    ]
    if len(pieces) != 3 or not re.search(r"before|original|old|first|previous|initial|to begin|normal|full", pieces[2]):
        return None
    went, now = _WENT.fullmatch(pieces[0]), _NOW.fullmatch(pieces[1])
    if went is None or now is None or not _WAS.fullmatch(pieces[2]):
        return None
    sign, rate = "+" if went["up"] or went["up2"] else "-", went["rate"] or went["rate2"]
    value, unit = money(now["v"])
    return story(
        [f"x*(100 {sign} {rate})/100 = {value}"],
        [("", "x")],
        "The price x before",
        unit=unit,
        detail="positive",
        variables="x",
    )


def _count(text: str) -> str:
    return "1" if text in ("a", "an", "one") else text


def _singular(noun: str) -> str:
    noun = noun.strip()
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return (
        noun[:-2]
        if noun.endswith(("ches", "shes", "xes", "sses"))
        else noun.rstrip("s")
        if not noun.endswith("ss")
        else noun
    )
