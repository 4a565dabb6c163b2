"""Judges quantities: a number with its unit, against the author's.

- The value is compared exactly, within a tolerance (which may have a unit), or to the figures asked for, always in the
  unit the student chose; with `unit` declared, another unit of the same kind is partly right.
- What is wrong with the unit has a note of its own: missing, alone, unknown (asked about), of another kind, another
  one than asked for, off by a power of ten, in the wrong case of letters.
- °C and °F are points on a scale; whether °C beside an author's kelvin means a difference is asked, not guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.judges.base import partly, right, undecided, verdict, wrong
from engine.maths.judges.precision import magnitude
from engine.maths.judges.rounding import rounded, rounded_to
from engine.maths.kinds import AnswerKind
from engine.maths.literals import Literal
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.tree import Neg, Num, Quantity
from engine.maths.units import Measure, Unfit, Unit, converted, in_base, read, readings, text, words, worth
from engine.maths.units.convert import figures_agreed, from_base, scaled
from engine.maths.units.reader import EXACT
from engine.maths.units.words import CASE, PLURAL, RUN_TOGETHER
from engine.maths.verdict import Outcome, Verdict

ROUNDED, UNIT_OPTIONAL = "rounded", "unit_optional"
"""Options: a correctly rounded number of ENOUGH figures is right; so is a number without the unit asked for."""
ENOUGH = 3
NOT_REQUESTED = 0.75  # the credit of a right value in another unit than the one asked for
CASE_CREDIT = 0.75

SENTENCES = {
    "ambiguous.slash": "I cannot tell how far this slash reaches: put brackets around what is below it.",
    "ambiguous.comma": "Write a decimal number with a point, as in 2.5.",
    RUN_TOGETHER: "I cannot tell whether these letters are one unit or several: put a space between units.",
    CASE: "The value is right, but a unit is written with the wrong capital or small letter: {unit} is meant.",
    PLURAL: "This is right. The sign of a unit has no plural s: write {unit}.",
    "units.missing": "The number is right, but the unit is missing.",
    "units.only": "There is only a unit here: the number is missing.",
    "units.not_requested": "The value is right, but it is asked for in {wanted}.",
    "units.prefix": "Look at the prefix: the unit is off by a power of ten.",
    "units.not_converted": "The number is right for {wanted}, but the unit written here is {unit}.",
    "units.degree_sign": "The value is right, but the unit is written °{unit}; {unit} alone is another unit.",
    "quantity.number": "The unit is right, but the number is not.",
    "ambiguous.temperature": "I cannot tell whether this is a temperature or a difference of two temperatures: "
    "write it in kelvin.",
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """The author's quantity and what is asked of the student's."""

    kind: AnswerKind
    target: Measure
    requested: Unit | None
    absolute: Fraction  # in base units
    absolute_is_zero: bool

    @property
    def wanted(self) -> str:
        """The unit expected, as text."""
        return text(self.requested or self.target.unit) or "no unit"


def quantity(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Judge a quantity. Raises LemmaError when the author's cannot be read."""
    asked = _asked(kind, expected, decimal_comma)
    try:
        found = readings(given, decimal_comma=decimal_comma)
    except Unfit as problem:
        if problem.args[0] == "read.chain":
            raise NotUnderstood(*problem.args) from None
        return verdict(Outcome.WRONG, problem.args[0], problem.args[1])
    except ReadError as error:
        sentence = f"{error.sentence} (at character {error.position + 1})"
        return Verdict(Outcome.CANNOT_READ, error.code, f"{sentence} {error.hint}".strip())
    main = _run_together(asked, found)
    names = {*kind.variables, *kind.names}
    if main.name and main.name.replace("{", "").replace("}", "").lstrip("\\") not in names:
        raise NotUnderstood("read.named", f"Write the quantity alone, without '{main.name} ='.")
    result = _judge(asked, main)
    if result.outcome is Outcome.RIGHT:
        new = [word for word in main.cased if word not in asked.target.cased]
        return _said(asked, main, Outcome.PARTLY_RIGHT, CASE, CASE_CREDIT) if new else result
    if result.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT):
        for other in found[1:]:
            if _judge(asked, other).outcome is not Outcome.RIGHT:
                continue
            if other.note == EXACT:
                return _judge(asked, other)
            if other.note == CASE and main.unit.fits(asked.target.unit):  # mPa for MPa, cal for Cal
                sentence = f"Capital and small letters matter here: {text(main.unit)} is not {text(other.unit)}."
                return _worded(partly(_tree(main), CASE, sentence), main)
            if other.note == CASE:
                return _said(asked, other, Outcome.PARTLY_RIGHT, CASE, CASE_CREDIT)
            if other.note == PLURAL:
                return _said(asked, other, Outcome.RIGHT, PLURAL)
            return _said(asked, main, Outcome.CANNOT_READ, other.note)
        if "," in given and not decimal_comma and _right_with_comma(asked, given):
            return _said(asked, main, Outcome.CANNOT_READ, "ambiguous.comma")
    return result


