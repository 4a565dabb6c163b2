"""Solutions that get lost or come out with a wrong sign."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from engine.maths.claims.formula import Atom, Joined, NotAFormula, formula_of
from engine.maths.claims.polynomials import coefficients
from engine.maths.mistakes.equations import FLIPPED
from engine.maths.mistakes.parts import (
    ONE,
    TWO,
    ZERO,
    factors_of,
    negative,
    number,
    product,
    relation,
    sides,
    split,
    terms_of,
    total,
)
from engine.maths.mistakes.prints import vector
from engine.maths.tree import (
    Add,
    Div,
    Func,
    Listing,
    Logic,
    Neg,
    Node,
    PlusMinus,
    Pow,
    Relation,
    Root,
    Sym,
    rational,
    substitute,
    symbols,
)


def divided_by_unknown(tree: Node) -> Iterator[Node]:
    """x^2 = 3x to x = 3: both sides were divided by something that may be zero."""
    both = sides(tree)
    if both is None or both[1] != "=":
        return
    left, sign, right = both
    divisors: list[Node] = [Sym(name) for name in sorted(symbols(tree))]
    for side in (left, right):
        for term in terms_of(side):
            for factor in factors_of(term):
                inner = factor.base if isinstance(factor, Pow) else factor
                if symbols(inner) and inner not in divisors:
                    divisors.append(inner)
    for divisor in divisors:
        if ZERO in (left, right) and divisor in factors_of(left if right == ZERO else right):
            other = left if right == ZERO else right
            rest = [factor for factor in factors_of(other) if factor != divisor]
            if any(symbols(factor) for factor in rest):
                yield relation(product(rest), sign, ZERO)
        elif _divides(divisor, left) and _divides(divisor, right):
            yield relation(Div(left, divisor), sign, Div(right, divisor))


def _divides(divisor: Node, side: Node) -> bool:
    """Whether a divisor is a factor of every term of a side, or of the whole."""
    if side == ZERO:
        return False
    if divisor in factors_of(side):
        return True
    for term in terms_of(side):
        inner = [factor.base if isinstance(factor, Pow) else factor for factor in factors_of(split(term)[1])]
        if divisor not in inner:
            return False
    return True


def plus_minus_forgotten(tree: Node) -> Iterator[Node]:
    """x^2 = 9 to x = 3: the negative root is missing."""
    both = sides(tree)
    if both is not None and both[1] == "=":
        for here, there in (both[::2], both[2::-2]):
            if isinstance(here, Pow) and number(here.exponent) == 2:
                yield relation(here.base, "=", Root(there, TWO))
                yield relation(here.base, "=", Neg(Root(there, TWO)))
            terms = terms_of(here)
            if len(terms) == 2 and there == ZERO and isinstance(terms[0], Pow) and number(terms[0].exponent) == 2:
                yield relation(terms[0].base, "=", Root(negative(terms[1]), TWO))
            size, rest = split(here)
            if size not in (0, 1) and isinstance(rest, Pow) and number(rest.exponent) == 2:
                yield relation(rest.base, "=", Root(Div(there, rational(size)), TWO))
    if isinstance(tree, Relation) and len(tree.terms) == 2 and isinstance(tree.terms[1], PlusMinus):
        mark = tree.terms[1]
        start = [] if mark.left is None else [mark.left]
        yield relation(tree.terms[0], "=", total([*start, mark.right]))
        yield relation(tree.terms[0], "=", total([*start, negative(mark.right)]))


def absolute_one_case(tree: Node) -> Iterator[Node]:
    """|x - 1| = 3 to x - 1 = 3: the second case is missing."""
    both = sides(tree)
    if both is None:
        return
    for here, there in (both[::2], both[2::-2]):
        if isinstance(here, Func) and here.name == "abs":
            sign = both[1] if here is both[0] else FLIPPED.get(both[1], both[1])
            yield relation(here.args[0], sign, there)
            yield relation(here.args[0], sign, negative(there))


def solution_dropped(tree: Node) -> Iterator[Node]:
    """x = 2 or x = 3 to x = 2."""
    parts = tree.parts if isinstance(tree, Logic) else tree.items if isinstance(tree, Listing) else ()
    if isinstance(tree, Logic) and tree.word != "or":
        return
    for at in range(len(parts)):
        rest = (*parts[:at], *parts[at + 1 :])
        if rest and all(isinstance(part, Relation) for part in rest):
            yield rest[0] if len(rest) == 1 else Logic("or", rest)


def _factored(tree: Node) -> list[Node]:
    both = sides(tree)
    if both is None or both[1] != "=" or ZERO not in both[::2]:
        return []
    product_side = both[0] if both[2] == ZERO else both[2]
    found: list[Node] = []
    for factor in factors_of(product_side):
        inner = factor.base if isinstance(factor, Pow) else factor
        if symbols(inner):
            found.append(inner)
    return found if len(found) > 1 else []


def factor_dropped(tree: Node) -> Iterator[Node]:
    """(x - 2)(x + 3) = 0 to x = 2: only one factor was set to zero."""
    factors = _factored(tree)
    for at in range(len(factors)):
        for rest in ([*factors[:at], *factors[at + 1 :]], [factors[at]]):
            parts = tuple(relation(factor, "=", ZERO) for factor in rest)
            yield parts[0] if len(parts) == 1 else Logic("or", parts)


def root_sign(tree: Node) -> Iterator[Node]:
    """(x - 2)(x + 3) = 0 to x = -2 or x = 3: a root with the sign of the bracket."""
    unknowns = sorted(symbols(tree))
    factors = _factored(tree)
    if len(unknowns) != 1 or not factors:
        return
    mirrored = [Relation((_mirrored(factor, unknowns[0]), ZERO), ("=",)) for factor in factors]
    plain = [relation(factor, "=", ZERO) for factor in factors]
    yield Logic("or", tuple(mirrored))
    for at in range(len(plain)):
        yield Logic("or", (*plain[:at], mirrored[at], *plain[at + 1 :]))


def _mirrored(node: Node, name: str) -> Node:
    return substitute(node, {name: Neg(Sym(name))})


def zero_product(tree: Node) -> Iterator[Node]:
    """(x - 2)(x - 3) = 6 to x - 2 = 6 or x - 3 = 6."""
    both = sides(tree)
    if both is None or both[1] != "=":
        return
    for here, there in (both[::2], both[2::-2]):
        factors = [factor for factor in factors_of(here) if symbols(factor)]
        if len(factors) == 2 and number(there) not in (None, 0):
            yield Logic("or", tuple(relation(factor, "=", there) for factor in factors))
            yield Logic("or", (relation(factors[0], "=", there), relation(factors[1], "=", ONE)))


def _quadratic(tree: Node) -> tuple[str, Fraction, Fraction, Fraction] | None:
    both = sides(tree)
    if both is None or both[1] != "=" or len(symbols(tree)) != 1:
        return None
    name = next(iter(symbols(tree)))
    found = coefficients(Add((both[0], Neg(both[2]))), name)
    return None if found is None or len(found) != 3 else (name, found[2], found[1], found[0])


def _pair(name: str, b: Node, under: Node, below: Node) -> Node:
    x = Sym(name)
    return Logic(
        "or",
        (
            relation(x, "=", Div(Add((b, Root(under, TWO))), below)),
            relation(x, "=", Div(Add((b, Neg(Root(under, TWO)))), below)),
        ),
    )


def formula_sign(tree: Node) -> Iterator[Node]:
    """b instead of -b in the quadratic formula."""
    found = _quadratic(tree)
    if found is not None and found[2]:
        name, a, b, c = found
        yield _pair(name, rational(b), rational(b * b - 4 * a * c), rational(2 * a))


def discriminant_sign(tree: Node) -> Iterator[Node]:
    """b^2 + 4ac under the root."""
    found = _quadratic(tree)
    if found is not None:
        name, a, b, c = found
        yield _pair(name, rational(-b), rational(b * b + 4 * a * c), rational(2 * a))
        if b:
            yield _pair(name, rational(-b), rational(-b * b - 4 * a * c), rational(2 * a))


def formula_divisor(tree: Node) -> Iterator[Node]:
    """The quadratic formula divided by 2 or by a only, or only its root divided."""
    found = _quadratic(tree)
    if found is None:
        return
    name, a, b, c = found
    under = b * b - 4 * a * c
    for below in (Fraction(2), a, Fraction(1)):
        if below != 2 * a:
            yield _pair(name, rational(-b), rational(under), rational(below))
    if b:
        yield _pair(name, rational(-b * 2 * a), rational(under), rational(2 * a))


def solutions_of(tree: Node) -> list[Fraction]:
    """The numbers a list of values names: x = 2 or x = 3."""
    try:
        formula = formula_of(tree)
    except NotAFormula:
        return []
    parts = formula.parts if isinstance(formula, Joined) else (formula,)
    found = []
    for part in parts:
        value = number(part.right) if isinstance(part, Atom) and isinstance(part.left, Sym) else None
        if value is None:
            return []
        found.append(value)
    return found


def even_root(before: Node, after: Node) -> bool:
    """x^2 = -9 to x = 3: the root of a negative number."""
    both = sides(before)
    found = vector(both[2]) if both is not None and not symbols(both[2]) else None
    if both is None or found is None or found[0].real >= 0:
        return False
    size = abs(found[0].real) ** 0.5
    squared = isinstance(both[0], Pow) and number(both[0].exponent) == 2 and isinstance(both[0].base, Sym)
    return squared and any(abs(abs(float(value)) - size) < 1e-9 for value in solutions_of(after))
