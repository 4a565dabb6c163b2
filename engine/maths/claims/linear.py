"""Claims with inequalities in several unknowns, decided exactly where they are products of linear factors.

`a > b` to `a c > b c`: the difference c(a - b) has a sign for every choice of signs of its factors, and whether a
choice is possible is a question about linear inequalities, answered by eliminating one unknown after the other
(Fourier and Motzkin). So an implication is decided, not looked up at sample points. Other claims raise NotLinear.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy

from engine.errors import LemmaError
from engine.maths.claims.formula import NEGATED, Atom, Formula, Joined, Not, Truth, atoms, join, names
from engine.maths.claims.found import LESS, Found
from engine.maths.line_verdict import LineRelation
from engine.maths.render import to_text
from engine.maths.to_sympy import to_sympy
from engine.maths.tree import Div, Func, Node, Num, Pow, Root, Sum, symbols, walk

MAX_FACTORS = 5
MAX_CASES = 400
MAX_LIMITS = 400  # inequalities at one time
MAX_UNKNOWNS = 6
MAX_DIVISORS = 4


class NotLinear(Exception):
    """A claim is no combination of products of linear factors, or too large a one."""


@dataclass(frozen=True, slots=True)
class Linear:
    """sum of `front[k]` times unknown k, plus `rest`, is > 0 (`strict`), >= 0, or = 0 (`equal`)."""

    front: tuple[Fraction, ...]
    rest: Fraction
    strict: bool = False
    equal: bool = False

    def negative(self) -> Linear:
        """The same with all signs turned."""
        return Linear(tuple(-value for value in self.front), -self.rest, self.strict, self.equal)


Case = tuple[Linear, ...]
"""Conditions that hold together."""


def implies(first: Formula, second: Formula, domain: str = "real") -> bool:
    """Whether every solution of the first claim satisfies the second. Raises NotLinear."""
    unknowns = tuple(sorted(names(first) | names(second)))
    if len(unknowns) > MAX_UNKNOWNS:
        raise NotLinear
    living = tuple(_only(k, len(unknowns)) for k in range(len(unknowns))) if domain == "positive" else ()
    broken = _cases(second, unknowns, False)
    tried = 0
    for one in _cases(first, unknowns, True):
        for other in broken:
            tried += 1
            if tried > MAX_CASES:
                raise NotLinear
            if possible((*one, *other, *living)):
                return False
    return True


def can_be_true(formula: Formula, domain: str = "real") -> bool:
    """Whether a claim has a solution. Raises NotLinear."""
    return not implies(formula, Truth(False), domain)


def is_candidate(first: Formula, second: Formula) -> bool:
    """Whether two claims have an inequality among them, and several unknowns but not many."""
    ordered = any(atom.sign not in ("=", "!=") for one in (first, second) for atom in atoms(one))
    return ordered and 2 <= len(names(first) | names(second)) <= MAX_UNKNOWNS


def by_factors(first: Formula, second: Formula, domain: str) -> Found | None:
    """What is to be said of inequalities in several unknowns that linear factors decide; None of all others."""
    if not (names(first) and names(second) and is_candidate(first, second)):
        return None
    try:
        if not can_be_true(first, domain):
            return None
        forward, backward = implies(first, second, domain), implies(second, first, domain)
        if not (forward and backward) and (below := divisors_of(first, second)[:MAX_DIVISORS]):
            nonzero = [Atom(part, "!=", Num("0")) for part in below]
            one, two = join("and", [first, *nonzero]), join("and", [second, *nonzero])
            if can_be_true(one, domain) and implies(one, two, domain) and implies(two, one, domain):
                return Found(LineRelation.CONDITIONAL, " and ".join(f"{to_text(part)} ≠ 0" for part in below))
    except NotLinear:
        return None
    if forward:
        return Found(LineRelation.SAME_SOLUTIONS) if backward else Found(LineRelation.GAINED, note=LESS)
    return Found(LineRelation.WRONG)


def divisors_of(*claims: Formula) -> list[Node]:
    """What is divided by, where it has letters."""
    found = [
        part.bottom
        for claim in claims
        for atom in atoms(claim)
        for side in (atom.left, atom.right)
        for part in walk(side)
        if isinstance(part, Div) and symbols(part.bottom)
    ]
    return list(dict.fromkeys(found))


def _only(k: int, count: int) -> Linear:
    return Linear(tuple(Fraction(int(at == k)) for at in range(count)), Fraction(0), strict=True)


# --- formulas as cases --------------------------------------------------------------------------------------


def _cases(formula: Formula, unknowns: tuple[str, ...], wanted: bool) -> list[Case]:
    """The ways in which a claim is true, or (`wanted` false) is not: no value counts as not true."""
    match formula:
        case Truth():
            return [()] if formula.value is wanted else []
        case Not():
            return _cases(formula.part, unknowns, not wanted)
        case Atom():
            return _of_atom(formula, unknowns, wanted)
        case Joined():
            parts = [_cases(part, unknowns, wanted) for part in formula.parts]
            if (formula.word == "or") is wanted:
                return _few(list(itertools.chain.from_iterable(parts)))
            found: list[Case] = [()]
            for part in parts:
                found = _few([(*one, *other) for one in found for other in part])
            return found
    raise NotLinear


def _few(cases: list[Case]) -> list[Case]:
    if len(cases) > MAX_CASES:
        raise NotLinear
    return cases


def _of_atom(atom: Atom, unknowns: tuple[str, ...], wanted: bool) -> list[Case]:
    factors, flip, below = _factors(atom, unknowns)
    sign = atom.sign if wanted else NEGATED[atom.sign]
    good = {"=": (0,), "!=": (-1, 1), "<": (-1,), ">": (1,), "<=": (-1, 0), ">=": (0, 1)}[sign]
    found: list[Case] = []
    for signs in itertools.product((-1, 0, 1), repeat=len(factors)):
        undefined = any(sign == 0 and factor in below for sign, factor in zip(signs, factors, strict=True))
        if undefined:
            if not wanted:
                found.append(_signed(factors, signs))
            continue
        total = flip
        for (_, power), one in zip(factors, signs, strict=True):
            total *= one if power % 2 else one * one
        if total in good:
            found.append(_signed(factors, signs))
    return found


def _signed(factors: tuple[tuple[Linear, int], ...], signs: Iterable[int]) -> Case:
    conditions: list[Linear] = []
    for (factor, _), sign in zip(factors, signs, strict=True):
        if sign == 0:
            conditions.append(Linear(factor.front, factor.rest, equal=True))
        else:
            one = Linear(factor.front, factor.rest, strict=True)
            conditions.append(one if sign > 0 else one.negative())
    return tuple(conditions)


@lru_cache(maxsize=256)
def _factors(
    atom: Atom, unknowns: tuple[str, ...]
) -> tuple[tuple[tuple[Linear, int], ...], int, frozenset[tuple[Linear, int]]]:
    """The linear factors of left minus right with their powers, the sign of the number in front, and those below."""
    if any(isinstance(part, (Func, Root, Sum)) for part in walk(atom.difference)) or not _plain_powers(atom.difference):
        raise NotLinear
    try:
        top, bottom = sympy.fraction(sympy.cancel(sympy.together(to_sympy(atom.difference))))
        parts = [(top, 1), (bottom, -1)]
        parts += [
            (to_sympy(node.bottom), 0) for node in walk(atom.difference) if isinstance(node, Div) and symbols(node)
        ]
        powers: dict[Linear, int] = {}
        below: set[Linear] = set()
        flip = 1
        for part, sign in parts:
            front, factors = sympy.factor_list(sympy.sympify(part))
            if not front.is_Rational:
                raise NotLinear
            if sign:
                flip *= 0 if front == 0 else 1 if front > 0 else -1
            for factor, power in factors:
                linear, turned = _linear(factor, unknowns)
                if sign:
                    flip *= -1 if turned and power % 2 else 1
                powers[linear] = powers.get(linear, 0) + (int(power) if sign else 0)
                if sign <= 0:
                    below.add(linear)
    except (LemmaError, sympy.PolynomialError, TypeError, ValueError, AttributeError):
        raise NotLinear from None
    if len(powers) > MAX_FACTORS:
        raise NotLinear
    pairs = tuple((linear, power if power else 2) for linear, power in powers.items())
    return pairs, flip, frozenset(pair for pair in pairs if pair[0] in below)


def _plain_powers(node: Node) -> bool:
    return all(not symbols(part.exponent) for part in walk(node) if isinstance(part, Pow))


def _linear(factor: sympy.Expr, unknowns: tuple[str, ...]) -> tuple[Linear, bool]:
    """A factor as numbers in front of the unknowns, the first of them 1; whether its sign was turned for that."""
    polynomial = sympy.Poly(factor, *sorted(factor.free_symbols, key=str))
    if polynomial.total_degree() != 1:
        raise NotLinear
    front = [Fraction(0)] * len(unknowns)
    rest = Fraction(0)
    for exponents, value in polynomial.terms():
        if not value.is_Rational:
            raise NotLinear
        number = Fraction(int(value.p), int(value.q))
        at = next((k for k, exponent in enumerate(exponents) if exponent), None)
        if at is None:
            rest = number
        else:
            front[unknowns.index(str(polynomial.gens[at]))] = number
    lead = next(value for value in front if value)
    return Linear(tuple(value / lead for value in front), rest / lead), lead < 0


# --- elimination --------------------------------------------------------------------------------------------


def possible(conditions: Case) -> bool:
    """Whether linear conditions can hold together. Raises NotLinear when there are too many on the way."""
    now = list(dict.fromkeys(conditions))
    for k in range(len(now[0].front) if now else 0):
        now = list(dict.fromkeys(_without(now, k)))
        if len(now) > MAX_LIMITS:
            raise NotLinear
    return all(_holds(one) for one in now)


def _holds(one: Linear) -> bool:
    return one.rest == 0 if one.equal else one.rest > 0 if one.strict else one.rest >= 0


def _without(conditions: list[Linear], k: int) -> Iterator[Linear]:
    """The conditions on the other unknowns under which unknown k can be chosen."""
    equal = next((one for one in conditions if one.equal and one.front[k]), None)
    if equal is not None:
        for one in conditions:
            if one is not equal:
                yield _plus(one, equal, -one.front[k] / equal.front[k], one.strict, one.equal)
        return
    lower = [one for one in conditions if one.front[k] > 0]
    upper = [one for one in conditions if one.front[k] < 0]
    yield from (one for one in conditions if not one.front[k])
    for low, high in itertools.product(lower, upper):
        scaled = Linear(tuple(v / low.front[k] for v in low.front), low.rest / low.front[k])
        yield _plus(scaled, high, -1 / high.front[k], low.strict or high.strict, False)


def _plus(one: Linear, other: Linear, times: Fraction, strict: bool, equal: bool) -> Linear:
    front = tuple(a + times * b for a, b in zip(one.front, other.front, strict=True))
    return Linear(front, one.rest + times * other.rest, strict, equal)
