"""A model's answer against a gold answer: the final answer is found in the text, the kind follows from the gold one.

Gold answers come as they were published: with a decimal comma, doubled backslashes, dollar signs, units in words. What
only sets the answer out is taken off on both sides; a gold answer that is no mathematics for Lemma is compared as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from engine.maths import final_answer
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError, read
from engine.maths.tree import Listing, Logic, Relation
from tests.bench.cases.case import Check, NotPortable
from tests.bench.cases.choose import is_interval
from tests.bench.cases.gold_kinds import bare, kind_of
from tests.bench.cases.meant import measure, notation, quantities, said

_SPANS = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$(.+?)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
_JOINTS = re.compile(r"(?:\s|[,;.:]|\band\b|\bor\b)*")
_DOUBLED = re.compile(r"\\\\(?=(?:left|right|frac|dfrac|le|ge|leq|geq|sqrt|pi|times|cdot|text|in|pm|infty|boxed)\b)")
_UNIT = re.compile(
    r"(?P<number>.*?\S)\s*\\(?:text|mbox|textrm|mathrm)\{(?!\s*per ?cent)\s*(?P<unit>[A-Za-z ]+?)\s*\}"
    r"(?P<power>\^\{?\d\}?)?"
)
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:,\d{3})*(?:\.\d+)?(?:\s*\\?%)?")
_COMMA = re.compile(r"\s*\$?\s*(\d{1,3}),(\d{1,2}|\d{4,}|(?<=^0,)\d+)\s*\$?\s*")
_CAPITALS = re.compile(r"(?<![A-Za-z\\{])[A-Z]{2}(?![A-Za-z])")
_BESIDE = re.compile(
    r"(?!.*\b(?:not|no|radians?)\b)(?:\\(?:text|mbox|textrm|mathrm|textbf)|[A-Za-z\s.,'{}$²³^\d]|\\[,;: ])*"
)
"""What may stand beside the number in a box: words and what sets them, no other mathematics."""
SHORT = 30  # characters of a text that is nothing but an answer


def check_of(row: dict[str, Any]) -> Check:
    """The call of the checker for one line. Raises NotPortable, or ReadError where the gold answer cannot be read."""
    extra = row.get("extra") or {}
    if row.get("suspect"):
        raise NotPortable("Its label is held to be wrong.")
    if extra.get("strict") is False or extra.get("allow_set_relation_comp") is False:
        raise NotPortable("It asks about a setting of the other grader's own.")
    expected = gold_in(str(row["expected"]))
    a_value = re.search(r"[=<>]|\\(?:le|ge|ne|in|approx)", expected) is None and not _is_range(expected)
    given = answer_in(str(row["given"]), a_value=a_value)
    if _COMMA.fullmatch(plain := _plain(str(row["expected"]))) and _is_list(given):
        expected = plain.strip(" $").replace(",", ", ")
    expected, given = notation(expected, given)
    if (call := quantities(expected, given)) is not None:
        return call
    if (option := _option(expected)) and _option(given):
        return Check(AnswerKind(Kind.SHORT_TEXT), option, _option(given))
    if said(words(expected)):
        expected, given = said(words(expected)), said(words(given)) or given
    if words(expected):
        return Check(AnswerKind(Kind.SHORT_TEXT), words(expected), words(given) or given)
    expected, given = _without_unit(expected, given)
    expected, given = _last_of_chain(expected, given)
    names = tuple(sorted({*_CAPITALS.findall(expected), *_CAPITALS.findall(given)}))
    try:
        kind = kind_of(expected, given, names, extra)
    except ReadError:
        kind = None
    if kind is None:
        plain = [text.split("=")[-1].replace(" ", "") for text in (expected, next(_candidates(_plain(row["given"]))))]
        return Check(AnswerKind(Kind.SHORT_TEXT), *plain)
    return Check(kind, *bare(kind, expected, given))


def _is_range(text: str) -> bool:
    """Whether a gold answer is an interval, which an inequality says as well."""
    try:
        return is_interval(read(text))
    except ReadError:
        return False


def _is_list(text: str) -> bool:
    """Whether an answer is several values, so that the comma of the gold answer stands between two as well."""
    try:
        tree = read(text)
    except ReadError:
        return False
    return isinstance(tree, (Listing, Logic))


def gold_in(text: str) -> str:
    """The gold answer: all of its formulas where only 'and', 'or' and commas stand between them."""
    text = _plain(text)
    spans = list(_SPANS.finditer(text))
    if len(spans) > 1 and _JOINTS.fullmatch(_SPANS.sub("", text)):
        return _SPANS.sub(lambda span: next(part for part in span.groups() if part is not None), text).strip(" .")
    comma = _COMMA.fullmatch(text)
    return f"{comma[1]}.{comma[2]}" if comma else next(_candidates(text))


def answer_in(text: str, *, a_value: bool = False) -> str:
    """The final answer in a text: the first of the candidates that Lemma can read, else the first one.

    With `a_value` a formula that is an inequality is not taken for the answer.
    """
    candidates = list(_candidates(_plain(text)))
    for candidate in candidates:
        try:
            tree = read(candidate)
            if a_value and isinstance(tree, Relation) and not set(tree.signs) <= {"=", "~", "in"}:
                continue
        except ReadError:
            if words(candidate) or _UNIT.fullmatch(candidate.strip()) or measure(candidate) is not None:
                return candidate
            continue
        return candidate
    return candidates[0]


def _candidates(text: str) -> Iterator[str]:
    found = final_answer.find(text)
    said = found is not None and found.how == "said"
    if len(text) < SHORT and "$" not in text and not said and not re.search(r"\\(?:boxed|\[|\()", text):
        yield text  # nothing but the answer
    if found is not None:
        said = re.findall(r"\b(?:is|are)\b[:\s]*\$([^$]+)\$", text[found.end :]) if found.how == "equation" else []
        yield from said[-1:]
        yield found.latex
    spans = [next(part for part in match.groups() if part is not None) for match in _SPANS.finditer(text)]
    if found is None:
        yield spans[-1] if spans else text
    else:
        spans = [next(part for part in span.groups() if part is not None) for span in _SPANS.finditer(found.latex)]
    last = (found.latex if found is not None else text).strip(" .")
    yield from (re.split(r"\b(?:is|are|equals)\b", last)[-1].strip(" ."), *(spans[-1:]))
    numbers = _NUMBER.findall(last) if found is None or found.how != "equation" else _NUMBER.findall(text)
    boxed = found is not None and found.how == "boxed"
    if numbers and not (boxed and (len(numbers) > 1 or not _BESIDE.fullmatch(last.replace(numbers[-1], "")))):
        yield numbers[-1]


def _plain(text: str) -> str:
    """Without what only came in on the way: doubled backslashes, a command run into a name."""
    text = _DOUBLED.sub(lambda _: "\\", text) if r"\begin" not in text else text
    text = re.sub(r"\bpercentage\b", "percent", text)
    return re.sub(r"\\quad(?=[a-z])", r"\\quad ", text)


def words(text: str) -> str:
    """The words of an answer that is nothing but words, else the empty string."""
    found = re.fullmatch(r"\s*\\(?:text|textbf|mathrm|mbox)\{([^{}]*)\}\s*", text)
    plain = found[1] if found else text
    only = re.fullmatch(r"[()\s]*[A-Za-z]+(?:[ -][A-Za-z]+)*[()\s.]*", plain)
    return plain.strip(" ().") if only and (found or len(plain.strip(" ().")) > 2) else ""


def _option(text: str) -> str:
    """The letter of a choice: B, (B), \\text{(B)}, (B) 12; the empty string for anything else."""
    set_out = r"\s*(?:\\(?:text|textbf|mathrm|mathbf|mbox)\{)?\s*"
    found = re.fullmatch(set_out + r"\(?([A-H])(?:\)?\s*\}?[\s.]*|\)[\s}].*)", text)
    return found[1] if found else ""


def _without_unit(expected: str, given: str) -> tuple[str, str]:
    """Both without a unit in words: the same one on both sides, or one that only one of them has."""
    one, other = _UNIT.fullmatch(expected.strip()), _UNIT.fullmatch(given.strip())
    if other is not None and one is None:
        angle = re.search(r"\\circ|°", expected) is not None and not other["unit"].startswith("deg")
        return expected, given if angle else other["number"]
    if one is not None and other is None and _NUMBER.fullmatch(given.strip(" $")):
        return one["number"], given
    if one is not None and other is not None and (one["unit"], one["power"]) == (other["unit"], other["power"]):
        return one["number"], other["number"]
    return expected, given


def _last_of_chain(expected: str, given: str) -> tuple[str, str]:
    """What a chain of equals signs comes to, where the gold answer is one value."""
    if re.search(r",(?!\d{3})|\\quad|\b(?:and|or)\b", expected):
        return expected, given
    pattern = re.compile(r"(?<![<>!:\\])=(?!=)")
    gold, answer = pattern.split(expected), pattern.split(given)
    value = re.search(r"[A-Za-z](?![A-Za-z]*\{)", re.sub(r"\\[A-Za-z]+", "", gold[-1])) is None
    if len(gold) > 2 and value:
        return gold[-1].strip(), answer[-1].strip()
    if len(answer) > 2 and value and len(gold) <= 2 and not re.search(r",|\b(?:or|and)\b", given):
        return gold[-1].strip(), answer[-1].strip()
    if len(gold) == 2 and len(answer) == 1 and value and not re.search(r"[<>]|\\[lg]e", given):
        named = re.fullmatch(
            r"\s*(?:[A-Za-z](?:_\{?\w+\}?)?(?:\([^()]*\))?|\\frac\{[A-Z]{2}\}\{[A-Z]{2}\}|\S+:\S+)\s*", gold[0]
        )
        if named:
            return gold[1].strip(), given
    return expected, given
