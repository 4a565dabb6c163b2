"""Faulty reckoning: the order of operations, like terms, slips."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction

from engine.maths.mistakes.parts import (
    ONE,
    ZERO,
    everywhere,
    is_negative,
    negative,
    number,
    product,
    split,
    terms_of,
    times,
    total,
)
from engine.maths.tree import (
    Add,
    Div,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Sym,
    rational,
    symbols,
)


def left_to_right(tree: Node) -> Iterator[Node]:
    """2 + 3 * 4 to 20: added before multiplied."""

    def rule(node: Node) -> Iterator[Node]:
        if not isinstance(node, Add):
            return
        terms = list(node.terms)
        for at in range(1, len(terms)):
            minus = isinstance(terms[at], Neg)
            term = negative(terms[at]) if minus else terms[at]
            if not isinstance(term, (Mul, Div)):
                continue
            first = term.factors[0] if isinstance(term, Mul) else term.top
            joined = total([*terms[:at], negative(first) if minus else first])
            if isinstance(term, Mul):
                done: Node = Mul((joined, *term.factors[1:]))
            else:
                done = Div(joined, term.bottom)
            yield total([done, *terms[at + 1 :]])
            # the same with only the neighbour
            if at > 1:
                near = Add((terms[at - 1], negative(first) if minus else first))
                inner: Node = Mul((near, *term.factors[1:])) if isinstance(term, Mul) else Div(near, term.bottom)
                yield total([*terms[: at - 1], inner, *terms[at + 1 :]])
        for at in range(len(terms) - 1):
            before = terms[at]
            if isinstance(before, Mul) and not isinstance(terms[at + 1], (Mul, Div)):
                factors = before.factors
                done = Mul((*factors[:-1], Add((factors[-1], terms[at + 1]))))
                yield total([*terms[:at], done, *terms[at + 2 :]])

    return everywhere(tree, rule)


def right_to_left(tree: Node) -> Iterator[Node]:
    """10 - 4 + 3 to 3, 24 / 4 * 2 to 3: the later operation was done first."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Add):
            terms = list(node.terms)
            for at in range(1, len(terms) - 1):
                if is_negative(terms[at]):
                    yield total([*terms[: at + 1], *(negative(term) for term in terms[at + 1 :])])
        if isinstance(node, Mul) and isinstance(node.factors[0], Div):
            first = node.factors[0]
            yield Div(first.top, product([first.bottom, *node.factors[1:]]))
        if isinstance(node, Div) and isinstance(node.top, Div):
            yield Div(node.top.top, Div(node.top.bottom, node.bottom))

    return everywhere(tree, rule)


def power_last(tree: Node) -> Iterator[Node]:
    """2 * 3^2 to 36: multiplied before raised to the power."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Mul) and isinstance(node.factors[-1], Pow):
            last = node.factors[-1]
            yield Pow(Mul((*node.factors[:-1], last.base)), last.exponent)
        if isinstance(node, Add) and len(node.terms) == 2 and isinstance(node.terms[1], Pow):
            yield Pow(Add((node.terms[0], node.terms[1].base)), node.terms[1].exponent)

    return everywhere(tree, rule)


def _pairs(node: Node, *, ordered: bool = False) -> Iterator[tuple[Fraction, Node, Fraction, Node, list[Node]]]:
    """Every two terms of a sum, each as its coefficient and the rest of it, with the other terms; else nothing."""
    if not isinstance(node, Add):
        return
    parts = [split(term) for term in node.terms]
    choose = itertools.permutations if ordered else itertools.combinations
    for i, j in choose(range(len(parts)), 2):
        yield *parts[i], *parts[j], [term for at, term in enumerate(node.terms) if at not in (i, j)]


def unlike_terms(tree: Node) -> Iterator[Node]:
    """2x + 3 to 5x, 3x^2 + 2x to 5x^3: terms that are not alike were put together."""

    def rule(node: Node) -> Iterator[Node]:
        for a, one, b, two, others in _pairs(node):
            if one == two:
                continue
            for joined in (one, two, product([one, two])):
                if joined != ONE:
                    yield total([*others, times(a + b, joined)])
                    if ONE not in (one, two):
                        yield total([*others, times(a * b, joined)])

    return everywhere(tree, rule)


def unknown_dropped(tree: Node) -> Iterator[Node]:
    """5x - x to 5: the unknown was taken away, not its coefficient."""

    def rule(node: Node) -> Iterator[Node]:
        for a, one, b, two, others in _pairs(node, ordered=True):
            if one == two and one != ONE and b == -1 and a not in (0, 1, -1):
                yield total([*others, rational(a)])

    return everywhere(tree, rule)


def like_terms_squared(tree: Node) -> Iterator[Node]:
    """3x + 2x to 5x^2: the powers were added along with the coefficients."""

    def rule(node: Node) -> Iterator[Node]:
        for a, one, b, two, others in _pairs(node):
            if one == two and one != ONE:
                yield total([*others, times(a + b, Mul((one, one)))])
                yield total([*others, times(a * b, one)])

    return everywhere(tree, rule)


def difference_reversed(tree: Node) -> Iterator[Node]:
    """3 - 8 to 5: the smaller was taken from the larger."""

    def rule(node: Node) -> Iterator[Node]:
        for a, one, b, two, others in _pairs(node):
            if one == two and a * b < 0:
                yield total([*others, times(-(a + b), one)])

    return everywhere(tree, rule)


def minus_minus(tree: Node) -> Iterator[Node]:
    """5 - (-3) to 2: two minus signs were taken for one."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Neg) and is_negative(node.arg):
            yield node.arg
        if isinstance(node, (Mul, Div)):
            value_of = number(node)
            parts = node.factors if isinstance(node, Mul) else (node.top, node.bottom)
            if any(is_negative(part) for part in parts):
                yield negative(node) if value_of is None else rational(-value_of)
        if isinstance(node, Pow) and is_negative(node.base):
            yield negative(node)

    return everywhere(tree, rule)


