"""What is done to a number one thing after another: "I think of a number, double it, add 9 and I get 31".

Each clause says one thing to do with what there is so far; a clause that does not leaves the whole text alone.
"""

from __future__ import annotations

import re

from engine.maths.asking.spoken.grammar import UNKNOWN, Grammar
from engine.maths.asking.spoken.tokens import NotSpoken, tokens

_PERSON = (
    r"(?:i|you|we|he|she|they|someone|somebody|ali|a (?:boy|girl|student|pupil|friend)|my (?:friend"
    r"|brother|sister|teacher|mate))"
)
_IT = (
    r"(?:it|that|this|the (?:result|answer|number|total|whole thing|lot)|all of (?:it|that)"
    r"|the whole (?:thing|lot)|everything)"
)
_START = re.compile(
    rf"^(?:if )?(?:{_PERSON}(?:'m| am| is|m)? )?(?:think(?:s|ing)?|thought|chooses?|picks?|takes?"
    r"|starts?|has|have|start|begin|take)(?: (?:of|with))?"
    r" (?P<what>(?:a |my |some )(?:certain |secret |whole )?number|[-−]?\d+(?:\.\d+)?(?:/\d+)?)$",
    re.I,
)
_PASSIVE_START = re.compile(
    r"^(?:when |if )?(?:a|some|the|my) (?:certain |secret )?number is (?P<what>doubled|tripled"
    r"|trebled|halved|squared|(?:multiplied|divided|increased|decreased|reduced) by \S+)$",
    re.I,
)
_DONE = {"doubled": "2*({0})", "tripled": "3*({0})", "trebled": "3*({0})", "halved": "({0})/2", "squared": "({0})^2"}
_VALUE = re.compile(
    r"^(?:what (?:do|would|will) (?:i|you|we) (?:get|have)|what(?:'s| is) the (?:result|answer)"
    r"|what comes out(?: if)?|calculate|work out)(?: (?:if|when))?\s+",
    re.I,
)
_AWAY = re.compile(
    rf"^(?:{_PERSON} )?(?:subtract|take|takes)(?: away)? (?P<a>\S+(?: \S+)??)(?: away)? from (?P<b>[-−]?\d\S*)$", re.I
)
_GET = re.compile(
    rf"^(?:(?:{_PERSON} |which |that |this |it )?(?:get|gets|got|ends? up (?:with|at)|gives?(?: me"
    r"| you)?|giving|making|have|has|makes?|is|equals?|comes to|obtain)|(?:the )?(?:result|answer"
    rf"|total)(?: (?:is|was|equals|will be))?|now {_PERSON} (?:has|have))"
    r"(?: to)? (?P<value>.+)$",
    re.I,
)
_ASK = re.compile(
    r"^(?:so )?(?:what(?:'s| is| was| number)?|which(?: number)?|find|whats|work out)(?: (?:did|do"
    r"|was|is|were))?(?: (?:i|you|he|she|we|they))?(?: (?:my|the|his|her|their|your|this|original"
    r"|starting|secret|unknown))*(?: number)?"
    r"(?: (?:think|thinking|thought|start|started|begin|pick|choose|have|had)(?: (?:of|with))?)?(?: "
    r"(?:is|was) (?:it|the number|my number|that))?$",
    re.I,
)
_BEGINS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"^(?:if |when )?(?:{_PERSON} )?{wording}$", re.I), form)
    for wording, form in (
        (r"adds? (?P<v>\S+) to (?P<w>a (?:certain |secret |whole )?number|[-\d.]+)", "{1} + {0}"),
        (r"(?:subtracts?|takes?)(?: away)? (?P<v>\S+) from (?P<w>a (?:certain |secret |whole )?number)", "{1} - {0}"),
        (r"multipl(?:y|ies) (?P<w>a (?:certain |secret |whole )?number|[-\d.]+) by (?P<v>\S+)", "({1})*{0}"),
        (r"divides? (?P<w>a number|[-\d.]+) by (?P<v>\S+)", "({1})/{0}"),
        (r"(?:double|doubles|doubled) (?P<w>a number|[-\d.]+)", "2*({1})"),
        (r"(?:triple|triples|tripled) (?P<w>a number|[-\d.]+)", "3*({1})"),
        (r"(?:square|squares|squared) (?P<w>a number|[-\d.]+)", "({1})^2"),
        (r"(?:halve|halves|halved) (?P<w>a number|[-\d.]+)", "({1})/2"),
    )
)
_STEPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"^(?:(?:if|when) )?(?:{_PERSON} )?{wording}$", re.I), form)
    for wording, form in (
        (rf"(?:doubles?|doubled)(?: {_IT})?", "2*({0})"),
        (rf"(?:triples?|trebles?|tripled|trebled)(?: {_IT})?", "3*({0})"),
        (rf"(?:halves?|halve|halved)(?: {_IT})?", "({0})/2"),
        (rf"(?:squares?|squared)(?: {_IT})?", "({0})^2"),
        (rf"(?:adds?|added|plus)(?: on)? (?P<v>.+?)(?: (?:to|onto) {_IT})?", "({0}) + {1}"),
        (
            r"(?:subtracts?|subtracted|minus|takes? away|took away|take off|takes? off) (?P<v>.+?)"
            rf"(?: from {_IT})?",
            "({0}) - {1}",
        ),
        (r"(?P<v>\S+) is added(?: to (?:it|that|this|the (?:result|answer|product)))?", "({0}) + {1}"),
        (
            r"(?P<v>\S+) is (?:subtracted|taken away|taken off)(?: from (?:it|that|this|the (?:result|answer"
            r"|product)))?",
            "({0}) - {1}",
        ),
        (rf"(?:{_IT} is )?(?:then )?multiplied by (?P<v>\S+)", "({0})*{1}"),
        (rf"(?:{_IT} is )?(?:then )?divided by (?P<v>\S+)", "({0})/{1}"),
        (rf"{_IT} is doubled", "2*({0})"),
        (
            r"(?:subtracts?|takes? away|minus|takes? off) (?:the|my|your|his|her) (?:original "
            rf"|first )?number(?: {_PERSON} (?:first )?(?:thought of|started with|chose|picked|began with))?",
            f"({{0}}) - {UNKNOWN}",
        ),
        (
            rf"adds? (?:on )?(?:the|my|your|his|her) (?:original |first )?number(?: {_PERSON} (?:first )?"
            r"(?:thought of|started with|chose|picked|began with))?",
            f"({{0}}) + {UNKNOWN}",
        ),
        (rf"takes? (?P<v>.+?) (?:away|off)(?: (?:from )?{_IT})?", "({0}) - {1}"),
        (rf"(?:multipl(?:y|ies|ied)|times)(?: {_IT})?(?: by)? (?P<v>.+?)", "({0})*{1}"),
        (rf"(?:divides?|divided)(?: {_IT})? by (?P<v>.+?)", "({0})/{1}"),
    )
)
_CUT = re.compile(
    r"\s*(?:[,;.:?!]+|\band then\b|\bthen\b|\band\b|\bso\b)\s*|\s+(?=(?:the (?:answer|result|total)"
    r"|you get|i get|we get|it gives|this gives|which gives|you end up|i end up)\b)",
    re.I,
)