def _run_together(asked: _Asked, found: list[Measure]) -> Measure:
    """The plain reading, but m s^-1 of `ms^-1` where a speed is asked for: so everybody writes it."""
    if not found[0].unit.fits(asked.target.unit):
        for other in found[1:]:
            if other.note == RUN_TOGETHER and _inverse(other) and other.unit.fits(asked.target.unit):
                return other
    return found[0]


def _inverse(answer: Measure) -> bool:
    """Whether a unit is divided by something, and not the first one."""
    powers = [factor.exponent for factor in answer.unit.factors]
    return len(powers) > 1 and powers[0] > 0 and powers[-1] < 0


def _right_with_comma(asked: _Asked, given: str) -> bool:
    """Whether `1,500 m` would be right as one and a half metres: then the student is asked, not marked."""
    try:
        return _judge(asked, read(given, decimal_comma=True)).outcome is Outcome.RIGHT
    except (ReadError, Unfit):
        return False


def _asked(kind: AnswerKind, expected: str, decimal_comma: bool) -> _Asked:
    """What the author asks. Raises LemmaError."""
    try:
        target = read(expected, decimal_comma=decimal_comma)
        requested = read(kind.unit) if kind.unit else None
        tolerance = read(kind.absolute)
    except Unfit as problem:
        raise LemmaError(f"The expected answer is not a quantity: {problem.args[1]}") from None
    if requested is not None:
        if requested.number not in (None, Num("1")) or not requested.unit.factors:  # 1/m is a unit too
            raise LemmaError(f"{kind.unit!r} is not a unit.")
        if not requested.unit.fits(target.unit):
            raise LemmaError(f"The expected answer cannot be given in {kind.unit}.")
    unit = tolerance.unit
    if not unit.factors:
        unit = requested.unit if requested else target.unit
    elif not unit.fits(target.unit):
        raise LemmaError(f"The tolerance {kind.absolute!r} is of another kind than the expected answer.")
    try:
        absolute = worth(scaled(tolerance.value, unit))  # a tolerance is a difference: no zero point enters
        worth(in_base(target.value, target.unit))
    except (Undefined, Unclear, NotRational):
        raise LemmaError("The expected answer has no value.") from None
    return _Asked(kind, target, requested.unit if requested else None, absolute, absolute == 0)


def _judge(asked: _Asked, answer: Measure) -> Verdict:
    """The verdict on one reading."""
    target = asked.target
    if answer.number is None and target.number is not None:
        return _said(asked, answer, Outcome.WRONG, "units.only")
    if not answer.unit.factors and (target.unit.factors or asked.requested):
        return _without_unit(asked, answer)
    if not answer.unit.fits(target.unit):
        return _other_kind(asked, answer)
    try:
        close = _close(asked, answer)
    except (Undefined, Unclear, NotRational):
        return undecided(_tree(answer))
    if close is None:
        return undecided(_tree(answer))
    if close:
        return _right_value(asked, answer)
    if asked.kind.digits and 0 < figures_agreed(target.value, target.unit, answer) < asked.kind.digits:
        return _right_value(asked, answer)  # which says that there are too few figures
    if ROUNDED in asked.kind.options and (figures := figures_agreed(target.value, target.unit, answer)):
        if figures < ENOUGH:
            note, sentence = "decimal.precision", "This is right as far as it goes, but it is rounded too much."
            return _worded(partly(_tree(answer), note, sentence), answer)
        return _right_value(asked, answer)
    if answer.unit.zero is not None and target.unit.zero is None:
        difference = Unit((replace(answer.unit.factors[0], symbol="Δ" + answer.unit.factors[0].symbol),))
        if _close(asked, replace(answer, unit=difference)):
            return _said(asked, answer, Outcome.CANNOT_READ, "ambiguous.temperature")
    return _why(asked, answer)


