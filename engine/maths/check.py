"""Judges an answer of a declared kind against the author's answer.

    check(AnswerKind(Kind.SOLUTION_SET, ("x",)), "{1, -3}", "x = 1 or x = -3")

Right is said only of what was shown to be the same; what cannot be settled is "cannot decide". Reads and asks; the
judge of each kind is in `judges`.
"""

from __future__ import annotations

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood
from engine.maths.calculus import NoRule
from engine.maths.judges import TEXTS, TREES
from engine.maths.judges.base import NUMERIC, undecided, unread, verdict
from engine.maths.kinds import AnswerKind
from engine.maths.reader import Options, ReadError, read
from engine.maths.tree import Node
from engine.maths.verdict import Outcome, Verdict

SLASH_SENTENCE = "I cannot tell how far this fraction bar reaches: put brackets around what is below it."


def read_answer(text: str, kind: AnswerKind, *, decimal_comma: bool = False) -> Node:
    """The tree of an answer, read as its kind suggests. Raises ReadError."""
    names = frozenset(name for name in kind.variables if name in ("e", "i") or len(name) > 1)
    options = Options(mixed_numbers=kind.kind in NUMERIC)
    return read(text, options=options, decimal_comma=decimal_comma, names=names)


def check(kind: AnswerKind, expected: str, given: str, *, decimal_comma: bool = False) -> Verdict:
    """Judge `given` against `expected`, both as text. Raises LemmaError when `expected` itself cannot be read."""
    if kind.kind in TEXTS:
        return TEXTS[kind.kind](kind, expected, given, decimal_comma)
    target = read_answer(expected, kind, decimal_comma=decimal_comma)
    try:
        answer = read_answer(given, kind, decimal_comma=decimal_comma)
    except ReadError as error:
        return unread(error)
    result = compare(kind, target, answer)
    if result.outcome is Outcome.WRONG and _other_slash(given, kind, target, decimal_comma):
        return Verdict(
            Outcome.CANNOT_READ,
            "ambiguous.slash",
            SLASH_SENTENCE,
            read_text=result.read_text,
            read_latex=result.read_latex,
        )
    return result


def _other_slash(given: str, kind: AnswerKind, target: Node, decimal_comma: bool) -> bool:
    """Whether `1/2x` read as 1/(2x) would have been right: then the student is asked, not marked."""
    if "/" not in given:
        return False
    try:
        other = read(given, options=Options(right_slash=True), decimal_comma=decimal_comma)
        if other == read(given, decimal_comma=decimal_comma):
            return False
        return compare(kind, target, other).outcome is Outcome.RIGHT
    except LemmaError:
        return False


def compare(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge two trees. Raises LemmaError when `expected` is not an answer of this kind."""
    try:
        return TREES[kind.kind](kind, expected, given)
    except NotUnderstood as problem:
        return verdict(Outcome.CANNOT_READ, problem.args[0], problem.args[1], given)
    except (NoRule, RecursionError):
        return undecided(given)
