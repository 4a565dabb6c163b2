"""The form of a number: a literal, in lowest terms, worked out as far as it goes."""

from __future__ import annotations

import math

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.forms.finding import Finding, finding
from engine.maths.tree import Const, Div, Mixed, Neg, Node, Num, Percent, Root, symbols, walk


def unsigned(node: Node) -> Node:
    """`node` without leading minus signs."""
    while isinstance(node, Neg):
        node = node.arg
    return node


def size(node: Node) -> int:
    """How many nodes a tree has; minus signs are not counted."""
    return sum(not isinstance(part, Neg) for part in walk(node))


def lowest_terms(node: Node) -> str:
    """A number written as whole number, decimal, mixed number or fraction in lowest terms; "" or a note code."""
    minus = isinstance(node, Neg)
    if isinstance(node, Neg):
        node = node.arg
    match node:
        case Num():
            return ""
        case Mixed():
            proper = node.top.value < node.bottom.value and math.gcd(int(node.top.text), int(node.bottom.text)) == 1
            return "" if proper else "form.not_lowest_terms"
        case Div() if _literal_fraction(node):
            top, bottom = unsigned(node.top), unsigned(node.bottom)
            assert isinstance(top, Num) and isinstance(bottom, Num)
            if top.is_decimal or bottom.is_decimal:
                return "form.not_worked_out"
            if isinstance(node.bottom, Neg) or (minus and isinstance(node.top, Neg)) or bottom.value == 1:
                return "form.not_lowest_terms"
            return "" if math.gcd(int(top.text), int(bottom.text)) == 1 else "form.not_lowest_terms"
        case Percent(arg=Num()):
            return ""
    return "form.not_worked_out"


def _literal_fraction(node: Div) -> bool:
    """Two numbers with at most one minus sign each."""
    parts = [part.arg if isinstance(part, Neg) else part for part in (node.top, node.bottom)]
    return all(isinstance(part, Num) for part in parts)


def is_literal(node: Node) -> bool:
    """A number written without arithmetic: 3, -0.5, 3/4 (in any terms), 1 1/2, 25%."""
    return lowest_terms(node) in ("", "form.not_lowest_terms")


def fractions_reduced(node: Node) -> Finding | None:
    """Whether every fraction of numbers in a tree is in lowest terms, without a minus sign or a root below.

    `x + 2/6` is not, `1/3 = x` is; what has letters in it is left to `simplified`.
    """
    below = None
    for part in walk(node):
        if isinstance(part, Neg) and _minus_below(part.arg) and not symbols(part):
            return finding("form.not_lowest_terms", part.arg, say="two minus signs meet before the fraction {0}.")
        if not isinstance(part, Div):
            continue
        if _literal_fraction(part) and (found := _reduce(part)):
            return found
        if not symbols(part.bottom) and any(isinstance(n, Root) or n == Const("i") for n in walk(part.bottom)):
            below = part
    if below is None:
        return None
    return finding("form.root_below", below, say="there is a root or an i left below the fraction bar in {0}.")


def _minus_below(node: Node) -> bool:
    return isinstance(node, Div) and (isinstance(node.bottom, Neg) or isinstance(node.top, Neg))


def _reduce(node: Div) -> Finding | None:
    top, bottom = unsigned(node.top), unsigned(node.bottom)
    assert isinstance(top, Num) and isinstance(bottom, Num)
    if top.is_decimal or bottom.is_decimal:
        return finding("form.not_worked_out", node, say="the fraction {0} still has a decimal in it.")
    if isinstance(node.top, Neg) and isinstance(node.bottom, Neg):
        return finding("form.not_lowest_terms", node, say="the two minus signs in {0} cancel.")
    if isinstance(node.bottom, Neg):
        return finding("form.not_lowest_terms", node, say="the minus sign of {0} is to stand before the fraction.")
    common = math.gcd(int(top.text), int(bottom.text))
    if common > 1:
        return finding("form.not_lowest_terms", node, Num(str(common)), say="{0} can be reduced: divide by {1}.")
    return None


def root_part(node: Root) -> int:
    """The number that can be taken out of a root of whole numbers; 1 when there is none. Square factors up to 2,000."""
    try:
        number, degree = exact(node.arg), exact(node.index)
    except (NotRational, Undefined):
        return 1
    if degree.denominator != 1 or degree < 2 or number.denominator != 1 or number > 10**9:
        return 1
    out = 1
    k = 2
    while k ** int(degree) <= abs(number) and k <= 2_000:
        if number % k ** int(degree) == 0:
            out = k
        k += 1
    return out
