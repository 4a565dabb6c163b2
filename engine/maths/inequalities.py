"""Inequalities in one variable as sets of real numbers, exactly: polynomials, quotients and absolute values of them.

Only ends that are rational, roots of a quadratic or of `a x^2 = b` are taken; where there is another one nothing is
said. Only the worker process imports this module.
"""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.intervals import EVERYTHING, FLIP, Joined, Line, Region, compared, ends
from engine.maths.real_line.conditions import is_true, solution_set
from engine.maths.real_line.critical import branches
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.polynomials import Poly, factors, fraction, roots
from engine.maths.tree import (
    Add,
    Div,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    integer,
    rational,
    substitute,
    symbols,
)

MAX_NUMBER = 10**300  # of a coefficient
_STEPS = [sign * step for step in (Fraction(1, 997), Fraction(3, 7), Fraction(17, 5), Fraction(41)) for sign in (1, -1)]


def solve_inequality(relation: Relation, variable: str) -> Region | None:
    """The real numbers for which a relation between two sides is true; None when it is beyond this module."""
    if len(relation.terms) != 2:
        return None
    if symbols(relation) - {variable}:
        return _linear(relation, variable)
    try:
        found = solution_set(relation, variable, _ends)
    except Unsettled:
        return None
    return Joined("union", tuple(found.spans())) if ~found else EVERYTHING


def _linear(relation: Relation, variable: str) -> Region | None:
    """`x - 1 > a`: other letters in it, but the unknown only times a number."""
    gap = Add((relation.terms[0], Neg(relation.terms[1])))
    rest = substitute(gap, {variable: Num("0")})
    try:
        slope = exact(Add((substitute(gap, _zeros(gap, variable)), Neg(substitute(rest, _zeros(rest, variable))))))
    except (NotRational, Undefined):
        return None
    same = same_value(gap, Add((Mul((rational(slope), Sym(variable))), rest)))
    if not slope or same.same is not True or same.narrower:
        return None
    sign = relation.signs[0] if slope > 0 else FLIP.get(relation.signs[0], "")
    return compared(sign, Div(Neg(rest), rational(slope))) if sign in FLIP else None


def _zeros(tree: Node, variable: str) -> dict[str, Node]:
    """One for the variable, zero for every other letter."""
    return {name: Num("1" if name == variable else "0") for name in symbols(tree)}


def differs(region: Region, tree: Node, variable: str) -> bool:
    """Whether a number was found that is in `region` and for which `tree` is false, or the other way round."""
    if any(symbols(end) for end in ends(region)) or symbols(tree) - {variable}:
        return False
    try:
        line = Line([region])
    except Unsettled:
        return False
    inside = line.set(region)
    for at in (edge + step for edge in (Fraction(0), *line.sizes) for step in _STEPS):
        if at in line.sizes:
            continue
        true = is_true(tree, variable, at)
        if true is not None and true != (at in inside):
            return True
    return False


def _ends(body: Node, variable: str) -> list[Node]:
    """Every number at which an expression may change its sign. Raises Unsettled when they cannot all be written."""
    found: list[Node] = []
    for branch in branches(body, variable):
        try:
            top, bottom = fraction(branch, variable)
        except NotRational:
            found += _of_numbers(branch, variable)
        except Undefined:
            raise Unsettled from None
        else:
            found += [root for factor in (*factors(top), *factors(bottom)) for root in _of_factor(factor)]
    return found


def _of_numbers(gap: Node, variable: str) -> list[Node]:
    """The zeros of a x^k + b with a rational a, k = 1 or 2, and any number b, such as a root or pi."""
    below = substitute(gap, {variable: Num("0")})
    for power in (1, 2):
        factor: Fraction | None
        try:
            factor = exact(Add((substitute(gap, {variable: Num("1")}), Neg(below))))
        except NotRational:
            factor = _rational_gap(substitute(gap, {variable: Num("1")}), below)
        except Undefined:
            raise Unsettled from None
        if not factor:
            raise Unsettled
        together = Add((Mul((rational(factor), Pow(Sym(variable), integer(power)))), below))
        same = same_value(gap, together)
        if same.same is True and not same.narrower:
            size = Div(Neg(below), rational(factor))
            return [size] if power == 1 else _square_roots(size)
    raise Unsettled


def _rational_gap(first: Node, second: Node) -> Fraction | None:
    """`first` less `second`, where that is a small fraction beyond doubt."""
    try:
        near = as_fraction(value(Add((first, Neg(second))))).limit_denominator(1000)
    except (Undefined, Unclear, NotRational):
        return None
    return near if same_value(Add((first, Neg(second))), rational(near)).same is True else None


def _square_roots(size: Node) -> list[Node]:
    try:
        number = as_fraction(value(size))
    except (Undefined, Unclear, NotRational):
        raise Unsettled from None
    root = Root(size, Num("2"))
    return [] if number < 0 else [root, Neg(root)]


def _of_factor(factor: Poly) -> list[Node]:
    """The real roots of an irreducible polynomial, of the second degree at most where it has any."""
    if any(max(abs(number.numerator), number.denominator) > MAX_NUMBER for number in factor):
        raise Unsettled
    if len(factor) == 2:
        return [rational(-factor[0])]
    if not roots(factor):
        return []
    if len(factor) > 3:
        raise Unsettled
    # over whole numbers: (-b ± sqrt(b^2 - 4ac)) / 2a
    a = math.lcm(factor[0].denominator, factor[1].denominator)
    b, c = int(factor[1] * a), int(factor[0] * a)
    root = Root(integer(b * b - 4 * a * c), Num("2"))
    return [Div(Add((integer(-b), part)), integer(2 * a)) for part in (root, Neg(root))]
