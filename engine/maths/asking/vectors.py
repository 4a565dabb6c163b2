"""Two vectors and what is asked of them: their dot or cross product, the angle or the distance between them."""

from __future__ import annotations

from engine.maths.asking.family import worded
from engine.maths.asking.parts import NotAsked
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import Listing, Matrix, Node


def vector_of(node: Node) -> Node:
    """A row or column as a vector. Raises NotAsked."""
    if isinstance(node, Matrix) and 1 in (node.columns, len(node.items) // node.columns):
        return Listing(node.items, "(", ")")
    if not isinstance(node, Listing):
        raise NotAsked("I expected a vector here.")
    return node


def of_two(what: str, one: Node, two: Node, *, unit: str = "", cosine: bool = False) -> Question | None:
    """The question about two vectors; `unit` is how an angle is asked for. Raises NotAsked."""
    one, two = vector_of(one), vector_of(two)
    assert isinstance(one, Listing) and isinstance(two, Listing)
    if len(one.items) != len(two.items):
        raise NotAsked("These two vectors are not of the same length.")
    if what == "cross" and len(one.items) != 3:
        raise NotAsked("A cross product needs two vectors of three numbers.")
    detail = what
    if what == "angle":
        detail = (
            "cosine"
            if cosine
            else "angle_degrees"
            if "degree" in unit
            else "angle_radians"
            if "rad" in unit
            else "angle"
        )
    elif unit:
        return None
    body = Listing((one, two), "", "")
    kind = Kind.VECTOR if what == "cross" else Kind.EXPRESSION
    names = {
        "dot": "dot product of",
        "cross": "cross product of",
        "angle": "angle between",
        "distance": "distance between",
    }
    say = f"Find the {'cosine of the ' if detail == 'cosine' else ''}{names[what]} {to_text(one)} and {to_text(two)}"
    return worded(Task.VECTOR, detail, body, say, kind=kind)
