"""Solutions that repeat: `x = pi/2 + 2 pi n` stands for one number for every whole n.

The whole numbers are put in from -REACH to REACH, and the solutions are compared within WINDOW of zero.
"""

from __future__ import annotations

from engine.maths.claims.formula import Formula, NotAFormula, atoms, join, names, put
from engine.maths.claims.found import Found
from engine.maths.claims.univariate import compare
from engine.maths.line_verdict import LineRelation
from engine.maths.real_line.line import Unsettled
from engine.maths.tree import Const, Func, integer, walk

LETTERS = frozenset(("n", "k", "m", "N", "K", "n_1", "n_2", "k_1", "k_2"))
REACH = 12
WINDOW = 9
_REPEATING = frozenset(("sin", "cos", "tan", "cot", "sec", "csc"))


def repeats(formula: Formula) -> bool:
    """Whether a claim speaks of angles: a trigonometric function or pi is in it."""
    return any(
        node == Const("pi") or (isinstance(node, Func) and node.name in _REPEATING)
        for atom in atoms(formula)
        for node in walk(atom.difference)
    )


def relate_periodic(first: Formula, second: Formula) -> Found | None:
    """How the second claim follows where one of LETTERS stands for every whole number; None where none does."""
    whole = (names(first) | names(second)) & LETTERS
    unknowns = (names(first) | names(second)) - LETTERS
    if not whole or len(unknowns) != 1 or not (repeats(first) and repeats(second)):
        return None
    unknown = next(iter(unknowns))
    if any(unknown not in names(formula) for formula in (first, second)):
        return None
    try:
        found = compare(_every(first), _every(second), unknown)
    except (Unsettled, NotAFormula):
        return Found(LineRelation.CANNOT_DECIDE)
    # what a claim without such a letter says of a number holds everywhere; the others reach only so far
    lost = [point for point in found.lost if abs(point) < WINDOW or not names(second) & LETTERS]
    gained = [point for point in found.gained if abs(point) < WINDOW or not names(first) & LETTERS]
    if not lost and not gained:
        return Found(LineRelation.SAME_SOLUTIONS if found.some_first else LineRelation.CANNOT_DECIDE)
    if lost and gained:
        return Found(LineRelation.WRONG)
    return Found(LineRelation.LOST if lost else LineRelation.GAINED)


def _every(formula: Formula) -> Formula:
    """The claim for every whole number in reach, joined by 'or'."""
    found = [formula]
    for letter in sorted(names(formula) & LETTERS):
        found = [put(one, {letter: integer(size)}) for one in found for size in range(-REACH, REACH + 1)]
    return join("or", found)
