"""Judges numbers by the precision they were typed with: significant figures and decimal places.

Digits are counted on the text, so that `2.50` has three figures and `2.5` two; `1200` may have two, three or four.
An answer is right when it shows the digits asked for and lies within half a unit of the last of them from the
author's answer, rounded to as many (half away from zero). With `accuracy` 0 only the digits are judged, and then
zeros at the end of a whole number count for none. With "at_least" among the options more digits are welcome.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.answers import one_value
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.judges.base import (
    author,
    name_before,
    only_asked_names,
    partly,
    right,
    single,
    undecided,
    unread,
    wrong,
)
from engine.maths.judges.reading import with_plus_minus
from engine.maths.judges.rounding import is_rounding, real_value, rounded_to, typed_last
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.literals import Literal, literal, of_tree, with_unit
from engine.maths.reader import Options, ReadError, read
from engine.maths.tree import Node, Num
from engine.maths.verdict import Verdict

AT_LEAST = "at_least"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for, in words and numbers: `many` digits, of which the value must agree to `accurate`."""

    family: str  # sigfigs or places
    many: int
    accurate: int
    more: bool

    def words(self) -> str:
        name = "significant figure" if self.family == "sigfigs" else "decimal place"
        return f"{self.many} {name}{'' if self.many == 1 else 's'}"