def chain(text: str) -> str | None:
    """`solve 2*(n) + 9 = 31 for n`, or `calculate ...` for a chain that begins with a number; None for other texts."""
    text = re.sub(r" to (?:get|make|give|reach) (?=[-−]?\d|[a-z]+[.,;?]|[a-z]+$)", ", get ", text)
    asks_value = _VALUE.match(text)
    body = text[asks_value.end() :] if asks_value else text
    clauses = [clause.strip() for clause in _CUT.split(body) if clause and clause.strip()]
    if len(clauses) < 2 or len(clauses) > 12:
        return None
    first = _first(clauses[0])
    if first is None:
        return None
    formula, result, asked = first, "", bool(asks_value)
    for clause in clauses[1:]:
        if result:
            if not _ASK.match(clause):
                return None
            asked = True
            continue
        done = _step(clause, formula)
        if done is not None:
            formula = done
            continue
        got = _GET.match(clause)
        value = _number(got["value"]) if got else None
        if value is None:
            if _ASK.match(clause) and UNKNOWN not in first:
                asked = True
                continue
            if (
                re.match(
                    r"^(?:what|which) (?:do|does|number do|result do|is the) ?(?:i|you|we|he|she|result"
                    r"|answer)(?: get| have)?$",
                    clause,
                    re.I,
                )
                and UNKNOWN not in first
            ):
                asked = True
                continue
            return None
        result = value
    if formula == first == UNKNOWN:
        return None
    if UNKNOWN in first:
        return f"solve {formula} = {result} for {UNKNOWN}" if result else None
    return f"calculate {formula}" if asked and not result and formula != first else None


def _first(clause: str) -> str | None:
    for wording, form in _BEGINS:
        begins = wording.match(clause)
        if begins:
            value = _number(begins["v"]) if "v" in begins.groupdict() else ""
            what = UNKNOWN if "number" in begins["w"] else _number(begins["w"])
            return form.format(value, what) if value is not None and what else None
    passive = _PASSIVE_START.match(clause)
    if passive:
        return _passive(passive["what"].lower())
    match = _START.match(clause)
    if match:
        return UNKNOWN if "number" in match["what"].lower() else _number(match["what"])
    away = _AWAY.match(re.sub(r"^(?:i|you|we) ", "", clause, flags=re.I))
    if away:
        a, b = _number(away["a"]), _number(away["b"])
        return f"{b} - {a}" if a and b else None
    return None


def _passive(what: str) -> str | None:
    """`a number is doubled`."""
    if what in _DONE:
        return _DONE[what].format(UNKNOWN)
    verb, _, value = what.partition(" by ")
    number = _number(value)
    sign = {"multiplied": "*", "divided": "/", "increased": " + ", "decreased": " - ", "reduced": " - "}[verb]
    return f"({UNKNOWN}){sign}{number}" if number else None


def _step(clause: str, formula: str) -> str | None:
    for wording, form in _STEPS:
        match = wording.match(clause)
        if match is None:
            continue
        if "{1}" not in form:
            return form.format(formula)
        value = _number(match["v"])
        if value is not None:
            return form.format(formula, f"({value})" if re.search(r"[-/+*]", value) else value)
    return None


def _number(text: str) -> str | None:
    """A plain number in digits or words, as a formula."""
    try:
        grammar = Grammar(tokens(text))
        formula = grammar.factor()
    except NotSpoken:
        return None
    return formula if grammar.done and not re.search(r"[A-Za-z]", formula) else None
