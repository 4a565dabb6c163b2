"""The estimates of a learner as texts to keep, exact to the last digit, so that the attempts give the same again."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from app.learner.ability import Mastery, Rating, SkillState

MODEL = 2
"""Which rule of `app.learner.ability` the kept estimates follow. One more whenever that rule or one of its constants
changes: what an older rule kept is then made anew from the attempts."""


def rating_to_text(rating: Rating) -> str:
    """A rating as JSON."""
    return json.dumps(_rating(rating))


def rating_from_text(text: str) -> Rating:
    """The rating `rating_to_text` wrote. Raises ValueError or TypeError for anything else."""
    return Rating(*_numbers(json.loads(text), 3))


def state_to_text(state: SkillState) -> str:
    """The state of a skill as JSON."""
    return json.dumps(
        [
            _rating(state.rating),
            [state.attempts, state.right, state.wrong, state.unaided_right],
            [day.isoformat() for day in state.right_days],
            state.mastery.value,
            state.right_hour,
        ]
    )


def state_from_text(text: str) -> SkillState:
    """The state `state_to_text` wrote. Raises ValueError or TypeError for anything else."""
    rating, counts, days, word, hour = json.loads(text)
    attempts, right, wrong, unaided = _numbers(counts, 4)
    (hour,) = _numbers([hour], 1)
    return SkillState(
        Rating(*_numbers(rating, 3)),
        int(attempts),
        right,
        wrong,
        int(unaided),
        tuple(date.fromisoformat(day) for day in days),
        Mastery(word),
        hour,
    )


def _rating(rating: Rating) -> list[float]:
    return [rating.value, rating.answers, rating.recent]


def _numbers(values: Any, count: int) -> list[float]:
    if len(values) != count or not all(type(value) in (int, float) for value in values):
        raise ValueError("not the numbers expected")
    return list(values)
