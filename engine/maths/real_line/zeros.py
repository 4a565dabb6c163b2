"""Where an expression in one unknown is zero or ceases to have a value.

Polynomials, fractions, absolute values and roots exactly (up to isolating an irrational root to 70 digits);
everything else by looking along the number line, which is told apart by `complete`. Only the worker imports this.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeGuard

import sympy

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.real_line.critical import branches, critical_parts
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.looking import Zeros, looked_for
from engine.maths.real_line.polynomials import MAX_DEGREE, Poly, fraction, real_roots
from engine.maths.real_line.signs import never_zero
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import (
    Add,
    Apply,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Node,
    Pow,
    Root,
    Sum,
    symbols,
    walk,
)

PERIODIC = frozenset(("sin", "cos", "tan", "sec", "csc", "cot"))
_STEPPED = frozenset(("floor", "ceil", "mod", "sign", "factorial", "binomial", "gcd", "lcm", "max", "min"))


@lru_cache(maxsize=512)
def critical_points(node: Node, x: str) -> Zeros:
    """Every point where `node` may change its sign or lose its value. Raises Unsettled."""
    found = Zeros()
    for part in (*critical_parts(node, x), *(part.args[0] for part in walk(node) if _is_size(part, x))):
        found.add(zeros(part, x))
    return found


def _is_size(node: Node, x: str) -> TypeGuard[Func]:
    """Whether this is an absolute value: where it is zero it has a corner, which looking for zeros passes by."""
    return isinstance(node, Func) and node.name == "abs" and x in symbols(node)


@lru_cache(maxsize=1024)
def zeros(node: Node, x: str) -> Zeros:
    """Points that hold all zeros of `node`, and perhaps others. Raises Unsettled."""
    if x not in symbols(node):
        return Zeros()
    if isinstance(node, (Mul, Neg, Div)):
        parts = node.factors if isinstance(node, Mul) else (node.arg,) if isinstance(node, Neg) else (node.top,)
        found = Zeros()
        for part in parts:
            found.add(zeros(part, x))
        return found
    if never_zero(node):
        return Zeros()
    if isinstance(node, Pow) and x not in symbols(node.exponent):
        return zeros(node.base, x)  # of a negative power there are none, and its poles are found elsewhere
    kinds = {type(part) for part in walk(node)}
    if kinds & {Apply, Derivative, Integral, Limit, Sum}:
        raise Unsettled
    top = _numerator(node, x)
    if top is not None:
        return Zeros(real_roots(top))
    functions = {part.name for part in walk(node) if isinstance(part, Func) and x in symbols(part)}
    if functions & _STEPPED:
        raise Unsettled
    if functions <= {"abs"} and not any(isinstance(p, Pow) and x in symbols(p.exponent) for p in walk(node)):
        try:
            return _algebraic(node, x)
        except (Unsettled, sympy.PolynomialError, LemmaError, NotImplementedError, ValueError, TypeError):
            pass
    return looked_for(node, x, bool(functions & PERIODIC))


def _numerator(node: Node, x: str) -> Poly | None:
    try:
        return fraction(node, x)[0]
    except (NotRational, Undefined):
        return None


def _algebraic(node: Node, x: str) -> Zeros:
    """Candidates for the zeros of an expression with absolute values and roots: signs tried, roots eliminated."""
    found = Zeros()
    for branch in branches(node, x):
        top = _numerator(branch, x)
        found.points += real_roots(top) if top is not None else _eliminated(branch, x)
    return found


def _eliminated(node: Node, x: str) -> list[Fraction]:
    """The roots of a polynomial that is zero wherever `node` is: each radical is a new unknown, then eliminated."""
    radicals: list[tuple[Any, int, Any]] = []

    def convert(tree: Node) -> Any:
        base: Node | None = None
        top, index = 1, 1
        if isinstance(tree, Root):
            base, index = tree.arg, int(exact(tree.index))
        elif isinstance(tree, Pow):
            exponent = exact(tree.exponent)
            top, index = exponent.numerator, exponent.denominator
            base = tree.base
        if base is not None and index > 1:
            if len(radicals) >= 4 or index > 6:
                raise Unsettled
            under = convert(base)
            for name, old, arg in radicals:
                if old == index and arg == under:
                    return name**top
            name = sympy.Dummy(f"t{len(radicals)}")
            radicals.append((name, index, under))
            return name**top
        match tree:
            case Neg():
                return -convert(tree.arg)
            case Add():
                return sympy.Add(*(convert(term) for term in tree.terms))
            case Mul():
                return sympy.Mul(*(convert(factor) for factor in tree.factors))
            case Div():
                return convert(tree.top) / convert(tree.bottom)
            case Pow():
                return convert(tree.base) ** top
        if any(isinstance(part, (Const, Func)) for part in walk(tree)):
            raise Unsettled
        return to_sympy(tree)

    unknown = symbol(x)
    expression, _ = sympy.fraction(sympy.together(convert(node)))
    for name, index, under in reversed(radicals):
        above, below = sympy.fraction(sympy.together(under))
        defining = below * name**index - above
        if expression.has(name):
            expression = sympy.resultant(expression, defining, name)
        expression, _ = sympy.fraction(sympy.together(expression))
    poly = sympy.Poly(expression, unknown)
    if not (poly.domain.is_ZZ or poly.domain.is_QQ) or poly.is_zero or poly.degree() > MAX_DEGREE:
        raise Unsettled
    return real_roots(tuple(Fraction(int(c.p), int(c.q)) for c in reversed(poly.all_coeffs())))
