"""Judges expressions by their value. Knows nothing of forms."""

from __future__ import annotations

from fractions import Fraction

from engine.maths import forms
from engine.maths.answers import NotUnderstood, one_value
from engine.maths.equivalence import differ_at, same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.judges.base import author, name_before, only_asked_names, partly, right, single, undecided, wrong
from engine.maths.judges.numbers import not_equal
from engine.maths.judges.rounding import exact_first
from engine.maths.kinds import EQUIVALENT, AnswerKind
from engine.maths.tree import Add, Const, Neg, Node, Num, Percent, Words, symbols, walk
from engine.maths.verdict import Outcome, Verdict

ROUNDED_FIGURES = 6  # of an author's decimal that stands for an exact number


def expression(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Whether the answer has the value of the expected one, whatever it looks like."""
    target = author(one_value, expected)
    if isinstance(target, Words) or isinstance(given, Words):
        if target == given:
            return right(given)
        return wrong(given, "answer.wrong", "This is not right.")
    answer = single(kind, exact_first(given))
    if isinstance(answer, Verdict):
        return answer
    result = same_expression(kind, target, answer)
    if result.outcome is Outcome.RIGHT:  # an equation is another thing than its right side
        what = "expression" if symbols(target) else "number"
        only_asked_names(kind, name_before(given), name_before(expected), what)
    return result


def same_expression(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    """Whether two expressions have the same value wherever the expected one has one."""
    infinite = [node for tree in (target, answer) for node in walk(tree) if node == Const("infinity")]
    if infinite:
        return right(answer) if target == answer else wrong(answer, "answer.wrong", "This is not right.")
    same = same_value(target, answer, domain=kind.domain)
    if same.same is None:
        if same.how == "functions":  # nothing is said of the functions, so the author's way is the only one
            return wrong(answer, "answer.wrong", "This is not right.")
        return undecided(answer)
    if same.same and same.narrower:
        sentence = "This agrees where both have a value, but not everywhere the answer has one."
        return undecided(answer, "expression.domain", sentence)
    if not same.same:
        return _why_wrong(kind, target, answer, same.where)
    if EQUIVALENT not in kind.options and (special := _percentage(target, answer)) is not None:
        return special
    if same.how == "points" and same_value(answer, target, domain=kind.domain).narrower:  # ln(x^2) for 2 ln x
        return right(
            answer, "expression.wider", "This is right: it is the same wherever the expected answer has a value."
        )
    return right(answer)


def _percentage(target: Node, answer: Node) -> Verdict | None:
    """500% is 5, but not what is written where a plain number is asked for."""
    asked, used = (any(isinstance(node, Percent) for node in walk(tree)) for tree in (target, answer))
    if asked == used:
        return None
    if asked:
        return partly(answer, "number.no_percentage", "The value is right, but it is to be written in per cent.")
    return partly(answer, "number.percentage", "The value is right, but a plain number is expected, without per cent.")


def _why_wrong(kind: AnswerKind, target: Node, answer: Node, where: str) -> Verdict:
    known = symbols(target) | frozenset(kind.variables)
    unknown = symbols(answer) - known
    if any(name.swapcase() in known for name in unknown):
        raise NotUnderstood("expression.case", "Capital and small letters are different letters here.")
    if unknown:
        return wrong(
            answer,
            "expression.unknown_letters",
            f"There is something in it that does not belong here: {', '.join(sorted(unknown))}.",
        )
    if not symbols(target) and not symbols(answer):
        if _is_rounding(target, answer):
            return right(answer, "decimal.expected_rounded", "This is right, and more exact than was asked for.")
        return not_equal(target, answer)
    if same_value(target, Neg(answer), domain=kind.domain).same:
        return wrong(answer, "expression.sign", "This is not right: every sign is the other way round.")
    where = (differ_at(target, answer, kind.domain) or where) if where else ""
    shown = f" For example, the two differ at {where}." if where else ""
    return wrong(answer, "answer.wrong", f"This is not right.{shown}")


def _is_rounding(target: Node, answer: Node) -> bool:
    """Whether the author's decimal is what an exact answer comes to, rounded or cut off in the last place."""
    literal = forms.unsigned(target)
    if not (isinstance(literal, Num) and literal.is_decimal and literal.text.replace(".", "").isdigit()):
        return False
    if len(literal.text.replace(".", "").lstrip("0")) < ROUNDED_FIGURES or any(
        isinstance(node, Num) and node.is_decimal and len(node.text) > len(literal.text) - 2 for node in walk(answer)
    ):
        return False  # one decimal against another: neither is the exact one
    try:
        gap = as_fraction(value(Add((target, Neg(answer)))))
    except (Undefined, Unclear, NotRational):
        return False
    return abs(gap) < Fraction(1, 10 ** len(literal.text.partition(".")[2]))
