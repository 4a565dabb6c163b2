"""First-order differential equations as statements: does a function satisfy one, and is it every solution.

A function is put into the equation with its own derivative; nothing is solved here. Knows nothing of questions.
"""

from __future__ import annotations

from engine.maths.calculus import derivative
from engine.maths.equivalence import same_value
from engine.maths.tree import Add, Mul, Neg, Node, Num, Relation, substitute, symbols

SLOPE = "slope_"  # the letter that stands for the derivative in an equation


def satisfies(equation: Relation, function: str, variable: str, tree: Node) -> bool | None:
    """Whether the function `tree` of `variable` satisfies the equation; None when it cannot be decided.

    Raises NoRule when it cannot be differentiated.
    """
    values = {function: tree, SLOPE: derivative(tree, variable)}
    left, right = (substitute(term, values) for term in equation.terms)
    return same_value(left, right).same


def satisfies_implicitly(
    equation: Relation, slope: Node, function: str, variable: str, relation: Relation
) -> bool | None:
    """Whether a relation between the variable and the function says the same as the equation.

    The constant must stand alone on its side or as one term, so that it falls out when differentiating.
    """
    gap = Add((relation.terms[0], Neg(relation.terms[1])))
    by_variable, by_function = derivative(gap, variable), derivative(gap, function)
    if symbols(by_variable) | symbols(by_function) != (symbols(by_variable) | symbols(by_function)) & {
        variable,
        function,
    }:
        return None
    if same_value(by_function, Num("0")).same is not False:
        return None
    total = Add((by_variable, _times(by_function, slope)))
    return same_value(total, Num("0")).same


def _times(one: Node, other: Node) -> Node:
    return Mul((one, other))


def constants_of(tree: Node, variable: str, function: str) -> list[str]:
    """The letters of a solution that are neither its variable nor the function."""
    return sorted(symbols(tree) - {variable, function})


def is_affine(tree: Node, constant: str) -> bool:
    """Whether `tree` is a + b * constant with b not zero anywhere it was tried."""
    first = derivative(tree, constant)
    second = derivative(first, constant)
    return same_value(second, Num("0")).same is True and same_value(first, Num("0")).same is False
