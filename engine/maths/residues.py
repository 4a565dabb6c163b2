"""What has a remainder: polynomials with whole coefficients, of which only the remainders of their numbers count."""

from __future__ import annotations

from engine.maths.tree import Add, Mul, Neg, Node, Num, Pow, Sym, walk

MAX_EXPONENT = 60


def is_whole_polynomial(tree: Node) -> bool:
    """Whether only whole numbers, letters, sums, products and whole powers up to MAX_EXPONENT occur."""
    for node in walk(tree):
        match node:
            case Num() if not node.is_decimal:
                continue
            case Sym() | Add() | Mul() | Neg():
                continue
            case Pow(exponent=Num() as power) if not power.is_decimal and power.value <= MAX_EXPONENT:
                continue
        return False
    return True
