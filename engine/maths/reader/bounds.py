"""How large the numbers in a tree could get, estimated before anything is computed.

`9^9^9` and `factorial(10^9)` are short to write and endless to compute: they are refused here. Works with
logarithms only, so it is quick on any tree. Does not evaluate.
"""

from __future__ import annotations

import math

from engine.maths.reader.limits import MAX_EXPONENT, MAX_FACTORIAL, MAX_RESULT_DIGITS
from engine.maths.tree import (
    Add,
    Const,
    Degree,
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
    children,
)


class TooLarge(Exception):
    """A number in the tree is beyond the limits; `args[0]` is the limit's code, `args[1]` the sentence."""


MAX_TREE_DEPTH = 150


def check(node: Node) -> None:
    """Refuse `node` with TooLarge when a number in it is beyond the limits."""
    level = [node]
    for _ in range(MAX_TREE_DEPTH):
        level = [child for parent in level for child in children(parent)]
        if not level:
            break
    else:
        raise TooLarge("limit.depth", "There are too many things inside one another here.")
    _size(node)


def _size(node: Node) -> tuple[float, float] | None:
    """Bounds (low, high) for log10 of the absolute value of a tree of numbers; None when it has names in it.

    Low may be -inf; both are rough, and high never below the truth.
    """
    if isinstance(node, Num):
        value = node.value
        if value == 0:
            return (-math.inf, -math.inf)
        size = _log10(value.numerator) - _log10(value.denominator)
        return (size, size)
    if isinstance(node, Const):
        return {"pi": (0.497, 0.498), "e": (0.434, 0.435), "i": (0.0, 0.0)}.get(node.name)
    sizes = [_size(child) for child in children(node)]
    known = [size for size in sizes if size is not None]
    if isinstance(node, Pow):
        return _power(node, sizes[0], sizes[1])
    if isinstance(node, Func):
        return _function(node, sizes)
    if len(known) < len(sizes) or not known:
        return None
    if isinstance(node, (Neg, Percent, Degree)):
        return known[0]
    if isinstance(node, Add):
        return (-math.inf, max(high for _, high in known) + math.log10(len(known)))
    if isinstance(node, Mul):
        return _limited((_total(low for low, _ in known), _total(high for _, high in known)))
    if isinstance(node, Div):
        (low, high), (bottom_low, bottom_high) = known
        return _limited((low - bottom_high, _difference(high, bottom_low)))
    if isinstance(node, Mixed):
        return (-math.inf, max(high for _, high in known) + 1)
    if isinstance(node, Root):
        return (min(0.0, known[0][0]), max(0.0, known[0][1]))
    return None


def _total(sizes: object) -> float:
    values = list(sizes)  # type: ignore[call-overload]
    return -math.inf if -math.inf in values else sum(values)


def _difference(high: float, low: float) -> float:
    """An upper bound of a quotient; a divisor that may be zero is taken as not small."""
    return high - low if low != -math.inf else max(high, 0.0) + 50


def _log10(value: int) -> float:
    digits = value.bit_length() * math.log10(2)
    return math.log10(value) if digits < 300 else digits


def _limited(size: tuple[float, float]) -> tuple[float, float]:
    if size[1] != math.inf and (size[1] > MAX_RESULT_DIGITS or -math.inf < size[0] < -MAX_RESULT_DIGITS):
        raise TooLarge("limit.size", "The numbers here get too large for me to compute.")
    return size


def _power(
    node: Pow, base: tuple[float, float] | None, exponent: tuple[float, float] | None
) -> tuple[float, float] | None:
    if exponent is None:
        return None
    if exponent[1] > math.log10(MAX_EXPONENT) + 1e-9:
        raise TooLarge("limit.exponent", f"An exponent here is larger than {MAX_EXPONENT}.")
    if base is None:
        return None
    largest = 10 ** exponent[1]
    low, high = base
    extreme = max(abs(high) if high != -math.inf else 0.0, abs(low) if low != -math.inf else 0.0)
    return _limited((-extreme * largest, extreme * largest))


def _function(node: Func, sizes: list[tuple[float, float] | None]) -> tuple[float, float] | None:
    first = sizes[0] if sizes else None
    if node.name == "factorial":
        if first is None:
            return None
        if first[1] > math.log10(MAX_FACTORIAL) + 1e-9:
            raise TooLarge("limit.factorial", f"I compute factorials up to {MAX_FACTORIAL} only.")
        return (0.0, 2568.0)
    if first is None or any(size is None for size in sizes):
        return None
    if node.name in ("exp", "sinh", "cosh"):
        if first[1] > 4.7:
            raise TooLarge("limit.size", "The numbers here get too large for me to compute.")
        top = 10 ** first[1] * 0.4343
        return (-top, top)
    if node.name == "binomial":
        if first[1] > 4:
            raise TooLarge("limit.size", "The numbers here get too large for me to compute.")
        return (0.0, 10 ** first[1] * 0.31)
    if node.name in ("abs", "floor", "ceil", "gcd", "max", "min", "mod"):
        return (-math.inf, max(size[1] for size in sizes if size is not None) + 1)
    if node.name == "lcm":
        return _limited((-math.inf, _total(size[1] for size in sizes if size is not None)))
    return (-math.inf, max(3.0, first[1]) if node.name not in ("tan", "cot", "sec", "csc") else 60.0)
