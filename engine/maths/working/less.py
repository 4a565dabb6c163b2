"""Inequalities that say less than the line before: a thought such as `x > 1` after `x > 3`, or a slip in solving.

`2x > 6` to `x > 2` is true of every solution, but nobody who solves means that: where a line is on its way to the
solution, what it lets in besides is a mistake.
"""

from __future__ import annotations

from engine.maths.claims.formula import Atom, Formula
from engine.maths.mistakes import find_mistake
from engine.maths.question import Question, Task
from engine.maths.tree import Logic, Node, Relation, Sym, symbols

_ORDER = frozenset(("<", ">", "<=", ">="))


def is_slip(before: Node, after: Node, question: Question | None) -> bool:
    """Whether a line that says less than the one before was meant to say the same."""
    if question is not None and question.task is Task.INEQUALITY:
        return True
    halved = isinstance(before, Relation) and isinstance(after, Relation) and len(before.signs) > len(after.signs)
    if not (_is_plain(before) and _is_plain(after)) or _is_solved(before) or halved or _bound_moved(before, after):
        return False
    mistake = find_mistake(before, after)
    if mistake is not None and "copied" not in mistake.code:
        return True
    return len(symbols(before)) == 1  # with one unknown every line is on the way to its values


def is_order(claim: Formula) -> bool:
    """Whether a claim is an inequality."""
    return isinstance(claim, Atom) and claim.sign in _ORDER


def _is_plain(tree: Node) -> bool:
    """Whether nothing but inequalities is said, perhaps with 'or' between them."""
    if isinstance(tree, Logic):
        return tree.word == "or" and all(map(_is_plain, tree.parts))
    return isinstance(tree, Relation) and _ORDER.issuperset(tree.signs)


def _is_solved(tree: Node) -> bool:
    """Whether nothing is left to be solved: `x > 3`, `a > b`."""
    if isinstance(tree, Logic):
        return all(map(_is_solved, tree.parts))
    terms = tree.terms if isinstance(tree, Relation) else ()
    return all(isinstance(term, Sym) or not symbols(term) for term in terms)


def _bound_moved(before: Node, after: Node) -> bool:
    """Whether only the number on one side is another one, and the sign the same: `x^2 < 10` after `x^2 < 9`."""
    if not (isinstance(before, Relation) and isinstance(after, Relation)):
        return False
    if {len(before.terms), len(after.terms)} != {2}:
        return False
    kept = [one == other for one, other in zip(before.terms, after.terms, strict=True)]
    if before.signs != after.signs or not any(kept):
        return False
    at = kept.index(False) if False in kept else 0
    return not symbols(before.terms[at]) and not symbols(after.terms[at])
