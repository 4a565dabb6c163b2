"""The values of an exploration: worked out as floats where that is possible, and how each of them is written.

A figure has to follow a slider many times a second, so exact arithmetic is only used where floats do not do: for
lists, and for expressions that keep a letter (a derivative that is drawn).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from engine.maths.tree import Apply, Neg, Node, Num
from lessons.expressions import Environment, Value, evaluate
from lessons.expressions.numbers import number, with_figures, with_places, with_power
from lessons.numeric import NotNumeric, scalar
from lessons.numeric import number as float_of

UNDEFINED = "undefined"
"""How a value that there is not is written."""
_FIGURES = 6  # of a value that nobody rounded


@dataclass(frozen=True, slots=True)
class Computed:
    """The value of one name: as a float (nan where it is none), or as a tree with letters or a list; and as written."""

    as_float: float
    tree: Node | None
    shown: Value


class ValueRule:
    """One line of `[values]`, read; `names` are those that are always numbers where it is worked out."""

    def __init__(self, name: str, tree: Node, names: Sequence[str]) -> None:
        self.name = name
        self.tree = tree
        self.names = tuple(names)
        self.quick: Callable[[Sequence[float]], float] | None
        try:
            self.quick = scalar(tree, names)
        except NotNumeric:
            self.quick = None

    def at(self, floats: Mapping[str, float], exact: Callable[[], Environment]) -> Computed:
        """The value. Raises LemmaError (where floats do not do)."""
        if self.quick is not None:
            try:
                found = self.quick([floats[name] for name in self.names])
            except (ArithmeticError, ValueError, TypeError):
                found = math.nan
            return Computed(found, None, written(found, self.tree))
        value: Value = evaluate(self.tree, exact())
        if isinstance(value, str):
            raise NotNumeric("This is a word, and a number is needed here.")
        try:
            return Computed(float_of(value), None, _compact(value))
        except NotNumeric:
            return Computed(math.nan, value, value)


def _compact(value: Node) -> Value:
    """A number with a reasonable number of digits; what is short stays exact."""
    known = number(value)
    if known is None:
        return written(float_of(value), value)
    return value if len(str(known.value)) <= 2 * _FIGURES else written(float(known.value), value)


def written(value: float, tree: Node) -> Value:
    """The float as it is written: with the places of `round(x, places)`, else with few figures."""
    if not math.isfinite(value):
        return UNDEFINED
    if isinstance(tree, Apply) and tree.name in ("round", "figures", "scientific"):
        digits = float_of(tree.args[1]) if len(tree.args) > 1 and isinstance(tree.args[1], (Num, Neg)) else 0.0
        style = {"round": with_places, "figures": with_figures, "scientific": with_power}[tree.name]
        # a float just below a half must not be rounded twice
        return style(Fraction(f"{value:.15g}"), int(digits))
    if value == math.floor(value) and abs(value) < 1e15:
        return _signed(f"{abs(value):.0f}", value)
    size = max(_FIGURES, math.floor(math.log10(abs(value))) + 1)
    if abs(value) < 1e-6 or abs(value) >= 1e15:
        return with_power(Fraction(value), _FIGURES)
    return _signed(f"{Decimal(f'{abs(value):.{size}g}'):f}", value)


def _signed(digits: str, value: float) -> Node:
    return Neg(Num(digits)) if value < 0 else Num(digits)


def slider_tree(value: Decimal) -> Node:
    """The position of a slider, without zeros at the end: 1.5, 2."""
    return _signed(f"{abs(value).normalize():f}", float(value))


def decimal_tree(value: float, figures: int = 17) -> Node:
    """A finite float as a decimal number."""
    return _signed(f"{Decimal(f'{abs(value):.{figures}g}'):f}", value)


def exact_environment(floats: Mapping[str, float], trees: Mapping[str, Node]) -> Environment:
    """The same values for the expression language; floats become decimal numbers."""
    values: dict[str, Value] = {name: decimal_tree(value) for name, value in floats.items() if math.isfinite(value)}
    decimals = frozenset(name for name in values if floats[name] != math.floor(floats[name]))
    return Environment({**values, **trees}, decimals)
