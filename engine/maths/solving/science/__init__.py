"""Answers to questions of science with units, each with the steps that lead to it.

Nothing here looks at a model's text; every result is exact and put back where it came from.
"""

from __future__ import annotations

from engine.maths.question import Question, Task
from engine.maths.render import unit_latex
from engine.maths.solving.answer import Answer
from engine.maths.solving.expressions import number as worked_out
from engine.maths.solving.science.chemistry import balance, molar_mass
from engine.maths.solving.science.physics import physics
from engine.maths.solving.science.result import answer, neat
from engine.maths.solving.science.stage import Stage
from engine.maths.tree import Mul, Num, Quantity, rational
from engine.maths.units import converted, read, words

TASKS = (Task.CONVERT, Task.MOLAR_MASS, Task.BALANCE, Task.PHYSICS)


def solve_science(question: Question) -> Answer:
    """The established answer. Raises CannotSolve."""
    return worked(question)[0]


def science_stages(question: Question) -> list[Stage]:
    """The way to the answer, one rule a step. Raises CannotSolve."""
    return worked(question)[1]


def worked(question: Question) -> tuple[Answer, list[Stage]]:
    """The answer and the way to it. Raises CannotSolve."""
    solvers = {Task.MOLAR_MASS: molar_mass, Task.BALANCE: balance, Task.PHYSICS: physics, Task.CONVERT: conversion}
    return solvers[question.task](question)


def conversion(question: Question) -> tuple[Answer, list[Stage]]:
    """A quantity in another unit, exactly."""
    given = question.body
    assert isinstance(given, Quantity)
    unit, wanted = read(given.unit).unit, read(question.detail).unit
    number = converted(given.number, unit, wanted)
    if not isinstance(given.number, Num) or unit.pi != wanted.pi:
        number = worked_out(number)  # with pi or a root in it
    result = answer(number, question.detail, "converted exactly")
    if unit.zero is not None or wanted.zero is not None or unit.pi != wanted.pi:
        note = f"Change ${unit_latex(given.unit)}$ to ${unit_latex(question.detail)}$."
        return result, [Stage("units.convert", f"Change to {words(wanted)}", given, result.tree, note)]
    one = Quantity(Num("1"), given.unit)
    factor = Quantity(neat(rational(unit.size / wanted.size)), question.detail)
    note = f"Replace each ${unit_latex(given.unit)}$ by what it is in ${unit_latex(question.detail)}$."
    title = f"Write one {words(unit, plural=False)} in {words(wanted)}"
    first = Stage("units.factor", title, one, factor, f"{title}.")
    if given.number == one.number:
        return result, [first]
    return result, [
        first,
        Stage("units.replace", "Put it in", given, Mul((given.number, factor)), note),
        Stage("units.convert", "Work it out", Mul((given.number, factor)), result.tree, "Work out the product."),
    ]


__all__ = ["TASKS", "science_stages", "solve_science", "worked"]
