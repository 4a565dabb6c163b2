"""The kind of answer that fits what an author wrote, where the source does not declare one.

Lemma's own authors declare the kind; the sources here only say "the same thing", so the kind follows from what the
expected answer is: an equation asks for an equation, a set for a set, anything else for an expression.
"""

from __future__ import annotations

from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import read
from engine.maths.tree import Const, Listing, Logic, Matrix, Neg, Node, Relation, SetOperation, Words, symbols, walk


def kind_of(expected: str, names: tuple[str, ...] = (), domain: str = "real") -> AnswerKind:
    """The kind of answer that `expected` is. Raises ReadError when it cannot be read."""
    tree = read(expected, names=frozenset(names))
    letters = tuple(sorted(symbols(tree)))
    kind, variables = _kind(tree, letters)
    return AnswerKind(kind, variables, domain=domain, names=names)


def _kind(tree: Node, letters: tuple[str, ...]) -> tuple[Kind, tuple[str, ...]]:
    if isinstance(tree, Relation) and tree.signs == ("in",):
        return (Kind.INTERVAL if is_interval(tree.terms[1]) else Kind.SOLUTION_SET), letters[:1]
    if isinstance(tree, (Relation, Logic, Words)):
        return Kind.EQUATION, letters
    if is_interval(tree):
        return Kind.INTERVAL, letters[:1]
    if isinstance(tree, Matrix):
        return Kind.MATRIX, letters
    if isinstance(tree, Listing):
        if tree.left in ("{", ""):
            return Kind.SOLUTION_SET, ()
        return Kind.POINT, tuple("xyzuvwpqrst"[: len(tree.items)])
    if any(isinstance(node, Matrix) for node in walk(tree)):
        return Kind.MATRIX, letters
    return Kind.EXPRESSION, letters


def is_interval(tree: Node) -> bool:
    """Whether a tree is an interval or made of intervals."""
    if isinstance(tree, SetOperation):
        return True
    if not isinstance(tree, Listing) or len(tree.items) != 2:
        return False
    endless = any(item in (Const("infinity"), Neg(Const("infinity"))) for item in tree.items)
    return tree.left + tree.right in ("[)", "(]", "[]") or (endless and tree.left + tree.right == "()")
