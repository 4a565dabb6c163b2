"""What people write around an answer, taken off or written in the reader's way before it is read.

`x1 = 2, x2 = 3`, `x = 5 (double root)`, `L = {2; 3}`, `the solutions are 2 and 3`, `P(2|-3)`, `x^2 + const`. Only
what cannot be meant in another way; knows texts and kinds, no mathematics.
"""

from __future__ import annotations

import re

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.number_words import in_digits
from engine.maths.reader.limits import MAX_LENGTH

_REMARK = re.compile(r"\(\s*(?:a\s+)?(?:double|triple|repeated|multiple|twice|multiplicity)\b[^()]{0,30}\)", re.I)
_EMPTY = re.compile(r"\s*(?:[A-Za-z]\s*(?:=|\\in|∈)\s*)?(?:\{\s*\}|\\\{\s*\\\})\s*")
_SET_NAME = re.compile(r"\s*(?:\\mathbb\s*\{?)?[LS𝕃]\}?\s*=\s*(?=\{|\\\{|\\left\s*\\\{)")
_ANNOUNCED = re.compile(
    r"\s*(?:the\s+)?(?:solutions?|roots?|zeros|zeroes|answers?)(?:\s+set)?(?:\s*:\s*|\s+(?:is|are)\s*:?\s+)", re.I
)
_ONLY = re.compile(r"\s+only\s*\.?\s*$", re.I)
_AMPERSAND = re.compile(r"(?<=[\w)}])\s*\\?&\s*(?=[\w(+\-−√\\])")
_WHOLE = re.compile(
    r"[\s,;]*(?:\(\s*)?(?:(?:where|with|for)\s+)?(?:(?:all|any|every)\s+)?\b([j-nz])\s+"
    r"(?:(?:is\s+)?(?:an?\s+|any\s+)?(?:integers?|whole\s+numbers?)|in\s+(?:Z|ℤ))\s*\)?\s*\.?\s*$",
    re.I,
)
_BARS = re.compile(r"(\s*(?:[A-Z]\s*=?\s*)?\()([^|()]{1,80})\|([^|()]{1,80})(?:\|([^|()]{1,80}))?(\)\s*)")
_POINT_NAME = re.compile(r"\s*[A-Z](?:_\{?\d\}?|\d)?\s*=?\s*(?=\(|\\left\s*\()")
_CONSTANT = re.compile(r"([+-])\s*(?:const(?:ant)?\.?|(?:a|any)\s+constant)\s*$", re.I)

_NUMBERED_CONSTANT = re.compile(r"(?<![A-Za-z0-9_\\])([CcKk])([0-9])(?![0-9.^])")


_IN_WORDS = (Kind.EXPRESSION, Kind.SIMPLIFIED, Kind.SOLUTION_SET)
"""The kinds whose answer may be one number said in words; where a number is asked for alone, digits are."""
_CHOICE = re.compile(
    r"(?<![\w\\}])C\s?\(\s*(\d{1,3})\s*[,;]\s*(\d{1,3})\s*\)|(?<![\w\\])nCr\s?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)"
    r"|(?:\{\s*\})?(?<![\w)])[\^_]\{?(\d{1,3})\}?\s*C_\{?(\d{1,3})\}?(?![\w(])"
)
_PLACES = re.compile(
    r"(?<![\w\\])nPr\s?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)|(?<![\w.])(\d{1,3})P(\d{1,3})(?![\w.(])"
    r"|(?:\{\s*\})?(?<![\w)])[\^_]\{?(\d{1,3})\}?\s*P_\{?(\d{1,3})\}?(?![\w(])"
)
_POINTS = re.compile(r"(?<![\w\\])[ABD-Z]\s?\(")


def with_choices(text: str) -> str:
    """Choices and arrangements as they are written: `C(8, 3)`, `{}^8C_3`, `8P3`; `A(1, 2), C(8, 3)` are points."""
    if len(text) > MAX_LENGTH or ("C" not in text and "P" not in text) or _POINTS.search(text):
        return text

    def counts(match: re.Match[str]) -> tuple[str, str] | None:
        total, chosen = (group for group in match.groups() if group is not None)
        return (total, chosen) if int(chosen) <= int(total) else None

    def choice(match: re.Match[str]) -> str:
        found = counts(match)
        return match[0] if found is None else f"\\binom{{{found[0]}}}{{{found[1]}}}"

    def places(match: re.Match[str]) -> str:
        found = counts(match)
        return match[0] if found is None else f"({found[0]}!/({int(found[0]) - int(found[1])})!)"

    return _PLACES.sub(places, _CHOICE.sub(choice, text))


def as_typed(text: str, kind: AnswerKind) -> str:
    """`text` without what stands around the answer, for kinds where that is usual."""
    if len(text) > MAX_LENGTH:
        return text
    if kind.kind in _IN_WORDS:
        text = _words(_ANNOUNCED.sub("", text, count=1) if kind.kind is Kind.SOLUTION_SET else text, kind)
    if kind.kind is Kind.ANTIDERIVATIVE:
        return _NUMBERED_CONSTANT.sub(r"\1_\2", _CONSTANT.sub(r"\1 C", text))
    if kind.kind in (Kind.INTEGER, Kind.RATIONAL, Kind.DECIMAL, Kind.EXPRESSION) and not {"C", "P"} & {*kind.variables}:
        return with_choices(text)
    if kind.kind is Kind.POINT:
        return _numbered(_point(text, kind), kind)
    if kind.kind is Kind.SOLUTION_SET:
        return "no solution" if _EMPTY.fullmatch(text) else _numbered(_solutions(text, kind), kind)
    return text


def _words(text: str, kind: AnswerKind) -> str:
    """`five` as 5, `x = minus five` as x = -5."""
    head, sign, tail = text.rpartition("=")
    if sign and (head.strip() not in (kind.variables or ("x",))):
        return text
    said = re.sub(r"^\s*\\text\s*\{([^{}]*)\}\s*$", r"\1", tail)
    found = in_digits(said)
    return text if found is None else f"{head}{sign} {found}".strip()


def _solutions(text: str, kind: AnswerKind) -> str:
    if not set(kind.variables) & {"L", "S"}:
        text = _SET_NAME.sub("", text, count=1)
    text = _ONLY.sub("", _ANNOUNCED.sub("", text, count=1) if _ANNOUNCED.match(text) else text)
    return _AMPERSAND.sub(" and ", _WHOLE.sub(r", \1 \\in Z", text))


def _point(text: str, kind: AnswerKind) -> str:
    if found := _BARS.fullmatch(text):
        values = ";".join(part for part in found.groups()[1:4] if part is not None)
        text = f"({values})"
    name = _POINT_NAME.match(text)
    if name and name[0].strip(" =") not in kind.variables:
        return text[name.end() :]
    names = "|".join(re.escape(name) for name in kind.variables)
    if names and text.count("=") > 1 and "\\" not in text:  # x = 2 y = 5
        text = re.sub(rf"(?<=[\d)])\s+(?=(?:{names})\s*=)", ", ", text)
    return text


def _numbered(text: str, kind: AnswerKind) -> str:
    """Solutions with numbers behind the name, `x1 = 2`, with the number below it; remarks on double roots go."""
    text = _REMARK.sub("", text)
    for name in kind.variables or ("x",):
        text = re.sub(
            rf"(?<![A-Za-z0-9_\\]){re.escape(name)}([1-9])(?=\s*(?:=|≈|\\approx|,\s*{name}[1-9]))", rf"{name}_\1", text
        )
    return text
