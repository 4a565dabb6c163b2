"""Whether a problem that a model wrote may be given to a student.

It is offered only when the algebra reads the whole of it, finds one answer by itself, and it is a problem of the same
sort as the one it was asked for, about as long, and not a copy. The model's own answer is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.kinds import Kind
from engine.maths.question import Question
from engine.maths.tree import Node, Sym, rebuild, walk

MAX_STATEMENT = 400  # characters
LARGER = 2.5  # times the parts of the problem it was modelled on
NO_PROBLEM = ("all real numbers", "no solution", "does not exist")
"""Answers of problems that are true by chance, or false: nothing to practise."""


@dataclass(frozen=True, slots=True)
class Admission:
    """`statement` with its `question` and established `answer` when it was admitted, else the `reason` why not."""

    statement: str
    question: Question | None = None
    answer: EstablishedAnswer | None = None
    reason: str = ""

    @property
    def admitted(self) -> bool:
        """Whether it may be shown."""
        return not self.reason


def admit(maths: MathsClient, statement: str, like: Question, known: Iterable[Question] = ()) -> Admission:
    """Judges `statement` as a new problem like `like`; `known` are others it must not repeat."""
    statement = " ".join(statement.split())

    def refused(reason: str) -> Admission:
        return Admission(statement, reason=reason)

    if not statement:
        return refused("Nothing was written.")
    if len(statement) > MAX_STATEMENT:
        return refused("It is too long for one problem.")
    question = maths.recognise(statement).question
    if question is None:
        return refused("The algebra cannot read all of it.")
    if (question.task, question.detail, question.kind.kind) != (like.task, like.detail, like.kind.kind):
        return refused("It is a problem of another sort.")
    if any(_same(question, other) for other in (like, *known)):
        return refused("It is a copy of a problem that was there before.")
    if _size(question.body) > LARGER * _size(like.body) + 2:
        return refused("It is much longer than the problem it was modelled on.")
    answer = maths.solve(question)
    if not answer.known:
        return refused("The algebra cannot solve it.")
    if answer.text in NO_PROBLEM or _is_given(question, answer):
        return refused("Its answer is there from the start.")
    if maths.judge(question, answer.text).outcome != "right":
        return refused("Its answer does not stand up to its own check.")
    return Admission(statement, question, answer)


def _is_given(question: Question, answer: EstablishedAnswer) -> bool:
    """Whether the question already shows its answer (`x = 3`, simplify `2x`)."""
    shown = re.sub(r"\s", "", question.text)
    said = re.sub(r"\s", "", answer.text)
    return shown.endswith(":" + said) or shown == said if question.kind.kind is not Kind.CHOICE else False


def _same(one: Question, other: Question) -> bool:
    """Whether two questions are alike up to the names of their letters."""
    if (one.task, one.detail, len(one.variables)) != (other.task, other.detail, len(other.variables)):
        return False
    return _unnamed(one.body) == _unnamed(other.body) and [v for _, v in one.values] == [v for _, v in other.values]


def _unnamed(tree: Node) -> Node:
    names: dict[str, str] = {}

    def renamed(node: Node) -> Node:
        if isinstance(node, Sym):
            return Sym(names.setdefault(node.name, f"x_{len(names)}"))
        return rebuild(node, renamed)

    return renamed(tree)


def _size(tree: Node) -> int:
    return sum(1 for _ in walk(tree))
