"""Where an expression in one unknown can change its sign: its zeros, and where it begins or ceases to have a value."""

from __future__ import annotations

from collections.abc import Iterator

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.real_line.line import Unsettled
from engine.maths.tree import Div, Func, Neg, Node, Pow, Root, rebuild, symbols, walk

MAX_BRANCHES = 16


def critical_parts(body: Node, x: str) -> Iterator[Node]:
    """`body`, and the parts of it at whose zeros it can begin or cease to have a value.

    Between two neighbouring zeros of these, `body` keeps its sign or has no value at all. The edges of other functions
    than roots, powers, logarithms and quotients of sine and cosine (those of arcsin, the steps of floor) are not among
    them.
    """
    yield body
    for node in dict.fromkeys(walk(body)):
        edge: Node | None = None
        if isinstance(node, Div):
            edge = node.bottom
        elif isinstance(node, Pow) and _may_fail(node):
            edge = node.base
        elif isinstance(node, Root):
            edge = node.arg
        elif isinstance(node, Func) and node.name in ("ln", "log"):
            edge = node.args[0]
        elif isinstance(node, Func) and node.name in ("tan", "sec", "cot", "csc"):
            edge = Func("cos" if node.name in ("tan", "sec") else "sin", node.args)
        if edge is not None and x in symbols(edge):
            yield edge


def _may_fail(power: Pow) -> bool:
    try:
        exponent = exact(power.exponent)
    except (NotRational, Undefined):
        return True
    return exponent < 0 or exponent.denominator > 1


def denominators(body: Node) -> Iterator[Node]:
    """Whatever with letters in it is written below a fraction bar, or to a power with a minus sign."""
    for node in walk(body):
        if isinstance(node, Div) and symbols(node.bottom):
            yield node.bottom
        elif isinstance(node, Pow) and isinstance(node.exponent, Neg) and symbols(node.base):
            yield node.base


def branches(body: Node, x: str) -> list[Node]:
    """`body` with every absolute value replaced by its content and by minus its content.

    Wherever `body` is zero, one of them is. Raises Unsettled where they are too many.
    """
    marks = {node for node in walk(body) if isinstance(node, Func) and node.name == "abs" and x in symbols(node)}
    if not marks:
        return [body]
    if 2 ** len(marks) > MAX_BRANCHES:
        raise Unsettled
    inner = min(marks, key=lambda mark: (len(repr(mark)), repr(mark)))  # innermost first
    content = inner.args[0]
    return [tree for by in (content, Neg(content)) for tree in branches(replace(body, inner, by), x)]


def replace(tree: Node, old: Node, new: Node) -> Node:
    """`tree` with a part of it exchanged wherever it stands."""
    return new if tree == old else rebuild(tree, lambda child: replace(child, old, new))
