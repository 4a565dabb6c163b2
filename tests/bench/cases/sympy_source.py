"""Python source that names SymPy classes, to the SymPy object it means. Nothing of it is ever run.

The text is parsed to Python's syntax tree, and only calls of a white list, numbers, strings, names and arithmetic are
followed; anything else raises `NotKnown`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

import sympy

MAX_LENGTH = 2_000


class NotKnown(Exception):
    """The source holds something that is not on the white list; `args` is a sentence."""


def _symbol(name: str) -> Any:
    return sympy.Symbol(name, real=True)


def _plain(build: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *args, **_: build(*args)


_CLASSES = [
    name
    for line in (
        "Abs Add And Complement Derivative Eq FiniteSet Float Ge GreaterThan Gt Integer Integral Intersection",
        "Interval Le LessThan Limit Lt Matrix Max Min Mod Mul Ne Not Number Or Pow Product Rational",
        "StrictGreaterThan StrictLessThan Sum SymmetricDifference Trace Transpose Union acos acosh acot acoth",
        "acsc acsch adjoint asec asech asin asinh atan atanh binomial ceiling conjugate cos cosh cot coth csc",
        "csch det diag exp eye factorial floor gcd igcd ilcm lcm log nsimplify root sec sech sign sin sinh",
        "sqrt tan tanh transpose MatMul MatAdd",
    )
    for name in line.split()
]
_CALLS: dict[str, Callable[..., Any]] = {
    **{name: _plain(getattr(sympy, name)) for name in _CLASSES if hasattr(sympy, name)},
    "_Add": _plain(sympy.Add), "_Mul": _plain(sympy.Mul), "_Pow": _plain(sympy.Pow), "_Abs": _plain(sympy.Abs),
    "_factorial": _plain(sympy.factorial), "_exp": _plain(sympy.exp), "_binomial": _plain(sympy.binomial),
    "_Sqrt": _plain(sympy.sqrt), "_Conjugate": lambda value: _conjugate(value),
    "conjugate": lambda value: _conjugate(value), "_Min": _plain(sympy.Min),
    "_Max": _plain(sympy.Max), "_MatMul": lambda *args: _fold(args, lambda a, b: a * b),
    "_MatAdd": lambda *args: _fold(args, lambda a, b: a + b), "UnevaluatedExpr": lambda value: value,
    "MatMul": lambda *args, **_: _fold(args, lambda a, b: a * b),
    "_log": lambda value, base=sympy.E: sympy.log(value, base),
    "Symbol": lambda name, **_: _symbol(_name(str(name))),
    "Interval": lambda low, high, left_open=False, right_open=False: sympy.Interval(
        low, high, bool(left_open), bool(right_open)),
    "Limit": lambda body, variable, point, dir="+-": sympy.Limit(body, variable, point, str(dir)),
    "Trace": lambda matrix: sympy.Matrix(matrix).trace(),
    "Transpose": lambda matrix: sympy.Matrix(matrix).T,
    "Pow": lambda base, exponent, **_: sympy.Pow(base, exponent),
    "gcd": lambda *args: sympy.gcd_list(list(args)) if len(args) > 2 else sympy.gcd(*args),
    "lcm": lambda *args: sympy.lcm_list(list(args)) if len(args) > 2 else sympy.lcm(*args),
    "Rational": lambda *args: sympy.Rational(*(str(arg) if isinstance(arg, str) else arg for arg in args)),
    "Float": lambda text, *_: sympy.Rational(str(text)), "Number": lambda text, *_: sympy.Rational(str(text)),
}  # fmt: skip
_NAMES: dict[str, Any] = {
    "pi": sympy.pi, "E": sympy.E, "I": sympy.I, "oo": sympy.oo, "S": sympy.S, "GoldenRatio": sympy.GoldenRatio,
    "True": True, "False": False, "epsilon_upper": _symbol("E"), "zoo": sympy.zoo, "nan": sympy.nan,
}  # fmt: skip
_MEMBERS = (
    "EmptySet",
    "Naturals",
    "Naturals0",
    "Integers",
    "Rationals",
    "Reals",
    "Complexes",
    "Infinity",
    "One",
    "Zero",
)


def _conjugate(value: Any) -> Any:
    """Of a letter: the letter with a bar, which is how Lemma reads it (all its letters are real numbers)."""
    return _symbol(value.name + "\u0304") if value.is_Symbol else sympy.conjugate(value)


def _fold(args: tuple[Any, ...], join: Callable[[Any, Any], Any]) -> Any:
    result = args[0]
    for arg in args[1:]:
        result = join(result, arg)
    return result


def _name(name: str) -> str:
    """`x_{0}` is the name x_0."""
    return name.replace("{", "").replace("}", "").replace("*", "")


def value(source: str) -> Any:
    """The SymPy object that `source` means. Raises NotKnown."""
    if len(source) > MAX_LENGTH:
        raise NotKnown("The source is too long.")
    try:
        return _of(ast.parse(source.strip(), mode="eval").body)
    except SyntaxError:
        raise NotKnown("This is not Python.") from None


def _of(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=bool(value)):
            return value
        case ast.Constant(value=int(value)):
            return sympy.Integer(value)
        case ast.Constant(value=float()):
            return sympy.Rational(ast.unparse(node))
        case ast.Constant(value=str(value)):
            return value
        case ast.Name(id=name):
            return _NAMES[name] if name in _NAMES else _symbol(name)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_of(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _of(operand)
        case ast.BinOp(left=left, op=op, right=right):
            return _operation(_of(left), op, _of(right))
        case ast.List(elts=items):
            return [_of(item) for item in items]
        case ast.Tuple(elts=items):
            return tuple(_of(item) for item in items)
        case ast.Attribute(value=ast.Name(id="S"), attr=name) if name in _MEMBERS:
            return getattr(sympy.S, name)
        case ast.Call(func=func, args=args, keywords=keywords):
            return _call(func, [_of(arg) for arg in args], {str(word.arg): _of(word.value) for word in keywords})
    raise NotKnown(f"{type(node).__name__} is not on the list.")


def _operation(left: Any, op: ast.operator, right: Any) -> Any:
    match op:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            return left / right
        case ast.Pow():
            if getattr(right, "is_Integer", False) and abs(int(right)) > 10_000:
                raise NotKnown("This power is too large.")
            return left**right
    raise NotKnown(f"{type(op).__name__} is not on the list.")


def _call(func: ast.expr, args: list[Any], keywords: dict[str, Any]) -> Any:
    if isinstance(func, ast.Name):
        if func.id in _CALLS:
            return _CALLS[func.id](*args, **{key: item for key, item in keywords.items() if key != "evaluate"})
        if func.id in ("f", "g", "h", "F", "G"):
            return sympy.Function(func.id, real=True)(*args)
    if isinstance(func, ast.Call) and isinstance(func.func, ast.Name) and func.func.id == "Function":
        name = _of(func.args[0])
        return sympy.Function(_name(str(name)), real=True)(*args)
    if isinstance(func, ast.Attribute) and func.attr == "det" and not args:
        return sympy.Matrix(_of(func.value)).det()
    raise NotKnown(f"The call {ast.unparse(func)[:40]} is not on the list.")
