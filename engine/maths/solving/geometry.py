"""Lengths, areas and volumes: the formula with the measures in it, worked out exactly."""

from __future__ import annotations

from engine.maths.question import Question
from engine.maths.render import to_latex, to_text
from engine.maths.solving.answer import Answer
from engine.maths.solving.expressions import number


def solve_geometry(question: Question) -> Answer:
    tree = number(question.body)
    unit = question.function
    if not unit:
        return Answer(tree, "by the formula, worked out exactly")
    return Answer(
        tree,
        "by the formula, worked out exactly",
        written=f"{to_text(tree)} {unit}",
        written_latex=rf"{to_latex(tree)}\ \text{{{unit.partition('^')[0]}}}" + (f"^{unit[-1]}" if "^" in unit else ""),
    )
