"""A unit as it was written: a product of powers of named units, its size and dimension.

Exact throughout: a size is a fraction times a power of pi. Knows nothing of text (reader) or of numbers (measure).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.units.table import BASE, BINARY, NONE, PREFIXES, QUANTITIES, UNITS, Dimension

_RADIAN = BASE.index("rad")
MAX_EXPONENT = 30  # of any unit in a product


@dataclass(frozen=True, slots=True)
class Factor:
    """One named unit with its prefix, to a power: `Factor("k", "m", 2)` is km^2."""

    prefix: str
    symbol: str
    exponent: int = 1

    @property
    def size(self) -> Fraction:
        """Its size in base units, but for powers of pi."""
        if self.prefix in BINARY:
            scale = Fraction(2) ** BINARY[self.prefix][1]
        else:
            scale = Fraction(10) ** PREFIXES[self.prefix][1]
        return (scale * UNITS[self.symbol].size) ** self.exponent


@dataclass(frozen=True, slots=True)
class Unit:
    """A product of `factors`, each unit once, in the order written; no factors are a plain number."""

    factors: tuple[Factor, ...] = ()

    @classmethod
    def product(cls, factors: Iterable[Factor]) -> Unit:
        """The product, powers of the same unit put together. Raises OverflowError for absurd powers."""
        together: dict[tuple[str, str], int] = {}
        for factor in factors:
            key = (factor.prefix, factor.symbol)
            together[key] = together.get(key, 0) + factor.exponent
        if any(abs(exponent) > MAX_EXPONENT for exponent in together.values()) or len(together) > 20:
            raise OverflowError
        return cls(tuple(Factor(*key, exponent) for key, exponent in together.items() if exponent))

    def times(self, other: Unit, exponent: int = 1) -> Unit:
        """This unit times `other` to `exponent`."""
        return Unit.product((*self.factors, *other.power(exponent).factors))

    def power(self, exponent: int) -> Unit:
        """This unit to a whole power."""
        return Unit.product(Factor(f.prefix, f.symbol, f.exponent * exponent) for f in self.factors)

    @property
    def size(self) -> Fraction:
        """How many base units it is, but for `pi`."""
        size = Fraction(1)
        for factor in self.factors:
            size *= factor.size
        return size

    @property
    def pi(self) -> int:
        """The power of pi in its size."""
        return sum(UNITS[factor.symbol].pi * factor.exponent for factor in self.factors)

    @property
    def dimension(self) -> Dimension:
        """The exponent of each base unit."""
        total = list(NONE)
        for factor in self.factors:
            for at, exponent in enumerate(UNITS[factor.symbol].dimension):
                total[at] += exponent * factor.exponent
        return tuple(total)

    @property
    def zero(self) -> Fraction | None:
        """The zero point in kelvin where this is a scale of temperature (°C or °F alone), else None."""
        if len(self.factors) == 1 and self.factors[0].exponent == 1:
            return UNITS[self.factors[0].symbol].zero
        return None

    def same_as(self, other: Unit) -> bool:
        """Whether both are the same units with the same powers, in any order: N m and m N, but not J."""
        return set(self.factors) == set(other.factors)

    def fits(self, other: Unit) -> bool:
        """Whether one can be converted into the other.

        The radian may be left out (2 rad/s is 2 s^-1), other angles may not, and what is counted apart by its own name
        stays apart: hertz and becquerel, gray and sievert.
        """
        apart = _kinds(self), _kinds(other)
        if all(apart) and apart[0] != apart[1]:
            return False
        ours, theirs = self.dimension, other.dimension
        if ours == theirs:
            return True
        if _without_angle(ours) != _without_angle(theirs):
            return False
        return bool(self._only_radians() and other._only_radians() and not (apart[0] or apart[1]))

    def _only_radians(self) -> bool:
        return all(f.symbol in ("rad", "sr") for f in self.factors if UNITS[f.symbol].dimension[_RADIAN])

    @property
    def quantity(self) -> str:
        """What it measures, with an article ("a speed"); empty where there is no common word."""
        return QUANTITIES.get(self.dimension, "")


_APART = ("Hz", "Bq"), ("Gy", "Sv")


def _kinds(unit: Unit) -> frozenset[str]:
    named = frozenset(factor.symbol for factor in unit.factors)
    return frozenset(symbol for pair in _APART for symbol in pair if symbol in named)


def _without_angle(dimension: Dimension) -> Dimension:
    return tuple(0 if at == _RADIAN else exponent for at, exponent in enumerate(dimension))
