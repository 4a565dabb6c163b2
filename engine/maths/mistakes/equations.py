"""Faulty rewritings of equations and inequalities."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from engine.maths.claims.polynomials import coefficients
from engine.maths.mistakes.parts import (
    ONE,
    TWO,
    ZERO,
    number,
    relation,
    sides,
    split,
    terms_of,
    times,
    total,
)
from engine.maths.mistakes.prints import fingerprint, same_print
from engine.maths.tree import (
    Add,
    Div,
    Logic,
    Mul,
    Neg,
    Node,
    Pow,
    Relation,
    Root,
    rational,
    symbols,
    walk,
)

FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
STRICT = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def sign_moved(tree: Node) -> Iterator[Node]:
    """3x + 5 = 20 to 3x = 20 + 5: a term changed sides and kept its sign."""
    both = sides(tree)
    if both is None:
        return
    left, sign, right = both
    for here, there, turned in ((left, right, False), (right, left, True)):
        terms = [term for term in terms_of(here) if term != ZERO]
        if len(terms) < 2 and (sign != "=" or len(terms_of(there)) < 2):
            continue
        for at, term in enumerate(terms):
            rest = total([*terms[:at], *terms[at + 1 :]])
            far = total([*terms_of(there), term])
            yield relation(far, sign, rest) if turned else relation(rest, sign, far)


def coefficient_subtracted(tree: Node) -> Iterator[Node]:
    """3x = 12 to x = 12 - 3: the factor was taken away instead of divided by."""
    for sign, size, rest, other in _single(tree):
        yield relation(rest, sign, Add((other, Neg(rational(size)))))
        yield relation(rest, sign, Add((other, rational(size))))


def coefficient_multiplied(tree: Node) -> Iterator[Node]:
    """3x = 12 to x = 36, x/3 = 12 to x = 4: the inverse step was taken the wrong way."""
    for sign, size, rest, other in _single(tree):
        yield relation(rest, sign, Mul((rational(size), other)))


def division_inverted(tree: Node) -> Iterator[Node]:
    """3x = 12 to x = 3/12."""
    for sign, size, rest, other in _single(tree):
        if other != ZERO:
            yield relation(rest, sign, Div(rational(size), other))


def coefficient_sign_lost(tree: Node) -> Iterator[Node]:
    """-3x = 12 to x = 4: divided by 3 instead of by -3."""
    for sign, size, rest, other in _single(tree):
        if size < 0:
            yield relation(rest, sign, Div(other, rational(-size)))


def _single(tree: Node) -> Iterator[tuple[str, Fraction, Node, Node]]:
    """Of a side that is one term a x: the sign, a, x and the other side."""
    both = sides(tree)
    if both is None or both[1] != "=":
        return
    for here, there in (both[::2], both[2::-2]):
        size, rest = split(here)
        if size not in (0, 1) and rest != ONE and not isinstance(rest, Add):
            yield both[1], size, rest, there


def not_every_term(tree: Node) -> Iterator[Node]:
    """2x + 6 = 10 to x + 6 = 5: one term was not divided, or not multiplied, with the others."""
    both = sides(tree)
    if both is None:
        return
    left, sign, right = both
    first, second = terms_of(left), terms_of(right)
    sizes: set[Fraction] = set()
    for term in (*first, *second):
        size, rest = split(term)
        if size not in (0, 1) and (rest != ONE or size.denominator > 1):
            sizes |= {Fraction(1) / size} if size.denominator == 1 else {Fraction(size.denominator), 1 / size}
    for factor in sorted(sizes):
        changed = [times(factor, ONE) if term == ONE else Mul((rational(factor), term)) for term in (*first, *second)]
        for at, term in enumerate((*first, *second)):
            if term == ZERO:
                continue
            one_left = [*changed[:at], term, *changed[at + 1 :]]
            turned = FLIPPED.get(sign, sign) if factor < 0 else sign
            yield relation(total(one_left[: len(first)]), turned, total(one_left[len(first) :]))


def one_side_only(tree: Node) -> Iterator[Node]:
    """2x + 6 = 10 to x + 3 = 10: only one side was divided, multiplied, added to or taken from."""
    both = sides(tree)
    if both is None or both[1] != "=":
        return
    left, sign, right = both
    for here, there, turned in ((left, right, False), (right, left, True)):
        terms = terms_of(here)
        changed: list[Node] = []
        for at, term in enumerate(terms):
            size, rest = split(term)
            if len(terms) > 1:
                changed.append(total([*terms[:at], *terms[at + 1 :]]))
            if size not in (0, 1) and rest != ONE:
                changed.append(Div(here, rational(size)))
        for other in changed:
            yield relation(there, sign, other) if turned else relation(other, sign, there)


def _slope_sign(tree: Node) -> int:
    """The sign of the unknown's coefficient in left minus right of an inequality in one unknown; 0 if unclear."""
    both = sides(tree)
    if both is None or len(symbols(tree)) != 1:
        return 0
    found = coefficients(Add((both[0], Neg(both[2]))), next(iter(symbols(tree))))
    if found is None or len(found) != 2:
        return 0
    return 1 if found[1] > 0 else -1


def inequality_not_flipped(before: Node, after: Node) -> bool:
    """-2x < 6 to x < -3: divided by a negative number and the sign was not turned round."""
    return _turned(before, after) and _slope_sign(before) * _slope_sign(after) < 0


def inequality_flipped(before: Node, after: Node) -> bool:
    """2x < 6 to x > 3: the sign was turned round without a reason."""
    return _turned(before, after) and _slope_sign(before) * _slope_sign(after) > 0


def _turned(before: Node, after: Node) -> bool:
    both = sides(before)
    if both is None or both[1] not in FLIPPED or not isinstance(after, Relation):
        return False
    return same_print(fingerprint(relation(both[0], FLIPPED[both[1]], both[2])), fingerprint(after))


def inequality_by_unknown(tree: Node) -> Iterator[Node]:
    """1/x < 2 to 1 < 2x: multiplied by something that may be negative."""
    both = sides(tree)
    if both is None or both[1] not in FLIPPED:
        return
    for node in walk(tree):
        if isinstance(node, Div) and symbols(node.bottom):
            for sign in (both[1], FLIPPED[both[1]]):
                yield relation(Mul((node.bottom, both[0])), sign, Mul((node.bottom, both[2])))


def inequality_root(tree: Node) -> Iterator[Node]:
    """x^2 < 4 to x < 2: the root was taken as in an equation."""
    both = sides(tree)
    if both is None:
        return
    for here, there, sign in ((both[0], both[2], both[1]), (both[2], both[0], FLIPPED.get(both[1], ""))):
        if sign in FLIPPED and isinstance(here, Pow) and number(here.exponent) == 2:
            root = Root(there, TWO)
            yield relation(here.base, sign, root)
            yield Logic("or", (relation(here.base, sign, root), relation(here.base, sign, Neg(root))))
            yield Logic("and", (relation(here.base, sign, root), relation(here.base, sign, Neg(root))))


def strictness_changed(tree: Node) -> Iterator[Node]:
    """2x <= 6 to x < 3: the sign lost or gained its equals bar."""
    if isinstance(tree, Relation) and any(sign in STRICT for sign in tree.signs):
        for at, sign in enumerate(tree.signs):
            if sign in STRICT:
                yield Relation(tree.terms, (*tree.signs[:at], STRICT[sign], *tree.signs[at + 1 :]))
