"""What the families of questions in words share: a family, its numbers and lists, and the question that comes out.

A family is one function from the cleaned text to a question. It answers None when the text is not one of its own,
and raises NotAsked with the reason when it is but does not say enough. A family takes a text only as a whole: every
word must be part of a wording it knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from engine.maths.asking.parts import NotAsked
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Apply, Listing, Logic, Matrix, Node, Num, Relation, SetOperation, Words, integer, walk

Family = Callable[[str], Question | None]

NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        ("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
         "eleventh", "twelfth")
    )
}  # fmt: skip
COUNT = rf"(?:\d{{1,6}}|{'|'.join(NUMBER_WORDS)}|an?)"
"""A whole number in digits or, to twelve, as a word."""
REAL = r"[-−–]?\s?(?:\d+(?:\.\d+)?(?:\s?/\s?\d+)?|\.\d+)"
"""A plain number: whole, decimal or a fraction."""
ASK = (
    r"(?:(?:can you |could you |please )?(?:find|calculate|compute|determine|work out|evaluate|give(?: me)?|get|state"
    r"|write(?: down)?|what(?:'s| is| are| was)?|tell me|show(?: me)?|obtain|name|list))"
)
_ITEMS = r"[-−–\d./\s,;]|\band\b|\\frac\{\d+\}\{\d+\}"
LIST = rf"[\[({{]?\s*(?P<list>(?:{_ITEMS})+?)\s*[\])}}]?"
"""A list of plain numbers, with or without brackets."""


def whole(text: str) -> int:
    """The number a COUNT says."""
    word = text.strip().lower()
    if word in ("a", "an"):
        return 1
    return NUMBER_WORDS[word] if word in NUMBER_WORDS else int(word)


def place(text: str) -> int | None:
    """The place an ordinal says: `10th`, `tenth`, `n = 10` is read elsewhere; None when it is none."""
    word = text.strip().lower()
    if word in ORDINALS:
        return ORDINALS[word]
    match = re.fullmatch(r"(\d{1,6})\s?(?:st|nd|rd|th)|(\d{1,6})\^?\{?\\?(?:st|nd|rd|th|text\{th\})\}?", word)
    return int(match[1] or match[2]) if match else None


def number(text: str) -> Node:
    """The tree of one plain number. Raises NotAsked."""
    plain = re.fullmatch(rf"\(?{REAL}\)?|[-−–]?\s?\\[dt]?frac\{{-?\d+\}}\{{\d+\}}", strip(text))
    if not plain:
        raise NotAsked(f"I expected a plain number where {text.strip()[:40]!r} stands.")
    tree = expression(text)
    try:
        exact(tree)
    except (NotRational, Undefined):
        raise NotAsked(f"I expected a plain number where {text.strip()[:40]!r} stands.") from None
    return tree


def fraction(text: str) -> Fraction:
    """One plain number exactly. Raises NotAsked."""
    return exact(number(text))


def expression(text: str) -> Node:
    """The tree of one expression: numbers, letters and known functions. Raises NotAsked."""
    try:
        tree = read(strip(text))
    except ReadError as error:
        raise NotAsked(f"{error.sentence} {error.hint}".strip()) from None
    unfit = (Relation, Listing, Logic, Apply, Words, Matrix, SetOperation)
    if any(isinstance(node, unfit) for node in walk(tree)):
        raise NotAsked(f"I expected one expression where {text.strip()[:40]!r} stands.")
    return tree


def strip(text: str) -> str:
    """The text without the signs that only set mathematics apart from words."""
    text = re.sub(r"\\[()\[\]]", " ", text)
    return re.sub(r"\s+", " ", text.replace("$", " ")).strip(" ,;:.")


def numbers(text: str, fewest: int = 2) -> list[Node]:
    """The plain numbers of a list, in order. Raises NotAsked for an empty place or too few."""
    text = re.sub(r"^[\[({]|[\])}]$", "", strip(text)).strip()
    if re.search(r"\d,\d{3}(?!\d)", text) and re.search(r",\s", text):
        raise NotAsked("I cannot tell whether a comma here parts two numbers or the thousands of one.")
    text = re.sub(r"\s*(?:[,;]\s*)?\band\b\s*", ", ", text)
    parts = re.split(r"\s*[,;]\s*", text)
    if len(parts) == 1:
        parts = re.split(r"\s+", text)
        if "/" in parts:
            raise NotAsked("I cannot tell where one number ends and the next begins: write commas between them.")
    if any(not part for part in parts):
        raise NotAsked("There is an empty place in this list.")
    if len(parts) < fewest:
        raise NotAsked("There are too few numbers here.")
    if len(parts) > 200:
        raise NotAsked("There are more numbers here than I can take.")
    return [number(part) for part in parts]


def pattern(expression: str) -> re.Pattern[str]:
    """A wording: spaces stand for any white space (` ?` for perhaps none), letters in either case."""
    spaced = expression.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(spaced, re.IGNORECASE | re.DOTALL)


def worded(
    task: Task,
    detail: str,
    body: Node,
    text: str,
    *,
    kind: Kind | AnswerKind = Kind.EXPRESSION,
    variables: tuple[str, ...] = (),
    values: tuple[tuple[str, Node], ...] = (),
    within: Node | None = None,
    latex: str = "",
    function: str = "",
) -> Question:
    """A question in words: `text` says how it was read, `body` holds what it is about."""
    full = kind if isinstance(kind, AnswerKind) else AnswerKind(kind, variables)
    return Question(
        task, body, variables, full, text, latex or to_latex(body), values, function, detail=detail, within=within
    )


def listing(items: list[Node]) -> Listing:
    """Numbers as one tree."""
    return Listing(tuple(items), "", "")


def shown(items: list[Node] | tuple[Node, ...]) -> str:
    """Numbers as typed text."""
    return ", ".join(to_text(item) for item in items)


def count(value: int) -> Node:
    """A whole number as a tree."""
    return integer(value)


__all__ = [
    "ASK", "COUNT", "LIST", "NUMBER_WORDS", "ORDINALS", "REAL", "Family", "Num", "count", "expression", "fraction",
    "listing", "number", "numbers", "pattern", "place", "shown", "strip", "whole", "worded",
]  # fmt: skip
