"""Where a real function of one variable has a value: denominators, even roots, logarithms."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction

from engine.maths.answers import ALL
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.solving.answer import CannotSolve
from engine.maths.solving.inequalities import Piece, in_words, is_true, pieces_of
from engine.maths.tree import Const, Div, Func, Logic, Node, Num, Pow, Relation, Root, Sym, symbols, walk

_EVERYWHERE = ("sin", "cos", "exp", "abs", "arctan", "sinh", "cosh", "tanh", "arcsinh", "sign", "floor", "ceil")


def domain_of(body: Node, name: str) -> tuple[Node, Callable[[Fraction], bool]]:
    """The domain as an inequality (or Words for all numbers), and whether a number lies in it. Raises CannotSolve."""
    needs = _needs(body, name)
    if not needs:
        return ALL, lambda _: True
    condition = needs[0] if len(needs) == 1 else Logic("and", tuple(needs))
    pieces = pieces_of(condition, name)
    if not pieces:
        raise CannotSolve("This has no value for any real number.")
    return _but(pieces, name) or in_words(pieces, name), lambda at: is_true(condition, name, at)


def _but(pieces: list[Piece], name: str) -> Node | None:
    """`x != 2 and x != -2` where only single numbers are left out."""
    inner = [(one.high, other.low) for one, other in itertools.pairwise(pieces)]
    whole = pieces[0].low is None and pieces[-1].high is None
    if not whole or not inner or any(high is not low or high is None for high, low in inner):
        return None
    parts = tuple(Relation((Sym(name), high), ("!=",)) for high, _ in inner if high is not None)
    return parts[0] if len(parts) == 1 else Logic("and", parts)


def _needs(body: Node, name: str) -> list[Relation]:
    """What the parts of a function ask for, to have a value. Raises CannotSolve."""
    zero = Num("0")
    found: list[Relation] = []
    for node in walk(body):
        if name not in symbols(node):
            continue
        match node:
            case Div() if name in symbols(node.bottom):
                found.append(Relation((node.bottom, zero), ("!=",)))
            case Root():
                index = _number(node.index)
                if index.denominator != 1 or index < 2:
                    raise CannotSolve("I cannot find the domain of this kind of root.")
                if index % 2 == 0:
                    found.append(Relation((node.arg, zero), (">=",)))
            case Func(name="ln" | "log"):
                if len(node.args) == 2 and name in symbols(node.args[1]):
                    raise CannotSolve("I cannot find the domain where the base is unknown.")
                found.append(Relation((node.args[0], zero), (">",)))
            case Func() if node.name not in _EVERYWHERE:
                raise CannotSolve("I cannot find the domain with this function in it.")
            case Pow():
                found += _of_power(node, name)
    return found


def _of_power(node: Pow, name: str) -> list[Relation]:
    zero = Num("0")
    if name in symbols(node.exponent):
        base = node.base
        if name in symbols(base) or not (base == Const("e") or _number(base) > 0):
            raise CannotSolve("I cannot find the domain of this kind of power.")
        return []
    exponent = _number(node.exponent)
    signs: list[str] = []
    if exponent.denominator % 2 == 0:
        signs = [">=" if exponent > 0 else ">"]
    elif exponent.denominator != 1:
        raise CannotSolve("Write the root as a root, so that I know what is meant for negative numbers.")
    elif exponent <= 0:
        signs = ["!="]
    return [Relation((node.base, zero), (sign,)) for sign in signs]


def _number(node: Node) -> Fraction:
    try:
        return exact(node)
    except (NotRational, Undefined):
        raise CannotSolve("I cannot find the domain of this function.") from None
