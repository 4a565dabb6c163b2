"""`n over 2` as the product it is, n(n - 1)/2, so that it is compared as a polynomial. Does not import SymPy."""

from __future__ import annotations

import math

from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, integer, rebuild, symbols

MAX_FACTORS = 12


def as_products(tree: Node) -> Node:
    """The tree with each binomial coefficient of a letter over a small whole number written out."""
    tree = rebuild(tree, as_products)
    if not (isinstance(tree, Func) and tree.name == "binomial" and symbols(tree.args[0])):
        return tree
    top, bottom = tree.args
    if not (isinstance(bottom, Num) and bottom.text.isdigit() and int(bottom.text) <= MAX_FACTORS):
        return tree
    size = int(bottom.text)
    if size == 0:
        return Num("1")
    factors = tuple(Add((top, Neg(integer(at)))) if at else top for at in range(size))
    return Div(factors[0] if size == 1 else Mul(factors), integer(math.factorial(size)))
