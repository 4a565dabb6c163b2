"""Derivatives of trees by the rules one learns, so that calculus can be checked without SymPy.

`derivative(tree, "x")` is right but not simplified. Raises NoRule for what it has no rule for.
"""

from __future__ import annotations

from dataclasses import replace

from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Derivative,
    Div,
    Func,
    Integral,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Root,
    Sum,
    Sym,
    rebuild,
    substitute,
    symbols,
)

ZERO, ONE, TWO = Num("0"), Num("1"), Num("2")
MAX_FACTORS = 30  # with the variable in one product: each makes a term of the derivative as long as the product


class NoRule(Exception):
    """There is no rule for something in the tree."""


def derivative(node: Node, variable: str, order: int = 1) -> Node:
    """The derivative of the given order by `variable`; other names are constants."""
    for _ in range(order):
        node = _derivative(node, variable)
    return node


def without_derivatives(node: Node) -> Node:
    """The tree with every Derivative node carried out. Raises NoRule."""
    if isinstance(node, Derivative):
        return derivative(without_derivatives(node.body), node.variable.name, node.order)
    return rebuild(node, without_derivatives)


def _derivative(node: Node, x: str) -> Node:
    if x not in symbols(node):
        return ZERO
    match node:
        case Sym():
            return ONE
        case Neg():
            return Neg(_derivative(node.arg, x))
        case Percent():
            return Percent(_derivative(node.arg, x))
        case Degree():
            return Degree(_derivative(node.arg, x))
        case Add():
            terms = tuple(d for d in (_derivative(term, x) for term in node.terms) if d != ZERO)
            return terms[0] if len(terms) == 1 else Add(terms)
        case Mul():
            if sum(x in symbols(factor) for factor in node.factors) > MAX_FACTORS:
                raise NoRule
            terms = tuple(
                _times(_derivative(factor, x), *node.factors[:at], *node.factors[at + 1 :])
                for at, factor in enumerate(node.factors)
                if x in symbols(factor)
            )
            return terms[0] if len(terms) == 1 else Add(terms)
        case Div():
            return _quotient(node, x)
        case Pow():
            return _power(node.base, node.exponent, x)
        case Root():
            if x in symbols(node.index):
                raise NoRule
            inner = _derivative(node.arg, x)
            return Div(_times(inner, node), _times(node.index, node.arg))
        case Func():
            return _function(node, x)
        case Derivative():
            return _derivative(without_derivatives(node), x)
        case Integral():
            return _of_integral(node, x)
        case Sum(kind="sum") if x != node.variable.name and x not in symbols(node.lower) | symbols(node.upper):
            return replace(node, body=_derivative(node.body, x))
        case Mixed() | Const():
            return ZERO
    raise NoRule


def _times(*factors: Node) -> Node:
    kept = tuple(factor for factor in factors if factor != ONE)
    if ZERO in kept:
        return ZERO
    return kept[0] if len(kept) == 1 else Mul(kept) if kept else ONE


def _quotient(node: Div, x: str) -> Node:
    top, bottom = node.top, node.bottom
    if x not in symbols(bottom):
        return Div(_derivative(top, x), bottom)
    first = _times(_derivative(top, x), bottom)
    second = _times(top, _derivative(bottom, x))
    numerator = Neg(second) if first == ZERO else Add((first, Neg(second)))
    return Div(numerator, Pow(bottom, TWO))


def _power(base: Node, exponent: Node, x: str) -> Node:
    if x not in symbols(exponent):
        lower: Node = Add((exponent, Neg(ONE)))
        if isinstance(exponent, Num) and exponent.value.denominator == 1 and exponent.value >= 1:
            lower = Num(str(int(exponent.value) - 1))
        power = ONE if lower == ZERO else base if lower == ONE else Pow(base, lower)
        return _times(exponent, power, _derivative(base, x))
    whole = Pow(base, exponent)
    if x not in symbols(base):
        log = ONE if base == Const("e") else Func("ln", (base,))
        return _times(whole, log, _derivative(exponent, x))
    inner = Mul((exponent, Func("ln", (base,))))
    return Mul((whole, _derivative(inner, x)))


def _of_integral(node: Integral, x: str) -> Node:
    """The integrand again; with limits that depend on `x`, its values there times their derivatives."""
    name = node.variable.name
    if node.lower is None or node.upper is None:
        if name != x:
            raise NoRule
        return node.body
    if x != name and x in symbols(node.body):
        raise NoRule
    at_upper = _times(substitute(node.body, {name: node.upper}), _derivative(node.upper, x))
    at_lower = _times(substitute(node.body, {name: node.lower}), _derivative(node.lower, x))
    return at_upper if at_lower == ZERO else Add((at_upper, Neg(at_lower)))


def _function(node: Func, x: str) -> Node:
    if node.name == "log" and len(node.args) == 1:  # to a base not named: log(e) is 1 over the ln of that base
        return _times(Div(Func("log", (Const("e"),)), node.args[0]), _derivative(node.args[0], x))
    if node.name == "log" and len(node.args) == 2:
        return _derivative(Div(Func("ln", (node.args[0],)), Func("ln", (node.args[1],))), x)
    if len(node.args) != 1:
        raise NoRule
    u = node.args[0]

    def f(name: str) -> Node:
        return Func(name, (u,))

    square, one_less = Pow(u, TWO), Add((ONE, Neg(Pow(u, TWO))))
    outer: Node
    match node.name:
        case "sin":
            outer = f("cos")
        case "cos":
            outer = Neg(f("sin"))
        case "tan":
            outer = Pow(f("sec"), TWO)
        case "cot":
            outer = Neg(Pow(f("csc"), TWO))
        case "sec":
            outer = Mul((f("sec"), f("tan")))
        case "csc":
            outer = Neg(Mul((f("csc"), f("cot"))))
        case "arcsin":
            outer = Div(ONE, Root(one_less, TWO))
        case "arccos":
            outer = Neg(Div(ONE, Root(one_less, TWO)))
        case "arctan":
            outer = Div(ONE, Add((ONE, square)))
        case "arccot":
            outer = Neg(Div(ONE, Add((ONE, square))))
        case "sinh":
            outer = f("cosh")
        case "cosh":
            outer = f("sinh")
        case "tanh":
            outer = Pow(f("sech"), TWO)
        case "coth":
            outer = Neg(Pow(f("csch"), TWO))
        case "sech":
            outer = Neg(Mul((f("sech"), f("tanh"))))
        case "csch":
            outer = Neg(Mul((f("csch"), f("coth"))))
        case "arsinh":
            outer = Div(ONE, Root(Add((square, ONE)), TWO))
        case "arcosh":
            outer = Div(ONE, Root(Add((square, Neg(ONE))), TWO))
        case "artanh":
            outer = Div(ONE, one_less)
        case "arcoth":
            outer = Div(ONE, one_less)
        case "arsech":
            outer = Neg(Div(ONE, Mul((u, Root(one_less, TWO)))))
        case "arcsch":
            outer = Neg(Div(ONE, Mul((f("abs"), Root(Add((ONE, square)), TWO)))))
        case "arcsec" | "arccsc":
            outer = Div(ONE, Mul((f("abs"), Root(Add((square, Neg(ONE))), TWO))))
            outer = outer if node.name == "arcsec" else Neg(outer)
        case "exp":
            outer = f("exp")
        case "ln":
            outer = Div(ONE, u)
        case "abs":
            outer = Div(u, f("abs"))
        case _:
            raise NoRule
    return _times(outer, _derivative(u, x))
