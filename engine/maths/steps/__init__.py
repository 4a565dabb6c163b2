"""Judges the steps of a solution to a question.

    Steps(question).judge("Divide by 3: $x = 5$.")

A step is right when everything in it was verified; see `judge`.
"""

from engine.maths.steps.finding import Judged
from engine.maths.steps.judge import Steps

__all__ = ["Judged", "Steps"]
