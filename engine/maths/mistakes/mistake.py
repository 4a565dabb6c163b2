"""What a known mistake is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.maths.tree import Node

Rewriting = Callable[[Node], Iterator[Node]]
"""A line to the lines this mistake would make of it."""
Test = Callable[[Node, Node], bool]
"""Whether the second line, after the first, shows this mistake."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A known mistake.

    `code` is stable (`mistake.sign_moved`) and may be named by lessons; `name` is a short title; `sentence` is said to
    the learner and gives no answer away. `rewrite` makes the mistake: the lines that come of it. `shows` is for the few
    that are seen by comparing the two lines themselves.
    """

    code: str
    name: str
    sentence: str
    rewrite: Rewriting | None = None
    shows: Test | None = None


def made(code: str, name: str, sentence: str, rewrite: Rewriting) -> Mistake:
    """A mistake that is found by making it."""
    return Mistake(f"mistake.{code}", name, sentence, rewrite=rewrite)


def seen(code: str, name: str, sentence: str, shows: Test) -> Mistake:
    """A mistake that is seen by comparing two lines."""
    return Mistake(f"mistake.{code}", name, sentence, shows=shows)
