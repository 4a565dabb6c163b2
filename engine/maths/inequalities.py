"""Inequalities in one variable as sets of real numbers, exactly: polynomials, quotients and absolute values of them.

The line is cut wherever the two sides can be equal, a denominator zero or the inside of an absolute value zero;
between two cuts the truth of the inequality cannot change, so that one point of each piece settles it. Only cuts that
are rational, roots of a quadratic or of `a x^2 = b` are taken; where there is another one nothing is said. Only the
worker process imports this module.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, product
from typing import Any

from engine.maths.equations import count_real, holds, rational_equation, real_roots_only
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.intervals import (
    EVERYTHING,
    FLIP,
    NOTHING,
    Joined,
    Line,
    Region,
    Span,
    Unsettled,
    compared,
    ends,
    point,
)
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Logic,
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
    rebuild,
    substitute,
    symbols,
    walk,
)

MAX_ABSOLUTE = 3  # absolute values in one inequality
MAX_NUMBER = 10**300  # of a coefficient
_STEPS = [sign * step for step in (Fraction(1, 997), Fraction(3, 7), Fraction(17, 5), Fraction(41)) for sign in (1, -1)]


def solve_inequality(relation: Relation, variable: str) -> Region | None:
    """The real numbers for which a relation between two sides is true; None when it is beyond this module."""
    if len(relation.terms) != 2:
        return None
    if symbols(relation) - {variable}:
        return _linear(relation, variable)
    cuts = _cuts(relation, variable)
    if cuts is None:
        return None
    try:
        line = Line([point(cut) for cut in cuts])
    except Unsettled:
        return None
    parts: list[Region] = []
    for cell in range(line.count):
        true = (
            _at_cut(relation, variable, line.ends[cell // 2]) if cell % 2 else _between(relation, variable, line, cell)
        )
        if true is None:
            return None
        if true:
            parts.append(_cell(line, cell))
    if len(parts) == line.count:
        return EVERYTHING
    return Joined("union", tuple(parts)) if parts else NOTHING


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
    edges = [Fraction(0), *line.sizes]
    for at in (edge + step for edge in edges for step in _STEPS):
        if at in line.sizes:
            continue
        true = _holds_at(tree, variable, at)
        if true is not None and true != line.has(region, at):
            return True
    return False


def _holds_at(tree: Node, variable: str, at: Fraction) -> bool | None:
    """The truth of relations at a rational number; None where it cannot be told."""
    if isinstance(tree, Logic):
        truths = [_holds_at(part, variable, at) for part in tree.parts]
        if None in truths:
            return None
        return any(truths) if tree.word == "or" else all(truths)
    if not isinstance(tree, Relation):
        return None
    pairs = [Relation(pair, (sign,)) for pair, sign in zip(pairwise(tree.terms), tree.signs, strict=True)]
    found = [_at_rational(pair, variable, at) for pair in pairs]
    return None if None in found else all(found)


def _at_rational(relation: Relation, variable: str, at: Fraction) -> bool | None:
    left, right = (substitute(term, {variable: rational(at)}) for term in relation.terms)
    try:
        return _true(as_fraction(value(Add((left, Neg(right))))), relation.signs[0])
    except Undefined:
        return False
    except (Unclear, NotRational):
        return None


def _cell(line: Line, cell: int) -> Span:
    if cell % 2:
        return point(line.ends[cell // 2])
    low = line.ends[cell // 2 - 1] if cell else None
    high = line.ends[cell // 2] if cell // 2 < len(line.ends) else None
    return Span(low, high)


def _cuts(relation: Relation, variable: str) -> list[Node] | None:
    """Every number at which the truth of the relation may change; None when they cannot all be written down."""
    inner = list(dict.fromkeys(node for term in relation.terms for node in walk(term) if _is_absolute(node)))
    if len(inner) > MAX_ABSOLUTE:
        return None
    cuts: list[Node] = []
    for signs in product((False, True), repeat=len(inner)):
        chosen = dict(zip(inner, signs, strict=True))
        left, right = (_unfolded(term, chosen) for term in relation.terms)
        found = _roots(left, right, variable)
        if found is None:
            return None
        cuts += found
        for node in inner:
            assert isinstance(node, Func)
            found = _roots(_unfolded(node.args[0], chosen), Num("0"), variable)
            if found is None:
                return None
            cuts += found
    return list(dict.fromkeys(cuts))


def _is_absolute(node: Node) -> bool:
    return isinstance(node, Func) and node.name == "abs"


def _unfolded(node: Node, negative: dict[Node, bool]) -> Node:
    """`node` with each absolute value replaced by what is inside it, or minus that."""
    if isinstance(node, Func) and node in negative:
        inside = _unfolded(node.args[0], negative)
        return Neg(inside) if negative[node] else inside
    return rebuild(node, lambda child: _unfolded(child, negative))


def _roots(left: Node, right: Node, variable: str) -> list[Node] | None:
    """Where two sides are equal or a denominator is zero."""
    equation = rational_equation(Relation((left, right), ("=",)), variable)
    if equation is None:
        return _of_numbers(Add((left, Neg(right))), variable)
    roots: list[Node] = []
    for polynomial in (equation.top, equation.bottom):
        if polynomial.is_zero or polynomial.degree() < 1:
            continue
        for factor, _ in real_roots_only(polynomial, polynomial.one).factor_list()[1]:
            found = _of_factor(factor)
            if found is None:
                return None
            roots += found
    return roots


def _of_numbers(gap: Node, variable: str) -> list[Node] | None:
    """The zeros of a x^k + b with a rational a, k = 1 or 2, and any number b, such as a root or pi."""
    below = substitute(gap, {variable: Num("0")})
    for power in (1, 2):
        factor: Fraction | None
        try:
            factor = exact(Add((substitute(gap, {variable: Num("1")}), Neg(below))))
        except NotRational:
            factor = _rational_gap(substitute(gap, {variable: Num("1")}), below)
        except Undefined:
            return None
        if factor is None or not factor:
            return None
        together = Add((Mul((rational(factor), Pow(Sym(variable), integer(power)))), below))
        same = same_value(gap, together)
        if same.same is True and not same.narrower:
            size = Div(Neg(below), rational(factor))
            return [size] if power == 1 else _square_roots(size)
    return None


def _rational_gap(first: Node, second: Node) -> Fraction | None:
    """`first` less `second`, where that is a small fraction beyond doubt."""
    try:
        near = as_fraction(value(Add((first, Neg(second))))).limit_denominator(1000)
    except (Undefined, Unclear, NotRational):
        return None
    return near if same_value(Add((first, Neg(second))), rational(near)).same is True else None


def _square_roots(size: Node) -> list[Node] | None:
    try:
        number = as_fraction(value(size))
    except (Undefined, Unclear, NotRational):
        return None
    root = Root(size, Num("2"))
    return [] if number < 0 else [root, Neg(root)]


def _of_factor(factor: Any) -> list[Node] | None:
    """The real roots of an irreducible polynomial over the rational numbers, of the second degree at most."""
    numbers = [Fraction(int(c.p), int(c.q)) for c in factor.all_coeffs()]
    if any(max(abs(number.numerator), number.denominator) > MAX_NUMBER for number in numbers):
        return None
    if len(numbers) == 2:
        return [rational(-numbers[1] / numbers[0])]
    if len(numbers) > 3:
        return [] if not count_real(factor) else None
    a, b, c = numbers
    inside = b * b - 4 * a * c
    if inside < 0:
        return []
    # over whole numbers: (-b ± sqrt(b^2 - 4ac)) / 2a
    scale = a.denominator * b.denominator * c.denominator
    a, b, inside = a * scale, b * scale, inside * scale * scale
    root = Root(integer(int(inside)), Num("2"))
    return [Div(Add((integer(int(-b)), part)), integer(int(2 * a))) for part in (root, Neg(root))]


def _between(relation: Relation, variable: str, line: Line, cell: int) -> bool | None:
    """The truth at one rational number between two neighbouring cuts."""
    sizes = [as_fraction(value(end)) for end in line.ends]
    low = sizes[cell // 2 - 1] if cell else None
    high = sizes[cell // 2] if cell // 2 < len(sizes) else None
    if low is not None and high is not None:
        at = ((low + high) / 2).limit_denominator(int(8 / (high - low)) + 1)
    elif low is not None:
        at = low.limit_denominator(10) + 1
    else:
        at = Fraction(0) if high is None else high.limit_denominator(10) - 1
    return _at_rational(relation, variable, at)


def _at_cut(relation: Relation, variable: str, cut: Node) -> bool | None:
    equal = holds(Relation(relation.terms, ("=",)), {variable: cut})
    sides = [substitute(term, {variable: cut}) for term in relation.terms]
    try:
        gap = as_fraction(value(Add((sides[0], Neg(sides[1])))))
    except Undefined:
        return False
    except (Unclear, NotRational):
        return None
    if equal is None:
        return None
    return _true(Fraction(0) if equal else gap, relation.signs[0])


def _true(gap: Fraction, sign: str) -> bool | None:
    truths = {"<": gap < 0, "<=": gap <= 0, ">": gap > 0, ">=": gap >= 0, "=": gap == 0, "!=": gap != 0}
    return truths.get(sign)
