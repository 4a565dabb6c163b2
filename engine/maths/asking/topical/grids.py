"""Matrices among words: numbers in rows however they are parted, and the one thing asked of them."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.topical.pieces import Pieces
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.words import word_set

_NUMBER = r"[-−–]?\d+(?:\.\d+)?(?:/\d+)?"
_ROW = rf"{_NUMBER}(?:(?: ?, ?| +){_NUMBER})+"
_LETTERED = r"(?:[-−–]?\d*(?:\.\d+)?[a-z]|[-−–]?\d+(?:\.\d+)?(?:/\d+)?)(?: ?[-+] ?\d+)?"
_LROW = rf"{_LETTERED}(?:(?: ?, ?| +){_LETTERED})+"
_PARTED = re.compile(rf"[\[(|]\s*(?P<rows>{_LROW}(?:\s*(?:;| / |\||\n)\s*{_LROW})+)\s*[\])|]")
_BARE = re.compile(
    rf"(?<=\bmatrix )(?:with rows |of rows |[A-Z] ?(?:=|is|be) ?)?(?P<rows>{_ROW}(?:\s*(?:;| ?/ |\n)\s*{_ROW})+)(?![\w/])",
    re.I,
)
_SAID = re.compile(
    rf"\b(?:with |whose |having |has |of )?(?:the )?rows?(?: are| being| of| is|:)? (?P<rows>{_ROW}(?:(?:,? and |; | / ){_ROW})+)(?![\w/])",
    re.I,
)
_TOLD = re.compile(
    rf"\b(?:with |whose |having |has )?(?:the |a )?first row(?: is| of|:)? \(?(?P<a>{_ROW})\)?,?(?: and)?(?: the| a| with)* second row(?: is| of|:)? \(?(?P<b>{_ROW})\)?"
    rf"(?:,?(?: and)?(?: the| a)? third row(?: is| of|:)? \(?(?P<c>{_ROW})\)?)?",
    re.I,
)
_NESTED = re.compile(
    r"\(\s*(?P<rows>\([^()]*,[^()]*\)(?:\s*,?\s*\([^()]*,[^()]*\))+)\s*\)|\{\s*(?P<rows2>\{[^{}]*\}(?:\s*,\s*\{[^{}]*\})+)\s*\}"
)
_ASKS: tuple[tuple[str, str], ...] = (
    ("determinant", r"\bdeterminants?\b|\bdet\b"),
    ("inverse", r"\binverse\b|\binvert(?:ed)?\b"),
    ("transpose", r"\btranspose[d]?\b"),
    ("trace", r"\btrace\b"),
    ("rank", r"\brank\b"),
    ("eigenvalues", r"\beigen ?values?\b"),
)
_WORDS = word_set("matrix matrices square rows row given real 2x2 3x3 by invertible numbers multiplied multiply multiplying product times add added plus minus subtract difference"
                  " sum find vector column by each both value values")  # fmt: skip


def rows_in_brackets(text: str) -> str:
    """The text with `(2 1; 5 3)`, `1 2 / 3 4` and rows said in words as `[[2, 1], [5, 3]]`."""
    text = re.sub(r"\b[23]\s?(?:×|x|by|\*)\s?[23] (?=matri)|\b[23]\s?(?:×|x|by)\s?[23] (?=determinant)", "", text)
    text = _TOLD.sub(lambda match: _in_brackets_of([row for row in match.groups() if row], match[0]), text)
    for pattern in (_NESTED, _PARTED, _BARE, _SAID):
        text = pattern.sub(_in_brackets, text)
    return text


def _in_brackets(match: re.Match[str]) -> str:
    said = next(rows for rows in match.groups() if rows)
    if said[0] in "({":
        parts = re.findall(r"[({]([^(){}]*)[)}]", said)
    else:
        parts = re.split(r"\s*(?:;|(?<=[\w.]) ?/ (?=\S)|\||\n|,? and )\s*", said)
    return _in_brackets_of(parts, match[0])


def _in_brackets_of(parts: list[str], said: str) -> str:
    rows = [[entry for entry in re.split(r"\s*,\s*|(?<![-+])\s+(?![-+] )", part.strip()) if entry] for part in parts]
    if len(rows) < 2 or len({len(row) for row in rows}) != 1 or len(rows[0]) < 1:
        return said
    return " [" + ", ".join(f"[{', '.join(row)}]" for row in rows) + "] "


def grid(found: Pieces) -> str | None:
    """`the determinant of [[1, 2], [3, 4]]`, or an expression in matrices that are given."""
    named = {}
    for name in found.of("Z"):
        match = re.fullmatch(r"([A-Z])\s*=\s*(\[\s*\[.*\]\s*\])", found.text(name))
        if match is None:
            return None
        named[match[1]] = match[2]
    alone = [found.text(name) for name in found.of("G")]
    vectors = [found.text(name) for name in found.of("BT")]
    if len(alone) == len(vectors) == 1 and len(found.formulas) == 2 and say_nothing_more(found.words(), _WORDS, 0):
        first = found.skeleton.index(found.of("G")[0]) < found.skeleton.index(found.of("BT")[0])
        if first and re.search(r"\b(?:times|multipl[a-z]+|product)\b", found.skeleton):
            return f"multiply the matrix {alone[0]} by the vector ({vectors[0].strip('[]()')})"
    if (not named and not alone) or found.of("DJXRCTB"):
        return None
    rest, asked = found.skeleton, []
    for what, pattern in _ASKS:
        if re.search(pattern, rest):
            asked.append(what)
            rest = re.sub(pattern, " ", rest)
    words = re.findall(r"(?<!\S)[a-z][a-z'-]*", re.sub(r"[A-Z]\d+", " ", rest))
    if not say_nothing_more(words, _WORDS, 1):
        return None
    letters = [found.text(name) for name in found.of("L")]
    others = [found.text(name) for name in found.of("E") if not re.fullmatch(r"\([A-Z]\)", found.text(name))]
    if asked and re.search(r"\b(?:sum|product|difference|times|plus|minus|add|multipl[a-z]+|subtract)\b", rest):
        return None
    if len(asked) == 1 and not others and len(alone) + len(named) == 1:
        if any(letter not in named and not re.fullmatch("[A-Z]", letter) for letter in letters):
            return None
        return f"find the {asked[0]} of {alone[0] if alone else next(iter(named.values()))}"
    power = re.search(r"\b(square|cube)\b", rest)
    if power is not None and not asked and not others and len(alone) + len(named) == 1:
        body = alone[0] if alone else next(iter(named.values()))
        return f"calculate {body}^{2 if power[1] == 'square' else 3}"
    sign = _joined(rest, found)
    if sign and not named and not asked and not others and not letters:
        return sign
    if named and not alone and not asked and len(others) == 1 and not found.of("N"):
        if not set(re.findall(r"[A-Za-z]", others[0])) - {"T"} <= set(named):
            return None
        given = ", ".join(f"{name} = {matrix}" for name, matrix in named.items())
        return f"{given}, find {others[0]}"
    return None


def _joined(rest: str, found: Pieces) -> str:
    """Two matrices to be multiplied, added or subtracted, or a number times one."""
    matrices, numbers = found.of("G"), found.of("N")
    if len(matrices) == 2 and not numbers:
        one, two = (found.text(name) for name in matrices)
        if re.search(r"\b(?:product|multipl[a-z]+|times)\b", rest):
            return f"calculate {one} * {two}"
        if re.search(r"\b(?:sum|add|plus)\b", rest):
            return f"calculate {one} + {two}"
        if re.search(rf"\bsubtract {matrices[0]} from {matrices[1]}", rest):
            return f"calculate {two} - {one}"
        return f"calculate {one} - {two}" if re.search(r"\b(?:difference|minus)\b", rest) else ""
    if len(matrices) == len(numbers) == 1 and re.search(
        rf"{numbers[0]} (?:times|multiplied by)|multipl[a-z]+ .*by {numbers[0]}", rest
    ):
        return f"calculate {found.text(numbers[0])}*{found.text(matrices[0])}"
    return ""


__all__ = ["grid", "rows_in_brackets"]
