"""Faulty rewritings of fractions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from engine.maths.mistakes.parts import (
    ONE,
    ZERO,
    everywhere,
    factors_of,
    negative,
    number,
    product,
    split,
    terms_of,
    times,
    total,
)
from engine.maths.tree import Add, Div, Mul, Neg, Node, rational


def cancelled_term(tree: Node) -> Iterator[Node]:
    """(a + b)/a to b, (x + 3)/(y + 3) to x/y: a term was cancelled as if it were a factor."""

    def rule(node: Node) -> Iterator[Node]:
        if not isinstance(node, Div):
            return
        above, below = terms_of(node.top), terms_of(node.bottom)
        if len(above) == 1 and len(below) == 1:
            return
        for i, one in enumerate(above):
            for j, two in enumerate(below):
                if one == two or (number(one) is not None and number(one) == number(two)):
                    top = total(above[:i] + above[i + 1 :])
                    bottom = total(below[:j] + below[j + 1 :])
                    for up in (top, ONE) if top == ZERO else (top, Add((top, ONE))):
                        yield up if bottom == ZERO else Div(up, bottom)
                for factor in _shared(one, two):
                    if len(above) > 1 and len(below) > 1:
                        up = total([*above[:i], _without(one, factor), *above[i + 1 :]])
                        down = total([*below[:j], _without(two, factor), *below[j + 1 :]])
                        yield Div(up, down)

    return everywhere(tree, rule)


def one_term_divided(tree: Node) -> Iterator[Node]:
    """(2x + 4)/2 to x + 4: only one term of the numerator was divided."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Div) and isinstance(node.top, Add):
            terms = terms_of(node.top)
            for at in range(len(terms)):
                yield total([*terms[:at], Div(terms[at], node.bottom), *terms[at + 1 :]])
            for factor in factors_of(node.bottom):
                rest = product([other for other in factors_of(node.bottom) if other is not factor])
                for at in range(len(terms)):
                    if number(factor) is None and rest != ONE:
                        yield Div(total([*terms[:at], Div(terms[at], factor), *terms[at + 1 :]]), rest)

    return everywhere(tree, rule)


def _shared(one: Node, two: Node) -> list[Node]:
    (a, rest), (b, other) = split(one), split(two)
    shared: list[Node] = [f for f in factors_of(rest) if f != ONE and f in factors_of(other)]
    if a.denominator == b.denominator == 1 and a and b and abs(a) != 1 and abs(b) != 1:
        common = math.gcd(int(a), int(b))
        if common > 1:
            shared.append(rational(Fraction(common)))
    return shared


def _without(term: Node, factor: Node) -> Node:
    return Div(term, factor)


def _added(tree: Node) -> Iterator[tuple[list[Node], Div, Div, int]]:
    """Pairs of fractions in a sum: the other terms, the two with a plus, and the sign of the second."""
    if not isinstance(tree, Add):
        return
    terms = list(tree.terms)
    for i in range(len(terms)):
        for j in range(i + 1, len(terms)):
            one, sign_one = _plain(terms[i])
            two, sign_two = _plain(terms[j])
            rest = [term for at, term in enumerate(terms) if at not in (i, j)]
            if one is not None and two is not None:
                yield rest, (one if sign_one > 0 else Div(negative(one.top), one.bottom)), two, sign_two


def _plain(term: Node) -> tuple[Div | None, int]:
    if isinstance(term, Neg):
        inner, sign = _plain(term.arg)
        return inner, -sign
    if isinstance(term, Div):
        return term, 1
    return (Div(term, ONE), 1) if not isinstance(term, Add) else (None, 1)


def _signed(node: Node, sign: int) -> Node:
    return node if sign > 0 else negative(node)


