"""How a verdict is said, and what every judge needs of an answer. Knows no kind of answer in particular."""

from __future__ import annotations

from typing import Any

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood, one_value
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text
from engine.maths.speech import to_words
from engine.maths.tree import (
    Listing,
    Logic,
    Node,
    PlusMinus,
    Relation,
    Sym,
    Words,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict

NUMERIC = (Kind.INTEGER, Kind.RATIONAL, Kind.DECIMAL, Kind.LOWEST_TERMS)


CREDIT = {Outcome.RIGHT: 1.0, Outcome.PARTLY_RIGHT: 0.5, Outcome.WRONG: 0.0}
"""The credit of an outcome where the kind defines no other."""


def verdict(
    outcome: Outcome,
    note: str,
    sentence: str,
    tree: Node | None = None,
    how: Established = Established.COMPARED,
    credit: float | None = None,
) -> Verdict:
    """A verdict with the answer as it was read; `credit` where it is not the usual one of the outcome."""
    if outcome in (Outcome.CANNOT_READ, Outcome.CANNOT_DECIDE):
        how = Established.NOT_ESTABLISHED
    share = CREDIT.get(outcome) if credit is None else credit
    if tree is None:
        return Verdict(outcome, note, sentence, how, credit=share)
    return Verdict(outcome, note, sentence, how, to_text(tree), to_latex(tree), to_words(tree), share)


def right(tree: Node, note: str = "answer.right", sentence: str = "This is right.") -> Verdict:
    """The answer is the one expected."""
    return verdict(Outcome.RIGHT, note, sentence, tree)


def wrong(tree: Node, note: str, sentence: str) -> Verdict:
    """The answer was shown to differ."""
    return verdict(Outcome.WRONG, note, sentence, tree)


def partly(tree: Node, note: str, sentence: str, credit: float | None = None) -> Verdict:
    """Something of the answer is right."""
    return verdict(Outcome.PARTLY_RIGHT, note, sentence, tree, credit=credit)


def undecided(tree: Node | None, note: str = "answer.undecided", sentence: str = "") -> Verdict:
    """It could not be settled."""
    return verdict(Outcome.CANNOT_DECIDE, note, sentence or "I cannot decide whether this is right.", tree)


def unread(error: ReadError) -> Verdict:
    """The answer could not be read; a syntax error costs nothing."""
    sentence = f"{error.sentence} (at character {error.position + 1})"
    return Verdict(Outcome.CANNOT_READ, error.code, f"{sentence} {error.hint}".strip())


def author(build: Any, *args: Any) -> Any:
    """What the author's answer means; a fault there is an error, not a verdict on the student."""
    try:
        return build(*args)
    except NotUnderstood as problem:
        raise LemmaError(f"The expected answer is not of its kind: {problem.args[1]}") from None


def only_asked_names(kind: AnswerKind, name: str, expected: str = "", what: str = "number") -> None:
    """Raises NotUnderstood for the name y of `y = 5` where a number is asked for and nobody spoke of y.

    A name is spoken of when the author declared it or wrote it before the answer (`expected`).
    """
    if name and not {name, name.partition("_")[0]} & {*kind.variables, *kind.names, expected}:
        raise NotUnderstood("read.named", f"Write the {what} alone, without '{name} ='.")


def name_before(tree: Node) -> str:
    """The `x` of `x = 5`, empty where there is none."""
    head = tree.terms[0] if isinstance(tree, Relation) and set(tree.signs) <= {"=", "~"} else None
    return head.name if isinstance(head, Sym) else ""


def single(kind: AnswerKind, given: Node) -> Node | Verdict:
    """The one value given, or the verdict that there is none."""
    if isinstance(given, Words):
        return wrong(given, "answer.words", "A value is expected here.")
    if isinstance(given, Relation) and not set(given.signs) <= {"=", "~"}:
        return wrong(given, "answer.inequality", "A value is expected here, and not a relation.")
    if isinstance(given, Listing) and given.left == "{":
        raise NotUnderstood("read.set", "I expected one value here, and this is a set: write it without the braces.")
    tree = one_value(given)
    if isinstance(tree, (Listing, Logic, Relation, Words)):
        raise NotUnderstood("read.several", "I expected one value here.")
    if any(isinstance(node, PlusMinus) for node in walk(tree)):
        raise NotUnderstood("read.plus_minus", "I expected one value, and plus-minus stands for two.")
    unknown = symbols(tree) - frozenset(kind.variables)
    if unknown and kind.kind in NUMERIC:
        return wrong(
            tree, "answer.letters", f"A number is expected, and there is a letter in it: {', '.join(sorted(unknown))}."
        )
    return tree
