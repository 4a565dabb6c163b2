"""Takes a text of the later topics apart into words and formulas, whatever order they stand in.

Unlike `frame.pieces` it knows inequalities, intervals, absolute values, degrees, integrals, derivatives of a function
and lists of numbers. A formula gets a kind by its signs; whether it can be read is found out when a command made of it
is recognised.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from engine.maths.words import word_set

FUNCTIONS = frozenset(
    ("sin", "cos", "tan", "sec", "csc", "cosec", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "ln",
     "log", "lg", "exp", "sqrt", "abs", "pi", "theta", "alpha", "beta", "phi", "lambda", "infinity")
)  # fmt: skip
MAX_TOKENS = 160
_ORDER = r"<=|>=|=<|=>|≤|≥|⩽|⩾|<(?!-)|(?<![-=])>"
_TOKEN = re.compile(
    r"(?P<slope>d\s?[A-Za-zθ]\s?/\s?d\s?[a-z](?![a-z]))"
    r"|(?P<number>\d+(?:\.\d+)?|\.\d+)"
    r"|(?P<matrix>\[\s*\[[^\[\]]*\](?:\s*,\s*\[[^\[\]]*\])*\s*\])"
    r"|(?P<word>[A-Za-zθαβφλ]+(?:-[A-Za-z]{2,})*(?:'[a-z]+)?)"
    r"|(?P<dots>\.\s?\.\s?\.+|…)"
    rf"|(?P<sign>{_ORDER}|!=|≠|->|[-+*/^=()\[\]{{}}|'°_√²³⁴⁵⁶⁷⁸⁹¹⁰⁻π∞∫∈!%·×÷−–±]|\*\*)"
    r"|(?P<mark>[,;:.?])"
    r"|(?P<other>\S)"
)
_GLUED = re.compile(r"(?<![A-Za-z])(\d*)(sin|cos|tan|sec|csc|cot|ln|log)(x|t|u|y|z|n|a|θ|theta)(?![A-Za-z])")
_WORDS = word_set(
    "a i in is it if of on or to as at by be an am we us me my no so do go up he for and the are has was can get how its"
    " not our out see use who why you all any let may per set sum two via yes cm mm km kg mg ml min sec hrs one ten six det"
)
"""Short words that are no products of letters."""
_DIFFERENTIALS = word_set("dx dy dt du dθ dz ds dr dw dv dn da dp")
_OPEN, _CLOSE = "([{", ")]}"


class NotApart(Exception):
    """There is a sign here that this reading does not know."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A formula: its kind, its text and where it stands among the words.

    D a differential equation, J an integral, Z another equation, C an inequality of three sides, R one of two, B two
    or more parts in brackets, T numbers one after the other, N a number without letters, L a letter, E the rest.
    """

    kind: str
    text: str


@dataclass(slots=True)
class Pieces:
    """`skeleton` has the words in lower case, with a name such as `Z0` for each formula."""

    skeleton: str = ""
    formulas: dict[str, Piece] = field(default_factory=dict)

    def of(self, kinds: str) -> list[str]:
        """The names of the formulas of these kinds, in order."""
        return [name for name in self.formulas if name[0] in kinds]

    def text(self, name: str) -> str:
        """The formula of that name."""
        return self.formulas[name].text

    def words(self) -> list[str]:
        """The words that are no formulas."""
        return re.findall(r"(?<!\S)[a-z][a-z'-]*", re.sub(r"[A-Z]\d+", " ", self.skeleton))


@dataclass(slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def pieces(text: str) -> Pieces:
    """The words and formulas of a text in plain signs. Raises NotApart."""
    text = _GLUED.sub(r"\1\2 \3", text)
    tokens = [_Token(m.lastgroup or "", m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
    if len(tokens) > MAX_TOKENS or any(token.kind == "other" for token in tokens):
        raise NotApart
    for at, token in enumerate(tokens):
        if token.kind == "word":
            token.kind = _kind_of_word(tokens, at)
    found = Pieces()
    out: list[str] = []
    at = 0
    while at < len(tokens):
        end = _run(tokens, at)
        formula = _trimmed(text[tokens[at].start : tokens[end - 1].end]) if end > at else ""
        if formula:
            kind = kind_of(formula)
            name = f"{kind}{len(found.formulas)}"
            found.formulas[name] = Piece(kind, formula)
            out.append(name)
        elif end == at:
            out.append(tokens[at].text.lower() if tokens[at].kind in ("word", "mark") else _mark(tokens[at]))
        at = max(end, at + 1)
    found.skeleton = re.sub(r"\s+", " ", " ".join(out)).strip()
    return _with_lists(found)


def _mark(token: _Token) -> str:
    return "..." if token.kind == "dots" else "," if token.text in "()[]-–" else ""


def _kind_of_word(tokens: list[_Token], at: int) -> str:
    word = tokens[at].text
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if word.lower() in FUNCTIONS:
        return "letter" if word in ("theta", "alpha", "beta", "phi", "lambda", "pi", "infinity") else "function"
    glued_before = before is not None and before.end == tokens[at].start and before.kind in ("number", "sign")
    glued_after = (
        after is not None and after.start == tokens[at].end and after.kind == "sign" and after.text not in ")|"
    )
    number_before = glued_before and before is not None and before.kind == "number"
    if len(word) == 1:
        if word not in "aAI" and word != "i":
            return "letter"
        operator = _is_operator(before) or _is_operator(after)
        opened = glued_after and after is not None and after.text in "_("
        return "letter" if operator or number_before or opened else "word"
    if re.fullmatch(r"[A-Z]{2,3}", word) and all(_is_given(letter, tokens) for letter in word):
        return "letter"
    if word in _DIFFERENTIALS:
        return "letter"
    short = len(word) <= 3 and word.lower() not in _WORDS
    if len(word) == 2 and short and (_is_operator(before) or _is_operator(after)):
        return "letter"
    if short and number_before:
        return "letter"
    return "letter" if short and (glued_before or glued_after) and (after is None or after.text != "'") else "word"


def _is_given(letter: str, tokens: list[_Token]) -> bool:
    """Whether the text says what a letter is: `A = [[1, 2], [3, 4]]`."""
    return any(one.text == letter and two.text == "=" for one, two in pairwise(tokens))


def _is_operator(token: _Token | None) -> bool:
    return (
        token is not None
        and token.kind == "sign"
        and token.text in ("=", "+", "-", "*", "/", "^", "<", ">", "<=", ">=")
    )


def _operand_ends(token: _Token) -> bool:
    return token.kind in ("number", "letter", "slope", "matrix") or token.text in ")]}|²³⁴⁵⁶⁷⁸⁹¹⁰π∞°'!%"


def _run(tokens: list[_Token], at: int) -> int:
    depth, bars, end = 0, 0, at
    while end < len(tokens):
        token = tokens[end]
        if token.kind in ("word", "dots", "other"):
            break
        if token.kind == "mark" and not (token.text in ",;" and depth > 0):
            break
        if end > at and token.start > tokens[end - 1].end and depth == 0 and not _joins(tokens, end, bars):
            break
        if token.text in _CLOSE and depth == 0:
            break
        depth += (token.text in _OPEN) - (token.text in _CLOSE)
        bars += token.text == "|"
        end += 1
    if depth > 0 and end > at + 1:  # a bracket of words: `(x in degrees)`
        level, cut = 0, at
        for place in range(at, end):
            level += (tokens[place].text in _OPEN) - (tokens[place].text in _CLOSE)
            if level == 0:
                cut = place + 1
        return cut if cut > at else at
    return end


def _joins(tokens: list[_Token], end: int, bars: int) -> bool:
    """Whether two neighbours with a space between belong to one formula."""
    before, token = tokens[end - 1], tokens[end]
    inside = bars % 2 == 1
    if not _operand_ends(before) or (before.text == "|" and inside):
        return True
    if token.kind == "number":
        return False
    if token.kind == "sign":
        if token.text == "[":
            return before.text in "=+-*"
        if token.text == "(":
            if any(later.text in "<>=<=>=" for later in tokens[end : end + 3]):
                return False
            return not _has_comma(tokens, end) and before.kind != "letter"
        if token.text == "|":
            return inside or before.kind == "number"
        return not (token.text in "-−–" and end + 1 < len(tokens) and tokens[end + 1].kind == "word")
    if token.kind in ("letter", "function", "slope"):
        if before.kind == "letter" and token.kind == "letter":
            return re.fullmatch(r"d[a-zθ]", token.text) is not None or token.text in ("pi",)
        return before.kind != "matrix"
    return True


def _has_comma(tokens: list[_Token], at: int) -> bool:
    depth = 0
    for token in tokens[at:]:
        depth += (token.text in _OPEN) - (token.text in _CLOSE)
        if depth == 1 and token.text in ",;":
            return True
        if depth == 0:
            return False
    return False


def _trimmed(formula: str) -> str:
    """Without signs at its ends that belong to no operand."""
    formula = formula.strip()
    before = None
    while before != formula:
        before = formula
        formula = re.sub(r"[-+*/^=<>≤≥·×÷−–_]+$|^[+*/^=<>≤≥·×÷_%!')\]}]+|^[-−–]\s+", "", formula).strip()
    return formula if re.search(r"\w|[π∞∫]", formula) else ""


def letters_in(formula: str) -> frozenset[str]:
    """The letters that stand for numbers, without e."""
    plain = re.sub(r"\bd[a-zθ]\b", " ", formula) if re.search(r"∫|\bint\b", formula) else formula
    words = re.findall(r"[A-Za-zθαβφλ]+", plain)
    names: set[str] = set()
    for word in words:
        if word in ("theta", "alpha", "beta", "phi", "lambda"):
            names.add(word)
        elif word.lower() not in FUNCTIONS:
            names.update(word)
    return frozenset(names - {"e"})


def kind_of(formula: str) -> str:
    """The kind of a formula by its signs; see Piece."""
    orders = len(re.findall(_ORDER, formula))
    equals = len(re.findall(r"(?<![<>!=])=(?![<>])", formula))
    if "∫" in formula:
        return "J"
    if equals == 1 and not orders:
        left = formula.partition("=")[0]
        if re.search(r"[A-Za-z]'|d\s?[A-Za-z]\s?/\s?d\s?[a-z]", formula) and not re.search(r"'\(-?[\d.]", left):
            return "D"
        return "Z"
    if orders:
        return "X" if equals or orders > 2 else "C" if orders == 2 else "R"
    if equals:
        return "X"
    if re.match(r"\[\s*\[", formula):
        return "G"
    if formula[:1] in "([{" and formula[-1:] in ")]}" and _top_commas(formula):
        return "B"
    if re.fullmatch(r"[A-Za-zθαβφλ]|theta|alpha|beta|phi|lambda", formula) and formula != "e":
        return "L"
    return "E" if letters_in(formula) else "N"


def _top_commas(formula: str) -> int:
    depth = commas = 0
    for at, char in enumerate(formula):
        depth += (char in _OPEN) - (char in _CLOSE)
        if depth == 0 and at < len(formula) - 1:
            return 0
        commas += depth == 1 and char in ",;"
    return commas


_LISTED = re.compile(r"N\d+(?:(?: [,;] and | [,;] | and | )N\d+){2,}(?: [,;]? ?\.\.\.(?: [,;]? ?N\d+)?)?")


def _with_lists(found: Pieces) -> Pieces:
    """Three numbers or more, one after the other, as one list."""
    made = Pieces(found.skeleton, dict(found.formulas))

    def joined(match: re.Match[str]) -> str:
        names = re.findall(r"N\d+|\.\.\.", match[0])
        spaced = re.fullmatch(r"N\d+(?: N\d+)+", match[0]) is not None
        if not spaced and re.search(r"N\d+ N\d+", match[0]):
            return match[0]
        text = ", ".join("..." if name == "..." else found.text(name) for name in names)
        for name in names:
            made.formulas.pop(name, None)
        name = f"T{len(found.formulas) + len(made.formulas)}"
        made.formulas[name] = Piece("T", text)
        return name

    made.skeleton = _LISTED.sub(joined, found.skeleton)
    return made


__all__ = ["NotApart", "Piece", "Pieces", "kind_of", "letters_in", "pieces"]
