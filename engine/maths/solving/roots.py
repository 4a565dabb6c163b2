"""Equations in one unknown: all real solutions, exactly, substituted back and counted."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy

from engine.maths.answers import ALL, NONE
from engine.maths.equations import (
    count_real,
    degree,
    difference,
    holds,
    rational_equation,
    real_roots_only,
)
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.question import Question
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.candidates import (
    by_cases,
    by_common_base,
    by_elimination,
    by_one_logarithm,
    by_substitution,
    polynomial_candidates,
)
from engine.maths.solving.expressions import length, number
from engine.maths.solving.inequalities import is_true
from engine.maths.solving.trigonometry import PERIODIC, is_trigonometric, roots_within
from engine.maths.to_sympy import NotConvertible, from_sympy, symbol, to_sympy
from engine.maths.tree import (
    Func,
    Logic,
    Node,
    Num,
    Pow,
    Relation,
    Sym,
    Words,
    rational,
    symbols,
    walk,
)


def solve_equation(question: Question) -> Answer:
    equation = question.body
    assert isinstance(equation, Relation)
    variable = question.variables[0]
    if symbols(equation) - {variable}:
        return _solve_with_letters(equation, variable)
    if is_trigonometric(equation, variable):
        return _solutions(
            variable, roots_within(question, equation, variable), "every solution on one turn found, and put back"
        )
    polynomial = rational_equation(equation, variable)
    answer = (
        _polynomial_roots(equation, variable, polynomial)
        if polynomial is not None
        else _solve_other(equation, variable)
    )
    return answer if question.within is None else _within(answer, variable, question.within)


def _within(answer: Answer, variable: str, condition: Node) -> Answer:
    """The solutions that satisfy a condition on the unknown."""
    if isinstance(answer.tree, Words) and answer.tree != NONE:
        raise CannotSolve("This holds for all numbers there.")
    kept = [root for root in answer.values if is_true(condition, variable, root)]
    return _solutions(variable, kept, answer.how)


def _solutions(variable: str, roots: list[Node], how: str) -> Answer:
    if not roots:
        return Answer(NONE, how)
    roots = sorted(roots, key=lambda root: as_fraction(value(root)))
    equations = tuple(Relation((Sym(variable), root), ("=",)) for root in roots)
    tree = equations[0] if len(equations) == 1 else Logic("or", equations)
    return Answer(tree, how, tuple(roots))


def _polynomial_roots(equation: Relation, variable: str, polynomial: Any) -> Answer:
    if polynomial.top.is_zero:
        if count_real(polynomial.bottom.sqf_part() if polynomial.bottom.degree() else polynomial.bottom):
            raise CannotSolve("This holds for all numbers but some.")
        return Answer(ALL, "both sides are the same")
    rest = real_roots_only(polynomial.top, polynomial.bottom)
    wanted = count_real(rest)
    roots: list[Node] = []
    if wanted:
        for factor, _ in rest.factor_list()[1]:
            here = count_real(factor)
            if here:
                roots += factor_roots(factor, here)
    if len(roots) != wanted:
        raise CannotSolve("The solutions cannot be written exactly.")
    for root in roots:
        if holds(equation, {variable: root}) is not True:
            raise CannotSolve("I cannot confirm the solutions.")
    return _solutions(variable, roots, "substituted back, and counted")


def factor_roots(factor: Any, count: int) -> list[Node]:
    """The real roots of an irreducible polynomial, exactly."""
    if factor.degree() == 1:
        a, b = factor.all_coeffs()
        return [rational(-Fraction(int(b.p), int(b.q)) / Fraction(int(a.p), int(a.q)))]
    trees: list[Node] = []
    for root in sympy.roots(factor):
        if root.has(sympy.I) or not root.is_real:
            continue
        trees.append(from_sympy(sympy.radsimp(root)))
    if len(trees) != count:
        raise CannotSolve("The solutions cannot be written exactly.")
    return trees


def _solve_with_letters(equation: Relation, variable: str) -> Answer:
    body = difference(equation)
    if degree(body, variable) > 8:
        raise CannotSolve("I cannot solve this with certainty.")
    x = symbol(variable)
    top = sympy.fraction(sympy.together(to_sympy(body)))[0]
    polynomial = sympy.Poly(top, x)
    if polynomial.degree() != 1:
        raise CannotSolve("I can solve an equation with several letters only when it is linear in the unknown.")
    a, b = polynomial.all_coeffs()
    root = sympy.cancel(-b / a)
    tree = from_sympy(root)
    if holds(equation, {variable: tree}) is not True:
        raise CannotSolve("I cannot confirm the solution.")
    shorter = [from_sympy(way(root)) for way in (sympy.expand, sympy.factor)]
    tree = min([tree, *shorter], key=length)
    return Answer(Relation((Sym(variable), tree), ("=",)), "substituted back", (tree,))


def _solve_other(equation: Relation, variable: str) -> Answer:
    """Equations with roots, absolute values, powers and logarithms: candidates, put back into both sides."""
    body = difference(equation)
    roots: list[Node] = []
    for tree in candidates(body, variable):
        true = holds(equation, {variable: tree})
        if true is None:
            raise CannotSolve("I cannot confirm the solutions.")
        if true and not any(same_value(tree, other).same for other in roots):
            roots.append(tree)
    _look_for_more(body, variable, roots)
    return _solutions(variable, roots, "substituted back, and looked for others")


MAX_NESTED = 6  # how often one equation may be turned into another


def candidates(body: Node, variable: str, depth: int = 0, *, stretches: bool = False) -> list[Node]:
    """Numbers among which all zeros of `body` are. Raises CannotSolve.

    `stretches` leaves out cases in which it is zero everywhere, for callers that try the pieces between.
    """
    if variable not in symbols(body):
        if stretches or same_value(body, Num("0")).same is False:
            return []
        raise CannotSolve("I cannot solve this with certainty.")
    if any(isinstance(node, Func) and node.name in PERIODIC and variable in symbols(node) for node in walk(body)):
        raise CannotSolve("An equation like this can have infinitely many solutions: say in which interval they lie.")
    polynomial = rational_equation(Relation((body, Num("0")), ("=",)), variable)
    if polynomial is not None:
        if polynomial.top.is_zero and stretches:
            return []
        if polynomial.top.is_zero:
            raise CannotSolve("This holds for a whole stretch of numbers, and I cannot say exactly for which.")
        return polynomial_candidates(polynomial.top, body, variable)
    if depth >= MAX_NESTED:
        raise CannotSolve("I cannot solve this with certainty.")

    def inner(tree: Node, name: str) -> list[Node]:
        return candidates(tree, name, depth + 1, stretches=stretches)

    ways: tuple[Callable[[], list[Node] | None], ...] = (
        lambda: by_substitution(body, variable, inner),
        lambda: by_common_base(body, variable, inner),
        lambda: by_one_logarithm(body, variable, inner),
        lambda: by_cases(body, variable, inner),
        lambda: by_elimination(body, variable),
    )
    for way in ways:
        try:
            found = way()
        except (CannotSolve, NotConvertible, Unclear, NotRational, Undefined, sympy.PolynomialError, ValueError):
            continue
        if found is not None:
            return found
    proposed = sympy.solveset(to_sympy(body), symbol(variable), sympy.S.Reals)
    if not isinstance(proposed, sympy.FiniteSet) and proposed is not sympy.S.EmptySet:
        raise CannotSolve("I cannot solve this with certainty.")
    trees: list[Node] = []
    for root in proposed:
        if root.free_symbols or not root.is_real:
            raise CannotSolve("I cannot solve this with certainty.")
        trees.append(number(from_sympy(sympy.expand_log(root))))
    return trees


def _look_for_more(body: Node, variable: str, roots: list[Node]) -> None:
    """Raise CannotSolve when the difference of the sides changes sign where no solution is known."""
    known = [as_fraction(value(root)) for root in roots]
    if any(isinstance(node, Pow) and variable in symbols(node.exponent) for node in walk(body)):
        steps = [Fraction(n, 3) for n in range(-40, 41)] + [Fraction(n * n * n, 3) for n in range(-8, 9)]
    else:  # far out an exponential function is too large to look at
        steps = [Fraction(n, 7) for n in range(-140, 141)] + [Fraction(n * n * n, 3) for n in range(-30, 31)]
    grid = sorted(set(steps) | {root + gap for root in known for gap in (Fraction(-1, 1000), Fraction(1, 1000))})
    previous: tuple[Fraction, int] | None = None
    for at in grid:
        try:
            height = value(body, {variable: at}, max_digits=3_000)
        except (Undefined, Unclear, NotRational):
            previous = None
            continue
        sign = int(height > 0) - int(height < 0)
        if sign == 0 and not any(abs(at - root) < Fraction(1, 10**20) for root in known):
            raise CannotSolve("There seem to be more solutions than I can find.")
        crosses = previous is not None and sign * previous[1] < 0
        if crosses and previous is not None and not any(previous[0] <= root <= at for root in known):
            low = previous[0]
            if _continuous_between(body, variable, low, at):
                raise CannotSolve("There seem to be more solutions than I can find.")
        previous = (at, sign) if sign else None


def _continuous_between(body: Node, variable: str, low: Fraction, high: Fraction) -> bool:
    """Whether the sign change between two points looks like a root and not like a pole."""
    try:
        start = value(body, {variable: low})
        for _ in range(40):
            middle = (low + high) / 2
            height = value(body, {variable: middle})
            if height == 0:
                return True
            if (height > 0) == (start > 0):
                low = middle
            else:
                high = middle
        return bool(abs(height) < abs(start))
    except (Undefined, Unclear, NotRational):
        return False
