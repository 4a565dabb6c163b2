"""What a quantity is worth: in base units, in another unit, and whether two quantities are the same.

°C and °F alone are points on a scale with a zero of its own; in a product (J/°C) and as Δ°C they are differences.
"""

from __future__ import annotations

from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.literals import Literal
from engine.maths.tree import Add, Const, Mul, Node, Pow, integer, rational
from engine.maths.units.measure import Measure
from engine.maths.units.unit import Unit


def scaled(number: Node, unit: Unit) -> Node:
    """`number` of `unit` in base units, as a tree; of a temperature the size of its degrees only."""
    factors: list[Node] = []
    if unit.size != 1:
        factors.append(rational(unit.size))
    if unit.pi:
        factors.append(Pow(Const("pi"), integer(unit.pi)))
    return Mul((number, *factors)) if factors else number


def in_base(number: Node, unit: Unit) -> Node:
    """`number` of `unit` in base units, as a tree; temperatures in kelvin."""
    tree = scaled(number, unit)
    return Add((tree, rational(unit.zero))) if unit.zero is not None else tree


def from_base(tree: Node, unit: Unit) -> Node:
    """How many of `unit` the value `tree` in base units is, as a tree."""
    if unit.zero is not None:
        tree = Add((tree, rational(-unit.zero)))
    factors: list[Node] = []
    if unit.size != 1:
        factors.append(rational(1 / unit.size))
    if unit.pi:
        factors.append(Pow(Const("pi"), integer(-unit.pi)))
    return Mul((tree, *factors)) if factors else tree


def converted(number: Node, unit: Unit, other: Unit) -> Node:
    """`number` of `unit` in `other`, as a tree that is not worked out."""
    return number if unit.same_as(other) else from_base(in_base(number, unit), other)


def worth(number: Node) -> Fraction:
    """A number exactly, or to many digits. Raises NotRational, Undefined or Unclear."""
    try:
        return exact(number)
    except NotRational:
        return as_fraction(value(number))


def same(first: Measure, second: Measure) -> bool | None:
    """Whether two quantities are the same; None when it cannot be decided."""
    if not first.unit.fits(second.unit):
        return False
    return same_value(in_base(first.value, first.unit), in_base(second.value, second.unit)).same


def figures_agreed(exact_value: Node, unit: Unit, given: Measure) -> int:
    """To how many figures the number typed in `given` is the exact value, correctly rounded; 0 when it is not."""
    if not given.typed or not Fraction(given.typed.rstrip(".")):
        return 0
    typed, value_of = Literal(given.typed), worth(given.value)
    step = abs(value_of) / Fraction(given.typed.rstrip(".")) / 10**typed.decimals
    aim = worth(from_base(in_base(exact_value, unit), given.unit))
    near = int(abs(aim) / step + Fraction(1, 2)) * step  # halves away from zero
    return typed.figures[1] if (-near if aim < 0 else near) == value_of else 0


def nearly(first: Measure, second: Measure) -> bool:
    """Whether the second is the first rounded: correctly to its digits, or the very same."""
    if not first.unit.fits(second.unit):
        return False
    try:
        return same(first, second) is True or figures_agreed(first.value, first.unit, second) > 0
    except (NotRational, Undefined, Unclear):
        return False
