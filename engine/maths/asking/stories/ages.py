"""How old somebody is: two people, one saying about their ages each."""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.stories.parts import story
from engine.maths.question import Question
from engine.maths.words import word_set

_WHO = r"(?:(?:my|his|her|the) )?(?:(?:little|big|older|younger|elder) )?[a-z]+"
_YEARS = r"(?: ?(?:years?|yrs?)(?: old)?)?"
_OLDER = re.compile(
    rf"(?P<a>{_WHO}) (?:is|am|'s) (?P<n>\d+){_YEARS} (?P<way>older|younger) than (?:(?P<k>twice"
    r"|double|3 times|three times|4 times|5 times)(?: the age of| as old as)? )?(?:the age of )?"
    rf"(?P<b>{_WHO})(?:'s age| is)?"
)
_TIMES = re.compile(
    rf"(?P<a>{_WHO}) (?:is|am|'s) (?P<k>twice|double|half|3 times|4 times|5 times|6 times|three times"
    rf"|four times) (?:as old as|the age of|older than)? ?(?P<b>{_WHO})(?:'s age| is)?"
)
_SUM = re.compile(
    r"(?:(?:together|in total|altogether|combined)?,? ?(?:they|we|the two)(?: both)? (?:are|have"
    r"|'re)(?: a total of)? (?P<a>\d+)(?: years?(?: old)?)?(?: together| altogether| in total"
    r"| combined)?"
    r"|(?:together |in total )?(?:(?:the sum of |the total of )?(?:(?:their|there|our|both|the"
    r"|both their) )?(?:ages?)(?: together| combined)? (?:adds? up to|add to|sum to|is|are|make|total"
    r"|sum up to|come to)(?: to)?|(?:their|the) (?:ages )?total(?: age)? is) (?P<b>\d+)(?: years?)?"
    r"(?: together| altogether| in total)?"
    r"|together (?P<c>\d+)(?: years?(?: old)?)?|the sum of (?:their|the|our) ages is (?P<d>\d+)(?: years?)?)"
)
_KNOWN = re.compile(rf"(?P<a>{_WHO}) (?:is|am|'s) (?P<n>\d+)(?: years? old| years?)?(?: now)?")
_ASK = re.compile(
    rf"(?:how old (?:is|are|am|'s) (?P<a>{_WHO})(?: now)?|(?:what is|find|what's|whats) (?:the age of"
    rf" (?P<b>{_WHO})|(?P<c>{_WHO})'s age|(?P<e>{_WHO}) age)|how old (?P<d>{_WHO}) is)"
)
_ASK_BOTH = re.compile(
    r"(?:how old (?:are|is) (?:they|both|each(?: of them)?|the two|everyone)(?: both)?|what are "
    r"(?:their|the|both) ages|find (?:their|both|the) ages|how old are they each)"
)
_TIMES_WORDS = {
    "twice": "2",
    "double": "2",
    "half": "1/2",
    "3 times": "3",
    "4 times": "4",
    "5 times": "5",
    "6 times": "6",
    "three times": "3",
    "four times": "4",
}
_TIMES_ALONE = re.compile(
    rf"(?P<a>{_WHO}) (?:is|'s) (?P<k>twice|half|3 times|4 times|5 times|6 times|three times"
    r"|four times) (?:as old|his age|her age)(?: as (?:he|she|him|her)(?: is)?)?"
)
_NOBODY = word_set("it this that they we he she what there age each both together them number one")


def ask(parts: list[str]) -> Question | None:
    """Two people: one relation of their ages, one more fact, and whose age is asked for."""
    if not any(re.search(r"\bold(?:er)?\b|\bages?\b|\byounger\b", part) for part in parts):
        return None
    equations: list[str] = []
    people: list[str] = []
    asked: list[str] = []

    def letter(who: str) -> str:
        name = _person(who)
        if name not in people:
            people.append(name)
        return "xyz"[people.index(name)]

    for part in _apart(parts):
        part = re.sub(r"^(?:and|if|given that|when) ", "", part)
        if (match := _OLDER.fullmatch(part)) is not None:
            factor = f"{_TIMES_WORDS[match['k']]}*" if match["k"] else ""
            sign = "+" if match["way"] == "older" else "-"
            equations.append(f"{letter(match['a'])} = {factor}{letter(match['b'])} {sign} {match['n']}")
        elif (match := _TIMES.fullmatch(part)) is not None:
            if "older" in part:
                raise NotAsked(
                    "I cannot tell whether this means so many times as old, or older by so many times the age."
                )
            equations.append(f"{letter(match['a'])} = {_TIMES_WORDS[match['k']]}*{letter(match['b'])}")
        elif (match := _TIMES_ALONE.fullmatch(part)) is not None and len(people) == 1:
            equations.append(f"{letter(match['a'])} = {_TIMES_WORDS[match['k']]}*x")
        elif (match := _SUM.fullmatch(part)) is not None:
            equations.append(f"x + y = {next(value for value in match.groups() if value)}")
        elif (match := _ASK_BOTH.fullmatch(part)) is not None:
            asked += ["*"]
        elif (match := _ASK.fullmatch(part)) is not None:
            asked.append(_person(next(value for value in match.groups() if value)))
        elif (match := _KNOWN.fullmatch(part)) is not None:
            equations.append(f"{letter(match['a'])} = {match['n']}")
        else:
            return None
        if len(people) > 2:
            return None
    if not asked or not equations:
        return None
    if len(people) != 2 or any(name in _NOBODY for name in people):
        return None
    if len(equations) < 2:
        raise NotAsked(
            "One fact is missing here: one more about their ages is needed, such as how old they are together."
        )
    if len(equations) > 2 or (asked != ["*"] and not set(asked) <= set(people)):
        return None
    wanted = [(name, "xy"[at]) for at, name in enumerate(people) if asked == ["*"] or name in asked]
    who = f"x is the age of {people[0]}, y of {people[1]}"
    return story(
        equations,
        wanted if len(wanted) > 1 else [("", wanted[0][1])],
        f"Ages, where {who}",
        detail="positive",
        unit="years",
        variables="xy",
    )


def _person(who: str) -> str:
    name = re.sub(r"^(?:my|his|her|the|their)\s+", "", who.strip())
    name = re.sub(r"'s$", "", name)
    return {"i": "me", "am": "me"}.get(name, name)


def _apart(parts: list[str]) -> list[str]:
    """Clauses joined by `and`, as in `tom is 5 years older than amy and together they are 31`."""
    out: list[str] = []
    for part in parts:
        pieces = re.split(r" and (?=(?:together|the sum|their|they|how old|in total|altogether|[a-z]+ is \d))", part)
        for piece in pieces:
            joined = re.fullmatch(
                r"(.+ (?:as me|than me|as i am|than i am|as her|as him|than her|than him)) (how old .+)", piece
            )
            out += [joined[1], joined[2]] if joined else [piece]
    return out
