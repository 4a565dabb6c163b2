"""Inequalities and sets said in words or with the wrong signs, rewritten with the signs that the reader knows.

    with_signs("x must be at least 4")            "x >= 4"
    with_signs("4 or more", "t")                  "t >= 4"
    with_signs("x is less than -1 or above 3")    "x < -1 or x > 3"

Works on text alone: what comes out is read as if it had been typed, and what no rule here takes stays as it is.
Knows nothing of what a set contains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ORDER = r"[<>≤≥]|\\(?:leq?|geq?|lt|gt)(?:slant)?(?![A-Za-z])"
_COMPARED = re.compile(rf"{_ORDER}|[=≠]|\\neq?(?![A-Za-z])")
_SIGNS = (
    (re.compile(r"(?<![<>=!])=<(?![=>])"), "<="),
    (re.compile(r"(?<![<>=!-])=>(?!=)"), ">="),
    (re.compile(r"=/=|(?<![A-Za-z!])!=|(?<=\w)\s*!=|(?<![<=])<>(?!=)"), "≠"),
    (re.compile(r"≧|≮|\\not\s*<|\\nless(?![A-Za-z])"), "≥"),
    (re.compile(r"≦|≯|\\not\s*>|\\ngtr(?![A-Za-z])"), "≤"),
    (re.compile(r"\s*&&\s*|\s+(?<!\\)&\s+"), " and "),
    (re.compile(r"(?<=\bis)n['’]?t\b|(?<=\bdoes)n['’]?t\b"), " not"),
)
_JOINED = re.compile(r"\s*(?:∪|\\cup(?![A-Za-z]))\s*|\s+[Uu]\s+")
_REAL = re.compile(
    r"[,;]?\s*\(?\s*(?:(?:where|for|with|and)\s+)?(?P<name>[A-Za-z])\s*(?:is\s+|∈\s*|\\in\s+)?(?:a\s+)?"
    r"reals?(?:\s+numbers?)?\s*\)?\s*\.?\s*$"
)

_MORE, _LESS = r"(?:greater|more|larger|bigger|higher)", r"(?:less|smaller|fewer|lower)"
_NUMBER = r"(?P<number>[-−+]?\s*[\w.\\/√{}^π]+)"
_IS = r"(?:\b(?:is|are)\b)?\s*"
_MORE_THAN = rf"(?:\b{_MORE}\s+than\b|\babove\b|\bover\b)"
_LESS_THAN = rf"(?:\b{_LESS}\s+than\b|\bbelow\b|\bunder\b)"
_OR_EQUAL = r"\s+or\s+(?:is\s+)?equals?\s+(?:to\s+)?"
_OR_MORE = rf"\s+(?:or|and)\s+(?:{_MORE}|above|over|up(?:wards?)?)\b(?!\s*(?:than\b|[-−+.\d√\\]))"
_OR_LESS = rf"\s+(?:or|and)\s+(?:{_LESS}|below|under|down(?:wards?)?)\b(?!\s*(?:than\b|[-−+.\d√\\]))"
_NOT = r"(?:\bis\s+(?:not|never)|\bisn't|\bcannot\s+be|\bcan\s+not\s+be|\bcan['’]?t\s+be|(?<=[a-z])\s+not)"
_PHRASES = tuple(
    (re.compile(pattern, re.IGNORECASE), meaning)
    for pattern, meaning in (
        (r"\b(?:must|has\s+to|have\s+to|should|can|may|will|needs?\s+to)\s+be\b(?!\s+(?:all|any|every))", "is"),
        (rf"(?:\bis\b)?\s*\b(?:not|no)\s+{_LESS_THAN}", ">="),
        (rf"(?:\bis\b)?\s*\b(?:not|no)\s+{_MORE_THAN}", "<="),
        (rf"{_IS}\b{_MORE}\s+than{_OR_EQUAL}", ">="),
        (rf"{_IS}\b{_LESS}\s+than{_OR_EQUAL}", "<="),
        (rf"{_IS}\bat\s+least\b", ">="),
        (rf"{_IS}\bat\s+most\b", "<="),
        (rf"(?:(?:\bis\b|=)\s*)?{_NUMBER}{_OR_MORE}", r">= \g<number>"),
        (rf"(?:(?:\bis\b|=)\s*)?{_NUMBER}{_OR_LESS}", r"<= \g<number>"),
        (rf"{_IS}{_MORE_THAN}", ">"),
        (rf"{_IS}{_LESS_THAN}", "<"),
        (r">\s*or\s*=", ">="),
        (r"<\s*or\s*=", "<="),
        (r"(?:\bis\s+not|\bdoes\s+not|\bdoesn't|\bisn't|\bnot)\s+equals?(?:\s+to)?\b", "≠"),
        (rf"{_NOT}\s+(?=[-−\d.√\\(π])", "≠ "),
        (r"\bis\s+(?=[<>≤≥=≠])", ""),
    )
)
_ALL_THINGS = (
    r"(?:the\s+)?(?:(?:all|any|every)\b(?:\s+reals?\b)?(?:\s+(?:numbers?|values?)\b)?(?:\s+(?:of\s+)?[a-z]\b)?"
    r"|reals?\b(?:\s+numbers?\b)?|everything|anything|(?-i:[ℝR])(?![A-Za-z]))"
)
_LEADING = re.compile(
    rf"^(?:either\s+|the\s+(?:interval|set|range|domain)(?:\s+is|\s*:)?\s+|{_ALL_THINGS}\s*"
    r"(?:,|with|such\s+that|so\s+that|where|for\s+which|(?:that|which)(?:\s+(?:is|are))?)?\s*"
    rf"(?=[^,]{{0,40}}(?:{_ORDER})))",
    re.IGNORECASE,
)
_SUBJECT = r"(?:[a-z]\s*(?:∈|=|\bis\b|\bare\b|\bcan\s+be\b|\bmay\s+be\b|\bcould\s+be\b)\s*)?"
_ALL = re.compile(rf"{_SUBJECT}(?:{_ALL_THINGS}|always(?:\s+true)?|true(?:\s+for\s+{_ALL_THINGS})?)", re.IGNORECASE)
_NONE = re.compile(
    r"(?:there\s+(?:is|are)\s+)?no\s+(?:such\s+)?(?:x|values?(?:\s+of\s+x)?|numbers?)|never(?:\s+true)?|impossible|false|"
    r"the\s+empty\s+set|nothing",
    re.IGNORECASE,
)
_EXCEPT = re.compile(
    rf"{_SUBJECT}{_ALL_THINGS}\s*,?\s*"
    r"(?:(?:except|but|other\s+than|apart\s+from|without|not|besides)\b(?:\s+(?:for|not|equal\s+to|when|where|at))?|≠|!=)"
    r"\s*(?:[a-z]\s*(?:=|≠|\bis\b)\s*)?(?P<numbers>.+)",
    re.IGNORECASE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A set said in words: everything or nothing (`every`), without the numbers in the text `left_out`."""

    every: bool
    left_out: str = ""


