"""Balancing a reaction: exact linear algebra over fractions, one row an element and one for the charge.

The numbers are the null space of the matrix of atoms. One dimension is one balanced reaction, in smallest whole
numbers; more are several independent reactions at once, which no numbers of atoms can tell apart; none is impossible.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, lcm

from engine.errors import LemmaError
from engine.maths.chemistry.formula import Formula, show
from engine.maths.chemistry.reader import Reaction

CHARGE = "charge"


class NoBalance(LemmaError):
    """There is no single way to balance the reaction; the message says why."""


def rows(reaction: Reaction) -> tuple[list[str], list[list[Fraction]]]:
    """The elements and the charge, and for each its count in one of every species; products count negative."""
    species = [(1, formula) for _, formula in reaction.left] + [(-1, formula) for _, formula in reaction.right]
    atoms = [formula.atoms() for _, formula in species]
    names = list(dict.fromkeys(symbol for count in atoms for symbol in count))
    table = [[Fraction(sign * count[name]) for (sign, _), count in zip(species, atoms, strict=True)] for name in names]
    if any(formula.charge for _, formula in species):
        names.append(CHARGE)
        table.append([Fraction(sign * formula.charge) for sign, formula in species])
    return names, table


def totals(side: Sequence[tuple[Fraction, Formula]], name: str) -> Fraction:
    """How much of an element, or of charge, one side has."""
    return sum(
        (number * (formula.charge if name == CHARGE else formula.atoms()[name]) for number, formula in side),
        Fraction(0),
    )


def unbalanced(reaction: Reaction) -> list[str]:
    """The elements (and CHARGE) that differ between the sides, as the reaction is written."""
    names, _ = rows(reaction)
    return [name for name in names if totals(reaction.left, name) != totals(reaction.right, name)]


def balanced(reaction: Reaction) -> Reaction:
    """The reaction with the smallest whole numbers that balance it. Raises NoBalance."""
    names, table = rows(reaction)
    for name, row in zip(names, table, strict=True):
        signs = {number > 0 for number in row if number}
        if len(signs) == 1 and name != CHARGE:
            raise NoBalance(f"This cannot be balanced: {name} stands on one side only.")
    basis = null_space(table)
    if not basis:
        raise NoBalance("This cannot be balanced: no numbers make the atoms agree.")
    if len(basis) > 1:
        raise NoBalance("This can be balanced in several ways that are not multiples of each other.")
    numbers = smallest(basis[0])
    if any(number <= 0 for number in numbers):
        raise NoBalance("This cannot be balanced with every substance on the side where it stands.")
    sizes = [Fraction(number) for number in numbers]
    many = len(reaction.left)
    return Reaction(
        tuple((size, formula) for size, (_, formula) in zip(sizes[:many], reaction.left, strict=True)),
        tuple((size, formula) for size, (_, formula) in zip(sizes[many:], reaction.right, strict=True)),
        reaction.both_ways,
    )


def null_space(table: Sequence[Sequence[Fraction]]) -> list[list[Fraction]]:
    """A basis of the vectors that every row is perpendicular to (Gauss-Jordan elimination)."""
    matrix = [list(row) for row in table]
    columns = len(matrix[0])
    pivots: list[int] = []
    for column in range(columns):
        rank = len(pivots)
        pivot = next((at for at in range(rank, len(matrix)) if matrix[at][column]), None)
        if pivot is None:
            continue
        matrix[rank], matrix[pivot] = matrix[pivot], matrix[rank]
        lead = matrix[rank][column]
        matrix[rank] = [entry / lead for entry in matrix[rank]]
        for at, row in enumerate(matrix):
            if at != rank and row[column]:
                factor = row[column]
                matrix[at] = [entry - factor * base for entry, base in zip(row, matrix[rank], strict=True)]
        pivots.append(column)
    basis = []
    for free in (column for column in range(columns) if column not in pivots):
        vector = [Fraction(0)] * columns
        vector[free] = Fraction(1)
        for at, column in enumerate(pivots):
            vector[column] = -matrix[at][free]
        basis.append(vector)
    return basis


def smallest(numbers: Sequence[Fraction]) -> list[int]:
    """The smallest whole numbers in the same proportions, the first one that is not zero positive."""
    common = lcm(*(number.denominator for number in numbers))
    whole = [int(number * common) for number in numbers]
    divisor = gcd(*whole) or 1
    if next((number for number in whole if number), 1) < 0:
        divisor = -divisor
    return [number // divisor for number in whole]


def show_reaction(reaction: Reaction) -> str:
    """The reaction in one line, so that it can be read again: `2 H2 + O2 -> 2 H2O`."""
    sides = [
        " + ".join((f"{_size(number)} " if number != 1 else "") + show(formula) for number, formula in side)
        for side in (reaction.left, reaction.right)
    ]
    return f" {'<=>' if reaction.both_ways else '->'} ".join(sides)


def _size(number: Fraction) -> str:
    return str(number)
