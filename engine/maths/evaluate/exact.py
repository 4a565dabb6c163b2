"""Rational arithmetic, exactly."""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.evaluate.errors import NotRational, Undefined
from engine.maths.tree import Add, Div, Func, Mixed, Mul, Neg, Node, Num, Percent, Pow, Root, Sum, integer, substitute

MAX_TERMS = 2_000  # of a sum written with a sigma


def exact(node: Node) -> Fraction:
    """The value of rational arithmetic. Raises NotRational, or Undefined for a division by zero."""
    match node:
        case Num():
            return node.value
        case Neg():
            return -exact(node.arg)
        case Add():
            return sum((exact(term) for term in node.terms), Fraction(0))
        case Mul():
            product = Fraction(1)
            for factor in node.factors:
                product *= exact(factor)
            return product
        case Div():
            bottom = exact(node.bottom)
            if bottom == 0:
                raise Undefined
            return exact(node.top) / bottom
        case Pow():
            return _exact_power(exact(node.base), exact(node.exponent))
        case Root():
            return _exact_root(exact(node.arg), exact(node.index))
        case Mixed():
            if node.bottom.value == 0:
                raise Undefined
            return node.whole.value + node.top.value / node.bottom.value
        case Percent():
            return exact(node.arg) / 100
        case Func():
            return _exact_function(node.name, [exact(arg) for arg in node.args])
        case Sum():
            return _exact_sum(node)
    raise NotRational


def _exact_power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator != 1:
        root = _exact_root(base, Fraction(exponent.denominator))
        return _exact_power(root, Fraction(exponent.numerator))
    if base == 0 and exponent <= 0:
        raise Undefined
    if abs(exponent) > 20_000:
        raise NotRational
    return base ** int(exponent)


def _exact_root(value: Fraction, index: Fraction) -> Fraction:
    if index.denominator != 1 or not 1 <= index <= 1_000:
        raise NotRational
    degree = int(index)
    if value < 0:
        if degree % 2 == 0:
            raise NotRational
        return -_exact_root(-value, index)
    top, bottom = _integer_root(value.numerator, degree), _integer_root(value.denominator, degree)
    if top**degree != value.numerator or bottom**degree != value.denominator:
        raise NotRational
    return Fraction(top, bottom)


def _integer_root(value: int, degree: int) -> int:
    """The whole part of the root of a number from 0 up."""
    if degree == 2:
        return math.isqrt(value)
    if value < 2 or degree == 1:
        return value
    guess = 1 << -(-value.bit_length() // degree)
    while True:
        following = ((degree - 1) * guess + value // guess ** (degree - 1)) // degree
        if following >= guess:
            return guess
        guess = following


def _exact_function(name: str, args: list[Fraction]) -> Fraction:
    first = args[0]
    whole = all(arg.denominator == 1 for arg in args)
    if name == "abs":
        return abs(first)
    if name == "conjugate":
        return first
    if name == "sign":
        return Fraction((first > 0) - (first < 0))
    if name == "floor":
        return Fraction(math.floor(first))
    if name == "ceil":
        return Fraction(math.ceil(first))
    if name == "max":
        return max(args)
    if name == "min":
        return min(args)
    if name == "factorial" and whole and 0 <= first <= 1_000:
        return Fraction(math.factorial(int(first)))
    if name == "gcd" and whole:
        return Fraction(math.gcd(*(int(arg) for arg in args)))
    if name == "lcm" and whole:
        return Fraction(math.lcm(*(int(arg) for arg in args)))
    if name == "mod" and args[1] != 0:
        return first - args[1] * math.floor(first / args[1])
    if name == "binomial" and whole and 0 <= first <= 10_000:
        return Fraction(math.comb(int(first), int(args[1]))) if args[1] >= 0 else Fraction(0)
    if name == "log" and len(args) == 2 and first > 0 and args[1] > 0 and args[1] != 1:
        return _exact_logarithm(first, args[1])
    if (name == "ln" and first == 1) or (name in ("sin", "tan", "sinh", "tanh", "arcsin", "arctan") and first == 0):
        return Fraction(0)
    if name in ("cos", "exp", "cosh") and first == 0:
        return Fraction(1)
    raise NotRational


def _exact_logarithm(value: Fraction, base: Fraction) -> Fraction:
    """log of `value` to `base` when it is a whole number or half of one."""
    estimate = (math.log(value.numerator) - math.log(value.denominator)) / (
        math.log(base.numerator) - math.log(base.denominator)
    )
    for parts in (1, 2, 3):
        power = round(estimate * parts)
        if abs(power) < 5_000 and base**power == value**parts:
            return Fraction(power, parts)
    raise NotRational


def _exact_sum(node: Sum) -> Fraction:
    lower, upper = exact(node.lower), exact(node.upper)
    if lower.denominator != 1 or upper.denominator != 1 or upper - lower > MAX_TERMS:
        raise NotRational
    total = Fraction(node.kind == "product")
    for index in range(int(lower), int(upper) + 1):
        value = exact(substitute(node.body, {node.variable.name: integer(index)}))
        total = total * value if node.kind == "product" else total + value
    return total
