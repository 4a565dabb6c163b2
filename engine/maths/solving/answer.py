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

    `values` is empty for answers that are one expression; `how` says in words how it was checked.
    """

    tree: Node
    how: str
    values: tuple[Node, ...] = ()
    points: tuple[tuple[Node, ...], ...] = ()

    @property
    def text(self) -> str:
        """The answer as typed."""
        return to_text(self.tree)

    @property
    def latex(self) -> str:
        """The answer as LaTeX."""
        return to_latex(self.tree)
