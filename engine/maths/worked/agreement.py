"""Whether a line of a worked solution agrees with the established answer, task by task.

The step judge says "cannot decide" of many lines of these tasks; here no line passes that the answer contradicts.
"""

from __future__ import annotations

from dataclasses import replace

from engine.maths.equations import holds
from engine.maths.question import Question, Task
from engine.maths.solving import Answer
from engine.maths.solving.answer import CannotSolve
from engine.maths.solving.inequalities import in_words, pieces_of
from engine.maths.solving.matrices import solve_matrix
from engine.maths.tree import Const, Listing, Logic, Matrix, Node, Relation, Words, walk
from engine.maths.worked import odes, several


def agrees(question: Question, answer: Answer, line: Node) -> bool:
    """False when `line` (what a step leads to) is at odds with the answer, or unproven where it could be proven."""
    match question.task:
        case Task.INEQUALITY:
            return _same_numbers(question, answer, line)
        case Task.ODE:
            return odes.agrees(question, answer, line)
        case Task.SYSTEM:
            points = [dict(zip(question.variables, point, strict=True)) for point in answer.points]
            return all(_met(line, point) is not False for point in points)
        case Task.MATRIX if question.detail == "system":
            values = dict(zip(several.unknowns_of(question), answer.values, strict=False))
            return _met(line, values) is not False
        case Task.MATRIX if question.detail == "eigenvalues":
            real = [root for root in answer.values if Const("i") not in walk(root)]
            return all(_met(line, {"lambda": root}) is not False for root in real)
        case Task.MATRIX if question.detail == "rank" and isinstance(line, Matrix):
            return solve_matrix(replace(question, body=line)).tree == answer.tree
        case Task.SOLVE:
            roots = [{question.variables[0]: root} for root in answer.values]
            return all(_met(line, root) is not False for root in roots)
    return True


def _same_numbers(question: Question, answer: Answer, line: Node) -> bool:
    """Whether a line of an inequality is true for exactly the numbers of the established answer."""
    if isinstance(line, Words):
        return line == answer.tree
    name = question.variables[0]
    if question.within is not None:
        line = Logic("and", (line, question.within))
    try:
        return in_words(pieces_of(line, name), name) == answer.tree
    except CannotSolve:
        return False


def _met(line: Node, values: dict[str, Node]) -> bool | None:
    """Whether a solution satisfies a line: one case of several, or all equations together; None when unknown."""
    match line:
        case Relation(signs=signs) if set(signs) == {"="} and len(line.terms) == 2:
            return holds(line, values)
        case Logic(word="or"):
            found = [_met(part, values) for part in line.parts]
            return True if True in found else None if None in found else False
        case Logic() | Listing():
            parts = line.parts if isinstance(line, Logic) else line.items
            found = [_met(part, values) for part in parts]
            return False if False in found else None if None in found else True
    return None
