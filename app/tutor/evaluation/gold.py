r"""Compares what a model answered with the answer a file gives, which comes without a kind and as it was published.

The kind follows from the file's answer: a set for a list, a point for a tuple, an interval, a matrix, an equation, a
choice for a letter, words for words, else an expression. Only what sets an answer out is taken off, on both sides:
dollar signs, `\left`, thousands separators, a unit in words, degrees, `x =` before a value. Where the checker cannot
decide, that is what is said: it counts as not right and is listed.
"""

from __future__ import annotations

import re

from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError, read
from engine.maths.tree import Listing, Logic, Matrix, Node, PlusMinus, Relation, SetOperation, Sym, symbols, walk
from engine.maths.verdict import Established, Outcome, Verdict

_NAMES = "xyzuvwpqrst"  # of the coordinates of a point, in order
_LAYOUT = (
    (r",\\!\s*(?=\d{3})", ","),
    (r"\\(?:left|right|displaystyle|textstyle|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])", ""),
    (r"\\[dt]frac(?![A-Za-z])", r"\\frac"),
    (r"\\[!,;:> ]|~|\\quad|\\qquad", " "),
    (r"\\%", "%"),
    (r"\\\$|\$", ""),
    (r"\^\{?\\circ\}?|\\degree(?![A-Za-z])|°", ""),
)
_THOUSANDS = re.compile(r"(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])")
_SURELY_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})*,0\d\d(?:,\d{3})*")  # nobody lists numbers as 080
_SEVERAL = re.compile(r",|\bor\b|\band\b|\\pm(?![A-Za-z])|±")
_POWER = r"(?P<power>\^\{?-?\d\}?|[²³])?"
_UNIT = re.compile(
    r"(?P<number>.*[\d)}])\s*\\(?:text|mbox|textrm|mathrm)\s*\{\s*(?P<unit>[A-Za-z/. ]+?)\s*\}\s*" + _POWER + r"\s*"
)
_PLAIN_UNIT = re.compile(r"(?P<number>-?[\d.,/]+)\s+(?P<unit>[A-Za-z]{2,}(?: [A-Za-z]+){0,3})" + _POWER)
_WORDS = re.compile(r"\s*\\(?:text|textbf|mathrm|mbox|textit)\s*\{([^{}]*)\}\s*")
_ABOUT = re.compile(r"\\approx(?![A-Za-z])|≈")
_LETTER = re.compile(r"\(?([A-Z])\)?")
_OTHER_BASE = re.compile(r"(\w+)_\{?(\d+)\}?")
_NAMED = re.compile(r"\s*[A-Za-z](?:_\{?\w\}?)?(?:\([a-z]\))?\s*=\s*(?P<value>[^=]+)")


def compare(maths: MathsClient, expected: str, given: str, question: str = "") -> Verdict:
    """The verdict of the file's answer `expected` on `given` (LaTeX or plain); "cannot decide" where it is open."""
    gold, answer = _plain(expected), _plain(given)
    gold, answer = _joined(gold, answer), _joined(answer, gold)
    if not answer:
        return Verdict(Outcome.WRONG, "answer.missing", "There is no answer.")
    if _squeezed(gold) == _squeezed(answer):
        return Verdict(Outcome.RIGHT, "answer.identical", "The same text.", Established.COMPARED, credit=1.0)
    if (as_text := _in_words(gold, answer)) is not None:
        return as_text
    gold, answer = _without_units(gold, answer, question)
    if not _ABOUT.search(gold):
        answer = _ABOUT.split(answer)[0].strip() or answer  # the exact value, and then what it is about
    try:
        kind = kind_of(gold)
    except (ReadError, LemmaError):
        return Verdict(Outcome.CANNOT_DECIDE, "gold.unread", "The file's answer cannot be read as mathematics.")
    if kind.kind in (Kind.EXPRESSION, Kind.SOLUTION_SET) and "=" not in gold and (named := _NAMED.fullmatch(answer)):
        answer = named["value"]
    try:
        return maths.check(kind, gold, answer)
    except LemmaError as error:
        return Verdict(Outcome.CANNOT_DECIDE, "gold.unread", error.message)


def kind_of(expected: str) -> AnswerKind:
    """The kind of answer a published answer is. Raises ReadError when it cannot be read."""
    tree = read(expected)
    letters = tuple(sorted(symbols(tree)))
    if isinstance(tree, Relation) and tree.signs == ("in",):
        tree = tree.terms[1]
    if _is_interval(tree) or (isinstance(tree, Relation) and set(tree.signs) <= {"<", "<=", ">", ">="}):
        return AnswerKind(Kind.INTERVAL, letters[:1] or ("x",))
    if any(isinstance(node, Matrix) for node in walk(tree)):
        return AnswerKind(Kind.MATRIX, letters)
    if isinstance(tree, Relation):
        head, value = tree.terms[0], tree.terms[-1]
        if set(tree.signs) == {"="} and isinstance(head, Sym) and not symbols(value):
            return AnswerKind(Kind.SOLUTION_SET, (head.name,))
        return AnswerKind(Kind.EQUATION, letters)
    if isinstance(tree, Listing) and tree.left in ("(", "["):
        return AnswerKind(Kind.POINT, tuple(_NAMES[: len(tree.items)]))
    if isinstance(tree, Listing | Logic):
        return _of_several(tree)
    if any(isinstance(node, PlusMinus) for node in walk(tree)):
        return AnswerKind(Kind.SOLUTION_SET)
    return AnswerKind(Kind.EXPRESSION, letters)


