"""Trees to SymPy and back.

SymPy evaluates what it is given (`6/8` becomes `3/4`), so the form of an answer is judged on the tree, never on
what comes from here. Only the worker process imports this module.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, exact
from engine.maths.tree import (
    Add,
    Const,
    Degree,
    Div,
    Func,
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
    integer,
    rational,
)


class NotConvertible(LemmaError):
    """SymPy has no counterpart of this that Lemma would trust."""

    def __init__(self, what: str) -> None:
        super().__init__(f"I cannot work with {what} yet.")


_FUNCTIONS: dict[str, Any] = {
    **{name: getattr(sympy, name) for name in ("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh",
       "sech", "csch", "coth", "exp", "sign", "floor", "factorial", "binomial")},
    "arcsin": sympy.asin, "arccos": sympy.acos, "arctan": sympy.atan, "arcsec": sympy.asec, "arccsc": sympy.acsc,
    "arsinh": sympy.asinh, "arcosh": sympy.acosh, "artanh": sympy.atanh,
    "arsech": sympy.asech, "arcsch": sympy.acsch, "arcoth": sympy.acoth,
    "ln": sympy.log, "abs": sympy.Abs, "ceil": sympy.ceiling, "max": sympy.Max, "min": sympy.Min, "mod": sympy.Mod,
}  # fmt: skip
_BACK = {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "asec": "arcsec", "acsc": "arccsc", "acot": "arccot",
    "asinh": "arsinh", "acosh": "arcosh", "atanh": "artanh", "asech": "arsech", "acsch": "arcsch",
    "acoth": "arcoth", "log": "ln", "Abs": "abs", "ceiling": "ceil", "Max": "max", "Min": "min",
}  # fmt: skip
_SAME = frozenset(
    ("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "sech", "csch", "coth", "exp", "sign", "floor",
     "factorial")
)  # fmt: skip


def symbol(name: str) -> Any:
    """The SymPy symbol of a name; all names are real numbers."""
    return sympy.Symbol(name, real=True)


def to_sympy(node: Node) -> Any:
    """`node` as SymPy expression over the real numbers. Raises NotConvertible."""
    match node:
        case Num():
            value = node.value
            return sympy.Rational(value.numerator, value.denominator)
        case Sym():
            return symbol(node.name)
        case Const():
            return {"pi": sympy.pi, "e": sympy.E, "i": sympy.I, "infinity": sympy.oo}[node.name]
        case Neg():
            return -to_sympy(node.arg)
        case Add():
            return sympy.Add(*(to_sympy(term) for term in node.terms))
        case Mul():
            return sympy.Mul(*(to_sympy(factor) for factor in node.factors))
        case Div():
            return to_sympy(node.top) / to_sympy(node.bottom)
        case Mixed():
            value = exact(node)
            return sympy.Rational(value.numerator, value.denominator)
        case Percent():
            return to_sympy(node.arg) / 100
        case Degree():
            return to_sympy(node.arg) * sympy.pi / 180
        case Pow():
            return _power(to_sympy(node.base), node.exponent)
        case Root():
            return _root(to_sympy(node.arg), node.index)
        case Func():
            return _function(node)
        case Sum():
            kind = sympy.Sum if node.kind == "sum" else sympy.Product
            index = symbol(node.variable.name)
            return kind(to_sympy(node.body), (index, to_sympy(node.lower), to_sympy(node.upper))).doit()
    raise NotConvertible("this kind of expression")


def _power(base: Any, exponent_node: Node) -> Any:
    try:
        exponent = exact(exponent_node)
    except NotRational:
        return base ** to_sympy(exponent_node)
    if exponent.denominator % 2 and exponent.denominator > 1 and base.is_negative:
        return (-(abs(base) ** sympy.Rational(1, exponent.denominator))) ** exponent.numerator
    return base ** sympy.Rational(exponent.numerator, exponent.denominator)


def _root(arg: Any, index: Node) -> Any:
    degree = exact(index) if not isinstance(index, Sym) else Fraction(0)
    if degree.denominator != 1 or degree < 1:
        raise NotConvertible("a root like this")
    if degree % 2 and arg.is_negative:
        return -sympy.root(-arg, int(degree))
    return sympy.root(arg, int(degree))


def _function(node: Func) -> Any:
    args = [to_sympy(arg) for arg in node.args]
    if node.name == "log":
        if len(args) == 1:
            raise NotConvertible("log without a base")
        return sympy.log(args[0]) / sympy.log(args[1])
    if node.name == "arccot":
        return sympy.pi / 2 - sympy.atan(args[0])
    if node.name in ("gcd", "lcm"):
        if not all(arg.is_Integer for arg in args):
            raise NotConvertible(node.name)
        return (sympy.igcd if node.name == "gcd" else sympy.ilcm)(*args)
    if node.name not in _FUNCTIONS:
        raise NotConvertible(node.name)
    return _FUNCTIONS[node.name](*args)


def from_sympy(expression: Any) -> Node:
    """A SymPy expression as a tree, written the way people write it. Raises NotConvertible."""
    if expression.is_Integer:
        return integer(int(expression))
    if expression.is_Rational:
        return rational(Fraction(int(expression.p), int(expression.q)))
    if expression.is_Symbol:
        return Sym(expression.name)
    if expression in (sympy.pi, sympy.E, sympy.I, sympy.oo):
        return Const({sympy.pi: "pi", sympy.E: "e", sympy.I: "i", sympy.oo: "infinity"}[expression])
    if expression == -sympy.oo:
        return Neg(Const("infinity"))
    if expression.is_Add:
        return _from_sum(expression)
    if expression.is_Mul:
        return _from_product(expression)
    if isinstance(expression, sympy.exp):
        return Pow(Const("e"), from_sympy(expression.args[0]))
    if expression.is_Pow:
        return _from_power(expression)
    name = type(expression).__name__
    if name in _SAME or name in _BACK:
        return Func(_BACK.get(name, name), tuple(from_sympy(arg) for arg in expression.args))
    raise NotConvertible(name)


def _from_sum(expression: Any) -> Node:
    terms = [from_sympy(term) for term in expression.as_ordered_terms()]
    if isinstance(terms[0], Neg):  # begin with a positive term where there is one
        positive = next((index for index, term in enumerate(terms) if not isinstance(term, Neg)), 0)
        variable = any(term.free_symbols for term in expression.args)
        if not variable:
            terms.insert(0, terms.pop(positive))
    return Add(tuple(terms))


def _from_product(expression: Any) -> Node:
    sign = expression.could_extract_minus_sign() and expression.as_coeff_Mul()[0].is_negative
    if sign:
        return Neg(from_sympy(-expression))
    top: list[Node] = []
    bottom: list[Node] = []
    coefficient, rest = expression.as_coeff_Mul()
    if coefficient.is_Rational:
        if coefficient.p != 1:
            top.append(integer(int(coefficient.p)))
        if coefficient.q != 1:
            bottom.append(integer(int(coefficient.q)))
    else:
        rest = expression
    for factor in sympy.Mul.make_args(rest):
        base, exponent = factor.as_base_exp()
        if exponent.is_Rational and exponent.is_negative:
            bottom.append(from_sympy(base**-exponent))
        elif factor is not sympy.S.One:
            top.append(from_sympy(factor))
    upper: Node = top[0] if len(top) == 1 else Mul(tuple(top)) if top else Num("1")
    if not bottom:
        return upper
    return Div(upper, bottom[0] if len(bottom) == 1 else Mul(tuple(bottom)))


def _from_power(expression: Any) -> Node:
    base, exponent = expression.base, expression.exp
    if exponent.is_Rational and exponent.is_negative:
        return Div(Num("1"), from_sympy(base**-exponent))
    if exponent.is_Rational and exponent.q > 1 and exponent.p >= 1:
        inner = from_sympy(base**exponent.p)
        return Root(inner, Num(str(exponent.q)))
    return Pow(from_sympy(base), from_sympy(exponent))
