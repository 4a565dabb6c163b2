"""The expression tree: mathematics exactly as it was written, nothing evaluated.

`6/8` stays `6/8` and `x + x` stays `x + x`, so that the *form* of an answer can be judged. The nodes are frozen
dataclasses; two trees are equal when they were written alike. This module does not know how text is read (reader),
how trees are shown (render), what they are worth (evaluate) or SymPy (to_sympy).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from fractions import Fraction
from typing import Any

CONSTANTS = ("pi", "e", "i", "infinity")

RELATIONS = ("=", "!=", "<", ">", "<=", ">=", "~", "in", "->", "notin", "subset", "subseteq", "supset", "supseteq")
"""Relation signs as stored: `~` is "about equal", `in` membership, `->` "tends to"."""

ACCENTS = {
    "vec": "\u20d7", "bar": "\u0304", "hat": "\u0302", "tilde": "\u0303", "dot": "\u0307", "ddot": "\u0308",
}  # fmt: skip
"""Marks over a letter, by their LaTeX command; the mark is part of the name, after its letters (`v\u20d7_1`)."""

SEGMENT = "\u0305"
"""The line over each letter of the name of a line segment."""


@dataclass(frozen=True, slots=True)
class Node:
    """What all nodes share; never built itself."""


@dataclass(frozen=True, slots=True)
class Num(Node):
    """A number as typed: digits with at most one decimal point (`3`, `0.50`), never signed.

    The digits that repeat for ever stand last and in brackets: `0.1(6)` is one sixth.
    """

    text: str

    @property
    def value(self) -> Fraction:
        """The number exactly."""
        if not self.text.endswith(")"):
            return Fraction(self.text)
        head, _, period = self.text[:-1].partition("(")
        places = len(head.partition(".")[2])
        return Fraction(head + "0") + Fraction(int(period), 10**places * (10 ** len(period) - 1))

    @property
    def is_decimal(self) -> bool:
        """Whether a decimal point was typed."""
        return "." in self.text


@dataclass(frozen=True, slots=True)
class Sym(Node):
    """A name: one letter, a Greek name, with subscript `x_1` and primes `a'`."""

    name: str


@dataclass(frozen=True, slots=True)
class Const(Node):
    """One of CONSTANTS."""

    name: str


@dataclass(frozen=True, slots=True)
class Neg(Node):
    """Minus `arg`."""

    arg: Node


@dataclass(frozen=True, slots=True)
class Add(Node):
    """A sum as written; `a - b` is `Add((a, Neg(b)))`."""

    terms: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mul(Node):
    """A product as written, with or without a sign between the factors."""

    factors: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Div(Node):
    """A quotient or fraction."""

    top: Node
    bottom: Node


@dataclass(frozen=True, slots=True)
class Pow(Node):
    """`base` to the `exponent`."""

    base: Node
    exponent: Node


@dataclass(frozen=True, slots=True)
class Root(Node):
    """The `index`-th root of `arg`; the index of a square root is `Num("2")`."""

    arg: Node
    index: Node


@dataclass(frozen=True, slots=True)
class Mixed(Node):
    """A mixed number such as 1 1/2: `whole` plus the fraction `top`/`bottom`."""

    whole: Num
    top: Num
    bottom: Num


@dataclass(frozen=True, slots=True)
class Percent(Node):
    """`arg` per cent."""

    arg: Node


@dataclass(frozen=True, slots=True)
class Degree(Node):
    """`arg` degrees, an angle."""

    arg: Node


@dataclass(frozen=True, slots=True)
class Func(Node):
    """A known function: `sin`, `ln`, `abs`, `factorial`, ... ; `log` may have its base as second argument."""

    name: str
    args: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Apply(Node):
    """An unknown function at its arguments, differentiated `primes` times: `f(3)`, `f'(x)`."""

    name: str
    primes: int
    args: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Derivative(Node):
    """The `order`-th derivative of `body` by `variable`."""

    body: Node
    variable: Sym
    order: int


@dataclass(frozen=True, slots=True)
class Integral(Node):
    """The integral of `body` by `variable`; both limits are there or neither."""

    body: Node
    variable: Sym
    lower: Node | None
    upper: Node | None


@dataclass(frozen=True, slots=True)
class Limit(Node):
    """The limit of `body` where `variable` tends to `point`, from `side` ('+', '-' or '' for both)."""

    body: Node
    variable: Sym
    point: Node
    side: str


@dataclass(frozen=True, slots=True)
class Sum(Node):
    """`kind` 'sum' or 'product' of `body` for `variable` from `lower` to `upper`."""

    kind: str
    body: Node
    variable: Sym
    lower: Node
    upper: Node


@dataclass(frozen=True, slots=True)
class PlusMinus(Node):
    """`left` plus-minus `right` (`left` is None for a bare sign); `upper` is the sign on top, '+' or '-'."""

    left: Node | None
    right: Node
    upper: str


@dataclass(frozen=True, slots=True)
class Relation(Node):
    """A chain of relations `a = b < c`: one sign fewer than terms."""

    terms: tuple[Node, ...]
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing(Node):
    """Several things between brackets: a set `{1, 2}`, a point or interval `(1, 2)`, `[0, 1)`, or bare `1, 2`."""

    items: tuple[Node, ...]
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Matrix(Node):
    """A matrix, row after row, of `columns` columns; a column vector has one, a row vector one row."""

    items: tuple[Node, ...]
    columns: int


@dataclass(frozen=True, slots=True)
class SetOperation(Node):
    """`parts` joined by 'union', 'intersection' or 'difference'."""

    word: str
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class SetBuilder(Node):
    """The set of all `element` with `condition`; `element` is a name, or `x in A`, or an expression in names."""

    element: Node
    condition: Node


@dataclass(frozen=True, slots=True)
class Cases(Node):
    """A function by cases: each of `values` where the condition at its place holds, `Words("otherwise")` elsewhere."""

    values: tuple[Node, ...]
    conditions: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Logic(Node):
    """`parts` joined by 'or' or 'and'."""

    word: str
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Words(Node):
    """An answer in words, or a named set: 'no solution' (the empty set), 'does not exist', 'all real numbers', and 'all
    integers', 'all natural numbers', 'all rational numbers', 'all complex numbers'; 'otherwise' in Cases.
    """

    meaning: str


@dataclass(frozen=True, slots=True)
class Quantity(Node):
    """A number with a unit; `unit` as `units.show` writes it (`m/s^2`, `J/(mol K)`), empty for a plain number."""

    number: Node
    unit: str


@dataclass(frozen=True, slots=True)
class Chemical(Node):
    """A chemical formula or equation in one line (`SO4^2-`, `2 H2 + O2 -> 2 H2O`), as `chemistry.show` writes it."""

    text: str


_CLASSES: dict[str, type[Node]] = {
    cls.__name__: cls
    for cls in (
        Num, Sym, Const, Neg, Add, Mul, Div, Pow, Root, Mixed, Percent, Degree, Func, Apply, Derivative, Integral,
        Limit, Sum, PlusMinus, Relation, Listing, Matrix, SetOperation, SetBuilder, Cases, Logic, Words,
        Quantity, Chemical,
    )
}  # fmt: skip


def children(node: Node) -> Iterator[Node]:
    """The direct sub-trees of `node`, left to right."""
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, Node):
            yield value
        elif isinstance(value, tuple):
            yield from (item for item in value if isinstance(item, Node))


def walk(node: Node) -> Iterator[Node]:
    """`node` and everything below it."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(children(current))


