"""Trigonometric equations: all solutions in an interval, exactly.

With x = q t and z = e^(it) such an equation is a polynomial in z, so it has no more solutions than its degree on one
turn; every root on the unit circle is found to many digits, given an exact name (a fraction of pi, or an inverse
function of a number), and put back into the equation as it was asked.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from engine.maths.equations import difference, holds
from engine.maths.evaluate import as_fraction, value
from engine.maths.question import Question
from engine.maths.render import to_text
from engine.maths.solving.answer import CannotSolve
from engine.maths.solving.inequalities import Piece, is_true, pieces_of
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import Add, Const, Div, Func, Mul, Neg, Node, Num, Relation, Root, rational, symbols, walk

PERIODIC = frozenset(("sin", "cos", "tan", "sec", "csc", "cot"))
MAX_DEGREE = 48  # of the polynomial in z
MAX_SOLUTIONS = 60
_DIGITS = 60
_PI = Const("pi")


def is_trigonometric(body: Node, variable: str) -> bool:
    """Whether the unknown stands inside a periodic function."""
    return any(isinstance(node, Func) and node.name in PERIODIC and variable in symbols(node) for node in walk(body))


def roots_within(question: Question, equation: Relation, variable: str) -> list[Node]:
    """Every solution of a trigonometric equation in `question.within`. Raises CannotSolve."""
    turns, scale = _angles(equation, variable)
    if not turns:
        return []
    if question.within is None:
        raise CannotSolve("This equation has infinitely many solutions: say in which interval you want them.")
    piece = _bounded(question.within, variable)
    low, high = (as_fraction(value(end)) for end in (piece.low, piece.high) if end is not None)
    found: list[Node] = []
    with mpmath.workdps(_DIGITS):
        period = 2 * mpmath.pi * scale
        first, last = (mpmath.mpf(end.numerator) / end.denominator for end in (low, high))
        slack = mpmath.mpf(10) ** -30
        names = _names(equation, variable)
        for angle in turns:
            start = angle * scale
            step = math.ceil(float((first - start) / period) - 1e-9)
            while start + step * period <= last + slack:
                if start + step * period >= first - slack:
                    exact_root = _exactly(start + step * period, names, equation, variable)
                    if exact_root is not None and not any(_equal(exact_root, other) for other in found):
                        found.append(exact_root)
                step += 1
                if len(found) > MAX_SOLUTIONS:
                    raise CannotSolve("There are too many solutions in this interval.")
    if question.detail == "between":
        for end in (piece.low, piece.high):
            if end is not None and any(_equal(end, root) for root in found):
                raise CannotSolve("An end of the interval is a solution: say whether it belongs to the interval.")
    return [root for root in found if is_true(question.within, variable, root)]


def _equal(one: Node, other: Node) -> bool:
    return bool(value(Add((one, Neg(other)))) == 0)


def _bounded(within: Node, variable: str) -> Piece:
    pieces = pieces_of(within, variable)
    if len(pieces) != 1 or pieces[0].low is None or pieces[0].high is None:
        raise CannotSolve("The interval for the solutions must have two ends.")
    return pieces[0]


def _angles(equation: Relation, variable: str) -> tuple[list[Any], Any]:
    """(the angles t on one turn, q) with every solution x = q (t + 2 pi k)."""
    body = difference(equation)
    functions = [
        node for node in dict.fromkeys(walk(body))
        if isinstance(node, Func) and node.name in PERIODIC and variable in symbols(node)
    ]  # fmt: skip
    x, z = symbol(variable), sympy.Symbol("z")
    lines: list[tuple[Any, Any]] = []
    for node in functions:
        poly = sympy.Poly(to_sympy(node.args[0]), x)
        if poly.degree() != 1:
            raise CannotSolve("I can solve this only when the angle is a multiple of the unknown.")
        lines.append((poly.LC(), poly.eval(0)))
    unit = lines[0][0]
    ratios = [sympy.nsimplify(slope / unit) for slope, _ in lines]
    if not all(ratio.is_Rational for ratio in ratios):
        raise CannotSolve("The angles in this equation do not fit together.")
    unit = unit / sympy.ilcm(*(ratio.q for ratio in ratios)) if len(ratios) > 1 else unit
    replaced: dict[Any, Any] = {}
    for node, (slope, shift) in zip(functions, lines, strict=True):
        times = sympy.simplify(slope / unit)
        if not times.is_Integer or abs(times) > 24:
            raise CannotSolve("The angles in this equation do not fit together.")
        up = z**times * _turned(shift)
        replaced[to_sympy(node)] = _in_z(node.name, up)
    expression = to_sympy(body)
    # SymPy may have rewritten a function (an odd or shifted one), so it is asked for what is there now.
    for part in expression.atoms(*_CLASSES):
        if not part.has(x):
            continue
        poly = sympy.Poly(part.args[0], x)
        times = sympy.simplify(poly.LC() / unit)
        if poly.degree() != 1 or not times.is_Integer or abs(times) > 24:
            raise CannotSolve("The angles in this equation do not fit together.")
        replaced[part] = _in_z(type(part).__name__, z**times * _turned(poly.eval(0)))
    expression = expression.xreplace(replaced)
    if expression.has(x):
        raise CannotSolve("The unknown stands both inside and outside of an angle here.")
    top = sympy.fraction(sympy.together(sympy.expand(expression)))[0]
    top = sympy.expand(top)
    poly = sympy.Poly(top, z)
    if poly.is_zero:
        raise CannotSolve("This holds for every angle.")
    if poly.degree() > MAX_DEGREE:
        raise CannotSolve("The angles in this equation are too many for me.")
    gaussian = all(sympy.re(c).is_Rational and sympy.im(c).is_Rational for c in poly.all_coeffs())
    if gaussian:
        poly = sympy.Poly(top, z, domain="QQ<I>").sqf_part()
    angles: list[Any] = []
    with mpmath.workdps(_DIGITS):
        coefficients = [_complex(c) for c in poly.all_coeffs()]
        try:
            roots = mpmath.polyroots(coefficients, maxsteps=400, extraprec=800) if poly.degree() else []
        except mpmath.libmp.NoConvergence:
            raise CannotSolve("I cannot find the solutions with certainty.") from None
        for root in roots:
            if abs(abs(root) - 1) < mpmath.mpf(10) ** -12:
                angle = mpmath.arg(root)
                if not any(abs(mpmath.expj(angle) - mpmath.expj(other)) < mpmath.mpf(10) ** -12 for other in angles):
                    angles.append(angle)
        scale = 1 / _complex(sympy.N(unit, _DIGITS)).real
    if scale < 0:
        scale, angles = -scale, [-angle for angle in angles]
    return angles, scale


_CLASSES = (sympy.sin, sympy.cos, sympy.tan, sympy.sec, sympy.csc, sympy.cot)


def _turned(shift: Any) -> Any:
    """e^(i shift), written with roots where it can be."""
    return sympy.expand(sympy.cos(shift) + sympy.I * sympy.sin(shift))


def _in_z(name: str, up: Any) -> Any:
    sine, cosine = (up - 1 / up) / (2 * sympy.I), (up + 1 / up) / 2
    return {
        "sin": sine, "cos": cosine, "tan": sine / cosine, "cot": cosine / sine, "sec": 1 / cosine, "csc": 1 / sine,
    }[name]  # fmt: skip


def _complex(number: Any) -> Any:
    number = sympy.N(number, _DIGITS)
    return mpmath.mpc(mpmath.mpf(str(sympy.re(number))), mpmath.mpf(str(sympy.im(number))))


def _names(equation: Relation, variable: str) -> list[tuple[Any, Any]]:
    """(slope, shift) of every different angle, as numbers."""
    x = symbol(variable)
    found: list[tuple[Any, Any]] = []
    for node in dict.fromkeys(walk(equation)):
        if isinstance(node, Func) and node.name in PERIODIC and variable in symbols(node):
            poly = sympy.Poly(to_sympy(node.args[0]), x)
            found.append((poly.LC(), poly.eval(0)))
    return list(dict.fromkeys(found))


def _exactly(near: Any, angles: list[tuple[Any, Any]], equation: Relation, variable: str) -> Node | None:
    """The exact solution at `near`; None when the equation is not true there. Raises CannotSolve."""
    candidates: list[Node] = []
    in_degrees = any(slope.has(sympy.pi) for slope, _ in angles)
    plain = near if in_degrees else near / mpmath.pi
    share = Fraction(str(mpmath.nstr(plain, 40))).limit_denominator(720)
    if abs(plain - mpmath.mpf(share.numerator) / share.denominator) < mpmath.mpf(10) ** -25:
        candidates.append(rational(share) if in_degrees else _of_pi(share))
    else:
        for slope, shift in angles:
            candidates += _inverse(near, slope, shift)
    for candidate in sorted(candidates, key=lambda tree: len(to_text(tree))):
        if not _near(candidate, near):
            continue
        true = holds(equation, {variable: candidate})
        if true:
            return candidate
        if true is False and len(candidates) == 1:
            return None
    raise CannotSolve("The solutions cannot be written exactly.")


def _near(tree: Node, near: Any) -> bool:
    return bool(abs(mpmath.mpf(str(value(tree))) - near) < mpmath.mpf(10) ** -20)


def _of_pi(share: Fraction) -> Node:
    if share == 0:
        return Num("0")
    top, bottom = abs(share.numerator), share.denominator
    tree: Node = _PI if top == 1 else Mul((Num(str(top)), _PI))
    if bottom != 1:
        tree = Div(tree, Num(str(bottom)))
    return Neg(tree) if share < 0 else tree


def _inverse(near: Any, slope: Any, shift: Any) -> list[Node]:
    """`arcsin(1/3)`, `pi - arcsin(1/3)`, ... turned as often as needed to be near."""
    from engine.maths.to_sympy import from_sympy

    slope_size, shift_size = (mpmath.mpf(str(sympy.N(part, _DIGITS))) for part in (slope, shift))
    angle = slope_size * near + shift_size
    found: list[Node] = []
    for name, size in (("sin", mpmath.sin(angle)), ("cos", mpmath.cos(angle)), ("tan", mpmath.tan(angle))):
        number = _named(size)
        if number is None:
            continue
        base = Func("arc" + name, (number,))
        first = {"sin": mpmath.asin, "cos": mpmath.acos, "tan": mpmath.atan}[name](size)
        for sign, offset in ((1, 0), (-1, 1 if name == "sin" else 0)):
            turns = (angle - sign * first) / mpmath.pi
            whole = round(float(turns))
            if abs(turns - whole) > mpmath.mpf(10) ** -25 or (name != "tan" and (whole - offset) % 2):
                continue
            signed: Node = base if sign > 0 else Neg(base)
            total: Node = signed if whole == 0 else Add((_of_pi(Fraction(whole)), signed))
            if shift != 0:
                total = Add((total, Neg(from_sympy(shift))))
            if slope != 1:
                total = Mul((from_sympy(1 / slope), total)) if slope.has(sympy.pi) else Div(total, from_sympy(slope))
            found.append(total)
    return found


def _named(size: Any) -> Node | None:
    """A number that is rational or (a ± sqrt(b))/c with small parts."""
    near = Fraction(str(mpmath.nstr(size, 40))).limit_denominator(1_000)
    if abs(size - mpmath.mpf(near.numerator) / near.denominator) < mpmath.mpf(10) ** -25:
        return rational(near)
    coefficients = mpmath.findpoly(size, 2, maxcoeff=200, tol=mpmath.mpf(10) ** -25)
    if not coefficients or len(coefficients) != 3:
        return None
    a, b, c = (int(part) for part in coefficients)
    if a < 0:
        a, b, c = -a, -b, -c
    inside = b * b - 4 * a * c
    if inside <= 0:
        return None
    root: Node = Root(Num(str(inside)), Num("2"))
    if abs((-b + mpmath.sqrt(inside)) / (2 * a) - size) > mpmath.mpf(10) ** -20:
        root = Neg(root)
    from engine.maths.solving.expressions import number

    return number(Div(root if b == 0 else Add((rational(Fraction(-b)), root)), Num(str(2 * a))))
