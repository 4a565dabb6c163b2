"""Real and complex values to as many digits as the numbers that occur ask for."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath

from engine.maths.evaluate.errors import NotRational, Unclear, Undefined
from engine.maths.evaluate.exact import MAX_TERMS, exact
from engine.maths.tree import Add, Const, Degree, Div, Func, Mixed, Mul, Neg, Node, Num, Percent, Pow, Root, Sum, Sym

MAX_DIGITS = 20_000


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
            case Degree():
                return self.of(node.arg) * mp.pi / 180
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
        if name in ("abs", "conjugate"):
            return abs(x) if name == "abs" else mp.conj(x)
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
        if name == "binomial" and all(mp.isint(arg) for arg in args) and 0 <= x <= 10_000:
            return mp.mpf(math.comb(int(x), int(args[1])) if args[1] >= 0 else 0)
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
