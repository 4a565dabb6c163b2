"""What is written as a vector: an arrow over a name, or components in brackets."""

from __future__ import annotations

from engine.maths.tree import ACCENTS, Add, Func, Listing, Matrix, Mul, Neg, Node, Sym


def is_vector(node: Node) -> bool:
    """Whether `node` is written as a vector: with an arrow, or by its components."""
    match node:
        case Sym():
            return ACCENTS["vec"] in node.name
        case Matrix():
            return 1 in (node.columns, len(node.items) // node.columns) and len(node.items) > 1
        case Listing():
            return node.left in ("(", "[", "<") and len(node.items) in (2, 3)
        case Func(name="cross"):
            return True
        case Neg():
            return is_vector(node.arg)
        case Mul():
            return sum(is_vector(factor) for factor in node.factors) == 1
        case Add():
            return all(is_vector(term) for term in node.terms)
    return False