def precise(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Judge the digits typed and the value they stand for."""
    asked = _Asked(
        "sigfigs" if kind.kind is Kind.SIGNIFICANT_FIGURES else "places",
        kind.digits,
        kind.digits if kind.accuracy is None else kind.accuracy,
        AT_LEAST in kind.options,
    )
    if asked.family == "sigfigs" and not asked.many:
        raise LemmaError("The number of significant figures asked for is missing.")
    digits_only = kind.accuracy == 0
    target: Node = Num("0") if digits_only else author(one_value, _expected(expected, decimal_comma))
    number = (with_unit if digits_only else literal)(given, decimal_comma=decimal_comma)
    author_named = literal(expected, decimal_comma=decimal_comma)
    named = "" if author_named is None else author_named.name
    if number is not None:
        only_asked_names(kind, number.name, named)
    else:
        read_as = _read(kind, given, decimal_comma, named)
        if isinstance(read_as, Verdict):
            return read_as
        number = of_tree(read_as)
        if number is None:
            return _not_a_decimal(kind, asked, target, read_as)
    tree = number.tree()
    fewest, most = _digits(asked, number, both_percent="%" in expected)
    if digits_only:
        most = fewest
    short, long = most < asked.many, fewest > asked.many and not asked.more
    if digits_only:
        return _counted(asked, tree, short, long)
    try:
        aim = real_value(target)
    except (Undefined, Unclear, NotRational):
        raise LemmaError("The expected answer is not a number.") from None
    near = _agrees(asked, aim, number)
    if near and not short and not long:
        if asked.family == "sigfigs" and fewest < asked.many:
            sentence = "This is right. The zeros at the end do not show whether they are meant as figures."
            return right(tree, "sigfigs.right_within_range", sentence)
        return right(tree)
    if short or long:
        if is_rounding(aim, number) or (near and _may_go_on(asked, aim, number)):
            return _counted(asked, tree, short, long)
    elif (slip := _slip(asked, aim, number)) is not None:
        return slip
    return _why(asked, aim, number)


def _why(asked: _Asked, aim: Fraction, number: Literal) -> Verdict:
    """What is wrong with the value, where it is plain to see."""
    if _agrees(asked, -aim, number):
        return wrong(number.tree(), "number.sign", "This is not right: look at the sign.")
    for power in (1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6):
        if aim and _agrees(asked, aim * Fraction(10) ** power, number):
            return wrong(number.tree(), "number.power_of_ten", "This is not right: it is off by a power of ten.")
    return wrong(number.tree(), "answer.wrong", "This is not right.")


def _expected(text: str, decimal_comma: bool) -> Node:
    number = literal(text, decimal_comma=decimal_comma)
    if number is not None:
        return number.tree()
    return read(text, options=Options(mixed_numbers=True), decimal_comma=decimal_comma)


def _digits(asked: _Asked, number: Literal, *, both_percent: bool) -> tuple[int, int]:
    """The fewest and the most digits shown, of the kind that is asked for."""
    if asked.family == "sigfigs":
        return number.figures
    places = number.places + (2 if number.percent and not both_percent else 0)
    return places, places


def _counted(asked: _Asked, tree: Node, short: bool, long: bool) -> Verdict:
    """The verdict on the digits alone, the value being right or of no concern."""
    if short:
        sentence = f"The value is right, but {asked.words()} are asked for, and these are fewer."
        return partly(tree, f"{asked.family}.too_few", sentence)
    if long:
        sentence = f"To {asked.words()} this is right, but more are given than were asked for."
        return partly(tree, f"{asked.family}.too_many", sentence)
    return right(tree)


def _unit(asked: _Asked, aim: Fraction) -> Fraction:
    """One unit of the last digit to which the value must agree."""
    if asked.family == "places":
        return Fraction(1, 10**asked.accurate)
    return Fraction(10) ** (magnitude(aim) - asked.accurate + 1) if aim else Fraction(0)


def magnitude(number: Fraction) -> int:
    """The power of ten of the first digit of a number that is not zero."""
    size = abs(number)
    # from the bits: whole numbers of some thousand digits cannot be written out
    power = int((size.numerator.bit_length() - size.denominator.bit_length()) * 0.30103) + 1
    while Fraction(10) ** power > size:
        power -= 1
    while Fraction(10) ** (power + 1) <= size:
        power += 1
    return power


def _agrees(asked: _Asked, aim: Fraction, number: Literal) -> bool:
    unit = _unit(asked, aim)
    return abs(number.value - rounded_to(aim, unit)) < unit / 2 if unit else number.value == aim


def _may_go_on(asked: _Asked, aim: Fraction, number: Literal) -> bool:
    """Whether what goes beyond the digits asked for is zeros, or nothing is known of it.

    Nothing is where fewer digits must agree, or where the author gave no more digits than are asked for.
    """
    shown = rounded_to(aim, _unit(asked, aim))
    return asked.accurate != asked.many or number.value == shown or aim == shown


def _slip(asked: _Asked, aim: Fraction, number: Literal) -> Verdict | None:
    """Cut off, or rounded the wrong way: the neighbour of the number on its other side."""
    unit = _unit(asked, aim)
    if not unit or asked.accurate != asked.many or not abs(number.value - aim) < unit:
        return None
    sentence = "This is close, but the last digit is not rounded correctly."
    return partly(number.tree(), f"{asked.family}.rounding", sentence)


def _read(kind: AnswerKind, given: str, decimal_comma: bool, named: str) -> Node | Verdict:
    """What is no number as typed may still be one to the reader: in a box, in dollar signs, named."""
    try:
        tree = read(with_plus_minus(given), options=Options(mixed_numbers=True), decimal_comma=decimal_comma)
        only_asked_names(kind, name_before(tree), named)
        return single(kind, typed_last(tree))
    except ReadError as error:
        return unread(error)


def _not_a_decimal(kind: AnswerKind, asked: _Asked, target: Node, answer: Node) -> Verdict:
    """A fraction, a root or the like, where digits are asked for."""
    if kind.accuracy == 0:
        return wrong(answer, f"{asked.family}.not_decimal", f"Write one decimal number with {asked.words()}.")
    same = same_value(target, answer).same
    if same is None:
        return undecided(answer)
    if same:
        sentence = f"The value is right: write it as a decimal number with {asked.words()}."
        return partly(answer, f"{asked.family}.not_decimal", sentence)
    return wrong(answer, "answer.wrong", "This is not right.")
