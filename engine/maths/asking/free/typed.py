"""A text as a keyboard or a copied page gives it, with the signs that Lemma's reader knows.

Decimal commas become points where nothing else can be meant, dots to be filled in and arrows become what they stand
for, labels of a worksheet ("Q3 a)", "(3 marks)", "NB:") are left out.
"""

from __future__ import annotations

import re

_PLAIN = str.maketrans(
    {
        "\u2019": "'",
        "\u2018": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2026": "...",
        "\u2261": "=",
        "\u00a0": " ",
        "\u2212": "-",
        "\uff1d": "=",
        "\u202f": " ",
        "\u2009": " ",
    }
)
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]|(?<=\\s)[:;]-?[)(DPp/](?=\\s|$)|\\bx[dD]\\b(?=\\s*$)|<3(?=\\s*$)"
)
_MARKS = re.compile(
    r"[(\[]\s*(?:\d{1,2}|one|two|three|four|five)\s*(?:marks?|points?|pts?|p|P|pkt)\.?\s*[)\]]"
    r"|\b\d{1,2} marks?\b(?=\W*$)",
    re.I,
)
_LABEL = re.compile(
    r"^\s*(?:(?:(?:q|qu|ques|question|ex|exercise|problem|task|no|nr|number|part|aufgabe)\.?\s*"
    r"(?:no\.?|number)?\s*\d{1,3}[a-h]?\s*(?:\(?[a-h]\))?\s*(?:\((?:i{1,3}|iv|v)\))?\s*[:.)]?"
    r"|\d{1,2}\s*\(?[a-h]\)|\(?[a-h]\)|\(?(?:i{1,3}|iv|v)\)|\d{1,2}[.)])(?=\s)\s*)+",
    re.I,
)
_FILL_IN = re.compile(r"=\s*(?:\.{2,}|_{2,}|\?+|\[\s*\]|\(\s*\)|□|\u25a2|…)\s*[.?!]*\s*$")
_COMMA = re.compile(r"(?<![\d.,])(\d{1,9}),(\d{1,9})(?![\d,]|\.\d)")
_TEXT = re.compile(r"\\(?:text|mbox|textrm|mathrm)\{([^{}\\$]*[A-Za-z]{3}[^{}\\$]*)\}")
_SPACES = re.compile(r"\\[;,:!](?!\w)|\\q?quad(?![A-Za-z])|~")
_HESITATION = re.compile(r"^\W*(?:(?:uh+m*|um+|er+m*|hm+|oh|ah+|erm)\b[\s,.]+)+", re.I)


def as_typed(text: str) -> str:
    """The text in usual signs and without labels."""
    text = text.translate(_PLAIN)
    text = _TEXT.sub(r" \1 ", text)
    text = _SPACES.sub(" ", text)
    text = _HESITATION.sub("", text)
    text = _EMOJI.sub(" ", text)
    text = re.sub(r"(?<=[A-Za-z]) & (?=[A-Za-z])", " and ", text)
    text = _MARKS.sub(" ", text)
    text = re.sub(r"[ \t]+", " ", text).strip()
    text = _LABEL.sub("", text) if not re.fullmatch(r"\W*\d+[.)]\s*[-+*/^\d\s.]+", text) else text
    text = re.sub(r"(?<=[\w)}])\s*(?:-->|->|=>|\u2192|\u21d2)\s*$", "", text)
    text = _FILL_IN.sub("= ?", text)
    text = _VULGAR.sub(_with_slash, text)
    text = _LABEL_INSIDE.sub(r"\1 ", text)
    if "\\" not in text and not re.search(r"\{[^{}]*,", text):
        text = text.replace("{", "(").replace("}", ")")
    return decimal_points(_crosses(text))


_SMALL = {
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅕": "1/5",
    "⅖": "2/5",
    "⅗": "3/5",
    "⅘": "4/5",
    "⅙": "1/6",
    "⅚": "5/6",
    "⅐": "1/7",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
    "⅑": "1/9",
    "⅒": "1/10",
}
_VULGAR = re.compile(rf"(\d ?)?([{''.join(_SMALL)}])(?=(\s*[A-Za-z(])?)")
_LABEL_INSIDE = re.compile(r"([:.\n])\s*\(?(?:[a-h]|i{1,3}|iv|v)\)\s+", re.I)


def _with_slash(match: re.Match[str]) -> str:
    """`¾` as 3/4, `2¾` as 2 3/4, `½x` with the fraction in brackets."""
    plain = _SMALL[match[2]]
    if match[1]:
        return f"{match[1].strip()} {plain}"
    return f"({plain})" if match[3] and not match[3][:1].isspace() else plain


def _crosses(text: str) -> str:
    """The letter x as a multiplication sign where it stands between numbers and is nothing else: `-2/3 x 9/4`."""
    cross = r"(?<=[\d)]) [xX] (?=-?[\d(])|(?<=\d)[xX](?=\d)"
    if re.search(r"[=<>≤≥]", text.rstrip("=? ")) or len(re.findall(cross, text)) != len(
        re.findall(r"(?<![A-Za-z])[xX](?![A-Za-z])", text)
    ):
        return text
    return re.sub(cross, " × ", text)


def decimal_points(text: str) -> str:
    """`0,5x = 2,25` with points, unless a comma may part two numbers or the thousands of one."""
    found = list(_COMMA.finditer(text))
    if not found or re.search(r"\d\.\d", text):
        return text
    brackets = any(_in_pair(text, match) for match in found)
    listed = re.search(r"\d,\s+\d|\d;\s*\d", text) is not None
    thousands = [match for match in found if len(match[2]) == 3 and not match[1].startswith("0")]
    if brackets or listed or (thousands and len(thousands) == len(found)):
        return text
    if thousands and not any(
        match[1] == "0" for match in found
    ):  # 1,250 beside 0,5: all commas are decimal only where the others say so
        return text
    return _COMMA.sub(r"\1.\2", text)


def _in_pair(text: str, match: re.Match[str]) -> bool:
    """Whether `(3,4)` around the match is a point or an interval."""
    return (
        re.search(r"[(\[{]\s*-?$", text[: match.start()]) is not None
        and re.match(r"\s*[)\]}]", text[match.end() :]) is not None
    )
