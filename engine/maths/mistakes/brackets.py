"""Faulty rewritings of brackets, powers and roots."""

from __future__ import annotations

from collections.abc import Iterator

from engine.maths.mistakes.parts import (
    ONE,
    ZERO,
    base_and_exponent,
    everywhere,
    factors_of,
    is_negative,
    negative,
    number,
    power,
    product,
    relation,
    sides,
    split,
    terms_of,
    times,
    total,
)
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, Root


def _outside(node: Node) -> tuple[Node, list[Node]] | None:
    """The factor before brackets and the terms within."""
    if isinstance(node, Neg) and isinstance(node.arg, Add):
        return Neg(ONE), terms_of(node.arg)
    if isinstance(node, Neg) and isinstance(node.arg, Mul):
        inner = _outside(node.arg)
        return None if inner is None else (negative(inner[0]), inner[1])
    if isinstance(node, Mul):
        sums = [factor for factor in node.factors if isinstance(factor, Add)]
        if len(sums) == 1:
            rest = [factor for factor in node.factors if factor is not sums[0]]
            return product(rest), terms_of(sums[0])
    return None


def _all_of(factor: Node, terms: list[Node]) -> list[Node]:
    return [negative(term) if factor == Neg(ONE) else Mul((factor, term)) for term in terms]


def sign_distributed(tree: Node) -> Iterator[Node]:
    """-(a + b) to -a + b: the minus, or a sign within, is lost in one of the terms."""

    def rule(node: Node) -> Iterator[Node]:
        found = _outside(node)
        if found is None:
            return
        done = _all_of(*found)
        for at in range(1, len(done)):
            yield total([*done[:at], negative(done[at]), *done[at + 1 :]])
        if is_negative(found[0]) and len(done) > 2:
            yield total([done[0], *(negative(term) for term in done[1:])])

    return everywhere(tree, rule)


def first_term_only(tree: Node) -> Iterator[Node]:
    """3(x + 2) to 3x + 2: not every term in the brackets was multiplied."""

    def rule(node: Node) -> Iterator[Node]:
        found = _outside(node)
        if found is None or found[0] == Neg(ONE):
            return
        factor, terms = found
        done = _all_of(factor, terms)
        for at in range(len(terms)):
            yield total([*done[:at], terms[at], *done[at + 1 :]])
        if len(terms) > 2:
            yield total([done[0], *terms[1:]])

    return everywhere(tree, rule)


def brackets_only_ends(tree: Node) -> Iterator[Node]:
    """(a + b)(c + d) to ac + bd: the products across are missing."""

    def rule(node: Node) -> Iterator[Node]:
        factors = factors_of(node) if isinstance(node, Mul) else []
        if len(factors) == 2 and all(isinstance(factor, Add) for factor in factors):
            one, two = (terms_of(factor) for factor in factors)
            if len(one) == len(two) == 2:
                yield Add((Mul((one[0], two[0])), Mul((one[1], two[1]))))

    return everywhere(tree, rule)


def power_of_sum(tree: Node) -> Iterator[Node]:
    """(a + b)^2 to a^2 + b^2; also where both sides of an equation were squared."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and isinstance(node.base, Add):
            size = number(node.exponent)
            if size is not None and size != 1 and size.denominator == 1:
                terms = terms_of(node.base)
                yield total(Pow(term, node.exponent) for term in terms)
                # the minus is kept outside: (a - b)^2 to a^2 - b^2
                yield total(
                    Neg(Pow(negative(term), node.exponent)) if is_negative(term) else Pow(term, node.exponent)
                    for term in terms
                )

    yield from everywhere(tree, rule)
    both = sides(tree)
    if both is not None and both[1] == "=":
        left, _, right = both
        if len(terms_of(left)) > 1 or len(terms_of(right)) > 1:
            squared = [total(Pow(term, Num("2")) for term in terms_of(side)) for side in (left, right)]
            yield relation(squared[0], "=", squared[1])
            signed = [
                total(
                    Neg(Pow(negative(term), Num("2"))) if is_negative(term) else Pow(term, Num("2"))
                    for term in terms_of(side)
                )
                for side in (left, right)
            ]
            yield relation(signed[0], "=", signed[1])


def root_of_sum(tree: Node) -> Iterator[Node]:
    """sqrt(a + b) to sqrt(a) + sqrt(b)."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Root) and isinstance(node.arg, Add):
            terms = terms_of(node.arg)
            yield total(
                Neg(Root(negative(term), node.index)) if is_negative(term) else Root(term, node.index) for term in terms
            )

    yield from everywhere(tree, rule)
    both = sides(tree)
    if both is not None and both[1] == "=" and max(len(terms_of(side)) for side in both[::2]) > 1:
        yield relation(
            total(Root(term, Num("2")) for term in terms_of(both[0])),
            "=",
            total(Root(term, Num("2")) for term in terms_of(both[2])),
        )


