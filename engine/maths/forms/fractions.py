"""One fraction: a numerator over a denominator, no fraction inside, none beside it."""

from __future__ import annotations

from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.numbers import unsigned
from engine.maths.forms.terms import exponent_of
from engine.maths.tree import Add, Const, Div, Func, Mixed, Mul, Node, Num, Percent, Pow, children


def single_fraction(node: Node) -> Finding | None:
    """What is left to do until `node` is one fraction; an expression without any fraction is one, over 1."""
    node = unsigned(node)
    if isinstance(node, Div):
        for part in (node.top, node.bottom):
            if inner := fraction_in(part):
                say = "there is still the fraction {0} inside the fraction."
                return finding("form.fraction_in_fraction", inner, say=say)
        return None
    inner = fraction_in(node)
    if inner is None:
        return None
    if isinstance(node, Add):
        return finding("form.several_fractions", node, say="{0} is still a sum: bring it to one denominator.")
    if isinstance(node, Mul):
        return finding("form.several_fractions", inner, say="{0} still stands beside the fraction bar as a factor.")
    return finding("form.several_fractions")


def fraction_in(node: Node) -> Node | None:
    """A fraction, mixed number or negative power in `node`; exponents and what functions are taken of do not count."""
    match node:
        case Div() | Mixed() | Percent():
            return node
        case Func() | Num() | Const():
            return None
        case Pow():
            exponent = exponent_of(node)
            return node if exponent is not None and exponent < 0 else fraction_in(node.base)
    return next((inner for child in children(node) if (inner := fraction_in(child))), None)
