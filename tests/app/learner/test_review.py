"""When a skill is due: later after success, soon after failure, the same for the same answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from fsrs import Rating

from app.learner.review import due, forecast, on_time, rating_of, recall, reviewed

NOW = datetime(2026, 3, 1, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("score", "hints", "seconds", "usual", "rating"),
    [
        (0.0, 0, 10, 30, Rating.Again),
        (0.5, 0, 10, 30, Rating.Again),
        (1.0, 1, 10, 30, Rating.Again),
        (1.0, 0, 60, 30, Rating.Hard),
        (1.0, 0, 30, 30, Rating.Good),
        (1.0, 0, 10, 30, Rating.Easy),
        (1.0, 0, 10, 0, Rating.Good),
        (1.0, 0, 0, 30, Rating.Good),
    ],
)
def test_ratings(score: float, hints: int, seconds: float, usual: float, rating: Rating) -> None:
    assert rating_of(score, hints, seconds, usual) is rating


def test_intervals_grow_with_success_and_shrink_with_failure() -> None:
    card = reviewed(None, Rating.Good, NOW)
    gaps = [card.due - card.last]
    for _ in range(4):
        card = reviewed(card, Rating.Good, card.due)
        gaps.append(card.due - card.last)
    assert gaps == sorted(gaps)
    assert gaps[0] >= timedelta(days=1)
    assert reviewed(card, Rating.Again, card.due).stability < card.stability
    assert reviewed(card, Rating.Easy, card.due).due > reviewed(card, Rating.Hard, card.due).due


def test_recall_falls_and_the_most_forgotten_comes_first() -> None:
    old = reviewed(None, Rating.Again, NOW)
    new = reviewed(None, Rating.Good, NOW)
    later = NOW + timedelta(days=40)
    assert recall(new, NOW) > recall(new, later)
    assert due({"new": new, "old": old}, later) == ["old", "new"]
    assert due({"new": new}, NOW) == []


def test_the_forecast_counts_every_card_once_and_overdue_ones_today() -> None:
    cards = {f"s{n}": reviewed(None, Rating.Again, NOW - timedelta(days=n)) for n in range(6)}
    days = forecast(cards, NOW, 14)
    assert len(days) == 14
    assert days[0][0] == NOW.date()
    assert sum(count for _, count in days) == 6
    assert days[0][1] >= 4


def test_a_clock_in_another_zone_means_the_same_moment() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=9)))
    assert reviewed(None, Rating.Good, there) == reviewed(None, Rating.Good, NOW)


def test_what_was_reviewed_while_the_clock_was_wrong_does_not_wait_for_years() -> None:
    past = reviewed(None, Rating.Good, NOW - timedelta(days=3))
    ahead = reviewed(None, Rating.Good, NOW.replace(year=2039))
    odd = replace(past, due=NOW.replace(year=9000))
    found = on_time({"past": past, "ahead": ahead, "odd": odd}, NOW)
    assert found["past"] is past
    assert found["ahead"].due == found["odd"].due == NOW
    assert {"ahead", "odd"} <= set(due(found, NOW))
    after = reviewed(found["ahead"], Rating.Good, NOW)
    assert NOW < after.due < NOW + timedelta(days=100)
    assert on_time({"after": after}, NOW) == {"after": after}
