"""Loose wordings of topics with families of their own, put in the words those families know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_ASK = (
    r"(?:(?:please |can you |could you )*(?:find|give(?: me)?|what(?:'s|s| is| are)?|calculate"
    r"|work out|determine|compute|get|need|i need|tell me)(?: me)? )?(?:the )?"
)
_LIST = r"(?P<list>-?[\d./]+(?:(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s+)-?[\d./]+)+)"
_END = r"[\s?!.,]*(?:and so on|etc\.?)?[\s?!.,…]*"
_CHANCE = (
    r"(?:(?:what(?:'s|s| is)?|find|calculate|work out|give)? ?(?:the )?(?:probability|prob|chances?"
    r"|odds|p)\b(?: is)?)"
)
_THING = r"(?:balls?|marbles?|counters?|beads?|sweets?|discs?|cubes?|socks?|pens?|tokens?)"
_COLOURS = r"(?P<colours>\d+ [a-z]+(?:(?:,| and|, and)? \d+ [a-z]+)+)"
_LEAST = ("smallest", "least", "minimum", "lowest")
_OHMS = r"(?:Ω|ohms?)"


def _bag(match: re.Match[str]) -> str:
    pairs = re.findall(r"(\d+) ([a-z]+)", match["colours"].lower())
    listed = ", ".join(f"{count} {colour}" for count, colour in pairs[:-1]) + f" and {pairs[-1][0]} {pairs[-1][1]}"
    event = re.sub(
        r"^(?:it is|it's|its|that it is|of it being|it being|getting|of|drawing|picking|a|an|is) ",
        "",
        match["event"].strip().lower(),
    )
    return f"A bag contains {listed} balls. One ball is drawn at random. What is the probability that it is {event}?"


def _resistors(match: re.Match[str]) -> str:
    said = {"two": 2, "three": 3, "four": 4}.get((match["count"] or "").lower(), match["count"])
    if said and int(said) != len(re.findall(r"\d+(?:\.\d+)?", match["list"])):
        return ""
    return f"resistors of {match['list']} in {match['how']}. find the total resistance"


def _term(which: str, match: re.Match[str]) -> str:
    """Three numbers go on in many ways: that they are arithmetic is said, or four of them show it."""
    listed = _listed(match["list"])
    if "arithmetic" not in match[0].lower() and listed.count(",") < 3:
        return ""
    return f"find the {which} term of the arithmetic sequence {listed}"


def _listed(text: str) -> str:
    return ", ".join(re.findall(r"-?[\d./]*\d", text))


_WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(wording, re.I | re.S), say)
    for wording, say in (
        (
            r"(?:there (?:is|are) )?(?:in )?(?:a |the )?(?:bag|box|jar|urn|sack)(?: (?:has|with|contains|of"
            rf"|holds|there are|are|containing))?:? ?{_COLOURS} {_THING}(?: in it)?[\s,.;]+(?:(?:i |we |you "
            r"|someone )?(?:pick|take|draw|choose|one is|one ball is|a ball is|you take|pull)(?: (?:one"
            r"|a ball|1|it|out|taken|drawn|picked|chosen|pulled|randomly|at random|without looking|ball"
            rf"|marble|counter))*[\s,.;:]+)?(?:and )?{_CHANCE} ?(?:that |of )?\(?(?P<event>(?:(?:it is|it's"
            r"|its|it being|getting|drawing|picking|a|an|is) )*(?:not )?(?:a |an )?[a-z]+"
            rf"(?: or [a-z]+)?)\)?{_END}",
            _bag,
        ),
        (
            r"(?:(?:i |we |you )?(?:roll|throw|toss)(?:ing)?|if (?:you|i|we) (?:roll|throw)) (?:2"
            rf"|two)(?: fair| normal)? dic?es?,?[\s,.;:]+(?:and )?{_CHANCE}(?: that| of)?(?: the| a)? ?(?:sum"
            rf"|total)(?: is| of| being| equals)? (?P<k>\d+){_END}",
            lambda m: f"two dice are rolled. what is the probability that the sum is {m['k']}",
        ),
        (
            rf"(?:2|two)(?: fair| normal)? dic?es? (?:are )?(?:thrown|rolled|tossed)[\s,.;:]+{_CHANCE}"
            rf"(?: that| of)?(?: the| a)? ?(?:sum|total)(?: is| of| being| equals)? (?P<k>\d+){_END}",
            lambda m: f"two dice are rolled. what is the probability that the sum is {m['k']}",
        ),
        (
            rf"{_ASK}(?:nth|n-th|general) term (?:of|for|in)(?: the)?(?: arithmetic)?(?: sequence)?:?"
            rf" ?{_LIST}{_END}",
            lambda m: _term("nth", m),
        ),
        (
            rf"{_ASK}(?P<n>\d+)(?:st|nd|rd|th) term (?:of|for|in)(?: the)?(?: arithmetic)?(?: sequence)?:?"
            rf" ?{_LIST}{_END}",
            lambda m: _term(f"{m['n']}th", m),
        ),
        (
            rf"{_ASK}current (?:through|thru|in|flowing through) (?:a |an )?(?P<r>[\d.]+) ?{_OHMS}"
            r"(?: resistor)? (?:with|at|when|if|connected to)(?: there (?:is|are))?(?: a)? ?(?P<u>[\d.]+) ?"
            rf"(?:v|volts?)(?: battery| across it| over it| is applied| supply)*{_END}",
            lambda m: f"find the current: U = {m['u']} V, R = {m['r']} Ω",
        ),
        (
            rf"(?:(?P<count>2|3|4|two|three|four) )?resistors?(?: of)? (?P<list>[\d.]+ ?{_OHMS}(?:(?:,| and"
            rf"|, and) [\d.]+ ?{_OHMS})+)(?: (?:are|connected|wired|put))* in (?P<how>parallel"
            rf"|series)[\s,.;:]+{_ASK}(?:total|equivalent|combined|overall) resistance{_END}",
            _resistors,
        ),
        (
            r"(?:(?:a|the|in a) )?right[- ]?(?:angled)? triangle[\s,:;]+(?:(?:the |with |has )?(?:legs?"
            r"|shorter sides|short sides|sides|two short sides)(?: are| of| is)? )?(?P<a>[\d.]+)(?: ?"
            rf"(?P<u>cm|m|mm))? and (?P<b>[\d.]+)(?: ?(?:cm|m|mm))?[\s,.;:]+{_ASK}(?:hypotenuse|longest side)"
            rf"(?: is)?(?: ?=)?{_END}",
            lambda m: (
                f"find the hypotenuse of a right triangle with legs {m['a']}{' ' + m['u'] if m['u'] else ''} and"
                f" {m['b']}{' ' + m['u'] if m['u'] else ''}"
            ),
        ),
        (
            r"(?:the |a )?(?P<who>car|train|bike|bus|runner|ball|sprinter|cyclist|motorbike|lorry|truck"
            r"|plane) (?:starts? from rest and )?accelerates(?P<rest> from rest)? at (?P<a>[\d.]+) ?m/s"
            r"(?:\^2|²|2) for (?P<t>[\d.]+) ?(?:s|seconds?)[\s,.;:]+(?:how far does it (?:go|travel|get"
            rf"|move)|{_ASK}(?:which |what )?distance(?: (?:does it|it) (?:cover|travel|go|covers|travels))?"
            rf"|what distance does it (?:cover|travel)){_END}",
            lambda m: (
                f"A {m['who']} starts from rest and accelerates at {m['a']} m/s^2 for {m['t']} s. How far does it go?"
                if m["rest"] or "from rest" in m[0]
                else ""
            ),
        ),
        (
            rf"{_ASK}volume of (?:a |the )?(?P<what>cone|cylinder|sphere)[\s,:;]+(?:with )?radius(?: of|="
            r"| is)? ?(?P<r>[\d.]+ ?(?:cm|m|mm)?)(?:,? (?:and )?height(?: of|=| is)? ?(?P<h>[\d.]+ ?(?:cm|m"
            rf"|mm)?))?{_END}",
            lambda m: f"volume of a {m['what']} with radius {m['r']}" + (f" and height {m['h']}" if m["h"] else ""),
        ),
        (
            r"(?:the )?(?P<which>greatest|largest|maximum|biggest|highest|smallest|least|minimum"
            r"|lowest) value (?:that |which )?(?P<e>[^=?]*[a-z][^=?]*?) (?:can (?:take|have|reach|be|get)"
            rf"|takes|reaches|has)(?: is)?{_END}",
            lambda m: f"{'minimum' if m['which'].lower() in _LEAST else 'maximum'} value of {m['e']}",
        ),
        (
            r"(?:solve )?(?P<eq>[^=<>?]*(?:sin|cos|tan)[^=<>?]*=[^=<>?,;]*)[\s,;]+(?:for |where "
            r"|with )?(?P<range>-?[\dπpi°./]+ ?(?:<=|<|≤) ?(?P<x>[a-zθ]|theta) ?(?:<=|<|≤) ?-?[\dπpi°./]+)"
            rf"(?:[\s,;]+(?:answers? |give (?:your )?answers? )?in (?:radians|degrees))?{_END}",
            lambda m: (
                ""
                if ("degrees" in m[0]) != ("°" in m["range"]) and re.search("degrees|radians", m[0])
                else f"solve {m['eq'].strip()} for {m['range']}"
            ),
        ),
    )
)


def in_their_words(text: str) -> Iterator[str]:
    """The question as its family knows it."""
    for wording, say in _WAYS:
        match = wording.fullmatch(text)
        if match and (plain := say(match)):
            yield plain
