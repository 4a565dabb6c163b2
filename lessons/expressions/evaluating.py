"""Works an author's expression out: names replaced by their values, numbers computed, functions carried out.

    evaluate(read("a*x^2 + b", names), environment)

What has letters in it stays an expression (like terms are left to `simplify` and `expand`), irrational numbers stay
exact, relations stay relations; `holds` says whether a condition is met. Needs SymPy only for the functions of
`algebra`, and only where rules do not do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.reader.bounds import TooLarge
from engine.maths.reader.bounds import check as check_size
from engine.maths.tree import (
    Add,
    Apply,
    Degree,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Logic,
    Matrix,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Relation,
    Root,
    SetBuilder,
    Sum,
    Sym,
    Words,
    rebuild,
    symbols,
    walk,
)
from lessons.expressions.arithmetic import power, product, quotient, root, total, worked
from lessons.expressions.building import negative
from lessons.expressions.comparing import compare, stepped
from lessons.expressions.environment import Environment, Value, is_list
from lessons.expressions.errors import ExpressionError
from lessons.expressions.language import FUNCTIONS
from lessons.expressions.numbers import UNDEFINED, Number, number

Part = Number | Node | str
"""What an expression is worth: a number with its mark, another tree, or a word."""

MAX_NODES = 4_000


def evaluate(node: Node, environment: Environment) -> Value:
    """The value of an expression. Raises ExpressionError, which names no expression yet."""
    return worth(node, environment)[0]


def worth(node: Node, environment: Environment) -> tuple[Value, bool]:
    """The value, and whether a decimal number went into it. Raises ExpressionError."""
    try:
        part = _value(node, environment)
        if isinstance(part, Number):
            return part.tree(), part.decimal
        if isinstance(part, Node) and sum(1 for _ in walk(part)) > MAX_NODES:
            raise ExpressionError("This gets too long.")
        return part, False
    except (RecursionError, OverflowError):
        raise ExpressionError("There are too many things inside one another here.") from None
    except TooLarge as error:
        raise ExpressionError(error.args[1]) from None


def holds(node: Node, environment: Environment) -> bool:
    """Whether a condition is met. Raises ExpressionError when it is none, or cannot be told."""
    try:
        return _holds(node, environment)
    except RecursionError:
        raise ExpressionError("There are too many things inside one another here.") from None
    except TooLarge as error:
        raise ExpressionError(error.args[1]) from None


def _holds(node: Node, environment: Environment) -> bool:
    if isinstance(node, Logic):
        found = (_holds(part, environment) for part in node.parts)
        return any(found) if node.word == "or" else all(found)
    if isinstance(node, Relation):
        values = [part_value(_value(term, environment)) for term in node.terms]
        return all(
            compare(sign, left, right) for sign, left, right in zip(node.signs, values, values[1:], strict=False)
        )
    raise ExpressionError("A condition is needed here, such as a < b or a != 0.")


def part_value(part: Part) -> Value:
    """A part as a value."""
    return part.tree() if isinstance(part, Number) else part


def _value(node: Node, environment: Environment) -> Part:
    match node:
        case Num():
            return number(node) or node
        case Sym():
            return _of_name(node, environment)
        case Neg() | Add() | Mul() | Div() | Pow():
            return _arithmetic(node, environment)
        case Root():
            return root(_node(node.arg, environment), _node(node.index, environment))
        case Percent():
            arg = _operand(node.arg, environment)
            return Number(arg.value / 100, True) if isinstance(arg, Number) else Percent(arg)
        case Degree():
            arg = _operand(node.arg, environment)
            shown = arg.tree() if isinstance(arg, Number) else arg
            return Neg(Degree(shown.arg)) if isinstance(shown, Neg) else Degree(shown)
        case Mixed():
            return _exactly(node)
        case Func():
            return _function(node, environment)
        case Apply() if node.name in FUNCTIONS:
            from lessons.expressions.functions import apply  # which works out arguments with what is here

            return apply(node, environment)
        case Sum():
            return _big_sum(node, environment)
        case Derivative() | Integral() | Limit():
            return _calculus(node, environment)
        case SetBuilder():
            return rebuild(node, lambda child: _node(child, environment))
        case Listing():
            items = [_node(item, environment) for item in node.items]
            spread = tuple(part for item in items for part in (item.items if _bare(item) else (item,)))
            return Listing(spread, node.left, node.right)
        case Words():
            return node
    return rebuild(node, lambda child: _node(child, environment))


def _bare(node: Node) -> TypeGuard[Listing]:
    return isinstance(node, Listing) and is_list(node)


def _of_name(node: Sym, environment: Environment) -> Part:
    value = environment.get(node.name)
    if value is None:
        return node
    if isinstance(value, str):
        return value
    known = number(value)
    if known is None:
        return value
    return Number(known.value, True, known.node) if environment.is_decimal(node.name) else known


def _node(node: Node, environment: Environment) -> Node:
    """The value as a tree. Raises ExpressionError for a word."""
    return tree_of(_value(node, environment))


def _operand(node: Node, environment: Environment) -> Number | Node:
    """The value as something that can be added or multiplied."""
    part = _value(node, environment)
    if isinstance(part, str):
        raise ExpressionError(f"'{part[:40]}' is a word, and mathematics is needed here.")
    if isinstance(part, Node):
        if is_list(part):
            raise ExpressionError("This is a list, and one number is needed here.")
        if isinstance(part, (Relation, Logic, Words)):
            raise ExpressionError("A number or an expression is needed here.")
    return part


def _exactly(node: Node) -> Number:
    check_size(node)
    try:
        return Number(exact(node))
    except Undefined:
        raise ExpressionError(UNDEFINED) from None
    except NotRational:
        raise ExpressionError("I cannot work this number out.") from None


# --- arithmetic ------------------------------------------------------------------------------------------


def _arithmetic(node: Neg | Add | Mul | Div | Pow, environment: Environment) -> Part:
    match node:
        case Neg():
            arg = _operand(node.arg, environment)
            return Number(-arg.value, arg.decimal) if isinstance(arg, Number) else negative(arg)
        case Add():
            return total([_operand(term, environment) for term in node.terms])
        case Mul():
            return product([_operand(factor, environment) for factor in node.factors])
        case Div():
            return quotient(_operand(node.top, environment), _operand(node.bottom, environment))
        case Pow():
            return power(_operand(node.base, environment), _operand(node.exponent, environment))


# --- functions, calculus ---------------------------------------------------------------------------------


def _function(node: Func, environment: Environment) -> Part:
    parts = [_value(arg, environment) for arg in node.args]
    if node.name in ("max", "min", "gcd", "lcm"):
        parts = [item for part in parts for item in _items(part)]
    args = [tree_of(part) for part in parts]
    whole = Func(node.name, tuple(args))
    if any(symbols(arg) or isinstance(arg, (Listing, Matrix, Relation)) for arg in args):
        return whole
    marked = node.name in ("abs", "max", "min", "mod") and any(
        isinstance(part, Number) and part.decimal for part in parts
    )
    check_size(whole)
    if node.name in ("max", "min", "floor", "ceil", "sign", "mod") and not all(number(arg) for arg in args):
        return stepped(node.name, args)
    return worked(whole, marked)


def _items(part: Part) -> Sequence[Part]:
    if isinstance(part, Listing) and part.left in ("", "["):
        return [number(item) or item for item in part.items]
    return (part,)


def tree_of(part: Part) -> Node:
    """A part as a tree. Raises ExpressionError for a word."""
    if isinstance(part, str):
        raise ExpressionError(f"'{part[:40]}' is a word, and mathematics is needed here.")
    return part.tree() if isinstance(part, Number) else part


def _big_sum(node: Sum, environment: Environment) -> Part:
    inner = environment.without(node.variable.name)
    lower, upper = _node(node.lower, environment), _node(node.upper, environment)
    body = _node(node.body, inner)
    whole = Sum(node.kind, body, node.variable, lower, upper)
    if symbols(whole):
        return whole
    check_size(whole)
    try:
        return Number(exact(whole))
    except Undefined:
        raise ExpressionError(UNDEFINED) from None
    except NotRational:
        return whole


def _calculus(node: Derivative | Integral | Limit, environment: Environment) -> Node:
    inner = environment.without(node.variable.name)
    body = _node(node.body, inner)
    if isinstance(node, Derivative):
        return Derivative(body, node.variable, node.order)
    if isinstance(node, Limit):
        return Limit(body, node.variable, _node(node.point, environment), node.side)
    if node.lower is None or node.upper is None:
        return Integral(body, node.variable, None, None)
    return Integral(body, node.variable, _node(node.lower, environment), _node(node.upper, environment))


def value_of(node: Node, environment: Environment) -> Part:
    """The value of an argument, for the functions of authors."""
    return _value(node, environment)
