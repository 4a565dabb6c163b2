"""What a tree is worth: exactly, in a finite field, or to as many digits as its numbers ask for.

    exact(tree)             a Fraction, for trees of rational arithmetic
    modular(tree, values)   the value modulo a 255-bit prime: two rational functions that agree there at random
                            points are the same (Schwartz-Zippel: the chance of an error is below 1e-70)
    Numbers(...).value      real (or complex) value with a precision chosen from the sizes that occur

Values are real unless complex ones are asked for; where a tree has no value `Undefined` is raised, where the
precision does not settle it `Unclear`. Does not import SymPy.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath

from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Root,
    Sum,
    Sym,
)

PRIME = 2**255 - 19  # a prime that is 1 modulo 4, so that -1 has a square root
_I_MODULAR = pow(2, (PRIME - 1) // 4, PRIME)
MAX_TERMS = 2_000  # of a sum written with a sigma
MAX_DIGITS = 20_000


class Undefined(Exception):
    """The tree has no value here: a division by zero, the logarithm of a negative number."""


class Unclear(Exception):
    """The value could not be worked out with certainty."""


class NotRational(Exception):
    """The tree is not rational arithmetic."""


# --- exact --------------------------------------------------------------------------------------------------


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
    if name == "binomial" and whole and 0 <= args[1] <= first <= 10_000:
        return Fraction(math.comb(int(first), int(args[1])))
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
    from engine.maths.tree import integer, substitute

    lower, upper = exact(node.lower), exact(node.upper)
    if lower.denominator != 1 or upper.denominator != 1 or upper - lower > MAX_TERMS:
        raise NotRational
    total = Fraction(node.kind == "product")
    for index in range(int(lower), int(upper) + 1):
        value = exact(substitute(node.body, {node.variable.name: integer(index)}))
        total = total * value if node.kind == "product" else total + value
    return total


# --- modulo a prime -----------------------------------------------------------------------------------------


def modular(node: Node, values: Mapping[str, int]) -> int:
    """The value of a rational function modulo PRIME, names (and `pi`, `e`) taken from `values`.

    Raises NotRational for anything but rational arithmetic with whole exponents, Undefined for a zero divisor.
    """
    match node:
        case Num():
            value = node.value
            return value.numerator * pow(value.denominator, -1, PRIME) % PRIME
        case Sym():
            return values[node.name]
        case Const():
            if node.name == "i":
                return _I_MODULAR
            if node.name in values:
                return values[node.name]
            raise NotRational
        case Neg():
            return -modular(node.arg, values) % PRIME
        case Add():
            return sum(modular(term, values) for term in node.terms) % PRIME
        case Mul():
            product = 1
            for factor in node.factors:
                product = product * modular(factor, values) % PRIME
            return product
        case Div():
            return modular(node.top, values) * _inverse(modular(node.bottom, values)) % PRIME
        case Mixed() | Percent():
            value = exact(node) if isinstance(node, Mixed) else Fraction(1, 100)
            scale = value.numerator * pow(value.denominator, -1, PRIME) % PRIME
            return scale if isinstance(node, Mixed) else modular(node.arg, values) * scale % PRIME
        case Pow():
            exponent = exact(node.exponent)
            if exponent.denominator != 1 or abs(exponent) > 10**6:
                raise NotRational
            base = modular(node.base, values)
            if exponent <= 0 and base == 0:
                raise Undefined
            return pow(base, int(exponent), PRIME)
    value = exact(node)
    return value.numerator * pow(value.denominator, -1, PRIME) % PRIME


def _inverse(value: int) -> int:
    if value == 0:
        raise Undefined
    return pow(value, -1, PRIME)


# --- to many digits -----------------------------------------------------------------------------------------


def value(
    node: Node,
    values: Mapping[str, Fraction] | None = None,
    *,
    allow_complex: bool = False,
    max_digits: int = MAX_DIGITS,
) -> Any:
    """The value as an mpmath number, right to at least 40 digits of the largest term; 0 when it is zero.

    Sums whose terms cancel to beyond what the sizes occurring allow are exactly 0. Raises Undefined or Unclear.
    """
    size = 4.0
    for _ in range(6):
        digits = int(4 * size) + 74
        if digits > max_digits:
            raise Unclear
        numbers = Numbers(digits, size, values or {}, allow_complex)
        result = numbers.of(node)
        if numbers.largest <= size:
            return result
        size = numbers.largest + 1
    raise Unclear


def as_fraction(number: Any) -> Fraction:
    """A real mpmath number exactly."""
    sign, mantissa, exponent, _ = number._mpf_
    size = Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
    return -size if sign else size


_local = threading.local()


def _context() -> Any:
    """This thread's own mpmath context: building one takes longer than most evaluations."""
    if not hasattr(_local, "mp"):
        _local.mp = mpmath.MPContext()
    return _local.mp


