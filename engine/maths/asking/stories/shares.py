"""Sharing: an amount in a ratio between people, and what is left of one whole thing."""

from __future__ import annotations

import re

from engine.maths.amounts import CURRENCIES
from engine.maths.asking.stories.parts import MONEY, money, nouns_fit, story
from engine.maths.question import Question

_AMOUNT = rf"(?P<all>{MONEY}|\d+(?:\.\d+)?)(?: (?P<noun>[a-z]+(?: [a-z]+)?))?"
_SHARE = re.compile(
    r"(?:[a-z]+(?: and [a-z]+)? )?(?:share|shares|shared|split|splits|divide|divides|distribute)"
    rf"(?: up)? (?:a |an |the )?{_AMOUNT}(?: (?:between|among|amongst|for|with"
    r"|to) (?P<who>[a-z0-9 ]+?))? (?:in|into|using|by)(?: the| a)? ratio(?: of)? (?P<ratio>\d+"
    r"(?: ?: ?\d+)+)"
)
_HOW_MUCH = re.compile(
    r"(?:how (?:much|many)(?: [a-z]+)? (?:does|do|will|would) (?:each(?: one| person| of them| child"
    r"| sister| brother| friend)?|everyone|they(?: each)?) (?:get|receive|have)|what does each "
    r"(?:person |one )?get|(?:find|calculate|work out) (?:each|the) shares?|how much each"
    r"|what are the shares)"
)
_EATS = re.compile(
    r"(?:(?P<who>[a-z]+(?: [a-z]+)?) )?(?:eats?|ate|takes?|took|drinks?|drank|uses?|used|gets?|got"
    r"|spends?|spent|sells?|sold|reads?|read|paints?|painted|walks?|has|had|finishes|finished|mows?"
    r"|mowed|gives? away|gave away) (?P<f>\d+/\d+)(?: (?:of )?(?:(?:the|a|an|his|her|their|my|same"
    r"|whole|one) )*(?P<what>[a-z]+))?"
)
_LEFT = re.compile(
    r"(?:(?:what|which) (?:fraction|part)|how much)(?: of)?(?: (?:the|a|an|his|her|their|my|whole"
    r"|it))*(?: ?(?P<what>[a-z]+?))??(?: (?:is|are|was|stays?|remains?|does))?(?: (?:left(?: over)?"
    r"|remaining|remains?|still left|over|there left|stays?))?"
)


def ask(parts: list[str]) -> Question | None:
    """A ratio between people, or fractions of one whole taken away."""
    return _share(parts) or _left(parts)


def _share(parts: list[str]) -> Question | None:
    match = _SHARE.fullmatch(parts[0])
    if (
        match is None
        or not all(_HOW_MUCH.fullmatch(part) for part in parts[1:])
        or not nouns_fit(re.sub(r"\d+", "", match["who"] or ""))
    ):
        return None
    value, unit = money(match["all"])
    noun = match["noun"] or ""
    if not unit and noun in CURRENCIES:
        unit, noun = CURRENCIES[noun], ""
    if not nouns_fit(noun):
        return None
    ratio = [int(part) for part in match["ratio"].split(":")]
    people = re.match(r"(\d+) ", match["who"] or "")
    if 0 in ratio or (people and int(people[1]) != len(ratio)):
        return None
    total = sum(ratio)
    return story(
        [],
        [("", f"{value}*{part}/{total}") for part in ratio],
        f"Share {match['all']} in the ratio {' : '.join(map(str, ratio))}",
        unit=unit,
    )


def _left(parts: list[str]) -> Question | None:
    taken: list[str] = []
    things: set[str] = set()
    people: list[str] = []
    for part in parts[:-1]:
        for piece in re.split(
            r" and (?=[a-z]+ (?:eats?|ate|takes?|took|drinks?|drank|uses?|used|gets?|got|reads?|read|spends?"
            r"|spent|sells?|sold) )",
            part,
        ):
            match = _EATS.fullmatch(piece)
            if match is None or not nouns_fit(match["what"]):
                return None
            taken.append(match["f"])
            people.append(match["who"] or "")
            things |= {match["what"]} if match["what"] and match["what"] not in ("it", "them") else set()
    left = _LEFT.fullmatch(parts[-1])
    if (
        not taken
        or left is None
        or not re.search(r"left|remain|stay|over", parts[-1])
        or len(things) > 1
        or len(things) == 0
    ):
        return None
    if re.search(r"rest|remainder|remaining|what (?:is|was) left|of what", " ".join(parts[:-1])):
        return None
    return story([], [("", "1 - " + " - ".join(taken))], "What is left of the whole")
