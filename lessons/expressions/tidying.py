"""What `{{...}}` shows: the values put in, signs tidied, nothing worked out.

With a = 1 and b = -3, `a*x + b` is x - 3 and `a + b` is 1 - 3. Only the functions that authors alone have (round,
mean, expand, ...) are carried out, as there is no other way to write them.
"""

from __future__ import annotations

from engine.maths.tree import (
    Add,
    Apply,
    Degree,
    Derivative,
    Div,
    Integral,
    Limit,
    Listing,
    Mul,
    Neg,
    Node,
    Percent,
    Pow,
    SetBuilder,
    Sum,
    Sym,
    rebuild,
    symbols,
)
from lessons.expressions.building import ZERO, negative, power_of, product_of, quotient_of, sum_of
from lessons.expressions.environment import Environment, Value, is_list
from lessons.expressions.errors import ExpressionError
from lessons.expressions.evaluating import evaluate
from lessons.expressions.language import FUNCTIONS


def tidy(node: Node, environment: Environment) -> Value:
    """The expression as it is shown. Raises ExpressionError."""
    try:
        if isinstance(node, Sym) and isinstance(word := environment.get(node.name), str):
            return word
        if isinstance(node, Apply) and node.name in FUNCTIONS:
            return evaluate(node, environment)
        return _tidy(node, environment)
    except RecursionError:
        raise ExpressionError("There are too many things inside one another here.") from None


def _tidy(node: Node, environment: Environment) -> Node:
    match node:
        case Sym():
            value = environment.get(node.name)
            if isinstance(value, str):
                raise ExpressionError(f"'{value[:40]}' is a word, and mathematics is needed here.")
            return node if value is None else value
        case Apply() if node.name in FUNCTIONS:
            value = evaluate(node, environment)
            if isinstance(value, str):
                raise ExpressionError(f"'{value[:40]}' is a word, and mathematics is needed here.")
            return value
        case Derivative() | Integral() | Limit() | Sum():
            inner = environment.without(node.variable.name)
            return rebuild(
                node,
                lambda child: (
                    child if child is node.variable else _tidy(child, inner if child is node.body else environment)
                ),
            )
        case SetBuilder():
            return rebuild(node, lambda child: _tidy(child, environment))
        case Add():
            return sum_of(_summands(node, environment))
        case Neg():
            return negative(_tidy(node.arg, environment))
        case Mul():
            return product_of(_factors(node, environment))
    done = rebuild(node, lambda child: _tidy(child, environment))
    match done:
        case Div():
            return quotient_of(done.top, done.bottom)
        case Pow():
            return power_of(done.base, done.exponent)
        case Degree(arg=Neg() as inner_arg) | Percent(arg=Neg() as inner_arg):
            return Neg(type(done)(inner_arg.arg))
        case Listing():
            return Listing(_spread(done), done.left, done.right)
    return done


def _spread(node: Listing) -> tuple[Node, ...]:
    """The items, those of a list among them one by one: [data, 5]."""
    return tuple(part for item in node.items for part in _items(item))


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Listing) and is_list(node) else (node,)


def _summands(node: Add, environment: Environment) -> list[Node]:
    """The terms; a sum that a name stands for needs no brackets, one that the author put in brackets keeps them."""
    found: list[Node] = []
    for term in node.terms:
        minus = isinstance(term, Neg)
        bare = term.arg if isinstance(term, Neg) else term
        shown = _tidy(bare, environment)
        if shown == ZERO and symbols(bare) - environment.names:  # 0*x
            continue
        if not isinstance(shown, Add):
            found.append(negative(shown) if minus else shown)
        elif minus:
            found.append(Neg(shown))
        elif isinstance(bare, Add):
            found.append(shown)
        else:
            found += shown.terms
    return found


def _factors(node: Mul, environment: Environment) -> list[Node]:
    """The factors; a product that a name stands for needs no brackets."""
    found: list[Node] = []
    for factor in node.factors:
        shown = _tidy(factor, environment)
        if isinstance(factor, Sym) and isinstance(shown, Neg) and isinstance(shown.arg, Mul) and not found:
            found += [Neg(shown.arg.factors[0]), *shown.arg.factors[1:]]
        elif isinstance(factor, Sym) and isinstance(shown, Mul):
            found += shown.factors
        else:
            found.append(shown)
    return found
