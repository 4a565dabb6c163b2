"""The laws that questions of physics are solved with, and each solved for every letter in it.

A law is written as text and read by our own reader, so that it can be shown, filled in and worked out alike.
Motion: the five equations of motion in a line with constant acceleration. Circuits: Ohm's law and electric power.
Formulas: one law each, with the letters of `asking.science.formulas`.
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
    Law("the formula for charge", "Q = I*t", {"Q": "I*t", "I": "Q/t", "t": "Q/I"}),
    Law("the formula for energy from charge and voltage", "E = Q*V", {"E": "Q*V", "Q": "E/V", "V": "E/Q"}),
    Law("the formula for energy from power and time", "E = P*t", {"E": "P*t", "P": "E/t", "t": "E/P"}),
    Law(
        "the formula for electric energy",
        "E = V*I*t",
        {"E": "V*I*t", "V": "E/(I*t)", "I": "E/(V*t)", "t": "E/(V*I)"},
    ),
    Law(
        "the formula for the heat in a resistor",
        "E = I^2*R*t",
        {"E": "I^2*R*t", "R": "E/(I^2*t)", "t": "E/(I^2*R)", "I": "sqrt(E/(R*t))"},
    ),
    Law(
        "the formula for energy from voltage and resistance",
        "E = V^2/R*t",
        {"E": "V^2/R*t", "R": "V^2*t/E", "t": "E*R/V^2", "V": "sqrt(E*R/t)"},
    ),
)


def _product(name: str, whole: str, first: str, *others: str, factor: str = "") -> Law:
    """A law `whole = factor * first * other * ...`, solved for every letter in it."""
    letters = (first, *others)
    front = f"{factor}*" if factor else ""
    solved = {whole: front + "*".join(letters)}
    for letter in letters:
        below = front + "*".join(other for other in letters if other != letter)
        solved[letter] = f"{whole}/({below.rstrip('*')})"
    return Law(name, f"{whole} = {solved[whole]}", solved)


def _quotient(name: str, value: str, top: str, bottom: str) -> Law:
    return Law(
        name,
        f"{value} = {top}/{bottom}",
        {value: f"{top}/{bottom}", top: f"{value}*{bottom}", bottom: f"{top}/{value}"},
    )


GAS_CONSTANT = "8.314"
FORMULAS: Mapping[str, Law] = {
    "force": _product("Newton's second law", "F", "m", "a"),
    "weight": _product("the formula for the weight", "F_g", "m", "g"),
    "kinetic_energy": Law(
        "the formula for kinetic energy",
        "E_k = 1/2*m*v^2",
        {"E_k": "1/2*m*v^2", "m": "2*E_k/v^2", "v": "sqrt(2*E_k/m)"},
    ),
    "potential_energy": _product("the formula for potential energy", "E_p", "m", "g", "h"),
    "momentum": _product("the formula for momentum", "p", "m", "v"),
    "work": _product("the formula for work", "W", "F", "s"),
    "power": _quotient("the formula for power", "P", "W", "t"),
    "power_speed": _product("the formula for power from force and speed", "P", "F", "v"),
    "density": _quotient("the formula for density", "rho", "m", "V"),
    "pressure": _quotient("the formula for pressure", "p_A", "F", "A"),
    "liquid_pressure": _product("the formula for the pressure of a liquid", "p_A", "rho", "g", "h"),
    "spring": _product("Hooke's law", "F", "k", "x"),
    "spring_energy": Law(
        "the formula for the energy of a spring",
        "E_s = 1/2*k*x^2",
        {"E_s": "1/2*k*x^2", "k": "2*E_s/x^2", "x": "sqrt(2*E_s/k)"},
    ),
    "wave": _product("the wave equation", "v", "f", "lambda"),
    "frequency": Law("the formula for the frequency", "f = 1/T", {"f": "1/T", "T": "1/f"}),
    "charge": _product("the formula for charge", "Q", "I", "t"),
    "gas": Law(
        "the law of ideal gases",
        f"p_A*V = n*{GAS_CONSTANT}*T_K",
        {
            "p_A": f"n*{GAS_CONSTANT}*T_K/V",
            "V": f"n*{GAS_CONSTANT}*T_K/p_A",
            "n": f"p_A*V/({GAS_CONSTANT}*T_K)",
            "T_K": f"p_A*V/({GAS_CONSTANT}*n)",
        },
    ),
    "moles": _quotient("the formula for the amount of substance", "n", "m", "M"),
    "concentration": _quotient("the formula for concentration", "c", "n", "V"),
}
FORMULA_UNITS: Mapping[str, str] = {
    "F": "N", "F_g": "N", "m": "kg", "a": "m/s^2", "g": "m/s^2", "E_k": "J", "E_p": "J", "E_s": "J", "v": "m/s",
    "h": "m", "p": "kg m/s", "W": "J", "s": "m", "P": "W", "t": "s", "rho": "kg/m^3", "V": "m^3", "p_A": "Pa",
    "A": "m^2", "k": "N/m", "x": "m", "f": "Hz", "lambda": "m", "T": "s", "Q": "C", "I": "A", "n": "mol", "T_K": "K",
    "c": "mol/m^3", "M": "kg/mol",
}  # fmt: skip
"""The base unit of each letter."""
SHOWN: Mapping[tuple[str, str], str] = {
    ("concentration", "c"): "mol/L",
    ("concentration", "V"): "L",
    ("gas", "V"): "L",
    ("moles", "m"): "g",
    ("moles", "M"): "g/mol",
}
"""(formula, letter) to the unit a result is given in, where that is not the base unit."""
