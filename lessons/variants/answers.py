"""The author's answer of a variant: exactly, as a student would type it, and as it is shown.

Where a kind asks for rounding (figures, places, a tolerance) the exact value is what the checker compares with, and
the rounded one is what a student types.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.render import unit_latex
from engine.maths.tree import Add, Const, Func, Mul, Neg, Node, Num, symbols, walk
from lessons.expressions import Environment, ExpressionError, evaluate, is_list, read, tidy, to_latex, to_text
from lessons.expressions.numbers import magnitude, number, real, terminating, with_figures, with_places, with_power
from lessons.variants.filling import fill, fill_typed

PICKED = (Kind.CHOICE, Kind.ORDERING, Kind.MATCHING)
TEXTUAL = (Kind.CHEMICAL_FORMULA, Kind.CHEMICAL_EQUATION, Kind.SHORT_TEXT)
"""Kinds whose answer is a text with `{{...}}` and no expression."""
_MEASURED = (Kind.DECIMAL, Kind.QUANTITY, Kind.SIGNIFICANT_FIGURES, Kind.DECIMAL_PLACES)
_EXACT_DIGITS = 30
_SHORT = 6  # places of a decimal number that one types


def answer_names(kind: AnswerKind) -> frozenset[str]:
    """The names of several letters that the answers of a kind may have."""
    return frozenset(name for name in (*kind.variables, *kind.names) if len(name) > 1)


def value_of_answer(text: str, kind: AnswerKind, environment: Environment) -> Node:
    """What an answer written as an expression is worth. Raises ExpressionError."""
    try:
        node = read(text, environment.names | answer_names(kind))
        found = tidy(node, environment) if kind.kind is Kind.IDENTICAL else evaluate(node, environment)
    except ExpressionError as error:
        raise error.within(text) from None
    if isinstance(found, str):
        raise ExpressionError("This is a word, and the kind of answer asks for mathematics.", text)
    if kind.kind in _MEASURED and (is_list(found) or (unknown := symbols(found) - set(kind.variables))):
        which = "a list" if is_list(found) else f"no number: the letter {min(unknown)} has no value"
        raise ExpressionError(f"The answer is {which}.", text)
    return found


@dataclass(frozen=True, slots=True)
class AnswerTexts:
    """`expected` exactly, for the checker; `typed` as a student would type it; `shown` as Markdown."""

    expected: str
    typed: str
    shown: str


def answer_texts(text: str, kind: AnswerKind, unit: str, environment: Environment, decimal_comma: bool) -> AnswerTexts:
    """The author's answer in the three ways it is needed. Raises ExpressionError."""
    if kind.kind in TEXTUAL:
        typed = fill_typed(text, environment, decimal_comma)
        return AnswerTexts(typed, typed, fill(text, environment, decimal_comma))
    value = value_of_answer(text, kind, environment)
    rounded = _rounded(value, kind)
    latex = to_latex(rounded, decimal_comma)
    if kind.kind is Kind.QUANTITY:
        latex = rf"\left({latex}\right)" if isinstance(rounded, Add) else latex
        latex += (r"\," if unit not in ("%", "°", "") else "") + (unit_latex(unit) if unit else "")
    return AnswerTexts(
        _with_unit(value, kind, unit, decimal_comma), _with_unit(rounded, kind, unit, decimal_comma), f"${latex}$"
    )


def expected_text(text: str, kind: AnswerKind, unit: str, environment: Environment, decimal_comma: bool) -> str:
    """An answer as the checker wants it. Raises ExpressionError."""
    if kind.kind in TEXTUAL:
        return fill_typed(text, environment, decimal_comma)
    return _with_unit(value_of_answer(text, kind, environment), kind, unit, decimal_comma)


def _with_unit(value: Node, kind: AnswerKind, unit: str, decimal_comma: bool) -> str:
    if kind.kind is not Kind.QUANTITY:
        return to_text(value, decimal_comma)
    if any(isinstance(part, Func) or part == Const("e") for part in walk(value)):
        value = with_figures(real(value), _EXACT_DIGITS)  # the reader of quantities knows no functions
    shown = to_text(value, decimal_comma)
    return f"({shown}) {unit}".rstrip() if isinstance(value, Add) else f"{shown} {unit}".rstrip()


def _rounded(value: Node, kind: AnswerKind) -> Node:
    """The value as it is asked for."""
    if kind.kind not in _MEASURED or symbols(value):
        return value
    if kind.digits and kind.kind is Kind.SIGNIFICANT_FIGURES:
        return _figures(real(value), kind.digits)
    if kind.digits and kind.kind is Kind.DECIMAL_PLACES:
        return with_places(real(value), kind.digits)
    if kind.kind not in (Kind.DECIMAL, Kind.QUANTITY):
        return value
    exact, known = real(value), number(value)
    allowed = _allowed(kind, exact)
    bare = value.arg if isinstance(value, Neg) else value
    if known is not None and (isinstance(bare, Mul) or (isinstance(bare, Num) and not (allowed and _unwieldy(exact)))):
        return value  # digits already, or a power of ten
    places = None if known is None else terminating(exact)
    if places is not None and places <= _SHORT and not _unwieldy(exact):
        return with_places(exact, places)
    if not allowed:
        return value
    if _unwieldy(exact):
        return with_power(exact, max(1, magnitude(exact) - magnitude(allowed) + 2))
    return with_places(exact, max(0, 1 - magnitude(allowed)))


def _unwieldy(exact: Fraction) -> bool:
    """Whether a number is written with a power of ten rather than with its zeros."""
    return exact != 0 and not -5 <= magnitude(exact) <= 6


def _figures(exact: Fraction, digits: int) -> Node:
    return with_power(exact, digits) if _unwieldy(exact) else with_figures(exact, digits)


def _allowed(kind: AnswerKind, exact: Fraction) -> Fraction:
    """How far from the exact value an answer may be; 0 where that cannot be said."""
    absolute = kind.absolute.split()[0] if " " in kind.absolute.strip() else kind.absolute
    if absolute != kind.absolute:
        return Fraction(kind.relative) * abs(exact)  # its unit may be another one
    return max(Fraction(absolute), Fraction(kind.relative) * abs(exact))
