"""Variants of a pack's problems as questions other programs can hold.

One question for each part of each variant. What only Lemma can judge (forms, sets, intervals, ...) is an answer to be
compared by hand elsewhere; it is marked as mathematics, and formats without that say that they left it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from engine.maths import units
from engine.maths.kinds import Kind
from lessons.exchange.question import LeftOut, Offered, Question, Sort
from lessons.links import without_links
from lessons.model import Pack, Problem
from lessons.variants.variant import Variant, VariantPart

_NUMBERS = frozenset(
    (Kind.INTEGER, Kind.RATIONAL, Kind.LOWEST_TERMS, Kind.DECIMAL, Kind.SIGNIFICANT_FIGURES, Kind.DECIMAL_PLACES)
)
_TEXTS = frozenset((Kind.SHORT_TEXT, Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION))
PLACES = 12  # of a decimal number before it is not worth calling one


def questions_of(pack: Pack, problem: Problem, variant: Variant, left: list[LeftOut]) -> Iterator[Question]:
    """The questions of one variant; what has no place in another program is added to `left`."""
    for part in variant.parts:
        where = f"{problem.id}, seed {variant.seed}" + (f", part {part.id}" if part.id else "")
        shown = (variant.statement, part.prompt, *(choice.text for choice in (*part.options, *part.rights)))
        if any("](plot:" in text or "](media/" in text for text in shown):
            left.append(LeftOut(where, "a question with a picture", "the format holds text only"))
            continue
        question = _question(pack, problem, variant, part, where, left)
        if question is None:
            left.append(LeftOut(where, "an ordering", "other programs have none"))
        else:
            yield question


def _question(
    pack: Pack, problem: Problem, variant: Variant, part: VariantPart, where: str, left: list[LeftOut]
) -> Question | None:
    text = without_links("\n\n".join(piece for piece in (variant.statement, part.prompt) if piece))
    skill = pack.skill(problem.skill)
    category = (pack.title, skill.name if skill else problem.skill)
    hints = tuple(without_links(text) for _, text in part.hints.rungs())
    explanation = without_links("\n\n".join(step.markdown for step in part.steps))
    kind = part.kind.kind
    sort, offered, unit = Sort.MATHEMATICS, _typed(part), ""
    pairs: tuple[tuple[str, str], ...] = ()
    if kind is Kind.ORDERING:
        return None
    if kind is Kind.CHOICE:
        sort, offered = Sort.CHOICE, _options(part)
    elif kind is Kind.MATCHING:
        rights = {choice.id: choice.text for choice in part.rights}
        partner = dict(pair.strip().split("-", 1) for pair in part.expected.split(","))
        sort, offered = Sort.MATCHING, ()
        pairs = tuple((choice.text, rights[partner[choice.id]]) for choice in part.options)
    elif kind in _TEXTS:
        sort, offered = Sort.SHORT, (*_typed(part), *(Offered(text, Decimal(1)) for text in part.kind.options))
    elif kind in _NUMBERS or kind is Kind.QUANTITY:
        value, unit = _measured(part.expected, part)
        tolerance = _tolerance(part, value, unit) if value is not None else Decimal(0)
        if value is None and (rounded := _measured(part.typed, part)[0]) is not None:
            value, tolerance = rounded, _tolerance(part, rounded, unit)
            value = value if tolerance else None  # without a tolerance a rounded number is not the answer
        if value is not None:
            sort = Sort.NUMBER
            wrong = _wrong_numbers(part, value, unit, tolerance, where, left)
            offered = (Offered(format(value, "f"), Decimal(1), "", tolerance), *wrong)
    name = f"{problem.id}-{variant.seed}" + (f"-{part.id}" if part.id else "")
    return Question(
        *(where, sort, text, name, category, offered, pairs, unit),
        hints=hints,
        explanation=explanation,
        difficulty=problem.difficulty,
    )


def _typed(part: VariantPart) -> tuple[Offered, ...]:
    wrong = (Offered(mistake.value, Decimal(0), mistake.message) for mistake in part.mistakes if mistake.value)
    return (Offered(part.typed, Decimal(1)), *wrong)


def _options(part: VariantPart) -> tuple[Offered, ...]:
    right = {name.strip() for name in part.expected.split(",")}
    share = round(Decimal(1) / len(right), 7)  # 33.33333 % and the like are what Moodle takes
    return tuple(
        Offered(option.text, share if option.id in right else Decimal(0), option.message) for option in part.options
    )


def decimal_of(text: str) -> Decimal | None:
    """A number (`3`, `-7/8`, `2.50`) as a decimal, None where it has no end or is none."""
    try:
        value = Fraction(text.replace(" ", "").replace("(", "").replace(")", ""))
    except (ValueError, ZeroDivisionError):
        return None
    scaled = value * 10**PLACES
    if scaled.denominator != 1:
        return None
    return Decimal(scaled.numerator).scaleb(-PLACES).normalize()


def _measured(text: str, part: VariantPart) -> tuple[Decimal | None, str]:
    """The number and the unit of an answer as it is typed: `4.5*10^3 km`."""
    number, _, unit = text.partition(" ") if part.kind.kind is Kind.QUANTITY else (text, "", "")
    if part.decimal_comma:
        number = number.replace(",", ".")
    head, power, exponent = number.partition("*10^")
    value = decimal_of(head)
    if value is None or not power:
        return value, unit
    try:
        shift = int(exponent.strip("()"))
    except ValueError:
        return None, unit
    return (value.scaleb(shift) if abs(shift) <= PLACES else None), unit


def _wrong_numbers(
    part: VariantPart, right: Decimal, unit: str, tolerance: Decimal, where: str, left: list[LeftOut]
) -> Iterator[Offered]:
    """The listed mistakes that are numbers in the unit of the answer, away from what is right."""
    given: list[Decimal] = [right]
    for mistake in part.mistakes:
        value, of = _measured(mistake.value, part)
        if value is None or of not in (unit, "") or any(abs(value - other) <= 2 * tolerance for other in given):
            left.append(LeftOut(where, f"the mistake {mistake.value}", "it is no number that can be told from others"))
            continue
        given.append(value)
        yield Offered(format(value, "f"), Decimal(0), without_links(mistake.message), tolerance)


def _tolerance(part: VariantPart, value: Decimal, unit: str) -> Decimal:
    """How far off is still right, in `unit`; at least half a unit of the last digit where digits are asked for."""
    absolute = _absolute(part, unit)
    relative = (decimal_of(part.kind.relative) or Decimal(0)) * abs(value)
    if part.kind.kind is Kind.DECIMAL_PLACES:
        absolute = max(absolute, Decimal(5).scaleb(-part.kind.digits - 1))
    if part.kind.kind is Kind.SIGNIFICANT_FIGURES and value:
        absolute = max(absolute, Decimal(5).scaleb(value.adjusted() - part.kind.digits))
    return max(absolute, relative).normalize()


def _absolute(part: VariantPart, unit: str) -> Decimal:
    """The absolute tolerance in `unit`; 0 where it cannot be said exactly. It may have a unit of its own: `0.5 kJ`."""
    number, _, own = part.kind.absolute.partition(" ")
    value = decimal_of(number) or Decimal(0)
    if not own or own == unit:
        return value
    factor = units.read(own).unit.size / units.read(unit).unit.size
    return decimal_of(str(Fraction(value) * factor)) or Decimal(0)
