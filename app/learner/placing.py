"""A placement as it is kept while it goes on, so that a kill between two questions loses none.

It comes back from a file, so that anything may be in it: what is no placement is none.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from app.learner.graph import SkillGraph
from app.learner.placement import MOST, NOT_LEARNED, Placement, Question, Said
from app.learner.store.values import iso, moment
from engine.errors import LemmaError

STALE = timedelta(days=7)
"""How long a placement can be gone on with; after that it says too little of what is known by now."""
SURE = 10.0
"""Logits of what was known before, at most."""


def placement_to_json(
    placement: Placement, now: datetime, more: Sequence[tuple[Question, Said]] = ()
) -> dict[str, Any]:
    """The placement as plain JSON values, with answers it was not told of yet."""
    asked = [*zip(placement.asked, placement.said, strict=True), *more]
    return {
        "at": iso(now),
        "seed": placement.seed,
        "before": dict(placement.before),
        "asked": [[question.skill, question.item.name, said] for question, said in asked],
    }


def placement_of(data: Any, graph: SkillGraph, now: datetime) -> Placement | None:
    """The placement `placement_to_json` wrote, told of its answers again; None for anything else, or a stale one.

    Answers to templates that are no longer there are passed over.
    """
    try:
        if not asked_in(data, now):
            return None
        before = {str(skill): _number(logit, SURE) for skill, logit in data["before"].items()}
        placement = Placement(graph, int(data["seed"]) % 2**63, before)
        for skill, name, said in data["asked"][:MOST]:
            item = next((one for one in graph.items.get(str(skill), ()) if one.name == name), None)
            if item is not None:
                known = said if said is None or said == NOT_LEARNED else _number(said, 1.0)
                placement.answered(Question(len(placement.asked) + 1, str(skill), item), known)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, LemmaError):
        return None
    return placement if placement.asked else None


def asked_in(data: Any, now: datetime) -> int:
    """How many questions were answered in the placement of a draft; 0 where it is none to go on with."""
    try:
        return min(MOST, len(data["asked"])) if abs(now - moment(data["at"])) < STALE else 0
    except (KeyError, TypeError, OverflowError, LemmaError):
        return 0


def _number(value: Any, most: float) -> float:
    """A finite number of that size at most. Raises ValueError or TypeError."""
    found = float(value)
    if not math.isfinite(found) or isinstance(value, str):
        raise ValueError("not a number to keep")
    return min(most, max(-most, found))
