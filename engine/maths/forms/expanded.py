"""Expanded: a sum of terms without brackets to multiply out, like terms collected."""

from __future__ import annotations

from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.numbers import unsigned
from engine.maths.forms.terms import like_terms, untidy_product
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, Pow, symbols, walk


def expanded(node: Node) -> Finding | None:
    """What is left to do until `node` is multiplied out."""
    terms = node.terms if isinstance(node, Add) else (node,)
    for term in terms:
        if isinstance(term, Neg) and isinstance(term.arg, Neg):
            return finding("form.not_simplified", term, say="the two minus signs in {0} cancel.")
        term = unsigned(term)
        if isinstance(term, Add):
            return finding("form.not_expanded", term, say="the brackets around {0} can be left out.")
        for part in walk(term):
            if found := _brackets(part):
                return found
    if found := like_terms(node):
        return found
    return next((found for term in terms if (found := untidy_product(unsigned(term)))), None)


def _brackets(part: Node) -> Finding | None:
    match part:
        case Mul() if any(isinstance(unsigned(factor), Add) for factor in part.factors):
            return finding("form.not_expanded", part, say="{0} can still be multiplied out.")
        case Pow(base=base) if isinstance(unsigned(base), (Add, Mul, Div)) and symbols(base):
            return finding("form.not_expanded", part, say="the power {0} can still be multiplied out.")
        case Pow(base=Num(), exponent=Num()):
            return finding("form.not_worked_out", part, say="{0} can be worked out.")
        case Div(top=top) if isinstance(unsigned(top), Add):
            return finding("form.not_expanded", part, say="the fraction {0} can be written as a sum.")
    return None
