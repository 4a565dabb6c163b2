"""Ways to say what is to be done with formulas and numbers, beyond the usual commands.

`take the highest common factor out of 12x + 18`, `express 3/4 - 1/6 as a single fraction`, `the sum of 4 and 9, then
double it`, `4y + 9 when y is eleven`. Each wording is taken as a whole and put in a plain command.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from engine.maths.number_words import VALUES

_ENDING = r"[\s?!.,]*"
_ASK = (
    r"(?:(?:please|can you|could you|find|give(?: me)?|what is|what's|whats|what are|calculate"
    r"|work out|determine|get|i need|tell me|the|formula for) )*"
)
_E = r"(?P<e>[^:;?!=,]*[-+*/^()²³][^:;?!=,]*?)"
_N = r"\(?[-+]?\d+(?:\.\d+)?(?:/\d+)?\)?"
_AFTER = (
    r"(?:[\s,.;:?!]+(?:what (?:comes out|do (?:you|i|we) get|is it|is the (?:result|answer)|is that)"
    r"|what's (?:the )?(?:result|answer|that)|whats (?:the )?(?:result|answer|that)|(?:a "
    r"|the )?formula))?"
)
_THAT = r"(?:it|that|this|the (?:sum|product|result|answer))(?: (?:sum|product|result|answer|number))?"
_DONE = {
    "double": "2*({0})",
    "triple": "3*({0})",
    "halve": "({0})/2",
    "square": "({0})^2",
    "cube": "({0})^3",
}
_NEXT = (
    rf"(?P<next>(?:double|triple|halve|square|cube) {_THAT}|(?:add|subtract|take away|take off) {_N}"
    rf"(?: (?:to|from|off) {_THAT})?|(?:multiply|divide) {_THAT} by {_N})"
)


def _then(first: str, step: str) -> str:
    """`first` with one thing more done to it, as a command."""
    verb = step.split()[0].lower()
    if verb in _DONE:
        return f"calculate {_DONE[verb].format(first)}"
    number = re.findall(_N, step)[-1].strip("()")
    sign = {"add": "+", "multiply": "*", "divide": "/"}.get(verb, "-")
    return f"calculate ({first}) {sign} ({number})"


def _calculate_or(task: str) -> Callable[[re.Match[str]], str]:
    """The value of numbers; `task` where there are letters."""
    return lambda match: f"{task if re.search('[a-z]', _without_commands(match['e'])) else 'calculate'} {match['e']}"


def _without_commands(formula: str) -> str:
    return re.sub(r"\\[a-z]+", " ", formula)


def _as(task: str) -> Callable[[re.Match[str]], str]:
    return lambda match: f"{task} {match['e'].strip()}"


def _derivative(match: re.Match[str]) -> str:
    """By the letter named, which has to be there: `dy/dt` of `10 - 6x` needs more than that."""
    there = set(re.findall(r"(?<![A-Za-z\\])[a-z](?![A-Za-z])", match["e"]))
    return f"differentiate {match['e']} with respect to {match['x']}" if match["x"] in there or not there else ""


def _sum(match: re.Match[str]) -> str:
    terms = [f"({term.strip()})" for term in re.split(r",(?: and)?|\band\b", match["list"]) if term.strip()]
    counts = {"two": 2, "three": 3, "four": 4, "five": 5}
    steps = [int(step) for step in re.findall(r"\+ ?(\d)", match["list"])]
    fits = counts[match["count"].lower()] == len(terms) and steps == list(range(1, len(terms)))
    return f"solve {' + '.join(terms)} = {match['v']} for {match['x']}" if fits else ""


_WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(rf"{wording}{_ENDING}", re.I | re.S), say)
    for wording, say in (
        (
            rf"(?:quick one[:,]? )?{_ASK}(?P<e>[-+*/^()\d. ×÷²³]*\d[-+*/^()\d. ×÷²³]*?) take off (?P<v>{_N})",
            lambda m: f"calculate {m['e']} - {m['v']}",
        ),
        (
            rf"{_ASK}(?:form |take |start with )?(?:the )?(?P<op>sum|product) of (?P<a>{_N}) and "
            rf"(?P<b>{_N})[\s,.;]+(?:and )?(?:then )?{_NEXT}{_AFTER}",
            lambda m: _then(f"({m['a']}) {'+' if m['op'].lower() == 'sum' else '*'} ({m['b']})", m["next"]),
        ),
        (
            rf"{_ASK}(?:take |form |start with )?(?:the )?reciprocal of (?P<a>{_N})[\s,.;]+(?:and )?"
            rf"(?:then )?{_NEXT}{_AFTER}",
            lambda m: _then(f"1/({m['a']})", m["next"]),
        ),
        (
            r"(?:which|what) single (?:fraction|number) (?:equals|is equal to"
            r"|is) (?P<e>[-+*/^()\d. ×÷\\{}a-z]*\d[-+*/^()\d. ×÷\\{}]*?)",
            _calculate_or("simplify"),
        ),
        (
            r"(?P<e>(?:multiply|divide|add|subtract|work out|calculate) [^,;:?!]+?),? and (?:give"
            r"|leave) (?:an|the|your) exact (?:answer|value|result)",
            lambda m: m["e"],
        ),
        (
            r"(?:take|pull) out (?:the |a )?(?:highest |greatest |largest |biggest )?(?:common factor|hcf"
            rf"|gcf|gcd) (?:of|from|in) {_E}",
            _as("factor"),
        ),
        (
            rf"{_ASK}square of (?P<e>\([^()=:;?]*[a-z][^()=:;?]*\))[\s,]+(?:(?:multiplied|written) out"
            r"|(?:in )?expanded(?: form)?|without brackets)",
            lambda m: f"expand {m['e']}^2",
        ),
        (
            rf"(?:break|split|take|pull|decompose|resolve) {_E} (?:up |apart )?(?:in)?to (?:a product of )?"
            r"(?:two |its |three )?(?:linear )?(?:factors|brackets)",
            _as("factor"),
        ),
        (rf"{_ASK}{_E} (?:multiplied out|in expanded form|expanded out|foiled(?: out)?)", _as("expand")),
        (
            r"the height of (?:a|the) [a-z]+ is (?P<e>[^=?,;:]*?[^=?,;: ])(?: (?:metres|meters|m|feet|ft"
            r"|cm))?(?: after (?P<y>[a-z]) seconds)?[.,;] (?:how high is (?:it|the [a-z]+)|what is (?:its"
            r"|the) height) (?:at|when|if|for) (?P<x>[a-z]) ?= ?(?P<v>\d+(?:\.\d+)?)",
            lambda m: f"evaluate {m['e']} at {m['x']} = {m['v']}",
        ),
        (
            r"(?:which|what) (?P<sign>positive|negative) (?:real )?(?:numbers?|values?)(?: of)? (?P<x>[a-z]) "
            r"(?:satisf(?:y|ies)|solves?|fulfils?|fits?) (?:the equation )?"
            r"(?P<e>[^=?,;:]*[a-z][^=?,;:]*=[^=?,;:]+?)",
            lambda m: f"solve {m['e']} for {m['x']} {'>' if m['sign'].lower() == 'positive' else '<'} 0",
        ),
        (
            r"(?:please )?complete the square (?:and|then|to) (?:then )?solve(?: it| this| for [a-z])?[\s:,]+"
            r"(?P<e>[^=?,;:]+=[^=?,;:]+?)",
            _as("solve"),
        ),
        (
            rf"{_ASK}d(?P<y>[a-z])/d(?P<x>[a-z]) (?:if|when|for|of|where|given(?: that)?) (?P=y) ?= ?"
            r"(?P<e>[^=?,;:]+?)",
            _derivative,
        ),
        (
            rf"{_ASK}(?:slope|gradient|derived) function (?:of|for) (?:(?P<y>[a-z])(?:\([a-z]\))? ?= ?)?"
            r"(?P<e>[^=?,;:]+?)",
            _as("differentiate"),
        ),
        (
            r"how (?:fast|quickly) (?:is|does) (?P<y>[a-z]) ?= ?(?P<e>[^=?,;:]+?) (?:changing|changes?"
            r"|growing) (?:with respect to|with) (?P<x>[a-z])(?:[\s,.;?!]+(?:give )?(?:me )?(?:a "
            r"|the )?formula)?(?: please| pls| plz)?",
            _derivative,
        ),
        (
            rf"{_ASK}(?:derivative|differential(?: coefficient)?) of the (?:constant|number) (?P<e>-?\d+"
            r"(?:\.\d+)?)",
            _as("differentiate"),
        ),
        (
            r"(?P<count>two|three|four|five) consecutive (?:integers|numbers|whole numbers) (?P<list>"
            r"(?P<x>[a-z])(?:(?:, ?| and |, and )(?P=x) ?\+ ?\d)+) (?:add up to|sum to|add to|total"
            r"|have (?:a |the )?(?:sum|total)(?: of)?|make) (?P<v>-?\d+)[\s,.;]+(?:what is|find|what's"
            r"|whats) (?P=x)",
            _sum,
        ),
    )
)
_VALUE_IN_WORDS = re.compile(
    r"\b(?P<at>for|when|if|at|where|with|let) (?P<x>[a-z]) (?:(?:is |being )?equal to|equals|is"
    rf"|being) (?P<v>(?:minus |negative )?(?:{'|'.join(VALUES)})|-?\d+)(?=[\s,.;?!]|$)(?! (?:hundred"
    rf"|thousand|million|more|less|times|{'|'.join(VALUES)}|of|plus|minus|over|divided|squared|cubed"
    r"|point|half|and a|thirds?|quarters?|percent))",
    re.I,
)
_OWN_PART = re.compile(r"\bits (?:own )?(?P<part>half|third|quarter|double|square)\b", re.I)


def in_commands(text: str) -> Iterator[str]:
    """The question as a plain command; nothing when it is no wording of these."""
    for wording, say in _WAYS:
        match = wording.fullmatch(text)
        if match and (plain := say(match)):
            yield plain
    plain = _VALUE_IN_WORDS.sub(_in_digits, text)
    plain = _OWN_PART.sub(_of_the_number, plain)
    plain = re.sub(r"\b(the (?:same )?number) itself\b", r"\1", plain, flags=re.I)
    if plain != text:
        yield plain


def _in_digits(match: re.Match[str]) -> str:
    words = match["v"].lower().split()
    value = words[-1] if words[-1].lstrip("-").isdigit() else str(VALUES[words[-1]])
    return f"{match['at']} {match['x']} = {'-' if len(words) > 1 else ''}{value}"


def _of_the_number(match: re.Match[str]) -> str:
    part = match["part"].lower()
    if part == "double":
        return "double the number"
    return "the square of the number" if part == "square" else f"{'a ' if part != 'half' else ''}{part} of the number"
