"""Definite integrals with a letter for an end, and their limits: `lim_(t -> inf) int_1^t 1/x^2 dx`.

What such an integral is worth is said only where the integrand and the antiderivative found have no gap between the
ends. Raises CannotSolve where that is not certain. Does not compare anything.
"""

from __future__ import annotations

from fractions import Fraction

from engine.errors import LemmaError
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.real_line.line import Unsettled
from engine.maths.real_line.zeros import zeros
from engine.maths.solving.answer import CannotSolve
from engine.maths.solving.calculus import antiderivative
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Integral,
    Limit,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Root,
    Sym,
    rebuild,
    substitute,
    symbols,
    walk,
)

_EVERYWHERE = frozenset(("exp", "sin", "cos", "sinh", "cosh", "tanh", "arctan"))
MAX_NODES, MAX_POWER = 40, 8  # of an integrand: an integral must not keep the line waiting
_INFINITY = Const("infinity")


def to_letter(integral: Integral) -> tuple[Node, Node, list[Fraction]]:
    """The value of an integral from a number to a letter (or back), that number, and where there are gaps.

    The value holds up to the nearest gap on each side of the number. Raises CannotSolve.
    """
    lower, upper, x = integral.lower, integral.upper, integral.variable.name
    if lower is None or upper is None or symbols(integral.body) != {x}:
        raise CannotSolve("It has no ends, or other letters.")
    if sum(1 for _ in walk(integral.body)) > MAX_NODES or _is_hard(integral.body, x):
        raise CannotSolve("This is too long for a line of work.")
    start = lower if isinstance(upper, Sym) else upper
    if not isinstance(lower if start is upper else upper, Sym) or symbols(start) or _INFINITY in walk(start):
        raise CannotSolve("Its ends are not a number and a letter.")
    whole = antiderivative(integral.body, x)
    gaps = _gaps(integral.body, x)
    begin = _number(start)
    if begin in gaps or set(_gaps(whole, x)) - set(gaps):
        raise CannotSolve("There is a gap.")
    ends = (substitute(whole, {x: end}) for end in (upper, lower))
    last, first = ends
    return Add((last, Neg(first))), start, gaps


def without_ends(limit: Limit) -> Limit:
    """The limit with every integral up to its letter carried out; as it is where that is not certain."""

    def carried_out(node: Node) -> Node:
        if not isinstance(node, Integral):
            return rebuild(node, carried_out)
        if limit.variable not in (node.lower, node.upper):
            return node
        found, start, gaps = to_letter(node)
        begin = _number(start)
        far = limit.point in (_INFINITY, Neg(_INFINITY))
        goal = None if far else _number(limit.point)
        rising = limit.point == _INFINITY if goal is None else goal > begin
        if goal is not None and limit.side != ("-" if rising else "+"):
            raise CannotSolve("From one side only.")
        for gap in gaps:
            ahead = gap > begin if rising else gap < begin
            if ahead and (goal is None or abs(gap - begin) < abs(goal - begin)):
                raise CannotSolve("There is a gap on the way.")
        return found

    try:
        return Limit(carried_out(limit.body), limit.variable, limit.point, limit.side)
    except (CannotSolve, LemmaError):
        return limit


def _is_hard(body: Node, x: str) -> bool:
    """Whether to look for an antiderivative could take long: high powers, several functions of more than x itself."""
    inner: list[Node] = []
    for node in walk(body):
        match node:
            case Pow(exponent=Num() as power) if power.value > MAX_POWER:
                return True
            case Func(args=(argument,)) | Pow(exponent=argument) if x in symbols(argument):
                inner.append(argument)
    return len(inner) > 1 and any(isinstance(part, (Pow, Root, Div, Func)) for one in inner for part in walk(one))


def _number(node: Node) -> Fraction:
    try:
        return as_fraction(value(node))
    except (Undefined, Unclear, NotRational) as problem:
        raise CannotSolve("It is no number.") from problem


def _gaps(body: Node, x: str) -> list[Fraction]:
    """Where an expression may have no value. Raises CannotSolve where that cannot be told for the whole line."""
    found: list[Fraction] = []
    for node in walk(body):
        if x not in symbols(node):
            continue
        match node:
            case Sym() | Add() | Mul() | Neg():
                continue
            case Div(bottom=part) if x in symbols(part):
                pass
            case Div():
                continue
            case Pow(exponent=Num() as power) if not power.is_decimal:
                continue
            case Pow(base=Const() | Num()):
                continue
            case Pow(base=part, exponent=exponent) if not symbols(exponent):
                pass
            case Root(arg=part) | Func(name="ln", args=(part,)):
                pass
            case Func(name="abs", args=(_,)) if _only_in_logarithms(node, body):
                continue
            case Func(name=name) if name in _EVERYWHERE:
                continue
            case _:
                raise CannotSolve("It may have gaps.")
        try:
            places = zeros(part, x)
        except Unsettled as problem:
            raise CannotSolve("It may have gaps.") from problem
        if not places.complete:
            raise CannotSolve("It may have gaps.")
        found += places.points
    return found


def _only_in_logarithms(size: Node, body: Node) -> bool:
    return any(isinstance(node, Func) and node.name == "ln" and node.args == (size,) for node in walk(body))
