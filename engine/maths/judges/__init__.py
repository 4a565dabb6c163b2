"""One judge for each kind of answer: what is expected and what was given, to a verdict.

A judge of trees gets both answers as trees; a judge of texts gets them as they were typed, for kinds that are no
mathematics to the reader (a choice, a unit, a chemical formula). Which judge belongs to which kind is written here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.judges.antiderivative import antiderivative
from engine.maths.judges.equations import equation
from engine.maths.judges.expressions import expression
from engine.maths.judges.formed import formed
from engine.maths.judges.numbers import number
from engine.maths.judges.points import point_answer
from engine.maths.judges.sets import solution_set_answer
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.tree import Node
from engine.maths.verdict import Verdict

TREES: dict[Kind, Callable[[AnswerKind, Node, Node], Verdict]] = {
    Kind.INTEGER: number,
    Kind.RATIONAL: number,
    Kind.DECIMAL: number,
    Kind.LOWEST_TERMS: number,
    Kind.EXPRESSION: expression,
    Kind.EQUATION: equation,
    Kind.SOLUTION_SET: solution_set_answer,
    Kind.POINT: point_answer,
    Kind.ANTIDERIVATIVE: antiderivative,
    Kind.FACTORED: formed,
    Kind.EXPANDED: formed,
    Kind.SIMPLIFIED: formed,
}
"""(kind, expected, given) to a verdict. May raise NotUnderstood for what was given, LemmaError for what was expected."""

TEXTS: dict[Kind, Callable[[AnswerKind, str, str, bool], Verdict]] = {}
"""(kind, expected, given, whether a comma is the decimal sign) to a verdict; raises LemmaError for what was expected."""