class Numbers:
    """One evaluation at one precision; `largest` is the largest |log10| of any value met."""

    def __init__(self, digits: int, size: float, values: Mapping[str, Fraction], allow_complex: bool) -> None:
        self.mp: Any = _context()
        self.mp.dps = digits
        self.cancelled = int((2 * size + 40) * 3.3220)  # bits a sum may lose before it is zero
        self.values = values
        self.complex = allow_complex
        self.largest = 0.0

    def of(self, node: Node) -> Any:
        """The value of `node`."""
        result = self._of(node)
        if self.mp.isnan(result) or self.mp.isinf(result):
            raise Undefined
        if not self.complex and isinstance(result, self.mp.mpc):
            if result.imag != 0:
                raise Undefined
            result = result.real
        if result != 0:
            size = abs(float(self.mp.mag(result))) * 0.30103
            self.largest = max(self.largest, size)
            if size > MAX_DIGITS:
                raise Unclear
        return result

    def _of(self, node: Node) -> Any:
        mp = self.mp
        match node:
            case Num():
                # a number of fifty digits wants to be compared to more than fifty
                self.largest = max(self.largest, float(len(node.text)))
                return self.fraction(node.value)
            case Sym():
                if node.name not in self.values:
                    raise Unclear
                return self.fraction(self.values[node.name])
            case Const():
                if node.name == "pi":
                    return +mp.pi
                if node.name == "e":
                    return +mp.e
                if node.name == "i" and self.complex:
                    return mp.mpc(0, 1)
                raise Undefined
            case Neg():
                return -self.of(node.arg)
            case Add():
                return self.total([self.of(term) for term in node.terms])
            case Mul():
                product = mp.mpf(1)
                for factor in node.factors:
                    product *= self.of(factor)
                return product
            case Div():
                top, bottom = self.of(node.top), self.of(node.bottom)
                if bottom == 0:
                    raise Undefined
                return top / bottom
            case Percent():
                return self.of(node.arg) / 100
            case Mixed():
                return self.fraction(exact(node))
            case Pow():
                return self.power(node.base, node.exponent)
            case Root():
                return self.root(self.of(node.arg), node.index)
            case Func():
                return self.function(node.name, [self.of(arg) for arg in node.args])
            case Sum():
                return self.big_sum(node)
        raise Unclear

    def fraction(self, value: Fraction) -> Any:
        return self.mp.mpf(value.numerator) / value.denominator

    def total(self, terms: list[Any]) -> Any:
        result = self.mp.fsum(terms)
        if result == 0:
            return result
        largest = max(self.mp.mag(term) for term in terms if term != 0)
        return self.mp.mpf(0) if self.mp.mag(result) < largest - self.cancelled else result

    def power(self, base_node: Node, exponent_node: Node) -> Any:
        base = self.of(base_node)
        try:
            exponent = exact(exponent_node)
        except NotRational:
            power = self.of(exponent_node)
            if base == 0:
                if not self.complex and power > 0:
                    return base
                raise Undefined from None
            if not self.complex and base < 0:
                if isinstance(power, self.mp.mpf) and self.mp.isint(power) and abs(power) < 10**6:
                    return base ** int(power)
                raise Undefined from None
            return self.exponential(power * self.mp.log(base))
        if exponent.denominator == 1 and abs(exponent) <= 10**6:
            if base == 0 and exponent <= 0:
                raise Undefined
            return base ** int(exponent)
        if base == 0:
            if exponent <= 0:
                raise Undefined
            return base
        if not self.complex and base < 0:
            if exponent.denominator % 2 == 0:
                raise Undefined
            root = -self.mp.root(-base, exponent.denominator)
            return root**exponent.numerator
        return self.exponential(self.fraction(exponent) * self.mp.log(base))

    def exponential(self, argument: Any) -> Any:
        if abs(argument) > 46_000:
            raise Unclear
        return self.mp.exp(argument)

    def root(self, arg: Any, index_node: Node) -> Any:
        try:
            index = exact(index_node)
        except NotRational:
            index = Fraction(0)
        if index.denominator != 1 or not 1 <= index <= 1_000:
            raise Unclear if index else Undefined
        degree = int(index)
        if isinstance(arg, self.mp.mpc):
            return self.mp.root(arg, degree)
        if arg < 0:
            if degree % 2:
                if self.complex:
                    raise Unclear  # the real root or the principal one
                return -self.mp.root(-arg, degree)
            if not self.complex:
                raise Undefined
        return self.mp.root(arg, degree)

    def function(self, name: str, args: list[Any]) -> Any:
        mp, x = self.mp, args[0]
        real = not isinstance(x, mp.mpc)
        if name in ("sin", "cos", "sinh", "cosh", "tanh", "arctan", "arsinh"):
            if name in ("sinh", "cosh") and abs(x) > 46_000:
                raise Unclear
            result = getattr(mp, _MPMATH.get(name, name))(x)
            return self.small(result) if name in ("sin", "cos") and real else result
        if name == "exp":
            return self.exponential(x)
        if name in ("tan", "sec", "csc", "cot"):
            sine, cosine = self.small(mp.sin(x)), self.small(mp.cos(x))
            top, bottom = {"tan": (sine, cosine), "cot": (cosine, sine), "sec": (1, cosine), "csc": (1, sine)}[name]
            if bottom == 0:
                raise Undefined
            return top / bottom
        if name in ("sech", "csch", "coth"):
            bottom = mp.cosh(x) if name == "sech" else mp.sinh(x)
            if bottom == 0:
                raise Undefined
            return (mp.cosh(x) if name == "coth" else 1) / bottom
        if name in ("arcsin", "arccos"):
            if real and abs(x) > 1 and not self.complex:
                raise Undefined
            return (mp.asin if name == "arcsin" else mp.acos)(x)
        if name in ("arcsec", "arccsc", "arccot", "arsech", "arcsch", "arcoth"):
            return self.inverse_of_inverse(name, x)
        if name == "arcosh":
            if real and x < 1 and not self.complex:
                raise Undefined
            return mp.acosh(x)
        if name == "artanh":
            if real and abs(x) >= 1:
                raise Undefined
            return mp.atanh(x)
        if name in ("ln", "log"):
            return self.logarithm(name, args)
        if name == "abs":
            return abs(x)
        if not real or any(isinstance(arg, mp.mpc) for arg in args):
            raise Unclear
        if name == "sign":
            return mp.sign(x)
        if name in ("floor", "ceil", "mod"):
            return self.step(name, args)
        if name in ("max", "min"):
            return max(args) if name == "max" else min(args)
        if name == "factorial":
            if mp.isint(x) and 0 <= x <= 1_000:
                return mp.factorial(x)
            raise Undefined if x < 0 else Unclear
        if name == "binomial" and all(mp.isint(arg) for arg in args) and 0 <= args[1] <= x <= 10_000:
            return mp.mpf(math.comb(int(x), int(args[1])))
        if name in ("gcd", "lcm") and all(mp.isint(arg) for arg in args):
            whole = [int(arg) for arg in args]
            return mp.mpf(math.gcd(*whole) if name == "gcd" else math.lcm(*whole))
        raise Unclear

    def small(self, value: Any) -> Any:
        """Sine and cosine at a multiple of pi/2 are zero, whatever the last digits say."""
        return self.mp.mpf(0) if value != 0 and self.mp.mag(value) < -self.cancelled else value

    def inverse_of_inverse(self, name: str, x: Any) -> Any:
        mp = self.mp
        if name == "arccot":
            return mp.pi / 2 - mp.atan(x)
        if x == 0:
            raise Undefined
        one_over = 1 / x
        return self.function(
            {"arcsec": "arccos", "arccsc": "arcsin", "arsech": "arcosh", "arcsch": "arsinh", "arcoth": "artanh"}[name],
            [one_over],
        )

    def logarithm(self, name: str, args: list[Any]) -> Any:
        if name == "log" and len(args) == 1:
            raise Unclear  # to which base?
        for arg in args:
            if arg == 0 or (not self.complex and arg < 0):
                raise Undefined
        top = self.mp.log(args[0])
        if len(args) == 1:
            return top
        bottom = self.mp.log(args[1])
        if bottom == 0:
            raise Undefined
        return top / bottom

    def step(self, name: str, args: list[Any]) -> Any:
        mp = self.mp
        x = args[0]
        if name == "mod":
            if args[1] == 0:
                raise Undefined
            x = x / args[1]
        nearest = mp.nint(x)
        if x != nearest and mp.mag(x - nearest) < -self.cancelled // 2:
            raise Unclear
        whole = mp.ceil(x) if name == "ceil" else mp.floor(x)
        return args[0] - args[1] * whole if name == "mod" else whole

    def big_sum(self, node: Sum) -> Any:
        lower, upper = self.of(node.lower), self.of(node.upper)
        if not (self.mp.isint(lower) and self.mp.isint(upper)) or upper - lower > MAX_TERMS:
            raise Unclear
        name = node.variable.name
        saved = dict(self.values)
        terms = []
        for index in range(int(lower), int(upper) + 1):
            self.values = {**saved, name: Fraction(index)}
            terms.append(self.of(node.body))
        self.values = saved
        if node.kind == "sum":
            return self.total(terms) if terms else self.mp.mpf(0)
        product = self.mp.mpf(1)
        for term in terms:
            product *= term
        return product


_MPMATH = {"arctan": "atan", "arsinh": "asinh"}
