"""An established answer, and the refusal to establish one."""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import LemmaError
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Node,
    Words,
)

DOES_NOT_EXIST = Words("does not exist")


class CannotSolve(LemmaError):
    """The answer could not be established with certainty."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An established answer: `tree` as it is shown, with the `values` (solutions or points) it stands for.

    `values` is empty for answers that are one expression; `how` says in words how it was checked. `written` (and
    `written_latex`) is the answer as text where a tree cannot hold it: a quantity with its unit, a chemical equation.
    """

    tree: Node
    how: str
    values: tuple[Node, ...] = ()
    points: tuple[tuple[Node, ...], ...] = ()
    written: str = ""
    written_latex: str = ""

    @property
    def text(self) -> str:
        """The answer as typed."""
        return self.written or to_text(self.tree)

    @property
    def latex(self) -> str:
        """The answer as LaTeX."""
        return self.written_latex or (self.written and rf"\text{{{self.written}}}") or to_latex(self.tree)
