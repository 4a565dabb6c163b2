"""Faulty numbers: the decimal point, angles, rounding, per cent, units."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from engine.maths.claims.polynomials import coefficients
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.mistakes.parts import (
    everywhere,
)
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Relation,
    Root,
    Sym,
    rational,
    symbols,
    walk,
)


def _plain_value(node: Node) -> Fraction | None:
    if symbols(node) or isinstance(node, Relation):
        return None
    try:
        return exact(node)
    except (Undefined, NotRational):
        pass
    try:
        return as_fraction(value(node))
    except (Undefined, Unclear, NotRational, AttributeError):
        return None


def written_value(tree: Node) -> tuple[Fraction, Fraction] | None:
    """The number a line ends with, and half a unit of its last place; None for another line."""
    node = tree.terms[-1] if isinstance(tree, Relation) else tree
    found = _plain_value(node)
    if found is None:
        return None
    literal = node.arg if isinstance(node, Neg) else node
    places = len(literal.text.partition(".")[2]) if isinstance(literal, Num) else 0
    return found, Fraction(1001, 2000) / 10**places if places else Fraction(0)


def _numbers(before: Node, after: Node) -> tuple[Node, Fraction, Fraction, Fraction] | None:
    """For `x = 3.2 * 100` to `x = 32`, or number to number: the last expression, its value, the other's, its width."""
    if isinstance(before, Relation) != isinstance(after, Relation):
        return None
    if isinstance(before, Relation) and isinstance(after, Relation) and before.terms[0] != after.terms[0]:
        return None
    node = before.terms[-1] if isinstance(before, Relation) else before
    old, new = _plain_value(node), written_value(after)
    return None if old is None or new is None or old == 0 or new[0] == 0 else (node, old, *new)


def power_of_ten(before: Node, after: Node) -> bool:
    """3.2 * 100 to 3200: right but for the place of the decimal point."""
    found = _numbers(before, after)
    if found is None:
        return False
    _, old, new, width = found
    for power in (1, 2, 3, 4, 6, -1, -2, -3, -4, -6):
        shifted = old * Fraction(10) ** power
        if abs(shifted - new) <= width * (1 if width else 0) or shifted == new:
            return True
    return False


def degrees_radians(before: Node, after: Node) -> bool:
    """sin 30° to -0.988: the calculator was set to the other unit of angle."""
    found = _numbers(before, after)
    if found is None:
        return False
    node, old, new, width = found
    direct = {"sin", "cos", "tan", "sec", "csc", "cot"}
    inverse = {"arcsin", "arccos", "arctan"}

    def rule(part: Node) -> Iterator[Node]:
        if isinstance(part, Func) and part.name in direct:
            for factor in (Div(Const("pi"), Num("180")), Div(Num("180"), Const("pi"))):
                yield Func(part.name, (Mul((part.args[0], factor)),))
        if isinstance(part, Func) and part.name in inverse:
            for factor in (Div(Const("pi"), Num("180")), Div(Num("180"), Const("pi"))):
                yield Mul((part, factor))

    width = width or abs(new) / 10**9
    if abs(old - new) <= width:
        return False
    return any(
        tried is not None and abs(tried - new) <= width
        for tried in (_plain_value(one) for one in everywhere(node, rule))
    )


def rounded_early(before: Node, after: Node) -> bool:
    """(2/3) * 300 to 201: a part was rounded before it was used."""
    found = _numbers(before, after)
    if found is None:
        return False
    node, old, new, width = found
    if abs(old - new) <= width or abs(old - new) > abs(old) / 5:
        return False

    def rule(part: Node) -> Iterator[Node]:
        if part is node or isinstance(part, (Num, Neg)) or symbols(part):
            return
        size = _plain_value(part)
        if size is None or not isinstance(part, (Div, Root, Func, Const, Pow)):
            return
        for places in range(4):
            short = Fraction(round(size * 10**places), 10**places)
            if short not in (size, 0):
                yield rational(short)

    for one in everywhere(node, rule):
        tried = _plain_value(one)
        if tried is not None and abs(tried - new) <= max(width, Fraction(0)):
            return True
    return False


def rounded_as_equal(before: Node, after: Node) -> bool:
    """x = 1/3 to x = 0.33: rounded, and written as if it were exact."""
    found = _numbers(before, after)
    if found is None or found[3] == 0:
        return _solved_as_decimal(before, after)
    _, old, new, width = found
    return 0 < abs(old - new) <= width


def _solved_as_decimal(before: Node, after: Node) -> bool:
    """3x = 1 to x = 0.33."""
    written = written_value(after)
    if written is None or written[1] == 0 or not isinstance(after, Relation) or not isinstance(after.terms[0], Sym):
        return False
    if not isinstance(before, Relation) or len(before.terms) != 2 or after.signs != ("=",):
        return False
    found = coefficients(Add((before.terms[0], Neg(before.terms[1]))), after.terms[0].name)
    if found is None or len(found) != 2:
        return False
    return 0 < abs(-found[0] / found[1] - written[0]) <= written[1]


def percent_as_number(tree: Node) -> Iterator[Node]:
    """20 % of 50 to 1000: the per cent sign was left out."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Percent):
            yield node.arg
            yield Div(node.arg, Num("10"))

    return everywhere(tree, rule)


_FACTORS = tuple(Fraction(text) for text in ("60", "3600", "3.6", "24", "1440", "86400"))


def unit_factor(before: Node, after: Node) -> bool:
    """90 / 60 to 5400: converted the wrong way round, or by the factor of another unit."""
    found = _numbers(before, after)
    if found is None:
        return False
    node, old, new, width = found
    literals = {part.value for part in walk(node) if isinstance(part, Num)}
    used = [factor for factor in _FACTORS if factor in literals]
    for factor in used:  # multiplied instead of divided, or the other way round
        for tried in (old * factor * factor, old / (factor * factor)):
            if abs(tried - new) <= width:
                return True
    for factor in used:
        for other in _FACTORS:
            if other != factor and any(
                abs(tried - new) <= width for tried in (old / factor * other, old * factor / other)
            ):
                return True
    return False
