"""A question whose whole meaning is mathematics, in a form that can be stored and sent.

Knows nothing of how questions are worded (asking) or solved (solving).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from engine.maths.kinds import AnswerKind
from engine.maths.tree import (
    Node,
    from_json,
    to_json,
)


class Task(StrEnum):
    """What is to be done."""

    SOLVE = "solve"
    SIMPLIFY = "simplify"
    EVALUATE = "evaluate"
    FACTOR = "factor"
    EXPAND = "expand"
    DIFFERENTIATE = "differentiate"
    INTEGRATE = "integrate"
    LIMIT = "limit"
    SYSTEM = "system"
    INEQUALITY = "inequality"
    ODE = "ode"
    SEQUENCE = "sequence"
    MATRIX = "matrix"
    VECTOR = "vector"
    STATISTICS = "statistics"
    PROBABILITY = "probability"
    NUMBERS = "numbers"
    GEOMETRY = "geometry"
    CONVERT = "convert"
    MOLAR_MASS = "molar_mass"
    BALANCE = "balance"
    PHYSICS = "physics"
    FUNCTION = "function"
    STORY = "story"  # a word problem: `body` its equations, `values` what is asked in their unknowns
    STATEMENT = "statement"  # whether `body` is true
    ROUNDED = "rounded"  # `detail` is the task, and what it asks, of which the answer is rounded


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose form was recognised.

    `body` is the expression, the equation (a Relation), the Integral or Limit, or for a system a Listing of
    equations. `variables` are the unknowns, or the variable of the calculus. `values` are given values
    (`evaluate ... at x = 4`), `function` the name of a function defined in the question (its definition is `body`).
    `order` is the order of a derivative. `text` and `latex` say how the question was read.

    `detail` names what exactly is asked where the task leaves it open (`median`, `determinant`, `nth_term`), and
    `within` is the interval the unknown is looked for in. In the tasks that are put in words (from `sequence` on)
    `body` holds the data: a list of numbers, matrices, or the formula with the numbers in it.
    """

    task: Task
    body: Node
    variables: tuple[str, ...]
    kind: AnswerKind
    text: str
    latex: str
    values: tuple[tuple[str, Node], ...] = ()
    function: str = ""
    order: int = 1
    detail: str = ""
    within: Node | None = None

    def to_json(self) -> dict[str, Any]:
        """The question as plain JSON values."""
        return {
            "task": str(self.task),
            "body": to_json(self.body),
            "variables": list(self.variables),
            "kind": self.kind.to_json(),
            "text": self.text,
            "latex": self.latex,
            "values": [[name, to_json(value)] for name, value in self.values],
            "function": self.function,
            "order": self.order,
            "detail": self.detail,
            "within": to_json(self.within) if self.within is not None else None,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Question:
        """The question `to_json` wrote; raises KeyError or ValueError when it is not one."""
        return cls(
            task=Task(data["task"]),
            body=from_json(data["body"]),
            variables=tuple(data["variables"]),
            kind=AnswerKind.from_json(data["kind"]),
            text=str(data["text"]),
            latex=str(data["latex"]),
            values=tuple((str(name), from_json(value)) for name, value in data["values"]),
            function=str(data["function"]),
            order=int(data["order"]),
            detail=str(data.get("detail", "")),
            within=from_json(data["within"]) if data.get("within") is not None else None,
        )


@dataclass(frozen=True, slots=True)
class Recognition:
    """`question`, or None with `reason`, a sentence that says why not.

    `note` is a sentence on how a slip in the wording was read ('I read "sovle" as "solve".'), empty without one.
    """

    question: Question | None
    reason: str = ""
    note: str = ""
