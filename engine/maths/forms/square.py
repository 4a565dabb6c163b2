"""Completed square: one square of something linear in the variable, times a constant, plus a constant.

The variable may be an expression: `(sin(x) - 1)^2 + 1` in sin(x). Without a square term the answer must be linear.
"""

from __future__ import annotations

from engine.maths.forms.finding import Finding, finding
from engine.maths.forms.identical import ordered
from engine.maths.forms.terms import exponent_of, flat_terms, like_terms
from engine.maths.tree import Add, Div, Mul, Neg, Node, Pow, Sym, rebuild, symbols

STAND_IN = "variable_0"


def completed_square(node: Node, variable: Node) -> Finding | None:
    """What is left to do until the square in `variable` is completed."""
    name = variable.name if isinstance(variable, Sym) else STAND_IN
    tree = node if isinstance(variable, Sym) else _replaced(node, ordered(variable), Sym(name))
    if not isinstance(variable, Sym) and symbols(variable) & symbols(tree):
        return finding("form.no_square")
    terms = flat_terms(tree)
    inside = [term for term in terms if name in symbols(term)]
    if not inside:
        return None
    if len(terms) == 1 and isinstance(around := _without_constants(terms[0], name), Add):
        return _inside_factor(around, name)
    squares = [term for term in inside if _is_square(term, name)]
    if len(squares) == 1 == len(inside):
        outside = [term for term in terms if name not in symbols(term)]
        return like_terms(Add(tuple(outside))) if len(outside) > 1 else None
    if squares:
        return finding("form.outside_the_square")
    if len(inside) == 1 and _is_linear(inside[0], name):
        return None
    core = _without_constants(inside[0], name)
    untidy = like_terms(core.base) if isinstance(core, Pow) and name != STAND_IN else None
    return untidy or finding("form.no_square")


def _inside_factor(around: Node, name: str) -> Finding | None:
    """A sum with a factor around it: right as it is when it is linear or has no square in it."""
    inside = [term for term in flat_terms(around) if name in symbols(term)]
    if len(inside) == 1 and _is_linear(inside[0], name):
        return None
    inner = completed_square(around, Sym(name))
    return inner or finding("form.around_the_square")


def _is_square(term: Node, name: str) -> bool:
    """A constant times the square of something linear."""
    match _without_constants(term, name):
        case Pow(base=base) as power:
            inside = [part for part in flat_terms(base) if name in symbols(part)]
            return exponent_of(power) == 2 and len(inside) == 1 and _is_linear(inside[0], name) and not like_terms(base)
    return False


def _is_linear(term: Node, name: str) -> bool:
    """A constant times the variable."""
    return _without_constants(term, name) == Sym(name)


def _without_constants(term: Node, name: str) -> Node:
    """The factor of a term that the variable is in, the others being constants; the term where there are several."""
    match term:
        case Neg():
            return _without_constants(term.arg, name)
        case Div() if name not in symbols(term.bottom):
            return _without_constants(term.top, name)
        case Mul():
            inside = [factor for factor in term.factors if name in symbols(factor)]
            return _without_constants(inside[0], name) if len(inside) == 1 else term
    return term


def _replaced(node: Node, key: object, by: Node) -> Node:
    return by if ordered(node) == key else rebuild(node, lambda child: _replaced(child, key, by))
