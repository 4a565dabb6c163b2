"""Judges numbers: whole, rational, decimal within a tolerance, lowest terms."""

from __future__ import annotations

from fractions import Fraction

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.answers import one_value
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
from engine.maths.judges.base import author, name_before, only_asked_names, partly, right, single, undecided, wrong
from engine.maths.judges.rounding import exact_first, real_value, rounded, typed_last
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.tree import (
    Add,
    Const,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Words,
    symbols,
    walk,
)
from engine.maths.verdict import Outcome, Verdict

_INFINITY = Const("infinity")


def number(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge a whole number, a fraction, a decimal within its tolerance, or lowest terms."""
    decimal = kind.kind is Kind.DECIMAL
    target = author(one_value, expected)
    _check_author(kind, target)
    only_asked_names(kind, name_before(given), name_before(expected))
    answer = single(kind, typed_last(given) if decimal else exact_first(given))
    if isinstance(answer, Verdict):
        return answer
    if (missing := no_value(answer)) is not None:
        return missing
    if decimal:
        return _tolerance(kind, target, answer)
    same = same_value(target, answer).same
    if same is None:
        return undecided(answer)
    if not same:
        if kind.kind is Kind.INTEGER and _is_broken(answer):
            return wrong(answer, "number.not_whole", "This is not right: a whole number is expected.")
        return not_equal(target, answer)
    if kind.kind is Kind.INTEGER:
        note = "" if isinstance(forms.unsigned(answer), Num) else "form.not_worked_out"
    elif kind.kind is Kind.LOWEST_TERMS:
        note = forms.number_form(answer)
    else:
        bare = answer.arg if isinstance(answer, Percent) else answer  # 33 1/3 %
        note = "" if forms.is_literal(bare) else forms.number_form(answer)
        note = "" if note == "form.not_lowest_terms" else note
    return partly(answer, note, forms.SENTENCES[note]) if note else right(answer)


def _check_author(kind: AnswerKind, target: Node) -> None:
    """Raises LemmaError where the expected answer is no number, or is shown to be no whole one."""
    if isinstance(target, Words) or no_value(target) is not None:
        raise LemmaError("The expected answer is not a number.")
    if any(isinstance(node, PlusMinus) for node in walk(target)):
        raise LemmaError("The expected answer is two numbers, and one is asked for.")
    unknown = sorted(symbols(target) - frozenset(kind.variables))
    if unknown and kind.kind is not Kind.LOWEST_TERMS:
        raise LemmaError(f"The expected answer is not a number: there is a letter in it, {unknown[0]}.")
    if kind.kind in (Kind.INTEGER, Kind.RATIONAL) and Const("i") in walk(target):
        try:
            real_value(target)
        except (NotRational, Undefined, Unclear):
            raise LemmaError("The expected answer is not a real number: declare the kind complex.") from None
    if kind.kind is Kind.INTEGER and _is_broken(target):
        raise LemmaError("The expected answer is not a whole number.")


def no_value(answer: Node) -> Verdict | None:
    """The verdict on what is no number at all: a division by zero, infinity; None where it may be one."""
    if any(node == _INFINITY for node in walk(answer)):
        return wrong(answer, "number.infinite", "This is not right: infinity is not a number.")
    if symbols(answer):
        return None
    try:
        try:
            exact(answer)
        except NotRational:
            value(answer, allow_complex=True)  # a root of a negative number is not this mistake
    except Undefined:
        sentence = "This is not right: it has no value. Look for a division by zero or a logarithm of zero."
        return wrong(answer, "number.undefined", sentence)
    except (NotRational, Unclear):
        pass
    return None


def _is_broken(answer: Node) -> bool:
    """Whether a number is shown to be none of the whole ones."""
    if symbols(answer):
        return False
    try:
        return exact(answer).denominator != 1
    except (NotRational, Undefined):
        pass
    try:
        number = real_value(answer)
    except (NotRational, Undefined, Unclear):
        return False
    return abs(number - round(number)) * 10**30 > max(Fraction(1), abs(number))


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


def _tolerance(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    plain = _plain_number(answer)
    try:
        aim, gap = real_value(target), real_value(Add((target, Neg(answer))))
    except (Undefined, Unclear, NotRational):
        return undecided(answer) if plain else partly_or_wrong_number(target, answer)
    absolute, relative = Fraction(kind.absolute), Fraction(kind.relative)
    allowed = max(absolute, relative * abs(aim))
    distance = abs(gap)
    if distance <= allowed:
        return right(answer) if plain else partly(answer, "form.not_worked_out", forms.SENTENCES["form.not_worked_out"])
    if not plain:
        return partly_or_wrong_number(target, answer)
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
