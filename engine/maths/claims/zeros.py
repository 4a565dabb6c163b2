"""Where an expression in one unknown is zero or ceases to have a value.

Polynomials, fractions, absolute values and roots exactly (up to isolating an irrational root to 70 digits);
everything else by looking along the number line, which is told apart by `complete`. Only the worker imports this.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.claims.looking import looked_for
from engine.maths.claims.points import Unknown, Zeros
from engine.maths.claims.polynomials import MAX_DEGREE, polynomial, roots_of
from engine.maths.evaluate import NotRational, Undefined, exact
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
    rebuild,
    symbols,
    walk,
)

MAX_BRANCHES = 16
_PERIODIC = frozenset(("sin", "cos", "tan", "sec", "csc", "cot"))
_STEPPED = frozenset(("floor", "ceil", "mod", "sign", "factorial", "binomial", "gcd", "lcm", "max", "min"))


@lru_cache(maxsize=512)
def breakpoints(node: Node, x: str) -> Zeros:
    """Every point where `node` may change its sign or lose its value. Raises Unknown."""
    found = Zeros()
    for part in walk(node):
        if x not in symbols(part):
            continue
        if isinstance(part, Div):
            inner: Node | None = part.bottom
        elif isinstance(part, Pow) and _may_fail(part):
            inner = part.base
        elif isinstance(part, Root) or (isinstance(part, Func) and part.name in ("abs", "ln", "log")):
            inner = part.arg if isinstance(part, Root) else part.args[0]
        elif isinstance(part, Func) and part.name in ("tan", "sec", "cot", "csc"):
            inner = Func("cos" if part.name in ("tan", "sec") else "sin", part.args)
        else:
            inner = None
        if inner is not None and x in symbols(inner):
            found.add(zeros(inner, x))
    found.add(zeros(node, x))
    return found


def _may_fail(power: Pow) -> bool:
    try:
        exponent = exact(power.exponent)
    except (NotRational, Undefined):
        return True
    return exponent < 0 or exponent.denominator > 1


@lru_cache(maxsize=1024)
def zeros(node: Node, x: str) -> Zeros:
    """Points that hold all zeros of `node`, and perhaps others. Raises Unknown."""
    if x not in symbols(node):
        return Zeros()
    if isinstance(node, (Mul, Neg, Div)):
        parts = node.factors if isinstance(node, Mul) else (node.arg,) if isinstance(node, Neg) else (node.top,)
        found = Zeros()
        for part in parts:
            found.add(zeros(part, x))
        return found
    if isinstance(node, Pow) and x not in symbols(node.exponent):
        return zeros(node.base, x)  # of a negative power there are none, and its poles are found elsewhere
    kinds = {type(part) for part in walk(node)}
    if kinds & {Apply, Derivative, Integral, Limit, Sum}:
        raise Unknown
    coefficients = polynomial(node, x)
    if coefficients is not None:
        return Zeros(roots_of(coefficients))
    functions = {part.name for part in walk(node) if isinstance(part, Func) and x in symbols(part)}
    if functions & _STEPPED:
        raise Unknown
    if functions <= {"abs"} and not any(isinstance(p, Pow) and x in symbols(p.exponent) for p in walk(node)):
        try:
            return _algebraic(node, x)
        except (Unknown, sympy.PolynomialError, LemmaError, NotImplementedError, ValueError, TypeError):
            pass
    return looked_for(node, x, bool(functions & _PERIODIC))


def _algebraic(node: Node, x: str) -> Zeros:
    """Candidates for the zeros of an expression with absolute values and roots: signs tried, roots eliminated."""
    found = Zeros()
    for branch in _branches(node, x):
        coefficients = polynomial(branch, x)
        found.points += roots_of(coefficients) if coefficients is not None else _eliminated(branch, x)
    return found


def _branches(node: Node, x: str) -> list[Node]:
    """The expression with every absolute value replaced by its content and by minus its content."""
    marks = sorted({p for p in walk(node) if isinstance(p, Func) and p.name == "abs" and x in symbols(p)}, key=repr)
    if not marks:
        return [node]
    if 2 ** len(marks) > MAX_BRANCHES:
        raise Unknown
    inner = min(marks, key=lambda mark: len(repr(mark)))  # innermost first

    def replaced(tree: Node, by: Node) -> Node:
        return by if tree == inner else rebuild(tree, lambda child: replaced(child, by))

    content = inner.args[0]
    return [tree for by in (content, Neg(content)) for tree in _branches(replaced(node, by), x)]


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
                raise Unknown
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
            raise Unknown
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
        raise Unknown
    return roots_of(tuple(Fraction(int(c.p), int(c.q)) for c in reversed(poly.all_coeffs())))