def _of_several(tree: Listing | Logic) -> AnswerKind:
    items = tree.items if isinstance(tree, Listing) else tree.parts
    points = [item for item in items if isinstance(item, Listing)]
    if points and len({len(item.items) for item in points}) == 1:
        return AnswerKind(Kind.POINT, tuple(_NAMES[: len(points[0].items)]))
    named = {item.terms[0].name for item in items if isinstance(item, Relation) and isinstance(item.terms[0], Sym)}
    if len(named) == len(items) > 1:
        return AnswerKind(Kind.POINT, tuple(sorted(named)))
    return AnswerKind(Kind.SOLUTION_SET, tuple(sorted(named))[:1])


def _is_interval(tree: Node) -> bool:
    if isinstance(tree, SetOperation):
        return True
    return isinstance(tree, Listing) and len(tree.items) == 2 and (tree.left + tree.right) in ("[)", "(]", "[]")


def _plain(text: str) -> str:
    """Without what only sets it out."""
    text = text.strip()
    for pattern, instead in _LAYOUT:
        text = re.sub(pattern, instead, text)
    return text.strip().rstrip(".").strip()


def _joined(text: str, other: str) -> str:
    """Without thousands separators: `100,200` may be one number or two, and is one where the other answer is one."""
    one = not _SEVERAL.search(other)

    def joined(found: re.Match[str]) -> str:
        return found[0].replace(",", "" if one or _SURELY_THOUSANDS.fullmatch(found[0]) else ", ")

    return _THOUSANDS.sub(joined, text)


def _squeezed(text: str) -> str:
    """For comparing as text: without spaces but those between digits, and without braces around one character."""
    text = re.sub(r"\\(?:text|mathrm|mbox|textbf)\s*\{([^{}]*)\}", r"\1", text)
    return re.sub(r"\{(\w)\}", r"\1", re.sub(r"(?<!\d)\s+|\s+(?!\d)", "", text))


def _in_words(gold: str, answer: str) -> Verdict | None:
    """The verdict where the file's answer is a letter to choose, words, or a number to another base; else None."""
    inner = _WORDS.fullmatch(gold)
    word = (inner[1] if inner else gold).strip()
    given = _WORDS.sub(lambda match: f" {match[1]} ", answer).strip(" .")
    if inner and (letter := _LETTER.fullmatch(word)):
        chosen = re.match(r"\(?([A-Z])(?:\)|[.:]|$|\s*$)", given)
        return _by_text(letter[1], chosen[1] if chosen else given)
    if re.fullmatch(r"[A-Za-z][A-Za-z' -]{2,}", word) and (inner or " " in word or len(word) > 3):
        return _by_text(" ".join(word.lower().split()), " ".join(given.lower().split()))
    if base := _OTHER_BASE.fullmatch(gold.replace(" ", "")):
        other = _OTHER_BASE.fullmatch(answer.replace(" ", ""))
        if base[1].isdecimal() or other:
            return _by_text(f"{base[1]}_{base[2]}", f"{other[1]}_{other[2]}" if other else answer)
    return None


def _by_text(wanted: str, found: str) -> Verdict:
    right = wanted == found
    outcome, sentence = (Outcome.RIGHT, "The same words.") if right else (Outcome.WRONG, "Other words.")
    return Verdict(outcome, "answer.words", sentence, Established.COMPARED, credit=float(right))


def _unit(found: re.Match[str]) -> tuple[str, str]:
    """A unit in words and its power, as they are compared."""
    power = (found["power"] or "").strip("^{}").replace("²", "2").replace("³", "3")
    return found["unit"].strip().rstrip("s"), power


def _without_units(gold: str, answer: str, question: str) -> tuple[str, str]:
    """Both without a unit in words, unless the two have different ones."""
    one, other = _UNIT.fullmatch(gold), _UNIT.fullmatch(answer) or _PLAIN_UNIT.fullmatch(answer)
    if other is not None and (one is None or _unit(one) == _unit(other)):
        answer = other["number"].strip()
    if one is not None and (other is None or answer == other["number"].strip()):
        gold = one["number"].strip()
    if "percent" in question.lower() and gold.endswith("%") != answer.endswith("%"):
        gold, answer = gold.rstrip("% "), answer.rstrip("% ")
    return gold, answer
