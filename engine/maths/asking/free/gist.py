"""The last resort: a text with exactly one formula whose other words cannot change what is asked.

`18 = 6 - 4x. Get x by itself.`, `5(x + 2) - x, make it as short as possible`. Elsewhere every word must be understood;
here a word may be unknown, as long as it is none of the many that can mean something beside a formula, nor a slip for
one. What is to be done must be said, or be all that can be done. How the question was read is shown to the student.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.maths.asking.chat import SMALL_TALK, collects
from engine.maths.asking.free.asides import HARMLESS
from engine.maths.asking.free.meaning import may_matter, near_meaningful
from engine.maths.asking.loose import NEUTRAL, TASK_WORDS, TASKS
from engine.maths.asking.words import word_set

MAX_TEXT = 250
MAX_WORDS = 25
MAX_UNKNOWN = 6
_TASKS = {
    "solve": TASKS["solve"] | word_set("isolate isolated isolating root zeros zeroes"),
    "simplify": TASKS["simplify"]
    | word_set("simplifying simple short shorten shorter tidy neat neater clean cleaner compact"),
    "expand": TASKS["expand"] | word_set("foil distribute"),
    "factor": TASKS["factor"],
    "differentiate": TASKS["differentiate"],
    "calculate": TASKS["calculate"] | word_set("calculating computing evaluating result answer"),
}  # fmt: skip
_SAFE = TASK_WORDS | frozenset().union(*_TASKS.values()) - word_set("satisfies satisfy hold holds determine")
"""Task words: they are weighed as such, although some of them can mean something elsewhere."""
_SETTING = word_set("perimeter area volume height length width speed cost price profit age angle")
"""What a letter may stand for: harmless where the letter itself is asked for and no other thing is."""
_PLAIN = word_set(
    "answer answers equation equations expression expressions problem question questions what whats which find get give"
    " for the of in to is and it its me please my this by value values solution solutions term terms up down"
)
_ASKING = word_set(
    "what whats find get give solve need want calculate work compute determine answer result do how tell"
)
_YES_OR_NO = re.compile(
    r"^\W*(?:is|are|does|did|has|have|was|were|should|am|do (?:i|we|they|both)|will|would (?!you))\b", re.I
)
_JOINED = re.compile(r"\\\(|\\\)|\\\[|\\\]|\$+|\\[,;:!]|\\(?:displaystyle|left|right)(?![A-Za-z])")
_WORD = re.compile(r"(?<![\\A-Za-z0-9_^])[A-Za-z]{2,}(?:'[a-z]+)?(?![A-Za-z(^_=])")
_FUNCTIONS = word_set("sin cos tan ln sqrt pi exp")
_IDIOMS = re.compile(
    r"\bas (?:short|simple|small|compact|neat) as (?:possible|you can|it gets)\b|\bin (?:its )?simplest form\b"
    r"|\bby itself\b|\bon its own\b|\b(?:broke|died|is broken|is dead)\b",
    re.I,
)
_SHORTENS = re.compile(r"\bas (?:short|simple|small|compact|neat) as\b|\bsimplest form\b", re.I)
_ISOLATES = re.compile(r"\b(?:get|getting|put|bring|leave) (?P<x>[a-zA-Z]) (?:all )?(?:by itself|on its own|alone)\b")


@dataclass(frozen=True, slots=True)
class _Gist:
    """The words of a text, its one formula, and the letters that stand alone."""

    words: tuple[str, ...]
    beside: frozenset[str]  # those in a clause with the formula, or with a letter that stands alone
    formula: str
    letters: frozenset[str]


def gist(text: str) -> str | None:
    """The question in plain words; None where a word may matter, or where it is not clear what is to be done."""
    if len(text) > MAX_TEXT or "\n" in text.strip() or re.search(r"[<>≤≥≠≈%£€°\"“”]|\bor\b|\\(?:leq?|geq?|neq?)", text):
        return None
    if _YES_OR_NO.match(text):
        return None
    plain = _JOINED.sub(" ", text)
    shortens, isolates = _SHORTENS.search(plain), _ISOLATES.search(plain)
    found = _apart(_IDIOMS.sub(" ", plain))
    if found is None or len(found.words) > MAX_WORDS:
        return None
    named = {task for task, words in _TASKS.items() for word in found.words if word in words}
    named |= {"simplify"} if shortens else {"solve"} if isolates else set()
    if not _harmless(found, named) or not _only_named(plain, found):
        return None
    return _plain_words(found, named)


def _apart(text: str) -> _Gist | None:
    """The parts of a text with one formula; None for any other."""
    words: list[str] = []
    chunks: list[str] = []
    clauses: list[set[str]] = [set()]
    with_formula: set[int] = set()
    end = 0
    for match in (*_WORD.finditer(text), None):
        if match is not None and match[0].lower() in _FUNCTIONS:
            continue
        between = text[end : match.start() if match else len(text)]
        for at, piece in enumerate(re.split(r"[,;:?!](?:\s|$)|\.(?:\s|$)", between)):
            if at:
                clauses.append(set())
            if piece.strip(" \t,.;:?!'()-–—"):
                chunks.append(piece.strip(" \t,.;:?!'"))
                with_formula |= {len(clauses) - 1} if chunks[-1] not in ("a", "i", "I") else set()
        if match is not None:
            words.append(match[0].lower())
            clauses[-1].add(words[-1])
            end = match.end()
    letters = {chunk for chunk in chunks if re.fullmatch(r"[A-Za-z]", chunk)}
    formulas = [chunk for chunk in chunks if chunk not in letters]
    if len(formulas) != 1 or formulas[0].count("=") > 1 or re.search(r"[,;:]", formulas[0]):
        return None
    formula = formulas[0]
    inside = set(re.findall(r"(?<![\\A-Za-z])[A-Za-z](?![A-Za-z])|(?<=\d)[A-Za-z](?![A-Za-z])", formula))
    words += sorted(letter.lower() for letter in letters - inside if letter in "aAiI")
    letters -= {letter for letter in letters - inside if letter in "aAiI"}
    beside = frozenset().union(*(clauses[at] for at in with_formula))
    return _Gist(tuple(words), beside, formula, frozenset(letters))


def _only_named(text: str, found: _Gist) -> bool:
    """Whether `the width equation is` and `find the cost x` say what things are, and none is asked for besides."""
    for word in set(found.words) & _SETTING:
        said = rf"\b{word} (?:equation|formula|is\b|(?:{'|'.join(found.letters)})(?![A-Za-z]))"
        if len(re.findall(said, text, re.I)) != len(re.findall(rf"\b{word}\b", text, re.I)):
            return False
    return True


def _harmless(found: _Gist, named: set[str]) -> bool:
    """Whether no word beside the formula can change what is asked."""
    unknown = 0
    for word in found.words:
        if word in _SAFE or word in _PLAIN or (word in _SETTING and len(found.letters) == 1):
            continue
        if may_matter(word):
            return False
        plain = word.split("'")[0]
        if plain in HARMLESS or plain in NEUTRAL or plain in SMALL_TALK:
            continue
        unknown += 1
        if word in found.beside or len(plain) < 3 or near_meaningful(plain):
            return False
    return unknown <= MAX_UNKNOWN


def _plain_words(found: _Gist, named: set[str]) -> str | None:
    formula, asked = found.formula, bool(set(found.words) & _ASKING)
    if len(found.letters) > 1:
        return None
    letter = next(iter(found.letters), "")
    if "=" in formula:
        return _equation(found, named, letter, asked)
    if not re.search(r"[-+*/^()×÷·²³√−]|\\", formula):
        return None
    has_letters = re.search(r"[A-Za-z]", re.sub(r"\\[a-z]+|sqrt|pi", "", formula)) is not None
    if not has_letters:
        return (
            f"calculate {formula}" if (named or asked) and named <= {"calculate", "simplify"} and not letter else None
        )
    special = named - {"calculate"}
    if special == {"differentiate"}:
        return f"differentiate {formula}" + (f" with respect to {letter}" if letter else "")
    if letter or len(special) > 1 or "solve" in special:
        return None
    if special:
        return f"{next(iter(special))} {formula}"
    return f"simplify {formula}" if collects(formula) and asked else None


def _equation(found: _Gist, named: set[str], letter: str, asked: bool) -> str | None:
    """An equation is solved, where its letter or its solution is asked for."""
    left, _, right = found.formula.partition("=")
    if not left.strip() or not right.strip() or not named <= {"solve", "calculate"}:
        return None
    if re.fullmatch(r"\s*[A-Za-z](?:\([a-z]\))?\s*", left) and re.search("[A-Za-z]", right):
        return None  # a function: nothing says that it is to be solved
    if letter:
        if re.search(rf"{letter}", found.formula) is None or not (asked or named):
            return None
        return f"solve {found.formula} for {letter}"
    return f"solve {found.formula}" if "solve" in named else None


__all__ = ["gist"]