def added_fractions(tree: Node) -> Iterator[Node]:
    """a/b + c/d to (a + c)/(b + d)."""

    def rule(node: Node) -> Iterator[Node]:
        for rest, one, two, sign in _added(node):
            if ONE in (one.bottom, two.bottom) and one.bottom == two.bottom:
                continue
            top = Add((one.top, _signed(two.top, sign)))
            for bottom in (Add((one.bottom, two.bottom)), Add((one.bottom, _signed(two.bottom, sign)))):
                yield total([*rest, Div(top, bottom)])

    return everywhere(tree, rule)


def numerators_not_expanded(tree: Node) -> Iterator[Node]:
    """a/b + c/d to (a + c)/(bd): the common denominator without the numerators made to fit."""

    def rule(node: Node) -> Iterator[Node]:
        for rest, one, two, sign in _added(node):
            if one.bottom == two.bottom or ONE in (one.bottom, two.bottom):
                continue
            top = Add((one.top, _signed(two.top, sign)))
            bottoms: list[Node] = [Mul((one.bottom, two.bottom))]
            b, d = number(one.bottom), number(two.bottom)
            if b is not None and d is not None and b.denominator == d.denominator == 1 and b > 0 and d > 0:
                common = Fraction(math.lcm(int(b), int(d)))
                bottoms.append(rational(common))
                bottoms += [one.bottom, two.bottom]
                # only one of the numerators was made to fit
                yield total([*rest, Div(Add((times(common / b, one.top), _signed(two.top, sign))), rational(common))])
                yield total([*rest, Div(Add((one.top, _signed(times(common / d, two.top), sign))), rational(common))])
            for bottom in bottoms:
                yield total([*rest, Div(top, bottom)])

    return everywhere(tree, rule)


def fractions_multiplied_across(tree: Node) -> Iterator[Node]:
    """(a/b)(c/d) to ad/(bc): crossed as if it were a division."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Mul) and len(node.factors) == 2:
            one, two = node.factors
            if isinstance(one, Div) and isinstance(two, Div):
                yield Div(Mul((one.top, two.bottom)), Mul((one.bottom, two.top)))

    return everywhere(tree, rule)


def whole_times_both(tree: Node) -> Iterator[Node]:
    """3 * (2/5) to 6/15: the whole number was multiplied into numerator and denominator."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Mul) and len(node.factors) == 2:
            for factor, other in (node.factors, node.factors[::-1]):
                if isinstance(other, Div) and not isinstance(factor, Div):
                    yield Div(Mul((factor, other.top)), Mul((factor, other.bottom)))

    return everywhere(tree, rule)


def division_not_inverted(tree: Node) -> Iterator[Node]:
    """(a/b) / (c/d) to ac/(bd), or with the first fraction turned over instead of the second."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Div) and isinstance(node.bottom, Div):
            yield Mul((node.top, node.bottom))
            if isinstance(node.top, Div):
                yield Mul((Div(node.top.bottom, node.top.top), node.bottom))
        elif isinstance(node, Div) and isinstance(node.top, Div) and not isinstance(node.bottom, Div):
            yield Mul((node.top, node.bottom))

    return everywhere(tree, rule)


def fraction_inverted(tree: Node) -> Iterator[Node]:
    """a/b to b/a."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Div) and node.top != ZERO and node.top != node.bottom:
            yield Div(node.bottom, node.top)

    return everywhere(tree, rule)


def split_denominator(tree: Node) -> Iterator[Node]:
    """a/(b + c) to a/b + a/c."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Div) and isinstance(node.bottom, Add):
            yield total(Div(node.top, term) for term in terms_of(node.bottom))

    return everywhere(tree, rule)


def whole_added_above(tree: Node) -> Iterator[Node]:
    """2 + 1/3 to 3/3: the whole number was added to the numerator."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Add) and len(node.terms) == 2:
            for one, two in (node.terms, node.terms[::-1]):
                found = number(two)
                whole = found is not None and found.denominator == 1
                if isinstance(two, Div) and not isinstance(one, Div) and not whole:
                    yield Div(Add((one, two.top)), two.bottom)

    return everywhere(tree, rule)
