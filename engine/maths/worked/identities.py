"""Identities of trigonometry and laws of logarithms and roots that simplify an expression."""

from __future__ import annotations

from engine.maths.tree import Add, Div, Func, Mul, Node, Num, Pow, Root, symbols
from engine.maths.worked.rewriting import Change, Rule
from engine.maths.worked.terms import ONE, TWO, number, product, total, whole


def pythagoras(node: Node) -> Change | None:
    """sin² + cos² of the same angle is 1."""
    if not isinstance(node, Add):
        return None
    squares = {name: [part for part in node.terms if _is_square(part, name)] for name in ("sin", "cos")}
    for one in squares["sin"]:
        for two in squares["cos"]:
            assert isinstance(one, Pow) and isinstance(two, Pow)
            assert isinstance(one.base, Func) and isinstance(two.base, Func)
            if one.base.args == two.base.args:
                rest = [part for part in node.terms if part not in (one, two)]
                title = r"Use $\sin^2 u + \cos^2 u = 1$"
                return Change("identity.pythagoras", title, total([ONE, *rest]))
    return None


def _is_square(part: Node, name: str) -> bool:
    return isinstance(part, Pow) and part.exponent == TWO and isinstance(part.base, Func) and part.base.name == name


def tangent(node: Node) -> Change | None:
    """sin/cos is tan."""
    if not isinstance(node, Div) or not isinstance(node.top, Func) or not isinstance(node.bottom, Func):
        return None
    if (node.top.name, node.bottom.name) == ("sin", "cos") and node.top.args == node.bottom.args:
        title = r"Sine divided by cosine is the tangent"
        return Change("identity.tangent", title, Func("tan", node.top.args))
    return None


def log_of_power(node: Node) -> Change | None:
    """n ln a is kept; ln(aⁿ) is n ln a."""
    if isinstance(node, Func) and node.name == "ln" and isinstance(node.args[0], Pow):
        inner = node.args[0]
        if whole(inner.exponent) is not None and not symbols(inner.base):
            title = "The exponent comes in front of the logarithm"
            return Change("logarithm.power", title, Mul((inner.exponent, Func("ln", (inner.base,)))))
    return None


def root_of_square(node: Node) -> Change | None:
    """√(x²) is |x|, √(4x²) is 2|x|."""
    if not isinstance(node, Root) or node.index != TWO or not symbols(node):
        return None
    arg = node.arg
    factors = arg.factors if isinstance(arg, Mul) else (arg,)
    outside: list[Node] = []
    inside: list[Node] = []
    for factor in factors:
        if isinstance(factor, Pow) and (exponent := whole(factor.exponent)) is not None and exponent >= 2:
            half = exponent // 2
            base: Node = factor.base if half == 1 else Pow(factor.base, number(half))
            outside.append(base if half % 2 == 0 else Func("abs", (base,)))
            if exponent % 2:
                return None
        elif isinstance(factor, Num) and not factor.is_decimal:
            root = round(float(factor.value) ** 0.5)
            if root * root == factor.value:
                outside.append(Num(str(root)))
            else:
                inside.append(factor)
        else:
            inside.append(factor)
    if not outside:
        return None
    rest = [Root(product(inside), TWO)] if inside else []
    title = "Take the squares out of the root; a root is never negative"
    return Change("root.take_out", title, product([*outside, *rest]))


IDENTITIES: tuple[Rule, ...] = (pythagoras, tangent, log_of_power, root_of_square)
