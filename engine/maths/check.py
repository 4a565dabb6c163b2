"""Judges an answer of a declared kind against the author's answer.

    check(AnswerKind(Kind.SOLUTION_SET, ("x",)), "{1, -3}", "x = 1 or x = -3")

Right is said only of what was shown to be the same; what cannot be settled is "cannot decide". Reads and asks; the
judge of each kind is in `judges`.
"""

from __future__ import annotations

from engine.maths.answers import NotUnderstood
from engine.maths.as_typed import as_typed
from engine.maths.calculus import NoRule
from engine.maths.judges import TEXTS, TREES
from engine.maths.judges.alone import number_alone
from engine.maths.judges.base import NUMERIC, undecided, unread, verdict
from engine.maths.judges.reading import PLUS_MINUS, with_plus_minus
from engine.maths.kinds import AnswerKind
from engine.maths.literals import literal
from engine.maths.reader import Options, ReadError, read
from engine.maths.reader.readings import other_readings
from engine.maths.tree import Node, Relation, Sym
from engine.maths.verdict import Outcome, Verdict


def read_answer(text: str, kind: AnswerKind, *, decimal_comma: bool = False) -> Node:
    """The tree of an answer, read as its kind suggests. Raises ReadError."""
    text = as_typed(text, kind)
    if kind.kind in NUMERIC and (number := literal(text, decimal_comma=decimal_comma)) is not None:
        return Relation((Sym(number.name), number.tree()), ("=",)) if number.name else number.tree()
    return read(text, options=_options(kind), decimal_comma=decimal_comma, names=_names(kind))


def _options(kind: AnswerKind) -> Options:
    """A letter that the question has as a variable is no function: `3g(7g + 8)` is a product then."""
    functions = Options().functions - frozenset(kind.variables)
    return Options(functions=functions, mixed_numbers=kind.kind in NUMERIC)


def _names(kind: AnswerKind) -> frozenset[str]:
    """The names that the reader is to take as one symbol each."""
    return frozenset((*(name for name in kind.variables if name in ("e", "i") or len(name) > 1), *kind.names))


def check(kind: AnswerKind, expected: str, given: str, *, decimal_comma: bool = False) -> Verdict:
    """Judge `given` against `expected`, both as text. Raises LemmaError when `expected` itself cannot be read."""

    def again(expected: str, given: str) -> Verdict:
        return _check(kind, expected, given, decimal_comma)

    result = again(expected, given)
    return number_alone(kind, expected, given, again, result) or result


def _check(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    if kind.kind in TEXTS:
        return TEXTS[kind.kind](kind, expected, given, decimal_comma)
    target = read_answer(expected, kind, decimal_comma=decimal_comma)
    try:
        answer = read_answer(given, kind, decimal_comma=decimal_comma)
    except ReadError as error:
        return unread(error)
    if with_plus_minus(given) != given:  # +-7
        return verdict(Outcome.CANNOT_READ, "ambiguous.plus_minus", PLUS_MINUS, answer)
    result = compare(kind, target, answer)
    signed = result.outcome is Outcome.PARTLY_RIGHT and "+-" in given  # -1 +- 2, of which -1 + (-2) is a half
    if result.outcome in (Outcome.WRONG, Outcome.CANNOT_DECIDE) or signed:
        for other in other_readings(given, options=_options(kind), decimal_comma=decimal_comma, names=_names(kind)):
            found = compare(kind, target, other.tree).outcome
            rounded = found is Outcome.PARTLY_RIGHT and other.code == "ambiguous.comma"
            if found is Outcome.RIGHT or rounded:  # then the student is asked, not marked
                return verdict(Outcome.CANNOT_READ, other.code, other.sentence, answer)
    return result


def compare(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge two trees. Raises LemmaError when `expected` is not an answer of this kind."""
    try:
        return TREES[kind.kind](kind, expected, given)
    except NotUnderstood as problem:
        return verdict(Outcome.CANNOT_READ, problem.args[0], problem.args[1], given)
    except (NoRule, RecursionError):
        return undecided(given)