def _close(asked: _Asked, answer: Measure) -> bool | None:
    """Whether the value is right, as far as is asked for; figures typed are not counted here."""
    target = asked.target
    first, second = in_base(target.value, target.unit), in_base(answer.value, answer.unit)
    if asked.kind.digits:
        aim = worth(from_base(first, answer.unit))
        many = asked.kind.digits if asked.kind.accuracy is None else asked.kind.accuracy
        if not many:
            return True
        step = Fraction(10) ** (magnitude(aim) - many + 1) if aim else Fraction(0)
        number = worth(answer.value)
        return rounded_to(number, step) == rounded_to(aim, step)  # halves away from zero
    relative = Fraction(asked.kind.relative)
    if asked.absolute_is_zero and not relative:
        return same_value(first, second).same
    aim = worth(first)
    allowed = max(asked.absolute, relative * abs(aim))
    return abs(worth(second) - aim) <= allowed


def _right_value(asked: _Asked, answer: Measure) -> Verdict:
    """The value is right: now the figures, the unit asked for, and whether it was worked out."""
    tree = _tree(answer)
    many = asked.kind.digits
    if many:
        name = f"{many} significant figure{'' if many == 1 else 's'}"
        if not answer.typed:
            note, sentence = "sigfigs.not_decimal", f"The value is right: write it as a decimal number with {name}."
            return _worded(partly(tree, note, sentence), answer)
        fewest, most = Literal(answer.typed).figures
        if most < many or fewest > many:
            note, these = ("sigfigs.too_few", "fewer") if most < many else ("sigfigs.too_many", "more")
            sentence = f"The value is right, but {name} are asked for, and these are {these}."
            return _worded(partly(tree, note, sentence), answer)
    if asked.requested is not None and not answer.unit.same_as(asked.requested):
        return _said(asked, answer, Outcome.PARTLY_RIGHT, "units.not_requested", NOT_REQUESTED)
    if answer.summed:
        note, sentence = "form.not_worked_out", "The value is right, but it is still to be worked out."
        return _worded(partly(tree, note, sentence), answer)
    return _worded(right(tree), answer)


def _without_unit(asked: _Asked, answer: Measure) -> Verdict:
    unit = asked.requested or asked.target.unit
    bare = replace(answer, unit=unit)
    angle = not any(unit.dimension[:7]) and unit.fits(read("rad").unit)
    try:
        if angle and asked.requested is None and _close(asked, answer):
            return _worded(right(_tree(answer)), answer)  # a plain number is an angle in radians
        if _judge(asked, bare).outcome is Outcome.RIGHT:
            if UNIT_OPTIONAL in asked.kind.options or text(unit) == "rad":
                return _worded(right(_tree(answer)), answer)
            return _said(asked, answer, Outcome.PARTLY_RIGHT, "units.missing")
    except (Undefined, Unclear, NotRational):
        return undecided(_tree(answer))
    return _worded(wrong(_tree(answer), "units.missing", "The number is not right, and the unit is missing."), answer)


