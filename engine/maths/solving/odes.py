"""Differential equations of first order: linear ones and separable ones, each solution put back."""

from __future__ import annotations

from typing import Any

import sympy

from engine.maths.answers import both_signs
from engine.maths.calculus import NoRule
from engine.maths.equations import holds
from engine.maths.odes import SLOPE, constants_of, is_affine, satisfies
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.expressions import length
from engine.maths.to_sympy import NotConvertible, from_sympy, symbol, to_sympy
from engine.maths.tree import Func, Logic, Node, Relation, Sym, substitute, symbols, walk


def slope_of(question: Question) -> Node:
    """What the derivative is equal to. Raises CannotSolve when the equation cannot be solved for it."""
    equation = question.body
    assert isinstance(equation, Relation)
    if equation.terms[0] == Sym(SLOPE) and SLOPE not in symbols(equation.terms[1]):
        return equation.terms[1]
    gap = sympy.expand(to_sympy(equation.terms[0]) - to_sympy(equation.terms[1]))
    s = symbol(SLOPE)
    if not gap.is_polynomial(s) or sympy.degree(gap, s) != 1:
        raise CannotSolve("I can solve this only when the derivative stands there once and plainly.")
    factor = gap.coeff(s, 1)
    return from_sympy(sympy.simplify(-gap.coeff(s, 0) / factor))


def solve_ode(question: Question) -> Answer:
    variable, function = question.variables[0], question.function
    slope = to_sympy(slope_of(question))
    x, y = symbol(variable), symbol(function)
    constant = next(letter for letter in ("C", "K", "A") if letter not in (variable, function))
    c = symbol(constant)
    start = dict(question.values)
    found = _linear(slope, x, y, c)
    if found is None:
        found = _separable(slope, x, y, c)
    if not found:
        raise CannotSolve("I can solve linear and separable equations only, and only some of them.")
    if start:
        found = _through(found, start, x, c)
    equation = question.body
    assert isinstance(equation, Relation)
    good: list[Node] = []
    for expression in found:
        tree = _written(expression, equation, function, variable)
        if tree is None:
            continue
        if start and not _starts(tree, variable, start):
            continue
        if not start and constants_of(tree, variable, function) != [constant]:
            continue
        good.append(tree)
    if not good or (start and len(good) != 1):
        raise CannotSolve("I cannot solve this with certainty.")
    values = tuple(good)
    equations = tuple(Relation((Sym(function), tree), ("=",)) for tree in good)
    shown: Node = equations[0] if len(equations) == 1 else Logic("or", equations)
    return Answer(shown, "put back into the equation", values)


def _linear(slope: Any, x: Any, y: Any, c: Any) -> list[Any] | None:
    """y' = a(x) y + b(x), by the integrating factor."""
    expanded = sympy.expand(slope)
    if not expanded.is_polynomial(y) or sympy.degree(expanded, y) > 1:
        return None
    a, b = sympy.factor(expanded.coeff(y, 1)), expanded.coeff(y, 0)
    if (a.has(x) and a.has(sympy.Abs)) or not (expanded - a * y - b).equals(0):
        return None
    growth = _integral(a, x)
    factor = sympy.powsimp(sympy.simplify(sympy.exp(growth)))
    inside = _integral(sympy.simplify(b / factor), x)
    return [sympy.expand(factor * (inside + c))]


def _separable(slope: Any, x: Any, y: Any, c: Any) -> list[Any] | None:
    """y' = g(x) h(y), both sides integrated and solved for y."""
    found = separated(slope, x, y)
    if found is None:
        return None
    left, right, product = found
    solutions = sympy.solve(sympy.Eq(left, c * right if product else right + c), y)
    if not isinstance(solutions, list) or len(solutions) > 4:
        return None
    return solutions


