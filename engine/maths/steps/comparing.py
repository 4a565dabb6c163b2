"""Two sides of one equals sign: an arithmetic claim, an identity, or an equation about the unknown."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from engine.maths.answers import NONE
from engine.maths.claims.slopes import slope
from engine.maths.equations import (
    holds,
)
from engine.maths.equivalence import Same, same_value
from engine.maths.question import Task
from engine.maths.render import to_text
from engine.maths.statements import Statement
from engine.maths.steps.finding import CONSTANTS, TRUE, UNKNOWN, Finding, Judged
from engine.maths.steps.numbers import degrees_meant, foreign, varies
from engine.maths.steps.solutions import Solutions
from engine.maths.tree import (
    Integral,
    Node,
    Relation,
    Sym,
    symbols,
    walk,
)


@dataclass(slots=True)
class Comparing(Solutions):
    """Judges one equals sign between two expressions."""

    def _integrals(self, terms: tuple[Node, ...]) -> Finding:
        """A chain with indefinite integrals: equal up to a constant when the derivatives are equal."""
        variables = {node.variable.name for term in terms for node in walk(term) if isinstance(node, Integral)}
        if len(variables) != 1:
            return UNKNOWN
        variable = variables.pop()
        slopes = [slope(term, variable) for term in terms]
        plain = [term for term in terms if not any(isinstance(node, Integral) for node in walk(term))]
        for left, right, shown in zip(slopes, slopes[1:], itertools.pairwise(terms), strict=False):
            same = same_value(left, right)
            if same.same is False and not foreign(shown, self._known_names() | set(CONSTANTS)):
                text = to_text(Relation(shown, ("=",)))
                sentence = f"{text} is not right: the derivatives differ."
                return Finding(Judged.FALSE, "step.integral", sentence, shown[1], shown[0])
            if same.same is not True or same.narrower:
                return UNKNOWN
        if all(symbols(term) & set(CONSTANTS) for term in plain):
            return TRUE
        return UNKNOWN

    def _judge_pair(
        self, left: Node, right: Node, shown_left: Node, shown_right: Node, statement: Statement
    ) -> Finding:
        """One equals sign between two resolved expressions."""
        names = symbols(left) | symbols(right)
        question = self.question
        if not names:
            return self._numbers(left, right, shown_left, shown_right)
        if names - self._known_names() and question is not None:
            same = same_value(left, right)
            return TRUE if same.same and not same.narrower else UNKNOWN
        if question is not None and question.task in (Task.SOLVE, Task.SYSTEM):
            same = same_value(left, right)
            if same.same and not same.narrower:
                return TRUE
            equation = Relation((left, right), ("=",))
            if question.task is Task.SYSTEM:
                return self._in_system(equation, statement)
            if names == {question.variables[0]}:
                return self._against_question([equation], statement)
            return self._with_letters(equation, statement)
        return self._identity(left, right, shown_left, shown_right)

    def _numbers(self, left: Node, right: Node, shown_left: Node, shown_right: Node) -> Finding:
        same = same_value(left, right).same
        if same:
            return TRUE
        if same is None:
            return UNKNOWN
        if self._no_solution_possible() and not symbols(shown_left) and not symbols(shown_right):
            return UNKNOWN  # a contradiction is how one sees that there is no solution
        if degrees_meant(left, right):
            return UNKNOWN
        shown = to_text(Relation((shown_left, shown_right), ("=",)))
        return Finding(Judged.FALSE, "step.arithmetic", f"{shown} is not right.", shown_right, shown_left)

    def _no_solution_possible(self) -> bool:
        question = self.question
        if question is None or question.task not in (Task.SOLVE, Task.SYSTEM):
            return False
        return self.answer is None or self.answer.tree == NONE

    def _identity(self, left: Node, right: Node, shown_left: Node, shown_right: Node) -> Finding:
        """Two expressions that must be the same for all values of their letters."""
        if not symbols(left) and not symbols(right):
            return self._numbers(left, right, shown_left, shown_right)
        same: Same = same_value(left, right)
        if same.same and not same.narrower:
            return TRUE
        if same.same is not False:
            return UNKNOWN
        if self.question is None:
            return UNKNOWN
        if (symbols(left) | symbols(right)) - self._known_names():
            return UNKNOWN
        if self.question.task is Task.STATEMENT and self.question.values:
            return UNKNOWN  # an equation whose solution is tried
        if self.question.task in (Task.SOLVE, Task.SYSTEM, Task.PHYSICS, Task.ODE, Task.FUNCTION, Task.STORY):
            return UNKNOWN  # a law such as v^2 = u^2 + 2as, or a solution y^2 = x^2 + 4, relates letters
        for one, other in ((left, right), (right, left)):
            if not symbols(one) and varies(other):
                return UNKNOWN  # an equation that holds for some values only
            if isinstance(one, Sym):
                return UNKNOWN
        shown = to_text(Relation((shown_left, shown_right), ("=",)))
        sentence = f"{shown} is not right: the two sides are not the same."
        return Finding(Judged.FALSE, "step.identity", sentence, shown_right, shown_left)

    def _with_letters(self, equation: Relation, statement: Statement) -> Finding:
        """An equation with several letters: the established solution must satisfy it."""
        if self.answer is None or len(self.answer.values) != 1 or self.question is None:
            return UNKNOWN
        true = holds(equation, {self.question.variables[0]: self.answer.values[0]})
        if true:
            return Finding(Judged.CONSISTENT)
        if true is False and not statement.supposed and self.question.variables[0] in symbols(equation):
            shown = to_text(equation)
            return Finding(Judged.FALSE, "step.other_solutions", f"{shown} does not follow from the question.")
        return UNKNOWN

    def _in_system(self, equation: Relation, statement: Statement) -> Finding:
        answer, question = self.answer, self.question
        if answer is None or question is None or len(answer.points) != 1:
            return UNKNOWN
        true = holds(equation, dict(zip(question.variables, answer.points[0], strict=True)))
        if true:
            return Finding(Judged.CONSISTENT)
        if true is False and not statement.supposed:
            shown = to_text(equation)
            return Finding(Judged.FALSE, "step.other_solutions", f"{shown} does not follow from the question.")
        return UNKNOWN
