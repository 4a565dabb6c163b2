"""Numbers put into a formula: `3^2 + 4^2 = c^2` after `a^2 + b^2 = c^2`, and what the letters then stand for.

Also whether a letter stands for a length or the like, which is never negative. Does not compare values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields

from engine.maths.render import to_text
from engine.maths.tree import Add, Apply, Const, Derivative, Mul, Node, Num, Pow, Relation, Sym, symbols

MEASURES = re.compile(
    r"\b(?:lengths?|long|sides?|hypotenuse|legs?|radius|radii|diameter|distances?|height|tall|width|wide|breadth|depth"
    r"|deep|perimeter|circumference|area|volume|diagonal|pythagoras|pythagorean|triangle|rectangle|circle|sphere|cube"
    r"|cylinder|cone|ladder|mass(?:es)?|weighs?|ages?|years old|price|speed)\b",
    re.I,
)
"""Words of a question or a remark after which what is asked for is not negative."""


def values_put_in(formula: Node, line: Node, known: Mapping[str, Node]) -> str:
    """`a = 3 and b = 4` where `line` is `formula` with numbers for some letters; empty where it is not.

    `known`: values that lines before gave to letters; another value is not put in.
    """
    for sides in _turned(formula):
        found: dict[Node, Node] = {}
        if _fits(sides, line, found):
            new = {name: number for name, number in found.items() if number != name}
            if new and all(known.get(to_text(name), number) == number for name, number in new.items()):
                return " and ".join(sorted(f"{to_text(name)} = {to_text(number)}" for name, number in new.items()))
    return ""


def _turned(formula: Node) -> list[Node]:
    if isinstance(formula, Relation) and formula.signs == ("=",):
        return [formula, Relation((formula.terms[1], formula.terms[0]), formula.signs)]
    return [formula]


def _fits(pattern: Node, tree: Node, found: dict[Node, Node]) -> bool:
    """Whether `tree` has the shape of `pattern`, each letter of it always replaced by the same number, or kept.

    What stands for a number like a letter does, as f'(x) or dy/dx, may be replaced as a whole.
    """
    if isinstance(pattern, Sym) or (isinstance(pattern, (Apply, Derivative)) and not symbols(tree)):
        kept = tree == pattern
        return (kept or not symbols(tree)) and found.setdefault(pattern, tree) == tree
    if type(pattern) is not type(tree):
        return False
    for field in fields(pattern):
        one, other = getattr(pattern, field.name), getattr(tree, field.name)
        if isinstance(one, tuple) and isinstance(other, tuple):
            if len(one) != len(other):
                return False
            pairs = list(zip(one, other, strict=True))
        else:
            pairs = [(one, other)]
        for left, right in pairs:
            nodes = isinstance(left, Node) and isinstance(right, Node)
            if not (_fits(left, right, found) if nodes else left == right):
                return False
    return True


def not_negative(name: str, said: str, earlier: Sequence[Node]) -> bool:
    """Whether a letter stands for a length or the like: words say so, or a formula of lengths stands above."""
    return bool(MEASURES.search(said)) or any(_of_lengths(tree, name) for tree in earlier)


def _of_lengths(tree: Node, name: str) -> bool:
    """Whether a line is the theorem of Pythagoras, or the area of a circle, with `name` in it."""
    if not isinstance(tree, Relation) or tree.signs != ("=",) or name not in symbols(tree):
        return False
    for side, other in (tree.terms, tree.terms[::-1]):
        if isinstance(side, Add) and len(side.terms) == 2 and all(map(_is_square, (*side.terms, other))):
            return True
        if isinstance(side, Mul) and Const("pi") in side.factors and Pow(Sym(name), Num("2")) in side.factors:
            return True
    return False


def _is_square(node: Node) -> bool:
    return isinstance(node, Pow) and node.exponent == Num("2") and isinstance(node.base, (Sym, Num))
