"""One stage on the way to an answer, as data; `worked.science` makes a step of a worked solution of it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.tree import Node


@dataclass(frozen=True, slots=True)
class Stage:
    """`rule` is a stable code, `title` a fragment, `note` a sentence; `before` and `after` are whole lines."""

    rule: str
    title: str
    before: Node
    after: Node
    note: str
