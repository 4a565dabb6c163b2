"""Works out the answer to a recognised question, and checks its own answer before giving it.

SymPy proposes; substitution, differentiation, multiplication and many digits dispose: what does not pass is refused
with CannotSolve. Solutions are real and exact. Never looks at a model's text. Only the worker imports this module.
"""

from __future__ import annotations

from collections.abc import Callable

import sympy

from engine.maths.calculus import NoRule
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.question import Question, Task
from engine.maths.solving.answer import Answer, CannotSolve
from engine.maths.solving.calculus import differentiate, integrate, limit_of
from engine.maths.solving.curves import solve_curve
from engine.maths.solving.expressions import evaluate, expand, factor, simplify
from engine.maths.solving.geometry import solve_geometry
from engine.maths.solving.inequalities import solve_inequality
from engine.maths.solving.matrices import solve_matrix, solve_vector
from engine.maths.solving.numbers import solve_numbers
from engine.maths.solving.odes import solve_ode
from engine.maths.solving.probability import solve_probability
from engine.maths.solving.roots import solve_equation
from engine.maths.solving.science import TASKS as SCIENCE
from engine.maths.solving.science import solve_science
from engine.maths.solving.sequences import solve_sequence
from engine.maths.solving.statistics import solve_statistics
from engine.maths.solving.stories import solve_rounded, solve_statement, solve_story
from engine.maths.solving.systems import solve_system
from engine.maths.to_sympy import NotConvertible


def solve(question: Question) -> Answer:
    """The answer to `question`. Raises CannotSolve with a sentence when it cannot be established."""
    try:
        return _SOLVERS[question.task](question)
    except (NotConvertible, NoRule, Unclear, NotRational, Undefined, RecursionError):
        raise CannotSolve("I cannot work this out with certainty.") from None
    except (NotImplementedError, ValueError, TypeError, ZeroDivisionError, AttributeError, sympy.PolynomialError):
        # SymPy raises all of these on input it cannot handle
        raise CannotSolve("I cannot work this out with certainty.") from None


_SOLVERS: dict[Task, Callable[[Question], Answer]] = {
    Task.SOLVE: solve_equation,
    Task.SIMPLIFY: simplify,
    Task.EVALUATE: evaluate,
    Task.FACTOR: factor,
    Task.EXPAND: expand,
    Task.DIFFERENTIATE: differentiate,
    Task.INTEGRATE: integrate,
    Task.LIMIT: limit_of,
    Task.SYSTEM: solve_system,
    Task.INEQUALITY: solve_inequality,
    Task.ODE: solve_ode,
    Task.GEOMETRY: solve_geometry,
    Task.SEQUENCE: solve_sequence,
    Task.MATRIX: solve_matrix,
    Task.VECTOR: solve_vector,
    Task.PROBABILITY: solve_probability,
    Task.NUMBERS: solve_numbers,
    Task.STATISTICS: solve_statistics,
    Task.FUNCTION: solve_curve,
    Task.STORY: solve_story,
    Task.STATEMENT: solve_statement,
    Task.ROUNDED: lambda question: solve_rounded(question, solve),
    **dict.fromkeys(SCIENCE, solve_science),
}

__all__ = ["Answer", "CannotSolve", "solve"]
