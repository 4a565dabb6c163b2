"""One step of a worked solution: the rule, the line before, the line after, and how it is said.

A step is data: it can be stored, sent as JSON and written as a paragraph of a solution (text with mathematics in
dollars). Knows how steps are written down, not how they are found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.maths.tree import (
    Apply,
    Chemical,
    Listing,
    Logic,
    Matrix,
    Node,
    Quantity,
    Relation,
    Words,
    from_json,
    to_json,
)
from engine.maths.worked.writing import to_latex

_STATEMENTS = (Relation, Logic, Listing, Words, Chemical)
_DATA = (*_STATEMENTS, Matrix)  # what a question gives: the value worked out of it is not equal to it


@dataclass(frozen=True)
class Step:
    """`rule` is a stable code such as `equation.subtract`, `title` a fragment ("Subtract 5 from both sides").

    `before` and `after` are whole lines: equations that follow from each other, or expressions with the same value.
    `note` is a sentence for the learner, mathematics between dollars. `substeps` are written between the two lines,
    one line each (what is done, before it is worked out).
    """

    rule: str
    title: str
    before: Node
    after: Node
    note: str
    substeps: tuple[Step, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The step as plain JSON values."""
        return {
            "rule": self.rule,
            "title": self.title,
            "before": to_json(self.before),
            "after": to_json(self.after),
            "note": self.note,
            "substeps": [step.to_json() for step in self.substeps],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Step:
        """The step `to_json` wrote; raises KeyError or ValueError when it is not one."""
        return cls(
            rule=str(data["rule"]),
            title=str(data["title"]),
            before=from_json(data["before"]),
            after=from_json(data["after"]),
            note=str(data["note"]),
            substeps=tuple(cls.from_json(step) for step in data["substeps"]),
        )

    def lines(self) -> list[str]:
        """The formulas of this step as LaTeX, one a line."""
        found: list[str] = []
        for step in (*self.substeps, self):
            line = to_latex(step.after)
            unit = isinstance(step.after, Quantity) and not isinstance(step.before, Quantity)  # 5 is not equal to 5 cm
            if not isinstance(step.after, _STATEMENTS) and not isinstance(step.before, _DATA) and not unit:
                line = f"{to_latex(step.before)} = {line}" if step.before != step.after else line
            if line not in found:
                found.append(line)
        return found

    def paragraph(self) -> str:
        """The step as one paragraph: the sentence, then its formulas."""
        return "\n".join([self.note, *(f"$${line}$$" for line in self.lines())])


def paragraphs(steps: Sequence[Step], answer: Node) -> list[str]:
    """A whole solution: one paragraph a step and the line with the boxed answer."""
    return [*(step.paragraph() for step in steps), rf"So the answer is $\boxed{{{to_latex(answer)}}}$."]


def answer_in(line: Node) -> Node:
    """The answer a last line states: the value in `f'(2) = 5`, else the line itself."""
    if isinstance(line, Relation) and isinstance(line.terms[0], Apply):
        return line.terms[1]
    return line