def negatives_added(tree: Node) -> Iterator[Node]:
    """-3 - 5 to 8 or to -2: the signs of two numbers were mixed up."""

    def rule(node: Node) -> Iterator[Node]:
        if not isinstance(node, Add):
            return
        parts = [split(term) for term in node.terms]
        for i, j in itertools.combinations(range(len(parts)), 2):
            (a, one), (b, two) = parts[i], parts[j]
            if one != two or (a > 0 and b > 0):
                continue
            rest = [term for at, term in enumerate(node.terms) if at not in (i, j)]
            for wrong in {abs(a) + abs(b), -(abs(a) + abs(b)), abs(a) - abs(b), abs(b) - abs(a)} - {a + b, -(a + b)}:
                yield total([*rest, times(wrong, one)])

    return everywhere(tree, rule)


def slips(tree: Node) -> Iterator[Node]:
    """20 - 5 to 14 or to 25: off by one, or by a carry, in one sum or product of numbers."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, (Mul, Div, Pow)) and not symbols(node):
            found = number(node)
            if found is not None and found.denominator == 1:
                for gap in (1, -1, 2, -2, 10, -10):
                    yield rational(found + gap)
                if isinstance(node, Mul) and len(node.factors) == 2:
                    first = [number(factor) for factor in node.factors]
                    for size in first:  # a neighbour in the times table
                        if size is not None:
                            yield rational(found + size)
                            yield rational(found - size)
        if isinstance(node, Add):
            alike: dict[Node, Fraction] = {}
            counts: dict[Node, int] = {}
            for term in terms_of(node):
                size, rest = split(term)
                alike[rest] = alike.get(rest, Fraction(0)) + size
                counts[rest] = counts.get(rest, 0) + 1
            for rest, count in counts.items():
                if count > 1 and alike[rest].denominator == 1:
                    for gap in (1, -1, 2, -2, 10, -10, 100, -100):
                        others = [times(size, other) for other, size in alike.items() if other != rest]
                        yield total([*others, times(alike[rest] + gap, rest)])

    return everywhere(tree, rule)


def moved_slips(tree: Node) -> Iterator[Node]:
    """3x + 5 = 20 to 3x = 14: moved rightly, reckoned wrongly."""
    if not (isinstance(tree, Relation) and len(tree.terms) == 2 and tree.signs[0] in ("=", "<", ">", "<=", ">=")):
        return
    left, right = tree.terms
    alike: dict[Node, list[Fraction]] = {}
    for side, sign in ((left, 1), (right, -1)):
        for term in terms_of(side):
            if term != ZERO:
                size, rest = split(term)
                alike.setdefault(rest, []).append(sign * size)
    if len(alike) > 4:
        return
    for rest, sizes in alike.items():
        if len(sizes) < 2 or any(size.denominator > 1 for size in sizes):
            continue
        for gap in (1, -1, 2, -2, 10, -10):
            terms = [
                times(sum(found, Fraction(gap) if other == rest else Fraction(0)), other)
                for other, found in alike.items()
            ]
            yield Relation((total(terms), ZERO), tree.signs)
    sizes_of = {rest: sum(sizes, Fraction(0)) for rest, sizes in alike.items()}
    if set(map(type, sizes_of)) <= {Num, Sym} and len(sizes_of) == 2 and ONE in sizes_of:
        name = next(rest for rest in sizes_of if rest != ONE)
        if sizes_of[name]:
            quotient = -sizes_of[ONE] / sizes_of[name]
            if quotient.denominator == 1:
                for gap in (1, -1):
                    yield Relation((name, rational(quotient + gap)), tree.signs)
