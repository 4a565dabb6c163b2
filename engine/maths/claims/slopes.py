"""Derivatives of expressions that hold indefinite integrals."""

from __future__ import annotations

from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import same_value
from engine.maths.tree import Add, Div, Integral, Mul, Neg, Node, symbols, walk

CONSTANTS = frozenset(("C", "c", "K", "k"))
"""The letters people add to an antiderivative."""


def slope(node: Node, variable: str) -> Node:
    """The derivative of a term that may hold indefinite integrals."""
    if isinstance(node, Integral):
        return node.body
    if isinstance(node, Add):
        return Add(tuple(slope(term, variable) for term in node.terms))
    if isinstance(node, Neg):
        return Neg(slope(node.arg, variable))
    if isinstance(node, Mul):
        inner = [factor for factor in node.factors if any(isinstance(part, Integral) for part in walk(factor))]
        outer = [factor for factor in node.factors if factor not in inner]
        if len(inner) == 1 and not any(variable in symbols(factor) for factor in outer):
            return Mul((*outer, slope(inner[0], variable))) if outer else slope(inner[0], variable)
    if isinstance(node, Div) and variable not in symbols(node.bottom):
        return Div(slope(node.top, variable), node.bottom)
    if any(isinstance(part, Integral) for part in walk(node)):
        raise NoRule
    return derivative(node, variable)


def lacks_constant(first: Node, second: Node) -> bool:
    """Whether the second is an antiderivative of the integral in the first, but for the constant."""
    variables = {node.variable.name for node in walk(first) if isinstance(node, Integral)}
    if len(variables) != 1 or any(isinstance(node, Integral) for node in walk(second)) or symbols(second) & CONSTANTS:
        return False
    x = variables.pop()
    try:
        return same_value(slope(first, x), slope(second, x)).same is True
    except NoRule:
        return False