def separated(slope: Any, x: Any, y: Any) -> tuple[Any, Any, bool] | None:
    """(L(y), R(x), product): every solution keeps L - R constant, or L/R when `product`; None when not separable.

    Where integrating gives one logarithm the quotient is used, as it has no sign to lose.
    """
    parts = sympy.separatevars(sympy.factor(slope), symbols=[x, y], dict=True)
    if parts is None:
        return None
    g, h = parts["coeff"] * parts[x], parts[y]
    left, right = _integral(1 / h, y), _integral(g, x)
    logs = sympy.Add.make_args(sympy.expand(left))
    factors = [term.as_independent(y) for term in logs]
    if all(isinstance(log, sympy.log) for _, log in factors):
        shared = factors[0][0]
        powers = [sympy.simplify(factor / shared) for factor, _ in factors]
        if all(power.is_Integer for power in powers):
            quotient = sympy.Mul(*(log.args[0] ** power for (_, log), power in zip(factors, powers, strict=True)))
            return quotient, sympy.exp(right / shared), True
    return left, right, False


def is_every_solution(question: Question, tree: Node, constant: str) -> bool | None:
    """Whether `tree`, which satisfies the equation for each value of `constant`, runs through all solutions.

    None when it cannot be decided.
    """
    variable, function = question.variables[0], question.function
    try:
        slope = to_sympy(slope_of(question))
        x, y, c = symbol(variable), symbol(function), symbol(constant)
        expanded = sympy.expand(slope)
        if expanded.is_polynomial(y) and sympy.degree(expanded, y) <= 1:
            return True if is_affine(tree, constant) else None
        found = separated(slope, x, y)
        if found is None:
            return None
        left, right, product = found
        kept = left.subs(y, to_sympy(tree))
        kept = sympy.simplify(kept / right if product else kept - right)
    except (CannotSolve, NotConvertible, NotImplementedError, TypeError, ValueError):
        return None
    if kept.has(x) or not kept.has(c):
        return None
    top, bottom = sympy.fraction(sympy.together(kept))
    if not (top.is_polynomial(c) and bottom.is_polynomial(c)):
        return None
    degrees = (sympy.degree(top, c), sympy.degree(bottom, c))
    if product:  # a quotient of lines takes every value but one
        return True if max(degrees) == 1 else None
    return True if degrees[0] == 1 and not bottom.has(c) else None


def _integral(expression: Any, by: Any) -> Any:
    found = sympy.integrate(expression, by)
    if found.has(sympy.Integral, sympy.Piecewise, sympy.zoo, sympy.nan):
        raise CannotSolve("I cannot find the integral that this needs.")
    return found


def _through(found: list[Any], start: dict[str, Node], x: Any, c: Any) -> list[Any]:
    """The solutions with the constant that makes them pass through the point given."""
    at, height = to_sympy(start["at"]), to_sympy(start["value"])
    passing: list[Any] = []
    for expression in found:
        for constant in sympy.solve(sympy.Eq(expression.subs(x, at), height), c):
            if not constant.has(sympy.I):
                passing.append(expression.subs(c, constant))
    return passing


_HYPERBOLIC = ("sinh", "cosh", "tanh", "sech", "csch", "coth")  # which SymPy likes better than students do


def _written(expression: Any, equation: Relation, function: str, variable: str) -> Node | None:
    """The shortest way to write a solution that satisfies the equation; None when none does."""
    best: Node | None = None
    for way in (
        lambda e: e,
        lambda e: sympy.expand(e.rewrite(sympy.exp)),
        sympy.simplify,
        sympy.expand,
        lambda e: sympy.powsimp(sympy.expand(e)),
        sympy.factor,
    ):
        try:
            tree = from_sympy(way(expression))
        except (NotConvertible, AttributeError, TypeError, ValueError):
            continue
        if best is not None and length(tree) >= length(best):
            continue
        if any(isinstance(node, Func) and node.name in _HYPERBOLIC for node in walk(tree)):
            continue
        try:
            true = all(satisfies(equation, function, variable, one) is True for one in both_signs(tree))
        except NoRule:
            continue
        if true:
            best = tree
    return best


def _starts(tree: Node, variable: str, start: dict[str, Node]) -> bool:
    return holds(Relation((substitute(tree, {variable: start["at"]}), start["value"]), ("=",)), {}) is True