def power_of_product(tree: Node) -> Iterator[Node]:
    """(2x)^2 to 2x^2: only one of the factors was raised."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and isinstance(node.base, (Mul, Div)):
            if isinstance(node.base, Div):
                yield Div(Pow(node.base.top, node.exponent), node.base.bottom)
                yield Div(node.base.top, Pow(node.base.bottom, node.exponent))
                return
            factors = list(node.base.factors)
            for at in range(len(factors)):
                yield Mul((*factors[:at], Pow(factors[at], node.exponent), *factors[at + 1 :]))

    return everywhere(tree, rule)


def power_as_product(tree: Node) -> Iterator[Node]:
    """5^2 to 5 * 2."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and number(node.exponent) not in (None, 1, 0):
            yield Mul((node.exponent, node.base))

    return everywhere(tree, rule)


def _powers(node: Node) -> list[tuple[Node, Node]]:
    if not isinstance(node, Mul):
        return []
    return [base_and_exponent(factor) for factor in node.factors]


def exponents_multiplied(tree: Node) -> Iterator[Node]:
    """a^m a^n to a^(mn); a^m / a^n to a^(m/n)."""

    def rule(node: Node) -> Iterator[Node]:
        found = _powers(node)
        for i in range(len(found)):
            for j in range(i + 1, len(found)):
                if found[i][0] == found[j][0] and ONE not in (found[i][1], found[j][1]):
                    rest = [f for at, f in enumerate(node.factors) if at not in (i, j)] if isinstance(node, Mul) else []
                    yield product([*rest, Pow(found[i][0], Mul((found[i][1], found[j][1])))])
        if isinstance(node, Div):
            (base, upper), (other, lower) = base_and_exponent(node.top), base_and_exponent(node.bottom)
            if base == other and lower != ONE:
                yield power(base, Div(upper, lower))

    return everywhere(tree, rule)


def exponents_added(tree: Node) -> Iterator[Node]:
    """(a^m)^n to a^(m + n)."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and isinstance(node.base, Pow):
            yield Pow(node.base.base, Add((node.base.exponent, node.exponent)))

    return everywhere(tree, rule)


def powers_added(tree: Node) -> Iterator[Node]:
    """a^m + a^n to a^(m + n)."""

    def rule(node: Node) -> Iterator[Node]:
        if not isinstance(node, Add):
            return
        parts = [(split(term), term) for term in node.terms]
        for i in range(len(parts)):
            for j in range(i + 1, len(parts)):
                (a, one), (b, two) = parts[i][0], parts[j][0]
                (base, m), (other, n) = base_and_exponent(one), base_and_exponent(two)
                if base == other and base != ONE and m != n:
                    rest = [term for at, (_, term) in enumerate(parts) if at not in (i, j)]
                    for coefficient in {a + b, a * b}:
                        yield total([*rest, times(coefficient, Pow(base, Add((m, n))))])

    return everywhere(tree, rule)


def bases_multiplied(tree: Node) -> Iterator[Node]:
    """2^3 * 2^4 to 4^7."""

    def rule(node: Node) -> Iterator[Node]:
        found = _powers(node)
        if len(found) == 2 and all(exponent != ONE for _, exponent in found) and isinstance(node, Mul):
            (one, m), (two, n) = found
            yield Pow(Mul((one, two)), Add((m, n)))

    return everywhere(tree, rule)


def negative_exponent(tree: Node) -> Iterator[Node]:
    """a^-n to -a^n, or to -1/a^n."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and is_negative(node.exponent):
            up = Pow(node.base, negative(node.exponent))
            yield Neg(up)
            yield Neg(Div(ONE, up))

    return everywhere(tree, rule)


def zero_exponent(tree: Node) -> Iterator[Node]:
    """a^0 to 0 or to a."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Pow) and number(node.exponent) == 0:
            yield ZERO
            yield node.base

    return everywhere(tree, rule)


def minus_squared(tree: Node) -> Iterator[Node]:
    """-x^2 to (-x)^2, and the other way round."""

    def rule(node: Node) -> Iterator[Node]:
        if isinstance(node, Neg) and isinstance(node.arg, Pow):
            yield Pow(Neg(node.arg.base), node.arg.exponent)
        if isinstance(node, Pow) and isinstance(node.base, Neg):
            yield Neg(Pow(node.base.arg, node.exponent))

    return everywhere(tree, rule)


def square_of_difference(tree: Node) -> Iterator[Node]:
    """(a - b)^2 with a wrong sign or without the two in the middle term."""

    def rule(node: Node) -> Iterator[Node]:
        if not (isinstance(node, Pow) and number(node.exponent) == 2 and isinstance(node.base, Add)):
            return
        terms = terms_of(node.base)
        if len(terms) != 2:
            return
        a, b = terms
        squares = (Pow(a, Num("2")), Pow(b, Num("2")))
        middle = Mul((Num("2"), a, b))
        yield Add((squares[0], Mul((a, b)), squares[1]))
        yield Add((squares[0], middle, Neg(squares[1])))
        yield Add((squares[0], Neg(middle), squares[1]))

    return everywhere(tree, rule)
