"""Arithmetic and geometric sequences by what is said of them: some terms, the first and the step, what is asked for.

For texts that fit none of the wordings of `sequences`. A sequence that is not named must show it: four terms, or three
that are added. Two terms with their places fix an arithmetic sequence too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from engine.maths.asking.family import COUNT, ORDINALS, fraction, place, strip, whole
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.tree import Add, Div, Listing, Mul, Neg, Node, Pow, Sym, integer, rational
from engine.maths.words import word_set

_NUMBER = r"[-−–]?\s?(?:\d+(?:\.\d+)?(?:\s?/\s?\d+)?|\\[dt]?frac\{-?\d+\}\{\d+\})"
_DOTS = r"(?:\.\s?\.\s?\.+|…|\\[lc]?dots)"
_LIST = re.compile(
    rf"(?<![\w.^/_(])\(?(?P<terms>{_NUMBER}(?:\s*[,;]\s*{_NUMBER}){{2,}})(?P<dots>\s*[,;]?\s*{_DOTS}"
    rf"(?:\s*[,;]?\s*(?P<last>{_NUMBER}))?)?\)?(?![\w^/])"
)
_SERIES = re.compile(
    rf"(?<![\w.^/_])(?P<terms>{_NUMBER}(?:\s*[-+−]\s*\d+(?:\.\d+)?(?:\s?/\s?\d+)?){{2,}})\s*"
    rf"(?:[-+−]\s*{_DOTS}(?:\s*\+\s*(?P<last>{_NUMBER}))?|[-+−]\s*$)"
)
_ORD = rf"(?:\d+\s?(?:\^?\{{?(?:st|nd|rd|th)\}}?)|{'|'.join(ORDINALS)})"
_IS = r"\s*(?:=|is equal to|equals|equal to|is|of|being|are)?\s*"
_FIRST = re.compile(
    rf"\b(?:first|initial|starting) term(?: a)?{_IS}(?P<n>{_NUMBER})(?![\w.]*\d|\s*(?:st|nd|rd|th))"
    rf"|\b(?:a|[aut]_?\{{?1\}}?)\s*=\s*(?P<m>{_NUMBER})"
)
_STEP = re.compile(
    rf"\bcommon (?P<word>difference|ratio)(?: [drq])?{_IS}(?P<n>{_NUMBER})|\b(?P<letter>[drq])\s*=\s*"
    rf"(?P<m>{_NUMBER})"
)
_PLACED = re.compile(
    rf"\b(?P<at>{_ORD}) term(?: of (?:the|an?) (?:arithmetic |geometric )?(?:sequence|progression"
    rf"|series))?{_IS}(?P<n>{_NUMBER})(?!\s?(?:st|nd|rd|th)\b)|\b[aut]_?\{{?(?P<k>\d+)\}}?\s*=\s*"
    rf"(?P<m>{_NUMBER})"
)
_PAIR = re.compile(
    rf"\b(?P<i>{_ORD}) (?:term )?and (?:the )?(?P<j>{_ORD}) terms?(?: of (?:the|an?) (?:arithmetic "
    rf"|geometric )?(?:sequence|progression|series))?{_IS}(?P<n>{_NUMBER}) and (?P<m>{_NUMBER})"
)
_ASKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I))
    for name, pattern in (
        (
            "infinite",
            r"\bsum to infinity\b|\binfinite sum\b|\bsum of all (?:of )?(?:the |its )?terms\b|\bS_?\{?(?:∞"
            r"|\\infty)\}?(?!\w)",
        ),
        (
            "sum",
            rf"\bsum of (?:the |its )?first (?P<n>{COUNT}) terms\b|\bsum (?:to|of) (?P<o>{COUNT}) terms\b"
            rf"|\bS_?\{{?(?P<m>\d+)\}}?(?=\s*$|\s*[=?.,]|\s+of\b)|\btotal of (?:the )?first (?P<p>{COUNT})"
            r" terms\b",
        ),
        ("count", r"\bhow many (?:terms|numbers)\b|\bnumber of terms\b"),
        (
            "which",
            rf"\bwhich term\b(?=.*\b(?:is|equals|equal to|has the value|=)\s*(?P<n>{_NUMBER}))"
            r"|\bwhich (?:number )?(?:term|place)\b",
        ),
        (
            "general",
            r"\b(?:formula|expression|rule) for (?:the )?(?:n\s?-?\s?(?:\^\{?)?th(?:\})? term|general term"
            r"|[aut]_?\{?n\}?)|\bn\s?-?\s?(?:\^\{?)?th(?:\})? term\b|\bgeneral term\b|\b[aut]_?\{?n\}?(?=\s*$"
            r"|\s*[?.,])",
        ),
        ("next", rf"\bnext (?:(?P<n>{COUNT}) )?(?:terms?|numbers?)\b|\bwhat comes next\b"),
        ("step", r"\bcommon (?:difference|ratio)\b|(?<=find )[dr]\b|(?<=is )[dr]\b"),
        ("first", r"\bfirst term\b(?! is| =| of \d)|(?<=find )a\b(?= *$)"),
        (
            "term",
            rf"\b(?P<n>{_ORD}) term\b|\bterm (?:number )?(?P<o>\d+)\b|\b[aut]_?\{{?(?P<m>\d+)\}}?(?![\w=]"
            r"|\s*=\s*[-\d])",
        ),
        ("whole", r"\bsum\b(?: of)?|\badd up\b|\bevaluate\b|\btotal\b"),
    )
)
_WORDS = word_set(
    "a an the this that of in for with and is are has have its it whose where which if given find"
    " calculate determine what work out compute"
    " give state write down evaluate sequence series progression arithmetic geometric ap gp a.p g.p"
    " infinite following consider terms term"
    " there does do then show need value exact please simplify let so how begin begins beginning"
    " start starts starting by first respectively list"
    " we you i can could me number numbers continue continues pattern linear to list simplest form"
    " also question below containing"
)
MAX_PLACE = 10_000


@dataclass(frozen=True, slots=True)
class Progression:
    """`asked` is a name of _ASKS with the number `at` that belongs to it; `formula` says how the step was found.

    `given` is ("given", (place, term, place, term)) where two terms were."""

    kind: str
    first: Fraction
    step: Fraction
    terms: tuple[Fraction, ...]
    asked: str
    at: int
    target: Fraction | None
    said: str
    formula: Node | None = None
    given: tuple[tuple[str, Node], ...] = ()


def progression_in(text: str) -> Progression | None:
    """The sequence and what is asked of it, or None where a word is not understood. Raises NotAsked."""
    rest = strip(text)
    kinds = {word[0].lower() for word in re.findall(r"\b(arithmetic|geometric|A\.?P\b|G\.?P\b)", rest, re.I)}
    if len(kinds) > 1:
        return None
    named = {"a": "arithmetic", "g": "geometric"}.get(next(iter(kinds), ""), "")
    terms, last, series, rest = _terms(rest)
    placed, rest = ({}, rest) if terms else _placed(rest)
    word, step, rest = _step(rest)
    if word and named and (word == "difference") != (named == "arithmetic"):
        raise NotAsked(f"A common {word} does not belong to a sequence that is {named}.")
    named = named or ({"difference": "arithmetic", "ratio": "geometric"}[word] if word else "")
    found = [(name, match) for name, pattern in _ASKS if (match := pattern.search(rest))]
    if not found:
        return None
    asked, match = found[0]
    rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    at, target = _number(match), None
    if asked == "which":
        value = re.search(rf"\b(?:is|equals|equal to|has the value|=)\s*(?P<n>{_NUMBER})", rest)
        if value is None:
            return None
        target, rest = fraction(value["n"]), f"{rest[: value.start()]} {rest[value.end() :]}"
    if asked in ("count", "whole"):
        if last is None:
            return None
        target = fraction(last)
    elif last is not None:
        return None
    words = [word.lower().strip(".") for word in re.findall(r"[A-Za-z][A-Za-z.']*", rest)]
    if re.search(r"\d", rest) or not say_nothing_more(words, _WORDS):
        return None
    if asked == "step" and re.search(r"\bfirst term\b", rest):
        return None  # both are asked for
    if re.search(r"[=+*/^<>√]", rest):
        return None
    if terms:
        if placed or step is not None:
            return None
        return _from_terms(terms, named, series, asked, at, target)
    return _from_facts(named, placed, step, asked, at, target)


def _number(match: re.Match[str]) -> int:
    """The number that belongs to what is asked: of a term, of terms; 0 without one. Raises NotAsked."""
    said = next((value for key, value in match.groupdict().items() if value and key in "nomp"), "")
    if not said or not re.match(r"[\w]", said) or "." in said:
        return 0
    found = int(said) if said.isdigit() else place(said)
    found = whole(said) if found is None else found
    if not 1 <= found <= MAX_PLACE:
        raise NotAsked(f"I can work out terms from the first to number {MAX_PLACE} only.")
    return found


def _terms(rest: str) -> tuple[list[Fraction], str | None, bool, str]:
    """(the terms listed, the last one, whether they are added, the text without them)."""
    for pattern, series in ((_SERIES, True), (_LIST, False)):
        match = pattern.search(rest)
        if match is None:
            continue
        pieces = (
            re.findall(r"[-+−]?\s*\d+(?:\.\d+)?(?:\s?/\s?\d+)?", match["terms"])
            if series
            else re.split(r"\s*[,;]\s*", match["terms"])
        )
        sizes = [fraction(piece.replace("+", "").strip()) for piece in pieces]
        return sizes, match["last"], series, f"{rest[: match.start()]} {rest[match.end() :]}"
    return [], None, False, rest


def _placed(rest: str) -> tuple[dict[int, Fraction], str]:
    """(place to term, the text without them). Raises NotAsked."""
    found: dict[int, Fraction] = {}
    pair = _PAIR.search(rest)
    if pair is not None:
        first, second = place(pair["i"]), place(pair["j"])
        if first is None or second is None or first == second:
            raise NotAsked("I cannot tell which terms are given.")
        rest = f"{rest[: pair.start()]} {rest[pair.end() :]}"
        return {first: fraction(pair["n"]), second: fraction(pair["m"])}, rest
    while (match := _FIRST.search(rest)) or (match := _PLACED.search(rest)):
        groups = match.groupdict()
        at = int(groups["k"]) if groups.get("k") else place(groups["at"]) if groups.get("at") else 1
        if at is None or at in found or at < 1:
            raise NotAsked("I cannot tell which terms are given.")
        found[at] = fraction(groups.get("n") or groups["m"])
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    return found, rest


def _step(rest: str) -> tuple[str, Fraction | None, str]:
    match = _STEP.search(rest)
    if match is None:
        return "", None, rest
    word = (match["word"] or {"d": "difference"}.get(match["letter"], "ratio")).lower()
    return word, fraction(match["n"] or match["m"]), f"{rest[: match.start()]} {rest[match.end() :]}"


def _from_terms(
    terms: list[Fraction], named: str, series: bool, asked: str, at: int, target: Fraction | None
) -> Progression | None:
    steps = {after - before for before, after in pairwise(terms)}
    ratios = {after / before for before, after in pairwise(terms)} if 0 not in terms else set()
    kind = "arithmetic" if len(steps) == 1 else "geometric" if len(ratios) == 1 else ""
    if not kind and not named and len(terms) > 4 and asked in ("next", "general", "term") and not series:
        return _quadratic(terms, asked, at)
    if len(steps) == 1 and len(ratios) == 1:
        return None  # always the same number
    if not kind or (named and kind != named):
        if named:
            raise NotAsked(f"These numbers are no {named} sequence.")
        return None
    enough = named or len(terms) > 3 or series or (target is not None and kind == "arithmetic")
    if not enough or (asked == "whole" and not series) or asked == "first":
        return None
    step = next(iter(steps if kind == "arithmetic" else ratios))
    return Progression(kind, terms[0], step, tuple(terms), asked, at, target, "")


def _quadratic(terms: list[Fraction], asked: str, at: int) -> Progression | None:
    """Five terms or more whose differences grow evenly: 1, 4, 9, 16, 25."""
    gaps = [after - before for before, after in pairwise(terms)]
    seconds = {after - before for before, after in pairwise(gaps)}
    if len(seconds) != 1 or (asked == "next" and at > 1):
        return None
    a = seconds.pop() / 2
    b = gaps[0] - 3 * a
    formula = quadratic(a, b, terms[0] - a - b)
    return Progression("quadratic", terms[0], a, tuple(terms), asked, at, None, "", formula)


def quadratic(a: Fraction, b: Fraction, c: Fraction) -> Node:
    """`a n^2 + b n + c` without what is zero."""
    n = Sym("n")
    square = Pow(n, integer(2))
    parts: list[Node] = [square if a == 1 else Mul((rational(a), square))]
    if b:
        size: Node = n if abs(b) == 1 else Mul((rational(abs(b)), n))
        parts.append(size if b > 0 else Neg(size))
    if c:
        parts.append(rational(c))
    return parts[0] if len(parts) == 1 else Add(tuple(parts))


def _from_facts(
    named: str, placed: dict[int, Fraction], step: Fraction | None, asked: str, at: int, target: Fraction | None
) -> Progression | None:
    """From one term and the step, or from two terms of an arithmetic sequence, or of a geometric one of one ratio."""
    if not named or asked in ("next", "whole", "count"):
        return None
    said = " and ".join(f"{_ordinal(place)} term {value}" for place, value in sorted(placed.items()))
    if step is not None and len(placed) == 1:
        [(at_given, value)] = placed.items()
        first = (
            value - (at_given - 1) * step if named == "arithmetic" else value / step ** (at_given - 1) if step else None
        )
        word = "difference" if named == "arithmetic" else "ratio"
        if first is None or asked == "step" or (asked == "first" and at_given == 1):
            return None
        said = f"{said} and common {word} {step}"
        return Progression(named, first, step, (), asked, at, target, "" if at_given == 1 else said)
    if step is not None or len(placed) != 2:
        return None
    (low, one), (high, two) = sorted(placed.items())
    places = (integer(low), rational(one), integer(high), rational(two))
    given = (("given", Listing(places, "", "")),)
    if named == "arithmetic":
        found = (two - one) / (high - low)
        formula: Node = Div(Add((rational(two), Neg(rational(one)))), Add((integer(high), Neg(integer(low)))))
        return Progression(named, one - (low - 1) * found, found, (), asked, at, target, said, formula, given)
    if not one or (high - low) % 2 == 0:
        raise (
            NotAsked("There are two geometric sequences with these terms.")
            if one
            else NotAsked("A geometric sequence has no term that is 0.")
        )
    ratio = _root(two / one, high - low)
    if ratio is None:
        return None
    return Progression(named, one / ratio ** (low - 1), ratio, (), asked, at, target, said, None, given)


def _root(value: Fraction, degree: int) -> Fraction | None:
    """The root of an odd degree where it is a fraction of small numbers."""
    sign = -1 if value < 0 else 1
    parts = [round(abs(part) ** (1 / degree)) for part in (value.numerator, value.denominator)]
    found = Fraction(sign * parts[0], parts[1])
    return found if found**degree == value else None


def _ordinal(at: int) -> str:
    """`1st`, `12th`."""
    ending = "th" if 10 <= at % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(at % 10, "th")
    return f"{at}{ending}"
