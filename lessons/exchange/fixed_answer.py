"""The kind of answer that a fixed piece of mathematics plainly is; other programs' files often do not say."""

from __future__ import annotations

from engine.maths.evaluate import NotRational, Unclear, Undefined, exact, value
from engine.maths.tree import Const, Listing, Logic, Node, Relation, Sym, Words, symbols, walk


def kind_of(tree: Node) -> str:
    """The kind a fixed answer plainly is of: a number, an expression, an equation or a point; else nothing."""
    match tree:
        case Relation(terms=(_, _), signs=("=",)):
            return "equation"
        case Listing(left="(", right=")", items=items) if len(items) > 1:
            return "point"
        case Relation() | Listing() | Logic() | Words():
            return ""
        case Sym():
            return ""  # one letter may be the name of a choice
    try:
        exact(tree)
        return "rational"
    except (NotRational, Undefined):
        pass
    if any(node == Const("i") for node in walk(tree)):
        return "" if symbols(tree) else "complex"
    if symbols(tree):
        return "expression"
    try:
        value(tree, {})
    except (Undefined, Unclear):
        return ""  # sqrt(-9), 1/0: not one of our kinds as it stands
    return "expression"
