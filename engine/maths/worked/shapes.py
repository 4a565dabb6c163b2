"""Lengths, areas and volumes step by step: the formula in words, the measures put in, the arithmetic, the unit."""

from __future__ import annotations

from engine.maths.question import Question
from engine.maths.solving.expressions import number as simplest
from engine.maths.tree import Listing, Mul, Quantity, Words
from engine.maths.worked.letters import EXPAND
from engine.maths.worked.linear import NotThisKind
from engine.maths.worked.rewriting import last, rewrite
from engine.maths.worked.step import Step
from engine.maths.worked.terms import tidy
from engine.maths.worked.writing import to_latex

_PYTHAGORAS = r"By the theorem of Pythagoras $c^2 = a^2 + b^2$, with the hypotenuse $c$"
FORMULAS = {
    ("circle", "area"): r"The area of a circle is $\pi r^2$, with the radius $r$",
    ("circle", "circumference"): r"The circumference of a circle is $2 \pi r$, with the radius $r$",
    ("circle", "diameter"): "The diameter is twice the radius",
    ("circle by diameter", "area"): r"The area of a circle is $\frac{\pi d^2}{4}$, with the diameter $d$",
    ("circle by diameter", "circumference"): r"The circumference of a circle is $\pi d$, with the diameter $d$",
    ("circle by diameter", "radius"): "The radius is half of the diameter",
    ("square", "area"): "The area of a square is its side squared",
    ("square", "perimeter"): "A square has four sides of the same length",
    (
        "square",
        "diagonal",
    ): r"The diagonal of a square is $a \sqrt{2}$, with the side $a$, by the theorem of Pythagoras",
    ("rectangle", "area"): "The area of a rectangle is its length times its width",
    ("rectangle", "perimeter"): "The perimeter of a rectangle is twice the sum of its length and its width",
    ("rectangle", "diagonal"): r"The diagonal and two sides make a right triangle, so it is $\sqrt{a^2 + b^2}$",
    ("triangle", "area"): "The area of a triangle is half of its base times its height",
    ("triangle by sides", "area"): (
        r"By Heron's formula the area is $\sqrt{s (s - a) (s - b) (s - c)}$, with half of the perimeter as $s$"
    ),
    ("triangle by sides", "perimeter"): "The perimeter is the sum of the three sides",
    ("right triangle", "hypotenuse"): f"{_PYTHAGORAS}: the hypotenuse is the root of the sum of the squares",
    ("right triangle", "leg"): f"{_PYTHAGORAS}: the other leg is the root of the difference of the squares",
    ("right triangle", "area"): "The two legs are a base and its height, so the area is half of their product",
    ("parallelogram", "area"): "The area of a parallelogram is its base times its height",
    ("trapezium", "area"): "The area of a trapezium is half of the sum of its parallel sides, times its height",
    ("cube", "volume"): "The volume of a cube is its edge to the power of three",
    ("cube", "surface area"): "A cube has six faces, each a square",
    ("cuboid", "volume"): "The volume of a cuboid is length times width times height",
    ("cuboid", "surface area"): "The faces come in three equal pairs: add one of each pair and double the sum",
    ("sphere", "volume"): r"The volume of a sphere is $\frac{4}{3} \pi r^3$, with the radius $r$",
    ("sphere", "surface area"): r"The surface area of a sphere is $4 \pi r^2$, with the radius $r$",
    ("cylinder", "volume"): r"The volume of a cylinder is $\pi r^2 h$: the area of its base times its height",
    ("cylinder", "curved surface area"): r"Unrolled, the side is a rectangle of the sides $2 \pi r$ and $h$",
    ("cylinder", "lateral surface area"): r"Unrolled, the side is a rectangle of the sides $2 \pi r$ and $h$",
    ("cylinder", "total surface area"): r"The side and the two bases together are $2 \pi r (r + h)$",
    ("cylinder by height", "volume"): r"The volume of a cylinder is $\pi r^2 h$: the area of its base times its height",
    ("cone", "volume"): r"The volume of a cone is a third of $\pi r^2 h$, the volume of the cylinder around it",
}


def shape(question: Question) -> list[Step]:
    """The steps of a question about a named shape. Raises NotThisKind when its formula has no sentence."""
    given = dict(question.values)
    name, measures = given.get("shape"), given.get("measures")
    if not isinstance(name, Words) or not isinstance(measures, Listing):
        raise NotThisKind
    said = FORMULAS.get((name.meaning, question.detail))
    if said is None:
        raise NotThisKind
    body = tidy(question.body)
    title = "Put the measures into the formula" if len(measures.items) > 1 else "Put the measure into the formula"
    steps = [Step(f"geometry.{question.detail.replace(' ', '_')}", title, measures, body, f"{said}. {title}.")]
    steps += rewrite(body, EXPAND)
    end, found = last(body, steps), simplest(question.body)
    if isinstance(end, Mul) and end != found and to_latex(tidy(end)) != to_latex(found):
        title = "Write the number in front"
        steps.append(Step("number.in_front", title, end, found, f"{title}."))
    if question.function:
        number = last(body, steps)
        after = Quantity(number, question.function)
        power = {"2": " squared", "3": " cubed"}.get(question.function.partition("^")[2], "")
        title = "Write the unit"
        unit = question.function.partition("^")[0]
        note = f"{title}: the measures are in {unit}, so the answer is in {unit}{power}."
        steps.append(Step("geometry.unit", title, number, after, note))
    return steps


__all__ = ["FORMULAS", "shape"]
