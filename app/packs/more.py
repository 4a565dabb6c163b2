"""More like this, for a problem of a pack: one that the model wrote, where the algebra admits it, else another variant.

Whichever it is comes as a variant, so that it is asked and judged like any other. Knows no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.plain_math import plain_text
from app.tutor.more import NewProblem, new_problem
from app.tutor.teaching.writing import Write
from engine.maths.verdict import Outcome
from lessons.client import LessonsClient
from lessons.model import Problem
from lessons.variants.variant import Variant, VariantPart

BY_MODEL_SEED = 0


@dataclass(frozen=True, slots=True)
class More:
    """A new problem: `note` says in words who wrote it; one by the model has no template, and is not kept."""

    variant: Variant
    by_model: bool
    note: str


def more_like(client: LessonsClient, problem: Problem, variant: Variant, seed: int, write: Write | None = None) -> More:
    """A problem like `variant`, by the model `write` or from the template with `seed`. Raises LemmaError."""
    made: list[Variant] = []

    def template() -> str:
        made.append(client.make_variant(problem, seed))
        return made[-1].statement

    alone = len(variant.parts) == 1 and not variant.plots and not variant.parts[0].options
    found = new_problem(client, plain_text(variant.statement), write if alone else None, template, seed=seed)
    assert found is not None, "a template was given"
    if found.by_model and (written := _as_variant(client, variant, found)) is not None:
        return More(written, True, found.note)
    if not made:  # admitted, but its own answer does not pass
        found = new_problem(client, variant.statement, None, template)
        assert found is not None
    return More(made[-1], False, found.note)


def _as_variant(client: LessonsClient, like: Variant, found: NewProblem) -> Variant | None:
    """The model's problem as a variant with what the algebra established as its answer."""
    if found.question is None or found.answer is None:
        return None
    answer = found.answer
    part = VariantPart(
        "", found.question.kind, expected=answer.text, typed=answer.text, answer=f"${answer.latex or answer.text}$"
    )
    if client.grade(part, answer.text).verdict.outcome is not Outcome.RIGHT:
        return None
    return Variant("", like.skill, like.difficulty, BY_MODEL_SEED, found.statement, (part,))
