"""One judge for each kind of answer: what is expected and what was given, to a verdict.

A judge of trees gets both answers as trees; a judge of texts gets them as they were typed, for kinds that are no
mathematics to the reader (a choice, a unit, a chemical formula) or where the very characters count (significant
figures, brackets of intervals and matrices). Which judge belongs to which kind is written here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.maths.judges.antiderivative import antiderivative
from engine.maths.judges.chemistry import chemical_equation, chemical_formula
from engine.maths.judges.choices import choice, matching, ordering
from engine.maths.judges.complexes import complex_number, complex_text
from engine.maths.judges.equations import equation
from engine.maths.judges.expressions import expression
from engine.maths.judges.formed import formed
from engine.maths.judges.identical import identical
from engine.maths.judges.intervals import interval, interval_text
from engine.maths.judges.lowest import reduced
from engine.maths.judges.matrices import grid, grid_text
from engine.maths.judges.numbers import number
from engine.maths.judges.points import point_answer
from engine.maths.judges.precision import precise
from engine.maths.judges.quantities import quantity
from engine.maths.judges.reading import guarded
from engine.maths.judges.sets import solution_set_answer
from engine.maths.judges.texts import short_text
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.tree import Node
from engine.maths.verdict import Verdict

TREES: dict[Kind, Callable[[AnswerKind, Node, Node], Verdict]] = {
    Kind.INTEGER: number,
    Kind.RATIONAL: number,
    Kind.DECIMAL: number,
    Kind.LOWEST_TERMS: reduced,
    Kind.EXPRESSION: expression,
    Kind.EQUATION: equation,
    Kind.SOLUTION_SET: solution_set_answer,
    Kind.POINT: point_answer,
    Kind.ANTIDERIVATIVE: antiderivative,
    Kind.FACTORED: formed,
    Kind.EXPANDED: formed,
    Kind.SIMPLIFIED: formed,
    Kind.SINGLE_FRACTION: formed,
    Kind.PARTIAL_FRACTIONS: formed,
    Kind.COMPLETED_SQUARE: formed,
    Kind.IDENTICAL: identical,
    Kind.COMPLEX: complex_number,
    Kind.INTERVAL: interval,
    Kind.VECTOR: grid,
    Kind.MATRIX: grid,
}
"""(kind, expected, given) to a verdict. May raise NotUnderstood for what was given, LemmaError for the expected one."""

TEXTS: dict[Kind, Callable[[AnswerKind, str, str, bool], Verdict]] = {
    Kind.SIGNIFICANT_FIGURES: guarded(precise),
    Kind.DECIMAL_PLACES: guarded(precise),
    Kind.QUANTITY: guarded(quantity),
    Kind.CHEMICAL_FORMULA: guarded(chemical_formula),
    Kind.CHEMICAL_EQUATION: guarded(chemical_equation),
    Kind.CHOICE: choice,
    Kind.ORDERING: ordering,
    Kind.MATCHING: matching,
    Kind.SHORT_TEXT: short_text,
    Kind.COMPLEX: guarded(complex_text),
    Kind.INTERVAL: guarded(interval_text),
    Kind.VECTOR: guarded(grid_text),
    Kind.MATRIX: guarded(grid_text),
}
"""(kind, expected, given, whether a comma is the decimal sign) to a verdict; raises LemmaError for the expected one."""
