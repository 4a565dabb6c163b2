"""The expression language of lesson packs: the mathematics that students type, with names and a few more functions.

    environment = Environment({"a": Num("1"), "b": Neg(Num("3"))})
    tree = read("a*x + b", environment.names)
    to_text(tidy(tree, environment))            # "x - 3", what {{a*x + b}} shows
    evaluate(read("a + b", environment.names), environment)     # -2
    holds(read("a != b", environment.names), environment)       # True

Exact throughout: no floating-point numbers, nothing is ever run as a program, everything has limits. Errors are
ExpressionError, which names the expression and the place. Knows nothing of problems, packs or files.
"""

from __future__ import annotations

from lessons.expressions.environment import Environment, Value, as_list, is_list
from lessons.expressions.errors import ExpressionError, UnknownLetter
from lessons.expressions.evaluating import evaluate, holds, worth
from lessons.expressions.language import FUNCTIONS, NAME, read, reserved
from lessons.expressions.tidying import tidy
from lessons.expressions.writing import plain, to_latex, to_text

__all__ = [
    "FUNCTIONS", "NAME", "Environment", "ExpressionError", "UnknownLetter", "Value", "as_list", "evaluate", "holds",
    "is_list", "plain", "read", "reserved", "tidy", "to_latex", "to_text", "worth",
]  # fmt: skip
