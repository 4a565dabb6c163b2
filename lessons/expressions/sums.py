"""Sums of products, multiplied out exactly: rational numbers times a square root times powers of other things.

`2 sqrt(3) x^2 / pi` is one product: coefficient 2, radicand 3, and the atoms x and pi to the powers 2 and -1. Letters,
constants, higher roots and functions are atoms, nothing is known of them but i^2 = -1 and root(a, n)^n = a. With
this `sqrt(2)*sqrt(6)` is 2 sqrt(3), 1/(1 + sqrt(2)) is sqrt(2) - 1, and (x - 2)*(x + 3) is x^2 + x - 6. Does not use
SymPy.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.render import to_text
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Listing,
    Logic,
    Matrix,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Words,
    integer,
    rational,
    symbols,
)
from engine.maths.worked.terms import Term, collected, sum_tree
from lessons.expressions.angles import function_value
from lessons.expressions.building import product_of, sum_of
from lessons.expressions.errors import ExpressionError
from lessons.expressions.numbers import UNDEFINED, number, real, terminating, with_places

MAX_PRODUCTS = 400
MAX_POWER = 60
MAX_BITS = 1_200  # of any coefficient
_PRIMES = tuple(p for p in range(2, 1_000) if all(p % q for q in range(2, math.isqrt(p) + 1)))
_I = Const("i")
_BOUNDED = frozenset(("ln", "log", "arcsin", "arccos", "arcosh", "artanh", "arcsec", "arccsc", "arcoth", "arsech"))

Atoms = tuple[tuple[Node, int], ...]
Product = tuple[int, Atoms]
Sums = dict[Product, Fraction]
"""Radicand and atoms of each product to its coefficient."""

ONE: Product = (1, ())


class TooMany(ExpressionError):
    """Multiplied out this would be too long."""

    def __init__(self, sentence: str = "Multiplied out this gets too long.", *rest: Any) -> None:
        super().__init__(sentence, *rest)


def sums(node: Node) -> Sums:
    """`node` multiplied out. Raises ExpressionError where it has no value or gets too long."""
    known = number(node)
    if known is not None:
        return _single(known.value)
    match node:
        case Neg():
            return _scaled(sums(node.arg), Fraction(-1))
        case Add():
            total: Sums = {}
            for term in node.terms:
                for product, coefficient in sums(term).items():
                    total[product] = total.get(product, Fraction(0)) + coefficient
            return _clean(total)
        case Mul():
            result = _single(Fraction(1))
            for factor in node.factors:
                result = times(result, sums(factor))
            return result
        case Div():
            return _quotient(sums(node.top), sums(node.bottom))
        case Pow():
            return _power(node)
        case Root():
            return _root(sums(node.arg), node)
        case Func():
            return _function(node)
        case Listing() | Matrix() | Relation() | Logic() | Words():
            raise ExpressionError("A number or an expression is needed here.")
    return _atom(node)


def tree(found: Mapping[Product, Fraction], decimal: bool = False) -> Node:
    """The sum as a tree: numbers first where there are no letters, else the highest powers first.

    `decimal`: with its numbers as decimal numbers, where they end and stand alone or before letters.
    """
    terms = [Term(value, _powers(product)) for product, value in found.items()]
    letters = any(symbols(atom) for _, atoms in found for atom, _ in atoms)
    if decimal and (letters or set(found) <= {ONE}):
        return sum_of([_decimal(term) for term in collected(terms)])
    if letters:
        return sum_tree(collected(terms))
    terms.sort(key=lambda term: (len(term.powers), [to_text(atom) for atom, _ in term.powers]))
    if any(atom == _I for term in terms for atom, _ in term.powers):  # -1 + 2i, not 2i - 1
        shown = [term.tree() for term in terms]
        return shown[0] if len(shown) == 1 else Add(tuple(shown))
    bottom = {value.denominator for value in found.values()}
    if len(found) > 1 and len(bottom) == 1 and (below := bottom.pop()) != 1:  # (1 + sqrt(5))/2
        return Div(sum_tree([Term(term.coefficient * below, term.powers) for term in terms]), integer(below))
    return sum_tree(terms)


def _decimal(term: Term) -> Node:
    """One product with its number as a decimal number."""
    places = terminating(abs(term.coefficient))
    if places is None:
        return term.tree()
    shown = with_places(term.coefficient, places)
    rest = Term(Fraction(1), term.powers).tree() if term.powers else None
    return shown if rest is None else product_of([shown, *(rest.factors if isinstance(rest, Mul) else (rest,))])


def _powers(product: Product) -> Atoms:
    radicand, atoms = product
    root = ((Root(Num(str(radicand)), Num("2")), 1),) if radicand != 1 else ()
    return (*root, *atoms)


def _single(value: Fraction) -> Sums:
    return {ONE: value} if value else {}


def _atom(node: Node) -> Sums:
    return {(1, ((node, 1),)): Fraction(1)}


def _clean(total: Sums) -> Sums:
    if len(total) > MAX_PRODUCTS:
        raise TooMany
    for value in total.values():
        if value.numerator.bit_length() > MAX_BITS or value.denominator.bit_length() > MAX_BITS:
            raise TooMany
    return {product: value for product, value in total.items() if value}


def _scaled(found: Sums, by: Fraction) -> Sums:
    return {product: value * by for product, value in found.items()}


def times(left: Sums, right: Sums) -> Sums:
    """The product of two sums."""
    if len(left) * len(right) > 20 * MAX_PRODUCTS:
        raise TooMany
    total: Sums = {}
    for one, first in left.items():
        for other, second in right.items():
            product, factor = _joined(one, other)
            total[product] = total.get(product, Fraction(0)) + first * second * factor
    return _clean(total)


def _joined(one: Product, other: Product) -> tuple[Product, Fraction]:
    """The product of two products, and the number that comes out of it."""
    shared = math.gcd(one[0], other[0])
    radicand, factor = one[0] * other[0] // shared**2, Fraction(shared)
    if not one[1] or not other[1]:
        return (radicand, one[1] or other[1]), factor
    powers = dict(one[1])
    for atom, exponent in other[1]:
        powers[atom] = powers.get(atom, 0) + exponent
    kept: list[tuple[Node, int]] = []
    for atom, exponent in powers.items():
        if atom == _I:
            turns = exponent % 4
            factor, exponent = (-factor if turns >= 2 else factor), turns % 2
        elif isinstance(atom, Root) and (inside := number(atom.arg)) and (index := number(atom.index)):
            whole, exponent = divmod(exponent, int(index.value))
            factor *= inside.value**whole
        if abs(exponent) > 10 * MAX_POWER:
            raise TooMany
        if exponent:
            kept.append((atom, exponent))
    return (radicand, tuple(sorted(kept, key=lambda item: to_text(item[0])))), factor


def _quotient(top: Sums, bottom: Sums) -> Sums:
    if not bottom:
        raise ExpressionError(UNDEFINED)
    if len(bottom) == 1:
        return times(top, _inverse(bottom))
    if len(bottom) == 2:
        conjugate = _conjugate(bottom)
        if conjugate is not None and len(product := times(bottom, conjugate)) == 1:
            return _quotient(times(top, conjugate), product)
    return times(top, _atom(Div(Num("1"), tree(bottom))))


def _inverse(found: Sums) -> Sums:
    ((radicand, atoms), value), *_ = found.items()
    under, factor = _joined((1, ()), (1, tuple((atom, -exponent) for atom, exponent in atoms)))
    inverse = {(radicand, under[1]): factor / (value * radicand)}
    return times(inverse, _single(Fraction(1)))  # i^-1 is -i


def _conjugate(found: Sums) -> Sums | None:
    """p - q where `found` is p + q and one of the two is a square root or imaginary."""
    for product in found:
        if product[0] != 1 or any(atom == _I for atom, _ in product[1]):
            return {other: -value if other == product else value for other, value in found.items()}
    return None


def _power(node: Pow) -> Sums:
    base = sums(node.base)
    power = number(node.exponent) or number(tree(sums(node.exponent)))
    if power is None:
        return _atom(Pow(tree(base), tree(sums(node.exponent))))
    exponent = power.value
    if exponent.denominator != 1:
        if node.base == Const("e"):
            return _atom(Pow(node.base, rational(exponent)))
        root = _root(base, Root(tree(base), integer(exponent.denominator)))
        return _power(Pow(tree(root), integer(exponent.numerator))) if exponent.numerator != 1 else root
    if not base and exponent <= 0:
        raise ExpressionError(UNDEFINED)
    if len(base) == 1 and next(iter(base)) == ONE:
        value = next(iter(base.values()))
        size = max(value.numerator.bit_length(), value.denominator.bit_length())
        if abs(exponent) > MAX_BITS or (abs(value) != 1 and size * abs(exponent) > 2 * MAX_BITS):
            raise TooMany
        return _single(value ** int(exponent))
    if abs(exponent) > MAX_POWER:
        if len(base) != 1:
            raise TooMany
        return _atom(Pow(tree(base), integer(int(exponent))))
    result = _single(Fraction(1))
    for _ in range(abs(int(exponent))):
        result = times(result, base)
    return result if exponent >= 0 else _quotient(_single(Fraction(1)), result)


def _root(arg: Sums, node: Root) -> Sums:
    index = number(node.index)
    if index is None or index.value.denominator != 1 or not 1 <= index.value <= 100:
        raise ExpressionError("The index of a root is a whole number from 1 to 100.")
    degree = int(index.value)
    if not arg:
        return {}
    if set(arg) != {ONE}:
        return _atom(Root(tree(arg), integer(degree)))
    value = arg[ONE]
    if value < 0 and degree % 2 == 0:
        raise ExpressionError(UNDEFINED)
    outside, inside = root_parts(abs(value), degree)
    outside = -outside if value < 0 else outside
    if inside == 1:
        return _single(outside)
    if degree == 2:
        return {(inside, ()): outside}
    return {(1, ((Root(integer(inside), integer(degree)), 1),)): outside}


def root_parts(value: Fraction, degree: int) -> tuple[Fraction, int]:
    """(p, n) with root(value) = p root(n), n whole and without a factor whose root is whole (as far as is looked)."""
    bottom = value.denominator
    if max(value.numerator, bottom).bit_length() * degree > 4 * MAX_BITS:
        raise TooMany
    rest = value.numerator * bottom ** (degree - 1)
    outside, inside = 1, 1
    for prime in _PRIMES:
        if prime > rest:
            break
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        outside *= prime ** (count // degree)
        inside *= prime ** (count % degree)
    try:
        whole = exact(Root(Num(str(rest)), integer(degree)))
        outside *= int(whole)
    except NotRational:
        inside *= rest
    return Fraction(outside, bottom), inside


def _function(node: Func) -> Sums:
    args = [tree(sums(arg)) if not isinstance(arg, Const) else arg for arg in node.args]
    if (special := function_value(node.name, args)) is not None:
        return sums(special)
    try:
        return _single(exact(Func(node.name, tuple(args))))
    except NotRational:
        pass
    except Undefined:
        raise ExpressionError(UNDEFINED) from None
    if node.name == "exp" and args:
        return _power(Pow(Const("e"), args[0]))
    if node.name == "abs" and not symbols(args[0]) and _I not in args:
        return _absolute(args[0])
    if node.name in _BOUNDED and not any(symbols(arg) for arg in args):
        real(Func(node.name, tuple(args)))  # raises where there is no value
    return _atom(Func(node.name, tuple(args)))


def _absolute(arg: Node) -> Sums:
    found = sums(arg)
    if any(atom == _I for _, atoms in found for atom, _ in atoms):
        return _atom(Func("abs", (arg,)))
    return found if real(arg) >= 0 else _scaled(found, Fraction(-1))


def as_number(found: Sums) -> Fraction | None:
    """The rational number a sum is, None when it is none."""
    return found.get(ONE, Fraction(0)) if set(found) <= {ONE} else None
