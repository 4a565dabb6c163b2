"""Inverse functions: undone step by step where the variable stands once, else solved as a linear equation."""

from __future__ import annotations

import sympy

from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.solving.answer import CannotSolve
from engine.maths.solving.expressions import length
from engine.maths.to_sympy import NotConvertible, from_sympy, symbol, to_sympy
from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Num, Pow, Root, Sym, substitute, symbols, walk

_HEIGHT = "h_1"  # a name for the value of the function while it is solved for its variable


def inverse_of(body: Node, name: str) -> Node:
    """The expression, in the same variable, of the inverse function. Raises CannotSolve."""
    if sum(node == Sym(name) for node in walk(body)) == 1:
        found = _undone(body, name, Sym(_HEIGHT))
    else:
        found = _linear(body, name)
    found = _shorter(substitute(found, {_HEIGHT: Sym(name)}))
    there = same_value(Sym(name), substitute(found, {name: body}))
    back = same_value(Sym(name), substitute(body, {name: found}))
    if there.same is not True or back.same is not True:
        raise CannotSolve("I cannot confirm this inverse function.")
    return found


def _shorter(tree: Node) -> Node:
    best = tree
    for way in (lambda e: e, sympy.expand, sympy.cancel, sympy.together):
        try:
            other = from_sympy(way(to_sympy(tree)))
        except NotConvertible:
            continue
        same = same_value(tree, other)
        if length(other) < length(best) and same.same is True and not same.narrower:
            best = other
    return best


def _undone(node: Node, name: str, height: Node) -> Node:
    """What the variable is where `node` has the value `height`."""
    match node:
        case Sym():
            return height
        case Neg():
            return _undone(node.arg, name, Neg(height))
        case Add():
            rest = [term for term in node.terms if name not in symbols(term)]
            inner = next(term for term in node.terms if name in symbols(term))
            return _undone(inner, name, Add((height, *(Neg(term) for term in rest))))
        case Mul():
            rest = [factor for factor in node.factors if name not in symbols(factor)]
            inner = next(factor for factor in node.factors if name in symbols(factor))
            if any(same_value(factor, Num("0")).same is not False for factor in rest):
                raise CannotSolve("This function takes one value everywhere: it has no inverse.")
            return _undone(inner, name, Div(height, rest[0] if len(rest) == 1 else Mul(tuple(rest))))
        case Div():
            if name in symbols(node.top):
                return _undone(node.top, name, Mul((height, node.bottom)))
            return _undone(node.bottom, name, Div(node.top, height))
        case Root():
            if name not in symbols(node.index) and _odd(node.index):
                return _undone(node.arg, name, Pow(height, node.index))
            raise CannotSolve("This inverse holds only for a part of the numbers, and I cannot judge that yet.")
        case Pow() if name in symbols(node.exponent):
            inner = Func("ln", (height,)) if node.base == Const("e") else Func("log", (height, node.base))
            return _undone(node.exponent, name, inner)
        case Pow():
            if _odd(node.exponent):
                return _undone(node.base, name, Root(height, node.exponent))
            raise CannotSolve("This function takes the same value twice: it has no inverse for all numbers.")
        case Func(name="exp"):
            return _undone(node.args[0], name, Func("ln", (height,)))
        case Func(name="ln"):
            return _undone(node.args[0], name, Pow(Const("e"), height))
        case Func(name="log") if len(node.args) == 2 and name not in symbols(node.args[1]):
            return _undone(node.args[0], name, Pow(node.args[1], height))
    raise CannotSolve("I cannot find the inverse of this function.")


def _odd(node: Node) -> bool:
    try:
        size = exact(node)
    except (NotRational, Undefined):
        return False
    return size.denominator == 1 and size > 0 and size % 2 == 1


def _linear(body: Node, name: str) -> Node:
    """Where `body = height` is linear in the variable once multiplied out: (2x + 1)/(x - 3)."""
    x, height = symbol(name), symbol(_HEIGHT)
    top, _ = sympy.fraction(sympy.together(to_sympy(body) - height))
    poly = sympy.Poly(top, x)
    if poly.degree() != 1:
        raise CannotSolve("I cannot find the inverse of this function.")
    a, b = poly.all_coeffs()
    return from_sympy(sympy.cancel(-b / a))
