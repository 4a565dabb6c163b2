"""Sequences among words: by their formula, by a rule from term to term, or by numbers that go on."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections.abc import Iterator

from engine.maths.asking.family import NUMBER_WORDS, ORDINALS
from engine.maths.asking.topical.pieces import Pieces
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.words import word_set

_WORDS = word_set(
    "sequence sequences series progression term terms nth general rule formula given defined by first find value with where"
    " pattern next number numbers continues continue come comes after missing arithmetic geometric quadratic recurrence relation"
    " recursive position is in the list say calculate"
)
_ORDINAL = rf"(?:\d+(?:st|nd|rd|th)|{'|'.join(word for word in ORDINALS if word != 'zeroth')}|tenth|twentieth)"
_LATER = {"tenth": 10, "twentieth": 20}
_RULE = re.compile(
    r"(?<![A-Za-z])(?P<a>[a-zA-Z])_?\(?n\)? ?= ?(?P<f>[^=,;:?]*?n[^=,;:?]*?)(?=\s*(?:$|[,;:?]|\.\s|\.$| (?:for|where|with|find|what|and|is|write|work|calculate|then|state)\b))"
)
_SAID = re.compile(
    r"\b(?:n-? ?th|general) term(?: formula| rule)?(?: of (?:a|the|this) (?:\w+ )?(?:sequence|series))?(?: is| given by| =|:|,)*(?: given by)? "
    r"(?P<f>(?!of\b|is\b|for\b|in\b|and\b|the\b)[^=,;:?.]*n[^=,;:?.]*?)(?=\s*(?:$|[,;:?.]| (?:find|what|and|is|write|work|calculate|then|state|which)\b))",
    re.I,
)


def explicit(text: str) -> Iterator[str]:
    """`the terms are given by u_n = n(n + 1)/2, find u_10`: a formula with n, and the terms asked for."""
    plain = re.sub(r"\s+", " ", text).strip()
    rule = _RULE.search(plain) or _SAID.search(plain)
    if rule is None:
        return
    name, formula = rule.groupdict().get("a") or "a", rule["f"].strip()
    if re.search(rf"(?<![A-Za-z]){name}_?\(?n ?[-+] ?1|[a-zA-Z]{{3,}}", formula):
        return
    rest = f"{plain[: rule.start()]} ; {plain[rule.end() :]}"
    asked = ""
    terms = [*re.finditer(rf"(?<![A-Za-z]){name}_?\(?(\d+)\)?(?![\w(])", rest)]
    places = [*re.finditer(rf"\b(?:the )?({_ORDINAL}) term\b|\bterm (?:number )?(\d+)\b", rest, re.I)]
    total = re.search(r"\b(?:sum|total) of (?:the )?first (\d+) terms\b|(?<![A-Za-z])S_?\(?(\d+)\)?(?!\w)", rest)
    if total is not None:
        rest = rest.replace(total[0], " ")
        if not re.search(r"\d", rest) and say_nothing_more(
            [word for word in re.findall(r"[a-z']+", rest.lower()) if len(word) > 1], _WORDS
        ):
            yield f"evaluate \\sum_{{n=1}}^{{{total[1] or total[2]}}} ({formula})"
        return
    firsts = [*re.finditer(rf"\bfirst (\d+|{'|'.join(NUMBER_WORDS)}) terms\b", rest, re.I)]
    which = [
        *re.finditer(
            r"\bwhich term\b|\b(?:is|does) (?P<v>-?\d+)(?= (?:a term|in|part|belong|occur))|\bvalue of n\b|\bposition\b",
            rest,
            re.I,
        )
    ]
    target = re.search(r"(?<![\w_.])(-?\d+)(?![\w.]*\d)", rest)
    if which and target is not None and not (terms or places or firsts):
        rest = rest.replace(target[0], " ", 1)
        asked = f"solve {formula} = {target[1]} for n"
    elif len(terms) == 1 and not (places or firsts or which):
        asked, rest = f"{name}_n = {formula}, find {name}_{terms[0][1]}", rest.replace(terms[0][0], " ")
    elif len(places) == 1 and not (terms or firsts or which):
        said = (places[0][1] or places[0][2]).lower()
        at = ORDINALS.get(said) or _LATER.get(said) or int(re.sub(r"\D", "", said))
        asked, rest = f"{name}_n = {formula}, find {name}_{at}", rest.replace(places[0][0], " ")
    elif len(firsts) == 1 and not (terms or places or which):
        asked, rest = f"{name}_n = {formula}, find the first {firsts[0][1]} terms", rest.replace(firsts[0][0], " ")
    words = [word for word in re.findall(r"[a-z']+", rest.lower()) if len(word) > 1]
    left = re.search(r"\d", rest.replace("n >= 1", "").replace("n > 0", ""))
    if asked and left is None and say_nothing_more(words, _WORDS | {"which", "position"}):
        yield asked


def recurrence(text: str) -> Iterator[str]:
    """`u_1 = 5 and u_(n+1) = 2u_n - 3; find u_4` in any order."""
    plain = re.sub(r"\s+", " ", text).strip()
    step = re.search(
        r"(?<![A-Za-z])(?P<a>[a-zA-Z])_\(? ?(?P<at>n ?\+ ?1|n) ?\)? ?= ?(?P<f>(?:(?! (?:and|with|for|where|find|given)\b)[^=,;:?])*[a-zA-Z]_\(? ?n(?: ?- ?1)? ?\)?(?:(?! (?:and|with|for|where|find|given)\b)[^=,;:?.])*)",
        plain,
    )
    if step is None:
        return
    name = step["a"]
    rest = f"{plain[: step.start()]} ; {plain[step.end() :]}"
    start = re.search(rf"(?<![A-Za-z]){name}_\(?([01])\)? ?(?:=|is) ?(-?\d+(?:\.\d+)?(?:/\d+)?)(?![\w])", rest)
    if start is None and (start := re.search(r"\b(first) term(?: is| =| of)? (-?\d+(?:\.\d+)?)\b", rest)) is None:
        return
    rest = f"{rest[: start.start()]} ; {rest[start.end() :]}"
    begins = "1" if start[1] == "first" else start[1]
    asked = re.search(rf"(?<![A-Za-z]){name}_\(?(\d+)\)?(?![\w(])|\b({_ORDINAL}) term\b", rest)
    if asked is None:
        return
    said = (asked[1] or asked[2]).lower()
    at = ORDINALS.get(said) or _LATER.get(said) or int(re.sub(r"\D", "", said))
    rest = rest.replace(asked[0], " ")
    rest = re.sub(r"\b(?:for )?(?:all )?n ?(?:>=|>|≥) ?[012]\b", " ", rest)
    if re.search(r"\d", rest) or not say_nothing_more(
        [word for word in re.findall(r"[a-z']+", rest.lower()) if len(word) > 1], _WORDS
    ):
        return
    left = f"{name}_{{{step['at'].replace(' ', '')}}}" if "+" in step["at"] else f"{name}_n"
    right = re.sub(r"_\(? ?n ?- ?1 ?\)?", "_{n-1}", step["f"].strip(" ."))
    yield f"{name}_{begins} = {start[2]} and {left} = {right}, find {name}_{at}"


def going_on(found: Pieces) -> str | None:
    """`What number comes next: 1, 4, 9, 16, 25`."""
    lists = found.of("T")
    if len(lists) != 1 or len(found.formulas) != 1:
        return None
    if not re.search(
        r"\bnext (?:term|number|one)\b|\bcomes? next\b|\bwhat(?:'s| is)? next\b|\bcontinue\b", found.skeleton
    ):
        return None
    if not say_nothing_more(found.words(), _WORDS) or re.search(
        r"\b(?:terms|numbers|two|three|four)\b", found.skeleton
    ):
        return None
    listed = re.sub(r"[,\s]*\.\.\.\s*$", "", found.text(lists[0]))
    return None if "..." in listed else f"find the next term of the sequence {listed}"


_MULTIPLES = re.compile(
    r"(?:.*?\b(?:sum|total) of|add(?: up)?|.*?\badd(?: up)?) (?:all )?(?:of )?(?:the )?(?:positive |natural )?(?P<sort>multiples of (?P<k>\d+)|(?:even|odd) (?:numbers|integers))"
    r" (?:from|between|that are between|up to|less than|below|under|not exceeding) (?:(?P<low>\d+) (?:and|to) )?(?P<high>\d+)(?P<inc>,? \(?inclusive\)?)?(?: inclusive)?",
    re.I,
)


def multiples(text: str) -> Iterator[str]:
    """`the sum of all multiples of 3 between 1 and 100`, where the ends leave nothing open."""
    match = _MULTIPLES.fullmatch(re.sub(r"\s+", " ", text).strip(" .?!"))
    if match is None:
        return
    step = int(match["k"]) if match["k"] else 2
    shift = 1 if "odd" in match["sort"].lower() else 0
    low, high = int(match["low"] or 1), int(match["high"])
    text = match[0].lower()
    ends = [end for end in (low if match["low"] else -1, high) if end >= 0 and (end - shift) % step == 0]
    if ends and not match["inc"]:
        if re.search(r"less than|below|under", text):
            high -= 1
        elif "between" in text:
            return  # whether the ends belong to them is not said
    if not step or high > 10**5:
        return
    first = low + (shift - low) % step
    last = high - (high - shift) % step
    many = (last - first) // step + 1
    if many > 1:
        yield f"find the sum of the first {many} terms of the arithmetic sequence with first term {first} and common difference {step}"


__all__ = ["explicit", "going_on", "multiples", "recurrence"]
