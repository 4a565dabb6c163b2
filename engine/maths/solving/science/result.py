"""How a result with a unit is shown: as a decimal where it ends, else exactly and rounded."""

from __future__ import annotations

from fractions import Fraction

from engine.maths.evaluate import NotRational, exact
from engine.maths.judges.precision import magnitude
from engine.maths.judges.rounding import rounded_to
from engine.maths.render import to_latex, to_text
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.tree import Neg, Node, Num, Quantity, rational
from engine.maths.units import Unit, words, worth

PLACES = 8  # decimals of a result that is shown in full
FIGURES = 4  # of one that is rounded
MAX_POWER = 12  # from here on numbers are too long to be read


def decimal(value: Fraction) -> Node | None:
    """`value` as a decimal number, or None when it does not end within PLACES."""
    scaled = value * 10**PLACES
    if scaled.denominator != 1:
        return None
    whole, behind = divmod(abs(int(scaled)), 10**PLACES)
    digits = f"{whole}.{behind:0{PLACES}d}".rstrip("0").rstrip(".")
    return Neg(Num(digits)) if value < 0 else Num(digits)


def rounded(value: Fraction, figures: int = FIGURES) -> Node:
    """`value` as a decimal number, rounded to so many significant figures."""
    if not value:
        return Num("0")
    power = magnitude(value) - figures + 1
    step = Fraction(10) ** power
    near = rounded_to(value, step)
    digits = f"{float(abs(near)):.{max(0, -power)}f}"
    return Neg(Num(digits)) if near < 0 else Num(digits)


def to_places(value: Fraction, places: int) -> Node:
    """`value` as a decimal number, rounded to so many decimal places."""
    near = rounded_to(value, Fraction(1, 10**places))
    digits = f"{float(abs(near)):.{places}f}"
    return Neg(Num(digits)) if near < 0 else Num(digits)


def neat(number: Node) -> Node:
    """A number worked out: a decimal that ends, a fraction, or as it stands when it is neither."""
    try:
        value = exact(number)
    except NotRational:
        return number
    return decimal(value) or rational(value)


def one_in(unit: Unit, wanted: Unit) -> str:
    """`One hour is 3600 seconds.`; empty where one unit is no fixed multiple of the other."""
    if unit.zero is not None or wanted.zero is not None or unit.pi != wanted.pi:
        return ""
    number = neat(rational(unit.size / wanted.size))
    return f"One {words(unit, plural=False)} is ${to_latex(number)}$ {words(wanted, plural=number != Num('1'))}."


def answer(number: Node, unit: str, how: str) -> Answer:
    """The established answer `number` of `unit`. Raises CannotSolve for a number too large or small to be shown."""
    number = neat(number)
    value = worth(number)
    if value and abs(magnitude(value)) > MAX_POWER:
        raise CannotSolve("This number is too large or too small for me to show.")
    tree = Quantity(number, unit)
    if isinstance(number, Num) or (isinstance(number, Neg) and isinstance(number.arg, Num)):
        return Answer(tree, how)
    near = Quantity(rounded(value), unit)
    return Answer(
        tree,
        how,
        written=f"{to_text(tree)} ≈ {to_text(near)}",
        written_latex=rf"{to_latex(tree)} \approx {to_latex(near)}",
    )
