"""Quantities put into a formula: `F = 2 kg * 9.81 m/s^2` after `F = m a`, `F = 6 N` after `m = 2 kg`, `a = 3 m/s^2`.

    condition(read("F = m a"), "F = 2 kg * 3 m/s^2")      "a = 3 and m = 2"
    amount(read("F = m a"), {"m": read_quantity("2 kg"), ...})     6 kg m/s^2

The numbers are matched with the letters of the formula as without units; the units are worked out by `units`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.errors import LemmaError
from engine.maths.reader import read as read_tree
from engine.maths.render import to_text
from engine.maths.tree import Node, Relation, Sym, symbols
from engine.maths.units import Measure, Unfit, read, text
from engine.maths.units.lexer import tokens
from engine.maths.working.measured import Measured
from engine.maths.working.put_in import values_put_in

_SIGNS = {"pi": "pi", "root": "sqrt"}
_NAME = re.compile(r"[^\W\d]\w*")
_SPACED = re.compile(
    r"\s*(?P<name>\\?[^\W\d_]\w{0,8})\s*=\s*[-+\d.,]+(?:\s*(?:\*|\\cdot)\s*10\^\{?-?\d+\}?)?(?P<unit>\D.*)"
)


def condition(formula: Node | None, line: str) -> str:
    """The numbers for which a line is `formula` with quantities put in, as text; empty where it is not."""
    if not is_formula(formula) or formula is None:
        return ""
    name, *sides = re.split(r"=|≈|\\approx(?![A-Za-z])", line.strip(" $."))
    for side in sides:
        try:
            plain = read_tree(f"{name} = {_numbers_alone(side)}")
        except (LemmaError, Unfit, RecursionError):
            continue
        if isinstance(plain, Relation) and len(plain.terms) == 2 and not symbols(plain.terms[1]):
            return values_put_in(formula, plain, {})  # of the first side without letters
    return ""


def amount(formula: Node | None, name: str, given: Mapping[str, Measure]) -> Measure | None:
    """What `name = ...` comes to with the quantities given for all its letters; None where that cannot be told."""
    if not is_formula(formula) or not isinstance(formula, Relation) or formula.terms[0] != Sym(name):
        return None
    right = formula.terms[1]
    if not symbols(right) or not symbols(right) <= set(given):
        return None
    written = {letter: _written(given[letter]) for letter in symbols(right)}
    try:
        return read(_NAME.sub(lambda match: written.get(match[0], match[0]), to_text(right)))
    except (LemmaError, Unfit, RecursionError):
        return None


def is_given(quantities: Measured, formula: Node | None) -> bool:
    """Whether a line gives a quantity to a letter on the right of the formula before it: t = 4 s after v = s/t."""
    if len(quantities.sides) != 1 or not isinstance(formula, Relation) or not is_formula(formula):
        return False
    return quantities.name in symbols(formula.terms[1])


def looks_given(line: str) -> bool:
    """Whether a line is a name, a number and, behind a space or set as text, what may be a unit."""
    match = _SPACED.fullmatch(line.strip(" $.,;"))
    return match is not None and re.match(r"(?:\s|\\[,;: ]|~|\\(?:text|mathrm))", match["unit"]) is not None


def is_formula(tree: Node | None) -> bool:
    """Whether a line says what a letter is in terms of others: F = m a."""
    if not isinstance(tree, Relation) or tree.signs != ("=",) or not isinstance(tree.terms[0], Sym):
        return False
    return bool(symbols(tree.terms[1])) and tree.terms[0].name not in symbols(tree.terms[1])


def right_of(formula: Node) -> frozenset[str]:
    """The letters on the right of a formula."""
    return symbols(formula.terms[1]) if isinstance(formula, Relation) else frozenset()


def _written(quantity: Measure) -> str:
    number = to_text(quantity.number) if quantity.number is not None else "1"
    return f"(({number}) {text(quantity.unit)})"


def _numbers_alone(side: str) -> str:
    """A product of quantities without its units: `2 * 9.81` of `2 kg * 9.81 m/s^2`. Raises ReadError."""
    found = tokens(side)
    kept: list[str] = []
    at, in_unit = 0, False
    while at < len(found) - 1:
        token, after = found[at], found[at + 1]
        if token.kind in ("unit", "power_word") or (in_unit and token.kind == "sup"):
            at, in_unit = at + 1, True
        elif in_unit and token.value == "^":  # with its exponent, which may have a sign
            at += 3 if after.value == "-" else 2
        elif in_unit and token.kind == "op" and after.kind == "unit":
            at += 1
        elif in_unit and token.value == "/" and after.kind == "open" and found[at + 2].kind == "unit":
            at = next(end for end in range(at, len(found)) if found[end].kind in ("close", "end")) + 1  # J/(g K)
        else:
            kept.append(f"^{token.value}" if token.kind == "sup" else _SIGNS.get(token.kind, token.text))
            at, in_unit = at + 1, False
    return " ".join(kept)
