"""Fingerprints: the values of an expression, or of an equation up to a factor, at a few fixed points.

Two trees with the same fingerprint say the same for the purpose of naming a mistake; no verdict rests on it.
"""

from __future__ import annotations

import cmath
import zlib
from dataclasses import dataclass

from engine.maths.claims.formula import Atom, Formula, Joined, NotAFormula, Truth, formula_of
from engine.maths.quick import FAILURES, NotQuick, function_of
from engine.maths.tree import (
    Add,
    Apply,
    Derivative,
    Integral,
    Limit,
    Neg,
    Node,
    Num,
    Relation,
    Sum,
    Sym,
    rebuild,
    symbols,
    walk,
)

POINTS = 4
CLOSE = 1e-9
_FLIP = {">": "<", ">=": "<="}

Vector = tuple[complex, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """`kind`: the signs of the relations and how they are joined, empty for an expression; `vectors`: one for each."""

    kind: str
    vectors: tuple[Vector, ...]


def _covered(node: Node) -> Node:
    """Derivatives and integrals that were not carried out count as letters."""
    if isinstance(node, (Derivative, Integral, Limit, Apply, Sum)):
        return Sym(f"opaque_{zlib.crc32(repr(node).encode())}")
    return rebuild(node, _covered)


def _point(name: str, at: int, signed: bool) -> complex:
    seed = zlib.crc32(f"{name}/{at}".encode())
    size = 0.35 + 2.1 * (seed % 99_991) / 99_991
    if not signed or at == 0:
        return size
    return -size if at == 1 or (ord(name[0]) + at) % 2 else size


def vector(node: Node, signed: bool = False) -> Vector | None:
    """The values of an expression at the fixed points, negative ones among them if `signed`; None where it has none."""
    if any(isinstance(part, (Derivative, Integral, Limit, Apply, Sum)) for part in walk(node)):
        node = _covered(node)
    names = symbols(node)
    try:
        function = function_of(node)
        found = tuple(complex(function({name: _point(name, at, signed) for name in names})) for at in range(POINTS))
    except (NotQuick, *FAILURES):
        return None
    return found if all(cmath.isfinite(value) for value in found) else None


def same_vector(one: Vector, other: Vector) -> bool:
    """Whether two vectors agree to about nine digits."""
    return all(abs(a - b) <= CLOSE * max(1.0, abs(a), abs(b)) for a, b in zip(one, other, strict=True))


def _atom(atom: Atom, signed: bool) -> tuple[str, Vector] | None:
    left, sign, right = atom.left, atom.sign, atom.right
    if sign in _FLIP:
        left, sign, right = right, _FLIP[sign], left
    found = vector(left if right == Num("0") else Add((left, Neg(right))), signed)
    if found is None:
        return None
    scale = max(found, key=abs)
    if abs(scale) < 1e-12:
        return None
    if not symbols(left) and not symbols(right):
        return sign, found  # 7 = 12 and 3 = 4 are both false, but not the same
    if sign in ("<", "<="):
        scale = complex(abs(scale))
    return sign, tuple(value / scale for value in found)


def fingerprint(tree: Node, signed: bool = False) -> Print | None:
    """The fingerprint of a line; None for what has none."""
    try:
        formula = formula_of(tree)
    except NotAFormula:
        if isinstance(tree, Relation):
            return None
        found = vector(tree, signed)
        return None if found is None else Print("", (found,))
    return _formula(formula, signed)


def _formula(formula: Formula, signed: bool) -> Print | None:
    if isinstance(formula, Truth):
        return Print(str(formula.value), ())
    if isinstance(formula, Atom):
        one = _atom(formula, signed)
        return None if one is None else Print(one[0], (one[1],))
    if not isinstance(formula, Joined) or not all(isinstance(part, Atom) for part in formula.parts):
        return None
    found = [_atom(part, signed) for part in formula.parts if isinstance(part, Atom)]
    if any(one is None for one in found):
        return None
    # the different relations, in an order that does not depend on how they were written
    kept: list[tuple[str, Vector]] = []
    for one in found:
        assert one is not None
        if not any(one[0] == other[0] and same_vector(one[1], other[1]) for other in kept):
            kept.append(one)
    kept.sort(key=lambda one: (one[0], [(round(v.real, 6), round(v.imag, 6)) for v in one[1]]))
    word = formula.word if len(kept) > 1 else ""
    return Print(word + ",".join(one[0] for one in kept), tuple(one[1] for one in kept))


def same_print(one: Print | None, other: Print | None) -> bool:
    """Whether two lines say the same, as far as the fixed points tell."""
    if one is None or other is None or one.kind != other.kind or len(one.vectors) != len(other.vectors):
        return False
    return all(same_vector(a, b) for a, b in zip(one.vectors, other.vectors, strict=True))
