"""Judges answers that are no mathematics to the reader (quantities, equations of chemistry) to free questions.

The expected answer is the one established independently; the judge is the one of the kind.
"""

from __future__ import annotations

import re
from dataclasses import replace

from engine.errors import LemmaError
from engine.maths.asking.science.formulas import G_ROUND, G
from engine.maths.asking.science.scan import mark
from engine.maths.judges import TEXTS
from engine.maths.judges.base import undecided
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.solving import Answer, CannotSolve, solve
from engine.maths.tree import Neg, Node, Quantity
from engine.maths.units import Unfit, read, same
from engine.maths.verdict import Established, Outcome, Verdict


def judge_text(question: Question, text: str, answer: Answer | None = None) -> Verdict:
    """The verdict on `text` as an answer to `question`. Never raises for what was written.

    A model names what it found (`s = u t = 25 m`): where the whole is not understood, the last side is judged alone.
    """
    if answer is None:
        try:
            answer = solve(question)
        except CannotSolve as problem:
            return undecided(None, "answer.undecided", problem.message)
    expected = to_text(answer.tree)
    judge = TEXTS[question.kind.kind]
    try:
        result = judge(question.kind, expected, text, False)
        *before, last = re.split(r"=|≈|\\approx(?![A-Za-z])", text)
        if _not_understood(result) and before and all(_goes_with(side, last) for side in before):
            again = judge(question.kind, expected, last, False)
            result = again if again.outcome is Outcome.RIGHT else result
    except LemmaError:
        return undecided(None)
    if question.function == "g" and result.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT):
        other = _with_other_g(question, text)
        result = other or result
    if result.note == "units.not_requested" and question.task is Task.CONVERT:
        # To say the question again is no conversion.
        result = replace(result, outcome=Outcome.WRONG, credit=0.0)
    if result.outcome in (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ):
        return result
    return replace(result, established=Established.RECOMPUTED)


def _with_other_g(question: Question, text: str) -> Verdict | None:
    """Undecided for an answer that is right with g = 10 m/s^2, where the question did not say which g to take."""
    other_g: dict[Node, Node] = {G: G_ROUND, _up(G): _up(G_ROUND)}
    values = tuple((name, other_g.get(value, value)) for name, value in question.values)
    other = replace(question, values=values, function="")
    if values == question.values or judge_text(other, text).outcome is not Outcome.RIGHT:
        return None
    sentence = "This is right with g = 10 m/s²; the question does not say it, and I took g = 9.8 m/s²."
    return undecided(None, "physics.other_g", sentence)


def _up(gravity: Quantity) -> Quantity:
    """Gravity for something that is thrown up."""
    return Quantity(Neg(gravity.number), gravity.unit)


def _not_understood(result: Verdict) -> bool:
    named = result.note.startswith(("read.named", "syntax.", "units.unknown"))
    return result.outcome is Outcome.CANNOT_READ and named


def _goes_with(side: str, last: str) -> bool:
    """Whether an earlier side of a chain does not speak against the last one: letters only, or the same value."""
    if re.search(r"[,;?]|\b(?:and|or)\b|\\quad", side):
        return False
    try:
        value = read(side)
        if value.number is None:
            return True
        end = read(last)
        unit = value.unit if value.unit.factors else end.unit
        return same(replace(value, unit=unit), end) is True
    except (ReadError, Unfit):
        # A side with letters (u t) is a formula; with a number and a unit in it, something that was not understood.
        return not mark(side).quantities
