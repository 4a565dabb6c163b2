"""Answers to questions of science with units, each with the steps that lead to it.

Nothing here looks at a model's text; every result is exact and put back where it came from.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from engine.maths.evaluate import NotRational, exact
from engine.maths.judges.precision import magnitude
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text, unit_latex
from engine.maths.solving.answer import Answer
from engine.maths.solving.expressions import number as worked_out
from engine.maths.solving.science.chemistry import balance, molar_mass
from engine.maths.solving.science.physics import physics
from engine.maths.solving.science.result import answer, decimal, neat, rounded, to_places
from engine.maths.solving.science.stage import Stage
from engine.maths.tree import Mul, Node, Num, Pow, Quantity, integer, rational
from engine.maths.units import converted, read, words, worth

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
    result, stages = solvers[question.task](question)
    return _as_demanded(question, result), stages


def _as_demanded(question: Question, result: Answer) -> Answer:
    """The result with its number rounded behind it, where the question says to how many digits."""
    demand = next((one for one in question.kind.options if one.startswith(("figures:", "places:"))), "")
    if not demand or not isinstance(result.tree, Quantity):
        return result
    size, (what, _, digits) = worth(result.tree.number), demand.partition(":")
    near = Quantity(rounded(size, int(digits)) if what == "figures" else to_places(size, int(digits)), result.tree.unit)
    if near == result.tree:
        return result
    sign, sign_latex = ("=", "=") if worth(near.number) == size else ("≈", r"\approx")
    written = f"{to_text(result.tree)} {sign} {to_text(near)}"
    return replace(result, written=written, written_latex=f"{to_latex(result.tree)} {sign_latex} {to_latex(near)}")


def conversion(question: Question) -> tuple[Answer, list[Stage]]:
    """A quantity in another unit, exactly."""
    given = question.body
    assert isinstance(given, Quantity)
    unit, wanted = read(given.unit).unit, read(question.detail).unit
    factor = dict(question.values).get("factor")
    if factor is not None:
        return _by_factor(given, factor, question.detail)
    number = converted(given.number, unit, wanted)
    if not isinstance(given.number, Num) or unit.pi != wanted.pi:
        number = worked_out(number)  # with pi or a root in it
    result = answer(number, question.detail, "converted exactly")
    if question.function == "standard form":
        result = _in_standard_form(result)
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


def _by_factor(given: Quantity, factor: Node, wanted: str) -> tuple[Answer, list[Stage]]:
    """A quantity in another unit with the factor that the question gives."""
    result = answer(worked_out(Mul((given.number, factor))), wanted, "worked out with the factor given")
    one = Quantity(neat(factor), wanted)
    line = Mul((given.number, one))
    title = "Put in the factor that is given"
    return result, [
        Stage("units.replace", title, given, line, f"{title}."),
        Stage("units.convert", "Work it out", line, result.tree, "Work out the product."),
    ]


def _in_standard_form(result: Answer) -> Answer:
    """The result as a number from 1 to 10 and a power of ten, where it is a decimal."""
    tree = result.tree
    assert isinstance(tree, Quantity)
    try:
        size = exact(tree.number)
    except NotRational:
        return result
    power = magnitude(size) if size else 0
    front = decimal(size / Fraction(10) ** power)
    if front is None or not power:
        return result
    shown = Quantity(Mul((front, Pow(Num("10"), integer(power)))), tree.unit)
    return replace(result, written=to_text(shown), written_latex=to_latex(shown))


__all__ = ["TASKS", "science_stages", "solve_science", "worked"]
