"""Puts how the answer is to be given into the question; what cannot be done is refused, never passed over."""

from __future__ import annotations

from dataclasses import replace

from engine.maths.asking.free.tails import Demand
from engine.maths.asking.parts import NotAsked
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task

_ROUNDED = {
    "places": ("decimal place", Kind.DECIMAL_PLACES),
    "figures": ("significant figure", Kind.SIGNIFICANT_FIGURES),
}
ROUNDABLE = (Task.EVALUATE, Task.SOLVE, Task.NUMBERS, Task.STORY, Task.STATISTICS, Task.PROBABILITY)
EXACT = (
    Task.EVALUATE,
    Task.SOLVE,
    Task.SIMPLIFY,
    Task.SYSTEM,
    Task.NUMBERS,
    Task.DIFFERENTIATE,
    Task.INTEGRATE,
    Task.STORY,
    Task.EXPAND,
    Task.FACTOR,
)


def as_demanded(question: Question, demands: tuple[Demand, ...]) -> Question:
    """The question with all demands in it. Raises NotAsked for one that I cannot honour."""
    for demand in demands:
        if demand.what in _ROUNDED:
            question = _rounded(question, demand)
        elif demand.what == "mixed":
            question = _mixed(question)
        elif demand.what == "fraction":
            if question.task not in (Task.EVALUATE, Task.NUMBERS) or question.variables:
                raise NotAsked("I cannot tell what is to become a fraction here.")
        elif question.task not in EXACT:
            raise NotAsked("I cannot tell in which form the answer is asked for.")
    return question


def _mixed(question: Question) -> Question:
    if question.task is not Task.EVALUATE or question.variables or question.values:
        raise NotAsked("I cannot tell what is to become a mixed number here.")
    values = (("", question.body),)
    return replace(question, task=Task.STORY, detail="mixed", values=values, text=f"{question.text}, as a mixed number")


def _rounded(question: Question, demand: Demand) -> Question:
    if question.task not in ROUNDABLE or (
        (question.task is Task.NUMBERS and question.detail != "value") or question.detail == "mode"
    ):
        raise NotAsked("I cannot round the answer to this kind of question.")
    word, kind = _ROUNDED[demand.what]
    say = f"{question.text}, to {demand.digits} {word}{'s' * (demand.digits != 1)}"
    return replace(
        question, task=Task.ROUNDED, detail=f"{question.task}:{question.detail}", text=say,
        kind=AnswerKind(kind, question.variables, digits=demand.digits),
    )  # fmt: skip
