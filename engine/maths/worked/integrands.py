"""Integrands that are rewritten before they can be integrated: squares of sine and cosine, tangents, and fractions.

A fraction of polynomials is divided out, split into partial fractions, or brought to 1/(x² + a²).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import sympy

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.equivalence import same_value
from engine.maths.solving.expressions import number as simplest
from engine.maths.to_sympy import from_sympy, symbol, to_sympy
from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, Pow, Root, Sym, rebuild, substitute, symbols
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.rewriting import Change, last, rewrite
from engine.maths.worked.substitution import integral_of, parts_of
from engine.maths.worked.terms import ONE, TWO, coefficients, number, product, tidy, whole
from engine.maths.worked.writing import to_latex


def trigonometric_square(node: Node) -> Change | None:
    """sin² u is (1 - cos 2u)/2, cos² u is (1 + cos 2u)/2."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], Pow) or found[0].exponent != TWO:
        return None
    body, x = found[0], found[1]
    base = body.base
    if not isinstance(base, Func) or base.name not in ("sin", "cos"):
        return None
    double = Func("cos", (tidy(Mul((TWO, base.args[0]))),))
    double = Func("cos", (last(double.args[0], rewrite(double.args[0], EXPAND)),))
    halved = Add((Div(ONE, TWO), Neg(Div(double, TWO)) if base.name == "sin" else Div(double, TWO)))
    title = "Use the formula for the double angle"
    fact = f"{to_latex(body)} = {to_latex(halved)}"
    return Change("integral.double_angle", title, integral_of(halved, x), fact=fact)


def tangent(node: Node) -> Change | None:
    """tan u is sin u divided by cos u."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], Func) or found[0].name not in ("tan", "cot"):
        return None
    body, x = found
    assert isinstance(body, Func)
    sides = (Func("sin", body.args), Func("cos", body.args))
    quotient = Div(*sides) if body.name == "tan" else Div(*sides[::-1])
    word = "tangent as sine divided by cosine" if body.name == "tan" else "cotangent as cosine divided by sine"
    return Change("integral.tangent", f"Write the {word}", integral_of(quotient, x))


def fraction_of_polynomials(node: Node) -> Change | None:
    """Divided out where the numerator is not of lower degree, else split into partial fractions."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], Div):
        return None
    body, x = found[0], found[1]
    top, bottom = (coefficients(last(side, rewrite(side, EXPAND)), x.name) for side in (body.top, body.bottom))
    if top is None or bottom is None or len(bottom) < 2 or symbols(body) != {x.name}:
        return None
    if len(top) >= len(bottom):
        over, under = (sympy.Poly(to_sympy(side), symbol(x.name), domain="QQ") for side in (body.top, body.bottom))
        quotient, rest = (from_sympy(part.as_expr()) for part in sympy.div(over, under))
        after = tidy(Add((quotient, Div(rest, body.bottom))))
        rule, title = "polynomial.divide", "Divide the polynomials first"
    else:
        after = from_sympy(sympy.apart(to_sympy(body), symbol(x.name)))
        if not isinstance(after, Add) or forms.partial_fractions(after, x.name) is not None:
            return None
        rule, title = "fraction.partial", "Split it into partial fractions"
    if same_value(body, after).same is not True:
        return None
    return Change(rule, title, integral_of(after, x), fact=f"{to_latex(body)} = {to_latex(after)}")


def sum_of_squares(node: Node) -> Change | None:
    """1/(x² + a²) and 1/√(a² - x²) from the table, with a in them."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], Div) or found[0].top != ONE:
        return None
    body, x = found[0], found[1]
    below = body.bottom
    root = isinstance(below, Root) and below.index == TWO
    values = coefficients(below.arg if isinstance(below, Root) else below, x.name)
    if values is None or len(values) != 3 or values[1] or values[0] <= 0 or values[2] != (-1 if root else 1):
        return None
    if values[0] == 1:
        return None
    a = simplest(Root(number(values[0]), Num("2")))
    inner = Div(x, a)
    title = "Use a known integral"
    if root:
        why = "An integral of $\\frac{1}{\\sqrt{a^2 - x^2}}$ is $\\arcsin\\left(\\frac{x}{a}\\right)$."
        return Change("integral.table", title, Func("arcsin", (inner,)), why)
    why = "An integral of $\\frac{1}{x^2 + a^2}$ is $\\frac{1}{a} \\arctan\\left(\\frac{x}{a}\\right)$."
    return Change("integral.table", title, product([Div(ONE, a), Func("arctan", (inner,))]), why)


def square_completed(node: Node) -> Change | None:
    """(c x + d)/(x² + 2x + 5): the derivative of the denominator above, and the rest by (x + 1)² + 4."""
    found = parts_of(node)
    if found is None or not isinstance(found[0], Div) or symbols(found[0]) != {found[1].name}:
        return None
    body, x = found[0], found[1]
    top, bottom = coefficients(body.top, x.name), coefficients(body.bottom, x.name)
    if top is None or bottom is None or len(bottom) != 3 or len(top) > 2 or not bottom[1]:
        return None
    r, q, p = bottom
    square = r / p - (q / (2 * p)) ** 2  # p ((x + h)^2 + square)
    if square <= 0:
        return None
    slope = top[1] / (2 * p) if len(top) == 2 else 0
    if slope:
        above = Add((number(q), tidy(Mul((number(2 * p), x)))))
        rest = top[0] - slope * q
        if not rest:
            return None
        parts = [Div(above if slope == 1 else Mul((number(slope), above)), body.bottom), Div(number(rest), body.bottom)]
        title = "Split the numerator, so that the derivative of the denominator stands in one part"
        return Change("integral.split", title, integral_of(Add(tuple(parts)), x))
    shifted = tidy(Add((x, number(q / (2 * p)))))
    a = simplest(Root(number(square), Num("2")))
    factor = simplest(Div(number(top[0] / p), a))
    after = tidy(Mul((factor, Func("arctan", (Div(shifted, a) if a != ONE else shifted,)))))
    completed: Node = Add((Pow(shifted, TWO), number(square)))
    completed = completed if p == 1 else Mul((number(p), completed))
    why = f"${to_latex(body.bottom)} = {to_latex(completed)}$, which is a known integral in ${to_latex(shifted)}$."
    return Change("integral.complete_square", "Complete the square below", after, why)


def in_new_letter(body: Node, root: Node, x: Sym, u: Sym, values: Sequence[Fraction]) -> Node | None:
    """The integrand in u = √(a x + b), dx = 2u/a du with it; None where the letter does not go away."""
    start, rate = values
    back = Div(Add((Pow(u, TWO), number(-start))), number(rate))
    new = Mul((substitute(_replaced(body, root, u), {x.name: back}), Div(Mul((TWO, u)), number(rate))))
    try:
        plain = sympy.cancel(to_sympy(new))
        return from_sympy(sympy.expand(plain) if plain.is_polynomial(symbol(u.name)) else plain)
    except (LemmaError, sympy.PolynomialError, NotImplementedError, ValueError, TypeError):
        return None


def _replaced(tree: Node, old: Node, new: Node) -> Node:
    return new if tree == old else rebuild(tree, lambda child: _replaced(child, old, new))


def nested(node: Node) -> Change | None:
    """(a/2)/3 is a/6."""
    if not isinstance(node, Div) or not isinstance(node.top, Div):
        return None
    one, two = whole(node.top.bottom), whole(node.bottom)
    if one is None or two is None or one * two <= 0:
        return None
    return Change("fraction.nested", "Write it as one fraction", Div(node.top.top, number(one * two)))
