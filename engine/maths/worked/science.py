"""Worked solutions of questions with units: conversions, molar masses, balancing, motion and circuits."""

from __future__ import annotations

from engine.maths.question import Question
from engine.maths.solving.science import TASKS, science_stages
from engine.maths.worked.step import Step


def science(question: Question) -> list[Step]:
    """The steps to the answer; none for a question of another kind. Raises CannotSolve."""
    if question.task not in TASKS:
        return []
    stages = science_stages(question)
    return [Step(stage.rule, stage.title, stage.before, stage.after, stage.note) for stage in stages]


__all__ = ["TASKS", "science"]
