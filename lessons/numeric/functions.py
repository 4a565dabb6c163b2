"""The white-listed functions as fast real functions: of one float, and of a whole array at once.

Where a function has no real value the float version raises (ValueError, ZeroDivisionError, OverflowError) and the
array version gives nan, so that neither ever makes up a number. Angles are in radians.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

_MAX_COUNTED = 10_000  # arguments of a factorial or binomial
_EXACT_WHOLE = 2**53  # up to here a float is a whole number exactly


def _guarded(function: Callable[..., float], allowed: Callable[..., bool]) -> Callable[..., float]:
    def guarded(*args: float) -> float:
        if not allowed(*args):
            raise ValueError
        return function(*args)

    return guarded


def _whole(*args: float) -> bool:
    return all(arg == math.floor(arg) and abs(arg) <= _EXACT_WHOLE for arg in args)


def _round(x: float, places: float = 0.0) -> float:
    """To `places` decimals, halves away from zero."""
    if not _whole(places) or abs(places) > 15:
        raise ValueError
    scale = 10.0 ** abs(places)
    scaled = abs(x) * scale if places >= 0 else abs(x) / scale
    # the last bits of a product must not decide on which side of a half it is
    steps = math.floor(scaled + 0.5 + scaled * 4e-16)
    return math.copysign(steps / scale if places >= 0 else steps * scale, x)


def _figures(x: float, digits: float) -> float:
    """To `digits` significant figures."""
    if not _whole(digits) or not 1 <= digits <= 15:
        raise ValueError
    return 0.0 if x == 0 else _round(x, digits - 1 - math.floor(math.log10(abs(x))))


def _factorial(x: float) -> float:
    if not _whole(x) or not 0 <= x <= 170:
        raise ValueError
    return float(math.factorial(int(x)))


def _binomial(n: float, k: float) -> float:
    if not _whole(n, k) or not 0 <= n <= _MAX_COUNTED:
        raise ValueError
    return float(math.comb(int(n), int(k))) if k >= 0 else 0.0


def _log(x: float, base: float) -> float:
    return math.log(x) / math.log(base)


def _sign(x: float) -> float:
    return float((x > 0) - (x < 0))


def _asinh(x: float) -> float:
    return math.asinh(x)


SCALAR: dict[str, Callable[..., float]] = {
    "sin": math.sin, "cos": math.cos, "tan": math.tan,
    "sec": lambda x: 1 / math.cos(x), "csc": lambda x: 1 / math.sin(x), "cot": lambda x: math.cos(x) / math.sin(x),
    "arcsin": math.asin, "arccos": math.acos, "arctan": math.atan,
    "arcsec": lambda x: math.acos(1 / x), "arccsc": lambda x: math.asin(1 / x),
    "arccot": lambda x: math.pi / 2 - math.atan(x),
    "sinh": math.sinh, "cosh": math.cosh, "tanh": math.tanh,
    "sech": lambda x: 1 / math.cosh(x), "csch": lambda x: 1 / math.sinh(x),
    "coth": lambda x: math.cosh(x) / math.sinh(x),
    "arsinh": math.asinh, "arcosh": math.acosh, "artanh": math.atanh,
    "arsech": lambda x: math.acosh(1 / x), "arcsch": lambda x: math.asinh(1 / x),
    "arcoth": lambda x: math.atanh(1 / x),
    "exp": math.exp, "ln": math.log, "log": _log,
    "abs": abs, "sign": _sign, "conjugate": float,
    "floor": lambda x: float(math.floor(x)), "ceil": lambda x: float(math.ceil(x)),
    "max": max, "min": min,
    "mod": lambda x, y: x - y * math.floor(x / y),
    "factorial": _factorial, "binomial": _binomial,
    "gcd": _guarded(lambda *args: float(math.gcd(*map(int, args))), _whole),
    "lcm": _guarded(lambda *args: float(math.lcm(*map(int, args))), _whole),
    "round": _round, "figures": _figures, "scientific": _figures, "decimal": float,
}  # fmt: skip
"""Name to the function of floats."""


def _where(allowed: Any, x: Any) -> Any:
    return np.where(allowed, x, np.nan)


def _over(top: Any, bottom: Any) -> Any:
    """A quotient, nan where the divisor is 0."""
    return top / _where(bottom != 0, bottom)


_ARRAY: dict[str, Callable[..., Any]] = {
    "sin": np.sin, "cos": np.cos, "tan": np.tan,
    "sec": lambda x: _over(1.0, np.cos(x)), "csc": lambda x: _over(1.0, np.sin(x)),
    "cot": lambda x: _over(np.cos(x), np.sin(x)),
    "arcsin": np.arcsin, "arccos": np.arccos, "arctan": np.arctan,
    "sinh": np.sinh, "cosh": np.cosh, "tanh": np.tanh, "sech": lambda x: 1 / np.cosh(x),
    "arsinh": np.arcsinh, "arcosh": np.arccosh, "artanh": lambda x: np.arctanh(_where(np.abs(x) < 1, x)),
    "exp": np.exp, "ln": lambda x: np.log(_where(x > 0, x)),
    "abs": np.abs, "sign": np.sign, "conjugate": np.asarray, "floor": np.floor, "ceil": np.ceil,
    "mod": lambda x, y: x - y * np.floor(_over(x, y)),
    "decimal": np.asarray,
}  # fmt: skip


def _each(function: Callable[..., float]) -> Callable[..., Any]:
    """`function` for every element, nan where it has no value: for what is seldom drawn."""

    def one(*args: Any) -> float:
        try:
            return float(function(*map(float, args)))
        except (ArithmeticError, ValueError, TypeError):
            return math.nan

    several = np.frompyfunc(one, 1, 1)
    # frompyfunc wants the number of arguments; most of these have one
    counted: dict[int, Any] = {1: several}

    def apply(*args: Any) -> Any:
        if len(args) not in counted:
            counted[len(args)] = np.frompyfunc(one, len(args), 1)
        return np.asarray(counted[len(args)](*args), dtype=float)

    return apply


def _extreme(pick: Any) -> Callable[..., Any]:
    def apply(*args: Any) -> Any:
        result = args[0]
        for arg in args[1:]:
            result = pick(result, arg)  # nan wins
        return result

    return apply


ARRAY: dict[str, Callable[..., Any]] = {
    **{name: _each(function) for name, function in SCALAR.items()},
    "max": _extreme(np.maximum),
    "min": _extreme(np.minimum),
    **_ARRAY,
}
"""Name to the function of arrays."""


def odd_root_power(x: float, top: int, bottom: int) -> float:
    """x^(top/bottom) for an odd `bottom`, which negative numbers have too."""
    if x == 0 and top <= 0:
        raise ZeroDivisionError
    size = abs(x) ** (top / bottom)
    return float(-size if x < 0 and top % 2 else size)


def odd_root_power_array(x: Any, top: int, bottom: int) -> Any:
    """`odd_root_power` of a whole array."""
    size = np.abs(x) ** (top / bottom)
    size = _where((x == x) if top > 0 else (x != 0) & (x == x), size)  # nan to the power of 0 would be 1
    return np.where((x < 0) & (top % 2 == 1), -size, size)


def power(base: float, exponent: float) -> float:
    """A real power with an exponent that varies: of a negative base only where the exponent is whole."""
    if base > 0:
        return float(base**exponent)
    if base == 0:
        if exponent > 0:
            return 0.0
        raise ZeroDivisionError
    if exponent == math.floor(exponent):
        return float(base**exponent)
    raise ValueError


def power_array(base: Any, exponent: Any) -> Any:
    """`power` of whole arrays (numpy's own gives nan for a negative base where the exponent is not whole)."""
    known = (base == base) & (exponent == exponent)  # nan ** 0 and 1 ** nan would be 1
    return _where(known & ((base != 0) | (exponent > 0)), np.power(base, exponent))
