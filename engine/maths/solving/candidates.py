"""Where the solutions of an equation can lie, for equations beyond polynomials.

Each way turns the equation into simpler ones that every solution must satisfy too, so no solution gets lost; what is
too much (from squaring, from the domain of a logarithm) falls out when the candidates are put back. A way answers
None when it does not apply. `solve` is the solver the simpler equations are given to.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy

from engine.maths.equations import count_real, difference, rational_equation, real_roots_only
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.real_line.critical import critical_parts, replace
from engine.maths.real_line.line import Line
from engine.maths.solving.answer import CannotSolve
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Relation,
    Root,
    Sym,
    rational,
    rebuild,
    substitute,
    symbols,
    walk,
)

Solver = Callable[[Node, str], list[Node]]
"""(an expression, its variable) to every number where the expression may be zero."""

ZERO, ONE = Num("0"), Num("1")
E = Const("e")
_NEW = "u_new"  # no letter a student types


def by_substitution(body: Node, variable: str, solve: Solver) -> list[Node] | None:
    """`ln(x)^2 - 3ln(x) + 2`: one function occurs everywhere, and is taken for the unknown."""
    inner = [node for node in walk(body) if isinstance(node, (Func, Root)) and variable in symbols(node)]
    if not inner:
        return None
    for node in dict.fromkeys(inner):
        replaced = replace(body, node, Sym(_NEW))
        if variable in symbols(replaced) or replaced == Sym(_NEW):
            continue
        if rational_equation(Relation((replaced, ZERO), ("=",)), _NEW) is None:
            continue
        found: list[Node] = []
        for root in solve(replaced, _NEW):
            found += _where_function_is(node, root, variable, solve)
        return found
    return None


def _where_function_is(node: Func | Root, root: Node, variable: str, solve: Solver) -> list[Node]:
    """The candidates for `node = root`: the function undone."""
    if isinstance(node, Root):
        return solve(Add((node.arg, Neg(Pow(root, node.index)))), variable)
    if node.name == "abs":
        return solve(Add((node.args[0], Neg(root))), variable) + solve(Add((node.args[0], root)), variable)
    if node.name in ("ln", "log"):
        base = E if node.name == "ln" else node.args[1]
        return solve(Add((node.args[0], Neg(Pow(base, root)))), variable)
    if node.name == "exp":
        return solve(Add((Pow(E, node.args[0]), Neg(root))), variable)
    raise CannotSolve("I cannot solve this with certainty.")


# --- powers with the unknown in the exponent ------------------------------------------------------------------


def by_common_base(body: Node, variable: str, solve: Solver) -> list[Node] | None:
    """`4^x - 3*2^x + 2`: every power is one of the same base, which is taken for the unknown."""
    body = _exp_as_power(body)
    powers = [node for node in walk(body) if isinstance(node, Pow) and variable in symbols(node.exponent)]
    if not powers or any(variable in symbols(power.base) for power in powers):
        return None
    x = symbol(variable)
    exponents = []
    for power in powers:
        if rational_equation(Relation((power.exponent, ZERO), ("=",)), variable) is None:
            return None
        expression = to_sympy(power.exponent)
        if not expression.is_polynomial(x):
            return None
        exponents.append(sympy.Poly(expression, x))
    common = _common_base([power.base for power in powers])
    if common is None:
        return None
    base, shares = common
    shape = (exponents[0] - exponents[0].eval(0)).monic()
    parts: list[tuple[Fraction, Fraction]] = []  # the exponent is slope * shape + constant
    for poly in exponents:
        slope = poly.LC() / shape.LC() if poly.degree() == shape.degree() else None
        rest = poly - slope * shape if slope is not None else None
        if rest is None or rest.degree() > 0:
            return None
        parts.append((_fraction(slope), _fraction(rest.eval(0))))
    scale = math.lcm(*((slope * share).denominator for (slope, _), share in zip(parts, shares, strict=True)))
    replaced = body
    for power, (slope, constant), share in zip(powers, parts, shares, strict=True):
        times = int(slope * share * scale)
        new: Node = Pow(Sym(_NEW), Num(str(times))) if times > 0 else Div(ONE, Pow(Sym(_NEW), Num(str(-times))))
        if constant:
            new = Mul((Pow(power.base, rational(constant)), new))
        replaced = replace(replaced, power, new)
    if variable in symbols(replaced):
        return None
    found: list[Node] = []
    for root in solve(replaced, _NEW):
        if not value(root) > 0:
            continue
        height = _logarithm(root, base, scale)
        if shape == sympy.Poly(x, x):
            found.append(height)
        else:
            found += solve(Add((from_sympy(shape.as_expr()), Neg(height))), variable)
    return found


def _exp_as_power(tree: Node) -> Node:
    if isinstance(tree, Func) and tree.name == "exp":
        return Pow(E, _exp_as_power(tree.args[0]))
    return rebuild(tree, _exp_as_power)


def _fraction(number: Any) -> Fraction:
    number = sympy.Rational(number)
    return Fraction(int(number.p), int(number.q))


def _common_base(bases: list[Node]) -> tuple[Node, list[int]] | None:
    """The base all `bases` are whole powers of, and which powers."""
    if all(base == E for base in bases):
        return E, [1] * len(bases)
    try:
        sizes = [exact(base) for base in bases]
    except (NotRational, Undefined):
        return None
    if any(size <= 0 or size == 1 or size.numerator > 10**9 or size.denominator > 10**9 for size in sizes):
        return None
    small = min((max(size, 1 / size) for size in sizes), key=lambda size: size)
    for root in range(6, 0, -1):
        base = _exact_root(small, root)
        if base is None:
            continue
        shares = [_power_of(size, base) for size in sizes]
        if all(share is not None for share in shares):
            return rational(base), [share for share in shares if share is not None]
    return None


def _exact_root(size: Fraction, degree: int) -> Fraction | None:
    top, bottom = (round(part ** (1 / degree)) for part in (size.numerator, size.denominator))
    return Fraction(top, bottom) if Fraction(top, bottom) ** degree == size else None


def _power_of(size: Fraction, base: Fraction) -> int | None:
    share = round(math.log(size) / math.log(base))
    return share if base**share == size else None


def _logarithm(argument: Node, base: Node, scale: int) -> Node:
    """`scale` times the logarithm of `argument` to `base`, as a number where it is one."""
    factor = () if scale == 1 else (Num(str(scale)),)
    tree: Node = Func("ln", (argument,)) if base == E else Div(Func("ln", (argument,)), Func("ln", (base,)))
    if argument == ONE:
        return ZERO
    if base != E:
        try:
            return rational(scale * exact(Func("log", (argument, base))))
        except (NotRational, Undefined):
            pass
    return Mul((*factor, tree)) if factor else tree


# --- logarithms -----------------------------------------------------------------------------------------------


def by_one_logarithm(body: Node, variable: str, solve: Solver) -> list[Node] | None:
    """`ln(x) + ln(x - 1) - ln(6)`: sums of logarithms with whole factors become one product."""
    terms = _terms(body)
    bases: list[Node] = []
    over: list[tuple[Fraction, Node]] = []
    constants: list[Node] = []
    for term in terms:
        factor, log = _one_log(term)
        if log is None:
            if variable in symbols(term):
                return None
            constants.append(term)
            continue
        bases.append(log[0])
        over.append((factor, log[1]))
    if not bases or any(base != bases[0] for base in bases) or not any(variable in symbols(arg) for _, arg in over):
        return None
    scale = math.lcm(*(factor.denominator for factor, _ in over))
    up: list[Node] = []
    down: list[Node] = []
    for factor, arg in over:
        times = int(factor * scale)
        (up if times > 0 else down).append(arg if abs(times) == 1 else Pow(arg, Num(str(abs(times)))))
    if constants:
        exponent = Neg(
            Mul((Num(str(scale)), Add(tuple(constants)))) if len(constants) > 1 or scale > 1 else constants[0]
        )
        try:
            down.append(Pow(bases[0], rational(exact(exponent))))
        except (NotRational, Undefined):
            down.append(Pow(bases[0], exponent))
    return solve(Add((_product(up), Neg(_product(down)))), variable)


def _product(factors: list[Node]) -> Node:
    return factors[0] if len(factors) == 1 else Mul(tuple(factors)) if factors else ONE


def _terms(tree: Node) -> list[Node]:
    if isinstance(tree, Add):
        return [part for term in tree.terms for part in _terms(term)]
    if isinstance(tree, Neg):
        return [part.arg if isinstance(part, Neg) else Neg(part) for part in _terms(tree.arg)]
    return [tree]


def _one_log(term: Node) -> tuple[Fraction, tuple[Node, Node] | None]:
    """(rational factor, (base, argument)) of a term that is a logarithm."""
    factor = Fraction(1)
    while True:
        if isinstance(term, Neg):
            factor, term = -factor, term.arg
        elif isinstance(term, Mul) and len(term.factors) == 2:
            try:
                factor, term = factor * exact(term.factors[0]), term.factors[1]
            except (NotRational, Undefined):
                return factor, None
        elif isinstance(term, Div):
            try:
                factor, term = factor / exact(term.bottom), term.top
            except (NotRational, Undefined, ZeroDivisionError):
                return factor, None
        else:
            break
    if isinstance(term, Func) and term.name == "ln" and factor:
        return factor, (E, term.args[0])
    if isinstance(term, Func) and term.name == "log" and len(term.args) == 2 and factor:
        return factor, (term.args[1], term.args[0])
    return factor, None


# --- absolute values ------------------------------------------------------------------------------------------


def by_cases(body: Node, variable: str, solve: Solver) -> list[Node] | None:
    """`|x - 1| + |x + 2| - 5`: between the zeros of what stands in the bars each bar can be left out."""
    inner = [
        node
        for node in walk(body)
        if isinstance(node, Func) and node.name == "abs" and variable in symbols(node) and not _has_abs(node.args[0])
    ]
    if not inner:
        return None
    if len(set(inner)) > 6:
        raise CannotSolve("There are too many absolute values here for me.")
    edges: list[Node] = []
    for node in dict.fromkeys(inner):
        edges += critical_points(node.args[0], variable, solve)
    found = list(edges)
    for sample in between(edges):
        case = body
        for node in dict.fromkeys(inner):
            try:
                positive = value(node.args[0], {variable: sample}) >= 0
            except (Undefined, NotRational):
                break
            except Unclear:
                raise CannotSolve("I cannot solve this with certainty.") from None
            case = replace(case, node, node.args[0] if positive else Neg(node.args[0]))
        else:
            found += solve(case, variable)
    return found


def _has_abs(tree: Node) -> bool:
    return any(isinstance(node, Func) and node.name == "abs" for node in walk(tree))


def between(edges: list[Node]) -> list[Fraction]:
    """One rational number in each gap between `edges` and beyond them."""
    sizes = (as_fraction(value(edge)) for edge in edges)
    line = Line(((size, size) for size in sizes), lambda kept, near: True)
    return [line.number(cell) for cell in range(0, line.count, 2)]


def critical_points(body: Node, variable: str, solve: Solver) -> list[Node]:
    """Every number where `body` is zero or where a piece of it begins or ends to have a value.

    Between two of them, and beyond the last, `body` keeps its sign or has no value at all.
    """
    for node in walk(body):
        known = not isinstance(node, Func) or node.name in ("abs", "exp", "ln", "log") or variable not in symbols(node)
        if not known or (isinstance(node, Pow) and variable in symbols(node.base) and not _is_exact(node.exponent)):
            raise CannotSolve("I cannot solve this with certainty.")
    return [end for part in critical_parts(body, variable) for end in solve(part, variable)]


def _is_exact(number: Node) -> bool:
    try:
        exact(number)
    except (NotRational, Undefined):
        return False
    return True


# --- roots ----------------------------------------------------------------------------------------------------


def by_elimination(body: Node, variable: str) -> list[Node] | None:
    """`sqrt(2x + 3) - sqrt(x + 1) - 1`: the roots are squared away by resultants, which keeps every solution."""
    roots = [node for node in dict.fromkeys(walk(body)) if isinstance(node, Root) and variable in symbols(node)]
    if not 1 <= len(roots) <= 3 or any(
        isinstance(part, (Root, Func)) and variable in symbols(part) for node in roots for part in walk(node.arg)
    ):
        return None
    names: list[str] = []
    powers: list[tuple[Node, int]] = []
    replaced = body
    for at, node in enumerate(roots):
        try:
            degree = exact(node.index)
        except (NotRational, Undefined):
            return None
        if degree.denominator != 1 or not 2 <= degree <= 5:
            return None
        names.append(f"{_NEW}_{at}")
        powers.append((node.arg, int(degree)))
        replaced = replace(replaced, node, Sym(names[-1]))
    if any(isinstance(node, (Func, Const, Root)) for node in walk(replaced)):
        return None
    poly = sympy.fraction(sympy.together(to_sympy(replaced)))[0]
    for name, (arg, index) in zip(names, powers, strict=True):
        u = symbol(name)
        relation = sympy.fraction(sympy.together(u**index - to_sympy(arg)))[0]
        poly = sympy.resultant(poly, relation, u)
    if poly == 0 or not poly.is_polynomial(symbol(variable)):
        raise CannotSolve("I cannot solve this with certainty.")
    return polynomial_candidates(sympy.Poly(poly, symbol(variable)), body, variable)


def polynomial_candidates(poly: Any, body: Node, variable: str) -> list[Node]:
    """The real roots of `poly`, exactly; those that cannot be written must certainly be no zeros of `body`."""
    if not (poly.domain.is_ZZ or poly.domain.is_QQ) or poly.degree() > 40:
        raise CannotSolve("I cannot solve this with certainty.")
    from engine.maths.solving.roots import factor_roots

    found: list[Node] = []
    rest = real_roots_only(poly, sympy.Poly(1, *poly.gens))
    for factor, _ in rest.factor_list()[1]:
        here = count_real(factor)
        if not here:
            continue
        try:
            found += factor_roots(factor, here)
        except CannotSolve:
            for root in factor.nroots(n=60, maxsteps=200):
                if abs(sympy.im(root)) < 1e-40 and not _certainly_not_zero(body, variable, sympy.re(root)):
                    raise
    return found


def _certainly_not_zero(body: Node, variable: str, at: Any) -> bool:
    """Whether `body` is far from zero, or without value, at a number known to fifty digits."""
    size = Fraction(str(at.n(50)))
    try:
        height = value(body, {variable: size})
    except Undefined:
        return True
    except (Unclear, NotRational):
        return False
    return bool(abs(height) > Fraction(1, 10**6))


def put_in(body: Node, variable: str, root: Node) -> Node:
    """`body` with `root` for the variable."""
    return substitute(body, {variable: root})


__all__ = [
    "Solver", "between", "by_cases", "by_common_base", "by_elimination", "by_one_logarithm", "by_substitution",
    "critical_points", "difference", "polynomial_candidates", "put_in",
]  # fmt: skip
