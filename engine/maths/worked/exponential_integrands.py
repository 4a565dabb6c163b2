"""Integrals in e^x alone, or in ln x alone: that part is the new variable, as in 1/(1 + e^x) and sin(ln x)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import sympy

from engine.errors import LemmaError
from engine.maths.to_sympy import from_sympy, to_sympy
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.worked.rewriting import Change, Rule, last, rewrite
from engine.maths.worked.substitution import integral_of, parts_of
from engine.maths.worked.terms import coefficients, number, tidy
from engine.maths.worked.writing import to_latex

_E = Const("e")


def in_exponential(node: Node, rules: Sequence[Rule]) -> Change | None:
    """1/(1 + e^x): u = e^x, and dx = du/u."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    body = _as_powers(body)
    rates = {
        _rate(part.exponent, x) for part in walk(body) if isinstance(part, Pow) and x.name in symbols(part.exponent)
    }
    if (
        not rates
        or None in rates
        or not any(isinstance(part, Div) and x.name in symbols(part.bottom) for part in walk(body))
    ):
        return None
    step = min(abs(rate) for rate in rates if rate is not None)
    if any(rate is None or rate % step for rate in rates):
        return None
    u = Sym("u" if "u" not in symbols(body) else "w")

    def put(tree: Node) -> Node:
        if isinstance(tree, Pow) and tree.base == _E and (rate := _rate(tree.exponent, x)) is not None:
            return Pow(u, number(rate / step))
        return rebuild(tree, put)

    new = put(body)
    if x.name in symbols(new):
        return None
    inner = Pow(_E, x if step == 1 else Mul((number(step), x)))
    change = f"d{to_latex(x)} = \\frac{{d{u.name}}}{{{'' if step == 1 else to_latex(number(step))}{u.name}}}"
    return _in_letter(Div(new, u if step == 1 else Mul((number(step), u))), inner, u, rules, change)


def _as_powers(tree: Node) -> Node:
    """cosh x and sinh x as what they stand for."""
    tree = rebuild(tree, _as_powers)
    if isinstance(tree, Func) and tree.name in ("sech", "csch"):
        return Div(Num("1"), _as_powers(Func({"sech": "cosh", "csch": "sinh"}[tree.name], tree.args)))
    if isinstance(tree, Func) and tree.name in ("cosh", "sinh"):
        ends = [Pow(_E, tree.args[0]), Pow(_E, tidy(Neg(tree.args[0])))]
        return Div(Add((ends[0], ends[1] if tree.name == "cosh" else Neg(ends[1]))), Num("2"))
    return tree


def in_logarithm(node: Node, rules: Sequence[Rule]) -> Change | None:
    """sin(ln x): u = ln x, so that x is e^u, and dx = e^u du."""
    found = parts_of(node)
    if found is None:
        return None
    body, x = found
    log = Func("ln", (x,))
    if not any(isinstance(part, Func) and part.name in ("sin", "cos") and part.args == (log,) for part in walk(body)):
        return None
    u = Sym("u" if "u" not in symbols(body) else "w")

    def put(tree: Node) -> Node:
        return u if tree == log else rebuild(tree, put)

    new = put(body)
    if x.name in symbols(new):
        return None
    whole = _in_letter(Mul((Pow(_E, u), new)), log, u, rules, f"d{to_latex(x)} = e^{{{u.name}}} \\, d{u.name}")
    if whole is None:
        return None
    return Change(whole.rule, whole.title, _without_power(whole.after, log, x), whole.why)


def _without_power(tree: Node, log: Node, x: Sym) -> Node:
    """x for e^(ln x)."""
    if tree == Pow(_E, log):
        return x
    return rebuild(tree, lambda child: _without_power(child, log, x))


def _in_letter(new: Node, inner: Node, u: Sym, rules: Sequence[Rule], change: str) -> Change | None:
    """The integral in a new letter by the rules, with what the letter stands for put back."""
    try:
        plain = sympy.factor(sympy.cancel(to_sympy(new))) if isinstance(new, Div) else None
        written = new if plain is None else from_sympy(plain)
    except (LemmaError, sympy.PolynomialError, NotImplementedError, ValueError, TypeError):
        return None
    asked = integral_of(written, u)
    steps = rewrite(asked, tuple(rules))
    after = last(asked, steps)
    if not steps or any(isinstance(part, Integral) for part in walk(after)):
        return None
    why = f"Take ${u.name}$ for ${to_latex(inner)}$, so that ${change}$. The integral becomes ${to_latex(asked)}$, "
    why += f"and at the end ${to_latex(inner)}$ is put back for ${u.name}$."
    return Change("integral.substitution", "Use a substitution", _logs_undone(substitute(after, {u.name: inner})), why)


def _logs_undone(tree: Node) -> Node:
    """k x for ln|e^(k x)|."""
    if isinstance(tree, Func) and tree.name == "ln":
        inside = tree.args[0].args[0] if isinstance(tree.args[0], Func) and tree.args[0].name == "abs" else tree.args[0]
        if isinstance(inside, Pow) and inside.base == _E:
            return inside.exponent
    return rebuild(tree, _logs_undone)


def _rate(exponent: Node, x: Sym) -> Fraction | None:
    """k of e^(k x)."""
    values = coefficients(exponent, x.name)
    return values[1] if values is not None and len(values) == 2 and values[0] == 0 else None
