"""Lines that name a derivative: `f'(x) = 3x^2` or `dy/dx = 3x^2` after `f(x) = x^3` or `y = x^3`, and `f'(2) = 12`.

What such a line must say is the derivative of the nearest line before that defines the same function. `f'(x) = 0` after
it is no claim about f' but an equation that begins something new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.tree import (
    Add,
    Apply,
    Derivative,
    Div,
    Mul,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.working.values import worked_out


@dataclass(frozen=True, slots=True)
class _Head:
    """The left side of a definition: the function, how often it is differentiated, its variable, where it is taken."""

    name: str
    order: int
    variable: str
    at: Node | None = None


def _head(tree: Node) -> _Head | None:
    match tree:
        case Apply(name=name, primes=primes, args=(Sym(name=variable),)):
            return _Head(name, primes, variable)
        case Apply(name=name, primes=primes, args=(argument,)) if not symbols(argument):
            return _Head(name, primes, "", argument)
        case Apply(name=name, primes=primes, args=()):
            return _Head(name, primes, "")
        case Derivative(body=Sym(name=name), variable=variable, order=order) if variable.name != name:
            return _Head(name, order, variable.name)
        case Derivative(body=Apply(name=name, primes=0, args=(Sym(name=inner),)), variable=variable, order=order):
            return _Head(name, order, variable.name) if inner == variable.name else None
        case Sym(name=name):
            return _Head(name, 0, "")
    return None


def put_into(tree: Node, equation: Node | None) -> Relation | None:
    """`2C e^(2x) = 2C e^(2x)` for `y = C e^(2x)` after `y' = 2y`: a solution put into its differential equation.

    None for lines that are not such a pair.
    """
    if not (isinstance(tree, Relation) and tree.signs == ("=",) and isinstance(equation, Relation)):
        return None
    head = _head(tree.terms[0])
    if head is None or head.order or equation.signs != ("=",) or head.name in symbols(tree.terms[1]):
        return None
    solution = tree.terms[1]
    marks = [mark for node in walk(equation) if (mark := _head(node)) is not None and mark.name == head.name]
    known = {mark.variable for mark in (*marks, head) if mark.variable}
    if not any(mark.order for mark in marks) or len(known) > 1 or any(mark.at is not None for mark in marks):
        return None
    free = sorted(symbols(equation) - {head.name})
    variable = next(iter(known), free[0] if len(free) == 1 else "x" if "x" in symbols(solution) else "t")

    def put(node: Node) -> Node:
        mark = _head(node)
        if mark is not None and mark.name == head.name:
            return worked_out(Derivative(solution, Sym(variable), mark.order)) if mark.order else solution
        return rebuild(node, put)

    return Relation((put(equation.terms[0]), put(equation.terms[1])), ("=",))


def set_equal(tree: Node, earlier: Sequence[Node]) -> Node | None:
    """`3x^2 - 3 = 0` for `f'(x) = 0` after `f'(x) = 3x^2 - 3`; None for a line that sets no derivative to a number."""
    if not isinstance(tree, Relation) or tree.signs != ("=",) or symbols(tree.terms[1]):
        return None
    head = _head(tree.terms[0])
    if head is None or head.order == 0 or head.at is not None:
        return None
    for line in reversed(earlier):
        if isinstance(line, Relation) and line.signs == ("=",) and symbols(line.terms[1]):
            known = _head(line.terms[0])
            if known is not None and (known.name, known.order) == (head.name, head.order):
                return Relation((line.terms[1], tree.terms[1]), ("=",))
    return None


def asked_of(tree: Node, earlier: Sequence[Node]) -> tuple[Node, Node] | None:
    """What the right side of `tree` must be equal to, if it names the derivative of something defined before.

    Worked out, and as the derivative that it is.
    """
    if not isinstance(tree, Relation) or set(tree.signs) != {"="}:
        return None
    head = _head(tree.terms[0])
    if head is None or (head.order == 0 and head.at is None):
        return None
    for line in reversed(earlier):
        if not isinstance(line, Relation) or set(line.signs) != {"="}:
            continue
        known = _head(line.terms[0])
        if known is None or known.name != head.name or known.order > head.order or known.at is not None:
            continue
        body = line.terms[-1]
        only = next(iter(symbols(body))) if len(symbols(body)) == 1 else ""
        variable = head.variable or known.variable or only
        if not variable or head.name in symbols(body):
            continue
        if known.order == head.order and head.at is None:
            return None  # said before: this line is about something else, such as where it is 0
        order = head.order - known.order
        asked: Node = Derivative(body, Sym(variable), order) if order else body
        derivative = worked_out(asked)
        return derivative if head.at is None else worked_out(substitute(derivative, {variable: head.at})), asked
    return None


def cross(first: Node, second: Node) -> bool:
    """Whether two linear equations in the same two letters have exactly one solution together."""
    names = sorted(symbols(first))
    if len(names) != 2 or symbols(second) != frozenset(names):
        return False
    rows = [_coefficients(tree, names) for tree in (first, second)]
    if None in rows:
        return False
    (a, b), (c, d) = (row for row in rows if row is not None)
    return a * d != b * c


def slipped(first: Node, second: Node) -> bool:
    """Whether of two such equations the second is the first rearranged, with one number or sign gone wrong.

    Seen from it being solved for a letter, or moved across the sign, while it meets an axis in the same place, or in
    the place mirrored. The second equation of a system mostly stands there in the shape of the first.
    """
    names = sorted(symbols(first))
    if _layout(first) == _layout(second):
        return False
    rows = [_coefficients(tree, names, constant=True) for tree in (first, second)]
    if None in rows:
        return False
    (a, b, c), (d, e, f) = (row for row in rows if row is not None)
    return bool(c and f) and (abs(a * f) == abs(c * d) != 0 or abs(b * f) == abs(c * e) != 0)


def _layout(equation: Node) -> tuple[tuple[frozenset[str], bool], ...]:
    """Which letters stand on each side, and whether a number does."""
    found = []
    for term in equation.terms if isinstance(equation, Relation) else ():
        parts = term.terms if isinstance(term, Add) else (term,)
        found.append((symbols(term), any(not symbols(part) for part in parts)))
    return tuple(found)


def _coefficients(tree: Node, names: list[str], *, constant: bool = False) -> list[Fraction] | None:
    """What stands before each letter of a linear equation, all on one side, and the number without a letter if asked.

    None for any other tree.
    """
    if not (isinstance(tree, Relation) and tree.signs == ("=",)):
        return None
    if any(_degree(part) > 1 for term in tree.terms for part in walk(term)):
        return None
    gap = Add((tree.terms[0], Neg(tree.terms[1])))
    zero: dict[str, Node] = {name: Num("0") for name in names}
    try:
        start = exact(substitute(gap, zero))
        found = [exact(substitute(gap, {**zero, name: Num("1")})) - start for name in names]
        return [*found, start] if constant else found
    except (NotRational, Undefined):
        return None


def _degree(node: Node) -> int:
    """The degree of a product of numbers and letters; 2 for anything that is more than linear or not plain."""
    match node:
        case Num() | Add() | Neg():
            return 0
        case Sym():
            return 1
        case Div(bottom=bottom):
            return 2 if symbols(bottom) else 0
        case Mul(factors=factors):
            return sum(bool(symbols(factor)) for factor in factors)
    return 2
