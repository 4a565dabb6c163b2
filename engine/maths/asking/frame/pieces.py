"""Takes a typed text apart into words, marks and formulas, wherever in the sentence the formulas stand.

The result is a skeleton: the words in lower case, and each formula as a name such as `Z0` whose first letter says what
it is. Formulas said in words are put in signs first, so that "x squared minus five x" is one formula like any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.frame.said import in_signs
from engine.maths.asking.free.asides import HARMLESS
from engine.maths.asking.free.meaning import may_matter
from engine.maths.asking.loose import NEUTRAL

MAX_FORMULAS = 9
MAX_TOKENS = 120
FUNCTIONS = frozenset(("sin", "cos", "tan", "ln", "sqrt", "pi", "exp", "cbrt", "log"))
_UNITS = frozenset(
    [
        "km",
        "cm",
        "mm",
        "kg",
        "mg",
        "ml",
        "cl",
        "dl",
        "hr",
        "hrs",
        "h",
        "min",
        "mins",
        "sec",
        "secs",
        "s",
        "g",
        "l",
        "am",
        "pm",
        "st",
        "nd",
        "rd",
        "th",
        "kmh",
        "mph",
        "ft",
        "lb",
        "lbs",
        "oz",
        "p",
        "c",
        "m",
    ]
)
_TOKEN = re.compile(
    r"(?P<diff>d(?:\^2|²)?[a-z]?/d[a-z](?:\^2|²)?(?![a-z]))"
    r"|(?P<thousands>\d{1,3}(?:,\d{3})+(?![\d,]|\.\d))"
    r"|(?P<number>\d+(?:\.\d+)?|\.\d+)"
    r"|(?P<command>\\[A-Za-z]+)"
    r"|(?P<word>[A-Za-zθ]+(?:'[A-Za-z]+)*)"
    r"|(?P<sign>[-+*/^=()\[\]{}_√×÷·−±²³⁴⁵⁶⁷⁸⁹¹⁰π∙⋅])"
    r"|(?P<prime>['′]+)"
    r"|(?P<mark>[,;:.?!%£€$\"“”‘&–—])"
    r"|(?P<other>\S)"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)$")
_LATEX = re.compile(r"\\\(|\\\)|\\\[|\\\]|\$\$?(?=[^$]*\$)|(?<=[^\s$])\$|\\(?:displaystyle|left|right)(?![A-Za-z])")
_OPERATORS = "+-*/^=×÷·−±∙⋅"
_SPLIT = re.compile(r"(?<=[A-Za-z])-(?=[A-Za-z]{2})")
_OPEN, _CLOSE = "([{", ")]}"


class NotApart(Exception):
    """The text has signs or formulas that this reading does not know."""


@dataclass(slots=True)
class _Token:
    kind: str  # number, letter, function, sign, word, mark, diff
    text: str
    start: int
    end: int


@dataclass(slots=True)
class Pieces:
    """The skeleton of a text and its formulas by their names."""

    skeleton: str
    formulas: dict[str, str] = field(default_factory=dict)
    spoken: bool = False  # whether one of them was said in words

    def add(self, text: str) -> str:
        """The name of a formula made of others."""
        name = f"{kind_of(text)}{len(self.formulas)}"
        self.formulas[name] = text
        return name


def pieces(text: str) -> Pieces:
    """The pieces of `text`. Raises NotApart where a sign belongs to no formula, and NotAsked for ambiguous words."""
    text = _LATEX.sub(" ", text)
    if any(text.count(opening) != text.count(closing) for opening, closing in ("()", "[]", "{}")):
        raise NotApart
    if re.search(r"\\(?:leq?|geq?|neq?|begin|lim|int|sum|cdots)(?![A-Za-z])|[<>≤≥≠≈°∫|\n]", text.strip()):
        raise NotApart
    plain = re.sub(r"[£€$](?=\d)", "", re.sub(r"(?<=[\d)]) ?[–—] ?(?=[\d(])", " - ", text))
    text = in_signs(plain)
    found = _tokens(text)
    made = Pieces("", spoken=text != plain)
    words: list[str] = []
    at = 0
    while at < len(found):
        end = _run(text, found, at)
        if end == at:
            token = found[at]
            if token.kind == "sign" and (
                token.text not in "-−*()[]/=_" or (token.text == "=" and not _ends(found, at))
            ):
                raise NotApart
            words.append(_plain_word(token))
            at += 1
            continue
        formula = text[found[at].start : found[end - 1].end].replace("′", "'")
        if len(made.formulas) >= MAX_FORMULAS:
            raise NotApart
        formula = re.sub(
            r"(?<![A-Za-z\\])(a)([tsny])(?![A-Za-z(])|(?<![A-Za-z\\])(b)(y)(?![A-Za-z(])", _product, formula
        )
        words.append(made.add(re.sub(r"(?<=\d),(?=\d{3})", "", formula)))
        at = end
    made.skeleton = re.sub(r"\s+", " ", " ".join(words)).strip()
    return made


def _product(match: re.Match[str]) -> str:
    """`at` in a formula, which is a word elsewhere."""
    return "*".join(letter for letter in match.groups() if letter)


def _ends(found: list[_Token], at: int) -> bool:
    """Whether nothing but marks follows."""
    return all(token.kind == "mark" for token in found[at + 1 :])


def _plain_word(token: _Token) -> str:
    if token.kind == "sign":
        return "," if token.text in "-−()[]" else ""
    if token.kind in ("prime", "mark"):
        return {"%": "percent", "&": "and", "–": ",", "—": ","}.get(
            token.text, token.text if token.text in ",;:.?!" else ""
        )
    return token.text.lower()


def _tokens(text: str) -> list[_Token]:
    """The tokens, with letters told from words."""
    text = _SPLIT.sub(" ", text)
    found = [_Token(m.lastgroup or "", m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
    if len(found) > MAX_TOKENS:
        raise NotApart
    for at, token in enumerate(found):
        if token.kind == "other":
            raise NotApart
        if token.kind in ("thousands", "command"):
            token.kind = "number" if token.kind == "thousands" else "letter"
        if token.kind == "word":
            token.kind = _kind_of_word(found, at)
    return found


def _kind_of_word(found: list[_Token], at: int) -> str:
    token = found[at]
    word = token.text
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    glued_before = before is not None and before.end == token.start
    glued_after = after is not None and after.start == token.end
    if word.lower() in FUNCTIONS and (after is not None and (after.kind in ("number", "word") or after.text in "(^\\")):
        return "function"
    if word in ("pi", "θ", "theta"):
        return "letter"
    number_before = glued_before and before is not None and before.kind == "number"
    if number_before and (_ORDINAL.fullmatch(word) or (len(word) > 1 and word.lower() in _UNITS)):
        return "word"
    signs = [
        near.text
        for near, glued in ((before, glued_before), (after, glued_after))
        if near is not None and near.kind == "sign" and (near.text in _OPERATORS or glued)
    ]
    if len(word) == 1:
        if word in "aAI" or word == "i":
            return "letter" if number_before or signs or _asked_for(found, at) else "word"
        return "letter"
    if len(word) > 4 or "'" in word:
        return "word"
    if number_before:
        return "letter"
    tight = [near.text for near, glued in ((before, glued_before), (after, glued_after)) if near and glued]
    if word.lower() in NEUTRAL | SMALL_TALK | HARMLESS or may_matter(word):
        behind = before is not None and before.text in "+-*/" and (after is None or after.kind == "mark")
        product = word in ("at", "by", "as", "an") and (behind or any(sign in "^+*=" for sign in tight))
        return "letter" if product else "word"
    return "letter" if signs and re.fullmatch(r"[a-zA-Z]{2,3}", word) else "word"


def _asked_for(found: list[_Token], at: int) -> bool:
    """Whether a lone `a` is the letter that stands in a formula of the text: `A = lw, what is A when`."""
    word = found[at].text
    in_formula = any(
        token.text == word and at != place and near.kind == "sign" and near.text in "+-*/^="
        for place, token in enumerate(found)
        for near in found[max(place - 1, 0) : place + 2]
    )
    before, after = found[at - 1 : at], found[at + 1 : at + 2]
    asks = bool(before) and before[0].text.lower() in (
        "is",
        "find",
        "of",
        "for",
        "which",
        "what",
        "calculate",
        "out",
        "get",
    )
    ends = (
        not after
        or after[0].kind != "word"
        or after[0].text.lower() in ("when", "if", "does", "is", "for", "and", "in", "so")
    )
    return in_formula and asks and ends


def _operand_ends(token: _Token) -> bool:
    return token.kind in ("number", "letter", "prime") or token.text in ")]}²³⁴⁵⁶⁷⁸⁹¹⁰π"


def _run(text: str, found: list[_Token], at: int) -> int:
    """Where the formula that begins at `at` ends; `at` itself where none begins."""
    depth, end, last = 0, at, at
    while end < len(found):
        token = found[end]
        mathematical = token.kind in ("number", "letter", "function", "sign")
        if token.kind == "prime" and end > at and found[end - 1].end == token.start:
            mathematical = found[end - 1].kind == "letter" and end + 1 < len(found) and found[end + 1].text == "("
        if token.text == "," and depth and token.kind == "mark":
            break
        if not mathematical or (token.kind == "sign" and not _fits(found, at, end, depth)):
            break
        if end > at and token.start > found[end - 1].end and not _joins(found, end):
            break
        depth += (token.text in _OPEN) - (token.text in _CLOSE)
        end += 1
        if depth == 0 and _operand_ends(token):
            last = end
    return last


def _fits(found: list[_Token], at: int, end: int, depth: int) -> bool:
    """Whether a sign can stand here: an operator behind an operand, a bracket before one."""
    token = found[end]
    after = found[end + 1] if end + 1 < len(found) else None
    if token.text in _CLOSE:
        return depth > 0
    mathematical = after is not None and (after.kind in ("number", "letter", "function", "sign"))
    if token.text in _OPEN or token.text == "√":
        return mathematical
    if token.text in "²³⁴⁵⁶⁷⁸⁹¹⁰π":
        return end > at or token.text == "π"
    if end == at or not _operand_ends(found[end - 1]):
        # a sign of its own: in front of a number, glued to it
        return token.text in "-−+±" and mathematical and after is not None and (
            after.start == token.end or end > at or after.text == "("
        )  # fmt: skip
    spaced = token.start > found[end - 1].end and after is not None and after.start == token.end
    if (
        token.text in "-−"
        and spaced
        and after is not None
        and after.kind == "number"
        and depth == 0
        and _alone(found, end)
    ):
        return False  # `the sum of 12 -30`: two numbers
    return mathematical


def _alone(found: list[_Token], end: int) -> bool:
    """Whether the token before is a number by itself, behind a word."""
    return end >= 2 and found[end - 1].kind == "number" and found[end - 2].kind in ("word",)


def _joins(found: list[_Token], end: int) -> bool:
    """Whether two neighbours with a space between are one formula: `1 1/2`, `2 (x + 1)`, `3 + 4`."""
    before, token = found[end - 1], found[end]
    if not _operand_ends(before):
        return True
    if token.kind == "sign":
        return token.text not in _OPEN or before.text in _CLOSE or before.kind == "number"
    if token.kind == "number":  # a mixed number
        slash = end + 2 < len(found) and found[end + 1].text == "/" and found[end + 2].kind == "number"
        whole = before.kind == "number" and (end < 2 or found[end - 2].text != "/")
        return slash and whole and before.text.isdigit() and found[end + 1].start == token.end
    if end >= 2 and found[end - 2].text == "=":
        return False  # `p = 2 q = 5`
    return before.kind == "number" and token.kind in ("letter", "function") and token.text not in ("a", "A", "I", "i")


_NUMBER = re.compile(r"[-−+]?\(?[-−]?\d*\.?\d+(?: ?/ ?\d+)?\)?|\d+ \d+/\d+|\\frac\{-?\d+\}\{\d+\}")
_LETTERS = re.compile(r"\\[A-Za-z]+|sqrt|cbrt|pi|exp|sin|cos|tan|ln|log")


def letters_in(formula: str) -> frozenset[str]:
    """The letters of a formula that stand for numbers."""
    return frozenset(re.findall(r"[A-Za-zθ]", _LETTERS.sub(" ", formula)))


def kind_of(formula: str) -> str:
    """L a letter, Q a number, N numbers to work out, E an expression, V a value of a letter, F a function.

    Z is an equation, C one of numbers, P a function to be differentiated, such as f'(x), H its name, such as f(x).
    """
    formula = formula.strip()
    left, equals, right = formula.partition("=")
    if equals:
        if "=" in right or not left.strip() or not right.strip():
            raise NotApart
        names = letters_in(formula)
        if not names:
            return "C"
        if re.fullmatch(r"[A-Za-zθ]", left.strip()) and not letters_in(right):
            return "V"
        if re.fullmatch(r"[A-Za-z]\([a-z]\)", left.strip().replace(" ", "")):
            return "F"
        if re.fullmatch(r"[A-Za-z]", left.strip()) and len(letters_in(right)) == 1 and names > letters_in(right):
            return "F"
        return "Z"
    if re.fullmatch(r"[A-Za-zθ]|\\theta", formula):
        return "L"
    if re.fullmatch(r"[A-Za-z]'+(?:\([a-z]\))?", formula):
        return "P"
    if re.fullmatch(r"[fghFG]\([a-z]\)", formula):
        return "H"
    if _NUMBER.fullmatch(formula):
        return "Q"
    return "E" if letters_in(formula) else "N"
