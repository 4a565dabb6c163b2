"""When a skill is due again: one FSRS card a skill, a fresh variant each time.

FSRS 6 with its published parameters (`fsrs` on the package registry), without fuzz, so that the same answers give the
same days, and without steps of minutes: a learner comes back tomorrow, not in ten minutes. Days are whole days in UTC.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from fsrs import Card, Rating, Scheduler, State

RETENTION = 0.95
SLOW, FAST = 1.6, 0.6
"""Times the usual time for such a problem: above it is Hard, below it is Easy."""
FORTNIGHT = 14
AHEAD = timedelta(days=1)
"""How far a review may lie in the future: a clock that was set back by more than that had been wrong."""
LONGEST = timedelta(days=36_500)
"""The longest time between two reviews, as FSRS has it."""


@cache
def _scheduler() -> Scheduler:
    return Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """A card as plain values, to store: stability in days, difficulty 1 to 10; `due` and `last` in UTC."""

    stability: float
    difficulty: float
    due: datetime
    last: datetime


def on_time(cards: Mapping[str, ReviewCard], now: datetime) -> dict[str, ReviewCard]:
    """The cards as far as a clock can be believed: what was reviewed in the future, or is due in ages, is due now."""
    return {skill: _on_time(card, now.astimezone(UTC)) for skill, card in cards.items()}


def _on_time(card: ReviewCard, now: datetime) -> ReviewCard:
    if card.last <= now + AHEAD and card.due <= now + LONGEST:
        return card
    return replace(card, last=now - max(timedelta(days=1), min(LONGEST, card.due - card.last)), due=now)


def rating_of(score: float, hints: int, seconds: float, usual: float) -> Rating:
    """The rating a result means; `usual` is the time such a problem usually takes this learner, 0 when not known."""
    if score < 1 or hints:
        return Rating.Again
    if usual > 0 and seconds > SLOW * usual:
        return Rating.Hard
    if usual > 0 and 0 < seconds < FAST * usual:
        return Rating.Easy
    return Rating.Good


def reviewed(card: ReviewCard | None, rating: Rating, now: datetime) -> ReviewCard:
    """The card after a review `now`; None is a skill that was never reviewed."""
    now = now.astimezone(UTC)
    old = Card(card_id=1, due=now) if card is None else _card(card)  # without an id it waits for a new millisecond
    new, _ = _scheduler().review_card(old, rating, now)
    assert new.stability is not None
    assert new.difficulty is not None
    return ReviewCard(new.stability, new.difficulty, new.due, now)


def first_seen(due_in: int, now: datetime) -> ReviewCard:
    """The card of a skill that is known from elsewhere, due for a first look in `due_in` days.

    FSRS 6 takes recall after t days for (1 + f t / S)^-w with f = 0.9^(-1 / w) - 1; the stability S is what makes it
    RETENTION when it is due.
    """
    now = now.astimezone(UTC)
    w = _scheduler().parameters[20]
    stability = due_in * (0.9 ** (-1 / w) - 1) / (RETENTION ** (-1 / w) - 1)
    return ReviewCard(stability, 5.0, now + timedelta(days=due_in), now)


def _card(card: ReviewCard) -> Card:
    return Card(
        card_id=1,
        state=State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last,
    )


def recall(card: ReviewCard, now: datetime) -> float:
    """The chance, 0 to 1, that the skill is still remembered."""
    chance: Any = _scheduler().get_card_retrievability(_card(card), now.astimezone(UTC))
    return float(chance)


def due(cards: Mapping[str, ReviewCard], now: datetime) -> list[str]:
    """The skills that are due, the most overdue first: by how far recall has fallen."""
    waiting = [skill for skill, card in cards.items() if card.due <= now]
    return sorted(waiting, key=lambda skill: (recall(cards[skill], now), skill))


def forecast(cards: Mapping[str, ReviewCard], now: datetime, days: int = FORTNIGHT) -> list[tuple[date, int]]:
    """How many skills come due on each of the next `days` days; what is overdue counts for today."""
    today = now.astimezone(UTC).date()
    counts = Counter(max(card.due.astimezone(UTC).date(), today) for card in cards.values())
    return [(day, counts[day]) for day in (today + timedelta(days=number) for number in range(days))]
