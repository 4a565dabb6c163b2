"""Differential equations of first order: solutions put back by SymPy, and answers judged without it."""

import pytest
import sympy

from engine.maths.asking import recognise
from engine.maths.solving import CannotSolve, solve
from engine.maths.to_sympy import symbol, to_sympy

X, Y, T, P = (symbol(name) for name in ("x", "y", "t", "P"))
e = sympy.exp

# wording, slope as it must be, the value given, the solution as written
SOLVED = [
    ("solve dy/dx = 2xy", 2 * X * Y, None),
    ("solve y' = 2x", 2 * X, None),
    ("y' = 3y", 3 * Y, None),
    ("Find the general solution of dy/dx = x^2", X**2, None),
    (r"\frac{dy}{dx} = y^2", Y**2, None),
    ("dy/dx + 2y = 4", 4 - 2 * Y, None),
    ("solve x dy/dx + y = x", (X - Y) / X, None),
    ("solve dy/dx = e^(x-y)", e(X - Y), None),
    ("solve (1+x^2) y' = 2x y", 2 * X * Y / (1 + X**2), None),
    ("dy/dx = x + y", X + Y, None),
    ("solve dy/dx = y/x", Y / X, None),
    ("solve the differential equation y' + y = e^x with y(0) = 1", e(X) - Y, (0, 1)),
    ("dy/dx = x/y, y(0) = 2", X / Y, (0, 2)),
    ("find the particular solution of dy/dx = 2x given that y = 3 when x = 1", 2 * X, (1, 3)),
    ("solve dy/dx = y^2 with y(0) = 1", Y**2, (0, 1)),
    ("y' = y(1-y), y(0) = 1/2", Y * (1 - Y), (0, sympy.Rational(1, 2))),
    ("dy/dx = cos(x), y(0) = 2", sympy.cos(X), (0, 2)),
    ("solve y' = -2xy, y(0) = 3", -2 * X * Y, (0, 3)),
    ("y' - 2y = 4x, y(0) = 1", 4 * X + 2 * Y, (0, 1)),
    # the equation and what is said around it
    ("separate the variables and solve dy/dx = 2x e^{-y}, y(0) = 0", 2 * X * e(-Y), (0, 0)),
    ("Given dy/dx = 3x^2 - 2 and y = 4 when x = 1, find y in terms of x.", 3 * X**2 - 2, (1, 4)),
    ("dy/dx = 5y, find the general solution", 5 * Y, None),
    (
        "Solve the differential equation x dy/dx + y = 2x for x > 0, given that y = 3 when x = 1.",
        (2 * X - Y) / X,
        (1, 3),
    ),
    ("Use an integrating factor to solve dy/dx + 3y = e^x.", e(X) - 3 * Y, None),
    ("dy/dx = 1 + y², y(0) = 0. What is y(x)?", 1 + Y**2, (0, 0)),
    ("dy/dx = e^(x-y), y(0) = ln 3", e(X - Y), (0, sympy.log(3))),
    (
        "The gradient of a curve is given by dy/dx = 2x - 1. The curve passes through (1, 4). "
        "Find the equation of the curve.",
        2 * X - 1,
        (1, 4),
    ),
]


@pytest.mark.parametrize(("asked", "slope", "start"), SOLVED)
def test_solution_satisfies_its_equation(established, asked, slope, start):
    _, answer = established(asked)
    solution = to_sympy(answer.values[0])
    gap = sympy.diff(solution, X) - slope.subs(Y, solution)
    point = {X: sympy.Rational(1, 3), symbol("C"): sympy.Rational(5, 7)}
    assert abs(sympy.N(gap.subs(point), 30)) < 1e-25
    assert solution.has(symbol("C")) == (start is None)
    if start is not None:
        assert sympy.simplify(solution.subs(X, start[0]) - start[1]) == 0


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("A population satisfies dP/dt = 0.1P with P(0) = 50. Find P(t).", "P = 50*e^(t/10)"),
        ("The temperature T of a bath satisfies dT/dt = -0.2(T - 20), with T(0) = 80. Find T as a function of t.",
         "T = 20 + 60*e^(-t/5)"),
    ],
)  # fmt: skip
def test_what_a_function_stands_for_does_not_matter(established, asked, written):
    assert established(asked)[1].text == written


def test_the_letters_are_those_of_the_question(established):
    question, answer = established("solve dP/dt = 0.5P, P(0) = 100")
    assert (question.function, question.variables) == ("P", ("t",))
    assert answer.text == "P = 100*e^(t/2)"


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("solve dy/dx = 2xy", ["y = Ce^{x^2}", "y = A e^(x^2)", "ln|y| = x^2 + C"],
         ["y = e^(x^2)", "y = e^(x^2) + C", "y = Ce^x", "y = e^{x^2 + C}", "x^2 + C"]),
        ("dy/dx = x/y, y(0) = 2", ["y = sqrt(x^2+4)", "y^2 = x^2 + 4"],
         ["y = -sqrt(x^2+4)", "y = x + 2", "y = sqrt(x^2 + C)", "y^2 = x^2 + 2", "y^2 = x^2 + C"]),
        ("dy/dx = x/y", ["y = ±sqrt(x^2+C)", "y^2 = x^2 + C"], ["y = sqrt(x^2+C)", "y^2 = x^2 + C^2", "y^2 = x^2"]),
        (r"\frac{dy}{dx} = y^2", ["y = -1/(x+C)", "y = 1/(C-x)"], ["y = -1/x + C", "y = -1/(x + C^2)", "y = -1/x"]),
        ("solve y' = 2x", ["y = x^2 + C", "x^2 + C"], ["x^2", "y = x^2 + 3", "y = 2 + C", "y = x^2 + C^2"]),
    ],
)  # fmt: skip
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


def test_not_solved_without_certainty():
    question = recognise("dy/dx = x + y^2").question
    assert question is not None
    with pytest.raises(CannotSolve):
        solve(question)


@pytest.mark.parametrize(
    "asked",
    ["solve y'' + y = 0", "y' = 2x", "dy/dx = ky", "dy/dx = x, z(0) = 1", "particular solution of dy/dx = 2x",
     "general solution of dy/dx = 2x, y(0) = 1", "dy/dx = dz/dx", "solve dy/dx", "dy/dx = 2x for z",
     "dy/dx = x y when it rains", "Given that dy/dx = 2x and y = 3 when x = 1, find y when x = 2",
     "dy/dx = 2x, y(0) = 1, y(1) = 2", "A population satisfies dP/dt = 0.1P. How long does it take to double?"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")
