"""Judges expressions by their value. Knows nothing of forms."""

from __future__ import annotations

from engine.maths.answers import one_value
from engine.maths.equivalence import same_value
from engine.maths.judges.base import author, right, single, undecided, wrong
from engine.maths.judges.numbers import not_equal
from engine.maths.kinds import AnswerKind
from engine.maths.tree import (
    Const,
    Neg,
    Node,
    Words,
    symbols,
    walk,
)
from engine.maths.verdict import Verdict


def expression(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    target = author(one_value, expected)
    if isinstance(target, Words) or isinstance(given, Words):
        if target == given:
            return right(given)
        return wrong(given, "answer.wrong", "This is not right.")
    answer = single(kind, given)
    if isinstance(answer, Verdict):
        return answer
    return same_expression(kind, target, answer)


def same_expression(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    """Whether two expressions have the same value wherever the expected one has one."""
    infinite = [node for tree in (target, answer) for node in walk(tree) if node == Const("infinity")]
    if infinite:
        return right(answer) if target == answer else wrong(answer, "answer.wrong", "This is not right.")
    known = symbols(target) | frozenset(kind.variables)
    unknown = symbols(answer) - known
    same = same_value(target, answer, domain=kind.domain)
    if same.same is None:
        return undecided(answer)
    if same.same and not same.narrower:
        return right(answer)
    if same.same:
        return undecided(
            answer, "expression.domain", "This agrees where both have a value, but not everywhere the answer has one."
        )
    if any(name.swapcase() in known for name in unknown):
        return undecided(answer, "expression.case", "Capital and small letters are different letters here.")
    if unknown:
        return wrong(
            answer,
            "expression.unknown_letters",
            f"There is something in it that does not belong here: {', '.join(sorted(unknown))}.",
        )
    if not symbols(target) and not symbols(answer):
        return not_equal(target, answer)
    if same_value(target, Neg(answer), domain=kind.domain).same:
        return wrong(answer, "expression.sign", "This is not right: every sign is the other way round.")
    where = f" For example, the two differ at {same.where}." if same.where else ""
    return wrong(answer, "answer.wrong", f"This is not right.{where}")
