"""Equations over the complex numbers: one unknown by its roots, several and e^(ix) by the factors of a polynomial.

Only the worker imports this module.
"""

from __future__ import annotations

from math import lcm

import mpmath
import sympy

from engine.errors import LemmaError
from engine.maths.claims.formula import Atom, Formula, Joined, Truth, atoms, join, names
from engine.maths.claims.found import Found
from engine.maths.evaluate import NotRational, Unclear, Undefined, value
from engine.maths.line_verdict import LineRelation
from engine.maths.real_line.line import Unsettled
from engine.maths.relations import curves
from engine.maths.relations.formula import All, Any
from engine.maths.relations.formula import Atom as Equation
from engine.maths.relations.formula import Formula as Equations
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Num, Pow, Root, Sym, rebuild, symbols, walk

R = LineRelation
MAX_EXPONENT = 8
_ZERO = 1e-20
_UNIT = Sym("u_700")  # stands for the exponential that all others are powers of
_I, _ONE, _TWO = Const("i"), Num("1"), Num("2")


def over_complex(first: Formula, second: Formula) -> Found:
    """How the second claim follows from the first over the complex numbers. Raises Unsettled."""
    first, second = _without_constants(first), _without_constants(second)
    unknowns = sorted(names(first) | names(second))
    if any(atom.sign != "=" for formula in (first, second) for atom in atoms(formula)):
        raise Unsettled
    if any(isinstance(formula, Joined) and formula.word == "and" for formula in (first, second)):
        return _systems(first, second)
    if len(unknowns) != 1 or _has_functions(first) or _has_functions(second):
        return _several(first, second)
    one, two = _complex_roots(first, unknowns[0]), _complex_roots(second, unknowns[0])
    if one is None or two is None:  # true for all numbers
        return Found(R.SAME_SOLUTIONS if one is two else R.WRONG)
    tolerance = mpmath.mpf(10) ** -20
    lost = [root for root in one if not any(abs(root - other) < tolerance for other in two)]
    gained = [root for root in two if not any(abs(root - other) < tolerance for other in one)]
    if not lost and not gained:
        return Found(R.SAME_SOLUTIONS)
    if lost and gained:
        return Found(R.WRONG)
    if gained:
        return Found(R.GAINED if one else R.WRONG)
    return Found(R.LOST if two else R.WRONG)


def _without_constants(formula: Formula) -> Formula:
    """The formula with equations between numbers, as in `x = sqrt(-4) = 2i`, decided. Raises Unsettled."""
    if isinstance(formula, Atom) and formula.sign == "=" and not symbols(formula.difference):
        try:
            return Truth(bool(abs(value(formula.difference, allow_complex=True)) < _ZERO))
        except (Undefined, Unclear, NotRational) as problem:
            raise Unsettled from problem
    if isinstance(formula, Joined):
        parts = [_without_constants(part) for part in formula.parts]
        deciding = Truth(formula.word == "or")
        return deciding if deciding in parts else join(
            formula.word, [part for part in parts if not isinstance(part, Truth)]
        )  # fmt: skip
    return formula


def _complex_roots(formula: Formula, x: str) -> list[mpmath.mpc] | None:
    if isinstance(formula, Truth):
        return None if formula.value else []
    found: list[mpmath.mpc] = []  # by all roots of polynomials, to forty digits
    with mpmath.workdps(60):
        for atom in atoms(formula):
            expression = to_sympy(atom.difference)
            top, bottom = sympy.fraction(sympy.together(expression))
            poly = sympy.Poly(sympy.expand(top), symbol(x))
            coefficients = [mpmath.mpmathify(sympy.N(c, 60)) for c in poly.all_coeffs()]
            while coefficients and abs(coefficients[0]) < mpmath.mpf(10) ** -50:
                coefficients.pop(0)
            if not coefficients:
                return None
            if len(coefficients) > 1:
                for root in mpmath.polyroots(coefficients, maxsteps=500, extraprec=200):
                    if abs(mpmath.mpmathify(sympy.N(bottom.subs(symbol(x), root), 30))) > mpmath.mpf(10) ** -15:
                        found.append(root)
    return found


def _systems(first: Formula, second: Formula) -> Found:
    """Systems of equations, by whether one follows from the other. Raises Unsettled."""
    try:
        found = curves.relationship(_as_equations(first), _as_equations(second))
    except curves.NotPolynomial as problem:
        raise Unsettled from problem
    if found.first_in_second and found.second_in_first:
        return Found(R.SAME_SOLUTIONS)
    if (real := _real_parts(first, second)) is not None:
        return real
    if not (found.first_in_second or found.second_in_first):
        raise Unsettled
    return Found(R.GAINED if found.first_in_second else R.LOST)


