"""Lines with an about-equal sign: `x ≈ 1.67` after `x = 5/3`, `2x ≈ 3.3` after it, `x ≈ 1.61` after `e^x = 5`."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction

from engine.maths.claims.compare import solutions
from engine.maths.claims.formula import Atom, Formula, names
from engine.maths.claims.found import Found
from engine.maths.claims.meant import BASES, with_base
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.line_verdict import LineRelation
from engine.maths.literals import SLACK, of_tree
from engine.maths.steps.numbers import RADIANS
from engine.maths.tree import Degree, Listing, Logic, Node, Relation, Sym, rational, substitute, symbols, walk
from engine.maths.working.angles import in_radians

NO_VALUE = (Undefined, Unclear, NotRational)
MAX_HALVINGS = 200  # of the interval in which a root lies
STEPS, FAR = 9, 3  # at how many places one looks whether a function keeps away from zero, and how far it must be
ROOT = Fraction(1, 10**50)  # to which a root is narrowed down


class _NotNear(Exception):
    """A rounded number is not near to what it rounds."""


def rounded(
    tree: Node,
    before: Formula | None,
    previous: Node | None = None,
    relate: Callable[[Formula, Formula], Found] | None = None,
) -> Found | None:
    """What is to be said of a line with an about-equal sign; None for a line without one.

    `before` is what the line before (`previous`) says; `relate` compares two claims.
    """
    if not any(isinstance(node, Relation) and "~" in node.signs for node in walk(tree)):
        return None
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) else (tree,)
    exact = solutions(before) if before is not None else None
    given, met = exact, set[Fraction]()
    for part in parts:
        if not isinstance(part, Relation) or symbols(part.terms[-1]):
            return Found(LineRelation.CANNOT_DECIDE)
        given = _given(part.terms[0], previous)
        if given is None:
            values = exact if exact is not None else _of_name(part.terms[0], previous)
            given = _of_head(part.terms[0], values, before)
        try:
            near = _near(part, given)
            if near is None and relate is not None and len(parts) == 1 and isinstance(before, Atom):
                return _root_near(part, before, relate)
        except _NotNear:
            return Found(LineRelation.WRONG)
        if near is None:
            return Found(LineRelation.CANNOT_DECIDE)
        met |= near
    if given is not None and met and len(met) < len(given):
        return Found(LineRelation.LOST)
    return Found(LineRelation.SAME_VALUE)


def as_about(tree: Node) -> Relation | None:
    """`x ≈ 1.41` for `x = 1.41`; None where the last term is no number as typed."""
    if not isinstance(tree, Relation) or not set(tree.signs) <= {"=", "~"}:
        return None
    last = tree.terms[-1]
    if of_tree(last.arg if isinstance(last, Degree) else last) is None:
        return None
    return Relation(tree.terms, (*tree.signs[:-1], "~"))


def shows_places(tree: Node) -> bool:
    """Whether the last number of a relation shows to which place it may be rounded: 31, but not 50."""
    last = tree.terms[-1] if isinstance(tree, Relation) else tree
    literal = of_tree(last.arg if isinstance(last, Degree) else last)
    return literal is not None and literal.figures[0] == literal.figures[1]


def _number(node: Node) -> Fraction | None:
    """A number to many digits; None where it has no value, or one that depends on the base of a logarithm."""
    try:
        found: list[Fraction] = [as_fraction(value(with_base(node, base))) for base in BASES]
    except NO_VALUE:
        return None
    low, high = min(found), max(found)
    return low if high - low <= ROOT * max(Fraction(1), abs(high)) else None


def _given(head: Node, previous: Node | None) -> list[Fraction] | None:
    """The value that a line such as `x = 5 ln 2` or `sin(A) = 7 sin(40°)/9` gives to its left side, `head`."""
    match previous:
        case Relation(terms=(left, *_, last)) if left == head and set(previous.signs) <= {"="} and not symbols(last):
            number = _number(last)
            return None if number is None else [number]
    return None


def _of_name(head: Node, previous: Node | None) -> list[Fraction] | None:
    """The value that the line before gives to the one name in `head`."""
    found = symbols(head)
    return _given(Sym(next(iter(found))), previous) if len(found) == 1 else None


def _of_head(head: Node, exact: list[Fraction] | None, before: Formula | None) -> list[Fraction] | None:
    """The values of the left side of `2x ≈ 3.3` at the solutions `exact` of the line before."""
    if exact is None or before is None or isinstance(head, Sym) or not symbols(head) or symbols(head) != names(before):
        return exact if isinstance(head, Sym) or not symbols(head) else None
    (name,) = symbols(head)
    found = [_number(substitute(head, {name: rational(root)})) for root in exact]
    return None if None in found else [number for number in found if number is not None]


def _near(relation: Relation, exact: list[Fraction] | None) -> set[Fraction] | None:
    """The exact values that a relation rounds, an empty set for arithmetic that is right.

    None where that cannot be told; raises _NotNear.
    """
    numbers: list[tuple[Fraction, Fraction]] = []
    for term in relation.terms:
        if symbols(term):
            continue
        number = _number(term)
        if number is None:
            return None
        numbers.append((number, _places(term)))
    for (one, coarse), (other, fine) in itertools.pairwise(numbers):
        if abs(one - other) > max(coarse, fine):
            raise _NotNear
    if not symbols(relation.terms[0]):
        return set() if not symbols(relation) else None
    if exact is None or any(symbols(term) for term in relation.terms[1:]):
        return None
    last, width = numbers[-1]
    near = {root for root in exact if abs(root - last) <= width}
    if not near:
        raise _NotNear
    return near


def _root_near(relation: Relation, before: Atom, relate: Callable[[Formula, Formula], Found]) -> Found:
    """`x ≈ 1.61` after an equation whose solutions are not known: one of them, or the only one, may be there."""
    head, last = relation.terms[0], relation.terms[-1]
    number, width = _number(last), _places(last)
    if not isinstance(head, Sym) or names(before) != {head.name} or before.sign != "=" or number is None or not width:
        return Found(LineRelation.CANNOT_DECIDE)
    root = _root(in_radians(before.difference), head.name, number - width, number + width)
    if root is None:
        away = _keeps_away(in_radians(before.difference), head.name, number - width, number + width)
        return Found(LineRelation.WRONG if away else LineRelation.CANNOT_DECIDE)
    found = relate(before, Atom(head, "=", rational(root)))
    if found.relation in (LineRelation.SAME_SOLUTIONS, LineRelation.SAME_ROOTS):
        return Found(LineRelation.SAME_VALUE)
    known = found.relation in (LineRelation.LOST, LineRelation.CONDITIONAL)
    return found if known else Found(LineRelation.CANNOT_DECIDE)


def _keeps_away(body: Node, name: str, low: Fraction, high: Fraction) -> bool:
    """Whether `body` certainly is not zero from `low` to `high`: it is far from it, seen from how little it changes."""
    try:
        steps = [low + (high - low) * at / (STEPS - 1) for at in range(STEPS)]
        heights = [as_fraction(value(substitute(body, {name: rational(at)}))) for at in steps]
    except NO_VALUE:
        return False
    if min(heights) <= 0 <= max(heights):
        return False
    return min(map(abs, heights)) > FAR * (max(heights) - min(heights))


def _root(body: Node, name: str, low: Fraction, high: Fraction) -> Fraction | None:
    """A number between `low` and `high` at which `body` changes its sign, to many digits."""

    def height(at: Fraction) -> Fraction:
        return as_fraction(value(substitute(body, {name: rational(at)})))

    try:
        rising = height(high) > 0
        if (height(low) > 0) == rising:
            return None
        for _ in range(MAX_HALVINGS):
            if high - low < ROOT:
                break
            middle = (low + high) / 2
            low, high = (low, middle) if (height(middle) > 0) == rising else (middle, high)
    except NO_VALUE:
        return None
    return (low + high) / 2


def _places(term: Node) -> Fraction:
    """Half a unit of the last place written; 0 for what is exact."""
    if isinstance(term, Degree):  # worth its radians, rounded in degrees
        return _places(term.arg) * RADIANS
    literal = of_tree(term)
    return literal.half_unit * SLACK if literal is not None else Fraction(0)
