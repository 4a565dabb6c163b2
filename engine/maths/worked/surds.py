"""Rules for roots of numbers: multiplied, squared, cancelled, and cleared from below the fraction bar."""

from __future__ import annotations

import math
from fractions import Fraction

from engine.maths.tree import Add, Div, Mul, Neg, Node, Pow, Root, symbols
from engine.maths.worked.rewriting import Change, Rule
from engine.maths.worked.terms import (
    TWO,
    Term,
    as_terms,
    fraction,
    literal,
    negated,
    number,
    product,
    term,
    tidy,
    total,
    whole,
)
from engine.maths.worked.writing import to_latex


def root_product(node: Node) -> Change | None:
    """√2 · √6 is √12, √3 · √3 is 3."""
    if not isinstance(node, Mul):
        return None
    roots = [factor for factor in node.factors if isinstance(factor, Root) and factor.index == TWO]
    if len(roots) < 2:
        return None
    one, two = roots[:2]
    if symbols(one) or symbols(two):
        return None
    others = list(node.factors)
    others.remove(one)
    others.remove(two)
    if one == two:
        return Change("root.squared", "A square root times itself is the number under it", product([*others, one.arg]))
    joined = Root(Mul((one.arg, two.arg)), TWO)
    return Change("root.product", "A product of roots is the root of the product", product([*others, joined]))


def root_power(node: Node) -> Change | None:
    """(√5)² is 5."""
    if not (isinstance(node, Pow) and isinstance(node.base, Root)):
        return None
    exponent, index = whole(node.exponent), whole(node.base.index)
    if exponent is None or index is None or exponent < 2:
        return None
    if symbols(node.base) and index % 2 == 0 and exponent != index:
        return None
    if exponent == index:
        return Change("root.squared", "The power undoes the root", node.base.arg)
    if exponent > index:
        rest = Pow(node.base, number(exponent - index))
        return Change("root.squared", "The power undoes the root", Mul((node.base.arg, tidy(rest))))
    return None


def rationalise(node: Node) -> Change | None:
    """No root is left below the fraction bar."""
    if not isinstance(node, Div) or symbols(node):
        return None
    bottom = node.bottom
    roots = [part for part in (bottom.factors if isinstance(bottom, Mul) else (bottom,)) if isinstance(part, Root)]
    if len(roots) == 1 and roots[0].index == TWO and not isinstance(bottom, Add):
        one = roots[0]
        top = tidy(Mul((node.top, one)))
        rest = product([part for part in (bottom.factors if isinstance(bottom, Mul) else (bottom,)) if part != one])
        after = Div(top, tidy(Mul((rest, one.arg))))
        title = f"Multiply numerator and denominator by ${to_latex(one)}$"
        return Change("root.rationalise", title, after)
    if isinstance(bottom, Add) and len(bottom.terms) == 2:
        squares = [_square(part) for part in bottom.terms]
        if None in squares or not any(isinstance(part, Root) for t in bottom.terms for part in _parts(t)):
            return None
        conjugate = Add((bottom.terms[0], negated(bottom.terms[1])))
        value = (squares[0] or Fraction(0)) - (squares[1] or Fraction(0))
        if value == 0:
            return None
        title = f"Multiply numerator and denominator by ${to_latex(conjugate)}$"
        why = f"In the denominator, ${to_latex(Mul((bottom, conjugate)))} = {to_latex(number(value))}$."
        return Change("root.conjugate", title, Div(tidy(Mul((node.top, conjugate))), number(value)), why)
    return None


def _parts(node: Node) -> tuple[Node, ...]:
    inner = node.arg if isinstance(node, Neg) else node
    return inner.factors if isinstance(inner, Mul) else (inner,)


def _square(node: Node) -> Fraction | None:
    """The square of a number or of a number times one square root."""
    result = Fraction(1)
    for part in _parts(node):
        if isinstance(part, Root) and part.index == TWO and (value := literal(part.arg)) is not None:
            result *= value
        elif (value := fraction(part)) is not None:
            result *= value * value
        else:
            return None
    return result


def split_root_fraction(node: Node) -> Change | None:
    """(2 + √8)/2 with a common factor: 1 + √2."""
    if not isinstance(node, Div) or symbols(node) or not isinstance(node.top, Add):
        return None
    bottom = whole(node.bottom)
    items = as_terms(node.top)
    if items is None or not bottom or any(item.coefficient.denominator != 1 for item in items):
        return None
    common = math.gcd(bottom, *(int(item.coefficient) for item in items))
    common = -common if bottom < 0 else common
    if common == 1:
        return None
    top = total([Term(item.coefficient / common, item.powers).tree() for item in items])
    after = top if bottom == common else Div(top, number(bottom // common))
    return Change("fraction.reduce", f"Divide numerator and denominator by ${common}$", after)


def reduce_root_fraction(node: Node) -> Change | None:
    """2√3/4 is √3/2."""
    if not isinstance(node, Div) or symbols(node):
        return None
    item, bottom = term(node.top), whole(node.bottom)
    if item is None or not item.powers or not bottom or item.coefficient.denominator != 1:
        return None
    common = math.gcd(int(item.coefficient), bottom)
    common = -common if bottom < 0 else common
    if common == 1:
        return None
    top = Term(item.coefficient / common, item.powers).tree()
    after = top if bottom == common else Div(top, number(bottom // common))
    return Change("fraction.reduce", f"Divide numerator and denominator by ${common}$", after)


ROOTS: tuple[Rule, ...] = (root_product, root_power, split_root_fraction, reduce_root_fraction, rationalise)