def rebuild(node: Node, change: Callable[[Node], Node]) -> Node:
    """`node` with `change` applied to each direct sub-tree."""
    values: list[Any] = []
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, Node):
            value = change(value)
        elif isinstance(value, tuple):
            value = tuple(change(item) if isinstance(item, Node) else item for item in value)
        values.append(value)
    return type(node)(*values)


def symbols(node: Node) -> frozenset[str]:
    """The names that occur free in `node` (the variable of an integral, limit or sum is not free)."""
    if isinstance(node, Sym):
        return frozenset((node.name,))
    if isinstance(node, Limit):
        return (symbols(node.body) - {node.variable.name}) | symbols(node.point)
    if isinstance(node, Sum):
        return (symbols(node.body) - {node.variable.name}) | symbols(node.lower) | symbols(node.upper)
    if isinstance(node, Integral) and node.lower is not None and node.upper is not None:
        return (symbols(node.body) - {node.variable.name}) | symbols(node.lower) | symbols(node.upper)
    if isinstance(node, SetBuilder):
        return (symbols(node.element) | symbols(node.condition)) - bound_names(node)
    return frozenset().union(*(symbols(child) for child in children(node)))


def bound_names(node: SetBuilder) -> frozenset[str]:
    """The names a set builder runs over: those of its element, or the one before `in`."""
    element = node.element
    return symbols(element.terms[0] if isinstance(element, Relation) else element)


def substitute(node: Node, values: Mapping[str, Node]) -> Node:
    """`node` with every free name in `values` replaced; bound names are left alone."""
    if isinstance(node, Sym):
        return values.get(node.name, node)
    if isinstance(node, (Limit, Sum, Integral, Derivative)):
        inner = {name: value for name, value in values.items() if name != node.variable.name}
        outer: list[Any] = []
        for child in (getattr(node, field.name) for field in fields(node)):
            keep = not isinstance(child, Node) or child is node.variable
            outer.append(child if keep else substitute(child, inner if child is node.body else values))
        return type(node)(*outer)
    if isinstance(node, SetBuilder):
        values = {name: value for name, value in values.items() if name not in bound_names(node)}
    return rebuild(node, lambda child: substitute(child, values))


def integer(value: int) -> Node:
    """`value` as a tree."""
    return Num(str(value)) if value >= 0 else Neg(Num(str(-value)))


def rational(value: Fraction) -> Node:
    """`value` as a tree in lowest terms."""
    if value.denominator == 1:
        return integer(value.numerator)
    quotient = Div(Num(str(abs(value.numerator))), Num(str(value.denominator)))
    return Neg(quotient) if value < 0 else quotient


def to_json(node: Node) -> list[Any]:
    """The tree as lists and strings: `["Add", [["Num", "1"], ["Sym", "x"]]]`."""

    def value_of(value: Any) -> Any:
        if isinstance(value, Node):
            return to_json(value)
        return [value_of(item) for item in value] if isinstance(value, tuple) else value

    return [type(node).__name__, *(value_of(getattr(node, field.name)) for field in fields(node))]


def from_json(data: Any) -> Node:
    """The tree `to_json` wrote; raises ValueError when it is not one."""
    if not isinstance(data, list) or not data or data[0] not in _CLASSES:
        raise ValueError(f"not a tree: {str(data)[:60]!r}")

    def value_of(value: Any) -> Any:
        if isinstance(value, list):
            if value and isinstance(value[0], str) and value[0] in _CLASSES:
                return from_json(value)
            return tuple(value_of(item) for item in value)
        return value

    cls = _CLASSES[data[0]]
    if len(data) - 1 != len(fields(cls)):
        raise ValueError(f"a {data[0]} has {len(fields(cls))} parts, not {len(data) - 1}")
    return cls(*(value_of(value) for value in data[1:]))
