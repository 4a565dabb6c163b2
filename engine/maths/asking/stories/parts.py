"""What the small grammars of word problems share: a text in clauses, its numbers, amounts and nouns, and the question.

A story is a list of clauses in lower case. Each grammar has to account for every clause as a whole; a noun is an open
slot, but a word that says something about numbers is never a noun.
"""

from __future__ import annotations

import re

from engine.maths.amounts import CURRENCIES, SMALL
from engine.maths.asking.free.asides import is_mathematical
from engine.maths.asking.parts import NotAsked, read_part
from engine.maths.asking.spoken.tokens import NotSpoken, tokens
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Listing, Node, Relation
from engine.maths.words import word_set

MAX_TEXT = 500
NUM = r"[-−]?\d+(?:\.\d+)?(?:/\d+)?"
_SIGN = r"[£$€]"
_COIN = r"(?:pounds?|dollars?|euros?|quid|bucks|pence|penny|p|cents?|c|ct|€|£|\$|eur|usd|gbp)(?![a-z])"
MONEY = rf"(?:{_SIGN} ?\d+(?:\.\d+)?|\d+(?:\.\d+)? ?{_COIN})"
WORD = r"[a-z][a-z'-]*"
NOUN = rf"{WORD}(?: {WORD}){{0,2}}"
NAME = r"(?:(?:my|his|her|the|their|our) )?(?:(?:little|big|older|younger|best|elder) )?[a-z]+"
_NOT_NOUNS = word_set(
    "each every per another other others half third quarter twice double not no of all both some most more fewer"
    " less than as at"
)


def lowered(text: str) -> str:
    """The text in lower case with plain signs, single spaces and numbers in digits."""
    text = re.sub(r"\s+", " ", text.replace("−", "-").replace("–", "-").replace("’", "'")).strip().lower()
    text = re.sub(r"\$?\\?\$(?=\d)", "$", text)
    text = re.sub(r"(?<![\d.,])(\d{1,3}) (\d{3})(?![\d.,]\d| \d)", r"\1\2", text)
    text = re.sub(r"(?<=[a-z])'s (?=[-£$€]?\d|left\b)", " is ", text)
    text = re.sub(r"(?<=\d),(?=\d\d?(?!\d))", ".", text) if "." not in re.sub(r"\.(?!\d)", "", text) else text
    return re.sub(
        rf"\b(?:{'|'.join(_WORDED)})(?:-(?:{'|'.join(_WORDED)}))?\b(?! (?:of them|of these|is|another)\b)",
        _digits,
        text,
    )


_WORDED = word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)


def _digits(match: re.Match[str]) -> str:
    try:
        found = tokens(match[0])
    except NotSpoken:
        return match[0]
    return found[0].text if len(found) == 1 and found[0].kind == "number" else match[0]


def clauses(text: str) -> list[str]:
    """The clauses of a story: between sentence marks, commas and joining words."""
    pieces = re.split(
        r"\s*(?:[.?!;]+(?=\s|$)|(?<![\d\s]):(?=\s|$)|,(?!\d)|\n|\band then\b|\bthen\b|\bbut\b|\bwhile\b"
        r"|\bso\b(?! that)|(?<= )(?<![\d)²³] )(?<!\d[a-z] )(?<!\b[a-z] )[-–—]+(?= )|(?<= )[-–—]+(?= "
        r"(?![\d(]|[a-z]\b)))\s*",
        text,
    )
    pieces = [
        part
        for piece in pieces
        for part in re.split(
            r"(?<!and)\s+(?=now (?:its|it's|it is)\b)|\s+(?=(?:what (?:are|is|was|do|does|will)|what's|whats"
            r"|find|how (?:many|much|old|far|long|fast)|work out)\b)",
            piece,
        )
    ]
    out = []
    for piece in pieces:
        piece = re.sub(
            r"^(?:and|also|now|later|after that|afterwards|finally|first|next|but|so)\s+", "", piece.strip(" ,'\"")
        )
        if piece:
            out.append(piece)
    return out


def full(pattern: str) -> re.Pattern[str]:
    """A clause template: NUM, MONEY, NOUN, NAME in angle brackets, as in `<a:NUM> <x:NOUN>`."""
    kinds = {"NUM": NUM, "MONEY": MONEY, "NOUN": NOUN, "NAME": NAME, "WORD": WORD}
    return re.compile(re.sub(r"<(\w+):(\w+)>", lambda m: f"(?P<{m[1]}>{kinds[m[2]]})", pattern))


def nouns_fit(*nouns: str | None) -> bool:
    """Whether none of the nouns has a word about numbers in it."""
    words = [word for noun in nouns if noun for word in re.findall(r"[a-z']+", noun)]
    return not any(word in _NOT_NOUNS or is_mathematical(word) for word in words)


def money(text: str) -> tuple[str, str]:
    """Value (as text) and currency of an amount; "" for a bare number. Pence and cents are hundredths."""
    text = text.strip()
    value = re.search(r"\d+(?:\.\d+)?", text)
    assert value is not None
    unit = text.replace(value[0], "").strip()
    if unit in SMALL:
        return f"{value[0]}/100", SMALL[unit]
    return value[0], CURRENCIES.get(unit, "")


def one_currency(*units: str) -> str:
    """The currency of all amounts. Raises NotAsked when there are two."""
    named = {unit for unit in units if unit}
    if len(named) > 1:
        raise NotAsked("There are two currencies in this question.")
    return named.pop() if named else ""


def story(
    equations: list[str],
    asked: list[tuple[str, str]],
    say: str,
    *,
    unit: str = "",
    detail: str = "",
    variables: str = "",
) -> Question:
    """A word problem: its equations, what is asked, and how it was read. Raises NotAsked or ReadError."""
    relations: list[Node] = [read_part(re.sub(r"(?<![\d.])1\*(?=[a-z])", "", equation)) for equation in equations]
    if any(not isinstance(relation, Relation) for relation in relations):
        raise NotAsked("I could not make equations of this.")
    values = tuple((label, read_part(text)) for label, text in asked)
    names = tuple(variables)
    body = Listing(tuple(relations), "", "")
    shown = ", ".join(to_text(relation) for relation in relations)
    latex = r",\; ".join(to_latex(relation) for relation in relations) or r",\; ".join(
        to_latex(tree) for _, tree in values
    )
    text = f"{say}: {shown}" if shown else f"{say}: {', '.join(to_text(tree) for _, tree in values)}"
    return Question(
        Task.STORY, body, names, AnswerKind(Kind.EXPRESSION, names), text, latex, values, unit, detail=detail
    )