def _real_parts(first: Formula, second: Formula) -> Found | None:
    """`x = 3 and y = 2` after `x + iy = 3 + 2i`, where the letters are real; None where it is not about that."""
    unknowns = sorted(names(first))
    if not isinstance(first, Atom) or sorted(names(second)) != unknowns or len(unknowns) < 2 or _imaginary(second):
        return None
    try:
        real = {symbol(name): sympy.Symbol(name, real=True) for name in unknowns}
        parts = sympy.expand(to_sympy(first.difference).subs(real)).as_real_imag()
        back = {plain: name for name, plain in real.items()}
        both = All(tuple(Equation(from_sympy(sympy.expand(part).subs(back)), "=") for part in parts))
        found = curves.relationship(both, _as_equations(second))
    except (curves.NotPolynomial, LemmaError, ValueError, TypeError, AttributeError):
        return None
    if found.first_in_second and found.second_in_first:
        return Found(R.CONDITIONAL, " and ".join(f"real {name}" for name in unknowns))
    return Found(R.WRONG) if not (found.first_in_second or found.second_in_first) else None


def _as_equations(formula: Formula) -> Equations:
    match formula:
        case Atom():
            return Equation(formula.difference, "=")
        case Joined():
            parts = tuple(_as_equations(part) for part in formula.parts)
            return All(parts) if formula.word == "and" else Any(parts)
    raise Unsettled


# --- several unknowns, and exponential functions --------------------------------------------------------------


def _several(first: Formula, second: Formula) -> Found:
    """Two equations as polynomials, in which an exponential such as e^(iy) is one more letter. Raises Unsettled."""
    if not (isinstance(first, Atom) and isinstance(second, Atom)):
        raise Unsettled
    powers = [power for atom in (first, second) for power in _exponents(atom.difference)]
    pair = [Equation(_as_letter(atom.difference, powers), "=") for atom in (first, second)]
    try:
        found = curves.relationship(*pair)
    except curves.NotPolynomial as problem:
        raise Unsettled from problem
    if found.first_in_second and found.second_in_first:
        return Found(R.SAME_ROOTS if found.multiplicity else R.SAME_SOLUTIONS)
    if powers or not (_imaginary(first) and _imaginary(second)) or names(first) != names(second):
        raise Unsettled  # the letters may stand for real numbers only, or the exponential for what it never is
    if found.first_in_second:
        return Found(R.GAINED)
    return Found(R.LOST if found.second_in_first else R.WRONG)


def _imaginary(formula: Formula) -> bool:
    return any(node == _I for atom in atoms(formula) for node in walk(atom.difference))


def _has_functions(formula: Formula) -> bool:
    return any(
        (isinstance(node, (Func, Root)) and symbols(node)) or (isinstance(node, Pow) and symbols(node.exponent))
        for atom in atoms(formula)
        for node in walk(atom.difference)
    )


def _exponents(tree: Node) -> list[Node]:
    """The exponents of e in an expression, those that sine and cosine stand for among them. Raises Unsettled."""
    found: list[Node] = []
    for node in walk(tree):
        if not symbols(node):
            continue
        match node:
            case Pow(base=Const(name="e"), exponent=exponent):
                found.append(exponent)
            case Func(name="exp", args=(exponent,)):
                found.append(exponent)
            case Func(name="sin" | "cos" | "tan" | "cot", args=(angle,)):
                found.append(Mul((_I, angle)))
            case Func() | Root():
                raise Unsettled
    return found


def _as_letter(tree: Node, powers: list[Node]) -> Node:
    """The expression with every exponential as a power of one letter. Raises Unsettled."""
    if not powers:
        return tree
    unit = to_sympy(powers[0])
    ratios = [sympy.cancel(to_sympy(power) / unit) for power in powers]
    if not all(ratio.is_Rational for ratio in ratios):
        raise Unsettled
    scale = lcm(*(int(ratio.q) for ratio in ratios))
    times = {power: int(ratio * scale) for power, ratio in zip(powers, ratios, strict=True)}
    if max(map(abs, times.values())) > MAX_EXPONENT:
        raise Unsettled

    def power_of(exponent: Node, sign: int = 1) -> Node:
        size = sign * times[exponent]
        raised = Pow(_UNIT, Num(str(abs(size))))
        return raised if size >= 0 else Div(_ONE, raised)

    def change(node: Node) -> Node:
        match node:
            case Pow(base=Const(name="e"), exponent=exponent) if symbols(exponent):
                return power_of(exponent)
            case Func(name="exp", args=(exponent,)) if symbols(exponent):
                return power_of(exponent)
            case Func(name=name, args=(angle,)) if name in ("sin", "cos", "tan", "cot") and symbols(angle):
                forth, back = (power_of(Mul((_I, angle)), sign) for sign in (1, -1))
                sine = Div(Add((forth, Neg(back))), Mul((_TWO, _I)))
                cosine = Div(Add((forth, back)), _TWO)
                top, bottom = {"sin": (sine, _ONE), "cos": (cosine, _ONE), "tan": (sine, cosine)}.get(
                    name, (cosine, sine)
                )
                return top if bottom == _ONE else Div(top, bottom)
        return rebuild(node, change)

    return Mul((change(tree), Div(_UNIT, _UNIT)))  # the letter is never 0
