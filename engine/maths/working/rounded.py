"""Lines with an about-equal sign: `x ≈ 1.67` after `x = 5/3`."""

from __future__ import annotations

import itertools
from fractions import Fraction

from engine.maths.claims.compare import Found, solutions
from engine.maths.claims.formula import Formula
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.line_verdict import LineRelation
from engine.maths.literals import SLACK, of_tree
from engine.maths.tree import Degree, Listing, Logic, Node, Relation, Sym, symbols, walk

RADIANS = Fraction(17453293, 10**9)
"""One degree, rounded up."""


class _NotNear(Exception):
    """A rounded number is not near to what it rounds."""


def rounded(tree: Node, before: Formula | None, previous: Node | None = None) -> Found | None:
    """What is to be said of a line with an about-equal sign; None for a line without one.

    `before` is what the line before (`previous`) says.
    """
    if not any(isinstance(node, Relation) and "~" in node.signs for node in walk(tree)):
        return None
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) else (tree,)
    exact = solutions(before) if before is not None else None
    exact = exact if exact is not None else _given(previous)
    met: set[Fraction] = set()
    for part in parts:
        if not isinstance(part, Relation) or symbols(part.terms[-1]):
            return Found(LineRelation.CANNOT_DECIDE)
        try:
            near = _near(part, exact)
        except _NotNear:
            return Found(LineRelation.WRONG)
        if near is None:
            return Found(LineRelation.CANNOT_DECIDE)
        met |= near
    if exact is not None and met and len(met) < len(exact):
        return Found(LineRelation.LOST)
    return Found(LineRelation.SAME_VALUE)


def _given(previous: Node | None) -> list[Fraction] | None:
    """The value that a line such as `x = 5 ln 2` gives its letter, to many digits."""
    match previous:
        case Relation(terms=(Sym(), number), signs=("=",)) if not symbols(number):
            try:
                return [as_fraction(value(number))]
            except (Undefined, Unclear, NotRational):
                return None
    return None


def _near(relation: Relation, exact: list[Fraction] | None) -> set[Fraction] | None:
    """The exact solutions a relation rounds, an empty set for arithmetic that is right.

    None where that cannot be told; raises _NotNear.
    """
    numbers: list[tuple[Fraction, Fraction]] = []
    for term in relation.terms:
        if symbols(term):
            continue
        try:
            numbers.append((as_fraction(value(term)), _places(term)))
        except (Undefined, Unclear, NotRational):
            return None
    for (one, coarse), (other, fine) in itertools.pairwise(numbers):
        if abs(one - other) > max(coarse, fine):
            raise _NotNear
    if not isinstance(relation.terms[0], Sym):
        return set() if not symbols(relation) else None
    if exact is None:
        return None
    last, width = numbers[-1]
    near = {root for root in exact if abs(root - last) <= width}
    if not near:
        raise _NotNear
    return near


def _places(term: Node) -> Fraction:
    """Half a unit of the last place written; 0 for what is exact."""
    if isinstance(term, Degree):  # worth its radians, rounded in degrees
        return _places(term.arg) * RADIANS
    literal = of_tree(term)
    return literal.half_unit * SLACK if literal is not None else Fraction(0)
