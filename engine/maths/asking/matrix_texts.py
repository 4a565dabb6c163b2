"""Matrices in words, and matrices with a letter in them: rows told one by one, `for which k is ... singular`.

`in_brackets` puts what is told in the notation that `matrices` reads.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import ASK, pattern, strip
from engine.maths.asking.parts import NotAsked, read_part
from engine.maths.asking.tasks import ask_solve
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Add, Func, Matrix, Mul, Neg, Node, Num, Relation, symbols

_NUMBER = r"[-−–]?\s?\d+(?:\.\d+)?(?:\s?/\s?\d+)?"
_ENTRIES = rf"{_NUMBER}(?:\s*,\s*{_NUMBER})+"
_TUPLE = rf"[\[(]\s*{_ENTRIES}\s*[\])]"
_ROWS = re.compile(
    rf"\b(?:with|has|having|whose|of|by|that has)?\s*(?:the )?(?P<what>rows|columns)(?: are| being| of)?:?\s*"
    rf"(?P<items>{_TUPLE}(?:\s*(?:,\s*and|and|,|;)\s*{_TUPLE})+)",
    re.I,
)
_ROW_BY_ROW = re.compile(
    rf"\b(?:with |whose |having |has )?(?:the |a )?first row(?: is| of|:)? \(?(?P<a>{_ENTRIES})\)?,?(?: and)?"
    rf" (?:the |a |with )?second row(?: is| of|:)? \(?(?P<b>{_ENTRIES})\)?"
    rf"(?:,?(?: and)? (?:the |a )?third row(?: is| of|:)? \(?(?P<c>{_ENTRIES})\)?)?",
    re.I,
)
_SPACED = re.compile(rf"(?<![\w\[])\[\s*(?P<items>{_NUMBER}(?:\s+{_NUMBER})+)\s*\](?!\s*\])")
_BEHIND = pattern(
    rf"(?P<asked>{ASK} (?P<what>.+?)),? (?:for|if|where|when|given(?: that)?|with) "
    r"(?P<given>(?:the matri(?:x|ces) )?[A-Z] ?= ?[\[(\\].+)"
)
_LITERAL = (
    r"(?P<m>\[\s*\[.*\]\s*\]|\[[^\[\]]*;[^\[\]]*\]|(?:\\left\s*[(\["
    r"|])?\\begin\{[pbv]?matrix\}.*\\end\{[pbv]?matrix\}(?:\\right\s*[)\]|])?)"
)
_LETTER = r"(?P<k>[a-z])"
_MATRIX = rf"(?:the )?(?:matrix )?(?:[A-Z] ?= ?)?{_LITERAL}"
_ZERO = (
    r"(?:(?:is )?(?:singular|not invertible|non-invertible)|(?:has|have) no inverse"
    r"|(?:does not|doesn't) have an inverse)"
)
_FOR = (
    r"(?:for (?:what|which) (?:real )?values?(?:\(s\))? of"
    r"|(?:find|determine|what is|what are|give|state|calculate|work out)(?: (?:all|the"
    r"|possible|real))*(?: values?(?:\(s\))? of)?)"
    rf" {_LETTER}"
)
_YES_OR_NO = tuple(
    (pattern(wording), sign)
    for wording, sign in (
        (rf"(?:does|has) {_MATRIX} (?:have|got)? ?an inverse(?: matrix)?", "!="),
        (rf"is {_MATRIX} (?:invertible|non-?singular|regular)", "!="),
        (rf"is {_MATRIX} (?:singular|not invertible)", "="),
    )
)
_WORDINGS = (
    pattern(
        rf"{_FOR},? (?:is|does|for which|such that|so that|if|when|that makes?|where|given "
        rf"that)? ?{_MATRIX} {_ZERO}"
    ),
    pattern(
        rf"{_FOR},? (?:is|does|for which|such that|so that|if|when|where|given that)? "
        rf"?(?:the )?(?:determinant of|det) ?\(?{_MATRIX}\)?"
        r" ?(?:is|equal to|equals|=|is equal to|to be)* ?(?P<value>zero|[-−]?\d+)"
    ),
    pattern(
        rf"(?:what|which|find the) values? of {_LETTER} (?:makes?|would make|will make|that makes?) {_MATRIX} {_ZERO}"
    ),
    pattern(rf"(?:if |given that |the )?{_MATRIX} {_ZERO}[\s,.;]+(?:then )?{_FOR}"),
    pattern(
        rf"(?:if |given that )?(?:the )?(?:determinant of|det) ?\(?{_MATRIX}\)? ?(?:is"
        rf"|equal to|equals|=|is equal to)* ?(?P<value>zero|[-−]?\d+)[\s,.;]+(?:then )?{_FOR}"
    ),
)


def in_brackets(text: str) -> str:
    """The text with matrices told in words in brackets, and what is given in front of what is asked."""
    text = re.sub(r"\s+", " ", text.replace("$", " "))
    text = re.sub(r"\s*=\s*\??\s*$", "", text)
    text = re.sub(r"\bthe value of (?=the determinant|det)|\b(?:both|all)(?: of)?(?: the)? (?=eigenvalues)", "", text)
    text = _ROWS.sub(_of_rows, text)
    text = _ROW_BY_ROW.sub(lambda match: " [" + ", ".join(f"[{row}]" for row in match.groups() if row) + "] ", text)
    if re.search(r"matri|vector|\brow\b", text, re.I):
        text = _SPACED.sub(lambda match: f"[[{', '.join(_entries(match['items']))}]]", text)
    behind = _BEHIND.fullmatch(strip(text))
    if behind:
        text = f"{behind['given']}, {behind['asked']}"
    text = re.sub(r"\bits (?=determinant|inverse|transpose|trace|rank|eigenvalues|square)", "the ", text)
    text = re.sub(r"(?<=\bmatrix )([A-Z])\s+(?:is |be )?(?=\[)", r"\1 = ", text)
    text = re.sub(r"(?<=[A-Za-z])\s*=\s*(?=[\[(\\])", " = ", text)
    return re.sub(r"\b(?:2|3)\s?(?:×|x|by|\\times)\s?(?:2|3) (?=matri)", "", text)


def _entries(text: str) -> list[str]:
    return re.findall(_NUMBER, text)


def _of_rows(match: re.Match[str]) -> str:
    rows = [_entries(item) for item in re.findall(_TUPLE, match["items"])]
    if len({len(row) for row in rows}) != 1:
        return match[0]
    if match["what"].lower() == "columns":
        rows = [list(row) for row in zip(*rows, strict=True)]
    return " [" + ", ".join(f"[{', '.join(row)}]" for row in rows) + "] "


def ask_unknown(text: str) -> Question | None:
    """For which value of a letter a determinant is zero, or a given number. Raises NotAsked."""
    plain = re.sub(r"\s+", " ", strip(text.replace("$", " ")))
    for wording, sign in _YES_OR_NO:
        match = wording.fullmatch(plain)
        matrix = _read(match["m"]) if match else None
        if matrix is not None and not symbols(matrix):
            body = Relation((determinant(matrix), Num("0")), (sign,))
            said = f"Is the determinant of {to_text(matrix)} {'not ' if sign == '!=' else ''}zero?"
            return Question(Task.STATEMENT, body, (), AnswerKind(Kind.SHORT_TEXT), said, to_latex(matrix))
    for wording in _WORDINGS:
        match = wording.fullmatch(plain)
        if match is None:
            continue
        tree = _read(match["m"])
        if tree is None or symbols(tree) != {match["k"]}:
            return None
        size = (match.groupdict().get("value") or "zero").lower()
        value: Node = Num("0") if size == "zero" else read_part(size)
        return ask_solve(Relation((determinant(tree), value), ("=",)), match["k"])
    return None


def _read(text: str) -> Matrix | None:
    try:
        tree = read(text)
    except ReadError:
        return None
    if isinstance(tree, Func) and tree.name == "det":
        tree = tree.args[0]
    return tree if isinstance(tree, Matrix) else None


def determinant(matrix: Matrix) -> Node:
    """The determinant written out, of two or three rows. Raises NotAsked."""
    n = matrix.columns
    if len(matrix.items) != n * n or n not in (2, 3):
        raise NotAsked("I can work with a letter in square matrices of two or three rows only.")
    items = matrix.items
    if n == 2:
        a, b, c, d = items
        return Add((Mul((a, d)), Neg(Mul((b, c)))))
    terms: list[Node] = []
    for at, sign in ((0, 1), (1, -1), (2, 1)):
        others = [column for column in range(3) if column != at]
        minor = determinant(Matrix(tuple(items[3 * row + column] for row in (1, 2) for column in others), 2))
        term: Node = Mul((items[at], minor))
        if items[at] == Num("0"):
            continue
        terms.append(term if sign == 1 else Neg(term))
    return Add(tuple(terms)) if len(terms) > 1 else terms[0] if terms else Num("0")


__all__ = ["ask_unknown", "determinant", "in_brackets"]
