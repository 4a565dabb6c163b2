"""Judges answers to linear systems with infinitely many solutions: `x = 2 - y`, `(t, 2 - t)`, `y = 2 - x`."""

from __future__ import annotations

import sympy

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood, points
from engine.maths.claims.compare import relate
from engine.maths.claims.formula import NotAFormula, formula_of, join
from engine.maths.equivalence import same_value
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.line_verdict import LineRelation
from engine.maths.question import Question
from engine.maths.to_sympy import symbol, to_sympy
from engine.maths.tree import Listing, Node, Relation, Words, substitute, symbols
from engine.maths.verdict import Verdict

SAME = (LineRelation.SAME_SOLUTIONS, LineRelation.SAME_ROOTS)
ENDLESS = "There are infinitely many solutions: write one unknown in terms of the others, as in x = 5 - 3y."


def judge_endless(question: Question, given: Node) -> Verdict:
    """The verdict on an answer to a system whose equations leave some unknowns free."""
    if isinstance(given, Words):
        if given == Words("all real numbers"):  # also what "infinitely many" is read as
            return partly(given, "solutions.which", f"Yes, but not any numbers will do. {ENDLESS}")
        return wrong(given, "solutions.endless", ENDLESS)
    equations = [item for item in question.body.items if isinstance(item, Relation)] if isinstance(
        question.body, Listing
    ) else []  # fmt: skip
    if symbols(given) <= set(question.variables) and (said := _compared(question, equations, given)) is not None:
        return said
    try:
        found = points(given, question.variables)
    except NotUnderstood:
        return undecided(given)
    return undecided(given) if isinstance(found, Words) else _of_points(question, equations, found, given)


def _compared(question: Question, equations: list[Relation], given: Node) -> Verdict | None:
    """What is to be said of equations between the unknowns; None where the answer is something else."""
    try:
        claim = formula_of(given)
        how = relate(join("and", [formula_of(one) for one in equations]), claim).relation
    except NotAFormula:
        return None
    if how in SAME:
        if any(given == one for one in equations):
            return partly(given, "solutions.not_solved", f"This is one of the equations itself. {ENDLESS}")
        return right(given)
    return wrong(given, "answer.wrong", f"This is not right. {ENDLESS}") if how is LineRelation.WRONG else None


def _of_points(question: Question, equations: list[Relation], found: list[tuple[Node, ...]], given: Node) -> Verdict:
    """What is to be said of points, which may have parameters in them."""
    rows = sympy.Matrix([[_slope(one, name) for name in question.variables] for one in equations])
    for point in found:
        values = dict(zip(question.variables, point, strict=True))
        truths = [same_value(*(substitute(term, values) for term in one.terms)).same for one in equations]
        if False in truths:
            return wrong(given, "solutions.extra", "Put into the equations, this does not make them all true.")
        if None in truths:
            return undecided(given)
    parameters = sorted(frozenset().union(*(symbols(value) for value in found[0])))
    if len(found) == 1 and parameters:
        try:
            moving = sympy.Matrix([[sympy.diff(to_sympy(v), symbol(p)) for p in parameters] for v in found[0]])
        except LemmaError:
            return undecided(given)
        if not moving.free_symbols and moving.rank() == len(question.variables) - rows.rank():
            return right(given)
        return undecided(given)
    return partly(given, "solutions.missing", f"This is one solution, but not the only one. {ENDLESS}", 0.25)


def _slope(equation: Relation, name: str) -> sympy.Expr:
    left, right_ = (to_sympy(term) for term in equation.terms)
    return sympy.diff(left - right_, symbol(name))
