"""Lengths, areas and volumes, against plain floating-point arithmetic."""

import math

import pytest

from engine.maths.asking import recognise
from engine.maths.evaluate import value

SOLVED = [
    ("Find the area of a circle with radius 3", math.pi * 9, ""),
    ("What is the circumference of a circle of diameter 10 cm?", math.pi * 10, "cm"),
    ("area of a circle with radius 5 cm", math.pi * 25, "cm^2"),
    ("A circle has radius 4. What is its area?", math.pi * 16, ""),
    ("Find the area of a rectangle with length 6 and width 4", 24, ""),
    ("perimeter of a rectangle 3 by 4", 14, ""),
    ("A rectangle has length 8 cm and width 5 cm. Find its perimeter.", 26, "cm"),
    ("What is the area of a triangle with base 6 cm and height 4 cm?", 12, "cm^2"),
    ("area of a triangle with sides 3, 4 and 5", 6, ""),
    ("Find the perimeter of a square with side 7 m", 28, "m"),
    ("length of the diagonal of a square with side 5", math.hypot(5, 5), ""),
    ("volume of a cube with side 3", 27, ""),
    ("Find the surface area of a cube with edge 2 cm", 24, "cm^2"),
    ("Find the volume of a sphere of radius 3", 4 / 3 * math.pi * 27, ""),
    ("volume of a cylinder with radius 2 and height 5", math.pi * 20, ""),
    ("volume of a cone with radius 3 and height 4", math.pi * 12, ""),
    ("volume of a box 2 by 3 by 4", 24, ""),
    ("area of a trapezium with parallel sides 3 and 5 and height 4", 16, ""),
    ("area of a parallelogram with base 5 and height 3", 15, ""),
    ("hypotenuse of a right triangle with legs 3 and 4", 5, ""),
    ("Find the other leg of a right triangle with hypotenuse 13 and leg 5", 12, ""),
]


@pytest.mark.parametrize(("asked", "expected", "unit"), SOLVED)
def test_worked_out(established, asked, expected, unit):
    question, answer = established(asked)
    assert math.isclose(float(value(answer.tree)), expected)
    assert question.function == unit
    assert answer.text.endswith(unit)


@pytest.mark.parametrize(
    ("asked", "right", "not_right"),
    [
        ("area of a circle with radius 5 cm", ["25pi cm^2", "25π cm²", r"$25\pi \text{ cm}^2$", "2500pi mm^2"],
         ["25pi", "25pi cm", "78.54 cm^2", "10pi cm^2", "25pi m^2", "25pi mm^2"]),
        ("area of a circle with radius 3", ["9pi", "area = 9pi"], ["28.27", "9", "6pi", "circumference = 9pi"]),
        ("volume of a cube with side 3", ["27"], ["9", "54"]),
    ],
)  # fmt: skip
def test_judged(verdicts, asked, right, not_right):
    assert verdicts(asked, *right) == ["right"] * len(right)
    assert "right" not in verdicts(asked, *not_right)


@pytest.mark.parametrize(
    "asked",
    ["area of a circle", "area of a rectangle with length 6 cm and width 4 m",
     "area of a triangle with sides 1, 2 and 5",
     "area of a circle with radius x", "area of my garden with length 6 and width 4",
     "area of a rectangle with length 6",
     "circumference of a square with side 3", "volume of a cube with side 0", "area of a hexagon with side 2",
     "other leg of a right triangle with hypotenuse 5 and leg 13"],
)  # fmt: skip
def test_left_alone(asked):
    found = recognise(asked)
    assert found.question is None
    assert found.reason.endswith(".")
