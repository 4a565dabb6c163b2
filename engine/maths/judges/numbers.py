"""Judges numbers: whole, rational, decimal within a tolerance, lowest terms."""

from __future__ import annotations

from fractions import Fraction

from engine.maths import forms
from engine.maths.answers import one_value
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.judges.base import author, partly, right, single, undecided, wrong
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.tree import (
    Add,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    symbols,
)
from engine.maths.verdict import Outcome, Verdict


def number(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    target = author(one_value, expected)
    answer = single(kind, given)
    if isinstance(answer, Verdict):
        return answer
    if kind.kind is Kind.DECIMAL:
        return _tolerance(kind, target, answer)
    same = same_value(target, answer).same
    if same is None:
        return undecided(answer)
    if not same:
        return not_equal(target, answer)
    if kind.kind is Kind.INTEGER:
        note = "" if isinstance(forms.unsigned(answer), Num) else "form.not_worked_out"
    elif kind.kind is Kind.LOWEST_TERMS:
        note = forms.number_form(answer)
    else:
        note = "" if forms.is_literal(answer) else forms.number_form(answer)
        note = "" if note == "form.not_lowest_terms" else note
    return partly(answer, note, forms.SENTENCES[note]) if note else right(answer)


def not_equal(target: Node, answer: Node) -> Verdict:
    """Why two numbers differ, where it is plain to see."""
    if rounded(answer, target) and not forms.is_literal(answer):
        return undecided(answer, "decimal.expected_rounded", "This agrees with the answer as far as that was rounded.")
    if rounded(target, answer):
        return partly(answer, "decimal.rounded", "This is close, but rounded: the exact value is asked for.")
    if same_value(target, Neg(answer)).same:
        return wrong(answer, "number.sign", "This is not right: look at the sign.")
    try:
        first, second = exact(target), exact(answer)
        ratio = first / second if second else Fraction(0)
        power = next((k for k in (1, 2, 3, 4, 5, 6) if ratio in (Fraction(10) ** k, Fraction(1, 10**k))), 0)
        if power and ratio > 0:
            return wrong(answer, "number.power_of_ten", "This is not right: it is off by a power of ten.")
        if first and second and first == 1 / second:
            return wrong(answer, "number.inverted", "This is not right: the fraction is upside down.")
    except (NotRational, Undefined):
        pass
    return wrong(answer, "answer.wrong", "This is not right.")


def rounded(target: Node, answer: Node) -> bool:
    """Whether `answer` is a decimal of at least three digits that rounds `target` correctly and is not equal to it."""
    literal = forms.unsigned(answer)
    if not isinstance(literal, Num) or not literal.is_decimal or symbols(target):
        return False
    places = len(literal.text.split(".")[1])
    if places < 2 or len(literal.text.replace(".", "").lstrip("0")) < 2:
        return False
    try:
        gap = value(Add((target, Neg(answer))))
    except (Undefined, Unclear, NotRational):
        return False
    return abs(as_fraction(gap)) <= Fraction(1001, 2000 * 10**places)


def _tolerance(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    if not _plain_number(answer):
        return partly_or_wrong_number(target, answer)
    try:
        aim, gap = as_fraction(value(target)), as_fraction(value(Add((target, Neg(answer)))))
    except (Undefined, Unclear, NotRational):
        return undecided(answer)
    absolute, relative = Fraction(kind.absolute), Fraction(kind.relative)
    allowed = max(absolute, relative * abs(aim))
    distance = abs(gap)
    if distance <= allowed:
        return right(answer)
    result = not_equal(target, answer)
    if result.outcome is Outcome.PARTLY_RIGHT:
        return partly(answer, "decimal.precision", "This is close, but not precise enough.")
    if distance <= allowed * 10:
        return wrong(answer, "decimal.precision", "This is close, but not precise enough.")
    return result


def _plain_number(node: Node) -> bool:
    """A literal, or one times a power of ten."""
    if forms.is_literal(node):
        return True
    node = forms.unsigned(node)
    if isinstance(node, Mul) and len(node.factors) == 2:
        first, second = node.factors
        return isinstance(first, Num) and isinstance(second, Pow) and second.base == Num("10")
    if isinstance(node, Pow):
        return node.base == Num("10")
    return isinstance(node, (Mixed, Percent))


def partly_or_wrong_number(target: Node, answer: Node) -> Verdict:
    """A number that was not worked out where a decimal is asked for."""
    same = same_value(target, answer).same
    if same is None:
        return undecided(answer)
    if same:
        return partly(answer, "form.not_worked_out", forms.SENTENCES["form.not_worked_out"])
    return wrong(answer, "answer.wrong", "This is not right.")
