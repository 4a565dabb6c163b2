"""Derivatives, integrals and limits: differentiated back, measured with numbers, compared near the point."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from engine.errors import LemmaError
from engine.maths.calculus import derivative
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.zeros import zeros
from engine.maths.solving.answer import DOES_NOT_EXIST, Answer, CannotSolve
from engine.maths.solving.divergent import places, without_value
from engine.maths.solving.expressions import length, number, pretty
from engine.maths.to_sympy import NotConvertible, from_sympy, symbol, to_sympy
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Sym,
    Words,
    rational,
    rebuild,
    substitute,
    symbols,
    walk,
)


def differentiate(question: Question) -> Answer:
    slope = derivative(question.body, question.variables[0], question.order)
    if question.values:
        slope = substitute(slope, dict(question.values))
        if symbols(slope):
            raise CannotSolve("I do not know the value of every letter here.")
        try:
            value(substitute(question.body, dict(question.values)))
            return Answer(number(slope), "differentiated by rules and worked out")
        except Undefined:
            raise CannotSolve("The derivative has no value there.") from None
    return Answer(pretty(to_sympy(slope), slope), "differentiated twice, in two ways")


def _with_bars(tree: Node, variable: str) -> Node:
    """`ln(x)` as `ln|x|`, as the integral of 1/x is written."""
    if isinstance(tree, Func) and tree.name == "ln" and variable in symbols(tree):
        arg = _with_bars(tree.args[0], variable)
        already = isinstance(arg, Func) and arg.name == "abs"
        return Func("ln", (arg if already else Func("abs", (arg,)),))
    return rebuild(tree, lambda child: _with_bars(child, variable))


def antiderivative(body: Node, variable: str) -> Node:
    expression = to_sympy(body)
    found = sympy.integrate(expression, symbol(variable))
    if (
        found.has(sympy.Integral, sympy.RootSum)
        and (other := _in_exponential(expression, symbol(variable))) is not None
    ):
        found = other
    if found.has(sympy.Integral, sympy.Piecewise, sympy.zoo, sympy.nan):
        raise CannotSolve("I cannot find this integral.")
    candidates = [found, sympy.expand(found) if not found.is_polynomial() else found, sympy.simplify(found)]
    best: Node | None = None
    for candidate in candidates:
        tree = from_sympy(candidate)
        for version in (_with_bars(tree, variable), tree):
            same = same_value(body, derivative(version, variable))
            if same.same and not same.narrower:
                if best is None or _strangeness(version, body) < _strangeness(best, body):
                    best = version
                break
    if best is None:
        raise CannotSolve("I cannot find this integral with certainty.")
    return best


def _in_exponential(expression: Any, x: Any) -> Any | None:
    """1/(e^x + e^-x) as an integral of a rational function of u = e^x; None where it is none."""
    u = sympy.Symbol("u", positive=True)
    new = sympy.expand(expression.rewrite(sympy.exp), power_exp=True).subs(x, sympy.log(u))
    new = sympy.cancel(sympy.simplify(new) / u)
    if not new.is_rational_function(u):
        return None
    found = sympy.integrate(new, u)
    return None if found.has(sympy.Integral) else found.subs(u, sympy.exp(x))


def _strangeness(tree: Node, body: Node) -> tuple[bool, float]:
    """Longer is stranger, and an angle that nobody spoke of, as in cos(x + pi/4) for the integral of e^x sin x."""
    return Const("pi") in walk(tree) and Const("pi") not in walk(body), length(tree)


def integrate(question: Question) -> Answer:
    integral = question.body
    assert isinstance(integral, Integral)
    if question.detail.startswith("area"):
        from engine.maths.solving.areas import solve_area  # which integrates with what is here

        return solve_area(question)
    variable = integral.variable.name
    if integral.lower is None or integral.upper is None:
        tree = antiderivative(integral.body, variable)
        terms = tree.terms if isinstance(tree, Add) else (tree,)
        constant = "C" if "C" not in symbols(integral.body) else "K"
        return Answer(Add((*terms, Sym(constant))), "differentiated back")
    return _definite(integral, variable)


def _definite(integral: Integral, variable: str) -> Answer:
    lower, upper = integral.lower, integral.upper
    assert lower is not None and upper is not None
    if symbols(integral.body) - {variable} or symbols(lower) | symbols(upper):
        if symbols(integral.body) - {variable} or not integral_is_polynomial(integral):
            raise CannotSolve("I can work out definite integrals of numbers only.")
        whole = antiderivative(integral.body, variable)
        gap = Add((substitute(whole, {variable: upper}), Neg(substitute(whole, {variable: lower}))))
        return Answer(pretty(to_sympy(gap), gap), "differentiated back")
    if (pieces := _in_pieces(integral, variable)) is not None:
        return pieces
    if places(integral):
        try:
            endless = without_value(integral, antiderivative(integral.body, variable))
        except (LemmaError, NotImplementedError, ValueError, TypeError):
            endless = None
        if endless is not None:
            return endless
    x = symbol(variable)
    expression = to_sympy(integral.body)
    proposed = sympy.integrate(expression, (x, to_sympy(lower), to_sympy(upper)))
    if proposed.has(sympy.Integral, sympy.nan, sympy.zoo) or proposed.is_infinite or proposed.free_symbols:
        raise CannotSolve("I cannot find this integral.")
    if any(Const("infinity") in walk(end) for end in (lower, upper)) and _smooth(integral.body, variable):
        return _improper(integral, variable)
    measured = quadrature(integral.body, variable, lower, upper)
    expected = sympy.N(proposed, 20)
    if not expected.is_real or abs(mpmath.mpf(str(expected)) - measured) > 1e-9 * max(1, abs(measured)):
        raise CannotSolve("I cannot find this integral with certainty.")
    try:
        tree = from_sympy(proposed)
    except NotConvertible:
        raise CannotSolve("I cannot write the value of this integral.") from None
    return Answer(number(tree), "integrated, and measured with numbers")


_ENTIRE = ("exp", "sin", "cos", "sinh", "cosh", "arctan")


def _smooth(body: Node, variable: str) -> bool:
    """Whether an expression certainly has a value for every real number, with an exponential function in it."""
    powers = False
    for node in walk(body):
        if variable not in symbols(node):
            continue
        match node:
            case Sym() | Add() | Mul() | Neg():
                continue
            case Div(bottom=Pow(base=base)) if variable not in symbols(base) and value(base) > 0:
                powers = True  # never zero below
            case Div(bottom=bottom) if variable not in symbols(bottom):
                continue
            case Pow(base=base, exponent=Num() as power) if variable in symbols(base) and not power.is_decimal:
                continue
            case Pow(base=base) if variable not in symbols(base) and value(base) > 0:
                powers = True
            case Func(name=name) if name in _ENTIRE:
                powers |= name == "exp"
            case _:
                return False
    return powers


def _improper(integral: Integral, variable: str) -> Answer:
    """An integral to infinity: the antiderivative, which has a value everywhere, at both ends."""
    whole = antiderivative(integral.body, variable)
    if not _smooth(whole, variable):
        raise CannotSolve("I cannot find this integral with certainty.")
    ends: list[Node] = []
    for end in (integral.upper, integral.lower):
        assert end is not None
        if Const("infinity") not in walk(end):
            ends.append(substitute(whole, {variable: end}))
            continue
        there = Limit(whole, Sym(variable), end, "")
        kind = AnswerKind(Kind.EXPRESSION, (variable,))
        found = limit_of(Question(Task.LIMIT, there, (variable,), kind, "", "")).tree
        if Const("infinity") in walk(found) or isinstance(found, Words):
            raise CannotSolve("This integral grows without bound.")
        ends.append(found)
    return Answer(number(Add((ends[0], Neg(ends[1])))), "integrated, differentiated back, and taken to the limit")


def integral_is_polynomial(integral: Integral) -> bool:
    """Whether the integrand is a polynomial, so that any limits are allowed."""
    expression = to_sympy(integral.body)
    return bool(expression.is_polynomial(symbol(integral.variable.name)))


def quadrature(body: Node, variable: str, lower: Node, upper: Node) -> Any:
    """The integral measured with numbers. Raises CannotSolve when the integrand misbehaves between the limits."""

    def end(node: Node) -> Any:
        sign, inner = (-1, node.arg) if isinstance(node, Neg) else (1, node)
        return sign * mpmath.inf if inner == Const("infinity") else mpmath.mpf(str(value(node)))

    first, last = end(lower), end(upper)
    finite = mpmath.isfinite(first) and mpmath.isfinite(last)

    def height(x: Any) -> Any:
        try:
            return mpmath.mpf(str(value(body, {variable: as_fraction(mpmath.mpf(x))})))
        except (Undefined, Unclear, NotRational):
            raise CannotSolve("The function has no value somewhere between the limits.") from None

    if finite:
        previous = None
        for step in range(1, 80):
            here = height(first + (last - first) * step / mpmath.mpf(80))
            if abs(here) > 1e8 or (previous is not None and abs(here - previous) > 1e6):
                raise CannotSolve("The function grows without bounds between the limits.")
            previous = here
        expression = to_sympy(body)
        singular = sympy.denom(sympy.together(expression))
        x = symbol(variable)
        if singular.has(x) and singular.is_polynomial(x):
            low, high = sorted((to_sympy(lower), to_sympy(upper)), key=lambda bound: float(bound))
            poly = sympy.Poly(singular, x)
            if low.is_Rational and high.is_Rational and poly.domain.is_Exact and poly.count_roots(low, high):
                raise CannotSolve("The function has no value somewhere between the limits.")
    with mpmath.workdps(25):
        result, error = mpmath.quad(height, [first, last], error=True)
    if error > 1e-9 * max(1, abs(result)):
        raise CannotSolve("I cannot measure this integral well enough.")
    return result


def _in_pieces(integral: Integral, variable: str) -> Answer | None:
    """An integral with absolute values, cut where they have their corners; None where that cannot be done exactly."""
    lower, upper, body = integral.lower, integral.upper, integral.body
    bars = [node for node in walk(body) if isinstance(node, Func) and node.name == "abs" and variable in symbols(node)]
    assert lower is not None and upper is not None
    try:
        ends = [exact(lower), exact(upper)]
        found = [zeros(node.args[0], variable) for node in bars]
    except (NotRational, Undefined, Unsettled):
        return None
    low, high = sorted(ends)
    inside = {place for each in found for place in each.points if low < place < high}
    if not bars or low == high or not all(each.complete for each in found) or max(map(_size, inside), default=0) > 1000:
        return None
    cuts = [low, *sorted(inside), high]
    total = []
    for begin, end in itertools.pairwise(cuts):
        middle: dict[str, Node] = {variable: rational((begin + end) / 2)}
        signs = {node: value(substitute(node.args[0], middle)) > 0 for node in bars}
        piece = _without_bars(body, signs)
        total.append(_definite(Integral(piece, integral.variable, rational(begin), rational(end)), variable).tree)
    whole = total[0] if len(total) == 1 else Add(tuple(total))
    return Answer(number(whole if ends[0] < ends[1] else Neg(whole)), "integrated piece by piece")


def _size(place: Fraction) -> int:
    return place.denominator


def _without_bars(tree: Node, signs: Mapping[Func, bool]) -> Node:
    if isinstance(tree, Func) and tree in signs:
        return tree.args[0] if signs[tree] else Neg(tree.args[0])
    return rebuild(tree, lambda child: _without_bars(child, signs))


def limit_of(question: Question) -> Answer:
    limit = question.body
    assert isinstance(limit, Limit)
    name = limit.variable.name
    x = symbol(name)
    expression, point = to_sympy(limit.body), to_sympy(limit.point)
    infinite = limit.point in (Const("infinity"), Neg(Const("infinity")))
    if symbols(limit.point) - symbols(limit.body) and symbols(limit.point):
        raise CannotSolve("I cannot work out this limit.")
    sides = (
        ["-"] if limit.point == Const("infinity") else ["+"] if infinite else [limit.side] if limit.side else ["+", "-"]
    )
    found = [sympy.limit(expression, x, point, side) for side in sides]
    for result, side in zip(found, sides, strict=True):
        if result.has(sympy.AccumBounds, sympy.Limit, sympy.nan, sympy.zoo, sympy.I):
            raise CannotSolve("I cannot work out this limit.")
        _confirm_limit(limit, result, side)
    if len(found) == 2 and sympy.simplify(found[0] - found[1]) != 0 and found[0] != found[1]:
        return Answer(DOES_NOT_EXIST, "the limits from the left and from the right differ")
    if found[0] in (sympy.oo, -sympy.oo):
        return Answer(from_sympy(found[0]), "compared with values near the point")
    tree = from_sympy(found[0])
    if not symbols(tree):
        return Answer(number(tree), "compared with values near the point")
    return Answer(pretty(found[0], tree), "compared with values near the point")


def _confirm_limit(limit: Limit, result: Any, side: str) -> None:
    """Compare a proposed limit with values closer and closer to the point; raises CannotSolve."""
    others = {name: rational(Fraction(7 + 4 * at, 3 + at)) for at, name in enumerate(sorted(symbols(limit)))}
    body = substitute(limit.body, others)
    name = limit.variable.name
    infinite = limit.point in (Const("infinity"), Neg(Const("infinity")))
    sign = -1 if side == "-" else 1
    start = Fraction(0) if infinite else as_fraction(value(substitute(limit.point, others)))
    gaps = _heights(body, name, limit.point, sign, start, [Fraction(10) ** power for power in (2, 4, 6, 8)])
    if len(gaps) < 2 and infinite:  # what an exponential function is worth far out has too many digits
        gaps = _heights(body, name, limit.point, sign, start, [Fraction(10) * 4**power for power in range(5)])
    if len(gaps) < 2:
        raise CannotSolve("I cannot confirm this limit with numbers.")
    if result in (sympy.oo, -sympy.oo):
        up = 1 if result == sympy.oo else -1
        growing = all(up * later > up * sooner for sooner, later in itertools.pairwise(gaps))
        if not growing or up * gaps[-1] < 3:
            raise CannotSolve("I cannot confirm this limit with numbers.")
        return
    target = value(substitute(from_sympy(result), others))
    errors = [abs(here - target) for here in gaps]
    if errors[-1] > 0.2 * max(1, abs(target)) or (errors[-1] > 1e-12 and errors[-1] > errors[0] * 0.9):
        raise CannotSolve("I cannot confirm this limit with numbers.")


def _heights(body: Node, name: str, point: Node, sign: int, start: Fraction, steps: list[Fraction]) -> list[Any]:
    """The values of `body` closer and closer to a point (or further and further out), where they can be told."""
    found: list[Any] = []
    for step in steps:
        far = step if point == Const("infinity") else -step if point == Neg(Const("infinity")) else None
        try:
            found.append(value(body, {name: start + sign / step if far is None else far}, max_digits=3_000))
        except (Unclear, NotRational):
            continue
        except Undefined:
            raise CannotSolve("The function has no value near this point.") from None
    return found
