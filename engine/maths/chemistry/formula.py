"""A chemical formula as it was written: atoms and groups with their counts, hydrates, charge and state.

`CH3COOH` and `C2H4O2` are different formulas of the same atoms; only what makes no difference at all (a count of
one, brackets around a single group) is taken away. Knows nothing of text (reader).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.chemistry.elements import ATOMIC_WEIGHTS

STATES = ("s", "l", "g", "aq")


@dataclass(frozen=True, slots=True)
class Atom:
    """`count` atoms of one element."""

    symbol: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """`count` times what stands in brackets."""

    parts: tuple[Atom | Group, ...]
    count: int = 1


@dataclass(frozen=True, slots=True)
class Formula:
    """`pieces` are the parts between dots with the number before each: CuSO4·5H2O has two.

    An electron has no pieces and the charge -1. `state` is one of STATES or empty.
    """

    pieces: tuple[tuple[int, tuple[Atom | Group, ...]], ...]
    charge: int = 0
    state: str = ""

    @property
    def is_electron(self) -> bool:
        """Whether this is e-."""
        return not self.pieces

    def atoms(self) -> Counter[str]:
        """How many atoms of each element."""
        total: Counter[str] = Counter()
        for number, parts in self.pieces:
            _count(parts, number, total)
        return total

    def molar_mass(self) -> Fraction | None:
        """The mass of a mole in grams; None with an element that has no standard atomic weight."""
        atoms = self.atoms()
        if any(symbol not in ATOMIC_WEIGHTS for symbol in atoms):
            return None
        return sum((ATOMIC_WEIGHTS[symbol] * count for symbol, count in atoms.items()), Fraction(0))

    def without_state(self) -> Formula:
        """The formula without (s), (l), (g) or (aq)."""
        return Formula(self.pieces, self.charge)

    def is_molecular(self) -> bool:
        """Whether each element is written once and there are no groups: C2H4O2, but not CH3COOH."""
        if len(self.pieces) != 1 or any(isinstance(part, Group) for part in self.pieces[0][1]):
            return False
        return len(self.atoms()) == len(self.pieces[0][1])


def _count(parts: tuple[Atom | Group, ...], times: int, total: Counter[str]) -> None:
    for part in parts:
        if isinstance(part, Atom):
            total[part.symbol] += part.count * times
        else:
            _count(part.parts, part.count * times, total)


def show(formula: Formula) -> str:
    """The formula in one line, so that it can be read again: `SO4^2-`, `CuSO4·5H2O`, `Na^+(aq)`, `e^-`."""
    body = "·".join((str(number) if number != 1 else "") + _parts(parts) for number, parts in formula.pieces) or "e"
    if formula.charge:
        size = str(abs(formula.charge)) if abs(formula.charge) != 1 else ""
        body += f"^{size}{'+' if formula.charge > 0 else '-'}"
    return body + (f"({formula.state})" if formula.state else "")


def _parts(parts: tuple[Atom | Group, ...]) -> str:
    out = ""
    for part in parts:
        count = str(part.count) if part.count != 1 else ""
        out += (part.symbol if isinstance(part, Atom) else f"({_parts(part.parts)})") + count
    return out
