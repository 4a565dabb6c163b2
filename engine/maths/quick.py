"""Trees as ordinary floating-point functions: fast enough to try hundreds of trees, too rough to prove anything.

Used to look for candidates (roots, faulty rewritings) that are then settled by `evaluate` and `equivalence`.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from engine.maths.tree import Add, Const, Div, Func, Mixed, Mul, Neg, Node, Num, Percent, Pow, Root, Sym

Values = Mapping[str, complex]
Function = Callable[[Values], complex]
FAILURES = (ZeroDivisionError, ValueError, OverflowError, KeyError, TypeError)
"""What a function raises where it has no value."""


class NotQuick(Exception):
    """There is something in the tree that has no floating-point function here."""


_CONSTANTS: dict[str, complex] = {"pi": math.pi, "e": math.e, "i": 1j}
_FUNCTIONS: dict[str, Callable[[complex], complex]] = {
    "sin": cmath.sin, "cos": cmath.cos, "tan": cmath.tan, "exp": cmath.exp, "ln": cmath.log,
    "sec": lambda z: 1 / cmath.cos(z), "csc": lambda z: 1 / cmath.sin(z), "cot": lambda z: 1 / cmath.tan(z),
    "arcsin": cmath.asin, "arccos": cmath.acos, "arctan": cmath.atan, "sinh": cmath.sinh, "cosh": cmath.cosh,
    "tanh": cmath.tanh, "abs": abs,
    "sign": lambda z: (z.real > 0) - (z.real < 0), "floor": lambda z: math.floor(z.real),
    "ceil": lambda z: math.ceil(z.real),
    "factorial": lambda z: math.gamma(z.real + 1) if abs(z) < 100 else math.inf,
}  # fmt: skip


def _number(value: Fraction) -> complex:
    try:
        return complex(float(value))
    except OverflowError:
        raise NotQuick from None


def function_of(node: Node) -> Function:
    """The function of complex numbers a tree stands for; raises NotQuick. Roots of negative numbers are complex,
    but odd roots of negative real numbers are real."""
    match node:
        case Num():
            number = _number(node.value)
            return lambda _: number
        case Const():
            if node.name not in _CONSTANTS:
                raise NotQuick
            constant = _CONSTANTS[node.name]
            return lambda _: constant
        case Sym():
            name = node.name
            return lambda values: values[name]
        case Neg():
            inner = function_of(node.arg)
            return lambda values: -inner(values)
        case Percent():
            inner = function_of(node.arg)
            return lambda values: inner(values) / 100
        case Mixed():
            number = _number(node.whole.value + node.top.value / (node.bottom.value or 1))
            return lambda _: number
        case Add():
            terms = [function_of(term) for term in node.terms]
            return lambda values: sum(term(values) for term in terms)
        case Mul():
            factors = [function_of(factor) for factor in node.factors]
            return lambda values: math.prod(factor(values) for factor in factors)
        case Div():
            top, bottom = function_of(node.top), function_of(node.bottom)
            return lambda values: top(values) / bottom(values)
        case Pow():
            base, exponent = function_of(node.base), function_of(node.exponent)
            return lambda values: _power(base(values), exponent(values))
        case Root():
            base, index = function_of(node.arg), function_of(node.index)
            return lambda values: _power(base(values), 1 / index(values))
        case Func():
            return _function(node)
    raise NotQuick


def _function(node: Func) -> Function:
    args = [function_of(arg) for arg in node.args]
    if node.name == "log":
        if len(args) == 1:
            return lambda values: cmath.log10(args[0](values))
        return lambda values: cmath.log(args[0](values)) / cmath.log(args[1](values))
    if node.name not in _FUNCTIONS or len(args) != 1:
        raise NotQuick
    outer, inner = _FUNCTIONS[node.name], args[0]
    return lambda values: outer(inner(values))


def _power(base: complex, exponent: complex) -> complex:
    if exponent.imag == 0 and abs(exponent.real) > 1_000 and abs(base) > 2:
        raise OverflowError
    if base == 0 and exponent.real <= 0:
        raise ZeroDivisionError
    if exponent == 0:
        return 1
    if base.imag == 0 and base.real < 0 and exponent.imag == 0:
        odd = 1 / exponent.real
        if abs(odd - round(odd)) < 1e-9 and round(odd) % 2:
            return -complex((-base.real) ** exponent.real)
    found: complex = base**exponent
    return found


def real(function: Function, values: Values) -> float | None:
    """The value where it is real and finite, else None."""
    try:
        found: Any = function(values)
        size = complex(found)
    except FAILURES:
        return None
    if not (math.isfinite(size.real) and math.isfinite(size.imag)):
        return None
    return size.real if abs(size.imag) <= 1e-9 * max(1.0, abs(size.real)) else None
