"""All known mistakes, in the order in which they are tried.

The order matters where two mistakes can give the same line: what is more telling comes first, slips of reckoning last.
"""

from __future__ import annotations

from engine.maths.mistakes.mistake import Mistake
from engine.maths.mistakes.tables import brackets, calculus, copying, equations, fractions, functions, reckoning

MISTAKES: tuple[Mistake, ...] = (
    *copying.MISTAKES,
    *calculus.MISTAKES,
    *equations.MISTAKES,
    *functions.MISTAKES,
    *brackets.MISTAKES,
    *fractions.MISTAKES,
    *reckoning.MISTAKES,
)
"""Every known mistake, the likeliest first."""

BY_CODE: dict[str, Mistake] = {mistake.code: mistake for mistake in MISTAKES}