def _other_kind(asked: _Asked, answer: Measure) -> Verdict:
    """The unit measures something else."""
    tree = _tree(answer)
    if not asked.target.unit.factors:
        return _worded(wrong(tree, "units.not_expected", "A plain number is expected here, without a unit."), answer)
    for symbol in ("C", "F"):
        factors = answer.unit.factors
        if len(factors) == 1 and (factors[0].prefix, factors[0].symbol, factors[0].exponent) == ("", symbol, 1):
            meant = replace(answer, unit=read(f"°{symbol}").unit)
            if meant.unit.fits(asked.target.unit) and _close(asked, meant):
                return _said(asked, answer, Outcome.PARTLY_RIGHT, "units.degree_sign", CASE_CREDIT)
    degrees = replace(answer, unit=asked.requested or asked.target.unit)
    if text(answer.unit) == "°" and degrees.unit.zero is not None and _close(asked, degrees):
        sentence = "The number is right, but say which degrees these are: °C or °F."
        return _worded(partly(tree, "units.missing", sentence), answer)
    is_now, should = answer.unit.quantity, asked.target.unit.quantity
    shown = text(answer.unit)
    if is_now and should and is_now != should:
        sentence = f"This is not right: {shown} is a unit of {_bare(is_now)}, and {should} is asked for."
    else:
        sentence = f"This is not right: {shown} measures something else than {asked.wanted}."
    return _worded(wrong(tree, "units.dimension", sentence), answer)


def _bare(quantity: str) -> str:
    return quantity.split(" ", 1)[1]


def _why(asked: _Asked, answer: Measure) -> Verdict:
    """The unit measures the right thing, and the value is wrong: why, where it is plain to see."""
    tree = _tree(answer)
    unit = asked.requested or asked.target.unit
    expected = converted(asked.target.value, asked.target.unit, unit)
    first, second = in_base(asked.target.value, asked.target.unit), in_base(answer.value, answer.unit)
    if not answer.unit.same_as(unit):
        bare = replace(answer, unit=unit)
        if _close(asked, bare) and worth(answer.value):
            ratio = answer.unit.size / unit.size
            if answer.unit.pi == unit.pi and _power_of_ten(ratio) and answer.unit.zero is None:
                return _said(asked, answer, Outcome.PARTLY_RIGHT, "units.prefix")
            return _said(asked, answer, Outcome.WRONG, "units.not_converted")
    else:
        if rounded(expected, answer.value):
            return _worded(partly(tree, "decimal.rounded", "This is close, but not precise enough."), answer)
    if same_value(Neg(expected), answer.value).same and worth(expected):
        return _worded(wrong(tree, "number.sign", "This is not right: look at the sign."), answer)
    if rounded(converted(asked.target.value, asked.target.unit, answer.unit), answer.value):
        return _worded(partly(tree, "decimal.rounded", "This is close, but not precise enough."), answer)
    aim, value = worth(first), worth(second)
    if aim and value and answer.unit.zero is None and _power_of_ten(value / aim):
        note, sentence = "number.power_of_ten", "This is not right: it is off by a power of ten."
        return _worded(wrong(tree, note, sentence), answer)
    if answer.unit.same_as(unit) and asked.target.number is not None:
        return _said(asked, answer, Outcome.WRONG, "quantity.number")
    return _worded(wrong(tree, "answer.wrong", "This is not right."), answer)


def _power_of_ten(ratio: Fraction) -> bool:
    top, bottom = ratio.numerator, ratio.denominator
    digits = str(max(top, bottom))
    return ratio > 0 and ratio != 1 and min(top, bottom) == 1 and digits == "1" + "0" * (len(digits) - 1)


def _tree(answer: Measure) -> Quantity:
    return Quantity(answer.value, text(answer.unit))


def _said(asked: _Asked, answer: Measure, outcome: Outcome, note: str, credit: float | None = None) -> Verdict:
    sentence = SENTENCES[note].format(unit=text(answer.unit), wanted=asked.wanted)
    return _worded(verdict(outcome, note, sentence, _tree(answer), credit=credit), answer)


def _worded(result: Verdict, answer: Measure) -> Verdict:
    """The verdict with the answer as one says it, and without a number that was not written."""
    unit = words(answer.unit, plural=answer.number is None or answer.number != Num("1"))
    if answer.number is None:
        return replace(result, read_text=text(answer.unit), read_words=unit)
    return replace(result, read_words=f"{to_text(answer.number)} {unit}".strip())
