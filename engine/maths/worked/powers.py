"""Rules for powers and roots of numbers, worked out or taken apart."""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.tree import Const, Div, Mul, Neg, Node, Num, Pow, Root
from engine.maths.worked.rewriting import Change
from engine.maths.worked.terms import ONE, ZERO, decimal, fraction, is_decimal, literal, number, too_long, whole
from engine.maths.worked.writing import to_latex

MAX_POWER = 200  # exponent of a number that is written out


def power(node: Node) -> Change | None:
    """A power of a number with a whole exponent."""
    if isinstance(node, Pow) and node.exponent == ZERO and isinstance(node.base, (Const, Root)):
        return Change("power.zero", "Anything to the power of $0$ is $1$", ONE)
    if not isinstance(node, Pow) or (literal(node.base) is None and fraction(node.base) is None):
        return None
    exponent = whole(node.exponent)
    if exponent is None:
        return _fractional_power(node)
    base = literal(node.base) if literal(node.base) is not None else fraction(node.base)
    assert base is not None
    if abs(exponent) > MAX_POWER or (exponent < 0 and base == 0) or (exponent == 0 and base == 0):
        return None
    if exponent < 0:
        flipped = Pow(node.base, Num(str(-exponent))) if exponent != -1 else node.base
        after: Node = Div(ONE, flipped)
        if isinstance(node.base, Div):
            after = Pow(Div(node.base.bottom, node.base.top), Num(str(-exponent)))
        return Change("power.negative_exponent", "A negative exponent means the reciprocal", after)
    value = base**exponent
    if too_long(value):
        return None
    after_value = decimal(value) if is_decimal(node.base) else number(value)
    if after_value is None:
        return None
    fact = ""
    if 2 <= exponent <= 4 and abs(base) not in (0, 1):
        shown = to_latex(Mul((node.base,) * exponent))
        fact = f"{to_latex(node)} = {shown} = {to_latex(after_value)}"
    return Change("power.number", "Work out the power", after_value, fact=fact)


def _fractional_power(node: Pow) -> Change | None:
    """8^(2/3) is the cube root of 8, squared."""
    exponent = fraction(node.exponent)
    if exponent is None and (value := literal(node.exponent)) is not None:
        exponent = value
    if exponent is None or exponent.denominator == 1 or exponent.denominator > 10 or literal(node.base) is None:
        return None
    if exponent < 0:
        after: Node = Div(ONE, Pow(node.base, number(-exponent)))
        return Change("power.negative_exponent", "A negative exponent means the reciprocal", after)
    root = Root(node.base, Num(str(exponent.denominator)))
    after = root if exponent.numerator == 1 else Pow(root, Num(str(exponent.numerator)))
    return Change("power.fractional", "The denominator of the exponent is a root", after)


def root(node: Node) -> Change | None:
    """A root of a number: worked out, or its largest perfect power taken out."""
    if not isinstance(node, Root):
        return None
    index = whole(node.index)
    if index is None or not 2 <= index <= 10:
        return None
    value = fraction(node.arg)
    if value is None and (size := literal(node.arg)) is not None:
        value = size
    if value is None or too_long(value) or (value < 0 and index % 2 == 0):
        return None
    if value < 0:
        return Change("root.odd", "Take the minus sign out of the root", Neg(Root(number(-value), node.index)))
    exact_root = _perfect(value, index)
    if exact_root is not None:
        after = decimal(exact_root) if is_decimal(node.arg) else number(exact_root)
        if after is None:
            return None
        fact = f"{to_latex(node)} = {to_latex(after)}"
        why = f"Indeed ${to_latex(Pow(after, node.index))} = {to_latex(node.arg)}$." if value not in (0, 1) else ""
        return Change("root.perfect", "Work out the root", after, why if len(why) < 60 else "", fact)
    if is_decimal(node.arg):
        return None
    if value.denominator != 1:
        after = Div(Root(number(value.numerator), node.index), Root(number(value.denominator), node.index))
        return Change("root.quotient", "The root of a fraction is the root of its parts", after)
    inside, outside = int(value), 1
    k = 2
    while k**index <= inside and k < 10_000:
        while inside % k**index == 0:
            inside, outside = inside // k**index, outside * k
        k += 1
    if outside == 1:
        return None
    square = Num(str(outside**index))
    after = Mul((Num(str(outside)), Root(Num(str(inside)), node.index)))
    parts = to_latex(Root(Mul((square, Num(str(inside)))), node.index))
    fact = f"{to_latex(node)} = {parts} = {to_latex(after)}"
    kind = {2: "square", 3: "cube"}.get(index, "power")
    return Change("root.take_out", f"Take the largest perfect {kind} out of the root", after, fact=fact)


def _perfect(value: Fraction, index: int) -> Fraction | None:
    parts = [_integer_root(part, index) for part in (value.numerator, value.denominator)]
    return None if None in parts else Fraction(parts[0] or 0, parts[1] or 1)


def _integer_root(value: int, index: int) -> int | None:
    guess = math.isqrt(value) if index == 2 else round(value ** (1 / index)) if value < 10**15 else -1
    return guess if guess >= 0 and guess**index == value else None
