"""The laws that questions of physics are solved with, and each solved for every letter in it.

A law is written as text and read by our own reader, so that it can be shown, filled in and worked out alike.
Motion: the five equations of motion in a line with constant acceleration. Circuits: Ohm's law and electric power.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from engine.maths.reader import read
from engine.maths.tree import Node, Relation


@dataclass(frozen=True, slots=True)
class Law:
    """`name` is how it is called, `text` the equation, `solved` what each letter is; the letters are its keys."""

    name: str
    text: str
    solved: Mapping[str, str]

    @property
    def letters(self) -> frozenset[str]:
        """The quantities in it."""
        return frozenset(self.solved)

    def equation(self) -> Relation:
        """The law as a tree."""
        tree = _read(self.text)
        assert isinstance(tree, Relation)
        return tree

    def expression(self, letter: str) -> Node:
        """What `letter` is, as a tree; for a time in a quadratic equation see motion."""
        return _read(self.solved[letter])


@functools.cache
def _read(text: str) -> Node:
    return read(text)


QUADRATIC = "0"
"""Stands for "solve the quadratic equation" in `Law.solved`."""

MOTION = (
    Law(
        "the formula for the velocity with constant acceleration",
        "v = u + a*t",
        {"v": "u + a*t", "u": "v - a*t", "a": "(v - u)/t", "t": "(v - u)/a"},
    ),
    Law(
        "the formula for the distance from the mean velocity",
        "s = (u + v)/2*t",
        {"s": "(u + v)/2*t", "u": "2*s/t - v", "v": "2*s/t - u", "t": "2*s/(u + v)"},
    ),
    Law(
        "the formula for the distance with constant acceleration",
        "s = u*t + 1/2*a*t^2",
        {"s": "u*t + 1/2*a*t^2", "u": "(s - 1/2*a*t^2)/t", "a": "2*(s - u*t)/t^2", "t": QUADRATIC},
    ),
    Law(
        "the formula for the velocity and distance",
        "v^2 = u^2 + 2*a*s",
        {"v": "sqrt(u^2 + 2*a*s)", "u": "sqrt(v^2 - 2*a*s)", "a": "(v^2 - u^2)/(2*s)", "s": "(v^2 - u^2)/(2*a)"},
    ),
    Law(
        "the formula for the distance from the final velocity",
        "s = v*t - 1/2*a*t^2",
        {"s": "v*t - 1/2*a*t^2", "v": "(s + 1/2*a*t^2)/t", "a": "2*(v*t - s)/t^2", "t": QUADRATIC},
    ),
)
CONSTANT = Law("the formula for constant speed", "s = u*t", {"s": "u*t", "u": "s/t", "t": "s/u"})
AVERAGE = Law("the formula for average speed", "v = s/t", {"v": "s/t", "s": "v*t", "t": "s/v"})
CIRCUITS = (
    Law("Ohm's law", "V = I*R", {"V": "I*R", "I": "V/R", "R": "V/I"}),
    Law("the formula for electric power", "P = V*I", {"P": "V*I", "V": "P/I", "I": "P/V"}),
    Law(
        "the formula for power from current and resistance", "P = I^2*R", {"P": "I^2*R", "R": "P/I^2", "I": "sqrt(P/R)"}
    ),
    Law(
        "the formula for power from voltage and resistance", "P = V^2/R", {"P": "V^2/R", "R": "V^2/P", "V": "sqrt(P*R)"}
    ),
)