def tidied(text: str) -> str:
    """`text` with other signs for the same: `=<`, `<>`, `&&`, `x < 1 ∪ x > 2`; without a remark that x is real."""
    text = re.sub(r"[^\S\n]{2,}", " ", text)
    for sign, meaning in _SIGNS:
        text = sign.sub(meaning, text)
    if "||" in text and text.count("|") == 2 * text.count("||"):
        text = re.sub(r"\s*\|\|\s*", " or ", text)
    parts = _JOINED.split(text)
    plain = not any(sign in text for sign in ("[", "]", "{", "}", "∈", "\\in"))
    if len(parts) > 1 and plain and all(_COMPARED.search(part) for part in parts):
        text = " or ".join(parts)
    remark = _REAL.search(text)
    if remark is not None and _COMPARED.search(text[: remark.start()]) and remark["name"] in text[: remark.start()]:
        text = text[: remark.start()]
    return text


def said(text: str) -> Said | None:
    """Everything, nothing, or everything except some numbers; None when it is something else."""
    text = text.strip().rstrip(".")
    if _ALL.fullmatch(text) and text.casefold() not in ("all", "any", "every"):
        return Said(True)
    if _NONE.fullmatch(text):
        return Said(False)
    match = _EXCEPT.fullmatch(text)
    if match is None or re.search(_ORDER, text):
        return None
    return Said(True, match["numbers"].strip().strip("{}"))


def with_signs(text: str, variable: str = "x") -> str:
    """`text` with signs of order for words; where nothing is named that is compared, `variable` is meant."""
    for wording, meaning in _PHRASES:
        text = wording.sub(f" {meaning} ", text)
    text = " ".join(text.split())
    text = _LEADING.sub("", text)
    if re.match(r"[<>≤≥≠]", text):
        text = f"{variable} {text}"
    subject = re.match(r"([A-Za-z])\s*[<>≤≥≠]", text)
    if subject is not None:
        text = re.sub(r"\b(or|and|but)\s+(?=[<>≤≥≠])", rf"\1 {subject[1]} ", text)
        text = re.sub(r"\s+but\s+(?=[A-Za-z]\s*[<>≤≥≠])", " and ", text)
    return text
