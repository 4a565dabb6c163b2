"""The functions that only authors have: what each makes of its arguments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from engine.maths.tree import Apply, Listing, Node, Sym, symbols
from lessons.expressions import algebra, lists
from lessons.expressions.environment import Environment
from lessons.expressions.errors import ExpressionError
from lessons.expressions.evaluating import Part, holds, tree_of, value_of
from lessons.expressions.language import molar_mass
from lessons.expressions.numbers import Number, number, real, terminating, with_figures, with_places, with_power

MAX_DIGITS_SHOWN = 20


def apply(node: Apply, environment: Environment) -> Part:
    """The value of one of the functions of `language.FUNCTIONS`. Raises ExpressionError."""
    name, args = node.name, node.args
    if name == "if":
        return value_of(args[1] if holds(args[0], environment) else args[2], environment)
    if name in algebra.WITH_LETTER:
        return _of_letter(name, args, environment)
    parts = [value_of(arg, environment) for arg in args]
    if name in lists.OF_LIST:
        return lists.OF_LIST[name](_items(name, parts))
    return _FUNCTIONS[name](parts)


def _of_letter(name: str, args: Sequence[Node], environment: Environment) -> Part:
    letter = args[1] if len(args) > 1 else Sym("x")
    if not isinstance(letter, Sym):
        raise ExpressionError(f"The second argument of {name} is a letter.")
    if letter.name in environment:
        raise ExpressionError(f"The second argument of {name} is a letter, and {letter.name} has a value already.")
    if name in ("derivative", "integral") and len(args) == 3:
        raise ExpressionError(f"The function {name} does not take 3 arguments.")
    body = tree_of(value_of(args[0], environment))
    others = [tree_of(value_of(arg, environment)) for arg in args[2:]]
    result = algebra.WITH_LETTER[name](body, letter.name, *others)
    return value_of(result, Environment())


def _items(name: str, parts: Sequence[Part]) -> list[Node]:
    """The items of the one list given, or the arguments themselves: mean(a, b, c)."""
    if len(parts) == 1 and isinstance(parts[0], Listing):
        return list(parts[0].items)
    if len(parts) == 1 and not isinstance(parts[0], Number):
        raise ExpressionError(f"The function {name} needs a list.")
    return [tree_of(part) for part in parts]


def _whole(part: Part, what: str, low: int, high: int) -> int:
    value = part.value if isinstance(part, Number) else None
    if value is None or value.denominator != 1 or not low <= value <= high:
        raise ExpressionError(f"{what} must be a whole number from {low} to {high}.")
    return int(value)


def _real(part: Part) -> Fraction:
    return part.value if isinstance(part, Number) else real(tree_of(part))


def _rational(part: Part, name: str) -> Fraction:
    if not isinstance(part, Number):
        raise ExpressionError(f"The function {name} needs a rational number.")
    return part.value


def _shown(node: Node) -> Number:
    known = number(node)
    assert known is not None
    return Number(known.value, True, node)


def _round(parts: Sequence[Part]) -> Part:
    places = _whole(parts[1], "The number of places", -20, MAX_DIGITS_SHOWN) if len(parts) > 1 else 0
    shown = _shown(with_places(_real(parts[0]), places))
    return Number(shown.value, places > 0, shown.node)


def _figures(parts: Sequence[Part]) -> Part:
    figures = _whole(parts[1], "The number of figures", 1, MAX_DIGITS_SHOWN)
    return _shown(with_figures(_real(parts[0]), figures))


def _scientific(parts: Sequence[Part]) -> Part:
    figures = _whole(parts[1], "The number of figures", 1, MAX_DIGITS_SHOWN)
    return _shown(with_power(_real(parts[0]), figures))


def _decimal(parts: Sequence[Part]) -> Part:
    value = _rational(parts[0], "decimal")
    if terminating(value) is None:
        raise ExpressionError("This decimal number does not end: say round(x, places).")
    return Number(value, True)


def _numerator(parts: Sequence[Part]) -> Part:
    return Number(Fraction(_rational(parts[0], "numerator").numerator))


def _denominator(parts: Sequence[Part]) -> Part:
    return Number(Fraction(_rational(parts[0], "denominator").denominator))


def _list(part: Part, name: str) -> Sequence[Node]:
    if not isinstance(part, Listing):
        raise ExpressionError(f"The function {name} needs a list.")
    return part.items


def _item(parts: Sequence[Part]) -> Part:
    items = _list(parts[0], "item")
    found = items[_whole(parts[1], "The place in the list", 1, len(items)) - 1]
    return number(found) or found


def _count(parts: Sequence[Part]) -> Part:
    return lists.count(_list(parts[0], "count"), tree_of(parts[1]))


def _quartile(parts: Sequence[Part]) -> Part:
    return lists.quartile(_list(parts[0], "quartile"), _whole(parts[1], "The quartile", 1, 3))


def _molar_mass(parts: Sequence[Part]) -> Part:
    if not isinstance(parts[0], str):
        raise ExpressionError("molar_mass needs a chemical formula, or the name of a word parameter that is one.")
    return Number(molar_mass(parts[0]), True)


def _algebra(change: Callable[[Node], Node]) -> Callable[[Sequence[Part]], Part]:
    def applied(parts: Sequence[Part]) -> Part:
        node = change(tree_of(parts[0]))
        return node if symbols(node) else number(node) or node

    return applied


_FUNCTIONS: dict[str, Callable[[Sequence[Part]], Part]] = {
    "round": _round,
    "figures": _figures,
    "scientific": _scientific,
    "decimal": _decimal,
    "numerator": _numerator,
    "denominator": _denominator,
    "item": _item,
    "count": _count,
    "quartile": _quartile,
    "molar_mass": _molar_mass,
    "expand": _algebra(algebra.expand),
    "factor": _algebra(algebra.factor),
    "simplify": _algebra(algebra.simplify),
}
