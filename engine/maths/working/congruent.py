"""Lines about remainders: `3x ≡ 2 (mod 7)`, then `x ≡ 3 (mod 7)`; `17 ≡ 3 (mod 7)`.

The whole numbers that a line is true for repeat with its modulus, so that two lines are compared by looking at one
round of both. At most one letter, polynomials with whole coefficients.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from engine.errors import LemmaError
from engine.maths.claims.found import Found
from engine.maths.line_verdict import LineRelation
from engine.maths.reader import read
from engine.maths.residues import is_whole_polynomial
from engine.maths.tree import Add, Mul, Neg, Node, Num, Pow, symbols

R = LineRelation
MAX_LENGTH = 200
MAX_MODULUS = 1_000
MAX_ROUND = 20_000
_LINE = re.compile(
    r"\s*\$?(?P<left>[^=≡]{1,60}?)\s*(?:≡|\\equiv(?![A-Za-z])|=)\s*(?P<right>[^=≡]{1,60}?)\s*,?\s*"
    r"(?:\(\s*(?:mod|\\bmod|\\mod)\s*(?P<one>\d{1,4})\s*\)|\\pmod\s*\{?\s*(?P<two>\d{1,4})\s*\}?"
    r"|(?:mod|\\bmod|\\mod)\s+(?P<three>\d{1,4}))\s*\$?\s*\.?\s*"
)


@dataclass(frozen=True, slots=True)
class Congruence:
    """The letter (empty where there is none), the modulus, and the remainders for which the line is true."""

    name: str
    modulus: int
    remainders: frozenset[int]


def congruence(text: str) -> Congruence | None:
    """What a line about remainders says; None for any other line."""
    match = _LINE.fullmatch(text) if len(text) <= MAX_LENGTH else None
    if match is None:
        return None
    modulus = int(next(group for group in (match["one"], match["two"], match["three"]) if group))
    if not 2 <= modulus <= MAX_MODULUS:
        return None
    try:
        gap = Add((read(match["left"]), Neg(read(match["right"]))))
        names = symbols(gap)
        if len(names) > 1 or not is_whole_polynomial(gap):
            return None
        name = next(iter(names), "")
        numbers = range(modulus) if name else (0,)
        good = {n for n in numbers if _remainder(gap, n, modulus) == 0}
    except (LemmaError, RecursionError):
        return None
    return Congruence(name, modulus, frozenset(good))


def remainders_after(before: Congruence | None, after: Congruence) -> Found:
    """How a line about remainders follows from the one before."""
    if not after.name:
        true = bool(after.remainders)
        return Found(R.SAME_VALUE if true else R.WRONG) if before is not None or not true else Found(R.START)
    if before is None or before.name != after.name:
        return Found(R.START if before is None else R.CANNOT_DECIDE)
    whole = math.lcm(before.modulus, after.modulus)
    if whole > MAX_ROUND:
        return Found(R.CANNOT_DECIDE)
    one, other = ({n for n in range(whole) if n % c.modulus in c.remainders} for c in (before, after))
    if one == other:
        return Found(R.SAME_SOLUTIONS)
    if not one or not other:
        return Found(R.WRONG)
    return Found(R.GAINED if one < other else R.LOST if other < one else R.WRONG)


def _remainder(tree: Node, number: int, modulus: int) -> int:
    """What a polynomial with `number` for its letter leaves, divided by the modulus; numbers stay small on the way."""
    match tree:
        case Num():
            return int(tree.value) % modulus
        case Neg():
            return -_remainder(tree.arg, number, modulus) % modulus
        case Add():
            return sum(_remainder(term, number, modulus) for term in tree.terms) % modulus
        case Mul():
            return math.prod(_remainder(factor, number, modulus) for factor in tree.factors) % modulus
        case Pow(exponent=Num() as power):
            return pow(_remainder(tree.base, number, modulus), int(power.value), modulus)
    return number % modulus
